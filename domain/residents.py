"""Becoming known: where somebody says to live, who may say that it is so, and what is kept only with consent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.normal import fold
from domain.people import Person
from domain.permissions import Permission, may
from domain.places import Place, Roster, find_place, number_of

PRIVACY_VERSION = 1
"""Goes up when the privacy words change in what they say: everybody is asked again."""
CLAIMS_WITHIN, CLAIMS_MOST = timedelta(days=1), 5
"""Each claim rings a worker's phone."""
SPOT_LASTS = timedelta(minutes=30)
"""How long what is said after scanning a lamp's code is said about the lamp."""

_CHINA = re.compile(r"(?:\+?86)?(1[0-9]{10})")
_ABROAD = re.compile(r"\+?([1-9][0-9]{6,14})")


class ClaimState(StrEnum):
    """What became of where somebody says to live."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Home:
    """A door: unit None where a building has one entrance, or nobody said."""

    unit: int | None = None
    room: str = ""


@dataclass(frozen=True)
class Claim:
    """Where a person says to live. `unit` and `room` are as `Home` has them."""

    id: int
    person_id: int
    building_id: int
    building: str
    grid_id: int
    grid: str
    unit: int | None
    room: str
    state: ClaimState = ClaimState.OPEN

    @property
    def home(self) -> Home:
        """Return the door."""
        return Home(self.unit, self.room)


def may_confirm(person: Person, grid_id: int) -> bool:
    """Whether this person may say that somebody lives in the grid."""
    return may(person, Permission.CONFIRM, grid_id)


def read_home(
    text: str, roster: Roster, units: int, unit: int | None = None, building: str | None = None
) -> Home | None:
    """Return the door that was written for a building with so many units (0: not known), or None if it is none there.

    Of a `building` that is known, `301`, `2单元301`, `2-301` and `3号楼2单元301` are doors, what
    names another is none; `unit` is what was chosen before and need not be repeated. Otherwise the words name it:
    `2-301` is in building 2.
    """
    plain = text.strip()
    place = find_place(plain, roster)
    found = roster.doors.fullmatch(fold(plain, roster.variants)) if building is not None else None
    if found is not None:
        home = Home(number_of(found["unit"], roster.numerals) if found["unit"] else unit, found["room"].upper())
    elif place is not None and place.room and _is_whole(place, plain) and building in (None, place.building):
        home = Home(place.unit or unit, place.room)
    else:
        return None
    is_there = home.unit is None or units == 0 or 1 <= home.unit <= units
    return home if is_there else None


def _is_whole(place: Place, text: str) -> bool:
    return len(place.text) >= len(text) - 2


def phone_of(contact: str) -> str | None:
    """Return a number that Telegram gives as the lists keep one: 11 digits in China, else + and country; or None."""
    bare = re.sub(r"[\s()-]", "", contact)
    china = _CHINA.fullmatch(bare)
    if china is not None:
        return china[1]
    abroad = _ABROAD.fullmatch(bare)
    return f"+{abroad[1]}" if abroad is not None else None
