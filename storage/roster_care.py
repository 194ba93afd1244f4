"""The list of those who are looked after on its way in and out: staged beside the tables, compared, taken over."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import datetime
from typing import Any

from domain.clock import to_micros
from storage.database import Transaction, queries
from storage.rosters import StagedFinding

_sql = queries("roster_care")
_PAGE = 2000
Row = Mapping[str, Any]


async def open_staging(tx: Transaction) -> None:
    """Make room beside the tables."""
    await _sql.open_cares(tx.connection)
    await _sql.open_care_contacts(tx.connection)


async def close_staging(tx: Transaction) -> None:
    """Forget what was staged."""
    await _sql.close_cares(tx.connection)
    await _sql.close_care_contacts(tx.connection)


async def add(tx: Transaction, rows: Iterable[Row]) -> None:
    """Stage rows; each has its `contacts` as rows of their own."""
    staged = list(rows)
    await _sql.stage_cares(tx.connection, [{k: v for k, v in row.items() if k != "contacts"} for row in staged])
    contacts = [{**one, "care_seq": row["seq"]} for row in staged for one in row["contacts"]]
    if contacts:
        await _sql.stage_care_contacts(tx.connection, contacts)


async def find_bad(tx: Transaction, now: datetime) -> AsyncIterator[StagedFinding]:
    """Compare the staged rows with people and staff; yield what is wrong with them."""
    await _sql.match_cares(tx.connection)
    await _sql.match_care_contacts(tx.connection)
    await _sql.find_care_contacts(tx.connection)
    for query in (_sql.list_cares_nobodys, _sql.list_cares_clashing, _sql.list_cares_twice):
        async for row in query(tx.connection):
            yield StagedFinding(**dict(row))
    async for row in _sql.list_cares_unwilling(tx.connection, now=to_micros(now)):
        yield StagedFinding(**dict(row))
    await _sql.fill_cares(tx.connection)
    await _sql.mark_cares(tx.connection)


async def count_states(tx: Transaction) -> Mapping[str, int]:
    """Return how many staged rows are new, changed, same."""
    return {row["state"]: row["n"] async for row in _sql.count_cares(tx.connection)}


async def list_changes(tx: Transaction, n: int) -> list[Row]:
    """Return the first rows that are new or changed. Ask before they are taken over."""
    return [dict(row) async for row in _sql.list_care_changes(tx.connection, n=n)] if n > 0 else []


async def list_to_time(tx: Transaction) -> list[Row]:
    """Return the rows that are new or changed with what their mornings are reckoned from."""
    return [dict(row) async for row in _sql.list_cares_to_time(tx.connection)]


async def save(tx: Transaction, now: datetime, times: Iterable[Row], terms: Iterable[Row]) -> None:
    """Take the staged rows over; `times`: when whose next morning is, `terms`: when a consent is asked for again."""
    at = to_micros(now)
    await _sql.save_cares(tx.connection, now=at)
    for query, rows in ((_sql.save_times, list(times)), (_sql.save_terms, list(terms))):
        if rows:
            await query(tx.connection, rows)
    await _sql.add_histories(tx.connection, now=at)
    await _sql.end_pairings(tx.connection, now=at)
    await _sql.add_pairings(tx.connection, now=at)
    await _sql.save_contacts(tx.connection)
    await _sql.add_contacts(tx.connection)


async def list_out(tx: Transaction, contacts: int) -> AsyncIterator[tuple[Row, list[Row]]]:
    """Yield everybody on the list with up to so many contacts, in the order of people."""
    after = 0
    while rows := [dict(row) async for row in _sql.list_cares(tx.connection, after=after, n=_PAGE)]:
        for row in rows:
            found = _sql.list_contacts_out(tx.connection, elder_id=row["id"], n=contacts)
            yield row, [dict(one) async for one in found]
        after = rows[-1]["id"]
