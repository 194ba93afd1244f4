"""What is owed in a check-in: the question to her, words to her, and the card of everybody who was called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from domain.alarms import Deed
from domain.call_lists import CallList
from domain.care import Care, Contact, Way
from domain.care_list import Hole
from domain.check_ins import CheckIn, Event, Responder, Standing
from domain.people import Person
from domain.remarks import Remark
from domain.rhythms import Rhythm

KEYS = ("fine", "help")
"""The keys that stay below her chat, each in a row of its own."""


def keys_of(person: Person) -> tuple[str, ...]:
    """Return the keys that stay below somebody's chat: none for who is not looked after."""
    if person.care is None:
        return ()
    return KEYS if person.care != Way.SOS else ("help",)


@dataclass(frozen=True)
class CheckInAsked:
    """The question of the morning. `key`: which words; `down`: from when until when the bot was down."""

    to: Person
    care: Care
    check_in: CheckIn
    key: str
    keys: tuple[str, ...]
    down: tuple[datetime, datetime] | None = None


@dataclass(frozen=True)
class ElderTold:
    """Words to her, with the keys that stay."""

    to: Person
    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    keys: tuple[str, ...] = KEYS
    is_help: bool = False
    """Whether it leaves before all else, in the order in which it was said."""
    thanked_on: date | None = None
    """A day whose words of thanks are said in place of the key's."""


@dataclass(frozen=True)
class AlarmCard:
    """A check-in that needs people, as one of them sees it; the card lives.

    `may_see`: phone and door are shown. `past`: what the others did. `contacts`: whom the desk can ring.
    """

    to: Person
    care: Care
    check_in: CheckIn
    responder: Responder
    deeds: tuple[Deed, ...]
    may_see: bool
    is_fresh: bool = False
    has_note: bool = False
    going: tuple[str, ...] = ()
    past: tuple[Event, ...] = ()
    contacts: tuple[Contact, ...] = ()
    by: str = ""
    """Who ended it."""
    has_left: bool = False
    """Whether this is no more somebody's who may know of it: nothing of her is shown."""


@dataclass(frozen=True)
class AlarmKey:
    """The keys below a responder's chat, one for each call that is open: ordinary messages, which Telegram keeps when a
    tap gets lost.
    """

    to: Person
    numbers: tuple[int, ...]
    has_calls: bool = False
    """Whether the key of the morning list is among them."""
    key: str = "alarm-key"


@dataclass(frozen=True)
class AlarmSaid:
    """Words to somebody who was called; when it `is_over` the key goes, and those in `numbers` stay."""

    to: Person
    check_in: CheckIn
    key: str
    values: Mapping[str, str | int | datetime] = field(default_factory=dict)
    is_over: bool = False
    numbers: tuple[int, ...] = ()
    has_calls: bool = False


@dataclass(frozen=True)
class AlarmShown:
    """A voice, a picture or a place of hers, passed on to whoever must listen or come."""

    to: Person
    check_in: CheckIn
    remark: Remark


@dataclass(frozen=True)
class CallListCard:
    """A caller's list of one morning; the card lives. `passed`: who had some of it before, and where each stands.

    `instead`: who rings in this caller's place.
    """

    to: Person
    day: date
    calls: CallList
    is_fresh: bool = False
    passed: tuple[tuple[str, Standing], ...] = ()
    instead: tuple[str, ...] = ()


@dataclass(frozen=True)
class RhythmCard:
    """A better time to ask her, for who decides; the card lives.

    `decided` None: nobody has. `heard`: on how many mornings a word had come by then.
    """

    to: Person
    care: Care
    rhythm: Rhythm
    heard: int = 0
    decided: bool | None = None
    by: str = ""


@dataclass(frozen=True)
class HolesTold:
    """Once a week: how many have a hole in their ladder, and which holes how often, grid by grid."""

    to: Person
    count: int
    grids: tuple[tuple[str, tuple[tuple[Hole, int], ...]], ...]


CheckInNotice = (
    CheckInAsked | ElderTold | AlarmCard | AlarmKey | AlarmSaid | AlarmShown | CallListCard | RhythmCard | HolesTold
)
