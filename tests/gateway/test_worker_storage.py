"""When the disk is full, the database held, or the process gone: nothing is lost, nothing counted twice."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from telegram import Update

from cards.card import Card
from storage import inbox, settings
from storage.database import StorageFailed
from tests.engines import ENGINES
from tests.gateway.house import House, message, open_house, running, tap, until
from tests.simulator.conftest import running as running_telegram

ADA, BEN = 501, 502


@asynccontextmanager
async def impatient(folder: Path) -> AsyncIterator[House]:
    """A house that waits 20 ms for the database's lock."""
    async with running_telegram() as telegram, open_house(folder, telegram, lock_wait=0.02) as house:
        yield house


async def limit(house: House, pages: int) -> None:
    """Let the file grow by so many pages and no more; this is what a full disk looks like to SQLite."""
    async with house.database.transaction() as tx:
        [[count]] = await tx.connection.fetch("PRAGMA page_count")
        await tx.connection.fetch(f"PRAGMA max_page_count = {count + pages}")


async def hoard(update: Update, context: Any) -> None:
    await settings.save(context.work.tx, f"hoard:{update.update_id}", "x" * 400_000)
    context.answer(Card("kept"))
    context.work.toast = "kept"


@pytest.mark.sqlite
async def test_a_full_disk_ends_the_batch_counts_no_attempt_and_answers_nothing(house: House) -> None:
    await house.handle(hoard)
    await house.arrives(message(ADA, "one"), tap(BEN, "q"), message(ADA, "two"))
    await limit(house, 20)
    worker = house.worker()

    async with running(worker):
        for _ in range(6):  # more often than an update may fail
            await until(lambda: worker_failed(house))
            worker.wake()
        assert await house.value("SELECT COUNT(*) FROM setting WHERE name LIKE 'hoard:%'") == 0
        assert await house.value("SELECT COUNT(*) FROM outbox") == 0
        assert await house.telegram.calls("answerCallbackQuery") == []
        assert await house.value("SELECT MAX(attempts) FROM inbox") <= 1, "one may have begun"

        await limit(house, 100_000)
        await until(house.all_handled)

    assert await house.value("SELECT COUNT(*) FROM inbox WHERE state = 'done'") == 3
    assert await house.value("SELECT COUNT(*) FROM setting WHERE name LIKE 'hoard:%'") == 3
    assert await house.value("SELECT COUNT(*) FROM outbox WHERE params LIKE '%kept%'") == 3


async def worker_failed(house: House) -> bool:
    """The worker has run into the wall (again): it asks for the writer's turn without a commit."""
    before = house.commits
    await asyncio.sleep(0.02)
    return house.commits <= before + 1


@pytest.mark.sqlite
async def test_a_full_disk_in_the_middle_keeps_nothing_of_the_updates_before_it(house: House) -> None:
    async def late(update: Update, context: Any) -> None:
        await settings.save(context.work.tx, f"said:{update.update_id}", "1")
        if update.effective_user.id == BEN:
            try:
                await hoard(update, context)
            except StorageFailed:
                # Even one who goes on after the error writes into no transaction.
                await settings.save(context.work.tx, "after", "1")

    await house.handle(late)
    await house.arrives(message(ADA, "one"), message(BEN, "two"))
    await limit(house, 10)
    seen: list[int] = []
    worker = house.worker()

    async with running(worker):
        await until(lambda: worker_failed(house))
        seen.append(await house.value("SELECT COUNT(*) FROM inbox WHERE state = 'done' AND body <> ''"))
        await limit(house, 100_000)
        await until(house.all_handled)

    assert seen == [0]
    assert await house.value("SELECT COUNT(*) FROM setting WHERE name LIKE 'said:%'") == 2


