"""Who someone is to the community: roles, and the part of it that a role reaches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person is trusted with. Everybody is a resident; the others are granted."""

    RESIDENT = "resident"
    WORKER = "worker"
    DESK = "desk"
    SECRETARY = "secretary"
    SUBDISTRICT = "subdistrict"
    BUILDING_LEAD = "building_lead"
    HOUSEHOLD_LEAD = "household_lead"
    VOLUNTEER = "volunteer"
    FAMILY = "family"
    PARTNER = "partner"


class Tag(StrEnum):
    """What a list of residents says of somebody; a notice may be meant for one of these only. Kept with ; between."""

    LIVES_ALONE = "lives_alone"
    ELDER = "elder"
    MOVED_IN = "moved_in"
    YOUTH = "youth"
    PARTY_MEMBER = "party_member"
    VOLUNTEER = "volunteer"
    DISABLED = "disabled"
    LOW_INCOME = "low_income"


class Partner(StrEnum):
    """What a partner unit outside the community looks after."""

    PROPERTY = "property"
    WATER = "water"
    POWER = "power"
    GAS = "gas"
    HEATING = "heating"
    POLICE = "police"
    HOSPITAL = "hospital"


STAFF = frozenset({Role.WORKER, Role.DESK, Role.SECRETARY, Role.SUBDISTRICT})
"""Those who work on other people's matters. The others are neighbours, family, or outside."""


@dataclass(frozen=True)
class Grant:
    """One role, and how far it reaches.

    `grid_id` None is the whole community, unless it is narrower: a lead's `building_id` (a household lead's `unit` of
    it), the person that family belongs to (`about_id`), what a partner looks after (`partner`, a `Partner` or empty).
    """

    role: Role
    grid_id: int | None = None
    building_id: int | None = None
    unit: int | None = None
    about_id: int | None = None
    partner: str = ""

    @property
    def is_wide(self) -> bool:
        """Whether it reaches a grid or more: neither one building nor one person."""
        return self.building_id is None and self.about_id is None


@dataclass(frozen=True)
class Person:
    """Someone the community knows. `telegram_id` None: on the roster, but not in a chat yet."""

    id: int
    name: str
    language: str
    telegram_id: int | None = None
    phone: str = ""
    building_id: int | None = None
    building: str = ""
    grid_id: int | None = None
    grid: str = ""
    unit: int | None = None
    room: str = ""
    is_reachable: bool = True
    grants: frozenset[Grant] = frozenset()
    deputed: frozenset[Grant] = frozenset()
    """What is held for somebody who is away, as long as that lasts."""
    care: str | None = None
    """How this person is looked after (`Way`), if at all."""

    @property
    def held(self) -> frozenset[Grant]:
        """Every role that counts now, one's own and those held for others."""
        return self.grants | self.deputed if self.deputed else self.grants

    def has_role(self, role: Role) -> bool:
        """Whether the role is held anywhere."""
        return role is Role.RESIDENT or any(grant.role is role for grant in self.held)

    def may(self, role: Role, grid_id: int | None) -> bool:
        """Whether the role is held where the grid lies. A report without a grid belongs to whole-community roles."""
        if role is Role.RESIDENT:
            return True
        return any(grant.role is role and grant.is_wide and grant.grid_id in (None, grid_id) for grant in self.held)

    def leads(self, building_id: int | None, unit: int | None) -> bool:
        """Whether this person is the lead of a building, or of the unit of it that is named."""
        return any(
            grant.building_id == building_id and grant.unit in (None, unit)
            for grant in self.grants
            if grant.role in (Role.BUILDING_LEAD, Role.HOUSEHOLD_LEAD) and grant.building_id is not None
        )

    def is_family_of(self, person_id: int) -> bool:
        """Whether this person is the family contact of another."""
        return any(grant.role is Role.FAMILY and grant.about_id == person_id for grant in self.grants)

    def looks_after(self, partner: str, grid_id: int | None) -> bool:
        """Whether this person is of a partner unit that looks after something where the grid lies."""
        return any(
            grant.role is Role.PARTNER and grant.partner == partner and grant.grid_id in (None, grid_id)
            for grant in self.grants
        )

    @property
    def is_partner(self) -> bool:
        """Whether this person is of any partner unit."""
        return any(grant.role is Role.PARTNER for grant in self.grants)

    @property
    def is_staff(self) -> bool:
        """Whether any role of the community's staff is held."""
        return any(grant.role in STAFF for grant in self.held)


@dataclass(frozen=True)
class Kept:
    """What is kept of a person besides home and roles. `is_listed`: the community's lists say it, not the person."""

    is_listed: bool
    birth_year: int | None
    tags: tuple[Tag, ...]


def spoken_to(people: Iterable[Person]) -> list[Person]:
    """Return those a message can reach, each once, in their order."""
    seen: dict[int, Person] = {}
    for person in people:
        if person.telegram_id is not None and person.is_reachable:
            seen.setdefault(person.id, person)
    return list(seen.values())
