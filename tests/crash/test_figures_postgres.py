"""The crash figures on PostgreSQL, small: a server that writes to its disk, processes killed, the server as well."""

from __future__ import annotations

import pytest

from bench import databases, kills, taps, trouble

pytestmark = [pytest.mark.crash, pytest.mark.postgres]
FEW = kills.Size(80, 3)


async def test_nothing_is_lost_or_done_twice_when_the_process_is_killed():
    with databases.engine("postgresql"):
        seen = await kills.killed("webhook", FEW)

    assert seen.lost == 0, seen
    assert seen.most_copies_per_end <= kills.IN_FLIGHT, seen
    assert seen.most_for_one <= 2, seen


async def test_nothing_is_lost_or_copied_when_the_process_is_stopped():
    with databases.engine("postgresql"):
        seen = await kills.terminated("polling", FEW)

    assert seen.lost == 0, seen
    assert seen.copies == 0, seen
    assert max(seen.exits) < 10, seen
    assert not any(seen.codes), seen


async def test_a_server_that_crashes_comes_back_and_nothing_is_lost():
    with databases.engine("postgresql"):
        seen = await trouble.endured(trouble.crashed, trouble.QUICK)

    assert seen.failures, "it was noticed"
    assert seen.unsaved == 0, seen
    assert seen.lost == 0, seen
    assert seen.is_same_process, seen


async def test_of_many_who_tap_at_once_exactly_one_has_the_report():
    with databases.engine("postgresql"):
        seen = await taps.tapped(taps.Size(10, 3))

    assert (seen.rounds, seen.taps) == (3, 30), seen
    assert not seen.wrongs, seen
