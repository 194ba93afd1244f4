"""What those do who were called: set out, decline, ring, knock, and say how it ended. Only a named person ends it."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from domain import alarms
from domain.alarm_rights import may_see, serves
from domain.alarms import ENDS, PAUSING, Deed
from domain.care import Care
from domain.check_in_changes import rung
from domain.check_ins import CheckIn
from domain.people import Person
from domain.refusals import Refused
from services import alarm_leaving, alarm_notices, check_in_rungs
from services.alarm_standing import must_concern
from services.check_in_rows import the_check_in, write_down
from services.work import Work
from storage import care as cared

PAUSE_MOST = timedelta(days=92)


class Alarms:
    """Deeds of responders. Who was not called may act only if they serve where she lives."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    async def act(self, work: Work, person: Person, check_in_id: int, deed: Deed, until: date | None = None) -> CheckIn:
        """Do a deed. `until`: the last day of the pause, where the deed begins one.

        Raises:
            Refused: not this person's, over, or a pause without an end.
        """
        before = await the_check_in(work, check_in_id)
        care = await must_concern(work, before, person)
        if deed in PAUSING:
            self._must_end(work, until)
        after = await write_down(work, before, alarms.done(before, person.id, deed, work.now), person.id, deed.value)
        if deed in PAUSING and until is not None:
            today = work.now.astimezone(self._zone).date()
            await cared.add_pause(work.tx, care.person.id, (today, until), deed.value, person.id, work.now)
        if deed in ENDS:
            await alarm_notices.show(work, care, after)
            await alarm_notices.stand_down(work, care, after)
            return after
        due = rung(after, work.now)
        if due is not None:
            return await check_in_rungs.act(work, care, after, due)
        await alarm_notices.show(work, care, after)
        return after

    async def note(self, work: Work, person: Person, check_in_id: int) -> Care:
        """Return how she is reached and her door is opened; the look is written down.

        Raises:
            Refused: not this person's to see.
        """
        check_in = await the_check_in(work, check_in_id)
        care = await must_concern(work, check_in, person)
        mine = check_in.responder(person.id)
        if mine is None or not may_see(check_in, mine, is_here=serves(check_in, person, care.person)):
            raise Refused("alarm-go-first")
        await cared.add_view(work.tx, care.person.id, person.id, check_in.id, work.now)
        return care

    async def must_concern(self, work: Work, person: Person, check_in_id: int) -> Care:
        """Return who a check-in is about, for somebody who may act in it.

        Raises:
            Refused: not this person's.
        """
        return await must_concern(work, await the_check_in(work, check_in_id), person)

    async def unreached(self, work: Work, check_in_id: int, person_id: int) -> None:
        """A call did not arrive: when nobody else is left, the next rung acts at once."""
        before = await the_check_in(work, check_in_id)
        if before.is_open and before.responder(person_id) is not None:
            after = alarms.unreached(before, person_id, work.now)
            await write_down(work, before, after, person_id, "lost")

    async def lost(self, work: Work, telegram_id: int) -> None:
        """Somebody has blocked the bot, or is gone: whatever they were called for goes on without them."""
        await alarm_leaving.lost(work, telegram_id)

    def _must_end(self, work: Work, until: date | None) -> None:
        today = work.now.astimezone(self._zone).date()
        if until is None or not today <= until <= today + PAUSE_MOST:
            raise Refused("alarm-pause-end")
