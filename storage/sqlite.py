"""SQLite: the database is one file, held by one process."""

from __future__ import annotations

import asyncio
import fcntl
import functools
import os
import sqlite3
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import IO, Any

import aiosqlite

from storage.adapter import NOTHING, Connection, Values
from storage.database import (
    LOCK_WAIT_SECONDS,
    Database,
    DatabaseBusy,
    StorageFailed,
    StorageLocked,
    Transaction,
    migrate,
    with_words,
)

_WORDS = {
    "identity": "INTEGER PRIMARY KEY AUTOINCREMENT",
    "for_update": "",
    "skip_locked": "",
    "string_agg": "GROUP_CONCAT",
}
_TROUBLE = frozenset({5, 6, 7, 8, 10, 13, 14, 26})
"""SQLite's primary codes for busy, locked, no memory, read-only, input/output, full, cannot open, no database."""
_LOCKED = frozenset({5, 6})


@functools.cache
def resolve(sql: str) -> str:
    """Return a statement as SQLite reads it. It takes `:name` itself."""
    return with_words(sql, _WORDS)


class SqliteConnection:
    """A connection, and aiosqlite's thread for what may have to wait.

    While it writes, a statement takes 10 µs and a hop to a thread and back 100, so statements run where they are
    called. What waits for a lock or for the disk has the thread: BEGIN, COMMIT, and reading beside the writer.
    """

    engine = "sqlite"

    def __init__(self, bare: sqlite3.Connection, threaded: aiosqlite.Connection) -> None:
        self._bare = bare
        self._threaded = threaded
        self._is_writing = False

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._bare.in_transaction

    async def fetch(self, sql: str, values: Values = NOTHING) -> Sequence[Any]:
        """Return all rows."""
        try:
            if self._is_writing:
                return self._bare.execute(resolve(sql), values).fetchall()
            return await self._threaded.execute_fetchall(resolve(sql), values)  # type: ignore[return-value]  # a list
        except sqlite3.DatabaseError as error:
            _raise_trouble(error)
            raise

    async def stream(self, sql: str, n: int) -> AsyncIterator[Sequence[Any]]:
        """Yield rows by the n."""
        async with self._threaded.execute(resolve(sql)) as cursor:
            while rows := list(await cursor.fetchmany(n)):
                yield rows

    async def execute(self, sql: str, values: Values = NOTHING) -> int:
        """Run a change; return how many rows it touched. The cursor closes with its last reference: no second hop."""
        try:
            if self._is_writing:
                return self._bare.execute(resolve(sql), values).rowcount
            return (await self._threaded.execute(resolve(sql), values)).rowcount
        except sqlite3.DatabaseError as error:
            _raise_trouble(error)
            raise

    async def execute_many(self, sql: str, rows: Iterable[Values]) -> None:
        """Run a change once per set of values."""
        try:
            if self._is_writing:
                self._bare.executemany(resolve(sql), rows)
            else:
                await self._threaded.executemany(resolve(sql), rows)
        except sqlite3.DatabaseError as error:
            _raise_trouble(error)
            raise

    async def begin(self) -> None:
        """Begin to write: a BEGIN that turns into a writer's later fails at once when another one writes."""
        await self.execute("BEGIN IMMEDIATE")
        self._is_writing = True

    async def commit(self) -> None:
        """Keep what was written."""
        self._is_writing = False
        if not self.in_transaction:
            raise StorageFailed("the transaction ended before its commit")
        await self.execute("COMMIT")

    async def rollback(self) -> None:
        """Give up. Unconditional: a cancelled BEGIN may still be on its way in the connection's thread."""
        self._is_writing = False
        with suppress(aiosqlite.OperationalError):
            await asyncio.shield(self._threaded.execute("ROLLBACK"))

    async def close(self) -> None:
        """Close it."""
        await self._threaded.close()


