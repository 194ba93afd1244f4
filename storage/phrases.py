"""A community's common sentences: its own, and what it has put in the place of those that ship with the house."""

from __future__ import annotations

from datetime import datetime

from domain.clock import to_micros
from domain.phrases import Change, Shelf, Use
from storage.database import Transaction, queries

_sql = queries("phrases")


async def list_on(tx: Transaction, shelf: Shelf) -> list[Change]:
    """Return what a community has changed on a shelf, in the order in which it did."""
    return [Change(*row) async for row in _sql.list_phrases(tx.connection, **_columns(shelf))]


async def get(tx: Transaction, phrase_id: int, community: str) -> tuple[Shelf, str] | None:
    """Return where one of a community's own sentences lies, and the sentence."""
    row = await _sql.find_phrase(tx.connection, id=phrase_id, community=community)
    return None if row is None else (Shelf(community, row[0], row[1], Use(row[2])), str(row[3]))


async def add(tx: Transaction, shelf: Shelf, text: str, made_by: int, now: datetime, most: int) -> bool:
    """Add one to a shelf; False when there are `most` already."""
    columns = {**_columns(shelf), "text": text, "made_by": made_by, "now": to_micros(now), "most": most}
    return bool(await _sql.add_phrase(tx.connection, **columns))


async def save(tx: Transaction, phrase_id: int, community: str, text: str, made_by: int, now: datetime) -> bool:
    """Put one of a community's own into other words; False: it is gone."""
    columns = {"id": phrase_id, "community": community, "text": text, "made_by": made_by, "now": to_micros(now)}
    return bool(await _sql.save_phrase(tx.connection, **columns))


async def delete(tx: Transaction, phrase_id: int, community: str) -> bool:
    """Take one of a community's own away; False: it is gone."""
    return bool(await _sql.delete_phrase(tx.connection, id=phrase_id, community=community))


async def replace(tx: Transaction, shelf: Shelf, shipped: str, text: str, made_by: int, now: datetime) -> None:
    """Say something else, or ("") nothing, in the place of a sentence that ships with the house."""
    columns = {**_columns(shelf), "shipped": shipped, "text": text, "made_by": made_by, "now": to_micros(now)}
    await _sql.replace_phrase(tx.connection, **columns)


async def list_communities(tx: Transaction) -> list[tuple[int, str]]:
    """Return each community with the id of one of its grids."""
    return [(int(row[0]), str(row[1])) async for row in _sql.list_community_grids(tx.connection)]


def _columns(shelf: Shelf) -> dict[str, str]:
    return {
        "community": shelf.community,
        "language": shelf.language,
        "category": shelf.category,
        "used_for": shelf.use.value,
    }
