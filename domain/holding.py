"""After a restore an old state stands there, and must not speak: what it owed is held until a person lets it go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.notices import Lane

HELD = "ladder.held"
"""The setting that is "1" from a restore to its release: no rung fires, and nothing rises by itself."""
STILL_USEFUL = timedelta(hours=24)
TELL_EVERY = timedelta(hours=1)

LEAPS: Mapping[str, int] = {"report": 1000, "check_in": 1000}
LEAP = 100_000
"""So many numbers of a table are left out at a restore: those given since the backup stand on cards and their buttons,

and must not come to mean something else. Numbers that people read leap less far.
"""


class Choice(StrEnum):
    """What becomes of the messages of a lane at the release."""

    USEFUL = "useful"
    """Safety goes, other messages only while they are younger than a day."""
    SEND = "send"
    DROP = "drop"


Choices = Mapping[Lane, Choice]


@dataclass(frozen=True)
class Hold:
    """A restore: when it was made, and from which backup, in words."""

    at: datetime
    source: str


@dataclass(frozen=True)
class Line:
    """Messages of a lane that are held; `young`: less than a day old."""

    lane: Lane
    count: int
    young: int
    oldest: datetime


@dataclass(frozen=True)
class Alarm:
    """A step of somebody's ladder whose time has come while nothing fires."""

    name: str
    due_at: datetime


def goes(line: Line, choice: Choice) -> int:
    """Return how many of a lane's messages go out at the release."""
    if choice is Choice.USEFUL:
        return line.count if line.lane is Lane.SAFETY else line.young
    return line.count if choice is Choice.SEND else 0


def dropped_until(lane: Lane, choice: Choice, now: datetime) -> datetime | None:
    """Return until when what was owed in a lane is dropped; None: nothing is."""
    if choice is Choice.DROP:
        return now
    return None if choice is Choice.SEND or lane is Lane.SAFETY else now - STILL_USEFUL


def is_told(told_at: datetime | None, now: datetime) -> bool:
    """Whether the desk knows that it is held; after an hour it hears it again."""
    return told_at is not None and told_at <= now < told_at + TELL_EVERY