async def test_a_database_that_another_process_holds_is_waited_for(tmp_path: Path) -> None:
    async with impatient(tmp_path) as house:
        await house.handle(hoard)
        await house.arrives(message(ADA, "one"), message(BEN, "two"))
        async with AsyncExitStack() as other:
            await other.enter_async_context(ENGINES.held(tmp_path))
            async with running(house.worker()):
                await asyncio.sleep(0.06)
                assert await house.value("SELECT COUNT(*) FROM inbox WHERE state = 'queued'") == 2
                await other.aclose()
                await until(house.all_handled)

        rows = await house.rows("SELECT state, attempts FROM inbox")
        assert [row["state"] for row in rows] == ["done", "done"]
        assert await house.value("SELECT COUNT(*) FROM outbox WHERE params LIKE '%kept%'") == 2


async def test_after_a_crash_updates_run_one_by_one_with_the_attempt_counted_first(house: House) -> None:
    seen: list[tuple[str, int]] = []

    async def look(update: Update, context: Any) -> None:
        # What is committed, not what this transaction sees.
        rows = await house.rows("SELECT attempts FROM inbox WHERE update_id = :id", id=update.update_id)
        seen.append((update.effective_message.text, rows[0]["attempts"]))

    await house.handle(look)
    await crashes(house)
    await house.arrives(message(ADA, "one"), message(BEN, "two"))
    before = house.commits
    worker = house.worker()
    async with running(worker):
        await until(house.all_handled)
        assert house.commits - before == 1 + 2 * 2, "the start, and two for each"
        await house.arrives(message(ADA, "three"))
        await until(house.all_handled)

    assert seen == [("one", 1), ("two", 1), ("three", 0)]


async def crashes(house: House) -> None:
    """The process before this one did not come to its end."""
    async with house.database.transaction() as tx:
        await settings.save(tx, "process.running", "1")


async def test_an_ordinary_bug_has_three_tries_after_a_crash_too(house: House) -> None:
    tries: list[int] = []

    async def fail(update: Update, context: Any) -> None:
        tries.append(1)
        raise ValueError

    await house.handle(fail)
    await crashes(house)
    await house.arrives(message(ADA, "bug"))

    async with running(house.worker()):
        await until(house.all_handled)

    assert len(tries) == 3
    assert await house.rows("SELECT state, attempts FROM inbox") == [{"state": "dead", "attempts": 3}]


async def test_an_update_that_kills_the_process_is_dead_after_three_and_its_tap_answered(house: House) -> None:
    reached = asyncio.Event()
    killed: list[int] = []

    async def kill(update: Update, context: Any) -> None:
        if update.callback_query is None:
            return
        killed.append(1)
        reached.set()
        await asyncio.Event().wait()

    person = await house.telegram.person("Ada", id=ADA)
    shown = (await house.telegram.api("sendMessage", chat_id=ADA, text="x", reply_markup=BUTTONS))["result"]
    query = await house.telegram.tap(person["id"], shown["message_id"], "go")
    await house.handle(kill)
    await house.arrives(tap(ADA, query), message(BEN, "fine"))
    for _ in range(4):
        reached.clear()
        task = asyncio.create_task(house.worker().run())
        await asyncio.wait([task, asyncio.create_task(reached.wait())], return_when=asyncio.FIRST_COMPLETED)
        task.cancel()  # as kill -9: nothing of the open transaction stays
        await asyncio.wait([task])

    async with running(house.worker()):
        await until(house.all_handled)
        await until(lambda: answered(house, query))

    assert len(killed) == 4, "the first was not alone, and counted nothing"
    assert [row["state"] for row in await house.rows("SELECT state FROM inbox ORDER BY seq")] == ["dead", "done"]
    assert await house.value("SELECT error FROM inbox WHERE state = 'dead'") == "ended the process too often"


async def answered(house: House, query: str) -> bool:
    return (await house.telegram.tapped(query))["answered"]


BUTTONS = {"inline_keyboard": [[{"text": "go", "callback_data": "x"}]]}


