"""What has happened to reports, with the ids of those who did it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.clock import from_micros
from storage.database import Transaction, queries

_sql = queries("report_past")


@dataclass(frozen=True)
class PastLine:
    """One thing that happened to a report; `actor_id` None: the clock."""

    at: datetime
    action: str
    text: str
    actor_id: int | None


async def list_past(tx: Transaction, number: int, n: int) -> list[PastLine]:
    """Return the latest that happened to a report, in the order in which it did."""
    rows = [row async for row in _sql.list_past(tx.connection, number=number, n=n)]
    return [PastLine(from_micros(row[0]), *row[1:]) for row in reversed(rows)]
