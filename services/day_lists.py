"""Lists of a day: made for desk and secretaries each evening, and whenever somebody asks; each printing is a look."""

from __future__ import annotations

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from cards.card import to_json
from cards.day_lists import day_list_page
from cards.look import Look
from domain.care import Contact
from domain.day_lists import DayLine, DayList, DayPage, by_grid, evening_day, is_on, may_have
from domain.notices import Lane
from domain.people import Person, Role
from domain.refusals import Refused
from services.work import Call, Work
from storage import care as cared
from storage import day_lists, files, serving
from storage.files import StoredFile
from words.texts import Texts

_KEPT = timedelta(days=2)
"""A list older than this is of no use, and its file must not lie about."""


class DayLists:
    """Whoever is given a copy is written down as having seen how each door on it is opened."""

    def __init__(self, zone: ZoneInfo, at: time, texts: Texts) -> None:
        self._zone = zone
        self._at = at
        self._texts = texts

    async def run_due(self, work: Work, n: int = 5) -> int:
        """In the evening, send tomorrow's list to some who had none yet; return how many. Called by the clock."""
        day = evening_day(work.now.astimezone(self._zone), self._at)
        if day is None:
            return 0
        found = await day_lists.list_due(work.tx, day, n)
        for person in found:
            if await day_lists.add(work.tx, person.id, day, work.now):
                listed = await self._of(work, person, day)
                if listed.pages:
                    await self._send(work, person, listed)
        return len(found)

    async def bring(self, work: Work, person: Person, day: date | None = None) -> date:
        """Send somebody the list of a day, without one of today, as a file in private; return the day.

        Raises:
            Refused: this person has no list, or nobody stands on it.
        """
        wanted = day or work.now.astimezone(self._zone).date()
        listed = await self.of(work, person, wanted)
        await self._send(work, person, listed)
        return wanted

    async def of(self, work: Work, person: Person, day: date) -> DayList:
        """Return the list of a day for somebody; for each on it the look is written down.

        Raises:
            Refused: this person has no list, or nobody stands on it.
        """
        listed = await self._of(work, person, day)
        if not listed.pages:
            raise Refused("day-list-empty")
        return listed

    def page(self, work: Work, listed: DayList) -> str:
        """Return the list as a document to be printed."""
        return day_list_page(Look(self._texts, self._zone, work.now), listed)

    async def _of(self, work: Work, person: Person, day: date) -> DayList:
        has_notes = may_have(person)
        lines = []
        for elder_id in await day_lists.list_elders(work.tx, person.id):
            line = await self._line(work, elder_id, day)
            if line is not None:
                await cared.add_view(work.tx, elder_id, person.id, None, work.now)
                lines.append(line)
        pages = []
        for somebody, group in by_grid(lines):
            workers = await serving.list_acting(work.tx, Role.WORKER, somebody.grid_id)
            desk = await serving.list_acting(work.tx, Role.DESK, somebody.grid_id)
            pages.append(DayPage(somebody.grid, tuple(workers), tuple(desk), group))
        return DayList(day, person, work.now, tuple(pages), has_notes)

    async def _line(self, work: Work, elder_id: int, day: date) -> DayLine | None:
        care = await cared.get(work.tx, elder_id)
        if care is None or not is_on(care, day):
            return None
        volunteer = await cared.find_volunteer(work.tx, elder_id)
        until = await day_lists.find_pause_end(work.tx, elder_id, day)
        return DayLine(care, volunteer, tuple(await self._contacts(work, elder_id)), until)

    async def _contacts(self, work: Work, elder_id: int) -> list[Contact]:
        """Return whom to call, in their order, and family who is bound and stands in no line of its own."""
        contacts = await cared.list_contacts(work.tx, elder_id)
        known = {one.person_id for one in contacts}
        bound = [one for one in await cared.list_family(work.tx, elder_id) if one.id not in known]
        more = [
            Contact(0, elder_id, one.id, one.name, one.phone, rank=len(contacts) + 1 + i) for i, one in enumerate(bound)
        ]
        return contacts + more

    async def _send(self, work: Work, person: Person, listed: DayList) -> None:
        if person.telegram_id is None:
            return
        look = Look(self._texts, self._zone, work.now)
        body = self.page(work, listed).encode()
        file = StoredFile(f"linli-{listed.day}.html", "text/html", body)
        count = sum(len(page.lines) for page in listed.pages)
        day = look.day(person.language, listed.day)
        params = {
            "document": await files.add(work.tx, file, work.now + _KEPT),
            "caption": look.words(person.language, "day-list-caption", day=day, count=count),
            "parse_mode": "HTML",
        }
        work.reply(Call(person.telegram_id, "sendDocument", to_json(params), lane=Lane.INTERACTIVE))
