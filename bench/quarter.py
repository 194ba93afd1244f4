"""Figure: a simulated quarter. Workers are slow, silent, away or have blocked the bot, and the process is killed."""

from __future__ import annotations

import asyncio
import csv
import itertools
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp

from bench.house import House, opened
from bench.record import Result

START = datetime(2026, 3, 1, 16, tzinfo=UTC)  # Monday, midnight in Shanghai
_GRIDS, _BUILDINGS, _REPORTERS = 4, 12, 240
_MATTERS = ("楼道灯不亮了", "下水道堵了", "停水了", "垃圾没人收", "电梯按钮坏了", "路面有个坑", "楼上漏水")
_NOT_ANSWERED = ("submitted", "dispatched", "reopened")
_BEGUN = ("accepted", "in_progress")
_RESTARTS = {
    *(
        "answer_late",
        "solve_due",
        "solve_late",
        "pass",
        "handover",
        "escalate",
        "reopen",
        "partly",
        "appeal",
        "unmerge",
    ),
    *("category", "urgency", "extend", "edited", "place", "report"),
}
"""What sets the clock for an answer anew: after it the same step may come once more."""
_SOLVE = {"solve_half", "solve_soon", "solve_due", "solve_late"}
_ANSWER = {"answer_soon", "answer_due", "answer_late"}


@dataclass(frozen=True)
class Size:
    """How many days, how many reports in them, over how many kills of the process; the clock jumps by `step`."""

    days: int
    reports: int
    kills: int
    step: timedelta = timedelta(hours=1)


QUICK = Size(3, 90, 2, timedelta(hours=4))
FULL = Size(92, 20_000, 20, timedelta(hours=2))


@dataclass
class Seen:
    """What was found."""

    reports: int = 0
    ownerless: int = 0
    missed: int = 0
    twice: list[str] = field(default_factory=list)
    breaches: str = ""
    fired: int = 0
    raised: int = 0
    unrated: int = 0
    left: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Worker:
    """One of the staff: how likely they look at a matter within a step, and their account."""

    id: int
    diligence: float


