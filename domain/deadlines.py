"""By when a matter must be answered and solved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from domain.calendar import WorkingHours, add_working, working_between
from domain.categories import Clock


@dataclass(frozen=True, slots=True)
class Limit:
    """How long the first human answer and the solution may take.

    Round the clock, a day is 24 hours. On the working calendar, a whole day is one working day, that is the hours of
    the community's ordinary day without lunch, and hours are working hours: "7 days" reported on a Wednesday at 15:00
    are due on the Friday of the week after at 15:00, if no holiday lies between.
    """

    answer: timedelta
    solve: timedelta
    round_the_clock: bool


LIMITS: Mapping[Clock, Limit] = MappingProxyType(
    {
        Clock.URGENT: Limit(timedelta(minutes=15), timedelta(hours=2), round_the_clock=True),
        Clock.UTILITY: Limit(timedelta(hours=1), timedelta(hours=24), round_the_clock=True),
        Clock.NORMAL: Limit(timedelta(hours=2), timedelta(days=7), round_the_clock=False),
        Clock.COMPLEX: Limit(timedelta(hours=2), timedelta(days=15), round_the_clock=False),
    }
)


@dataclass(frozen=True)
class DeadlineRules:
    """The deadline table with the working calendar that it counts on. All datetimes are aware UTC.

    `communities` are the calendars of those that keep other hours, by the name of the community: `of` counts on them.
    An emergency is asked for with `Clock.URGENT` whatever its category: see `domain.categories.clock_of`.
    """

    hours: WorkingHours
    limits: Mapping[Clock, Limit] = field(default_factory=lambda: LIMITS)
    communities: Mapping[str, WorkingHours] = field(default_factory=dict)

    def of(self, community: str) -> DeadlineRules:
        """Return the rules on the calendar of a community; one that keeps no other hours ("" too) has those of all."""
        own = self.communities.get(community)
        return self if own is None else replace(self, hours=own)

    def answer_due(self, clock: Clock, at: datetime, share: float = 1) -> datetime:
        """Return when the first human answer is due to what was reported at `at`.

        A `share` of 0.5 is the moment when half the clock has run (the reminder), 2 when twice the clock has run.
        """
        return self.after(clock, at, self.limits[clock].answer, share)

    def solve_due(self, clock: Clock, at: datetime, share: float = 1) -> datetime:
        """Return when the matter reported at `at` must be solved; `share` as in `answer_due`."""
        return self.after(clock, at, self.limits[clock].solve, share)

    def after(self, clock: Clock, at: datetime, amount: timedelta, share: float = 1) -> datetime:
        """Return the moment at which `share` of `amount` has passed on this clock since `at`."""
        if not self.limits[clock].round_the_clock:
            amount = amount.days * self.hours.day + (amount - timedelta(days=amount.days))
        return self._on(clock, at, amount * share)

    def passed(self, clock: Clock, a: datetime, b: datetime) -> timedelta:
        """Return how much time this clock counts from `a` to `b`: working time or elapsed time."""
        return b - a if self.limits[clock].round_the_clock else working_between(self.hours, a, b)

    def resumed(self, clock: Clock, due: datetime, stopped: datetime, at: datetime) -> datetime:
        """Return the new due time of a clock that stood still from `stopped` until `at`.

        What was left when it stopped is left when it runs again. A clock that was already late stays as it was.
        """
        if stopped > due:
            return due
        # Where no working time was left, it may have been due at a moment at which nobody works: never before that.
        return max(due, self._on(clock, at, self.passed(clock, stopped, due)))

    def fraction(self, start: datetime, due: datetime, now: datetime, clock: Clock = Clock.URGENT) -> float:
        """Return how much of the way from `start` to `due` has gone: 0 at the start, 1 when due, more when late.

        Give the clock class: without it the time is counted round the clock. A deadline without any length counts as
        1 once it is reached.
        """
        whole = self.passed(clock, start, due)
        if whole <= timedelta(0):
            return float(now >= due)
        return max(0.0, self.passed(clock, start, now) / whole)

    def _on(self, clock: Clock, at: datetime, left: timedelta) -> datetime:
        """Return when this clock has counted so much: a day of it is 24 hours."""
        return at + left if self.limits[clock].round_the_clock else add_working(self.hours, at, left)
