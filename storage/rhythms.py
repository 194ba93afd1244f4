"""Proposals of a better time to ask, and what they rest on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from domain.care import Care
from domain.clock import from_micros, to_micros
from domain.rhythms import Better, Rhythm
from storage.database import Transaction, queries

_sql = queries("rhythms")


async def list_elders(tx: Transaction, after: int, weekday: int, n: int) -> list[int]:
    """Return up to n of those who are looked at on a weekday (0-6), in the order of their numbers, past one."""
    return [row[0] async for row in _sql.list_rhythm_elders(tx.connection, after=after, weekday=weekday, n=n)]


async def list_heard(tx: Transaction, elder_id: int, since: date, n: int) -> list[datetime]:
    """Return when somebody was heard on the last n mornings since a day."""
    rows = _sql.list_heard(tx.connection, elder_id=elder_id, since=since.isoformat(), n=n)
    return [from_micros(row[0]) async for row in rows]


async def find_last(tx: Transaction, elder_id: int) -> Rhythm | None:
    """Return the last proposal for somebody."""
    row = await _sql.get_last_rhythm(tx.connection, elder_id=elder_id)
    return None if row is None else _to_rhythm(row)


async def find_agreed(tx: Transaction, elder_id: int) -> datetime | None:
    """Return when a better time was agreed to last."""
    at = await _sql.get_last_agreed(tx.connection, elder_id=elder_id)
    return None if at is None else from_micros(at)


async def get(tx: Transaction, rhythm_id: int) -> Rhythm | None:
    """Return a proposal."""
    row = await _sql.get_rhythm(tx.connection, id=rhythm_id)
    return None if row is None else _to_rhythm(row)


async def add(tx: Transaction, care: Care, found: Better, now: datetime) -> int:
    """Keep a proposal; one that is open makes room for it."""
    at, elder_id = to_micros(now), care.person.id
    await _sql.save_rhythm_replaced(tx.connection, elder_id=elder_id, now=at)
    values = {"to_minute": found.at_minute, "answers": found.answers, "saved": found.saved, "now": at}
    made = await _sql.add_rhythm(tx.connection, elder_id=elder_id, from_minute=care.at_minute, **values)
    return int(made)


async def save_decided(tx: Transaction, rhythm_id: int, by: int, now: datetime, *, is_agreed: bool) -> bool:
    """Keep what somebody decided; False: somebody has before."""
    values = {"by": by, "is_agreed": int(is_agreed), "now": to_micros(now)}
    return bool(await _sql.save_rhythm_decided(tx.connection, id=rhythm_id, **values))


async def save_time(tx: Transaction, before: Care, after: Care) -> bool:
    """Keep another T0; False: it has been changed meanwhile, or a morning has begun."""
    values = {"from_minute": before.at_minute, "to_minute": after.at_minute}
    nexts = {"next_before": _micros(before.next_at), "next_at": _micros(after.next_at)}
    return bool(await _sql.save_care_time(tx.connection, person_id=before.person.id, **values, **nexts))


def _micros(at: datetime | None) -> int | None:
    return None if at is None else to_micros(at)


def _to_rhythm(row: Mapping[str, Any]) -> Rhythm:
    decided = row["decided_at"]
    at = None if decided is None else from_micros(decided)
    made = from_micros(row["made_at"])
    return Rhythm(**{**dict(row), "made_at": made, "decided_at": at, "is_agreed": bool(row["is_agreed"])})
