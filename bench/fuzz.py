"""Figure: thousands of mutated updates: no part of the bot falls, nothing is stuck, good ones between are handled."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bench import mutations, raw
from bench.house import House, Mode, opened
from bench.raw import Json
from bench.record import Result

QUICK, FULL = 500, 5_000
"""How many in each mode."""
_GOOD_EVERY = 10
_FIRST_GOOD = 7_000_000_001
_FIRST_NUMBER = 800_000_001
_GARBAGE_SHARE = 0.15
_COPY_SHARE = 0.03


@dataclass
class Seen:
    """What became of them."""

    sent: int = 0
    unhandled: list[str] = field(default_factory=list)
    queued: int = 0
    done: int = 0
    dead: int = 0
    missing: int = 0
    good_missing: int = 0
    refused: int = 0
    is_alive: bool = False


async def fuzzed(mode: Mode, count: int, seed: int = 4) -> Seen:
    """Send mutated updates with good ones between them and look what became of all."""
    dice, seen = random.Random(seed), Seen(sent=count)
    async with opened(mode, telegram__limits__overall_per_second=1000, telegram__limits__in_flight=32) as house:
        good = [_FIRST_GOOD + i for i in range(count // _GOOD_EVERY)]
        for chat_id in good:
            await house.telegram.person(f"居民{chat_id}", id=chat_id)
        await house.start_bot()
        made = list(_updates(dice, count, good))
        wanted = {update["update_id"] for update in made if not _may_be_dropped(update)}
        if mode == "polling":
            await _inject(house, made)
        else:
            bodies = _bodies(dice, made)
            wanted &= set(map(int, re.findall(rb'^{"update_id": (\d+)[,}]', b"\n".join(bodies), re.MULTILINE)))
            seen.refused = await raw.post(house, [bodies[i::20] for i in range(20)])
        if house.is_alive:
            await house.until_quiet(60 + count / 20)
        _look(house, wanted, good, seen)
        seen.is_alive = house.is_alive
        if seen.is_alive:
            await house.end_bot()
    return seen


def _updates(dice: random.Random, count: int, good: list[int]) -> Iterator[Json]:
    """Give the updates, numbered; some numbers come twice."""
    number = _FIRST_NUMBER
    for i in range(count):
        if i % _GOOD_EVERY == 0 and i // _GOOD_EVERY < len(good):
            chat_id = good[i // _GOOD_EVERY]
            yield {"update_id": number + 1, "message": raw.message(chat_id, 1000, text="3号楼2单元楼道灯不亮了")}
            number += 2
        yield {"update_id": number, **mutations.mutated(dice, i + 1)}
        number += dice.random() >= _COPY_SHARE


def _bodies(dice: random.Random, made: list[Json]) -> list[bytes]:
    bodies = []
    for i, update in enumerate(made):
        if dice.random() < _GARBAGE_SHARE:
            bodies.append(mutations.garbage(dice, i))
        bodies.append(raw.to_body(update) if _is_good(update) else mutations.body(dice, update))
    return bodies


def _is_good(update: Json) -> bool:
    message = update.get("message")
    chat = message.get("chat") if isinstance(message, dict) else None
    chat_id = chat.get("id") if isinstance(chat, dict) else None
    return isinstance(chat_id, int) and _FIRST_GOOD <= chat_id < _FIRST_GOOD + 10**6


async def _inject(house: House, made: list[Json]) -> None:
    for update in made:
        await house.telegram.updates(update)


def _look(house: House, wanted: set[int], good: list[int], seen: Seen) -> None:
    kept: dict[Any, str] = dict(house.rows("SELECT update_id, state FROM inbox"))
    seen.done = sum(state == "done" for state in kept.values())
    seen.dead = sum(state == "dead" for state in kept.values())
    seen.queued = sum(state == "queued" for state in kept.values())
    seen.missing = len(wanted - kept.keys())
    reported = {row[0] for row in house.rows("SELECT p.telegram_id FROM report r JOIN person p ON p.id=r.reporter_id")}
    seen.good_missing = len(set(good) - reported)
    seen.unhandled = house.unhandled()


def _may_be_dropped(update: Json) -> bool:
    """Whether it may be words in a group or a channel that were not meant for the bot."""
    text = json.dumps(update)
    return '"supergroup"' in text or '"channel"' in text


def _result(mode: Mode, seen: Seen) -> Result:
    is_met = seen.is_alive and not (seen.unhandled or seen.queued or seen.refused or seen.missing or seen.good_missing)
    return Result(
        f"{seen.sent} mutated updates with good ones between ({mode})",
        "0 unhandled, 0 stuck, nothing lost, the process lives",
        f"{len(seen.unhandled)} unhandled, {seen.queued} stuck, {seen.missing + seen.good_missing} lost "
        f"({seen.done} done, {seen.dead} dead and listed), {'alive' if seen.is_alive else 'NOT alive'}",
        is_met,
        "; ".join(seen.unhandled[:2]),
    )


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of this figure: the number in all is split over both modes."""
    count = FULL if is_full else QUICK
    return [_result(mode, await fuzzed(mode, count)) for mode in ("polling", "webhook")]
