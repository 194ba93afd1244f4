"""What waits to be done, as people who work look at it."""

from __future__ import annotations

from datetime import datetime

from domain.clock import to_micros
from domain.queues import BEGINNING, COUNTED, NEVER, PAGE, Base, Mark, Sieve, Tally, View
from domain.reports import Report
from storage.database import Transaction, queries
from storage.reports import to_report

_sql = queries("queues")


async def list_page(
    tx: Transaction,
    base: Base,
    person_id: int,
    sieve: Sieve,
    now: datetime,
    *,
    after: Mark = BEGINNING,
    but: int = 0,
    n: int = PAGE,
    skip: int = 0,
) -> list[Report]:
    """Return up to n matters that follow a mark, past `skip` of them, the most urgent first.

    `but` is the number of one that is left out.
    """
    values = {**_sieved(sieve, now, after, but), "n": n, "skip": skip}
    if base is Base.EVERYWHERE:
        rows = _sql.list_queue_everywhere(tx.connection, **values)
    elif base is Base.REACH:
        rows = _sql.list_queue_reach(tx.connection, person_id=person_id, **values)
    else:
        rows = _sql.list_queue_owned(tx.connection, person_id=person_id, **values)
    return [to_report(row) async for row in rows]


async def tally(
    tx: Transaction,
    base: Base,
    person_id: int,
    sieve: Sieve,
    now: datetime,
    tomorrow: datetime,
    *,
    after: Mark = BEGINNING,
    but: int = 0,
) -> Tally:
    """Return how many matters follow a mark, and of what kind; `tomorrow` is the midnight that ends the day.

    Where they stand in one order they are counted up to `COUNTED`.
    `but` is the number of one that is left out.
    """
    times = {"now": to_micros(now), "tomorrow": to_micros(tomorrow)}
    values = {**_sieved(sieve, now, after, but), **times}
    if base is Base.EVERYWHERE:
        row = await _sql.tally_queue_everywhere(tx.connection, **values, n=COUNTED)
    elif base is Base.REACH:
        row = await _sql.tally_queue_reach(tx.connection, person_id=person_id, **values)
    else:
        row = await _sql.tally_queue_owned(tx.connection, person_id=person_id, **values, n=COUNTED)
    return Tally(*(int(value) for value in row))


async def list_buildings(
    tx: Transaction, base: Base, person_id: int, view: View, now: datetime, n: int
) -> list[tuple[int, str, int]]:
    """Return id and name of the buildings in which something of a view waits, and how much; the most first."""
    rows = _sql.list_queue_buildings(tx.connection, base=base.value, person_id=person_id, **_viewed(view, now), n=n)
    return [(row[0], row[1], int(row[2])) async for row in rows]


async def list_categories(
    tx: Transaction, base: Base, person_id: int, view: View, now: datetime, n: int
) -> list[tuple[str, int]]:
    """Return the categories of what waits in a view, and how much; those with the most first."""
    rows = _sql.list_queue_categories(tx.connection, base=base.value, person_id=person_id, **_viewed(view, now), n=n)
    return [(row[0], int(row[1])) async for row in rows]


def _viewed(view: View, now: datetime) -> dict[str, int]:
    return {"is_free": int(view is View.FREE), "before": to_micros(now) if view is View.LATE else NEVER + 1}


def _sieved(sieve: Sieve, now: datetime, after: Mark, but: int) -> dict[str, object]:
    return {
        **_viewed(sieve.view, now),
        "building_id": sieve.building_id,
        "category": sieve.category,
        **vars(after),
        "but": but,
    }
