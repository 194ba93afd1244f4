"""Dates and times of day, as people and spreadsheets write them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.dates import at, read_date, read_time

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-08", date(2026, 3, 8)),
        ("2026年3月8日", date(2026, 3, 8)),
        ("2026/3/8", date(2026, 3, 8)),
        ("3月8日", date(2026, 3, 8)),
        ("3-8", date(2026, 3, 8)),
        ("8号", date(2026, 3, 8)),
        ("1月5日", date(2027, 1, 5)),
        ("1号", date(2026, 4, 1)),
        ("31日", date(2026, 3, 31)),
        ("2月29日", None),
        ("13月1日", None),
        ("32", None),
        ("后天", None),
        ("", None),
        ("3月8日下午", None),
        ("10:40", None),
    ],
)
def test_a_date_is_the_next_there_is(text, day):
    assert read_date(text, TODAY) == day


def test_without_today_a_date_needs_its_year():
    assert read_date("3月8日") is None
    assert read_date("2026-02-30") is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        *(("8:00", 8.0), ("08:30", 8.5), ("8点", 8.0), ("20时", 20.0), ("24:00", 24.0), ("8", 8.0), ("08：00", 8.0)),
        *(("25:00", None), ("24:01", None), ("8:60", None), ("late", None), ("-1", None), ("1200", None)),
    ],
)
def test_a_time_of_day_is_what_has_passed_since_midnight(text, hours):
    assert read_time(text) == (None if hours is None else timedelta(hours=hours))


def test_a_time_past_midnight_is_the_next_day_s():
    assert at(TODAY, timedelta(hours=32), ZoneInfo("Asia/Shanghai")) == datetime(2026, 3, 3, 0, 0, tzinfo=UTC)
