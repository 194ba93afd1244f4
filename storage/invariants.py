"""What must always hold, as queries for the rows that break it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.clock import to_micros
from storage.database import Transaction, queries

_sql = queries("invariants")


@dataclass(frozen=True)
class Breach:
    """A row that breaks a promise."""

    what: str
    id: int
    why: str


async def list_breaches(tx: Transaction, now: datetime) -> list[Breach]:
    """Return every row that breaks a promise; an empty list is what should be."""
    micros = to_micros(now)
    found = [Breach(*row) async for row in _sql.list_updates_astray(tx.connection, now=micros)]
    found += [Breach(*row) async for row in _sql.list_reports_adrift(tx.connection, now=micros)]
    found += [Breach(*row) async for row in _sql.list_service_astray(tx.connection, now=micros)]
    found += [Breach(*row) async for row in _sql.list_check_ins_astray(tx.connection, now=micros)]
    return found + [Breach(*row) async for row in _sql.list_sends_astray(tx.connection, now=micros)]
