"""The clock of a report: each step at its time, each reminder by day, and the climb through three levels."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.deadlines import DeadlineRules, Limit
from domain.refusals import Refused
from domain.report_changes import raised
from domain.report_clocks import ANSWER_STEPS, REMINDERS, RUNNING, SOLVE_STEPS, ReportRules
from domain.report_steps import fired, is_overtaken, level_after
from domain.reports import (
    BACK_AFTER,
    CHASE_EVERY,
    ELSEWHERE,
    NOT_BEGUN,
    STILL_LATE_EVERY,
    TOP,
    Action,
    Report,
    State,
    Step,
)
from tests.domain.test_reports import AUNTIE, CHIEF, DESK, NOW, RULES, WORKER, act, report

HOUR = timedelta(hours=1)


def utility(state: State = State.DISPATCHED, **changes) -> Report:
    """Water: an hour to answer, a day to solve, round the clock. Reported on a Monday at ten."""
    return RULES.started(report(state, category="water", **changes), NOW)


def when(made: Report, step: Step):
    return dict(RULES.to_come(made)).get(step)


@pytest.mark.parametrize(
    ("step", "hours"),
    [
        (Step.ANSWER_SOON, 0.5),
        (Step.ANSWER_DUE, 1),
        (Step.ANSWER_LATE, 2),
        (Step.SOLVE_HALF, 12),
        (Step.SOLVE_SOON, 22),  # 19.2 hours are 5 in the morning: a reminder waits for eight
        (Step.SOLVE_DUE, 24),
        (Step.SOLVE_LATE, 36),
    ],
)
def test_each_step_comes_at_its_share_of_the_clock(step, hours):
    assert when(utility(), step) == NOW + hours * HOUR


def test_a_reminder_of_what_is_urgent_comes_at_night_too():
    night = NOW + 13 * HOUR  # 23:00
    gas = RULES.started(report(category="gas"), night)

    assert when(gas, Step.ANSWER_SOON) == night + timedelta(minutes=7, seconds=30)


@pytest.mark.parametrize("state", State)
def test_only_what_runs_in_a_state_comes_due_in_it(state):
    every = {step: NOW + n * HOUR for n, step in enumerate(Step)}
    made = RULES.ticking(report(state), every)

    assert {step for step, _ in RULES.to_come(made)} == RUNNING.get(state, frozenset())
    assert (made.due_at is None) == (state not in RUNNING)


@pytest.mark.parametrize("state", State)
def test_a_step_that_is_not_due_does_nothing(state):
    for step in Step:
        with pytest.raises(Refused):
            fired(utility(state), step, NOW, RULES, DESK)


CLIMBS = [
    # step, level before, level after
    (Step.ANSWER_SOON, 1, 1),
    (Step.ANSWER_DUE, 1, 1),
    (Step.ANSWER_LATE, 1, 2),
    (Step.ANSWER_LATE, 2, 3),
    (Step.ANSWER_LATE, 3, 3),
    (Step.SOLVE_SOON, 1, 1),
    (Step.SOLVE_DUE, 1, 2),
    (Step.SOLVE_DUE, 2, 2),
    (Step.SOLVE_DUE, 3, 3),
    (Step.SOLVE_LATE, 1, 3),
    (Step.SOLVE_LATE, 2, 3),
    (Step.SOLVE_LATE, 3, 3),
    (Step.STILL_LATE, 3, 3),
]


@pytest.mark.parametrize(("step", "before", "after"), CLIMBS)
def test_what_nobody_answers_or_solves_climbs(step, before, after):
    at = NOW + HOUR
    above = {2: DESK, 3: CHIEF}.get(after)
    made = RULES.ticking(utility(level=before), {step: at, Step.SOLVE_LATE: at + HOUR})
    now = RULES.to_come(made)[0][1]

    climbed = fired(made, step, now, RULES, above)

    assert level_after(made, step) == after
    assert climbed.level == after
    assert climbed.owner_id == (above.id if after > before else WORKER.id)


@pytest.mark.parametrize("step", [step for step in Step if step not in {one for one, _, _ in CLIMBS}])
def test_no_other_step_raises_anything(step):
    assert level_after(utility(), step) == 1


def test_who_gets_what_rose_must_accept_it_and_has_a_clock_of_their_own():
    begun = act(utility(), Action.ACCEPT, WORKER)
    late = NOW + 24 * HOUR
    for step in (Step.SOLVE_HALF, Step.SOLVE_SOON):
        begun = fired(begun, step, late, RULES)

    rose = fired(begun, Step.SOLVE_DUE, late, RULES, DESK)

    assert (rose.state, rose.level, rose.owner_id) == (State.DISPATCHED, 2, DESK.id)
    assert rose.answer_due_at == late + HOUR
    assert when(rose, Step.SOLVE_LATE) == NOW + 36 * HOUR, "the solution's clock runs on"


def test_where_nobody_is_above_it_rises_and_stays_with_whom_it_is():
    rose = raised(utility(), 2, None, NOW, RULES)

    assert (rose.level, rose.owner_id, rose.state) == (2, WORKER.id, State.DISPATCHED)


def test_at_the_top_it_is_told_of_every_day():
    made = RULES.ticking(utility(level=TOP), {Step.ANSWER_LATE: NOW})

    top = fired(made, Step.ANSWER_LATE, NOW, RULES)
    again = fired(top, Step.STILL_LATE, NOW + STILL_LATE_EVERY, RULES)

    assert when(top, Step.STILL_LATE) == NOW + STILL_LATE_EVERY
    assert when(again, Step.STILL_LATE) == NOW + 2 * STILL_LATE_EVERY


def test_a_step_whose_next_one_is_due_too_is_overtaken():
    made = utility()

    assert is_overtaken(made, Step.ANSWER_SOON, NOW + HOUR, RULES)
    assert not is_overtaken(made, Step.ANSWER_SOON, NOW + HOUR / 2, RULES)
    assert not is_overtaken(made, Step.ANSWER_LATE, NOW + 40 * HOUR, RULES)
    assert not is_overtaken(made, Step.STILL_LATE, NOW + 40 * HOUR, RULES)


def test_a_partner_outside_is_chased_every_three_days_and_after_fourteen_it_is_ours_again():
    made = act(act(report(category="property"), Action.ACCEPT, WORKER), Action.OUTSIDE, WORKER, text="物业，周三来")

    chased = fired(made, Step.CHASE, NOW + CHASE_EVERY, RULES)
    back = fired(RULES.ticking(chased, {Step.BACK: NOW + BACK_AFTER}), Step.BACK, NOW + BACK_AFTER, RULES)

    assert when(made, Step.BACK) == NOW + BACK_AFTER
    assert when(chased, Step.CHASE) == NOW + 2 * CHASE_EVERY
    assert back.state is State.IN_PROGRESS


def test_an_appointment_is_reminded_of_half_an_hour_before_and_moves_no_deadline():
    accepted = act(report(), Action.ACCEPT, WORKER)
    made = act(accepted, Action.SCHEDULE, WORKER, at=NOW + 5 * HOUR)

    assert when(made, Step.APPOINTMENT) == NOW + 4.5 * HOUR
    assert made.solve_due_at == accepted.solve_due_at
    with pytest.raises(Refused, match="refused-appointment"):
        act(accepted, Action.SCHEDULE, WORKER, at=NOW)


def test_what_was_passed_on_after_an_answer_must_be_answered_again_and_before_one_wins_nobody_time():
    later = NOW + HOUR / 2
    new = act(utility(), Action.PASS, WORKER, later, to=DESK)
    begun = act(act(utility(), Action.ACCEPT, WORKER), Action.PASS, WORKER, later, to=DESK)

    assert when(new, Step.ANSWER_DUE) == NOW + HOUR
    assert when(begun, Step.ANSWER_DUE) == later + HOUR


def test_hurrying_is_possible_once_half_of_the_clock_is_gone_and_again_after_a_day():
    made = utility()
    with pytest.raises(Refused, match="refused-nudge"):
        act(made, Action.NUDGE, AUNTIE, NOW + timedelta(minutes=29))

    hurried = act(made, Action.NUDGE, AUNTIE, NOW + timedelta(minutes=30))

    with pytest.raises(Refused, match="refused-nudge"):
        act(hurried, Action.NUDGE, AUNTIE, NOW + 2 * HOUR)
    assert act(hurried, Action.NUDGE, AUNTIE, NOW + 25 * HOUR).nudged_at == NOW + 25 * HOUR


def test_a_change_of_the_rules_never_applies_backwards():
    limits = {clock: Limit(HOUR / 60, HOUR / 30, round_the_clock=True) for clock in RULES.deadlines.limits}
    stricter = ReportRules(RULES.categories, DeadlineRules(RULES.deadlines.hours, limits))
    before = utility()

    after = stricter.ticking(replace(before, state=State.ACCEPTED), dict(before.steps))

    assert after.solve_due_at == before.solve_due_at
    assert dict(after.steps) == dict(before.steps)


def test_one_appeal_goes_a_level_up_and_a_second_is_refused():
    refused = act(report(), Action.REJECT, WORKER)
    again = act(refused, Action.APPEAL, AUNTIE, to=DESK)

    assert (again.state, again.level, again.owner_id) == (State.REOPENED, 2, DESK.id)
    with pytest.raises(Refused, match="refused-already-appealed"):
        act(act(again, Action.REJECT, DESK), Action.APPEAL, AUNTIE, to=CHIEF)


def test_passing_up_needs_somebody_above():
    with pytest.raises(Refused, match="refused-nobody-above"):
        act(report(), Action.ESCALATE, WORKER, to=None)
    with pytest.raises(Refused, match="refused-nobody-above"):
        act(report(level=TOP), Action.ESCALATE, WORKER, to=CHIEF)


@given(pauses=st.lists(st.tuples(st.integers(1, 3000), st.integers(1, 5000)), max_size=4))
def test_however_often_it_waits_for_its_resident_what_was_left_of_each_step_is_left(pauses):
    made = act(utility(), Action.ACCEPT, WORKER)
    start = {step: when(made, step) for step in SOLVE_STEPS}
    now, stood = NOW, timedelta()
    for work, wait in pauses:
        now += timedelta(minutes=work % 400)
        if now >= made.solve_due_at - timedelta(hours=8):
            return
        made = act(made, Action.ASK, WORKER, now)
        now += timedelta(minutes=wait)
        made = act(made, Action.ANSWER, AUNTIE, now)
        stood += timedelta(minutes=wait)

    assert made.solve_due_at == start[Step.SOLVE_DUE] + stood
    assert made.step_at(Step.SOLVE_LATE) == start[Step.SOLVE_LATE] + stood


def test_the_tables_hang_together():
    assert set(ANSWER_STEPS) | set(SOLVE_STEPS) | {Step.STILL_LATE} == RUNNING[State.DISPATCHED]
    assert set(Step) == {step for running in RUNNING.values() for step in running}
    assert {State.CLOSED, State.WITHDRAWN, State.MERGED, State.REJECTED} == set(State) - set(RUNNING)
    assert not REMINDERS & {Step.ANSWER_LATE, Step.SOLVE_DUE, Step.SOLVE_LATE}, "what raises is no mere reminder"
    assert all(state in RUNNING for state in (*NOT_BEGUN, *ELSEWHERE))
