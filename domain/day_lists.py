"""The list of a day (名单), printed for when Telegram is out: who is rung or seen by whom, and who has a key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from domain.care import Care, Contact, Way
from domain.people import Person, Role
from domain.refusals import Refused

LIST_AT = time(20)
"""In the evening before, unless the settings say another time."""


@dataclass(frozen=True)
class DayLine:
    """One elder. `paused_until`: is away, or in hospital, until that day."""

    care: Care
    volunteer: Person | None
    contacts: tuple[Contact, ...]
    paused_until: date | None = None


@dataclass(frozen=True)
class DayPage:
    """One grid's page: who works there and at the desk that day, and its elders in the order of the morning."""

    grid: str
    workers: tuple[Person, ...]
    desk: tuple[Person, ...]
    lines: tuple[DayLine, ...]


@dataclass(frozen=True)
class DayList:
    """A list as it is printed for somebody. `has_notes`: how doors are opened stands on it."""

    day: date
    to: Person
    made_at: datetime
    pages: tuple[DayPage, ...]
    has_notes: bool


def may_have(person: Person) -> bool:
    """Return whether how doors are opened stands on a person's copy: desk and secretary hold the upper levels.

    Raises:
        Refused: this person has no list.
    """
    if any(person.has_role(role) for role in (Role.DESK, Role.SECRETARY)):
        return True
    if person.has_role(Role.WORKER):
        return False
    raise Refused("day-list-not-yours")


def is_on(care: Care, day: date) -> bool:
    """Whether somebody stands on a day's list: who is asked that day, and who can only call for help by Telegram."""
    return care.ended_at is None and (care.way is Way.SOS or str(day.isoweekday()) in care.days)


def by_grid(lines: Iterable[DayLine]) -> list[tuple[Person, tuple[DayLine, ...]]]:
    """Return the lines of each grid, with somebody who lives there; the order is kept."""
    grids = [tuple(group) for _, group in groupby(lines, key=lambda one: one.care.person.grid_id)]
    return [(group[0].care.person, group) for group in grids]


def evening_day(wall: datetime, at: time) -> date | None:
    """Return the day whose list is due in the evening, or None: it is not evening yet. `wall`: the clock's time."""
    return wall.date() + timedelta(days=1) if wall.time() >= at else None
