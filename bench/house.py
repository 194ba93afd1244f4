"""Both processes in a fresh folder: a simulated Telegram and the bot, to be started, stopped and killed."""

from __future__ import annotations

import asyncio
import ctypes
import json
import os
import secrets
import shutil
import signal
import socket
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import IO, Any

import aiohttp

from bench.databases import Store, store
from bench.wire import Wire
from tests.simulator_client import ROOT, Telegram

Mode = str
SECRET = "bench-secret-0123456789"
_DIE_WITH_PARENT = 1


@dataclass
class House:
    """One bot token with everything that belongs to it. `settings` are paths as in config.yaml, with dots."""

    folder: Path
    telegram: Telegram
    wire: Wire
    store: Store
    mode: Mode = "polling"
    settings: dict[str, object] = field(default_factory=dict)
    web_port: int = 0
    hook_port: int = 0
    command: tuple[str, ...] = ("-m", "bot", "run")
    core: int | None = None
    """The one processor that the bot may use."""
    bot: Process | None = None
    starts: int = 0

    @property
    def database(self) -> Path:
        """Return the bot's database file, where it has one."""
        return self.folder / "data" / "linli.db"

    @property
    def log(self) -> Path:
        """Return the file that holds what the bot wrote on standard error, over all starts."""
        return self.folder / "bot.log"

    @property
    def hook(self) -> str:
        """Return the address that takes updates in webhook mode."""
        return f"http://127.0.0.1:{self.hook_port}/hook"

    async def start_bot(self, *, waits: bool = True) -> float:
        """Start `linli run`; return the monotonic time just before. `waits`: until it says that it is ready."""
        began = time.monotonic()
        self.starts += 1
        with self.log.open("ab") as log:
            self.bot = await self._spawn(log)
        if waits:
            await self.until_ready()
        return began

    async def _spawn(self, log: IO[bytes]) -> Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, *self.command),
            cwd=self.folder,
            env=self._environment(),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            preexec_fn=partial(_begin, self.core),
        )

    def _environment(self) -> dict[str, str]:
        plain = {name: value for name, value in os.environ.items() if not name.startswith("LINLI_")}
        settings = {
            "telegram.token": self.telegram.token,
            "telegram.base_url": self.wire.url,
            "telegram.mode": self.mode,
            "database.url": self.store.url,
            "web.port": self.web_port,
            **self.settings,
        }
        if self.mode == "webhook":
            settings |= {
                "telegram.webhook.url": self.hook,
                "telegram.webhook.port": self.hook_port,
                "telegram.webhook.secret": SECRET,
            }
        named = {f"LINLI_{path.upper().replace('.', '__')}": str(value) for path, value in settings.items()}
        return {**plain, **named, "PYTHONPATH": str(ROOT), "TMPDIR": str(self.folder)}

    async def linli(self, *arguments: str, must: bool = True) -> str:
        """Run another command on the bot's database; return what it says if it fails. `must`: it may not."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *arguments),
            cwd=self.folder,
            env=self._environment(),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await process.communicate()
        assert process.returncode == 0 or not must, said.decode()
        return "" if process.returncode == 0 else said.decode()

    async def until_ready(self, seconds: float = 60.0) -> None:
        """Wait until the bot says that it works."""
        by = time.monotonic() + seconds
        async with aiohttp.ClientSession() as session:
            while time.monotonic() < by:
                assert self.bot is not None
                assert self.bot.returncode is None, f"the bot ended: {self.log.read_text()[-2000:]}"
                try:
                    async with session.get(f"http://127.0.0.1:{self.web_port}/readyz") as answer:
                        if answer.status == 200:
                            return
                except aiohttp.ClientError:
                    pass
                await asyncio.sleep(0.02)
        raise TimeoutError("the bot was not ready in time")

    async def kill_bot(self) -> float:
        """kill -9; return the monotonic time."""
        assert self.bot is not None
        at = time.monotonic()
        self.bot.send_signal(signal.SIGKILL)
        await self.bot.wait()
        _close(self.bot)
        return at

    async def end_bot(self) -> tuple[float, int]:
        """SIGTERM; return how many seconds the end took, and the exit code."""
        assert self.bot is not None
        at = time.monotonic()
        self.bot.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(self.bot.wait(), 30)
        seconds = time.monotonic() - at
        _close(self.bot)
        return seconds, code

    @property
    def is_alive(self) -> bool:
        """Whether the bot runs."""
        return self.bot is not None and self.bot.returncode is None

    def rss(self) -> float:
        """Return the bot's resident memory in MB."""
        assert self.bot is not None
        line = next(line for line in _status(self.bot.pid) if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def processor_seconds(self) -> float:
        """Return how long the bot has had a processor since its start."""
        assert self.bot is not None
        fields = Path(f"/proc/{self.bot.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Read the bot's database beside it."""
        return self.store.rows(sql, *values)

    def count(self, sql: str, *values: object) -> int:
        """Return the one number of a query."""
        return int(self.rows(sql, *values)[0][0] or 0)

    def waiting(self) -> tuple[int, int]:
        """Return how many updates and how many calls still wait in the database."""
        return (
            self.count("SELECT COUNT(*) FROM inbox WHERE state = 'queued'"),
            self.count("SELECT COUNT(*) FROM outbox WHERE state IN ('waiting', 'sending')"),
        )

    async def until_quiet(self, seconds: float) -> float:
        """Wait until nothing waits anywhere, or the time is over; return how long it took."""
        began = time.monotonic()
        while time.monotonic() - began < seconds:
            # In the order of the data's way: what was confirmed stands in the inbox by then.
            if await self.telegram.pending() == 0 and self.store.is_there() and self.waiting() == (0, 0):
                return time.monotonic() - began
            await asyncio.sleep(0.1)
        return time.monotonic() - began

    def unhandled(self) -> list[str]:
        """Return what the log tells of errors that no part took care of."""
        bad = ("app.part_failed", "schedule.failed", "never retrieved", "Task exception", "Unhandled", "unraisable")
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [_end_of(line) for line in lines if line.startswith("Traceback") or any(word in line for word in bad)]


@asynccontextmanager
async def opened(mode: Mode = "polling", *, limits: str = "off", **settings: object) -> AsyncIterator[House]:
    """Open a house with a simulator and no bot yet; `telegram__limits__in_flight=64` sets what config.yaml names."""
    folder = Path(tempfile.mkdtemp(prefix="linli-bench-"))
    (folder / "data").mkdir()
    token = f"{secrets.randbelow(10**6) + 1000}:BENCH{secrets.token_hex(8)}"
    telegram = await Telegram.start(token=token, limits=limits)
    wire = Wire(telegram.url)
    paths = {name.replace("__", "."): value for name, value in settings.items()}
    try:
        await wire.open()
        house = House(
            folder, telegram, wire, store(folder / "data" / "linli.db"), mode, paths, free_port(), free_port()
        )
        try:
            yield house
        finally:
            if house.is_alive:
                await house.kill_bot()
    finally:
        await wire.close()
        await telegram.stop()
        shutil.rmtree(folder, ignore_errors=True)


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _close(process: Process) -> None:
    """Close what asyncio keeps of an ended process: it would complain of that only when the loop is gone."""
    process._transport.close()  # type: ignore[attr-defined]


def _end_of(line: str) -> str:
    """The last words of an exception say most."""
    try:
        return " / ".join(str(json.loads(line)["exception"]).splitlines()[-5:])
    except (ValueError, KeyError, TypeError):
        return line[-400:]


def _status(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()


def _begin(core: int | None) -> None:
    """A bench that is killed leaves no process behind (Linux)."""
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    if core is not None:
        os.sched_setaffinity(0, {core})
