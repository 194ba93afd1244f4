"""What a report can be about: thirty kinds of matter and "other", how fast each must move, which stay private."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Clock(StrEnum):
    """How fast a matter must move; the amounts of time stand in `domain.deadlines`."""

    URGENT = "urgent"
    UTILITY = "utility"
    NORMAL = "normal"
    COMPLEX = "complex"


class Urgency(StrEnum):
    """How dangerous a message is, judged apart from its category."""

    EMERGENCY = "emergency"
    HIGH = "high"
    NORMAL = "normal"


class Owner(StrEnum):
    """Who is asked first (首接负责)."""

    GRID = "grid"
    COMMUNITY = "community"


@dataclass(frozen=True, slots=True)
class Category:
    """One kind of matter. Its name stands in the locales under `category-<code>`.

    A private category never appears in duplicate offers, group cards, leads' lists or notices to a person
    whom somebody else reported for.
    """

    code: str
    group: Clock
    private: bool = False
    owner: Owner = Owner.GRID


NONE = "none"
OTHER = "other"

_TABLE = (
    Category("lighting", Clock.NORMAL),
    Category("road", Clock.NORMAL),
    Category("drainage", Clock.UTILITY),
    Category("water", Clock.UTILITY),
    Category("power", Clock.UTILITY),
    Category("gas", Clock.URGENT),
    Category("heating", Clock.UTILITY),
    Category("elevator", Clock.UTILITY),
    Category("parking", Clock.NORMAL),
    Category("traffic", Clock.COMPLEX),
    Category("sanitation", Clock.NORMAL),
    Category("greening", Clock.NORMAL),
    Category("noise", Clock.NORMAL),
    Category("animals", Clock.NORMAL),
    Category("fire", Clock.URGENT),
    Category("security", Clock.URGENT, private=True),
    Category("fraud", Clock.URGENT, private=True),
    Category("dispute", Clock.COMPLEX, private=True),
    Category("property", Clock.COMPLEX),
    Category("building", Clock.COMPLEX),
    Category("facilities", Clock.NORMAL),
    Category("eldercare", Clock.NORMAL, private=True),
    Category("medical", Clock.NORMAL, private=True),
    Category("documents", Clock.NORMAL),
    Category("employment", Clock.NORMAL),
    Category("welfare", Clock.NORMAL, private=True),
    Category("education", Clock.NORMAL),
    Category("counselling", Clock.NORMAL, private=True),
    Category("culture", Clock.NORMAL),
    Category("suggestion", Clock.NORMAL),
    Category(OTHER, Clock.NORMAL),
)

PLACELESS = frozenset(
    {
        *("fraud", "eldercare", "medical", "documents", "employment", "welfare"),
        *("education", "counselling", "culture", "suggestion"),
    }
)
"""What is about a person and not about a spot: "how do I get a card?" is not answered with "where?"."""

CATEGORIES: Mapping[str, Category] = MappingProxyType({category.code: category for category in _TABLE})


def clock_of(category: Category, urgency: Urgency) -> Clock:
    """Return the row of the deadline table that counts: an emergency is urgent whatever it is about."""
    return Clock.URGENT if urgency is Urgency.EMERGENCY else category.group
