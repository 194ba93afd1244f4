"""The life of a report: every pair of the table, and every pair that is not in it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from domain.calendar import WorkingHours
from domain.categories import CATEGORIES, Urgency
from domain.deadlines import DeadlineRules
from domain.people import Grant, Person, Role
from domain.refusals import Refused
from domain.report_changes import Deed, advance, corrected, handed_over
from domain.report_clocks import ReportRules, without
from domain.report_endings import PARTLY, what_remains
from domain.report_moves import MOVES, actions_for
from domain.report_steps import fired
from domain.reports import (
    ANSWER_WITHIN,
    NOT_BEGUN,
    OPEN,
    REOPEN_WITHIN,
    TOP,
    UNRATED_AFTER,
    Action,
    By,
    Rating,
    Reason,
    Report,
    State,
    Step,
)

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)  # a Monday, 10:00 in Shanghai
RULES = ReportRules(CATEGORIES, DeadlineRules(WorkingHours(ZoneInfo("Asia/Shanghai"))))

AUNTIE = Person(1, "张阿姨", "zh-CN", 701, grid_id=3)
WORKER = Person(2, "小王", "zh-CN", 711, grants=frozenset({Grant(Role.WORKER, 3)}))
SECOND = Person(3, "小马", "zh-CN", 712, grants=frozenset({Grant(Role.WORKER, 3)}))
FOREIGN = Person(4, "小李", "zh-CN", 713, grants=frozenset({Grant(Role.WORKER, 1)}))
DESK = Person(5, "赵敏", "zh-CN", 721, grants=frozenset({Grant(Role.DESK)}))
NEIGHBOUR = Person(6, "老陈", "zh-CN", 702, grid_id=3)
CHIEF = Person(7, "街道老陈", "zh-CN", 741, grants=frozenset({Grant(Role.SUBDISTRICT)}))
EVERYBODY = (AUNTIE, WORKER, SECOND, FOREIGN, DESK, NEIGHBOUR, CHIEF)


def report(state: State = State.DISPATCHED, **changes) -> Report:
    made = Report(
        number=1,
        version=1,
        state=state,
        level=1,
        category="lighting",
        urgency=Urgency.NORMAL,
        text="灯不亮",
        place="3号楼2单元",
        building_id=3,
        unit=2,
        grid_id=3,
        reporter_id=AUNTIE.id,
        owner_id=WORKER.id,
        created_at=NOW,
        said_at=NOW,
        answered_at=None if state in NOT_BEGUN else NOW,
        closed_at=None if state in OPEN else NOW,
    )
    started = replace(RULES.started(made, NOW), **changes)
    return RULES.ticking(started, dict(started.steps))


def act(before: Report, action: Action, person: Person, now: datetime = NOW, *, text="好了", to=DESK, **more) -> Report:
    """Do one thing to a report, with all that some action might need."""
    chosen = {"at": now + timedelta(hours=2), "reason": Reason.NOT_OURS, "into": 7, **more}
    return advance(before, Deed(action, person, now, text, to, **chosen), RULES)


def slow(made: Report) -> Report:
    """The report when half of its clocks is gone."""
    return RULES.ticking(made, without(made, [Step.ANSWER_SOON, Step.SOLVE_HALF]))


def who(by: By) -> Person:
    return {By.REPORTER: AUNTIE, By.VOICE: AUNTIE, By.CONCERNED: AUNTIE, By.OWNER: WORKER, By.STAFF: WORKER}[by]


def person_moves():
    return [(state, action, move) for (state, action), move in MOVES.items() if move.by is not By.CLOCK]


@pytest.mark.parametrize(("state", "action", "move"), person_moves())
def test_every_move_of_the_table_leads_where_it_says(state, action, move):
    after = act(slow(report(state)), action, who(move.by))

    assert after.state is move.target
    assert after.version == 2


@pytest.mark.parametrize(
    ("state", "action"), [(s, a) for s in State for a in Action if (s, a) not in MOVES or MOVES[s, a].by is By.CLOCK]
)
def test_what_is_not_in_the_table_nobody_can_do(state, action):
    for person in EVERYBODY:
        with pytest.raises(Refused):
            act(slow(report(state)), action, person)


@pytest.mark.parametrize(("state", "action", "move"), person_moves())
def test_a_move_is_refused_to_everybody_whose_it_is_not(state, action, move):
    allowed = {
        By.REPORTER: {AUNTIE.id},
        By.VOICE: {AUNTIE.id},
        By.CONCERNED: {AUNTIE.id},
        By.OWNER: {WORKER.id},
        By.STAFF: {WORKER.id, SECOND.id, DESK.id, CHIEF.id},
    }[move.by]

    for person in EVERYBODY:
        if person.id not in allowed:
            with pytest.raises(Refused):
                act(slow(report(state)), action, person)


@pytest.mark.parametrize(("state", "action", "move"), [one for one in person_moves() if one[2].is_text_required])
def test_where_words_are_required_blank_ones_do_not_count(state, action, move):
    with pytest.raises(Refused) as refused:
        act(report(state), action, who(move.by), text=" \n ")

    assert refused.value.key == "refused-words-needed"


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("person", EVERYBODY, ids=lambda person: person.name)
def test_what_is_shown_and_what_is_allowed_is_one_table(state, person):
    shown = actions_for(slow(report(state)), person, NOW)

    for action in Action:
        try:
            act(slow(report(state)), action, person)
            is_allowed = True
        except Refused:
            is_allowed = False
        assert is_allowed == (action in shown), action


def test_who_accepts_owns_it_and_the_first_answer_is_noted_once():
    accepted = act(report(), Action.ACCEPT, SECOND, NOW)
    passed = act(accepted, Action.PASS, SECOND, NOW, text="不归我", to=WORKER)
    again = act(passed, Action.ACCEPT, WORKER, NOW + timedelta(hours=1))

    assert accepted.owner_id == SECOND.id
    assert accepted.answered_at == NOW
    assert again.answered_at == NOW


@pytest.mark.parametrize("to", [None, AUNTIE, WORKER], ids=["nobody", "a resident", "the owner"])
def test_passing_on_needs_another_one_of_the_staff(to):
    with pytest.raises(Refused) as refused:
        act(report(), Action.PASS, WORKER, NOW, text="不归我", to=to)

    assert refused.value.key == "refused-pass-target"


def test_passing_on_wins_nobody_time():
    before = report()

    after = act(before, Action.PASS, WORKER, NOW + timedelta(hours=1), text="不归我", to=DESK)

    assert (after.answer_due_at, after.solve_due_at) == (before.answer_due_at, before.solve_due_at)


def test_the_solve_clock_stands_still_while_the_resident_is_asked():
    before = report(State.ACCEPTED)
    asked = act(before, Action.ASK, WORKER, NOW, text="几楼？")

    answered = act(asked, Action.ANSWER, AUNTIE, NOW + timedelta(days=1), text="三楼")

    assert asked.due_at == NOW + ANSWER_WITHIN
    left_before = RULES.deadlines.passed(RULES.clock(before), NOW, before.solve_due_at)
    left_after = RULES.deadlines.passed(RULES.clock(answered), NOW + timedelta(days=1), answered.solve_due_at)
    assert left_after == left_before
    assert answered.waiting_since is None
    assert answered.step_at(Step.NO_ANSWER) is None
    assert answered.due_at is not None


def test_a_question_nobody_answers_ends_after_five_days_and_work_goes_on():
    asked = act(report(State.ACCEPTED), Action.ASK, WORKER, NOW, text="几楼？")

    with pytest.raises(Refused):
        fired(asked, Step.NO_ANSWER, NOW + ANSWER_WITHIN - timedelta(microseconds=1), RULES)
    ended = fired(asked, Step.NO_ANSWER, NOW + ANSWER_WITHIN, RULES)

    assert ended.state is State.IN_PROGRESS
    assert ended.waiting_since is None
    assert ended.due_at is not None


def test_a_result_nobody_rates_closes_after_seven_days_as_unrated():
    resolved = act(report(State.ACCEPTED), Action.RESOLVE, WORKER, NOW, text="换好了")

    closed = fired(resolved, Step.UNRATED, NOW + UNRATED_AFTER, RULES)

    assert closed.state is State.CLOSED
    assert closed.rating is Rating.UNRATED
    assert closed.closed_at == NOW + UNRATED_AFTER


def test_a_closed_report_can_be_reopened_for_fourteen_days_and_not_longer():
    closed = report(State.CLOSED)

    assert act(closed, Action.REOPEN, AUNTIE, NOW + REOPEN_WITHIN, text="又坏了").state is State.REOPENED
    with pytest.raises(Refused) as refused:
        act(closed, Action.REOPEN, AUNTIE, NOW + REOPEN_WITHIN + timedelta(microseconds=1), text="又坏了")
    assert refused.value.key == "refused-too-late"


def test_the_second_reopening_raises_the_level_and_the_clocks_start_anew():
    later = NOW + timedelta(days=1)
    first = act(report(State.RESOLVED), Action.REOPEN, AUNTIE, later, text="没好")
    resolved = act(act(first, Action.ACCEPT, WORKER, later), Action.RESOLVE, WORKER, later, text="好了")
    second = act(resolved, Action.PARTLY, AUNTIE, later, text="还有一半")

    assert (first.level, second.level) == (1, 2)
    assert (first.outcome, second.outcome) == ("not_fixed", "partly")
    assert first.answer_due_at == RULES.deadlines.answer_due(RULES.clock(first), later)
    assert first.answered_at is None


@pytest.mark.parametrize(("state", "action"), [(State.RESOLVED, Action.REOPEN), (State.REJECTED, Action.APPEAL)])
def test_above_the_top_there_is_nothing(state, action):
    after = act(report(state, level=TOP, reopened=2), action, AUNTIE, text="没好")

    assert after.level == TOP


def test_an_emergency_has_the_urgent_clock_whatever_its_category():
    fallen = RULES.started(report(urgency=Urgency.EMERGENCY, category="eldercare"), NOW)

    assert fallen.answer_due_at == NOW + timedelta(minutes=15)
    assert fallen.solve_due_at == NOW + timedelta(hours=2)


def test_a_correction_of_what_was_opened_again_sets_no_clock_in_the_past():
    later = NOW + timedelta(days=3)
    again = act(report(State.RESOLVED), Action.REOPEN, AUNTIE, later, text="没好")

    after = corrected(again, later, RULES, "gas")

    assert after.answer_due_at == later + timedelta(minutes=15)


@pytest.mark.parametrize(("state", "action"), [(State.RESOLVED, Action.REOPEN), (State.REJECTED, Action.APPEAL)])
def test_switching_the_category_of_what_was_opened_again_to_and_fro_wins_nobody_time(state, action):
    opened = NOW + timedelta(days=3)
    again = act(report(state), action, AUNTIE, opened, text="没好")

    later = opened + timedelta(hours=5)
    there = corrected(again, later, RULES, "gas")
    back = corrected(there, later + timedelta(hours=1), RULES, again.category)

    assert there.solve_due_at == opened + timedelta(hours=2)
    assert (back.answer_due_at, back.solve_due_at) == (again.answer_due_at, again.solve_due_at)


def test_a_result_nobody_rated_has_no_outcome_of_an_earlier_one():
    again = act(report(State.RESOLVED), Action.PARTLY, AUNTIE, NOW, text="五楼的")
    resolved = act(act(again, Action.ACCEPT, WORKER), Action.RESOLVE, WORKER)

    closed = fired(resolved, Step.UNRATED, NOW + UNRATED_AFTER, RULES)

    assert (resolved.outcome, closed.outcome) == ("partly", None)


def test_a_correction_within_the_same_clock_keeps_what_the_clock_stood_still():
    before = replace(report(), solve_due_at=NOW + timedelta(days=20))

    assert corrected(before, NOW + timedelta(hours=1), RULES, "noise").solve_due_at == before.solve_due_at


def test_a_correction_gives_the_clocks_of_its_category_since_the_report_was_made():
    after = corrected(report(), NOW + timedelta(hours=3), RULES, "gas")

    assert after.category == "gas"
    assert after.is_corrected
    assert after.answer_due_at == NOW + timedelta(minutes=15)


@pytest.mark.parametrize(("state", "category"), [(State.CLOSED, "gas"), (State.DISPATCHED, "nonsense")])
def test_an_ended_report_and_an_unknown_category_are_not_corrected(state, category):
    with pytest.raises(Refused):
        corrected(report(state), NOW, RULES, category)


class ReportLife(RuleBasedStateMachine):
    """Random people do random things at random times, the clock fires what is due; what must hold, holds."""

    def __init__(self):
        super().__init__()
        self.now = NOW
        self.report = report()
        self.said: list[tuple[str, str]] = []

    @rule(
        action=st.sampled_from(Action),
        person=st.sampled_from(EVERYBODY),
        text=st.sampled_from(["", "好了"]),
        to=st.sampled_from([None, *EVERYBODY]),
        hours=st.integers(-5, 200),
        into=st.sampled_from([None, 1, 7]),
        reason=st.sampled_from([None, *Reason]),
    )
    def somebody_acts(self, action, person, text, to, hours, into, reason):
        before = self.report
        at = self.now + timedelta(hours=hours)
        # Who is above is found by the service, and is staff.
        to = to if action is Action.PASS or to is None or to.is_staff else CHIEF
        try:
            after = act(before, action, person, self.now, text=text, to=to, at=at, into=into, reason=reason)
        except Refused:
            return
        assert after.version == before.version + 1
        self.said.append((action.value, text))
        assert MOVES[before.state, action].target in (after.state, State.DISPATCHED, State.SUBMITTED)
        self.report = after

    @rule(to=st.sampled_from([None, WORKER, SECOND, DESK]))
    def somebody_leaves(self, to):
        if self.report.is_open:
            self.report = handed_over(self.report, to, self.now, RULES)

    @rule(category=st.sampled_from(["gas", "lighting", "water", "traffic"]))
    def it_is_put_right(self, category):
        if self.report.is_open:
            self.report = corrected(self.report, self.now, RULES, category)

    @rule(minutes=st.integers(0, 60 * 24 * 20), above=st.sampled_from([None, DESK, CHIEF]))
    def time_passes(self, minutes, above):
        self.now += timedelta(minutes=minutes)
        for _ in range(60):
            step = RULES.due(self.report, self.now)
            if step is None:
                return
            before = self.report
            self.report = fired(before, step, self.now, RULES, above)
            assert self.report.level >= before.level
        raise AssertionError("the clock does not come to rest")

    @invariant()
    def whoever_has_it_is_staff_and_only_what_is_new_or_opened_again_may_be_nobodys(self):
        owner = next((person for person in EVERYBODY if person.id == self.report.owner_id), None)
        assert owner is None or owner.is_staff
        if owner is None and self.report.is_open:
            assert self.report.state in (State.SUBMITTED, State.REOPENED, *NOBODYS)

    @invariant()
    def what_is_open_has_a_clock_that_fires_and_what_has_ended_has_none(self):
        assert (self.report.due_at is not None) == self.report.is_open
        assert (self.report.closed_at is None) == self.report.is_open
        assert (self.report.waiting_since is not None) == (self.report.state is State.WAITING_RESIDENT)
        if self.report.is_open:
            assert self.report.due_at == RULES.to_come(self.report)[0][1]
            assert self.report.due_at > self.now or RULES.due(self.report, self.now) is not None

    @invariant()
    def below_the_top_what_waits_is_on_its_way_up(self):
        moving = self.report.is_open and self.report.state not in (State.WAITING_RESIDENT, State.RESOLVED)
        if moving and self.report.level < TOP:
            assert RULES.rises_at(self.report) is not None

    @invariant()
    def what_is_half_solved_says_what_remains_until_it_is_said_to_be_fixed(self):
        if self.report.is_open and self.report.outcome == PARTLY:
            assert what_remains(self.said)[0]
        if self.report.state is State.CLOSED:
            assert self.report.outcome in ("fixed", None)

    @invariant()
    def what_was_opened_again_has_its_clocks_from_there(self):
        opened_again = self.report.reopened > 0 or self.report.is_appealed
        assert (self.report.reopened_at is not None) == opened_again

    @invariant()
    def a_level_is_one_of_three(self):
        assert self.report.level in (1, 2, 3)


NOBODYS = (State.WAITING_RESIDENT, State.RESOLVED)
"""Its owner left while it waited for the resident."""
ReportLife.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestReportLife = ReportLife.TestCase
