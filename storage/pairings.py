"""Elder and volunteer: who was proposed, what each said, and what was."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.clock import from_micros, to_micros
from domain.pairings import Ended, Pairing, Volunteer
from storage.database import Transaction, queries
from storage.people import to_person

_sql = queries("pairings")
_TIMES = ("made_at", "volunteer_agreed_at", "elder_agreed_at", "ended_at", "wishes_out_at")


async def get(tx: Transaction, pairing_id: int) -> Pairing | None:
    """Return a pairing."""
    row = await _sql.get_pairing(tx.connection, id=pairing_id)
    return None if row is None else _to_pairing(row)


async def list_of_elder(tx: Transaction, elder_id: int, n: int = 12) -> list[Pairing]:
    """Return the pairings of an elder, the latest first; what was never answered, too."""
    return [_to_pairing(row) async for row in _sql.list_pairings_of_elder(tx.connection, elder_id=elder_id, n=n)]


async def list_of_volunteer(tx: Transaction, volunteer_id: int) -> list[Pairing]:
    """Return the pairings of a volunteer that are in force."""
    return [_to_pairing(row) async for row in _sql.list_pairings_of_volunteer(tx.connection, volunteer_id=volunteer_id)]


async def list_declined(tx: Transaction, elder_id: int, since: datetime) -> set[int]:
    """Return who was asked for an elder since a time, and it came to nothing."""
    return {row[0] async for row in _sql.list_declined(tx.connection, elder_id=elder_id, since=to_micros(since))}


async def list_volunteers(tx: Transaction, grid_id: int | None) -> list[Volunteer]:
    """Return the volunteers of a grid with how many elders they have."""
    return [_to_volunteer(row) async for row in _sql.list_volunteers_of(tx.connection, grid_id=grid_id)]


async def list_elders(tx: Transaction, actor_id: int, n: int, skipped: int) -> list[int]:
    """Return who is looked after where somebody serves: those without a volunteer first."""
    rows = _sql.list_elders_of(tx.connection, actor_id=actor_id, n=n, skipped=skipped)
    return [row[0] async for row in rows]


async def count_elders(tx: Transaction, actor_id: int) -> int:
    """Return how many are looked after where somebody serves."""
    return int(await _sql.count_elders_of(tx.connection, actor_id=actor_id))


async def add(
    tx: Transaction, elder_id: int, volunteer_id: int, by: int | None, now: datetime, most: int
) -> int | None:
    """Propose somebody to an elder; None: one is proposed already, or the volunteer has as many as may be."""
    values = {"elder_id": elder_id, "volunteer_id": volunteer_id, "made_by": by, "now": to_micros(now), "most": most}
    return await _sql.add_proposal(tx.connection, **values)  # type: ignore[no-any-return]


async def save_volunteer_agreed(tx: Transaction, pairing_id: int, now: datetime) -> bool:
    """Note that the volunteer is willing; False when that was said, or it is over."""
    return bool(await _sql.save_volunteer_agreed(tx.connection, id=pairing_id, now=to_micros(now)))


async def save_in_force(tx: Transaction, pairing: Pairing, said_by: int | None, now: datetime) -> bool:
    """Bring a pairing into force and end the one before in the same step; False: it is over or not yet so far.

    On False all of it has to be undone. `said_by`: who wrote down the elder's word, None: she said so herself.
    """
    at = to_micros(now)
    await _sql.end_in_force(tx.connection, elder_id=pairing.elder_id, now=at, why=Ended.REPLACED.value)
    return bool(await _sql.save_elder_agreed(tx.connection, id=pairing.id, by=said_by, now=at))


async def end(tx: Transaction, pairing_id: int, why: Ended, now: datetime) -> bool:
    """End a pairing; False when it was over."""
    return bool(await _sql.end_pairing(tx.connection, id=pairing_id, why=why.value, now=to_micros(now)))


async def save_wishes_out(tx: Transaction, pairing_id: int, now: datetime) -> bool:
    """Note that a volunteer cannot go on; False when that was known."""
    return bool(await _sql.save_wishes_out(tx.connection, id=pairing_id, now=to_micros(now)))


async def save_reach(tx: Transaction, now: datetime) -> None:
    """Note which volunteers cannot be reached since now, and who can again."""
    await _sql.save_lost(tx.connection, now=to_micros(now))
    await _sql.clear_lost(tx.connection)


async def list_over(tx: Transaction, asked_before: datetime, lost_before: datetime, n: int) -> list[tuple[int, Ended]]:
    """Return which pairings have to end, and why."""
    values = {"asked_before": to_micros(asked_before), "lost_before": to_micros(lost_before), "n": n}
    return [(row["id"], Ended(row["why"])) async for row in _sql.list_pairings_over(tx.connection, **values)]


async def list_silent(tx: Transaction, asked_before: datetime, n: int) -> list[int]:
    """Return the pairings whose elder was asked a while ago and was not reminded yet."""
    rows = _sql.list_elders_silent(tx.connection, asked_before=to_micros(asked_before), n=n)
    return [row[0] async for row in rows]


async def save_reminded(tx: Transaction, pairing_id: int, now: datetime) -> bool:
    """Note that an elder was asked again; False when she was."""
    return bool(await _sql.save_reminded(tx.connection, id=pairing_id, now=to_micros(now)))


async def add_offer(tx: Transaction, person_id: int, now: datetime) -> int | None:
    """Keep that a resident offers to help; None: it waits already."""
    return await _sql.add_offer(tx.connection, person_id=person_id, now=to_micros(now))  # type: ignore[no-any-return]


async def find_offer(tx: Transaction, offer_id: int) -> int | None:
    """Return who offers to help, as long as nobody has said anything to it."""
    return await _sql.find_offer(tx.connection, id=offer_id)  # type: ignore[no-any-return]


async def save_offer_decided(tx: Transaction, offer_id: int, by: int, now: datetime, *, is_accepted: bool) -> bool:
    """Decide an offer; False when it was."""
    values = {"id": offer_id, "by": by, "now": to_micros(now), "is_accepted": int(is_accepted)}
    return bool(await _sql.save_offer_decided(tx.connection, **values))


def _to_pairing(row: Mapping[str, Any]) -> Pairing:
    fields = dict(row)
    for name in _TIMES:
        fields[name] = None if fields[name] is None else from_micros(fields[name])
    why = fields["ended_why"]
    return Pairing(**{**fields, "ended_why": Ended(why) if why else None})


def _to_volunteer(row: Mapping[str, Any]) -> Volunteer:
    fields = dict(row)
    year, load, at_risk = (fields.pop(name) for name in ("birth_year", "load", "at_risk"))
    return Volunteer(to_person(fields), load, year, bool(at_risk))
