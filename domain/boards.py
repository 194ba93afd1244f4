"""The board of a day (今日平安): how each stands who is looked after, and who may see whom by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.care import Care
from domain.check_ins import DOOR, CheckIn, Event, Outcome, Standing
from domain.ladder import Ladder, Step
from domain.people import Person, Role
from domain.refusals import Refused

SHOWN, PAGE = 8, 10
"""How many lines the board shows of those who are open, and a page of a list of its own."""
NAMED_BY = (Role.WORKER, Role.DESK, Role.SECRETARY)
"""Who sees names where the role reaches. The sub-district sees numbers."""


class Stand(StrEnum):
    """How somebody stands today. The order is that of the first line: the well ones first, then what is to be done."""

    WELL = "well"
    WAITING = "waiting"
    """Asked, and not heard yet."""
    SEEN = "seen"
    """Somebody has set out, or rings."""
    LOST = "lost"
    """The question has not reached her telephone."""
    PAUSED = "paused"
    HELP = "help"
    WARD = "ward"
    """Taken to hospital today."""
    NOT_YET = "not_yet"
    """Her time is still to come."""


OPEN = (Stand.WAITING, Stand.SEEN, Stand.LOST, Stand.HELP)
ALWAYS = (Stand.WELL, Stand.WAITING, Stand.SEEN, Stand.LOST, Stand.PAUSED, Stand.HELP)
"""What is counted even where it is nobody: that nobody asks for help is news. The others only where there is one."""


@dataclass(frozen=True)
class Line:
    """Somebody on the board. `since`: when she was asked or asked for help, or was heard; `until`: the end of a pause.

    `next` and `due_at`: the step that comes, and when. `going`: who is on the way or rings.
    """

    elder_id: int
    name: str
    building: str
    stand: Stand
    check_in_id: int | None = None
    level: int = 0
    ladder: Ladder | None = None
    since: datetime | None = None
    next: Step | None = None
    due_at: datetime | None = None
    until: date | None = None
    outcome: Outcome | None = None
    is_drill: bool = False
    going: tuple[str, ...] = ()


@dataclass(frozen=True)
class GridCount:
    """How many stand how in a grid; `grid` empty: in none."""

    grid: str
    counts: Mapping[Stand, int]


@dataclass(frozen=True)
class Board:
    """What somebody sees of today. `lines` are those who are open, the most pressing first.

    `is_named` False: numbers of grids only, and of the lines those with whom it has come to the door, or to help.
    """

    grids: tuple[GridCount, ...]
    lines: tuple[Line, ...]
    is_named: bool

    @property
    def counts(self) -> Mapping[Stand, int]:
        """Return how many stand how in all grids."""
        return {stand: sum(one.counts.get(stand, 0) for one in self.grids) for stand in Stand}


@dataclass(frozen=True)
class Called:
    """Somebody who was called: when first, at which level, and how it stands now."""

    name: str
    at: datetime
    level: int
    standing: Standing


@dataclass(frozen=True)
class Course:
    """One elder's day (经过): what happened and who was called. `check_in` None: there was none today."""

    care: Care
    check_in: CheckIn | None
    past: tuple[Event, ...] = ()
    called: tuple[Called, ...] = ()
    ended_by: str = ""


def by_grid(rows: Iterable[tuple[str, str, int]]) -> tuple[GridCount, ...]:
    """Return counts of grids from rows of grid, stand and how many; the grids in their order."""
    grids: dict[str, dict[Stand, int]] = {}
    for grid, stand, count in rows:
        if stand in set(Stand):
            grids.setdefault(grid, {})[Stand(stand)] = count
    return tuple(GridCount(grid, counts) for grid, counts in sorted(grids.items()))


def is_named_for(person: Person) -> bool:
    """Whether the board of a person has names on it.

    Raises:
        Refused: mornings are none of this person's business.
    """
    if any(grant.role in NAMED_BY and grant.is_wide for grant in person.held):
        return True
    if any(grant.role is Role.SUBDISTRICT for grant in person.held):
        return False
    raise Refused("today-not-yours")


def has_risen(check_in: CheckIn) -> bool:
    """Whether it has come to the door, or to help."""
    return check_in.level >= DOOR or check_in.is_help


def must_see(person: Person, elder: Person, check_in: CheckIn | None) -> None:
    """Refuse to show somebody's course to who may not see it: the sub-district sees what has come to the door, or help.

    Raises:
        Refused: the role does not reach her.
    """
    if any(person.may(role, elder.grid_id) for role in NAMED_BY):
        return
    is_risen = check_in is not None and has_risen(check_in)
    if not (is_risen and person.may(Role.SUBDISTRICT, elder.grid_id)):
        raise Refused("today-not-yours")
