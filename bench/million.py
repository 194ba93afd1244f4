"""Figure: a million reports of 84,000 residents in 74 grids, and what a page, a card and a new report cost then.

Measured in the process, without Telegram: service, database, words. The small community beside it has the same people.
"""

from __future__ import annotations

import asyncio
import gc
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from bench.databases import engine_at_hand, store
from bench.record import Result
from bot import parts
from bot.config import Config
from bot.config_parts import DatabaseConfig, TelegramConfig
from bot.parts import Parts
from domain.clock import to_micros
from domain.people import Person
from domain.remarks import Kind, Remark
from services.work import Work
from storage import people, reports
from storage.database import Database, database_at
from tests.simulator_client import ROOT

NOW = datetime(2026, 3, 2, 2, tzinfo=UTC)  # Monday, ten in the morning in Shanghai
_MOST_MS, _MOST_TIMES = 20.0, 1.3
_CATEGORIES = (
    "lighting",
    "drainage",
    "water",
    "sanitation",
    "elevator",
    "road",
    "noise",
    "property",
    "medical",
    "dispute",
)
_WORDS = (
    "楼道灯不亮了",
    "下水道堵了，水往外冒",
    "停水半天了",
    "垃圾堆了三天没人收",
    "电梯按了没反应",
    "路面塌了个坑",
    "半夜装修",
)


@dataclass(frozen=True)
class Size:
    """How many people, how many reports, how many of them open, how often each thing is done."""

    residents: int
    reports: int
    open: int
    rounds: int


SMALL = Size(84_000, 1_000, 500, 200)
FULL = Size(84_000, 1_000_000, 15_000, 200)
QUICK_SMALL, QUICK = Size(500, 200, 100, 30), Size(500, 5_000, 1_000, 30)


class Store:
    """A community with that many reports, opened as the process opens it."""

    def __init__(self, folder: Path, size: Size) -> None:
        self._size, self._dice = size, random.Random(7)
        self._folder = folder
        url = store(folder / "linli.db").url
        self._config = Config(
            telegram=TelegramConfig.model_validate({"token": "1000:BENCH"}),
            database=DatabaseConfig.model_validate({"url": url}),
        )
        self.database: Database = database_at(url)
        self._parts: Parts = parts.make(self._config, NOW)
        self._said = 0
        self.workers: list[Person] = []
        self.residents: list[Person] = []

    async def fill(self) -> None:
        """Bring people and reports in."""
        lists = self._folder / "lists"
        await _linli(self._config, "generate", "--residents", str(self._size.residents), "--out", str(lists))
        await _linli(self._config, "import", *(str(path) for path in sorted(lists.iterdir())))
        await self.database.open()
        async with self.database.transaction() as tx:
            rows = await tx.connection.fetch(
                "SELECT p.id, p.building_id, b.grid_id, b.name FROM person AS p "
                "JOIN building AS b ON b.id = p.building_id WHERE p.telegram_id IS NOT NULL ORDER BY p.id",
                {},
            )
            homes = [tuple(row) for row in rows]
            owners = {
                row[0]: row[1]
                for row in await tx.connection.fetch(
                    "SELECT grid_id, MIN(person_id) FROM role WHERE role = 'worker' GROUP BY grid_id", {}
                )
            }
            for sql, made in ((_REPORT, self._reports), (_HISTORY, self._history), (_REMARK, self._remarks)):
                await tx.connection.execute_many(sql, made(homes, owners))
            self.workers = [one for grid in owners if (one := await people.get(tx, owners[grid])) is not None]
            number = next(n for n in range(self._size.reports, 0, -1) if n % 3 == 0)
            sample = await reports.get(tx, number)
            assert sample is not None
            self._sample = sample
            self.residents = [
                one for row in self._dice.sample(homes, 60) if (one := await people.get(tx, row[0])) is not None
            ]
        await self._settle()

    async def _settle(self) -> None:
        """What a database does by itself at night."""
        async with self.database.transaction() as tx:
            if engine_at_hand() == "sqlite":
                await tx.connection.execute("ANALYZE")
            else:
                for table in ("report", "report_history", "remark", "person"):
                    await tx.connection.execute(f"ANALYZE {table}")

    def _reports(self, homes: list[tuple[Any, ...]], owners: dict[int, int]) -> Iterator[dict[str, Any]]:
        for number in range(1, self._size.reports + 1):
            person, building, grid, name = homes[number * 7919 % len(homes)]
            # The oldest are done; what is open was reported in the last weeks.
            age = timedelta(minutes=5 * (self._size.reports - number) + 30)
            at = NOW - age
            is_open = number > self._size.reports - self._size.open
            state = ("dispatched", "accepted", "resolved")[number % 3] if is_open else "closed"
            due = to_micros(at + timedelta(days=400)) if is_open else None
            yield {
                "state": state,
                "category": _CATEGORIES[number % len(_CATEGORIES)],
                "text": f"{name}号楼{_WORDS[number % len(_WORDS)]}",
                "place": f"{name}号楼",
                "building_id": building,
                "grid_id": grid,
                "reporter_id": person,
                "owner_id": owners.get(grid),
                "at": to_micros(at),
                "answer": to_micros(at + timedelta(hours=2)),
                "solve": to_micros(at + timedelta(days=400)),
                "due": due,
                "steps": f"solve_due:{due}" if due else "",
                "closed": None if is_open else to_micros(at + timedelta(hours=5)),
            }

    def _history(self, _homes: object, _owners: object) -> Iterator[dict[str, Any]]:
        for number in range(1, self._size.reports + 1):
            at = to_micros(NOW - timedelta(minutes=5 * (self._size.reports - number) + 30))
            is_open = number > self._size.reports - self._size.open
            state = ("dispatched", "accepted", "resolved")[number % 3] if is_open else "closed"
            yield {"number": number, "at": at, "state": state}

    def _remarks(self, homes: list[tuple[Any, ...]], _owners: object) -> Iterator[dict[str, Any]]:
        for number in range(1, self._size.reports + 1):
            at = to_micros(NOW - timedelta(minutes=5 * (self._size.reports - number) + 30))
            yield {"number": number, "at": at, "author": homes[number * 7919 % len(homes)][0], "message": number}

    async def timed(self, part: Callable[[Work], Awaitable[object]], *, keeps: bool = False) -> float:
        """Return the milliseconds of one part with its cards, in a transaction that is kept or taken back."""
        began = time.perf_counter()
        async with self.database.transaction() as tx:
            work = Work(tx, NOW)
            async with tx.savepoint():
                await part(work)
                await self._parts.outbox.settle(work)
            if not keeps:
                spent = time.perf_counter() - began
        return (time.perf_counter() - began if keeps else spent) * 1000

    async def page(self, work: Work) -> None:
        """A worker's queue."""
        await self._parts.queues.first(work, self._dice.choice(self.workers))

    async def card(self, work: Work) -> None:
        """A card, looked up and drawn."""
        number = self._size.reports - self._dice.randrange(self._size.open)
        await self._parts.views.bring(work, await self._owner_of(work, number), number)

    async def search(self, work: Work) -> None:
        """Whether somebody's words tell of what is known already."""
        person = self._dice.choice(self.residents)
        home: dict[str, Any] = {
            "building_id": person.building_id,
            "building": person.building,
            "grid_id": person.grid_id,
        }
        draft = replace(self._sample, **home, text=self._dice.choice(_WORDS), place=f"{person.building}号楼", number=0)
        await self._parts.routing.likeness.asked(work, draft)

    async def _owner_of(self, work: Work, number: int) -> Person:
        rows = await work.tx.connection.fetch("SELECT owner_id FROM report WHERE number = :n", {"n": number})
        owner = await people.get(work.tx, rows[0][0])
        assert owner is not None
        return owner

    async def report(self, work: Work) -> None:
        """Somebody reports something."""
        self._said += 1
        person = self._dice.choice(self.residents)
        text = f"{person.building}号楼{self._dice.choice(_WORDS)}，第{self._said}件"
        remark = Remark(Kind.TEXT, text, person.telegram_id or 0, 10_000_000 + self._said, NOW)
        await self._parts.reports.begin(work, person, remark)


