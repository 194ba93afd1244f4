"""Who of an invented community is looked after: each who is old and lives alone, with a volunteer of the stairwell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random
from typing import Any

from domain.care import EVERY_DAY, Way
from domain.care_list import How
from domain.people import Tag
from domain.roster_care import CONTACTS, NO, YES

Row = Mapping[str, Any]
_TIMES = (("08:30", 0.6), ("08:00", 0.8), ("07:30", 0.9), ("09:00", 1.0))
_HOW_MANY = ((0, 0.06), (1, 0.7), (2, 0.95), (CONTACTS, 1.0))
_HOWS = ((How.VISIT, 0.85), (How.PHONE, 0.95), (How.PAPER, 1.0))
_HIGH_FROM = 85
_LOAD = 5
"""So many elders a volunteer at the most."""
_PHONE, _FIRST = "+999{:09d}", 500_000_000
"""Contacts' numbers are none of the residents'."""


class InventedCare:
    """Draws of its own: the lists of people stay the same with the same seed."""

    def __init__(self, name: Callable[[Random, str, int], str], seed: int, year: int) -> None:
        self._name = name
        self._chance = Random(seed + 1)
        self._year = year
        self._phones = _FIRST

    def rows(self, neighbours: Sequence[Row]) -> Iterator[dict[str, Any]]:
        """Yield who of a building is looked after, in the order of the list of people."""
        helpers = [one for one in neighbours if one["phone"] and Tag.VOLUNTEER in _tags(one)]
        load: Counter[str] = Counter()
        for elder in neighbours:
            if Tag.LIVES_ALONE in _tags(elder):
                yield self._row(elder, self._volunteer(elder, helpers, load))

    def _row(self, elder: Row, volunteer: str | None) -> dict[str, Any]:
        draw = self._chance.random
        is_high = self._year - elder["birth_year"] >= _HIGH_FROM or draw() < 0.05
        return {
            **{name: elder[name] for name in ("name", "phone", "community", "building", "unit", "room")},
            "time": _drawn(draw(), _TIMES),
            "days": EVERY_DAY,
            "way": (Way.CHAT if elder["telegram_id"] else Way.CALL).value,
            "high_risk": YES if is_high else NO,
            "called_as": "",
            "access_note": "",
            "consent_date": f"{self._year}-01-{self._chance.randint(4, 25):02d}",
            "consent_how": _drawn(draw(), _HOWS).value,
            "volunteer_phone": volunteer,
            **self._contacts(elder, _drawn(draw(), _HOW_MANY)),
        }

    def _volunteer(self, elder: Row, helpers: Sequence[Row], load: Counter[str]) -> str | None:
        """The least burdened of the stairwell, then of the building."""
        free = [one for one in helpers if one["phone"] != elder["phone"] and load[one["phone"]] < _LOAD]
        if not free:
            return None
        found = min(free, key=lambda one: (one["unit"] != elder["unit"], load[one["phone"]]))
        load[found["phone"]] += 1
        return str(found["phone"])

    def _contacts(self, elder: Row, count: int) -> Row:
        found: dict[str, Any] = {}
        names: set[str] = set()
        for n in range(1, CONTACTS + 1):
            name = phone = key = None
            if n <= count:
                name = self._name(self._chance, elder["language"], 40)
                while name in names:
                    name = self._name(self._chance, elder["language"], 40)
                names.add(name)
                self._phones += 1
                phone, key = _PHONE.format(self._phones), YES if self._chance.random() < 0.3 else NO
            found |= {f"contact{n}_name": name, f"contact{n}_phone": phone, f"contact{n}_key": key}
            found[f"contact{n}_relation"] = ""
        return found


def _tags(person: Row) -> list[str]:
    return str(person["tags"]).split(";")


def _drawn(draw: float, shares: Sequence[tuple[Any, float]]) -> Any:
    return next(value for value, share in shares if draw < share)
