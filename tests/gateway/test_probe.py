"""While nobody knows whether Telegram is there, no message spends its second try."""

from __future__ import annotations

import asyncio

from tests.gateway.house import House, running, until, words

ADA = 501


async def test_a_message_outlasts_a_silence_longer_than_its_pause(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.telegram.faults("hangup_before", "*")
    await house.owes(words(ADA, "hello"))

    async with running(house.sender()):
        # Without asking first, the second try would follow after one second, and be the last.
        await asyncio.sleep(2.5)
        tries = len(await house.sends())
        await house.telegram.heal()
        await until(house.is_quiet)

    assert tries == 1
    assert await house.texts(ADA) == ["hello"]
    assert await house.value("SELECT state FROM outbox") == "sent"


async def test_one_lost_answer_holds_the_others_for_no_longer_than_a_question(house: House) -> None:
    people = range(600, 620)
    for one in people:
        await house.telegram.person(f"p{one}", id=one)
    await house.telegram.faults("hangup_after", "sendMessage", chat=600, times=1)
    await house.owes(*(words(one, "hello") for one in people))

    async with running(house.sender()):
        await until(house.is_quiet)

    asked = await house.sends("getMe")
    assert len(asked) == 1
    first, *_, last = sorted(call["at"] for call in await house.sends() if call["chat_id"] != 600)
    assert last - first < 0.9
