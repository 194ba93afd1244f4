"""Digests of queues: who had which on which day."""

from __future__ import annotations

from datetime import datetime

from domain.clock import to_micros
from domain.digests import DigestKind
from domain.people import Person
from storage.database import Transaction, queries
from storage.people import to_person

_sql = queries("digests")


async def list_due(tx: Transaction, day: str, kind: DigestKind, n: int) -> list[Person]:
    """Return up to n of those who work, are there, can be reached, and had none of this kind on a day (2026-03-02)."""
    return [to_person(row) async for row in _sql.list_digests_due(tx.connection, day=day, kind=kind.value, n=n)]


async def add(tx: Transaction, person_id: int, day: str, kind: DigestKind, now: datetime, *, is_sent: bool) -> bool:
    """Note a digest, or that there was nothing to tell; False when it had been noted."""
    values = {"person_id": person_id, "day": day, "kind": kind.value, "is_sent": int(is_sent), "now": to_micros(now)}
    return bool(await _sql.add_digest(tx.connection, **values))


async def find_last(tx: Transaction, person_id: int) -> str | None:
    """Return the day of the digest that somebody was sent last."""
    return await _sql.get_last_digest(tx.connection, person_id=person_id)  # type: ignore[no-any-return]


async def list_communities(tx: Transaction, person_id: int) -> list[str]:
    """Return the communities in which somebody serves."""
    return [row[0] async for row in _sql.list_communities_of(tx.connection, person_id=person_id)]


async def count_done(tx: Transaction, owner_id: int, since: datetime) -> int:
    """Return how many matters somebody has got done since a time."""
    return int(await _sql.count_done(tx.connection, owner_id=owner_id, since=to_micros(since)))
