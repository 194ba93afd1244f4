"""The five ones (五个一): what the calendar asks for each elder, whose it is, and until when.

A call a day, which is the check-in; a visit a week, household help a month, a doctor's round a quarter, an event each
festival.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.almanac import festivals_of
from domain.dates import begins

DUE_HOUR = time(20)
"""On the last day of a period."""
TOLD_FROM, TOLD_UNTIL = time(8, 40), time(20)
"""When the list of a week, and what is overdue, may come."""
FESTIVALS = ("new_year", "spring_festival", "lantern", "dragon_boat", "mid_autumn", "double_ninth", "nauryz")
"""For which an event is made, if nothing else is set: names of domain/almanac.py."""
_DAY = timedelta(days=1)


class Kind(StrEnum):
    """What is to be done."""

    VISIT = "visit"
    HELP = "help"
    DOCTOR = "doctor"
    EVENT = "event"


class State(StrEnum):
    """Where it stands. Missed: the next one has come, and nobody had done it."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    MISSED = "missed"


@dataclass(frozen=True)
class VisitRules:
    """`ahead`: so long before a festival its event is made; `to_desk`: so long after the worker the desk hears."""

    festivals: tuple[str, ...] = FESTIVALS
    ahead: timedelta = timedelta(days=7)
    to_desk: timedelta = timedelta(days=2)


@dataclass(frozen=True)
class Period:
    """Of which a duty is made, once: 2026-W10, 2026-03, 2026-Q1 or 2026-double_ninth; it counts from until due."""

    kind: Kind
    key: str
    from_at: datetime
    due_at: datetime


@dataclass(frozen=True)
class CareDuty:
    """One thing to be done for one elder. `owner_id` None: nobody can be reached whose it could be."""

    id: int
    elder_id: int
    elder: str
    kind: Kind
    period: str
    due_at: datetime
    owner_id: int | None = None
    state: State = State.OPEN
    overdue_at: datetime | None = None
    grid_id: int | None = None
    building: str = ""
    unit: int | None = None
    room: str = ""

    @property
    def festival(self) -> str:
        """Return for which festival it is, or nothing."""
        return self.period.partition("-")[2] if self.kind is Kind.EVENT else ""


@dataclass(frozen=True)
class Coverage:
    """How many of a grid's duties of one kind were done in the period that runs; skipped ones are not asked for."""

    community: str
    grid: str
    kind: Kind
    period: str
    done: int
    asked: int
    skipped: int = 0


def periods_of(day: date, zone: ZoneInfo, rules: VisitRules) -> list[Period]:
    """Return the periods that run on a date, and the festivals that are near; in the order in which they are done."""
    monday = day - timedelta(days=day.weekday())
    quarter = (day.month - 1) // 3
    year, week, _ = day.isocalendar()
    return [
        _period(Kind.VISIT, f"{year}-W{week:02d}", monday, monday + 6 * _DAY, zone),
        _period(Kind.HELP, f"{day:%Y-%m}", day.replace(day=1), _month_end(day.year, day.month), zone),
        _period(
            Kind.DOCTOR,
            f"{day.year}-Q{quarter + 1}",
            date(day.year, 3 * quarter + 1, 1),
            _month_end(day.year, 3 * quarter + 3),
            zone,
        ),
        *_events(day, zone, rules),
    ]


def periods_between(since: date, day: date, zone: ZoneInfo, rules: VisitRules) -> list[Period]:
    """Return the periods that ran on any date after `since` up to `day`, in order: of a stop none is passed over."""
    found: dict[tuple[Kind, str], Period] = {}
    for days in range(min((day - since).days, _LOOKS_BACK), -1, -1):
        for period in periods_of(day - days * _DAY, zone, rules):
            found.setdefault((period.kind, period.key), period)
    return list(found.values())


_LOOKS_BACK = 120
"""Days. After a longer stop what was due before is nobody's any more."""


def week_told(now: datetime, zone: ZoneInfo) -> tuple[str, datetime] | None:
    """Return the week whose list may go now, and since when; None: not at this hour."""
    wall = now.astimezone(zone)
    monday = wall.date() - timedelta(days=wall.weekday())
    since = datetime.combine(monday, TOLD_FROM, zone)
    year, week, _ = wall.isocalendar()
    return (f"{year}-W{week:02d}", since) if is_told_hour(now, zone) and now >= since else None


def is_told_hour(now: datetime, zone: ZoneInfo) -> bool:
    """Whether what is due may be said at this time of day."""
    return TOLD_FROM <= now.astimezone(zone).time() < TOLD_UNTIL


def _period(kind: Kind, key: str, first: date, last: date, zone: ZoneInfo) -> Period:
    return Period(kind, key, begins(first, zone), datetime.combine(last, DUE_HOUR, zone))


def _events(day: date, zone: ZoneInfo, rules: VisitRules) -> Iterator[Period]:
    for days in range(rules.ahead.days + 1):
        festival_day = day + days * _DAY
        for name in festivals_of(festival_day):
            # Nauryz has two days: its event is made for the first.
            if name in rules.festivals and name not in festivals_of(festival_day - _DAY):
                first = festival_day - rules.ahead
                yield _period(Kind.EVENT, f"{festival_day.year}-{name}", first, festival_day, zone)


def _month_end(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - _DAY


ROLES: Mapping[Kind, tuple[str, ...]] = {
    Kind.VISIT: ("worker", "desk"),
    Kind.HELP: ("volunteer", "worker", "desk"),
    Kind.DOCTOR: ("hospital", "worker", "desk"),
    Kind.EVENT: ("desk", "worker"),
}
"""Whose it is: the first of these who can be reached. The volunteer is the one who is paired with her."""
