"""Pauses: nobody is asked while away. Each has a last day, and the day before it she and her worker hear of it."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from domain.care import Care
from domain.care_list import PAUSE_MOST, Pause, may_pause, remind_at
from domain.notices import Said, Values
from domain.people import Person, spoken_to
from domain.refusals import Refused
from services.care_rows import cancel_open, workers_of
from services.work import Work
from storage import care as cared
from storage import care_list


class CarePauses:
    """Set by herself, her family, or who keeps the list; ended early by a tap. The mornings go on being due."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    def today(self, work: Work) -> date:
        """Return the community's date."""
        return work.now.astimezone(self._zone).date()

    async def paused(self, work: Work, actor: Person, elder_id: int) -> tuple[Care, Pause | None]:
        """Return somebody whom the actor may say to be away, and the pause that lasts or comes.

        Raises:
            Refused: not the actor's to say, or not looked after.
        """
        care = await cared.get(work.tx, elder_id)
        if care is None or care.ended_at is not None or not may_pause(actor, care.person):
            raise Refused("refused-staff-not-yours")
        return care, await care_list.find_pause(work.tx, elder_id, self.today(work))

    async def set(self, work: Work, actor: Person, elder_id: int, until: date) -> Care:
        """Ask nothing from today until a day, that one too. Whatever else was said about days is over.

        Raises:
            Refused: not the actor's to say, no last day that is possible, or people look for her just now.
        """
        care, _ = await self.paused(work, actor, elder_id)
        today = self.today(work)
        if not today <= until <= today + PAUSE_MOST:
            raise Refused("alarm-pause-end")
        await cancel_open(work, care, actor)
        await care_list.end_pauses(work.tx, elder_id, work.now)
        await cared.add_pause(work.tx, elder_id, (today, until), "away", actor.id, work.now)
        if remind_at(Pause(0, elder_id, today, until), self._zone) <= work.now:
            await care_list.save_known(work.tx, elder_id, work.now)
        await care_list.add_event(work.tx, elder_id, work.now, actor.id, "paused", until.isoformat())
        await self._tell(
            work, actor, care, ("care-paused", "care-paused-hers"), {"until": until, "again": until + timedelta(days=1)}
        )
        return care

    async def end(self, work: Work, actor: Person, elder_id: int) -> Care:
        """She is back earlier: the next morning comes.

        Raises:
            Refused: not the actor's to say, or there is no pause.
        """
        care, _ = await self.paused(work, actor, elder_id)
        if not await care_list.end_pauses(work.tx, elder_id, work.now):
            raise Refused("refused-care-no-pause")
        await care_list.add_event(work.tx, elder_id, work.now, actor.id, "back")
        await self._tell(work, actor, care, ("care-back", "care-back-hers"), {})
        return care

    async def run_due(self, work: Work, n: int = 20) -> int:
        """Remind of pauses whose last day is tomorrow; return how many. Called by the clock."""
        done = 0
        for pause in await care_list.list_pauses_ending(work.tx, self.today(work) + timedelta(days=1), n):
            if remind_at(pause, self._zone) > work.now or not await care_list.save_reminded(
                work.tx, pause.id, work.now
            ):
                continue
            done += 1
            care = await cared.get(work.tx, pause.elder_id)
            if care is not None and pause.until_day >= self.today(work):
                await self._remind(work, care, pause)
        return done

    async def _remind(self, work: Work, care: Care, pause: Pause) -> None:
        values: Values = {"name": care.name, "until": pause.until_day, "again": pause.until_day + timedelta(days=1)}
        elder_id = care.person.id
        choices = (("button-care-back", f"care:back:{elder_id}"), ("button-care-longer", f"care:pause:{elder_id}"))
        for to in spoken_to([care.person]):
            work.owe(Said(to, "care-pause-ends", values, choices=choices))
        for to in await workers_of(work, care):
            work.owe(Said(to, "care-pause-ends-hers", values, choices=choices))

    async def _tell(self, work: Work, actor: Person, care: Care, keys: tuple[str, str], values: Values) -> None:
        """Whoever did not say it hears of it: she herself, and her worker."""
        said: Values = {"name": care.name, "by": actor.name, **values}
        for to in spoken_to([care.person] if actor.id != care.person.id else []):
            work.owe(Said(to, keys[0], said, choices=(("button-care-back", f"care:back:{to.id}"),) if values else ()))
        for to in [one for one in await workers_of(work, care) if one.id != actor.id]:
            work.owe(Said(to, keys[1], said))
