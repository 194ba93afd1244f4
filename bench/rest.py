"""Figures: how much memory the process takes at rest, how soon after its start it answers, and how fast it handles."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from statistics import median

from bench.house import House, opened
from bench.record import Result

_REST_SECONDS = 5.0
MOST_MEGABYTES = 100
_MOST_SECONDS = 2.0
_TEXT = "3号楼2单元楼道灯不亮了"


@dataclass(frozen=True)
class Start:
    """Seconds from the start to the answer to a waiting message, those of them on a processor, megabytes at rest."""

    seconds: float
    processor: float
    megabytes: float


async def started() -> Start:
    """Start the process while a message waits, and let it rest."""
    async with opened() as house:
        person = await house.telegram.person("张阿姨", started=False)
        await house.telegram.send(person["id"], _TEXT)
        began = await house.start_bot(waits=False)
        answered = (await _first_answer(house))["at"] - began
        processor = house.processor_seconds()
        await house.until_quiet(10)
        await asyncio.sleep(_REST_SECONDS)
        megabytes = house.rss()
        await house.end_bot()
        return Start(answered, processor, megabytes)


async def _first_answer(house: House) -> dict[str, float]:
    after = 0
    for _ in range(30):
        seen = await house.telegram.events(after=after, wait=1)
        after = seen["next"]
        found: list[dict[str, float]] = await house.telegram.calls("sendMessage")
        if found:
            return found[0]
    raise TimeoutError("no answer")


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of start and memory."""
    runs = [await started() for _ in range(5 if is_full else 1)]
    seconds = [run.seconds for run in runs]
    megabytes = max(run.megabytes for run in runs)
    return [
        Result(
            "`linli run` at rest, resident memory",
            f"under {MOST_MEGABYTES} MB",
            f"{megabytes:.1f} MB",
            megabytes < MOST_MEGABYTES,
        ),
        Result(
            f"process start to the first answer at the simulator ({len(runs)} starts)",
            f"under {_MOST_SECONDS:g} s",
            f"median {median(seconds):.2f} s, at most {max(seconds):.2f} s, "
            f"on a processor {median(run.processor for run in runs):.2f} s of it",
            max(seconds) < _MOST_SECONDS,
        ),
    ]


async def handled(count: int) -> tuple[float, float]:
    """Return reports handled a second, from the first poll to the last one done, and messages sent in that time."""
    async with opened(telegram__limits__overall_per_second=1000, telegram__limits__in_flight=64) as house:
        for i in range(count):
            person = await house.telegram.person(f"居民{i}", started=False)
            await house.telegram.send(person["id"], _TEXT)
        await house.start_bot(waits=False)
        while not house.store.is_there() or not await _has_begun(house):
            await asyncio.sleep(0.01)
        began = time.monotonic()
        while await house.telegram.pending() or house.waiting()[0]:
            await asyncio.sleep(0.02)
        seconds = time.monotonic() - began
        sent = len(await house.telegram.calls("sendMessage"))
        reports = house.count("SELECT COUNT(*) FROM report")
        assert reports == count, f"{reports} reports of {count}"
        return count / seconds, sent / seconds


async def _has_begun(house: House) -> bool:
    return "getUpdates" in (await house.telegram.stats())["by_method"]


async def measure_handled(*, is_full: bool) -> list[Result]:
    """Return how many reports a second come in and are kept, while their answers leave."""
    count = 3000 if is_full else 300
    rate, sent = await handled(count)
    measured = f"{rate:.0f} reports/s, meanwhile {sent:.0f} messages/s sent"
    return [Result(f"{count} reports waiting, polled, limits off", "none yet", measured, None)]
