"""The ladder's heartbeat, and what is owed after the bot was down: those who were asked or called hear of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from domain.care import first_morning
from domain.check_ins import NAMED, CheckIn, Sign, Standing
from domain.clock import from_micros, to_micros
from domain.ladder import Ladder, Step
from domain.watching import HEARTBEAT
from services import alarm_notices, check_in_rungs
from services.check_in_rows import the_care, the_check_in
from services.check_in_troubles import stands_alone
from services.work import Settle, Work
from storage import care as cared
from storage import check_ins, settings

log = structlog.get_logger()

SEEN = "ladder.seen"
"""The community's time of the last heartbeat: from then on until the next one the bot was down."""
AHEAD = "ladder.ahead"
"""Between which times the clock was ahead, when it was set back last."""
DOWN_AFTER = timedelta(seconds=150)
"""Telegram keeps a tap no longer than this: whoever tapped in a longer gap may have tapped in vain."""
SET_BACK = timedelta(seconds=60)
"""A clock that is set right by less than that is let be."""
_RINGING = (Standing.CALLED, Standing.GOING)


class Outages:
    """Written down once for each gap; open check-ins bear it from then on, and new ones whose T0 lay in it."""

    def __init__(self, zone: ZoneInfo, settle: Settle) -> None:
        self._zone = zone
        self._settle = settle

    async def pulse(self, work: Work, beat_at: datetime, *, is_held: bool = False) -> None:
        """Write the heartbeat; `beat_at` is the system's time, by which it is watched from outside.

        While a restore waits for its release the bot is down for all that was open then.
        """
        await settings.save(work.tx, HEARTBEAT, str(to_micros(beat_at)))
        if not is_held:
            await settings.save(work.tx, SEEN, str(to_micros(work.now)))

    async def has_beaten(self, work: Work, beat_at: datetime) -> bool:
        """Whether a heartbeat was kept."""
        return await settings.get(work.tx, HEARTBEAT) == str(to_micros(beat_at))

    async def set_back(self, work: Work) -> None:
        """Notice that the clock was set back: what was to come in some minutes must not wait for a day."""
        seen = await settings.get(work.tx, SEEN)
        by = timedelta(0) if seen is None else from_micros(int(seen)) - work.now
        if by < SET_BACK:
            return
        log.warning("outages.clock_set_back", seconds=round(by.total_seconds()))
        await check_ins.save_set_back(work.tx, by)
        for person_id in await cared.list_coming(work.tx):
            await stands_alone(work, self._settle, partial(self._come_sooner, person_id=person_id), person=person_id)
        await settings.save(work.tx, AHEAD, f"{to_micros(work.now)} {seen}")
        await settings.save(work.tx, SEEN, str(to_micros(work.now)))

    async def _come_sooner(self, work: Work, person_id: int) -> None:
        care = await the_care(work, person_id)
        if care.next_at is not None and care.next_at > work.now:
            await cared.save_next(work.tx, care, first_morning(care, work.now, self._zone))

    async def since_last(self, work: Work) -> tuple[datetime, datetime] | None:
        """Return from when until now the bot was down before it started, if it was for long."""
        seen = await settings.get(work.tx, SEEN)
        last = None if seen is None else from_micros(int(seen))
        return None if last is None or work.now - last <= DOWN_AFTER else (last, work.now)

    async def note(self, work: Work, gap: tuple[datetime, datetime]) -> None:
        """Write a gap down; who waits for an answer asks again, and who may have tapped in vain sees the card anew."""
        await check_ins.add_outage(work.tx, *gap)
        for check_in_id in await check_ins.list_open(work.tx):
            act = partial(self._note_one, check_in_id=check_in_id)
            await stands_alone(work, self._settle, act, check_in=check_in_id)

    async def _note_one(self, work: Work, check_in_id: int) -> None:
        check_in = await the_check_in(work, check_in_id)
        care = await the_care(work, check_in.elder_id)
        await check_ins.add_history(work.tx, check_in.id, work.now, None, "down")
        if _asks_anyway(check_in, work.now):
            return
        if check_in.ladder is Ladder.CHAT and check_in.level < NAMED and check_in.sign is Sign.NONE:
            check_in_rungs.ask(work, care, check_in, "again")
        else:
            ringing = [one.person_id for one in check_in.responders if one.standing in _RINGING]
            await alarm_notices.show(work, care, check_in, ringing)


async def was_ahead(work: Work, at: datetime) -> bool:
    """Whether something of this time was done while the clock was ahead."""
    span = (await settings.get(work.tx, AHEAD) or "0 0").split()
    return int(span[0]) < to_micros(at) <= int(span[1])


def _asks_anyway(check_in: CheckIn, now: datetime) -> bool:
    """Whether the rung that is overdue asks her in a moment, with the note."""
    is_due = check_in.due_at is not None and check_in.due_at <= now
    return is_due and check_in.next is Step.ASK_AGAIN
