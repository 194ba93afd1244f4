"""The list of those who are looked after: who is put on it, with whose word, and what is kept there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from domain.care import Care, Way, first_morning
from domain.care_list import EARLIEST, LATEST, PAGE, Hole, How, Page, Whole, ask_again_at, holes_of
from domain.check_in_notices import KEYS, ElderTold
from domain.people import Person, spoken_to
from domain.permissions import Permission, may, may_anywhere
from domain.places import Roster, find_place
from domain.refusals import Refused
from services.care_rows import bind_contact, end_care, kept_by
from services.work import Work
from storage import care as cared
from storage import care_list, families, people

_LOOKED_AT = 200
_LONGEST_NOTE, _LONGEST_NAME = 300, 20


class CareList:
    """A worker keeps the list of their grid, desk and secretary of theirs. Nobody is on it without a recorded word."""

    def __init__(self, roster: Roster, zone: ZoneInfo) -> None:
        self._roster = roster
        self._zone = zone

    # Looking

    async def page(self, work: Work, actor: Person, page: int, words: str = "") -> Page:
        """Return a page of those the actor keeps; `words`: only those of a name or behind a door.

        Raises:
            Refused: the list is no business of the actor's.
        """
        self.must_keep(actor)
        door = find_place(words, self._roster) if words else None
        found, count = await care_list.list_page(work.tx, actor.id, words.strip(), door, PAGE, page * PAGE)
        cares = [await cared.get(work.tx, one) for one in found]
        holed = sum(bool(holes) for _, holes in await self._holes(work, actor))
        return Page(tuple(one for one in cares if one is not None), page, count, holed)

    async def whole(self, work: Work, actor: Person, elder_id: int) -> Whole:
        """Return somebody on the list, for whoever keeps it.

        Raises:
            Refused: not the actor's, or not on the list.
        """
        care = await self.theirs(work, actor, elder_id)
        volunteer = await cared.find_volunteer(work.tx, elder_id)
        holes = next((holes for one, holes in await self._holes(work, actor) if one == elder_id), ())
        return Whole(
            care,
            await care_list.get_consent(work.tx, elder_id),
            await care_list.find_pause(work.tx, elder_id, work.now.astimezone(self._zone).date()),
            tuple(await cared.list_contacts(work.tx, elder_id)),
            volunteer.name if volunteer is not None else "",
            holes,
        )

    async def note(self, work: Work, actor: Person, elder_id: int) -> Care:
        """Return how somebody's door is opened; the look is written down."""
        care = await self.theirs(work, actor, elder_id)
        await cared.add_view(work.tx, elder_id, actor.id, None, work.now)
        return care

    async def speak(self, work: Work, actor: Person, elder_id: int, file_id: str | None) -> Care:
        """Keep the voice that greets somebody each morning, sent again by its file id; None: words greet again.

        Raises:
            Refused: not the actor's.
        """
        care = await self.theirs(work, actor, elder_id)
        await cared.save_voice(work.tx, elder_id, file_id, actor.id)
        return care

    def must_keep(self, actor: Person) -> None:
        """Let through who keeps a part of the list.

        Raises:
            Refused: no business of the actor's.
        """
        if not may_anywhere(actor, Permission.CARE):
            raise Refused("refused-care")

    async def theirs(self, work: Work, actor: Person, elder_id: int) -> Care:
        """Return how somebody is looked after, whom the actor keeps.

        Raises:
            Refused: not the actor's, or not on the list.
        """
        return await kept_by(work, actor, elder_id)

    # Putting on

    async def find(self, work: Work, actor: Person, words: str) -> list[Person]:
        """Return the actor's residents of a name or behind a door who are not on the list."""
        self.must_keep(actor)
        found = await families.list_named(work.tx, words.strip(), find_place(words, self._roster), _LOOKED_AT)
        return [one for one in found if may(actor, Permission.CARE, one.grid_id) and one.care is None][:PAGE]

    async def ready(self, work: Work, actor: Person, person_id: int) -> Person:
        """Return somebody who may be put on the list.

        Raises:
            Refused: not the actor's, the actor, or on it already.
        """
        person = await people.get(work.tx, person_id)
        if person is None or person.id == actor.id or not may(actor, Permission.CARE, person.grid_id):
            raise Refused("refused-staff-not-yours")
        if person.care is not None:
            raise Refused("refused-care-already", name=person.name)
        return person

    async def add(self, work: Work, actor: Person, person_id: int, at_minute: int, way: Way) -> Care:
        """Put somebody on the list who has agreed at a visit. She is told what is kept, and how it stops.

        Raises:
            Refused: not the actor's, on it already, no time of a morning, or asked in a chat that there is not.
        """
        person = await self.ready(work, actor, person_id)
        _must_be_possible(person, at_minute, way)
        care = Care(person, way, at_minute, consent_at=work.now)
        care = replace(care, next_at=first_morning(care, work.now, self._zone))
        await cared.add(work.tx, care, actor.id, How.VISIT.value, work.now)
        for one in await cared.list_family(work.tx, person_id):
            await bind_contact(work, person_id, one)
        await self._agreed(work, actor, care, "added", How.VISIT)
        self._tell(work, care, f"care-told-{way.value}")
        return care

    async def renew(self, work: Work, actor: Person, elder_id: int, how: How) -> Care:
        """Write down that somebody agrees for another year."""
        care = await self.theirs(work, actor, elder_id)
        await care_list.save_consent(work.tx, elder_id, actor.id, how, work.now)
        await self._agreed(work, actor, care, "consent", how)
        return care

    async def change(self, work: Work, actor: Person, elder_id: int, **fields: Any) -> Care:
        """Change how somebody is looked after. When the morning is, is reckoned anew.

        Raises:
            Refused: not the actor's, or not possible.
        """
        before = await self.theirs(work, actor, elder_id)
        after = replace(before, **fields)
        _must_be_possible(after.person, after.at_minute, after.way)
        if len(after.access_note) > _LONGEST_NOTE or len(after.called_as) > _LONGEST_NAME or not after.days:
            raise Refused("refused-care-long")
        is_moved = (before.way, before.at_minute, before.days) != (after.way, after.at_minute, after.days)
        if is_moved:
            after = replace(after, next_at=first_morning(after, work.now, self._zone))
        await care_list.save(work.tx, after)
        # The words of a note stand in one place only.
        said = ",".join(name if name == "access_note" else f"{name}={value}" for name, value in fields.items())
        await care_list.add_event(work.tx, elder_id, work.now, actor.id, "changed", said)
        if is_moved:
            self._tell(work, after, f"care-moved-{after.way.value}")
        return after

    # Taking off

    async def end(self, work: Work, actor: Person, elder_id: int) -> Care:
        """She does not want it any more: it ends at once, and what was kept for it goes.

        Raises:
            Refused: not the actor's; or people look for her, and one must have heard of her first.
        """
        care = await self.theirs(work, actor, elder_id)
        await end_care(work, actor, care)
        return care

    # Holes

    async def holes(self, work: Work, actor: Person) -> list[tuple[int, tuple[Hole, ...]]]:
        """Return whose ladder has holes, of those the actor keeps."""
        self.must_keep(actor)
        return [(one, holes) for one, holes in await self._holes(work, actor) if holes]

    async def _holes(self, work: Work, actor: Person) -> list[tuple[int, tuple[Hole, ...]]]:
        around = await care_list.list_around(work.tx, actor.id, work.now)
        return [(one.elder_id, holes_of(one, work.now)) for one in around]

    # How it is told

    async def _agreed(self, work: Work, actor: Person, care: Care, what: str, how: How) -> None:
        await care_list.save_due(work.tx, care.person.id, "consent", ask_again_at(work.now, self._zone))
        await care_list.add_event(work.tx, care.person.id, work.now, actor.id, what, how.value)

    def _tell(self, work: Work, care: Care, key: str) -> None:
        at = f"{care.at_minute // 60}:{care.at_minute % 60:02d}"
        keys = ("help",) if care.way is Way.SOS else KEYS
        for to in spoken_to([care.person]):
            work.owe(ElderTold(to, key, {"name": care.name, "time": at}, keys))


def _must_be_possible(person: Person, at_minute: int, way: Way) -> None:
    if way is not Way.CALL and person.telegram_id is None:
        raise Refused("refused-care-no-chat", name=person.name)
    if way is not Way.SOS and not EARLIEST <= at_minute <= LATEST:
        raise Refused("refused-care-time")
