"""What every card is drawn with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from cards.times import clock_time, day_name, time_left
from words.texts import Texts, Value


@dataclass(frozen=True)
class Look:
    """What every card needs besides its values: the words, the community's zone, the time."""

    texts: Texts
    zone: ZoneInfo
    now: datetime
    _times: dict[tuple[str, datetime], str] = field(default_factory=dict, init=False, repr=False, compare=False)

    def words(self, language: str, key: str, **values: Value) -> str:
        """Return words as HTML, values escaped."""
        return self.texts.html(language, key, values)

    def label(self, language: str, key: str, **values: Value) -> str:
        """Return plain words for a button."""
        return self.texts.plain(language, key, values)

    def part(self, language: str, key: str, **values: Value) -> str:
        """Return plain words that stand inside a sentence."""
        return self.texts.part(language, key, values)

    def time(self, language: str, at: datetime | None) -> str:
        """Return a time in the community's clock, or nothing."""
        if at is None:
            return ""
        if (language, at) not in self._times:
            self._times[language, at] = clock_time(self.texts, language, at, self.now, self.zone)
        return self._times[language, at]

    def left(self, language: str, until: datetime) -> str:
        """Return how long it is until a time."""
        return time_left(self.texts, language, until - self.now)

    def day(self, language: str, day: date) -> str:
        """Return a date of the community's calendar: today, tomorrow, or with its weekday."""
        return day_name(self.texts, language, day, self.now.astimezone(self.zone).date())

    def category(self, language: str, code: str) -> str:
        """Return a category's name."""
        key = f"category-{code}"
        return self.label(language, key if self.texts.has(key) else "category-other")
