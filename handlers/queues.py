"""`/queue`: what there is to do, one matter after the other, and the round from building to building."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards import queues as cards
from cards.card import Card, to_json
from domain.notices import Lane
from domain.queues import Mark, Sieve, views_of
from domain.refusals import Refused
from domain.reports import Report
from handlers.context import Context, number_in
from services.queues import Queues
from services.residents import Residents
from services.work import Call, Reply


class QueueHandlers:
    """One list that changes with each tap; the cards it brings come below it, with a small bar to go on from."""

    def __init__(self, queues: Queues, residents: Residents) -> None:
        self._queues = queues
        self._residents = residents
        self._verbs: dict[str, Callable[[Update, Context, list[str]], Awaitable[None]]] = {
            "list": self._list,
            "again": self._again,
            "show": self._show,
            "next": self._next,
            "on": self._on,
            "walk": self._walk,
            "round": self._round,
            "go": self._go,
            "step": self._step,
            "narrow": self._narrow,
            "by": self._by,
        }

    async def queue(self, _update: Update, context: Context) -> None:
        """What this person has to do, the most urgent first; and the homes that wait for a word."""
        if not await self.brought(context):
            context.say("queue-empty")

    async def brought(self, context: Context) -> bool:
        """Bring the list as a new message, and the homes that wait for a word; False: nothing is to be done."""
        queue = await self._queues.first(context.work, context.actor)
        await self._residents.bring_waiting(context.work, context.actor)
        if queue.reports:
            self._draw(context, cards.queue_card(context.eye, context.actor, queue), is_fresh=True)
        return bool(queue.reports)

    async def tap(self, update: Update, context: Context) -> None:
        """A button of the list, of a digest, or of the bar under a card."""
        data = update.callback_query.data or "" if update.callback_query else ""
        verb, *arguments = data.split(":", 4)[1:] or [""]
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](update, context, [*arguments, "", "", ""])

    async def _list(self, _update: Update, context: Context, arguments: list[str]) -> None:
        view, narrow, page = arguments[:3]
        shown = number_in(page) if page else 0
        queue = await self._queues.page(context.work, context.actor, Sieve.read(view, narrow), shown)
        self._draw(context, cards.queue_card(context.eye, context.actor, queue))

    async def _again(self, update: Update, context: Context, _arguments: list[str]) -> None:
        await self.queue(update, context)

    async def _show(self, update: Update, context: Context, arguments: list[str]) -> None:
        self._take_away(update, context)
        await self._again(update, context, arguments)

    async def _next(self, _update: Update, context: Context, arguments: list[str]) -> None:
        sieve, mark = Sieve.read(arguments[0], arguments[1]), Mark.read(arguments[2])
        self._told(context, await self._queues.next(context.work, context.actor, sieve, mark))

    async def _on(self, update: Update, context: Context, arguments: list[str]) -> None:
        sieve, mark = Sieve.read(arguments[0], arguments[1]), Mark.read(arguments[2])
        self._take_away(update, context)
        self._told(context, await self._queues.next(context.work, context.actor, sieve, mark, shown=mark.number))

    async def _walk(self, _update: Update, context: Context, arguments: list[str]) -> None:
        page = number_in(arguments[0])
        found = await self._queues.walk(context.work, context.actor)
        self._draw(context, cards.walk_card(context.eye, context.actor, found, page))

    async def _round(self, _update: Update, context: Context, _arguments: list[str]) -> None:
        found = await self._queues.walk(context.work, context.actor)
        self._draw(context, cards.walk_card(context.eye, context.actor, found, 0), is_fresh=True)

    async def _go(self, _update: Update, context: Context, arguments: list[str]) -> None:
        self._told(context, await self._queues.step(context.work, context.actor, number_in(arguments[0])))

    async def _step(self, update: Update, context: Context, arguments: list[str]) -> None:
        self._take_away(update, context)
        await self._go(update, context, arguments)

    async def _narrow(self, _update: Update, context: Context, arguments: list[str]) -> None:
        sieve = Sieve.read(arguments[0], arguments[1])
        self._draw(context, cards.narrowing_card(context.eye, context.language, sieve, views_of(context.actor)))

    async def _by(self, _update: Update, context: Context, arguments: list[str]) -> None:
        view = Sieve.read(arguments[0], "").view
        choices = await self._queues.choices(context.work, context.actor, view)
        if arguments[1] == "building":
            card = cards.buildings_card(context.eye, context.language, view, choices.buildings)
        else:
            card = cards.categories_card(context.eye, context.language, view, choices.categories)
        self._draw(context, card)

    def _told(self, context: Context, found: Report | None) -> None:
        context.toast("toast-bring" if found is not None else "toast-queue-end")

    def _draw(self, context: Context, card: Card, *, is_fresh: bool = False) -> None:
        chat_id = context.actor.telegram_id
        if chat_id is not None:
            context.work.reply(Reply(chat_id, card, slot=f"queue:{context.actor.id}", is_fresh=is_fresh))

    def _take_away(self, update: Update, context: Context) -> None:
        """Take away the bar that was tapped: the next one stands below the next card."""
        query = update.callback_query
        if query is not None and query.message is not None and query.message.chat.id == context.actor.telegram_id:
            params = to_json({"message_id": query.message.message_id})
            context.work.reply(Call(query.message.chat.id, "deleteMessage", params, lane=Lane.INTERACTIVE))
