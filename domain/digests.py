"""When a digest of somebody's queue is sent: in the morning before work, and when the office closes."""

from __future__ import annotations

from datetime import datetime, time
from enum import StrEnum


class DigestKind(StrEnum):
    """Which of the two of a day."""

    MORNING = "morning"
    EVENING = "evening"


MORNING_FROM, MORNING_UNTIL = time(8, 30), time(12)
EVENING_FROM, EVENING_UNTIL = time(18), time(21)
"""After its hour a digest is still sent for a while, say when the bot was down; then it is of no use any more."""


def kind_at(wall: datetime) -> DigestKind | None:
    """Return the digest that is sent at a time on the community's wall; None: none is."""
    if MORNING_FROM <= wall.time() < MORNING_UNTIL:
        return DigestKind.MORNING
    return DigestKind.EVENING if EVENING_FROM <= wall.time() < EVENING_UNTIL else None


def slot_of(person_id: int, day: str) -> str:
    """Return the name of the card that is somebody's digest of a day: the evening's takes the morning's place."""
    return f"digest:{person_id}:{day}"
