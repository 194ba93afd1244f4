"""Leave (请假): somebody is away, a deputy stands in, and at the end it is as before. Rows with times decide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from domain.dates import begins
from domain.notices import Menu, Said, Values
from domain.people import Grant, Person, Role, spoken_to
from domain.permissions import Permission, may, may_anywhere
from domain.refusals import Refused
from domain.reports import Report
from domain.serving import ON_DUTY, Absence
from services.report_handovers import ReportHandovers
from services.work import Work
from storage import people, serving, staff

LONGEST = timedelta(days=180)
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Leave:
    """A leave as it is shown: who, the deputy if there is one, and whether it is one's own."""

    absence: Absence
    person: Person
    deputy: Person | None = None


class Absences:
    """One leave at a time for each. What begins tomorrow acts tomorrow, also after a crash."""

    def __init__(self, handovers: ReportHandovers, zone: ZoneInfo) -> None:
        self._handovers = handovers
        self._zone = zone

    def today(self, work: Work) -> date:
        """Return the date in the community."""
        return work.now.astimezone(self._zone).date()

    def last_day(self, absence: Absence) -> date:
        """Return the last day of a leave, which ends with it."""
        return (absence.until_at - _DAY).astimezone(self._zone).date()

    async def find(self, work: Work, actor: Person, person_id: int) -> tuple[Person, Leave | None]:
        """Return somebody, and the leave that they are on or will be.

        Raises:
            Refused: it is not the actor's to know.
        """
        person = await self._principal(work, actor, person_id)
        absence = await serving.find_absence(work.tx, person_id)
        if absence is None:
            return person, None
        return person, Leave(absence, person, await people.get(work.tx, absence.deputy_id or 0))

    async def deputies(self, work: Work, actor: Person, person_id: int) -> list[Person]:
        """Return who could stand in: others in the community with the same role, who are there themselves."""
        person = await self._principal(work, actor, person_id)
        away = await serving.list_away(work.tx)
        found: dict[int, Person] = {}
        for grant in _stood_in(person):
            for one in await staff.list_colleagues(work.tx, grant.role, grant.grid_id, person_id):
                if one.id not in away:
                    found.setdefault(one.id, one)
        return list(found.values())

    async def set(
        self, work: Work, actor: Person, person_id: int, first: date | None, last: date, deputy_id: int | None
    ) -> Leave:
        """Set a leave from the beginning of a day (None: from now on) to the end of another.

        Raises:
            Refused: it is not the actor's, there is one already, the days run backwards, or the deputy cannot.
        """
        person = await self._principal(work, actor, person_id)
        if deputy_id is not None and deputy_id not in {one.id for one in await self.deputies(work, actor, person_id)}:
            raise Refused("refused-leave-deputy")
        from_at = work.now if first is None else max(begins(first, self._zone), work.now)
        until_at = begins(last + _DAY, self._zone)
        if until_at <= from_at or until_at - from_at > LONGEST:
            raise Refused("refused-leave-days")
        absence = Absence(0, person_id, deputy_id, from_at, until_at)
        absence_id = await serving.add_absence(work.tx, absence, actor.id)
        if absence_id is None:
            raise Refused("refused-leave-twice")
        deputy = await people.get(work.tx, deputy_id or 0)
        absence = replace(absence, id=absence_id)
        span: Values = {"name": person.name, "from": first or from_at, "until": last}
        if from_at <= work.now:
            await self._begin(work, absence)
            absence = replace(absence, begun_at=work.now)
        else:
            work.owe(*(Said(one, "leave-deputy-asked", span) for one in spoken_to([deputy] if deputy else [])))
        if actor.id != person_id:
            work.owe(*(Said(one, "leave-set-for-you", span) for one in spoken_to([person])))
        return Leave(absence, person, deputy)

    async def end(self, work: Work, actor: Person, person_id: int) -> Person:
        """End a leave now, or call off one that has not begun.

        Raises:
            Refused: it is not the actor's, or there is none.
        """
        person = await self._principal(work, actor, person_id)
        absence = await serving.find_absence(work.tx, person_id)
        if absence is None:
            raise Refused("refused-leave-none")
        await self._end(work, absence)
        return person

    async def hand_over(self, work: Work, actor: Person) -> int:
        """Give what somebody on leave had begun to whoever stands in; return how many there were.

        Raises:
            Refused: the actor is not on leave.
        """
        if actor.id not in await serving.list_away(work.tx):
            raise Refused("refused-leave-none")
        return len(await self._handovers.hand_begun(work, actor))

    async def run_due(self, work: Work, n: int = 20) -> int:
        """End and begin the leaves whose time has come; return how many. Called by the clock."""
        to_end, to_begin = await serving.list_absences_due(work.tx, work.now, n)
        for absence in to_end:
            await self._end(work, absence)
        for absence in to_begin:
            await self._begin(work, absence)
        return len(to_end) + len(to_begin)

    async def _begin(self, work: Work, absence: Absence) -> None:
        if not await serving.save_begun(work.tx, absence.id, work.now):
            return
        person = await people.get(work.tx, absence.person_id)
        deputy = await people.get(work.tx, absence.deputy_id or 0)
        assert person is not None  # rows of people who serve stay
        for one in spoken_to([deputy] if deputy else []):
            told: Values = {"name": person.name, "until": self.last_day(absence)}
            work.owe(Menu(one), Said(one, "leave-deputy-begins", told))
        begun = await self._handovers.stand_in(work, person)
        self._ask_about_begun(work, person, deputy, begun)

    def _ask_about_begun(self, work: Work, person: Person, deputy: Person | None, begun: list[Report]) -> None:
        for one in spoken_to([person] if begun else []):
            values: Values = {"count": len(begun), "name": deputy.name if deputy else ""}
            key = "leave-begun-ask" if deputy else "leave-begun-ask-desk"
            choices = (("button-leave-keep", "leave:keep"), ("button-leave-hand", "leave:hand"))
            work.owe(Said(one, key, values, choices=choices))

    async def _end(self, work: Work, absence: Absence) -> None:
        if not await serving.save_ended(work.tx, absence.id, work.now) or absence.begun_at is None:
            return
        person = await people.get(work.tx, absence.person_id)
        deputy = await people.get(work.tx, absence.deputy_id or 0)
        work.owe(*(Said(one, "leave-over") for one in spoken_to([person] if person else [])))
        for one in spoken_to([deputy] if deputy else []):
            name = person.name if person else ""
            work.owe(Menu(one), Said(one, "leave-deputy-over", {"name": name}))

    async def _principal(self, work: Work, actor: Person, person_id: int) -> Person:
        """Return who is on leave: the actor, or somebody of theirs."""
        person = await people.get(work.tx, person_id)
        grants = _stood_in(person) if person is not None else []
        if person is None or not grants:
            raise Refused("refused-leave")
        is_own = actor.id == person_id and may_anywhere(actor, Permission.TAKE_LEAVE)
        if not is_own and not all(may(actor, Permission.SET_LEAVE, grant.grid_id) for grant in grants):
            raise Refused("refused-staff-not-yours")
        return person


def _stood_in(person: Person) -> list[Grant]:
    """Return the roles that a deputy stands in for."""
    roles: list[Role] = list(ON_DUTY)
    grants = (grant for grant in person.grants if grant.role in roles)
    return sorted(grants, key=lambda grant: (grant.role.value, grant.grid_id or 0))
