"""What may be the same matter twice, what may be merged into what, and what concerns a whole building."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.categories import Urgency
from domain.places import Place
from domain.refusals import Refused
from domain.report_clocks import ReportRules
from domain.reports import BEGUN, NOT_BEGUN, Part, Report, State

Find = Callable[[str], Place | None]
"""Finds the place in words: `domain.places.find_place` with the community's names."""
ALIKE = 51.0
"""From here on two texts are alike, of 100. On `tests/data/alike.tsv` no question is wrong, and four of five found."""

TO_DO = frozenset((*NOT_BEGUN, *BEGUN))
"""What another report can be merged into: what was done already would only be done again."""

COMMON = frozenset(
    {
        *("lighting", "road", "drainage", "water", "power", "gas", "heating", "elevator", "parking", "traffic"),
        *("sanitation", "greening", "noise", "animals", "fire", "property", "building", "facilities"),
    }
)
"""What is about a spot that neighbours share, and may stand in their group. A job or a document is one person's."""

_BREAK = re.compile(r"[^\w\s]+")
_NO_WORD = re.compile(r"[\W\d_]+")


@dataclass(frozen=True)
class Candidate:
    """An open report that another one may be the same as. Of its reporter nothing stands here."""

    number: int
    state: State
    category: str
    urgency: Urgency
    text: str
    place: str
    building: str
    building_id: int | None
    unit: int | None
    grid_id: int | None
    created_at: datetime


def is_looked_for(report: Report, rules: ReportRules) -> bool:
    """Whether the reporter of a report may be asked if it is known already: once, never in danger, never if private.

    Where it lies is asked first: one question at a time.
    """
    is_placed = (report.building_id or report.grid_id) is not None and not (report.is_place_asked and not report.place)
    is_new = report.maybe_same is None and report.state in NOT_BEGUN and not report.reopened
    return is_new and is_placed and bool(report.text) and not report.is_emergency and not rules.is_private(report)


def bare(text: str, normalise: Callable[[str], str], find: Find) -> tuple[str, ...]:
    """Return what a text says without where: its clauses in one form, no place, no digits, no signs."""
    found = find(text)
    said = text.replace(found.text, " ") if found is not None else text
    clauses = (_NO_WORD.sub(" ", clause).strip() for clause in _BREAK.split(normalise(said)))
    return tuple(clause for clause in clauses if clause)


def is_same_spot(report: Report, other: Candidate, find: Find) -> bool:
    """Whether two reports lie at the same building, or at a place of the same name in the same grid."""
    if report.unit is not None and other.unit is not None and report.unit != other.unit:
        return False
    return _spot(report, find) == _spot(other, find)


def _spot(report: Report | Candidate, find: Find) -> tuple[str, str, int | None]:
    """A building, or the words of a place that is none; where no place was told it is the reporter's building."""
    found = find(report.place) if report.place else None
    if report.building_id is not None and (not report.place or (found is not None and found.building)):
        return "building", report.building, report.building_id
    return "place", re.sub(r"\W", "", report.place), report.grid_id


def likeliest(
    report: Report, others: Iterable[Candidate], likeness: Callable[[str, str], float], find: Find
) -> Candidate | None:
    """Return the report that this one is most like, if it is alike at all; of equals the older one.

    `likeness`: how alike two texts are, from 0 to 100.
    """
    near = [one for one in others if one.number != report.number and is_same_spot(report, one, find)]
    scored = [(likeness(report.text, one.text), -one.number, one) for one in near if one.text]
    best = max(scored, key=lambda one: one[:2], default=None)
    return best[2] if best is not None and best[0] >= ALIKE else None


def must_be_joinable(report: Report, into: Report | None, rules: ReportRules) -> Report:
    """Return the report that another is merged into, if it may be.

    Raises:
        Refused: there is none, it is the same one or hangs on it, is done already, is private, or hides a danger.
    """
    if into is None or into.number == report.number:
        raise Refused("refused-merge", number=report.number)
    if into.state not in TO_DO:
        raise Refused("refused-merge-ended", number=into.number)
    if rules.is_private(report) or rules.is_private(into):
        # Who waits with others would hear nothing of it.
        raise Refused("refused-merge-private")
    if report.is_emergency and not into.is_emergency:
        raise Refused("refused-merge-danger", number=into.number)
    return into


def waiting(report: Report) -> frozenset[int]:
    """Return the ids of the neighbours who wait for it too: beside its reporter, and whom it was reported for."""
    return frozenset(one for one, part in report.parties if part is Part.FOLLOWER) - {report.reporter_id}


def may_stand_in_group(report: Report, rules: ReportRules) -> bool:
    """Whether a building's group may see number, kind and building of a report, and say 我也遇到.

    In danger a tap in a group is no way to be heard: there telephones ring. What waits for a look waits here too.
    """
    is_common = report.category in COMMON and not rules.is_private(report) and not report.waits_for_look
    return is_common and report.is_open and not report.is_emergency
