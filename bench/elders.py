"""Elders, their neighbours and those who serve, for the figures of the ladder: brought in while no bot runs."""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp

from bench.house import House
from domain.care import Care, Way
from domain.people import Grant, Role
from services.work import Work
from storage import care as cared
from storage import people
from storage.database import Transaction, database_at

ELDERS, VOLUNTEERS, STAFF = 100_000, 200_000, 300_000
"""What the Telegram numbers of each begin with."""
_GRIDS, _BUILDINGS, _PER_VOLUNTEER = 4, 40, 4
FAST: dict[str, Any] = {"telegram__limits__overall_per_second": 1000, "telegram__limits__per_chat_per_second": 100}


async def settle_in(house: House, elders: int, at: Callable[[int], datetime], *, are_drills: bool = False) -> None:
    """Bring in so many elders, each asked next at a time, one volunteer for four of them, and the staff.

    Each has an account at the simulated Telegram. The database is made and written while no bot runs.
    """
    folder = house.folder / "lists"
    folder.mkdir()
    volunteers = (elders + _PER_VOLUNTEER - 1) // _PER_VOLUNTEER
    places = [("石榴籽", f"{number % _GRIDS + 1}号网格", number + 1, 4, "") for number in range(_BUILDINGS)]
    _write(folder / "places.csv", "社区,网格,楼栋,单元数,群号", places)
    residents = [_resident("奶奶", n, ELDERS + n, n) for n in range(elders)]
    residents += [_resident("邻居", n, VOLUNTEERS + n, n * _PER_VOLUNTEER) for n in range(volunteers)]
    _write(folder / "people.csv", "姓名,手机号,楼栋,单元,房号,出生年份,标签,语言,telegram号", residents)
    staff = [(f"网格员{n}", f"+9993000{n:05}", "网格员", f"石榴籽/{n + 1}号网格", STAFF + n) for n in range(_GRIDS)]
    staff += [
        ("值班", "+999300010001", "社区值班", "石榴籽", STAFF + 11),
        ("书记", "+999300010002", "书记", "石榴籽", STAFF + 12),
    ]
    _write(folder / "staff.csv", "姓名,手机号,角色,范围,telegram号", staff)
    await house.linli("import", *(str(folder / f"{name}.csv") for name in ("places", "people", "staff")))
    accounts = [int(str(row[-1])) for row in (*residents, *staff)]
    for account in accounts:
        await pressed_start(house, account)
    async with writing(house) as tx:
        for n in range(elders):
            await _look_after(tx, n, at(n), is_drill=are_drills)


async def _look_after(tx: Transaction, n: int, at: datetime, *, is_drill: bool) -> None:
    elder = await people.get_by_telegram(tx, ELDERS + n)
    volunteer = await people.get_by_telegram(tx, VOLUNTEERS + n // _PER_VOLUNTEER)
    assert elder is not None
    assert volunteer is not None
    minute = (at.hour * 60 + at.minute + 8 * 60) % 1440  # Shanghai
    care = Care(elder, Way.CHAT, minute, is_drill=is_drill, is_high_risk=n % 10 == 9, next_at=at)
    work = Work(tx, at)
    await cared.add(tx, care, None, "visit", work.now)
    if n % _PER_VOLUNTEER == 0:
        await people.add_role(tx, volunteer.id, Grant(Role.VOLUNTEER))
    await cared.add_pairing(tx, elder.id, volunteer.id, None, work.now, is_agreed=True)


async def pressed_start(house: House, account: int) -> None:
    """Let somebody have an account that the bot may write to, without a word to it."""
    await house.telegram.post("people", name=f"{account}", id=account, started=True)


@asynccontextmanager
async def writing(house: House) -> AsyncIterator[Transaction]:
    """Write the database of a house in which no bot runs."""
    database = database_at(house.store.url)
    await database.open()
    try:
        async with database.transaction() as tx:
            yield tx
    finally:
        await database.close()


async def move(house: House, now: datetime) -> None:
    """Set both clocks: Telegram's, and the running bot's."""
    await house.telegram.clock(now=now.isoformat(), speed=0.001)
    async with aiohttp.ClientSession() as session:
        url = f"http://127.0.0.1:{house.web_port}/clock"
        async with session.post(url, json={"now": now.isoformat(), "speed": 0.001}) as answer:
            assert answer.status == 200, await answer.text()


def _resident(name: str, n: int, account: int, home: int) -> tuple[object, ...]:
    phone = f"+999{account:09}"
    return (f"{name}{n}", phone, home % _BUILDINGS + 1, home // _BUILDINGS % 4 + 1, n, "", "", "汉语", account)


def _write(path: Path, head: str, rows: Sequence[tuple[object, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(head + "\n")
        csv.writer(file).writerows(rows)
