"""Figures and pictures of past mornings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from domain.care_figures import Figures, total
from domain.care_months import Day
from domain.clock import from_micros
from storage.database import Transaction, queries

_sql = queries("care_figures")


async def list_figures(
    tx: Transaction, person_id: int | None, days: tuple[date, date], recent: date
) -> list[tuple[int, str, Figures, Figures]]:
    """Return id, name, figures since `recent`, and figures of all the days, of each grid that somebody's roles reach.

    `person_id` None: of all grids there are. Grid 0: those whose grid nobody knows.
    """
    span = {**_span(days), "recent_day": recent.isoformat()}
    values = {"person_id": person_id or 0, "is_all": int(person_id is None), **span}
    parts: dict[tuple[int, str], tuple[list[Figures], list[Figures]]] = {}
    async for row in _sql.list_care_figures(tx.connection, **values):
        late, all_ = parts.setdefault((row["grid_id"], row["grid"]), ([], []))
        one = _to_figures(row)
        all_.append(one)
        if row["is_recent"]:
            late.append(one)
    return [(grid_id, grid, total(late), total(all_)) for (grid_id, grid), (late, all_) in parts.items()]


async def list_month(tx: Transaction, elder_id: int, days: tuple[date, date]) -> list[Day]:
    """Return the mornings of somebody from a day until another."""
    rows = _sql.list_month_of_elder(tx.connection, elder_id=elder_id, **_span(days))
    return [Day(date.fromisoformat(row["day"]), row["level"], bool(row["is_cancelled"])) async for row in rows]


async def list_month_of_grid(tx: Transaction, grid_id: int, days: tuple[date, date]) -> list[Day]:
    """Return the gravest morning of each day in a grid."""
    rows = _sql.list_month_of_grid(tx.connection, grid_id=grid_id, **_span(days))
    return [Day(date.fromisoformat(row["day"]), row["level"]) async for row in rows]


async def list_pauses(
    tx: Transaction, elder_id: int, days: tuple[date, date]
) -> list[tuple[date, date, datetime | None]]:
    """Return first and last day of somebody's pauses, and when they were ended early."""
    rows = _sql.list_pauses_of_elder(tx.connection, elder_id=elder_id, **_span(days))
    return [
        (
            date.fromisoformat(row["from_day"]),
            date.fromisoformat(row["until_day"]),
            None if row["ended_at"] is None else from_micros(row["ended_at"]),
        )
        async for row in rows
    ]


async def get_grid_name(tx: Transaction, grid_id: int) -> str | None:
    """Return what a grid is called."""
    return await _sql.get_grid_name(tx.connection, grid_id=grid_id)  # type: ignore[no-any-return]


def _span(days: tuple[date, date]) -> dict[str, str]:
    return {"from_day": days[0].isoformat(), "until_day": days[1].isoformat()}


def _to_figures(row: Mapping[str, Any]) -> Figures:
    counts = [int(row[name]) for name in ("mornings", "alarms", "in_chat", "lost")]
    minute = int(row["minute"])
    return Figures(counts[0], counts[1], counts[2], counts[3], {} if minute < 0 else {minute: counts[0]})
