"""The database: one writer, readers beside it, migrations that run once. The engines: `sqlite` and `postgres`."""

from __future__ import annotations

import asyncio
import re
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiosql

from storage.adapter import Adapter, Connection

_ROOM = Path(__file__).parent
LOCK_WAIT_SECONDS = 60.0


class DatabaseBusy(Exception):
    """Another process holds this database."""


class StorageFailed(Exception):
    """The database could not take it (full disk, lock, lost connection): nothing of the transaction is kept."""


class StorageLocked(StorageFailed):
    """Another process has it locked, for longer than we wait."""


@dataclass(frozen=True)
class Transaction:
    """An open transaction: the one argument that every storage function takes first."""

    connection: Connection

    @property
    def is_open(self) -> bool:
        """Whether the engine still has it open: a full disk or a lost server ends the *whole* of it behind our back."""
        return self.connection.in_transaction

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Undo what happens inside if it raises. ROLLBACK TO alone would leave the savepoint on the stack."""
        await self.connection.execute("SAVEPOINT unit")
        try:
            yield
        except BaseException:
            if self.is_open:
                await self.connection.execute("ROLLBACK TO unit")
                await self.connection.execute("RELEASE unit")
            raise
        await self.connection.execute("RELEASE unit")


class Database(ABC):
    """What all others know of a database. Write transactions take turns: intake, worker, sender and schedule."""

    def __init__(self, name: str) -> None:
        self.name = name
        """How messages call it; never with a password in it."""
        self._turn = asyncio.Lock()
        self._on_commit: list[Callable[[], None]] = []

    @abstractmethod
    async def is_new(self) -> bool:
        """Whether Linli has not used it yet; creates nothing.

        Raises:
            StorageFailed: it is not there and cannot be made, or it does not answer.
        """

    @abstractmethod
    async def open(self, *, is_exclusive: bool = True, migrates: bool = True) -> None:
        """Open it, bring its tables up to date, and hold it against a second process (as a rule, both).

        Raises:
            DatabaseBusy: another process holds it.
            StorageFailed: it cannot be opened, or is none.
        """

    @abstractmethod
    async def close(self) -> None:
        """Close the connections and let it go."""

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
            writer = await self._take_writer()
            try:
                await writer.begin()
                yield Transaction(writer)
                await writer.commit()
            except BaseException:
                await writer.rollback()
                raise
        for wake in self._on_commit:
            wake()

    @abstractmethod
    def reading(self) -> AbstractAsyncContextManager[Transaction]:
        """Read beside the writer; sees only what is committed.

        Raises:
            StorageFailed: the engine could not.
        """

    @abstractmethod
    def snapshot(self) -> AbstractAsyncContextManager[Transaction]:
        """Read for long and see one moment, whatever is written meanwhile. For a process that reads one thing only."""

    @abstractmethod
    def looking(self) -> AbstractAsyncContextManager[Transaction]:
        """Read something small out of a database that others have open, without `open`: nothing can be written by it,

        nothing is made, brought up to date or held.

        Raises:
            StorageLocked: another process lets nobody read.
            StorageFailed: it is not there, is none, or does not answer.
        """

    @abstractmethod
    async def _take_writer(self) -> Connection:
        """Return the connection that writes."""


def database_at(url: str, lock_wait: float = LOCK_WAIT_SECONDS) -> Database:
    """Return the database behind `sqlite:///FILE` or `postgresql://...`, not opened yet.

    The engine that is not used is not loaded. `lock_wait`: seconds to wait for what another process holds.
    """
    if url.startswith("sqlite:///"):
        from storage.sqlite import SqliteDatabase

        return SqliteDatabase(Path(url.removeprefix("sqlite:///")), lock_wait)
    from storage.postgres import PostgresDatabase

    return PostgresDatabase(url, lock_wait)


def raise_storage(tx: Transaction, error: Exception) -> None:
    """Raise StorageFailed if that is what an error is: after one, the transaction may be gone behind our back."""
    if isinstance(error, StorageFailed) or not tx.is_open:
        raise StorageFailed(str(error)) from error


def queries(noun: str) -> Any:
    """Return the named queries of `sql/<noun>.sql`, each an async function of (connection, **parameters)."""
    text = (_ROOM / "sql" / f"{noun}.sql").read_text(encoding="utf-8")
    return aiosql.from_str(text, Adapter)  # type: ignore[arg-type]  # a part of the protocol


def with_words(sql: str, words: dict[str, str]) -> str:
    """Put an engine's words for the markers like {identity}."""
    return re.sub(r"\{(\w+)\}", lambda marker: words[marker[1]], sql)


async def migrate(connection: Connection) -> None:
    """Apply the migrations that this database has not seen, each in a transaction of its own.

    Safe to run twice and by two processes at once: the number is looked up inside the write transaction.
    """
    await connection.execute("CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    for path in sorted((_ROOM / "migrations").glob("[0-9]*.sql")):
        number = int(path.name[:4])
        await connection.begin()
        try:
            if not await connection.fetch("SELECT 1 FROM migration WHERE number = :number", {"number": number}):
                for statement in _statements(path.read_text(encoding="utf-8")):
                    await connection.execute(statement)
                seen = {"number": number, "name": path.stem}
                await connection.execute("INSERT INTO migration (number, name) VALUES (:number, :name)", seen)
            await connection.commit()
        except BaseException:
            await connection.rollback()
            raise


def _statements(script: str) -> list[str]:
    bare = re.sub(r"--.*", "", script)
    return [statement for statement in (part.strip() for part in bare.split(";")) if statement]
