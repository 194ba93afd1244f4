"""The working calendars that the settings make, of all communities and of one."""

from datetime import date, time
from pathlib import Path

import pytest

from bot.calendars import deadline_rules, working_hours
from bot.config import Config, load
from domain.calendar import OFFICE_WEEK, WorkingHours
from domain.deadlines import DeadlineRules

OFFICE = OFFICE_WEEK[0]
SHORT = ((time(8, 30), time(12)),)


@pytest.fixture
def given(tmp_path: Path):
    def read(text: str) -> Config:
        path = tmp_path / "config.yaml"
        path.write_text(text, encoding="utf-8")
        return load(path)

    return read


@pytest.fixture
def rules(given) -> DeadlineRules:
    return deadline_rules(
        given("""
            community:
              hours:
                monday: [08:30-12:00, 14:00-18:00, 20:00-24:00]
                saturday: [8:30-12:00]
                friday:
              holidays: [2026-03-04, 2027-02-11]
              workdays: [2026-03-08]
            communities:
              杏林社区:
                hours: {friday: [08:30-12:00], saturday: []}
                holidays: [2026-03-05, 2026-03-08]
                workdays: [2026-03-04, 2026-10-01]
              石榴籽社区: {}
        """),
        2026,
    )


def on(hours: WorkingHours, day: str):
    return hours.spans_on(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("day", "spans"),
    [
        ("2026-02-13", OFFICE),
        ("2026-02-14", OFFICE),  # a Saturday that is worked for 春节
        ("2026-02-16", ()),
        ("2026-02-23", ()),
        ("2026-02-24", OFFICE),
        ("2026-02-28", OFFICE),
        ("2026-09-20", OFFICE),  # a Sunday that is worked for 国庆
        ("2026-10-01", ()),
        ("2026-10-07", ()),
        ("2026-10-08", OFFICE),
        ("2026-10-10", OFFICE),
        ("2027-02-05", ()),  # 春节 of the year after
        ("2027-02-10", ()),
        ("2026-03-07", ()),
    ],
)
def test_without_a_word_in_the_settings_the_public_calendar_holds(day, spans):
    assert on(working_hours(Config(), 2026), day) == spans


@pytest.mark.parametrize(
    ("day", "spans"),
    [
        ("2026-03-02", ((time(8, 30), time(12)), (time(14), time(18)), (time(20), time(0)))),  # until midnight
        ("2026-03-03", OFFICE),  # a Tuesday, of which nothing is said
        ("2026-03-06", OFFICE),  # a Friday with nothing behind it
        ("2026-03-07", SHORT),  # a Saturday
        ("2026-03-04", ()),  # a day of our own
        ("2026-03-08", ((time(8, 30), time(12)), (time(14), time(18)), (time(20), time(0)))),  # as a Monday
        ("2026-10-01", ()),
        ("2027-02-11", ()),  # 春节 is a day longer than the law says
    ],
)
def test_the_settings_change_hours_and_days_for_all(rules, day, spans):
    for hours in (rules.hours, rules.of("石榴籽社区").hours, rules.of("别的社区").hours):
        assert on(hours, day) == spans


@pytest.mark.parametrize(
    ("day", "spans"),
    [
        ("2026-03-03", OFFICE),  # as all
        ("2026-03-06", SHORT),  # its Friday
        ("2026-03-07", ()),  # no Saturday here
        ("2026-03-04", OFFICE),  # worked here only
        ("2026-03-05", ()),  # free here only
        ("2026-03-08", ()),  # worked by all others
        ("2026-10-01", OFFICE),  # somebody is there at 国庆
        ("2026-10-02", ()),
        ("2027-02-11", ()),  # as all
    ],
)
def test_a_community_has_its_own_on_top_of_what_all_have(rules, day, spans):
    assert on(rules.of("杏林社区").hours, day) == spans


def test_the_limits_are_those_of_all(rules):
    assert rules.of("杏林社区").limits == rules.limits == Config().limit_table()
