"""A month's picture: one mark a day, a line a week, and in words what each mark that is not ordinary stands for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.check_ins import NAMED

DAYS = 30
"""At least so many; the picture begins with a Monday."""
_LATE = 2


class Mark(StrEnum):
    """What became of a day; of several elders together the gravest, which comes first here."""

    CALLED = "called"
    """People were called."""
    LATE = "late"
    """She answered after she was asked again."""
    ANSWERED = "answered"
    PAUSED = "paused"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True)
class Day:
    """What one morning came to: its highest level. `is_cancelled`: she was not to be asked after all."""

    day: date
    level: int
    is_cancelled: bool = False


@dataclass(frozen=True)
class Month:
    """The picture: `weeks` are (day, mark) from Monday on, the last may be short; `of` says whose it is."""

    of: str
    weeks: tuple[tuple[tuple[date, Mark], ...], ...]

    def days(self, mark: Mark) -> tuple[date, ...]:
        """Return the days with a mark, in their order."""
        return tuple(day for week in self.weeks for day, one in week if one is mark)


def first_day(last: date) -> date:
    """Return the Monday with which the picture begins that ends with `last`."""
    first = last - timedelta(days=DAYS - 1)
    return first - timedelta(days=first.weekday())


def month(of: str, mornings: Iterable[Day], pauses: Sequence[tuple[date, date]], last: date) -> Month:
    """Return the picture that ends with `last`. `pauses` are first and last days; for one elder only."""
    marks: dict[date, Mark] = {}
    for one in mornings:
        if not one.is_cancelled:
            marks[one.day] = min(marks.get(one.day, Mark.NOT_ASKED), mark_of(one.level), key=list(Mark).index)
    first = first_day(last)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    marked = [(day, marks.get(day) or _unasked(day, pauses)) for day in days]
    return Month(of, tuple(tuple(marked[at : at + 7]) for at in range(0, len(marked), 7)))


def mark_of(level: int) -> Mark:
    """Return what a morning came to that climbed so high."""
    if level >= NAMED:
        return Mark.CALLED
    return Mark.LATE if level >= _LATE else Mark.ANSWERED


def _unasked(day: date, pauses: Sequence[tuple[date, date]]) -> Mark:
    return Mark.PAUSED if any(first <= day <= until for first, until in pauses) else Mark.NOT_ASKED