async def test_a_clean_end_is_no_crash(house: House) -> None:
    await house.handle(hoard)
    async with running(house.worker()):
        await until(lambda: house.rows("SELECT 1 FROM setting WHERE name = 'process.running' AND value = '1'"))

    assert await house.value("SELECT value FROM setting WHERE name = 'process.running'") == "0"


async def test_what_the_intake_writes_is_never_in_a_transaction_that_the_worker_takes_back(house: House) -> None:
    async def slow_bug(update: Update, context: Any) -> None:
        await asyncio.sleep(0.01)
        raise ValueError

    await house.handle(slow_bug)
    await house.arrives(*(message(ADA + n, "bug") for n in range(8)))

    async with running(house.worker()):
        for n in range(30):
            await house.arrives(message(BEN, "bug", update_id=10**9 + n))
        await until(house.all_handled)

    assert await house.value("SELECT COUNT(*) FROM inbox WHERE update_id >= 1000000000") == 30


async def test_a_statement_that_fails_inside_a_handler_undoes_its_own_update_and_no_other(house: House) -> None:
    async def blunder(update: Update, context: Any) -> None:
        await settings.save(context.work.tx, f"said:{update.update_id}", "1")
        if update.effective_user.id == ADA:
            try:
                await context.work.tx.connection.fetch("SELECT * FROM no_such_table")
            finally:
                context.answer(Card("heard"))

    await house.handle(blunder)
    await house.arrives(message(BEN, "one"), message(ADA, "two"), message(BEN, "three"))

    async with running(house.worker()):
        await until(house.all_handled)

    states = [row["state"] for row in await house.rows("SELECT state FROM inbox ORDER BY seq")]
    assert states == ["done", "dead", "done"]
    assert await house.value("SELECT COUNT(*) FROM setting WHERE name LIKE 'said:%'") == 2
    assert await house.value("SELECT COUNT(*) FROM outbox WHERE params LIKE '%heard%'") == 0


async def test_two_writers_take_turns(house: House) -> None:
    async def write(n: int, fails: bool) -> None:
        try:
            async with house.database.transaction() as tx:
                await settings.save(tx, f"a{n}", "1")
                await asyncio.sleep(0)
                await settings.save(tx, f"b{n}", "1")
                if fails:
                    raise ValueError
        except ValueError:
            pass

    await asyncio.gather(*(write(n, n % 2 == 0) for n in range(20)))

    kept = {row["name"] for row in await house.rows("SELECT name FROM setting")}
    assert kept == {f"{letter}{n}" for letter in "ab" for n in range(1, 20, 2)}


async def test_a_dead_update_can_be_put_back_and_has_its_three_tries_again(house: House) -> None:
    broken = True

    async def heal(update: Update, context: Any) -> None:
        if broken:
            raise ValueError

    await house.handle(heal)
    await house.arrives(message(ADA, "bug"))
    async with running(house.worker()):
        await until(house.all_handled)
        broken = False
        async with house.database.transaction() as tx:
            [dead] = await inbox.list_dead(tx)
            assert await inbox.save_queued(tx, dead.seq)
        await until(house.all_handled)

    assert await house.value("SELECT state FROM inbox") == "done"


async def test_storage_that_fails_at_the_very_start_is_waited_for(tmp_path: Path) -> None:
    async with impatient(tmp_path) as house:
        await house.handle(hoard)
        await house.arrives(message(ADA, "one"))
        async with AsyncExitStack() as other:
            await other.enter_async_context(ENGINES.held(tmp_path))
            async with running(house.worker()):
                await asyncio.sleep(0.05)
                await other.aclose()
                await until(house.all_handled)


async def test_a_transaction_that_the_engine_has_ended_is_a_failure_of_the_storage(house: House) -> None:
    failed = False
    try:
        async with house.database.transaction() as tx:
            await settings.save(tx, "a", "1")
            await tx.connection.execute("ROLLBACK")
    except StorageFailed:
        failed = True

    assert failed
    assert await house.value("SELECT COUNT(*) FROM setting") == 0
