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
from domain.report_moves import ReportRules, advance, corrected, expire
from domain.reports import (
    ANSWER_WITHIN,
    MOVES,
    OPEN,
    REOPEN_WITHIN,
    UNRATED_AFTER,
    Action,
    By,
    Rating,
    Report,
    State,
    actions_for,
)

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)  # a Monday, 10:00 in Shanghai
RULES = ReportRules(CATEGORIES, DeadlineRules(WorkingHours(ZoneInfo("Asia/Shanghai"))))

AUNTIE = Person(1, "张阿姨", "zh-CN", 701, grid_id=3)
WORKER = Person(2, "小王", "zh-CN", 711, grants=frozenset({Grant(Role.WORKER, 3)}))
SECOND = Person(3, "小马", "zh-CN", 712, grants=frozenset({Grant(Role.WORKER, 3)}))
FOREIGN = Person(4, "小李", "zh-CN", 713, grants=frozenset({Grant(Role.WORKER, 1)}))
DESK = Person(5, "赵敏", "zh-CN", 721, grants=frozenset({Grant(Role.DESK)}))
NEIGHBOUR = Person(6, "老陈", "zh-CN", 702, grid_id=3)
EVERYBODY = (AUNTIE, WORKER, SECOND, FOREIGN, DESK, NEIGHBOUR)


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
        closed_at=NOW if state in (State.CLOSED, State.WITHDRAWN) else None,
    )
    return replace(RULES.started(made, NOW), **changes)


def who(by: By) -> Person:
    return {By.REPORTER: AUNTIE, By.OWNER: WORKER, By.STAFF: WORKER}[by]


def person_moves():
    return [(state, action, move) for (state, action), move in MOVES.items() if move.by is not By.CLOCK]


@pytest.mark.parametrize(("state", "action", "move"), person_moves())
def test_every_move_of_the_table_leads_where_it_says(state, action, move):
    after = advance(report(state), action, who(move.by), NOW, RULES, "好", to=DESK)

    assert after.state is move.target
    assert after.version == 2


@pytest.mark.parametrize(
    ("state", "action"), [(s, a) for s in State for a in Action if (s, a) not in MOVES or MOVES[s, a].by is By.CLOCK]
)
def test_what_is_not_in_the_table_nobody_can_do(state, action):
    for person in EVERYBODY:
        with pytest.raises(Refused):
            advance(report(state), action, person, NOW, RULES, "好", to=DESK)


@pytest.mark.parametrize(("state", "action", "move"), person_moves())
def test_a_move_is_refused_to_everybody_whose_it_is_not(state, action, move):
    allowed = {
        By.REPORTER: {AUNTIE.id},
        By.OWNER: {WORKER.id},
        By.STAFF: {WORKER.id, SECOND.id, DESK.id},
    }[move.by]

    for person in EVERYBODY:
        if person.id not in allowed:
            with pytest.raises(Refused):
                advance(report(state), action, person, NOW, RULES, "好", to=DESK)


@pytest.mark.parametrize(("state", "action", "move"), [one for one in person_moves() if one[2].is_text_required])
def test_where_words_are_required_blank_ones_do_not_count(state, action, move):
    with pytest.raises(Refused) as refused:
        advance(report(state), action, who(move.by), NOW, RULES, " \n ", to=DESK)

    assert refused.value.key == "refused-words-needed"


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("person", EVERYBODY, ids=lambda person: person.name)
def test_what_is_shown_and_what_is_allowed_is_one_table(state, person):
    shown = actions_for(report(state), person, NOW)

    for action in Action:
        try:
            advance(report(state), action, person, NOW, RULES, "好", to=DESK)
            is_allowed = True
        except Refused:
            is_allowed = False
        assert is_allowed == (action in shown), action


def test_who_accepts_owns_it_and_the_first_answer_is_noted_once():
    accepted = advance(report(), Action.ACCEPT, SECOND, NOW, RULES)
    passed = advance(accepted, Action.PASS, SECOND, NOW, RULES, "不归我", to=WORKER)
    again = advance(passed, Action.ACCEPT, WORKER, NOW + timedelta(hours=1), RULES)

    assert accepted.owner_id == SECOND.id
    assert accepted.answered_at == NOW
    assert again.answered_at == NOW


@pytest.mark.parametrize("to", [None, AUNTIE, WORKER], ids=["nobody", "a resident", "the owner"])
def test_passing_on_needs_another_one_of_the_staff(to):
    with pytest.raises(Refused) as refused:
        advance(report(), Action.PASS, WORKER, NOW, RULES, "不归我", to=to)

    assert refused.value.key == "refused-pass-target"


def test_passing_on_wins_nobody_time():
    before = report()

    after = advance(before, Action.PASS, WORKER, NOW + timedelta(hours=1), RULES, "不归我", to=DESK)

    assert (after.answer_due_at, after.solve_due_at) == (before.answer_due_at, before.solve_due_at)


