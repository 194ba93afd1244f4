"""Family contacts (家属): bound to one person by a one-time link and their own consent. Check-ins build on this."""

from __future__ import annotations

from domain.codes import Code, CodeKind
from domain.notices import Said
from domain.people import Grant, Person, Role, spoken_to
from domain.permissions import Permission, may, may_anywhere
from domain.places import Roster, find_place
from domain.refusals import Refused
from services.care_rows import bind_contact
from services.work import Work
from storage import codes, families, people, staff

_SHOWN, _LOOKED_AT = 8, 200


class Families:
    """A family contact may be called about one person. It gives no sight of anything else."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster

    def must_invite(self, actor: Person) -> None:
        """Let through who may make such links anywhere.

        Raises:
            Refused: no business of the actor's.
        """
        if not may_anywhere(actor, Permission.INVITE_FAMILY):
            raise Refused("refused-family")

    async def find(self, work: Work, actor: Person, words: str) -> list[Person]:
        """Return the actor's residents of a name or behind a door."""
        self.must_invite(actor)
        found = await families.list_named(work.tx, words.strip(), find_place(words, self._roster), _LOOKED_AT)
        return [one for one in found if may(actor, Permission.INVITE_FAMILY, one.grid_id)][:_SHOWN]

    async def link(self, work: Work, actor: Person, person_id: int) -> tuple[Person, Code]:
        """Return somebody, and the code that binds whoever opens it to them, to be made.

        Raises:
            Refused: nobody of the actor's.
        """
        person = await people.get(work.tx, person_id)
        if person is None or not may(actor, Permission.INVITE_FAMILY, person.grid_id):
            raise Refused("refused-staff-not-yours")
        return person, Code(0, CodeKind.FAMILY, person_id=person_id)

    async def ready(self, work: Work, opener: Person, code: Code | None) -> Person:
        """Return of whom the opener of a link would be family.

        Raises:
            Refused: it is not for the opener.
        """
        person = await people.get(work.tx, code.person_id or 0) if code and code.kind is CodeKind.FAMILY else None
        if code is None or person is None:
            raise Refused("refused-button")
        if opener.id == person.id:
            raise Refused("refused-family-self")
        if opener.id == await staff.find_maker(work.tx, code.id):
            raise Refused("refused-family-yours")
        if opener.is_family_of(person.id):
            raise Refused("refused-family-already", name=person.name)
        return person

    async def bind(self, work: Work, opener: Person, code_id: int) -> Person:
        """Bind whoever opened a link and agreed; the link is used up with it.

        Raises:
            Refused: it is not for the opener, or somebody was first.
        """
        code = await codes.get(work.tx, code_id)
        person = await self.ready(work, opener, code)
        if not await codes.save_used(work.tx, code_id, opener.id, work.now):
            raise Refused("code-unknown")
        maker_id = await staff.find_maker(work.tx, code_id)
        await staff.give(work.tx, opener.id, [Grant(Role.FAMILY, about_id=person.id)], maker_id, work.now)
        await families.add_consent(work.tx, opener.id, work.now)
        await bind_contact(work, person.id, opener)
        maker = await people.get(work.tx, maker_id or 0)
        work.owe(*(Said(one, "family-told-elder", {"name": opener.name}) for one in spoken_to([person])))
        told = {"name": opener.name, "elder": person.name}
        work.owe(*(Said(one, "family-came-in", told) for one in spoken_to([maker] if maker else [])))
        return person
