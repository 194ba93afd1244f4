"""Figure: the bot is down for ten minutes, three hours, 25 hours over T0, and everybody it matters to hears of it."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bench.elders import ELDERS, FAST, STAFF, move, settle_in, writing
from bench.house import House, opened
from bench.record import Result
from storage import settings

DAWN = datetime(2026, 3, 1, 23, tzinfo=UTC)  # 7:00 in Shanghai
_EIGHT = timedelta(hours=1)
_GAPS = {"10 minutes": timedelta(minutes=10), "3 hours": timedelta(hours=3), "25 hours": timedelta(hours=25)}
_LATE = timedelta(hours=3)
_DOWN_TO_HER, _DOWN_TO_OTHERS = "刚才机器人停了", "停过"
"""What the note says to her, and on a card."""


@dataclass(frozen=True)
class Size:
    """How many elders, one after the other from a minute before the stop until the end of the gap."""

    elders: int


QUICK = Size(24)
FULL = Size(300)


@dataclass(frozen=True)
class Seen:
    """Of those affected: how many were asked and how many had somebody called up for them, with the note; the rest."""

    affected: int
    asked: int
    called: int
    missed: tuple[str, ...]


async def outlived(gap: timedelta, size: Size) -> Seen:
    """Some are asked just before the stop and have not answered; the T0 of the others lies in the gap."""
    down, up = DAWN + _EIGHT, DAWN + _EIGHT + gap
    early, first = size.elders // 4, down + timedelta(minutes=1)
    many = size.elders - early

    def at(n: int) -> datetime:
        return down - timedelta(minutes=1) if n < early else first + (up - first) * (n - early) / many

    async with opened(clock__start=DAWN.isoformat(), clock__speed=0.001, **FAST) as house:
        await settle_in(house, size.elders, at)
        await house.start_bot()
        await move(house, down)
        await _rest(house, down)
        await asyncio.sleep(6)  # a heartbeat is written every five seconds
        await house.kill_bot()
        before = len(await house.telegram.calls("sendMessage"))
        anchor = {"at": up.isoformat(), "real": datetime.now(UTC).isoformat(), "speed": 0.001}
        async with writing(house) as tx:
            await settings.save(tx, "clock.anchor", json.dumps(anchor))
        await house.telegram.clock(now=up.isoformat(), speed=0.001)
        await house.start_bot()
        await _rest(house, up)
        calls = (await house.telegram.calls("sendMessage"))[before:]
        return _judge(
            house,
            [call for call in calls if call["status"] == 200],
            [_expected(n, at(n), n < early) for n in range(size.elders)],
            up,
        )


def _expected(n: int, at: datetime, is_asked: bool) -> datetime:
    """Return when an elder was to be asked: for the first time, or who has been already for the second."""
    again = timedelta(minutes=15 if n % 10 == 9 else 30)
    return at + again if is_asked else at


async def _rest(house: House, now: datetime) -> None:
    """Wait until nothing is due and nothing moves."""
    micros = int(now.timestamp() * 1_000_000)
    for _ in range(200):
        await asyncio.sleep(0.2)
        due = "SELECT COUNT(*) FROM rung WHERE acted_at IS NULL AND ended = '' AND due_at <= ?"
        is_due = house.count(due, micros) or house.count("SELECT COUNT(*) FROM care WHERE next_at <= ?", micros)
        if not is_due and house.waiting() == (0, 0):
            return
    raise TimeoutError("it does not come to rest")


def _judge(house: House, calls: list[dict[str, Any]], due: list[datetime], up: datetime) -> Seen:
    """Each was asked with the note; for whom a question is three hours late somebody was called up, with it too."""
    asked = {int(call["params"]["chat_id"]) for call in calls if _DOWN_TO_HER in str(call["params"].get("text"))}
    cards = [call["params"] for call in calls if _DOWN_TO_OTHERS in str(call["params"].get("text"))]
    carded = {_number(card) for card in cards if int(card["chat_id"]) >= STAFF}
    numbers = dict(
        house.rows(
            "SELECT p.telegram_id, MIN(c.id) FROM check_in AS c JOIN person AS p ON p.id = c.elder_id "
            "GROUP BY p.telegram_id"
        )
    )
    missed = []
    is_called = [up - at >= _LATE for at in due]
    for n, must_call in enumerate(is_called):
        if must_call and numbers.get(ELDERS + n) not in carded:
            missed.append(f"elder {n}: nobody was called up")
        elif not must_call and ELDERS + n not in asked:
            missed.append(f"elder {n}: was not asked")
    return Seen(len(due), len(asked), sum(is_called), tuple(missed))


def _number(params: dict[str, Any]) -> int:
    """Return which check-in a card is of, by its buttons."""
    words = json.dumps(params.get("reply_markup", ""))
    return int(words.split("alarm:", 1)[1].split(":")[0]) if "alarm:" in words else 0


async def measure(*, is_full: bool) -> list[Result]:
    """Return the line of each gap."""
    size = FULL if is_full else QUICK
    found = []
    for name, gap in _GAPS.items():
        seen = await outlived(gap, size)
        found.append(
            Result(
                f"{seen.affected} elders, the bot down for {name} over their T0",
                "100 % are asked again, or somebody is called up for them, with the note",
                f"{seen.affected - len(seen.missed)} of {seen.affected}: {seen.asked} asked with the note, "
                f"for {seen.called} somebody was called up",
                not seen.missed,
                "; ".join(seen.missed[:3]),
            )
        )
    return found
