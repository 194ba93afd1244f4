"""The working calendar: office hours, lunch breaks, holidays and the weekend days that are worked for them (调休)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

Spans = tuple[tuple[time, time], ...]

QUIET_FROM, QUIET_UNTIL = time(21), time(8)
REMINDING_FROM, REMINDING_UNTIL = time(8), time(20)
_MIDNIGHT = time(0)
_DAY = timedelta(days=1)
_NOTHING = timedelta(0)
_MOST_DATES = 2000
_OFFICE_DAY: Spans = ((time(9), time(12)), (time(14), time(18)))

OFFICE_WEEK: Mapping[int, Spans] = {weekday: _OFFICE_DAY for weekday in range(5)}


@dataclass(frozen=True)
class WorkingHours:
    """When a community's office works, in its own zone.

    `week` maps a weekday (0 = Monday) to its spans in wall time, in order and without overlap; an end of 00:00 is the
    midnight that ends the day. `holidays` are not worked whatever the weekday; `workdays` are worked whatever the
    weekday, with the ordinary day's hours if the weekday has none. A date in both is worked.

    The *ordinary day* is the first weekday that has hours, Monday as a rule. Its length is what "a working day" means
    when a deadline counts in days: seven working days are seven times these hours.
    """

    zone: ZoneInfo
    week: Mapping[int, Spans] = field(default_factory=lambda: OFFICE_WEEK)
    holidays: frozenset[date] = frozenset()
    workdays: frozenset[date] = frozenset()
    _worked: dict[date, tuple[tuple[datetime, datetime], ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """Dates that were looked up, in UTC: a report asks for seven deadlines, weeks ahead each."""

    def __post_init__(self) -> None:
        if not any(self.week.values()):
            raise ValueError("a working week needs at least one span of hours")
        for weekday, spans in self.week.items():
            if weekday not in range(7):
                raise ValueError(f"weekday {weekday} is not one of 0 (Monday) to 6 (Sunday)")
            must_be_in_order(spans)

    @property
    def ordinary(self) -> Spans:
        """The hours of the ordinary day."""
        return next(self.week[weekday] for weekday in sorted(self.week) if self.week[weekday])

    @property
    def day(self) -> timedelta:
        """The length of the ordinary day in wall time, lunch not counted."""
        return sum((_length(begin, end) for begin, end in self.ordinary), _NOTHING)

    def spans_on(self, day: date) -> Spans:
        """Return the hours worked on one date of the community's calendar, in wall time."""
        if day in self.workdays:
            return self.week.get(day.weekday(), ()) or self.ordinary
        if day in self.holidays:
            return ()
        return self.week.get(day.weekday(), ())

    def worked_on(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """Return the hours worked on one date, in UTC."""
        found = self._worked.get(day)
        if found is None:
            if len(self._worked) >= _MOST_DATES:
                self._worked.clear()
            found = self._worked[day] = tuple(self._in_utc(day, begin, end) for begin, end in self.spans_on(day))
        return found

    def _in_utc(self, day: date, begin: time, end: time) -> tuple[datetime, datetime]:
        last = day + _DAY if end == _MIDNIGHT else day
        first, until = datetime.combine(day, begin, self.zone), datetime.combine(last, end, self.zone)
        return first.astimezone(UTC), until.astimezone(UTC)


def add_working(hours: WorkingHours, start: datetime, amount: timedelta) -> datetime:
    """Return the moment (UTC) at which `amount` of working time has passed since `start` (aware).

    An amount that fills a span ends with that span (18:00 today, not 09:00 tomorrow). No amount ends where it starts.

    Raises:
        ValueError: the amount is negative.
    """
    if amount < _NOTHING:
        raise ValueError("working time cannot run backwards")
    if not amount:
        return start.astimezone(UTC)
    left = amount
    for begin, end in _spans_from(hours, start):
        if left <= end - begin:
            return begin + left
        left -= end - begin
    raise ValueError("the calendar ended before the amount did")


def working_between(hours: WorkingHours, a: datetime, b: datetime) -> timedelta:
    """Return the working time that passes from `a` to `b` (both aware); negative if `b` is the earlier."""
    if b < a:
        return -working_between(hours, b, a)
    total = _NOTHING
    for begin, end in _spans_from(hours, a):
        if begin >= b:
            break
        total += min(end, b) - begin
    return total


def is_working(hours: WorkingHours, at: datetime) -> bool:
    """Whether the office works at this moment (aware)."""
    begin, _ = next(_spans_from(hours, at))
    return begin <= at


def _spans_from(hours: WorkingHours, start: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Yield the spans worked from `start` on, in UTC and in order, the first one cut at `start`.

    A wall time that the change to summer time skips is read with the offset before it (PEP 495), which could make two
    spans overlap: each one begins no earlier than the last one ended, so that no hour counts twice.
    """
    after = start.astimezone(UTC)
    day = start.astimezone(hours.zone).date() - _DAY
    while True:
        for begin, until in hours.worked_on(day):
            first = max(after, begin)
            if first < until:
                yield first, until
                after = until
        day += _DAY


def _length(begin: time, end: time) -> timedelta:
    """Wall time between two times of one day; an end of 00:00 is the midnight after it."""
    return (_since_midnight(end) or _DAY) - _since_midnight(begin)


def _since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second, microseconds=at.microsecond)


def is_quiet(at: datetime, zone: ZoneInfo) -> bool:
    """Whether people sleep: from 21:00 to 08:00 phones make no sound, unless it is about safety."""
    wall = at.astimezone(zone).time()
    return wall >= QUIET_FROM or wall < QUIET_UNTIL


def in_reminding_hours(at: datetime, zone: ZoneInfo) -> datetime:
    """Return when to remind of what is not urgent: then, or at the next 08:00 if it is not between 08:00 and 20:00."""
    wall = at.astimezone(zone)
    if REMINDING_FROM <= wall.time() < REMINDING_UNTIL:
        return at
    day = wall.date() + _DAY if wall.time() >= REMINDING_UNTIL else wall.date()
    return datetime.combine(day, REMINDING_FROM, zone).astimezone(UTC)


def must_be_in_order(spans: Spans) -> None:
    """Refuse the hours of a weekday that run backwards or overlap.

    Raises:
        ValueError: they do.
    """
    if any(_length(begin, end) <= _NOTHING for begin, end in spans):
        raise ValueError("a weekday has hours that end before they begin")
    for (_, end), (begin, _) in pairwise(spans):
        if (_since_midnight(end) or _DAY) > _since_midnight(begin):
            raise ValueError("a weekday has hours that overlap, or that are not in order")
