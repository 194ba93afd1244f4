"""The parts of the process live and die together."""

import asyncio
import secrets
import socket
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.app import App
from bot.config import Config
from bot.config_parts import DatabaseConfig, TelegramConfig, WebConfig
from tests.gateway.house import until
from tests.simulator.conftest import running as running_telegram
from tests.simulator_client import Telegram

Settings = Callable[[], Config]


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    token = f"1000:{secrets.token_hex(8)}"
    async with running_telegram("--token", token) as telegram:
        telegram.token = token
        yield telegram


@pytest.fixture
def config(telegram: Telegram, tmp_path: Path) -> Config:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return Config(
        telegram=TelegramConfig.model_validate({"token": telegram.token, "base_url": telegram.url}),
        database=DatabaseConfig(url=f"sqlite:///{tmp_path / 'linli.db'}"),
        web=WebConfig(port=port),
    )


async def test_a_telegram_that_is_away_at_the_start_is_waited_for(telegram: Telegram, config: Config) -> None:
    fault = await telegram.faults("gone", "*", times=2)
    assert fault
    app = App(config)
    task = asyncio.create_task(app.run())
    await until(app.ready.is_set)
    app.stop()
    await task


async def test_a_part_that_ends_by_itself_ends_the_process(telegram: Telegram, config: Config) -> None:
    app = App(config)

    async def fade() -> None:
        return

    app._watched(fade())
    await until(app._stop.is_set)

    assert isinstance(app._failure, RuntimeError)
    assert "ended by itself" in str(app._failure)


async def test_a_part_that_fails_ends_the_process_with_its_error(telegram: Telegram, config: Config) -> None:
    app = App(config)

    async def fail() -> None:
        raise ValueError("a bug")

    app._watched(fail())
    await until(app._stop.is_set)

    assert isinstance(app._failure, ValueError)


async def test_ready_says_no_before_and_the_menus_are_owed_once(telegram: Telegram, config: Config) -> None:
    for _ in range(2):
        app = App(config)
        task = asyncio.create_task(app.run())
        await until(app.ready.is_set)
        await until(lambda: telegram.calls("setMyCommands"))
        app.stop()
        await task
        assert not app.ready.is_set()

    calls = [call["params"] for call in await telegram.calls("setMyCommands")]
    assert len(calls) == len({str(one) for one in calls}), "a menu that did not change is not set again"
    assert (await telegram.stats())["unknown_methods"] == []
