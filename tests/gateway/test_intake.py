"""Nothing is acknowledged before it is on the disk."""

import asyncio
import json
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from gateway.marks import Stopped
from storage.database import StorageFailed
from tests.engines import ENGINES
from tests.gateway.house import House, message, open_house, running, until
from tests.simulator.conftest import running as running_telegram

ADA = 501


async def kept(house: House) -> list[int]:
    return [row["update_id"] for row in await house.rows("SELECT update_id FROM inbox ORDER BY seq")]


async def test_the_offset_moves_after_the_commit(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    intake = house.intake()

    async with running(intake, part="poll"):
        await until(lambda: kept(house))
        await until(lambda: nothing_pending(house))

    polls = await house.telegram.calls("getUpdates")
    assert "offset" not in polls[0]["params"]
    assert await kept(house) == [700_000_001]


async def nothing_pending(house: House) -> bool:
    return not await house.telegram.pending()


async def test_a_storage_that_fails_keeps_the_offset_where_it_is(tmp_path: Path) -> None:
    async with running_telegram() as telegram, open_house(tmp_path, telegram, lock_wait=0.01) as house:
        await telegram.person("Ada", id=ADA)
        async with AsyncExitStack() as other:
            await other.enter_async_context(ENGINES.held(tmp_path))
            async with running(house.intake(), part="poll"):
                await until(lambda: polled(house, 3))
                assert all("offset" not in call["params"] for call in await telegram.calls("getUpdates"))
                assert await telegram.pending() == 1
                await other.aclose()
                await until(lambda: nothing_pending(house))

        assert len(await kept(house)) == 1


async def polled(house: House, times: int) -> bool:
    return len(await house.telegram.calls("getUpdates")) >= times


async def test_an_update_that_comes_twice_is_kept_once(house: House) -> None:
    once, again = message(ADA, "one", update_id=800_000_000), message(ADA, "one", update_id=800_000_000)
    await house.telegram.updates(once, again)

    async with running(house.intake(), part="poll"):
        await until(lambda: nothing_pending(house))

    assert await kept(house) == [800_000_000]


async def test_numbers_that_begin_anew_below_the_old_ones_are_taken(house: House) -> None:
    async with running(house.intake(), part="poll"):
        await house.telegram.updates(message(ADA, "old", update_id=900_000_000))
        await until(lambda: kept(house))
        await house.telegram.updates(message(ADA, "new", update_id=12), message(ADA, "newer", update_id=13))
        await until(lambda: all_kept(house, 3))
        await until(lambda: nothing_pending(house))

    assert await kept(house) == [900_000_000, 12, 13]


async def all_kept(house: House, count: int) -> bool:
    return len(await kept(house)) == count


async def test_what_in_a_group_is_not_meant_for_the_bot_is_dropped_and_confirmed(house: House) -> None:
    await house.telegram.updates(
        message(ADA, "neighbours talk", chat=-100),
        message(ADA, "@linli_bot the lamp is out", chat=-100, update_id=710_000_001),
        message(ADA, "/help@another_bot", chat=-100),
    )

    async with running(house.intake(), part="poll"):
        await until(lambda: nothing_pending(house))

    assert await kept(house) == [710_000_001]


async def test_what_cannot_be_read_is_kept_all_the_same(house: House) -> None:
    strange: list[Any] = [{"update_id": 700_000_100, "message": "no object"}, {"something": {"new": 1}}]
    await house.telegram.updates(*strange)

    async with running(house.intake(), part="poll"):
        await until(lambda: nothing_pending(house))

    assert len(await kept(house)) == 2


async def test_the_worker_is_woken_after_the_commit(house: House) -> None:
    seen: list[int] = []

    def wake() -> None:
        seen.append(house.commits)

    await house.telegram.person("Ada", id=ADA)
    async with running(house.intake(wake), part="poll"):
        await until(lambda: seen)

    assert seen == [1]


async def test_a_long_poll_ends_at_once_when_told_to_stop(house: House) -> None:
    async with running(house.intake(), part="poll"):
        await until(lambda: is_polling(house))
        begun = time.monotonic()
    assert time.monotonic() - begun < 0.5


async def is_polling(house: House) -> bool:
    async with house.telegram.session.get(f"{house.telegram.url}/control/stats") as answer:
        await answer.read()
    await asyncio.sleep(0.05)
    return True


async def test_a_pause_that_telegram_asked_for_ends_at_once_when_told_to_stop(house: House) -> None:
    await house.telegram.faults("429", "getUpdates", retry_after=30)
    async with running(house.intake(), part="poll"):
        await until(lambda: polled(house, 1))
        begun = time.monotonic()
    assert time.monotonic() - begun < 0.5


async def test_a_pause_that_telegram_asked_for_is_kept(house: House) -> None:
    await house.telegram.faults("429", "getUpdates", retry_after=1, times=1)
    async with running(house.intake(), part="poll"):
        await until(lambda: polled(house, 1))
        await asyncio.sleep(0.08)
        assert len(await house.telegram.calls("getUpdates")) == 1


async def test_a_second_poller_ends_one_of_them_with_one_clear_sentence(house: House) -> None:
    first, second = house.intake(), house.intake()
    tasks = [asyncio.create_task(one.poll()) for one in (first, second)]

    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED, timeout=8)
    first.stop()
    second.stop()
    ended = await asyncio.gather(*tasks, return_exceptions=True)

    assert len(done) == 1
    [refusal] = [error for error in ended if error is not None]
    assert isinstance(refusal, Stopped)
    assert str(refusal) == "another process is polling with this token (409). Only one may: stop the other one."


