"""A contender and a simulated Telegram, each on a processor of its own; what is measured beside what."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from bench import databases, roster
from bench.house import House, opened
from bench.peers import scene

Command = Callable[[House], tuple[str, ...]]
_PATIENCE = 60.0
_UNLIMITED: dict[str, object] = {
    "telegram.limits.overall_per_second": 1_000_000,
    "telegram.limits.per_chat_per_second": 100,
    "telegram.limits.in_flight": 64,
}


def _peer(module: str) -> Command:
    return lambda house: ("-m", f"bench.peers.{module}", house.telegram.url, house.telegram.token, str(house.database))


LINLI, PLAIN, ORM, BARE = "Linli", "python-telegram-bot + aiosqlite", "aiogram + SQLAlchemy ORM", "aiohttp alone"
LINLI_ON_POSTGRES = "Linli on PostgreSQL"
CONTENDERS: dict[str, Command] = {
    LINLI: lambda _house: ("-m", "bot", "run"),
    LINLI_ON_POSTGRES: lambda _house: ("-m", "bot", "run"),
    PLAIN: _peer("plain"),
    ORM: _peer("orm"),
    BARE: _peer("bare"),
}


@contextmanager
def lists(count: int) -> Iterator[Path]:
    """Give a folder with the lists of the scene, and Linli's database with these people in it."""
    with tempfile.TemporaryDirectory(prefix="linli-scene-") as name:
        folder = Path(name)
        scene.write_lists(folder, count)
        roster.run(folder, "import", *(str(folder / f"{name}.csv") for name in ("places", "people", "staff")))
        yield folder


@contextmanager
def cores() -> Iterator[int]:
    """Keep the simulator and us on the last processor; give the first one, which is the contender's."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(before)})
    try:
        yield min(before)
    finally:
        os.sched_setaffinity(0, before)


@asynccontextmanager
async def contending(name: str, folder: Path, count: int, core: int) -> AsyncIterator[House]:
    """Open a house for a contender, not started yet; everybody of the scene is known to Telegram."""
    with databases.engine("postgresql" if name == LINLI_ON_POSTGRES else "sqlite"):
        async with opened() as house:
            shutil.copytree(folder, house.database.parent, dirs_exist_ok=True)
            if name == LINLI_ON_POSTGRES:
                roster.run(folder, "copy", "--from", f"sqlite:///{folder / 'linli.db'}", "--to", house.store.url)
            if name != LINLI:
                house.database.unlink()
            house.command = CONTENDERS[name](house)
            house.core = core
            house.settings |= _UNLIMITED
            ids = [*scene.residents(count), *scene.workers()]
            for start in range(0, len(ids), 50):
                await asyncio.gather(*(_known(house, chat_id) for chat_id in ids[start : start + 50]))
            yield house


async def _known(house: House, chat_id: int) -> None:
    await house.telegram.post("people", id=chat_id, name=str(chat_id), started=True)


async def until_polled(house: House) -> None:
    """Wait until the contender asks for updates."""
    await _until(house, "getUpdates", 1)


async def until_sent(house: House, wanted: int) -> None:
    """Wait until so many messages were sent.

    Raises:
        TimeoutError: none was for a minute.
    """
    await _until(house, "sendMessage", wanted)


async def _until(house: House, method: str, wanted: int) -> None:
    seen, by = 0, time.monotonic() + _PATIENCE
    while seen < wanted:
        assert house.is_alive, house.log.read_text(encoding="utf-8")[-2000:]
        if time.monotonic() > by:
            log = house.log.read_text(encoding="utf-8")[-1000:]
            raise TimeoutError(f"{house.command[1]}: {method} was called {seen} times and not {wanted}\n{log}")
        await asyncio.sleep(0.1)
        before, seen = seen, (await house.telegram.stats())["by_method"].get(method, 0)
        if seen > before:
            by = time.monotonic() + _PATIENCE


def check(house: House, name: str, sends: list[dict[str, Any]], count: int) -> None:
    """Let through a contender that answered everybody, showed each report to a worker, and kept everything."""
    delivered = [call for call in sends if call["delivered"]]
    answered = {call["chat_id"] for call in delivered if scene.is_resident(call["chat_id"])}
    shown = {number for call in delivered if (number := scene.number_of(call)) is not None}
    assert (len(answered), len(shown)) == (count, count), f"{name} answered {len(answered)}, showed {len(shown)}"
    if name != BARE:
        for table in ("report", "report_history", "remark"):
            kept = house.count(f"SELECT COUNT(*) FROM {table}")  # noqa: S608  # one of three names
            assert kept == count, f"{name}: {kept} rows in {table}"
