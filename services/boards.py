"""`/today`: how each stands who is looked after, as far as a role reaches; and what happened with one of them."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from domain.boards import OPEN, PAGE, SHOWN, Board, Course, Line, Stand, by_grid, is_named_for, must_see
from domain.dates import begins
from domain.people import Person
from domain.refusals import Refused
from services.check_in_rows import the_care, the_check_in
from services.work import Work
from storage import boards, check_ins, people


class Boards:
    """Nothing changes by looking."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    async def today(self, work: Work, person: Person) -> Board:
        """Return the board of today.

        Raises:
            Refused: mornings are none of this person's business.
        """
        is_named = is_named_for(person)
        day = self._day(work)
        until = begins(day + timedelta(days=1), self._zone)
        rows = await boards.count(work.tx, person.id, day, until, is_named=is_named)
        lines = await boards.list_open(work.tx, person.id, None, SHOWN, is_named=is_named)
        return Board(by_grid(rows), tuple(lines), is_named)

    async def page(self, work: Work, person: Person, stand: Stand, page: int) -> list[Line]:
        """Return a page of those who stand in one way, and one more if there are more.

        Raises:
            Refused: this person sees no names, or there is no such list.
        """
        is_named, n, skip = is_named_for(person), PAGE + 1, page * PAGE
        if stand in OPEN:
            return await boards.list_open(work.tx, person.id, stand, n, skip, is_named=is_named)
        if not is_named:
            raise Refused("today-not-yours")
        if stand is Stand.WELL:
            return await boards.list_closed(work.tx, person.id, self._day(work), n, skip)
        if stand is Stand.PAUSED:
            return await boards.list_paused(work.tx, person.id, self._day(work), n, skip)
        raise Refused("refused-button")

    async def course(self, work: Work, person: Person, elder_id: int) -> Course:
        """Return what happened today with somebody: the open check-in, else the last of the day.

        Raises:
            Refused: nobody is looked after by that number, or not by this person.
        """
        care = await the_care(work, elder_id)
        open_ = await check_ins.find_open(work.tx, elder_id)
        found = open_.id if open_ is not None else await boards.find_of_day(work.tx, elder_id, self._day(work))
        check_in = None if found is None else await the_check_in(work, found)
        must_see(person, care.person, check_in)
        if check_in is None:
            return Course(care, None)
        past = await check_ins.list_history(work.tx, check_in.id)
        called = await boards.list_called(work.tx, check_in.id)
        ender = await people.get(work.tx, check_in.outcome_by or 0)
        return Course(care, check_in, tuple(past), tuple(called), "" if ender is None else ender.name)

    def _day(self, work: Work) -> date:
        return work.now.astimezone(self._zone).date()
