"""The database: one writer, readers beside it, and migrations that run once."""

from __future__ import annotations

import asyncio
import fcntl
import os
import re
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import aiosql
import aiosqlite

from storage.adapter import OneHopAdapter

_ROOM = Path(__file__).parent
_SQLITE_WORDS = {"identity": "INTEGER PRIMARY KEY AUTOINCREMENT", "skip_locked": "", "string_agg": "GROUP_CONCAT"}
_LOCK_WAIT_SECONDS = 60.0


_ENGINE_TROUBLE = frozenset({5, 6, 7, 8, 10, 13, 14, 26})
"""SQLite's primary codes for busy, locked, no memory, read-only, input/output, full, cannot open, no database."""


class DatabaseBusy(Exception):
    """Another process holds this database."""


class StorageFailed(Exception):
    """The database could not take it (full disk, input/output, lock): nothing of the transaction is kept."""


@dataclass(frozen=True)
class Transaction:
    """An open transaction: the one argument that every storage function takes first."""

    connection: aiosqlite.Connection

    @property
    def is_open(self) -> bool:
        """Whether the engine still has it open: a full disk ends the *whole* transaction behind our back."""
        return self.connection.in_transaction

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Undo what happens inside if it raises. ROLLBACK TO alone would leave the savepoint on the stack."""
        await self._run("SAVEPOINT unit")
        try:
            yield
        except BaseException:
            if self.is_open:
                await self._run("ROLLBACK TO unit")
                await self._run("RELEASE unit")
            raise
        await self._run("RELEASE unit")

    async def _run(self, statement: str) -> None:
        await self.connection.execute(statement)


class Database:
    """SQLite in one file. Write transactions take turns: intake, worker, sender and schedule share the writer."""

    def __init__(self, path: Path, lock_wait: float = _LOCK_WAIT_SECONDS) -> None:
        self.path = path
        self._lock_wait = lock_wait
        self._turn = asyncio.Lock()
        self._guard: IO[str] | None = None
        self._writer: aiosqlite.Connection | None = None
        self._reader: aiosqlite.Connection | None = None
        self._on_commit: list[Callable[[], None]] = []

    async def open(self, *, is_exclusive: bool = True) -> None:
        """Open the file, bring its tables up to date, and (as a rule) hold it against a second process.

        Raises:
            DatabaseBusy: another process holds it.
            StorageFailed: it cannot be opened, or is no database.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if is_exclusive:
                self._guard = _hold(self.path.with_name(self.path.name + ".lock"))
            self._writer = await self._connect()
            self._reader = await self._connect()
            await migrate(self._writer)
        except BaseException as error:
            await self.close()
            if isinstance(error, OSError):
                raise StorageFailed(f"{self.path}: {error.strerror}") from error
            if is_storage_failure(error):
                raise StorageFailed(f"{self.path}: {error}") from error
            raise

    async def close(self) -> None:
        """Close the connections and let the file go."""
        for connection in (self._reader, self._writer):
            if connection is not None:
                await connection.close()
        if self._guard is not None:
            self._guard.close()

    def on_commit(self, wake: Callable[[], None]) -> None:
        """Call `wake` after each commit: how the sender learns of new rows at once."""
        self._on_commit.append(wake)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Write, all or nothing, one at a time; on the disk when this returns.

        Raises:
            StorageFailed: the engine could not; nothing was kept.
        """
        async with self._turn:
            assert self._writer is not None
            try:
                await self._writer.execute("BEGIN IMMEDIATE")
                yield Transaction(self._writer)
                if not self._writer.in_transaction:
                    raise StorageFailed("the transaction ended before its commit")
                await self._writer.execute("COMMIT")
            except BaseException as error:
                await self._give_up()
                if is_storage_failure(error):
                    raise StorageFailed(str(error)) from error
                raise
        for wake in self._on_commit:
            wake()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """Read beside the writer; sees only what is committed.

        Raises:
            StorageFailed: the engine could not.
        """
        assert self._reader is not None
        try:
            yield Transaction(self._reader)
        except aiosqlite.OperationalError as error:
            if is_storage_failure(error):
                raise StorageFailed(str(error)) from error
            raise

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Transaction]:
        """Read for long and see one moment, whatever is written meanwhile. For a process that reads one thing only."""
        async with self.reading() as tx:
            await tx.connection.execute("BEGIN")
            try:
                yield tx
            finally:
                await tx.connection.execute("ROLLBACK")

    async def _give_up(self) -> None:
        # Unconditional: a cancelled BEGIN may still be on its way in the writer's thread.
        assert self._writer is not None
        with suppress(aiosqlite.OperationalError):
            await asyncio.shield(self._writer.execute("ROLLBACK"))

    async def _connect(self) -> aiosqlite.Connection:
        # First without a thread: where opening fails, aiosqlite's would outlive the event loop.
        sqlite3.connect(self.path).close()
        connection = await aiosqlite.connect(self.path, isolation_level=None, cached_statements=512)
        connection.row_factory = aiosqlite.Row
        try:
            # busy_timeout first: the others already need the lock.
            for pragma in (
                f"busy_timeout = {int(self._lock_wait * 1000)}",
                "journal_mode = WAL",
                "synchronous = FULL",
                "foreign_keys = ON",
            ):
                await connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            # Its thread would keep the process from ending.
            await connection.close()
            raise
        return connection


def is_storage_failure(error: BaseException) -> bool:
    """Whether an error is the engine's trouble (disk, lock), and not a mistake in a statement."""
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(error, StorageFailed) or (isinstance(code, int) and code & 0xFF in _ENGINE_TROUBLE)


def raise_storage(tx: Transaction, error: Exception) -> None:
    """Raise StorageFailed if that is what an error is: after one, the transaction may be gone behind our back."""
    if is_storage_failure(error) or not tx.is_open:
        raise StorageFailed(str(error)) from error


def _hold(path: Path) -> IO[str]:
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


def resolve(sql: str) -> str:
    """Put this engine's words for the markers like {identity}. Done before aiosql reads the text: it drops comments."""
    return re.sub(r"\{(\w+)\}", lambda marker: _SQLITE_WORDS[marker[1]], sql)


def queries(noun: str) -> Any:
    """Return the named queries of `sql/<noun>.sql`, each an async function of (connection, **parameters)."""
    text = (_ROOM / "sql" / f"{noun}.sql").read_text(encoding="utf-8")
    return aiosql.from_str(resolve(text), OneHopAdapter)  # type: ignore[arg-type]  # a part of the protocol


async def migrate(connection: aiosqlite.Connection) -> None:
    """Apply the migrations that this file has not seen, each in a transaction of its own.

    Safe to run twice and by two processes at once: the number is looked up inside the write transaction.
    """
    await connection.execute("CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    for path in sorted((_ROOM / "migrations").glob("[0-9]*.sql")):
        number = int(path.name[:4])
        await connection.execute("BEGIN IMMEDIATE")
        try:
            seen = await connection.execute_fetchall("SELECT 1 FROM migration WHERE number = ?", (number,))
            if not seen:
                for statement in _statements(resolve(path.read_text(encoding="utf-8"))):
                    await connection.execute(statement)
                await connection.execute("INSERT INTO migration VALUES (?, ?)", (number, path.stem))
            await connection.execute("COMMIT")
        except BaseException:
            with suppress(aiosqlite.OperationalError):
                await connection.execute("ROLLBACK")
            raise


def _statements(script: str) -> list[str]:
    bare = re.sub(r"--.*", "", script)
    return [statement for statement in (part.strip() for part in bare.split(";")) if statement]
