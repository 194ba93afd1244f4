"""Groups of those who work together: their topics, the cards in them, and what was written under these."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.clock import from_micros, to_micros
from domain.remarks import Kind, Remark
from domain.workspaces import Lack, Note, Topic, Workspace
from storage.database import Transaction, queries

_sql = queries("workspaces")


async def add(tx: Transaction, chat_id: int, community: str, by: int, now: datetime) -> None:
    """Note that somebody wants a group to be the one of a community."""
    await _sql.add_workspace(tx.connection, chat_id=chat_id, community=community, bound_by=by, now=to_micros(now))


async def get(tx: Transaction, chat_id: int) -> Workspace | None:
    """Return the workspace that a group is, or is to be."""
    row = await _sql.get_workspace(tx.connection, chat_id=chat_id)
    return None if row is None else _to_workspace(row)


async def list_live(tx: Transaction) -> list[Workspace]:
    """Return the groups that communities work in."""
    return [_to_workspace(row) async for row in _sql.list_live_workspaces(tx.connection)]


async def save_live(tx: Transaction, workspace: Workspace) -> None:
    """From now on this is the group of its community, and no other."""
    await _sql.clear_other_workspaces(tx.connection, community=workspace.community, chat_id=workspace.chat_id)
    await _sql.save_live(tx.connection, chat_id=workspace.chat_id)


async def save_trouble(tx: Transaction, chat_id: int, trouble: Lack | None) -> bool:
    """Note what is missing in a group (None: nothing any more); True when that is news."""
    return bool(await _sql.save_trouble(tx.connection, chat_id=chat_id, trouble=trouble or ""))


async def move_chat(tx: Transaction, old: int, new: int) -> None:
    """The group has another id now: it stays bound, and its topics are opened anew."""
    await _sql.move_workspace(tx.connection, old=old, new=new)
    await _sql.clear_topics_of(tx.connection, chat_id=old)


async def list_grids_without_topic(tx: Transaction, workspace: Workspace) -> list[tuple[int, str]]:
    """Return id and name of the grids for which Telegram has not been asked to open a topic."""
    rows = _sql.list_grids_without_topic(tx.connection, community=workspace.community, chat_id=workspace.chat_id)
    return [(row["id"], row["name"]) async for row in rows]


async def add_topic(tx: Transaction, grid_id: int, chat_id: int) -> None:
    """Note that Telegram is asked to open the topic of a grid; one in another group counts no longer."""
    await _sql.add_topic(tx.connection, grid_id=grid_id, chat_id=chat_id)


async def save_topic(tx: Transaction, topic: Topic) -> bool:
    """Note which topic Telegram has opened; False: nobody waits for it."""
    return bool(await _sql.save_topic(tx.connection, **vars(topic)))


async def clear_unopened(tx: Transaction, chat_id: int) -> None:
    """Let topics be asked for again that were asked for in vain."""
    await _sql.clear_unopened(tx.connection, chat_id=chat_id)


async def clear_topic(tx: Transaction, grid_id: int) -> None:
    """Telegram has refused to open the topic of a grid."""
    await _sql.clear_topic(tx.connection, grid_id=grid_id)


async def get_topic(tx: Transaction, grid_id: int) -> Topic | None:
    """Return where cards of a grid go; None: nowhere now."""
    row = await _sql.get_topic(tx.connection, grid_id=grid_id)
    return None if row is None else Topic(**dict(row))


async def list_topics(tx: Transaction, chat_id: int) -> list[Topic]:
    """Return the topics that are open in a group."""
    return [Topic(**dict(row)) async for row in _sql.list_topics(tx.connection, chat_id=chat_id)]


async def list_open_in_grid(tx: Transaction, grid_id: int, n: int) -> list[int]:
    """Return the numbers of up to n of a grid's open reports: the urgent first, and of these the latest."""
    return [row["number"] async for row in _sql.list_open_in_grid(tx.connection, grid_id=grid_id, n=n)]


async def get_card(tx: Transaction, number: int) -> int | None:
    """Return the grid in whose topic a report's card stands."""
    grid_id: int | None = await _sql.get_card(tx.connection, number=number)
    return grid_id


async def save_card(tx: Transaction, number: int, grid_id: int | None) -> None:
    """Note in which grid's topic a report's card stands now; None: in none."""
    if grid_id is None:
        await _sql.delete_card(tx.connection, number=number)
    else:
        await _sql.save_card(tx.connection, number=number, grid_id=grid_id)


async def list_shown(tx: Transaction, chat_id: int, message_id: int) -> list[str]:
    """Return the names of the cards that a message of the bot's in a group shows: one, as a rule."""
    rows = _sql.find_shown(tx.connection, chat_id=chat_id, message_id=message_id)
    return [row["name"] async for row in rows]


async def add_note(tx: Transaction, number: int, author_id: int, remark: Remark) -> int:
    """Keep what was written under a card; return its id. The same message is kept once."""
    return int(
        await _sql.add_note(
            tx.connection,
            number=number,
            author_id=author_id,
            at=to_micros(remark.at),
            kind=remark.kind.value,
            text=remark.text,
            file_id=remark.file_id,
            chat_id=remark.chat_id,
            message_id=remark.message_id,
        )
    )


async def get_note(tx: Transaction, note_id: int) -> Note | None:
    """Return what was written under a card."""
    row = await _sql.get_note(tx.connection, id=note_id)
    return None if row is None else _to_note(row)


async def save_note_text(tx: Transaction, remark: Remark) -> None:
    """Its author changed the message: as long as it has not gone out, that counts."""
    await _sql.save_note_text(tx.connection, chat_id=remark.chat_id, message_id=remark.message_id, text=remark.text)


async def save_note_sent(tx: Transaction, note_id: int, now: datetime) -> bool:
    """Note that it goes to the resident; False when it has gone already."""
    return bool(await _sql.save_note_sent(tx.connection, id=note_id, now=to_micros(now)))


def _to_workspace(row: Mapping[str, Any]) -> Workspace:
    trouble = Lack(row["trouble"]) if row["trouble"] else None
    return Workspace(row["chat_id"], row["community"], bool(row["is_live"]), trouble, row["language"])


def _to_note(row: Mapping[str, Any]) -> Note:
    remark = Remark(
        kind=Kind(row["kind"]),
        text=row["text"],
        chat_id=row["chat_id"],
        message_id=row["message_id"],
        at=from_micros(row["at"]),
        file_id=row["file_id"],
    )
    sent_at = None if row["sent_at"] is None else from_micros(row["sent_at"])
    return Note(row["id"], row["report_number"], row["author_id"], remark, sent_at)
