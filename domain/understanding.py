"""How well messages are understood: what was judged, beside what it should have been."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields

from domain.categories import NONE, Urgency
from domain.classify import Guess


@dataclass(frozen=True, slots=True)
class Judged:
    """One message: what it was taken for, and what it is."""

    guess: Guess
    category: str
    urgency: str


@dataclass(frozen=True, slots=True)
class Shares:
    """Counts over many messages. `is_calm` are those that are no emergency."""

    messages: int
    category_right: int
    urgency_right: int
    emergencies: int
    found: int
    missed_as_normal: int
    calm: int
    alarmed: int
    reports: int
    taken_for_chatter: int

    @classmethod
    def of(cls, judged: Iterable[Judged]) -> "Shares":
        """Count what was right and what was not."""
        count: Counter[str] = Counter()
        for one in judged:
            count.update(_facts(one))
        return cls(**{field.name: count[field.name] for field in fields(cls)})

    @property
    def worth(self) -> tuple[float, float]:
        """What new weights are compared by: emergencies found less false alarms, then the category."""
        danger = self.found / max(1, self.emergencies) - self.alarmed / max(1, self.calm)
        return danger, self.category_right / max(1, self.messages)


def _facts(one: Judged) -> list[str]:
    grave, alarmed = one.urgency == Urgency.EMERGENCY, one.guess.urgency is Urgency.EMERGENCY
    facts = {
        "messages": True,
        "category_right": one.guess.category == one.category,
        "urgency_right": one.guess.urgency == one.urgency,
        "emergencies": grave,
        "found": grave and alarmed,
        "missed_as_normal": grave and one.guess.urgency is Urgency.NORMAL,
        "calm": not grave,
        "alarmed": alarmed and not grave,
        "reports": one.category != NONE,
        "taken_for_chatter": one.category != NONE and not one.guess.is_report,
    }
    return [name for name, holds in facts.items() if holds]
