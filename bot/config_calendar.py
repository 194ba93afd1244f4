"""The settings of a calendar: hours by weekday, days that are free and days that are worked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from bot.config_part import Part, without_empty
from domain.calendar import OFFICE_WEEK, Spans, must_be_in_order

_SPAN = re.compile(r"\s*(\d\d?):(\d\d)\s*[-\u2013]\s*(\d\d?):(\d\d)\s*")


class Weekday(StrEnum):
    """A day of the week, as the settings call it."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


def _span(value: object) -> object:
    found = _SPAN.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError("hours such as 09:00-12:00")
    begin, end = ((int(hour), int(minute)) for hour, minute in (found.groups()[:2], found.groups()[2:]))
    # The midnight that ends a day is the first moment of the next one.
    return time(*begin), time(0) if end == (24, 0) else time(*end)


def _in_order(spans: Spans) -> Spans:
    must_be_in_order(spans)
    return spans


_Span = Annotated[tuple[time, time], BeforeValidator(_span)]
_Day = Annotated[tuple[_Span, ...], AfterValidator(_in_order)]
Hours = Annotated[Mapping[Weekday, _Day], BeforeValidator(without_empty)]

OFFICE_HOURS: Mapping[Weekday, Spans] = {day: OFFICE_WEEK.get(n, ()) for n, day in enumerate(Weekday)}
NO_HOURS = "at least one weekday needs hours"
"""Why a week is refused in which nobody ever works: no working deadline would ever come."""


class CalendarConfig(Part):
    """What a calendar has otherwise than the one that it builds on. A weekday that is not named is as there."""

    hours: Hours = Field(default_factory=dict)
    holidays: frozenset[date] = frozenset()
    workdays: frozenset[date] = frozenset()

    @model_validator(mode="after")
    def _is_one_or_the_other(self) -> CalendarConfig:
        both = sorted(self.holidays & self.workdays)
        if both:
            raise ValueError(f"{both[0]} stands in holidays and in workdays")
        return self

    @property
    def week(self) -> Mapping[int, Spans]:
        """The weekdays (0 = Monday) that have hours of their own here."""
        return {n: self.hours[day] for n, day in enumerate(Weekday) if day in self.hours}
