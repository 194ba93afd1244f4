"""Whose turn it is: after a crash few run alone; while Telegram's backlog is read, only what is urgent is handled."""

import asyncio
from typing import Any

from telegram import Update

from gateway.backlog import FULL, Backlog
from gateway.turns import BATCH, SUSPECTS
from gateway.worker import TRIES
from services.work import Work
from storage import settings
from tests.gateway.house import House, message, running, until

ADA, BEN, KILLER = 501, 502, 503


async def crashes(house: House) -> None:
    """The process before this one did not come to its end."""
    async with house.database.transaction() as tx:
        await settings.save(tx, "process.running", "1")


async def test_after_a_crash_only_what_can_have_caused_it_runs_alone(house: House) -> None:
    alone: list[int] = []

    async def look(update: Update, context: Any) -> None:
        rows = await house.rows("SELECT attempts FROM inbox WHERE update_id = :id", id=update.update_id)
        alone.extend([1] * rows[0]["attempts"])

    await house.handle(look)
    await crashes(house)
    await house.arrives(*(message(ADA + n, "words") for n in range(SUSPECTS + 2 * BATCH)))
    before = house.commits

    async with running(house.worker()):
        await until(house.all_handled)

    assert len(alone) == SUSPECTS
    assert house.commits - before == 1 + 2 * SUSPECTS + 2 + 1, "the start, two for each, two batches, the end"


async def test_an_update_that_ends_the_process_is_found_among_twenty_thousand(house: House) -> None:
    reached, killed = asyncio.Event(), []

    async def kill(update: Update, context: Any) -> None:
        if update.effective_user.id == KILLER:
            killed.append(1)
            reached.set()
            await asyncio.Event().wait()

    await house.handle(kill)
    flood = [message(10_000 + n, "words") for n in range(20_000)]
    await house.arrives(*flood[:500], message(KILLER, "words"), *flood[500:])

    while not await dead(house):
        reached.clear()
        worker = house.worker()
        task = asyncio.create_task(worker.run())
        ended = asyncio.create_task(until(lambda: dead(house)))
        await asyncio.wait([ended, asyncio.create_task(reached.wait())], return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        task.cancel()  # as kill -9: nothing of the open transaction stays
        await asyncio.wait([task, ended])

    assert len(killed) == 1 + TRIES, "the first time in company, then alone until it is put aside"
    assert await house.rows("SELECT chat_id, error FROM inbox WHERE state = 'dead'") == [
        {"chat_id": KILLER, "error": "ended the process too often"}
    ]
    assert await house.value("SELECT COUNT(*) FROM inbox WHERE state = 'queued'") > 19_000


async def dead(house: House) -> int:
    return int(await house.value("SELECT COUNT(*) FROM inbox WHERE state = 'dead'"))


async def test_help_that_arrives_meanwhile_does_not_wait_for_those_that_run_alone(house: House) -> None:
    said: list[str] = []
    arrivals: list[asyncio.Task[None]] = []

    async def note(update: Update, context: Any) -> None:
        said.append(update.effective_message.text)
        if len(said) == 1:
            arrivals.append(asyncio.create_task(house.arrives(message(BEN, "help"))))

    await house.handle(note)
    await crashes(house)
    await house.arrives(*(message(ADA + 10 + n, "words") for n in range(SUSPECTS)))

    async with running(house.worker()):
        await until(house.all_handled)

    assert said.index("help") <= 3
    assert len(said) == SUSPECTS + 1


async def test_while_much_waits_at_telegram_only_what_is_urgent_is_handled(house: House) -> None:
    said: list[str] = []

    async def note(update: Update, context: Any) -> None:
        said.append(update.effective_message.text)

    backlog = Backlog(house.clock)
    backlog.counted(FULL, backlog.now())
    await house.handle(note)
    await house.arrives(message(ADA, "words"), message(BEN, "fine"), message(KILLER, "help"))

    async with running(house.worker(backlog=backlog)) as _:
        await until(lambda: said)
        await asyncio.sleep(0.3)
        assert said == ["help", "fine"]
        backlog.counted(FULL - 1, backlog.now())
        await until(house.all_handled)

    assert said == ["help", "fine", "words"]


async def test_words_of_help_are_committed_before_anything_else_is_begun(house: House) -> None:
    done: list[int] = []

    async def look(update: Update, context: Any) -> None:
        # What is committed, not what this transaction sees.
        done.append(await house.value("SELECT COUNT(*) FROM inbox WHERE state = 'done'"))

    await house.handle(look)
    await house.arrives(message(ADA, "words"), message(BEN, "fine"), message(KILLER, "help"))

    async with running(house.worker()):
        await until(house.all_handled)

    assert done == [0, 1, 2]


async def test_an_urgent_update_that_fails_is_tried_as_often_as_any_other(house: House) -> None:
    tries: list[int] = []

    async def fail(update: Update, context: Any) -> None:
        assert isinstance(context.work, Work)
        tries.append(1)
        raise ValueError

    await house.handle(fail)
    await house.arrives(message(ADA, "help"))

    async with running(house.worker()):
        await until(house.all_handled)

    assert len(tries) == TRIES
    assert await dead(house) == 1
