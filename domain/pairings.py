"""Elder and volunteer (结对): who is proposed, in what order both are asked, and when a pairing is in force.

The young-old help the old: whoever lives in the same stairwell first, and nobody more than a few.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum

from domain.care import Care
from domain.people import Person

SHOWN = 3
"""So many are proposed at a time."""
ASKS_AGAIN = timedelta(days=1)
"""An elder who has not answered is asked once more."""
DECLINED_LASTS = timedelta(days=90)
"""So long nobody is proposed to an elder again after one of the two has said no."""
_FAR = 1_000_000


class Near(IntEnum):
    """How far a volunteer lives from the elder."""

    STAIRWELL = 0
    BUILDING = 1
    GRID = 2


class Stage(StrEnum):
    """Whose word a pairing waits for."""

    VOLUNTEER = "volunteer"
    ELDER = "elder"
    IN_FORCE = "in_force"
    ENDED = "ended"


class Ended(StrEnum):
    """Why a pairing is no more, or never was."""

    VOLUNTEER_NO = "volunteer_no"
    ELDER_NO = "elder_no"
    NO_ANSWER = "no_answer"
    CALLED_OFF = "called_off"
    REPLACED = "replaced"
    LEFT = "left"
    """Is no volunteer any more."""
    LOST = "lost"
    """Messages have not reached the volunteer for too long."""
    CARE_ENDED = "care_ended"


NO = frozenset({Ended.VOLUNTEER_NO, Ended.ELDER_NO, Ended.NO_ANSWER})
"""After this the same two are not proposed to each other for a while."""


@dataclass(frozen=True)
class PairingRules:
    """`most`: elders for one volunteer; `ages`: from and until, a hint only; after `lost_after` out of reach it ends.

    `answer_within`: so long volunteer, and then elder, may take.
    """

    most: int = 5
    ages: tuple[int, int] = (50, 88)
    answer_within: timedelta = timedelta(days=2)
    lost_after: timedelta = timedelta(days=3)


@dataclass(frozen=True)
class Pairing:
    """Two people, and what each of them has said. Names as the community writes them."""

    id: int
    elder_id: int
    volunteer_id: int
    made_at: datetime
    elder: str = ""
    volunteer: str = ""
    made_by: int | None = None
    volunteer_agreed_at: datetime | None = None
    elder_agreed_at: datetime | None = None
    ended_at: datetime | None = None
    ended_why: Ended | None = None
    wishes_out_at: datetime | None = None

    @property
    def stage(self) -> Stage:
        """Return whose word it waits for."""
        if self.ended_at is not None:
            return Stage.ENDED
        if self.volunteer_agreed_at is None:
            return Stage.VOLUNTEER
        return Stage.ELDER if self.elder_agreed_at is None else Stage.IN_FORCE


@dataclass(frozen=True)
class Volunteer:
    """A volunteer of the grid. `load`: elders they have or were asked for; `is_at_risk`: is looked after closely."""

    person: Person
    load: int = 0
    birth_year: int | None = None
    is_at_risk: bool = False


@dataclass(frozen=True)
class Candidate:
    """Somebody who is proposed: how near, and how many elders there are already."""

    person: Person
    near: Near
    load: int


@dataclass(frozen=True)
class Paired:
    """An elder of the list, with the pairing in force and the proposal under way."""

    care: Care
    current: Pairing | None = None
    proposal: Pairing | None = None


def candidates(
    elder: Person, volunteers: Iterable[Volunteer], rules: PairingRules, year: int, besides: Collection[int] = ()
) -> list[Candidate]:
    """Return who can be proposed, the best first: nearest, then fewest elders, then of the age, then next door.

    Nobody who needs looking after closely, cannot be written to, or has as many as may be; not herself, nor `besides`.
    """
    able = [one for one in volunteers if _is_able(one, elder, rules) and one.person.id not in besides]
    able.sort(key=lambda one: _order(one, elder, rules, year))
    return [Candidate(one.person, near_of(elder, one.person), one.load) for one in able]


def near_of(elder: Person, volunteer: Person) -> Near:
    """Return how far a volunteer lives from an elder."""
    if elder.building_id is None or volunteer.building_id != elder.building_id:
        return Near.GRID
    return Near.STAIRWELL if elder.unit is not None and volunteer.unit == elder.unit else Near.BUILDING


def _is_able(one: Volunteer, elder: Person, rules: PairingRules) -> bool:
    is_reached = one.person.telegram_id is not None and one.person.is_reachable
    return is_reached and one.person.id != elder.id and one.load < rules.most and not one.is_at_risk


def _order(one: Volunteer, elder: Person, rules: PairingRules, year: int) -> tuple[int, int, bool, int, int]:
    first, last = rules.ages
    is_of_age = one.birth_year is None or first <= year - one.birth_year <= last
    away = _doors_away(elder.building, one.person.building)
    return near_of(elder, one.person), one.load, not is_of_age, away, one.person.id


def _doors_away(building: str, other: str) -> int:
    """Return how far two buildings lie apart, by their numbers: 3 and 5 are neighbours, what has no number is far."""
    first, second = re.match(r"\d+", building), re.match(r"\d+", other)
    return abs(int(first[0]) - int(second[0])) if first and second else _FAR
