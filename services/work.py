"""The unit of work: one transaction, one time, and all that is owed when it commits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date, datetime

from cards.card import Card
from domain.notices import Echo, GroupCard, Lane, Notice
from storage.database import Transaction


@dataclass(frozen=True)
class Reply:
    """A card that a chat is owed. `slot`: the card lives under this name, and its later states are edits."""

    chat_id: int
    card: Card
    lane: Lane = Lane.INTERACTIVE
    slot: str | None = None
    is_fresh: bool = False
    dedupe_key: str | None = None
    reply_to: int | None = None
    thread_id: int | None = None


@dataclass(frozen=True)
class Call:
    """Any other call that Telegram is owed, such as setting a menu."""

    chat_id: int
    method: str
    params: str
    dedupe_key: str | None = None
    lane: Lane = Lane.BULK
    slot: str | None = None


@dataclass
class Work:
    """What a service or a handler does its part in. The edges (worker, schedule, web, command line) open it."""

    tx: Transaction
    now: datetime
    notices: list[Notice] = field(default_factory=list)
    replies: list[Reply | Call] = field(default_factory=list)
    groups: dict[tuple[int, int], GroupCard] = field(default_factory=dict)
    echoes: list[Echo] = field(default_factory=list)
    lists: dict[tuple[int, date], bool] = field(default_factory=dict)
    toast: str = ""
    error: BaseException | None = None
    has_begun: bool = False
    is_handled: bool = False

    def owe(self, *notices: Notice) -> None:
        """Owe people what they must hear; rendered in their languages just before the commit."""
        self.notices.extend(notices)

    def owe_group(self, card: GroupCard) -> None:
        """Owe a building's group the state of a matter; of several in one work the last."""
        self.groups[card.chat_id, card.report.number] = card

    def owe_list(self, person_id: int, day: date, *, is_fresh: bool = False) -> None:
        """Owe somebody their morning list of calls as it stands in the end; `is_fresh`: as a new message."""
        self.lists[person_id, day] = self.lists.get((person_id, day), False) or is_fresh

    def reply(self, reply: Reply | Call) -> None:
        """Owe a chat a card, or Telegram a call."""
        self.replies.append(reply)

    def echo(self, echo: Echo) -> None:
        """Owe a group what it hears of this; of several states of a report's card it sees the last."""
        self.echoes.append(echo)

    def take_over(self, other: Work) -> None:
        """Owe what a part of this work came to owe, now that the part has been done."""
        self.notices += other.notices
        self.replies += other.replies
        self.groups |= other.groups
        for (person_id, day), is_fresh in other.lists.items():
            self.owe_list(person_id, day, is_fresh=is_fresh)
        self.echoes += other.echoes

    def discard(self) -> None:
        """Owe nothing of this any more: what was done was undone."""
        self.notices.clear()
        self.replies.clear()
        self.groups.clear()
        self.lists.clear()
        self.echoes.clear()


Settle = Callable[[Work], Awaitable[None]]
"""Writes down all that a work owes, and owes it no longer. A part that cannot be drawn fails alone in its savepoint."""
_open: ContextVar[Work | None] = ContextVar("work", default=None)


def current_work() -> Work | None:
    """Return the work that is open here, if one is."""
    return _open.get()


@contextmanager
def working(work: Work) -> Iterator[Work]:
    """Make the work the open one for what runs inside."""
    token = _open.set(work)
    try:
        yield work
    finally:
        _open.reset(token)
