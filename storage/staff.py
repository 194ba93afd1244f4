"""Roles: who holds which, who gave and took them, and what an office reaches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from domain.clock import to_micros
from domain.people import Grant, Person, Role
from domain.staff import Place, RoleRow
from storage.database import Transaction, queries
from storage.people import to_person

_sql = queries("staff")


async def count_members(tx: Transaction, actor_id: int) -> int:
    """Return how many serve where somebody's office reaches."""
    return int(await _sql.count_members(tx.connection, actor_id=actor_id))


async def list_members(tx: Transaction, actor_id: int, n: int, skipped: int) -> list[Person]:
    """Return those who serve where somebody's office reaches, a page of them."""
    rows = _sql.list_members(tx.connection, actor_id=actor_id, n=n, skipped=skipped)
    return [to_person(row) async for row in rows]


async def list_roles_of(tx: Transaction, person_id: int) -> list[RoleRow]:
    """Return the roles of a person with the names of their places."""
    return [_to_role(row) async for row in _sql.list_roles_of(tx.connection, person_id=person_id)]


async def list_grids_of(tx: Transaction, actor_id: int) -> list[Place]:
    """Return the grids that somebody may give roles in."""
    return [Place(**dict(row)) async for row in _sql.list_grids_of(tx.connection, actor_id=actor_id)]


async def list_grids_like(tx: Transaction, grid_id: int) -> list[Place]:
    """Return all the grids of a grid's community."""
    return [Place(**dict(row)) async for row in _sql.list_grids_like(tx.connection, grid_id=grid_id)]


async def get_building(tx: Transaction, building_id: int) -> tuple[Place, int] | None:
    """Return a building and the id of its grid."""
    row = await _sql.get_building_place(tx.connection, id=building_id)
    if row is None:
        return None
    fields = dict(row)
    grid_id = fields.pop("grid_id")
    return Place(**fields), grid_id


async def list_buildings_in(tx: Transaction, grid_id: int) -> list[Place]:
    """Return the buildings of a grid, in the order of their numbers."""
    return [Place(**dict(row)) async for row in _sql.list_buildings_in(tx.connection, grid_id=grid_id)]


async def give(tx: Transaction, person_id: int, grants: Iterable[Grant], by: int | None, now: datetime) -> int:
    """Give roles, each with a line of history; return how many were new."""
    return await _change(tx, _sql.add_role, "granted", person_id, grants, by, now)


async def take(tx: Transaction, person_id: int, grants: Iterable[Grant], by: int | None, now: datetime) -> int:
    """Take roles, each with a line of history; return how many there were."""
    return await _change(tx, _sql.delete_role, "taken", person_id, grants, by, now)


async def _change(
    tx: Transaction, query: Any, action: str, person_id: int, grants: Iterable[Grant], by: int | None, now: datetime
) -> int:
    changed = 0
    for grant in grants:
        values = {"person_id": person_id, **asdict(grant), "role": grant.role.value}
        if await query(tx.connection, **values):
            changed += 1
            await _sql.add_role_history(tx.connection, **values, action=action, by_id=by, at=to_micros(now))
    return changed


async def count_of_role(tx: Transaction, role: Role, grid_id: int) -> int:
    """Return how many hold a role for just this grid among others, not everywhere."""
    return int(await _sql.count_of_role(tx.connection, role=role.value, grid_id=grid_id))


async def list_colleagues(tx: Transaction, role: Role, grid_id: int | None, besides: int) -> list[Person]:
    """Return the others who hold a role in a grid's community and can be reached, the grid's own first."""
    rows = _sql.list_colleagues(tx.connection, role=role.value, grid_id=grid_id, except_id=besides)
    return [to_person(row) async for row in rows]


async def list_holders(tx: Transaction, actor_id: int, role: Role) -> list[Person]:
    """Return those who hold a role where somebody's office reaches."""
    rows = _sql.list_holders(tx.connection, actor_id=actor_id, role=role.value)
    return [to_person(row) async for row in rows]


async def revoke_links(tx: Transaction, person_id: int, now: datetime) -> int:
    """End the unused links about a person and those the person made; return how many."""
    return int(await _sql.revoke_links(tx.connection, person_id=person_id, now=to_micros(now)))


async def save_listed(tx: Transaction, person_id: int) -> None:
    """Note that the community says who somebody is."""
    await _sql.save_listed(tx.connection, id=person_id)


async def find_maker(tx: Transaction, code_id: int) -> int | None:
    """Return who made a link; None: the command line."""
    row = await _sql.get_link(tx.connection, id=code_id)
    return None if row is None else row["made_by"]


def _to_role(row: Mapping[str, Any]) -> RoleRow:
    grant = Grant(Role(row["role"]), row["grid_id"], row["building_id"], row["unit"], row["about_id"], row["partner"])
    return RoleRow(grant, row["lies_in"], row["community"], row["grid"], row["building"], row["there"] or 0)
