"""The caller's side of the morning list: she begins, rings one after the other, and says how each call went."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from domain import alarms
from domain.alarms import Deed
from domain.call_lists import CallList, Place, is_listed
from domain.check_in_changes import rung
from domain.check_ins import CheckIn, Standing
from domain.people import Person
from domain.refusals import Refused
from services import alarm_notices, check_in_rungs
from services.alarm_standing import must_concern
from services.call_list_rows import hold_rest, list_of, show_key
from services.check_in_rows import the_care, the_check_in, write_down
from services.work import Work
from storage import check_ins

DEEDS = (Deed.PHONE, Deed.HELP, Deed.NO_REPLY)
"""How a call went."""


class CallLists:
    """Only who stands, or stood, as a caller may say how a call went; each look at a number is written down."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    async def begin(self, work: Work, person: Person) -> CallList:
        """Somebody begins: the whole list waits for them from now on.

        Raises:
            Refused: nobody stands on it.
        """
        calls = await self._go_on(work, person)
        await show_key(work, person, is_over=False)
        return calls

    async def bring(self, work: Work, person: Person) -> None:
        """Bring the list anew, below everything else in the chat.

        Raises:
            Refused: nobody stands on it.
        """
        await self._must_have(work, person)
        work.owe_list(person.id, self._today(work), is_fresh=True)

    async def act(self, work: Work, person: Person, check_in_id: int, deed: Deed) -> CheckIn:
        """Say how a call went; the next one opens.

        Raises:
            Refused: not this person's, over, or somebody else rings.
        """
        before = await the_check_in(work, check_in_id)
        mine = before.responder(person.id)
        if mine is None:
            raise Refused("alarm-not-yours")
        if before.is_open and not is_listed(before):
            raise Refused("call-climbed")
        if mine.standing is not Standing.CALLED and deed is Deed.NO_REPLY:
            raise Refused("call-moved")
        await must_concern(work, before, person)
        await self._do(work, person, before, deed)
        calls = await self._go_on(work, person)
        if calls.next is None and not calls.at(Place.LATER):
            await show_key(work, person, is_over=True)
        return await the_check_in(work, check_in_id)

    async def pass_on(self, work: Work, person: Person) -> None:
        """Somebody cannot ring today: the next person does, at once.

        Raises:
            Refused: nobody stands on the list.
        """
        calls = await self._must_have(work, person)
        for line in calls.at(Place.OPEN, Place.LATER):
            # Read anew: with the first one that moves the others begin to.
            await self._do(work, person, await the_check_in(work, line.check_in.id), Deed.CANNOT)
        if calls.has_begun:
            await show_key(work, person, is_over=True)

    async def helping(self, work: Work, person: Person) -> CallList | None:
        """Somebody on the list needs help, says the key. If one alone waits there it is that one; else who it may be.

        Raises:
            Refused: nobody stands on the list.
        """
        calls = await self._must_have(work, person)
        waiting = calls.at(Place.OPEN, Place.LATER)
        if not waiting:
            await show_key(work, person, is_over=True)
            return None
        if len(waiting) > 1:
            return CallList(waiting)
        await self.act(work, person, waiting[0].check_in.id, Deed.HELP)
        return None

    async def run_due(self, work: Work) -> int:
        """Let the lists of those go on whom no message reaches any more; return 0: once is enough."""
        for person_id in await check_ins.list_lost_callers(work.tx):
            await self.unreached(work, person_id)
        return 0

    async def unreached(self, work: Work, person_id: int) -> None:
        """The list could not be delivered: the next person rings, at once."""
        for line in (await list_of(work, person_id, self._today(work))).at(Place.OPEN, Place.LATER):
            before = await the_check_in(work, line.check_in.id)
            await write_down(work, before, alarms.unreached(before, person_id, work.now), person_id, "lost")

    async def _do(self, work: Work, person: Person, before: CheckIn, deed: Deed) -> None:
        care = await the_care(work, before.elder_id)
        after = await write_down(work, before, alarms.done(before, person.id, deed, work.now), person.id, deed.value)
        due = rung(after, work.now)
        if due is not None:
            await check_in_rungs.act(work, care, after, due)
        else:
            await alarm_notices.show(work, care, after)

    async def _go_on(self, work: Work, person: Person) -> CallList:
        """The rest of the list waits for who works on it; the next one opens, and that look is written down."""
        day = self._today(work)
        await self._must_have(work, person)
        await hold_rest(work, person.id, day)
        calls = await list_of(work, person.id, day)
        work.owe_list(person.id, day)
        if calls.next is not None:
            await check_ins.add_history(work.tx, calls.next.check_in.id, work.now, person.id, "look")
        return calls

    async def _must_have(self, work: Work, person: Person) -> CallList:
        calls = await list_of(work, person.id, self._today(work))
        if not calls.lines:
            raise Refused("call-nobody")
        return calls

    def _today(self, work: Work) -> date:
        return work.now.astimezone(self._zone).date()
