"""A community's lists on their way in and out: staged beside the tables, compared, taken over."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.clock import to_micros
from storage import merges
from storage.database import Transaction, queries

_sql = queries("rosters")
_PAGE = 2000
Row = Mapping[str, Any]


@dataclass(frozen=True)
class StagedFinding:
    """What is wrong with a staged row; files are numbers in the order they were staged with."""

    file: int
    at: int
    column: str
    reason: str
    value: str
    other: str = ""
    other_file: int = 0
    other_at: int = 0


async def open_staging(tx: Transaction) -> None:
    """Make room beside the tables; it goes with the transaction, or by `close_staging`."""
    await _sql.open_places(tx.connection)
    await _sql.open_people(tx.connection)
    await _sql.open_staff(tx.connection)
    await _sql.open_grants(tx.connection)
    await _sql.open_duties(tx.connection)
    await merges.open_merges(tx)


async def close_staging(tx: Transaction) -> None:
    """Forget what was staged."""
    await _sql.close_places(tx.connection)
    await _sql.close_people(tx.connection)
    await _sql.close_staff(tx.connection)
    await _sql.close_grants(tx.connection)
    await _sql.close_duties(tx.connection)
    await merges.close_merges(tx)


async def add_places(tx: Transaction, rows: Iterable[Row]) -> None:
    """Stage rows of places; each has `seq`, `file`, `at` and its columns."""
    await _sql.stage_places(tx.connection, rows)


async def add_people(tx: Transaction, rows: Iterable[Row]) -> None:
    """Stage rows of people."""
    await _sql.stage_people(tx.connection, rows)


async def add_staff(tx: Transaction, rows: Iterable[Row]) -> None:
    """Stage rows of staff."""
    await _sql.stage_staff(tx.connection, rows)


async def add_duties(tx: Transaction, rows: Iterable[Row]) -> None:
    """Stage lines of the duty roster, with `day` as it is written and `from_at`, `until_at` in microseconds."""
    await _sql.stage_duties(tx.connection, rows)


async def find_bad_places(tx: Transaction) -> AsyncIterator[StagedFinding]:
    """Compare the staged places with the known ones; yield what is wrong with them."""
    await _sql.match_places(tx.connection)
    for query in (_sql.list_places_twice, _sql.list_groups_of_others):
        async for row in query(tx.connection):
            yield StagedFinding(**dict(row))
    await _sql.mark_new_places(tx.connection)
    await _sql.mark_changed_places(tx.connection)


async def save_places(tx: Transaction) -> None:
    """Take the staged places over."""
    await _sql.add_grids(tx.connection)
    await _sql.save_buildings(tx.connection)
    await _sql.add_buildings(tx.connection)


async def find_bad_people(tx: Transaction, language: str) -> AsyncIterator[StagedFinding]:
    """Compare the staged people with the known ones; yield what is wrong with them. New ones speak `language`."""
    await _sql.find_buildings_in_communities(tx.connection)
    await _sql.find_buildings_by_number(tx.connection)
    await _sql.match_people_by_phone(tx.connection)
    await _sql.match_people_by_telegram(tx.connection)
    await _sql.match_people_by_home(tx.connection)
    await _sql.merge_people(tx.connection)
    for query in (
        *(_sql.list_people_nowhere, _sql.list_people_twice, _sql.list_homes_twice),
        *(_sql.list_people_unsure, _sql.list_people_clashing, _sql.list_people_as_one),
    ):
        async for row in query(tx.connection):
            yield StagedFinding(**dict(row))
    await _sql.fill_people(tx.connection)
    await _sql.fill_new_people(tx.connection, language=language)
    await _sql.mark_changed_people(tx.connection)


async def save_people(tx: Transaction, now: datetime) -> None:
    """Take the staged people over."""
    await merges.save(tx)
    await _sql.save_people(tx.connection)
    await _sql.add_people(tx.connection, now=to_micros(now))


async def find_bad_staff(tx: Transaction) -> AsyncIterator[StagedFinding]:
    """Compare the staged staff with the known; yield what is wrong with them."""
    await _sql.index_staff_phones(tx.connection)
    await _sql.index_staff_accounts(tx.connection)
    await _sql.number_staff(tx.connection)
    await _sql.match_staff(tx.connection)
    await _sql.merge_staff(tx.connection)
    for grant in (
        *(_sql.grant_everywhere, _sql.grant_in_communities, _sql.grant_by_grid, _sql.grant_by_community),
        *(_sql.grant_by_building, _sql.index_grants),
    ):
        await grant(tx.connection)
    for query in (*(_sql.list_staff_twice, _sql.list_staff_apart, _sql.list_staff_clashing, _sql.list_staff_nowhere),):
        async for row in query(tx.connection):
            yield StagedFinding(**dict(row))
    await _sql.mark_staff(tx.connection)


async def save_staff(tx: Transaction, language: str, now: datetime) -> None:
    """Take the staged staff over: the people among them who are new, and their roles."""
    await merges.save(tx)
    await _sql.save_staff(tx.connection)
    await _sql.add_staff(tx.connection, language=language, now=to_micros(now))
    await _sql.match_staff(tx.connection)
    await _sql.add_grants_history(tx.connection, now=to_micros(now))
    await _sql.add_grants(tx.connection)


async def find_bad_duties(tx: Transaction) -> AsyncIterator[StagedFinding]:
    """Compare the staged duty roster with the staff; yield what is wrong with it."""
    await _sql.match_duties(tx.connection)
    for query in (_sql.list_duties_nobodys, _sql.list_duties_clashing, _sql.list_duties_twice):
        async for row in query(tx.connection):
            yield StagedFinding(**dict(row))
    await _sql.mark_duties(tx.connection)


async def save_duties(tx: Transaction) -> None:
    """Take the staged duty roster over."""
    await _sql.save_duties(tx.connection)


async def count_states(tx: Transaction) -> Mapping[str, Mapping[str, int]]:
    """Return for each list how many staged rows are new, changed, same."""
    counted = {
        **{"places": _sql.count_places, "people": _sql.count_people},
        **{"staff": _sql.count_staff, "duty": _sql.count_duties},
    }
    return {sheet: {row["state"]: row["n"] async for row in query(tx.connection)} for sheet, query in counted.items()}


async def list_changes(tx: Transaction, sheet: str, n: int) -> list[Row]:
    """Return the first rows of a list that are new or changed. Ask before they are taken over.

    Each has `file`, `at`, `state`, `title`, and for each column `old_` and `new_` values.
    """
    listed = {
        **{"places": _sql.list_place_changes, "people": _sql.list_person_changes},
        **{"staff": _sql.list_staff_changes, "duty": _sql.list_duty_changes},
    }
    return [dict(row) async for row in listed[sheet](tx.connection, n=n)] if n > 0 else []


async def count_communities(tx: Transaction) -> int:
    """Return how many communities have buildings."""
    return int(await _sql.count_communities(tx.connection))


async def list_places(tx: Transaction) -> AsyncIterator[Row]:
    """Yield every building, in the order they came in."""
    async for row in _pages(tx, _sql.list_places):
        yield row


async def list_people(tx: Transaction, language: str) -> AsyncIterator[Row]:
    """Yield everybody of whom the list of staff does not say everything; `language` is what it takes for granted."""
    async for row in _pages(tx, _sql.list_people, language=language):
        yield row


async def list_grants(tx: Transaction) -> list[Row]:
    """Return the roles, one row for each grid; `held` of the `there` grids of its community are the role's."""
    return [dict(row) async for row in _sql.list_grants(tx.connection)]


async def list_shifts(tx: Transaction) -> AsyncIterator[Row]:
    """Yield every line of the duty roster, in the order they came in; times in microseconds."""
    async for row in _pages(tx, _sql.list_shifts):
        yield row


async def _pages(tx: Transaction, query: Any, **values: Any) -> AsyncIterator[Row]:
    after = 0
    while True:
        page = [dict(row) async for row in query(tx.connection, after=after, n=_PAGE, **values)]
        for row in page:
            yield row
        if len(page) < _PAGE:
            return
        after = page[-1]["id"]
