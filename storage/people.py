"""People, their homes and their roles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from domain.clock import to_micros
from domain.people import Grant, Kept, Person, Role, Tag
from domain.residents import Home
from storage.database import Transaction, queries

_sql = queries("people")


@dataclass(frozen=True)
class PersonRow:
    """What a roster says of a person; `id` 0 is someone new."""

    id: int
    name: str
    language: str
    telegram_id: int | None = None
    phone: str = ""
    building_id: int | None = None
    unit: int | None = None
    room: str = ""
    birth_year: int | None = None
    tags: str = ""


async def get(tx: Transaction, person_id: int) -> Person | None:
    """Return a person with home and roles."""
    return _to_person(await _sql.get_person(tx.connection, id=person_id))


async def get_by_telegram(tx: Transaction, telegram_id: int) -> Person | None:
    """Return the person behind a Telegram account."""
    return _to_person(await _sql.get_person_by_telegram(tx.connection, telegram_id=telegram_id))


async def find_by_phone(tx: Transaction, phone: str) -> int | None:
    """Return the id of the person with a phone number."""
    return None if not phone else await _sql.find_person_by_phone(tx.connection, phone=phone)


async def list_with_role(tx: Transaction, role: Role, grid_id: int | None) -> list[Person]:
    """Return those who hold a role for a grid: the reachable first, then the grid's own, then by id."""
    return [
        person
        async for row in _sql.list_people_with_role(tx.connection, role=role.value, grid_id=grid_id)
        if (person := _to_person(row)) is not None
    ]


async def list_shown(tx: Transaction, card: str) -> list[Person]:
    """Return those of the staff who have a living card ("claim:12") before them, or will in a moment."""
    rows = [row async for row in _sql.list_people_shown(tx.connection, card=card)]
    return [person for row in rows if (person := _to_person(row)) is not None]


async def list_staff(tx: Transaction) -> list[Person]:
    """Return everybody with a role, in the order of their ids."""
    return [person async for row in _sql.list_staff(tx.connection) if (person := _to_person(row)) is not None]


async def add(tx: Transaction, person: PersonRow, now: datetime) -> int:
    """Add a person; return the id."""
    return int(await _sql.add_person(tx.connection, **_columns(person), now=to_micros(now)))


async def save(tx: Transaction, person: PersonRow) -> None:
    """Change what is kept of a person."""
    await _sql.save_person(tx.connection, id=person.id, **_columns(person))


async def is_first_seen(tx: Transaction, person_id: int, now: datetime) -> bool:
    """Whether a person has become known in this very moment."""
    return bool(await _sql.is_first_seen(tx.connection, id=person_id, now=to_micros(now)))


async def save_reachable(tx: Transaction, telegram_id: int, why: str | None) -> bool:
    """Note that a person can be reached (`why` None) or not, and why; True when that is news."""
    is_reachable = int(why is None)
    changed = await _sql.save_reachable(tx.connection, telegram_id=telegram_id, is_reachable=is_reachable, why=why)
    return bool(changed)


async def save_language(tx: Transaction, person_id: int, language: str) -> None:
    """Keep the language a person wants to be spoken to in."""
    await _sql.save_language(tx.connection, id=person_id, language=language)


async def add_role(tx: Transaction, person_id: int, grant: Grant) -> None:
    """Grant a role; granting it again changes nothing."""
    await _sql.add_role(tx.connection, person_id=person_id, **{**asdict(grant), "role": grant.role.value})


async def get_kept(tx: Transaction, person_id: int) -> Kept | None:
    """Return what is kept of a person, for their own eyes."""
    row = await _sql.get_kept(tx.connection, id=person_id)
    if row is None:
        return None
    return Kept(bool(row["is_listed"]), row["birth_year"], tuple(Tag(tag) for tag in row["tags"].split(";") if tag))


async def save_home(tx: Transaction, person_id: int, building_id: int, home: Home) -> None:
    """Keep where a person lives."""
    values = {"id": person_id, "building_id": building_id, "unit": home.unit, "room": home.room}
    await _sql.save_home(tx.connection, **values)


async def save_name(tx: Transaction, person_id: int, name: str) -> None:
    """Keep what a person wants to be called."""
    await _sql.save_name(tx.connection, id=person_id, name=name)


async def save_phone(tx: Transaction, person_id: int, phone: str) -> None:
    """Keep a person's own number."""
    await _sql.save_phone(tx.connection, id=person_id, phone=phone)


async def save_forgotten(tx: Transaction, person_id: int) -> bool:
    """Let go of phone and home that a person gave; False when the community's lists say them."""
    return bool(await _sql.save_forgotten(tx.connection, id=person_id))


def _columns(person: PersonRow) -> dict[str, object]:
    return {
        "telegram_id": person.telegram_id,
        "name": person.name,
        "phone": person.phone,
        "building_id": person.building_id,
        "unit": person.unit,
        "room": person.room,
        "birth_year": person.birth_year,
        "tags": person.tags,
        "language": person.language,
    }


def _to_person(row: Mapping[str, Any] | None) -> Person | None:
    return None if row is None else to_person(row)


def to_person(row: Mapping[str, Any]) -> Person:
    """Turn a row of the view `known_person` into a person."""
    fields = dict(row)
    for name in ("grants", "deputed"):
        fields[name] = _to_grants(fields[name])
    fields["is_reachable"] = bool(fields["is_reachable"])
    return Person(**fields)


@lru_cache(256)
def _to_grants(text: str | None) -> frozenset[Grant]:
    return frozenset(_to_grant(part) for part in text.split(",")) if text else frozenset()


def _to_grant(text: str) -> Grant:
    role, *reach, partner = text.split(":")
    grid, building, unit, about = (int(number) if number else None for number in reach)
    return Grant(Role(role), grid, building, unit, about, partner)
