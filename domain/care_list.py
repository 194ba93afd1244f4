"""Who is on the list of those looked after (报平安名单): consent, pauses, and what is missing in somebody's ladder."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.care import Care, Contact, Way
from domain.people import Person
from domain.permissions import Permission, may
from domain.residents import phone_of

CONSENT_LASTS = timedelta(days=365)
CONSENT_ASKED = timedelta(days=14)
"""So long before it is over a consent is asked for again."""
CHECKED_WITHIN = timedelta(days=90)
"""So often somebody looks whether a contact's number still is theirs."""
PAUSE_MOST = timedelta(days=92)
REMINDED_AT = time(10)
"""On the day before the last of a pause, and of a consent that is soon over."""
DRILL_ENDS = time(20)
TOLD_FROM, TOLD_UNTIL = time(9), time(20)
"""When the weekly message of holes may come."""
PAGE = 8
EARLIEST, LATEST = 5 * 60, 12 * 60
"""Minutes of the day between which somebody is asked: a sign counts from five o'clock on."""


class How(StrEnum):
    """How a consent was given."""

    VISIT = "visit"
    PHONE = "phone"
    PAPER = "paper"
    SELF = "self"


class Hole(StrEnum):
    """What is missing in somebody's ladder; the worst first."""

    NO_WORKER = "no_worker"
    ELDER_LOST = "elder_lost"
    """Asked in the chat, and cannot be written to."""
    NO_CHAT = "no_chat"
    NO_CONTACT = "no_contact"
    CONTACT_LOST = "contact_lost"
    """None of the contacts can be written to; the desk has a number at the most."""
    NO_VOLUNTEER = "no_volunteer"
    VOLUNTEER_LOST = "volunteer_lost"
    CONSENT_OVER = "consent_over"
    UNCHECKED = "unchecked"
    """A contact nobody has checked for 90 days."""


@dataclass(frozen=True)
class Around:
    """What stands around somebody who is looked after, counted.

    `contacts`, and how many of them can be written to; `unchecked`: those nobody has checked for too long.
    `volunteers`: paired ones, and how many of them can be written to; `workers` who can be.
    """

    elder_id: int
    grid_id: int | None
    grid: str
    way: Way
    has_chat: bool
    is_reachable: bool
    consent_at: datetime | None
    contacts: int
    contacts_reached: int
    unchecked: int
    volunteers: int
    volunteers_reached: int
    workers: int


_IS_HOLE: Mapping[Hole, Callable[[Around, datetime], bool]] = {
    Hole.NO_WORKER: lambda one, _now: one.workers == 0,
    Hole.ELDER_LOST: lambda one, _now: one.has_chat and not one.is_reachable,
    Hole.NO_CHAT: lambda one, _now: one.way is not Way.CALL and not one.has_chat,
    Hole.NO_CONTACT: lambda one, _now: one.contacts == 0,
    Hole.CONTACT_LOST: lambda one, _now: one.contacts > 0 and one.contacts_reached == 0,
    Hole.NO_VOLUNTEER: lambda one, _now: one.volunteers == 0,
    Hole.VOLUNTEER_LOST: lambda one, _now: one.volunteers > 0 and one.volunteers_reached == 0,
    Hole.CONSENT_OVER: lambda one, now: one.consent_at is None or is_over(one.consent_at, now),
    Hole.UNCHECKED: lambda one, _now: one.unchecked > 0,
}


def holes_of(around: Around, now: datetime) -> tuple[Hole, ...]:
    """Return what is missing, the worst first."""
    return tuple(hole for hole, holds in _IS_HOLE.items() if holds(around, now))


def is_over(consent_at: datetime, now: datetime) -> bool:
    """Whether a consent has to be given again. Mornings go on until somebody has decided."""
    return now >= consent_at + CONSENT_LASTS


def ask_again_at(consent_at: datetime, zone: ZoneInfo) -> datetime:
    """Return when a consent is asked for again."""
    day = (consent_at + CONSENT_LASTS - CONSENT_ASKED).astimezone(zone).date()
    return datetime.combine(day, REMINDED_AT, zone)


@dataclass(frozen=True)
class Consent:
    """When somebody agreed to be looked after, who wrote it down (empty: a list), and how it was said."""

    at: datetime | None
    by: str = ""
    how: str = ""


@dataclass(frozen=True)
class Pause:
    """Days on which nobody is asked, the last one too."""

    id: int
    elder_id: int
    from_day: date
    until_day: date


@dataclass(frozen=True)
class Page:
    """A page of the list; `count`, and how many have `holed` ladders, are of all of it."""

    cares: tuple[Care, ...]
    page: int
    count: int
    holed: int

    @property
    def pages(self) -> int:
        """Return how many pages there are."""
        return max(1, -(-self.count // PAGE))


@dataclass(frozen=True)
class Whole:
    """Somebody on the list, with everything around."""

    care: Care
    consent: Consent
    pause: Pause | None
    contacts: tuple[Contact, ...]
    volunteer: str
    holes: tuple[Hole, ...]


@dataclass(frozen=True)
class Mine:
    """What is kept of somebody's check-ins, for their own eyes or their family's."""

    care: Care
    consent: Consent
    pause: Pause | None
    contacts: tuple[Contact, ...]


def remind_at(pause: Pause, zone: ZoneInfo) -> datetime:
    """Return when somebody is reminded that a pause ends: the day before its last."""
    return datetime.combine(pause.until_day - timedelta(days=1), REMINDED_AT, zone)


def week_of(now: datetime, zone: ZoneInfo) -> str | None:
    """Return the week (2026-W10) whose message of holes may go now; None: not at this hour."""
    wall = now.astimezone(zone)
    year, week, _ = wall.isocalendar()
    return f"{year}-W{week:02d}" if TOLD_FROM <= wall.time() < TOLD_UNTIL else None


def may_pause(person: Person, elder: Person) -> bool:
    """Whether somebody may say that an elder is away: herself, family, and who keeps the list there."""
    is_hers = person.id == elder.id or person.is_family_of(elder.id)
    return is_hers or may(person, Permission.CARE, elder.grid_id)


def read_contact(text: str) -> tuple[str, str, str] | None:
    """Return name, relation ("" if none is said) and telephone number of a written contact, or None."""
    parts = [part for part in re.split(r"[\s,\uff0c;\uff1b\u3001/]+", text.strip()) if part]
    phones = [phone for part in parts if (phone := phone_of(part)) is not None]
    words = [part for part in parts if phone_of(part) is None]
    if len(phones) != 1 or not words or len(words) > 3 or max(map(len, words)) > 20:
        return None
    return words[0], " ".join(words[1:]), phones[0]
