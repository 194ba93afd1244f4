"""Lists of a day: who is on them, and who was sent which."""

from __future__ import annotations

from datetime import date, datetime

from domain.clock import to_micros
from domain.people import Person
from storage.database import Transaction, queries
from storage.people import to_person

_sql = queries("day_lists")


async def list_due(tx: Transaction, day: date, n: int) -> list[Person]:
    """Return up to n of desk and secretaries who can be reached and were sent none of a day."""
    return [to_person(row) async for row in _sql.list_day_list_due(tx.connection, day=day.isoformat(), n=n)]


async def add(tx: Transaction, person_id: int, day: date, now: datetime) -> bool:
    """Note that somebody is sent the list of a day; False when they were."""
    values = {"person_id": person_id, "day": day.isoformat(), "now": to_micros(now)}
    return bool(await _sql.add_day_list(tx.connection, **values))


async def list_elders(tx: Transaction, person_id: int) -> list[int]:
    """Return who is looked after as far as somebody's roles reach, grid by grid."""
    return [row[0] async for row in _sql.list_day_list_elders(tx.connection, person_id=person_id)]


async def find_pause_end(tx: Transaction, elder_id: int, day: date) -> date | None:
    """Return the last day of the pause that a day lies in."""
    found = await _sql.get_pause_end(tx.connection, elder_id=elder_id, day=day.isoformat())
    return None if found is None else date.fromisoformat(found)
