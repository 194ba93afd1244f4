"""After a restore: the desk hears that messages and alarms wait, again each hour, and when they are let go."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from domain.holding import is_told
from domain.notices import Lane, Trouble
from domain.people import Person, Role, spoken_to
from services.work import Work
from storage import holding, serving


class Holding:
    """What is held says so by itself: an old state keeps silent, and silence must not be taken for quiet."""

    async def run_due(self, work: Work) -> int:
        """Tell the desk, or the secretary, what there is to tell; return 0: once is enough. Called by the clock."""
        hold = await holding.get(work.tx)
        told_at = await holding.get_told_at(work.tx)
        if hold is None and told_at is None:
            return 0
        if hold is not None and is_told(told_at, work.now):
            return 0
        staff = await self._staff(work)
        if hold is None:
            work.owe(*(Trouble(one, "trouble-released", {}, Lane.SAFETY, is_fresh=True) for one in staff))
            await holding.save_told_at(work.tx, None)
        elif staff:
            alarms = await holding.list_alarms(work.tx, work.now)
            waiting = await holding.count(work.tx)
            values: Mapping[str, int | datetime] = {"at": hold.at, "messages": waiting, "alarms": len(alarms)}
            work.owe(*(Trouble(one, "trouble-held-back", values, Lane.SAFETY, is_fresh=True) for one in staff))
            await holding.save_told_at(work.tx, work.now)
        return 0

    async def is_held(self, work: Work) -> bool:
        """Whether a restore waits for its release."""
        return await holding.get(work.tx) is not None

    async def _staff(self, work: Work) -> list[Person]:
        desk = await serving.list_called(work.tx, Role.DESK, None, work.now)
        return spoken_to(desk or await serving.list_called(work.tx, Role.SECRETARY, None, work.now))
