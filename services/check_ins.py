"""Check-ins that are open: their rungs come due, and she is heard of."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from domain import check_in_changes as changes
from domain.care import Care, is_since_dawn
from domain.check_in_notices import AlarmSaid, AlarmShown, ElderTold, keys_of
from domain.check_ins import NAMED, CheckIn, Delivery, Kind, Standing
from domain.people import Person, spoken_to
from domain.refusals import Refused
from domain.remarks import Remark
from services import alarm_notices, check_in_rungs
from services.alarm_parties import people_of
from services.check_in_rows import the_care, the_check_in, write_down
from services.check_in_troubles import must_ring, stands_alone
from services.work import Settle, Work
from storage import care as cared
from storage import check_ins, holding, people

log = structlog.get_logger()

_AGAIN = timedelta(minutes=1)


class CheckIns:
    """Fires what is due of the ladder, each once, and takes in what she says."""

    def __init__(self, zone: ZoneInfo, settle: Settle) -> None:
        self._zone = zone
        self._settle = settle

    # What comes due

    async def run_due(self, work: Work, n: int = 50) -> int:
        """Let the rungs act that are longest overdue, one a check-in; return how many. Called by the clock."""
        # After a restore what the old state has coming waits for a person; what begins since then climbs.
        due = await check_ins.list_due(work.tx, work.now, n, after=await holding.get_last_rung(work.tx))
        for check_in_id in due:
            act = partial(self._run, check_in_id=check_in_id)
            if not await stands_alone(work, self._settle, act, check_in=check_in_id):
                await check_ins.save_later(work.tx, check_in_id, work.now + _AGAIN)
                await must_ring(work, await check_ins.get_elder(work.tx, check_in_id))
        return len(due)

    async def _run(self, work: Work, check_in_id: int) -> None:
        before = await the_check_in(work, check_in_id)
        due = changes.rung(before, work.now)
        if due is not None:
            await check_in_rungs.act(work, await the_care(work, before.elder_id), before, due)

    # What she says

    async def fine(self, work: Work, person: Person, remark: Remark) -> None:
        """She says that she is well."""
        care = await the_care(work, person.id)
        before = await check_ins.find_open(work.tx, person.id)
        if before is None or not self._counts(before, remark):
            await cared.save_sign(work.tx, person.id, remark.at)
            if before is not None:
                check_in_rungs.ask(work, care, before, "again")  # words of yesterday say nothing of today
            else:
                self._thank(work, care)
            return
        await cared.save_sign(work.tx, person.id, remark.at)
        await self._take(work, care, before, changes.answered(before, work.now, said_at=remark.at), "fine")

    async def mistake(self, work: Work, person: Person, remark: Remark) -> None:
        """She pressed by mistake: the noise goes, and somebody rings all the same."""
        before = await check_ins.find_open(work.tx, person.id)
        is_hers = before is not None and (before.kind is Kind.HELP or before.is_help)
        if before is None or not is_hers or not self._counts(before, remark):
            await self.fine(work, person, remark)
            return
        after = changes.answered(before, work.now, said_at=remark.at, is_mistake=True)
        await self._take(work, await the_care(work, person.id), before, after, "mistake")

    async def later(self, work: Work, person: Person) -> None:
        """She wants to be asked later.

        Raises:
            Refused: she was, or somebody is called already.
        """
        before = await check_ins.find_open(work.tx, person.id)
        if before is None:
            raise Refused("later-nothing")
        await write_down(work, before, changes.postponed(before, work.now), person.id, "later")
        work.owe(*(ElderTold(to, "check-in-later") for to in spoken_to([person])))

    async def alive(self, work: Work, person: Person, remark: Remark) -> None:
        """She sent what nobody has understood yet: both keys at once, and a named person listens."""
        before = await check_ins.find_open(work.tx, person.id)
        if before is None:
            return
        care = await the_care(work, person.id)
        after = changes.alive(before, work.now)
        if after is not before and after.level < NAMED:
            listeners = (await people_of(work, care, check_in_rungs.LISTENER, after))[:1]
            after = changes.settled(changes.called(after, tuple(one.id for one in listeners)), work.now)
        else:
            listeners = []
        if after is not before:
            after = await write_down(work, before, after, person.id, "alive", remark.words)
        else:
            await check_ins.add_history(work.tx, before.id, work.now, person.id, "alive", remark.words)
        if after.is_help:
            await self._tell_help(work, care, after)
        else:
            work.owe(*(ElderTold(to, "check-in-unclear") for to in spoken_to([person])))
        await alarm_notices.show(work, care, after, [one.id for one in listeners])
        await self.pass_on(work, after, remark)

    async def help(self, work: Work, person: Person, remark: Remark | None) -> None:
        """She asks for help: whoever is near is called at once, whatever the hour."""
        care = await the_care(work, person.id)
        before = await check_ins.find_open(work.tx, person.id)
        words, said_at = (remark.words, remark.at) if remark is not None else ("", work.now)
        if before is not None and before.is_help:
            await self._help_again(work, care, before, words)
            if remark is not None:
                await self.pass_on(work, before, remark)
            return
        if before is None:
            day = work.now.astimezone(self._zone).date()
            called = changes.helped(person.id, day, work.now, said_at=said_at)
            begun = await check_ins.add(work.tx, called)
            assert begun is not None  # none was open in this transaction
            await check_ins.add_history(work.tx, begun.id, work.now, person.id, "help", words)
        else:
            turned = changes.turned_to_help(before, work.now, said_at)
            begun = await write_down(work, before, turned, person.id, "help", words)
        due = changes.rung(begun, work.now)
        assert due is not None  # it acts at once
        after = await check_in_rungs.act(work, care, begun, due)
        await self._tell_help(work, care, after)
        if remark is not None:
            await self.pass_on(work, after, remark)

    def offer(self, work: Work, person: Person) -> None:
        """She said something that may be about herself, and nobody has asked: which key to press."""
        work.owe(*(ElderTold(to, "check-in-offer", keys=keys_of(to)) for to in spoken_to([person])))

    async def sign(self, work: Work, person: Person, remark: Remark) -> None:
        """She talked with the bot about something else: a clear sign, unless she is asked already."""
        await cared.save_sign(work.tx, person.id, remark.at)

    async def touched(self, work: Work, person: Person) -> None:
        """She pressed a button of the bot's: she is there, though she said nothing."""
        await cared.save_sign(work.tx, person.id, work.now)

    async def pass_on(self, work: Work, check_in: CheckIn, remark: Remark) -> None:
        """Show a voice, a picture or a place of hers to those who were called."""
        if not (remark.has_file or remark.latitude is not None):
            return
        for one in check_in.responders:
            person = await people.get(work.tx, one.person_id)
            if one.standing in (Standing.CALLED, Standing.GOING):
                work.owe(*(AlarmShown(to, check_in, remark) for to in spoken_to([person] if person else [])))

    # What became of messages

    async def delivered(self, work: Work, check_in_id: int) -> None:
        """The question has reached her telephone."""
        before = await the_check_in(work, check_in_id)
        after = changes.delivered(before)
        if after is not before and before.is_open:
            await check_ins.save(work.tx, before, after, work.now)

    async def undelivered(self, work: Work, check_in_id: int) -> None:
        """The question cannot reach her: somebody is called at once."""
        before = await the_check_in(work, check_in_id)
        after = changes.undelivered(before, work.now)
        if after is not before:
            await write_down(work, before, after, None, Delivery.LOST.value)

    # How it is told

    def _counts(self, check_in: CheckIn, remark: Remark) -> bool:
        """Whether what she wrote is about this: by when she wrote it, not by when it came."""
        if check_in.is_help:
            # Words of help overtake what waits: what she wrote before them takes nothing back.
            return check_in.answered_at is None or remark.at >= check_in.answered_at
        return check_in.kind is Kind.HELP or is_since_dawn(remark.at, check_in.day, self._zone)

    async def _take(self, work: Work, care: Care, before: CheckIn, after: CheckIn, what: str) -> None:
        after = await write_down(work, before, after, care.person.id, what)
        if not after.is_open:
            self._thank(work, care)
            if after.responders:
                await alarm_notices.show(work, care, after)
                await alarm_notices.stand_down(work, care, after)
            return
        key = "check-in-fine-late" if what == "fine" else "check-in-mistake"
        work.owe(*(ElderTold(to, key) for to in spoken_to([care.person])))
        await alarm_notices.show(work, care, after)
        await self._calm(work, care, after, what)

    async def _calm(self, work: Work, care: Care, after: CheckIn, what: str) -> None:
        for one in after.responders:
            person = await people.get(work.tx, one.person_id)
            for to in spoken_to([person] if person is not None else []):
                work.owe(AlarmSaid(to, after, f"alarm-{what}", {"name": care.name}))

    async def _help_again(self, work: Work, care: Care, check_in: CheckIn, words: str) -> None:
        past = await check_ins.list_history(work.tx, check_in.id)
        last = next((one for one in reversed(past) if one.what == "help" and one.actor_id == care.person.id), None)
        # The same words again ring once a minute; new ones at once.
        is_news = last is None or work.now - last.at >= _AGAIN or words != last.text
        what = "help" if is_news else "help_again"
        await check_ins.add_history(work.tx, check_in.id, work.now, care.person.id, what, words)
        ringing = (Standing.CALLED, Standing.GOING)
        fresh = [one.person_id for one in check_in.responders if is_news and one.standing in ringing]
        await alarm_notices.show(work, care, check_in, fresh)
        await self._tell_help(work, care, check_in)

    async def _tell_help(self, work: Work, care: Care, check_in: CheckIn) -> None:
        found = [await people.get(work.tx, one.person_id) for one in check_in.responders]
        names = [one.name for one in spoken_to([one for one in found if one is not None])]
        values: dict[str, str | int] = {"names": "\n".join(names[:3]), "count": len(names)}
        key = "help-called" if names else "help-nobody"
        keys = ("mistake", "help")
        work.owe(*(ElderTold(to, key, values, keys=keys, is_help=True) for to in spoken_to([care.person])))

    def _thank(self, work: Work, care: Care) -> None:
        day = work.now.astimezone(self._zone).date()
        for to in spoken_to([care.person]):
            work.owe(ElderTold(to, "", thanked_on=day))
