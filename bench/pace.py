"""Figures: 600 messages at Telegram's limits without one 429; and how fast the way out is where nobody limits it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from bench.house import House, opened
from bench.record import Result

_NOTHING_LEAVES = 0.001
_WANTED_RATE = 29.4


@dataclass(frozen=True)
class Pace:
    """What one run showed: messages that arrived, answers 429, messages a second between the first and the last."""

    sent: int
    refused: int
    rate: float
    closest: int


async def paced(count: int) -> Pace:
    """Let messages wait for as many private chats, then let them go at the default pace, the limits standing."""
    async with opened() as house:
        await _prepared(house, count)
        await house.telegram.limits(overall_per_second=30, per_chat_per_second=1, per_group_per_minute=20)
        await house.start_bot()
        await house.until_quiet(60 + count / 20)
        return await _seen(house)


async def free(count: int, in_flight: int) -> Pace:
    """The same with nobody limiting and as many calls in flight as said."""
    async with opened(telegram__limits__in_flight=in_flight) as house:
        await _prepared(house, count)
        house.settings["telegram.limits.overall_per_second"] = 1000
        await house.start_bot()
        await house.until_quiet(60 + count / 20)
        return await _seen(house)


async def _prepared(house: House, count: int) -> None:
    """Have an answer owed to each of so many people: a process that handles and does not send, then is stopped."""
    kept = dict(house.settings)
    house.settings["telegram.limits.overall_per_second"] = _NOTHING_LEAVES
    people = [await house.telegram.person(f"居民{i}", started=False) for i in range(count)]
    await house.start_bot()
    # The first call takes the only place there is for a long time.
    await house.telegram.send(people[0]["id"], "/help")
    while house.waiting()[0] or not await house.telegram.calls():
        await asyncio.sleep(0.05)
    for person in people:
        await house.telegram.send(person["id"], "/help")
    while await house.telegram.pending() or house.waiting()[0]:
        await asyncio.sleep(0.05)
    await house.end_bot()
    owed = house.count("SELECT COUNT(*) FROM outbox WHERE state = 'waiting' AND method = 'sendMessage'")
    assert owed >= count, f"only {owed} messages wait"
    house.settings = kept
    await house.telegram.post("limits", overall_per_second=None)


async def _seen(house: House) -> Pace:
    calls = await house.telegram.calls("sendMessage")
    stats = await house.telegram.stats()
    at = sorted(call["at"] for call in calls if call["status"] == 200)
    refused = sum(call["status"] == 429 for call in calls) + stats["inside_retry_after"]
    span = at[-1] - at[0]
    most = max((_within_a_second(at, i) for i in range(len(at))), default=0)
    return Pace(len(at), refused, (len(at) - 1) / span if span else 0.0, most)


def _within_a_second(at: list[float], first: int) -> int:
    return sum(1 for time in at[first : first + 60] if time < at[first] + 1.0)


def _paced_result(count: int, runs: list[Pace], wanted: int) -> Result:
    slowest = min(run.rate for run in runs)
    refused = sum(run.refused for run in runs)
    is_all = all(run.sent >= count for run in runs)
    fine: dict[str, Any] = {"rates": ", ".join(f"{run.rate:.2f}" for run in runs)}
    return Result(
        f"{count} messages waiting for {count} private chats, limits 30/1 s, 1/s, 20/min enforced ({wanted} runs)",
        f"0 answers 429 in every run, at least {_WANTED_RATE}/s",
        f"{refused} answers 429; {fine['rates']}/s; at most {max(run.closest for run in runs)} in any second",
        is_all and refused == 0 and slowest >= _WANTED_RATE,
        "" if is_all else "not all arrived",
    )


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of this figure."""
    count, times = (600, 3) if is_full else (150, 1)
    return [_paced_result(count, [await paced(count) for _ in range(times)], times)]


async def measure_free(*, is_full: bool) -> list[Result]:
    """Return how fast messages leave with nobody limiting."""
    count = 5000 if is_full else 500
    run = await free(count, 64)
    return [
        Result(f"{count} messages waiting, limits off, 64 in flight", "none yet", f"{run.rate:.0f} messages/s", None)
    ]
