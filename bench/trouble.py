"""Figure: a full disk, a locked database, a Telegram that is gone: nothing unsaved is acknowledged, nothing is lost."""

from __future__ import annotations

import asyncio
import os
import random
import resource
import signal
import sqlite3
import subprocess
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path

from bench.databases import engine_at_hand, server
from bench.house import House, opened
from bench.record import Result
from bench.town import Town

_DISK = 12
"""Megabytes of the disk that is filled."""
_SETTLE = 60.0


@dataclass(frozen=True)
class Size:
    """For how many seconds the trouble lasts, and how many updates come while it does."""

    full: float
    locked: float
    gone: float
    updates: int


QUICK = Size(3, 3, 4, 30)
FULL = Size(20, 20, 60, 200)


@dataclass
class Seen:
    """What was found when all was quiet again."""

    how: str = ""
    unsaved: int = 0
    wrongs: int = 0
    left: int = 0
    dead: int = 0
    unanswered: int = 0
    failures: int = 0
    given_up: int = 0
    recovered: float = 0.0
    is_same_process: bool = False

    @property
    def lost(self) -> int:
        """How many things were lost or done twice."""
        return self.wrongs + self.left + self.dead + self.unanswered


Trouble = Callable[[House, Town, Size, Seen], Awaitable[None]]


async def full_disk(house: House, town: Town, size: Size, seen: Seen) -> None:
    """No room is left; people go on writing."""
    seen.how = "tmpfs" if os.path.ismount(house.database.parent) else "file size limit"
    ballast = house.database.parent / "ballast"
    if seen.how == "tmpfs":
        _fill(ballast)
    else:
        largest = max(path.stat().st_size for path in house.database.parent.iterdir())
        _limit_files(house, largest + 4096)
    await _write_for(size.full, size.updates, town)
    await _note_unsaved(house, seen)
    ballast.unlink(missing_ok=True)
    _limit_files(house, resource.RLIM_INFINITY)


