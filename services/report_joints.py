"""What hangs together: a report that is merged into another, and what comes of it when either of them goes on."""

from __future__ import annotations

from dataclasses import replace

from domain.duplicates import must_be_joinable
from domain.notices import Face
from domain.people import Person, spoken_to
from domain.refusals import Refused
from domain.report_changes import set_free
from domain.report_clocks import ReportRules
from domain.report_moves import is_hers
from domain.reports import Action, By, Report, State
from services.report_notices import ReportNotices
from services.report_routing import ReportRouting
from services.report_rows import the_report, write_down
from services.work import Work
from storage import duplicates, people

MERGING = frozenset({Action.MERGE, Action.JOIN})


class ReportJoints:
    """Shared by the services of reports. Who waits for a merged report is read through it, so that nobody is moved."""

    def __init__(self, rules: ReportRules, routing: ReportRouting, notices: ReportNotices) -> None:
        self._rules = rules
        self._routing = routing
        self._notices = notices

    async def target(self, work: Work, person: Person, before: Report, action: Action, into: int | None) -> Report:
        """Return what a report is merged into: the one that stands for the number that was named.

        Raises:
            Refused: it cannot be, or it is not this person's to say.
        """
        if action is Action.JOIN and (not into or into != before.maybe_same):
            raise Refused("refused-button")
        root = must_be_joinable(before, await duplicates.get_root(work.tx, into or 0), self._rules)
        if action is Action.MERGE and not is_hers(root, person, By.STAFF):
            raise Refused("refused-not-yours", number=root.number)
        return root

    async def owned(self, work: Work, report: Report) -> Report:
        """Return what was set free with an owner who still serves."""
        owner = await people.get(work.tx, report.owner_id or 0)
        if owner is not None and (owner.is_staff or owner.is_partner):
            return report
        return await self._routing.placed_anew(work, report)

    async def taken_in(self, work: Work, person: Person, before: Report, root: Report) -> None:
        """The other report has one more that hangs on it: it is saved, so that two at once cannot make a ring."""
        after = replace(root, has_parties=True, version=root.version + 1)
        await write_down(work, after, person, "took_in", str(before.number))
        fresh = await the_report(work, root.number)
        knew = {one.id for one in await self._notices.concerned(work, root)}
        new = [one for one in await self._notices.concerned(work, fresh) if one.id not in knew]
        await self._notices.show(work, fresh, *new)

    async def parted(self, work: Work, before: Report, after: Report) -> None:
        """A merged report is one of its own again: who came with it hears of it alone."""
        root = await duplicates.get_root(work.tx, before.merged_into or 0)
        mine = await self._notices.concerned(work, after)
        if root is not None:
            stay = {one.id for one in await self._notices.concerned(work, root)}
            for person in mine:
                if person.id not in stay:
                    work.owe(await self._notices.card(work, root, person, Face.APART))
            await self._notices.show(work, root)
        reporter = await people.get(work.tx, after.reporter_id)
        await self._notices.show(work, after, *spoken_to([reporter] if reporter else []))

    async def changed(self, work: Work, after: Report) -> None:
        """Words or a category were changed: with what is private now nothing else can wait."""
        if self._rules.is_private(after):
            await self.free(work, after)

    async def free(self, work: Work, root: Report) -> None:
        """A report was withdrawn, or has become private: what was merged into it is still to be done."""
        if not root.has_parties:
            return
        for number in await duplicates.list_merged(work.tx, root.number):
            before = await the_report(work, number)
            if before.state is not State.MERGED:
                continue
            after = await self.owned(work, set_free(before, work.now, self._rules))
            await write_down(work, after, None, Action.UNMERGE.value)
            owner = await people.get(work.tx, after.owner_id or 0)
            reporter = await people.get(work.tx, after.reporter_id)
            await self._notices.show(work, after, *spoken_to([one for one in (owner, reporter) if one is not None]))
