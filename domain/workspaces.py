"""A community's group for those who work in it: what the bot needs there, and what is written under a card."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.remarks import Remark


class Lack(StrEnum):
    """What keeps the bot from working in a group."""

    AWAY = "away"
    ADMIN = "admin"
    TOPICS = "topics"
    FORUM = "forum"


@dataclass(frozen=True)
class Standing:
    """What the bot is in a group: Telegram's `status` of a member, and the one right that counts here."""

    status: str
    can_manage_topics: bool = False


@dataclass(frozen=True)
class Workspace:
    """A group that is, or is to be, the one of a community. `language`: of the person who asked for it."""

    chat_id: int
    community: str
    is_live: bool
    trouble: Lack | None
    language: str


@dataclass(frozen=True)
class Topic:
    """A grid's topic in the community's group."""

    grid_id: int
    chat_id: int
    thread_id: int


@dataclass(frozen=True)
class Note:
    """What one of the staff wrote under a report's card in the group. `sent_at`: since when the resident has it."""

    id: int
    number: int
    author_id: int
    remark: Remark
    sent_at: datetime | None = None


def lack_of(standing: Standing) -> Lack | None:
    """Return what is missing, the first of it; None: nothing."""
    if standing.status in ("left", "kicked", ""):
        return Lack.AWAY
    if standing.status != "administrator":
        return Lack.ADMIN
    return None if standing.can_manage_topics else Lack.TOPICS


def lack_in(answer: str) -> Lack:
    """Return what is missing where Telegram refuses to open a topic."""
    return Lack.FORUM if "not a forum" in answer else Lack.TOPICS
