"""Whom to call for somebody who is looked after, one by one."""

from __future__ import annotations

from datetime import datetime

from domain.care import Contact
from domain.clock import to_micros
from domain.people import Person
from storage.care import to_contact
from storage.database import Transaction, queries

_sql = queries("care_contacts")


async def get(tx: Transaction, contact_id: int) -> Contact | None:
    """Return a contact that counts."""
    row = await _sql.get_contact(tx.connection, id=contact_id)
    return None if row is None else to_contact(row)


async def find_like(tx: Transaction, elder_id: int, person: Person) -> int | None:
    """Return the contact of somebody that is this person, or bears the number or the name."""
    values = {"elder_id": elder_id, "person_id": person.id, "name": person.name, "phone": person.phone}
    return await _sql.find_contact_like(tx.connection, **values)  # type: ignore[no-any-return]


async def next_rank(tx: Transaction, elder_id: int) -> int:
    """Return the place behind the last contact of somebody."""
    return int(await _sql.next_rank(tx.connection, elder_id=elder_id))


async def bind(tx: Transaction, contact_id: int, person_id: int, now: datetime) -> None:
    """A contact is this person, who has just said so."""
    await _sql.bind_contact(tx.connection, id=contact_id, person_id=person_id, now=to_micros(now))


async def save_key(tx: Transaction, contact_id: int, *, has_key: bool) -> None:
    """Keep whether a contact has a key."""
    await _sql.save_contact_key(tx.connection, id=contact_id, has_key=int(has_key))


async def save_checked(tx: Transaction, elder_id: int, by: int, now: datetime) -> None:
    """Note that somebody has looked whether the contacts of an elder still are right."""
    await _sql.save_contacts_checked(tx.connection, elder_id=elder_id, by=by, now=to_micros(now))


async def end(tx: Transaction, contact_id: int, now: datetime) -> bool:
    """Call a contact no more."""
    return bool(await _sql.end_contact(tx.connection, id=contact_id, now=to_micros(now)))


async def end_of(tx: Transaction, elder_id: int, person_id: int, now: datetime) -> bool:
    """Call a person no more for somebody."""
    values = {"elder_id": elder_id, "person_id": person_id, "now": to_micros(now)}
    return bool(await _sql.end_contact_of(tx.connection, **values))
