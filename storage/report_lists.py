"""Reports as lists: what concerns somebody, what is open in a building, what is looked for, how they came to be."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from domain.clock import to_micros
from domain.reports import Report, Source
from storage.database import Transaction, queries
from storage.reports import to_report

_sql = queries("report_lists")


@dataclass(frozen=True)
class SearchedRow:
    """A report as far as it is searched in: what was said that the searcher may read, and the category's code."""

    number: int
    said: str
    category: str


async def list_concerning(
    tx: Transaction, person_id: int, private: Collection[str], n: int, skip: int = 0
) -> list[Report]:
    """Return what somebody reported, follows, or was represented in: open first, then the latest."""
    rows = _sql.list_concerning(tx.connection, person_id=person_id, private=_listed(private), n=n, skip=skip)
    return [to_report(row) async for row in rows]


async def list_searched_concerning(
    tx: Transaction, person_id: int, private: Collection[str], n: int
) -> list[SearchedRow]:
    """Return the latest of what concerns somebody, to be searched in."""
    rows = _sql.list_searched_concerning(tx.connection, person_id=person_id, private=_listed(private), n=n)
    return [SearchedRow(*row) async for row in rows]


async def list_searched(tx: Transaction, grid_id: int | None, n: int) -> list[SearchedRow]:
    """Return the latest of a grid (None: of all of them), to be searched in."""
    rows = (
        _sql.list_searched(tx.connection, n=n)
        if grid_id is None
        else _sql.list_searched_in_grid(tx.connection, grid_id=grid_id, n=n)
    )
    return [SearchedRow(*row) async for row in rows]


async def list_open_in_building(
    tx: Transaction, building_id: int, unit: int | None, private: Collection[str], n: int, skip: int = 0
) -> list[Report]:
    """Return what is open in a building (or one unit of it) and not private, the dangerous first."""
    values = {"building_id": building_id, "unit": unit, "private": _listed(private), "n": n, "skip": skip}
    return [to_report(row) async for row in _sql.list_open_in_building(tx.connection, **values)]


async def count_by_source(tx: Transaction, since: datetime, until: datetime) -> dict[Source, int]:
    """Return how many reports came to be in which way, in a time; every way is named."""
    rows = _sql.count_by_source(tx.connection, since=to_micros(since), until=to_micros(until))
    counted = {Source(row[0]): int(row[1]) async for row in rows}
    return {source: counted.get(source, 0) for source in Source}


def _listed(categories: Collection[str]) -> str:
    return f",{','.join(sorted(categories))},"
