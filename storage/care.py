"""Who is looked after, and whom to call for them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from domain.care import Care, Contact, Way
from domain.clock import from_micros, to_micros
from domain.people import Person
from storage import people
from storage.database import Transaction, queries
from storage.people import to_person

_sql = queries("care")


async def get(tx: Transaction, person_id: int) -> Care | None:
    """Return how somebody is looked after, or was."""
    row = await _sql.get_care(tx.connection, person_id=person_id)
    person = None if row is None else await people.get(tx, person_id)
    return None if row is None or person is None else _to_care(row, person)


async def add(tx: Transaction, care: Care, by: int | None, how: str, now: datetime) -> None:
    """Look after somebody from now on; again changes how. `how` says how she agreed."""
    await _sql.add_care(
        tx.connection,
        person_id=care.person.id,
        way=care.way.value,
        at_minute=care.at_minute,
        days=care.days,
        is_high_risk=int(care.is_high_risk),
        called_as=care.called_as,
        access_note=care.access_note,
        consent_at=_micros(care.consent_at),
        consent_by=by,
        consent_how=how,
        added_by=by,
        now=to_micros(now),
        next_at=_micros(care.next_at),
    )


async def list_due(tx: Transaction, now: datetime, n: int) -> list[tuple[int, datetime]]:
    """Return whose morning has come, and when, the earliest first."""
    rows = _sql.list_mornings_due(tx.connection, now=to_micros(now), n=n)
    return [(row[0], from_micros(row[1])) async for row in rows]


async def put_off(tx: Transaction, person_id: int, until: datetime) -> None:
    """Put a morning off that could not begin."""
    await _sql.save_morning_later(tx.connection, person_id=person_id, next_at=to_micros(until))


async def list_coming(tx: Transaction) -> list[int]:
    """Return all for whom a morning is to come."""
    return [row[0] async for row in _sql.list_mornings_coming(tx.connection)]


async def save_next(tx: Transaction, care: Care, next_at: datetime | None) -> bool:
    """Keep when the next morning is; False: somebody else has meanwhile."""
    before = _micros(care.next_at)
    values = {"person_id": care.person.id, "next_at": _micros(next_at), "before": before}
    return bool(await _sql.save_next_morning(tx.connection, **values))


async def is_paused(tx: Transaction, elder_id: int, day: date) -> bool:
    """Whether no morning is asked on a day."""
    return bool(await _sql.is_paused(tx.connection, elder_id=elder_id, day=day.isoformat()))


async def add_pause(
    tx: Transaction, elder_id: int, days: tuple[date, date], why: str, by: int | None, now: datetime
) -> None:
    """Ask nothing from a day until another, that one too."""
    span = {"from_day": days[0].isoformat(), "until_day": days[1].isoformat()}
    await _sql.add_pause(tx.connection, elder_id=elder_id, why=why, set_by=by, now=to_micros(now), **span)


async def save_voice(tx: Transaction, person_id: int, file_id: str | None, by: int) -> None:
    """Keep whose voice greets somebody in the morning."""
    await _sql.save_voice(tx.connection, person_id=person_id, file_id=file_id, by=by if file_id else None)


async def save_sign(tx: Transaction, person_id: int, at: datetime) -> None:
    """Keep when somebody was clearly heard of."""
    await _sql.save_sign(tx.connection, person_id=person_id, at=to_micros(at))


async def get_sign(tx: Transaction, person_id: int) -> datetime | None:
    """Return when somebody was clearly heard of last."""
    at = await _sql.get_sign(tx.connection, person_id=person_id)
    return None if at is None else from_micros(at)


async def add_contact(tx: Transaction, contact: Contact, verified_by: int | None = None) -> int:
    """Keep whom to call (its `id` is not looked at)."""
    found = await _sql.add_contact(
        tx.connection,
        elder_id=contact.elder_id,
        person_id=contact.person_id,
        name=contact.name,
        phone=contact.phone,
        relation=contact.relation,
        has_key=int(contact.has_key),
        rank=contact.rank,
        verified_at=_micros(contact.verified_at),
        verified_by=verified_by,
    )
    return int(found)


async def list_contacts(tx: Transaction, elder_id: int) -> list[Contact]:
    """Return whom to call, in their order."""
    return [to_contact(row) async for row in _sql.list_contacts(tx.connection, elder_id=elder_id)]


async def is_contact(tx: Transaction, elder_id: int, person_id: int) -> bool:
    """Whether somebody is one of those to call for her."""
    return bool(await _sql.is_contact(tx.connection, elder_id=elder_id, person_id=person_id))


async def list_family(tx: Transaction, elder_id: int) -> list[Person]:
    """Return those who are bound to somebody as family."""
    return [to_person(row) async for row in _sql.list_family_of(tx.connection, elder_id=elder_id)]


async def find_volunteer(tx: Transaction, elder_id: int) -> Person | None:
    """Return the volunteer somebody is paired with; both agreed."""
    found = await _sql.find_volunteer(tx.connection, elder_id=elder_id)
    return None if found is None else await people.get(tx, found)


async def add_pairing(
    tx: Transaction, elder_id: int, volunteer_id: int, by: int | None, now: datetime, *, is_agreed: bool
) -> int:
    """Pair somebody with a volunteer."""
    at = to_micros(now) if is_agreed else None
    values = {"elder_id": elder_id, "volunteer_id": volunteer_id, "made_by": by, "now": to_micros(now)}
    return int(await _sql.add_pairing(tx.connection, elder_agreed_at=at, volunteer_agreed_at=at, **values))


async def list_volunteers_near(tx: Transaction, building_id: int | None) -> list[Person]:
    """Return the volunteers of a building."""
    if building_id is None:
        return []
    return [to_person(row) async for row in _sql.list_volunteers_near(tx.connection, building_id=building_id)]


async def add_view(tx: Transaction, elder_id: int, viewer_id: int, check_in_id: int | None, now: datetime) -> None:
    """Write down that somebody looked at how a door is opened."""
    values = {"elder_id": elder_id, "viewer_id": viewer_id, "check_in_id": check_in_id, "now": to_micros(now)}
    await _sql.add_note_view(tx.connection, **values)


async def list_views(tx: Transaction, elder_id: int, n: int = 20) -> list[tuple[datetime, str]]:
    """Return who looked last at how somebody's door is opened."""
    rows = _sql.list_note_views(tx.connection, elder_id=elder_id, n=n)
    return [(from_micros(row["at"]), row["name"]) async for row in rows]


def _micros(at: datetime | None) -> int | None:
    return None if at is None else to_micros(at)


def to_contact(row: Mapping[str, Any]) -> Contact:
    """Turn a row into a contact."""
    verified = row["verified_at"]
    at = None if verified is None else from_micros(verified)
    return Contact(**{**dict(row), "has_key": bool(row["has_key"]), "verified_at": at})


def _to_care(row: Mapping[str, Any], person: Person) -> Care:
    fields = dict(row)
    del fields["person_id"]
    for name in ("consent_at", "next_at", "ended_at"):
        fields[name] = None if fields[name] is None else from_micros(fields[name])
    flags = {name: bool(fields[name]) for name in ("is_high_risk", "is_drill")}
    return Care(person, **{**fields, **flags, "way": Way(fields["way"])})
