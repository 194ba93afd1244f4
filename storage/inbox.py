"""Updates as they came: kept before they are acknowledged, erased when they are done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.clock import from_micros, to_micros
from storage.database import Transaction, queries

_sql = queries("inbox")


@dataclass(frozen=True)
class Received:
    """A raw update. `chat_id` is 0 where none could be found in it."""

    update_id: int
    chat_id: int
    body: str


@dataclass(frozen=True)
class Queued:
    """An update that waits to be handled; `seq` is the order of arrival."""

    seq: int
    update_id: int
    chat_id: int
    body: str
    attempts: int


async def add(tx: Transaction, updates: Sequence[Received], now: datetime) -> None:
    """Keep updates; those that came before are passed over."""
    micros = to_micros(now)
    rows = [
        {"update_id": one.update_id, "chat_id": one.chat_id, "body": one.body, "received_at": micros} for one in updates
    ]
    await _sql.add_inbox(tx.connection, rows)


async def list_queued(tx: Transaction, now: datetime, n: int) -> list[Queued]:
    """Return up to n updates in the order of their arrival; a chat with one that waits for another try is left out.

    `now` is real time: the pause before a try is no affair of the community's clock.
    """
    return [Queued(*row) async for row in _sql.list_queued_inbox(tx.connection, now=to_micros(now), n=n)]


async def save_done(tx: Transaction, seq: int, now: datetime) -> bool:
    """Mark as done and erase the body; False when it was done already."""
    return bool(await _sql.save_inbox_done(tx.connection, seq=seq, now=to_micros(now)))


async def save_attempt(tx: Transaction, seq: int, attempts: int, error: str, retry_at: datetime) -> None:
    """Note how many tries there were, and when the next may be (real time)."""
    await _sql.save_inbox_attempt(tx.connection, seq=seq, attempts=attempts, error=error, retry_at=to_micros(retry_at))


async def save_dead(tx: Transaction, seq: int, attempts: int, error: str, now: datetime) -> None:
    """Give an update up; its body is kept for a person to look at."""
    await _sql.save_inbox_dead(tx.connection, seq=seq, attempts=attempts, error=error, now=to_micros(now))


async def count_queued(tx: Transaction) -> int:
    """Return how many updates wait."""
    return int(await _sql.count_queued_inbox(tx.connection))


async def count_dead(tx: Transaction) -> int:
    """Return how many updates were given up."""
    return int(await _sql.count_dead_inbox(tx.connection))


async def get_last_queued(tx: Transaction) -> int | None:
    """Return the highest `seq` that waits, or None."""
    value = await _sql.get_last_queued_seq(tx.connection)
    return None if value is None else int(value)


async def delete_done(tx: Transaction, before: datetime) -> int:
    """Forget the numbers of updates done before a time; return how many."""
    return int(await _sql.delete_done_inbox(tx.connection, before=to_micros(before)))


@dataclass(frozen=True)
class Dead:
    """An update that was given up, for a person to look at."""

    seq: int
    received_at: datetime
    attempts: int
    error: str
    body: str


async def list_dead(tx: Transaction) -> list[Dead]:
    """Return the updates that were given up."""
    return [Dead(row[0], from_micros(row[1]), *row[2:]) async for row in _sql.list_dead_inbox(tx.connection)]


async def save_queued(tx: Transaction, seq: int) -> bool:
    """Put a dead update back into the queue; False when there is no such one."""
    return bool(await _sql.save_inbox_queued(tx.connection, seq=seq))
