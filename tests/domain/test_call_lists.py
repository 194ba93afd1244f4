"""The morning's list: who is next, for how long it waits, and where it goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from domain import alarms
from domain.alarms import Deed
from domain.call_lists import CallList, Line, Place, follows, held, is_listed, passed_on
from domain.care import Care, Way
from domain.check_in_changes import called, fired, opened, rung
from domain.check_ins import CheckIn, Responder, Standing
from domain.ladder import LADDERS, Ladder, Step
from domain.people import Person

T0 = datetime(2026, 3, 3, 0, 30, tzinfo=UTC)
CALLER, NEXT, WORKER = 7, 8, 9


def at(minutes: float) -> datetime:
    return T0 + timedelta(minutes=minutes)


def listed(pace: float = 1.0, number: int = 1, minutes: float = 0) -> CheckIn:
    """One that stands on the caller's list since T0 and some minutes."""
    began = replace(opened(100 + number, Ladder.CALL, date(2026, 3, 3), at(minutes), at(minutes), pace), id=number)
    due = rung(began, at(minutes))
    assert due is not None
    return called(fired(began, due, at(minutes)), (CALLER,))


def acts(check_in: CheckIn, minutes: float, people: tuple[int, ...] = ()) -> CheckIn:
    """Let the rung act that is due."""
    due = rung(check_in, at(minutes))
    assert due is not None, f"nothing is due at {minutes}"
    return called(fired(check_in, due, at(minutes)), people)


def line(check_in: CheckIn, name: str = "王奶奶", **more: bool) -> Line:
    mine = check_in.responder(CALLER)
    assert mine is not None
    return Line(Care(Person(check_in.elder_id, name, "zh-CN"), Way.CALL, **more), check_in, mine)


def minutes_left(check_in: CheckIn) -> float:
    assert check_in.due_at is not None
    return (check_in.due_at - T0).total_seconds() / 60


@pytest.mark.parametrize(
    ("pace", "tap", "waits_until"),
    [
        (1.0, 0, 30),  # a tap at once changes nothing: the plan's half hour is as long
        (1.0, 10, 40),
        (1.0, 29, 59),
        (1.0, 30, 60),
        (1.0, 45, 60),  # never beyond the plan's hour
        (1.0, 90, 60),
        (0.5, 5, 20),  # high risk: half of each
        (0.5, 20, 30),
    ],
)
def test_a_tap_holds_the_rest_of_the_list_for_half_an_hour_and_not_beyond_the_plans_hour(pace, tap, waits_until):
    after = held(replace(listed(pace), due_at=at(30 * pace)), CALLER, at(tap))

    assert after.next is Step.LIST_MOVED
    assert minutes_left(after) == max(waits_until, 30 * pace)
    assert line(after).has_begun


@pytest.mark.parametrize("step", [one.step for one in LADDERS[Ladder.CALL][2:] if one.step is not Step.LIST_AGAIN])
def test_what_has_climbed_is_held_by_no_list(step):
    climbed = replace(listed(), step=Step.WORKER, level=4, next=step, due_at=at(75))

    assert held(climbed, CALLER, at(70)) is climbed


@pytest.mark.parametrize("standing", [one for one in Standing if one is not Standing.CALLED])
def test_only_who_is_on_the_list_now_holds_it(standing):
    other = replace(listed(), responders=(Responder(CALLER, 1, standing),))

    assert held(other, CALLER, at(5)) is other
    assert held(listed(), NEXT, at(5)) == listed()


def test_who_does_not_pick_up_is_rung_again_after_a_quarter_of_an_hour_and_then_it_climbs():
    first = alarms.done(listed(), CALLER, Deed.NO_REPLY, at(5))
    assert (first.next, minutes_left(first)) == (Step.LIST_AGAIN, 20)
    assert line(first).place is Place.LATER

    again = acts(first, 20)
    assert (again.next, minutes_left(again)) == (Step.WORKER, 35)
    assert line(again).place is Place.OPEN

    second = alarms.done(again, CALLER, Deed.NO_REPLY, at(22))
    assert (second.next, minutes_left(second)) == (Step.WORKER, 22)
    climbed = acts(second, 22, (WORKER,))
    assert climbed.level == 4
    assert not is_listed(climbed)
    assert line(climbed).place is Place.CLIMBED


def test_saying_twice_that_she_did_not_pick_up_gains_no_time():
    first = alarms.done(listed(), CALLER, Deed.NO_REPLY, at(5))

    assert minutes_left(alarms.done(first, CALLER, Deed.NO_REPLY, at(15))) == 20


