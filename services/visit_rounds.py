"""The round of the calendar: duties are made, given to somebody, told once a week, and go further when they are late.

Rows decide: a duty is made once a period and a list sent once a week, whatever the clock or the process does.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from zoneinfo import ZoneInfo

from domain.pairing_notices import VisitsTold
from domain.people import Partner, Person, Role, spoken_to
from domain.visits import ROLES, CareDuty, Period, VisitRules, is_told_hour, periods_between, week_told
from services.work import Work
from storage import care as cared
from storage import people, serving, settings, visits
from storage.visits import Wanted

MADE_UP_TO = "visits.made"
"""The day up to which all duties are made, in the settings of the database: what a stop left out is made up for."""
_LATE: tuple[str, ...] = ("worker", "desk")
_Told = dict[int, list[CareDuty]]


class VisitRounds:
    """Called by the clock."""

    def __init__(self, rules: VisitRules, zone: ZoneInfo) -> None:
        self._rules = rules
        self._zone = zone

    async def run_due(self, work: Work, n: int = 100) -> int:
        """Do a part of what is due; return how much."""
        await visits.tidy(work.tx)
        done = await self._make(work, n)
        done += await self._give(work, n)
        if not done and is_told_hour(work.now, self._zone):
            late, count = await self._pass_on(work, n)
            told = await self._tell_week(work, n)
            await self._tell(work, {to: listed for to, listed in late.items() if to not in told}, "late")
            done = count + len(told) + await self._tell_desk(work, n)
        return done

    async def _make(self, work: Work, n: int) -> int:
        today = work.now.astimezone(self._zone).date()
        kept = await settings.get(work.tx, MADE_UP_TO)
        since = min(date.fromisoformat(kept), today) if kept is not None else today
        owners: dict[tuple[str, int | None], Person | None] = {}
        for period in periods_between(since, today, self._zone, self._rules):
            made = await self._make_period(work, period, today, owners, n)
            if made:
                return made
        if kept is None or date.fromisoformat(kept) < today:
            await settings.save(work.tx, MADE_UP_TO, today.isoformat())
        return 0

    async def _make_period(
        self, work: Work, period: Period, today: date, owners: dict[tuple[str, int | None], Person | None], n: int
    ) -> int:
        due_day = period.due_at.astimezone(self._zone).date()
        wanted = await visits.list_wanted(work.tx, period, (min(today, due_day), due_day), n)
        for one in wanted:
            owner = await self._owner(work, ROLES[period.kind], one, owners)
            await visits.add(work.tx, period, one, owner.id if owner is not None else None)
        return len(wanted)

    async def _give(self, work: Work, n: int) -> int:
        """What nobody can do any more is somebody else's."""
        given = 0
        owners: dict[tuple[str, int | None], Person | None] = {}
        orphans = await visits.list_orphans(work.tx, n)
        for one in [*orphans, *(await visits.list_nobodys(work.tx, n))]:
            owner = await self._owner(work, ROLES[one.kind], Wanted(one.elder_id, one.grid_id), owners)
            await visits.save_owner(work.tx, one.id, owner.id if owner is not None else None)
            given += owner is not None
        return given + len(orphans)

    async def _owner(
        self,
        work: Work,
        roles: tuple[str, ...],
        wanted: Wanted,
        owners: dict[tuple[str, int | None], Person | None],
    ) -> Person | None:
        """Return whose a duty is: the first role of which somebody can be reached."""
        for role in roles:
            if role == Role.VOLUNTEER:
                paired = await cared.find_volunteer(work.tx, wanted.elder_id)
                found = next(iter(spoken_to([paired] if paired is not None else [])), None)
            else:
                if (role, wanted.grid_id) not in owners:
                    owners[role, wanted.grid_id] = await _holder(work, role, wanted.grid_id)
                found = owners[role, wanted.grid_id]
            if found is not None and found.id != wanted.elder_id:
                return found
        return None

    async def _pass_on(self, work: Work, n: int) -> tuple[_Told, int]:
        """What is late goes to the grid's worker, once; who was away on its day was not forgotten."""
        late: _Told = defaultdict(list)
        found = await visits.list_overdue(work.tx, work.now, n)
        owners: dict[tuple[str, int | None], Person | None] = {}
        for one in found:
            if await cared.is_paused(work.tx, one.elder_id, one.due_at.astimezone(self._zone).date()):
                await visits.save_skipped(work.tx, one.id, "paused")
                continue
            owner = await self._owner(work, _LATE, Wanted(one.elder_id, one.grid_id), owners)
            await visits.save_overdue(work.tx, one.id, owner.id if owner is not None else one.owner_id, work.now)
            if owner is not None:
                late[owner.id].append(one)
        return late, len(found)

    async def _tell_week(self, work: Work, n: int) -> set[int]:
        """Each who has something to do gets one list a week."""
        week = week_told(work.now, self._zone)
        if week is None:
            return set()
        key, since = week
        told = set(await visits.list_untold(work.tx, key, since, n))
        for person_id in sorted(told):
            if await visits.add_told(work.tx, person_id, key, work.now):
                await self._tell(work, {person_id: await visits.list_of(work.tx, person_id, 200)}, "week")
        return told

    async def _tell_desk(self, work: Work, n: int) -> int:
        """What the worker has had for too long is told to the desk, once."""
        found = await visits.list_for_desk(work.tx, work.now - self._rules.to_desk, n)
        late: _Told = defaultdict(list)
        for one in found:
            await visits.save_desk(work.tx, one.id, work.now)
            for to in await serving.list_called(work.tx, Role.DESK, one.grid_id, work.now):
                late[to.id].append(one)
        await self._tell(work, late, "desk")
        return len(found)

    async def _tell(self, work: Work, told: _Told, why: str) -> None:
        for person_id, listed in told.items():
            person = await people.get(work.tx, person_id)
            for to in spoken_to([person] if person is not None else []):
                work.owe(VisitsTold(to, why, tuple(listed)))


async def _holder(work: Work, role: str, grid_id: int | None) -> Person | None:
    """Return the grid's own first: who is on duty at the hour in which duties are made says nothing about a week."""
    if role == Partner.HOSPITAL:
        found = await serving.list_called_partners(work.tx, Partner.HOSPITAL, grid_id)
    else:
        found = spoken_to(await people.list_with_role(work.tx, Role(role), grid_id))
    return found[0] if found else None
