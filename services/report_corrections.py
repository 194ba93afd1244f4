"""Putting right what the bot guessed, or what someone wrote: category, urgency, place, an edited message."""

from __future__ import annotations

from dataclasses import replace

from domain.categories import NONE, Urgency
from domain.people import STAFF, Person
from domain.refusals import Refused
from domain.remarks import Purpose, Remark
from domain.report_changes import corrected, rated
from domain.report_clocks import ReportRules
from domain.reports import Report
from services.report_groups import leave_group
from services.report_joints import ReportJoints
from services.report_notices import ReportNotices
from services.report_routing import ReportRouting
from services.report_rows import the_report, write_down
from services.work import Work
from storage import corrections, reports
from storage.corrections import Correction


class ReportCorrections:
    """The reporter and the staff of the grid may put a report right while it is open. What they did is learned from."""

    def __init__(self, rules: ReportRules, routing: ReportRouting, notices: ReportNotices) -> None:
        self._rules = rules
        self._routing = routing
        self._notices = notices
        self._joints = ReportJoints(rules, routing, notices)

    async def category(self, work: Work, person: Person, number: int, category: str) -> Report:
        """Put a report under another category; its clocks are that category's, since it was made."""
        before = await self._get(work, person, number)
        after = await self._routing.rerouted(work, corrected(before, work.now, self._rules, category))
        await self._save(work, before, after, person, "category", category)
        await _keep(work, person, before, "category", before.category, category)
        await self._notices.of_change(work, before, after)
        await self._joints.changed(work, after)
        return after

    async def urgency(self, work: Work, person: Person, number: int, urgency: Urgency) -> Report:
        """Staff say how urgent a report is; a danger that they see rings as one that was told of does."""
        before = await self._get(work, person, number)
        after = await self._routing.rerouted(work, rated(before, person, work.now, self._rules, urgency))
        await self._save(work, before, after, person, "urgency", urgency.value)
        await _keep(work, person, before, "urgency", before.urgency.value, urgency.value)
        await self._notices.of_change(work, before, after)
        return after

    async def begun(self, work: Work, person: Person, report: Report) -> None:
        """A message that was taken for chatter has become a report after all."""
        await _keep(work, person, report, "chatter", NONE, report.category)

    async def place(self, work: Work, person: Person, number: int, text: str) -> Report:
        """Take the place from words; if another grid looks after it and nobody has begun, that grid gets the report."""
        before = await self._get(work, person, number)
        if not text:
            raise Refused("refused-place-words", number=number)
        named = await self._routing.place(work, replace(before, place="", unit=None), text, home=None)
        after = replace(named, place=named.place or text[:100], version=before.version + 1)
        if after.grid_id != before.grid_id and before.answered_at is None:
            after = await self._routing.own(work, after)
        else:
            after = await self._routing.rerouted(work, after)
        after = await self._routing.likeness.asked(work, after)
        await self._save(work, before, after, person, "place", text)
        if before.place:
            await _keep(work, person, before, "place", before.place, after.place)
        ringing = await self._notices.called(work, after) if after.owner_id != before.owner_id else []
        if before.building_id != after.building_id:
            await leave_group(work, before)
        await self._notices.show(work, after, *ringing, gone_from=before.owner_id)
        return after

    async def edited(self, work: Work, person: Person, remark: Remark) -> Report | None:
        """A message was changed after it was sent; None: it belongs to no report of this person."""
        kept = await reports.find_remark(work.tx, remark.chat_id, remark.message_id)
        if kept is None or kept.author_id != person.id or kept.text == remark.text:
            return None
        before = await reports.get(work.tx, kept.report_number)
        if before is None:
            return None
        await reports.save_remark_text(work.tx, kept.id, remark.text)
        if kept.purpose is not Purpose.REPORT or not before.is_open:
            await reports.add_history(work.tx, before, person.id, "edited", work.now, remark.text)
            await self._notices.words(work, before, person, replace(remark, file_id=None), kept.purpose)
            return before
        return await self._told_anew(work, person, before, kept.text, "edited", remark.text)

    async def taken_out(self, work: Work, person: Person, remark: Remark) -> Report:
        """Take a message out of the report that it was added to: it is another matter.

        Raises:
            Refused: it was not added to a report, the report has ended, or nothing would be left of it.
        """
        kept = await reports.find_remark(work.tx, remark.chat_id, remark.message_id)
        if kept is None or kept.author_id != person.id or kept.purpose is not Purpose.REPORT:
            raise Refused("refused-button")
        before = await self._get(work, person, kept.report_number)
        if len(await reports.list_remarks(work.tx, before.number, Purpose.REPORT)) == 1:
            raise Refused("refused-button")
        await reports.delete_remark(work.tx, kept.id)
        return await self._told_anew(work, person, before, kept.text, "taken_out", remark.text)

    async def _told_anew(self, work: Work, person: Person, before: Report, gone: str, action: str, text: str) -> Report:
        """Read a report anew from what is said of it now; `gone` are words of it that are there no longer."""
        said = await reports.list_remarks(work.tx, before.number, Purpose.REPORT)
        draft = replace(before, text="\n".join(one.text for one in said if one.text), version=before.version + 1)
        if before.place in gone and not before.is_corrected:
            # The place was read from those words, and nobody put it right by hand.
            draft = replace(draft, place="", unit=None)
        after = await self._routing.route(work, draft, person)
        await self._save(work, before, after, person, action, text)
        await self._notices.of_change(work, before, after)
        await self._joints.changed(work, after)
        return after

    async def _get(self, work: Work, person: Person, number: int) -> Report:
        report = await the_report(work, number)
        self._notices.must_concern(report, person)
        if not report.is_open:
            raise Refused("refused-ended", number=number)
        return report

    async def _save(self, work: Work, before: Report, after: Report, person: Person, action: str, text: str) -> None:
        await write_down(work, after, person, action, text)
        await self._routing.note(work, after, before)


async def _keep(work: Work, person: Person, report: Report, what: str, was: str, became: str) -> None:
    staff = next((grant.role.value for grant in person.grants if grant.role in STAFF), "")
    role = "reporter" if person.id == report.reporter_id else staff
    await corrections.add(work.tx, report.number, person.id, work.now, Correction(what, was, became, report.text, role))
