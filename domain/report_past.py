"""What has happened to a report, as each reader may hear it: when, who, what, and which of the words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.people import STAFF, Person, Role
from domain.report_moves import MOVES, is_in_reach
from domain.reports import Action, By, Part, Report, Source, Step

_MOBILE = re.compile(r"(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)")
HIDDEN = "…"


class Who(StrEnum):
    """What a reader is told of the one who did it. Of residents it is their part in the matter, never their name."""

    YOU = "you"
    CLOCK = "clock"
    REPORTER = "reporter"
    REPRESENTED = "represented"
    NEIGHBOUR = "neighbour"
    SERVING = "serving"
    """Named, with the role."""
    LEAD = "lead"
    """The role without the name: a lead is a neighbour."""
    STAFF = "staff"
    """Somebody who did staff's work and has no role any more."""


class Earshot(StrEnum):
    """Who hears the words of it, besides their author and the staff."""

    ALL = "all"
    REPORTER = "reporter"
    STAFF = "staff"


ROSE = (Step.ANSWER_LATE.value, Step.SOLVE_DUE.value, Step.SOLVE_LATE.value)
"""What brings a report a level up by itself. The kept words are the name of who has it then."""

EARSHOT: Mapping[str, Earshot] = {
    # What was done or refused is an answer to everybody who waits.
    **dict.fromkeys(("resolve", "reject", "outside", "convene"), Earshot.ALL),
    # With whom it is after it rose, her card says.
    **dict.fromkeys(ROSE, Earshot.REPORTER),
    # What is asked of one person, and what residents say, may be personal.
    **dict.fromkeys(("report", "extend", "edited", "supplement", "ask", "question", "answer"), Earshot.REPORTER),
    **dict.fromkeys(("reopen", "partly", "reopening", "appeal", "category", "urgency", "place"), Earshot.REPORTER),
    "rate": Earshot.REPORTER,
}
"""What is not named here stays among staff: why it was passed on or raised, by which rule, and what is new."""

_OF_STAFF = (By.OWNER, By.STAFF)
_WORK_OF_STAFF = frozenset(
    {
        *(a for a in Action if all(move.by in _OF_STAFF for (_, one), move in MOVES.items() if one is a)),
        *("handover", "urgency", "question", "result", "passing"),
    }
)


@dataclass(frozen=True)
class Happening:
    """One line of the history as it is kept; `actor` None: the clock."""

    at: datetime
    action: str
    text: str
    actor: Person | None


@dataclass(frozen=True)
class Event:
    """One line as one reader is told it. `name` and `role` are there only where `who` lets them be said."""

    at: datetime
    action: str
    who: Who
    name: str = ""
    role: Role | None = None
    text: str = ""


def event_for(report: Report, happening: Happening, reader: Person) -> Event:
    """Return a line of the history as this reader may hear it."""
    who, actor = _who(report, happening, reader), happening.actor
    role = _role_of(report, actor) if actor is not None and who in (Who.SERVING, Who.LEAD) else None
    name = actor.name if actor is not None and who is Who.SERVING else ""
    return Event(happening.at, happening.action, who, name, role, _words(report, happening, reader))


def _who(report: Report, happening: Happening, reader: Person) -> Who:
    actor = happening.actor
    if actor is None:
        return Who.CLOCK
    if actor.id == reader.id:
        return Who.YOU
    is_work = happening.action in _WORK_OF_STAFF
    is_named = actor.is_staff or actor.is_partner
    if is_named and (is_work or report.source is Source.FOUND):
        return Who.SERVING
    parts = (
        (actor.id == report.reporter_id, Who.REPORTER),
        (report.has_part(actor.id, Part.REPRESENTED), Who.REPRESENTED),
        (report.has_part(actor.id, Part.FOLLOWER), Who.NEIGHBOUR),
        (is_named, Who.SERVING),
        (is_work, Who.STAFF),
        (actor.leads(report.building_id, report.unit), Who.LEAD),
    )
    return next((who for holds, who in parts if holds), Who.NEIGHBOUR)


def _role_of(report: Report, actor: Person) -> Role | None:
    """Return as what somebody acted: the role that reaches the report, the one nearest to it."""
    held = [grant for grant in actor.held if grant.role in STAFF and grant.grid_id in (None, report.grid_id)]
    held = held or [grant for grant in actor.held if grant.role in (*STAFF, Role.PARTNER)]
    held = held or [grant for grant in actor.held if grant.building_id == report.building_id]
    order = list(Role)
    return min((grant.role for grant in held), key=order.index, default=None)


def _words(report: Report, happening: Happening, reader: Person) -> str:
    actor, text = happening.actor, happening.text
    if reader.is_staff and (is_in_reach(report, reader) or reader.id == report.owner_id):
        return text
    if actor is not None and actor.id == reader.id:
        return text
    earshot = EARSHOT.get(happening.action, Earshot.STAFF)
    may_hear = earshot is Earshot.ALL or (earshot is Earshot.REPORTER and reader.id == report.reporter_id)
    # Residents and workers talk through the bot: neither is given the other's number by it.
    return _MOBILE.sub(HIDDEN, text) if may_hear else ""
