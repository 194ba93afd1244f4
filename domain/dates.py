"""Dates and times of day as people write them."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

# Between the numbers stands whatever a language puts there: - or the characters for year, month and day.
_FULL = re.compile(r"(20[0-9]{2})[^0-9:]{1,3}([0-9]{1,2})[^0-9:]{1,3}([0-9]{1,2})[^0-9:]{0,2}")
_DAY = re.compile(r"(?:([0-9]{1,2})[^0-9:]{1,3})?([0-9]{1,2})[^0-9:]{0,2}")
_TIME = re.compile(r"([01]?[0-9]|2[0-4])(?:[:\uff1a]([0-5][0-9])(?::00)?|[^0-9:.,-]{0,2})")
MIDNIGHT = timedelta(hours=24)


def read_date(text: str, today: date | None = None) -> date | None:
    """Return a written date, or None: 2026-03-08, 2026年3月8日; with `today` also 3月8日 and 8号, the next there is."""
    full = _FULL.fullmatch(text.strip())
    if full is not None:
        return _date(int(full[1]), int(full[2]), int(full[3]))
    short = _DAY.fullmatch(text.strip())
    if short is None or today is None:
        return None
    day = int(short[2])
    if short[1]:
        month = int(short[1])
        return next(
            (found for year in (today.year, today.year + 1) if (found := _later(year, month, day, today))), None
        )
    months = ((today.year + (today.month + n - 1) // 12, (today.month + n - 1) % 12 + 1) for n in range(3))
    return next((found for year, month in months if (found := _later(year, month, day, today))), None)


def read_time(text: str) -> timedelta | None:
    """Return a written time of day as what has passed since midnight, or None: 8:00, 20点, 24:00."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    passed = timedelta(hours=int(found[1]), minutes=int(found[2] or 0))
    return passed if passed <= MIDNIGHT else None


def at(day: date, passed: timedelta, zone: ZoneInfo) -> datetime:
    """Return the moment when the clock on the wall says so much after the midnight that began a day."""
    days, rest = divmod(passed, MIDNIGHT)
    wall = time(rest.seconds // 3600, rest.seconds % 3600 // 60)
    return datetime.combine(day + timedelta(days=days), wall, zone)


APPOINTMENTS = tuple(timedelta(hours=hour) for hour in (9, 11, 15, 18))


def appointments(now: datetime, zone: ZoneInfo, n: int = 8) -> list[datetime]:
    """Return the times that are offered for an appointment: the next ones of the day, half an hour off at least."""
    today = now.astimezone(zone).date()
    offered = [at(today + timedelta(days=days), passed, zone) for days in range(4) for passed in APPOINTMENTS]
    return [one for one in offered if one > now + timedelta(minutes=30)][:n]


def begins(day: date, zone: ZoneInfo) -> datetime:
    """Return the midnight that begins a day."""
    return datetime.combine(day, time(), zone)


def _later(year: int, month: int, day: int, today: date) -> date | None:
    found = _date(year, month, day)
    return found if found is not None and found >= today else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
