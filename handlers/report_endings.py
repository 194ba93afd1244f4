"""Telegram's side of a report's end: how good it was, why it was not, and the line that a picture still lacks."""

from __future__ import annotations

from cards.card import Button, Card
from domain.intents import Asked
from domain.refusals import Refused
from domain.remarks import Remark
from domain.reports import Action, Rating
from handlers.context import Context
from services.intents import Intents
from services.report_endings import ReportEndings


def shown_only(context: Context, remark: Remark) -> str:
    """Return the words for a picture that came without any: see the picture."""
    is_mute = remark.has_file and not remark.words
    return context.eye.label(context.language, "words-see-picture") if is_mute else ""


class EndingHandlers:
    """The resident's last word. Nothing here opens a report again: 〔重办〕 does, and stands beside."""

    def __init__(self, endings: ReportEndings, intents: Intents) -> None:
        self._endings = endings
        self._intents = intents

    async def rate(self, context: Context, number: int, argument: str) -> None:
        """One tap of three; 不满意 asks why, once."""
        if argument not in {Rating.GOOD, Rating.FAIR, Rating.BAD}:
            raise Refused("refused-button")
        asks = await self._endings.rate(context.work, context.actor, number, Rating(argument))
        context.toast("toast-rate-bad" if argument == Rating.BAD else "toast-rate")
        if asks:
            await self._intents.ask(context.work, context.actor, Asked.UNHAPPY, number)
            enough = Button(context.eye.label(context.language, "button-enough"), f"report:{number}:enough")
            context.answer(Card(context.words("ask-unhappy", number=number), ((enough, self._again(context, number)),)))

    async def enough(self, context: Context, number: int, _argument: str) -> None:
        """〔不说了〕: the rating stands without a reason."""
        dialogue = await self._intents.asked(context.work, context.actor)
        if dialogue is not None and dialogue.asked is Asked.UNHAPPY and dialogue.number == number:
            await self._intents.forget(context.work, context.actor)
        context.toast("toast-enough")

    async def because(self, context: Context, remark: Remark, number: int, _data: dict[str, str]) -> None:
        """Why somebody is not satisfied: words or a picture."""
        words = remark.words or shown_only(context, remark)
        is_told = await self._endings.because(context.work, context.actor, number, remark, words)
        await self._intents.forget(context.work, context.actor)
        key = "done-unhappy" if is_told else "done-unhappy-nobody"
        context.answer(Card(context.words(key, number=number), ((self._again(context, number),),)))

    async def detail(self, context: Context, remark: Remark, number: int, _data: dict[str, str]) -> None:
        """The line that was asked for after a picture alone."""
        report = await self._endings.detail(context.work, context.actor, number, remark)
        await self._intents.forget(context.work, context.actor)
        owner = report.owner_name or context.eye.label(context.language, "owner-nobody")
        context.say("done-answer", owner=owner)

    def _again(self, context: Context, number: int) -> Button:
        return Button(context.eye.label(context.language, "button-again"), f"report:{number}:{Action.REOPEN}")
