"""What may be the same matter, and what was merged into what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.categories import Urgency
from domain.clock import from_micros
from domain.duplicates import Candidate
from domain.reports import Report, State
from storage import reports
from storage.database import Transaction, queries

_sql = queries("duplicates")


async def list_near(tx: Transaction, report: Report, n: int) -> list[Candidate]:
    """Return up to n open reports of the same kind in its building, or in its grid if it has none, the newest first."""
    if report.building_id is not None:
        rows = _sql.list_here(tx.connection, building_id=report.building_id, category=report.category, n=n)
    else:
        rows = _sql.list_around(tx.connection, grid_id=report.grid_id, category=report.category, n=n)
    return [_to_candidate(row) async for row in rows]


async def list_mergeable(tx: Transaction, report: Report, n: int) -> list[Candidate]:
    """Return up to n open reports that staff may mean when they say that it is the same, the likeliest first."""
    rows = _sql.list_mergeable(
        tx.connection,
        number=report.number,
        building_id=report.building_id,
        grid_id=report.grid_id,
        category=report.category,
        n=n,
    )
    return [_to_candidate(row) async for row in rows]


async def get(tx: Transaction, number: int) -> Candidate | None:
    """Return a report as others may see it, while it is still to be done."""
    row = await _sql.get_candidate(tx.connection, number=number)
    return None if row is None else _to_candidate(row)


async def list_merged(tx: Transaction, number: int) -> list[int]:
    """Return the numbers of those that were merged into a report itself."""
    return [int(row[0]) async for row in _sql.list_merged(tx.connection, number=number)]


async def get_root(tx: Transaction, number: int) -> Report | None:
    """Return the report that stands for one: itself, or what it was merged into, however often."""
    root = await _sql.get_root(tx.connection, number=number)
    return None if root is None else await reports.get(tx, int(root))


def _to_candidate(row: Mapping[str, Any]) -> Candidate:
    values = dict(row)
    values.update(
        state=State(values["state"]), urgency=Urgency(values["urgency"]), created_at=from_micros(values["created_at"])
    )
    return Candidate(**values)