_REPORT = """INSERT INTO report (state, category, urgency, text, place, building_id, grid_id, reporter_id, owner_id,
    created_at, said_at, answer_due_at, solve_due_at, due_at, steps, closed_at)
VALUES (:state, :category, 'normal', :text, :place, :building_id, :grid_id, :reporter_id, :owner_id, :at, :at, :answer,
    :solve, :due, :steps, :closed)"""
_HISTORY = """INSERT INTO report_history (report_number, at, actor_id, action, state, text)
VALUES (:number, :at, NULL, 'report', :state, '')"""
_REMARK = """INSERT INTO remark (report_number, at, author_id, purpose, kind, text, chat_id, message_id)
VALUES (:number, :at, :author, 'report', 'text', '', 0, :message)"""


async def _linli(config: Config, *arguments: str) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "LINLI_DATABASE__URL": config.database.secret_url()},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()


async def compared(small: Size, large: Size) -> dict[str, tuple[float, float]]:
    """Return for each thing its median milliseconds in the small community and in the large one, taken in turns."""
    folders = [Path(tempfile.mkdtemp(prefix="linli-bench-")) for _ in range(2)]
    stores = [Store(folder, size) for folder, size in zip(folders, (small, large), strict=True)]
    try:
        for one in stores:
            await one.fill()
        gc.collect()
        found: dict[str, tuple[list[float], list[float]]] = {}
        for turn in range(large.rounds):
            for name, keeps in (("page", False), ("card", False), ("search", False), ("report", True)):
                for place, one in sorted(enumerate(stores), reverse=turn % 2 == 1, key=lambda pair: pair[0]):
                    spent = await one.timed(getattr(one, name), keeps=keeps)
                    found.setdefault(name, ([], []))[place].append(spent)
        return {name: (median(few), median(many)) for name, (few, many) in found.items()}
    finally:
        for one in stores:
            await one.database.close()
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)


_NAMES = {"page": "a page of the queue", "card": "a report's card", "search": "a search for the same matter"}


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of a large store."""
    small, large = (SMALL, FULL) if is_full else (QUICK_SMALL, QUICK)
    found = await compared(small, large)
    about = f"{large.reports:,} reports of {large.residents:,} people, {engine_at_hand()}"
    lines = [
        Result(
            f"{about}: {what}",
            f"under {_MOST_MS:.0f} ms, median in the process",
            f"{found[name][1]:.2f} ms ({found[name][0]:.2f} ms with {small.reports:,} reports)",
            found[name][1] < _MOST_MS,
        )
        for name, what in _NAMES.items()
    ]
    few, many = found["report"]
    lines.append(
        Result(
            f"{about}: a new report, committed",
            f"at most {_MOST_TIMES} times that with {small.reports:,} reports",
            f"{many / few:.2f} times: {many:.2f} ms beside {few:.2f} ms",
            many / few <= _MOST_TIMES,
        )
    )
    return lines
