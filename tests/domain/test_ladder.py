"""The ladders as the plan has them, and every deed in every state of every ladder."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from domain import check_in_changes as changes
from domain.alarms import ENDS, PAUSING, Deed, deeds_for, done, unreached
from domain.check_ins import NAMED, CheckIn, Delivery, Kind, Outcome, Responder, Sign, Standing
from domain.ladder import LADDERS, REPEATS, Ladder, Party, Step, first, following, rung_of
from domain.refusals import Refused

NOW = datetime(2026, 3, 2, 0, 30, tzinfo=UTC)  # 08:30 in Shanghai
DAY = date(2026, 3, 2)
ME = 5
NAMED_OUTCOMES = {Outcome.PHONE, Outcome.SEEN, Outcome.HOSPITAL, Outcome.AWAY, Outcome.WARD}

PLAN = {
    # minute: level, who is called, who is told
    0: (1, {Party.ELDER}, set()),
    30: (2, {Party.ELDER}, set()),
    60: (3, {Party.VOLUNTEER}, {Party.FAMILY}),
    90: (4, {Party.WORKER}, set()),
    120: (5, {Party.DESK, Party.CONTACTS, Party.KEYS}, set()),
    150: (6, {Party.SECRETARY}, set()),
}
"""The morning of an elder who is asked in the chat, as it was agreed."""
ADDED = {75: (3, {Party.NEIGHBOURS}), 105: (4, {Party.WORKERS}), 135: (5, {Party.DESKS})}
"""A quarter of an hour after a level began somebody of the same kind is added."""


def test_the_morning_is_the_plan_minute_by_minute() -> None:
    rungs = {rung.minute: rung for rung in LADDERS[Ladder.CHAT]}

    assert rungs.keys() == PLAN.keys() | ADDED.keys()
    for minute, (level, calls, tells) in PLAN.items():
        assert (rungs[minute].level, set(rungs[minute].calls), set(rungs[minute].tells)) == (level, calls, tells)
    for minute, (level, calls) in ADDED.items():
        assert (rungs[minute].level, set(rungs[minute].calls), rungs[minute].tells) == (level, calls, ())


def test_help_calls_volunteer_worker_and_desk_at_once_and_tells_the_family() -> None:
    begins = first(Ladder.HELP)

    assert begins.minute == 0
    assert set(begins.calls) == {Party.VOLUNTEER, Party.WORKER, Party.DESK}
    assert set(begins.tells) == {Party.CONTACTS}
    assert all(rung.level >= NAMED for rung in LADDERS[Ladder.HELP])


def test_calm_calls_nobody_who_is_not_of_the_office() -> None:
    called = {party for rung in LADDERS[Ladder.CALM] for party in (*rung.calls, *rung.tells)}

    assert called <= {Party.WORKER, Party.DESK, Party.SECRETARY}


def test_a_list_of_calls_never_asks_her_and_ends_with_the_secretary() -> None:
    rungs = LADDERS[Ladder.CALL]

    assert all(Party.ELDER not in rung.calls for rung in rungs)
    assert rungs[0].calls == (Party.CALLER,)
    assert rungs[-1].calls == (Party.SECRETARY,)


@pytest.mark.parametrize("ladder", Ladder)
def test_each_ladder_climbs_never_falls_and_from_level_three_nobody_waits_longer_than_a_quarter_of_an_hour(
    ladder: Ladder,
) -> None:
    rungs = LADDERS[ladder]
    for before, after in pairwise(rungs):
        assert after.minute > before.minute
        assert after.level >= before.level
        if before.level >= NAMED:
            assert after.minute - before.minute <= 15
    assert len({rung.step for rung in rungs}) == len(rungs), "a rung is found by its name"


@pytest.mark.parametrize("ladder", Ladder)
def test_the_last_rung_comes_again_every_quarter_of_an_hour(ladder: Ladder) -> None:
    last = LADDERS[ladder][-1]

    assert following(ladder, last, 1.0) == (last, REPEATS)
    assert timedelta(minutes=15) == REPEATS


@pytest.mark.parametrize("ladder", Ladder)
def test_high_risk_takes_half_the_time(ladder: Ladder) -> None:
    for rung in LADDERS[ladder]:
        slow, fast = following(ladder, rung, 1.0), following(ladder, rung, 0.5)
        assert (fast[0], fast[1] * 2) == slow


def test_help_is_never_slower_or_faster_by_risk() -> None:
    high = replace(changes.opened(1, Ladder.CHAT, DAY, NOW, NOW, 0.5), id=1)

    assert changes.helped(1, DAY, NOW).pace == changes.turned_to_help(high, NOW).pace == 1.0


def test_a_step_of_another_ladder_is_not_found() -> None:
    with pytest.raises(KeyError):
        rung_of(Ladder.HELP, Step.ASK)


# Every deed in every state


def states() -> list[CheckIn]:
    """Every rung of every ladder after it has acted, and each again with what may have been heard of her."""
    made = []
    for ladder in Ladder:
        for rung in LADDERS[ladder]:
            kind = Kind.HELP if ladder is Ladder.HELP else Kind.MORNING
            then, wait = following(ladder, rung, 1.0)
            begun = CheckIn(1, 1, kind, ladder, DAY, NOW, step=rung.step, level=max(rung.level, _least(ladder)))
            begun = replace(begun, next=then.step, due_at=NOW + wait, delivery=Delivery.SENT)
            for sign in Sign:
                for standing in (None, *Standing):
                    mine = () if standing is None else (Responder(ME, begun.level, standing),)
                    made.append(replace(begun, sign=sign, responders=mine))
    return made


def _least(ladder: Ladder) -> int:
    return NAMED if ladder in (Ladder.HELP, Ladder.CALM) else 0


@pytest.mark.parametrize("deed", Deed)
def test_a_deed_ends_it_if_the_table_says_so_and_otherwise_leaves_one_rung_to_come(deed: Deed) -> None:
    for before in states():
        try:
            after = done(before, ME, deed, NOW)
        except Refused:
            # Listening ends nothing once people are called; who is away has not asked for help.
            is_too_late = deed is Deed.HEARD and before.level >= NAMED
            assert is_too_late or (deed in PAUSING and before.is_help), before
            continue
        assert after.is_open == (deed not in ENDS), before
        if after.is_open:
            assert after.next is not None, before
            assert rung_of(after.ladder, after.next), before
            assert after.due_at is not None, before
            assert NOW <= after.due_at <= NOW + timedelta(minutes=60), before
            assert after.level >= before.level, before
        else:
            assert (after.outcome, after.outcome_by, after.next, after.due_at) == (ENDS[deed], ME, None, None)
            assert before.level < NAMED or after.outcome in NAMED_OUTCOMES, before
        assert {one.person_id for one in before.responders} | {ME} == {one.person_id for one in after.responders}


@pytest.mark.parametrize("deed", Deed)
def test_when_it_is_over_every_deed_is_refused(deed: Deed) -> None:
    for open_one in states():
        over = changes.closed(open_one, Outcome.SEEN, 7, NOW)
        with pytest.raises(Refused):
            done(over, ME, deed, NOW)
        assert unreached(over, ME, NOW) == over
        assert deeds_for(over, Responder(ME, 3), is_staff=True) == ()


@pytest.mark.parametrize("is_staff", [True, False])
def test_what_is_shown_can_be_done(is_staff: bool) -> None:
    for before in states():
        for mine in before.responders:
            shown = deeds_for(before, mine, is_staff=is_staff)
            assert shown, "nobody who was called stands before a card without buttons"
            for deed in shown:
                done(before, ME, deed, NOW)


@pytest.mark.parametrize("deed", [Deed.NO_DOOR, Deed.NOT_FOUND])
def test_a_door_that_nobody_opens_ends_nothing_and_raises_to_level_five(deed: Deed) -> None:
    for before in states():
        after = done(before, ME, deed, NOW)
        due = changes.rung(after, after.due_at or NOW)
        assert due is not None
        assert due.level >= 5, before
        is_last = before.step is LADDERS[before.ladder][-1].step and not before.is_calm
        assert after.due_at == NOW or is_last, before


def test_somebody_who_sets_out_holds_it_once() -> None:
    for before in states():
        going = done(before, ME, Deed.GO, NOW)
        hold = timedelta(minutes=10 if before.is_help else 30)
        assert going.due_at == max(NOW + hold, before.due_at or NOW), before
        assert done(going, ME, Deed.GO, NOW + timedelta(minutes=5)).due_at == going.due_at, before


def test_who_sets_out_and_then_cannot_come_holds_nothing_any_more() -> None:
    for before in states():
        others = (*before.responders, Responder(8, 4))
        going = done(replace(before, responders=others), ME, Deed.GO, NOW)
        later = NOW + timedelta(minutes=1)
        is_last = before.step is LADDERS[before.ladder][-1].step
        for after in (done(going, ME, Deed.CANNOT, later), unreached(going, ME, later)):
            assert after.due_at is not None
            assert after.due_at <= later + (REPEATS if is_last else timedelta(0)), before


def test_nothing_she_says_ends_what_a_named_person_must_end() -> None:
    for before in states():
        for is_mistake in (False, True):
            after = changes.answered(before, NOW, is_mistake=is_mistake)
            is_hers = before.level < NAMED and before.ladder in (Ladder.CHAT, Ladder.CALL)
            assert after.is_open is not is_hers, before
            assert after.is_open is False or after.is_calm, before


def test_help_acts_now_whatever_was_before_and_calls_those_again_who_could_not_come_to_a_morning() -> None:
    for before in states():
        after = changes.turned_to_help(before, NOW)
        if before.is_help:
            assert after == before
            continue
        due = changes.rung(after, NOW)
        assert due is not None
        assert due.step is Step.HELP
        assert all(one.standing is not Standing.DECLINED for one in after.responders)
        assert done(after, ME, Deed.GO, NOW).due_at == NOW, "nothing holds up the first call"


def test_she_puts_it_off_once_and_not_what_somebody_has_to_listen_to() -> None:
    asked = next(one for one in states() if one.step is Step.ASK and one.sign is Sign.NONE)
    later = changes.postponed(asked, NOW)

    assert (later.next, later.due_at) == (Step.ASK_AGAIN, NOW + timedelta(minutes=60))
    for wrong in (later, changes.alive(asked, NOW), *(one for one in states() if one.level >= NAMED)):
        with pytest.raises(Refused):
            changes.postponed(wrong, NOW)


def test_a_list_is_only_left_without_a_word_where_nothing_has_climbed() -> None:
    for before in states():
        may = before.level < NAMED and before.ladder in (Ladder.CHAT, Ladder.CALL)
        try:
            after = changes.cancelled(before, ME, NOW)
        except Refused:
            assert not may, before
        else:
            assert may, before
            assert not after.is_open


def test_a_question_that_did_not_arrive_by_the_second_one_is_undelivered_and_hours_late_somebody_is_called() -> None:
    asked = replace(changes.opened(1, Ladder.CHAT, DAY, NOW, NOW, 1.0), id=1)
    asked = changes.fired(asked, first(Ladder.CHAT), NOW)
    due = asked.due_at
    assert due is not None

    assert changes.rung(asked, due - timedelta(seconds=1)) is None
    missing = changes.rung(asked, due)
    assert missing is not None
    assert missing.step is Step.VOLUNTEER
    assert changes.fired(asked, missing, due).delivery is Delivery.LOST
    there = changes.rung(changes.delivered(asked), due)
    assert there is not None
    assert there.step is Step.ASK_AGAIN
    late = changes.rung(changes.delivered(asked), due + timedelta(hours=3))
    assert late is not None
    assert late.step is Step.WORKER


@pytest.mark.parametrize(("hours", "step"), [(0, Step.ASK), (2.9, Step.ASK), (3, Step.WORKER), (25, Step.WORKER)])
def test_a_morning_that_begins_late_asks_her_up_to_three_hours_and_then_calls_somebody_up(
    hours: float, step: Step
) -> None:
    at = NOW - timedelta(hours=hours)

    assert changes.opened(1, Ladder.CHAT, DAY, at, NOW, 1.0).next is step
