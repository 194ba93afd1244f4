"""Marks of abuse: who may set one, whose it is to appeal, and who lifts or keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.people import Person
from domain.permissions import Permission, may
from domain.refusals import Refused
from domain.reports import Report


class Abuse(StrEnum):
    """Why a report, or the one who wrote it, is marked."""

    FALSE = "false"
    ADVERT = "advert"
    INSULT = "insult"
    FLOOD = "flood"


OF_AUTHOR = frozenset({Abuse.INSULT, Abuse.FLOOD})
"""What is said of the person. The others are said of the report."""


class MarkState(StrEnum):
    """Where a mark stands."""

    STANDING = "standing"
    APPEALED = "appealed"
    KEPT = "kept"
    LIFTED = "lifted"


class MarkAction(StrEnum):
    """What moves a mark."""

    APPEAL = "appeal"
    LIFT = "lift"
    KEEP = "keep"


@dataclass(frozen=True)
class Mark:
    """One mark. `grid_id` is the report's, `reason` an `Abuse`."""

    id: int
    report_number: int
    person_id: int
    reason: Abuse
    state: MarkState
    by_id: int
    at: datetime
    grid_id: int | None = None


MOVES: Mapping[tuple[MarkState, MarkAction], MarkState] = {
    (MarkState.STANDING, MarkAction.APPEAL): MarkState.APPEALED,
    (MarkState.APPEALED, MarkAction.LIFT): MarkState.LIFTED,
    (MarkState.APPEALED, MarkAction.KEEP): MarkState.KEPT,
}


def may_mark(person: Person, report: Report) -> bool:
    """Whether this person may mark the report, or the one who wrote it."""
    return may(person, Permission.MARK, report.grid_id) and person.id != report.reporter_id


def may_decide(person: Person, mark: Mark) -> bool:
    """Whether an appeal is this person's to decide: neither who marked nor who was marked."""
    return may(person, Permission.LIFT_MARK, mark.grid_id) and person.id not in (mark.by_id, mark.person_id)


def moved(mark: Mark, action: MarkAction, person: Person) -> MarkState:
    """Return where a mark stands after an action.

    Raises:
        Refused: it is not this person's, it was done before, or nobody has appealed.
    """
    is_theirs = person.id == mark.person_id if action is MarkAction.APPEAL else may_decide(person, mark)
    if not is_theirs:
        raise Refused("refused-mark-not-yours")
    target = MOVES.get((mark.state, action))
    if target is None:
        raise Refused("refused-mark-appealed" if action is MarkAction.APPEAL else "refused-mark-decided")
    return target
