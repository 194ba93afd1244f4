"""What the bot is waiting to hear from whom; in the database, so that a restart asks nothing twice."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from domain.clock import to_micros
from domain.intents import Asked
from storage.database import Transaction, queries

_sql = queries("dialogues")


@dataclass(frozen=True)
class Dialogue:
    """An open question to a person, about a report; `data` is what was given so far."""

    asked: Asked
    number: int
    data: dict[str, Any] = field(default_factory=dict)


async def get(tx: Transaction, person_id: int, since: datetime) -> Dialogue | None:
    """Return what a person was asked, if not before `since`."""
    row = await _sql.get_dialogue(tx.connection, person_id=person_id, since=to_micros(since))
    return None if row is None else Dialogue(Asked(row[0]), row[1], json.loads(row[2]))


async def save(tx: Transaction, person_id: int, dialogue: Dialogue, now: datetime) -> None:
    """Ask a person something; what was asked before is given up."""
    await _sql.save_dialogue(
        tx.connection,
        person_id=person_id,
        kind=dialogue.asked.value,
        report_number=dialogue.number,
        data=json.dumps(dialogue.data, ensure_ascii=False),
        now=to_micros(now),
    )


async def delete(tx: Transaction, person_id: int) -> bool:
    """Ask nothing any more; True when something was asked."""
    return bool(await _sql.delete_dialogue(tx.connection, person_id=person_id))
