"""Who serves now: on leave, standing in, on duty."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from domain.clock import from_micros, to_micros
from domain.people import Person, Role
from domain.serving import LONGEST_SHIFT, Absence, Duty, called, stand_in
from storage import people
from storage.database import Transaction, queries

_sql = queries("serving")
Row = Mapping[str, Any]


async def list_called(tx: Transaction, role: Role, grid_id: int | None, now: datetime) -> list[Person]:
    """Return whom to call for a role where a grid lies: on duty, else all, deputies for those away; reachable only."""
    pairs = await _paired(tx, await people.list_with_role(tx, role, grid_id))
    if len(pairs) < 2:
        return called(pairs, ())
    return called(pairs, await list_on_duty(tx, role, now))


async def list_acting(tx: Transaction, role: Role, grid_id: int | None) -> list[Person]:
    """Return who acts in a role where a grid lies, whether or not a message reaches them: deputies for those away."""
    pairs = await _paired(tx, await people.list_with_role(tx, role, grid_id))
    return list({acting.id: acting for _, acting in pairs if acting is not None}.values())


async def list_called_partners(tx: Transaction, partner: str, grid_id: int | None) -> list[Person]:
    """Return whom to call of the partner units that look after something where a grid lies; reachable only."""
    holders = await people.list_with_role(tx, Role.PARTNER, grid_id)
    return called([(one, one) for one in holders if one.looks_after(partner, grid_id)], ())


async def list_called_team(tx: Transaction, phones: Iterable[str]) -> list[Person]:
    """Return whom to call of the staff with these numbers, in their order: deputies for those away; reachable only."""
    found = [await people.get(tx, await people.find_by_phone(tx, phone) or 0) for phone in phones]
    return called(await _paired(tx, [one for one in found if one is not None and one.is_staff]), ())


async def _paired(tx: Transaction, holders: Sequence[Person]) -> list[tuple[Person, Person | None]]:
    """Return each with who acts for them now."""
    away = await list_away(tx)
    if away:
        return [(holder, await _acting(tx, holder, away)) for holder in holders]
    return [(holder, holder) for holder in holders]


async def _acting(tx: Transaction, holder: Person, away: Mapping[int, int | None]) -> Person | None:
    acting = stand_in(holder.id, away)
    return holder if acting == holder.id else await people.get(tx, acting or 0)


async def list_away(tx: Transaction) -> Mapping[int, int | None]:
    """Return who is on leave now, each with the deputy."""
    return {row["person_id"]: row["deputy_id"] async for row in _sql.list_away(tx.connection)}


async def list_on_duty(tx: Transaction, role: Role, now: datetime) -> set[int]:
    """Return who is on duty in a role now."""
    since = to_micros(now - LONGEST_SHIFT)
    rows = _sql.list_on_duty(tx.connection, role=role.value, now=to_micros(now), since=since)
    return {row["person_id"] async for row in rows}


async def add_absence(tx: Transaction, absence: Absence, by: int | None) -> int | None:
    """Keep a leave (its `id` is not looked at); None: this person has one already."""
    found: int | None = await _sql.add_absence(
        tx.connection,
        person_id=absence.person_id,
        deputy_id=absence.deputy_id,
        from_at=to_micros(absence.from_at),
        until_at=to_micros(absence.until_at),
        set_by=by,
    )
    return found


async def get_absence(tx: Transaction, absence_id: int) -> Absence | None:
    """Return a leave."""
    row = await _sql.get_absence(tx.connection, id=absence_id)
    return None if row is None else _to_absence(row)


async def find_absence(tx: Transaction, person_id: int) -> Absence | None:
    """Return the leave of a person that has not ended, begun or still to come."""
    row = await _sql.get_open_absence(tx.connection, person_id=person_id)
    return None if row is None else _to_absence(row)


async def list_absences_for(tx: Transaction, deputy_id: int) -> list[Absence]:
    """Return the leaves that somebody is named the deputy for."""
    rows = _sql.list_absences_of_deputy(tx.connection, deputy_id=deputy_id)
    return [_to_absence(row) async for row in rows]


async def list_absences_due(tx: Transaction, now: datetime, n: int) -> tuple[list[Absence], list[Absence]]:
    """Return leaves whose time to end, and to begin, has come."""
    micros = to_micros(now)
    to_end = [_to_absence(row) async for row in _sql.list_absences_to_end(tx.connection, now=micros, n=n)]
    to_begin = [_to_absence(row) async for row in _sql.list_absences_to_begin(tx.connection, now=micros, n=n)]
    return to_end, [one for one in to_begin if one.until_at > now]


async def save_begun(tx: Transaction, absence_id: int, now: datetime) -> bool:
    """Note that a leave has begun; False when it had."""
    return bool(await _sql.save_begun(tx.connection, id=absence_id, now=to_micros(now)))


async def save_ended(tx: Transaction, absence_id: int, now: datetime) -> bool:
    """Note that a leave is over; False when it was."""
    return bool(await _sql.save_ended(tx.connection, id=absence_id, now=to_micros(now)))


async def clear_deputy(tx: Transaction, deputy_id: int) -> None:
    """Nobody has this deputy any more."""
    await _sql.clear_deputy(tx.connection, deputy_id=deputy_id)


async def add_duty(tx: Transaction, duty: Duty) -> int:
    """Keep a line of the duty roster; again with another end changes the end."""
    span = {"from_at": to_micros(duty.from_at), "until_at": to_micros(duty.until_at)}
    return int(await _sql.add_duty(tx.connection, person_id=duty.person_id, role=duty.role.value, **span))


async def get_duty(tx: Transaction, duty_id: int) -> Duty | None:
    """Return a line of the duty roster."""
    row = await _sql.get_duty(tx.connection, id=duty_id)
    return None if row is None else _to_duty(row)


async def list_duties(tx: Transaction, since: datetime, until: datetime) -> list[Duty]:
    """Return the lines of the duty roster that touch a span of time, in order."""
    rows = _sql.list_duties(tx.connection, since=to_micros(since), until=to_micros(until))
    return [_to_duty(row) async for row in rows]


async def delete_duty(tx: Transaction, duty_id: int) -> bool:
    """Take a line off the duty roster; False when it was gone."""
    return bool(await _sql.delete_duty(tx.connection, id=duty_id))


async def pass_duties(tx: Transaction, from_id: int, to_id: int, role: Role, now: datetime) -> int:
    """Give somebody's duties from now on to another; return how many."""
    values = {"from_id": from_id, "to_id": to_id, "role": role.value, "now": to_micros(now)}
    return int(await _sql.pass_duties(tx.connection, **values))


async def end_duties(tx: Transaction, person_id: int, now: datetime) -> int:
    """Take somebody off the duty roster from now on; return how many lines."""
    return int(await _sql.end_duties(tx.connection, person_id=person_id, now=to_micros(now)))


def _to_absence(row: Row) -> Absence:
    fields = dict(row)
    for name in ("from_at", "until_at", "begun_at", "ended_at"):
        fields[name] = None if fields[name] is None else from_micros(fields[name])
    return Absence(**fields)


def _to_duty(row: Row) -> Duty:
    fields = dict(row)
    times = {name: from_micros(fields[name]) for name in ("from_at", "until_at")}
    return Duty(**{**fields, **times, "role": Role(fields["role"])})
