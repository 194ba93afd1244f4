"""The five ones as people meet them: one's own list, 〔去过了〕 with a proof, and how far each grid has got."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from domain.people import Person
from domain.permissions import Permission, may, may_anywhere
from domain.refusals import Refused
from domain.remarks import Remark
from domain.visits import CareDuty, Coverage, State, VisitRules, periods_of
from services.work import Work
from storage import serving, visits

MOST = 400


class Visits:
    """A sentence or a photo shows that it was done; each is done once."""

    def __init__(self, rules: VisitRules, zone: ZoneInfo) -> None:
        self._rules = rules
        self._zone = zone

    async def of(self, work: Work, person: Person) -> list[CareDuty]:
        """Return what somebody has to do, and those for whom they stand in; the first due first."""
        return await visits.list_of(work.tx, person.id, MOST)

    async def get(self, work: Work, person: Person, duty_id: int) -> CareDuty:
        """Return a duty that this person may do.

        Raises:
            Refused: not this person's, or it is done.
        """
        duty = await visits.get(work.tx, duty_id)
        if duty is None:
            raise Refused("refused-button")
        away = await serving.list_away(work.tx)
        is_theirs = duty.owner_id is not None and person.id in (duty.owner_id, away.get(duty.owner_id))
        if not is_theirs and not may(person, Permission.PAIR, duty.grid_id):
            raise Refused("refused-visit-not-yours")
        if duty.state not in (State.OPEN, State.MISSED):
            raise Refused("refused-visit-done")
        return duty

    async def done(self, work: Work, person: Person, duty_id: int, remark: Remark) -> CareDuty:
        """Note that it was done, with what shows it.

        Raises:
            Refused: not this person's, done, or there is nothing to see, hear or read.
        """
        duty = await self.get(work, person, duty_id)
        if not remark.words and not remark.has_file:
            raise Refused("refused-visit-proof")
        if not await visits.save_done(work.tx, duty_id, person.id, remark, work.now):
            raise Refused("refused-visit-done")
        return duty

    async def coverage(self, work: Work, person: Person) -> list[Coverage]:
        """Return how far each grid has got that this person may see; nobody else gets anything."""
        if not may_anywhere(person, Permission.SEE_COVERAGE):
            return []
        return await self._covered(work, lambda grid_id: may(person, Permission.SEE_COVERAGE, grid_id))

    async def coverage_of_all(self, work: Work) -> list[Coverage]:
        """Return how far each grid has got: for the command line."""
        return await self._covered(work, lambda _grid_id: True)

    async def _covered(self, work: Work, may_see: Callable[[int], bool]) -> list[Coverage]:
        today = work.now.astimezone(self._zone).date()
        found = []
        for period in periods_of(today, self._zone, self._rules):
            found += [one for grid_id, one in await visits.list_coverage(work.tx, period) if may_see(grid_id)]
        return found
