"""China's almanac: the 24 terms of the sun, the lunar calendar, and the festivals of a date.

Computed from the sun and the moon, so that no table ends: longitudes and new moons after Jean Meeus, Astronomical
Algorithms, chapters 25 and 49, good to some minutes. Days are those of Beijing (UTC+8). Day by day from 2024 to 2044 it
is the printed almanac; a term that begins within minutes of midnight may be a day off (the first one in 2045).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

TERMS = (
    *("chunfen", "qingming", "guyu", "lixia", "xiaoman", "mangzhong", "xiazhi", "xiaoshu"),
    *("dashu", "liqiu", "chushu", "bailu", "qiufen", "hanlu", "shuangjiang", "lidong"),
    *("xiaoxue", "daxue", "dongzhi", "xiaohan", "dahan", "lichun", "yushui", "jingzhe"),
)
"""The terms in the order of the sun's longitude, 15 degrees each, from the spring equinox on."""
_SPRING_BEGINS, _DONGZHI = 21, 18

LUNAR: Mapping[tuple[int, int], str] = {
    (1, 1): "spring_festival",
    (1, 15): "lantern",
    (5, 5): "dragon_boat",
    (7, 7): "double_seventh",
    (8, 15): "mid_autumn",
    (9, 9): "double_ninth",
    (12, 8): "laba",
    (12, 23): "little_year",
}
"""Festivals by lunar month and day. The little year is kept on the 23rd in the north."""
SOLAR: Mapping[tuple[int, int], str] = {
    (1, 1): "new_year",
    (3, 21): "nauryz",
    (3, 22): "nauryz",
    (10, 1): "national_day",
}
"""Festivals by month and day."""

_DAY = timedelta(days=1)
_J2000 = date(2000, 1, 1).toordinal() + 0.5
_SECONDS_AHEAD = 70
"""How far the even time of the formulas is ahead of the clocks (delta T), now and for the next decades."""
_BEIJING = 8 / 24 - _SECONDS_AHEAD / 86_400
_MONTH = 29.530588861


@dataclass(frozen=True)
class LunarDay:
    """A date in the lunar calendar; a leap month has the number of the month before it."""

    month: int
    day: int
    is_leap: bool = False


def term_of(day: date) -> str | None:
    """Return the term of the sun that begins on this date, if one does."""
    begins, ends = _term_at(day), _term_at(day + _DAY)
    return TERMS[ends] if begins != ends else None


