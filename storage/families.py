"""Family contacts: whom they belong to, and their consent."""

from __future__ import annotations

from datetime import datetime

from domain.clock import to_micros
from domain.people import Person
from domain.places import Place
from storage.database import Transaction, queries
from storage.people import to_person

_sql = queries("families")


async def list_named(tx: Transaction, name: str, door: Place | None, n: int) -> list[Person]:
    """Return the residents of a name, or behind a door if the words are one."""
    where = (door.building, door.unit, door.room) if door is not None and door.room else (None, None, None)
    building, unit, room = where
    rows = _sql.list_named(tx.connection, name=name, building=building, unit=unit, room=room, n=n)
    return [to_person(row) async for row in rows]


async def add_consent(tx: Transaction, person_id: int, now: datetime) -> None:
    """Note that somebody agreed to be called for another."""
    await _sql.add_family_consent(tx.connection, person_id=person_id, now=to_micros(now))
