"""One writer, readers beside it, and migrations that run once."""

import asyncio
import re
import sqlite3
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from storage import settings
from storage.database import Database, DatabaseBusy, StorageFailed, database_at
from tests.engines import ENGINES, INTEGRITY, MISTAKES

ROOT = Path(__file__).parent.parent.parent
OPEN = """
import asyncio, sys
from storage.database import database_at

async def main():
    database = database_at(sys.argv[1])
    await database.open(is_exclusive=False)
    await database.close()

asyncio.run(main())
"""


async def structure(database: Database) -> list[tuple[Any, ...]]:
    """Everything that migrations have made."""
    async with database.reading() as tx:
        return [tuple(row) for row in await tx.connection.fetch(ENGINES.structure)]


async def test_migrations_run_twice_change_nothing(tmp_path: Path) -> None:
    url = ENGINES.empty_url(tmp_path)
    seen = []
    for _ in range(2):
        database = database_at(url)
        await database.open()
        seen.append(await structure(database))
        async with database.reading() as tx:
            numbers = [row[0] for row in await tx.connection.fetch("SELECT number FROM migration")]
        await database.close()

    assert seen[0] == seen[1]
    assert numbers == sorted(set(numbers))
    assert numbers[0] == 1


async def test_two_processes_that_migrate_at_once_do_it_once(tmp_path: Path) -> None:
    url = ENGINES.empty_url(tmp_path)

    processes = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", OPEN, url), cwd=ROOT, stderr=asyncio.subprocess.PIPE
        )
        for _ in range(4)
    ]
    said = await asyncio.gather(*(process.communicate() for process in processes))

    assert [process.returncode for process in processes] == [0] * 4, said
    database = database_at(url)
    await database.open()
    async with database.reading() as tx:
        numbers = [row[0] for row in await tx.connection.fetch("SELECT number FROM migration")]
    await database.close()
    assert numbers == sorted(set(numbers))


async def test_a_migration_that_fails_leaves_nothing_of_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import storage.database as module

    (tmp_path / "migrations").mkdir()
    (tmp_path / "migrations" / "0001_half.sql").write_text("CREATE TABLE half (a INT);\nCREATE nonsense;")
    monkeypatch.setattr(module, "_ROOM", tmp_path)
    url = ENGINES.empty_url(tmp_path)
    database = database_at(url)
    with pytest.raises(MISTAKES, match="syntax error"):
        await database.open()
    await database.close()

    (tmp_path / "migrations" / "0001_half.sql").unlink()
    database = database_at(url)
    await database.open()
    assert "half" not in str(await structure(database))
    await database.close()


async def test_a_second_process_on_one_database_is_refused(database: Database, tmp_path: Path) -> None:
    second = ENGINES.database(tmp_path)

    with pytest.raises(DatabaseBusy, match=re.escape(database.name)):
        await second.open()
    await second.close()
    await ENGINES.database(tmp_path).close()


async def test_after_the_first_has_closed_the_second_may_open(tmp_path: Path) -> None:
    for _ in range(2):
        database = ENGINES.database(tmp_path)
        await database.open()
        await database.close()


