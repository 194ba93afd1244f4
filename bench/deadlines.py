"""Figure: 200 deadlines within a minute of real time, while the process runs, and overdue when it starts."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass
from typing import Any

from bench.house import House, opened
from bench.record import Result

_WITHIN = 10.0
_AFTER_START = 60.0
_ANSWER = 60.0
_LIMIT = {"answer": "1m", "solve": "2d", "round_the_clock": True}
"""Everything must be answered within a minute here, at night too."""


@dataclass(frozen=True)
class Size:
    """How many deadlines, within how many seconds."""

    deadlines: int
    seconds: float


QUICK = Size(40, 8.0)
FULL = Size(200, 60.0)


@dataclass(frozen=True)
class Seen:
    """How many fired, how many twice, and how late the last was, in seconds."""

    fired: int
    twice: int
    latest: float


async def fired(size: Size, *, overdue: bool = False) -> Seen:
    """Let deadlines come; with `overdue`, while the process is down."""
    limits = json.dumps(dict.fromkeys(("urgent", "utility", "normal", "complex"), _LIMIT))
    fast: dict[str, Any] = {
        "telegram__limits__overall_per_second": 1000,
        "telegram__limits__per_chat_per_second": 100,
    }
    async with opened(deadlines=limits, **fast) as house:
        await house.start_bot()
        people = [(await house.telegram.person(f"居民{n}", started=False))["id"] for n in range(size.deadlines)]
        pause = size.seconds / size.deadlines / (4 if overdue else 1)
        for number, person in enumerate(people):
            await house.telegram.send(person, f"{number % 30 + 1}号楼停水了")
            await asyncio.sleep(pause)
        await house.until_quiet(30)
        if not overdue:
            return await _look(house, size, since=None)
        await house.end_bot()
        await asyncio.sleep(_ANSWER)
        began = time.time()
        await house.start_bot()
        return await _look(house, size, since=began)


async def _look(house: House, size: Size, since: float | None) -> Seen:
    """Wait until all have fired; compare when with when they were due, or with the start of the process."""
    sql = (
        "SELECT h.report_number, h.at, r.created_at FROM report_history AS h "
        "JOIN report AS r ON r.number = h.report_number WHERE h.action = 'answer_due' AND h.report_number <= ?"
    )
    by = time.monotonic() + _ANSWER + _AFTER_START
    while len(rows := house.rows(sql, size.deadlines)) < size.deadlines and time.monotonic() < by:
        await asyncio.sleep(0.2)
    await asyncio.sleep(1)
    rows = house.rows(sql, size.deadlines)
    due = _ANSWER * 1_000_000
    late = [(at - created - due) / 1_000_000 if since is None else at / 1_000_000 - since for _, at, created in rows]
    numbers = {number for number, _, _ in rows}
    return Seen(len(numbers), len(rows) - len(numbers), max(late, default=float("inf")))


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of deadlines in real time."""
    size = FULL if is_full else QUICK
    found = []
    for overdue, most, when in ((False, _WITHIN, "of due"), (True, _AFTER_START, "of the start, when overdue")):
        seen = await fired(size, overdue=overdue)
        is_met = seen.fired == size.deadlines and not seen.twice and seen.latest <= most
        found.append(
            Result(
                f"{size.deadlines} deadlines within {size.seconds:.0f} s, real time",
                f"all fire once, within {most:.0f} s {when}",
                f"{seen.fired} fired, {seen.twice} twice, the latest {seen.latest:.1f} s after",
                is_met,
            )
        )
    return found
