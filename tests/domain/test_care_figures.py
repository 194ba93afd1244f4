"""Figures of mornings, and the picture of a month."""

from collections import Counter
from datetime import date, timedelta
from statistics import median_low

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.care_figures import Figures, total
from domain.care_months import DAYS, Day, Mark, first_day, mark_of, month

LAST = date(2026, 3, 4)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("minutes", "median"),
    [({}, None), ({4: 1}, 4), ({1: 1, 9: 1}, 1), ({1: 1, 9: 2}, 9), ({0: 3, 200: 2}, 0), ({5: 10, 35: 11}, 35)],
)
def test_the_median_is_the_minute_by_which_half_had_answered(minutes, median):
    assert Figures(minutes=minutes).median_minute == median


@given(st.lists(st.integers(0, 600), min_size=1))
def test_the_median_of_counts_is_the_median_of_the_answers(answers):
    assert Figures(minutes=Counter(answers)).median_minute == median_low(answers)


def test_shares_of_nothing_are_none_and_of_several_grids_are_of_their_sum():
    few, many = Figures(10, 5, 10, 1, {3: 5}), Figures(90, 0, 40, 0, {9: 90})

    assert Figures().alarm_share is None
    assert Figures().lost_share is None
    both = total([few, many])
    assert (both.mornings, both.alarm_share, both.lost_share, both.median_minute) == (100, 0.05, 0.02, 9)


@pytest.mark.parametrize(
    ("level", "mark"),
    [
        (0, Mark.ANSWERED),
        (1, Mark.ANSWERED),
        (2, Mark.LATE),
        (3, Mark.CALLED),
        (4, Mark.CALLED),
        (5, Mark.CALLED),
        (6, Mark.CALLED),
    ],
)
def test_a_morning_is_marked_by_how_far_it_climbed(level, mark):
    assert mark_of(level) is mark


def test_the_picture_tells_what_was_asked_what_was_paused_and_what_was_neither():
    pauses = [(date(2026, 2, 20), date(2026, 2, 22))]
    mornings = [
        Day(date(2026, 3, 2), 1),
        Day(date(2026, 3, 3), 2),
        Day(date(2026, 3, 1), 4),
        Day(date(2026, 2, 22), 1),  # came back a day early, and was asked
        Day(date(2026, 2, 28), 1, is_cancelled=True),
        Day(date(2020, 1, 1), 6),
    ]

    picture = month("李奶奶", mornings, pauses, LAST)

    assert [week[0][0].isoweekday() for week in picture.weeks] == [1] * len(picture.weeks)
    assert picture.weeks[-1] == (
        (date(2026, 3, 2), Mark.ANSWERED),
        (date(2026, 3, 3), Mark.LATE),
        (LAST, Mark.NOT_ASKED),
    )
    assert picture.days(Mark.CALLED) == (date(2026, 3, 1),)
    assert picture.days(Mark.PAUSED) == (date(2026, 2, 20), date(2026, 2, 21))
    assert date(2026, 2, 28) in picture.days(Mark.NOT_ASKED)


def test_of_several_elders_a_day_is_as_grave_as_its_gravest_morning():
    picture = month("3号网格", [Day(LAST, 1), Day(LAST, 5), Day(LAST, 2)], (), LAST)

    assert picture.weeks[-1][-1] == (LAST, Mark.CALLED)


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_the_picture_is_whole_weeks_until_today_and_thirty_days_at_least(last):
    picture = month("李奶奶", (), (), last)
    days = [day for week in picture.weeks for day, _ in week]

    assert days == [first_day(last) + timedelta(days=n) for n in range(len(days))]
    assert days[-1] == last
    assert DAYS <= len(days) < DAYS + 7
    assert all(len(week) == 7 for week in picture.weeks[:-1])
