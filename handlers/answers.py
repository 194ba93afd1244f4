"""Answers to what the bot asked: the next message of the person is one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from cards.card import Button, Card
from domain.categories import OTHER
from domain.intents import ACTIONS, Asked
from domain.refusals import Refused
from domain.remarks import Purpose, Remark, says_enough
from domain.reports import Action, Reason, Report
from handlers.context import Context
from handlers.limits import LimitHandlers
from handlers.phrase_asking import PhraseAsking
from handlers.report_endings import shown_only
from services.intents import Intents, Understood
from services.report_corrections import ReportCorrections
from services.report_views import ReportViews
from services.reports import More, Reports

Way = Callable[[Context, Remark, int, dict[str, str]], Awaitable[None]]
"""Takes a message as an answer; with the report's number, and what was given before."""
_AT_ONCE = frozenset(
    {
        *(Asked.ANSWER, Asked.QUESTION, Asked.REOPENING, Asked.PARTLY, Asked.OUTSIDE, Asked.CONVENING),
        *(Asked.RETURNING, Asked.ESCALATING, Asked.APPEALING),
    }
)
_THANKS = {
    Action.ASK: "done-said",
    Action.ANSWER: "done-answer",
    Action.PASS: "done-passing",
    Action.RESOLVE: "done-result",
    Action.ESCALATE: "done-passing",
    Action.APPEAL: "done-appeal",
    Action.OUTSIDE: "done-outside",
    Action.CONVENE: "done-convene",
    Action.RETURN: "done-return",
}


