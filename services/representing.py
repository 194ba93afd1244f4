"""Reporting for somebody else: whom one may name, and finding them by name and door without showing any list."""

from __future__ import annotations

from domain.people import Person
from domain.places import Place, Roster, find_place
from domain.refusals import Refused
from domain.remarks import Kind, Remark, clean_name
from domain.reports import Source
from domain.representing import Birth, elders_of, may_represent, may_represent_anybody
from services.work import Work
from storage import families, people

_LOOKED_AT = 200


class Representing:
    """Nobody learns here who lives where: whoever is not found is written down as typed, with the same words."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster

    def must_represent(self, actor: Person) -> None:
        """Let through who may report for others.

        Raises:
            Refused: everybody else; a neighbour's trouble can always be reported as one's own.
        """
        if not may_represent_anybody(actor):
            raise Refused("refused-for")

    def must_find(self, actor: Person) -> None:
        """Let through whose own findings are counted.

        Raises:
            Refused: no staff.
        """
        if not actor.is_staff:
            raise Refused("refused-found")

    async def elders(self, work: Work, actor: Person) -> list[Person]:
        """Return those whose family somebody is."""
        found = [await people.get(work.tx, person_id) for person_id in elders_of(actor)]
        return [one for one in found if one is not None]

    async def chosen(self, work: Work, actor: Person, person_id: int) -> Person:
        """Return somebody who was chosen from a button.

        Raises:
            Refused: nobody whom the actor may report for.
        """
        person = await people.get(work.tx, person_id)
        if person is None or not may_represent(actor, person):
            raise Refused("refused-for-whom")
        return person

    async def named(self, work: Work, actor: Person, typed: str) -> Person | None:
        """Return the one of the actor's whom a name and a door mean; staff need no door where the name is enough."""
        self.must_represent(actor)
        place = find_place(typed, self._roster)
        door = place if place is not None and place.building and place.room else None
        name = clean_name(typed.replace(place.text, " ") if place is not None else typed)
        if door is None and not actor.is_staff:
            return None
        listed = await families.list_named(work.tx, name, door, _LOOKED_AT)
        meant = [one for one in listed if one.name == name and may_represent(actor, one) and _lives_at(one, door)]
        return meant[0] if len(meant) == 1 else None

    async def birth(self, work: Work, actor: Person, remark: Remark, data: dict[str, str]) -> Birth:
        """Return how a report comes to be of which the actor was asked; what was allowed then is looked at again.

        Raises:
            Refused: no longer allowed.
        """
        if data.get("source") == Source.FOUND:
            self.must_find(actor)
            return Birth(Source.FOUND)
        self.must_represent(actor)
        if data.get("who"):
            return Birth(Source.BEHALF, await self.chosen(work, actor, int(data["who"])))
        said = Remark(Kind.TEXT, data.get("said", ""), remark.chat_id, int(data["message"]), remark.at)
        return Birth(Source.BEHALF, said_of=said)


def _lives_at(person: Person, door: Place | None) -> bool:
    if door is None:
        return True
    is_unit = door.unit is None or person.unit == door.unit
    return person.building == door.building and is_unit and person.room == door.room
