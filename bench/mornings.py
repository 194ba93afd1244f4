"""Figure: 2,640 elders due in the same minute, bulk messages waiting, and people who ask for help meanwhile."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bench.elders import ELDERS, STAFF, pressed_start, settle_in, writing
from bench.house import House, opened
from bench.record import Result
from domain.notices import Lane
from storage import outbox
from storage.outbox import Owed

_STARTS = timedelta(seconds=25)
"""So long after all is brought in the minute comes: time for the process to start, and to begin with the bulk."""
_WANTED_RATE = 29.0
_HELP_WITHIN = 3.0
_IN_FLIGHT = 8
"""Bulk messages that were under way when the minute came."""
_BULK_CHAT = 500_000


@dataclass(frozen=True)
class Size:
    """How many elders, how many bulk messages, how many call for help in the midst of it."""

    elders: int
    bulk: int
    helps: int


QUICK = Size(150, 2000, 2)
FULL = Size(2640, 6000, 20)


@dataclass(frozen=True)
class Seen:
    """What arrived between the first and the last question, a second; and the seconds until a worker was called."""

    asked: int
    rate: float
    first: float
    bulk_between: int
    bulk_before: int
    slowest_help: float
    refused: int


async def asked(size: Size) -> Seen:
    """Let the minute come, at the default pace, with Telegram's limits standing."""
    async with opened() as house:
        due = datetime.now(UTC) + timedelta(days=1)
        await settle_in(house, size.elders, lambda _: due)
        for n in range(size.bulk):
            await pressed_start(house, _BULK_CHAT + n)
        await house.telegram.limits(overall_per_second=30, per_chat_per_second=1, per_group_per_minute=20)
        due = datetime.now(UTC) + _STARTS
        async with writing(house) as tx:
            await tx.connection.execute("UPDATE care SET next_at = :at", {"at": int(due.timestamp() * 1_000_000)})
            bulk = [_bulk(n) for n in range(size.bulk)]
            await outbox.add(tx, bulk, datetime.now(UTC))
        await house.start_bot()
        await asyncio.sleep(max(0.0, (due - datetime.now(UTC)).total_seconds()))
        minute = time.monotonic()
        helped = await _cries(house, size)
        await _until_asked(house, size)
        return await _look(house, size, minute, helped)


def _bulk(n: int) -> Owed:
    return Owed(int(Lane.BULK), _BULK_CHAT + n, "sendMessage", json.dumps({"text": "通知"}))


async def _cries(house: House, size: Size) -> dict[int, float]:
    """The last of the elders, who are asked last, call for help one after the other."""
    helped = {}
    for n in range(size.helps):
        await asyncio.sleep(size.elders / 30 / (size.helps + 2))
        elder = ELDERS + size.elders - 1 - n * 4
        helped[elder] = time.monotonic()
        await house.telegram.send(elder, "救命，我摔倒了起不来")
    return helped


async def _until_asked(house: House, size: Size) -> None:
    by = time.monotonic() + size.elders / 20 + 60
    sql = "SELECT COUNT(*) FROM check_in WHERE kind = 'morning' AND delivery = 'waiting' AND closed_at IS NULL"
    while time.monotonic() < by:
        begun = house.count("SELECT COUNT(*) FROM check_in WHERE kind = 'morning' OR ladder = 'help'")
        helped = house.count("SELECT COUNT(*) FROM check_in WHERE ladder = 'help'")
        if begun >= size.elders and helped >= size.helps and not house.count(sql):
            break
        await asyncio.sleep(0.2)
    await asyncio.sleep(1)


async def _look(house: House, size: Size, due: float, helped: dict[int, float]) -> Seen:
    calls = await house.telegram.calls("sendMessage")
    sent = [call for call in calls if call["status"] == 200]
    at = sorted(call["at"] for call in sent if _is_asked(call))
    bulk = [call["at"] for call in sent if int(call["params"]["chat_id"]) >= _BULK_CHAT]
    between = sum(at[0] <= one <= at[-1] for one in bulk)
    others = [call["at"] for call in sent if at[0] <= call["at"] <= at[-1]]
    rate = (len(others) - 1 - between) / (at[-1] - at[0])
    workers = [call for call in sent if STAFF <= int(call["params"]["chat_id"]) < STAFF + 10]
    numbers = {elder: n for n, elder in enumerate(helped)}
    slowest = max(_help_after(house, workers, elder, helped[elder]) for elder in numbers)
    refused = sum(call["status"] == 429 for call in calls)
    return Seen(len(at), rate, at[0] - due, between, sum(one < due for one in bulk), slowest, refused)


def _is_asked(call: dict[str, Any]) -> bool:
    """The question is what has the key for later."""
    params = call["params"]
    is_hers = ELDERS <= int(params["chat_id"]) < ELDERS + 100_000
    return is_hers and "稍后" in str(params.get("reply_markup", ""))


def _help_after(house: House, calls: list[dict[str, Any]], elder: int, cried: float) -> float:
    """Return seconds from her words until the card of her call reached a worker."""
    [(number,)] = house.rows(
        "SELECT c.id FROM check_in AS c JOIN person AS p ON p.id = c.elder_id "
        "WHERE p.telegram_id = ? AND c.ladder = 'help' ORDER BY c.id DESC LIMIT 1",
        elder,
    )
    mine = [call["at"] for call in calls if f"alarm:{number}:" in json.dumps(call["params"])]
    return min((at - cried for at in mine if at >= cried), default=float("inf"))


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of a morning."""
    size = FULL if is_full else QUICK
    seen = await asked(size)
    return [
        Result(
            f"{size.elders} elders due in the same minute, {size.bulk} bulk messages waiting, limits 30/1 s and 1/s",
            f"all are asked, from {_WANTED_RATE:.0f} messages/s, at most {_IN_FLIGHT} bulk messages between",
            f"{seen.asked} asked, the first {seen.first:.1f} s after, {seen.rate:.1f} messages/s, "
            f"{seen.bulk_between} bulk between ({seen.bulk_before} before), {seen.refused} answers 429",
            seen.asked >= size.elders - size.helps and seen.rate >= _WANTED_RATE and seen.bulk_between <= _IN_FLIGHT,
        ),
        Result(
            f"{size.helps} calls for help among these questions",
            f"each reaches a worker within {_HELP_WITHIN:.0f} s",
            f"the slowest after {seen.slowest_help:.2f} s",
            seen.slowest_help <= _HELP_WITHIN,
        ),
    ]
