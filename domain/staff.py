"""Roles as they are given: how far each may reach, and how a reach is written on a button."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.people import Grant, Person, Role


class Reach(StrEnum):
    """What a role can be held for."""

    GRID = "grid"
    """A grid, a whole community, or everywhere."""
    COMMUNITY = "community"
    """A whole community, or everywhere."""
    BUILDING = "building"
    UNIT = "unit"
    EVERYWHERE = "everywhere"


REACHES: Mapping[Role, Reach] = {
    Role.WORKER: Reach.GRID,
    Role.DESK: Reach.GRID,
    Role.SECRETARY: Reach.GRID,
    Role.SUBDISTRICT: Reach.EVERYWHERE,
    Role.BUILDING_LEAD: Reach.BUILDING,
    Role.HOUSEHOLD_LEAD: Reach.UNIT,
    Role.VOLUNTEER: Reach.GRID,
    Role.PARTNER: Reach.COMMUNITY,
}
"""Every role that is given from a list or by an office. Family is about one person, and is bound by a link."""

_WRITTEN = re.compile(r"e|([gcb])([1-9][0-9]{0,15})(?:\.([1-9][0-9]?))?")


@dataclass(frozen=True)
class Scope:
    """A reach on a button: `e` everywhere, `g12` a grid, `c12` the community of that grid, `b7` a building, `b7.2`."""

    kind: str
    id: int = 0
    unit: int | None = None

    @classmethod
    def of(cls, text: str) -> Scope | None:
        """Read one; None: this is none."""
        found = _WRITTEN.fullmatch(text)
        if found is None or (found[3] and found[1] != "b"):
            return None
        return cls(found[1] or "e", int(found[2] or 0), int(found[3]) if found[3] else None)

    def __str__(self) -> str:
        unit = f".{self.unit}" if self.unit is not None else ""
        return "e" if self.kind == "e" else f"{self.kind}{self.id}{unit}"

    def fits(self, role: Role) -> bool:
        """Whether the role can be held for this."""
        reach = REACHES.get(role)
        if self.kind == "b":
            return reach is (Reach.BUILDING if self.unit is None else Reach.UNIT)
        kinds = {Reach.GRID: "gce", Reach.COMMUNITY: "ce", Reach.EVERYWHERE: "e"}
        return self.kind in kinds.get(reach, "") if reach is not None else False


@dataclass(frozen=True)
class Service:
    """A role somebody holds, as people read it: with the names of its places. `scope` and `partner` name it exactly."""

    role: Role
    scope: Scope
    community: str = ""
    grid: str = ""
    building: str = ""
    partner: str = ""

    @property
    def key(self) -> str:
        """Return it as a button carries it."""
        return f"{self.role.value}:{self.scope}:{self.partner}"


@dataclass(frozen=True)
class Place:
    """A grid or a building to choose from."""

    id: int
    community: str
    name: str
    units: int = 0


@dataclass(frozen=True)
class RoleRow:
    """One stored role with the names of its places; `there` is how many grids its community has."""

    grant: Grant
    grid_id: int | None = None
    community: str = ""
    grid: str = ""
    building: str = ""
    there: int = 0


def services_of(rows: list[RoleRow]) -> list[Service]:
    """Return the roles as people read them: all the grids of a community are the community."""
    held: dict[tuple[Role, str, str], int] = {}
    for row in rows:
        key = (row.grant.role, row.grant.partner, row.community)
        held[key] = held.get(key, 0) + (row.grant.grid_id is not None)
    found: dict[str, Service] = {}
    for row in rows:
        grant = row.grant
        is_whole = row.there > 1 and held[(grant.role, grant.partner, row.community)] == row.there
        service = _service(row, is_whole=is_whole)
        found.setdefault(f"{grant.role}:{row.community}:{grant.partner}" if is_whole else service.key, service)
    return list(found.values())


def _service(row: RoleRow, *, is_whole: bool) -> Service:
    grant = row.grant
    if grant.building_id is not None:
        scope = Scope("b", grant.building_id, grant.unit)
    elif grant.grid_id is not None:
        scope = Scope("c" if is_whole else "g", grant.grid_id)
    else:
        scope = Scope("e")
    grid = "" if is_whole else row.grid
    return Service(grant.role, scope, row.community, grid, row.building, grant.partner)


@dataclass(frozen=True)
class Member:
    """Somebody who serves, with the roles of theirs that the one who looks may see."""

    person: Person
    services: tuple[Service, ...] = ()
    is_away: bool = False
