"""All tables of a database, read from one engine and written into the other, a thousand rows at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter
from hashlib import blake2b
from typing import Any

from storage.database import Transaction, queries

_ENGINES = {engine: queries(engine) for engine in ("sqlite", "postgres")}
_BATCH = 1000
Row = Sequence[Any]


@dataclass(frozen=True)
class Table:
    """A table and its columns in their order; `is_numbered`: its first column is a number that the database gives."""

    name: str
    columns: tuple[str, ...]
    is_numbered: bool


@dataclass
class Sum:
    """What a table's rows come to, in whatever order they are read."""

    rows: int = 0
    content: int = 0

    def add(self, rows: Sequence[Row]) -> None:
        """Count rows in. Each is hashed by itself: engines sort texts each in their own way."""
        self.rows += len(rows)
        for row in rows:
            digest = blake2b(repr(tuple(row)).encode("utf-8", "surrogatepass"), digest_size=16).digest()
            self.content = (self.content + int.from_bytes(digest, "big")) % 2**128


async def list_tables(tx: Transaction) -> list[Table]:
    """Return the tables, each after those that it refers to."""
    sql = _ENGINES[tx.connection.engine]
    columns: dict[str, list[str]] = {}
    async for table, column in sql.list_columns(tx.connection):
        columns.setdefault(table, []).append(column)
    numbered = await get_counters(tx)
    before: dict[str, set[str]] = {table: set() for table in sorted(columns)}
    async for table, other in sql.list_references(tx.connection):
        before[table].add(other)
    order = TopologicalSorter(before).static_order()
    return [Table(table, tuple(columns[table]), table in numbered) for table in order]


async def list_levels(tx: Transaction) -> list[str]:
    """Return the names of the migrations that made the tables; empty where there are none yet."""
    return [name for (name,) in await tx.connection.fetch("SELECT name FROM migration ORDER BY number")]


async def is_empty(tx: Transaction, table: Table) -> bool:
    """Whether a table has no rows."""
    return not await tx.connection.fetch(f"SELECT 1 FROM {table.name} LIMIT 1")  # noqa: S608  # a table's own name


async def read(tx: Transaction, table: Table) -> AsyncIterator[list[Row]]:
    """Yield the rows of a table in batches, in the order of their numbers where they have any."""
    order = f" ORDER BY {table.columns[0]}" if table.is_numbered else ""
    sql = f"SELECT {', '.join(map(_quoted, table.columns))} FROM {table.name}{order}"  # noqa: S608
    async for rows in tx.connection.stream(sql, _BATCH):
        yield [tuple(map(_portable, row)) for row in rows]


async def add(tx: Transaction, table: Table, rows: Sequence[Row]) -> None:
    """Write rows into a table, with the numbers that they have."""
    places = ", ".join(f":{column}" for column in table.columns)
    sql = f"INSERT INTO {table.name} ({', '.join(map(_quoted, table.columns))}) VALUES ({places})"  # noqa: S608
    await tx.connection.execute_many(sql, (dict(zip(table.columns, row, strict=True)) for row in rows))


async def get_counters(tx: Transaction) -> Mapping[str, int]:
    """Return for each table with numbers the highest that was ever given, also where its row is gone."""
    sql = _ENGINES[tx.connection.engine]
    return {table: last async for table, last in sql.list_counters(tx.connection)}


async def save_counter(tx: Transaction, table: str, last: int) -> None:
    """Go on with the number after `last`."""
    sql = _ENGINES[tx.connection.engine]
    await sql.save_counter(tx.connection, table_name=table, last=last)
    await sql.add_counter(tx.connection, table_name=table, last=last)


def _quoted(column: str) -> str:
    return f'"{column}"'


def _portable(value: Any) -> Any:
    """PostgreSQL's text has no NUL: see its connection."""
    return value.replace("\0", "\N{REPLACEMENT CHARACTER}") if isinstance(value, str) else value
