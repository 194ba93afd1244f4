"""What is held after a restore: put aside in one transaction, let go in one."""

from __future__ import annotations

from datetime import datetime

from domain.clock import from_micros, to_micros
from domain.holding import HELD, LEAP, LEAPS, STILL_USEFUL, Alarm, Choices, Hold, Line, dropped_until
from domain.notices import Lane
from storage import copies, settings
from storage.database import Transaction, queries

_sql = queries("holding")
_AT, _SOURCE, _RUNG, _TOLD = (f"{HELD}.{name}" for name in ("at", "source", "rung", "told"))


async def hold(tx: Transaction, source: str, now: datetime) -> tuple[int, int]:
    """Hold all that is owed, and leap over the numbers that were given since.

    Return how many messages are held, and how many updates nobody had read yet.
    """
    for table, last in (await copies.get_counters(tx)).items():
        await copies.save_counter(tx, table, last + LEAPS.get(table, LEAP))
    unread = await _sql.hold_inbox(tx.connection, now=to_micros(now))
    await _sql.hold_outbox(tx.connection)
    await settings.delete(tx, _TOLD)
    await settings.save(tx, HELD, "1")
    await settings.save(tx, _AT, str(to_micros(now)))
    await settings.save(tx, _SOURCE, source)
    await settings.save(tx, _RUNG, str(await _sql.get_newest_rung(tx.connection)))
    return await count(tx), unread


async def get(tx: Transaction) -> Hold | None:
    """Return the restore that is not released yet, or None."""
    if await settings.get(tx, HELD) is None:
        return None
    at, source = await settings.get(tx, _AT), await settings.get(tx, _SOURCE)
    return Hold(from_micros(int(at or 0)), source or "")


async def get_last_rung(tx: Transaction) -> int:
    """Return the number of the last rung that is held; 0: none is."""
    return int(await settings.get(tx, _RUNG) or 0)


async def count(tx: Transaction) -> int:
    """Return how many messages are held."""
    return int(await _sql.count_held(tx.connection))


async def list_lines(tx: Transaction, now: datetime) -> list[Line]:
    """Return what is held, a line for each lane that has something."""
    rows = _sql.list_held(tx.connection, young_after=to_micros(now - STILL_USEFUL))
    return [Line(Lane(lane), int(n), int(young), from_micros(oldest)) async for lane, n, young, oldest in rows]


async def list_alarms(tx: Transaction, now: datetime) -> list[Alarm]:
    """Return the steps of ladders whose time has come, the longest overdue first."""
    rows = _sql.list_held_rungs(tx.connection, now=to_micros(now), last=await get_last_rung(tx))
    return [Alarm(name, from_micros(due_at)) async for name, due_at in rows]


async def release(tx: Transaction, choices: Choices, now: datetime) -> int:
    """Let go what the choices let go, drop the rest with its reason, and hold no longer; return how many go out."""
    micros = to_micros(now)
    await _sql.drop_overtaken(tx.connection, now=micros)
    await _sql.drop_hidden(tx.connection, now=micros)
    for lane, choice in choices.items():
        before = dropped_until(lane, choice, now)
        if before is not None:
            await _sql.drop_held(tx.connection, lane=int(lane), before=to_micros(before), now=micros)
    await _sql.free_held_keys(tx.connection)
    released = int(await _sql.add_released(tx.connection))
    await _sql.delete_held(tx.connection)
    for name in (HELD, _AT, _SOURCE, _RUNG):
        await settings.delete(tx, name)
    return released


async def get_told_at(tx: Transaction) -> datetime | None:
    """Return when the desk last heard of it; also after the release, until it has heard of that."""
    told = await settings.get(tx, _TOLD)
    return None if told is None else from_micros(int(told))


async def save_told_at(tx: Transaction, now: datetime | None) -> None:
    """Keep when the desk heard of it; None: it has heard the end."""
    if now is None:
        await settings.delete(tx, _TOLD)
    else:
        await settings.save(tx, _TOLD, str(to_micros(now)))
