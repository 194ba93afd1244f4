"""The almanac: terms of the sun, the lunar calendar and the festivals, against dates that are printed elsewhere."""

from datetime import date, timedelta

import pytest
from holidays.calendars.chinese import _ChineseLunisolar
from hypothesis import given
from hypothesis import strategies as st

from domain.almanac import TERMS, LunarDay, festivals_of, lunar_of, occasions_of, season_of, term_of

TERMS_OF_2026 = {
    (1, 5): "xiaohan",
    (1, 20): "dahan",
    (2, 4): "lichun",
    (2, 18): "yushui",
    (3, 5): "jingzhe",
    (3, 20): "chunfen",
    (4, 5): "qingming",
    (4, 20): "guyu",
    (5, 5): "lixia",
    (5, 21): "xiaoman",
    (6, 5): "mangzhong",
    (6, 21): "xiazhi",
    (7, 7): "xiaoshu",
    (7, 23): "dashu",
    (8, 7): "liqiu",
    (8, 23): "chushu",
    (9, 7): "bailu",
    (9, 23): "qiufen",
    (10, 8): "hanlu",
    (10, 23): "shuangjiang",
    (11, 7): "lidong",
    (11, 22): "xiaoxue",
    (12, 7): "daxue",
    (12, 22): "dongzhi",
}
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
LUNISOLAR = _ChineseLunisolar()


def days_of(year):
    return [date(year, 1, 1) + timedelta(days=count) for count in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)]


def test_the_terms_of_a_year_are_those_of_the_printed_almanac():
    assert {(day.month, day.day): term_of(day) for day in days_of(2026) if term_of(day)} == TERMS_OF_2026


@pytest.mark.parametrize("year", range(2024, 2045))
def test_every_year_has_each_term_once(year):
    assert sorted(filter(None, map(term_of, days_of(year)))) == sorted(TERMS)


@pytest.mark.parametrize("year", range(2000, 2061))
def test_the_festivals_fall_on_the_dates_of_another_calendar(year):
    found = {name: day for day in days_of(year) for name in festivals_of(day)}

    assert found["spring_festival"] == LUNISOLAR.lunar_new_year_date(year)[0]
    assert found["dragon_boat"] == LUNISOLAR.dragon_boat_date(year)[0]
    assert found["mid_autumn"] == LUNISOLAR.mid_autumn_date(year)[0]
    assert found["double_ninth"] == LUNISOLAR.double_ninth_date(year)[0]
    assert found["new_years_eve"] == found["spring_festival"] - timedelta(days=1)
    assert found["lantern"] == found["spring_festival"] + timedelta(days=14)


@pytest.mark.parametrize(
    ("day", "lunar"),
    [
        (date(2025, 7, 25), LunarDay(6, 1, is_leap=True)),
        (date(2025, 8, 22), LunarDay(6, 29, is_leap=True)),
        (date(2025, 8, 23), LunarDay(7, 1)),
        (date(2026, 1, 26), LunarDay(12, 8)),
        (date(2026, 2, 10), LunarDay(12, 23)),
        (date(2026, 8, 19), LunarDay(7, 7)),
        (date(2028, 6, 23), LunarDay(5, 1, is_leap=True)),
        (date(2033, 12, 22), LunarDay(11, 1, is_leap=True)),
        (date(2034, 2, 19), LunarDay(1, 1)),
    ],
)
def test_a_date_has_its_place_in_the_lunar_calendar(day, lunar):
    assert lunar_of(day) == lunar


def test_a_leap_month_has_no_festival():
    assert list(festivals_of(date(2028, 5, 28))) == ["dragon_boat"]
    assert list(festivals_of(date(2028, 6, 27))) == [], "the fifth of the leap fifth month"


@given(DAYS)
def test_the_lunar_days_follow_one_another(day):
    today, tomorrow = lunar_of(day), lunar_of(day + timedelta(days=1))

    if tomorrow.day != 1:
        assert tomorrow == LunarDay(today.month, today.day + 1, today.is_leap)
    else:
        assert today.day in (29, 30)
        assert tomorrow.is_leap == (tomorrow.month == today.month)
        assert tomorrow.is_leap or tomorrow.month == today.month % 12 + 1


@pytest.mark.parametrize(
    ("day", "season"),
    [
        (date(2026, 2, 3), "winter"),
        (date(2026, 2, 4), "spring"),
        (date(2026, 5, 4), "spring"),
        (date(2026, 5, 5), "summer"),
        (date(2026, 8, 7), "autumn"),
        (date(2026, 11, 6), "autumn"),
        (date(2026, 11, 7), "winter"),
        (date(2026, 12, 31), "winter"),
    ],
)
def test_a_season_begins_with_its_term(day, season):
    assert season_of(day) == season


def test_a_festival_comes_before_the_term_of_the_same_day():
    assert occasions_of(date(2026, 3, 21)) == ["nauryz"]
    assert occasions_of(date(2031, 3, 21)) == ["nauryz", "chunfen"]
    assert occasions_of(date(2026, 3, 23)) == []
