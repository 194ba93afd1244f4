"""What time it is: one clock for the whole process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class Clock(Protocol):
    """Tells the time as an aware datetime in UTC."""

    def now(self) -> datetime:
        """Return the time."""


class SystemClock:
    """The real time."""

    def now(self) -> datetime:
        """Return the real time."""
        return datetime.now(UTC)


@dataclass(frozen=True)
class Anchor:
    """Where a moving clock stood (`at`) when the real clock said `real`, and how fast it runs."""

    at: datetime
    real: datetime
    speed: float


class MovingClock:
    """A clock for demo and tests: it starts where it is told, runs fast or slowly, and can jump."""

    def __init__(self, anchor: Anchor, real: Callable[[], datetime] | None = None) -> None:
        self._real = real or SystemClock().now
        self.anchor = anchor

    def now(self) -> datetime:
        """Return the time, moved on from the anchor at its speed."""
        return self.anchor.at + (self._real() - self.anchor.real) * self.anchor.speed

    def move(self, at: datetime, speed: float) -> Anchor:
        """Jump to a time and run on from there at a speed; return the new anchor."""
        self.anchor = Anchor(at, self._real(), speed)
        return self.anchor


def to_micros(at: datetime) -> int:
    """Return microseconds since 1970 in UTC, as the database keeps times."""
    return (at - EPOCH) // MICROSECOND


def from_micros(micros: int) -> datetime:
    """Return the aware datetime in UTC of microseconds since 1970."""
    return EPOCH + MICROSECOND * micros
