"""What each move does to a report: its clocks, its owner, its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from domain.categories import Category, Clock, Urgency, clock_of
from domain.deadlines import DeadlineRules
from domain.people import Person
from domain.refusals import Refused
from domain.reports import (
    ANSWER_WITHIN,
    MOVES,
    UNRATED_AFTER,
    Action,
    By,
    Rating,
    Report,
    State,
    is_hers,
    move_of,
)


@dataclass(frozen=True)
class ReportRules:
    """The community's table of categories and of deadlines."""

    categories: Mapping[str, Category]
    deadlines: DeadlineRules

    def clock(self, report: Report) -> Clock:
        """Return which clock runs for the report: an emergency's is the urgent one, whatever its category."""
        return clock_of(self.categories[report.category], report.urgency)

    def is_private(self, report: Report) -> bool:
        """Whether it stays out of groups, leads' lists and duplicate offers."""
        return self.categories[report.category].private

    def started(self, report: Report, at: datetime) -> Report:
        """Return the report with both clocks started at a time."""
        clock = self.clock(report)
        answer_due, solve_due = self.deadlines.answer_due(clock, at), self.deadlines.solve_due(clock, at)
        return replace(report, answer_due_at=answer_due, solve_due_at=solve_due)

    def restarted(self, before: Report, after: Report, now: datetime) -> Report:
        """Return the report with its clocks after its words or its category changed.

        The same clock runs on, with all that it stood still. Another one counts since the report was made; or from now,
        where it was opened again or a danger has come to it: nobody can answer in the past.
        """
        is_danger = after.is_emergency and not before.is_emergency
        is_same = self.clock(before) is self.clock(after) and not is_danger
        if is_same and before.answer_due_at is not None and before.solve_due_at is not None:
            return replace(after, answer_due_at=before.answer_due_at, solve_due_at=before.solve_due_at)
        return self.started(after, now if is_danger or before.reopened else after.created_at)

    def resumed(self, report: Report, now: datetime) -> Report:
        """Return the report with its solve clock running again, with what was left on it when it stopped."""
        stopped, due = report.waiting_since, report.solve_due_at
        if stopped is None or due is None:
            return replace(report, waiting_since=None)
        later = self.deadlines.resumed(self.clock(report), due, stopped, now)
        return replace(report, solve_due_at=later, waiting_since=None)


def advance(
    report: Report,
    action: Action,
    person: Person,
    now: datetime,
    rules: ReportRules,
    text: str = "",
    to: Person | None = None,
) -> Report:
    """Return the report as it stands after a person's action, with its clocks. `to` takes over what is passed on.

    Raises:
        Refused: the state has no such move, it is not this person's, or the words are missing.
    """
    move = move_of(report, action, now)
    if move is None:
        raise Refused(why_not(report, action), number=report.number)
    if not is_hers(report, person, move.by):
        raise Refused("refused-role-reporter" if move.by is By.REPORTER else "refused-role-staff", number=report.number)
    if move.is_text_required and not text.strip():
        raise Refused("refused-words-needed", number=report.number)
    after = replace(report, state=move.target, version=report.version + 1, due_at=None)
    if report.state is State.WAITING_RESIDENT:
        after = rules.resumed(after, now)
    return _CONSEQUENCES.get(action, _unchanged)(after, person, now, rules, to)


def expire(report: Report, now: datetime, rules: ReportRules) -> Report:
    """Return the report after its state's time is over: a question nobody answered, a result nobody rated.

    Raises:
        Refused: nothing of it was due.
    """
    move = MOVES.get((report.state, Action.EXPIRE))
    if move is None or report.due_at is None or report.due_at > now:
        raise Refused("refused-state", number=report.number)
    after = replace(report, state=move.target, due_at=None, version=report.version + 1)
    if report.state is State.WAITING_RESIDENT:
        return rules.resumed(after, now)
    return replace(after, closed_at=now, rating=Rating.UNRATED)


def handed_over(report: Report, to: Person | None) -> Report:
    """Return the report with somebody else as its owner, since the one who had it is away or gone; None: nobody yet.

    What was begun waits to be accepted again, so that nobody gets a phone number and a door without saying so. What
    waits for its resident waits on. The clocks run on: that somebody left wins nobody time.
    """
    state = State.DISPATCHED if report.state in (State.ACCEPTED, State.IN_PROGRESS) else report.state
    owner_id, name = (to.id, to.name) if to is not None else (None, "")
    return replace(report, owner_id=owner_id, owner_name=name, state=state, version=report.version + 1)


