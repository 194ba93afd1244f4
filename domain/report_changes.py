"""What a move, a step of the clock or a correction makes of a report: its owner, its clocks, its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from domain.categories import Urgency
from domain.people import Person
from domain.refusals import Refused
from domain.remarks import says_enough
from domain.report_clocks import ANSWER_STEPS, ReportRules, with_steps, without
from domain.report_endings import PARTLY
from domain.report_moves import is_hers, move_of
from domain.report_refusals import refused_to, why_not
from domain.reports import (
    ANSWER_WITHIN,
    APPOINTMENT_NOTICE,
    BACK_AFTER,
    BEGUN,
    CHASE_EVERY,
    NOT_BEGUN,
    TOP,
    UNRATED_AFTER,
    Action,
    By,
    Reason,
    Report,
    State,
    Step,
)


@dataclass(frozen=True)
class Deed:
    """What is done to a report by whom, and what is said with it.

    `to` takes it over (passed on, or raised), `at` is an appointment, `reason` why it is not taken on, `into` the
    number of the report that it becomes a part of.
    """

    action: Action
    person: Person
    now: datetime
    text: str = ""
    to: Person | None = None
    at: datetime | None = None
    reason: Reason | None = None
    into: int | None = None


def advance(report: Report, deed: Deed, rules: ReportRules) -> Report:
    """Return the report as it stands after a deed, with its clocks.

    Raises:
        Refused: the state has no such move, it is not this person's, or the words are missing.
    """
    action, number = deed.action, report.number
    move = move_of(report, action, deed.now)
    if move is None:
        raise Refused(why_not(report, action), number=number)
    if not is_hers(report, deed.person, move.by):
        raise Refused(refused_to(move.by), number=number)
    # To a worker's question "4" is an answer; what staff write is read by somebody who knows nothing of it yet.
    is_said = says_enough(deed.text) if move.by in (By.OWNER, By.STAFF) else bool(deed.text.strip())
    if move.is_text_required and not is_said:
        raise Refused("refused-words-needed", number=number)
    is_watched = report.is_watched and action is Action.NUDGE  # whoever does anything else has looked at it
    after = replace(report, state=move.target, version=report.version + 1, is_watched=is_watched)
    if report.state is State.WAITING_RESIDENT:
        after = gone_on(after, deed.now, rules)
    after = _CONSEQUENCES.get(action, _unchanged)(after, deed, rules)
    return rules.ticking(after, dict(after.steps))


def raised(report: Report, level: int, to: Person | None, now: datetime, rules: ReportRules) -> Report:
    """Return the report at a level, with who has it there; nobody there: it stays with whom it is.

    It waits to be accepted there: that it rose gives nobody a phone number and a door. The clock for an answer begins
    anew, the one for the solution runs on.
    """
    after = replace(report, level=min(TOP, max(level, report.level)))
    if to is not None and to.id != report.owner_id:
        state = report.state if report.state in (State.DISPATCHED, State.REOPENED) else State.DISPATCHED
        after = replace(after, owner_id=to.id, owner_name=to.name, state=state)
    elif after.state is State.DISPATCHED and after.owner_id is None:
        after = replace(after, state=State.SUBMITTED)
    return rules.asked_anew(after, now) if after.state in NOT_BEGUN else after


def handed_over(report: Report, to: Person | None, now: datetime, rules: ReportRules) -> Report:
    """Return the report with somebody else as its owner, since the one who had it is away or gone; None: nobody yet.

    What was begun waits to be accepted again, so that nobody gets a phone number and a door without saying so. What
    waits for its resident waits on, and is to be accepted when she has said her word. The clocks run on: that somebody
    left wins nobody time.
    """
    if report.state in (State.WAITING_RESIDENT, State.RESOLVED) and (to is None or to.id != report.owner_id):
        report = replace(report, answered_at=None)
    after = replace(report, owner_id=to.id if to else None, owner_name=to.name if to else "")
    after = placed(replace(after, version=report.version + 1))
    if report.state in BEGUN and report.state is not State.WAITING_RESIDENT:
        after = rules.asked_anew(placed(replace(after, state=State.DISPATCHED)), now)
    return rules.ticking(after, dict(after.steps))


def gone_on(report: Report, now: datetime, rules: ReportRules) -> Report:
    """Return what no longer waits for its resident, with its clock running again.

    Work goes on where somebody has accepted it; whoever has got it meanwhile, or nobody yet, has not.
    """
    after = rules.resumed(report, now)
    if after.state is not State.IN_PROGRESS or after.answered_at is not None:
        return after
    return rules.asked_anew(placed(replace(after, state=State.DISPATCHED)), now)


def placed(report: Report) -> Report:
    """Return a report that nobody has begun as dispatched if somebody has it, and as submitted if nobody does.

    What waits for a look is not dispatched; with whom it waits is its owner.
    """
    if report.waits_for_look:
        return replace(report, state=State.SUBMITTED) if report.state is State.DISPATCHED else report
    report = replace(report, is_watched=False)
    if report.state is State.SUBMITTED and report.owner_id is not None:
        return replace(report, state=State.DISPATCHED)
    if report.state is State.DISPATCHED and report.owner_id is None:
        return replace(report, state=State.SUBMITTED)
    return report


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
    after = placed(replace(report, urgency=urgency, version=report.version + 1))
    return rules.restarted(report, after, now)


def set_free(report: Report, now: datetime, rules: ReportRules) -> Report:
    """Return a merged report as one of its own again: what it was merged into is no longer there for it."""
    after = replace(report, state=State.DISPATCHED, version=report.version + 1)
    after = _unmerged_at(after, now, rules)
    return rules.ticking(after, dict(after.steps))


def _accepted(report: Report, deed: Deed, _rules: ReportRules) -> Report:
    answered_at = report.answered_at or deed.now
    # Late was only the answer, as long as the solution is not.
    over = {*ANSWER_STEPS, Step.STILL_LATE} if report.step_at(Step.SOLVE_LATE) else ANSWER_STEPS
    steps = tuple(without(report, over).items())
    return replace(report, owner_id=deed.person.id, owner_name=deed.person.name, answered_at=answered_at, steps=steps)


def _asked(report: Report, deed: Deed, rules: ReportRules) -> Report:
    # The solve clock stands still while the resident is asked.
    return with_steps(rules, replace(report, waiting_since=deed.now), {Step.NO_ANSWER: deed.now + ANSWER_WITHIN})


def _passed(report: Report, deed: Deed, rules: ReportRules) -> Report:
    to = deed.to
    if to is None or not to.is_staff or to.id == report.owner_id:
        raise Refused("refused-pass-target", number=report.number)
    after = replace(report, owner_id=to.id, owner_name=to.name)
    # The clocks run on: passing on wins nobody time. Whoever gets what was answered already must answer too.
    return after if report.answered_at is None else rules.asked_anew(after, deed.now)


def _scheduled(report: Report, deed: Deed, rules: ReportRules) -> Report:
    at = deed.at
    if at is None or at <= deed.now:
        raise Refused("refused-appointment", number=report.number)
    notice = max(deed.now, at - APPOINTMENT_NOTICE)
    return with_steps(rules, replace(report, appointed_at=at), {Step.APPOINTMENT: notice})


def _outside(report: Report, deed: Deed, rules: ReportRules) -> Report:
    return with_steps(rules, report, {Step.CHASE: deed.now + CHASE_EVERY, Step.BACK: deed.now + BACK_AFTER})


def _escalated(report: Report, deed: Deed, rules: ReportRules) -> Report:
    if deed.to is None or deed.to.id == report.owner_id:
        raise Refused("refused-nobody-above", number=report.number)
    return raised(report, report.level + 1, deed.to, deed.now, rules)


def _resolved(report: Report, deed: Deed, rules: ReportRules) -> Report:
    after = replace(report, resolved_at=deed.now, appointed_at=None)
    return with_steps(rules, after, {Step.UNRATED: deed.now + UNRATED_AFTER})


def _confirmed(report: Report, deed: Deed, _rules: ReportRules) -> Report:
    return replace(report, closed_at=deed.now, outcome="fixed")


def _ended(report: Report, deed: Deed, _rules: ReportRules) -> Report:
    return replace(report, closed_at=deed.now)


def _rejected(report: Report, deed: Deed, _rules: ReportRules) -> Report:
    if deed.reason is None:
        raise Refused("refused-reason", number=report.number)
    return replace(report, closed_at=deed.now, outcome=deed.reason.value)


def _merged(report: Report, deed: Deed, _rules: ReportRules) -> Report:
    if deed.into is None or deed.into == report.number:
        raise Refused("refused-merge", number=report.number)
    return replace(report, closed_at=deed.now, merged_into=deed.into)


def _unmerged(report: Report, deed: Deed, rules: ReportRules) -> Report:
    return _unmerged_at(report, deed.now, rules)


def _unmerged_at(report: Report, now: datetime, rules: ReportRules) -> Report:
    # Whether it is the same is not asked again.
    after = placed(replace(report, closed_at=None, merged_into=None, maybe_same=0, waiting_since=None))
    return rules.asked_anew(after, now)


def _reopened(report: Report, deed: Deed, rules: ReportRules) -> Report:
    again = report.reopened + 1
    fresh = replace(report, reopened=again, reopened_at=deed.now, outcome="not_fixed", rating=None)
    fresh = replace(fresh, answered_at=None, resolved_at=None, closed_at=None, appointed_at=None, nudged_at=None)
    fresh = rules.started(fresh, deed.now)
    return raised(fresh, report.level + 1, deed.to, deed.now, rules) if again > 1 else fresh


def _half_done(report: Report, deed: Deed, rules: ReportRules) -> Report:
    return replace(_reopened(report, deed, rules), outcome=PARTLY)


def _appealed(report: Report, deed: Deed, rules: ReportRules) -> Report:
    fresh = replace(report, is_appealed=True, reopened_at=deed.now, closed_at=None, answered_at=None, outcome=None)
    return raised(rules.started(fresh, deed.now), report.level + 1, deed.to, deed.now, rules)


def _nudged(report: Report, deed: Deed, _rules: ReportRules) -> Report:
    return replace(report, nudged_at=deed.now)


def _unchanged(report: Report, _deed: Deed, _rules: ReportRules) -> Report:
    return report


_CONSEQUENCES: Mapping[Action, Callable[[Report, Deed, ReportRules], Report]] = {
    Action.ACCEPT: _accepted,
    Action.ASK: _asked,
    Action.PASS: _passed,
    Action.SCHEDULE: _scheduled,
    Action.OUTSIDE: _outside,
    Action.ESCALATE: _escalated,
    Action.RESOLVE: _resolved,
    Action.CONFIRM: _confirmed,
    Action.WITHDRAW: _ended,
    Action.REJECT: _rejected,
    Action.MERGE: _merged,
    Action.JOIN: _merged,
    Action.UNMERGE: _unmerged,
    Action.APART: _unmerged,
    Action.REOPEN: _reopened,
    Action.PARTLY: _half_done,
    Action.APPEAL: _appealed,
    Action.NUDGE: _nudged,
}
