"""Figure: `/today` of those who serve 2,640 elders in 74 grids, after a million mornings.

Measured in the process, without Telegram: service, database, words.
"""

from __future__ import annotations

import asyncio
import gc
import shutil
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from bench.databases import engine_at_hand, store
from bench.record import Result
from bot import parts
from bot.config import Config
from bot.config_parts import DatabaseConfig, TelegramConfig
from cards.boards import board_card
from cards.look import Look
from domain.clock import to_micros
from domain.people import Grant, Person, Role
from services.work import Work
from storage import people, places
from storage.database import Database, Transaction, database_at
from storage.people import PersonRow

NOW = datetime(2026, 3, 2, 0, 45, tzinfo=UTC)  # Monday, 08:45 in Shanghai: everybody has been asked
_TODAY = date(2026, 3, 2)
_MOST_MS = 20.0
_GRIDS, _ROUNDS = 74, 60
_CARE = "INSERT INTO care (person_id, added_at, next_at) VALUES (:id, 0, :next)"
_PAST = """
INSERT INTO check_in (elder_id, kind, ladder, day, asked_at, level, sign, delivery, outcome, answered_at, closed_at)
SELECT person_id, 'morning', 'chat', :day, CAST(:at AS BIGINT), CASE WHEN person_id % 11 = :n THEN 3 ELSE 1 END, 'fine',
    'sent', CASE WHEN person_id % 11 = :n THEN 'phone' ELSE 'answered' END,
    CAST(:at AS BIGINT) + 60000000 * (person_id % 40), CAST(:at AS BIGINT) + 60000000 * (person_id % 40)
FROM care WHERE person_id % 40 >= :share"""
_ASKED = """INSERT INTO check_in (elder_id, kind, ladder, day, asked_at, level, step, delivery)
SELECT person_id, 'morning', 'chat', :day, CAST(:at AS BIGINT), 1, 'ask', 'sent'
FROM care WHERE person_id % 40 < :share"""
_RUNG = """INSERT INTO rung (check_in_id, nth, step, due_at)
SELECT id, 1, 'ask_again', asked_at + 1800000000 FROM check_in WHERE closed_at IS NULL"""


async def _fill(tx: Transaction, elders: int, days: int, share: int) -> dict[str, Person]:
    """Bring people and mornings in; return a worker, a secretary and one of the sub-district.

    `share` of 40 still wait this morning; the others have answered.
    """
    grids = [await places.add_grid(tx, f"{n % 10}社区", f"{n}号网格") for n in range(_GRIDS)]
    homes = [await places.add_building(tx, grid, str(n), 3, None) for n, grid in enumerate(grids)]
    for n in range(elders):
        row = PersonRow(0, f"老人{n}", "zh-CN", building_id=homes[n % _GRIDS], unit=1, room=str(n))
        elder = await people.add(tx, row, NOW)
        await tx.connection.execute(_CARE, {"id": elder, "next": to_micros(NOW + timedelta(days=1))})
    for n in range(1, days + 1):
        at = to_micros(NOW - timedelta(days=n))
        await tx.connection.execute(_PAST, {"day": str(_TODAY - timedelta(days=n)), "at": at, "n": n % 11, "share": 0})
    at = to_micros(NOW - timedelta(minutes=15))
    await tx.connection.execute(_ASKED, {"day": str(_TODAY), "at": at, "share": share})
    await tx.connection.execute(_RUNG)
    await tx.connection.execute(_PAST, {"day": str(_TODAY), "at": at, "n": 3, "share": share})
    served = {"a worker": Grant(Role.WORKER, grids[0]), "a secretary of all": Grant(Role.SECRETARY)}
    staff = {}
    for what, grant in {**served, "the sub-district": Grant(Role.SUBDISTRICT)}.items():
        row = PersonRow(0, what, "zh-CN", building_id=homes[0], unit=1, room="1")
        person_id = await people.add(tx, row, NOW)
        await people.add_role(tx, person_id, grant)
        found = await people.get(tx, person_id)
        assert found is not None
        staff[what] = found
    return staff


async def _measured(elders: int, days: int, share: int, rounds: int) -> dict[str, float]:
    """Return the median milliseconds of each one's board, and of the figures of 7 and 30 days."""
    folder = Path(tempfile.mkdtemp(prefix="linli-bench-"))
    url = store(folder / "linli.db").url
    token = TelegramConfig.model_validate({"token": "1000:BENCH"})
    made = parts.make(Config(telegram=token, database=DatabaseConfig.model_validate({"url": url})), NOW)
    look, database = Look(made.texts, made.zone, NOW), database_at(url)
    try:
        await database.open()
        async with database.transaction() as tx:
            staff = await _fill(tx, elders, days, share)
        await _settle(database)
        gc.collect()
        found: dict[str, float] = {}
        for what, person in staff.items():

            async def board(work: Work, person: Person = person) -> None:
                board_card(look, person.language, await made.boards.today(work, person))

            async def figures(work: Work, person: Person = person) -> None:
                await made.care_figures.figures(work, person)

            found[what] = await _timed(database, board, rounds)
            found[f"{what}: figures"] = await _timed(database, figures, max(3, rounds // 10))
        return found
    finally:
        await database.close()
        shutil.rmtree(folder, ignore_errors=True)


async def _settle(database: Database) -> None:
    """What a database does by itself at night."""
    async with database.transaction() as tx:
        for table in ("",) if engine_at_hand() == "sqlite" else ("care", "check_in", "person", "rung"):
            await tx.connection.execute(f"ANALYZE {table}")


async def _timed(database: Database, part: Callable[[Work], Awaitable[None]], rounds: int) -> float:
    spent = []
    for _ in range(rounds):
        async with database.transaction() as tx:
            began = time.perf_counter()
            await part(Work(tx, NOW))
            spent.append((time.perf_counter() - began) * 1000)
        await asyncio.sleep(0)
    return median(spent)


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines: when everybody has just been asked, and when most have answered."""
    elders, days = (2_640, 379) if is_full else (200, 20)
    lines = []
    for share, when in ((40, "everybody waits"), (1, "one of 40 waits")):
        found = await _measured(elders, days, share, _ROUNDS if is_full else 10)
        about = f"{elders:,} elders in {_GRIDS} grids, {elders * days:,} past mornings, {when}, {engine_at_hand()}"
        for what, spent in found.items():
            is_board = not what.endswith("figures")
            target = f"under {_MOST_MS:.0f} ms, median in the process" if is_board else "none yet"
            is_met = spent < _MOST_MS if is_board else None
            lines.append(Result(f"{about}: /today of {what}", target, f"{spent:.2f} ms", is_met))
    return lines