def corrected(report: Report, now: datetime, rules: ReportRules, category: str) -> Report:
    """Return the report under another category, with that category's clocks.

    Raises:
        Refused: the report has ended, or there is no such category.
    """
    if not report.is_open:
        raise Refused("refused-state", number=report.number)
    if category not in rules.categories:
        raise Refused("refused-button")
    after = replace(report, category=category, is_corrected=True, doubts="", version=report.version + 1)
    return rules.restarted(report, after, now)


def rated(report: Report, person: Person, now: datetime, rules: ReportRules, urgency: Urgency) -> Report:
    """Return the report at another level of urgency, with the clocks that go with it.

    Raises:
        Refused: the report has ended, or the person is no staff of its grid.
    """
    if not report.is_open:
        raise Refused("refused-state", number=report.number)
    if not is_hers(report, person, By.STAFF):
        raise Refused("refused-not-yours", number=report.number)
    after = replace(report, urgency=urgency, version=report.version + 1)
    return rules.restarted(report, after, now)


def _accepted(report: Report, person: Person, now: datetime, _rules: ReportRules, _to: Person | None) -> Report:
    return replace(report, owner_id=person.id, owner_name=person.name, answered_at=report.answered_at or now)


def _asked(report: Report, _person: Person, now: datetime, _rules: ReportRules, _to: Person | None) -> Report:
    # The solve clock stands still while the resident is asked.
    return replace(report, waiting_since=now, due_at=now + ANSWER_WITHIN)


def _passed(report: Report, person: Person, _now: datetime, _rules: ReportRules, to: Person | None) -> Report:
    if to is None or not to.is_staff or to.id == report.owner_id:
        raise Refused("refused-pass-target", number=report.number)
    # The clocks run on: passing on wins nobody time.
    return replace(report, owner_id=to.id, owner_name=to.name)


def _resolved(report: Report, _person: Person, now: datetime, _rules: ReportRules, _to: Person | None) -> Report:
    return replace(report, resolved_at=now, due_at=now + UNRATED_AFTER)


def _confirmed(report: Report, _person: Person, now: datetime, _rules: ReportRules, _to: Person | None) -> Report:
    return replace(report, closed_at=now, outcome="fixed")


def _withdrawn(report: Report, _person: Person, now: datetime, _rules: ReportRules, _to: Person | None) -> Report:
    return replace(report, closed_at=now)


def _reopened(report: Report, _person: Person, now: datetime, rules: ReportRules, _to: Person | None) -> Report:
    again = report.reopened + 1
    level = min(3, report.level + 1) if again > 1 else report.level
    fresh = replace(report, reopened=again, level=level, outcome="not_fixed", rating=None)
    return rules.started(replace(fresh, answered_at=None, resolved_at=None, closed_at=None), now)


def _half_done(report: Report, person: Person, now: datetime, rules: ReportRules, to: Person | None) -> Report:
    return replace(_reopened(report, person, now, rules, to), outcome="partly")


def _unchanged(report: Report, _person: Person, _now: datetime, _rules: ReportRules, _to: Person | None) -> Report:
    return report


_CONSEQUENCES = {
    Action.ACCEPT: _accepted,
    Action.ASK: _asked,
    Action.PASS: _passed,
    Action.RESOLVE: _resolved,
    Action.CONFIRM: _confirmed,
    Action.WITHDRAW: _withdrawn,
    Action.REOPEN: _reopened,
    Action.PARTLY: _half_done,
}


def why_not(report: Report, action: Action) -> str:
    """Return the key of the words for a move that the report's state does not have."""
    already = {
        (State.ACCEPTED, Action.ACCEPT): "refused-already-accepted",
        (State.IN_PROGRESS, Action.ACCEPT): "refused-already-accepted",
        (State.IN_PROGRESS, Action.ARRIVE): "refused-already-there",
        (State.RESOLVED, Action.RESOLVE): "refused-already-resolved",
        (State.CLOSED, Action.CONFIRM): "refused-already-closed",
        (State.CLOSED, Action.REOPEN): "refused-too-late",
        (State.WITHDRAWN, Action.WITHDRAW): "refused-already-withdrawn",
    }
    return already.get((report.state, action), "refused-state")
