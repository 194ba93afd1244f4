"""What a resident says of a result besides whether it is fixed: how good it was, why not, and what a picture shows."""

from __future__ import annotations

from dataclasses import replace

from domain.notices import Shown, Told
from domain.people import Person, Role, spoken_to
from domain.refusals import Refused
from domain.remarks import Purpose, Remark
from domain.report_changes import Deed, advance
from domain.report_clocks import ReportRules
from domain.report_endings import DETAIL, is_asked_why
from domain.report_moves import is_hers
from domain.reports import Action, By, Rating, Report
from services.report_notices import ReportNotices
from services.report_rows import the_report, write_down
from services.work import Work
from storage import reports, serving

_OFFICE = (Role.SECRETARY, Role.DESK)


class ReportEndings:
    """The resident has the last word. Nothing said here opens a report again."""

    def __init__(self, rules: ReportRules, notices: ReportNotices) -> None:
        self._rules = rules
        self._notices = notices

    async def rate(self, work: Work, person: Person, number: int, rating: Rating) -> bool:
        """Keep the resident's rating; a second one takes the place of the first. True: ask why, which is done once.

        Raises:
            Refused: it is not closed, or somebody else's.
        """
        before = await the_report(work, number)
        self._notices.must_not_be_hidden(before, person)
        after = replace(advance(before, Deed(Action.RATE, person, work.now), self._rules), rating=rating)
        if before.rating is rating:
            return False
        said = [(line.action, line.text) for line in await reports.list_history(work.tx, number)]
        await write_down(work, after, person, Action.RATE.value, rating.value)
        await self._notices.show(work, after)
        return rating is Rating.BAD and is_asked_why(said)

    async def because(self, work: Work, person: Person, number: int, remark: Remark, words: str) -> bool:
        """Keep why the resident is not satisfied, and tell the office of the place; False: nobody of it is reached.

        Raises:
            Refused: the report is rated otherwise by now, or somebody else's.
        """
        report = await the_report(work, number)
        self._notices.must_not_be_hidden(report, person)
        if report.rating is not Rating.BAD or not is_hers(report, person, By.VOICE):
            raise Refused("refused-state", number=number)
        if not words:
            raise Refused("refused-words-needed", number=number)
        await reports.add_remark(work.tx, number, person.id, Purpose.UNHAPPY, remark)
        await reports.add_history(work.tx, report, person.id, Purpose.UNHAPPY.value, work.now, words)
        office = await self._office(work, report)
        for one in office:
            work.owe(Told(one, "told-unhappy", report, {"text": words}, reporter=person))
            work.owe(*([Shown(one, report, (remark,), person.name)] if remark.has_file else []))
        return bool(office)

    async def detail(self, work: Work, person: Person, number: int, remark: Remark) -> Report:
        """Keep a line that was asked for after a picture alone had opened a report again: it stands on the card now.

        Raises:
            Refused: it has ended meanwhile, or is somebody else's.
        """
        report = await the_report(work, number)
        self._notices.must_concern(report, person)
        if not report.is_open:
            raise Refused("refused-ended", number=number)
        await reports.add_remark(work.tx, number, person.id, Purpose.REOPENING, remark)
        await reports.add_history(work.tx, report, person.id, DETAIL, work.now, remark.words)
        await self._notices.show(work, report)
        # The card says it to everybody; a message of its own is for those who come, without the name of a neighbour.
        for one in await self._notices.called(work, report):
            work.owe(*([Told(one, "told-by-resident", report, {"text": remark.text})] if remark.text else []))
        await self._notices.files(work, report, person, remark)
        return report

    async def _office(self, work: Work, report: Report) -> list[Person]:
        """Return secretary and desk of the report's place, but for whoever reported it."""
        found = [one for role in _OFFICE for one in await serving.list_called(work.tx, role, report.grid_id, work.now)]
        return [one for one in spoken_to(found) if one.id != report.reporter_id]
