"""Updates as they came: kept before they are acknowledged, erased when they are done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from domain.clock import from_micros, to_micros
from storage.database import Transaction, queries

_sql = queries("inbox")

MOST_AHEAD = 100
"""So much of one chat goes ahead with an urgent update. Who is in need has not written a hundred messages that nobody
has read; who floods the bot and ends with words of help must not come before all those who are."""


class Urgency(IntEnum):
    """Who is handled first; within a degree, and always within a chat, the order of arrival holds."""

    NONE = 0
    ANSWER = 1
    """An answer to a check-in, whatever one who is looked after sends, or what one who was called does about it."""
    HELP = 2


@dataclass(frozen=True)
class Received:
    """A raw update. `chat_id` is 0 where none could be found in it."""

    update_id: int
    chat_id: int
    body: str
    urgency: Urgency = Urgency.NONE


@dataclass(frozen=True)
class Queued:
    """An update that waits to be handled; `seq` is the order of arrival."""

    seq: int
    update_id: int
    chat_id: int
    body: str
    attempts: int
    urgency: int


async def add(tx: Transaction, updates: Sequence[Received], now: datetime) -> None:
    """Keep updates; those that came before are passed over. An urgent one goes ahead with what its chat said before.

    Whatever one who is looked after sends is as urgent as an answer.
    """
    micros = to_micros(now)
    rows = [
        {"update_id": one.update_id, "chat_id": one.chat_id, "body": one.body, "received_at": micros} for one in updates
    ]
    await _sql.add_inbox(tx.connection, rows)
    await _raise(tx, updates)


async def _raise(tx: Transaction, updates: Sequence[Received]) -> None:
    private = {one.chat_id for one in updates if one.chat_id > 0}
    answer = int(Urgency.ANSWER)
    await _sql.raise_inbox_of_cared(tx.connection, [{"chat_id": chat_id, "urgency": answer} for chat_id in private])
    urgent = [
        {"update_id": one.update_id, "chat_id": one.chat_id, "urgency": int(one.urgency), "most": MOST_AHEAD}
        for one in updates
        if one.urgency
    ]
    await _sql.raise_inbox_urgency(tx.connection, urgent)


async def list_queued(tx: Transaction, now: datetime, n: int) -> list[Queued]:
    """Return up to n updates, urgent ones first, then by arrival; a chat that waits for another try is left out.

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


async def get_last(tx: Transaction) -> int:
    """Return the `seq` of the latest arrival; 0 when there was none."""
    return int(await _sql.get_last_inbox_seq(tx.connection))


async def has_queued(tx: Transaction, last: int) -> bool:
    """Whether something waits that arrived no later than `last`, a `seq`."""
    return bool(await _sql.has_queued_inbox(tx.connection, last=last))


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
