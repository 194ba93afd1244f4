"""How aiosql talks to a database of Linli's: every statement is one call of the connection, and one round trip."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

Values = Mapping[str, Any]
NOTHING: Values = {}


class Connection(Protocol):
    """A connection of either engine. It takes the one SQL text: `:name` for values, markers such as `{identity}`.

    Rows are read by position and by name. What is the engine's trouble comes as StorageFailed, from every method.
    """

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""

    @property
    def engine(self) -> str:
        """`sqlite` or `postgres`: for what only one of them knows of itself."""

    async def fetch(self, sql: str, values: Values = NOTHING) -> Sequence[Any]:
        """Return all rows: results are small, or paged by their query."""

    def stream(self, sql: str, n: int) -> AsyncIterator[Sequence[Any]]:
        """Yield rows by the n, for results too large to hold; inside a transaction."""

    async def execute(self, sql: str, values: Values = NOTHING) -> int:
        """Run a change; return how many rows it touched."""

    async def execute_many(self, sql: str, rows: Iterable[Values]) -> None:
        """Run a change once per set of values."""

    async def begin(self) -> None:
        """Begin to write."""

    async def commit(self) -> None:
        """Keep what was written; it is on the disk when this returns. StorageFailed: nothing was kept."""

    async def rollback(self) -> None:
        """Give up what was written, if anything was. Fails never: what cannot be rolled back is broken off."""


class Adapter:
    """The part of aiosql's adapter protocol that Linli uses. The connection knows its engine, the queries do not."""

    is_aio_driver = True

    def process_sql(self, _query_name: str, _op_type: object, sql: str) -> str:
        """Leave the text as it is: the connection makes it its engine's own when it first sees it."""
        return sql

    async def select(
        self, conn: Connection, _name: str, sql: str, values: Values, _record_class: Callable[..., Any] | None = None
    ) -> AsyncIterator[Any]:
        """Give the rows."""
        for row in await conn.fetch(sql, values):
            yield row

    async def select_one(
        self, conn: Connection, _name: str, sql: str, values: Values, _record_class: Callable[..., Any] | None = None
    ) -> Any:
        """Return the first row, or None."""
        return next(iter(await conn.fetch(sql, values)), None)

    async def select_value(self, conn: Connection, _name: str, sql: str, values: Values) -> Any:
        """Return the first column of the first row, or None."""
        row = next(iter(await conn.fetch(sql, values)), None)
        return row[0] if row else None

    async def insert_update_delete(self, conn: Connection, _name: str, sql: str, values: Values) -> int:
        """Run a change; return how many rows it touched."""
        return await conn.execute(sql, values)

    async def insert_update_delete_many(self, conn: Connection, _name: str, sql: str, rows: Iterable[Values]) -> None:
        """Run a change once per set of values."""
        await conn.execute_many(sql, rows)

    async def insert_returning(self, conn: Connection, _name: str, sql: str, values: Values) -> Any:
        """Run a change with RETURNING; return its first row, or None."""
        return next(iter(await conn.fetch(sql, values)), None)
