"""Small facts about the process that outlive it, by name."""

from __future__ import annotations

from storage.database import Transaction, queries

_sql = queries("settings")


async def get(tx: Transaction, name: str) -> str | None:
    """Return a value, or None."""
    return await _sql.get_setting(tx.connection, name=name)  # type: ignore[no-any-return]


async def save(tx: Transaction, name: str, value: str) -> None:
    """Keep a value."""
    await _sql.save_setting(tx.connection, name=name, value=value)


async def delete(tx: Transaction, name: str) -> None:
    """Keep no value any more."""
    await _sql.delete_setting(tx.connection, name=name)
