"""The same matter twice: the reporter says no, staff look for the other one, neighbours say 我也遇到."""

from __future__ import annotations

from dataclasses import replace

from domain.duplicates import may_stand_in_group
from domain.notices import Face
from domain.people import Person
from domain.refusals import Refused
from domain.report_clocks import ReportRules
from domain.report_moves import is_concerned
from domain.reports import Action, Part, Report
from services.report_groups import show_in_group
from services.report_likeness import Likeness
from services.report_notices import ReportNotices
from services.report_rows import the_report, write_down
from services.work import Work
from storage import duplicates, people, places, reports

_OFFERED = 8
_READ = 30


class Duplicates:
    """What people do about reports that may be one. Merging itself is a move as others are: `Reports.act`."""

    def __init__(self, rules: ReportRules, likeness: Likeness, notices: ReportNotices) -> None:
        self._rules = rules
        self._likeness = likeness
        self._notices = notices

    async def deny(self, work: Work, person: Person, number: int) -> Report:
        """The reporter says that it is another matter: it is not asked again, and may stand in the group now."""
        before = await the_report(work, number)
        if person.id != before.reporter_id or not before.maybe_same or not before.is_open:
            raise Refused("refused-button")
        after = replace(before, maybe_same=0, version=before.version + 1)
        await write_down(work, after, person, "not_same", str(before.maybe_same))
        if after.building_id is not None and self._likeness.names_building(after):
            await show_in_group(work, after, self._rules, await places.get_group(work.tx, after.building_id))
        await self._notices.show(work, after)
        return after

    async def offer(self, work: Work, person: Person, number: int) -> None:
        """Show staff what a report may be merged into: the same kind first, the same building first."""
        report = await the_report(work, number)
        self._notices.must_be_able(work, report, person, Action.MERGE)
        if self._rules.is_private(report):
            raise Refused("refused-merge-private")
        found = await duplicates.list_mergeable(work.tx, report, _READ)
        near = [one for one in found if not self._rules.categories[one.category].private]
        card = await self._notices.card(work, report, person, Face.MERGE)
        work.owe(replace(card, candidates=tuple(near[:_OFFERED])))

    async def follow(self, work: Work, person: Person, number: int, chat_id: int) -> int:
        """A neighbour has met with it too: counted once, and told everything in private. Return how many wait now.

        Raises:
            Refused: it has ended, is none of this group's, or the person waits for it already.
        """
        before = await the_report(work, number)
        building = await places.find_building_of_group(work.tx, chat_id)
        if building is None or building.id != before.building_id or self._rules.is_private(before):
            raise Refused("refused-button")
        if not may_stand_in_group(before, self._rules):
            raise Refused("refused-ended", number=number)
        if is_concerned(before, person):
            raise Refused("refused-already-follows", number=number)
        if person.telegram_id is not None and await people.is_first_seen(work.tx, person.id, work.now):
            # Who has never pressed Start cannot be written to; who does is reached from then on.
            await people.save_reachable(work.tx, person.telegram_id, "has not pressed Start")
        marked = await reports.add_party(work.tx, before, person.id, Part.FOLLOWER, work.now)
        after = replace(marked, version=before.version + 1)
        await write_down(work, after, person, "follow", "")
        await self._notices.show(work, after, person)
        return len(after.parties)
