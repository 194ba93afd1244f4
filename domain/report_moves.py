"""Who may do what with a report in which state: one table, and whose a move is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.people import Person, Role
from domain.reports import (
    BEGUN,
    ELSEWHERE,
    IN_WORK,
    NOT_BEGUN,
    NUDGE_AGAIN,
    NUDGE_AGAIN_DANGER,
    REOPEN_WITHIN,
    TOP,
    Action,
    By,
    Part,
    Report,
    State,
    Step,
)


@dataclass(frozen=True)
class Move:
    """One line of the table: where it leads, whose it is, and whether words are part of it."""

    target: State
    by: By
    is_text_required: bool = False


MOVES: Mapping[tuple[State, Action], Move] = {
    **{(state, Action.ACCEPT): Move(State.ACCEPTED, By.STAFF) for state in NOT_BEGUN},
    **{(state, Action.PASS): Move(State.DISPATCHED, By.STAFF, True) for state in NOT_BEGUN},
    **{(state, Action.PASS): Move(State.DISPATCHED, By.OWNER, True) for state in (*IN_WORK, *ELSEWHERE)},
    **{(state, Action.ARRIVE): Move(State.IN_PROGRESS, By.OWNER) for state in (State.ACCEPTED, State.SCHEDULED)},
    **{(state, Action.SCHEDULE): Move(State.SCHEDULED, By.OWNER) for state in (*IN_WORK, State.SCHEDULED)},
    **{(state, Action.ASK): Move(State.WAITING_RESIDENT, By.OWNER, True) for state in (*IN_WORK, State.SCHEDULED)},
    **{(state, Action.OUTSIDE): Move(State.WAITING_PARTNER, By.OWNER, True) for state in IN_WORK},
    **{(state, Action.CONVENE): Move(State.ROUND_TABLE, By.OWNER, True) for state in IN_WORK},
    (State.WAITING_PARTNER, Action.RETURN): Move(State.IN_PROGRESS, By.OWNER, True),
    (State.ROUND_TABLE, Action.RETURN): Move(State.IN_PROGRESS, By.OWNER, True),
    **{(state, Action.ESCALATE): Move(State.DISPATCHED, By.OWNER, True) for state in (*NOT_BEGUN, *BEGUN)},
    **{(state, Action.RESOLVE): Move(State.RESOLVED, By.OWNER, True) for state in BEGUN},
    (State.WAITING_RESIDENT, Action.ANSWER): Move(State.IN_PROGRESS, By.REPORTER, True),
    (State.WAITING_RESIDENT, Action.EXPIRE): Move(State.IN_PROGRESS, By.CLOCK),
    (State.WAITING_PARTNER, Action.EXPIRE): Move(State.IN_PROGRESS, By.CLOCK),
    (State.RESOLVED, Action.CONFIRM): Move(State.CLOSED, By.VOICE),
    (State.RESOLVED, Action.REOPEN): Move(State.REOPENED, By.CONCERNED, True),
    (State.RESOLVED, Action.PARTLY): Move(State.REOPENED, By.CONCERNED, True),
    (State.RESOLVED, Action.EXPIRE): Move(State.CLOSED, By.CLOCK),
    (State.CLOSED, Action.REOPEN): Move(State.REOPENED, By.CONCERNED, True),
    (State.CLOSED, Action.RATE): Move(State.CLOSED, By.VOICE),
    **{(state, Action.WITHDRAW): Move(State.WITHDRAWN, By.REPORTER) for state in (*NOT_BEGUN, *BEGUN)},
    **{(state, Action.REJECT): Move(State.REJECTED, By.STAFF, True) for state in NOT_BEGUN},
    **{(state, Action.REJECT): Move(State.REJECTED, By.OWNER, True) for state in IN_WORK},
    (State.REJECTED, Action.APPEAL): Move(State.REOPENED, By.REPORTER, True),
    **{(state, Action.MERGE): Move(State.MERGED, By.STAFF) for state in (*NOT_BEGUN, *BEGUN)},
    **{(state, Action.JOIN): Move(State.MERGED, By.REPORTER) for state in (*NOT_BEGUN, *BEGUN)},
    **{(state, Action.SPLIT): Move(state, By.STAFF, True) for state in NOT_BEGUN},
    **{(state, Action.SPLIT): Move(state, By.OWNER, True) for state in IN_WORK},
    (State.MERGED, Action.APART): Move(State.DISPATCHED, By.REPORTER),
    (State.MERGED, Action.UNMERGE): Move(State.DISPATCHED, By.STAFF),
    **{(state, Action.NUDGE): Move(state, By.CONCERNED) for state in (*NOT_BEGUN, *IN_WORK, *ELSEWHERE)},
}


def is_hers(report: Report, person: Person, by: By) -> bool:
    """Whether a move of this kind is this person's to make."""
    match by:
        case By.REPORTER:
            return person.id == report.reporter_id
        case By.VOICE:
            return person.id == report.reporter_id or report.has_part(person.id, Part.REPRESENTED)
        case By.CONCERNED:
            return is_concerned(report, person)
        case By.OWNER:
            return person.id == report.owner_id
        case By.STAFF:
            # Staff anywhere in the report's grid, or whoever was asked by name (first asked answers).
            return person.id == report.owner_id or is_in_reach(report, person)
        case By.CLOCK:
            return False


