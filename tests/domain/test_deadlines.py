"""Deadlines of the four clock classes."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import WorkingHours
from domain.categories import CATEGORIES, Clock, Urgency, clock_of
from domain.deadlines import DeadlineRules

SHANGHAI = ZoneInfo("Asia/Shanghai")
RULES = DeadlineRules(
    WorkingHours(
        SHANGHAI,
        holidays=frozenset(date(2026, 2, day) for day in range(15, 24)),
        workdays=frozenset({date(2026, 2, 14), date(2026, 2, 28)}),
    )
)


def china(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=SHANGHAI).astimezone(UTC)


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


YEAR = datetime(2026, 1, 1, tzinfo=UTC)

moments = st.timedeltas(timedelta(0), timedelta(days=364)).map(YEAR.__add__)


@given(st.sampled_from(Clock), moments)
def test_at_its_due_time_a_clock_has_run_exactly_once(clock, at):
    assert RULES.fraction(at, RULES.answer_due(clock, at), RULES.answer_due(clock, at), clock) == 1.0
    assert RULES.fraction(at, RULES.solve_due(clock, at), RULES.solve_due(clock, at), clock) == 1.0


@given(st.sampled_from(Clock), moments, st.floats(0, 3), st.floats(0, 3))
def test_a_greater_share_is_never_due_earlier(clock, at, less, more):
    less, more = sorted((less, more))

    assert RULES.solve_due(clock, at, less) <= RULES.solve_due(clock, at, more)


@given(st.sampled_from(Clock), moments, st.timedeltas(timedelta(0), timedelta(days=4)))
def test_a_stop_never_makes_a_matter_due_earlier(clock, at, stop):
    due = RULES.solve_due(clock, at)

    assert RULES.resumed(clock, due, at, at + stop) >= due
