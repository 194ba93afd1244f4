"""What people put right: the words of a report beside the category that it should have had."""

from __future__ import annotations

from storage.database import Transaction, queries

_sql = queries("corrections")


async def list_corrected(tx: Transaction) -> list[tuple[str, str, str]]:
    """Return text, category and urgency of each report whose category was changed."""
    return [(row[0], row[1], row[2]) async for row in _sql.list_corrected(tx.connection)]
