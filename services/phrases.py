"""Common sentences (常用语): offered where a worker is asked for words, and kept by the staff of a community."""

from __future__ import annotations

from dataclasses import dataclass

from domain.intents import Asked
from domain.people import Person
from domain.permissions import HOLDERS, Permission, may_anywhere
from domain.phrases import ANY, MOST, OFFERED, USES, Phrase, Shelf, Use, phrases_on, shelf_of, written
from domain.refusals import Refused
from domain.reports import Report
from services.work import Work
from storage import people, phrases, places, reports
from words import phrases as shipped


@dataclass(frozen=True)
class Offer:
    """A sentence to be read before it is sent. `theirs`: the same in the resident's language, where that is another."""

    key: str
    text: str
    theirs: str = ""

    @property
    def whole(self) -> str:
        """Return what is sent."""
        return "\n".join(part for part in (self.theirs, self.text) if part)


class Phrases:
    """A community sees what ships with the house, but for what it has changed; its changes lie in the database."""

    async def offered(self, work: Work, person: Person, number: int, asked: Asked) -> list[Phrase]:
        """Return what somebody may say who was asked for words about a report: of its category first."""
        use, report = USES.get(asked), await reports.get(work.tx, number)
        if use is None or report is None:
            return []
        shelves = [Shelf(report.community, person.language, one, use) for one in (report.category, ANY)]
        return [one for shelf in shelves for one in await self.on(work, shelf)][:OFFERED]

    async def offer(self, work: Work, person: Person, number: int, asked: Asked, key: str) -> Offer:
        """Return one of the sentences that are offered, to be read.

        Raises:
            Refused: it is not offered any more.
        """
        found = [one for one in await self.offered(work, person, number, asked) if one.key == key]
        report = await reports.get(work.tx, number)
        if not found or report is None:
            raise Refused("refused-phrase")
        return Offer(key, found[0].text, await self._theirs(work, person, report, found[0], USES[asked]))

    async def communities(self, work: Work, actor: Person) -> list[tuple[int, str]]:
        """Return the communities whose sentences somebody keeps, each with the id of one of its grids.

        Raises:
            Refused: none.
        """
        if not may_anywhere(actor, Permission.KEEP_PHRASES):
            raise Refused("refused-phrases")
        grids = {one.grid_id for one in actor.held if one.role in HOLDERS[Permission.KEEP_PHRASES] and one.is_wide}
        known = await phrases.list_communities(work.tx)
        if None in grids:
            return known
        mine = {await places.get_community(work.tx, grid) for grid in grids if grid is not None}
        return [(grid, name) for grid, name in known if name in mine]

    async def community(self, work: Work, actor: Person, grid_id: int) -> str:
        """Return the community of a grid, if it is the actor's to keep its sentences.

        Raises:
            Refused: it is not.
        """
        name = await places.get_community(work.tx, grid_id)
        if name not in {one for _, one in await self.communities(work, actor)}:
            raise Refused("refused-phrases")
        return name

    async def on(self, work: Work, shelf: Shelf) -> list[Phrase]:
        """Return what lies on a shelf."""
        return phrases_on(_shipped(shelf), await phrases.list_on(work.tx, shelf))

    async def find(self, work: Work, actor: Person, grid_id: int, key: str) -> tuple[Shelf, Phrase]:
        """Return one sentence of a community's, and the shelf that it lies on.

        Raises:
            Refused: it is gone, or none of the actor's to keep.
        """
        community = await self.community(work, actor, grid_id)
        if key.isascii() and key.isdigit():
            found = await phrases.get(work.tx, int(key), community)
            if found is None:
                raise Refused("refused-phrase")
            return found[0], Phrase(key, found[1])
        category, use = shelf_of(key)
        shelf = Shelf(community, actor.language, category, use)
        one = next((one for one in await self.on(work, shelf) if one.key == key), None)
        if one is None:
            raise Refused("refused-phrase")
        return shelf, one

    async def add(self, work: Work, actor: Person, grid_id: int, category: str, use: Use, text: str) -> Shelf:
        """Add a sentence of the community's own, in the actor's language; return where it lies.

        Raises:
            Refused: the shelf is full, the words are no sentence, or it is none of the actor's to keep.
        """
        shelf = Shelf(await self.community(work, actor, grid_id), actor.language, category, use)
        if not await phrases.add(work.tx, shelf, written(text), actor.id, work.now, MOST):
            raise Refused("refused-phrase-full", most=MOST)
        return shelf

    async def change(self, work: Work, actor: Person, grid_id: int, key: str, text: str) -> Shelf:
        """Put a sentence into other words; return where it lies."""
        return await self._put(work, actor, grid_id, key, written(text))

    async def remove(self, work: Work, actor: Person, grid_id: int, key: str) -> Shelf:
        """Take a sentence away; return where it lay."""
        return await self._put(work, actor, grid_id, key, "")

    async def _put(self, work: Work, actor: Person, grid_id: int, key: str, text: str) -> Shelf:
        shelf, one = await self.find(work, actor, grid_id, key)
        if not one.key.isdigit():
            await phrases.replace(work.tx, shelf, key, text, actor.id, work.now)
        elif text:
            await phrases.save(work.tx, int(key), shelf.community, text, actor.id, work.now)
        else:
            await phrases.delete(work.tx, int(key), shelf.community)
        return shelf

    async def _theirs(self, work: Work, person: Person, report: Report, phrase: Phrase, use: Use) -> str:
        """Return a sentence in the resident's language, if the one that is read is as it ships with the house."""
        reporter = await people.get(work.tx, report.reporter_id)
        if use is Use.PASS or reporter is None or reporter.language == person.language or phrase.key.isdigit():
            return ""
        category, _ = shelf_of(phrase.key)
        read, told = (Shelf(report.community, one, category, use) for one in (person.language, reporter.language))
        is_as_shipped = phrase in _shipped(read)
        theirs = next((one.text for one in await self.on(work, told) if one.key == phrase.key), "")
        return theirs if is_as_shipped else ""


def _shipped(shelf: Shelf) -> list[Phrase]:
    listed = shipped.load().get(shelf.language, {}).get(shelf.category, {}).get(shelf.use.value, [])
    return [Phrase(f"{shelf.category}.{shelf.use}.{n}", text) for n, text in enumerate(listed, 1)]
