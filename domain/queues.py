"""A worker's queue: which matters stand in it, in which order, and how far somebody has come in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby

from domain.categories import Urgency
from domain.clock import to_micros
from domain.people import STAFF, Person, Role
from domain.refusals import Refused
from domain.reports import NOT_BEGUN, Report, State

PAGE = 8
"""How many matters a page of a queue shows."""
COUNTED = 500
"""Where all there is stands in one order, nobody counts further than this."""
NEVER = 9_000_000_000_000_000_000
"""When a matter is due whose clock stands still, in microseconds: after all others."""

_OVERSEERS = (Role.DESK, Role.SECRETARY, Role.SUBDISTRICT)
_RANKS = {Urgency.EMERGENCY: 0, Urgency.HIGH: 1}
_NARROWED = re.compile(r"b(?P<building>[0-9]{1,15})|c(?P<category>[a-z_]{1,20})")
_NUMBER = re.compile(r"[0-9]+")


class View(StrEnum):
    """Which matters somebody looks at."""

    MINE = "mine"
    FREE = "free"
    """Nobody has begun, wherever the person's roles reach."""
    LATE = "late"
    ALL = "all"
    """Whoever has it, wherever the person's roles reach: for those who look after others' work."""


class Base(StrEnum):
    """Where a view looks: what somebody has, the grids of their roles, or the whole sub-district."""

    OWNED = "owned"
    REACH = "reach"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True)
class Sieve:
    """A view, narrowed to a building or to a category; 0 and "" leave it as wide as it is."""

    view: View
    building_id: int = 0
    category: str = ""

    @property
    def narrow(self) -> str:
        """How it is narrowed, as a button carries it."""
        return f"b{self.building_id}" if self.building_id else f"c{self.category}" if self.category else ""

    @property
    def data(self) -> str:
        """The whole sieve as a button carries it, such as "mine:b12"."""
        return f"{self.view.value}:{self.narrow}"

    @classmethod
    def read(cls, view: str, narrow: str) -> Sieve:
        """Return what a button carried.

        Raises:
            Refused: it is no sieve.
        """
        found = _NARROWED.fullmatch(narrow)
        if view not in set(View) or (narrow and found is None):
            raise Refused("refused-button")
        if found is None:
            return cls(View(view))
        return cls(View(view), int(found["building"] or 0), found["category"] or "")


@dataclass(frozen=True)
class Mark:
    """Where somebody has come to in a queue: just after a matter, as it stood in the order when it was shown."""

    rank: int
    due: int
    number: int

    @property
    def data(self) -> str:
        """The mark as a button carries it."""
        return f"{self.rank}:{self.due}:{self.number}"

    @classmethod
    def read(cls, text: str) -> Mark:
        """Return what a button carried; nothing is the beginning.

        Raises:
            Refused: it is no mark.
        """
        if not text:
            return BEGINNING
        if not re.fullmatch(r"[0-9]:[0-9]{1,19}:[0-9]{1,15}", text):
            raise Refused("refused-button")
        rank, due, number = (int(part) for part in text.split(":"))
        return cls(rank, min(due, NEVER), number)


BEGINNING = Mark(-1, 0, 0)


@dataclass(frozen=True)
class Tally:
    """How many matters, and how many of them are urgent, due before the day ends, or late.

    A count of `COUNTED` is that, or more.
    """

    count: int
    urgent: int = 0
    today: int = 0
    late: int = 0


@dataclass(frozen=True)
class Queue:
    """A page of a queue. `narrowed`: the name of the building to which it is narrowed; `views` are what is offered."""

    sieve: Sieve
    tally: Tally
    reports: tuple[Report, ...]
    page: int = 0
    narrowed: str = ""
    views: tuple[View, ...] = (View.MINE,)

    @property
    def has_more(self) -> bool:
        """Whether another page follows."""
        return self.tally.count > (self.page + 1) * PAGE


def oversees(person: Person) -> bool:
    """Whether somebody looks after others' work, not only after their own."""
    return any(person.has_role(role) for role in _OVERSEERS)


def views_of(person: Person) -> tuple[View, ...]:
    """Return the views that somebody has, the one that is shown first at the head.

    Raises:
        Refused: the person is neither staff nor of a partner unit.
    """
    if oversees(person):
        return (View.ALL, View.MINE, View.FREE, View.LATE)
    if person.is_staff:
        return (View.MINE, View.FREE, View.LATE)
    if person.is_partner:
        return (View.MINE, View.LATE)
    raise Refused("refused-queue")


def base_of(view: View, person: Person) -> Base:
    """Return where a view of this person's looks."""
    if view is View.MINE or (view is View.LATE and not oversees(person)):
        return Base.OWNED
    is_wide = any(grant.role in STAFF and grant.is_wide and grant.grid_id is None for grant in person.held)
    return Base.EVERYWHERE if is_wide else Base.REACH


def due_of(report: Report) -> datetime | None:
    """Return by when something must be done about it; None: its clock stands still."""
    if report.state in NOT_BEGUN:
        return report.answer_due_at
    if report.state is State.WAITING_RESIDENT:
        return None
    return report.appointed_at if report.state is State.SCHEDULED else report.solve_due_at


def mark_of(report: Report) -> Mark:
    """Return where a matter stands in the order of queues: the urgent first, then what is due."""
    due = due_of(report)
    return Mark(_RANKS.get(report.urgency, 2), NEVER if due is None else to_micros(due), report.number)


def walking_key(report: Report) -> tuple[bool, tuple[tuple[int, str], ...], int, str, int]:
    """Return where a matter lies on a round: building after building as their numbers go, unit after unit.

    What has no building comes last, place by place.
    """
    return (
        not report.building,
        _natural(report.building),
        report.unit or 0,
        "" if report.building else report.place,
        report.number,
    )


def walked(reports: Sequence[Report]) -> list[Report]:
    """Return matters in the order of a round."""
    return sorted(reports, key=walking_key)


def by_building(reports: Sequence[Report]) -> list[tuple[str, list[Report]]]:
    """Return matters on a round as groups: the building's name (nothing: none), and what waits there."""
    return [(name, list(group)) for name, group in groupby(reports, key=lambda report: report.building)]


def _natural(name: str) -> tuple[tuple[int, str], ...]:
    """Return a name so that 10 comes after 9."""
    return tuple((int(part) if _NUMBER.fullmatch(part) else -1, part) for part in re.findall(r"[0-9]+|[^0-9]+", name))