def test_the_solve_clock_stands_still_while_the_resident_is_asked():
    before = report(State.ACCEPTED)
    asked = advance(before, Action.ASK, WORKER, NOW, RULES, "几楼？")

    answered = advance(asked, Action.ANSWER, AUNTIE, NOW + timedelta(days=1), RULES, "三楼")

    assert asked.due_at == NOW + ANSWER_WITHIN
    left_before = RULES.deadlines.passed(RULES.clock(before), NOW, before.solve_due_at)
    left_after = RULES.deadlines.passed(RULES.clock(answered), NOW + timedelta(days=1), answered.solve_due_at)
    assert left_after == left_before
    assert answered.waiting_since is None
    assert answered.due_at is None


def test_a_question_nobody_answers_ends_after_five_days_and_work_goes_on():
    asked = advance(report(State.ACCEPTED), Action.ASK, WORKER, NOW, RULES, "几楼？")

    with pytest.raises(Refused):
        expire(asked, NOW + ANSWER_WITHIN - timedelta(microseconds=1), RULES)
    ended = expire(asked, NOW + ANSWER_WITHIN, RULES)

    assert ended.state is State.IN_PROGRESS
    assert ended.due_at is None


def test_a_result_nobody_rates_closes_after_seven_days_as_unrated():
    resolved = advance(report(State.ACCEPTED), Action.RESOLVE, WORKER, NOW, RULES, "换好了")

    closed = expire(resolved, NOW + UNRATED_AFTER, RULES)

    assert closed.state is State.CLOSED
    assert closed.rating is Rating.UNRATED
    assert closed.closed_at == NOW + UNRATED_AFTER


def test_a_closed_report_can_be_reopened_for_fourteen_days_and_not_longer():
    closed = report(State.CLOSED)

    assert advance(closed, Action.REOPEN, AUNTIE, NOW + REOPEN_WITHIN, RULES, "又坏了").state is State.REOPENED
    with pytest.raises(Refused) as refused:
        advance(closed, Action.REOPEN, AUNTIE, NOW + REOPEN_WITHIN + timedelta(microseconds=1), RULES, "又坏了")
    assert refused.value.key == "refused-too-late"


def test_the_second_reopening_raises_the_level_and_the_clocks_start_anew():
    later = NOW + timedelta(days=1)
    first = advance(report(State.RESOLVED), Action.REOPEN, AUNTIE, later, RULES, "没好")
    resolved = advance(
        advance(first, Action.ACCEPT, WORKER, later, RULES), Action.RESOLVE, WORKER, later, RULES, "好了"
    )
    second = advance(resolved, Action.PARTLY, AUNTIE, later, RULES, "还有一半")

    assert (first.level, second.level) == (1, 2)
    assert (first.outcome, second.outcome) == ("not_fixed", "partly")
    assert first.answer_due_at == RULES.deadlines.answer_due(RULES.clock(first), later)
    assert first.answered_at is None


def test_an_emergency_has_the_urgent_clock_whatever_its_category():
    fallen = RULES.started(report(urgency=Urgency.EMERGENCY, category="eldercare"), NOW)

    assert fallen.answer_due_at == NOW + timedelta(minutes=15)
    assert fallen.solve_due_at == NOW + timedelta(hours=2)


def test_a_correction_of_what_was_opened_again_sets_no_clock_in_the_past():
    later = NOW + timedelta(days=3)
    again = advance(report(State.RESOLVED), Action.REOPEN, AUNTIE, later, RULES, "没好")

    after = corrected(again, later, RULES, "gas")

    assert after.answer_due_at == later + timedelta(minutes=15)


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
    """Random people do random things at random times; what must hold, holds."""

    def __init__(self):
        super().__init__()
        self.now = NOW
        self.report = report()

    @rule(
        action=st.sampled_from(Action),
        person=st.sampled_from(EVERYBODY),
        text=st.sampled_from(["", "好了"]),
        to=st.sampled_from([None, *EVERYBODY]),
    )
    def act(self, action, person, text, to):
        before = self.report
        try:
            self.report = advance(before, action, person, self.now, RULES, text, to)
        except Refused:
            return
        assert self.report.version == before.version + 1

    @rule(minutes=st.integers(0, 60 * 24 * 20))
    def time_passes(self, minutes):
        self.now += timedelta(minutes=minutes)
        if self.report.due_at is not None and self.report.due_at <= self.now:
            self.report = expire(self.report, self.now, RULES)

    @invariant()
    def there_is_one_owner_while_it_is_open(self):
        assert self.report.owner_id is not None
        owner = next(person for person in EVERYBODY if person.id == self.report.owner_id)
        assert owner.is_staff

    @invariant()
    def an_open_report_has_clocks_and_a_waiting_one_has_an_end(self):
        if self.report.state in OPEN:
            assert self.report.answer_due_at is not None
            assert self.report.solve_due_at is not None
            assert self.report.closed_at is None
        else:
            assert self.report.closed_at is not None
        is_waiting = self.report.state in (State.WAITING_RESIDENT, State.RESOLVED)
        assert (self.report.due_at is not None) == is_waiting
        assert (self.report.waiting_since is not None) == (self.report.state is State.WAITING_RESIDENT)

    @invariant()
    def levels_only_rise_with_reopenings(self):
        assert self.report.level == min(3, max(1, self.report.reopened))


ReportLife.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestReportLife = ReportLife.TestCase
