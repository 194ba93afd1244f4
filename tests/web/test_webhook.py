"""The door for Telegram: 200 only when the update is on the disk."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from gateway.api import BotApi
from gateway.backlog import Backlog
from gateway.intake import Intake
from gateway.relevance import Me
from gateway.urgency import deaf
from storage.database import Database
from tests.engines import ENGINES
from tests.gateway.house import StandingClock, message, until
from web.server import PortTaken, listen, serve
from web.webhook import webhook_app

SECRET = "a-secret-of-ours"
HEADERS = {"X-Telegram-Bot-Api-Secret-Token": SECRET}


class Door:
    def __init__(self, url: str, database: Database, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.database = database
        self.session = session

    async def post(self, body: Any, headers: dict[str, str] = HEADERS, path: str = "/hook") -> int:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        async with self.session.post(self.url + path, data=data, headers=headers) as answer:
            return answer.status

    async def kept(self) -> list[int]:
        async with self.database.reading() as tx:
            return [row[0] for row in await tx.connection.fetch("SELECT update_id FROM inbox ORDER BY seq")]


@asynccontextmanager
async def open_door(folder: Path, lock_wait: float = 60.0) -> AsyncIterator[Door]:
    database = ENGINES.database(folder, lock_wait)
    await database.open()
    api, clock, me = BotApi("http://127.0.0.1:9", "1:x"), StandingClock(), Me(1000, "linli_bot")
    intake = Intake(database, api, clock, me, lambda: None, Backlog(clock), deaf)
    opened, stop = listen("127.0.0.1", 0), asyncio.Event()
    serving = asyncio.create_task(serve(webhook_app("/hook", SECRET, intake.receive), opened, stop))
    writing = asyncio.create_task(intake.write())
    async with aiohttp.ClientSession() as session:
        door = Door(f"http://127.0.0.1:{opened.getsockname()[1]}", database, session)
        await until(lambda: answers(door))
        yield door
    stop.set()
    intake.stop()
    await asyncio.gather(serving, writing)
    await database.close()


async def answers(door: Door) -> bool:
    try:
        return await door.post(b"", headers={}) == 403
    except aiohttp.ClientError:
        return False


@pytest.fixture
async def door(tmp_path: Path) -> AsyncIterator[Door]:
    async with open_door(tmp_path) as door:
        yield door


async def test_an_update_is_on_the_disk_when_it_is_answered_200(door: Door) -> None:
    assert await door.post(message(5, "hello", update_id=41)) == 200
    assert await door.kept() == [41]


async def test_an_update_that_could_not_be_kept_is_answered_500_and_taken_when_it_comes_again(tmp_path: Path) -> None:
    async with open_door(tmp_path, lock_wait=0.01) as door:
        async with ENGINES.held(tmp_path):
            assert await door.post(message(5, "hello", update_id=41)) == 500
            assert await door.kept() == []

        assert await door.post(message(5, "hello", update_id=41)) == 200
        assert await door.kept() == [41]


@pytest.mark.parametrize("given", ["", "wrong", SECRET + "x", SECRET[:-1], "sécret"])
async def test_a_wrong_secret_is_answered_403_and_nothing_is_kept(door: Door, given: str) -> None:
    assert await door.post(message(5, "hello"), {"X-Telegram-Bot-Api-Secret-Token": given}) == 403
    assert await door.kept() == []


async def test_no_secret_at_all_is_answered_403(door: Door) -> None:
    assert await door.post(message(5, "hello"), {}) == 403


def test_the_secret_is_compared_in_constant_time() -> None:
    # A comparison that stops at the first wrong letter would tell how many were right.
    inner = [code for code in webhook_app.__code__.co_consts if hasattr(code, "co_names")]
    assert any("compare_digest" in code.co_names for code in inner)


@pytest.mark.parametrize("body", [b"", b"nonsense", b"\xff\xfe\x00", b"[1,2]", b'{"update_id": "x"}', b"[" * 50_000])
async def test_what_cannot_be_read_is_kept_and_answered_200(door: Door, body: bytes) -> None:
    assert await door.post(body) == 200
    assert len(await door.kept()) == 1


async def test_an_update_that_comes_twice_is_answered_200_twice_and_kept_once(door: Door) -> None:
    update = message(5, "hello", update_id=41)

    assert [await door.post(update), await door.post(update)] == [200, 200]
    assert await door.kept() == [41]


async def test_what_in_a_group_is_not_meant_for_the_bot_is_answered_200_and_not_kept(door: Door) -> None:
    assert await door.post(message(5, "neighbours talk", chat=-100)) == 200
    assert await door.kept() == []


async def test_another_path_and_another_method_are_not_the_door(door: Door) -> None:
    assert await door.post(message(5, "hello"), path="/elsewhere") == 404
    async with door.session.get(f"{door.url}/hook", headers=HEADERS) as answer:
        assert answer.status == 405


async def test_many_at_once_are_all_kept(door: Door) -> None:
    statuses = await asyncio.gather(*(door.post(message(5, "hello", update_id=n)) for n in range(100, 200)))

    assert set(statuses) == {200}
    assert sorted(await door.kept()) == list(range(100, 200))


def test_a_port_that_is_taken_is_said_so() -> None:
    taken = listen("127.0.0.1", 0)
    taken.listen()
    port = taken.getsockname()[1]

    with pytest.raises(PortTaken, match=f"127.0.0.1:{port}"):
        listen("127.0.0.1", port)
    taken.close()
