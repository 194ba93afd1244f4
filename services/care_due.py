"""What comes due of the list: consents to be renewed, drills that end, and the weekly message of holes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from zoneinfo import ZoneInfo

from domain.care_list import CONSENT_LASTS, Hole, holes_of, week_of
from domain.check_in_notices import HolesTold
from domain.notices import Said
from services.care_rows import workers_of
from services.work import Work
from storage import care as cared
from storage import care_list


class CareDue:
    """Rows say what is due; each is taken off as it is done, whatever the clock does."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    async def run_due(self, work: Work, n: int = 20) -> int:
        """Do what is due; return how much. Called by the clock."""
        found = await care_list.list_due(work.tx, work.now, n)
        for elder_id, what in found:
            if not await care_list.delete_due(work.tx, elder_id, what):
                continue
            care = await cared.get(work.tx, elder_id)
            if care is None or care.ended_at is not None:
                continue
            if what == "drill":
                await care_list.save(work.tx, replace(care, is_drill=False))
                continue
            day = ((care.consent_at or work.now) + CONSENT_LASTS).astimezone(self._zone).date()
            choices = (("button-care-renew", f"care:renew:{elder_id}"), ("button-care-stop", f"care:stop:{elder_id}"))
            for to in await workers_of(work, care):
                work.owe(Said(to, "care-consent-due", {"name": care.name, "until": day}, choices=choices))
        return len(found)

    async def run_weekly(self, work: Work, n: int = 5) -> int:
        """Tell secretaries of the holes of the week who were not told; return how many. Called by the clock."""
        week = week_of(work.now, self._zone)
        if week is None:
            return 0
        found = await care_list.list_weekly_due(work.tx, week, n)
        for secretary in found:
            grids: dict[str, Counter[Hole]] = {}
            holed = 0
            for around in await care_list.list_around(work.tx, secretary.id, work.now):
                holes = holes_of(around, work.now)
                holed += bool(holes)
                grids.setdefault(around.grid, Counter()).update(holes)
            is_noted = await care_list.add_weekly(work.tx, secretary.id, week, work.now, is_sent=holed > 0)
            if is_noted and holed:
                counts = tuple((grid, tuple(sorted(count.items()))) for grid, count in grids.items() if count)
                work.owe(HolesTold(secretary, holed, counts))
        return len(found)
