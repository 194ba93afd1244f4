"""A worker's photo that comes before 〔处理完〕: which matter it shows is asked, with one tap."""

from __future__ import annotations

from telegram import Update

from cards.report_results import whose_card
from domain.intents import Asked
from domain.refusals import Refused
from domain.remarks import Remark
from handlers.answers import AnswerHandlers
from handlers.context import Context, number_in
from handlers.remarks import remark_of
from services.intents import Understood
from services.report_views import ReportViews
from services.reports import Reports


class ResultHandlers:
    """The photo waits where it stands in the chat: the question is a reply to it, and the tap finds it there."""

    def __init__(self, reports: Reports, views: ReportViews, answers: AnswerHandlers) -> None:
        self._reports = reports
        self._views = views
        self._answers = answers

    async def whose(self, context: Context, remark: Remark, _understood: Understood) -> None:
        """A photo without words, of somebody who has work in hand."""
        mine = await self._views.in_work(context.work, context.actor)
        context.answer(whose_card(context.eye, context.language, mine), reply_to=remark.message_id)

    async def tap(self, update: Update, context: Context) -> None:
        """It shows what was done about this matter; the words are asked for next."""
        query = update.callback_query
        number = number_in((query.data or "").partition(":")[2]) if query else 0
        answered = getattr(query.message, "reply_to_message", None) if query is not None else None
        remark = remark_of(answered) if answered is not None else None
        if remark is None or remark.chat_id != context.actor.telegram_id or not remark.has_file:
            raise Refused("refused-button")
        if await self._reports.is_kept(context.work, remark):
            raise Refused("refused-kept")
        await self._answers.give(context, remark, Asked.RESULT, number, {})
        context.spend(update)
