"""Reports as lists: one's own and what else concerns one, looked through by number or words; a lead's building."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.notices import Lane, Told
from domain.people import STAFF, Person, spoken_to
from domain.refusals import Refused
from domain.report_clocks import ReportRules
from domain.report_leads import led_places, may_lead, pressed
from domain.report_moves import is_concerned, move_of
from domain.report_search import Searched, found, number_in
from domain.reports import Action, Report
from services.report_notices import ReportNotices
from services.report_rows import write_down
from services.work import Work
from storage import people, report_lists, reports
from storage.report_lists import SearchedRow
from words.texts import Texts

PAGE = 8
_SEARCHED = 2000
"""So many of the latest reports are searched in: of what concerns somebody, or of a grid."""


@dataclass(frozen=True)
class Page:
    """A page of a list, and whether there is one after it."""

    reports: tuple[Report, ...]
    page: int
    has_more: bool


@dataclass(frozen=True)
class Found:
    """What a search brought: the first of it, and how many there are in all."""

    reports: tuple[Report, ...]
    count: int


class ReportLists:
    """Shows people lists of what is theirs to see. What is private only its reporter and staff find."""

    def __init__(self, rules: ReportRules, notices: ReportNotices, texts: Texts, variants: Mapping[int, int]) -> None:
        self._private = frozenset(code for code, kind in rules.categories.items() if kind.private)
        self._rules = rules
        self._notices = notices
        self._texts = texts
        self._variants = variants

    async def mine(self, work: Work, person: Person, page: int) -> Page:
        """Return a page of what somebody reported, follows, or was represented in."""
        listed = await report_lists.list_concerning(work.tx, person.id, self._private, PAGE + 1, page * PAGE)
        return _page(listed, page)

    async def search_mine(self, work: Work, person: Person, query: str) -> Found:
        """Return what concerns somebody and has this number or these words."""
        number = number_in(query)
        if number is not None:
            return await self._numbered(work, person, number, is_staff=False)
        rows = await report_lists.list_searched_concerning(work.tx, person.id, self._private, _SEARCHED)
        return await self._worded(work, person, query, rows)

    async def search(self, work: Work, person: Person, query: str) -> Found:
        """Return what lies in the reach of one of the staff and has this number or these words.

        Raises:
            Refused: the person is none of the staff.
        """
        grids = {grant.grid_id for grant in person.held if grant.role in STAFF and grant.is_wide}
        if not grids:
            raise Refused("refused-find")
        number = number_in(query)
        if number is not None:
            return await self._numbered(work, person, number, is_staff=True)
        rows: list[SearchedRow] = []
        for grid_id in [None] if None in grids else sorted(grid for grid in grids if grid is not None):
            rows += await report_lists.list_searched(work.tx, grid_id, _SEARCHED)
        return await self._worded(work, person, query, sorted(rows, key=lambda row: -row.number)[:_SEARCHED])

    async def building(self, work: Work, person: Person, page: int) -> Page:
        """Return a page of what is open where somebody is a lead, and not private.

        Raises:
            Refused: the person leads nothing.
        """
        places = led_places(person)
        if not places:
            raise Refused("refused-building")
        wanted = (page + 1) * PAGE + 1
        listed: dict[int, Report] = {}
        for building_id, unit in places:
            rows = await report_lists.list_open_in_building(work.tx, building_id, unit, self._private, wanted)
            listed |= {report.number: report for report in rows}
        return _page(list(listed.values())[page * PAGE :], page)

    async def led(self, work: Work, person: Person, number: int) -> Report:
        """Return a report that its building's lead may see.

        Raises:
            Refused: private, elsewhere, or none at all: which of these is not said.
        """
        report = await reports.get(work.tx, number)
        if report is None or not may_lead(person, report, is_private=self._rules.is_private(report)):
            raise Refused("refused-not-yours", number=number)
        return report

    def may_press(self, work: Work, report: Report) -> bool:
        """Whether it is time to press for a report."""
        return move_of(report, Action.NUDGE, work.now) is not None

    async def press(self, work: Work, person: Person, number: int) -> Report:
        """A lead presses for a report of the building: its owner hears it, as if the reporter had.

        Raises:
            Refused: none of the lead's business, or too early.
        """
        after = pressed(await self.led(work, person, number), work.now, self._rules)
        await write_down(work, after, person, "nudge")
        owner = await people.get(work.tx, after.owner_id or 0)
        await self._notices.show(work, after)
        lane = Lane.SAFETY if after.is_emergency else Lane.INTERACTIVE
        told = spoken_to([owner] if owner is not None else [])
        work.owe(*(Told(one, "told-nudge-lead", after, lane=lane, choices="due") for one in told))
        return after

    async def _numbered(self, work: Work, person: Person, number: int, *, is_staff: bool) -> Found:
        report = await reports.get(work.tx, number)
        if report is None or not self._notices.concerns(report, person):
            return Found((), 0)
        if not (is_staff or is_concerned(report, person)):
            return Found((), 0)
        return Found((report,), 1)

    async def _worded(self, work: Work, person: Person, query: str, rows: list[SearchedRow]) -> Found:
        names = {code: self._texts.plain(person.language, f"category-{code}") for code in self._rules.categories}
        searched = (Searched(row.number, f"{names.get(row.category, '')} {row.said}") for row in rows)
        numbers = found(query, searched, self._variants)
        read = [await reports.get(work.tx, number) for number in numbers[:PAGE]]
        return Found(tuple(report for report in read if report is not None), len(numbers))


def _page(listed: list[Report], page: int) -> Page:
    return Page(tuple(listed[:PAGE]), page, len(listed) > PAGE)
