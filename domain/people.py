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


STAFF = frozenset({Role.WORKER, Role.DESK, Role.SECRETARY})


@dataclass(frozen=True)
class Grant:
    """One role, and the grid it holds in; `grid_id` None is the whole community."""

    role: Role
    grid_id: int | None = None


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

    def has_role(self, role: Role) -> bool:
        """Whether the role is held anywhere."""
        return role is Role.RESIDENT or any(grant.role is role for grant in self.grants)

    def may(self, role: Role, grid_id: int | None) -> bool:
        """Whether the role is held where the grid lies. A report without a grid belongs to whole-community roles."""
        if role is Role.RESIDENT:
            return True
        return any(grant.role is role and grant.grid_id in (None, grid_id) for grant in self.grants)

    @property
    def is_staff(self) -> bool:
        """Whether any role of the community's staff is held."""
        return any(grant.role in STAFF for grant in self.grants)


def spoken_to(people: Iterable[Person]) -> list[Person]:
    """Return those a message can reach, each once, in their order."""
    seen: dict[int, Person] = {}
    for person in people:
        if person.telegram_id is not None and person.is_reachable:
            seen.setdefault(person.id, person)
    return list(seen.values())
