"""`linli import`, `linli export`, `linli generate`: a community's lists in and out."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

from bot import clocks
from bot.config import Config
from bot.config_parts import CommunityConfig, ConfigError
from bot.progress import SAID_EVERY, Progress
from bot.roster_files import open_tables
from bot.roster_writing import writing
from domain.clock import SystemClock
from domain.invention import LEAST, MOST, Invention, Names
from domain.places import Roster
from domain.roster_cells import Cells
from domain.rosters import Finding, Form, Line, RosterWords, Sheet, read_table
from services.rosters import Arrival, Change, Rosters, Watch
from services.work import Work
from storage.database import Transaction, database_at
from words import lexicon


class _NotKept(Exception):
    """Ends the transaction without keeping anything."""


def roster_words(now: datetime) -> RosterWords:
    """Return how lists may be written. `now` is for years of birth."""
    return _roster_words(now.year)


@cache
def _roster_words(year: int) -> RosterWords:
    words = lexicon.rosters()
    return RosterWords.of(words, Cells(words, Roster.of(lexicon.load()), year))


async def take_in(tx: Transaction, files: Sequence[Path], community: CommunityConfig, now: datetime) -> None:
    """Take files in that are known to be right, such as the demo's.

    Raises:
        ConfigError: they are not right after all.
    """
    words = roster_words(now)
    found: list[Finding] = []
    await Rosters(words, community.language, community.zone).bring_in(
        Work(tx, now), open_tables(files, words), Watch(found.append)
    )
    if found:
        raise ConfigError(_sentence(found[0], "en"))


def read_lines(files: Sequence[Path]) -> Mapping[Sheet, list[Line]]:
    """Return the rows of files that are known to be right, by list.

    Raises:
        ConfigError: they are not right after all.
    """
    words = roster_words(SystemClock().now())
    lists: dict[Sheet, list[Line]] = {sheet: [] for sheet in Sheet}
    found: list[Finding] = []
    for table in open_tables(files, words):
        for _, sheet, line in read_table(table, words, found.append):
            lists[sheet].append(line)
    if found:
        raise ConfigError(_sentence(found[0], "en"))
    return lists


async def run_import(config: Config, files: Sequence[Path], *, is_dry: bool) -> int:
    """Take lists in, all of them or nothing; 0 when they are in (or would be)."""
    language = config.community.language
    database = database_at(config.database.secret_url())
    await database.open()
    progress = Progress(sys.stderr)
    try:
        clock = await clocks.open_clock(config.clock, database)
        words = roster_words(clock.now())
        tables = open_tables(files, words)
        watch = Watch(lambda found: progress.say(_sentence(found, language)), progress.rows)
        try:
            async with database.transaction() as tx:
                arrival = await Rosters(words, language, config.community.zone).bring_in(
                    Work(tx, clock.now()), tables, watch
                )
                if is_dry or arrival.findings:
                    raise _NotKept
        except _NotKept:
            pass
        progress.end()
    finally:
        await database.close()
    return _report(arrival, is_dry=is_dry)


async def run_export(config: Config, folder: Path, *, language: str, as_workbooks: bool) -> int:
    """Write what is known into a folder, as the lists it could be imported from. The bot may run beside."""
    database = database_at(config.database.secret_url())
    if await database.is_new():
        raise ConfigError(f"there is no database {database.name} yet")
    rosters = Rosters(roster_words(SystemClock().now()), config.community.language, config.community.zone)
    await database.open(is_exclusive=False)
    counted = dict.fromkeys(Sheet, 0)
    try:
        async with database.snapshot() as tx:
            form = _form(language, await rosters.count_communities(tx))
            with writing(folder, form, as_workbooks=as_workbooks) as write:
                lists = {sheet: getattr(rosters, sheet.value) for sheet in Sheet}
                for sheet, rows in lists.items():
                    async for row in rows(tx):
                        write(sheet, row)
                        counted[sheet] += 1
    finally:
        await database.close()
    _say_written(folder, counted)
    return 0


async def run_generate(folder: Path, residents: int, seed: int, *, language: str) -> int:
    """Write the lists of an invented sub-district into a folder."""
    if not LEAST <= residents <= MOST:
        raise ConfigError(f"--residents: {LEAST} to {MOST}")
    told = lexicon.names()
    invention = Invention(Names(told["places"], told["people"]), residents, seed)
    progress = Progress(sys.stderr)
    counted = dict.fromkeys(Sheet, 0)
    with writing(folder, _form(language, invention.communities)) as write:
        for sheet, row in invention.rows():
            write(sheet, row)
            counted[sheet] += 1
            if sheet is Sheet.PEOPLE and not counted[sheet] % SAID_EVERY:
                progress.rows("people", counted[sheet])
    progress.end()
    _say_written(folder, counted)
    return 0


def _form(language: str, communities: int) -> Form:
    return Form(lexicon.rosters(), language, has_communities=communities > 1)


def _sentence(found: Finding, language: str) -> str:
    sentences = lexicon.rosters()["sentences"]
    said = sentences.get(language, sentences["en"])[found.reason.value].format(limit=found.limit, other=found.other)
    where = f"{found.table}:{found.row}: " + (f"{found.column}: " if found.column else "")
    return f'{where}{said} ("{found.value}")' if found.value else f"{where}{said}"


def _report(arrival: Arrival, *, is_dry: bool) -> int:
    if arrival.findings:
        _say(f"errors: {arrival.findings:,}; nothing was imported")
        return 1
    for sheet, counts in arrival.counts.items():
        if counts:
            told = ", ".join(f"{counts.get(state, 0):,} {state}" for state in ("new", "changed", "same"))
            _say(f"{sheet}: {told}")
    if is_dry:
        for change in arrival.changes:
            _say(_line(change))
        if unsaid := _changed(arrival) - len(arrival.changes):
            _say(f"and {unsaid:,} more")
        _say("dry run: nothing was imported")
    return 0


def _changed(arrival: Arrival) -> int:
    return sum(counts.get(state, 0) for counts in arrival.counts.values() for state in ("new", "changed"))


def _line(change: Change) -> str:
    told = "; ".join(
        f"{column} {_shown(new)}" if change.is_new else f"{column} {_shown(old)} -> {_shown(new)}"
        for column, (old, new) in change.columns.items()
    )
    return f"{'+' if change.is_new else '*'} {change.table}:{change.row}: {change.title}: {told}"


def _shown(value: object) -> str:
    return "-" if value in (None, "") else str(value)


def _say_written(folder: Path, counted: Mapping[Sheet, int]) -> None:
    _say(f"{folder}: " + ", ".join(f"{n:,} {sheet.value}" for sheet, n in counted.items()))


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