def test_after_the_list_moved_the_next_ones_first_call_may_be_in_vain_as_well():
    moved = acts(listed(), 30, (NEXT,))

    assert (moved.next, minutes_left(moved)) == (Step.WORKER, 60), "no reminder of a call that nobody has made"
    assert alarms.done(moved, NEXT, Deed.NO_REPLY, at(40)).next is Step.LIST_AGAIN


def test_who_had_the_list_is_told_only_unless_there_is_nobody_else():
    moved = passed_on(acts(listed(), 30, (NEXT,)), (NEXT,))
    assert [one.standing for one in moved.responders] == [Standing.TOLD, Standing.CALLED]
    assert line(moved).place is Place.GONE

    alone = passed_on(acts(listed(), 30), ())
    assert [one.standing for one in alone.responders] == [Standing.CALLED]


@pytest.mark.parametrize(
    ("check_in", "moves"),
    [
        (listed(), True),
        (held(listed(), CALLER, at(5)), False),
        (alarms.done(listed(), CALLER, Deed.NO_REPLY, at(5)), False),
        (alarms.done(listed(), CALLER, Deed.PHONE, at(5)), False),
        (alarms.done(listed(), CALLER, Deed.HELP, at(5)), False),
    ],
)
def test_the_rest_moves_with_the_first_unless_its_caller_has_begun(check_in, moves):
    after = follows(check_in, CALLER, at(10))

    assert (after.due_at == at(10)) is moves
    assert (after == check_in) is not moves


@pytest.mark.parametrize("gives_up", ["cannot", "unreached"])
@pytest.mark.parametrize("has_tried", [False, True])
def test_a_caller_who_cannot_is_followed_at_once_by_the_next_and_then_by_the_ladder(gives_up, has_tried):
    def gone(check_in: CheckIn, person_id: int, now: datetime) -> CheckIn:
        if gives_up == "cannot":
            return alarms.done(check_in, person_id, Deed.CANNOT, now)
        return alarms.unreached(check_in, person_id, now)

    begun = alarms.done(listed(), CALLER, Deed.NO_REPLY, at(1)) if has_tried else listed()

    first = gone(begun, CALLER, at(2))
    assert (first.next, first.due_at) == (Step.LIST_MOVED, at(2))
    second = gone(acts(first, 2, (NEXT,)), NEXT, at(3))
    assert (second.next, second.due_at) == (Step.WORKER, at(3))


def test_only_the_callers_own_taps_change_who_is_next():
    waiting = [listed(number=1), listed(number=2), listed(number=3, minutes=1)]
    begun = [held(one, CALLER, at(2)) for one in waiting]
    calls = CallList.of([line(begun[0]), line(begun[1], is_high_risk=True), line(begun[2])])
    assert [one.check_in.id for one in calls.lines] == [2, 1, 3], "high risk first, then in order"

    tried = alarms.done(begun[1], CALLER, Deed.NO_REPLY, at(3))
    newcomer = listed(number=4, minutes=10)
    rest = [line(begun[0]), line(begun[2])]
    before = CallList.of([line(tried), *rest])
    came_back = CallList.of([line(acts(tried, 18), is_high_risk=True), *rest, line(newcomer, is_high_risk=True)])
    assert before.next is not None
    assert came_back.next is not None
    assert before.next.check_in.id == came_back.next.check_in.id == 1


def test_who_began_a_list_has_not_set_out_to_a_door():
    begun = held(listed(), CALLER, at(5))
    again = alarms.done(begun, CALLER, Deed.NO_REPLY, at(6))
    climbed = acts(alarms.done(acts(again, 21), CALLER, Deed.NO_REPLY, at(22)), 22, (WORKER,))

    assert climbed.going == ()
    gone = alarms.done(climbed, CALLER, Deed.GO, at(23))
    assert minutes_left(gone) == 53, "the hold of the climb is theirs still"


@pytest.mark.parametrize("pace", [1.0, 0.5])
def test_a_list_that_nobody_touches_climbs_by_the_plan(pace):
    check_in, seen = listed(pace), []
    for _ in range(6):
        seen.append((check_in.step, minutes_left(check_in)))
        check_in = acts(check_in, minutes_left(check_in))

    assert seen == [
        (Step.LIST, 30 * pace),
        (Step.LIST_MOVED, 60 * pace),
        (Step.WORKER, 75 * pace),
        (Step.WORKERS, 90 * pace),
        (Step.DESK, 105 * pace),
        (Step.DESKS, 120 * pace),
    ]
