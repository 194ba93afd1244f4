"""Figure: a whole staircase of workers taps 接单 on one report at once, again and again, and exactly one has it."""

from __future__ import annotations

import asyncio
import csv
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bench import roster
from bench.house import House, opened
from bench.record import Result

_FIRST = 4_000_000
_PATIENCE = 60.0
_WON, _LOST = "已接单", "已经有人接单了"
_UNLIMITED: dict[str, object] = {
    "telegram.limits.overall_per_second": 1_000_000,
    "telegram.limits.per_chat_per_second": 100,
    "telegram.limits.in_flight": 64,
}


@dataclass(frozen=True)
class Size:
    """How many tap at once, how often."""

    workers: int
    rounds: int


QUICK = Size(20, 5)
FULL = Size(100, 200)


@dataclass
class Seen:
    """What came of the rounds. Seconds are from the first tap until the last one was answered."""

    rounds: int = 0
    taps: int = 0
    wrongs: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


async def tapped(size: Size) -> Seen:
    """Let one report after the other be fought for."""
    seen = Seen()
    async with _with_workers(size.workers) as (house, last):
        for round_number in range(1, size.rounds + 1):
            number = await _report(house, round_number)
            began = time.monotonic()
            toasts = await _tap_all(house, last, number)
            seen.seconds.append(time.monotonic() - began)
            seen.rounds, seen.taps = round_number, seen.taps + len(toasts)
            seen.wrongs += _wrongs(house, number, toasts)
        await house.until_quiet(_PATIENCE)
        seen.wrongs += house.unhandled()
    return seen


@asynccontextmanager
async def _with_workers(count: int) -> AsyncIterator[tuple[House, dict[int, int]]]:
    """Open a house with so many workers of one grid; with the newest message in each one's chat."""
    async with opened() as house:
        _take_in(house, count)
        house.settings |= _UNLIMITED
        await house.start_bot()
        ids = range(_FIRST, _FIRST + count)
        await asyncio.gather(*(house.telegram.person(f"网格员{one}", id=one) for one in ids))
        await house.until_quiet(_PATIENCE)
        chats = await asyncio.gather(*(house.telegram.messages(one) for one in ids))
        yield house, {one: chat[-1]["message_id"] for one, chat in zip(ids, chats, strict=True)}


def _take_in(house: House, count: int) -> None:
    folder = house.database.parent
    _write(folder / "places.csv", "community,grid,building,units,group_chat_id", [["杏林", "3号网格", 3, 4, ""]])
    staff = [[f"网格员{n}", 13900000000 + n, "worker", "3号网格", _FIRST + n] for n in range(count)]
    _write(folder / "staff.csv", "name,phone,role,scope,telegram_id", staff)
    roster.run(folder, "import", str(folder / "places.csv"), str(folder / "staff.csv"))
    own = f"sqlite:///{house.database}"
    if house.store.url != own:
        roster.run(folder, "copy", "--from", own, "--to", house.store.url)


def _write(path: Path, head: str, lines: list[list[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head.split(","), *lines])


async def _report(house: House, round_number: int) -> int:
    """Let somebody new report something; return its number when it has come to somebody."""
    person = await house.telegram.person(f"居民{round_number}", started=False)
    await house.telegram.send(person["id"], f"3号楼2单元楼道灯不亮了（第{round_number}件）")
    by = time.monotonic() + _PATIENCE
    while time.monotonic() < by:
        query = "SELECT r.number FROM report AS r JOIN person AS p ON p.id = r.reporter_id WHERE p.telegram_id = ?"
        if found := house.rows(query, person["id"]):
            return int(found[0][0])
        await asyncio.sleep(0.02)
    raise TimeoutError(f"the report of round {round_number} was not there in time")


async def _tap_all(house: House, last: dict[int, int], number: int) -> list[str]:
    """Let everybody tap at once; return what each was answered, "" where nothing came."""
    data = f"report:{number}:accept"
    queries = await asyncio.gather(*(house.telegram.tap(one, at, data=data) for one, at in last.items()))
    return await asyncio.gather(*(_answer(house, query) for query in queries))


async def _answer(house: House, query: str) -> str:
    by = time.monotonic() + _PATIENCE
    while time.monotonic() < by:
        outcome = await house.telegram.tapped(query)
        if outcome["answered"]:
            return str(outcome.get("text") or "")
        await asyncio.sleep(0.05)
    return ""


def _wrongs(house: House, number: int, toasts: list[str]) -> list[str]:
    """Compare what people were told with what was written down: one winner, and the same one everywhere."""
    told = Counter("won" if one.startswith(_WON) else "lost" if one == _LOST else one for one in toasts)
    won = house.rows("SELECT actor_id FROM report_history WHERE report_number = ? AND action = 'accept'", number)
    owner = house.rows("SELECT owner_id FROM report WHERE number = ?", number)
    found = []
    if told != Counter(won=1, lost=len(toasts) - 1):
        found.append(f"{number}: the taps were answered {dict(told)}")
    if len(won) != 1 or won != owner:
        found.append(f"{number}: accepted by {won}, and owned by {owner}")
    return found


async def measure(*, is_full: bool) -> list[Result]:
    """Return the line of the taps."""
    size = FULL if is_full else QUICK
    seen = await tapped(size)
    ordered = sorted(seen.seconds)
    return [
        Result(
            f"{size.workers} taps on 接单 at once, {size.rounds} rounds",
            "exactly one winner each time",
            f"{seen.rounds - len(seen.wrongs)} of {seen.rounds} rounds with exactly one winner, {seen.taps} taps "
            f"answered; a round took {ordered[len(ordered) // 2]:.2f} s in the middle, {ordered[-1]:.2f} s at most",
            not seen.wrongs and seen.rounds == size.rounds and seen.taps == size.workers * size.rounds,
            "; ".join(seen.wrongs[:3]),
        )
    ]
