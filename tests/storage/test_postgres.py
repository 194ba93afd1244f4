"""What can go wrong between Linli and a server: each is one sentence, nothing half done is kept, and it passes."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, urlsplit

import asyncpg
import pytest

from bench.server import PASSWORD
from storage import people, postgres, settings
from storage.database import Database, DatabaseBusy, StorageFailed, Transaction, database_at
from storage.people import PersonRow
from tests.engines import ENGINES, INTEGRITY, MISTAKES, over_tcp
from tests.gateway.house import until

pytestmark = pytest.mark.postgres
NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)


async def breaks(url: str) -> None:
    """The server ends every connection to a database, as when it is restarted."""
    admin = await asyncpg.connect(ENGINES.server)
    name = urlsplit(url).path[1:]
    await admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", name)
    await admin.close()


async def kept(database: Database, name: str) -> str | None:
    async with database.reading() as tx:
        return await settings.get(tx, name)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return ENGINES.url(tmp_path)


async def test_a_database_is_reached_by_address_with_a_password_of_any_signs(url: str) -> None:
    database = database_at(over_tcp(url))

    await database.open()
    async with database.transaction() as tx:
        await settings.save(tx, "a", "1")
    assert await kept(database, "a") == "1"
    await database.close()


@pytest.mark.parametrize("trouble", ["away", "password", "database"])
async def test_a_server_that_cannot_be_used_is_told_in_one_sentence_without_the_password(
    url: str, trouble: str
) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        wrong = {
            "away": over_tcp(url, port=nobody.getsockname()[1]),
            "password": over_tcp(url, password="secret/pw"),
            "database": over_tcp(url, name="not_there"),
        }[trouble]
        database = database_at(wrong)

        with pytest.raises(StorageFailed) as caught:
            await database.open()
        with pytest.raises(StorageFailed):
            await database.is_new()
        await database.close()

    said = str(caught.value)
    assert said.startswith("postgresql://127.0.0.1:")
    assert {"away": "cannot be reached", "password": "refuses the user or the password", "database": "no such"}[
        trouble
    ] in said
    assert "\n" not in said
    for secret in (PASSWORD, quote(PASSWORD, safe=""), "secret", "linli:"):
        assert secret not in said
    assert caught.value.__cause__ is None


async def test_a_user_that_may_make_no_tables_is_told_so(tmp_path: Path) -> None:
    url = ENGINES.empty_url(tmp_path)
    admin = await asyncpg.connect(url)
    await admin.execute("CREATE ROLE guest LOGIN")
    await admin.close()
    database = database_at(url.replace("linli@", "guest@"))
    try:
        with pytest.raises(StorageFailed, match="may not make tables"):
            await database.open()
    finally:
        admin = await asyncpg.connect(url)
        await admin.execute("DROP ROLE guest")
        await admin.close()


async def test_what_is_committed_is_on_the_disk_whatever_the_database_prefers(url: str) -> None:
    admin = await asyncpg.connect(url)
    await admin.execute(f"ALTER DATABASE {urlsplit(url).path[1:]} SET synchronous_commit = off")
    await admin.close()
    database = database_at(url)
    await database.open()

    async with database.transaction() as tx:
        [[found]] = await tx.connection.fetch("SHOW synchronous_commit")

    assert found == "on"
    await database.close()


async def test_a_connection_that_is_lost_keeps_nothing_and_the_next_transaction_has_a_new_one(
    database: Database, url: str
) -> None:
    async def write() -> None:
        async with database.transaction() as tx:
            await settings.save(tx, "a", "1")
            await breaks(url)
            await settings.save(tx, "b", "1")

    with pytest.raises(StorageFailed):
        await write()
    async with database.transaction() as tx:
        await settings.save(tx, "c", "1")

    assert [await kept(database, name) for name in "abc"] == [None, None, "1"]


async def test_one_who_goes_on_after_the_connection_is_lost_commits_nothing(database: Database, url: str) -> None:
    async def write() -> None:
        async with database.transaction() as tx:
            await settings.save(tx, "a", "1")
            await breaks(url)
            with pytest.raises(StorageFailed):
                await settings.save(tx, "b", "1")
            assert not tx.is_open

    with pytest.raises(StorageFailed):
        await write()
    assert await kept(database, "a") is None


async def test_a_statement_that_failed_unheard_makes_the_commit_fail(database: Database) -> None:
    async def write() -> None:
        async with database.transaction() as tx:
            await settings.save(tx, "a", "1")
            with pytest.raises(MISTAKES):
                await tx.connection.fetch("SELECT * FROM no_such_table")

    with pytest.raises(StorageFailed, match="nothing was kept"):
        await write()
    assert await kept(database, "a") is None


async def test_a_lost_database_is_held_again_while_nobody_writes(
    tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "_LOOK_SECONDS", 0.02)
    database, second = database_at(url), ENGINES.database(tmp_path)
    await database.open()

    await breaks(url)
    await asyncio.sleep(0.3)

    with pytest.raises(DatabaseBusy):
        await second.open()
    await database.close()


async def test_whoever_loses_the_database_to_another_process_writes_and_reads_no_more(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "_GHOST_SECONDS", 0.1)
    first, second = database_at(url), database_at(url)
    await first.open()
    await breaks(url)
    await second.open()

    async def refuses() -> bool:
        try:
            async with first.transaction() as tx:
                await settings.save(tx, "a", "1")
        except StorageFailed:  # its own lost connection might be what holds it
            return False
        except DatabaseBusy:
            return True
        raise AssertionError("two write")

    await until(refuses)
    with pytest.raises(DatabaseBusy):
        await kept(first, "a")
    async with second.transaction() as tx:
        assert await settings.get(tx, "a") is None
    await first.close()
    await second.close()


async def test_a_command_beside_the_bot_reads_and_writes_without_holding_the_database(
    database: Database, url: str
) -> None:
    beside = database_at(url)
    await beside.open(is_exclusive=False)
    async with beside.transaction() as tx:
        await settings.save(tx, "a", "1")
    assert await kept(database, "a") == "1"
    await beside.close()


async def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(StorageFailed, match="read-only"):
        async with database.reading() as tx:
            await settings.save(tx, "a", "1")


async def test_many_readers_take_turns(database: Database) -> None:
    most, now = 0, 0

    async def read() -> None:
        nonlocal most, now
        async with database.reading() as tx:
            now += 1
            most = max(most, now)
            await settings.get(tx, "a")
            await asyncio.sleep(0.01)
            now -= 1

    await asyncio.gather(*(read() for _ in range(20)))

    assert 1 < most <= 4


async def test_a_reader_that_was_cancelled_leaves_nothing_to_the_next(database: Database) -> None:
    async def sleep() -> None:
        async with database.reading() as tx:
            await tx.connection.fetch("SELECT pg_sleep(10)")

    for _ in range(6):
        task = asyncio.create_task(sleep())
        await asyncio.sleep(0.02)
        task.cancel()
        await asyncio.wait([task])
    async with asyncio.timeout(2):
        assert await kept(database, "a") is None


async def test_a_statement_that_was_cancelled_is_undone_with_its_savepoint(database: Database) -> None:
    async def linger(tx: Transaction) -> None:
        async with tx.savepoint():
            await settings.save(tx, "inside", "1")
            async with asyncio.timeout(0.05):
                await tx.connection.fetch("SELECT pg_sleep(10)")

    async with database.transaction() as tx:
        await settings.save(tx, "before", "1")
        with pytest.raises(TimeoutError):
            await linger(tx)
        await settings.save(tx, "after", "1")

    assert [await kept(database, name) for name in ("before", "inside", "after")] == ["1", None, "1"]


async def test_a_sign_that_the_server_cannot_keep_does_not_stop_the_rest(database: Database) -> None:
    async with database.transaction() as tx:
        await settings.save(tx, "a", "one\0two")
    assert await kept(database, "a") == "one\N{REPLACEMENT CHARACTER}two"


async def test_an_error_does_not_tell_the_data_of_the_row(database: Database) -> None:
    person = PersonRow(0, "Ada", "en", phone="13900001234")
    async with database.transaction() as tx:
        await people.add(tx, person, NOW)
    with pytest.raises(INTEGRITY) as caught:
        async with database.transaction() as tx:
            await people.add(tx, person, NOW)
    assert "13900001234" not in str(caught.value)
    assert "13900001234" not in repr(caught.value)


@asynccontextmanager
async def line(port: int) -> AsyncIterator[tuple[int, asyncio.Event]]:
    """A line to a server that falls silent, and stays up, while the event is not set."""
    open_ = asyncio.Event()
    open_.set()
    pumps: set[asyncio.Task[None]] = set()

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65536):
                await open_.wait()
                writer.write(data)
        finally:
            writer.close()

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", port)
        for one in (pump(reader, back), pump(there, writer)):
            pumps.add(asyncio.create_task(one))

    server = await asyncio.start_server(connect, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], open_
    finally:
        server.close()
        for task in pumps:
            task.cancel()
        await asyncio.gather(*pumps, return_exceptions=True)


async def test_a_server_that_falls_silent_is_given_up_and_found_again(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "_LOOK_SECONDS", 0.05)
    monkeypatch.setattr(postgres, "_ANSWER_SECONDS", 0.2)
    monkeypatch.setattr(postgres, "_CONNECT_SECONDS", 0.5)
    async with line(urlsplit(over_tcp(url)).port or 0) as (port, is_open):
        database = database_at(over_tcp(url, port=port))
        await database.open()

        async def write() -> None:
            async with database.transaction() as tx:
                is_open.clear()
                await settings.save(tx, "a", "1")

        async with asyncio.timeout(5):
            with pytest.raises(StorageFailed):
                await write()
        is_open.set()

        async def writes() -> bool:
            try:
                async with database.transaction() as tx:
                    await settings.save(tx, "b", "1")
            except StorageFailed:
                return False
            return True

        await until(writes)
        assert await kept(database, "a") is None
        await database.close()
