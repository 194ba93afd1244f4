"""Who is called for a role now: deputies stand in for those who are away, and who is on duty goes before the others."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.people import Person, Role, spoken_to

LONGEST_SHIFT = timedelta(hours=24)
ON_DUTY = (Role.DESK, Role.WORKER)
"""The roles that a duty roster (值班表) is kept for."""


SHIFTS: Mapping[str, tuple[timedelta, timedelta]] = {
    "day": (timedelta(hours=8), timedelta(hours=20)),
    "night": (timedelta(hours=20), timedelta(hours=32)),
    "whole": (timedelta(hours=8), timedelta(hours=32)),
}
"""Shifts that are offered, from and until so long after the midnight that begins their day."""


@dataclass(frozen=True)
class Absence:
    """Somebody is away (请假) from a time until another. `deputy_id` None: the desk gets what is new."""

    id: int
    person_id: int
    deputy_id: int | None
    from_at: datetime
    until_at: datetime
    begun_at: datetime | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True)
class Duty:
    """A line of the duty roster: who, as what, from when until when."""

    id: int
    person_id: int
    role: Role
    from_at: datetime
    until_at: datetime
    name: str = ""


def stand_in(person_id: int, away: Mapping[int, int | None]) -> int | None:
    """Return who acts for a person: themselves, or their deputy, or the deputy's; None: nobody. `away` → deputy."""
    seen: set[int] = set()
    now: int | None = person_id
    while now is not None and now in away and now not in seen:
        seen.add(now)
        now = away[now]
    return None if now in seen else now


def called(pairs: Sequence[tuple[Person, Person | None]], on_duty: Collection[int]) -> list[Person]:
    """Return whom to call out of those who hold a role, each with who acts for them: on duty, else all.

    Only those a message reaches; if none of those on duty is reached, it is all the others.
    """
    present = [(holder, acting) for holder, acting in pairs if acting is not None and spoken_to([acting])]
    shift = [acting for holder, acting in present if {holder.id, acting.id} & set(on_duty)]
    return spoken_to(shift or [acting for _, acting in present])
