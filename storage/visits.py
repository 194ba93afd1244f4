"""What the calendar asks for each elder: made, owned, done, overdue, counted."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.clock import from_micros, to_micros
from domain.remarks import Remark
from domain.visits import CareDuty, Coverage, Kind, Period, State
from storage.database import Transaction, queries

_sql = queries("visits")


@dataclass(frozen=True)
class Wanted:
    """Somebody for whom a duty is to be made. `paused`: why it is not asked for."""

    elder_id: int
    grid_id: int | None
    paused: str = ""


@dataclass(frozen=True)
class Orphan:
    """A duty that needs somebody else."""

    id: int
    elder_id: int
    kind: Kind
    grid_id: int | None


async def list_wanted(tx: Transaction, period: Period, days: tuple[date, date], n: int) -> list[Wanted]:
    """Return who has no duty of a period yet. `days`: today, and the day it is due, by the community's calendar."""
    rows = _sql.list_elders_without(
        tx.connection,
        kind=period.kind.value,
        period=period.key,
        from_day=days[0].isoformat(),
        due_day=days[1].isoformat(),
        until_at=to_micros(period.due_at),
        n=n,
    )
    return [Wanted(row["elder_id"], row["grid_id"], row["paused"] or "") async for row in rows]


async def add(tx: Transaction, period: Period, wanted: Wanted, owner_id: int | None) -> bool:
    """Make a duty; False: it is there already. Who is away has one that is not asked for."""
    return bool(
        await _sql.add_care_duty(
            tx.connection,
            elder_id=wanted.elder_id,
            kind=period.kind.value,
            period=period.key,
            owner_id=owner_id,
            state=(State.SKIPPED if wanted.paused else State.OPEN).value,
            why=wanted.paused,
            from_at=to_micros(period.from_at),
            due_at=to_micros(period.due_at),
        )
    )


async def tidy(tx: Transaction) -> None:
    """Note what was done by seeing her in an alarm, and what is asked for no longer or was missed."""
    await _sql.save_seen(tx.connection)
    await _sql.save_ended(tx.connection)
    await _sql.save_missed(tx.connection)


async def save_skipped(tx: Transaction, duty_id: int, why: str) -> None:
    """Ask for it no longer."""
    await _sql.save_skipped(tx.connection, id=duty_id, why=why)


async def list_orphans(tx: Transaction, n: int) -> list[Orphan]:
    """Return duties whose owner cannot do them any more."""
    return await _orphans(_sql.list_unowned(tx.connection, n=n))


async def list_nobodys(tx: Transaction, n: int) -> list[Orphan]:
    """Return duties that are nobody's."""
    return await _orphans(_sql.list_nobodys(tx.connection, n=n))


async def save_owner(tx: Transaction, duty_id: int, owner_id: int | None) -> None:
    """Give an open duty to somebody."""
    await _sql.save_owner(tx.connection, id=duty_id, owner_id=owner_id)


async def pass_help(tx: Transaction, elder_id: int, volunteer_id: int) -> None:
    """Give the open household help of an elder to her new volunteer."""
    await _sql.pass_help(tx.connection, elder_id=elder_id, owner_id=volunteer_id)


async def get(tx: Transaction, duty_id: int) -> CareDuty | None:
    """Return a duty."""
    row = await _sql.get_care_duty(tx.connection, id=duty_id)
    return None if row is None else _to_duty(row)


async def list_of(tx: Transaction, owner_id: int, n: int) -> list[CareDuty]:
    """Return what somebody has to do, for whom they stand in too; the first due first."""
    return await _duties(_sql.list_of_owner(tx.connection, owner_id=owner_id, n=n))


async def save_done(tx: Transaction, duty_id: int, by: int, remark: Remark, now: datetime) -> bool:
    """Note that it was done, with what shows it; False when it was."""
    proof = {"proof": remark.kind.value, "proof_text": remark.text, "proof_file_id": remark.file_id}
    return bool(await _sql.save_done(tx.connection, id=duty_id, by=by, now=to_micros(now), **proof))


async def list_overdue(tx: Transaction, now: datetime, n: int) -> list[CareDuty]:
    """Return what is due and was not passed on yet."""
    return await _duties(_sql.list_overdue(tx.connection, now=to_micros(now), n=n))


async def list_for_desk(tx: Transaction, overdue_before: datetime, n: int) -> list[CareDuty]:
    """Return what the worker has had for too long."""
    return await _duties(_sql.list_for_desk(tx.connection, overdue_before=to_micros(overdue_before), n=n))


async def save_overdue(tx: Transaction, duty_id: int, owner_id: int | None, now: datetime) -> bool:
    """Pass what is overdue on; False when it was."""
    return bool(await _sql.save_overdue(tx.connection, id=duty_id, owner_id=owner_id, now=to_micros(now)))


async def save_desk(tx: Transaction, duty_id: int, now: datetime) -> bool:
    """Note that the desk was told; False when it was."""
    return bool(await _sql.save_desk(tx.connection, id=duty_id, now=to_micros(now)))


async def list_untold(tx: Transaction, week: str, since: datetime, n: int) -> list[int]:
    """Return who has something to do and had no list this week (it may go since a time)."""
    rows = _sql.list_untold(tx.connection, week=week, since=to_micros(since), n=n)
    return [row[0] async for row in rows]


async def add_told(tx: Transaction, person_id: int, week: str, now: datetime) -> bool:
    """Note that somebody gets the list of a week; False when they had it."""
    return bool(await _sql.add_told(tx.connection, person_id=person_id, week=week, now=to_micros(now)))


async def is_told(tx: Transaction, person_id: int, week: str) -> bool:
    """Whether somebody had the list of a week."""
    return bool(await _sql.is_told(tx.connection, person_id=person_id, week=week))


async def list_coverage(tx: Transaction, period: Period) -> list[tuple[int, Coverage]]:
    """Return how far a period has got, grid by grid, each with the grid's id."""
    rows = _sql.count_coverage(tx.connection, kind=period.kind.value, period=period.key)
    return [_to_coverage(row) async for row in rows]


async def _orphans(rows: AsyncIterable[Mapping[str, Any]]) -> list[Orphan]:
    return [Orphan(row["id"], row["elder_id"], Kind(row["kind"]), row["grid_id"]) async for row in rows]


async def _duties(rows: AsyncIterable[Mapping[str, Any]]) -> list[CareDuty]:
    return [_to_duty(row) async for row in rows]


def _to_duty(row: Mapping[str, Any]) -> CareDuty:
    fields = dict(row)
    overdue = fields["overdue_at"]
    fields["overdue_at"] = None if overdue is None else from_micros(overdue)
    kind, state = Kind(fields["kind"]), State(fields["state"])
    return CareDuty(**{**fields, "kind": kind, "state": state, "due_at": from_micros(fields["due_at"])})


def _to_coverage(row: Mapping[str, Any]) -> tuple[int, Coverage]:
    fields = dict(row)
    counts = {name: int(fields[name]) for name in ("done", "asked", "skipped")}
    return fields.pop("grid_id"), Coverage(**{**fields, **counts, "kind": Kind(fields["kind"])})
