"""How much one person may report, and after how many marks a first look is taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from domain.people import Person

HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Limits:
    """The community's limits. A danger is never held back, never counted, and never waits for a look."""

    reports_per_hour: int = 5
    marks: int = 3
    marks_within: timedelta = timedelta(days=30)

    def is_watched(self, marks: int) -> bool:
        """Whether so many marks that stand let somebody's reports wait for a look."""
        return marks >= self.marks


def is_limited(person: Person, *, is_danger: bool) -> bool:
    """Whether a message is counted at all: staff report for others, and danger is never held back."""
    return not (is_danger or person.is_staff)


NO_OTHER_LIMITS = Limits()
"""What holds where the settings say nothing."""
