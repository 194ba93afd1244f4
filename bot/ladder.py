"""The ladder's job: Telegram's backlog first, then the heartbeat, then rungs and mornings that are due."""

from __future__ import annotations

from datetime import datetime

from bot.parts import Parts
from domain.clock import Clock
from gateway.backlog import Backlog
from services.work import Work

_BEATS_EVERY_SECONDS = 5.0


class LadderJob:
    """While Telegram cannot be read nobody is taken to be silent, and the heartbeat stops for those who watch it."""

    def __init__(self, parts: Parts, backlog: Backlog, system: Clock) -> None:
        self._parts = parts
        self._backlog = backlog
        self._system = system
        self._beat_at: datetime | None = None
        self._gap: tuple[datetime, datetime] | None = None
        self._has_begun = False

    async def run_due(self, work: Work) -> int:
        """Do a part of what is due; return how much."""
        if not await self._backlog.is_drained(work.tx):
            return 0
        if self._beat_at is not None and not await self._parts.outages.has_beaten(work, self._beat_at):
            # What was noted last was not kept (a full disk): it is as if this process had not begun.
            self._beat_at, self._has_begun = None, False
        is_held = await self._parts.holding.is_held(work)
        if is_held:
            self._has_begun = False  # the gap ends with the release
        else:
            await self._parts.outages.set_back(work)
            await self._note_gaps(work)
        now = self._system.now()
        if self._beat_at is None or (now - self._beat_at).total_seconds() >= _BEATS_EVERY_SECONDS:
            await self._parts.outages.pulse(work, now, is_held=is_held)
            self._beat_at = now
        return await self._parts.check_ins.run_due(work) or await self._parts.mornings.run_due(work)

    async def _note_gaps(self, work: Work) -> None:
        """A gap before the start, and each in which Telegram could not be reached."""
        if not self._has_begun:
            self._has_begun = True
            gap = await self._parts.outages.since_last(work)
            self._gap = self._backlog.gap
        else:
            gap = self._backlog.gap if self._backlog.gap != self._gap else None
            self._gap = self._backlog.gap
        if gap is not None:
            await self._parts.outages.note(work, gap)
            self._beat_at = None  # the heartbeat bears witness that the note was kept
