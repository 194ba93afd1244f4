"""What waits at Telegram: after a start or a gap it is read first, before anybody is taken to be silent."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

import structlog

from domain.clock import Clock
from storage import inbox
from storage.database import Transaction

log = structlog.get_logger()

FULL = 100
"""So many updates one poll brings at the most. Fewer: nothing waited behind them."""
GAP_SECONDS = 150.0
"""Without a word for so long, somebody may have tapped in vain: Telegram keeps a tap no longer."""
MOST_SECONDS = 45.0
"""So long the ladder waits at the most, whatever waits: she may lie on the floor."""


def real_seconds() -> float:
    """Return seconds that go on while the machine sleeps, where it can tell (Linux)."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


class Backlog:
    """Fed by the intake, read by what must not act on silence. Begins at the start of the process, and after each gap.

    Polled, all is read when a poll brings fewer than it could. A webhook is not told: Telegram says how many wait, and
    only "none" counts, since a quiet spell may be the pause that it makes after failures, of up to two minutes.
    """

    def __init__(self, clock: Clock, seconds: Callable[[], float] = real_seconds) -> None:
        self._clock = clock
        self._seconds = seconds
        self._heard_at, self._heard_on = seconds(), clock.now()
        self._is_silent = False
        self._gap: tuple[datetime, datetime] | None = None
        self._begin()

    def _begin(self) -> None:
        self._since = self._seconds()
        self._waiting = 0
        self._is_read = False
        self._is_drained = False
        self._last: int | None = None

    def now(self) -> float:
        """Return real seconds: when something was asked."""
        return self._seconds()

    def heard(self) -> None:
        """Note that updates reach us, and that those which came are kept."""
        self._look()
        if self._is_silent:
            self._is_silent = False
            self._gap = self._heard_on, self._clock.now()
            log.warning("backlog.gap", seconds=round(self._seconds() - self._heard_at))
            self._begin()
        self._heard_at, self._heard_on = self._seconds(), self._clock.now()

    def counted(self, waiting: int, asked_at: float) -> None:
        """Note how many wait at Telegram. An answer to what was asked before the gap had ended says nothing."""
        if asked_at >= self._since:
            self._waiting = waiting
            self._is_read = self._is_read or not waiting

    @property
    def is_read(self) -> bool:
        """Whether all that waited at Telegram is in the inbox."""
        self._look()
        return self._is_read

    @property
    def is_long(self) -> bool:
        """Whether Telegram has said that much is still to be read: what is not urgent had better wait until it is."""
        self._look()
        return self._waiting >= FULL and self._seconds() - self._since < MOST_SECONDS

    async def is_drained(self, tx: Transaction) -> bool:
        """Whether all that waited is handled too, or the ladder has waited long enough."""
        self._look()
        if self._is_silent:
            return False  # nobody can be called, and what she says does not reach us
        if self._is_drained:
            return True
        if self._seconds() - self._since >= MOST_SECONDS:
            log.warning("backlog.not_drained", waiting=self._waiting)
            self._is_drained = True
        elif self._is_read:
            if self._last is None:
                self._last = await inbox.get_last(tx)
            self._is_drained = not await inbox.has_queued(tx, self._last)
        return self._is_drained

    @property
    def gap(self) -> tuple[datetime, datetime] | None:
        """The latest gap, from when to when in the community's time; one that lasts ends now."""
        self._look()
        return (self._heard_on, self._clock.now()) if self._is_silent else self._gap

    def _look(self) -> None:
        """A gap begins when somebody looks: there is nothing that would wake us from sleep."""
        if not self._is_silent and self._seconds() - self._heard_at > GAP_SECONDS:
            self._is_silent = True
            self._begin()
