"""What is owed is sent: in three lanes, each chat in its order, and what is uncertain as its class wants it."""

import asyncio
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from gateway.pacer import Limits
from storage.outbox import Owed
from tests.engines import ENGINES
from tests.gateway.house import FAST, House, open_house, running, until, words
from tests.simulator.conftest import running as running_telegram

ADA, BEN = 501, 502


async def people(house: House, *ids: int) -> None:
    for one in ids:
        await house.telegram.person(f"p{one}", id=one)


async def sent(house: House, limits: Limits = FAST) -> None:
    async with running(house.sender(limits)):
        await until(house.is_quiet)


async def states(house: House) -> list[str]:
    return [row["state"] for row in await house.rows("SELECT state FROM outbox ORDER BY id")]


async def test_the_stored_json_is_posted_and_erased_when_it_is_sent(house: House) -> None:
    await people(house, ADA)
    await house.owes(words(ADA, "hello"))

    await sent(house)

    [row] = await house.rows("SELECT state, params, attempts, message_id, error, done_at FROM outbox")
    shown = (await house.telegram.messages(ADA))[-1]["message_id"]
    expected = {"state": "sent", "params": "", "attempts": 1, "message_id": shown, "error": None}
    assert row == {**expected, "done_at": 1_772_413_200_000_000}
    [call] = await house.sends()
    assert call["params"] == {"text": "hello", "chat_id": ADA}


async def test_the_same_dedupe_key_owes_nothing_twice(house: House) -> None:
    await people(house, ADA)
    await house.owes(words(ADA, "one", dedupe_key="k"), words(ADA, "two", dedupe_key="k"))
    await sent(house)
    await house.owes(words(ADA, "three", dedupe_key="k"))
    await sent(house)

    assert await house.texts(ADA) == ["one"]


