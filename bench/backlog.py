"""Figure: words of help behind 20,000 updates that wait at Telegram, or in the inbox of a process that was killed."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from bench.house import House, Mode, opened
from bench.record import Result

_MOST_SECONDS = 30.0
_PATIENCE = 900.0
_CRY = "救命，我摔倒了起不来"
_SAID = ("3号楼2单元楼道灯不亮了", "你好", "谢谢你们", "垃圾桶满了，5号楼东边")
_AT_ONCE = 500


@dataclass(frozen=True)
class Size:
    """How many updates wait, of people who wrote four times each."""

    updates: int


QUICK = Size(2000)
FULL = Size(20_000)


@dataclass(frozen=True)
class Seen:
    """Seconds from the start until she was answered and until nothing waited; how many were handled at the answer."""

    answered: float
    all_handled: float
    handled_before: int
    left: int


async def waited(mode: Mode, size: Size) -> Seen:
    """Everything waits at Telegram when the process starts; her words came last."""
    async with opened(mode) as house:
        await _flood(house, size)
        elder = await _cry(house)
        return await _look(house, elder, await house.start_bot(waits=False))


async def died(size: Size) -> Seen:
    """Everything is in the inbox when the process is killed; her words come before the next start."""
    async with opened() as house:
        await _flood(house, size)
        await house.start_bot()
        while await house.telegram.pending():
            await asyncio.sleep(0.02)
        await house.kill_bot()
        elder = await _cry(house)
        return await _look(house, elder, await house.start_bot(waits=False))


async def _flood(house: House, size: Size) -> None:
    people = [(await house.telegram.person(f"居民{n}", started=False))["id"] for n in range(size.updates // len(_SAID))]
    now = int(time.time())
    said = [_message(person, text, now) for text in _SAID for person in people]
    for first in range(0, len(said), _AT_ONCE):
        await house.telegram.updates(*said[first : first + _AT_ONCE])


def _message(person: int, text: str, at: int) -> dict[str, object]:
    who = {"id": person, "first_name": "居民"}
    said = {"message_id": 1, "date": at, "text": text, "chat": {"type": "private", **who}}
    return {"message": {**said, "from": {"is_bot": False, "language_code": "zh-hans", **who}}}


async def _cry(house: House) -> int:
    elder = (await house.telegram.person("王奶奶", started=False))["id"]
    await house.telegram.send(elder, _CRY)
    return int(elder)


async def _look(house: House, elder: int, began: float) -> Seen:
    by = began + _PATIENCE
    while not any(one["out"] for one in await house.telegram.messages(elder)) and time.monotonic() < by:
        await asyncio.sleep(0.05)
    answered = time.monotonic() - began
    before = house.count("SELECT COUNT(*) FROM inbox WHERE state <> 'queued'")
    while (await house.telegram.pending() or house.waiting()[0]) and time.monotonic() < by:
        await asyncio.sleep(0.2)
    return Seen(answered, time.monotonic() - began, before, house.waiting()[0])


def _result(size: Size, where: str, seen: Seen) -> Result:
    return Result(
        f"words of help behind {size.updates} updates {where}",
        f"handled and answered within {_MOST_SECONDS:.0f} s of the start of the process",
        f"answered after {seen.answered:.1f} s ({seen.handled_before} updates were handled by then), "
        f"all handled after {seen.all_handled:.0f} s, {seen.left} left",
        seen.answered <= _MOST_SECONDS and not seen.left,
    )


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of a backlog."""
    size = FULL if is_full else QUICK
    return [
        _result(size, "that wait at Telegram (polling)", await waited("polling", size)),
        _result(size, "that wait at Telegram (webhook)", await waited("webhook", size)),
        _result(size, "in the inbox of a process that was killed", await died(size)),
    ]
