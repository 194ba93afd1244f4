"""`/today`: one card, that changes with each tap."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards.board_courses import course_card
from cards.boards import board_card, list_card
from cards.card import Card
from domain.boards import Stand
from domain.refusals import Refused
from handlers.context import Context, number_in
from services.boards import Boards
from services.work import Reply

_PAGES_MOST = 1000


class BoardHandlers:
    """The board of a day, its lists, and what happened with one elder."""

    def __init__(self, boards: Boards) -> None:
        self._boards = boards
        self._verbs: dict[str, Callable[[Context, list[str]], Awaitable[None]]] = {
            "board": self._board,
            "list": self._list,
            "one": self._one,
        }

    async def today(self, _update: Update, context: Context) -> None:
        """How everybody is today; a new card, that the next ones change."""
        await self._show(context, is_fresh=True)

    async def tap(self, update: Update, context: Context) -> None:
        """A button of the card."""
        data = update.callback_query.data or "" if update.callback_query else ""
        verb, *arguments = data.split(":")[1:] or [""]
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](context, [*arguments, "", ""])

    async def _board(self, context: Context, _arguments: list[str]) -> None:
        await self._show(context)

    async def _list(self, context: Context, arguments: list[str]) -> None:
        stand, page = arguments[0], min(number_in(arguments[1]), _PAGES_MOST)
        if stand not in set(Stand):
            raise Refused("refused-button")
        lines = await self._boards.page(context.work, context.actor, Stand(stand), page)
        self._draw(context, list_card(context.eye, context.language, Stand(stand), lines, page))

    async def _one(self, context: Context, arguments: list[str]) -> None:
        course = await self._boards.course(context.work, context.actor, number_in(arguments[0]))
        self._draw(context, course_card(context.eye, context.language, course))

    async def _show(self, context: Context, *, is_fresh: bool = False) -> None:
        board = await self._boards.today(context.work, context.actor)
        self._draw(context, board_card(context.eye, context.language, board), is_fresh=is_fresh)

    def _draw(self, context: Context, card: Card, *, is_fresh: bool = False) -> None:
        chat_id = context.actor.telegram_id
        if chat_id is not None:
            context.work.reply(Reply(chat_id, card, slot=f"today:{context.actor.id}", is_fresh=is_fresh))
