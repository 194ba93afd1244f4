"""Calls owed to Telegram, the cards that live in chats, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.clock import from_micros, to_micros
from storage.database import Transaction, queries

_sql = queries("outbox")


@dataclass(frozen=True)
class Owed:
    """A call to be made: its parameters as JSON without `chat_id`, and the card (`slot`) that it shows, if any."""

    lane: int
    chat_id: int
    method: str
    params: str
    dedupe_key: str | None = None
    slot: str | None = None
    is_fresh: bool = False
    reply_slot: str | None = None
    about: int | None = None
    not_before: int = 0


@dataclass(frozen=True)
class Waiting:
    """A row that the sender may choose; `not_before` in microseconds."""

    id: int
    lane: int
    chat_id: int
    not_before: int


@dataclass(frozen=True)
class Claimed:
    """A row whose call is being made; `attempts` counts this one."""

    id: int
    lane: int
    chat_id: int
    method: str
    params: str
    slot: str | None
    is_fresh: bool
    reply_slot: str | None
    about: int | None
    attempts: int
    uncertain_times: int


@dataclass(frozen=True)
class Slot:
    """The message that shows a living card now, and what stands in it."""

    name: str
    chat_id: int
    message_id: int
    content: str


async def add(tx: Transaction, owed: Sequence[Owed], now: datetime) -> None:
    """Owe calls: cards become one with the state of theirs that still waits, the others are new."""
    rows = [{**vars(one), "now": to_micros(now)} for one in owed]
    # A run of one kind at a time keeps the order in which they were owed.
    batch: list[dict[str, object]] = []
    for row in rows:
        if batch and (row["slot"] is None) != (batch[0]["slot"] is None):
            await _add(tx, batch)
            batch = []
        batch.append(row)
    if batch:
        await _add(tx, batch)


async def _add(tx: Transaction, rows: list[dict[str, object]]) -> None:
    add_rows = _sql.add_outbox if rows[0]["slot"] is None else _sql.add_outbox_card
    await add_rows(tx.connection, rows)


async def find_waiting_album(tx: Transaction, dedupe_key: str) -> tuple[int, str] | None:
    """Return id and parameters of the album that is still gathering under the key."""
    row = await _sql.get_waiting_album(tx.connection, dedupe_key=dedupe_key)
    if row is None:
        await _sql.release_dedupe_key(tx.connection, dedupe_key=dedupe_key)
        return None
    return row["id"], row["params"]


async def save_album(tx: Transaction, row_id: int, params: str, not_before: int) -> None:
    """Put more into an album that is still gathering."""
    await _sql.save_album(tx.connection, id=row_id, params=params, not_before=not_before)


async def release_dedupe_key(tx: Transaction, dedupe_key: str, before: datetime) -> None:
    """Let something be owed under a key again, if the last time was no later than `before`."""
    await _sql.release_old_dedupe_key(tx.connection, dedupe_key=dedupe_key, before=to_micros(before))


async def list_waiting(tx: Transaction, lane: int, after: int, n: int) -> list[Waiting]:
    """Return up to n waiting rows of a lane in order, past a row id."""
    return [Waiting(*row) async for row in _sql.list_waiting_outbox(tx.connection, lane=lane, after=after, n=n)]


async def claim(tx: Transaction, row_id: int, chat_id: int, now: int) -> Claimed | None:
    """Mark a row as being sent; None when it may not go to this chat now, or no longer waits. `now` in microseconds."""
    row = await _sql.claim_outbox(tx.connection, id=row_id, chat_id=chat_id, now=now)
    return None if row is None else _to_claimed(row)


async def get_waiting(tx: Transaction, row_id: int) -> Waiting | None:
    """Return where a row waits, or None when it does not."""
    row = await _sql.get_waiting_outbox(tx.connection, id=row_id)
    return None if row is None else Waiting(*row)


async def list_sending(tx: Transaction) -> list[Claimed]:
    """Return the rows whose calls were under way: after a crash, the ambiguous ones."""
    return [_to_claimed(row) async for row in _sql.list_sending_outbox(tx.connection)]


async def save_sent(tx: Transaction, sent: Sequence[tuple[int, int | None]], now: datetime) -> None:
    """Mark rows as sent, each with the id of its message, if there is one; their parameters are erased."""
    micros = to_micros(now)
    rows = [{"id": row_id, "message_id": message_id, "now": micros} for row_id, message_id in sent]
    await _sql.save_outbox_sent(tx.connection, rows)


async def save_ended(tx: Transaction, row_id: int, state: str, error: str, now: datetime) -> None:
    """Give a row up as `failed`, `uncertain` or `parked`, with the reason."""
    await _sql.save_outbox_ended(tx.connection, id=row_id, state=state, error=error, now=to_micros(now))


async def save_waiting(
    tx: Transaction, row: Claimed, error: str, now: datetime, *, counts: bool, uncertain: bool
) -> bool:
    """Put a row back into its line; False when a newer state of its card waits and takes its place.

    `counts` False: the attempt was none (429, no connection).
    """
    went_back = await _sql.save_outbox_waiting(
        tx.connection, id=row.id, attempts_back=int(not counts), uncertain=int(uncertain), error=error
    )
    if not went_back:
        await _sql.save_outbox_heir(tx.connection, slot=row.slot, lane=row.lane, is_fresh=int(row.is_fresh))
        await save_ended(tx, row.id, "failed", "outdated: a newer state of the card waits", now)
    return bool(went_back)


async def save_params(tx: Transaction, row_id: int, params: str) -> None:
    """Change what a row will say."""
    await _sql.save_outbox_params(tx.connection, id=row_id, params=params)


async def get_slot(tx: Transaction, name: str) -> Slot | None:
    """Return the message that shows a card now."""
    row = await _sql.get_slot(tx.connection, name=name)
    return None if row is None else Slot(*row)


async def has_card(tx: Transaction, name: str) -> bool:
    """Whether a card stands in its chat, or is on its way there."""
    return bool(await _sql.has_card(tx.connection, name=name))


async def save_slots(tx: Transaction, slots: Sequence[Slot]) -> None:
    """Note which messages show cards, and what stands in them."""
    if slots:
        await _sql.save_slot(tx.connection, [vars(slot) for slot in slots])


async def delete_slot(tx: Transaction, name: str) -> None:
    """Forget the message of a card: the next state goes out as a new one."""
    await _sql.delete_slot(tx.connection, name=name)


async def find_about(tx: Transaction, chat_id: int, message_id: int) -> int | None:
    """Return the number of the report that one of the bot's messages speaks of."""
    value = await _sql.get_about(tx.connection, chat_id=chat_id, message_id=message_id)
    return None if value is None else int(value)


