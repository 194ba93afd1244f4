"""Calls that travel unevenly still arrive within Telegram's limits."""

from __future__ import annotations

import heapq
import random

import pytest

from gateway.pacer import Limits, Pacer

TICK = 0.001


def arrivals(count: int, delay) -> list[float]:
    """Let calls leave for as many chats; `delay(now)` is how long each travels, and its answer 2 ms more."""
    pacer, now, arrived = Pacer(Limits(in_flight=64)), 100.0, []
    on_the_way: list[tuple[float, int]] = []
    chat_id = 0
    while chat_id < count or on_the_way:
        while on_the_way and on_the_way[0][0] <= now:
            _, back = heapq.heappop(on_the_way)
            pacer.answered(back, now)
            pacer.back(back)
        while chat_id < count and pacer.next_slot(now) <= now and pacer.has_place(1):
            chat_id += 1
            pacer.reserve(chat_id)
            pacer.left(chat_id, now)
            arrived.append(now + delay(now))
            heapq.heappush(on_the_way, (arrived[-1] + 0.002, chat_id))
        now += TICK
    return sorted(arrived)


def shortest_span(at: list[float], calls: int = 31) -> float:
    return min(later - earlier for earlier, later in zip(at, at[calls - 1 :], strict=False))


def test_calls_that_travel_evenly_leave_nearly_as_fast_as_allowed():
    at = arrivals(300, lambda _now: 0.002)

    assert shortest_span(at) >= 1.0
    assert 299 / (at[-1] - at[0]) > 29.4


@pytest.mark.parametrize("seed", range(20))
def test_calls_that_travel_unevenly_never_arrive_as_more_than_thirty_in_a_second(seed):
    dice = random.Random(seed)

    at = arrivals(300, lambda _now: 0.002 + dice.choice((0, 0, dice.uniform(0, 0.09))))

    assert shortest_span(at) >= 1.0
    assert 299 / (at[-1] - at[0]) > 25


def test_calls_that_were_held_up_together_do_not_let_the_next_second_overflow():
    def delay(now: float) -> float:
        """The way stands still for 80 ms in every second: what left meanwhile arrives when it opens."""
        into = now % 1.0
        return 0.002 + max(0.0, 0.08 - into)

    at = arrivals(300, delay)

    assert shortest_span(at) >= 1.0


def test_a_process_that_begins_slowly_does_not_take_its_first_answers_for_quick_ones():
    at = arrivals(100, lambda now: 0.002 + max(0.0, 0.15 - (now - 100.0)))

    assert shortest_span(at) >= 1.0


def test_a_slow_answer_is_not_taken_for_a_late_arrival_for_long():
    pacer = Pacer(Limits())
    for chat_id in range(1, 31):
        pacer.reserve(chat_id)
        pacer.left(chat_id, chat_id / 29.7)

    assert pacer.next_slot(1.02) <= 1 / 29.7 + 1.3


def test_a_menu_is_no_message_and_waits_for_nobodys_second():
    pacer = Pacer(Limits())
    pacer.reserve(0)
    pacer.left(0, 10.0)
    pacer.answered(0, 10.01)
    pacer.back(0)

    assert pacer.chat_ready_at(0, 2, 10.02) <= 10.02
