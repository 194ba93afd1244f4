"""A check-in (报平安): one morning of one elder, or one call for help, until a named person knows that she is well.

Values in, values out. An open check-in always has exactly one rung that comes next, and when.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.ladder import Ladder, Step


class Kind(StrEnum):
    """What it began with."""

    MORNING = "morning"
    HELP = "help"


class Sign(StrEnum):
    """What was heard of her."""

    NONE = "none"
    ALIVE = "alive"
    """She wrote, spoke or sent a picture: alive, and not heard yet."""
    FINE = "fine"
    MISTAKE = "mistake"


class Delivery(StrEnum):
    """Whether the question has reached her telephone."""

    WAITING = "waiting"
    SENT = "sent"
    LOST = "lost"


class Outcome(StrEnum):
    """How it ended."""

    ANSWERED = "answered"
    """She said so herself, in time."""
    SIGN = "sign"
    """She had been heard of before she was asked."""
    HEARD = "heard"
    PHONE = "phone"
    SEEN = "seen"
    HOSPITAL = "hospital"
    AWAY = "away"
    WARD = "ward"
    CANCELLED = "cancelled"
    """She is no longer on the list, or it is paused."""


class Standing(StrEnum):
    """Where somebody stands who was called."""

    CALLED = "called"
    GOING = "going"
    DECLINED = "declined"
    LOST = "lost"
    """The call did not arrive."""
    TOLD = "told"
    """Told only; may help all the same."""


NAMED = 3
"""From this level on only a named person's outcome ends it."""
DOOR = 5
LISTENS = timedelta(minutes=15)
"""So long a named person has to listen to what she sent, or to try again to ring her."""


@dataclass(frozen=True)
class Responder:
    """Somebody who was called, and at which level. `has_held`: has held the climb once already."""

    person_id: int
    level: int
    standing: Standing = Standing.CALLED
    has_held: bool = False


@dataclass(frozen=True)
class CheckIn:
    """One check-in as it stands. `next` and `due_at` are its rung to come; None when it is closed.

    `pace` 0.5: high risk. `asked_at`: when it began. `later`: she asked for later, once. `outage`: from when until when
    the bot was down meanwhile.
    """

    id: int
    elder_id: int
    kind: Kind
    ladder: Ladder
    day: date
    asked_at: datetime
    pace: float = 1.0
    is_drill: bool = False
    level: int = 0
    step: Step | None = None
    next: Step | None = None
    due_at: datetime | None = None
    sign: Sign = Sign.NONE
    delivery: Delivery = Delivery.WAITING
    later: bool = False
    outage: tuple[datetime, datetime] | None = None
    outcome: Outcome | None = None
    outcome_by: int | None = None
    answered_at: datetime | None = None
    closed_at: datetime | None = None
    version: int = 1
    responders: tuple[Responder, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether nobody knows yet that she is well."""
        return self.closed_at is None

    @property
    def is_help(self) -> bool:
        """Whether she asked for help and has not taken it back."""
        return self.ladder is Ladder.HELP

    @property
    def is_calm(self) -> bool:
        """Whether only a confirming call is missing."""
        return self.ladder is Ladder.CALM

    @property
    def going(self) -> tuple[int, ...]:
        """Return who is on the way."""
        return tuple(one.person_id for one in self.responders if one.standing is Standing.GOING)

    def responder(self, person_id: int) -> Responder | None:
        """Return a person's part in it, or None."""
        return next((one for one in self.responders if one.person_id == person_id), None)


@dataclass(frozen=True)
class Event:
    """A line of a check-in's history: when, who (empty: the bot), what, and the words."""

    at: datetime
    name: str
    what: str
    text: str = ""
    actor_id: int | None = None
