"""What was given to someone whom the bot can no longer reach goes to the next one: no report waits unseen."""

from __future__ import annotations

from domain.people import Person
from domain.report_changes import handed_over
from domain.report_clocks import ReportRules
from domain.report_moves import is_in_reach
from domain.reports import BEGUN, NOT_BEGUN, Report
from services.report_levels import person_at
from services.report_notices import ReportNotices
from services.report_routing import ReportRouting
from services.work import Work
from storage import people, report_handovers, reports

_PAGES = 10
"""Where nobody is in reach at all, thousands wait: all of them at once would hold up every writer for seconds."""


class ReportHandovers:
    """Gives reports to others when their owner is out of reach, away or gone."""

    def __init__(self, rules: ReportRules, routing: ReportRouting, notices: ReportNotices) -> None:
        self._rules = rules
        self._routing = routing
        self._notices = notices
        self._looked_at = 0
        """The number of the last report that `run_due` looked at. Lost with the process: then it begins anew."""

    async def run_due(self, work: Work, n: int = 50) -> int:
        """Hand over what waits for nobody, or for somebody away or out of reach; return how many. Called by the clock.

        Only what nobody has begun: what is begun stays with the one who began it. Where nobody else is either, it stays
        where it is, is passed over, and is looked at again when all others have been. A call looks at `n` at a time, at
        most `_PAGES` times, and leaves the rest to the next one.
        """
        for _ in range(_PAGES):
            page = await report_handovers.list_out_of_reach(work.tx, self._looked_at, n)
            self._looked_at = page[-1] if page else 0
            handed = sum([await self._hand_on(work, number) for number in page])
            if handed or not page:
                return handed
        return 0

    async def _hand_on(self, work: Work, number: int) -> bool:
        before = await reports.get(work.tx, number)
        return before is not None and await self.hand(work, before, None, None, is_kept=True) is not None

    async def hand(
        self, work: Work, before: Report, to: Person | None, by: Person | None, *, is_kept: bool = False
    ) -> Report | None:
        """Give a report to somebody, or (None) to whom it would go if it came now.

        None: it changed meanwhile; or, if `is_kept`, there is nobody else to have it.
        """
        target = to or await self._next(work, before)
        after = handed_over(before, target, work.now, self._rules)
        if is_kept and after.owner_id in (None, before.owner_id):
            return None
        if not await reports.save(work.tx, after):
            return None
        await reports.add_history(work.tx, after, by.id if by is not None else None, "handover", work.now)
        if to is None:
            await self._routing.note(work, after, before)
        await self._notices.of_change(work, before, after)
        return after

    async def release(
        self, work: Work, before: Person, after: Person, to: Person | None = None, by: Person | None = None
    ) -> list[Report]:
        """Give away what somebody has, but may have no longer with the roles that are left; return it."""
        kept = await reports.list_owned(work.tx, before.id)
        may_have = after.is_staff or after.is_partner
        lost = [one for one in kept if not may_have or (is_in_reach(one, before) and not is_in_reach(one, after))]
        handed = [await self.hand(work, one, to, by) for one in lost]
        return [one for one in handed if one is not None]

    async def stand_in(self, work: Work, person: Person) -> list[Report]:
        """Give what somebody who is away has not begun to whoever stands in; return what is begun and stays."""
        owned = await reports.list_owned(work.tx, person.id)
        for one in owned:
            if one.state in NOT_BEGUN:
                await self.hand(work, one, None, None, is_kept=True)
        return [one for one in owned if one.state in BEGUN]

    async def hand_begun(self, work: Work, person: Person) -> list[Report]:
        """Give what somebody who is away had begun to whoever stands in; return it."""
        owned = [one for one in await reports.list_owned(work.tx, person.id) if one.state in BEGUN]
        handed = [await self.hand(work, one, None, person, is_kept=True) for one in owned]
        return [one for one in handed if one is not None]

    async def _next(self, work: Work, report: Report) -> Person | None:
        """Return to whom a report would go if it came now: at its level, or else where reports begin."""
        above = await person_at(work, report, report.level) if report.level > 1 else None
        if above is not None:
            return above
        asked = await self._routing.own(work, report)
        return await people.get(work.tx, asked.owner_id) if asked.owner_id is not None else None
