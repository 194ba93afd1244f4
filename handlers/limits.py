"""The gate before a new report: what comes over the limit is kept, and its author told kindly."""

from __future__ import annotations

from cards.limits import held_card
from domain.remarks import Remark
from domain.reports import Report
from domain.representing import OWN, Birth
from handlers.context import Context
from services.limits import Held, Limits
from services.reports import Reports


class LimitHandlers:
    """Every message that would become a report goes through here."""

    def __init__(self, limits: Limits, reports: Reports) -> None:
        self._limits = limits
        self._reports = reports

    async def begin(
        self, context: Context, remark: Remark, code_id: int | None = None, birth: Birth = OWN
    ) -> Report | Held:
        """Make a report of a message; or keep it back, and say when the next may come."""
        held = await self._limits.hold(context.work, context.actor, remark)
        if held is None:
            return await self._reports.begin(context.work, context.actor, remark, code_id, birth)
        if held.is_first:
            is_private = remark.chat_id == context.actor.telegram_id
            card = held_card(context.eye, context.language, held.next_at, is_private=is_private)
            context.answer(card, reply_to=remark.message_id if is_private else None)
        return held

    async def begin_kept(self, context: Context, remark: Remark) -> Report | Held:
        """Make a report of a message that was answered with 〔这是上报〕, and may have been kept back."""
        made = await self.begin(context, remark)
        if isinstance(made, Report):
            await self._limits.let_go(context.work, remark)
        return made
