"""A better time to ask, from her own rhythm: proposed to who serves her grid; a person agrees, and she is told."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import structlog

from domain.boards import NAMED_BY
from domain.care import Care
from domain.check_in_notices import ElderTold, RhythmCard
from domain.people import Person, Role, spoken_to
from domain.refusals import Refused
from domain.rhythms import ANSWERS_MOST, Rhythm, better, clock, is_due, minute_of, with_time
from services.check_in_rows import the_care
from services.work import Work
from storage import rhythms, serving, settings
from storage.database import raise_storage

log = structlog.get_logger()

_DONE = "rhythms.done"
"""How far the looking has come today: the day, and the number of the last elder."""
_HOURS = range(14, 18)
"""In the afternoon nobody is on a staircase because of the morning."""


class Rhythms:
    """Looks at each elder once a week."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    async def run_due(self, work: Work, n: int = 20) -> int:
        """Look at some of those whose weekday it is; return how many. Called by the clock."""
        local = work.now.astimezone(self._zone)
        if local.hour not in _HOURS:
            return 0
        after = _after(await settings.get(work.tx, _DONE), local.date())
        found = await rhythms.list_elders(work.tx, after, local.weekday(), n)
        for elder_id in found:
            await self._look(work, elder_id)
        if found:
            await settings.save(work.tx, _DONE, f"{local.date().isoformat()}:{found[-1]}")
        return len(found)

    async def decide(self, work: Work, person: Person, rhythm_id: int, *, is_agreed: bool) -> None:
        """Take the better time, or leave it.

        Raises:
            Refused: not this person's to decide, decided before, or the time has been changed meanwhile.
        """
        proposed = await rhythms.get(work.tx, rhythm_id)
        if proposed is None:
            raise Refused("refused-button")
        care = await the_care(work, proposed.elder_id)
        if not any(person.may(role, care.person.grid_id) for role in NAMED_BY):
            raise Refused("today-not-yours")
        if not await rhythms.save_decided(work.tx, rhythm_id, person.id, work.now, is_agreed=is_agreed):
            raise Refused("rhythm-decided")
        if is_agreed:
            await self._change(work, care, proposed)
        work.owe(*(RhythmCard(to, care, proposed, decided=is_agreed, by=person.name) for to in spoken_to([person])))

    async def _change(self, work: Work, care: Care, proposed: Rhythm) -> None:
        after = with_time(care, proposed.to_minute, work.now, self._zone)
        is_same = care.at_minute == proposed.from_minute
        if not is_same or not await rhythms.save_time(work.tx, care, after):
            raise Refused("rhythm-changed")
        told = {"time": clock(proposed.to_minute)}
        work.owe(*(ElderTold(to, "rhythm-told", told) for to in spoken_to([care.person])))

    async def _look(self, work: Work, elder_id: int) -> None:
        part = Work(work.tx, work.now)
        try:
            async with work.tx.savepoint():
                await self._propose(part, await the_care(work, elder_id))
        except Exception as error:
            raise_storage(work.tx, error)
            # One whose rows are wrong must not hold up all those behind.
            log.exception("rhythms.failed", person=elder_id)
        else:
            work.take_over(part)

    async def _propose(self, work: Work, care: Care) -> None:
        agreed = await rhythms.find_agreed(work.tx, care.person.id)
        # What she answered at another time than today's says little of how it would be now.
        since = date.min if agreed is None else agreed.astimezone(self._zone).date() + timedelta(days=1)
        heard = await rhythms.list_heard(work.tx, care.person.id, since, ANSWERS_MOST)
        found = better([minute_of(at, self._zone) for at in heard], care.at_minute, care.pace)
        last = await rhythms.find_last(work.tx, care.person.id)
        told = await self._told(work, care)
        if found is None or not told or not is_due(found, last, work.now):
            return
        made = await rhythms.get(work.tx, await rhythms.add(work.tx, care, found, work.now))
        assert made is not None  # it has just been added
        work.owe(*(RhythmCard(to, care, made, heard=found.heard) for to in told))

    async def _told(self, work: Work, care: Care) -> list[Person]:
        """Return who is asked: the grid worker, whoever stands in; where none can be reached, the desk."""
        for role in (Role.WORKER, Role.DESK):
            found = spoken_to(await serving.list_called(work.tx, role, care.person.grid_id, work.now))
            if found:
                return found[:1]
        return []


def _after(done: str | None, today: date) -> int:
    """Return how far the looking has come today."""
    day, _, number = (done or "").partition(":")
    return int(number) if day == today.isoformat() and number.isdigit() else 0
