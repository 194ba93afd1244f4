"""Keeping the house tidy: what is done is forgotten in time."""

from __future__ import annotations

from datetime import timedelta

from domain.codes import TRIES_WITHIN
from services.work import Work
from storage import codes, files, inbox, outbox

_INBOX_KEPT = timedelta(days=3)
_OUTBOX_KEPT = timedelta(days=30)
"""A reply to a message that is older than this no longer finds its report."""


class Upkeep:
    """Use cases of the house itself."""

    async def run_due(self, work: Work) -> int:
        """Delete what was done long ago; return 0: once is enough."""
        await inbox.delete_done(work.tx, work.now - _INBOX_KEPT)
        await outbox.delete_done(work.tx, work.now - _OUTBOX_KEPT)
        await files.delete_old(work.tx, work.now)
        await codes.delete_attempts(work.tx, work.now - TRIES_WITHIN)
        return 0
