"""The simulator as a process of its own."""

import asyncio
import time

import pytest

from tests.simulator.conftest import heard
from tests.simulator_client import Telegram


@pytest.mark.crash
async def test_a_second_start_shows_the_same_chats_ids_and_files(tmp_path):
    async with await Telegram.start(data=tmp_path, clock_speed=2) as telegram:
        auntie = (await telegram.person("张阿姨"))["id"]
        group = (await telegram.group("社区", [auntie], bot="administrator", is_forum=True))["id"]
        await telegram.api("createForumTopic", chat_id=group, name="物业")
        await telegram.api("setMyCommands", commands=[{"command": "report", "description": "报修"}])
        await telegram.api("sendMessage", chat_id=auntie, text="按", reply_markup={"keyboard": [["我很好"]]})
        await heard(telegram)
        [photo] = await telegram.send(auntie, photo=True)
        await telegram.clock(jump=3600)
        before = await picture_of(telegram, auntie, group)

    async with await Telegram.start(data=tmp_path) as telegram:
        after = await picture_of(telegram, auntie, group)
        [update] = (await telegram.api("getUpdates"))["result"]
        new = (await telegram.api("sendMessage", chat_id=auntie, text="!"))["result"]
        again = await telegram.api("sendPhoto", chat_id=auntie, photo=photo["photo"][0]["file_id"])
        speed = (await telegram.get("state"))["speed"]

    assert after == before
    assert after[2] == [
        {
            "scope": {"type": "default"},
            "language_code": "",
            "commands": [{"command": "report", "description": "报修"}],
        }
    ]
    assert update["message"]["message_id"] == photo["message_id"]
    assert new["message_id"] == photo["message_id"] + 1
    assert new["date"] - photo["date"] >= 3600
    assert again["ok"]
    assert speed == 2


async def picture_of(telegram, auntie, group):
    state = await telegram.get("state")
    return (
        state["people"],
        state["chats"],
        state["commands"],
        await telegram.transcript(auntie),
        await telegram.transcript(group),
    )


@pytest.mark.crash
async def test_it_ends_within_a_second_of_being_asked_even_with_a_poll_open():
    telegram = await Telegram.start()
    async with telegram.session.post(f"{telegram.url}/bot1000:SIM/getMe") as answer:
        assert answer.status == 200
    poll = telegram.session.post(f"{telegram.url}/bot1000:SIM/getUpdates", json={"timeout": 50})
    task = asyncio.ensure_future(poll)
    await telegram.get("state")

    asked = time.monotonic()
    await telegram.stop()

    assert time.monotonic() - asked < 1
    await asyncio.gather(task, return_exceptions=True)
