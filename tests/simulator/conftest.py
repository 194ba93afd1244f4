"""A simulator inside the test's own loop: a process of its own costs half a second."""

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from simulator.__main__ import make_telegram, read_arguments
from simulator.server import make_app
from tests.simulator_client import Telegram


@asynccontextmanager
async def running(*arguments: str) -> AsyncIterator[Telegram]:
    """Run a simulator with these command line arguments."""
    runner = web.AppRunner(make_app(make_telegram(read_arguments(list(arguments)))), shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    client = Telegram(f"http://127.0.0.1:{runner.addresses[0][1]}")
    try:
        yield client
    finally:
        await client.stop()
        await runner.cleanup()


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with running() as client:
        yield client


@pytest.fixture
async def auntie(telegram: Telegram) -> int:
    """A person who has pressed Start; the bot has heard it."""
    person = await telegram.person("张阿姨")
    await heard(telegram)
    return person["id"]


async def heard(telegram: Telegram) -> list[dict[str, Any]]:
    """Return the updates that wait, and confirm them."""
    updates = (await telegram.api("getUpdates"))["result"]
    if updates:
        await telegram.api("getUpdates", offset=updates[-1]["update_id"] + 1)
    return updates


async def until(condition: Callable[[], Any], seconds: float = 5.0) -> Any:
    """Wait until a condition holds and return what it returned."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not (value := await _value(condition)):
        assert asyncio.get_running_loop().time() < deadline, "it never came true"
        await asyncio.sleep(0.01)
    return value


async def _value(condition: Callable[[], Any]) -> Any:
    value = condition()
    return await value if inspect.isawaitable(value) else value


class Listener:
    """A webhook that notes what it gets and answers as it is told."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answers: list[int] = []
        self.at_once = 0
        self.most_at_once = 0
        self.open = asyncio.Event()
        self.open.set()
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.got.append(update)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await self.open.wait()
        finally:
            self.at_once -= 1
        return web.Response(status=self.answers.pop(0) if self.answers else 200)


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    listener = Listener()
    app = web.Application()
    app.router.add_post("/", listener.take)
    runner = web.AppRunner(app, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    listener.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    yield listener
    listener.open.set()
    await runner.cleanup()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session
