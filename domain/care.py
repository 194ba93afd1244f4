"""Who is looked after (报平安名单): how and when somebody is asked each morning, and what those who help must know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.people import Person, Role

SIGNS_FROM = time(5)
"""A clear sign from this hour on is as good as an answer in the morning."""
EVERY_DAY = "1234567"


class Way(StrEnum):
    """How somebody is looked after."""

    CHAT = "chat"
    CALL = "call"
    SOS = "sos"
    """No mornings; may call for help."""


@dataclass(frozen=True)
class Care:
    """Somebody who is looked after. `at_minute`: the minute of the day of T0; `days`: weekdays, 1 is Monday.

    `next_at`: when the next morning is due; None: none comes. `access_note` is how the door is opened: only for those
    whom the plan allows, and each look at it is kept.
    """

    person: Person
    way: Way
    at_minute: int = 510
    days: str = EVERY_DAY
    is_high_risk: bool = False
    is_drill: bool = False
    called_as: str = ""
    access_note: str = ""
    voice_file_id: str | None = None
    consent_at: datetime | None = None
    next_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def name(self) -> str:
        """Return what she is called."""
        return self.called_as or self.person.name

    @property
    def pace(self) -> float:
        """Return by what the minutes of the ladder are multiplied."""
        return 0.5 if self.is_high_risk else 1.0


@dataclass(frozen=True)
class Contact:
    """Family or who has a key. `person_id` None: nobody the bot can write to, the desk rings the number."""

    id: int
    elder_id: int
    person_id: int | None
    name: str
    phone: str = ""
    relation: str = ""
    has_key: bool = False
    rank: int = 1
    verified_at: datetime | None = None


def morning_of(day: date, at_minute: int, zone: ZoneInfo) -> datetime:
    """Return T0 of a day, by the clock on the wall."""
    return datetime.combine(day, time(at_minute // 60, at_minute % 60), zone)


def next_morning(care: Care, after: date, zone: ZoneInfo) -> datetime | None:
    """Return the first T0 on a later day than `after`; None: there is none."""
    if care.way is Way.SOS or care.ended_at is not None:
        return None
    for days in range(1, 8):
        day = after + timedelta(days=days)
        if str(day.isoweekday()) in care.days:
            return morning_of(day, care.at_minute, zone)
    return None


def first_morning(care: Care, now: datetime, zone: ZoneInfo) -> datetime | None:
    """Return the first T0 after now: today's if it is still to come."""
    today = now.astimezone(zone).date()
    found = next_morning(care, today - timedelta(days=1), zone)
    return found if found is None or found > now else next_morning(care, today, zone)


def is_since_dawn(at: datetime | None, day: date, zone: ZoneInfo) -> bool:
    """Whether a sign counts for the morning of a day."""
    return at is not None and at >= datetime.combine(day, SIGNS_FROM, zone)


def nearest(elder: Person, volunteers: Iterable[Person]) -> list[Person]:
    """Return volunteers of her building, those of her stairwell first; not herself."""
    near = [one for one in volunteers if one.building_id == elder.building_id is not None and one.id != elder.id]
    return sorted(near, key=lambda one: (one.unit != elder.unit, one.id))


def is_volunteer(person: Person) -> bool:
    """Whether somebody has said to help."""
    return any(grant.role is Role.VOLUNTEER for grant in person.grants)