class SqliteDatabase(Database):
    """A file, a writer and a reader. The file beside it, .lock, tells a second process to stay away."""

    def __init__(self, path: Path, lock_wait: float = LOCK_WAIT_SECONDS) -> None:
        super().__init__(str(path))
        self._path = path
        self._lock_wait = lock_wait
        self._guard: IO[str] | None = None
        self._writer: SqliteConnection | None = None
        self._reader: SqliteConnection | None = None

    async def is_new(self) -> bool:
        """Whether the file is not there yet."""
        if self._path.exists():
            return False
        folder = next(place for place in self._path.absolute().parents if place.exists())
        if not (folder.is_dir() and os.access(folder, os.W_OK)):
            raise StorageFailed(f"{self._path}: {folder} cannot be written to")
        return True

    async def open(self, *, is_exclusive: bool = True, migrates: bool = True) -> None:
        """Open the file and bring its tables up to date."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if is_exclusive:
                self._guard = hold_file(self._path)
            self._writer = await self._connect()
            self._reader = await self._connect()
            if migrates:
                await migrate(self._writer)
        except BaseException as error:
            await self.close()
            if isinstance(error, OSError):
                raise StorageFailed(f"{self._path}: {error.strerror}") from error
            if isinstance(error, StorageFailed):
                raise StorageFailed(f"{self._path}: {error}") from error
            raise

    async def close(self) -> None:
        """Close the connections and let the file go."""
        for connection in (self._reader, self._writer):
            if connection is not None:
                await connection.close()
        if self._guard is not None:
            self._guard.close()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """Read beside the writer."""
        assert self._reader is not None
        yield Transaction(self._reader)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Transaction]:
        """Read for long and see one moment."""
        assert self._reader is not None
        await self._reader.execute("BEGIN")
        try:
            yield Transaction(self._reader)
        finally:
            await self._reader.rollback()

    async def _take_writer(self) -> Connection:
        assert self._writer is not None
        return self._writer

    @asynccontextmanager
    async def looking(self) -> AsyncIterator[Transaction]:
        """Read beside others, by a connection that cannot write; the lock of a second process is left alone."""
        connection = await _connect(f"{self._path.absolute().as_uri()}?mode=ro", self._patience)
        try:
            yield Transaction(connection)
        finally:
            await connection.close()

    @property
    def _patience(self) -> str:
        return f"busy_timeout = {int(self._lock_wait * 1000)}"

    async def _connect(self) -> SqliteConnection:
        # busy_timeout first: the others already need the lock.
        pragmas = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON")
        return await _connect(self._path, self._patience, *pragmas)


async def _connect(place: Path | str, *pragmas: str) -> SqliteConnection:
    """Connect to a file, or to the address (`file:`) of one."""
    try:
        # Opened here, not in the thread: where opening fails, the thread would outlive the event loop.
        bare = sqlite3.connect(
            place, isolation_level=None, cached_statements=512, check_same_thread=False, uri=isinstance(place, str)
        )
    except sqlite3.DatabaseError as error:
        _raise_trouble(error)
        raise
    bare.row_factory = sqlite3.Row
    connection = SqliteConnection(bare, await aiosqlite.Connection(lambda: bare, iter_chunk_size=64))
    try:
        for pragma in pragmas:
            await connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        # Its thread would keep the process from ending.
        await connection.close()
        raise
    return connection


def _raise_trouble(error: sqlite3.DatabaseError) -> None:
    """Raise StorageFailed if the error is the engine's trouble, and not a mistake in a statement."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int) and code & 0xFF in _TROUBLE:
        raise (StorageLocked if code & 0xFF in _LOCKED else StorageFailed)(str(error)) from error


def hold_file(database: Path) -> IO[str]:
    """Hold a database against a second process, until what is returned is closed.

    Raises:
        DatabaseBusy: another process holds it.
    """
    path = database.with_name(database.name + ".lock")
    guard = path.open("a+")
    try:
        fcntl.flock(guard, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        guard.close()
        raise DatabaseBusy(str(path.with_suffix(""))) from error
    guard.seek(0)
    guard.truncate()
    guard.write(str(os.getpid()))
    guard.flush()
    return guard
