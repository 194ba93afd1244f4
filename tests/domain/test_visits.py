"""The calendar of the five ones: which periods run on a day, until when, and that a stop leaves none out."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.almanac import LUNAR, SOLAR
from domain.visits import FESTIVALS, Kind, VisitRules, is_told_hour, periods_between, periods_of, week_told

ZONE = ZoneInfo("Asia/Shanghai")
RULES = VisitRules()
DAYS = st.dates(date(2024, 1, 1), date(2035, 12, 31))


def keys(day: date, rules: VisitRules = RULES) -> dict[str, str]:
    return {one.kind.value: one.key for one in periods_of(day, ZONE, rules)}


def due(day: date, kind: Kind) -> str:
    return next(f"{one.due_at:%Y-%m-%d %H:%M}" for one in periods_of(day, ZONE, RULES) if one.kind is kind)


@pytest.mark.parametrize(
    ("day", "week", "month", "quarter"),
    [
        (date(2026, 3, 2), "2026-W10", "2026-03", "2026-Q1"),
        (date(2026, 12, 31), "2026-W53", "2026-12", "2026-Q4"),
        (date(2027, 1, 3), "2026-W53", "2027-01", "2027-Q1"),
        (date(2027, 1, 4), "2027-W01", "2027-01", "2027-Q1"),
        (date(2028, 2, 29), "2028-W09", "2028-02", "2028-Q1"),
    ],
)
def test_a_day_lies_in_one_week_one_month_and_one_quarter(day, week, month, quarter):
    assert {**keys(day), "event": ""} == {"visit": week, "help": month, "doctor": quarter, "event": ""}


@pytest.mark.parametrize(
    ("kind", "until"),
    [(Kind.VISIT, "2028-02-27 20:00"), (Kind.HELP, "2028-02-29 20:00"), (Kind.DOCTOR, "2028-03-31 20:00")],
)
def test_it_is_due_on_the_evening_of_the_last_day(kind, until):
    assert due(date(2028, 2, 23), kind) == until


@pytest.mark.parametrize(
    ("day", "event"),
    [
        (date(2026, 2, 10), "2026-spring_festival"),  # a week before 17 February
        (date(2026, 2, 17), "2026-spring_festival"),
        (date(2026, 3, 3), "2026-lantern"),
        (date(2026, 3, 21), "2026-nauryz"),
        (date(2026, 10, 18), "2026-double_ninth"),
        (date(2026, 12, 28), "2027-new_year"),
    ],
)
def test_an_event_is_made_a_week_before_its_festival_and_bears_the_year_of_its_day(day, event):
    assert event in {one.key for one in periods_of(day, ZONE, RULES)}


@pytest.mark.parametrize("day", [date(2026, 2, 9), date(2026, 3, 22), date(2026, 3, 23), date(2026, 9, 10)])
def test_between_festivals_there_is_no_event(day):
    assert "event" not in keys(day)


def test_a_festival_of_two_days_has_one_event_on_the_first():
    found = {one for days in range(20) for one in periods_of(date(2026, 3, 12) + timedelta(days=days), ZONE, RULES)}

    assert [f"{one.due_at:%m-%d}" for one in found if one.key == "2026-nauryz"] == ["03-21"]


@settings(deadline=None)
@given(DAYS)
def test_a_period_contains_its_days_and_the_next_begins_where_it_ends(day):
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=ZONE)
    for one in periods_of(day, ZONE, VisitRules(festivals=())):
        assert one.from_at <= noon < one.due_at
        following = next(
            next_ for next_ in periods_of(one.due_at.date() + timedelta(days=1), ZONE, RULES) if next_.kind is one.kind
        )
        assert following.key != one.key
        assert following.from_at - one.due_at == timedelta(hours=4)


@settings(deadline=None)
@given(DAYS, st.integers(0, 100))
def test_a_stop_leaves_no_period_out_and_names_each_once(day, stopped):
    since = day - timedelta(days=stopped)

    made = [(one.kind, one.key) for one in periods_between(since, day, ZONE, RULES)]

    assert len(made) == len(set(made))
    each = (since + timedelta(days=days) for days in range(stopped + 1))
    assert set(made) == {(one.kind, one.key) for one_day in each for one in periods_of(one_day, ZONE, RULES)}


@pytest.mark.parametrize(
    ("wall", "week"),
    [
        ("2026-03-02T08:39", None),
        ("2026-03-02T08:40", "2026-W10"),
        ("2026-03-02T19:59", "2026-W10"),
        ("2026-03-02T20:00", None),
        ("2026-03-03T08:00", None),
        ("2026-03-05T10:00", "2026-W10"),  # a bot that was down on Monday still says it
    ],
)
def test_the_list_of_a_week_goes_from_monday_at_20_to_9_on_by_day(wall, week):
    told = week_told(datetime.fromisoformat(wall).replace(tzinfo=ZONE), ZONE)

    assert (told and told[0]) == week
    if told is not None:
        assert f"{told[1]:%a %H:%M}" == "Mon 08:40"


def test_what_is_late_is_said_by_day():
    assert not is_told_hour(datetime(2026, 3, 2, 3, tzinfo=ZONE), ZONE)
    assert is_told_hour(datetime(2026, 3, 2, 9, tzinfo=ZONE), ZONE)


def test_the_almanac_knows_the_festivals_for_which_events_are_made():
    assert set(FESTIVALS) <= {*LUNAR.values(), *SOLAR.values()}