def season_of(day: date) -> str:
    """Return the season as the almanac counts it: spring begins with lichun, each season has six terms."""
    return ("spring", "summer", "autumn", "winter")[(_term_at(day + _DAY) - _SPRING_BEGINS) % 24 // 6]


def festivals_of(day: date) -> Iterator[str]:
    """Yield the festivals of a date: the lunar ones, the eve of the lunar year, those of the sun's calendar."""
    lunar = lunar_of(day)
    if not lunar.is_leap and (name := LUNAR.get((lunar.month, lunar.day))):
        yield name
    following = lunar_of(day + _DAY)
    if (following.month, following.day) == (1, 1):
        yield "new_years_eve"
    if name := SOLAR.get((day.month, day.day)):
        yield name


def occasions_of(day: date) -> list[str]:
    """Return what a date is known for: its festivals, then the term that begins."""
    term = term_of(day)
    return [*festivals_of(day), *([term] if term else [])]


def lunar_of(day: date) -> LunarDay:
    """Return a date in the lunar calendar."""
    start = _month_start(day)
    winter = _eleventh_month(day.year)
    if start < winter:
        winter = _eleventh_month(day.year - 1)
    starts = [winter]
    while starts[-1] < start:
        starts.append(_month_start(starts[-1] + timedelta(days=31)))
    leap = _leap_month(winter)
    counted = len(starts) - 1 - (1 if leap is not None and leap <= start else 0)
    return LunarDay((10 + counted) % 12 + 1, (day - start).days + 1, leap == start)


@lru_cache(64)
def _eleventh_month(year: int) -> date:
    """Return when the month began in which the sun turns in the winter of a year: it is the eleventh."""
    solstice = date(year, 12, 18)
    while term_of(solstice) != TERMS[_DONGZHI]:
        solstice += _DAY
    return _month_start(solstice)


@lru_cache(64)
def _leap_month(winter: date) -> date | None:
    """Return when the leap month begins after an eleventh month, if the year has one.

    A year with thirteen months between two eleventh ones has a leap month: the first in which no even term begins.
    """
    last = _eleventh_month(winter.year + 1)
    starts = [winter]
    while starts[-1] < last:
        starts.append(_month_start(starts[-1] + timedelta(days=31)))
    if len(starts) != 14:
        return None
    return next((begin for begin, end in pairwise(starts) if _term_at(begin) // 2 == _term_at(end) // 2), None)


@lru_cache(512)
def _term_at(day: date) -> int:
    """Return the place in `TERMS` of the term that the sun is in when this date begins in Beijing."""
    return int(_longitude(day.toordinal() - _BEIJING) // 15)


def _longitude(at: float) -> float:
    """Return the apparent longitude of the sun, in degrees from 0 to 360; `at` in days of `date.toordinal`."""
    century = (at - _J2000) / 36_525
    mean = 280.46646 + 36_000.76983 * century + 0.0003032 * century**2
    anomaly = math.radians(357.52911 + 35_999.05029 * century - 0.0001537 * century**2)
    centre = (
        (1.914602 - 0.004817 * century) * math.sin(anomaly)
        + (0.019993 - 0.000101 * century) * math.sin(2 * anomaly)
        + 0.000289 * math.sin(3 * anomaly)
    )
    node = math.radians(125.04 - 1_934.136 * century)
    return (mean + centre - 0.00569 - 0.00478 * math.sin(node)) % 360


@lru_cache(512)
def _month_start(day: date) -> date:
    """Return the date of the last new moon up to a date: the first day of its lunar month."""
    count = math.floor((day.toordinal() - _J2000) / _MONTH) + 2
    while (start := _new_moon(count)) > day:
        count -= 1
    return start


def _new_moon(count: int) -> date:
    """Return the date in Beijing of a new moon, counted from the first one of the year 2000."""
    t = count / 1_236.85
    at = 2_451_550.09766 + _MONTH * count + 0.00015437 * t**2
    e = 1 - 0.002516 * t
    sun = math.radians(2.5534 + 29.10535670 * count - 0.0000014 * t**2)
    moon = math.radians(201.5643 + 385.81693528 * count + 0.0107582 * t**2)
    latitude = math.radians(160.7108 + 390.67050284 * count - 0.0016118 * t**2)
    node = math.radians(124.7746 - 1.56375588 * count + 0.0020672 * t**2)
    at += (
        -0.40720 * math.sin(moon)
        + 0.17241 * e * math.sin(sun)
        + 0.01608 * math.sin(2 * moon)
        + 0.01039 * math.sin(2 * latitude)
        + 0.00739 * e * math.sin(moon - sun)
        - 0.00514 * e * math.sin(moon + sun)
        + 0.00208 * e**2 * math.sin(2 * sun)
        - 0.00111 * math.sin(moon - 2 * latitude)
        - 0.00057 * math.sin(moon + 2 * latitude)
        + 0.00056 * e * math.sin(2 * moon + sun)
        - 0.00042 * math.sin(3 * moon)
        + 0.00042 * e * math.sin(sun + 2 * latitude)
        + 0.00038 * e * math.sin(sun - 2 * latitude)
        - 0.00024 * e * math.sin(2 * moon - sun)
        - 0.00017 * math.sin(node)
    )
    return date.fromordinal(math.floor(at - 2_451_545.0 + _J2000 + _BEIJING))
