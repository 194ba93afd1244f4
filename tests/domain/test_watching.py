"""The watchdog's judgement: what a heartbeat says, and when an alarm is said. The table walked, and the rest of it."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.clock import to_micros
from domain.watching import Finding, Memory, State, Word, due, judge, listened, remembered

NOW = datetime(2026, 3, 2, 0, 40, tzinfo=UTC)
AGAIN = timedelta(minutes=15)
OLDER_THAN = timedelta(seconds=60)
NEVER = Memory()
UNHEARD = Memory(NOW - timedelta(minutes=3))
JUST_TOLD = Memory(NOW - timedelta(minutes=3), NOW - timedelta(minutes=3))
LONG_TOLD = Memory(NOW - timedelta(hours=1), NOW - AGAIN)
TOLD_LATER = Memory(NOW - timedelta(hours=1), NOW + timedelta(minutes=20))
MEMORIES = {"never": NEVER, "unheard": UNHEARD, "just": JUST_TOLD, "long": LONG_TOLD, "later": TOLD_LATER}
# Written out, not computed. What does not stand here is said by nobody.
SAID = {
    ("unheard", "alarm"): Word.BEGINS,
    ("never", "alarm"): Word.BEGINS,
    ("long", "alarm"): Word.LASTS,
    ("later", "alarm"): Word.LASTS,  # the clock was set back: not quiet until it has caught up
    ("just", "fine"): Word.ENDS,
    ("long", "fine"): Word.ENDS,
    ("later", "fine"): Word.ENDS,
}


def beat(**ago: float) -> str:
    return str(to_micros(NOW - timedelta(**ago)))


@pytest.mark.parametrize(
    ("written", "state"),
    [
        (beat(seconds=0), State.FINE),
        (beat(seconds=59), State.FINE),
        (beat(seconds=60), State.FINE),
        (beat(seconds=60.000001), State.LATE),
        (beat(days=300), State.LATE),
        (beat(seconds=-10), State.FINE),
        (beat(seconds=-10.000001), State.AHEAD),
        (beat(days=-9000), State.AHEAD),
        ("0", State.LATE),
        ("9" * 17, State.AHEAD),
        (None, State.SILENT),
        ("", State.GARBLED),
        ("-5", State.GARBLED),
        (" 5", State.GARBLED),
        ("5\n", State.GARBLED),
        ("1_0", State.GARBLED),
        ("٣", State.GARBLED),
        ("soon", State.GARBLED),
        ("9" * 18, State.GARBLED),
    ],
)
def test_a_heartbeat_is_judged_by_its_age(written: str | None, state: State) -> None:
    assert judge(written, NOW, OLDER_THAN).state is state


@pytest.mark.parametrize(("seconds", "is_mute"), [(None, False), (0, False), (300, False), (301, True), (9999, True)])
@pytest.mark.parametrize("state", State)
def test_a_heart_that_beats_is_not_enough_when_nothing_leaves(state: State, seconds: int | None, is_mute: bool) -> None:
    found, owed = Finding(state, NOW), None if seconds is None else NOW - timedelta(seconds=seconds)

    said = listened(found, owed, NOW, timedelta(minutes=5))

    assert said == (Finding(State.MUTE, owed) if is_mute and state is State.FINE else found)


@given(st.text(max_size=30) | st.integers().map(str))
def test_whatever_stands_there_is_judged(written: str) -> None:
    assert judge(written, NOW, OLDER_THAN).state in set(State) - {
        State.MUTE,
        State.MISSING,
        State.LOCKED,
        State.UNREACHABLE,
    }


@pytest.mark.parametrize(("name", "state"), list(itertools.product(MEMORIES, State)))
def test_an_alarm_is_said_when_it_begins_each_quarter_of_an_hour_and_when_it_is_over(name: str, state: State) -> None:
    kind = "fine" if state is State.FINE else "alarm"

    assert due(MEMORIES[name], state, NOW, AGAIN) is SAID.get((name, kind))


def test_an_alarm_that_lasts_for_an_hour_is_said_five_times_and_its_end_once() -> None:
    memory, said = NEVER, []
    for second in range(0, 7200, 20):
        now = NOW + timedelta(seconds=second)
        state = State.LATE if second <= 3600 else State.FINE
        word = due(memory, state, now, AGAIN)
        said += [word] if word else []
        memory = remembered(memory, state, now, was_told=word is not None)

    assert said == [Word.BEGINS, *[Word.LASTS] * 4, Word.ENDS]
    assert memory == NEVER


@given(st.lists(st.tuples(st.booleans(), st.booleans(), st.integers(1, 2000)), max_size=60))
def test_nothing_ends_that_nobody_heard_begin_and_everything_that_was_heard_ends(steps) -> None:
    memory, now, is_heard = NEVER, NOW, False
    for is_fine, works, seconds in steps:
        now += timedelta(seconds=seconds)
        state = State.FINE if is_fine else State.UNREACHABLE
        word = due(memory, state, now, AGAIN)
        assert (word is Word.ENDS) == (is_heard and is_fine)
        assert (word is Word.BEGINS) == (not is_heard and not is_fine)
        memory = remembered(memory, state, now, was_told=word is not None and works)
        if word and works:
            is_heard = word is not Word.ENDS
        assert (memory.told_at is not None) == is_heard
