"""Codes on walls and in links, and the tries to guess one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from typing import Any

from domain.clock import to_micros
from domain.codes import ONE_TIME, Code, CodeKind, kept
from storage.database import Transaction, queries

_sql = queries("codes")
_PAGE = 500
Row = Mapping[str, Any]


async def add(
    tx: Transaction, token: str, code: Code, now: datetime, *, by: int | None = None, until: datetime | None = None
) -> int:
    """Keep a new code (its `id` is not looked at); return its id."""
    return int(
        await _sql.add_code(
            tx.connection,
            token=kept(token) if code.kind in ONE_TIME else token,
            kind=code.kind.value,
            building_id=code.building_id,
            unit=code.unit,
            place=code.place,
            category=code.category,
            person_id=code.person_id,
            made_by=by,
            now=to_micros(now),
            expires_at=None if until is None else to_micros(until),
        )
    )


async def find(tx: Transaction, token: str, now: datetime) -> Code | None:
    """Return what a token opens now; None: nothing, any more or ever."""
    return _to_code(await _sql.find_code(tx.connection, token=token, kept=kept(token), now=to_micros(now)))


async def get(tx: Transaction, code_id: int) -> Code | None:
    """Return a code that is not revoked."""
    return _to_code(await _sql.get_code(tx.connection, id=code_id))


async def save_used(tx: Transaction, code_id: int, person_id: int, now: datetime) -> bool:
    """Use up a one-time code; False when somebody was first."""
    return bool(await _sql.save_code_used(tx.connection, id=code_id, person_id=person_id, now=to_micros(now)))


async def list_on_walls(tx: Transaction, kind: CodeKind) -> AsyncIterator[Row]:
    """Yield the codes of a kind that are in force, with `token` and what is printed beside it."""
    after = 0
    while page := [dict(row) async for row in _sql.list_codes(tx.connection, kind=kind.value, after=after, n=_PAGE)]:
        for row in page:
            yield row
        after = page[-1]["id"]


async def list_codeless_buildings(tx: Transaction) -> AsyncIterator[Row]:
    """Yield the buildings that have no code yet."""
    after = 0
    while page := [dict(row) async for row in _sql.list_codeless_buildings(tx.connection, after=after, n=_PAGE)]:
        for row in page:
            yield row
        after = page[-1]["id"]


async def has_thing(tx: Transaction, building_id: int, unit: int | None, place: str) -> bool:
    """Whether a thing of this name has a code in force."""
    found = await _sql.find_thing_code(tx.connection, building_id=building_id, unit=unit, place=place)
    return found is not None


async def revoke_on_walls(tx: Transaction, building_id: int | None, now: datetime) -> int:
    """End the codes on walls of a building, or (None) of all; return how many."""
    return int(await _sql.revoke_codes_on_walls(tx.connection, building_id=building_id, now=to_micros(now)))


async def revoke_of_person(tx: Transaction, person_id: int, kind: CodeKind, now: datetime) -> int:
    """End the unused links about a person; return how many."""
    values = {"person_id": person_id, "kind": kind.value, "now": to_micros(now)}
    return int(await _sql.revoke_codes_of_person(tx.connection, **values))


async def add_attempt(tx: Transaction, account: int, now: datetime) -> None:
    """Note that an account tried a code that opens nothing."""
    await _sql.add_attempt(tx.connection, account=account, now=to_micros(now))


async def count_attempts(tx: Transaction, account: int, since: datetime) -> int:
    """Return how many wrong codes an account tried since then."""
    return int(await _sql.count_attempts(tx.connection, account=account, since=to_micros(since)))


async def delete_attempts(tx: Transaction, before: datetime) -> None:
    """Forget old tries."""
    await _sql.delete_attempts(tx.connection, before=to_micros(before))


def _to_code(row: Row | None) -> Code | None:
    return None if row is None else Code(**{**dict(row), "kind": CodeKind(row["kind"])})
