"""PostgreSQL: the database is a server's. One connection writes and, while it lives, holds the database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import parse_qs, urlsplit

import asyncpg

from storage.adapter import Connection
from storage.database import LOCK_WAIT_SECONDS, Database, DatabaseBusy, StorageFailed, Transaction, migrate
from storage.postgres_connection import PostgresConnection

_READERS = 4
_CONNECT_SECONDS = 10.0
_LOOK_SECONDS = 5.0
_ANSWER_SECONDS = 20.0
"""A server that does not answer a reader for so long is lost: what waits for it fails, and is tried again."""
_GHOST_SECONDS = 90.0
"""So long the server may take our own lost connection for alive. See `tcp_keepalives` below."""
_OLDEST = (13, 0)
_HOLD = "SELECT pg_try_advisory_lock(hashtext('linli'), hashtext(COALESCE(current_schema(), '')))"
_ALONE = "SELECT pg_advisory_lock(hashtext('linli migrations'), hashtext(COALESCE(current_schema(), '')))"
_ALONE_NO_MORE = "SELECT pg_advisory_unlock(hashtext('linli migrations'), hashtext(COALESCE(current_schema(), '')))"
_NO_TABLES = "the user may not make tables there; let it own the database: ALTER DATABASE ... OWNER TO ..."
_SETTINGS = {
    "application_name": "linli",
    # Whatever the server's own settings are: what is committed is on its disk.
    "synchronous_commit": "on",
    "statement_timeout": "0",
    "idle_in_transaction_session_timeout": "0",
    "default_transaction_isolation": "read committed",
    "jit": "off",
    # The server notices within a minute that this machine is gone, and lets another process hold the database.
    "tcp_keepalives_idle": "30",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "3",
}


class PostgresDatabase(Database):
    """A writer and a few readers. The lock that keeps a second process away is held by the connection that writes:

    who has lost the lock cannot write any more, and who connects anew to write must get it anew.
    """

    def __init__(self, url: str, lock_wait: float = LOCK_WAIT_SECONDS) -> None:
        super().__init__(_without_secrets(url))
        self._url = url
        self._lock_wait = lock_wait
        self._is_exclusive = False
        self._writer: PostgresConnection | None = None
        self._readers: set[PostgresConnection] = set()
        self._idle: list[PostgresConnection] = []
        self._places = asyncio.Semaphore(_READERS)
        self._watching: asyncio.Task[None] | None = None
        self._lost_at: float | None = None
        self._taken: DatabaseBusy | None = None

    async def is_new(self) -> bool:
        """Whether it has no tables of Linli's yet."""
        connection = await self._connect()
        try:
            [[table]] = await connection.fetch("SELECT to_regclass('migration')")
        finally:
            await connection.close()
        return table is None

    async def open(self, *, is_exclusive: bool = True, migrates: bool = True) -> None:
        """Connect, bring the tables up to date, and hold the database."""
        self._is_exclusive = is_exclusive
        try:
            writer = await self._take_writer()
            if migrates:
                await writer.fetch(_ALONE)
                await migrate(writer)
                await writer.fetch(_ALONE_NO_MORE)
        except BaseException as error:
            await self.close()
            if isinstance(error, asyncpg.InsufficientPrivilegeError):
                raise StorageFailed(f"{self.name}: {_NO_TABLES}") from error
            raise
        if is_exclusive:
            self._watching = asyncio.create_task(self._watch())

    async def close(self) -> None:
        """Close the connections; with the writer goes the lock."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.wait([self._watching])
        for connection in (*self._readers, self._writer):
            if connection is not None:
                await connection.close()
        self._writer = None
        self._readers.clear()
        self._idle.clear()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """Read beside the writer, by one of a few connections."""
        if self._taken is not None:
            raise self._taken
        async with self._places:
            connection = await self._take_reader()
            is_whole = False
            try:
                yield Transaction(connection)
                is_whole = True
            except Exception:
                is_whole = not connection.in_transaction
                raise
            finally:
                # One that was cancelled may still wait for an answer, which the next reader must not meet.
                self._put_back(connection, is_whole=is_whole)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Transaction]:
        """Read for long and see one moment."""
        async with self.reading() as tx:
            await tx.connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
            try:
                yield tx
            finally:
                await tx.connection.rollback()

    @asynccontextmanager
    async def looking(self) -> AsyncIterator[Transaction]:
        """Read beside others, by a connection that cannot write."""
        wait = str(int(self._lock_wait * 1000))
        connection = await self._connect(default_transaction_read_only="on", lock_timeout=wait)
        try:
            yield Transaction(connection)
        finally:
            await connection.close()

    async def _take_reader(self) -> PostgresConnection:
        while self._idle:
            connection = self._idle.pop()
            if not connection.is_lost:
                return connection
            self._readers.discard(connection)
        connection = await self._connect(default_transaction_read_only="on")
        self._readers.add(connection)
        return connection

    def _put_back(self, connection: PostgresConnection, *, is_whole: bool) -> None:
        if is_whole and not connection.is_lost:
            self._idle.append(connection)
        else:
            connection.terminate()
            self._readers.discard(connection)

    async def _take_writer(self) -> Connection:
        """Return the writer; one that was lost is replaced, and must hold the database again."""
        if self._taken is not None:
            raise self._taken
        if self._writer is not None and not self._writer.is_lost:
            return self._writer
        writer = await self._connect(lock_timeout=str(int(self._lock_wait * 1000)))
        try:
            if self._is_exclusive:
                await self._hold(writer)
        except BaseException:
            await writer.close()
            raise
        self._writer, self._lost_at = writer, None
        return writer

    async def _hold(self, writer: PostgresConnection) -> None:
        [[is_held]] = await writer.fetch(_HOLD)
        if is_held:
            return
        busy = DatabaseBusy(self.name)
        if self._watching is None:
            raise busy
        # We held it before. It may be our own lost connection that the server still takes for alive.
        now = asyncio.get_running_loop().time()
        self._lost_at = self._lost_at or now
        if now - self._lost_at < _GHOST_SECONDS:
            raise StorageFailed(f"{self.name}: the connection was lost, and something holds the database since")
        self._taken = busy
        raise busy

    async def _watch(self) -> None:
        """See that the server answers, and that the database is held also while nobody writes."""
        while self._taken is None:
            await asyncio.sleep(_LOOK_SECONDS)
            with suppress(StorageFailed, DatabaseBusy):
                await self._look()

    async def _look(self) -> None:
        try:
            async with asyncio.timeout(_ANSWER_SECONDS), self.reading() as tx:
                await tx.connection.fetch("SELECT 1")
        except (StorageFailed, TimeoutError):
            self._break_off()
        if self._writer is None or self._writer.is_lost:
            async with self._turn:
                await self._take_writer()

    def _break_off(self) -> None:
        for connection in (*self._readers, self._writer):
            if connection is not None:
                connection.terminate()

    async def _connect(self, **settings: str) -> PostgresConnection:
        try:
            raw = await asyncpg.connect(
                self._url,
                timeout=_CONNECT_SECONDS,
                statement_cache_size=512,
                max_cached_statement_lifetime=0,
                server_settings=_SETTINGS | settings,
            )
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError, ValueError) as error:
            raise StorageFailed(f"{self.name}: {_why(error)}") from None
        connection = PostgresConnection(raw)
        if raw.get_settings().server_encoding != "UTF8" or raw.get_server_version() < _OLDEST:
            await connection.close()
            raise StorageFailed(f"{self.name}: it must be PostgreSQL {_OLDEST[0]} or newer, with the encoding UTF8")
        return connection


def _why(error: Exception) -> str:
    """Say why a server cannot be used, without what the url says of passwords."""
    if isinstance(error, asyncpg.InvalidAuthorizationSpecificationError):
        return "the server refuses the user or the password of database.url"
    if isinstance(error, asyncpg.InvalidCatalogNameError):
        return "the server has no such database; make it first: CREATE DATABASE ..."
    if isinstance(error, asyncpg.TooManyConnectionsError):
        return "the server has too many connections"
    if isinstance(error, asyncpg.PostgresError):
        return error.args[0] if error.args else type(error).__name__
    if isinstance(error, TimeoutError):
        return f"the server does not answer within {_CONNECT_SECONDS:.0f} s"
    if isinstance(error, OSError):
        return f"the server cannot be reached ({error.strerror or error})"
    return "database.url cannot be used as it is written"


def _without_secrets(url: str) -> str:
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2] or "".join(parse_qs(parts.query).get("host", ["localhost"]))
    return f"postgresql://{host}{parts.path}"
