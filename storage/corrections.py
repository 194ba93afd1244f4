"""What people put right: the words of a report beside what it should have been taken for."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from domain.clock import to_micros
from storage.database import Transaction, queries

_sql = queries("corrections")


@dataclass(frozen=True)
class Correction:
    """One thing put right: `what` is category, urgency, place or chatter; `text` is what the report said by then."""

    what: str
    was: str
    became: str
    text: str
    role: str


async def add(tx: Transaction, number: int, person_id: int, at: datetime, correction: Correction) -> None:
    """Keep what a person put right about a report."""
    await _sql.add_correction(
        tx.connection, report_number=number, by_id=person_id, at=to_micros(at), **asdict(correction)
    )


async def list_of_report(tx: Transaction, number: int) -> list[Correction]:
    """Return what was put right about a report, in order."""
    return [Correction(**dict(row)) async for row in _sql.list_corrections(tx.connection, report_number=number)]


async def list_corrected(tx: Transaction) -> list[tuple[str, str, str]]:
    """Return text, category and urgency of each report that somebody put right."""
    return [(row[0], row[1], row[2]) async for row in _sql.list_corrected(tx.connection)]
