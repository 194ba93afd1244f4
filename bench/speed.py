"""Figures: reports a second beside what others would have written, and how soon a worker has the card."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from bench.contest import (
    BARE,
    CONTENDERS,
    LINLI,
    LINLI_ON_POSTGRES,
    ORM,
    PLAIN,
    check,
    contending,
    cores,
    lists,
    until_polled,
    until_sent,
)
from bench.peers import scene
from bench.record import Result
from bench.server import NotInstalled

_TIMES = {PLAIN: 3.0, ORM: 3.5, BARE: 0.08}
"""How many times a contender's reports a second Linli must reach."""
_MOST_TIMES_LATER = 3.0
_API_SECONDS = 0.02
_A_SECOND = 50
_NOTE = (
    "both sends included; the messages are classified; one processor for the bot, one for simulator and load. "
    "Linli looks for what is the same matter, the others do not. Medians of {rounds} interleaved rounds"
)


@dataclass(frozen=True)
class Round:
    """What one contender did: reports a second, and milliseconds on its processor for each."""

    rate: float
    processor: float

    @property
    def reach(self) -> float:
        """Reports a second, if nothing had to be waited for: what the simulator holds back counts for aiohttp alone."""
        return max(self.rate, 1000 / self.processor)


async def _throughput(name: str, folder: Path, count: int, core: int) -> Round:
    """Let reports wait, start the contender, and wait for the last card."""
    async with contending(name, folder, count, core) as house:
        await house.telegram.updates(*scene.updates(count))
        await house.start_bot(waits=False)
        await until_polled(house)
        processor = house.processor_seconds()
        await until_sent(house, 2 * count)
        processor = house.processor_seconds() - processor
        polls = await house.telegram.calls("getUpdates")
        sends = await house.telegram.calls("sendMessage")
        check(house, name, sends, count)
        seconds = max(call["at"] for call in sends) - polls[0]["at"]
        return Round(count / seconds, 1000 * processor / count)


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of reports a second: the same reports in one run, Linli and the others in turns."""
    count, rounds = (2000, 3) if is_full else (150, 1)
    seen: dict[str, list[Round]] = {name: [] for name in CONTENDERS}
    with lists(count) as folder, cores() as core:
        for _ in range(rounds):
            for name, done in seen.items():
                with suppress(NotInstalled):
                    done.append(await _throughput(name, folder, count, core))
    lines = [_beside(name, least, seen, rounds) for name, least in _TIMES.items()]
    return [*lines, _on_postgres(seen)]


def _beside(name: str, least: float, seen: dict[str, list[Round]], rounds: int) -> Result:
    pairs = zip(seen[LINLI], seen[name], strict=True)
    ratio = median(ours.rate / (other.reach if name == BARE else other.rate) for ours, other in pairs)
    ours, others = _told(seen[LINLI]), _told(seen[name])
    wanted, reached = (f"{value:.0%}" if least < 1 else f"{value:.3g} times" for value in (least, ratio))
    held = f", {median(one.reach for one in seen[name]):.0f}/s if the simulator did not hold it back"
    return Result(
        f"reports a second beside {name}",
        f"at least {wanted}",
        f"{reached}: {ours} beside {others}{held if name == BARE else ''}",
        ratio >= least,
        f"({_NOTE.format(rounds=rounds)})",
    )


def _on_postgres(seen: dict[str, list[Round]]) -> Result:
    done = seen[LINLI_ON_POSTGRES]
    measured = f"{_told(done)} beside {_told(seen[LINLI])} on SQLite" if done else "no PostgreSQL on this machine"
    note = "(the server shares the other processor with simulator and load)"
    return Result("reports a second on PostgreSQL", "none yet", measured, None, note)


def _told(done: list[Round]) -> str:
    return f"{median(one.rate for one in done):.0f}/s ({median(one.processor for one in done):.2f} ms processor each)"


async def _latencies(name: str, folder: Path, count: int, core: int) -> list[float]:
    """Bring reports one by one, 50 a second; return the seconds from each one to its worker's card."""
    async with contending(name, folder, count, core) as house:
        await house.start_bot(waits=False)
        await until_polled(house)
        await asyncio.sleep(1)
        await house.telegram.faults("slow", seconds=_API_SECONDS)
        brought: list[float] = []
        began = time.monotonic()
        for nth, update in enumerate(scene.updates(count)):
            await asyncio.sleep(began + nth / _A_SECOND - time.monotonic())
            brought.append(time.monotonic())
            await house.telegram.updates(update)
        await until_sent(house, 2 * count)
        sends = await house.telegram.calls("sendMessage")
        check(house, name, sends, count)
        return [call["at"] - brought[number] for call in sends if (number := scene.number_of(call)) is not None]


async def measure_latency(*, is_full: bool) -> list[Result]:
    """Return the line of how soon a worker has the card, beside aiohttp alone."""
    count, rounds = (2500, 2) if is_full else (100, 1)
    seen: dict[str, list[float]] = {LINLI: [], BARE: []}
    with lists(count) as folder, cores() as core:
        for _ in range(rounds):
            for name, done in seen.items():
                done.extend(await _latencies(name, folder, count, core))
    ours, others = (_percentiles(seen[name]) for name in (LINLI, BARE))
    times = ours[1] / others[1]
    return [
        Result(
            f"{rounds * count} reports, {_A_SECOND} a second, {_API_SECONDS * 1000:.0f} ms a call, limits off: "
            "from the update to the worker's card",
            f"p99 within {_MOST_TIMES_LATER:g} times that of {BARE}",
            f"{times:.2f} times: p50 {ours[0]:.0f} ms, p99 {ours[1]:.0f} ms beside p50 {others[0]:.0f}, "
            f"p99 {others[1]:.0f} ms",
            times <= _MOST_TIMES_LATER,
        )
    ]


def _percentiles(seconds: list[float]) -> tuple[float, float]:
    """Return the 50th and the 99th of a hundred, in milliseconds."""
    cuts = quantiles(seconds, n=100)
    return 1000 * cuts[49], 1000 * cuts[98]
