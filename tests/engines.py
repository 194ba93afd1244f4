"""Which engine the tests run on: SQLite in a file, or databases of their own on the server that --postgres names."""

from __future__ import annotations

import asyncio
import hashlib
import sqlite3
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import asyncpg

from storage.database import Database, database_at

INTEGRITY = (sqlite3.IntegrityError, asyncpg.IntegrityConstraintViolationError)
"""What UNIQUE, CHECK and foreign keys say."""
MISTAKES = (sqlite3.OperationalError, asyncpg.SyntaxOrAccessError, asyncpg.InvalidSavepointSpecificationError)
"""What a wrong statement gives."""
_STRUCTURE_THERE = """
SELECT table_name, column_name || ' ' || data_type FROM information_schema.columns WHERE table_schema = 'public'
UNION ALL SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2
"""


class Engines:
    """One for a run. A folder is a database: the same folder is the same one, until the test is over."""

    def __init__(self) -> None:
        self.server = ""
        """The url of a server's database from which others are made; empty: SQLite."""
        self._template = ""
        self._has_template = False
        self._made: list[str] = []

    def choose(self, server: str, worker: str) -> None:
        """Use a server; `worker` keeps processes that test at the same time apart."""
        self.server, self._template = server, f"template_{worker}"

    def url(self, folder: Path, name: str = "linli.db") -> str:
        """Return the url of a folder's database, with the tables in it where it is a server's."""
        if not self.server:
            return f"sqlite:///{folder / name}"
        made = f"t{hashlib.sha256(str(folder / name).encode()).hexdigest()[:24]}"
        if made not in self._made:
            self._make_template()
            self._tell(f"CREATE DATABASE {made} TEMPLATE {self._template} STRATEGY file_copy")
            self._made.append(made)
        return self._url_of(made)

    def empty_url(self, folder: Path, name: str = "linli.db") -> str:
        """Return the url of a database without anything in it."""
        url = self.url(folder, name)
        if self.server:
            made = self._made[-1]
            self._tell(f"DROP DATABASE {made}", f"CREATE DATABASE {made} STRATEGY file_copy")
        return url

    @property
    def structure(self) -> str:
        """Return a query for tables, columns and indexes."""
        return (
            _STRUCTURE_THERE
            if self.server
            else "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        )

    def database(self, folder: Path, lock_wait: float = 60.0) -> Database:
        """Return a folder's database, not opened yet."""
        return database_at(self.url(folder), lock_wait)

    def forget(self) -> None:
        """Drop what a test has made."""
        made, self._made = self._made, []
        if made:
            self._tell(*(f"DROP DATABASE {one} WITH (FORCE)" for one in made))

    def _make_template(self) -> None:
        if self._has_template:
            return
        self._tell(f"DROP DATABASE IF EXISTS {self._template}", f"CREATE DATABASE {self._template}")
        _run(_open_and_close(database_at(self._url_of(self._template))))
        self._has_template = True

    def _tell(self, *statements: str) -> None:
        _run(_tell(self.server, statements))

    def _url_of(self, name: str) -> str:
        place, _, options = self.server.partition("?")
        return f"{place.rpartition('/')[0]}/{name}" + (f"?{options}" if options else "")


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


def _run(work: Coroutine[Any, Any, None]) -> None:
    """Run something in a loop of its own: the test's may be running."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()


ENGINES = Engines()
