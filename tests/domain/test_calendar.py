"""The working calendar."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import OFFICE_WEEK, WorkingHours, add_working, is_working, working_between

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)


def days(first: str, last: str) -> set[date]:
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    return {begin + timedelta(days=n) for n in range((end - begin).days + 1)}


# 春节 2026: 15-23 February free, 14 and 28 February worked. 国庆: 1-7 October free, 20 September and 10 October worked.
CHINA = WorkingHours(
    SHANGHAI,
    holidays=frozenset(days("2026-02-15", "2026-02-23") | days("2026-10-01", "2026-10-07")),
    workdays=frozenset(date.fromisoformat(day) for day in ("2026-02-14", "2026-02-28", "2026-09-20", "2026-10-10")),
)
NIGHTS = WorkingHours(BERLIN, week={day: ((time(1), time(2, 30)), (time(3), time(5))) for day in range(7)})
ALWAYS = WorkingHours(BERLIN, week={day: ((time(0), time(0)),) for day in range(7)})
CALENDARS = {"china": CHINA, "berlin": WorkingHours(BERLIN), "nights": NIGHTS, "always": ALWAYS}


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
    ],
)
def test_working_time_passes_only_while_the_office_works(start, hours, due):
    assert add_working(CHINA, china(start), hours * HOUR) == china(due)
    assert working_between(CHINA, china(start), china(due)) == hours * HOUR


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
    assert working_between(NIGHTS, berlin("2026-03-29 00:00"), berlin("2026-03-29 12:00")) <= 3 * HOUR


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


YEAR = datetime(2026, 1, 1, tzinfo=UTC)

moments = st.timedeltas(timedelta(0), timedelta(days=364)).map(YEAR.__add__)
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
