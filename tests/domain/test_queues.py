"""The order of queues, what buttons carry of them, and who looks where."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.categories import Urgency
from domain.digests import DigestKind, kind_at
from domain.people import Grant, Person, Role
from domain.queues import (
    BEGINNING,
    NEVER,
    Base,
    Mark,
    Sieve,
    View,
    base_of,
    by_building,
    due_of,
    mark_of,
    views_of,
    walked,
)
from domain.refusals import Refused
from domain.reports import NOT_BEGUN, OPEN, Report, State

NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)
ANSWER, SOLVE, APPOINTED = NOW + timedelta(hours=1), NOW + timedelta(hours=9), NOW + timedelta(hours=5)


def report(number=1, state=State.DISPATCHED, urgency=Urgency.NORMAL, **more):
    times = {"answer_due_at": ANSWER, "solve_due_at": SOLVE, "appointed_at": APPOINTED}
    place = {"text": "灯", "place": "", "building_id": None, "unit": None, "grid_id": 3}
    people = {"reporter_id": 1, "owner_id": 2, "created_at": NOW, "said_at": NOW}
    return Report(number, 1, state, 1, "lighting", urgency, **{**times, **place, **people, **more})


def person(*grants):
    return Person(1, "小王", "zh-CN", grants=frozenset(grants))


@pytest.mark.parametrize("state", sorted(OPEN - {State.RESOLVED}))
def test_what_must_be_done_by_when_goes_by_the_state(state):
    other = {State.WAITING_RESIDENT: None, State.SCHEDULED: APPOINTED}
    expected = ANSWER if state in NOT_BEGUN else other.get(state, SOLVE)

    assert due_of(report(state=state)) == expected


def test_danger_goes_before_the_urgent_the_urgent_before_the_rest_and_a_clock_that_stands_still_is_last():
    waits = report(1, State.WAITING_RESIDENT)
    later, sooner = report(2, State.ACCEPTED), report(3)
    urgent, danger = report(4, urgency=Urgency.HIGH), report(5, State.ACCEPTED, Urgency.EMERGENCY)

    found = sorted((waits, later, sooner, urgent, danger), key=lambda one: tuple(vars(mark_of(one)).values()))

    assert [one.number for one in found] == [5, 4, 3, 2, 1]
    assert mark_of(waits).due == NEVER


@given(st.sampled_from(View), st.integers(0, 10**15 - 1), st.sampled_from(("", "gas", "eldercare", "counselling")))
def test_a_sieve_comes_back_from_a_button_as_it_went(view, building, category):
    sieve = Sieve(view, building) if building else Sieve(view, category=category)

    assert Sieve.read(*sieve.data.split(":")) == sieve


@given(st.integers(0, 2), st.integers(0, NEVER), st.integers(0, 10**15 - 1), st.sampled_from(View))
def test_a_mark_comes_back_from_a_button_and_a_button_has_room_for_it(rank, due, number, view):
    mark = Mark(rank, due, number)

    assert Mark.read(mark.data) == mark
    real = Mark(rank, due, number % 10**8)
    assert len(f"queue:next:{Sieve(view, category='counselling').data}:{real.data}".encode()) <= 64


def test_nothing_is_the_beginning():
    assert Mark.read("") == BEGINNING


@pytest.mark.parametrize("text", ["1", "1:2", "1:2:3:4", "-1:2:3", "1:x:3", "1:2:９", "1:2:" + "9" * 16, "12:2:3"])
def test_what_is_no_mark_is_refused(text):
    with pytest.raises(Refused, match="refused-button"):
        Mark.read(text)


@pytest.mark.parametrize(
    ("view", "narrow"), [("", ""), ("theirs", ""), ("mine", "x"), ("mine", "b"), ("mine", "bx"), ("mine", "c")]
)
def test_what_is_no_sieve_is_refused(view, narrow):
    with pytest.raises(Refused, match="refused-button"):
        Sieve.read(view, narrow)


GRID, WIDE = {"grid_id": 3}, {}
LOOKS = {
    (Role.WORKER, "grid"): {View.MINE: Base.OWNED, View.FREE: Base.REACH, View.LATE: Base.OWNED},
    (Role.WORKER, "wide"): {View.MINE: Base.OWNED, View.FREE: Base.EVERYWHERE, View.LATE: Base.OWNED},
    (Role.PARTNER, "grid"): {View.MINE: Base.OWNED, View.LATE: Base.OWNED},
    (Role.PARTNER, "wide"): {View.MINE: Base.OWNED, View.LATE: Base.OWNED},
    **{
        (role, reach): {View.ALL: base, View.MINE: Base.OWNED, View.FREE: base, View.LATE: base}
        for role in (Role.DESK, Role.SECRETARY, Role.SUBDISTRICT)
        for reach, base in (("grid", Base.REACH), ("wide", Base.EVERYWHERE))
    },
}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("reach", ["grid", "wide"])
def test_who_sees_which_views_and_where_they_look(role, reach):
    somebody = person(Grant(role, **(GRID if reach == "grid" else WIDE)))
    expected = LOOKS.get((role, reach))
    if expected is None:
        with pytest.raises(Refused, match="refused-queue"):
            views_of(somebody)
        return

    assert {view: base_of(view, somebody) for view in views_of(somebody)} == expected
    assert views_of(somebody)[0] is next(iter(expected))


def test_a_partner_who_reaches_everywhere_does_not_make_a_worker_of_one_grid_look_everywhere():
    both = person(Grant(Role.PARTNER, partner="water"), Grant(Role.WORKER, 3))

    assert base_of(View.FREE, both) is Base.REACH


def test_a_round_goes_by_the_numbers_of_the_buildings_then_by_units_and_ends_where_there_is_no_building():
    found = [
        report(1, building="10", unit=1),
        report(2, building="9", unit=2),
        report(3, place="广场"),
        report(4, building="9"),
        report(5, building="4-2"),
        report(6, building="A"),
        report(7, building="9", unit=2),
        report(8, place="东门"),
    ]

    ordered = walked(found)

    assert [one.number for one in ordered] == [6, 5, 4, 2, 7, 1, 8, 3]
    assert [name for name, _ in by_building(ordered)] == ["A", "4-2", "9", "10", ""]


@pytest.mark.parametrize(
    ("wall", "kind"),
    [
        ("08:29:59", None),
        ("08:30:00", DigestKind.MORNING),
        ("11:59:59", DigestKind.MORNING),
        ("12:00:00", None),
        ("17:59:59", None),
        ("18:00:00", DigestKind.EVENING),
        ("20:59:59", DigestKind.EVENING),
        ("21:00:00", None),
        ("00:00:00", None),
    ],
)
def test_a_digest_has_its_hour(wall, kind):
    assert kind_at(datetime.fromisoformat(f"2026-03-02T{wall}")) is kind
