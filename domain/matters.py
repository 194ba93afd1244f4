"""Whether what somebody says next belongs to what they have just told of, or is another matter."""

from __future__ import annotations

from enum import StrEnum

from domain.categories import NONE, OTHER, Urgency
from domain.classify import Guess
from domain.places import Place
from domain.reports import Report, State

SURE, CERTAIN = 0.5, 0.9
"""How likely a category must be to count; to make a matter of its own of a message that names a place."""
_ONE_TRADE = frozenset({"lighting", "power"})


class Kin(StrEnum):
    """How a message is related to the report that its author has just told of."""

    SAME = "same"
    DOUBTFUL = "doubtful"
    """It is added to the report; its author is told so, and may say that it is another matter."""
    OTHER = "other"


def is_one_trade(one: str, other: str) -> bool:
    """Whether two categories are the same matter to whoever mends it: who mends a lamp speaks of current."""
    return one == other or {one, other} == _ONE_TRADE


def is_urgent(report: Report) -> bool:
    """Whether a danger still has staff on their way."""
    return report.is_emergency and report.is_open and report.state is not State.RESOLVED


def kin_of(begun: Report, told: Place | None, guess: Guess, named: Place | None) -> Kin:
    """Return how a message is related to a report begun a moment ago.

    `told` is the place that the report's own words name, `named` that of the message. Only a message that says where
    it is stands by itself: "it stinks" and "the landlord does nothing" tell more of what came before them. Beside a
    danger everything is about the danger, unless it names another building beyond doubt.
    """
    if guess.category in (OTHER, NONE):
        return Kin.SAME
    is_elsewhere = _is_elsewhere(told, named)
    if is_urgent(begun):
        return Kin.OTHER if is_elsewhere and guess.confidence >= CERTAIN else Kin.SAME
    if is_elsewhere and (guess.confidence >= SURE or guess.urgency is Urgency.EMERGENCY):
        return Kin.OTHER
    if begun.category == OTHER or is_one_trade(begun.category, guess.category) or guess.confidence < SURE:
        return Kin.SAME
    return Kin.OTHER if named is not None and guess.confidence >= CERTAIN else Kin.DOUBTFUL


def _is_elsewhere(told: Place | None, named: Place | None) -> bool:
    """Whether both places name a building, and not the same one."""
    before, now = (place.building if place is not None else None for place in (told, named))
    return bool(before and now) and before != now
