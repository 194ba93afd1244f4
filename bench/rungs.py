"""Figure: 300 rungs due at the same moment, while the process runs, and overdue when it starts; in real time."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bench.elders import ELDERS, VOLUNTEERS, settle_in, writing
from bench.house import House, opened
from bench.record import Result

_SENT_WITHIN, _ACTED_WITHIN, _AFTER_START = 15.0, 10.0, 60.0
_STARTS = timedelta(seconds=20)
"""So long the process may take to start before they come due."""


@dataclass(frozen=True)
class Size:
    """How many rungs are due at once."""

    rungs: int


QUICK = Size(40)
FULL = Size(300)


@dataclass(frozen=True)
class Seen:
    """How many acted, each once; seconds until the last had, and until the first message of each had arrived."""

    acted: int
    twice: int
    latest: float
    sent: int
    last_sent: float


async def fired(size: Size, step: str, *, overdue: bool = False) -> Seen:
    """Let the rungs of one step come due, at the default pace; with `overdue`, before the process starts."""
    async with opened() as house:
        await _prepared(house, size, step)
        await house.telegram.limits(overall_per_second=30, per_chat_per_second=1, per_group_per_minute=20)
        after = (await house.telegram.stats())["calls"]
        due = datetime.now(UTC) + (timedelta(0) if overdue else _STARTS)
        async with writing(house) as tx:
            micros = {"at": int(due.timestamp() * 1_000_000), "step": step}
            await tx.connection.execute("UPDATE rung SET due_at = :at, step = :step WHERE acted_at IS NULL", micros)
        began = time.monotonic()
        await house.start_bot(waits=not overdue)
        if not overdue:
            began += _STARTS.total_seconds()
        return await _look(house, size, step, due, began, after)


async def _prepared(house: House, size: Size, step: str) -> None:
    """All are asked, at full speed, and say nothing; then the process ends."""
    kept = dict(house.settings)
    house.settings |= {"telegram.limits.overall_per_second": 1000, "telegram.limits.per_chat_per_second": 100}
    await settle_in(house, size.rungs, lambda _: datetime.now(UTC))
    await house.start_bot()
    sql = "SELECT COUNT(*) FROM check_in WHERE delivery = 'sent'"
    by = time.monotonic() + 60
    while house.count(sql) < size.rungs and time.monotonic() < by:
        await asyncio.sleep(0.1)
    await house.until_quiet(30)
    await house.end_bot()
    house.settings = kept


async def _look(house: House, size: Size, step: str, due: datetime, began: float, after: int) -> Seen:
    sql = "SELECT check_in_id, acted_at FROM rung WHERE step = ? AND acted_at IS NOT NULL"
    by = time.monotonic() + _AFTER_START + 30
    sent: dict[int, float] = {}
    while time.monotonic() < by and len(sent) < size.rungs:
        sent = _first(await house.telegram.calls("sendMessage", after=after), step)
        await asyncio.sleep(0.3)
    rows = house.rows(sql, step)
    late = [at / 1_000_000 - due.timestamp() for _, at in rows]
    numbers = {number for number, _ in rows}
    lasts = max(sent.values(), default=float("inf")) - began
    return Seen(len(numbers), len(rows) - len(numbers), max(late, default=float("inf")), len(sent), lasts)


def _first(calls: list[dict[str, Any]], step: str) -> dict[int, float]:
    """Return when the first message of each rung arrived: hers, or the card of a volunteer."""
    first: dict[int, float] = {}
    for call in calls:
        chat, markup = int(call["params"]["chat_id"]), str(call["params"].get("reply_markup"))
        if call["status"] != 200:
            continue
        if step == "ask_again" and ELDERS <= chat < VOLUNTEERS and "我很好" in markup:
            first.setdefault(chat, call["at"])
        elif step != "ask_again" and VOLUNTEERS <= chat < VOLUNTEERS + 100_000 and "alarm:" in markup:
            first.setdefault(int(markup.split("alarm:", 1)[1].split(":", 1)[0]), call["at"])
    return first


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of rungs in real time."""
    size = FULL if is_full else QUICK
    found = []
    for step, what in (("ask_again", "second questions"), ("volunteer", "calls to a volunteer")):
        seen = await fired(size, step)
        found.append(
            Result(
                f"{size.rungs} {what} due at once, real time, limits 30/1 s and 1/s",
                f"all act once within {_ACTED_WITHIN:.0f} s of due, each first message within {_SENT_WITHIN:.0f} s",
                f"{seen.acted} acted, {seen.twice} twice, the latest {seen.latest:.1f} s after due; "
                f"{seen.sent} sent, the last {seen.last_sent:.1f} s after",
                (seen.acted, seen.twice) == (size.rungs, 0) and seen.latest <= _ACTED_WITHIN and _is_sent(seen, size),
            )
        )
    seen = await fired(size, "ask_again", overdue=True)
    found.append(
        Result(
            f"{size.rungs} rungs overdue when the process starts",
            f"all act once within {_AFTER_START:.0f} s of the start of the process",
            f"{seen.acted} acted, {seen.twice} twice, the latest {seen.latest:.1f} s after; "
            f"the last message {seen.last_sent:.1f} s after",
            (seen.acted, seen.twice) == (size.rungs, 0) and seen.latest <= _AFTER_START,
        )
    )
    return found


def _is_sent(seen: Seen, size: Size) -> bool:
    return seen.sent == size.rungs and seen.last_sent <= _SENT_WITHIN
