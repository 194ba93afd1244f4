"""Marks of abuse: who may set one, appeal, lift or keep it; the table walked, and all that does not stand in it."""

import itertools
from datetime import UTC, datetime

import pytest

from domain.categories import Urgency
from domain.limits import Limits, is_limited
from domain.marks import MOVES, Abuse, Mark, MarkAction, MarkState, may_mark, moved
from domain.people import Grant, Person, Role
from domain.refusals import Refused
from domain.report_changes import placed
from domain.reports import Action, State
from tests.domain.test_reports import WORKER, act, report

HERE, ELSEWHERE = 3, 9
AUTHOR, MARKER = 1, 21
GRANTED = tuple(role for role in Role if role is not Role.RESIDENT)
# Written out, not computed: whoever changes the table in domain/ must say so here too.
EXPECTED = {
    (MarkState.STANDING, MarkAction.APPEAL): MarkState.APPEALED,
    (MarkState.APPEALED, MarkAction.LIFT): MarkState.LIFTED,
    (MarkState.APPEALED, MarkAction.KEEP): MarkState.KEPT,
}


def holder(role, person_id=31, grid_id=HERE):
    return Person(person_id, "周书记", "zh-CN", 731, grants=frozenset({Grant(role, grid_id)}))


def mark(state=MarkState.APPEALED):
    return Mark(7, 1, AUTHOR, Abuse.FALSE, state, MARKER, datetime(2026, 3, 2, tzinfo=UTC), HERE)


def theirs(action):
    return Person(AUTHOR, "张阿姨", "zh-CN", 701) if action is MarkAction.APPEAL else holder(Role.SECRETARY)


@pytest.mark.parametrize(("state", "action"), list(itertools.product(MarkState, MarkAction)))
def test_a_mark_moves_as_the_table_says_and_no_other_way(state, action):
    if (state, action) in EXPECTED:
        assert moved(mark(state), action, theirs(action)) is EXPECTED[state, action]
    else:
        with pytest.raises(Refused, match=r"refused-mark-(appealed|decided)"):
            moved(mark(state), action, theirs(action))
    assert set(MOVES) == set(EXPECTED)


@pytest.mark.parametrize("role", GRANTED)
def test_the_desk_and_the_secretary_of_the_place_mark_and_nobody_else(role):
    is_allowed = role in {Role.DESK, Role.SECRETARY}

    assert may_mark(holder(role), report()) is is_allowed
    assert not may_mark(holder(role, grid_id=ELSEWHERE), report())
    assert not may_mark(holder(role, person_id=report().reporter_id), report()), "nobody marks their own"


@pytest.mark.parametrize(("role", "action"), list(itertools.product(GRANTED, (MarkAction.LIFT, MarkAction.KEEP))))
def test_an_appeal_is_decided_by_the_office_of_the_place_other_than_who_marked_and_who_was_marked(role, action):
    def may(person):
        try:
            moved(mark(), action, person)
        except Refused:
            return False
        return True

    assert may(holder(role)) is (role in {Role.SECRETARY, Role.SUBDISTRICT})
    assert not may(holder(role, grid_id=ELSEWHERE))
    assert not may(holder(role, person_id=MARKER))
    assert not may(holder(role, person_id=AUTHOR))


def test_nobody_appeals_for_somebody_else():
    for person in (Person(2, "李奶奶", "zh-CN", 702), holder(Role.SECRETARY)):
        with pytest.raises(Refused, match="refused-mark-not-yours"):
            moved(mark(MarkState.STANDING), MarkAction.APPEAL, person)


@pytest.mark.parametrize(("count", "is_watched"), [(0, False), (2, False), (3, True), (9, True)])
def test_three_marks_let_reports_wait(count, is_watched):
    assert Limits().is_watched(count) is is_watched


@pytest.mark.parametrize("role", Role)
def test_staff_and_dangers_are_not_limited(role):
    is_staff = role in {Role.WORKER, Role.DESK, Role.SECRETARY, Role.SUBDISTRICT}

    assert is_limited(holder(role), is_danger=False) is not is_staff
    assert not is_limited(holder(role), is_danger=True)


def test_what_waits_for_a_look_is_not_dispatched_and_stops_waiting_with_whatever_is_done():
    waiting = placed(report(is_watched=True))

    assert waiting.state is State.SUBMITTED
    assert waiting.waits_for_look
    taken = act(waiting, Action.ACCEPT, WORKER)
    assert not taken.is_watched


def test_a_danger_never_waits():
    urgent = placed(report(is_watched=True, urgency=Urgency.EMERGENCY))

    assert urgent.state is State.DISPATCHED
    assert not urgent.is_watched
