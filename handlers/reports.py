"""Telegram's side of reports: the buttons under a card. No rule and no SQL lives here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime

from telegram import Update

from domain.categories import Urgency
from domain.intents import Asked
from domain.notices import Face
from domain.refusals import Refused
from domain.reports import Action, Reason
from handlers.answers import AnswerHandlers
from handlers.context import Context
from handlers.phrase_asking import PhraseAsking
from services.intents import Intents
from services.report_corrections import ReportCorrections
from services.report_views import ReportViews
from services.reports import More, Reports

Verb = Callable[[Context, int, str], Awaitable[None]]
"""What a button does with a report: its number, and what else stands in the button."""
_AT_ONCE = frozenset({Action.ACCEPT, Action.ARRIVE, Action.CONFIRM, Action.WITHDRAW, Action.NUDGE, Action.UNMERGE})
_ASKS = {
    Action.ASK: Asked.QUESTION,
    Action.RESOLVE: Asked.RESULT,
    Action.REOPEN: Asked.REOPENING,
    Action.PARTLY: Asked.PARTLY,
    Action.OUTSIDE: Asked.OUTSIDE,
    Action.CONVENE: Asked.CONVENING,
    Action.RETURN: Asked.RETURNING,
    Action.ESCALATE: Asked.ESCALATING,
    Action.APPEAL: Asked.APPEALING,
}
_TURNS = {Action.SCHEDULE: Face.TIMES, Action.REJECT: Face.REASONS, Action.PASS: Face.TARGETS}
"""What is chosen first, from buttons."""


def parse(data: str | None) -> tuple[int, str, str]:
    """Return number, verb and argument of a button's data such as "report:12:rate:good".

    Raises:
        Refused: this is no button of ours; data proves nothing.
    """
    parts = (data or "").split(":", 3)
    if len(parts) < 3 or not (parts[1].isascii() and parts[1].isdigit() and len(parts[1]) < 16):
        raise Refused("refused-button")
    return int(parts[1]), parts[2], parts[3] if len(parts) == 4 else ""


class ReportHandlers:
    """A tap: do it; the card is redrawn by what the service owes."""

    def __init__(
        self,
        reports: Reports,
        corrections: ReportCorrections,
        views: ReportViews,
        intents: Intents,
        answers: AnswerHandlers,
        asking: PhraseAsking,
        more: Mapping[str, Verb],
    ) -> None:
        self._reports = reports
        self._corrections = corrections
        self._views = views
        self._intents = intents
        self._answers = answers
        self._asking = asking
        self._verbs: dict[str, Verb] = {
            **more,
            "face": self._face,
            "category": self._category,
            "urgency": self._urgency,
            "place": self._place,
            "say": self._say,
            "at": self._at,
            "why": self._why,
            "to": self._to,
            "bring": self._bring,
        }

    async def tap(self, update: Update, context: Context) -> None:
        """A button under a card."""
        number, verb, argument = parse(update.callback_query.data if update.callback_query else None)
        if verb == "no_photo":
            await self._answers.close_without_photo(context, number)
            context.spend(update)
            return
        if verb in self._verbs:
            await self._verbs[verb](context, number, argument)
            return
        if verb not in {*_AT_ONCE, *_ASKS, *_TURNS}:
            raise Refused("refused-button")
        action = Action(verb)
        if action in _TURNS:
            await self._views.ready(context.work, context.actor, number, action)
            await self._views.turn(context.work, context.actor, number, _TURNS[action])
        elif action in _AT_ONCE:
            await self._reports.act(context.work, context.actor, number, action)
            context.toast(f"toast-{verb}")
        else:
            await self._views.ready(context.work, context.actor, number, action)
            await self._ask(context, _ASKS[action], number)

    async def danger(self, update: Update, context: Context) -> None:
        """A button under the answer to danger: out, or someone is still inside."""
        number, news, _ = parse(update.callback_query.data if update.callback_query else None)
        await self._reports.danger_told(context.work, context.actor, number, news)
        # Who is inside must not wait for somebody whom nothing reached.
        context.toast(f"toast-danger-{news}" if context.work.notices else "toast-danger-nobody")

    async def stale(self, _update: Update, _context: Context) -> None:
        """A button that nothing here knows: forged, or from an older day."""
        raise Refused("refused-button")

    async def _ask(self, context: Context, asked: Asked, number: int, **data: str) -> None:
        await self._intents.ask(context.work, context.actor, asked, number, **data)
        await self._asking.ask(context, asked, number)
        context.toast("toast-ask")

    async def _face(self, context: Context, number: int, argument: str) -> None:
        name, _, page = argument.partition(":")
        if name not in {face.value for face in Face}:
            raise Refused("refused-button")
        shown = int(page) if page.isascii() and page.isdigit() and len(page) < 4 else 0
        await self._views.turn(context.work, context.actor, number, Face(name), shown)

    async def _category(self, context: Context, number: int, code: str) -> None:
        await self._corrections.category(context.work, context.actor, number, code)
        context.toast("toast-category")

    async def _urgency(self, context: Context, number: int, level: str) -> None:
        if level not in set(Urgency):
            raise Refused("refused-button")
        await self._corrections.urgency(context.work, context.actor, number, Urgency(level))
        context.toast("toast-category")

    async def _place(self, context: Context, number: int, _argument: str) -> None:
        await self._views.ready(context.work, context.actor, number)
        await self._ask(context, Asked.PLACE, number, again="yes")

    async def _say(self, context: Context, number: int, _argument: str) -> None:
        await self._views.ready(context.work, context.actor, number)
        await self._ask(context, Asked.SUPPLEMENT, number)

    async def _at(self, context: Context, number: int, argument: str) -> None:
        """An appointment, in whole minutes since 1970."""
        if not (argument.isascii() and argument.isdigit() and len(argument) < 10):
            raise Refused("refused-button")
        more = More(at=datetime.fromtimestamp(int(argument) * 60, UTC))
        await self._reports.act(context.work, context.actor, number, Action.SCHEDULE, more=more)
        context.toast("toast-schedule")

    async def _why(self, context: Context, number: int, argument: str) -> None:
        if argument not in set(Reason):
            raise Refused("refused-button")
        await self._views.ready(context.work, context.actor, number, Action.REJECT)
        await self._ask(context, Asked.REJECTING, number, reason=argument)
        await self._views.turn(context.work, context.actor, number, Face.FRONT)

    async def _to(self, context: Context, number: int, argument: str) -> None:
        await self._views.ready(context.work, context.actor, number, Action.PASS)
        if not (argument.isascii() and argument.isdigit() and len(argument) < 16):
            raise Refused("refused-button")
        target = await self._views.target(context.work, int(argument))
        await self._intents.ask(context.work, context.actor, Asked.PASSING, number, to=str(target.id))
        await self._views.turn(context.work, context.actor, number, Face.FRONT)
        await self._asking.ask(context, Asked.PASSING, number, name=target.name)
        context.toast("toast-ask")

    async def _bring(self, context: Context, number: int, _argument: str) -> None:
        await self._views.bring(context.work, context.actor, number)
        context.toast("toast-bring")
