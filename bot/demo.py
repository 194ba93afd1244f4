"""`linli demo`: simulator, bot and an invented community in one command."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import socket
import sys
import webbrowser
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp

from bot.app import App
from bot.community_files import read_people, read_places, read_staff
from bot.config import Config
from bot.config_parts import ClockConfig, CommunityConfig, ConfigError, DatabaseConfig, TelegramConfig, WebConfig
from domain.clock import SystemClock
from services.community import Community, PlaceLine
from services.work import Work
from storage.database import Database
from storage.people import PersonRow

_FILES = Path(__file__).parent.parent / "demo"
_TOKEN = "1000:LINLI-DEMO"
_SHOWN = "701,711,702"
_ROLES = {"711": "worker", "712": "worker", "721": "desk", "731": "secretary", "702": "elder"}


async def run_demo(data: Path, *, is_fresh: bool, opens_browser: bool) -> int:
    """Run until Ctrl-C.

    Raises:
        ConfigError: the simulator did not start.
    """
    if is_fresh:
        shutil.rmtree(data / "demo", ignore_errors=True)
    home = data / "demo"
    home.mkdir(parents=True, exist_ok=True)
    web_port = _free_port()
    simulator, address = await _start_simulator(home / "telegram", f"http://127.0.0.1:{web_port}/clock")
    try:
        config = Config(
            telegram=TelegramConfig.model_validate({"token": _TOKEN, "base_url": address}),
            database=DatabaseConfig(url=f"sqlite:///{home / 'linli.db'}"),
            community=CommunityConfig(name="石榴籽社区"),
            web=WebConfig(port=web_port),
            clock=ClockConfig(),
        )
        await _move_in(config, address)
        running = App(config)
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, running.stop)
        _announce(f"{address}/?people={_SHOWN}", opens_browser=opens_browser)
        watching = asyncio.create_task(_stop_with(simulator, running))
        await _share_clock(address, running)
        watching.cancel()
    finally:
        await _end(simulator)
    return 0


async def _share_clock(address: str, running: App) -> None:
    """Run the bot; as soon as it listens, the page's clock becomes its clock."""

    async def follow() -> None:
        async with aiohttp.ClientSession() as session:
            state = await _get(session, f"{address}/control/state")
            await running.ready.wait()
            await _post(session, f"{address}/control/clock", {"now": state["now"], "speed": state["speed"]})

    following = asyncio.create_task(follow())
    try:
        await running.run()
    finally:
        following.cancel()
        with suppress(asyncio.CancelledError, aiohttp.ClientError):
            await following


async def _move_in(config: Config, address: str) -> None:
    """Load the files into the database and make the people known to the simulated Telegram. Twice does no harm."""
    places, people, staff = (
        read_places(_FILES / "places.csv"),
        read_people(_FILES / "people.csv"),
        read_staff(_FILES / "staff.csv"),
    )
    database = Database(config.database.path)
    await database.open()
    try:
        async with database.transaction() as tx:
            await Community().load(Work(tx, SystemClock().now()), places, people, staff)
    finally:
        await database.close()
    async with aiohttp.ClientSession() as session:
        for person, building in people:
            await _post(session, f"{address}/control/people", _card(person, building))
        state = await _get(session, f"{address}/control/state")
        known = {chat["id"] for chat in state["chats"]}
        for place in places:
            if place.group_chat_id is not None and place.group_chat_id not in known:
                await _post(session, f"{address}/control/groups", _group(place, people))


def _card(person: PersonRow, building: str) -> dict[str, Any]:
    role = _ROLES.get(str(person.telegram_id), "resident")
    home = f"{building}-{person.unit}-{person.room}"
    code = "en" if person.language == "en" else "zh-hans"
    return {"name": person.name, "id": person.telegram_id, "language_code": code, "role": role, "note": home}


def _group(place: PlaceLine, people: list[tuple[PersonRow, str]]) -> dict[str, Any]:
    members = [person.telegram_id for person, building in people if building == place.building]
    title = f"{place.building}号楼邻里群"
    return {
        "title": title,
        "id": place.group_chat_id,
        "type": "supergroup",
        "members": members or [731],
        "bot": "member",
    }


async def _start_simulator(data: Path, follower: str) -> tuple[Process, str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "simulator", "--port", "0", "--data", str(data), "--token", _TOKEN),
        *("--bot-name", "邻里", "--bot-username", "linli_demo_bot", "--limits", "telegram"),
        *("--clock-follower", follower),
        stdout=PIPE,
        start_new_session=True,
    )
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode().strip()
    if not line.startswith("listening "):
        await _end(process)
        raise ConfigError("the simulated Telegram did not start; run it alone to see why: python -m simulator")
    return process, line.removeprefix("listening ")


async def _stop_with(simulator: Process, running: App) -> None:
    await simulator.wait()
    running.stop()


async def _end(process: Process) -> None:
    if process.returncode is None:
        with suppress(ProcessLookupError):
            process.terminate()
        try:
            async with asyncio.timeout(5):
                await process.wait()
        except TimeoutError:
            process.kill()


def _announce(address: str, *, opens_browser: bool) -> None:
    sys.stdout.write(
        f"\n  Linli is here: {address}\n  Write as a resident, answer as a grid worker. Ctrl-C ends it.\n\n"
    )
    sys.stdout.flush()
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform == "darwin")
    if opens_browser and has_screen and not os.environ.get("CI"):
        webbrowser.open(address)


async def _post(session: aiohttp.ClientSession, url: str, body: dict[str, Any]) -> Any:
    async with session.post(url, json=body) as response:
        answer = await response.json()
        if response.status != 200:
            raise ConfigError(f"the simulated Telegram refused {url}: {json.dumps(answer, ensure_ascii=False)}")
        return answer


async def _get(session: aiohttp.ClientSession, url: str) -> Any:
    async with session.get(url) as response:
        return await response.json()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