def is_concerned(report: Report, person: Person) -> bool:
    """Whether somebody waits for it to be done: the reporter, whom it is for, or a follower."""
    return person.id == report.reporter_id or report.has_part(person.id, Part.FOLLOWER, Part.REPRESENTED)


def waits_for(report: Report, person: Person) -> bool:
    """Whether it concerns somebody who does not do it."""
    return is_concerned(report, person) and person.id != report.owner_id


def has_had(report: Report, person: Person) -> bool:
    """Whether it is, or was before it rose, somebody's to do."""
    return person.id == report.owner_id or report.has_part(person.id, Part.COPY)


def is_in_reach(report: Report, person: Person) -> bool:
    """Whether a role of this person's reaches the report."""
    return any(person.may(role, report.grid_id) for role in _STAFF)


_STAFF = (Role.WORKER, Role.DESK, Role.SECRETARY, Role.SUBDISTRICT)


def move_of(report: Report, action: Action, now: datetime) -> Move | None:
    """Return the move that the action makes from here, or None."""
    move = MOVES.get((report.state, action))
    if move is None or not _IF.get(action, _always)(report, now):
        return None
    return move


def _always(_report: Report, _now: datetime) -> bool:
    return True


def _is_reopened_in_time(report: Report, now: datetime) -> bool:
    closed = report.closed_at
    return report.state is State.RESOLVED or (closed is not None and now - closed <= REOPEN_WITHIN)


def _has_someone_above(report: Report, _now: datetime) -> bool:
    return report.level < TOP


def _is_slow(report: Report, now: datetime) -> bool:
    """Whether half of the clock that runs is gone, and nobody has been pressed for it lately."""
    half = report.step_at(Step.ANSWER_SOON if report.state in NOT_BEGUN else Step.SOLVE_HALF)
    again = NUDGE_AGAIN_DANGER if report.is_emergency else NUDGE_AGAIN
    is_pressed = report.nudged_at is not None and now - report.nudged_at < again
    return (half is None or half <= now) and not is_pressed


_IF = {
    Action.REOPEN: _is_reopened_in_time,
    Action.APPEAL: lambda report, _now: not report.is_appealed,
    Action.ESCALATE: _has_someone_above,
    Action.NUDGE: _is_slow,
}


def actions_for(report: Report, person: Person, now: datetime) -> tuple[Action, ...]:
    """Return what this person may do with the report now: the buttons of the card."""
    moves = ((action, move_of(report, action, now)) for action in Action)
    return tuple(action for action, move in moves if move is not None and is_hers(report, person, move.by))