class Quarter:
    """The town, its people and its clock."""

    def __init__(self, house: House, size: Size, seed: int) -> None:
        self._house, self._size, self._dice = house, size, random.Random(seed)
        self._now = START
        self._staff: list[Worker] = []
        self._reporters: list[int] = []
        self._said = itertools.count(1)
        self.seen = Seen()

    async def settle_in(self) -> None:
        """Bring the lists in, and let everybody have an account."""
        folder = self._house.folder / "lists"
        folder.mkdir()
        _write(
            folder / "places.csv",
            "社区,网格,楼栋,单元数,群号",
            [("石榴籽", f"{number % _GRIDS + 1}号网格", number + 1, 4, "") for number in range(_BUILDINGS)],
        )
        people = [
            (f"居民{n}", f"+9990000{n:05}", n % _BUILDINGS + 1, 1, n, "", "", "汉语", 10_000 + n)
            for n in range(_REPORTERS)
        ]
        _write(folder / "people.csv", "姓名,手机号,楼栋,单元,房号,出生年份,标签,语言,telegram号", people)
        staff: list[tuple[object, ...]] = [
            (f"网格员{n}", f"+9991000{n:05}", "网格员", f"石榴籽/{n % _GRIDS + 1}号网格", 20_000 + n)
            for n in range(2 * _GRIDS)
        ]
        staff += [
            ("值班一", "+999200000001", "社区值班", "石榴籽", 30_001),
            ("值班二", "+999200000002", "社区值班", "石榴籽", 30_002),
        ]
        staff += [("书记", "+999200000003", "书记", "石榴籽", 30_003), ("街道", "+999200000004", "街道", "", 30_004)]
        _write(folder / "staff.csv", "姓名,手机号,角色,范围,telegram号", staff)
        files = [str(folder / f"{name}.csv") for name in ("places", "people", "staff")]
        await self._house.linli("import", *files)
        # Diligent, slow, and one who never looks; desk, secretary and sub-district look now and then.
        diligence = (0.9, 0.5, 0.15, 0.0)
        self._staff = [Worker(20_000 + n, diligence[n // 2 % 4]) for n in range(2 * _GRIDS)]
        self._staff += [Worker(30_001, 0.3), Worker(30_002, 0.1), Worker(30_003, 0.1), Worker(30_004, 0.4)]
        self._reporters = [10_000 + n for n in range(_REPORTERS)]
        for account in (*self._reporters, *(one.id for one in self._staff)):
            await self._house.telegram.person(f"{account}", started=False, id=account)

    async def live(self) -> Seen:
        """Let the days pass."""
        await self._house.start_bot()
        await self._move()
        steps = int(timedelta(days=self._size.days) / self._size.step)
        deaths = set(self._dice.sample(range(steps), self._size.kills))
        begun = 0
        for step in range(steps):
            await self._step(step in deaths, self._size.reports * (step + 1) // steps - begun)
            begun = self._size.reports * (step + 1) // steps
            await self._look()
        self._now += timedelta(days=8)
        await self._move()
        await self._quiet(300)
        await self._look()
        self._judge()
        self.seen.breaches = await self._house.linli("invariants", must=False)
        return self.seen

    async def _step(self, dies: bool, new: int) -> None:
        self._now += self._size.step
        moving = asyncio.create_task(self._move())
        if dies:
            await asyncio.sleep(self._dice.uniform(0, 0.3))
        talking = asyncio.create_task(self._people_act(new))
        if dies:
            await asyncio.sleep(self._dice.uniform(0, 0.5))
            await self._house.kill_bot()
            await asyncio.gather(moving, talking, return_exceptions=True)
            await self._house.start_bot()
            await self._move()
        else:
            await asyncio.gather(moving, talking)
        await self._quiet(60)

    async def _move(self) -> None:
        await self._house.telegram.clock(now=self._now.isoformat(), speed=0.001)
        async with aiohttp.ClientSession() as session:
            url = f"http://127.0.0.1:{self._house.web_port}/clock"
            async with session.post(url, json={"now": self._now.isoformat(), "speed": 0.001}) as answer:
                assert answer.status == 200, await answer.text()

    async def _quiet(self, seconds: float) -> None:
        self.seen.left = (0, 0) if await self._house.until_quiet(seconds) < seconds else self._house.waiting()

    async def _people_act(self, new: int) -> None:
        for reporter in self._dice.sample(self._reporters, min(new, len(self._reporters))):
            number = next(self._said)
            await self._house.telegram.send(reporter, f"{self._dice.choice(_MATTERS)}（第{number}件）")
            self.seen.reports += 1
        hour = (self._now + timedelta(hours=8)).hour
        if 8 <= hour < 20:
            for worker in self._staff:
                await self._works(worker)
            await self._residents_answer()
        await self._comings_and_goings()

    async def _works(self, worker: Worker) -> None:
        """Each matter that somebody has before them is looked at with a certain likelihood."""
        rows = self._house.rows(
            "SELECT r.number, r.state, s.message_id FROM person AS p JOIN report AS r ON r.owner_id = p.id "
            "JOIN slot AS s ON s.name = 'report:' || CAST(r.number AS TEXT) || ':' || CAST(p.id AS TEXT) "
            "WHERE p.telegram_id = ? AND r.state IN ('dispatched', 'reopened', 'accepted', 'in_progress') "
            "ORDER BY r.number LIMIT 12",
            worker.id,
        )
        for number, state, message_id in rows:
            if self._dice.random() > worker.diligence:
                continue
            if state in _NOT_ANSWERED:
                await self._tap(worker.id, message_id, f"report:{number}:accept")
            elif self._dice.random() < 0.7:
                await self._tap(worker.id, message_id, f"report:{number}:resolve")
                await self._house.telegram.send(worker.id, "办好了")
                await self._tap(worker.id, message_id, f"report:{number}:no_photo")

    async def _residents_answer(self) -> None:
        rows = self._house.rows(
            "SELECT r.number, p.telegram_id, s.message_id FROM report AS r JOIN person AS p ON p.id = r.reporter_id "
            "JOIN slot AS s ON s.name = 'report:' || CAST(r.number AS TEXT) || ':' || CAST(p.id AS TEXT) "
            "WHERE r.state = 'resolved' ORDER BY r.number DESC LIMIT 40"
        )
        for number, account, message_id in rows:
            chance = self._dice.random()
            if chance < 0.15:
                await self._tap(account, message_id, f"report:{number}:confirm")
            elif chance < 0.19:
                await self._tap(account, message_id, f"report:{number}:reopen")
                await self._house.telegram.send(account, "还是没好")

    async def _comings_and_goings(self) -> None:
        """Now and then a worker blocks the bot for a while."""
        if self._dice.random() < 0.02:
            worker = self._dice.choice(self._staff[: 2 * _GRIDS])
            await self._house.telegram.post("block", person=worker.id, blocked=True)
        if self._dice.random() < 0.05:
            for worker in self._staff[: 2 * _GRIDS]:
                await self._house.telegram.post("start", person=worker.id)

    async def _tap(self, person: int, message_id: int, data: str) -> None:
        await self._house.telegram.tap(person, message_id, data=data)

    async def _look(self) -> None:
        """When all is quiet nothing may be overdue, and nothing without an owner."""
        now = int(self._now.timestamp() * 1_000_000)
        overdue = "SELECT COUNT(*) FROM report WHERE due_at <= ?"
        for _ in range(50):
            if not self._house.count(overdue, now):
                break
            await asyncio.sleep(0.2)
        self.seen.missed = max(self.seen.missed, self._house.count(overdue, now))
        lost = "SELECT COUNT(*) FROM report WHERE owner_id IS NULL AND due_at IS NOT NULL"
        self.seen.ownerless = max(self.seen.ownerless, self._house.count(lost))

    def _judge(self) -> None:
        """No step may have come twice unless its clock began anew between."""
        lines: dict[int, list[str]] = defaultdict(list)
        for number, action in self._house.rows("SELECT report_number, action FROM report_history ORDER BY id"):
            lines[number].append(action)
        for number, actions in lines.items():
            fired: set[str] = set()
            for action in actions:
                if action in fired:
                    self.seen.twice.append(f"{number}: {action}")
                if action in _RESTARTS:
                    fired -= _ANSWER
                if action in ("reopen", "partly", "appeal", "category", "urgency", "extend", "edited"):
                    fired -= _SOLVE
                if action in _SOLVE or (action in _ANSWER and action not in _RESTARTS):
                    fired.add(action)
        self.seen.fired = sum(action in _ANSWER | _SOLVE for actions in lines.values() for action in actions)
        self.seen.raised = self._house.count("SELECT COUNT(*) FROM report WHERE level > 1")
        self.seen.unrated = self._house.count("SELECT COUNT(*) FROM report WHERE rating = 'unrated'")
        kept = self._house.count("SELECT COUNT(*) FROM report")
        assert kept > 0, "nothing was reported"


def _write(path: Path, head: str, rows: Sequence[tuple[object, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(head + "\n")
        csv.writer(file).writerows(rows)


async def lived(size: Size, seed: int = 5) -> Seen:
    """Let a town live through the days; return what was found."""
    fast: dict[str, Any] = {
        "telegram__limits__overall_per_second": 1000,
        "telegram__limits__per_chat_per_second": 100,
    }
    async with opened(clock__start=START.isoformat(), clock__speed=0.001, **fast) as house:
        quarter = Quarter(house, size, seed)
        await quarter.settle_in()
        return await quarter.live()


async def measure(*, is_full: bool) -> list[Result]:
    """Return the line of the quarter."""
    size = FULL if is_full else QUICK
    seen = await lived(size)
    is_met = not (seen.ownerless or seen.missed or seen.twice or seen.breaches or sum(seen.left))
    return [
        Result(
            f"{size.days} simulated days, {seen.reports} reports, slow, silent, blocked workers, {size.kills} kills",
            "0 reports without an owner, 0 clocks missed, 0 fired twice",
            f"{seen.ownerless} without an owner, {seen.missed} missed, {len(seen.twice)} twice; "
            f"{seen.fired} steps fired, {seen.raised} reports went up, {seen.unrated} ended unrated",
            is_met,
            "; ".join([*seen.twice[:3], *seen.breaches.splitlines()[:3]]),
        )
    ]
