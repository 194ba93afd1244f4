"""A better time to ask: two buttons."""

from __future__ import annotations

from telegram import Update

from domain.refusals import Refused
from handlers.context import Context, number_in
from services.rhythms import Rhythms


class RhythmHandlers:
    """〔改成 9:10〕 〔不改〕."""

    def __init__(self, rhythms: Rhythms) -> None:
        self._rhythms = rhythms

    async def tap(self, update: Update, context: Context) -> None:
        """A person agrees, or leaves it."""
        data = update.callback_query.data or "" if update.callback_query else ""
        parts = data.split(":")
        if len(parts) != 3 or parts[2] not in ("agree", "leave"):
            raise Refused("refused-button")
        await self._rhythms.decide(context.work, context.actor, number_in(parts[1]), is_agreed=parts[2] == "agree")
        context.toast(f"toast-rhythm-{parts[2]}")
