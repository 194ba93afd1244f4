"""Where the bot of a bench keeps its data: a file, or a database on a private server; read beside the bot."""

from __future__ import annotations

import asyncio
import itertools
import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any, Protocol

import asyncpg

from bench.server import Server

ENGINES = ("sqlite", "postgresql")
_server: ContextVar[Server | None] = ContextVar("server", default=None)
_numbers = itertools.count(1)
Row = tuple[Any, ...]


class Store(Protocol):
    """A database as a bench looks at it. Queries have `?` for values."""

    @property
    def url(self) -> str:
        """What the bot is told."""

    def is_there(self) -> bool:
        """Whether the bot has made its tables."""

    def rows(self, sql: str, *values: object) -> list[Row]:
        """Return what a query finds in what is committed."""


class File:
    """A file of SQLite."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def url(self) -> str:
        """What the bot is told."""
        return f"sqlite:///{self._path}"

    def is_there(self) -> bool:
        """Whether the file is there."""
        return self._path.exists()

    def rows(self, sql: str, *values: object) -> list[Row]:
        """Read beside the bot."""
        with closing(sqlite3.connect(f"file:{self._path}?mode=ro", uri=True, timeout=30)) as connection:
            return connection.execute(sql, values).fetchall()


class OnServer:
    """A database of its own on a server."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._name = f"bench_{next(_numbers)}"
        _ask(server.local_url(), f"CREATE DATABASE {self._name}")

    @property
    def url(self) -> str:
        """What the bot is told: by address and password, as a server elsewhere."""
        return self._server.url(self._name)

    def is_there(self) -> bool:
        """Whether the tables are there."""
        return self.rows("SELECT to_regclass('inbox')") != [(None,)]

    def rows(self, sql: str, *values: object) -> list[Row]:
        """Read beside the bot."""
        for number in range(1, len(values) + 1):
            sql = sql.replace("?", f"${number}", 1)
        return _ask(self._server.local_url(self._name), sql, *values)


def store(path: Path) -> Store:
    """Return a new database: on the server that is at hand, else a file."""
    server = _server.get()
    return File(path) if server is None else OnServer(server)


def engine_at_hand() -> str:
    """Return the name of the engine that is used here."""
    return ENGINES[_server.get() is not None]


def server() -> Server:
    """Return the server that is at hand."""
    at_hand = _server.get()
    assert at_hand is not None
    return at_hand


@contextmanager
def engine(name: str) -> Iterator[None]:
    """Let what is opened inside use an engine. A server here writes to its disk as one in earnest does."""
    if name == "sqlite":
        yield
        return
    with Server() as made:
        token = _server.set(made)
        try:
            yield
        finally:
            _server.reset(token)


def _ask(url: str, sql: str, *values: object) -> list[Row]:
    """Ask in a loop of its own: the bench's runs already."""

    async def ask() -> Sequence[Any]:
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetch(sql, *values)  # type: ignore[no-any-return]
        finally:
            await connection.close()

    with ThreadPoolExecutor(1) as thread:
        return [tuple(row) for row in thread.submit(asyncio.run, ask()).result()]
