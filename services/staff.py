"""Who serves: seen, brought in by a one-time link, given roles, and relieved of single ones."""

from __future__ import annotations

from dataclasses import dataclass

from domain.codes import Code, CodeKind
from domain.notices import Menu, Said
from domain.people import Grant, Partner, Person, Role, spoken_to
from domain.permissions import GIVES, Permission, may_anywhere, may_give
from domain.refusals import Refused
from domain.residents import Home, phone_of
from domain.staff import Member, Place, RoleRow, Scope, Service, services_of
from services import alarm_leaving
from services.report_handovers import ReportHandovers
from services.work import Work
from storage import codes, merges, people, serving, staff
from storage.people import PersonRow

PAGE = 8


@dataclass(frozen=True)
class Page:
    """A page of those who serve where an office reaches."""

    people: tuple[Person, ...]
    number: int
    pages: int
    count: int


class Staff:
    """Nobody gives or takes more than they hold, and every change leaves a line of history."""

    def __init__(self, handovers: ReportHandovers, language: str) -> None:
        self._handovers = handovers
        self._language = language

    async def page(self, work: Work, actor: Person, number: int) -> Page:
        """Return a page of those who serve where the actor's office reaches."""
        _must(actor, Permission.SEE_STAFF)
        count = await staff.count_members(work.tx, actor.id)
        pages = max(1, -(-count // PAGE))
        at = min(max(number, 0), pages - 1)
        found = await staff.list_members(work.tx, actor.id, PAGE, at * PAGE)
        return Page(tuple(found), at, pages, count)

    async def member(self, work: Work, actor: Person, person_id: int) -> Member:
        """Return somebody who serves where the actor's office reaches, with the roles that the actor may take.

        Raises:
            Refused: nobody of the actor's.
        """
        _must(actor, Permission.SEE_STAFF)
        person = await self._person(work, person_id)
        rows = await self._rows(work, actor, person_id)
        is_theirs = rows or not person.grants
        if not is_theirs:
            raise Refused("refused-staff-not-yours")
        away = await serving.list_away(work.tx)
        return Member(person, tuple(services_of(rows)), person_id in away)

    async def find_or_add(self, work: Work, actor: Person, name: str, phone: str) -> Person:
        """Return the person with a phone number, put on the list if nobody has it.

        Raises:
            Refused: the number is somebody's of another name.
        """
        _must(actor, Permission.GRANT)
        number = phone_of(phone)
        if number is None:
            raise Refused("refused-staff-phone")
        known = await people.find_by_phone(work.tx, number)
        if known is None:
            row = PersonRow(0, name, self._language, phone=number)
            known = await people.add(work.tx, row, work.now)
            await staff.save_listed(work.tx, known)
            return await self._person(work, known)
        person = await self._person(work, known)
        if person.name != name:
            raise Refused("refused-staff-other-name")
        return person

    def roles_to_give(self, actor: Person) -> tuple[Role, ...]:
        """Return the roles that the actor may give somewhere."""
        given = {role for office, roles in GIVES.items() if actor.has_role(office) for role in roles}
        return tuple(role for role in Role if role in given)

    async def grids(self, work: Work, actor: Person) -> list[Place]:
        """Return the grids that the actor may give roles in."""
        _must(actor, Permission.GRANT)
        return await staff.list_grids_of(work.tx, actor.id)

    async def buildings(self, work: Work, actor: Person, grid_id: int) -> list[Place]:
        """Return the buildings of a grid."""
        _must(actor, Permission.GRANT)
        return await staff.list_buildings_in(work.tx, grid_id)

    async def building(self, work: Work, building_id: int) -> Place:
        """Return a building."""
        found = await staff.get_building(work.tx, building_id)
        if found is None:
            raise Refused("refused-button")
        return found[0]

    async def give(
        self, work: Work, actor: Person | None, person_id: int, role: Role, scope: Scope, partner: str = ""
    ) -> Person:
        """Give a role; who has an account is told. `actor` None: the command line.

        Raises:
            Refused: it is not the actor's to give, or cannot be held for that.
        """
        person = await self._person(work, person_id)
        if not scope.fits(role) or (role is Role.PARTNER) != (partner in set(Partner)):
            raise Refused("refused-staff-scope")
        grants = await self._grants(work, actor, role, scope, partner)
        by = None if actor is None else actor.id
        if not await staff.give(work.tx, person_id, grants, by, work.now):
            raise Refused("refused-staff-has-role")
        person = await self._person(work, person_id)
        for one in spoken_to([person]):
            work.owe(Menu(one), Said(one, "staff-given", {"role": role}))
        return person

    async def take(self, work: Work, actor: Person, person_id: int, service: Service) -> Person:
        """Take one role; what can no longer be this person's goes to others.

        Raises:
            Refused: it is not the actor's to take, or the actor's own office.
        """
        before = await self._person(work, person_id)
        if person_id == actor.id and service.role in GIVES:
            raise Refused("refused-staff-oneself")
        grants = await self._grants(work, actor, service.role, service.scope, service.partner)
        if not await staff.take(work.tx, person_id, grants, actor.id, work.now):
            raise Refused("refused-staff-no-role")
        after = await self._person(work, person_id)
        if not after.is_staff:
            await serving.end_duties(work.tx, person_id, work.now)
        await alarm_leaving.let_go(work, person_id)
        await self._handovers.release(work, before, after)
        for one in spoken_to([after]):
            work.owe(Menu(one), Said(one, "staff-taken", {"role": service.role}))
        return after

    async def link(self, work: Work, actor: Person | None, person_id: int) -> Code:
        """Return the code by which somebody comes in, to be made; the links before it open nothing any more.

        Raises:
            Refused: no role is held, not the actor's, or an account is there already.
        """
        person = await self._person(work, person_id)
        if actor is not None and not await self._rows(work, actor, person_id):
            raise Refused("refused-staff-not-yours")
        if person.telegram_id is not None:
            raise Refused("refused-staff-is-in", name=person.name)
        if not any(grant.role is not Role.FAMILY for grant in person.grants):
            raise Refused("refused-staff-no-role")
        await codes.revoke_of_person(work.tx, person_id, CodeKind.STAFF, work.now)
        return Code(0, CodeKind.STAFF, person_id=person_id)

    async def come_in(self, work: Work, opener: Person, code: Code) -> Person:
        """Make whoever opened the link the person it is for, and use it up, both or neither.

        Raises:
            Refused: it is not for the opener, or somebody was first.
        """
        person = await self._person(work, code.person_id or 0)
        if opener.id == await staff.find_maker(work.tx, code.id):
            raise Refused("refused-link-yours", name=person.name)
        if person.telegram_id is not None:
            raise Refused("refused-staff-is-in", name=person.name)
        if not await codes.save_used(work.tx, code.id, opener.id, work.now):
            raise Refused("code-unknown")
        if not await merges.join(work.tx, opener.id, person.id):
            raise Refused("refused-link-known")
        if opener.building_id is not None and person.building_id is None:
            await people.save_home(work.tx, person.id, opener.building_id, Home(opener.unit, opener.room))
        await codes.revoke_of_person(work.tx, person.id, CodeKind.STAFF, work.now)
        person = await self._person(work, person.id)
        work.owe(Menu(person))
        maker = await people.get(work.tx, await staff.find_maker(work.tx, code.id) or 0)
        work.owe(*(Said(one, "staff-came-in", {"name": person.name}) for one in spoken_to([maker] if maker else [])))
        return person

    async def _grants(self, work: Work, actor: Person | None, role: Role, scope: Scope, partner: str) -> list[Grant]:
        """Return what a role for a scope is made of, all of it the actor's to give."""
        pairs = await _spread(work, role, scope, partner)
        is_theirs = actor is None or all(may_give(actor, grant, grid_id) for grant, grid_id in pairs)
        if not pairs or not is_theirs:
            raise Refused("refused-staff-not-yours")
        return [grant for grant, _ in pairs]

    async def _rows(self, work: Work, actor: Person, person_id: int) -> list[RoleRow]:
        rows = await staff.list_roles_of(work.tx, person_id)
        return [row for row in rows if may_give(actor, row.grant, row.grid_id)]

    async def _person(self, work: Work, person_id: int) -> Person:
        person = await people.get(work.tx, person_id)
        if person is None:
            raise Refused("refused-button")
        return person


async def _spread(work: Work, role: Role, scope: Scope, partner: str) -> list[tuple[Grant, int | None]]:
    """Return the stored roles that one role for a scope is, each with the grid it lies in."""
    match scope.kind:
        case "e":
            return [(Grant(role, partner=partner), None)]
        case "g" | "c":
            grids = await staff.list_grids_like(work.tx, scope.id)
            meant = [grid.id for grid in grids if scope.kind == "c" or grid.id == scope.id]
            return [(Grant(role, grid_id, partner=partner), grid_id) for grid_id in meant]
        case _:
            found = await staff.get_building(work.tx, scope.id)
            if found is None or (scope.unit or 0) > (found[0].units or 99):
                return []
            return [(Grant(role, building_id=scope.id, unit=scope.unit), found[1])]


def _must(actor: Person, permission: Permission) -> None:
    if not may_anywhere(actor, permission):
        raise Refused("refused-staff")
