"""Marks of abuse, from both sides: the desk sets them, the one marked sees them and may appeal."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards.card import Button, Card
from cards.marks import marks_card, reasons_card
from domain.intents import Asked
from domain.marks import Abuse, MarkAction
from domain.refusals import Refused
from domain.remarks import Remark
from handlers.context import Context
from handlers.reports import parse
from handlers.residents import ResidentHandlers
from services.intents import Intents
from services.marks import Marks


class MarkHandlers:
    """The buttons `mark:...`: the number is a report's while nothing is marked yet, and then the mark's own."""

    def __init__(self, marks: Marks, intents: Intents, residents: ResidentHandlers) -> None:
        self._marks = marks
        self._intents = intents
        self._residents = residents
        self._verbs: dict[str, Callable[[Update, Context, int, str], Awaitable[None]]] = {
            "why": self._why,
            "set": self._set,
            "pass": self._pass,
            "appeal": self._appeal,
            "lift": self._decide,
            "keep": self._decide,
        }

    async def tap(self, update: Update, context: Context) -> None:
        """A button about a mark."""
        data = update.callback_query.data if update.callback_query else None
        number, verb, argument = parse(data)
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](update, context, number, argument or verb)

    async def me(self, update: Update, context: Context) -> None:
        """All that is kept of the one who asks, and below it the marks that count."""
        await self._residents.me(update, context)
        found = await self._marks.list_of(context.work, context.actor)
        if found:
            context.answer(marks_card(context.eye, context.language, found))

    async def words(self, context: Context, remark: Remark, _number: int, data: dict[str, str]) -> None:
        """What somebody says against a mark."""
        await self._marks.appeal(context.work, context.actor, int(data["mark"]), remark)
        await self._intents.forget(context.work, context.actor)
        context.say("done-mark-appeal")

    async def typed(self, context: Context, remark: Remark, _number: int, _data: dict[str, str]) -> None:
        """Words where a reason is tapped: they are none, and no report unless their author says so."""
        await self._intents.forget(context.work, context.actor)
        label = context.eye.label(context.language, "button-is-report")
        card = Card(context.words("mark-tap"), ((Button(label, "make_report"),),))
        context.answer(card, reply_to=remark.message_id)

    async def _why(self, _update: Update, context: Context, number: int, _argument: str) -> None:
        record = await self._marks.record(context.work, context.actor, number)
        card = reasons_card(context.eye, context.language, record.report, record.author, record.marks, record.held)
        await self._intents.ask(context.work, context.actor, Asked.MARKING, 0)
        context.answer(card)

    async def _set(self, update: Update, context: Context, number: int, argument: str) -> None:
        if argument not in set(Abuse):
            raise Refused("refused-button")
        await self._marks.mark(context.work, context.actor, number, Abuse(argument))
        await self._intents.forget(context.work, context.actor)
        context.spend(update)
        context.toast("toast-marked")

    async def _pass(self, _update: Update, context: Context, number: int, _argument: str) -> None:
        await self._marks.release(context.work, context.actor, number)
        context.toast("toast-released")

    async def _appeal(self, _update: Update, context: Context, number: int, _argument: str) -> None:
        mark = await self._marks.appealable(context.work, context.actor, number)
        await self._intents.ask(context.work, context.actor, Asked.MARK, 0, mark=str(mark.id))
        context.say("ask-mark", number=mark.report_number)
        context.toast("toast-ask")

    async def _decide(self, update: Update, context: Context, number: int, verb: str) -> None:
        await self._marks.decide(context.work, context.actor, number, MarkAction(verb))
        context.spend(update)
        context.toast("toast-mark-decided")
