"""Figures of the mornings that are over, of each grid that a role reaches, and the picture of a month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from domain.boards import NAMED_BY, is_named_for
from domain.care_figures import Figures, total
from domain.care_months import Month, first_day, month
from domain.people import Person, Role
from domain.refusals import Refused
from services.check_in_rows import the_care
from services.work import Work
from storage import care_figures

SPANS = (7, 30)
_REACHING = (*NAMED_BY, Role.SUBDISTRICT)


@dataclass(frozen=True)
class GridFigures:
    """The figures of a grid in spans of so many days; `grid` empty: of those whose grid nobody knows; id 0."""

    grid_id: int
    grid: str
    spans: dict[int, Figures]


class CareFigures:
    """What was, of those whom a role reaches; counts name nobody."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    async def figures(self, work: Work, person: Person | None, spans: tuple[int, int] = SPANS) -> list[GridFigures]:
        """Return the figures of each grid in a shorter and a longer span of days; `person` None: of all grids.

        Today is among the days as far as it is over.

        Raises:
            Refused: mornings are none of this person's business.
        """
        if person is not None:
            is_named_for(person)
        today = self._today(work)
        recent, first = (today - timedelta(days=days - 1) for days in spans)
        found = await care_figures.list_figures(work.tx, person.id if person else None, (first, today), recent)
        return [
            GridFigures(grid_id, grid, {spans[0]: short, spans[1]: long})
            for grid_id, grid, short, long in sorted(found, key=lambda one: (one[1], one[0]))
        ]

    async def month_of(self, work: Work, person: Person, elder_id: int) -> Month:
        """Return the picture of an elder's last weeks, 30 days and more.

        Raises:
            Refused: no role of this person's reaches her.
        """
        care = await the_care(work, elder_id)
        if not any(person.may(role, care.person.grid_id) for role in NAMED_BY):
            raise Refused("today-not-yours")
        days = self._days(work)
        mornings = await care_figures.list_month(work.tx, elder_id, days)
        pauses = [
            (first, until if ended is None else min(until, ended.astimezone(self._zone).date()))
            for first, until, ended in await care_figures.list_pauses(work.tx, elder_id, days)
        ]
        return month(care.name, mornings, pauses, days[1])

    async def month_of_grid(self, work: Work, person: Person, grid_id: int) -> Month:
        """Return the picture of a grid's last weeks: of each the gravest morning.

        Raises:
            Refused: no role of this person's reaches it.
        """
        name = await care_figures.get_grid_name(work.tx, grid_id)
        if name is None or not any(person.may(role, grid_id) for role in _REACHING):
            raise Refused("today-not-yours")
        days = self._days(work)
        return month(name, await care_figures.list_month_of_grid(work.tx, grid_id, days), (), days[1])

    def _today(self, work: Work) -> date:
        return work.now.astimezone(self._zone).date()

    def _days(self, work: Work) -> tuple[date, date]:
        today = self._today(work)
        return first_day(today), today


def together(grids: list[GridFigures], days: int) -> Figures:
    """Return the figures of all grids in a span."""
    return total(one.spans[days] for one in grids)
