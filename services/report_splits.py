"""A report of several matters is taken apart: the first stays what it is, each other becomes a report of its own."""

from __future__ import annotations

from dataclasses import replace

from domain.categories import OTHER, Urgency
from domain.notices import Shown
from domain.people import Person, spoken_to
from domain.remarks import Kind, Purpose, Remark
from domain.report_changes import Deed, advance, placed
from domain.report_clocks import ReportRules
from domain.reports import Action, Part, Report, State
from domain.splits import parts_of
from services.report_joints import ReportJoints
from services.report_notices import ReportNotices
from services.report_routing import ReportRouting
from services.report_rows import the_report, write_down
from services.work import Work
from storage import people, reports


class ReportSplits:
    """Nothing that was said is lost: words, pictures and those who wait stay with the first and come to each part."""

    def __init__(self, rules: ReportRules, routing: ReportRouting, notices: ReportNotices) -> None:
        self._rules = rules
        self._routing = routing
        self._notices = notices
        self._joints = ReportJoints(rules, routing, notices)

    async def split(self, work: Work, person: Person, number: int, text: str) -> list[Report]:
        """Take a report apart by a line for each matter; return the first and the others, all with their numbers.

        Raises:
            Refused: not this person's, not now, or not two to ten lines.
        """
        before = await the_report(work, number)
        first, *others = parts_of(text)
        mother = advance(before, Deed(Action.SPLIT, person, work.now, text), self._rules)
        reporter = await people.get(work.tx, before.reporter_id)
        kept = await self._routing.route(work, replace(mother, text=first, maybe_same=0), reporter)
        await write_down(work, kept, person, Action.SPLIT.value, text)
        await self._routing.note(work, kept, before)
        await self._notices.of_change(work, before, kept)
        await self._joints.changed(work, kept)
        made = [await self._part(work, person, before, reporter, one) for one in others]
        return [kept, *made]

    async def _part(self, work: Work, person: Person, mother: Report, reporter: Person | None, text: str) -> Report:
        draft = await self._routing.route(work, await self._begun(work, mother, text), reporter)
        report = self._rules.ticking(placed(draft), dict(draft.steps))
        report = replace(report, number=await reports.add(work.tx, report))
        # No message of its own tells of it: chat 0, and its number.
        said = Remark(Kind.TEXT, text, 0, report.number, work.now)
        await reports.add_remark(work.tx, report.number, mother.reporter_id, Purpose.REPORT, said)
        await reports.add_history(work.tx, report, person.id, "part", work.now, text)
        await self._routing.note(work, report)
        report = await self._with_those_who_wait(work, mother, report)
        if report.is_emergency:
            await self._notices.alarm(work, report)
        ringing = [*([reporter] if reporter else []), *await self._notices.called(work, report)]
        await self._notices.show(work, report, *ringing, *await self._notices.parties(work, report))
        await self._show_files(work, mother, report)
        return report

    async def _begun(self, work: Work, mother: Report, text: str) -> Report:
        """Return a part as it begins: where its own words say, else where the first was."""
        # Of a private matter nothing becomes public because its line says little.
        category = mother.category if self._rules.is_private(mother) else OTHER
        draft = _draft(work, mother, text, category)
        named = await self._routing.place(work, draft, text, home=None)
        return named if named.place else replace(draft, place=mother.place, unit=mother.unit)

    async def _with_those_who_wait(self, work: Work, mother: Report, part: Report) -> Report:
        after = part
        for person_id, what in sorted(mother.parties):
            if what in (Part.FOLLOWER, Part.REPRESENTED) and person_id != part.reporter_id:
                after = await reports.add_party(work.tx, after, person_id, what, work.now)
        if after is part:
            return part
        after = replace(after, version=part.version + 1)
        await reports.save(work.tx, after)
        return after

    async def _show_files(self, work: Work, mother: Report, part: Report) -> None:
        said = await reports.list_remarks(work.tx, mother.number, Purpose.REPORT, Purpose.SUPPLEMENT)
        files = tuple(one for one in said if one.has_file or one.latitude is not None)
        if files:
            work.owe(*(Shown(one, part, files) for one in spoken_to(await self._notices.called(work, part))))


def _draft(work: Work, mother: Report, text: str, category: str) -> Report:
    """Return a part said by the same person at the same building; nobody has done anything yet."""
    return Report(
        number=0,
        version=1,
        state=State.DISPATCHED,
        level=1,
        category=category,
        urgency=Urgency.NORMAL,
        text=text,
        place="",
        building_id=mother.building_id,
        unit=None,
        grid_id=mother.grid_id,
        building=mother.building,
        grid_name=mother.grid_name,
        community=mother.community,
        reporter_id=mother.reporter_id,
        owner_id=None,
        created_at=work.now,
        said_at=mother.said_at,
        part_of=mother.number,
        source=mother.source,
        maybe_same=0,
    )
