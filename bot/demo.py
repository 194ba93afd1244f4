"""`linli demo`: simulator, bot and an invented community in one command."""

from __future__ import annotations

import asyncio
import fcntl
import hashlib
import os
import shutil
import signal
import socket
import sys
import webbrowser
from asyncio.subprocess import PIPE, Process
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from bot.app import App
from bot.config import Config
from bot.config_parts import ClockConfig, CommunityConfig, ConfigError, DatabaseConfig, TelegramConfig, WebConfig
from bot.demo_care import look_after
from bot.demo_town import FILES, Control, Town, read_town
from bot.roster_commands import take_in
from domain.clock import SystemClock
from services.posters import Posters
from services.work import Work
from storage.database import Transaction, database_at
from storage.rosters import count_communities
from words.texts import Texts


async def run_demo(data: Path, *, is_fresh: bool, opens_browser: bool) -> int:
    """Run until Ctrl-C.

    Raises:
        ConfigError: the simulator did not start or ended, or a demo with this data runs already.
    """
    _forget_settings()
    town = read_town()
    with _alone(data):
        home, is_new = _move_into(data, is_fresh=is_fresh)
        begins = town.morning(SystemClock().now()) if is_new else None
        await _run(home, town, begins, opens_browser=opens_browser)
    return 0


async def _run(home: Path, town: Town, begins: datetime | None, *, opens_browser: bool) -> None:
    token = _token_of(home)
    web_port = _free_port()
    simulator, address = await _start_simulator(home / "telegram", token, town, web_port, begins)
    try:
        config = Config(
            telegram=TelegramConfig.model_validate({"token": token, "base_url": address}),
            database=DatabaseConfig.model_validate({"url": f"sqlite:///{home / 'linli.db'}"}),
            community=CommunityConfig(name=town.community),
            web=WebConfig(port=web_port),
            clock=ClockConfig(start=begins),
        )
        await _load(config, town, begins)
        running = App(config)
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            loop.add_signal_handler(name, running.stop)
        watching = asyncio.create_task(_stop_with(simulator, running))
        await _open(address, running, town, opens_browser=opens_browser)
        watching.cancel()
        if simulator.returncode is not None:
            raise ConfigError("the simulated Telegram ended by itself; start the demo again")
    finally:
        await _end(simulator)


async def _open(address: str, running: App, town: Town, *, opens_browser: bool) -> None:
    """Run the bot; as soon as it listens, the people come, the page's clock becomes its clock, and doors open."""

    async def open_doors() -> None:
        await running.ready.wait()
        async with Control(address) as control:
            await control.share_clock()
        _announce(town, f"{address}/?people={','.join(map(str, town.shown))}", opens_browser=opens_browser)

    opening = asyncio.create_task(open_doors())
    opening.add_done_callback(lambda done: None if done.cancelled() or done.exception() is None else running.stop())
    try:
        await running.run()
    finally:
        opening.cancel()
        with suppress(asyncio.CancelledError):
            await opening


async def _load(config: Config, town: Town, begins: datetime | None) -> None:
    database = database_at(config.database.secret_url())
    await database.open()
    try:
        async with database.transaction() as tx:
            # Once: somebody may have chosen another language since.
            if not await count_communities(tx):
                now = begins or SystemClock().now()
                await take_in(tx, FILES, config.community, now)
                await look_after(tx, town.care, now, config.community.zone)
            posters = await _hang(tx, config, town, begins)
    finally:
        await database.close()
    async with Control(config.telegram.base_url) as control:
        await control.move_in(town, is_new=begins is not None)
        await control.hang(posters)
        # Before the bot begins: what it owes anybody at its first tick must find a chat.
        await control.press_start(town)


async def _hang(tx: Transaction, config: Config, town: Town, begins: datetime | None) -> list[dict[str, str]]:
    """Make the codes that are missing; return all that hang on walls."""
    texts = Texts(config.community.language)
    posters = Posters(lambda key, **values: texts.plain(texts.default, key, values))
    await posters.hang(Work(tx, begins or SystemClock().now()), None, town.hung())
    hung = [*[row async for row in posters.doors(tx, None)], *[row async for row in posters.things(tx, None)]]
    return [{"place": row["place"], "payload": row["token"]} for row in hung]


async def _start_simulator(
    data: Path, token: str, town: Town, web_port: int, begins: datetime | None
) -> tuple[Process, str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "simulator", "--port", "0", "--data", str(data), "--token", token),
        *("--bot-name", town.bot_name, "--bot-username", "linli_demo_bot", "--limits", "telegram"),
        *("--clock-follower", f"http://127.0.0.1:{web_port}/clock"),
        *(("--clock-start", begins.isoformat()) if begins is not None else ()),
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


def _announce(town: Town, address: str, *, opens_browser: bool) -> None:
    sys.stdout.write(town.hello.format(address=address))
    sys.stdout.flush()
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform == "darwin")
    if opens_browser and has_screen and not os.environ.get("CI"):
        webbrowser.open(address)


def _forget_settings() -> None:
    """What the environment sets for a bot of one's own is not for the demo."""
    for name in [name for name in os.environ if name.startswith("LINLI_")]:
        del os.environ[name]


def _move_into(data: Path, *, is_fresh: bool) -> tuple[Path, bool]:
    """Return the demo's folder, and whether it is new. It counts as begun once the simulator has saved something."""
    home = data / "demo"
    is_new = is_fresh or not (home / "telegram" / "town.json").is_file()
    if is_new:
        shutil.rmtree(home, ignore_errors=True)
    home.mkdir(exist_ok=True)
    return home, is_new


def _token_of(home: Path) -> str:
    """One process may run with a token: demos with data of their own have tokens of their own."""
    return f"1000:LINLI-DEMO-{hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]}"


@contextmanager
def _alone(data: Path) -> Iterator[None]:
    """Keep a second demo away from the first one's data, above all one that begins anew."""
    data.mkdir(parents=True, exist_ok=True)
    with (data / "demo.lock").open("a") as guard:
        try:
            fcntl.flock(guard, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise ConfigError(f"a demo with its data in {data} is running. End it first, or choose --data.") from None
        yield


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
