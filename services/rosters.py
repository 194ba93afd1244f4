"""Bringing a community in from its lists, and giving the lists back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from domain.clock import from_micros, to_micros
from domain.dates import at, read_time
from domain.roster_reasons import Reason
from domain.rosters import Finding, Line, RosterWords, Sheet, Table, read_table
from services import roster_care as care_lines
from services.work import Work
from storage import roster_care, rosters
from storage.database import Transaction
from storage.rosters import StagedFinding

_BATCH = 1000
_SHOWN_CHANGES = 20
_REMEMBERED = 50_000
_STAGE = {
    **{Sheet.PLACES: rosters.add_places, Sheet.PEOPLE: rosters.add_people},
    **{Sheet.STAFF: rosters.add_staff, Sheet.DUTY: rosters.add_duties, Sheet.CARE: roster_care.add},
}
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Change:
    """A row that is new or changed: for each column that changes, what is known and what the list says."""

    table: str
    row: int
    is_new: bool
    title: str
    columns: Mapping[str, tuple[object, object]]


@dataclass
class Arrival:
    """What came of an import. With `findings` above 0 nothing may be kept: whoever opened the work undoes it."""

    findings: int = 0
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    rows: list[rosters.Row] = field(default_factory=list, repr=False)


@dataclass(frozen=True)
class Watch:
    """Whoever looks on: is told of each finding at once, and now and then how many rows of a table are read."""

    finding: Callable[[Finding], None] = lambda _finding: None
    rows: Callable[[str, int], None] = lambda _table, _rows: None


class Rosters:
    """Lists of places, people and staff. Taking one in again changes nothing; an empty cell changes nothing either.

    `language` is what someone speaks of whom no list says it.
    """

    def __init__(self, words: RosterWords, language: str, zone: ZoneInfo) -> None:
        self._words = words
        self._language = language
        self._zone = zone

    async def bring_in(self, work: Work, tables: Sequence[Table], watch: Watch | None = None) -> Arrival:
        """Take the tables in, whatever their order. The work must be undone if there were findings."""
        watch = watch or Watch()
        arrival = Arrival()

        def tell(found: Finding) -> None:
            arrival.findings += 1
            watch.finding(found)

        await rosters.open_staging(work.tx)
        await roster_care.open_staging(work.tx)
        names = [table.name for table in tables]
        seq = 0
        for file, table in enumerate(tables):
            seq = await self._stage(work.tx, file, table, seq, tell, watch)
        told: set[tuple[int, int]] = set()
        async for staged in self._compare(work, arrival):
            # One clash shows in several ways: the first is enough. A list with errors all over is told in full.
            key = (staged.file, staged.at)
            if key not in told:
                if len(told) < _REMEMBERED:
                    told.add(key)
                tell(_finding(names, staged))
        arrival.counts = {**await rosters.count_states(work.tx), "care": await roster_care.count_states(work.tx)}
        arrival.changes = [_change(names, row) for row in arrival.rows]
        if not arrival.findings:
            await rosters.save_duties(work.tx)
            await care_lines.save(work, self._zone)
        await rosters.close_staging(work.tx)
        await roster_care.close_staging(work.tx)
        return arrival

    async def _stage(
        self, tx: Transaction, file: int, table: Table, seq: int, tell: Callable[[Finding], None], watch: Watch
    ) -> int:
        """Read a table into the staging; return the last number given to a row."""
        rows = read_table(table, self._words, tell)
        before = seq
        while batch := list(islice(rows, _BATCH)):
            staged = [
                {**self._staged(sheet, line), "seq": seq + n, "file": file, "at": at}
                for n, (at, sheet, line) in enumerate(batch, 1)
            ]
            await _STAGE[batch[0][1]](tx, staged)
            seq += len(batch)
            watch.rows(table.name, seq - before)
        return seq

    def _staged(self, sheet: Sheet, line: Line) -> Mapping[str, Any]:
        if sheet is Sheet.CARE:
            return care_lines.staged(line, self._zone)
        return self._timed(line) if sheet is Sheet.DUTY else line

    def _timed(self, line: Line) -> Mapping[str, Any]:
        """Return a line of the duty roster with its moments; what ends before it begins ends the next day."""
        day = date.fromisoformat(str(line["date"]))
        begin, end = read_time(str(line["from"])), read_time(str(line["to"]))
        assert begin is not None  # both were read before
        assert end is not None
        until = end if end > begin else end + _DAY
        moments = {"from_at": at(day, begin, self._zone), "until_at": at(day, until, self._zone)}
        named = {name: line[name] for name in ("name", "phone", "role")}
        return {**named, "day": line["date"], **{name: to_micros(moment) for name, moment in moments.items()}}

    async def _compare(self, work: Work, arrival: Arrival) -> AsyncIterator[StagedFinding]:
        """Yield what is wrong over all rows; while nothing is, take over what the next list needs."""
        async for found in rosters.find_bad_places(work.tx):
            yield found
        if arrival.findings:
            # Without the places each person would be nowhere: that says nothing new.
            return
        await self._note_changes(work.tx, Sheet.PLACES, arrival)
        await rosters.save_places(work.tx)
        async for found in rosters.find_bad_people(work.tx, self._language):
            yield found
        if not arrival.findings:
            await self._note_changes(work.tx, Sheet.PEOPLE, arrival)
            await rosters.save_people(work.tx, work.now)
        async for found in rosters.find_bad_staff(work.tx):
            yield found
        await self._note_changes(work.tx, Sheet.STAFF, arrival)
        if arrival.findings:
            return
        await rosters.save_staff(work.tx, self._language, work.now)
        async for found in self._compare_last(work, arrival):
            yield found

    async def _compare_last(self, work: Work, arrival: Arrival) -> AsyncIterator[StagedFinding]:
        """Yield what is wrong with the lists for which people and staff must be taken over before."""
        async for found in rosters.find_bad_duties(work.tx):
            yield found
        await self._note_changes(work.tx, Sheet.DUTY, arrival)
        async for found in roster_care.find_bad(work.tx, work.now):
            yield found
        await self._note_changes(work.tx, Sheet.CARE, arrival)

    async def _note_changes(self, tx: Transaction, sheet: Sheet, arrival: Arrival) -> None:
        left = _SHOWN_CHANGES - len(arrival.rows)
        if sheet is Sheet.CARE:
            arrival.rows += await roster_care.list_changes(tx, left)
        else:
            arrival.rows += await rosters.list_changes(tx, sheet.value, left)

    async def places(self, tx: Transaction) -> AsyncIterator[Mapping[str, Any]]:
        """Yield every building as the list of places has it."""
        async for row in rosters.list_places(tx):
            yield {**row, "units": row["units"] or None}

    async def people(self, tx: Transaction) -> AsyncIterator[Mapping[str, Any]]:
        """Yield everybody as the list of people has them."""
        async for row in rosters.list_people(tx, self._language):
            yield row

    async def staff(self, tx: Transaction) -> AsyncIterator[Mapping[str, Any]]:
        """Yield every role as the list of staff has it: all the grids of a community are the community.

        Where there is one community only, no column names it: then it is the scope.
        """
        has_one = await rosters.count_communities(tx) == 1
        seen: set[tuple[int, str, str, str]] = set()
        for row in await rosters.list_grants(tx):
            if row["held"] == row["there"] > (0 if row["partner"] else 1):
                key = (row["person_id"], row["role"], row["community"], row["partner"])
                if key not in seen:
                    seen.add(key)
                    yield {**row, "scope": row["community"] if has_one else None}
            else:
                yield row

    async def duty(self, tx: Transaction) -> AsyncIterator[Mapping[str, Any]]:
        """Yield every line of the duty roster as its list has it."""
        async for row in rosters.list_shifts(tx):
            begin, end = (from_micros(row[name]).astimezone(self._zone) for name in ("from_at", "until_at"))
            yield {**row, "date": begin.date().isoformat(), "from": f"{begin:%H:%M}", "to": f"{end:%H:%M}"}

    async def care(self, tx: Transaction) -> AsyncIterator[Mapping[str, Any]]:
        """Yield everybody who is looked after as their list has them."""
        async for row in care_lines.lines(tx, self._zone):
            yield row

    async def count_communities(self, tx: Transaction) -> int:
        """Return how many communities there are: one needs no column to say which."""
        return await rosters.count_communities(tx)


def _finding(names: Sequence[str], staged: StagedFinding) -> Finding:
    other = staged.other or (f"{names[staged.other_file]}:{staged.other_at}" if staged.other_at else "")
    return Finding(names[staged.file], staged.at, staged.column, Reason(staged.reason), staged.value, other=other)


def _change(names: Sequence[str], row: Mapping[str, Any]) -> Change:
    columns = {
        key.removeprefix("new_"): (row[key.replace("new_", "old_", 1)], value)
        for key, value in row.items()
        if key.startswith("new_")
    }
    is_new = row["state"] == "new"
    differing = {
        column: (old, new)
        for column, (old, new) in columns.items()
        if (old or None) != (new or None) and (is_new or new is not None)
    }
    return Change(names[row["file"]], row["at"], is_new, row["title"], differing)