@pytest.mark.sqlite
@pytest.mark.parametrize("kind", ["a folder", "no database", "a file in the way"])
async def test_a_file_that_cannot_be_a_database_is_said_so(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "linli.db"
    if kind == "a folder":
        path.mkdir()
    elif kind == "no database":
        path.write_text("this is no database at all, but words\n" * 100)
    else:
        (tmp_path / "file").write_text("")
        path = tmp_path / "file" / "linli.db"
    database = database_at(f"sqlite:///{path}")

    with pytest.raises(StorageFailed, match=r"linli\.db"):
        await database.open()
    await database.close()


@pytest.mark.sqlite
async def test_the_settings_that_keep_what_is_committed_are_on(database: Database) -> None:
    async with database.transaction() as tx:
        for pragma, value in (
            ("journal_mode", "wal"),
            ("synchronous", 2),
            ("foreign_keys", 1),
            ("busy_timeout", 60000),
        ):
            [[found]] = await tx.connection.fetch(f"PRAGMA {pragma}")
            assert found == value, pragma


async def test_a_reader_sees_only_what_is_committed_and_does_not_wait(database: Database) -> None:
    async with database.transaction() as writing:
        await settings.save(writing, "a", "1")
        async with asyncio.timeout(1), database.reading() as reading:
            assert await settings.get(reading, "a") is None
    async with database.reading() as reading:
        assert await settings.get(reading, "a") == "1"


async def test_a_savepoint_takes_back_what_happened_inside_and_nothing_else(database: Database) -> None:
    async with database.transaction() as tx:
        await settings.save(tx, "before", "1")
        with suppress(ValueError):
            async with tx.savepoint():
                await settings.save(tx, "inside", "1")
                raise ValueError
        await settings.save(tx, "after", "1")

    async with database.reading() as tx:
        rows = await tx.connection.fetch("SELECT name FROM setting ORDER BY name")
    assert [row[0] for row in rows] == ["after", "before"]


async def test_savepoints_within_savepoints_take_back_their_own_only(database: Database) -> None:
    async with database.transaction() as tx, tx.savepoint():
        await settings.save(tx, "outer", "1")
        with suppress(ValueError):
            async with tx.savepoint():
                await settings.save(tx, "inner", "1")
                raise ValueError
    async with database.reading() as tx:
        assert await settings.get(tx, "outer") == "1"
        assert await settings.get(tx, "inner") is None


async def test_a_transaction_that_is_cancelled_keeps_nothing_and_lets_the_next_one_in(database: Database) -> None:
    begun = asyncio.Event()

    async def write() -> None:
        async with database.transaction() as tx:
            await settings.save(tx, "a", "1")
            begun.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write())
    await begun.wait()
    task.cancel()
    await asyncio.wait([task])

    async with asyncio.timeout(1), database.transaction() as tx:
        assert await settings.get(tx, "a") is None


async def test_one_that_is_cancelled_while_it_waits_for_its_turn_holds_up_nobody(database: Database) -> None:
    async def write() -> None:
        async with database.transaction() as tx:
            await settings.save(tx, "waited", "1")

    async with database.transaction():
        tasks = [asyncio.create_task(write()) for _ in range(3)]
        await asyncio.sleep(0.01)
        tasks[1].cancel()
    await asyncio.wait(tasks)

    async with asyncio.timeout(1), database.transaction() as tx:
        assert await settings.get(tx, "waited") == "1"


async def test_a_mistake_in_a_statement_is_not_taken_for_trouble_of_the_storage(database: Database) -> None:
    with pytest.raises(MISTAKES, match="no_such_table"):
        async with database.transaction() as tx:
            await tx.connection.execute("SELECT * FROM no_such_table")
    with pytest.raises(INTEGRITY):
        async with database.transaction() as tx:
            await tx.connection.execute(
                "INSERT INTO outbox (lane, chat_id, method, params, created_at) VALUES (9,1,'','',1)"
            )


async def test_the_sender_is_woken_after_a_commit_and_not_after_a_rollback(database: Database) -> None:
    woken: list[int] = []
    database.on_commit(lambda: woken.append(1))
    async with database.transaction() as tx:
        await settings.save(tx, "a", "1")
        assert woken == []
    with pytest.raises(ValueError, match="no"):
        async with database.transaction() as tx:
            raise ValueError("no")

    assert woken == [1]


@pytest.mark.sqlite
async def test_a_database_that_another_holds_too_long_fails_as_storage(tmp_path: Path) -> None:
    database = ENGINES.database(tmp_path, lock_wait=0.01)
    await database.open()
    other = sqlite3.connect(tmp_path / "linli.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageFailed, match="locked"):
        async with database.transaction():
            pass
    other.execute("ROLLBACK")
    other.close()
    async with database.transaction() as tx:
        await settings.save(tx, "a", "1")
    await database.close()
