"""What was given to someone whom the bot can no longer reach goes to the next one: no report waits unseen."""

from __future__ import annotations

from dataclasses import replace

from services.report_notices import ReportNotices
from services.report_routing import ReportRouting
from services.work import Work
from storage import reports


class ReportHandovers:
    """Looks after reports that nobody has begun. What is begun stays with the one who began it."""

    def __init__(self, routing: ReportRouting, notices: ReportNotices) -> None:
        self._routing = routing
        self._notices = notices

    async def run_due(self, work: Work, n: int = 50) -> int:
        """Hand over what waits for somebody out of reach; return how many. Called by the clock."""
        handed = 0
        for before in await reports.list_out_of_reach(work.tx, n):
            after = await self._routing.own(work, replace(before, version=before.version + 1))
            # Nobody else there either: it stays where it is, and is looked at again.
            if after.owner_id in (None, before.owner_id) or not await reports.save(work.tx, after):
                continue
            await reports.add_history(work.tx, after, None, "handover", work.now)
            await self._notices.of_change(work, before, after)
            handed += 1
        return handed