async def test_a_passing_conflict_is_borne(house: House) -> None:
    await house.telegram.faults("409", "getUpdates", times=2)
    await house.telegram.person("Ada", id=ADA)

    async with running(house.intake(), part="poll"):
        await until(lambda: kept(house))


async def test_a_webhook_set_by_another_is_named_as_what_it_is(house: House) -> None:
    await house.telegram.api("setWebhook", url="http://127.0.0.1:9/elsewhere")

    with pytest.raises(Stopped, match=r"a webhook was set for this token while this process polls \(409\)"):
        await house.intake().poll()


async def test_a_token_that_telegram_does_not_know_ends_the_poll_with_one_clear_sentence(house: House) -> None:
    await house.telegram.faults("401", "getUpdates")

    with pytest.raises(Stopped, match=r"^Telegram does not know this token \(401\). Check telegram.token.$"):
        await house.intake().poll()


@pytest.mark.parametrize("kind", ["500", "502", "hangup_before", "hangup_after", "gone"])
async def test_the_poll_goes_on_after_trouble(house: House, kind: str) -> None:
    await house.telegram.faults(kind, "getUpdates", times=2)
    await house.telegram.person("Ada", id=ADA)

    async with running(house.intake(), part="poll"):
        await until(lambda: kept(house))

    assert len(await kept(house)) == 1


async def test_the_webhook_writes_what_came_together_in_one_transaction(house: House) -> None:
    intake = house.intake()
    bodies = [json.dumps(message(ADA, "hi", update_id=n)).encode() for n in range(1, 41)]

    async with running(intake, part="write"):
        await asyncio.gather(*(intake.receive(body) for body in bodies))
        assert house.commits <= 2

    assert await kept(house) == list(range(1, 41))


async def test_a_webhook_body_is_on_the_disk_when_it_is_received(house: House) -> None:
    intake = house.intake()
    async with running(intake, part="write"):
        await intake.receive(json.dumps(message(ADA, "hi", update_id=5)).encode())
        assert await kept(house) == [5]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nonsense",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"update_id":' + b"9" * 5000 + b"}",
        b"null",
        b"[]",
        b'"\\ud800"',
    ],
)
async def test_a_body_that_cannot_be_read_is_kept_and_never_refused(house: House, body: bytes) -> None:
    intake = house.intake()
    async with running(intake, part="write"):
        await intake.receive(body)
        await intake.receive(body)

    [row] = await house.rows("SELECT update_id, chat_id FROM inbox")
    assert row["update_id"] < 0
    assert row["chat_id"] == 0


async def test_what_comes_while_the_process_stops_is_to_be_sent_again(house: House) -> None:
    intake = house.intake()
    async with running(intake, part="write"):
        intake.stop()
        with pytest.raises(StorageFailed):
            await intake.receive(b"{}")
