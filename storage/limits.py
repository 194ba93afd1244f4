"""Messages that came over the limit: kept as they were said."""

from __future__ import annotations

from datetime import datetime

from domain.clock import from_micros, to_micros
from domain.limits import HOUR
from domain.remarks import Remark
from storage.database import Transaction, queries

_sql = queries("limits")


async def add_held(tx: Transaction, person_id: int, remark: Remark, now: datetime, most: int) -> bool:
    """Keep a message whose author has reported `most` times within the hour; False: not so often, nothing is kept."""
    held = await _sql.add_held(
        tx.connection,
        person_id=person_id,
        at=to_micros(now),
        kind=remark.kind.value,
        text=remark.text,
        file_id=remark.file_id,
        album=remark.album,
        chat_id=remark.chat_id,
        message_id=remark.message_id,
        since=to_micros(now - HOUR),
        most=most,
    )
    return held is not None


async def get_next_at(tx: Transaction, person_id: int, now: datetime, most: int) -> datetime:
    """Return when a person may report again who has done so `most` times within the hour; in an hour at the latest."""
    values = {"person_id": person_id, "since": to_micros(now - HOUR), "now": to_micros(now), "skip": most - 1}
    oldest = await _sql.get_oldest_counted(tx.connection, **values)
    return now if oldest is None else from_micros(int(oldest)) + HOUR


async def count_of_album(tx: Transaction, remark: Remark) -> int:
    """Return how many pictures of a message's album are kept."""
    return int(await _sql.count_held_album(tx.connection, chat_id=remark.chat_id, album=remark.album))


async def count_held(tx: Transaction, since: datetime, now: datetime) -> int:
    """Return how many messages were kept back since a time and are no report yet."""
    return int(await _sql.count_held(tx.connection, since=to_micros(since), now=to_micros(now)))


async def count_held_of(tx: Transaction, person_id: int, since: datetime, now: datetime) -> int:
    """Return how many of somebody's were."""
    values = {"person_id": person_id, "since": to_micros(since), "now": to_micros(now)}
    return int(await _sql.count_held_of(tx.connection, **values))


async def delete_held(tx: Transaction, remark: Remark) -> None:
    """Let a message go that has become a report after all."""
    await _sql.delete_held(tx.connection, chat_id=remark.chat_id, message_id=remark.message_id)
