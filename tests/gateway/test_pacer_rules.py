"""Telegram's limits as properties: whatever waits and however time goes, they are kept."""

from collections import defaultdict

from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.pacer import Limits, Pacer

CHATS = (1, 2, 3, 4, 5, -1, -2)
Steps = st.lists(
    st.tuples(
        st.sampled_from(CHATS),
        st.integers(0, 2),
        st.floats(0, 0.4, allow_nan=False),  # how long until the next look
        st.floats(0, 0.05, allow_nan=False),  # how long the commit takes
    ),
    min_size=50,
    max_size=400,
)


def departures(limits: Limits, steps: list[tuple[int, int, float, float]], greedy: bool) -> list[tuple[float, int]]:
    """Let calls leave as the sender does; return when, and for which chat."""
    pacer, now = Pacer(limits), 1000.0
    left: list[tuple[float, int]] = []
    for chat, lane, pause, commit in steps:
        wanted = CHATS if greedy else (chat,)
        for one in wanted:
            if pacer.next_slot(now) <= now and pacer.has_place(lane) and pacer.chat_ready_at(one, lane, now) <= now:
                pacer.reserve(one)
                pacer.left(one, now)
                now += commit
                pacer.correct([one], now)
                left.append((now, one))
                pacer.back(one)
        now += 0.001 if greedy else pause
        pacer.forget_idle(now)
    return left


def most_within(times: list[float], seconds: float) -> int:
    return max((sum(1 for other in times if at <= other < at + seconds) for at in times), default=0)


@settings(max_examples=40, deadline=None)
@given(Steps, st.booleans())
def test_never_more_than_thirty_leave_in_any_second(steps: list[tuple[int, int, float, float]], greedy: bool) -> None:
    left = departures(Limits(per_chat_per_second=1000, per_group_per_minute=6000), steps, greedy)

    assert most_within([at for at, _ in left], 1.0) <= 30


@settings(max_examples=40, deadline=None)
@given(Steps, st.booleans())
def test_never_two_leave_in_a_chats_second(steps: list[tuple[int, int, float, float]], greedy: bool) -> None:
    by_chat = defaultdict(list)
    for at, chat in departures(Limits(), steps, greedy):
        by_chat[chat].append(at)

    assert all(most_within(times, 1.0) <= 1 for chat, times in by_chat.items() if chat > 0)


@settings(max_examples=40, deadline=None)
@given(Steps, st.booleans())
def test_never_more_than_twenty_leave_in_a_groups_minute(
    steps: list[tuple[int, int, float, float]], greedy: bool
) -> None:
    by_chat = defaultdict(list)
    for at, chat in departures(Limits(overall_per_second=1000), steps, greedy):
        by_chat[chat].append(at)

    assert all(most_within(times, 60.0) <= 20 for chat, times in by_chat.items() if chat < 0)


@settings(max_examples=30, deadline=None)
@given(st.floats(0.01, 30), st.floats(0, 0.99))
def test_nothing_leaves_for_a_chat_inside_its_pause(pause: float, share: float) -> None:
    pacer = Pacer(Limits())
    pacer.told_to_wait(7, pause, 100.0)

    assert pacer.chat_ready_at(7, 0, 100.0) >= 100.0 + pause
    assert pacer.chat_ready_at(8, 0, 100.0) <= 100.0
    pacer.forget_idle(100.0 + pause * share)
    assert pacer.chat_ready_at(7, 0, 100.0) >= 100.0 + pause


def test_the_second_refusal_of_the_same_chat_stops_that_chat_only() -> None:
    pacer = Pacer(Limits())
    pacer.told_to_wait(7, 5, 100.0)
    pacer.told_to_wait(7, 5, 100.5)
    assert pacer.next_slot(100.6) == 100.6
    pacer.told_to_wait(8, 5, 102.0)
    assert pacer.next_slot(102.0) == 102.0, "more than a second later"
    pacer.told_to_wait(9, 5, 102.9)
    assert pacer.next_slot(102.9) >= 107.9


def test_calls_leave_evenly_and_an_idle_hour_saves_nothing_up() -> None:
    pacer, now, left = Pacer(Limits()), 5000.0, []
    for chat in range(1, 200):
        now = pacer.next_slot(now)
        pacer.reserve(chat)
        pacer.left(chat, now)
        pacer.back(chat)
        left.append(now)

    assert len([at for at in left if at < 5000.05]) <= 11, "what a stall of 0.3 s would have cost, and no more"
    assert 29 <= 150 / (left[-1] - left[-151]) <= 30


def test_eighty_four_thousand_recipients_leave_no_memory_behind() -> None:
    pacer, now = Pacer(Limits()), 0.0
    for chat in range(1, 84_001):
        now += 0.0337
        pacer.reserve(chat)
        pacer.left(chat, now)
        pacer.back(chat)
        if chat % 1000 == 0:
            pacer.forget_idle(now)

    assert len(pacer._chats) < 6000
