"""Whatever she says, whoever comes or does not, whatever the clock does: the ladder cannot break."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from domain import check_in_changes as changes
from domain.alarms import ENDS, Deed, done, unreached
from domain.care import Care, Way, first_morning, is_since_dawn, next_morning
from domain.check_ins import NAMED, CheckIn, Outcome, Sign, Standing
from domain.ladder import LADDERS, Ladder, Party, Rung, Step, rung_of
from domain.people import Person
from domain.refusals import Refused

ELDER = 1
PARTIES: dict[Party, tuple[int, ...]] = {
    Party.VOLUNTEER: (11,),
    Party.NEIGHBOURS: (11, 12, 13),
    Party.FAMILY: (21,),
    Party.CONTACTS: (21, 22),
    Party.KEYS: (22,),
    Party.CALLER: (11, 31),
    Party.NEXT_CALLER: (31,),
    Party.WORKER: (31,),
    Party.WORKERS: (31, 32),
    Party.DESK: (41,),
    Party.DESKS: (41, 42),
    Party.SECRETARY: (51,),
}
"""21 is a neighbour's volunteer and her family at once; 31 works here and stands on nobody's list."""
PEOPLE = (11, 12, 13, 21, 22, 31, 32, 41, 42, 51)
ONE = {Party.NEIGHBOURS, Party.WORKERS, Party.CALLER, Party.NEXT_CALLER}
OFFICE = {31, 32, 41, 42, 51}
BY_NAMED = {Outcome.PHONE, Outcome.SEEN, Outcome.HOSPITAL, Outcome.AWAY, Outcome.WARD}
LONGEST = timedelta(minutes=60)
ZONES = {
    "Asia/Shanghai": datetime(2026, 3, 2, 0, 29, tzinfo=UTC),
    "Europe/Berlin": datetime(2026, 3, 28, 7, 20, tzinfo=UTC),  # the night after, the clocks go forward
    "America/New_York": datetime(2026, 10, 31, 12, 10, tzinfo=UTC),  # and back
}
people = st.sampled_from(PEOPLE)


class Ladders(RuleBasedStateMachine):
    """One elder, those around her, a clock. What a real process does with a rung is done here without any I/O."""

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2026, 3, 2, tzinfo=UTC)
        self.zone = ZoneInfo("Asia/Shanghai")
        self.care = Care(Person(ELDER, "李奶奶", "zh-CN"), Way.CHAT)
        self.paused_until: date | None = None
        self.sign_at: datetime | None = None
        self.blocked: set[int] = set()
        self.it: CheckIn | None = None
        self.opened_days: set[date] = set()
        self._forget()

    def _forget(self) -> None:
        """What the plan promises of one check-in, kept beside it."""
        self.called: set[int] = set()
        self.climbed = self.was_help = self.disturbed = False
        self.holds: set[int] = set()

    @initialize(
        zone=st.sampled_from(sorted(ZONES)), way=st.sampled_from([Way.CHAT, Way.CHAT, Way.CALL]), is_high=st.booleans()
    )
    def begin(self, zone: str, way: Way, is_high: bool) -> None:
        self.zone, self.now = ZoneInfo(zone), ZONES[zone]
        self.care = replace(self.care, way=way, is_high_risk=is_high)
        self.care = replace(self.care, next_at=first_morning(self.care, self.now, self.zone))

    # Time

    @rule(minutes=st.sampled_from([0, 1, 5, 10, 15, 15, 15, 29, 31, 60]), loses=st.booleans())
    def passes(self, minutes: int, loses: bool) -> None:
        """Time passes; with `loses` the process dies in the middle of what is due, and all of it is undone."""
        self.now += timedelta(minutes=minutes)
        if loses:
            before = self.it, self.care, self.opened_days.copy(), self.climbed, self.called.copy()
            self._run()
            self.it, self.care, self.opened_days, self.climbed, self.called = before
        self._run()

    @rule(hours=st.sampled_from([3, 8, 24, 25]))
    def is_down(self, hours: int) -> None:
        """The process is not there for hours."""
        self.disturbed = True
        self.passes(hours * 60, loses=False)

    @rule(hours=st.sampled_from([-24, -1, 1, 24]))
    def clock_jumps(self, hours: int) -> None:
        """The clock is set; that it was set back is noticed."""
        self.disturbed = True
        self.now += timedelta(hours=hours)
        if hours < 0:
            if self.it is not None:
                self.it = changes.set_back(self.it, timedelta(hours=-hours))
            self.care = replace(self.care, next_at=first_morning(self.care, self.now, self.zone))
        self._run()

    def _run(self) -> None:
        """All that is due now: rungs, then the morning."""
        for _ in range(2 * len(LADDERS[Ladder.CHAT])):
            due = None if self.it is None else changes.rung(self.it, self.now)
            if due is None:
                break
            self._act(due)
        if self.care.next_at is not None and self.care.next_at <= self.now:
            self._morning(self.care.next_at)

    def _act(self, due: Rung) -> None:
        before = self.it
        assert before is not None
        assert before.due_at is not None
        assert before.due_at <= self.now, "a rung before its time"
        if not self.disturbed:
            assert self.now >= before.asked_at + timedelta(minutes=due.minute) * before.pace, "before its minute"
        after = changes.fired(before, due, self.now)
        assert after.level >= before.level
        fresh: set[int] = set()
        for party in (*due.calls, *due.tells):
            found = self._found(party, after)
            fresh |= set(found) - self.called
            after = changes.called(after, found, is_told=party in due.tells)
        if before.is_calm:
            assert fresh <= OFFICE, "somebody new was called although she has said that she is well"
        if Party.ELDER in due.calls and ELDER in self.blocked:
            after = changes.undelivered(after, self.now)
        elif Party.ELDER in due.calls:
            after = changes.delivered(after)
        settled = changes.settled(after, self.now)
        self.disturbed = self.disturbed or settled is not after  # nobody is left to wait for
        self._becomes(settled)

    def _found(self, party: Party, it: CheckIn) -> tuple[int, ...]:
        standing = {one.person_id: one.standing for one in it.responders}
        found = [one for one in PARTIES.get(party, ()) if one not in self.blocked]
        found = [one for one in found if standing.get(one) is not Standing.DECLINED]
        if party in ONE:
            return tuple(one for one in found if standing.get(one, Standing.TOLD) is Standing.TOLD)[:1]
        return tuple(found)

    def _morning(self, at: datetime) -> None:
        day = at.astimezone(self.zone).date()
        self.care = replace(self.care, next_at=next_morning(self.care, day, self.zone))
        assert self.care.next_at is not None
        assert self.care.next_at > at
        is_paused = self.paused_until is not None and day <= self.paused_until
        if is_paused or self.it is not None or day in self.opened_days:
            return
        self.opened_days.add(day)
        ladder = Ladder.CALL if self.care.way is Way.CALL else Ladder.CHAT
        began = replace(changes.opened(ELDER, ladder, day, at, self.now, self.care.pace), id=1)
        if is_since_dawn(self.sign_at, day, self.zone):
            assert not changes.heard_of(began, self.sign_at, self.now).is_open
            return
        self._forget()
        self.disturbed = began.next is Step.WORKER
        self.it = began
        due = changes.rung(began, self.now)
        assert due is not None, "a morning begins at once"
        self._act(due)

    # What she says

    def _is_there(self) -> bool:
        return self.it is not None

    @rule(minutes=st.sampled_from([0, 0, 5, 40, 600]))
    def says_fine(self, minutes: int) -> None:
        """She is well; she wrote it some minutes ago."""
        said_at = self.now - timedelta(minutes=minutes)
        self.sign_at = max(said_at, self.sign_at or said_at)
        if self.it is not None and is_since_dawn(said_at, self.it.day, self.zone):
            self._becomes(changes.answered(self.it, self.now, said_at=said_at))

    @precondition(_is_there)
    @rule()
    def by_mistake(self) -> None:
        assert self.it is not None
        self._becomes(changes.answered(self.it, self.now, is_mistake=True))

    @precondition(_is_there)
    @rule()
    def sends_a_voice(self) -> None:
        """Nobody has understood it yet; the worker listens, if one can be reached."""
        assert self.it is not None
        after = changes.alive(self.it, self.now)
        if after is not self.it:
            self.disturbed = True
            if after.level < NAMED:
                after = changes.settled(changes.called(after, self._found(Party.WORKER, after)), self.now)
                assert after.due_at is not None
                assert after.due_at <= self.now + timedelta(minutes=15), "somebody listens within a quarter of an hour"
        self._becomes(after)

    @precondition(_is_there)
    @rule()
    def wants_later(self) -> None:
        assert self.it is not None
        self._try(lambda it: changes.postponed(it, self.now))

    @rule()
    def asks_for_help(self) -> None:
        """At any hour, never delayed: what it calls is called now."""
        was_help = self.it is not None and self.it.is_help
        if self.it is None:
            self._forget()
            self.it = replace(changes.helped(ELDER, self.now.date(), self.now), id=1)
        else:
            self._becomes(changes.turned_to_help(self.it, self.now))
        self.was_help = self.disturbed = True
        due = changes.rung(self.it, self.now)
        if was_help:
            return
        assert due is not None, "help was delayed"
        assert due.step is Step.HELP
        self._act(due)
        assert self.it.due_at is not None
        assert self.it.due_at <= self.now + timedelta(minutes=5)
        able = {11, 31, 41} - self.blocked
        ringing = {one.person_id for one in self.it.responders if one.standing in (Standing.CALLED, Standing.GOING)}
        assert able <= ringing, "somebody who can be reached was not called to help"

    # What becomes of messages

    @rule(who=st.sampled_from([ELDER, *PEOPLE]))
    def blocks(self, who: int) -> None:
        """What is on its way to them comes back."""
        self.blocked.add(who)
        self.disturbed = True
        if self.it is not None and who != ELDER and self.it.responder(who) is not None:
            self._becomes(unreached(self.it, who, self.now))

    @rule(who=st.sampled_from([ELDER, *PEOPLE]))
    def unblocks(self, who: int) -> None:
        self.blocked.discard(who)

    @rule()
    def everybody_blocks(self) -> None:
        for who in PEOPLE:
            self.blocks(who)

    @precondition(_is_there)
    @rule()
    def question_is_lost(self) -> None:
        assert self.it is not None
        after = changes.undelivered(self.it, self.now)
        if after is not self.it:
            self.disturbed = True
            assert changes.rung(after, self.now) is not None, "undelivered: the next rung at once"
        self._becomes(after)

    # What those do who were called

    @precondition(_is_there)
    @rule(who=people, deed=st.sampled_from([*Deed, Deed.GO, Deed.CANNOT, Deed.NO_REPLY]))
    def does(self, who: int, deed: Deed) -> None:
        """Whoever was called, or serves there: a tap of today, or of an old card."""
        before = self.it
        assert before is not None
        if before.responder(who) is None and who not in OFFICE:
            return
        self.disturbed = True
        self._try(lambda it: done(it, who, deed, self.now))
        if deed in (Deed.AWAY, Deed.WARD) and self.it is None:
            self.paused_until = self.now.astimezone(self.zone).date() + timedelta(days=3)
        if deed is Deed.GO and self.it is not None:
            self._judge_hold(before, self.it, who)
        self._run()

    @precondition(lambda self: self.it is not None and bool(self.it.going))
    @rule(minutes=st.sampled_from([1, 10, 31]))
    def sets_out_again(self, minutes: int) -> None:
        """Who is on the way says so once more, later."""
        self.passes(minutes, loses=False)
        if self.it is not None and self.it.going:
            self.does(self.it.going[0], Deed.GO)

    def _judge_hold(self, before: CheckIn, after: CheckIn, who: int) -> None:
        mine = before.responder(who)
        if after.due_at != before.due_at:
            assert who not in self.holds, "held twice"
            assert mine is None or not mine.has_held, "held twice"
            self.holds.add(who)
            assert after.due_at is not None
            assert after.due_at <= self.now + timedelta(minutes=10 if after.is_help else 30)

    @precondition(_is_there)
    @rule(who=people)
    def taps_in_vain(self, who: int) -> None:
        """A tap got lost on its way: nothing may depend on it."""
        del who
        self._run()

    @precondition(_is_there)
    @rule()
    def is_taken_off_the_list(self) -> None:
        self._try(lambda it: changes.cancelled(it, 41, self.now))

    # What always holds

    def _try(self, change: Callable[[CheckIn], CheckIn]) -> None:
        before = self.it
        try:
            after = change(before)
        except Refused:
            return
        self._becomes(after)

    def _becomes(self, after: CheckIn) -> None:
        """Keep a new state, and judge the change."""
        before = self.it
        assert before is not None
        self.climbed = self.climbed or before.level >= NAMED or after.level >= NAMED
        self.was_help = self.was_help or after.is_help
        now_called = {one.person_id for one in after.responders}
        assert self.called <= now_called, "somebody was put in another's place"
        assert {one.person_id for one in before.responders if one.has_held} <= {
            one.person_id for one in after.responders if one.has_held
        }
        self.called = now_called
        if after.is_open:
            self.it = after
            return
        assert (after.next, after.due_at) == (None, None)
        assert after.outcome is not None
        if self.climbed or self.was_help or before.is_calm:
            assert after.outcome in BY_NAMED, after
            assert after.outcome_by in self.called, after
        self.it = None
        self._forget()

    @invariant()
    def an_open_check_in_has_a_rung_that_comes(self) -> None:
        if self.it is None:
            return
        assert self.it.next is not None
        assert self.it.due_at is not None
        assert self.it.due_at <= self.now + LONGEST, "a rung that is too far away"
        assert rung_of(self.it.ladder, self.it.next)
        assert self.it.sign in Sign

    @invariant()
    def a_morning_comes(self) -> None:
        assert self.care.next_at is not None
        assert self.care.next_at <= self.now + timedelta(days=8)

    @invariant()
    def left_alone_it_climbs_to_its_end(self) -> None:
        """Nobody does anything any more: within hours all who are meant have been called, and are again and again."""
        if self.it is None:
            return
        it, now = self.it, self.now
        for _ in range(20):
            assert it.due_at is not None
            now = max(now, it.due_at)
            due = changes.rung(it, now)
            assert due is not None
            it = changes.settled(self._acted(it, due, now), now)
        assert now - self.now <= timedelta(hours=7)
        assert it.step is LADDERS[it.ladder][-1].step

    def _acted(self, it: CheckIn, due: Rung, now: datetime) -> CheckIn:
        it = changes.fired(it, due, now)
        for party in due.calls:
            it = changes.called(it, self._found(party, it))
        return it


def climbing(runs: int, steps: int = 50) -> None:
    """Let the machine run so many times; an AssertionError says what broke, with the steps that led there."""
    kept: Iterable[HealthCheck] = list(HealthCheck)
    chosen = settings(
        max_examples=runs, stateful_step_count=steps, deadline=None, suppress_health_check=kept, database=None
    )
    run_state_machine_as_test(Ladders, settings=chosen)  # type: ignore[no-untyped-call]


def test_the_ladder_cannot_break() -> None:
    climbing(100)


def test_every_outcome_of_the_table_is_one_that_a_named_person_records() -> None:
    assert set(ENDS.values()) == BY_NAMED | {Outcome.HEARD}