async def test_safety_goes_before_interactive_and_that_before_bulk(house: House) -> None:
    await people(house, *range(600, 630))
    for lane in (2, 1, 0):
        await house.owes(*(words(600 + 10 * lane + n, lane=lane) for n in range(10)))

    await sent(house, Limits(1000, 1000, 6000, in_flight=1, kept_from_bulk=0))

    lanes = [(call["chat_id"] - 600) // 10 for call in await house.sends()]
    assert lanes == [0] * 10 + [1] * 10 + [2] * 10


async def test_a_chat_gets_its_messages_in_order_and_one_at_a_time(house: House) -> None:
    await people(house, ADA, BEN)
    await house.telegram.faults("slow", "sendMessage", seconds=0.02)
    await house.owes(*(words(chat, f"{n}") for n in range(6) for chat in (ADA, BEN)))

    await sent(house)

    for chat in (ADA, BEN):
        assert await house.texts(chat) == [f"{n}" for n in range(6)]
        at = [call["at"] for call in await house.sends() if call["chat_id"] == chat]
        assert all(later - earlier >= 0.02 for earlier, later in pairwise(at))
    assert (await house.telegram.stats())["max_in_flight"] >= 2, "other chats go meanwhile"


async def test_no_more_calls_are_under_way_than_allowed_and_bulk_leaves_four_places(house: House) -> None:
    await people(house, *range(600, 640))
    await house.telegram.faults("slow", "sendMessage", seconds=0.05)
    await house.owes(*(words(600 + n, lane=2) for n in range(20)))
    sender = house.sender()
    async with running(sender):
        await until(lambda: in_flight(house, 4))
        await house.owes(*(words(630 + n, lane=0) for n in range(4)))
        await until(house.is_quiet)

    calls = await house.sends()
    bulk = [call["at"] for call in calls if call["chat_id"] < 630]
    safety = [call["at"] for call in calls if call["chat_id"] >= 630]
    assert len([at for at in bulk if at < max(safety)]) <= 12, "safety did not wait for the bulk before it"
    assert (await house.telegram.stats())["max_in_flight"] <= 8


async def in_flight(house: House, count: int) -> bool:
    return await house.value("SELECT COUNT(*) FROM outbox WHERE state = 'sending'") >= count


async def test_bulk_alone_takes_four_places_of_eight(house: House) -> None:
    await people(house, *range(600, 620))
    await house.telegram.faults("slow", "sendMessage", seconds=0.02)
    await house.owes(*(words(600 + n, lane=2) for n in range(20)))

    await sent(house)

    assert (await house.telegram.stats())["max_in_flight"] == 4


async def test_throttled_rows_of_one_group_do_not_hold_up_the_private_ones_behind_them(house: House) -> None:
    await people(house, *range(600, 620))
    await house.telegram.group("G", [600], id=-1001)
    await house.owes(*(words(-1001, f"{n}", lane=1) for n in range(200)))
    await house.owes(*(words(600 + n, lane=1) for n in range(20)))

    async with running(house.sender(Limits(1000, 1000, 20))):
        await until(lambda: all_private(house), seconds=2)

    assert len([call for call in await house.sends() if call["chat_id"] == -1001]) <= 15


async def all_private(house: House) -> bool:
    return not await house.value("SELECT COUNT(*) FROM outbox WHERE chat_id > 0 AND state <> 'sent'")


async def test_a_groups_minute_is_shared_by_lane(house: House) -> None:
    await people(house, ADA)
    await house.telegram.group("G", [ADA], id=-1001)
    async with running(house.sender(Limits(1000, 1000, 20))):
        for lane, allowed in ((2, 10), (1, 15), (0, 20)):
            await house.owes(*(words(-1001, lane=lane) for _ in range(25)))
            await until(partial(gone, house, allowed))
            await asyncio.sleep(0.06)
            assert await house.value("SELECT COUNT(*) FROM outbox WHERE state = 'sent'") == allowed


async def gone(house: House, count: int) -> bool:
    return await house.value("SELECT COUNT(*) FROM outbox WHERE state = 'sent'") >= count


async def test_two_refusals_within_a_second_stop_all_lanes(house: House) -> None:
    await people(house, ADA, BEN, 503)
    for chat in (ADA, BEN):
        await house.telegram.faults("429", "sendMessage", chat=chat, retry_after=1, times=1)
    async with running(house.sender()):
        await house.owes(words(ADA), words(BEN))
        await until(lambda: called(house, 2))
        await until(lambda: house.value("SELECT COUNT(*) = 2 FROM outbox WHERE state = 'waiting'"))
        await house.owes(words(503, lane=0))
        await until(house.is_quiet)

    calls = await house.sends()
    [third] = [call["at"] for call in calls if call["chat_id"] == 503]
    assert third - calls[0]["at"] >= 1
    assert await house.value("SELECT MAX(attempts) FROM outbox") == 1


async def called(house: House, count: int) -> bool:
    return len(await house.sends()) >= count


async def test_without_a_connection_no_attempt_is_counted_and_everything_leaves_afterwards(house: House) -> None:
    # Nothing listens there: the call cannot have arrived.
    await people(house, ADA)
    house.api._root, real = "http://127.0.0.1:9/bot1000:SIM", house.api._root
    await house.owes(words(ADA, lane=2))
    async with running(house.sender()):
        await until(lambda: house.value("SELECT error IS NOT NULL FROM outbox"))
        house.api._root = real
        await until(house.is_quiet)

    [row] = await house.rows("SELECT state, attempts, uncertain_times FROM outbox")
    assert row == {"state": "sent", "attempts": 1, "uncertain_times": 0}


@pytest.mark.parametrize(
    ("lane", "times", "copies", "state"),
    [(0, 1, 2, "sent"), (1, 1, 2, "sent"), (1, 5, 2, "uncertain"), (2, 1, 2, "sent"), (2, 5, 2, "uncertain")],
)
async def test_what_is_uncertain_goes_again_as_its_class_wants_it(
    house: House, lane: int, times: int, copies: int, state: str
) -> None:
    await people(house, ADA)
    await house.telegram.faults("hangup_after", "sendMessage", times=times)
    await house.owes(words(ADA, lane=lane))

    await sent(house)

    assert await states(house) == [state]
    assert len(await house.texts(ADA)) == copies


async def test_a_safety_message_goes_again_more_than_once(house: House) -> None:
    await people(house, ADA)
    await house.telegram.faults("hangup_before", "sendMessage", times=2)
    await house.owes(words(ADA, lane=0))

    await sent(house)

    assert await states(house) == ["sent"]
    assert len(await house.sends()) == 3


async def test_an_uncertain_chat_rests_while_others_go_on(house: House) -> None:
    await people(house, ADA, BEN)
    await house.telegram.faults("500", "sendMessage", chat=ADA, times=1)
    await house.owes(words(ADA), words(BEN))

    await sent(house)

    calls = await house.sends()
    again = [call["at"] for call in calls if call["chat_id"] == ADA]
    assert again[1] - again[0] >= 0.9
    assert next(call["at"] for call in calls if call["chat_id"] == BEN) < again[1]


async def crashed(house: House, lane: int, attempts: int = 1, uncertain: int = 0) -> None:
    """The process died while a call was under way."""
    await people(house, ADA)
    await house.owes(words(ADA, lane=lane))
    async with house.database.transaction() as tx:
        await tx.connection.execute(
            "UPDATE outbox SET state = 'sending', attempts = :attempts, uncertain_times = :uncertain",
            {"attempts": attempts, "uncertain": uncertain},
        )


@pytest.mark.parametrize(
    ("lane", "uncertain", "state"),
    [(0, 0, "sent"), (0, 3, "sent"), (1, 0, "sent"), (1, 1, "uncertain"), (2, 0, "sent"), (2, 1, "uncertain")],
)
async def test_after_a_crash_what_was_under_way_is_treated_as_uncertain(
    house: House, lane: int, uncertain: int, state: str
) -> None:
    await crashed(house, lane, uncertain=uncertain)

    await sent(house)

    assert await states(house) == [state]


async def test_a_row_that_keeps_killing_its_sender_is_parked(house: House) -> None:
    await crashed(house, 0, attempts=5)

    await sent(house)

    assert await states(house) == ["parked"]
    assert await house.sends() == []


async def test_attempts_are_counted_with_the_claim_and_so_survive_a_crash(house: House) -> None:
    await people(house, ADA)
    await house.telegram.faults("timeout_after", "sendMessage", seconds=3)
    await house.owes(words(ADA))
    task = asyncio.create_task(house.sender().run())
    await until(lambda: called(house, 1))
    task.cancel()
    await asyncio.wait([task])

    assert await house.rows("SELECT state, attempts FROM outbox") == [{"state": "sending", "attempts": 1}]


@pytest.mark.parametrize("params", ["nonsense", "[]", "null"])
async def test_a_row_that_cannot_be_prepared_is_parked_and_the_others_go(house: House, params: str) -> None:
    await people(house, ADA, BEN)
    await house.owes(Owed(0, ADA, "sendMessage", params), words(ADA), words(BEN))

    await sent(house)

    assert await states(house) == ["parked", "sent", "sent"]


async def test_an_answer_that_cannot_be_marked_ends_its_row_only(house: House) -> None:
    await people(house, ADA)

    async def lost(*_: Any) -> None:
        raise KeyError("no words")

    sender = house.sender()
    sender._marks._people = type("Broken", (), {"lost": staticmethod(lost)})()
    await house.owes(words(777), words(ADA))
    async with running(sender):
        await until(house.is_quiet)

    assert await states(house) == ["failed", "sent"]


async def test_a_turn_that_the_storage_fails_loses_neither_marks_nor_rows(tmp_path: Path) -> None:
    async with running_telegram() as telegram, open_house(tmp_path, telegram, lock_wait=0.01) as house:
        await people(house, ADA, BEN)
        await telegram.faults("slow", "sendMessage", seconds=0.05)
        await house.owes(words(ADA, "one"), words(ADA, "two"), words(BEN, "one"))
        async with running(house.sender()):
            await until(lambda: called(house, 1))
            async with ENGINES.held(tmp_path):
                await asyncio.sleep(0.09)  # the answers come back to a database that is held
            await until(house.is_quiet)

        assert await house.texts(ADA) == ["one", "two"]
        assert await house.texts(BEN) == ["one"]
        assert await house.value("SELECT MAX(attempts) FROM outbox") == 1


async def test_a_commit_wakes_the_sender_at_once(house: House) -> None:
    await people(house, ADA)
    loop = asyncio.get_running_loop()
    async with running(house.sender()):
        await asyncio.sleep(0.05)
        begun = loop.time()
        await house.owes(words(ADA))
        await until(house.is_quiet)
        assert loop.time() - begun < 0.5


async def test_rows_that_nobody_told_of_are_found_by_the_timer_while_bulk_is_busy(house: House) -> None:
    await people(house, *range(600, 700), ADA)
    await house.owes(*(words(600 + n, lane=2) for n in range(100)))
    sender = house.sender(Limits(40, 1000, 6000))
    house.database._on_commit.clear()
    async with running(sender):
        await until(lambda: gone(house, 3))
        await house.owes(words(ADA, lane=1))
        await until(lambda: house.value("SELECT COUNT(*) FROM outbox WHERE chat_id = 501 AND state = 'sent'"))
        assert await house.value("SELECT COUNT(*) FROM outbox WHERE state = 'waiting'") > 0


async def test_told_to_stop_it_marks_what_is_under_way_and_leaves_the_rest(house: House) -> None:
    await people(house, *range(600, 640))
    await house.telegram.faults("slow", "sendMessage", seconds=0.05)
    await house.owes(*(words(600 + n) for n in range(40)))
    async with running(house.sender()):
        await until(lambda: called(house, 1))

    counted = await house.rows("SELECT state, COUNT(*) AS n FROM outbox GROUP BY state")
    assert {row["state"] for row in counted} == {"sent", "waiting"}
    assert len(await house.sends()) == next(row["n"] for row in counted if row["state"] == "sent")