async def move_chat(tx: Transaction, old: int, new: int) -> None:
    """A group became a supergroup: what is owed to the old id is owed to the new one; old message ids are void."""
    await _sql.move_chat(tx.connection, old=old, new=new)
    await _sql.move_slots(tx.connection, old=old, new=new)


async def count_waiting(tx: Transaction, lane: int) -> int:
    """Return how many rows wait in a lane."""
    return int(await _sql.count_waiting_outbox(tx.connection, lane=int(lane)))


async def count(tx: Transaction, state: str) -> int:
    """Return how many rows are in a state."""
    return int(await _sql.count_outbox(tx.connection, state=state))


async def get_oldest(tx: Transaction, lane: int, now: datetime) -> datetime | None:
    """Return when that was owed which has waited longest in a lane, and may go; None: nothing waits."""
    oldest = await _sql.get_oldest_outbox(tx.connection, lane=lane, now=to_micros(now))
    return None if oldest is None else from_micros(oldest)


async def delete_done(tx: Transaction, before: datetime) -> int:
    """Forget what ended before a time, one way or another; return how many rows."""
    return int(await _sql.delete_done_outbox(tx.connection, before=to_micros(before)))


def _to_claimed(row: tuple[object, ...]) -> Claimed:
    return Claimed(*row)  # type: ignore[arg-type]  # the columns stand in the order of the fields
