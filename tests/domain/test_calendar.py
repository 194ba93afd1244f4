"""The working calendar."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import (
    OFFICE_WEEK,
    WorkingHours,
    add_working,
    in_reminding_hours,
    is_quiet,
    is_working,
    working_between,
)

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)


def days(first: str, last: str) -> set[date]:
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    return {begin + timedelta(days=n) for n in range((end - begin).days + 1)}


# 春节 2026: 15-23 February free, 14 and 28 February worked. 国庆: 1-7 October free, 20 September and 10 October worked.
# 春节 2027: 5-11 February free; 30 January and 13 February worked, as the settings of a community could say it.
CHINA = WorkingHours(
    SHANGHAI,
    holidays=frozenset(
        days("2026-02-15", "2026-02-23") | days("2026-10-01", "2026-10-07") | days("2027-02-05", "2027-02-11")
    ),
    workdays=frozenset(
        date.fromisoformat(day)
        for day in ("2026-02-14", "2026-02-28", "2026-09-20", "2026-10-10", "2027-01-30", "2027-02-13")
    ),
)
# An office that works on Saturday mornings, does without a lunch break, and closes early on Fridays.
OTHER = WorkingHours(
    SHANGHAI,
    week={
        **{day: ((time(8, 30), time(16, 30)),) for day in range(4)},
        4: ((time(8, 30), time(12)),),
        5: ((time(9), time(11)),),
    },
)
NIGHTS = WorkingHours(BERLIN, week={day: ((time(1), time(2, 30)), (time(3), time(5))) for day in range(7)})
ALWAYS = WorkingHours(BERLIN, week={day: ((time(0), time(0)),) for day in range(7)})
CALENDARS = {"china": CHINA, "other": OTHER, "berlin": WorkingHours(BERLIN), "nights": NIGHTS, "always": ALWAYS}


def china(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=SHANGHAI).astimezone(UTC)


def berlin(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=BERLIN).astimezone(UTC)


@pytest.mark.parametrize(
    ("start", "hours", "due"),
    [
        ("2026-03-04 09:30", 2, "2026-03-04 11:30"),  # a Wednesday morning
        ("2026-03-04 11:00", 2, "2026-03-04 15:00"),  # over lunch
        ("2026-03-04 12:30", 2, "2026-03-04 16:00"),  # in the middle of lunch
        ("2026-03-04 10:00", 2, "2026-03-04 12:00"),  # ends with the span, not after lunch
        ("2026-03-04 17:00", 2, "2026-03-05 10:00"),  # over night
        ("2026-03-04 23:50", 2, "2026-03-05 11:00"),  # at night
        ("2026-03-06 17:30", 2, "2026-03-09 10:30"),  # over a weekend
        ("2026-02-13 17:00", 2, "2026-02-14 10:00"),  # into a Saturday that is worked for 春节
        ("2026-02-14 17:00", 2, "2026-02-24 10:00"),  # over 春节
        ("2026-02-27 17:00", 2, "2026-02-28 10:00"),  # the Saturday after it is worked
        ("2026-02-28 17:00", 2, "2026-03-02 10:00"),  # and the Sunday is not
        ("2026-09-30 17:30", 8, "2026-10-09 09:30"),  # over 国庆: half an hour, seven on the 8th, half an hour
        ("2026-10-09 17:30", 1, "2026-10-10 09:30"),  # the worked Saturday after 国庆
        ("2026-09-18 17:00", 2, "2026-09-20 10:00"),  # into the worked Sunday before it
        ("2027-01-29 17:00", 2, "2027-01-30 10:00"),  # into the worked Saturday before 春节 2027
        ("2027-02-04 17:00", 2, "2027-02-12 10:00"),  # over it
        ("2027-02-12 17:00", 2, "2027-02-13 10:00"),  # and into the worked Saturday after it
        ("2027-02-13 17:00", 2, "2027-02-15 10:00"),
        ("2027-02-07 03:00", 2, "2027-02-12 11:00"),  # at night in the middle of it
        ("2026-12-31 17:00", 2, "2027-01-01 10:00"),  # over the end of a year; these settings name no New Year
        ("2028-02-28 17:00", 2, "2028-02-29 10:00"),  # into a leap day, a Tuesday
        ("2028-02-29 17:00", 2, "2028-03-01 10:00"),  # and out of it
    ],
)
def test_working_time_passes_only_while_the_office_works(start, hours, due):
    assert add_working(CHINA, china(start), hours * HOUR) == china(due)
    assert working_between(CHINA, china(start), china(due)) == hours * HOUR


@pytest.mark.parametrize(
    ("start", "hours", "due"),
    [
        ("2026-03-04 11:00", 2, "2026-03-04 13:00"),  # no lunch break
        ("2026-03-04 16:00", 2, "2026-03-05 10:00"),  # over night
        ("2026-03-06 11:30", 2, "2026-03-07 10:30"),  # a Friday that ends at noon, a Saturday morning
        ("2026-03-07 10:30", 2, "2026-03-09 10:00"),  # over the Sunday
    ],
)
def test_another_office_has_other_hours(start, hours, due):
    assert add_working(OTHER, china(start), hours * HOUR) == china(due)
    assert working_between(OTHER, china(start), china(due)) == hours * HOUR


def test_a_working_day_is_the_ordinary_day_without_lunch():
    assert CHINA.day == 7 * HOUR
    assert add_working(CHINA, china("2026-03-04 15:00"), 7 * CHINA.day) == china("2026-03-13 15:00")


def test_a_worked_weekend_day_has_the_hours_of_the_ordinary_day():
    assert CHINA.spans_on(date(2026, 2, 14)) == OFFICE_WEEK[0]
    assert CHINA.spans_on(date(2026, 2, 15)) == ()
    assert CHINA.spans_on(date(2026, 3, 7)) == ()


def test_a_date_that_is_holiday_and_workday_is_worked():
    both = WorkingHours(SHANGHAI, holidays=frozenset({date(2026, 2, 14)}), workdays=frozenset({date(2026, 2, 14)}))

    assert both.spans_on(date(2026, 2, 14)) == OFFICE_WEEK[0]


def test_wall_time_counts_on_both_sides_of_summer_time():
    office = WorkingHours(BERLIN)

    assert add_working(office, berlin("2026-03-27 17:00"), 2 * HOUR) == berlin("2026-03-30 10:00")  # clocks forward
    assert add_working(office, berlin("2026-10-23 17:00"), 2 * HOUR) == berlin("2026-10-26 10:00")  # clocks back


def test_a_day_that_is_worked_throughout_has_23_or_25_hours_when_the_clocks_change():
    assert working_between(ALWAYS, berlin("2026-03-29 00:00"), berlin("2026-03-30 00:00")) == 23 * HOUR
    assert working_between(ALWAYS, berlin("2026-10-25 00:00"), berlin("2026-10-26 00:00")) == 25 * HOUR


def test_an_hour_that_summer_time_skips_is_not_counted_twice():
    assert working_between(NIGHTS, berlin("2026-03-29 00:00"), berlin("2026-03-29 12:00")) == 3 * HOUR


def test_a_span_that_ends_in_the_hour_that_comes_twice_ends_in_the_first_of_them():
    assert working_between(NIGHTS, berlin("2026-10-24 00:00"), berlin("2026-10-24 12:00")) == 3.5 * HOUR
    assert working_between(NIGHTS, berlin("2026-10-25 00:00"), berlin("2026-10-25 12:00")) == 3.5 * HOUR


def test_no_time_ends_where_it_starts_even_at_night():
    assert add_working(CHINA, china("2026-03-04 23:00"), timedelta(0)) == china("2026-03-04 23:00")


def test_working_time_between_is_negative_backwards():
    assert working_between(CHINA, china("2026-03-04 11:00"), china("2026-03-04 09:00")) == -2 * HOUR


def test_working_time_cannot_be_taken_away():
    with pytest.raises(ValueError, match="backwards"):
        add_working(CHINA, china("2026-03-04 11:00"), -HOUR)


def test_the_office_works_from_the_first_moment_of_a_span_until_before_its_last():
    assert is_working(CHINA, china("2026-03-04 09:00"))
    assert not is_working(CHINA, china("2026-03-04 08:59"))
    assert not is_working(CHINA, china("2026-03-04 12:00"))
    assert not is_working(CHINA, china("2026-02-17 10:00"))


@pytest.mark.parametrize(
    "week",
    [
        {},
        {0: ()},
        {7: ((time(9), time(12)),)},
        {0: ((time(12), time(9)),)},
        {0: ((time(9), time(12)), (time(11), time(18)))},
        {0: ((time(9), time(0)), (time(11), time(18)))},
    ],
)
def test_a_week_without_hours_or_with_impossible_hours_is_refused(week):
    with pytest.raises(ValueError, match=r"working week|weekday"):
        WorkingHours(SHANGHAI, week=week)


BEGIN = datetime(2026, 1, 1, tzinfo=UTC)

moments = st.timedeltas(timedelta(0), timedelta(days=800)).map(BEGIN.__add__)
amounts = st.timedeltas(timedelta(0), timedelta(days=20))
calendars = st.sampled_from(sorted(CALENDARS)).map(CALENDARS.__getitem__)


@given(calendars, moments, amounts)
def test_what_was_added_is_what_lies_between(hours, start, amount):
    assert working_between(hours, start, add_working(hours, start, amount)) == amount


@given(calendars, moments, amounts, amounts)
def test_more_working_time_is_never_due_earlier(hours, start, less, more):
    less, more = sorted((less, more))

    assert add_working(hours, start, less) <= add_working(hours, start, more)


@given(calendars, moments, moments, amounts)
def test_what_starts_later_is_never_due_earlier(hours, first, second, amount):
    first, second = sorted((first, second))

    assert add_working(hours, first, amount) <= add_working(hours, second, amount)


@given(calendars, moments, moments, moments)
def test_working_time_adds_up_over_any_moment_between(hours, a, b, c):
    a, b, c = sorted((a, b, c))

    assert working_between(hours, a, b) + working_between(hours, b, c) == working_between(hours, a, c)


@given(calendars, moments, amounts, amounts)
def test_adding_in_two_steps_is_adding_at_once(hours, start, first, second):
    at_once = add_working(hours, start, first + second)
    in_steps = add_working(hours, add_working(hours, start, first), second)

    assert working_between(hours, start, in_steps) == working_between(hours, start, at_once)


@given(calendars, moments, moments)
def test_what_lies_between_leads_to_no_later_than_the_end_of_it(hours, start, end):
    start, end = sorted((start, end))

    reached = add_working(hours, start, working_between(hours, start, end))

    assert reached <= end
    assert working_between(hours, reached, end) == timedelta(0)


@pytest.mark.parametrize(
    ("at", "reminded"),
    [
        ("2026-03-04 08:00", "2026-03-04 08:00"),
        ("2026-03-04 07:59", "2026-03-04 08:00"),
        ("2026-03-04 00:00", "2026-03-04 08:00"),
        ("2026-03-04 12:30", "2026-03-04 12:30"),  # lunch is no night
        ("2026-03-04 19:59", "2026-03-04 19:59"),
        ("2026-03-04 20:00", "2026-03-05 08:00"),
        ("2026-03-04 23:50", "2026-03-05 08:00"),
        ("2026-03-07 15:00", "2026-03-07 15:00"),  # a Saturday
        ("2026-02-28 22:00", "2026-03-01 08:00"),
        ("2028-02-28 22:00", "2028-02-29 08:00"),
        ("2026-12-31 22:00", "2027-01-01 08:00"),
    ],
)
def test_who_is_reminded_is_reminded_by_day(at, reminded):
    assert in_reminding_hours(china(at), SHANGHAI) == china(reminded)


@pytest.mark.parametrize(
    ("at", "reminded", "later"),
    [
        ("2026-03-28 21:00", "2026-03-29 08:00", 10 * HOUR),  # the night that is an hour short
        ("2026-10-24 21:00", "2026-10-25 08:00", 12 * HOUR),  # and the one that is an hour long
        ("2026-03-29 02:30", "2026-03-29 08:00", 4.5 * HOUR),  # a wall time that night does not have: 03:30 in summer
    ],
)
def test_the_morning_after_the_clocks_change_begins_at_eight_all_the_same(at, reminded, later):
    assert in_reminding_hours(berlin(at), BERLIN) == berlin(reminded)
    assert in_reminding_hours(berlin(at), BERLIN) - berlin(at) == later


@given(st.sampled_from([SHANGHAI, BERLIN]), moments, moments)
def test_a_reminder_never_comes_earlier_or_at_night_and_keeps_its_turn(zone, first, second):
    first, second = sorted((first, second))

    moved = in_reminding_hours(first, zone)

    assert first <= moved <= in_reminding_hours(second, zone)
    assert time(8) <= moved.astimezone(zone).time() < time(20)
    assert not is_quiet(moved, zone)
    assert in_reminding_hours(moved, zone) == moved
