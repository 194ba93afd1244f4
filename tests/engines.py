"""Which engine the tests run on: SQLite in a file, or databases of their own on the server that --postgres names."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import parse_qs, quote, urlsplit

import asyncpg

from bench.server import PASSWORD
from storage.database import Database, database_at

MIGRATIONS = Path(__file__).parent.parent / "storage" / "migrations"
T = TypeVar("T")
INTEGRITY = (sqlite3.IntegrityError, asyncpg.IntegrityConstraintViolationError)
"""What UNIQUE, CHECK and foreign keys say."""
MISTAKES = (sqlite3.OperationalError, asyncpg.SyntaxOrAccessError, asyncpg.InvalidSavepointSpecificationError)
"""What a wrong statement gives."""
_STRUCTURE_THERE = """
SELECT table_name, column_name || ' ' || data_type FROM information_schema.columns WHERE table_schema = 'public'
UNION ALL SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2
"""
_REFERENCES = """
SELECT t.name, k."from" FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS k
WHERE t.type = 'table' AND k."table" = '?'
"""
_REFERENCES_THERE = """
SELECT CAST(CAST(conrelid AS regclass) AS TEXT), CAST(attname AS TEXT) FROM pg_constraint
JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
WHERE contype = 'f' AND confrelid = CAST('?' AS regclass)
"""
_HAS_TABLES = "SELECT 1 FROM pg_class WHERE relname = 'migration' AND pg_table_is_visible(oid)"
_EMPTY = """
SET session_replication_role = replica;
DO $$ DECLARE one RECORD; BEGIN
    FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration' LOOP
        EXECUTE format('DELETE FROM %I', one.tablename);
    END LOOP;
    PERFORM setval(format('%I', sequencename)::regclass, 1, false) FROM pg_sequences WHERE schemaname = 'public';
END $$
"""
"""Row by row, and without asking who refers to whom: TRUNCATE makes a hundred files anew."""


class Engines:
    """One for a run. A folder is a database: the same folder is the same one, until the test is over."""

    def __init__(self) -> None:
        self.server = ""
        """The url of a server's database from which others are made; empty: SQLite."""
        self._worker = ""
        self._taken: dict[Path, str] = {}
        self._free: list[str] = []
        self._made = 0

    def choose(self, server: str, worker: str) -> None:
        """Use a server; `worker` keeps processes that test at the same time apart."""
        self.server, self._worker = server, worker

    def url(self, folder: Path, name: str = "linli.db") -> str:
        """Return the url of a folder's database, with the tables in it where it is a server's."""
        if not self.server:
            return f"sqlite:///{folder / name}"
        if folder / name not in self._taken:
            self._taken[folder / name] = self._free.pop() if self._free else self._make(has_tables=True)
        return self._url_of(self._taken[folder / name])

    def empty_url(self, folder: Path, name: str = "linli.db") -> str:
        """Return the url of a database without anything in it."""
        if self.server:
            self._taken[folder / name] = self._make(has_tables=False)
        return self.url(folder, name)

    @property
    def structure(self) -> str:
        """Return a query for tables, columns and indexes."""
        return (
            _STRUCTURE_THERE
            if self.server
            else "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        )

    @property
    def tables(self) -> str:
        """Return a query for the names of all tables, temporary ones too."""
        if self.server:
            return "SELECT relname FROM pg_class WHERE relkind = 'r' AND pg_table_is_visible(oid)"
        return "SELECT name FROM sqlite_temp_schema UNION SELECT name FROM sqlite_schema WHERE type = 'table'"

    @property
    def references(self) -> str:
        """Return a query for the (table, column) that refer to the table ?."""
        return _REFERENCES_THERE if self.server else _REFERENCES

    @asynccontextmanager
    async def held(self, folder: Path) -> AsyncIterator[None]:
        """Let another process hold a folder's database: nobody else can write to it."""
        if self.server:
            connection = await asyncpg.connect(self.url(folder))
            try:
                async with connection.transaction():
                    tables = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                    await connection.execute(f"LOCK TABLE {', '.join(name for (name,) in tables)} IN EXCLUSIVE MODE")
                    yield
            finally:
                await connection.close()
            return
        with closing(sqlite3.connect(folder / "linli.db", isolation_level=None, check_same_thread=False)) as other:
            await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")
            yield

    def database(self, folder: Path, lock_wait: float = 60.0) -> Database:
        """Return a folder's database, not opened yet."""
        return database_at(self.url(folder), lock_wait)

    def forget(self) -> None:
        """Empty what a test has used, for the next one: to make a database takes ten times as long."""
        for name in self._taken.values():
            self._free += [name] if _run(_emptied(self._url_of(name))) else []
        self._taken.clear()

    def _make(self, *, has_tables: bool) -> str:
        self._made += 1
        name = f"test_{self._worker}_{self._made}"
        self._tell(f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name}")
        if has_tables:
            _run(_open_and_close(database_at(self._url_of(name))))
        return name

    def _tell(self, *statements: str) -> None:
        _run(_tell(self.server, statements))

    def _url_of(self, name: str) -> str:
        place, _, options = self.server.partition("?")
        return f"{place.rpartition('/')[0]}/{name}" + (f"?{options}" if options else "")


def over_tcp(url: str, *, password: str = PASSWORD, port: int | None = None, name: str = "") -> str:
    """The same database, by address, user and password."""
    parts = urlsplit(url)
    port = port or int(parse_qs(parts.query)["port"][0])
    return f"postgresql://linli:{quote(password, safe='')}@127.0.0.1:{port}/{name or parts.path[1:]}"


async def _open_and_close(database: Database) -> None:
    await database.open()
    await database.close()


async def _tell(server: str, statements: tuple[str, ...]) -> None:
    connection = await asyncpg.connect(server)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


async def _emptied(url: str) -> bool:
    """Empty all tables; False when a test has left them otherwise than the migrations make them."""
    connection = await asyncpg.connect(url)
    try:
        migrations = await connection.fetch("SELECT name FROM migration") if await connection.fetch(_HAS_TABLES) else []
        if {name for (name,) in migrations} != {path.stem for path in MIGRATIONS.glob("[0-9]*.sql")}:
            return False
        await connection.execute(_EMPTY)
    finally:
        await connection.close()
    return True


def _run(work: Coroutine[Any, Any, T]) -> T:
    """Run something in a loop of its own: the test's may be running."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


ENGINES = Engines()
