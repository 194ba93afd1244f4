"""Figure: kill -9 and SIGTERM at random moments of real work, and nothing is lost or done twice."""

from __future__ import annotations

import asyncio
import bisect
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bench.house import House, Mode, opened
from bench.record import Result
from bench.town import Town, copies

IN_FLIGHT = 8
_SLOW = 0.3
"""Seconds that the simulator holds an answer back: eight calls are under way at 27 a second."""


@dataclass(frozen=True)
class Size:
    """How many updates come in, over how many ends of the process."""

    updates: int
    ends: int


QUICK = Size(150, 5)
FULL = Size(2000, 50)


@dataclass
class Seen:
    """What was found when all was quiet again."""

    updates: int = 0
    wrongs: list[str] = field(default_factory=list)
    left: tuple[int, int] = (0, 0)
    dead: int = 0
    unanswered: int = 0
    given_up: int = 0
    copies: int = 0
    most_copies_per_end: int = 0
    most_for_one: int = 1
    most_for_one_in_danger: int = 1
    exits: list[float] = field(default_factory=list)
    codes: list[int] = field(default_factory=list)

    @property
    def lost(self) -> int:
        """How many things were lost or done twice."""
        return len(self.wrongs) + sum(self.left) + self.dead + self.unanswered


async def killed(mode: Mode, size: Size, seed: int = 1) -> Seen:
    """Kill the process again and again while people write."""

    async def end(house: House, _seen: Seen) -> None:
        await house.kill_bot()

    return await _ended(mode, size, seed, end)


async def terminated(mode: Mode, size: Size, seed: int = 2) -> Seen:
    """Stop the process again and again while people write."""

    async def end(house: House, seen: Seen) -> None:
        seconds, code = await house.end_bot()
        seen.exits.append(seconds)
        seen.codes.append(code)

    return await _ended(mode, size, seed, end)


async def _ended(mode: Mode, size: Size, seed: int, end: Callable[[House, Seen], Awaitable[None]]) -> Seen:
    dice, seen, starts = random.Random(seed), Seen(), list[float]()
    async with opened(mode) as house:
        for method in ("sendMessage", "editMessageText"):
            await house.telegram.faults("slow", method, seconds=_SLOW)
        town = Town(house, dice)
        feeding = asyncio.create_task(_feed(town, size, house))
        for _ in range(size.ends):
            starts.append(await house.start_bot())
            await asyncio.sleep(dice.uniform(0.0, 1.5))
            await end(house, seen)
        await feeding
        await house.start_bot()
        await house.until_quiet(60 + size.updates / 8)
        await _look(house, town, seen, starts)
    return seen


async def _feed(town: Town, size: Size, house: House) -> None:
    """Let people write all the while: a share of the updates for each start of the process."""
    for number in range(size.updates):
        while number >= size.updates * house.starts / size.ends:
            await asyncio.sleep(0.02)
        await town.anything()
        await asyncio.sleep(random.expovariate(1) * 0.02)


async def _look(house: House, town: Town, seen: Seen, starts: list[float]) -> None:
    seen.updates = town.sent
    seen.wrongs = town.wrongs()
    seen.left = house.waiting()
    seen.dead = house.count("SELECT COUNT(*) FROM inbox WHERE state = 'dead'")
    seen.unanswered = len(await town.unanswered())
    seen.given_up = house.count("SELECT COUNT(*) FROM outbox WHERE state IN ('uncertain', 'parked', 'failed')")
    # The card of a report that was added to may rightly go out anew with the same words, if the first one's answer was
    # lost: copies are told from that where somebody said one thing only, which is nearly everybody.
    single = {person.id for person in town.people if len(person.said) == 1}
    found = [copy for copy in copies(await house.telegram.calls("sendMessage")) if copy.chat_id in single]
    # Whose call was under way when the process was killed may get it again. The copy belongs to the process that made
    # the call: its successor may not come to it, and the simulator may read the call only after the kill.
    before = [at for copy in found for at in copy.at[:-1]]
    per_end = Counter(bisect.bisect(starts, at) for at in before)
    seen.copies = len(before)
    seen.most_copies_per_end = max(per_end.values(), default=0)
    danger = {person.id for person in town.people if person.is_in_danger}
    seen.most_for_one = max((len(copy.at) for copy in found if copy.chat_id not in danger), default=1)
    seen.most_for_one_in_danger = max((len(copy.at) for copy in found if copy.chat_id in danger), default=1)


def _killed_result(mode: Mode, size: Size, seen: Seen) -> Result:
    is_met = not seen.lost and seen.most_copies_per_end <= IN_FLIGHT and seen.most_for_one <= 2
    return Result(
        f"kill -9, {size.ends} times during {seen.updates} updates ({mode})",
        f"0 lost, every effect once; at most {IN_FLIGHT} copies a kill, no message more than twice for one recipient",
        f"{seen.lost} lost or doubled; at most {seen.most_copies_per_end} copies a kill, one message at most "
        f"{seen.most_for_one} times for one recipient (words of danger, which are sent again each time: "
        f"{seen.most_for_one_in_danger}), {seen.copies} copies in all; {seen.given_up} calls listed as uncertain",
        is_met,
        "; ".join(seen.wrongs[:3]),
    )


def _terminated_result(mode: Mode, size: Size, seen: Seen) -> Result:
    slowest = max(seen.exits, default=0.0)
    is_met = not seen.lost and not seen.copies and slowest < 10 and not any(seen.codes)
    return Result(
        f"SIGTERM, {size.ends} times during {seen.updates} updates ({mode})",
        "0 lost, 0 copies, each end under 10 s",
        f"{seen.lost} lost or doubled, {seen.copies} copies, slowest end {slowest:.1f} s",
        is_met,
        "; ".join(seen.wrongs[:3]),
    )


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of kill -9."""
    size = FULL if is_full else QUICK
    return [_killed_result(mode, size, await killed(mode, size)) for mode in ("polling", "webhook")]


async def measure_terminated(*, is_full: bool) -> list[Result]:
    """Return the lines of SIGTERM."""
    size = FULL if is_full else QUICK
    return [_terminated_result(mode, size, await terminated(mode, size)) for mode in ("polling", "webhook")]
