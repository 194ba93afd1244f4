"""Plain messages: words, pictures, voices. What they mean is decided by one table, and each meaning has a way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from telegram import Update

from cards.card import Button, Card
from cards.languages import language_card
from domain.categories import Urgency
from domain.intents import Asked, Intent
from domain.languages import Language, language_of
from domain.notices import Face
from domain.refusals import Refused
from domain.remarks import Kind, Purpose, Remark
from domain.report_moves import is_concerned
from domain.reports import Report
from domain.talk import Wish
from handlers.answers import AnswerHandlers
from handlers.check_ins import CheckInHandlers
from handlers.context import Context
from handlers.limits import LimitHandlers
from handlers.remarks import remark_of
from services.intents import Intents, Understood
from services.limits import Held
from services.report_corrections import ReportCorrections
from services.report_views import ReportViews
from services.reports import Reports

_BESIDE_HELP = frozenset({"fire", "gas"})
"""Who cries for help because it burns needs those who put it out as well."""
Way = Callable[[Context, Remark, Understood], Awaitable[None]]


class MessageHandlers:
    """A person writes to the bot in private."""

    def __init__(
        self,
        reports: Reports,
        corrections: ReportCorrections,
        views: ReportViews,
        intents: Intents,
        answers: AnswerHandlers,
        more: Mapping[Intent, Way],
        gate: LimitHandlers,
        vital: CheckInHandlers,
    ) -> None:
        self._reports = reports
        self._vital = vital
        self._gate = gate
        self._answers = answers
        self._views = views
        self._corrections = corrections
        self._intents = intents
        self._ways: dict[Intent, Way] = {
            **more,
            Intent.HELP: self._help,
            Intent.FINE: vital.fine,
            Intent.LATER: vital.later,
            Intent.MISTAKE: vital.mistake,
            Intent.ALIVE: vital.alive,
            Intent.SAME_ALBUM: self._same_album,
            Intent.DANGER: self._begin,
            Intent.ANSWER: answers.take,
            Intent.OVER: self._over,
            Intent.ENDING: answers.end,
            Intent.REPLY: self._talk,
            Intent.FORWARD: self._offer,
            Intent.CONTINUE: self._extend,
            Intent.REPORT: self._begin,
            Intent.CHATTER: self._offer,
            Intent.OWN: self._own,
            Intent.WORK_TALK: self._offer,
        }

    async def say(self, update: Update, context: Context) -> None:
        """A new message: understand it, and go its way."""
        message = update.effective_message
        remark = remark_of(message) if message is not None else None
        if remark is None and message is not None and context.actor.care is not None:
            remark = Remark(Kind.TEXT, "", message.chat_id, message.message_id, message.date)  # a sticker is a sign too
        if remark is None:
            context.say("unreadable")
            return
        understood = await self._intents.understand(context.work, context.actor, remark)
        await self._ways[understood.intent](context, remark, understood)
        if context.actor.care is not None:
            await self._vital.beside(context, remark, understood)
        if not context.is_answered and remark.album is None:
            context.mark(remark.message_id)

    async def pass_over(self, _update: Update, _context: Context) -> None:
        """A service message, such as a pinned one: nobody said anything."""

    async def edit(self, update: Update, context: Context) -> None:
        """A message was changed after it was sent. One that is no report's is left as it is, unless it is danger."""
        message = update.effective_message
        remark = remark_of(message) if message is not None else None
        if message is None or remark is None:
            return
        is_kept = await self._reports.is_kept(context.work, remark)
        report = await self._corrections.edited(context.work, context.actor, remark)
        if not self._intents.is_danger(remark):
            return
        said = replace(remark, at=message.edit_date or remark.at)
        if not is_kept:
            understood = await self._intents.understand(context.work, context.actor, said)
            if understood.intent in (Intent.DANGER, Intent.CONTINUE):
                await self._ways[understood.intent](context, said, understood)
        elif report is not None and _may_raise(report, context):
            # It was said later, as a supplement or an answer: only the reporter's words make it a danger.
            await self._reports.extend(context.work, context.actor, report.number, said)

    async def make_report(self, update: Update, context: Context) -> None:
        """〔这是上报〕: the message that this button answers is a report after all."""
        remark = _answered(update, context)
        if await self._reports.is_kept(context.work, remark):
            context.toast("refused-kept")
            return
        report = await self._gate.begin_kept(context, remark)
        if isinstance(report, Held):
            context.toast("toast-held", at=context.eye.time(context.language, report.next_at))
            return
        await self._corrections.begun(context.work, context.actor, report)
        context.spend(update)
        context.toast("toast-report")

    async def another_matter(self, update: Update, context: Context) -> None:
        """〔另外一件〕: the message that this button answers is no part of what was told of just before it."""
        remark = _answered(update, context)
        await self._corrections.taken_out(context.work, context.actor, remark)
        made = await self._gate.begin_kept(context, remark)
        if isinstance(made, Held):
            raise Refused("toast-held", at=context.eye.time(context.language, made.next_at))
        context.spend(update)
        context.toast("toast-report")

    async def _begin(self, context: Context, remark: Remark, understood: Understood) -> None:
        spot = understood.dialogue
        if spot is not None and spot.asked is Asked.MATTER:
            await self._answers.take(context, remark, understood)
            return
        if spot is not None or await self._is_naming(context):
            await self._intents.forget(context.work, context.actor)
        code = int(spot.data["code"]) if spot else None
        report = await self._gate.begin(context, remark, code)
        if isinstance(report, Report) and not report.is_emergency:
            await self._ask_language(context, remark.text)

    async def _help(self, context: Context, remark: Remark, understood: Understood) -> None:
        await self._vital.help(context, remark, understood)
        if understood.guess.category in _BESIDE_HELP and understood.guess.urgency is Urgency.EMERGENCY:
            await self._gate.begin(context, remark, None)

    async def _is_naming(self, context: Context) -> bool:
        """Whether somebody who was asked for whom has told the matter at once: the next message is no name any more."""
        asked = await self._intents.asked(context.work, context.actor)
        return asked is not None and asked.asked is Asked.WHOM

    async def _ask_language(self, context: Context, text: str) -> None:
        """A phone says one language and its owner writes another: ask, below the first report only."""
        written = language_of(text)
        if written not in set(Language) - {context.language}:
            return
        if len(await self._views.mine(context.work, context.actor)) == 1:
            context.answer(language_card(context.eye.texts, written))

    async def _extend(self, context: Context, remark: Remark, understood: Understood) -> None:
        report = await self._reports.extend(context.work, context.actor, understood.number or 0, remark)
        if understood.is_doubtful and not report.is_emergency:
            label = context.eye.label(context.language, "button-another-matter")
            words = context.words("done-extend", number=report.number)
            context.answer(Card(words, ((Button(label, "another_matter"),),)), reply_to=remark.message_id)

    async def _talk(self, context: Context, remark: Remark, understood: Understood) -> None:
        report = await self._reports.talk(context.work, context.actor, understood.number or 0, remark)
        if not report.is_open:
            self._too_late(context, remark, report)
            return
        if not is_concerned(report, context.actor):
            context.say("done-said" if context.is_owed(report.reporter_id) else "done-unsaid", number=report.number)
        else:
            owner = report.owner_name or context.eye.label(context.language, "owner-nobody")
            context.say("done-answer", owner=owner)

    def _too_late(self, context: Context, remark: Remark, report: Report) -> None:
        """A reply to a card that has ended: it went to nobody; who waits may make a new report of it."""
        if context.actor.is_staff and report.reporter_id != context.actor.id:
            context.say("said-after-end-staff", number=report.number)
            return
        label = context.eye.label(context.language, "button-is-report")
        words = context.words("said-after-end", number=report.number)
        context.answer(Card(words, ((Button(label, "make_report"),),)), reply_to=remark.message_id)

    async def _over(self, context: Context, _remark: Remark, understood: Understood) -> None:
        context.say("over-meanwhile", number=understood.number or 0)

    async def _same_album(self, context: Context, remark: Remark, understood: Understood) -> None:
        number = understood.number or 0
        if understood.purpose is Purpose.REPORT:
            await self._reports.extend(context.work, context.actor, number, remark)
        else:
            await self._reports.add(context.work, context.actor, number, remark, understood.purpose)

    async def _own(self, context: Context, remark: Remark, understood: Understood) -> None:
        """About a report of one's own: its card, and the way to say that it is another matter."""
        own = understood.own
        if own is None:
            return
        key = f"own-{own.wish or 'meant'}" if own.is_sure else "own-vague"
        buttons = [Button(context.eye.label(context.language, "button-is-report"), "make_report")]
        if own.wish is Wish.WITHDRAW:
            label = context.eye.label(context.language, "button-withdraw")
            buttons.insert(0, Button(label, f"report:{own.number}:face:{Face.WITHDRAWING}"))
        card = Card(context.words(key, number=own.number), (tuple(buttons),))
        context.answer(card, reply_to=remark.message_id)
        await self._views.bring(context.work, context.actor, own.number)

    async def _offer(self, context: Context, remark: Remark, understood: Understood) -> None:
        key = "chatter-begun" if understood.number is not None else "chatter"
        if understood.intent is Intent.WORK_TALK:
            key = "work-talk"
        if understood.intent is Intent.FORWARD:
            key = "forward-danger" if understood.guess.urgency is Urgency.EMERGENCY else "forward"
        label = context.eye.label(context.language, "button-is-report")
        buttons = ((Button(label, "make_report"),),) if remark.text else ()
        context.answer(Card(context.words(key), buttons), reply_to=remark.message_id)


def _answered(update: Update, context: Context) -> Remark:
    """Return the actor's own message that the message with the tapped button answers.

    Raises:
        Refused: there is none; data proves nothing.
    """
    query = update.callback_query
    answered = getattr(query.message, "reply_to_message", None) if query is not None else None
    remark = remark_of(answered) if answered is not None else None
    author = answered.from_user if answered is not None else None
    if remark is None or author is None or author.id != context.actor.telegram_id:
        raise Refused("refused-button")
    return remark


def _may_raise(report: Report, context: Context) -> bool:
    return report.is_open and not report.is_emergency and report.reporter_id == context.actor.id
