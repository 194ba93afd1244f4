"""The morning (报平安): when T0 has come, each is asked, unless there was a clear sign since dawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from domain.care import Care, Way, is_since_dawn, next_morning
from domain.check_in_changes import LATE_AT_MOST, heard_of, opened, rung
from domain.check_ins import CheckIn
from domain.holding import HELD
from domain.ladder import Ladder, Step
from domain.notices import Lane
from services import check_in_rungs
from services.check_in_rows import the_care
from services.check_in_troubles import must_ring, stands_alone
from services.outages import was_ahead
from services.work import Settle, Work
from storage import care as cared
from storage import check_ins, outbox, settings

log = structlog.get_logger()

_WAITING_MOST = 60
"""So many questions on their way are two seconds' worth: what others are owed meanwhile need not wait behind all."""
_OVERDUE = timedelta(minutes=5)
_AGAIN = timedelta(minutes=1)


class Mornings:
    """Opens one check-in a morning; the row of who is looked after says when the next one is due.

    Questions leave at the full allowed pace and no faster than that: reports and answers come between.
    """

    def __init__(self, zone: ZoneInfo, settle: Settle) -> None:
        self._zone = zone
        self._settle = settle

    async def run_due(self, work: Work, n: int = 50) -> int:
        """Begin the morning of those whose T0 has come; return how many. Called by the clock."""
        if await settings.get(work.tx, HELD) is not None:  # nobody released the restore yet
            return 0
        room = _WAITING_MOST - await outbox.count_waiting(work.tx, Lane.INTERACTIVE)
        done = 0
        for person_id, at in await cared.list_due(work.tx, work.now, n):
            if done >= room and work.now - at < _OVERDUE:
                break  # the earliest come first: the others wait for a second as well
            act = partial(self._begin, person_id=person_id)
            if not await stands_alone(work, self._settle, act, person=person_id):
                await cared.put_off(work.tx, person_id, work.now + _AGAIN)
                await must_ring(work, person_id)
            done += 1
        return done

    async def _begin(self, work: Work, person_id: int) -> None:
        care = await the_care(work, person_id)
        at = care.next_at
        assert at is not None  # it was due
        day = at.astimezone(self._zone).date()
        if not await cared.save_next(work.tx, care, next_morning(care, day, self._zone)):
            return
        if care.ended_at is not None or await cared.is_paused(work.tx, care.person.id, day):
            return
        ladder = Ladder.CALL if care.way is Way.CALL else Ladder.CHAT
        began = opened(care.person.id, ladder, day, at, work.now, care.pace, is_drill=care.is_drill)
        sign = await cared.get_sign(work.tx, care.person.id)
        if is_since_dawn(sign, day, self._zone):
            began = heard_of(began, sign, work.now)
        added = await check_ins.add(work.tx, replace(began, outage=await check_ins.find_outage(work.tx, at)))
        if added is None:
            added = await self._begin_again(work, began)
        if added is None:
            await self._ask_beside(work, care, is_late=work.now - at >= LATE_AT_MOST)
        elif added.is_open:
            await self._act(work, care, added)

    async def _act(self, work: Work, care: Care, began: CheckIn) -> None:
        due = rung(began, work.now)
        assert due is not None  # the first rung of a morning acts at once
        after = await check_in_rungs.act(work, care, began, due)
        if due.step is Step.WORKER:
            # Hours late: somebody is called up, and she is asked all the same.
            check_in_rungs.ask(work, care, after, "late")

    async def _begin_again(self, work: Work, began: CheckIn) -> CheckIn | None:
        """A morning of this day that was asked by a clock that was ahead: she is asked today."""
        before = await check_ins.find_morning(work.tx, began.elder_id, began.day)
        if before is None or not began.is_open or not await was_ahead(work, before.asked_at):
            return None
        return await check_ins.begin_again(work.tx, before, began)

    async def _ask_beside(self, work: Work, care: Care, *, is_late: bool) -> None:
        """Something of hers is open from before: no second one begins, and she is asked all the same.

        Not for a morning that is hours past: after days without the bot she is asked once, not for each of them.
        """
        still = await check_ins.find_open(work.tx, care.person.id)
        if still is not None:
            await check_ins.add_history(work.tx, still.id, work.now, None, "morning")
            if not is_late:
                check_in_rungs.ask(work, care, still, "ask")
