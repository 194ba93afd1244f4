"""How well the mornings do: false alarms, how soon she answers, what never arrived; of one grid or several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figures:
    """Mornings that are over, without drills.

    `alarms`: people were called (level 3 and above), and she was well all the time. `in_chat`: asked in the chat, and
    of these `lost` never reached her telephone. `minutes`: how many answers came in which minute after the question.
    """

    mornings: int = 0
    alarms: int = 0
    in_chat: int = 0
    lost: int = 0
    minutes: Mapping[int, int] = field(default_factory=dict)

    @property
    def alarm_share(self) -> float | None:
        """Return false alarms over all mornings; None: there was no morning."""
        return self.alarms / self.mornings if self.mornings else None

    @property
    def lost_share(self) -> float | None:
        """Return what never arrived over what was asked in the chat; None: nothing was."""
        return self.lost / self.in_chat if self.in_chat else None

    @property
    def median_minute(self) -> int | None:
        """Return the minute by which half of the answers had come; None: there was no answer."""
        left = (sum(self.minutes.values()) + 1) // 2
        for minute in sorted(self.minutes):
            left -= self.minutes[minute]
            if left <= 0:
                return minute
        return None


def total(parts: Iterable[Figures]) -> Figures:
    """Return the figures of several grids together. A median of medians would be none: the minutes are added up."""
    found = list(parts)
    minutes: Counter[int] = Counter()
    for one in found:
        minutes.update(one.minutes)
    return Figures(
        sum(one.mornings for one in found),
        sum(one.alarms for one in found),
        sum(one.in_chat for one in found),
        sum(one.lost for one in found),
        dict(minutes),
    )
