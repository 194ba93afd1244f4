"""`/today`: one card, that changes with each tap."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards import care_figures as pictures
from cards.board_courses import course_card
from cards.boards import board_card, list_card
from cards.card import Button, Card
from domain.boards import Stand
from domain.care_months import Month
from domain.refusals import Refused
from handlers.context import Context, number_in
from services.boards import Boards
from services.care_figures import SPANS, CareFigures, together
from services.work import Reply

_PAGES_MOST = 1000


class BoardHandlers:
    """The board of a day, its lists, and what happened with one elder."""

    def __init__(self, boards: Boards, figures: CareFigures) -> None:
        self._boards = boards
        self._figures = figures
        self._verbs: dict[str, Callable[[Context, list[str]], Awaitable[None]]] = {
            "board": self._board,
            "list": self._list,
            "one": self._one,
            "month": self._month,
            "figures": self._show_figures,
            "grid": self._grid,
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

    async def _month(self, context: Context, arguments: list[str]) -> None:
        elder_id = number_in(arguments[0])
        picture = await self._figures.month_of(context.work, context.actor, elder_id)
        label = context.eye.label(context.language, "button-back")
        self._picture(context, picture, Button(label, f"today:one:{elder_id}"))

    async def _grid(self, context: Context, arguments: list[str]) -> None:
        picture = await self._figures.month_of_grid(context.work, context.actor, number_in(arguments[0]))
        label = context.eye.label(context.language, "button-today-figures")
        self._picture(context, picture, Button(label, "today:figures:0"))

    async def _show_figures(self, context: Context, arguments: list[str]) -> None:
        page = min(number_in(arguments[0]), _PAGES_MOST)
        grids = await self._figures.figures(context.work, context.actor)
        whole = [(days, together(grids, days)) for days in SPANS]
        shown = grids[page * pictures.PAGE :][: pictures.PAGE]
        parts = [(one.grid_id, one.grid, tuple(one.spans.items())) for one in shown]
        has_more = len(grids) > (page + 1) * pictures.PAGE
        self._draw(context, pictures.figures_card(context.eye, context.language, whole, parts, page, has_more=has_more))

    def _picture(self, context: Context, picture: Month, to: Button) -> None:
        self._draw(context, pictures.month_card(context.eye, context.language, picture, to))

    async def _show(self, context: Context, *, is_fresh: bool = False) -> None:
        board = await self._boards.today(context.work, context.actor)
        self._draw(context, board_card(context.eye, context.language, board), is_fresh=is_fresh)

    def _draw(self, context: Context, card: Card, *, is_fresh: bool = False) -> None:
        chat_id = context.actor.telegram_id
        if chat_id is not None:
            context.work.reply(Reply(chat_id, card, slot=f"today:{context.actor.id}", is_fresh=is_fresh))
