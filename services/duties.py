"""The duty roster (值班表): who is on duty now and this week, and who puts whom in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.dates import at, begins
from domain.notices import Said
from domain.people import Person, Role, spoken_to
from domain.permissions import Permission, may, may_anywhere
from domain.refusals import Refused
from domain.serving import SHIFTS, Duty
from services.work import Work
from storage import people, serving, staff

DAYS = 7


@dataclass(frozen=True)
class Roster:
    """What one person may see of the duty roster; `may_set`: and change."""

    now: tuple[Duty, ...]
    week: tuple[Duty, ...]
    may_set: bool


class Duties:
    """A line reaches as far as the role of whoever is on duty. Who cannot be reached is as if not on duty."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    def days(self, work: Work) -> list[date]:
        """Return the dates of today and the days after it that a roster is made for."""
        today = work.now.astimezone(self._zone).date()
        return [today + timedelta(days=n) for n in range(DAYS)]

    def span(self, day: date, shift: str) -> tuple[datetime, datetime]:
        """Return when a shift of a day begins and ends."""
        begin, end = SHIFTS[shift]
        return at(day, begin, self._zone), at(day, end, self._zone)

    async def roster(self, work: Work, actor: Person) -> Roster:
        """Return who is on duty now, and the lines of the days to come.

        Raises:
            Refused: duty is no business of the actor's.
        """
        if not may_anywhere(actor, Permission.SEE_DUTY):
            raise Refused("refused-duty")
        days = self.days(work)
        until = begins(days[-1] + timedelta(days=1), self._zone)
        seen = [
            duty
            for duty in await serving.list_duties(work.tx, work.now, until)
            if await self._is_in_sight(work, actor, duty, Permission.SEE_DUTY)
        ]
        now = tuple(duty for duty in seen if duty.from_at <= work.now)
        later = tuple(duty for duty in seen if duty.from_at > work.now)
        return Roster(now, later, may_anywhere(actor, Permission.SET_DUTY))

    async def get(self, work: Work, actor: Person, duty_id: int) -> Duty:
        """Return a line that the actor may change.

        Raises:
            Refused: it is gone, or not the actor's.
        """
        duty = await serving.get_duty(work.tx, duty_id)
        if duty is None:
            raise Refused("refused-duty-gone")
        if not await self._is_in_sight(work, actor, duty, Permission.SET_DUTY):
            raise Refused("refused-staff-not-yours")
        return duty

    async def candidates(self, work: Work, actor: Person, role: Role) -> list[Person]:
        """Return those whom the actor may put in as this role."""
        if not may_anywhere(actor, Permission.SET_DUTY):
            raise Refused("refused-duty")
        return await staff.list_holders(work.tx, actor.id, role)

    async def put(self, work: Work, actor: Person, person_id: int, role: Role, day: date, shift: str) -> Duty:
        """Put somebody in for a shift; again changes nothing.

        Raises:
            Refused: not the actor's to do, or the shift is over.
        """
        person = await self._candidate(work, actor, person_id, role)
        from_at, until_at = self.span(day, shift)
        if until_at <= work.now or day not in self.days(work):
            raise Refused("refused-duty-over")
        return await self._add(work, person, role, from_at, until_at)

    async def swap(self, work: Work, actor: Person, duty_id: int, person_id: int) -> Duty:
        """Put somebody in another's place."""
        duty = await self.get(work, actor, duty_id)
        person = await self._candidate(work, actor, person_id, duty.role)
        await self._remove(work, duty)
        return await self._add(work, person, duty.role, duty.from_at, duty.until_at)

    async def remove(self, work: Work, actor: Person, duty_id: int) -> Duty:
        """Take a line off."""
        duty = await self.get(work, actor, duty_id)
        await self._remove(work, duty)
        return duty

    async def _add(self, work: Work, person: Person, role: Role, from_at: datetime, until_at: datetime) -> Duty:
        duty = Duty(0, person.id, role, from_at, until_at, person.name)
        await serving.add_duty(work.tx, duty)
        told = Said(person, "duty-given", {"role": role, "from": from_at, "until": until_at})
        work.owe(*([told] if spoken_to([person]) else []))
        return duty

    async def _remove(self, work: Work, duty: Duty) -> None:
        await serving.delete_duty(work.tx, duty.id)
        person = await people.get(work.tx, duty.person_id)
        for one in spoken_to([person] if person else []):
            work.owe(Said(one, "duty-taken", {"from": duty.from_at, "until": duty.until_at}))

    async def _candidate(self, work: Work, actor: Person, person_id: int, role: Role) -> Person:
        found = {one.id: one for one in await self.candidates(work, actor, role)}
        if person_id not in found:
            raise Refused("refused-staff-not-yours")
        return found[person_id]

    async def _is_in_sight(self, work: Work, actor: Person, duty: Duty, permission: Permission) -> bool:
        person = await people.get(work.tx, duty.person_id)
        if person is None:
            return False
        return any(may(actor, permission, grant.grid_id) for grant in person.grants if grant.role is duty.role)
