"""Queues: a page of what waits, the next matter of it, the round from building to building."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.dates import begins
from domain.notices import Said
from domain.people import Person
from domain.queues import (
    PAGE,
    Base,
    Mark,
    Queue,
    Sieve,
    View,
    base_of,
    mark_of,
    views_of,
    walked,
    walking_key,
)
from domain.refusals import Refused
from domain.reports import Report
from services.report_notices import ReportNotices
from services.report_rows import the_report
from services.work import Work
from storage import places, queues, reports

ROUND = 200
"""The longest round anybody walks."""
_CHOICES = 24


@dataclass(frozen=True)
class Choices:
    """To what a queue can be narrowed: buildings (id, name, how much) or categories (code, how much)."""

    buildings: tuple[tuple[int, str, int], ...]
    categories: tuple[tuple[str, int], ...]


class Queues:
    """What somebody sees here is what their roles reach; nothing changes by looking."""

    def __init__(self, notices: ReportNotices, zone: ZoneInfo) -> None:
        self._notices = notices
        self._zone = zone

    async def first(self, work: Work, person: Person) -> Queue:
        """Return the first page of what this person sees first.

        Raises:
            Refused: the person is neither staff nor of a partner unit.
        """
        return await self.page(work, person, Sieve(views_of(person)[0]))

    async def page(self, work: Work, person: Person, sieve: Sieve, page: int = 0) -> Queue:
        """Return a page of a queue; past the end, the last one.

        Raises:
            Refused: this person has no such view.
        """
        base = self._base(person, sieve)
        tally = await queues.tally(work.tx, base, person.id, sieve, work.now, self._tomorrow(work.now))
        shown = max(0, min(page, (tally.count - 1) // PAGE))
        found = await queues.list_page(work.tx, base, person.id, sieve, work.now, skip=shown * PAGE)
        building = await places.get_building(work.tx, sieve.building_id) if sieve.building_id else None
        narrowed = building.name if building is not None else ""
        return Queue(sieve, tally, tuple(found), shown, narrowed, views_of(person))

    async def next(self, work: Work, person: Person, sieve: Sieve, after: Mark, shown: int = 0) -> Report | None:
        """Bring the card of the matter that follows a mark, and under it how to go on; None: nothing follows.

        `shown` is the number of the one that the person has just had: if it was accepted it is due later now, and
        follows its own mark.

        Raises:
            Refused: this person has no such view.
        """
        base = self._base(person, sieve)
        found = await queues.list_page(work.tx, base, person.id, sieve, work.now, after=after, but=shown, n=1)
        if not found:
            return None
        mark = mark_of(found[0])
        tomorrow = self._tomorrow(work.now)
        left = await queues.tally(work.tx, base, person.id, sieve, work.now, tomorrow, after=mark, but=mark.number)
        await self._bring(work, person, found[0], left.count, f"queue:on:{sieve.data}:{mark.data}")
        return found[0]

    async def walk(self, work: Work, person: Person) -> list[Report]:
        """Return what this person has, in the order in which one walks by.

        Raises:
            Refused: the person is neither staff nor of a partner unit.
        """
        base = self._base(person, Sieve(View.MINE))
        found = await queues.list_page(work.tx, base, person.id, Sieve(View.MINE), work.now, n=ROUND)
        return walked(found)

    async def step(self, work: Work, person: Person, after: int) -> Report | None:
        """Bring the card of the matter that follows another on the round (0: the first); None: the round is over."""
        round_ = await self.walk(work, person)
        before = await reports.get(work.tx, after) if after else None
        # What was done on the way is in the round no longer, and lies where it lay.
        ahead = [one for one in round_ if before is None or walking_key(one) > walking_key(before)]
        if not ahead:
            return None
        await self._bring(work, person, ahead[0], len(ahead) - 1, f"queue:step:{ahead[0].number}")
        return ahead[0]

    async def choices(self, work: Work, person: Person, view: View) -> Choices:
        """Return the buildings and the categories of what waits in a view.

        Raises:
            Refused: this person has no such view.
        """
        base = self._base(person, Sieve(view))
        buildings = await queues.list_buildings(work.tx, base, person.id, view, work.now, _CHOICES)
        categories = await queues.list_categories(work.tx, base, person.id, view, work.now, _CHOICES)
        return Choices(tuple(buildings), tuple(categories))

    def _base(self, person: Person, sieve: Sieve) -> Base:
        if sieve.view not in views_of(person):
            raise Refused("refused-button")
        return base_of(sieve.view, person)

    def _tomorrow(self, now: datetime) -> datetime:
        return begins(now.astimezone(self._zone).date() + timedelta(days=1), self._zone)

    async def _bring(self, work: Work, person: Person, report: Report, left: int, on: str) -> None:
        whole = await the_report(work, report.number)
        self._notices.must_concern(whole, person)
        work.owe(replace(await self._notices.card(work, whole, person), is_fresh=True))
        back = ("button-queue", "queue:show")
        if left:
            work.owe(Said(person, "queue-left", {"count": left}, choices=(("button-next", on), back)))
        else:
            work.owe(Said(person, "queue-last", choices=(back,)))
