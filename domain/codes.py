"""Codes on walls and in links: what each opens, and how often somebody may guess."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

TRIES = 5
TRIES_WITHIN = timedelta(hours=1)
LINK_LASTS = timedelta(days=3)
"""A link for one person is used the same day or lies about."""

_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")
_USERNAME = re.compile(r"[A-Za-z0-9_]{5,32}")
_LINK = re.compile(r"t\.me/(\w{5,32})\?start=([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])")


class CodeKind(StrEnum):
    """What a code opens."""

    BUILDING = "building"
    THING = "thing"
    STAFF = "staff"
    FAMILY = "family"


ONE_TIME = frozenset({CodeKind.STAFF, CodeKind.FAMILY})
"""Kept as their hash only: who reads the database, or a copy of it, cannot use them."""


class Thing(StrEnum):
    """What a code can hang on, besides a building's door."""

    LAMP = "lamp"
    LIFT = "lift"
    DOOR = "door"
    OTHER = "other"


THING_CATEGORIES: Mapping[Thing, str | None] = {
    Thing.LAMP: "lighting",
    Thing.LIFT: "elevator",
    Thing.DOOR: "facilities",
    Thing.OTHER: None,
}
"""What is probably wrong with a thing."""


@dataclass(frozen=True)
class Code:
    """A code as it is known. `place` is what a thing is called ("2单元电梯"), `person_id` whom a link is about."""

    id: int
    kind: CodeKind
    building_id: int | None = None
    building: str = ""
    grid_id: int | None = None
    units: int = 0
    unit: int | None = None
    place: str = ""
    category: str | None = None
    person_id: int | None = None


def is_token(payload: str) -> bool:
    """Whether a deep link's payload has the form of a token: 22 of A-Z a-z 0-9 _ - (128 random bits)."""
    return _TOKEN.fullmatch(payload) is not None


def is_username(name: str) -> bool:
    """Whether a bot can be called so: a code with a mistaken name opens nothing, and hangs on a wall."""
    return _USERNAME.fullmatch(name) is not None


def token_in(text: str, username: str) -> str | None:
    """Return the token of the bot's own link in a message, or None: who cannot scan may send the link as words."""
    found = _LINK.search(text)
    return found[2] if found and found[1].lower() == username.lower() else None


def kept(token: str) -> str:
    """Return what is kept of a one-time token."""
    return hashlib.sha256(token.encode()).hexdigest()
