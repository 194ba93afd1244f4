"""What the clock does to a report when one of its steps comes due: it reminds, it raises, it ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from domain.people import Person
from domain.refusals import Refused
from domain.report_changes import gone_on, raised
from domain.report_clocks import ANSWER_STEPS, SOLVE_STEPS, ReportRules, with_steps, without
from domain.report_moves import MOVES
from domain.reports import (
    CHASE_EVERY,
    STILL_LATE_EVERY,
    TOP,
    Action,
    Rating,
    Report,
    State,
    Step,
)


def fired(report: Report, step: Step, now: datetime, rules: ReportRules, to: Person | None = None) -> Report:
    """Return the report after one of its steps came due. `to`: who is above, if it rises.

    Raises:
        Refused: the step was not due.
    """
    if rules.due(report, now) is not step:
        raise Refused("refused-state", number=report.number)
    after = replace(report, version=report.version + 1, steps=tuple(without(report, [step]).items()))
    after = _FIRED.get(step, _reminded)(after, now, rules, to)
    return rules.ticking(after, dict(after.steps))


def level_after(report: Report, step: Step) -> int:
    """Return the level to which a step brings the report."""
    rising = {Step.ANSWER_LATE: report.level + 1, Step.SOLVE_DUE: 2, Step.SOLVE_LATE: TOP}
    return min(TOP, max(report.level, rising.get(step, 0)))


def is_overtaken(report: Report, step: Step, now: datetime, rules: ReportRules) -> bool:
    """Whether a step only announces what has come due itself meanwhile: after a stop of the bot, say."""
    family = next((steps for steps in (ANSWER_STEPS, SOLVE_STEPS) if step in steps), {})
    later = {one for one, share in family.items() if share > family[step]}
    return any(one in later and at <= now for one, at in rules.to_come(report))


def _reminded(report: Report, _now: datetime, _rules: ReportRules, _to: Person | None) -> Report:
    return report


def _rose_unanswered(report: Report, now: datetime, rules: ReportRules, to: Person | None) -> Report:
    if report.level >= TOP:
        return with_steps(rules, report, {Step.STILL_LATE: now + STILL_LATE_EVERY})
    return raised(report, report.level + 1, to, now, rules)


def _rose_to_community(report: Report, now: datetime, rules: ReportRules, to: Person | None) -> Report:
    return report if report.level >= 2 else raised(report, 2, to, now, rules)


def _rose_to_the_top(report: Report, now: datetime, rules: ReportRules, to: Person | None) -> Report:
    after = report if report.level >= TOP else raised(report, TOP, to, now, rules)
    # It does not rise any more, and must not be forgotten.
    return with_steps(rules, after, {Step.STILL_LATE: now + STILL_LATE_EVERY})


def _late_again(report: Report, now: datetime, rules: ReportRules, _to: Person | None) -> Report:
    return with_steps(rules, report, {Step.STILL_LATE: now + STILL_LATE_EVERY})


def _chased(report: Report, now: datetime, rules: ReportRules, _to: Person | None) -> Report:
    return with_steps(rules, report, {Step.CHASE: now + CHASE_EVERY})


def _came_back(report: Report, now: datetime, rules: ReportRules, _to: Person | None) -> Report:
    after = replace(report, state=MOVES[report.state, Action.EXPIRE].target)
    return gone_on(after, now, rules) if report.state is State.WAITING_RESIDENT else after


def _unrated(report: Report, now: datetime, _rules: ReportRules, _to: Person | None) -> Report:
    after = replace(report, state=MOVES[report.state, Action.EXPIRE].target, closed_at=now, rating=Rating.UNRATED)
    return replace(after, outcome=None)  # what was said of an earlier result says nothing of this one


_FIRED: Mapping[Step, Callable[[Report, datetime, ReportRules, Person | None], Report]] = {
    Step.ANSWER_LATE: _rose_unanswered,
    Step.SOLVE_DUE: _rose_to_community,
    Step.SOLVE_LATE: _rose_to_the_top,
    Step.STILL_LATE: _late_again,
    Step.NO_ANSWER: _came_back,
    Step.CHASE: _chased,
    Step.BACK: _came_back,
    Step.UNRATED: _unrated,
}
