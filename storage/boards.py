"""The board of a day: how each stands who is looked after, as far as somebody's role reaches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from domain.boards import Called, Line, Stand
from domain.check_ins import Outcome, Standing
from domain.clock import from_micros, to_micros
from domain.ladder import Ladder, Step
from storage.database import Transaction, queries

_sql = queries("boards")


async def count(
    tx: Transaction, person_id: int, day: date, until: datetime, *, is_named: bool
) -> list[tuple[str, str, int]]:
    """Return grid, stand (or "none") and how many. `until` is the midnight that ends the day."""
    values = {"day": day.isoformat(), "until": to_micros(until), "is_named": int(is_named)}
    rows = _sql.count_board(tx.connection, person_id=person_id, **values)
    return [(row["grid"], row["stand"], int(row["n"])) async for row in rows]


async def list_open(
    tx: Transaction, person_id: int, stand: Stand | None, n: int, skip: int = 0, *, is_named: bool
) -> list[Line]:
    """Return those whose check-in is open, the most pressing first; `stand` None: all of them."""
    values = {"is_named": int(is_named), "stand": stand.value if stand else "", "n": n, "skip": skip}
    found = [_to_line(row) async for row in _sql.list_board_open(tx.connection, person_id=person_id, **values)]
    return [replace(one, going=await _list_going(tx, one)) for one in found]


async def list_closed(tx: Transaction, person_id: int, day: date, n: int, skip: int = 0) -> list[Line]:
    """Return those who were heard on a day, the last one first; who is in hospital among them."""
    values = {"day": day.isoformat(), "n": n, "skip": skip}
    rows = _sql.list_board_closed(tx.connection, person_id=person_id, **values)
    return [_to_line({**dict(row), "stand": _closed_stand(row)}) async for row in rows]


async def list_paused(tx: Transaction, person_id: int, day: date, n: int, skip: int = 0) -> list[Line]:
    """Return those who are not asked on a day, those first whose pause ends first."""
    values = {"day": day.isoformat(), "n": n, "skip": skip}
    rows = _sql.list_board_paused(tx.connection, person_id=person_id, **values)
    return [_to_line({**dict(row), "stand": Stand.PAUSED}) async for row in rows]


async def find_of_day(tx: Transaction, elder_id: int, day: date) -> int | None:
    """Return somebody's last check-in of a day."""
    found = await _sql.find_check_in_of_day(tx.connection, elder_id=elder_id, day=day.isoformat())
    return None if found is None else int(found)


async def list_called(tx: Transaction, check_in_id: int) -> list[Called]:
    """Return who was called, in order."""
    rows = _sql.list_course_responders(tx.connection, check_in_id=check_in_id)
    return [
        Called(row["name"], from_micros(row["called_at"]), row["level"], Standing(row["standing"]))
        async for row in rows
    ]


async def _list_going(tx: Transaction, line: Line) -> tuple[str, ...]:
    return tuple([row["name"] async for row in _sql.list_going(tx.connection, check_in_id=line.check_in_id)])


def _closed_stand(row: Mapping[str, Any]) -> Stand:
    return Stand.WARD if row["outcome"] == Outcome.HOSPITAL.value else Stand.WELL


def _to_line(row: Mapping[str, Any]) -> Line:
    fields = dict(row)
    for name in ("since", "due_at"):
        fields[name] = None if fields.get(name) is None else from_micros(fields[name])
    kinds: Mapping[str, Any] = {"ladder": Ladder, "next": Step, "outcome": Outcome, "until": date.fromisoformat}
    read: dict[str, Any] = {name: kind(fields[name]) for name, kind in kinds.items() if fields.get(name) is not None}
    return Line(**{**fields, **read, "stand": Stand(fields["stand"]), "is_drill": bool(fields.get("is_drill", 0))})
