"""Her own rhythm: from when she is heard on most mornings follows a better time to ask. A person agrees, never the bot.

The time is the one by which four of five mornings had brought a word from her. Weekdays and weekends need no times of
their own: two days of seven are more than one in five, so the later habit decides.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.care import Care, morning_of
from domain.ladder import LADDERS, Ladder, Step

ANSWERS_LEAST, ANSWERS_MOST = 30, 60
EARLIEST, LATEST = 5 * 60 + 30, 11 * 60
_SHARE = 0.8
_ROUND = 5
_AHEAD = 45
"""So many minutes before T0 she must be heard, for an earlier time to be worth a change."""
_SAVES_LEAST = 6
"""So many second questions less, of 30, make a later time worth a change."""
_DIFFERS = 15
_RESTS = timedelta(days=28)
"""So long nothing is proposed again."""
_SECOND = next(rung.minute for rung in LADDERS[Ladder.CHAT] if rung.step is Step.ASK_AGAIN)


@dataclass(frozen=True)
class Better:
    """A better T0, as a minute of the day. `heard` of `answers` mornings had brought a word by then.

    `saved`: how many second questions she would not have been asked; 0 where the better time is earlier.
    """

    at_minute: int
    answers: int
    heard: int
    saved: int


@dataclass(frozen=True)
class Rhythm:
    """A proposal, and what became of it.

    `decided_at` None: it is open; with `decided_by` None a newer one took its place.
    """

    id: int
    elder_id: int
    from_minute: int
    to_minute: int
    answers: int
    saved: int
    made_at: datetime
    decided_at: datetime | None = None
    decided_by: int | None = None
    is_agreed: bool = False


def minute_of(at: datetime, zone: ZoneInfo) -> int:
    """Return the minute of the day by the clock on the wall."""
    local = at.astimezone(zone)
    return local.hour * 60 + local.minute


def clock(minute: int) -> str:
    """Return a minute of the day as people read it: "9:10"."""
    return f"{minute // 60}:{minute % 60:02d}"


def better(minutes: Sequence[int], at_minute: int, pace: float) -> Better | None:
    """Return a better T0 than `at_minute`, or None.

    `minutes`: when she was heard, a minute of the day for each morning. `pace` 0.5 (high risk): she is
    asked again after half the time.
    """
    if len(minutes) < ANSWERS_LEAST:
        return None
    heard_by = sorted(minutes)[math.ceil(len(minutes) * _SHARE) - 1]
    found = min(max(math.ceil(heard_by / _ROUND) * _ROUND, EARLIEST), LATEST)
    saved = _again(minutes, at_minute, pace) - _again(minutes, found, pace)
    is_earlier = heard_by < at_minute - _AHEAD and found <= at_minute - _AHEAD
    is_later = found >= at_minute + _DIFFERS and saved >= _SAVES_LEAST
    if not (is_earlier or is_later):
        return None
    return Better(found, len(minutes), sum(one <= found for one in minutes), max(0, saved))


def is_due(found: Better, last: Rhythm | None, now: datetime) -> bool:
    """Whether to propose it: not within four weeks of the last, and after a refusal only another time."""
    if last is None:
        return True
    if now - last.made_at < _RESTS:
        return False
    is_refused = last.decided_by is not None and not last.is_agreed
    return not is_refused or abs(found.at_minute - last.to_minute) >= _DIFFERS


def with_time(care: Care, at_minute: int, now: datetime, zone: ZoneInfo) -> Care:
    """Return how she is looked after with another T0. The next morning stays on its day.

    Where its new time has passed already, it keeps the old one this once: she must not be late before she was asked.
    """
    if care.next_at is None:
        return replace(care, at_minute=at_minute)
    moved = morning_of(care.next_at.astimezone(zone).date(), at_minute, zone)
    return replace(care, at_minute=at_minute, next_at=moved if moved > now else care.next_at)


def _again(minutes: Sequence[int], at_minute: int, pace: float) -> int:
    """Return on how many mornings she would have been asked again."""
    return sum(one > at_minute + _SECOND * pace for one in minutes)
