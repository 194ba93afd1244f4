"""The list of those who are looked after: who keeps whom, pauses, what comes due, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from domain.care import Care, Way
from domain.care_list import CHECKED_WITHIN, Around, Consent, How, Pause
from domain.clock import from_micros, to_micros
from domain.people import Person
from domain.places import Place
from storage.database import Transaction, queries
from storage.people import to_person

_sql = queries("care_list")


async def list_page(
    tx: Transaction, viewer_id: int, words: str, door: Place | None, n: int, skip: int
) -> tuple[list[int], int]:
    """Return a page of those in reach of somebody, of a name or behind a door ("": all), and how many there are."""
    where: dict[str, str | int | None] = {"building": "", "unit": None, "room": ""}
    if door is not None and door.building:
        where = {"building": door.building, "unit": door.unit, "room": door.room or ""}
    like = f"%{words.replace('%', '').replace('_', '')}%" if words else None
    rows = [
        row async for row in _sql.list_kept(tx.connection, viewer_id=viewer_id, words=like, n=n, skip=skip, **where)
    ]
    return [row["person_id"] for row in rows], int(rows[0]["n"]) if rows else 0


async def list_around(tx: Transaction, viewer_id: int, now: datetime) -> list[Around]:
    """Return what stands around each of those in reach of somebody, grid by grid."""
    stale = to_micros(now - CHECKED_WITHIN)
    return [_to_around(row) async for row in _sql.list_around(tx.connection, viewer_id=viewer_id, stale=stale)]


async def get_consent(tx: Transaction, person_id: int) -> Consent:
    """Return how somebody agreed to be looked after."""
    row = await _sql.get_care_consent(tx.connection, person_id=person_id)
    if row is None or row["consent_at"] is None:
        return Consent(None)
    return Consent(from_micros(row["consent_at"]), row["name"], row["consent_how"])


async def save_consent(tx: Transaction, person_id: int, by: int, how: How, now: datetime) -> bool:
    """Keep that somebody agreed (again); False: nobody looks after them."""
    values = {"person_id": person_id, "by": by, "how": how.value, "now": to_micros(now)}
    return bool(await _sql.save_care_consent(tx.connection, **values))


async def save(tx: Transaction, care: Care) -> bool:
    """Keep how somebody is looked after; False: nobody does any more."""
    saved = await _sql.save_care(
        tx.connection,
        person_id=care.person.id,
        way=care.way.value,
        at_minute=care.at_minute,
        days=care.days,
        is_high_risk=int(care.is_high_risk),
        is_drill=int(care.is_drill),
        called_as=care.called_as,
        access_note=care.access_note,
        next_at=None if care.next_at is None else to_micros(care.next_at),
    )
    return bool(saved)


async def end(tx: Transaction, elder_id: int, now: datetime) -> bool:
    """Look after somebody no longer: no morning is due, and what was kept for it is let go. False: nobody did."""
    at = to_micros(now)
    if not await _sql.end_care(tx.connection, person_id=elder_id, now=at):
        return False
    for query in (_sql.end_contacts_of, _sql.end_pairings_of, _sql.end_pauses_of):
        await query(tx.connection, elder_id=elder_id, now=at)
    await _sql.delete_care_dues(tx.connection, elder_id=elder_id)
    return True


async def find_pause(tx: Transaction, elder_id: int, today: date) -> Pause | None:
    """Return the pause that lasts, or comes next."""
    row = await _sql.get_pause(tx.connection, elder_id=elder_id, day=today.isoformat())
    return None if row is None else _to_pause(row)


async def end_pauses(tx: Transaction, elder_id: int, now: datetime) -> bool:
    """End every pause of somebody; False: there was none."""
    return bool(await _sql.end_pauses_of(tx.connection, elder_id=elder_id, now=to_micros(now)))


async def list_pauses_ending(tx: Transaction, last: date, n: int) -> list[Pause]:
    """Return pauses that end on a day or before, of which nobody was reminded."""
    return [_to_pause(row) async for row in _sql.list_pauses_ending(tx.connection, day=last.isoformat(), n=n)]


async def save_reminded(tx: Transaction, pause_id: int, now: datetime) -> bool:
    """Note that somebody was reminded; False: it had been noted."""
    return bool(await _sql.save_pause_reminded(tx.connection, id=pause_id, now=to_micros(now)))


async def save_known(tx: Transaction, elder_id: int, now: datetime) -> None:
    """Note that nobody need be reminded of pauses: they end so soon that it was said with them."""
    await _sql.save_pauses_known(tx.connection, elder_id=elder_id, now=to_micros(now))


async def save_due(tx: Transaction, elder_id: int, what: str, at: datetime) -> None:
    """Let something of somebody come due: `consent` or `drill`."""
    await _sql.save_care_due(tx.connection, elder_id=elder_id, what=what, due_at=to_micros(at))


async def list_due(tx: Transaction, now: datetime, n: int) -> list[tuple[int, str]]:
    """Return what has come due, of whom and what."""
    return [(row[0], row[1]) async for row in _sql.list_care_due(tx.connection, now=to_micros(now), n=n)]


async def delete_due(tx: Transaction, elder_id: int, what: str) -> bool:
    """Take off what has been done; False: somebody was faster."""
    return bool(await _sql.delete_care_due(tx.connection, elder_id=elder_id, what=what))


async def add_event(
    tx: Transaction, elder_id: int, now: datetime, actor_id: int | None, what: str, text: str = ""
) -> None:
    """Write down what was done with somebody's place on the list."""
    values = {"elder_id": elder_id, "actor_id": actor_id, "what": what, "text": text}
    await _sql.add_care_history(tx.connection, now=to_micros(now), **values)


async def list_weekly_due(tx: Transaction, week: str, n: int) -> list[Person]:
    """Return secretaries who were not told of a week's holes."""
    return [to_person(row) async for row in _sql.list_weekly_due(tx.connection, week=week, n=n)]


async def add_weekly(tx: Transaction, person_id: int, week: str, now: datetime, *, is_sent: bool) -> bool:
    """Note that somebody was told of a week's holes, or that there are none; False: it had been noted."""
    values = {"person_id": person_id, "week": week, "is_sent": int(is_sent), "now": to_micros(now)}
    return bool(await _sql.add_weekly(tx.connection, **values))


def _to_around(row: Mapping[str, Any]) -> Around:
    at = row["consent_at"]
    flags = {name: bool(row[name]) for name in ("has_chat", "is_reachable")}
    consent_at = None if at is None else from_micros(at)
    return Around(**{**dict(row), **flags, "way": Way(row["way"]), "consent_at": consent_at})


def _to_pause(row: Mapping[str, Any]) -> Pause:
    days = (date.fromisoformat(row[name]) for name in ("from_day", "until_day"))
    return Pause(row["id"], row["elder_id"], *days)
