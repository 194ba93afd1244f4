"""Marks of abuse, and the appeals against them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.clock import from_micros, to_micros
from domain.marks import Abuse, Mark, MarkState
from domain.reports import Report
from storage.database import Transaction, queries

_sql = queries("marks")


async def add(tx: Transaction, report: Report, reason: Abuse, by_id: int, now: datetime) -> int | None:
    """Mark a report; return the mark's id, or None: it was marked before."""
    values = {"report_number": report.number, "person_id": report.reporter_id, "reason": reason.value, "by_id": by_id}
    found = await _sql.add_mark(tx.connection, **values, now=to_micros(now))
    return None if found is None else int(found)


async def get(tx: Transaction, mark_id: int) -> Mark | None:
    """Return a mark."""
    row = await _sql.get_mark(tx.connection, id=mark_id)
    return None if row is None else _to_mark(row)


async def list_of(tx: Transaction, person_id: int, since: datetime) -> list[Mark]:
    """Return somebody's marks since a time, the lifted ones too, in order."""
    rows = _sql.list_marks_of(tx.connection, person_id=person_id, since=to_micros(since))
    return [_to_mark(row) async for row in rows]


async def count_of(tx: Transaction, person_id: int, since: datetime, now: datetime) -> int:
    """Return how many marks of somebody's stand."""
    values = {"person_id": person_id, "since": to_micros(since), "now": to_micros(now)}
    return int(await _sql.count_marks_of(tx.connection, **values))


async def save_state(tx: Transaction, mark: Mark, state: MarkState) -> bool:
    """Move a mark; False: somebody else has meanwhile."""
    return bool(await _sql.save_mark_state(tx.connection, id=mark.id, was=mark.state.value, state=state.value))


async def add_appeal(tx: Transaction, mark_id: int, text: str, now: datetime) -> None:
    """Keep what somebody says against a mark."""
    await _sql.add_appeal(tx.connection, mark_id=mark_id, text=text, now=to_micros(now))


async def get_appeal(tx: Transaction, mark_id: int) -> str:
    """Return what was said against a mark, or ""."""
    return str(await _sql.get_appeal_text(tx.connection, mark_id=mark_id) or "")


async def save_decided(tx: Transaction, mark_id: int, by_id: int, now: datetime) -> None:
    """Note who decided an appeal."""
    await _sql.save_appeal_decided(tx.connection, mark_id=mark_id, by_id=by_id, now=to_micros(now))


def _to_mark(row: Mapping[str, Any]) -> Mark:
    values = dict(row)
    values |= {"reason": Abuse(values["reason"]), "state": MarkState(values["state"]), "at": from_micros(values["at"])}
    return Mark(**values)
