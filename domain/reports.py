"""A report's life: who may do what in which state, and what it is after that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.categories import Urgency
from domain.people import Person, Role

JUST_BEGUN = timedelta(seconds=90)
"""Messages of the same person within this time are one report."""

REOPEN_WITHIN = timedelta(days=14)
UNRATED_AFTER = timedelta(days=7)
ANSWER_WITHIN = timedelta(days=5)
"""How long a report waits for its resident's answer before work goes on without it."""


class State(StrEnum):
    """Where a report stands."""

    DISPATCHED = "dispatched"
    ACCEPTED = "accepted"
    IN_PROGRESS = "in_progress"
    WAITING_RESIDENT = "waiting_resident"
    RESOLVED = "resolved"
    CLOSED = "closed"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    """What moves a report."""

    ACCEPT = "accept"
    ARRIVE = "arrive"
    ASK = "ask"
    ANSWER = "answer"
    PASS = "pass"
    RESOLVE = "resolve"
    CONFIRM = "confirm"
    REOPEN = "reopen"
    PARTLY = "partly"
    RATE = "rate"
    WITHDRAW = "withdraw"
    EXPIRE = "expire"


class By(StrEnum):
    """Whose move it is."""

    OWNER = "owner"
    STAFF = "staff"
    REPORTER = "reporter"
    CLOCK = "clock"


class Rating(StrEnum):
    """The resident's last word. UNRATED is said honestly when there was none."""

    GOOD = "good"
    FAIR = "fair"
    BAD = "bad"
    UNRATED = "unrated"


@dataclass(frozen=True)
class Move:
    """One line of the table: where it leads, whose it is, and whether words are part of it."""

    target: State
    by: By
    is_text_required: bool = False


_OPEN_TO_WORK = (State.DISPATCHED, State.REOPENED)
_IN_WORK = (State.ACCEPTED, State.IN_PROGRESS)

MOVES: Mapping[tuple[State, Action], Move] = {
    **{(state, Action.ACCEPT): Move(State.ACCEPTED, By.STAFF) for state in _OPEN_TO_WORK},
    **{(state, Action.PASS): Move(State.DISPATCHED, By.STAFF, True) for state in _OPEN_TO_WORK},
    **{(state, Action.PASS): Move(State.DISPATCHED, By.OWNER, True) for state in _IN_WORK},
    (State.ACCEPTED, Action.ARRIVE): Move(State.IN_PROGRESS, By.OWNER),
    **{(state, Action.ASK): Move(State.WAITING_RESIDENT, By.OWNER, True) for state in _IN_WORK},
    **{(state, Action.RESOLVE): Move(State.RESOLVED, By.OWNER, True) for state in (*_IN_WORK, State.WAITING_RESIDENT)},
    (State.WAITING_RESIDENT, Action.ANSWER): Move(State.IN_PROGRESS, By.REPORTER, True),
    (State.WAITING_RESIDENT, Action.EXPIRE): Move(State.IN_PROGRESS, By.CLOCK),
    (State.RESOLVED, Action.CONFIRM): Move(State.CLOSED, By.REPORTER),
    (State.RESOLVED, Action.REOPEN): Move(State.REOPENED, By.REPORTER, True),
    (State.RESOLVED, Action.PARTLY): Move(State.REOPENED, By.REPORTER, True),
    (State.RESOLVED, Action.EXPIRE): Move(State.CLOSED, By.CLOCK),
    (State.CLOSED, Action.REOPEN): Move(State.REOPENED, By.REPORTER, True),
    (State.CLOSED, Action.RATE): Move(State.CLOSED, By.REPORTER),
    **{
        (state, Action.WITHDRAW): Move(State.WITHDRAWN, By.REPORTER)
        for state in (*_OPEN_TO_WORK, *_IN_WORK, State.WAITING_RESIDENT)
    },
}

OPEN = frozenset(State) - {State.CLOSED, State.WITHDRAWN}


@dataclass(frozen=True)
class Report:
    """A matter that someone reported. Times are aware, in UTC; names are joined in for those who look."""

    number: int
    version: int
    state: State
    level: int
    category: str
    urgency: Urgency
    text: str
    place: str
    building_id: int | None
    unit: int | None
    grid_id: int | None
    reporter_id: int
    owner_id: int | None
    created_at: datetime
    said_at: datetime
    answer_due_at: datetime | None = None
    solve_due_at: datetime | None = None
    waiting_since: datetime | None = None
    due_at: datetime | None = None
    answered_at: datetime | None = None
    resolved_at: datetime | None = None
    closed_at: datetime | None = None
    reopened: int = 0
    outcome: str | None = None
    rating: Rating | None = None
    is_place_asked: bool = False
    is_corrected: bool = False
    doubts: str = ""
    """The likeliest categories with spaces between, while the reporter has not said which."""
    owner_name: str = ""
    grid_name: str = ""
    building: str = ""

    @property
    def is_open(self) -> bool:
        """Whether someone still has to do something."""
        return self.state in OPEN

    @property
    def is_emergency(self) -> bool:
        """Whether life is in danger."""
        return self.urgency is Urgency.EMERGENCY


def is_hers(report: Report, person: Person, by: By) -> bool:
    """Whether a move of this kind is this person's to make."""
    match by:
        case By.REPORTER:
            return person.id == report.reporter_id
        case By.OWNER:
            return person.id == report.owner_id
        case By.STAFF:
            # Staff anywhere in the report's grid, or whoever was asked by name (first asked answers).
            return person.id == report.owner_id or is_in_reach(report, person)
        case By.CLOCK:
            return False


def is_in_reach(report: Report, person: Person) -> bool:
    """Whether a role of this person's reaches the report."""
    return any(person.may(role, report.grid_id) for role in _STAFF)


_STAFF = (Role.WORKER, Role.DESK, Role.SECRETARY, Role.SUBDISTRICT)


def move_of(report: Report, action: Action, now: datetime) -> Move | None:
    """Return the move that the action makes from here, or None."""
    move = MOVES.get((report.state, action))
    closed = report.closed_at
    if report.state is State.CLOSED and action is Action.REOPEN and (closed is None or now - closed > REOPEN_WITHIN):
        return None
    return move


def actions_for(report: Report, person: Person, now: datetime) -> tuple[Action, ...]:
    """Return what this person may do with the report now: the buttons of the card."""
    moves = ((action, move_of(report, action, now)) for action in Action)
    return tuple(action for action, move in moves if move is not None and is_hers(report, person, move.by))
