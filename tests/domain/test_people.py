"""Who may do what where, and what is left of words that were typed strangely."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.clock import Anchor, MovingClock, from_micros, to_micros
from domain.people import Grant, Person, Role, spoken_to
from domain.remarks import clean

WORKER = Person(2, "小王", "zh-CN", 711, grants=frozenset({Grant(Role.WORKER, 3)}))
DESK = Person(5, "赵敏", "zh-CN", 721, grants=frozenset({Grant(Role.DESK)}))


@pytest.mark.parametrize(
    ("person", "role", "grid", "may"),
    [
        (WORKER, Role.WORKER, 3, True),
        (WORKER, Role.WORKER, 1, False),
        (WORKER, Role.WORKER, None, False),
        (WORKER, Role.DESK, 3, False),
        (DESK, Role.DESK, 3, True),
        (DESK, Role.DESK, None, True),
        (DESK, Role.WORKER, 3, False),
        (DESK, Role.RESIDENT, 3, True),
    ],
)
def test_a_role_reaches_as_far_as_its_scope(person, role, grid, may):
    assert person.may(role, grid) is may


def test_nobody_is_spoken_to_twice_or_in_vain():
    blocked = Person(7, "老陈", "zh-CN", 707, is_reachable=False)
    offline = Person(8, "老李", "zh-CN")

    assert spoken_to([WORKER, blocked, DESK, WORKER, offline]) == [WORKER, DESK]


@given(st.text())
def test_clean_words_hold_no_control_characters_and_clean_again_as_they_are(text):
    cleaned = clean(text)

    assert "\x00" not in cleaned
    assert not any(ord(char) < 32 and char not in "\n\t" for char in cleaned)
    cleaned.encode()
    assert clean(cleaned) == cleaned


def test_marks_that_join_letters_stay():
    word = "\u202bياخشى\u202c\u200d"

    assert clean(word) == word


@given(st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_a_time_comes_back_from_the_database_as_it_was(at):
    assert from_micros(to_micros(at)) == at


def test_a_moving_clock_runs_at_its_speed_and_jumps():
    real = [datetime(2026, 1, 1, tzinfo=UTC)]
    clock = MovingClock(Anchor(datetime(2026, 3, 2, tzinfo=UTC), real[0], 60), lambda: real[0])

    real[0] += timedelta(seconds=1)
    assert clock.now() == datetime(2026, 3, 2, 0, 1, tzinfo=UTC)
    clock.move(datetime(2026, 3, 9, tzinfo=UTC), 0)
    real[0] += timedelta(hours=1)
    assert clock.now() == datetime(2026, 3, 9, tzinfo=UTC)
