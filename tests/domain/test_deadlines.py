"""Deadlines of the four clock classes."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.calendar import WorkingHours
from domain.categories import CATEGORIES, Clock, Urgency, clock_of
from domain.deadlines import DeadlineRules

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)
FREE = (
    *(date(2026, 2, day) for day in range(15, 24)),
    *(date(2026, 10, day) for day in range(1, 8)),
    *(date(2027, 2, day) for day in range(5, 12)),
)
WORKED = (date(2026, 2, 14), date(2026, 2, 28), date(2026, 9, 20), date(2026, 10, 10), date(2027, 2, 13))
CHINA = WorkingHours(SHANGHAI, holidays=frozenset(FREE), workdays=frozenset(WORKED))
# A community whose office opens on Saturdays too, but in the mornings only.
MORNINGS = WorkingHours(SHANGHAI, {day: ((time(8), time(12)),) for day in range(6)}, frozenset(FREE))
RULES = DeadlineRules(CHINA, communities={"杏林社区": MORNINGS})
SUMMER = DeadlineRules(WorkingHours(BERLIN))


def china(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=SHANGHAI).astimezone(UTC)


def berlin(written: str) -> datetime:
    """The hour that comes twice is the first one, unless the offset is written."""
    read = datetime.fromisoformat(written)
    return (read if read.tzinfo else read.replace(tzinfo=BERLIN)).astimezone(UTC)


@pytest.mark.parametrize(
    ("clock", "at", "answer", "solve"),
    [
        (Clock.URGENT, "2026-03-04 23:50", "2026-03-05 00:05", "2026-03-05 01:50"),
        (Clock.UTILITY, "2026-02-17 03:00", "2026-02-17 04:00", "2026-02-18 03:00"),
        (Clock.NORMAL, "2026-03-04 15:00", "2026-03-04 17:00", "2026-03-13 15:00"),
        (Clock.NORMAL, "2026-03-04 11:30", "2026-03-04 15:30", "2026-03-13 11:30"),
        (
            Clock.NORMAL,
            "2026-02-14 17:00",
            "2026-02-24 10:00",
            "2026-03-03 17:00",
        ),  # 春节 lies between, the 28th counts
        (Clock.COMPLEX, "2026-03-04 20:00", "2026-03-05 11:00", "2026-03-25 18:00"),
        (Clock.NORMAL, "2026-09-30 17:00", "2026-10-08 10:00", "2026-10-15 17:00"),  # 国庆, and the 10th counts
        (Clock.NORMAL, "2027-02-04 17:00", "2027-02-12 10:00", "2027-02-19 17:00"),  # 春节 2027, the 13th counts
        (Clock.URGENT, "2027-02-06 02:00", "2027-02-06 02:15", "2027-02-06 04:00"),  # danger knows no 春节
        (Clock.NORMAL, "2028-02-28 15:00", "2028-02-28 17:00", "2028-03-08 15:00"),  # the leap day counts
        (Clock.UTILITY, "2028-02-28 15:00", "2028-02-28 16:00", "2028-02-29 15:00"),
    ],
)
def test_each_class_has_its_answer_and_its_solution(clock, at, answer, solve):
    assert RULES.answer_due(clock, china(at)) == china(answer)
    assert RULES.solve_due(clock, china(at)) == china(solve)


def test_an_emergency_at_night_is_answered_in_a_quarter_of_an_hour_whatever_it_is_about():
    at = china("2026-02-17 03:00")

    for category in CATEGORIES.values():
        assert RULES.answer_due(clock_of(category, Urgency.EMERGENCY), at) == at + timedelta(minutes=15)


def test_the_reminder_at_half_the_clock_falls_into_working_time():
    assert RULES.answer_due(Clock.NORMAL, china("2026-03-04 11:30"), share=0.5) == china("2026-03-04 14:30")
    assert RULES.answer_due(Clock.NORMAL, china("2026-03-04 17:00"), share=2) == china("2026-03-05 12:00")


def test_the_fraction_of_a_working_clock_stands_still_at_night():
    start, due = china("2026-03-04 17:00"), china("2026-03-05 10:00")

    assert RULES.fraction(start, due, china("2026-03-04 18:00"), Clock.NORMAL) == 0.5
    assert RULES.fraction(start, due, china("2026-03-05 06:00"), Clock.NORMAL) == 0.5
    assert RULES.fraction(start, due, china("2026-03-05 12:00"), Clock.NORMAL) == 2.0


def test_the_fraction_of_a_round_the_clock_matter_is_elapsed_time():
    start = china("2026-03-04 23:00")

    assert RULES.fraction(start, start + timedelta(hours=2), start + timedelta(hours=3)) == 1.5
    assert RULES.fraction(start, start + timedelta(hours=2), start - timedelta(hours=1)) == 0.0


def test_a_deadline_without_length_is_reached_at_once():
    start = china("2026-03-04 23:00")

    assert RULES.fraction(start, start, start) == 1.0
    assert RULES.fraction(start, start, start - timedelta(minutes=1)) == 0.0


def test_a_clock_that_stood_still_has_as_much_left_as_before():
    due = RULES.solve_due(Clock.NORMAL, china("2026-03-04 15:00"))

    moved = RULES.resumed(Clock.NORMAL, due, china("2026-03-05 15:00"), china("2026-03-09 15:00"))

    assert moved == china("2026-03-17 15:00")
    assert RULES.resumed(Clock.UTILITY, china("2026-03-04 12:00"), china("2026-03-04 10:00"), due) == due + timedelta(
        hours=2
    )


def test_a_clock_that_was_already_late_stays_late():
    due = china("2026-03-04 12:00")

    assert RULES.resumed(Clock.NORMAL, due, china("2026-03-05 12:00"), china("2026-03-09 12:00")) == due
    assert RULES.resumed(Clock.NORMAL, due, china("2026-03-04 13:00"), china("2026-03-09 12:00")) == due, "at lunch"


def test_a_clock_that_ran_out_while_the_office_was_closed_is_not_due_earlier():
    due = china("2026-03-04 20:00")

    assert RULES.resumed(Clock.NORMAL, due, china("2026-03-04 19:00"), china("2026-03-04 19:00")) == due
    assert RULES.resumed(Clock.NORMAL, due, china("2026-03-04 19:00"), china("2026-03-04 21:00")) == due + HOUR


@pytest.mark.parametrize(
    ("clock", "at", "answer", "solve"),
    [
        # Round the clock an hour is an hour: the wall shows one more in spring, one less in autumn.
        (Clock.URGENT, "2026-03-29 01:50", "2026-03-29 03:05", "2026-03-29 04:50"),
        (Clock.UTILITY, "2026-03-28 12:00", "2026-03-28 13:00", "2026-03-29 13:00"),
        (Clock.URGENT, "2026-10-25 01:50", "2026-10-25 02:05", "2026-10-25 02:50+01:00"),
        (Clock.UTILITY, "2026-10-24 12:00", "2026-10-24 13:00", "2026-10-25 11:00"),
        # An office opens and closes by the wall.
        (Clock.NORMAL, "2026-03-27 17:00", "2026-03-30 10:00", "2026-04-07 17:00"),
        (Clock.NORMAL, "2026-10-23 17:00", "2026-10-26 10:00", "2026-11-03 17:00"),
    ],
)
def test_when_the_clocks_change_danger_runs_on_and_an_office_keeps_its_hours(clock, at, answer, solve):
    assert SUMMER.answer_due(clock, berlin(at)) == berlin(answer)
    assert SUMMER.solve_due(clock, berlin(at)) == berlin(solve)


@pytest.mark.parametrize(
    ("clock", "at", "answer", "solve"),
    [
        (Clock.NORMAL, "2026-03-04 15:00", "2026-03-05 10:00", "2026-03-12 12:00"),
        (Clock.NORMAL, "2026-03-06 11:00", "2026-03-07 09:00", "2026-03-14 11:00"),
        (Clock.NORMAL, "2026-02-14 11:00", "2026-02-24 09:00", "2026-03-03 11:00"),  # no 调休: the 14th is a Saturday
        (Clock.URGENT, "2026-03-04 23:50", "2026-03-05 00:05", "2026-03-05 01:50"),
    ],
)
def test_a_community_with_hours_of_its_own_has_deadlines_of_its_own(clock, at, answer, solve):
    own = RULES.of("杏林社区")

    assert own.answer_due(clock, china(at)) == china(answer)
    assert own.solve_due(clock, china(at)) == china(solve)
    assert own.limits == RULES.limits


@pytest.mark.parametrize("name", ["石榴籽社区", "", "杏林"])
def test_any_other_community_has_those_of_all(name):
    assert RULES.of(name) == RULES


BEGIN = datetime(2026, 1, 1, tzinfo=UTC)

moments = st.timedeltas(timedelta(0), timedelta(days=800)).map(BEGIN.__add__)
stops = st.timedeltas(timedelta(0), timedelta(days=6))
rules = st.sampled_from([RULES, RULES.of("杏林社区"), SUMMER])
clocks = st.sampled_from(Clock)


@given(rules, clocks, moments)
def test_at_its_due_time_a_clock_has_run_exactly_once(rules, clock, at):
    assert rules.fraction(at, rules.answer_due(clock, at), rules.answer_due(clock, at), clock) == 1.0
    assert rules.fraction(at, rules.solve_due(clock, at), rules.solve_due(clock, at), clock) == 1.0


@given(rules, clocks, moments, st.floats(0, 3), st.floats(0, 3))
def test_a_greater_share_is_never_due_earlier(rules, clock, at, less, more):
    less, more = sorted((less, more))

    assert rules.solve_due(clock, at, less) <= rules.solve_due(clock, at, more)


@given(rules, clocks, moments, st.timedeltas(timedelta(0), timedelta(days=9)), stops)
def test_what_was_left_when_a_clock_stopped_is_left_when_it_runs_again(rules, clock, at, after, stop):
    due, stopped = rules.solve_due(clock, at), at + after
    assume(stopped <= due)

    resumed = rules.resumed(clock, due, stopped, stopped + stop)

    assert rules.passed(clock, stopped + stop, resumed) == rules.passed(clock, stopped, due)
    assert resumed >= due


@given(rules, clocks, moments, st.timedeltas(timedelta(days=-9), timedelta(days=2)))
def test_a_clock_that_runs_again_at_once_is_due_as_before(rules, clock, at, around):
    due = rules.solve_due(clock, at)

    assert rules.resumed(clock, due, due + around, due + around) == due


@given(rules, clocks, moments, st.timedeltas(timedelta(microseconds=1), timedelta(days=2)), stops)
def test_a_clock_that_stops_after_it_was_due_stays_as_it_was_also_when_it_is_night(rules, clock, at, late, stop):
    due = rules.solve_due(clock, at)

    assert rules.resumed(clock, due, due + late, due + late + stop) == due


@given(rules, clocks, moments, st.lists(st.tuples(stops, stops), min_size=1, max_size=4))
def test_several_stops_together_cost_what_they_cost_one_by_one(rules, clock, at, runs_and_stops):
    due = first = rules.solve_due(clock, at)
    now, ran, stood = at, timedelta(0), timedelta(0)
    for run, stop in runs_and_stops:
        stopped, now = now + run, now + run + stop
        if stopped > due:
            break
        ran += rules.passed(clock, stopped - run, stopped)
        stood += rules.passed(clock, stopped, now)
        due = rules.resumed(clock, due, stopped, now)

        assert rules.passed(clock, at, due) == rules.passed(clock, at, first) + stood
        assert rules.passed(clock, now, due) == rules.passed(clock, at, first) - ran


@given(rules, clocks, moments, st.timedeltas(timedelta(0), timedelta(days=9)), stops, stops)
def test_who_stops_longer_is_never_due_earlier(rules, clock, at, after, less, more):
    due, stopped = rules.solve_due(clock, at), at + after
    less, more = sorted((less, more))

    assert rules.resumed(clock, due, stopped, stopped + less) <= rules.resumed(clock, due, stopped, stopped + more)
