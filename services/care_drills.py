"""Drills: a morning is rehearsed for one elder or a grid. Family is not alarmed; it ends by itself that evening."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.care import Care
from domain.care_list import DRILL_ENDS
from domain.notices import Said
from domain.people import Person, spoken_to
from domain.permissions import Permission, may
from domain.refusals import Refused
from services.care_rows import kept_by
from services.work import Work
from storage import care as cared
from storage import care_list


class CareDrills:
    """Only the next morning is a drill. A call for help never is one."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    async def start(self, work: Work, actor: Person, elder_id: int) -> Care:
        """Rehearse the next morning of somebody, who hears of it.

        Raises:
            Refused: not the actor's, or no morning comes.
        """
        care = await kept_by(work, actor, elder_id)
        if care.next_at is None:
            raise Refused("refused-care-no-morning", name=care.name)
        day = care.next_at.astimezone(self._zone).date()
        if await cared.is_paused(work.tx, elder_id, day):
            raise Refused("refused-care-no-morning", name=care.name)
        await care_list.save(work.tx, replace(care, is_drill=True))
        await care_list.save_due(work.tx, elder_id, "drill", datetime.combine(day, DRILL_ENDS, self._zone))
        await care_list.add_event(work.tx, elder_id, work.now, actor.id, "drill")
        work.owe(*(Said(to, "care-drill-told", {"name": care.name, "day": day}) for to in spoken_to([care.person])))
        return care

    async def stop(self, work: Work, actor: Person, elder_id: int) -> Care:
        """The next morning is an ordinary one again."""
        care = await kept_by(work, actor, elder_id)
        await care_list.save(work.tx, replace(care, is_drill=False))
        await care_list.delete_due(work.tx, elder_id, "drill")
        return care

    async def grids(self, work: Work, actor: Person) -> list[tuple[int, str, int]]:
        """Return the grids that the actor keeps with somebody in them: id, name, how many."""
        counts: dict[tuple[int, str], int] = {}
        for one in await care_list.list_around(work.tx, actor.id, work.now):
            if one.grid_id is not None:
                counts[one.grid_id, one.grid] = counts.get((one.grid_id, one.grid), 0) + 1
        return [(grid_id, name, count) for (grid_id, name), count in counts.items()]

    async def start_grid(self, work: Work, actor: Person, grid_id: int) -> int:
        """Rehearse the next morning of everybody in a grid; return how many.

        Raises:
            Refused: not the actor's grid.
        """
        if not may(actor, Permission.CARE, grid_id):
            raise Refused("refused-staff-not-yours")
        done = 0
        for one in await care_list.list_around(work.tx, actor.id, work.now):
            care = await cared.get(work.tx, one.elder_id) if one.grid_id == grid_id else None
            day = None if care is None or care.next_at is None else care.next_at.astimezone(self._zone).date()
            if day is not None and not await cared.is_paused(work.tx, one.elder_id, day):
                await self.start(work, actor, one.elder_id)
                done += 1
        return done
