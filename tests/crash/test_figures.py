"""The figures of docs/figures.md at small sizes: the same functions, real processes, killed and troubled."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bench import (
    backlog,
    deadlines,
    fuzz,
    kills,
    ladder_kills,
    order,
    outages,
    pace,
    quarter,
    rest,
    storm,
    taps,
    trouble,
)

pytestmark = pytest.mark.crash


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_nothing_is_lost_or_done_twice_when_the_process_is_killed(mode):
    seen = await kills.killed(mode, kills.QUICK)

    assert seen.lost == 0, seen
    assert seen.most_copies_per_end <= kills.IN_FLIGHT, seen
    assert seen.most_for_one <= 2, seen


async def test_nothing_is_lost_or_copied_when_the_process_is_stopped():
    seen = await kills.terminated("polling", kills.QUICK)

    assert seen.lost == 0, seen
    assert seen.copies == 0, seen
    assert max(seen.exits) < 10, seen
    assert not any(seen.codes), seen


async def test_updates_brought_again_and_shuffled_leave_the_same_state_as_once_in_order():
    for mode, (_, _, differ) in (await order.compared(order.QUICK)).items():
        assert differ == 0, mode


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_no_update_is_so_wrong_that_a_part_falls_or_another_is_lost(mode):
    seen = await fuzz.fuzzed(mode, fuzz.QUICK)

    assert seen.is_alive, seen
    assert not seen.unhandled, seen
    assert (seen.queued, seen.missing, seen.good_missing) == (0, 0, 0), seen


@pytest.mark.parametrize("trouble_of", [trouble.full_disk, trouble.locked, trouble.stopped, trouble.refused])
async def test_trouble_passes_and_nothing_is_lost(trouble_of):
    seen = await trouble.endured(trouble_of, trouble.QUICK)

    assert seen.unsaved == 0, seen
    assert seen.lost == 0, seen
    assert seen.is_same_process, seen


async def test_over_days_of_slow_and_silent_workers_and_kills_every_clock_fires_once_and_nothing_is_nobodys():
    seen = await quarter.lived(quarter.QUICK)

    assert seen.reports == quarter.QUICK.reports
    assert seen.fired > 0, seen
    assert seen.raised > 0, seen
    assert (seen.ownerless, seen.missed, seen.twice, seen.breaches, seen.left) == (0, 0, [], "", (0, 0)), seen


async def test_what_came_due_while_the_process_was_down_fires_once_when_it_is_back():
    seen = await deadlines.fired(deadlines.QUICK, overdue=True)

    assert (seen.fired, seen.twice) == (deadlines.QUICK.deadlines, 0), seen
    assert seen.latest < 60, seen


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_words_of_help_are_answered_before_what_waited_longer(mode):
    seen = await backlog.waited(mode, backlog.QUICK)

    assert seen.left == 0, seen
    assert seen.answered < 30, seen
    assert seen.handled_before < backlog.QUICK.updates / 4, seen


async def test_words_of_help_are_answered_first_when_the_process_before_was_killed():
    seen = await backlog.died(backlog.QUICK)

    assert seen.left == 0, seen
    assert seen.answered < 30, seen
    assert seen.handled_before < backlog.QUICK.updates / 4, seen


async def test_a_morning_of_elders_and_a_process_that_is_killed_lose_skip_double_and_hasten_no_rung():
    seen = await ladder_kills.lived(ladder_kills.QUICK)

    assert seen.kills == ladder_kills.QUICK.kills
    assert seen.acted > seen.mornings > 0, seen
    assert (seen.lost, seen.skipped, seen.doubled, seen.early) == (0, [], 0, 0), seen
    assert (seen.overdue, seen.wronged, seen.breaches) == (0, 0, ""), seen


async def test_who_was_to_be_asked_while_the_process_was_down_is_asked_with_the_note_or_somebody_is_called_up():
    seen = await outages.outlived(timedelta(hours=5), outages.QUICK)

    assert not seen.missed, seen
    assert seen.asked > seen.called > 0, seen


async def test_a_call_for_help_leaves_as_soon_as_a_storm_of_429_is_over():
    seen = await storm.weathered(storm.QUICK)

    assert max(seen.waited) < 5, seen
    assert seen.refused > 1, seen


async def test_no_answer_is_429_at_the_default_pace():
    seen = await pace.paced(150)

    assert seen.sent >= 150, seen
    assert seen.refused == 0, seen


async def test_the_process_stays_small_and_answers_soon():
    start = await rest.started()

    # The target of 100 MB is missed (docs/open.md): it grows no more.
    assert start.megabytes < rest.MOST_MEGABYTES * 1.25
    # The target of 2 s is for a machine that does nothing else: docs/figures.md.
    assert start.processor < 4


async def test_of_many_who_tap_at_once_exactly_one_has_the_report():
    seen = await taps.tapped(taps.QUICK)

    assert (seen.rounds, seen.taps) == (taps.QUICK.rounds, taps.QUICK.workers * taps.QUICK.rounds), seen
    assert not seen.wrongs, seen
