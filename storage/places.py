"""Grids and the buildings in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from storage.database import Transaction, queries

_sql = queries("places")


@dataclass(frozen=True)
class Building:
    """A building; its `name` is the number that people use ("3", "4-2", "A")."""

    id: int
    name: str
    units: int
    grid_id: int
    grid_name: str
    group_chat_id: int | None = None


async def add_grid(tx: Transaction, community: str, name: str) -> int:
    """Add a grid or find it; return its id."""
    return int(await _sql.add_grid(tx.connection, community=community, name=name))


async def add_building(tx: Transaction, grid_id: int, name: str, units: int, group_chat_id: int | None) -> int:
    """Add a building or bring it up to date; return its id."""
    return int(
        await _sql.add_building(tx.connection, grid_id=grid_id, name=name, units=units, group_chat_id=group_chat_id)
    )


async def get_community(tx: Transaction, grid_id: int) -> str:
    """Return the name of the community that a grid belongs to; without such a grid it is empty."""
    return await _sql.get_community(tx.connection, id=grid_id) or ""


async def list_communities(tx: Transaction) -> list[str]:
    """Return the names of all communities."""
    return [row["community"] async for row in _sql.list_communities(tx.connection)]


async def list_grids(tx: Transaction, community: str) -> list[int]:
    """Return the ids of a community's grids."""
    return [row["id"] async for row in _sql.list_grids(tx.connection, community=community)]


async def get_building(tx: Transaction, building_id: int) -> Building | None:
    """Return a building."""
    return _to_building(await _sql.get_building(tx.connection, id=building_id))


async def find_building_in(tx: Transaction, name: str, community: str) -> Building | None:
    """Return the building with a number in a community; without one ("") it must be the only one of the number."""
    return _to_building(await _sql.find_building_in(tx.connection, name=name, community=community))


async def find_building(tx: Transaction, name: str, near: int | None = None) -> Building | None:
    """Return the building with a number; where several communities have it, the one in the community of a grid."""
    return _to_building(await _sql.find_building(tx.connection, name=name, near=near))


async def find_building_of_group(tx: Transaction, chat_id: int) -> Building | None:
    """Return the building that a group chat belongs to."""
    return _to_building(await _sql.find_building_of_group(tx.connection, chat_id=chat_id))


async def get_group(tx: Transaction, building_id: int) -> int | None:
    """Return the chat id of a building's group, if there is one that the bot is in."""
    value = await _sql.get_group(tx.connection, id=building_id)
    return None if value is None else int(value)


async def move_group(tx: Transaction, old: int, new: int) -> None:
    """A building's group has another chat id now."""
    await _sql.move_group(tx.connection, old=old, new=new)


async def save_group_error(tx: Transaction, chat_id: int, error: str | None) -> bool:
    """Note that a group is lost to the bot (or back: None); True when that is news."""
    return bool(await _sql.save_group_error(tx.connection, chat_id=chat_id, error=error))


def _to_building(row: Mapping[str, Any] | None) -> Building | None:
    return None if row is None else Building(**dict(row))
