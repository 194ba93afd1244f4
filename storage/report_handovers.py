"""Reports that wait for somebody who cannot take them."""

from __future__ import annotations

from storage.database import Transaction, queries

_sql = queries("report_handovers")


async def list_out_of_reach(tx: Transaction, after: int, n: int) -> list[int]:
    """Return the numbers, in order and above `after`, of reports not begun whose owner cannot be reached any more."""
    return [row["number"] async for row in _sql.list_out_of_reach(tx.connection, after=after, n=n)]
