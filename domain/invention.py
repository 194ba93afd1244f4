"""An invented sub-district with the proportions of real ones: who lives where, of what age, speaking what.

The proportions are those of published reports on such communities: 2,638 households and 5,329 residents in one, 26 %
over 60, a third moved in; for 84,000 residents 74 grids and 2,000 volunteers. Nothing here can be a real person's:
+999 is a country code that was never given to anybody; Telegram's accounts are far below 4,000,000,000,000,000 and its
groups do not reach -1,998,000,000,000.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from domain.invention_care import InventedCare
from domain.people import Partner, Role, Tag
from domain.rosters import Sheet

Row = dict[str, Any]
RESIDENTS_OF_A_COMMUNITY = 5329
LEAST, MOST = 50, 1_000_000
_GRIDS, _OF_RESIDENTS = 74, 84_000
_YEAR = 2026
_PHONE = "+999{:09d}"
_ACCOUNT = 4_000_000_000_000_000
_GROUP = -1_998_000_000_000
_FLOORS, _DOORS = 6, 2
_SIZES = ((1, 0.378), (2, 0.715), (3, 0.905), (4, 0.978), (5, 1.0))
"""How many live behind a door, with the share of households up to that size: 2.02 on the average."""
_ELDERS_ALONE, _ELDERS_TWO, _ONE_ELDER = 0.36, 0.40, 0.41
"""Shares of one-person households, of couples, and of larger ones with somebody over 60."""
_PARTNERS_OF_ALL = tuple(partner for partner in Partner if partner is not Partner.PROPERTY)
_LANGUAGES = (("zh-CN", 0.83), ("ug", 0.93), ("kk", 0.98), ("en", 1.0))


@dataclass(frozen=True)
class Names:
    """Words that names are put together from."""

    places: Mapping[str, Any]
    people: Mapping[str, Mapping[str, Sequence[str]]]

    def community(self, number: int) -> str:
        """Return the name of a community; the first 240 differ, the others bear their number."""
        first, second = self.places["first"], self.places["second"]
        name = self.places["community"][0].format(first=first[number % len(first)], second=self._second(number))
        return name if number < len(first) * len(second) else f"{name}{number}"

    def grid(self, number: int) -> str:
        """Return the name of a grid in its community."""
        return str(self.places["grid"][0].format(number=number))

    def person(self, chance: Random, language: str, age: int) -> str:
        """Return somebody's name, as somebody of the age might have it."""
        words = self.people[language]
        if language == "zh-CN":
            given = words["old"] if age >= 60 else words["young"] if age < 25 else words["grown"]
            return chance.choice(words["family"]) + chance.choice(given)
        between = " " if language == "en" else "·"
        return chance.choice(words["given"]) + between + chance.choice(words["family"])

    def _second(self, number: int) -> str:
        second: Sequence[str] = self.places["second"]
        return second[number // len(self.places["first"]) % len(second)]


class Invention:
    """A sub-district of so many residents. The same seed gives the same one; it is made while it is read."""

    def __init__(self, names: Names, residents: int, seed: int) -> None:
        if not LEAST <= residents <= MOST:
            raise ValueError(f"{LEAST} to {MOST} residents, not {residents}")
        self._names = names
        self._chance = Random(seed)
        self._care = InventedCare(names.person, seed, _YEAR)
        self._residents = residents
        self._phones = self._accounts = self._groups = 0
        self.communities = max(1, round(residents / RESIDENTS_OF_A_COMMUNITY))

    def rows(self) -> Iterator[tuple[Sheet, Row]]:
        """Yield the rows of all lists but the duty roster, each list's in its order."""
        grids = max(self.communities, round(self._residents * _GRIDS / _OF_RESIDENTS))
        # Who is known as a neighbour comes first, as in a list that is given back.
        members: list[Row] = []
        if self.communities > 1:
            members += [self._member(Role.SUBDISTRICT, None, None), self._member(Role.DESK, None, None)]
        members += [{**self._member(Role.PARTNER, None, None), "partner": one.value} for one in _PARTNERS_OF_ALL]
        for number in range(self.communities):
            yield from self._community(
                self._names.community(number),
                _part(self._residents, number, self.communities),
                _part(grids, number, self.communities),
                members,
            )
        yield from ((Sheet.STAFF, member) for member in members)

    def _community(self, name: str, residents: int, grids: int, members: list[Row]) -> Iterator[tuple[Sheet, Row]]:
        left, building, grid = residents, 0, -1
        said = name if self.communities > 1 else None
        # Where there is one community only, no column names it.
        looks_after = {"partner": Partner.PROPERTY.value, "scope": None if said else name}
        members += [self._member(Role.SECRETARY, said, None), self._member(Role.DESK, said, None)]
        members.append({**self._member(Role.PARTNER, said, None), **looks_after})
        while left > 0:
            building += 1
            if grid < (residents - left) * grids // residents:
                grid += 1
                members.append(self._member(Role.WORKER, said, self._names.grid(grid + 1)))
            place = self._building(name, self._names.grid(grid + 1), str(building))
            yield Sheet.PLACES, place
            neighbours = [
                {**person, "community": said, "building": str(building), "unit": unit, "room": room}
                for unit, room, person in self._neighbours(place["units"], left)
            ]
            left -= len(neighbours)
            yield from ((Sheet.PEOPLE, person) for person in neighbours)
            yield from ((Sheet.CARE, row) for row in self._care.rows(neighbours))
            yield from ((Sheet.STAFF, row) for row in _serving(neighbours, place))

    def _neighbours(self, units: int, most: int) -> Iterator[tuple[int, str, Row]]:
        left = most
        for unit, room in self._doors(units):
            for person in self._household(left):
                left -= 1
                yield unit, room, person

    def _building(self, community: str, grid: str, number: str) -> Row:
        self._groups += 1
        return {
            "community": community,
            "grid": grid,
            "building": number,
            "units": self._chance.randint(2, 5),
            "group_chat_id": _GROUP - self._groups if self._chance.random() < 0.9 else None,
        }

    def _doors(self, units: int) -> Iterator[tuple[int, str]]:
        for unit in range(1, units + 1):
            for floor in range(1, _FLOORS + 1):
                for door in range(1, _DOORS + 1):
                    if self._chance.random() >= 0.04:
                        yield unit, f"{floor}{door:02d}"

    def _household(self, most: int) -> Iterator[Row]:
        size = min(_drawn(self._chance, _SIZES), most)
        if not size:
            return
        language = _drawn(self._chance, _LANGUAGES)
        tags = [tag for tag, share in ((Tag.MOVED_IN, 1 / 3), (Tag.LOW_INCOME, 0.03)) if self._chance.random() < share]
        names: set[str] = set()
        for age in self._ages(size):
            name = self._names.person(self._chance, language, age)
            while name in names:
                name = self._names.person(self._chance, language, age)
            names.add(name)
            yield self._resident(name, language, age, [*tags, *self._tags(age, size)])

    def _ages(self, size: int) -> list[int]:
        draw = self._chance.random
        elders = {1: int(draw() < _ELDERS_ALONE), 2: 2 * int(draw() < _ELDERS_TWO)}.get(size, int(draw() < _ONE_ELDER))
        children = max(0, size - elders - 2)
        return [
            *(self._chance.randint(60, 92) for _ in range(elders)),
            *(self._chance.randint(20, 59) for _ in range(size - elders - children)),
            *(self._chance.randint(0, 19) for _ in range(children)),
        ]

    def _tags(self, age: int, size: int) -> Iterator[Tag]:
        draw = self._chance.random
        if age >= 60:
            yield Tag.ELDER
            if size == 1:
                yield Tag.LIVES_ALONE
        if 6 <= age < 18:
            yield Tag.YOUTH
        if age >= 18 and draw() < 0.07:
            yield Tag.PARTY_MEMBER
        if 18 <= age <= 75 and draw() < (0.065 if 50 <= age <= 70 else 0.018):
            yield Tag.VOLUNTEER
        if draw() < 0.025:
            yield Tag.DISABLED

    def _resident(self, name: str, language: str, age: int, tags: Sequence[Tag]) -> Row:
        draw = self._chance.random
        has_phone = age >= 14 and draw() < (0.94 if age < 75 else 0.7)
        has_account = has_phone and draw() < (0.6 if age < 60 else 0.3)
        return {
            "name": name,
            "phone": self._phone() if has_phone else None,
            "birth_year": _YEAR - age,
            "tags": ";".join(tag.value for tag in Tag if tag in tags),
            "language": language,
            "telegram_id": self._account() if has_account else None,
        }

    def _member(self, role: Role, community: str | None, scope: str | None) -> Row:
        name = self._names.person(self._chance, "zh-CN", 40)
        who = {"name": name, "phone": self._phone(), "telegram_id": self._account()}
        return {**who, "role": role.value, "community": community, "scope": scope}

    def _phone(self) -> str:
        self._phones += 1
        return _PHONE.format(self._phones)

    def _account(self) -> int:
        self._accounts += 1
        return _ACCOUNT + self._accounts


def _serving(neighbours: Sequence[Row], place: Row) -> Iterator[Row]:
    """Yield who of a building serves in it: a lead, a household lead for each unit, the volunteers of the grid."""
    reached = [person for person in neighbours if person["phone"] and _YEAR - person["birth_year"] >= 18]
    units: set[int] = set()
    for person in reached:
        if person is reached[0]:
            yield _role(person, Role.BUILDING_LEAD, place["building"])
        if person["unit"] not in units:
            units.add(person["unit"])
            yield _role(person, Role.HOUSEHOLD_LEAD, f"{place['building']}/{person['unit']}")
        if Tag.VOLUNTEER in person["tags"].split(";"):
            yield _role(person, Role.VOLUNTEER, place["grid"])


def _role(person: Row, role: Role, scope: str) -> Row:
    named = {name: person[name] for name in ("name", "phone", "telegram_id", "community")}
    return {**named, "role": role.value, "scope": scope}


def _part(whole: int, number: int, parts: int) -> int:
    """Return what falls to one of the parts that a whole number is dealt out to."""
    return whole * (number + 1) // parts - whole * number // parts


def _drawn(chance: Random, shares: Sequence[tuple[Any, float]]) -> Any:
    draw = chance.random()
    return next(value for value, share in shares if draw < share)
