"""A report's clocks: what comes due when, what stands still meanwhile, and what of it may ring at night."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from domain.calendar import in_reminding_hours
from domain.categories import Category, Clock, clock_of
from domain.deadlines import DeadlineRules
from domain.limits import NO_OTHER_LIMITS, Limits
from domain.reports import ELSEWHERE, IN_WORK, NOT_BEGUN, TOP, Report, State, Step, Steps

ANSWER_STEPS: Mapping[Step, float] = {Step.ANSWER_SOON: 0.5, Step.ANSWER_DUE: 1, Step.ANSWER_LATE: 2}
SOLVE_STEPS: Mapping[Step, float] = {
    Step.SOLVE_HALF: 0.5,
    Step.SOLVE_SOON: 0.8,
    Step.SOLVE_DUE: 1,
    Step.SOLVE_LATE: 1.5,
}
"""When a step comes, as a share of its clock."""

_SOLVE = frozenset(SOLVE_STEPS) | {Step.STILL_LATE}
RUNNING: Mapping[State, frozenset[Step]] = {
    **dict.fromkeys(NOT_BEGUN, frozenset(ANSWER_STEPS) | _SOLVE),
    **dict.fromkeys((*IN_WORK, *ELSEWHERE), _SOLVE),
    State.SCHEDULED: _SOLVE | {Step.APPOINTMENT},
    State.WAITING_PARTNER: _SOLVE | {Step.CHASE, Step.BACK},
    State.WAITING_RESIDENT: frozenset({Step.NO_ANSWER}),
    State.RESOLVED: frozenset({Step.UNRATED}),
}
"""Which steps can come due in a state. The others stand still, or are over."""

REMINDERS = frozenset({Step.ANSWER_SOON, Step.SOLVE_SOON, Step.STILL_LATE, Step.CHASE})
"""What only reminds. It waits for the day, unless the matter is urgent."""

_ORDER = {step: n for n, step in enumerate(Step)}
_STATE_STEPS = frozenset({Step.NO_ANSWER, Step.APPOINTMENT, Step.CHASE, Step.BACK, Step.UNRATED})


@dataclass(frozen=True)
class ReportRules:
    """The community's table of categories and of deadlines, and its limits."""

    categories: Mapping[str, Category]
    deadlines: DeadlineRules
    limits: Limits = NO_OTHER_LIMITS

    def clock(self, report: Report) -> Clock:
        """Return which clock runs for the report: an emergency's is the urgent one, whatever its category."""
        return clock_of(self.categories[report.category], report.urgency)

    def is_private(self, report: Report) -> bool:
        """Whether it stays out of groups, leads' lists and duplicate offers."""
        return self.categories[report.category].private

    def started(self, report: Report, at: datetime) -> Report:
        """Return the report with both clocks started at a time."""
        clock, deadlines = self.clock(report), self.of(report)
        steps = {step: deadlines.answer_due(clock, at, share) for step, share in ANSWER_STEPS.items()}
        steps |= {step: deadlines.solve_due(clock, at, share) for step, share in SOLVE_STEPS.items()}
        fresh = replace(report, answer_due_at=steps[Step.ANSWER_DUE], solve_due_at=steps[Step.SOLVE_DUE])
        return self.ticking(fresh, steps)

    def asked_anew(self, report: Report, now: datetime) -> Report:
        """Return the report with an answer clock that begins now, for those who have just got it."""
        clock, deadlines = self.clock(report), self.of(report)
        steps = {**dict(report.steps), **{k: deadlines.answer_due(clock, now, v) for k, v in ANSWER_STEPS.items()}}
        return self.ticking(replace(report, answer_due_at=steps[Step.ANSWER_DUE]), steps)

    def restarted(self, before: Report, after: Report, now: datetime) -> Report:
        """Return the report with its clocks after its words or its category changed.

        The same clock runs on, with all that it stood still. Another one counts since the report was made, or opened
        again; or from now, where a danger has come to it: nobody can answer in the past. Nor can those who have got
        it since: while they are in time, their answer counts from now.
        """
        is_danger = after.is_emergency and not before.is_emergency
        is_same = self.clock(before) is self.clock(after) and not is_danger
        if is_same and before.answer_due_at is not None and before.solve_due_at is not None:
            same = replace(after, answer_due_at=before.answer_due_at, solve_due_at=before.solve_due_at)
            return self.ticking(same, dict(before.steps))
        kept = {step: at for step, at in before.steps if step in _STATE_STEPS}
        fresh = self.started(after, now if is_danger else after.reopened_at or after.created_at)
        if _is_in_time(before, now) and not _is_in_time(fresh, now):
            fresh = self.asked_anew(fresh, now)
        return self.ticking(fresh, {**dict(fresh.steps), **kept})

    def resumed(self, report: Report, now: datetime) -> Report:
        """Return the report with its solve clock running again, with what was left on it when it stopped."""
        stopped, due = report.waiting_since, report.solve_due_at
        after = replace(report, waiting_since=None)
        if stopped is None or due is None:
            return self.ticking(after, dict(report.steps))
        clock, deadlines = self.clock(report), self.of(report)
        steps = {
            step: deadlines.resumed(clock, at, stopped, now) if step in SOLVE_STEPS else at for step, at in report.steps
        }
        return self.ticking(replace(after, solve_due_at=deadlines.resumed(clock, due, stopped, now)), steps)

    def ticking(self, report: Report, steps: Mapping[Step, datetime]) -> Report:
        """Return the report with these steps, and with the time of the one that fires next."""
        over = _STATE_STEPS - RUNNING.get(report.state, frozenset())
        kept = [(step, at) for step, at in steps.items() if step not in over]
        in_order = tuple(sorted(kept, key=lambda one: (one[1], _ORDER[one[0]])))
        next_at = min((at for _, at in self._coming(report, in_order)), default=None)
        return replace(report, steps=in_order, due_at=next_at)

    def to_come(self, report: Report) -> Steps:
        """Return what can come due in the report's state, each with the time at which it may fire, in order."""
        return tuple(sorted(self._coming(report, report.steps), key=lambda one: one[1]))

    def _coming(self, report: Report, steps: Steps) -> list[tuple[Step, datetime]]:
        running = RUNNING.get(report.state, frozenset())
        return [(step, self._fires_at(report, step, at)) for step, at in steps if step in running]

    def due(self, report: Report, now: datetime) -> Step | None:
        """Return the step that fires now."""
        return next((step for step, at in self.to_come(report) if at <= now), None)

    def rises_at(self, report: Report) -> datetime | None:
        """Return when the report goes to the next level if nothing is done; None: it does not, or it is there."""
        rising = {Step.ANSWER_LATE: TOP, Step.SOLVE_DUE: 2, Step.SOLVE_LATE: TOP}
        return min((at for step, at in self.to_come(report) if report.level < rising.get(step, 0)), default=None)

    def of(self, report: Report) -> DeadlineRules:
        """Return the deadlines on the calendar of the report's community."""
        return self.deadlines.of(report.community)

    def _fires_at(self, report: Report, step: Step, at: datetime) -> datetime:
        if step not in REMINDERS or self.clock(report) is Clock.URGENT:
            return at
        return in_reminding_hours(at, self.of(report).hours.zone)


def _is_in_time(report: Report, now: datetime) -> bool:
    """Whether those who have got it from others still have time to answer."""
    is_got = report.state in NOT_BEGUN and (report.level > 1 or report.answered_at is not None)
    return is_got and report.answer_due_at is not None and report.answer_due_at > now


def with_steps(rules: ReportRules, report: Report, steps: Mapping[Step, datetime]) -> Report:
    """Return the report with some steps set, beside those it has."""
    return rules.ticking(report, {**dict(report.steps), **steps})


def without(report: Report, steps: Iterable[Step]) -> dict[Step, datetime]:
    """Return the report's steps but for some."""
    gone = frozenset(steps)
    return {step: at for step, at in report.steps if step not in gone}
