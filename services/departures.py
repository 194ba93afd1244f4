"""Somebody leaves (离岗): access ends at once, and all that was theirs is somebody else's in the same transaction."""

from __future__ import annotations

from dataclasses import dataclass, field

from domain.notices import Menu, Said
from domain.people import STAFF, Grant, Person, Role, spoken_to
from domain.permissions import Permission, may, may_give
from domain.refusals import Refused
from domain.serving import ON_DUTY
from services import alarm_leaving
from services.report_handovers import ReportHandovers
from services.work import Work
from storage import dialogues, people, reports, serving, staff


@dataclass
class Departure:
    """What became of everything."""

    person: Person
    to: Person | None
    reports: int = 0
    duties: int = 0
    duties_gone: int = 0
    bare_grids: list[str] = field(default_factory=list)
    """Grids that have no worker of their own now."""


class Departures:
    """Ends somebody's service. What somebody is as a neighbour or to their family stays."""

    def __init__(self, handovers: ReportHandovers) -> None:
        self._handovers = handovers

    async def prepare(self, work: Work, actor: Person, person_id: int) -> tuple[Person, int, list[Person]]:
        """Return who would go, how many open reports they have, and who could take over.

        Raises:
            Refused: it is not the actor's to decide.
        """
        person = await self._leaver(work, actor, person_id)
        return person, len(await reports.list_owned(work.tx, person_id)), await self._takers(work, person)

    async def end(self, work: Work, actor: Person | None, person_id: int, to_id: int | None) -> Departure:
        """End a service. `to_id` None: each report goes to whom it would go if it came now. `actor` None: command line.

        Raises:
            Refused: it is not the actor's to decide, or whoever should take over cannot.
        """
        before = await self._leaver(work, actor, person_id)
        to = await self._taker(work, before, to_id) if to_id is not None else None
        left = Departure(before, to)
        grants = [grant for grant in before.grants if grant.role is not Role.FAMILY]
        await staff.take(work.tx, person_id, grants, actor.id if actor else None, work.now)
        await staff.revoke_links(work.tx, person_id, work.now)
        await dialogues.delete(work.tx, person_id)
        await self._end_leaves(work, before)
        await self._pass_duties(work, before, left)
        after = await people.get(work.tx, person_id)
        assert after is not None  # it was there in this transaction
        await alarm_leaving.let_go(work, person_id)
        left.reports = len(await self._handovers.release(work, before, after, to, actor))
        await self._tell(work, before, after, left)
        return left

    async def _leaver(self, work: Work, actor: Person | None, person_id: int) -> Person:
        person = await people.get(work.tx, person_id)
        if person is None or not any(grant.role is not Role.FAMILY for grant in person.grants):
            raise Refused("refused-staff-no-role")
        if actor is None:
            return person
        if actor.id == person_id:
            raise Refused("refused-staff-oneself")
        for row in await staff.list_roles_of(work.tx, person_id):
            if row.grant.role is Role.FAMILY:
                continue
            if not (may(actor, Permission.END_SERVICE, row.grid_id) and may_give(actor, row.grant, row.grid_id)):
                raise Refused("refused-staff-beyond")
        return person

    async def _takers(self, work: Work, person: Person) -> list[Person]:
        """Return who holds the same in the same community, whoever stands in for them first."""
        absence = await serving.find_absence(work.tx, person.id)
        deputy = await people.get(work.tx, absence.deputy_id) if absence and absence.deputy_id else None
        found = [deputy] if deputy is not None else []
        for grant in sorted((one for one in person.grants if one.role in STAFF), key=_order):
            found += await staff.list_colleagues(work.tx, grant.role, grant.grid_id, person.id)
        return spoken_to(found)

    async def _taker(self, work: Work, person: Person, to_id: int) -> Person:
        to = await people.get(work.tx, to_id)
        if to is None or to.id == person.id or not to.is_staff or not spoken_to([to]):
            raise Refused("refused-staff-taker")
        return to

    async def _end_leaves(self, work: Work, person: Person) -> None:
        """Their own leave is over; who counted on them as a deputy must know that there is none."""
        own = await serving.find_absence(work.tx, person.id)
        if own is not None:
            await serving.save_ended(work.tx, own.id, work.now)
        for absence in await serving.list_absences_for(work.tx, person.id):
            principal = await people.get(work.tx, absence.person_id)
            for one in spoken_to([principal] if principal else []):
                work.owe(Said(one, "leave-deputy-gone", {"name": person.name}))
        await serving.clear_deputy(work.tx, person.id)

    async def _pass_duties(self, work: Work, person: Person, left: Departure) -> None:
        for role in ON_DUTY:
            if left.to is not None and left.to.has_role(role):
                left.duties += await serving.pass_duties(work.tx, person.id, left.to.id, role, work.now)
        left.duties_gone = await serving.end_duties(work.tx, person.id, work.now)

    async def _tell(self, work: Work, before: Person, after: Person, left: Departure) -> None:
        for one in spoken_to([after]):
            work.owe(Menu(one), Said(one, "departure-thanks", {"name": one.name}))
        if left.to is not None:
            work.owe(Said(left.to, "departure-taken-over", {"name": before.name, "count": left.reports}))
        for grant in sorted((one for one in before.grants if one.role is Role.WORKER), key=_order):
            if grant.grid_id is None or await staff.count_of_role(work.tx, Role.WORKER, grant.grid_id):
                continue
            grids = await staff.list_grids_like(work.tx, grant.grid_id)
            name = next(grid.name for grid in grids if grid.id == grant.grid_id)
            left.bare_grids.append(name)
            for one in await serving.list_called(work.tx, Role.SECRETARY, grant.grid_id, work.now):
                work.owe(Said(one, "departure-bare-grid", {"grid": name}))


def _order(grant: Grant) -> tuple[str, int]:
    return grant.role.value, grant.grid_id or 0
