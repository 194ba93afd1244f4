"""A better time to ask, from her own rhythm: proposed only where it is worth a change, and not every week."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.care import Care, Way, morning_of
from domain.people import Person
from domain.rhythms import EARLIEST, LATEST, Better, Rhythm, better, is_due, minute_of, with_time

T0 = 510
"""08:30."""
NOW = datetime(2026, 3, 29, 12, tzinfo=UTC)
BERLIN, URUMQI = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Shanghai")
MINUTES = st.lists(st.integers(0, 1439), min_size=30, max_size=60)


@pytest.mark.parametrize(
    ("minutes", "found"),
    [
        ([545] * 29, None),  # one answer short of thirty
        ([545] * 30, Better(545, 30, 30, 30)),
        ([512] * 18 + [548] * 12, Better(550, 30, 30, 12)),  # rounded up to five minutes
        ([512] * 24 + [548] * 6, None),  # four of five come at once: the time is right
        ([541] * 5 + [520] * 25, None),  # five second questions are not worth a change
        ([527] * 30, None),  # a quarter of an hour late, never asked again
        ([400] * 30, Better(400, 30, 30, 0)),  # heard long before she is asked: silence is noticed earlier
        ([463] * 30, Better(465, 30, 30, 0)),
        ([465] * 30, None),  # just 45 minutes before is not more than 45
        ([200] * 30, Better(EARLIEST, 30, 30, 0)),
        ([1000] * 30, None),  # by eleven she would be asked again all the same
        ([540] * 22 + [1000] * 8, None),  # nor does it save enough
        ([512] * 22 + [675] * 8, Better(LATEST, 30, 22, 8)),
        ([512] * 20 + [575] * 10, Better(575, 30, 30, 10)),
    ],
)
def test_a_better_time_is_when_four_of_five_mornings_have_brought_a_word(minutes, found):
    assert better(minutes, T0, 1.0) == found


def test_at_high_risk_she_is_asked_again_after_half_the_time():
    minutes = [530] * 30

    assert better(minutes, T0, 1.0) is None
    assert better(minutes, T0, 0.5) == Better(530, 30, 30, 30)


@given(MINUTES, st.integers(0, 1439), st.sampled_from([0.5, 1.0]))
def test_what_is_proposed_is_always_worth_it_and_within_the_morning(minutes, at_minute, pace):
    found = better(minutes, at_minute, pace)

    if found is not None:
        assert found.at_minute % 5 == 0
        assert EARLIEST <= found.at_minute <= LATEST
        assert found.answers == len(minutes)
        assert found.heard == sum(one <= found.at_minute for one in minutes)
        if found.at_minute < at_minute:
            assert at_minute - found.at_minute >= 45
        else:
            assert found.saved >= 6
            assert found.at_minute - at_minute >= 15


@given(MINUTES, st.integers(EARLIEST, LATEST), st.randoms())
def test_the_order_of_the_mornings_says_nothing_and_who_agrees_is_not_asked_the_same_again(minutes, at_minute, chance):
    found = better(minutes, at_minute, 1.0)
    shuffled = list(minutes)
    chance.shuffle(shuffled)

    assert better(shuffled, at_minute, 1.0) == found
    if found is not None:
        assert better(minutes, found.at_minute, 1.0) is None


def proposed(days: int, **more) -> Rhythm:
    return Rhythm(1, 7, T0, 550, 30, 12, NOW - timedelta(days=days), **more)


@pytest.mark.parametrize(
    ("last", "to", "is_said"),
    [
        (None, 550, True),
        (proposed(27), 600, False),
        (proposed(28), 550, True),  # nobody decided
        (proposed(28, decided_at=NOW, decided_by=3), 550, False),  # refused
        (proposed(400, decided_at=NOW, decided_by=3), 560, False),
        (proposed(28, decided_at=NOW, decided_by=3), 565, True),  # another time
        (proposed(28, decided_at=NOW, decided_by=3, is_agreed=True), 560, True),
        (proposed(27, decided_at=NOW, decided_by=3, is_agreed=True), 600, False),
    ],
)
def test_nothing_is_proposed_every_week_and_what_was_refused_not_at_all(last, to, is_said):
    assert is_due(Better(to, 30, 24, 12), last, NOW) is is_said


def cared(zone: ZoneInfo, next_day: date) -> Care:
    return Care(Person(7, "李奶奶", "zh-CN"), Way.CHAT, T0, next_at=morning_of(next_day, T0, zone))


def test_the_next_morning_stays_on_its_day_by_the_clock_on_the_wall_also_when_the_clocks_change():
    saturday = datetime(2026, 3, 28, 15, tzinfo=BERLIN)

    after = with_time(cared(BERLIN, date(2026, 3, 29)), 550, saturday, BERLIN)

    assert after.at_minute == 550
    assert after.next_at is not None
    assert after.next_at.astimezone(UTC) == datetime(2026, 3, 29, 7, 10, tzinfo=UTC), "09:10 of summer time"
    assert minute_of(after.next_at, BERLIN) == 550


@pytest.mark.parametrize(
    ("hour", "to", "next_minute"),
    [(7, 550, 550), (7, 450, 450), (8, 450, T0)],  # at eight 07:30 has passed: today at 08:30 once more
)
def test_a_time_that_has_passed_today_begins_tomorrow(hour, to, next_minute):
    today = date(2026, 3, 3)
    now = datetime(2026, 3, 3, hour, tzinfo=URUMQI)

    after = with_time(cared(URUMQI, today), to, now, URUMQI)

    assert after.at_minute == to
    assert after.next_at == morning_of(today, next_minute, URUMQI)


def test_where_no_morning_comes_none_is_made():
    care = Care(Person(7, "李奶奶", "zh-CN"), Way.SOS, T0)

    assert with_time(care, 550, NOW, URUMQI).next_at is None


@given(st.integers(0, 1439), st.integers(0, 364 * 24 * 60))
def test_no_change_makes_a_morning_late_or_leaves_it_out(to, minutes):
    now = (datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)).astimezone(BERLIN)
    before = cared(BERLIN, now.date() + timedelta(days=1))

    after = with_time(before, to, now, BERLIN)

    assert after.next_at is not None
    assert after.next_at > now
    assert after.next_at.date() == before.next_at.date()
