"""Where people say to live, and what they consented to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.clock import from_micros, to_micros
from domain.residents import Claim, ClaimState, Home
from storage.database import Transaction, queries

_sql = queries("claims")
_PRIVACY = "privacy"


async def add(tx: Transaction, person_id: int, building_id: int, home: Home, now: datetime) -> int:
    """Keep where somebody says to live; return the claim's id. There must be no other open one of this person."""
    values = {"person_id": person_id, "building_id": building_id, "unit": home.unit, "room": home.room}
    return int(await _sql.add_claim(tx.connection, **values, now=to_micros(now)))


async def get(tx: Transaction, claim_id: int) -> Claim | None:
    """Return a claim."""
    return _to_claim(await _sql.get_claim(tx.connection, id=claim_id))


async def find_open(tx: Transaction, person_id: int) -> Claim | None:
    """Return where a person says to live, while nobody has confirmed it."""
    return _to_claim(await _sql.find_open_claim(tx.connection, person_id=person_id))


async def list_open(tx: Transaction, staff_id: int, n: int) -> list[Claim]:
    """Return the claims that wait where a member of staff has a role, the oldest first."""
    rows = [row async for row in _sql.list_open_claims(tx.connection, staff_id=staff_id, n=n)]
    return [claim for row in rows if (claim := _to_claim(row)) is not None]


async def count_since(tx: Transaction, person_id: int, since: datetime) -> int:
    """Return how many homes a person has claimed since then."""
    return int(await _sql.count_claims(tx.connection, person_id=person_id, since=to_micros(since)))


async def save_decided(
    tx: Transaction, claim_id: int, state: ClaimState, now: datetime, *, by: int | None = None, how: str | None = None
) -> bool:
    """End an open claim; False when it was not open any more."""
    values = {"id": claim_id, "state": state.value, "by": by, "how": how, "now": to_micros(now)}
    return bool(await _sql.save_claim_decided(tx.connection, **values))


async def save_forgotten(tx: Transaction, person_id: int) -> None:
    """Let go of the doors that a person named. How often they did is still known: that is counted."""
    await _sql.save_claims_forgotten(tx.connection, person_id=person_id)


async def get_consent(tx: Transaction, person_id: int) -> tuple[int, datetime] | None:
    """Return which version of the privacy words a person agreed to and when; None: to none, or not any more."""
    row = await _sql.get_consent(tx.connection, person_id=person_id, kind=_PRIVACY)
    return None if row is None else (int(row["version"]), from_micros(row["given_at"]))


async def add_consent(tx: Transaction, person_id: int, version: int, now: datetime) -> None:
    """Note that a person agreed to the privacy words."""
    values = {"person_id": person_id, "kind": _PRIVACY, "version": version}
    await _sql.add_consent(tx.connection, **values, now=to_micros(now))


async def save_consent_withdrawn(tx: Transaction, person_id: int, now: datetime) -> bool:
    """Note that a person takes the consent back; False when there was none."""
    values = {"person_id": person_id, "kind": _PRIVACY, "now": to_micros(now)}
    return bool(await _sql.save_consent_withdrawn(tx.connection, **values))


async def save_family_withdrawn(tx: Transaction, person_id: int, now: datetime) -> None:
    """Note that a person does not want to be called for family any more."""
    await _sql.save_consent_withdrawn(tx.connection, person_id=person_id, kind="family", now=to_micros(now))


def _to_claim(row: Mapping[str, Any] | None) -> Claim | None:
    return None if row is None else Claim(**{**dict(row), "state": ClaimState(row["state"])})
