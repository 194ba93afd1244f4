"""Pictures of reports: which are hidden, and where copies of them stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from domain.clock import from_micros, to_micros
from domain.photos import Hiding, Photo
from storage.database import Transaction, queries

_sql = queries("photos")


async def list_of(tx: Transaction, number: int) -> list[Photo]:
    """Return a report's pictures in their order, the hidden ones too."""
    return [
        Photo(
            row["id"],
            row["report_number"],
            from_micros(row["at"]),
            row["file_id"],
            bool(row["by_reporter"]),
            Hiding(row["why"]) if row["why"] else None,
        )
        async for row in _sql.list_photos(tx.connection, report_number=number)
    ]


async def save_hidden(tx: Transaction, photo: Photo, why: Hiding, by_id: int, now: datetime) -> bool:
    """Show a picture no more; False: it was hidden before."""
    values = {"id": photo.id, "why": why.value, "by_id": by_id, "now": to_micros(now)}
    return bool(await _sql.save_photo_hidden(tx.connection, **values))


async def save_shown(tx: Transaction, photo: Photo) -> bool:
    """Show a picture again; False: it was not hidden."""
    return bool(await _sql.save_photo_shown(tx.connection, id=photo.id))


async def add_copies(
    tx: Transaction, number: int, chat_id: int, copies: Sequence[tuple[str, int]], now: datetime
) -> None:
    """Note which messages show which files (file id, message id)."""
    rows = [
        {"report_number": number, "file_id": file_id, "chat_id": chat_id, "message_id": message, "now": to_micros(now)}
        for file_id, message in copies
    ]
    if rows:
        await _sql.add_photo_copies(tx.connection, rows)


async def list_whole(tx: Transaction, number: int) -> list[int]:
    """Return the numbers of a report and of all that was taken apart with it: they share their pictures."""
    return [int(row[0]) async for row in _sql.list_whole(tx.connection, number=number)]


async def list_hidden(tx: Transaction, number: int) -> list[str]:
    """Return the file ids of a report's hidden pictures."""
    return [str(row[0]) async for row in _sql.list_hidden_files(tx.connection, report_number=number)]


async def take_back(
    tx: Transaction, number: int, file_id: str, since: datetime, now: datetime
) -> list[tuple[int, int]]:
    """Return the messages (chat, message) that show a picture under a report and were sent since; each once."""
    values = {"report_number": number, "file_id": file_id, "since": to_micros(since), "now": to_micros(now)}
    return [(row[0], row[1]) async for row in _sql.take_back_copies(tx.connection, **values)]


async def count_left(tx: Transaction, number: int, file_id: str) -> int:
    """Return how many copies of a picture stay where they were sent to under a report."""
    return int(await _sql.count_copies_left(tx.connection, report_number=number, file_id=file_id))


async def list_waiting(tx: Transaction, number: int) -> list[tuple[int, str, str]]:
    """Return the calls (id, method, parameters) that wait and would show files of a report."""
    return [tuple(row) async for row in _sql.list_waiting_files(tx.connection, report_number=number)]


async def save_waiting(tx: Transaction, row_id: int, params: str | None) -> None:
    """Let a call that waits show something else, or (None) nothing: it is owed no longer."""
    if params is None:
        await _sql.delete_waiting(tx.connection, id=row_id)
    else:
        await _sql.save_waiting_params(tx.connection, id=row_id, params=params)