class AnswerHandlers:
    """Each question that the bot asks has its way here."""

    def __init__(
        self,
        reports: Reports,
        corrections: ReportCorrections,
        views: ReportViews,
        intents: Intents,
        asking: PhraseAsking,
        more: Mapping[Asked, Way],
        gate: LimitHandlers,
    ) -> None:
        self._reports = reports
        self._gate = gate
        self._corrections = corrections
        self._views = views
        self._intents = intents
        self._asking = asking
        self._ways: dict[Asked, Way] = {
            **more,
            Asked.SPOT: self._spot,
            Asked.PLACE: self._place,
            Asked.SUPPLEMENT: self._supplement,
            Asked.PASSING: self._passing,
            Asked.RESULT: self._result,
            Asked.REJECTING: self._rejecting,
        }

    async def take(self, context: Context, remark: Remark, understood: Understood) -> None:
        """Take a message as the answer to the open question."""
        dialogue = understood.dialogue
        if dialogue is not None:
            await self.give(context, remark, dialogue.asked, dialogue.number, dialogue.data)

    async def give(self, context: Context, remark: Remark, asked: Asked, number: int, data: dict[str, str]) -> None:
        """Take words as the answer to a question."""
        if asked in _AT_ONCE:
            await self._move(context, remark, number, ACTIONS[asked])
        else:
            await self._ways[asked](context, remark, number, data)

    async def end(self, context: Context, remark: Remark, understood: Understood) -> None:
        """She typed what stands on a button under "is it fixed?", or told at once what is still wrong."""
        number, action = understood.number or 0, understood.action
        if action is Action.CONFIRM:
            await self._reports.act(context.work, context.actor, number, action)
            await self._views.bring(context.work, context.actor, number)
            return
        if understood.is_told:
            await self._reports.act(context.work, context.actor, number, Action.REOPEN, remark=remark)
            return
        asked = Asked.PARTLY if action is Action.PARTLY else Asked.REOPENING
        await self._intents.ask(context.work, context.actor, asked, number)
        context.say(f"ask-{asked.value}", number=number)

    async def close_without_photo(self, context: Context, number: int) -> None:
        """〔没有照片，直接办结〕: the words that were given are enough."""
        dialogue = await self._intents.asked(context.work, context.actor)
        data = dialogue.data if dialogue and dialogue.number == number else {}
        text = data.get("text", "")
        if not text:
            raise Refused("refused-words-needed", number=number)
        more = _begun_with(data)
        report = await self._reports.act(context.work, context.actor, number, Action.RESOLVE, text, more=more)
        await self._intents.forget(context.work, context.actor)
        self._thank(context, Action.RESOLVE, report)

    async def _move(self, context: Context, remark: Remark, number: int, action: Action) -> None:
        # A picture alone opens it again; what it means is asked for, and is not waited for.
        shown = shown_only(context, remark) if action in (Action.REOPEN, Action.PARTLY) else ""
        report = await self._reports.act(context.work, context.actor, number, action, shown, remark)
        if shown:
            await self._intents.ask(context.work, context.actor, Asked.DETAIL, number)
            context.say("ask-detail", number=number)
            return
        await self._intents.forget(context.work, context.actor)
        self._thank(context, action, report)

    def _thank(self, context: Context, action: Action, report: Report) -> None:
        """Who wrote is answered at the end of the chat, where the eyes are: the card may stand far above."""
        if action in _THANKS:
            owner = report.owner_name or context.eye.label(context.language, "owner-nobody")
            is_lost = action is Action.ASK and not context.is_owed(report.reporter_id)
            context.say("done-unsaid" if is_lost else _THANKS[action], number=report.number, owner=owner)

    async def _spot(self, context: Context, remark: Remark, _number: int, data: dict[str, str]) -> None:
        """What is said after a code was scanned is said about what it hangs on."""
        await self._intents.forget(context.work, context.actor)
        await self._gate.begin(context, remark, int(data["code"]))

    async def _place(self, context: Context, remark: Remark, number: int, data: dict[str, str]) -> None:
        """The place that was asked for. A picture or a place on the map belongs to the report all the same."""
        report = await self._views.ready(context.work, context.actor, number)
        if data.get("again") and remark.text:
            # She tapped 〔地点〕: the place that stands there is not the right one.
            await self._corrections.place(context.work, context.actor, number, remark.text)
            await self._intents.forget(context.work, context.actor)
            return
        is_unclear = bool(remark.text) and report.category == OTHER and not report.is_corrected
        if is_unclear or remark.has_file or remark.latitude is not None:
            # She says now what it is, perhaps with the place.
            report = await self._reports.extend(context.work, context.actor, number, remark)
        if not report.place and remark.text:
            report = await self._corrections.place(context.work, context.actor, number, remark.text)
        is_known = report.place and not data.get("again")
        if is_known or remark.latitude is not None:
            await self._intents.forget(context.work, context.actor)

    async def _supplement(self, context: Context, remark: Remark, number: int, _data: dict[str, str]) -> None:
        report = await self._reports.talk(context.work, context.actor, number, remark)
        await self._intents.forget(context.work, context.actor)
        owner = report.owner_name or context.eye.label(context.language, "owner-nobody")
        context.say("done-supplement", owner=owner)

    async def _passing(self, context: Context, remark: Remark, number: int, data: dict[str, str]) -> None:
        target = await self._views.target(context.work, int(data["to"]))
        report = await self._reports.act(context.work, context.actor, number, Action.PASS, remark=remark, to=target)
        await self._intents.forget(context.work, context.actor)
        self._thank(context, Action.PASS, report)

    async def _rejecting(self, context: Context, remark: Remark, number: int, data: dict[str, str]) -> None:
        more = More(reason=Reason(data["reason"]))
        await self._reports.act(context.work, context.actor, number, Action.REJECT, remark=remark, more=more)
        await self._intents.forget(context.work, context.actor)
        context.say("done-reject", number=number)

    async def _result(self, context: Context, remark: Remark, number: int, data: dict[str, str]) -> None:
        """Words and a photo, in any order; the words are required, the photo is asked for once."""
        await self._views.ready(context.work, context.actor, number, Action.RESOLVE)
        words = remark.words if says_enough(remark.words) else ""
        if not (words or remark.has_file):
            raise Refused("refused-words-needed", number=number)
        text = "\n".join(part for part in (data.get("text", ""), words) if part)
        has_photo = bool(data.get("photo")) or (remark.has_file and not remark.is_spoken)
        if text and has_photo:
            if remark.has_file:
                await self._reports.add(context.work, context.actor, number, remark, Purpose.RESULT)
            more = _begun_with(data, remark)
            report = await self._reports.act(context.work, context.actor, number, Action.RESOLVE, text, more=more)
            await self._intents.forget(context.work, context.actor)
            self._thank(context, Action.RESOLVE, report)
            return
        if remark.has_file:
            await self._reports.add(context.work, context.actor, number, remark, Purpose.RESULT)
        photo, first = "yes" if has_photo else "", data.get("first") or str(remark.message_id)
        await self._intents.ask(context.work, context.actor, Asked.RESULT, number, text=text, photo=photo, first=first)
        if has_photo:
            await self._asking.ask(context, Asked.RESULT, number, "ask-result-words")
        elif text:
            label = context.eye.label(context.language, "button-no-photo")
            button = Button(label, f"report:{number}:no_photo")
            context.answer(Card(context.words("ask-result-photo"), ((button,),)))
        else:
            context.say("ask-result", number=number)


def _begun_with(data: Mapping[str, str], remark: Remark | None = None) -> More:
    """Return with which message a result began: the first that was kept, or the only one."""
    first = data.get("first") or (str(remark.message_id) if remark else "")
    return More(first=int(first) if first else None)
