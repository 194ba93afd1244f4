"""Figure: 429 to a flood of bulk messages while somebody asks for help; and questions that come back at once."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bench.elders import ELDERS, FAST, pressed_start, settle_in, writing
from bench.house import House, opened
from bench.record import Result
from domain.notices import Lane
from storage import outbox
from storage.outbox import Owed

_WITHIN = 5.0
_BULK_CHAT = 500_000
_CRY = "救命，我摔倒了起不来"


@dataclass(frozen=True)
class Size:
    """How many storms one after the other, of so many seconds each, over how many bulk messages."""

    storms: int
    seconds: int
    bulk: int


QUICK = Size(1, 4, 400)
FULL = Size(10, 8, 4000)


@dataclass(frozen=True)
class Seen:
    """Seconds from the end of each storm until the first card of the call for help arrived; answers 429."""

    waited: tuple[float, ...]
    refused: int


async def weathered(size: Size) -> Seen:
    """In each storm every call is refused; two elders ask for help in the midst of it."""
    async with opened() as house:
        await settle_in(house, size.storms, lambda _: datetime.now(UTC) + timedelta(days=1))
        for n in range(size.bulk):
            await pressed_start(house, _BULK_CHAT + n)
        async with writing(house) as tx:
            text = json.dumps({"text": "通知"})
            bulk = [Owed(int(Lane.BULK), _BULK_CHAT + n, "sendMessage", text) for n in range(size.bulk)]
            await outbox.add(tx, bulk, datetime.now(UTC))
        await house.start_bot()
        waited = [await _storm(house, ELDERS + n, size.seconds) for n in range(size.storms)]
        calls = await house.telegram.calls("sendMessage")
        return Seen(tuple(waited), sum(call["status"] == 429 for call in calls))


async def _storm(house: House, elder: int, seconds: int) -> float:
    """Return how long after the storm's end the first card about her call arrived."""
    after = (await house.telegram.stats())["calls"]
    ends = time.monotonic() + seconds
    await house.telegram.faults("429", "sendMessage", retry_after=seconds)
    await asyncio.sleep(0.5)
    await house.telegram.send(elder, _CRY)
    await asyncio.sleep(0.5)
    await house.telegram.heal()
    by = time.monotonic() + 60
    while time.monotonic() < by:
        for call in await house.telegram.calls("sendMessage", after=after):
            if (
                call["status"] == 200
                and "alarm:" in str(call["params"].get("reply_markup"))
                and call["at"] > ends - seconds
            ):
                return max(0.0, float(call["at"]) - ends)
        await asyncio.sleep(0.1)
    return float("inf")


async def came_back(elders: int) -> tuple[int, float]:
    """Return how many of elders who have blocked the bot had somebody called, and the seconds until the last."""
    async with opened(**FAST) as house:
        await settle_in(house, elders, lambda _: datetime.now(UTC) + timedelta(days=1))
        for n in range(elders):
            await house.telegram.post("block", person=ELDERS + n, blocked=True)
        due = datetime.now(UTC) + timedelta(seconds=12)
        async with writing(house) as tx:
            # That she has blocked it is not known yet: the question goes out and comes back.
            await tx.connection.execute("UPDATE person SET is_reachable = 1", {})
            await tx.connection.execute("UPDATE care SET next_at = :at", {"at": int(due.timestamp() * 1_000_000)})
        await house.start_bot()
        sql = "SELECT acted_at FROM rung WHERE step = 'volunteer' AND acted_at IS NOT NULL"
        by = time.monotonic() + 60
        while len(rows := house.rows(sql)) < elders and time.monotonic() < by:
            await asyncio.sleep(0.1)
        begun = min(at for (at,) in house.rows("SELECT asked_at FROM check_in"))
        return len(rows), max((at - begun) / 1_000_000 for (at,) in rows) if rows else float("inf")


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of the storm and of what comes back."""
    size = FULL if is_full else QUICK
    seen = await weathered(size)
    elders = 100 if is_full else 10
    called, slowest = await came_back(elders)
    return [
        Result(
            f"{size.storms} storms of 429 for {size.seconds} s over {size.bulk} bulk messages, a call for help in each",
            f"the call leaves within {_WITHIN:.0f} s after retry_after lifts",
            f"the latest {max(seen.waited):.1f} s after; {seen.refused} answers 429",
            max(seen.waited) <= _WITHIN,
        ),
        Result(
            f"{elders} questions of a morning that come back: the bot was blocked",
            f"the next rung of each at once, within {_WITHIN:.0f} s",
            f"{called} volunteers called, the last {slowest:.1f} s after the question",
            called == elders and slowest <= _WITHIN,
        ),
    ]
