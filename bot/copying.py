"""`linli copy`: a community moves from one database to another, SQLite or PostgreSQL, and is compared row by row."""

from __future__ import annotations

import sys

from pydantic import ValidationError

from bot.config_parts import ConfigError, DatabaseConfig
from bot.progress import Progress
from storage import copies
from storage.copies import Sum, Table
from storage.database import Database, Transaction, database_at


async def run_copy(source_url: str, target_url: str) -> int:
    """Copy everything, or nothing; 0 when both sides were read back and are the same.

    Raises:
        ConfigError: one of them cannot be copied from or to; nothing was written.
        DatabaseBusy: one of them is in use.
    """
    source, target = _database("--from", source_url), _database("--to", target_url)
    if source.name == target.name:
        raise ConfigError("--from and --to are the same database")
    if await source.is_new():
        raise ConfigError(f"--from: there is no database {source.name}")
    try:
        await source.open(migrates=False)
        await target.open()
        async with source.snapshot() as old, target.transaction() as new:
            tables = await must_fit(source, old, new)
            rows = await copy_all(old, new, tables, Progress(sys.stderr))
    finally:
        await source.close()
        await target.close()
    sys.stdout.write(f"{rows:,} rows in {len(tables)} tables, read back from both and the same: {target.name}\n")
    return 0


def _database(option: str, url: str) -> Database:
    try:
        return database_at(DatabaseConfig.model_validate({"url": url}).secret_url())
    except ValidationError as error:
        raise ConfigError(f"{option}: {error.errors(include_input=False)[0]['msg']}") from None


async def must_fit(
    source: Database, old: Transaction, new: Transaction, old_name: str = "--from", new_name: str = "--to"
) -> list[Table]:
    """Return the tables to copy.

    Raises:
        ConfigError: the two are of different versions, or the new one is not empty.
    """
    there, here = await copies.list_levels(old), await copies.list_levels(new)
    if there != here:
        raise ConfigError(
            f"{old_name}: {source.name} stands at {there[-1] if there else 'nothing'} and this Linli at {here[-1]}. "
            "Run `linli check` on it first, or copy with the version that runs it."
        )
    tables = await copies.list_tables(new)
    for table in tables:
        if not await copies.is_empty(new, table):
            raise ConfigError(
                f"{new_name}: there is something in it already (table {table.name}); name an empty database"
            )
    return tables


async def copy_all(old: Transaction, new: Transaction, tables: list[Table], progress: Progress) -> int:
    """Copy the rows of all tables and compare them; return how many.

    Raises:
        ConfigError: a table reads back otherwise than it was.
    """
    for table in tables:
        done = 0
        async for rows in copies.read(old, table):
            await copies.add(new, table, rows)
            done += len(rows)
            progress.rows(table.name, done)
    for name, last in (await copies.get_counters(old)).items():
        await copies.save_counter(new, name, last)
    compared = 0
    for table in tables:
        before, after = await _sum(old, table, progress), await _sum(new, table, progress)
        if before != after:
            raise ConfigError(f"--to: table {table.name} reads back otherwise than it was; nothing was kept")
        compared += after.rows
    progress.end()
    return compared


async def _sum(tx: Transaction, table: Table, progress: Progress) -> Sum:
    total = Sum()
    async for rows in copies.read(tx, table):
        total.add(rows)
        progress.rows(f"{table.name}, read back", total.rows)
    return total
