"""Clock times as the community says them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from words.texts import Texts


def clock_time(texts: Texts, language: str, at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Return a time of day in the community's zone, with the date unless it is today: "10:40", "11月24日 10:40"."""
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    time = f"{local:%H:%M}"
    if local.date() == today:
        return time
    return texts.part(language, "time-other-day", {"month": local.month, "day": local.day, "time": time})


def day_name(texts: Texts, language: str, day: date, today: date) -> str:
    """Return a date as people say it: today, tomorrow, or with its weekday."""
    names = {today: "day-today", today + timedelta(days=1): "day-tomorrow"}
    if day in names:
        return texts.plain(language, names[day])
    weekday = texts.plain(language, f"weekday-{day.weekday() + 1}")
    return texts.plain(language, "day-other", {"month": day.month, "day": day.day, "weekday": weekday})


def time_left(texts: Texts, language: str, left: timedelta) -> str:
    """Return a span of time in its largest unit, rounded to the nearest: "3 小时". Less than a minute is one."""
    minutes = max(1, round(left.total_seconds() / 60))
    for unit, least, size in (("days", 60 * 24 * 2, 60 * 24), ("hours", 60, 60)):
        if minutes >= least:
            return texts.part(language, f"left-{unit}", {"n": (minutes + size // 2) // size})
    return texts.part(language, "left-minutes", {"n": minutes})
