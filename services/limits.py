"""How much one person reports: what comes over the limit is kept as it was said, and is no report yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.limits import Limits as Most
from domain.limits import is_limited
from domain.notices import Trouble
from domain.people import Person, Role, spoken_to
from domain.remarks import Remark
from services.report_routing import ReportRouting
from services.work import Work
from storage import limits, serving

_A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Held:
    """A message was kept back. `next_at`: when its author may report again; `is_first` of its album."""

    next_at: datetime
    is_first: bool = True


class Limits:
    """The count is made in the statement that keeps the message, in the transaction that would make the report.

    Updates are handled in one transaction after another: two messages of one person at once are counted one by one.
    """

    def __init__(self, most: Most, routing: ReportRouting) -> None:
        self._most = most
        self._routing = routing

    async def hold(self, work: Work, person: Person, remark: Remark) -> Held | None:
        """Keep a message back if its author has reported often enough for now; None: it may become a report."""
        is_danger = self._routing.is_danger(remark.text)
        most = self._most.reports_per_hour
        if not is_limited(person, is_danger=is_danger):
            return None
        if not await limits.add_held(work.tx, person.id, remark, work.now, most):
            return None
        await self._tell_desk(work)
        is_first = remark.album is None or await limits.count_of_album(work.tx, remark) == 1
        return Held(await limits.get_next_at(work.tx, person.id, work.now, most), is_first)

    async def let_go(self, work: Work, remark: Remark) -> None:
        """A message has become a report after all: it is not kept back any more."""
        await limits.delete_held(work.tx, remark)

    async def _tell_desk(self, work: Work) -> None:
        """One card that counts, without a sound: how many were kept back since yesterday."""
        count = await limits.count_held(work.tx, work.now - _A_DAY, work.now)
        for person in spoken_to(await serving.list_called(work.tx, Role.DESK, None, work.now)):
            work.owe(Trouble(person, "trouble-held", {"what": str(count)}))
