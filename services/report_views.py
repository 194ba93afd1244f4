"""Looking at reports: a card turned or brought again, one's own."""

from __future__ import annotations

from dataclasses import replace

from domain.notices import Face
from domain.people import Person, spoken_to
from domain.queues import Base, Sieve, View
from domain.refusals import Refused
from domain.report_moves import is_in_reach
from domain.reports import IN_WORK, Action, Report
from services.report_notices import ReportNotices
from services.report_past import past_of
from services.report_rows import the_report
from services.work import Work
from storage import people, photos, queues, reports

PAGE = 8


class ReportViews:
    """Shows a report to those it concerns, and to nobody else."""

    def __init__(self, notices: ReportNotices) -> None:
        self._notices = notices

    async def turn(self, work: Work, person: Person, number: int, face: Face, page: int = 0) -> Report:
        """Turn a person's own card to another side."""
        report = await self.get(work, person, number)
        if face in (Face.EDIT, Face.CATEGORIES, Face.TIMES, Face.REASONS, Face.WITHDRAWING) and not report.is_open:
            raise Refused("refused-ended", number=number)
        targets: tuple[Person, ...] = ()
        if face is Face.TARGETS:
            self._notices.must_be_able(work, report, person, Action.PASS)
            targets = await self._targets(work, report, person)
        card = await self._notices.card(work, report, person, face, page, targets)
        if face is Face.PAST:
            card = replace(card, past=await past_of(work, report, person))
        if face is Face.MORE:
            card = replace(card, has_photos=bool(await photos.list_of(work.tx, number)))
        work.owe(card)
        return report

    async def bring(self, work: Work, person: Person, number: int) -> Report:
        """Send a person's card again, as a new message at the end of the chat."""
        report = await self.get(work, person, number)
        work.owe(replace(await self._notices.card(work, report, person), is_fresh=True))
        return report

    async def redraw(self, work: Work, person: Person) -> None:
        """Bring a person's own open cards up to date where they stand: these words are theirs to read."""
        mine = await self.mine(work, person)
        queue = await queues.list_page(work.tx, Base.OWNED, person.id, Sieve(View.MINE), work.now)
        for report in {report.number: report for report in (*mine, *queue) if report.is_open}.values():
            work.owe(await self._notices.card(work, report, person))

    async def get(self, work: Work, person: Person, number: int) -> Report:
        """Return a report that concerns this person.

        Raises:
            Refused: there is none with this number, or it does not concern this person.
        """
        report = await the_report(work, number)
        self._notices.must_concern(report, person)
        return report

    async def ready(self, work: Work, person: Person, number: int, action: Action | None = None) -> Report:
        """Return a report if this person may act on it now: asked before words are asked for.

        Raises:
            Refused: it has ended, or the action is not this person's now.
        """
        report = await self.get(work, person, number)
        if action is not None:
            self._notices.must_be_able(work, report, person, action)
        elif not report.is_open:
            raise Refused("refused-ended", number=number)
        return report

    async def target(self, work: Work, person_id: int) -> Person:
        """Return the person to whom a report is passed on.

        Raises:
            Refused: that is no staff.
        """
        person = await people.get(work.tx, person_id)
        if person is None or not person.is_staff:
            raise Refused("refused-pass-target")
        return person

    async def mine(self, work: Work, person: Person) -> list[Report]:
        """Return a person's own latest reports."""
        return await reports.list_of_reporter(work.tx, person.id, PAGE)

    async def in_work(self, work: Work, person: Person) -> list[Report]:
        """Return what somebody has accepted and not yet done, what was answered last first."""
        found = [one for one in await reports.list_owned(work.tx, person.id) if one.state in IN_WORK]
        return sorted(found, key=lambda one: one.answered_at or one.created_at, reverse=True)

    async def _targets(self, work: Work, report: Report, by: Person) -> tuple[Person, ...]:
        """Return to whom somebody may pass a report on; a partner gives it back to the staff of its place."""
        staff = [
            one for one in spoken_to(await people.list_staff(work.tx)) if one.is_staff and one.id != report.owner_id
        ]
        return tuple(one for one in staff if by.is_staff or is_in_reach(report, one))