async def locked(house: House, town: Town, size: Size, seen: Seen) -> None:
    """Another process holds the database's write lock."""
    seen.how = "BEGIN IMMEDIATE from another process"
    with closing(sqlite3.connect(house.database, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        await _write_for(size.locked, size.updates, town)
        await _note_unsaved(house, seen)
        connection.execute("ROLLBACK")


async def crashed(house: House, town: Town, size: Size, seen: Seen) -> None:
    """The database's server is gone without a goodbye; people go on writing."""
    seen.how = "SIGQUIT to the server"
    await asyncio.to_thread(server().stop, by=signal.SIGQUIT)
    await _write_for(size.locked, size.updates, town)
    await asyncio.to_thread(server().start)
    await _note_unsaved(house, seen)


async def stopped(house: House, town: Town, size: Size, seen: Seen) -> None:
    """Telegram takes connections and says nothing."""
    seen.how = "SIGSTOP"
    process = house.telegram.process
    assert process is not None
    for _ in range(size.updates):
        await town.anything()
    process.send_signal(signal.SIGSTOP)
    try:
        await asyncio.sleep(size.gone)
    finally:
        process.send_signal(signal.SIGCONT)
    await _note_unsaved(house, seen)


async def refused(house: House, town: Town, size: Size, seen: Seen) -> None:
    """Connections to Telegram are refused; people go on writing."""
    seen.how = "connection refused"
    for _ in range(size.updates // 2):
        await town.anything()
    await house.wire.cut()
    await _write_for(size.gone, size.updates // 2, town)
    await _note_unsaved(house, seen)
    await house.wire.open()


async def _write_for(seconds: float, updates: int, town: Town) -> None:
    end = time.monotonic() + seconds
    for i in range(updates):
        await town.anything()
        await asyncio.sleep(max(0.0, (end - time.monotonic()) / (updates - i)))


async def _note_unsaved(house: House, seen: Seen) -> None:
    """What Telegram was told to forget must be on the disk."""
    confirmed = (await house.telegram.get("pending"))["confirmed"]
    seen.unsaved = max(0, confirmed - house.count("SELECT COUNT(*) FROM inbox"))


async def endured(trouble: Trouble, size: Size, seed: int = 5) -> Seen:
    """Run the bot into one trouble and out of it again."""
    seen = Seen()
    async with opened() as house, _disk(house.database.parent, is_wanted=trouble is full_disk):
        if trouble is refused:
            house.wire.use()
        town = Town(house, random.Random(seed))
        await house.start_bot()
        for _ in range(5):
            await town.anything()
        await house.until_quiet(_SETTLE)
        await trouble(house, town, size, seen)
        seen.recovered = await house.until_quiet(_SETTLE + 2 * size.updates / 20)
        await _look(house, town, seen)
        if house.is_alive:
            await house.end_bot()
    return seen


async def _look(house: House, town: Town, seen: Seen) -> None:
    seen.wrongs = len(town.wrongs())
    seen.left = sum(house.waiting())
    seen.dead = house.count("SELECT COUNT(*) FROM inbox WHERE state = 'dead'")
    seen.unanswered = len(await town.unanswered())
    seen.given_up = house.count("SELECT COUNT(*) FROM outbox WHERE state IN ('uncertain', 'parked', 'failed')")
    seen.failures = house.log.read_text(encoding="utf-8").count("storage_failed")
    seen.is_same_process = house.is_alive and house.starts == 1


@asynccontextmanager
async def _disk(folder: Path, *, is_wanted: bool) -> AsyncIterator[None]:
    """Put a small disk of its own under the database, where this user may."""
    mount = ("mount", "-t", "tmpfs", "-o", f"size={_DISK}m", "tmpfs", str(folder))
    is_mounted = (
        is_wanted and os.geteuid() == 0 and subprocess.run(mount, check=False, capture_output=True).returncode == 0
    )
    try:
        yield
    finally:
        if is_mounted:
            subprocess.run(("umount", "--lazy", str(folder)), check=False, capture_output=True)


def _fill(ballast: Path) -> None:
    try:
        with ballast.open("wb", buffering=0) as file:
            while file.write(b"\0" * 4096):
                pass
    except OSError:
        pass


def _limit_files(house: House, size: int) -> None:
    """No file of the bot may grow past a size: a full disk for those who may not mount one."""
    assert house.bot is not None
    _, most = resource.prlimit(house.bot.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(house.bot.pid, resource.RLIMIT_FSIZE, (size, most))


_OF_TELEGRAM: tuple[tuple[str, str, Trouble], ...] = (
    ("Telegram silent", "gone", stopped),
    ("Telegram gone", "gone", refused),
)
TROUBLES: dict[str, tuple[tuple[str, str, Trouble], ...]] = {
    "sqlite": (("full disk", "full", full_disk), ("database locked", "locked", locked), *_OF_TELEGRAM),
    "postgresql": (("database server gone", "locked", crashed), *_OF_TELEGRAM),
}


def _result(name: str, seconds: float, size: Size, seen: Seen) -> Result:
    note = f" ({seen.failures} writes failed)" if name == "full disk" else ""
    is_tried = name != "full disk" or seen.failures > 0
    return Result(
        f"{name} for {seconds:g} s ({seen.how}), {size.updates} updates meanwhile",
        "nothing unsaved acknowledged, recovers by itself, 0 lost",
        f"{seen.unsaved} unsaved acknowledged, {seen.lost} lost, quiet {seen.recovered:.1f} s after the end{note}; "
        f"{seen.given_up} calls given up",
        is_tried and not seen.unsaved and not seen.lost and seen.is_same_process,
        "" if seen.is_same_process else "the process ended",
    )


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of this figure."""
    size = FULL if is_full else QUICK
    troubles = TROUBLES[engine_at_hand()]
    return [_result(name, getattr(size, at), size, await endured(trouble, size)) for name, at, trouble in troubles]
