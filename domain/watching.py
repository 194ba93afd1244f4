"""Whether the ladder of the check-ins still climbs, judged from outside by its heartbeat; and when that is said."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.clock import from_micros

HEARTBEAT = "ladder.heartbeat"
"""The setting that the ladder writes every few seconds: microseconds in UTC, by the system's clock."""
AHEAD = timedelta(seconds=10)
"""So far two machines' clocks may be apart. A beat that is further ahead would look fresh after the bot has died."""


class State(StrEnum):
    """What a look finds. All but FINE is an alarm."""

    FINE = "fine"
    LATE = "late"
    MUTE = "mute"
    AHEAD = "ahead"
    SILENT = "silent"
    GARBLED = "garbled"
    MISSING = "missing"
    LOCKED = "locked"
    UNREACHABLE = "unreachable"


UNSEEN = frozenset({State.MISSING, State.LOCKED, State.UNREACHABLE})
"""Nobody could look: the ladder may climb or not."""


class Word(StrEnum):
    """What is to be said: that it begins, that it lasts, that it is over."""

    BEGINS = "begins"
    LASTS = "lasts"
    ENDS = "ends"


@dataclass(frozen=True)
class Finding:
    """What a look found. `at`: the last heartbeat, where one could be read; MUTE: when the message was owed."""

    state: State
    at: datetime | None = None


@dataclass(frozen=True)
class Memory:
    """What is kept from one look to the next: since when an alarm stands, and when it was last heard by anybody."""

    since: datetime | None = None
    told_at: datetime | None = None


def judge(beat: str | None, now: datetime, older_than: timedelta) -> Finding:
    """Return what a heartbeat says, as it stands in the database; None: there is none."""
    if beat is None:
        return Finding(State.SILENT)
    if not re.fullmatch(r"[0-9]{1,17}", beat):
        return Finding(State.GARBLED)
    at = from_micros(int(beat))
    if at > now + AHEAD:
        return Finding(State.AHEAD, at)
    return Finding(State.LATE if now - at > older_than else State.FINE, at)


def listened(finding: Finding, oldest: datetime | None, now: datetime, patience: timedelta) -> Finding:
    """Return what a look found, with what is owed: a ladder that climbs and that nobody hears does not help her.

    `oldest`: when the message about safety was owed that has waited longest to leave; None: none waits.
    """
    if finding.state is not State.FINE or oldest is None or now - oldest <= patience:
        return finding
    return Finding(State.MUTE, oldest)


def due(memory: Memory, state: State, now: datetime, again: timedelta) -> Word | None:
    """Return what is to be said now, if anything."""
    if state is State.FINE:
        return None if memory.told_at is None else Word.ENDS
    if memory.told_at is None:
        return Word.BEGINS
    # A clock that was set back must not keep an alarm quiet for as long.
    return None if memory.told_at <= now < memory.told_at + again else Word.LASTS


def remembered(memory: Memory, state: State, now: datetime, *, was_told: bool) -> Memory:
    """Return what to keep. What nobody could be told is due again at the next look; what nobody heard has no end."""
    if state is State.FINE:
        return Memory() if was_told or memory.told_at is None else memory
    begun = replace(memory, since=memory.since or now)
    return replace(begun, told_at=now) if was_told else begun
