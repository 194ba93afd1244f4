"""Reading and writing one report: the two steps that every use case of reports takes in its transaction."""

from __future__ import annotations

from domain.people import Person
from domain.refusals import Refused
from domain.reports import Report
from services.work import Work
from storage import reports


async def the_report(work: Work, number: int) -> Report:
    """Return a report.

    Raises:
        Refused: there is none with this number.
    """
    report = await reports.get(work.tx, number)
    if report is None:
        raise Refused("refused-unknown-report", number=number)
    return report


async def write_down(work: Work, after: Report, person: Person | None, action: str, text: str = "") -> None:
    """Save the next version of a report, with what led to it; `person` None: the clock, or what hangs on another.

    Raises:
        Refused: somebody was faster.
    """
    if not await reports.save(work.tx, after):
        raise Refused("refused-changed-meanwhile", number=after.number)
    await reports.add_history(work.tx, after, person.id if person is not None else None, action, work.now, text)
