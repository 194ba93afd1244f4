"""Backups are SQLite files, whatever the engine: made beside a bot that runs, read back, put in place of a database."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from domain.clock import from_micros, to_micros

_MADE_AT = "backup.made_at"
_SIDES = ("-wal", "-shm", "-journal", ".lock")
_LOCK_SECONDS = 10.0
_MIGRATIONS = Path(__file__).parent / "migrations"
Counts = Mapping[str, int]


class Unusable(Exception):
    """A file that cannot be used as a backup, or a database that cannot be replaced; the text is a sentence."""


@dataclass(frozen=True)
class Facts:
    """What is in a backup. `made_at` None: a copy of a database that `linli backup` did not make."""

    made_at: datetime | None
    rows: int
    tables: int


def file_of(url: str) -> Path | None:
    """Return the file of an SQLite database; None: it is a server's."""
    return Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else None


def prepare(target: Path) -> None:
    """Make an empty file that only its owner reads: personal data goes in. What an earlier try left there is gone."""
    remove(target)
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def remove(path: Path) -> None:
    """Leave nothing of a file that was not finished."""
    for one in (path, *(path.with_name(path.name + side) for side in _SIDES)):
        one.unlink(missing_ok=True)


def copy(source: Path, target: Path) -> Counts:
    """Copy one moment of an SQLite database that others may be writing to into a prepared file; nobody waits for it.

    Raises:
        Unusable: it is no database, or is damaged.
    """
    try:
        with _reading(source) as old, closing(sqlite3.connect(target, isolation_level=None)) as new:
            # One read transaction: what is counted is what is copied.
            old.execute("BEGIN")
            counts = _count(old)
            old.backup(new)
            # Without its log it is one file.
            new.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.DatabaseError as error:
        raise Unusable(f"{source}: {error}") from None
    return counts


def sign(target: Path, made_at: datetime) -> None:
    """Write into a backup when it was made.

    Raises:
        Unusable: the disk is full.
    """
    row = (_MADE_AT, str(to_micros(made_at)))
    try:
        with closing(sqlite3.connect(target, isolation_level=None)) as database:
            database.execute("PRAGMA journal_mode = DELETE")
            database.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", row)
    except sqlite3.DatabaseError as error:
        raise Unusable(f"{target}: {error}") from None


def read(path: Path) -> Facts:
    """Read a backup whole, and see that nothing in it is damaged or from a newer Linli; nothing is changed.

    Raises:
        Unusable: with the reason.
    """
    if not path.is_file():
        raise Unusable(f"{path}: there is no such file")
    try:
        with _reading(path) as database:
            levels = [name for (name,) in database.execute("SELECT name FROM migration ORDER BY number")]
            damages = [row[0] for row in database.execute("PRAGMA integrity_check(1)")]
            astray = database.execute("PRAGMA foreign_key_check").fetchone()
            counts = _count(database)
            made = database.execute("SELECT value FROM setting WHERE name = ?", (_MADE_AT,)).fetchone()
    except sqlite3.DatabaseError as error:
        raise Unusable(f"{path} is no backup of Linli's, or is damaged: {error}") from None
    if damages != ["ok"] or astray is not None:
        raise Unusable(f"{path} is damaged: {damages[0] if damages != ['ok'] else 'rows refer to what is not there'}")
    known = {one.stem for one in _MIGRATIONS.glob("[0-9]*.sql")}
    if strange := [name for name in levels if name not in known]:
        raise Unusable(f"{path} comes from a newer Linli (it knows {strange[-1]}): restore it with that version")
    return Facts(from_micros(int(made[0])) if made else None, sum(counts.values()), len(counts))


def differs(counts: Counts, path: Path) -> str:
    """Return the first table of which a file has not as many rows as were counted, or "" ."""
    with _reading(path) as database:
        there = _count(database)
    return next((table for table in sorted({*counts, *there}) if counts.get(table) != there.get(table)), "")


def finish(partial: Path, target: Path) -> None:
    """Give a whole file its name; before, nothing stands under it. On the disk when this returns.

    Raises:
        Unusable: something stands there already.
    """
    _sync(partial)
    try:
        os.link(partial, target)
    except FileExistsError:
        raise Unusable(f"{target} is there already: name another file") from None
    except OSError:
        # A stick's file system knows no second name for a file.
        partial.rename(target)
    _sync(target.parent)


def put(fresh: Path, database: Path, stamp: str) -> Path | None:
    """Put a file in place of a database that nobody has open; return where the old one is kept, if there was one.

    The name is never without a database: a bot that started then would make an empty one.

    Raises:
        Unusable: another program has the old one open.
    """
    old = database.with_name(f"{database.name}.before-{stamp}")
    had = database.exists()
    if had:
        _close(database)
        _keep(database, old)
    _sync(fresh)
    fresh.replace(database)
    _sync(database.parent)
    return old if had else None


def _close(database: Path) -> None:
    """Let everything that stands in the log beside a database stand in the database."""
    try:
        with closing(sqlite3.connect(database, isolation_level=None, timeout=_LOCK_SECONDS)) as old:
            old.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise Unusable(f"{database}: another program has it open") from None
    except sqlite3.DatabaseError:
        # It is damaged: perhaps that is why a backup is restored. It is kept as it is.
        pass


def _keep(database: Path, old: Path) -> None:
    try:
        os.link(database, old)
    except OSError:
        shutil.copy2(database, old)
    for side in ("-wal", "-shm"):
        # Only where it could not be closed. Left there, it would be read into the new one.
        with suppress(FileNotFoundError):
            database.with_name(database.name + side).rename(old.with_name(old.name + side))
    _sync(old.parent)


def _reading(path: Path) -> closing[sqlite3.Connection]:
    address = f"{path.absolute().as_uri()}?mode=ro"
    return closing(sqlite3.connect(address, uri=True, isolation_level=None, timeout=_LOCK_SECONDS))


def _count(database: sqlite3.Connection) -> Counts:
    tables = database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    return {
        name: int(database.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0])  # noqa: S608  # a table's own name
        for (name,) in tables.fetchall()
    }


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
