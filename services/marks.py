"""Marks of abuse: set by the desk or the secretary, told to the one marked, appealed against once, lifted or kept."""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.limits import Limits
from domain.marks import Abuse, Mark, MarkAction, may_decide, may_mark, moved
from domain.notices import Said, Values
from domain.people import Person, Role, spoken_to
from domain.permissions import Permission, may
from domain.refusals import Refused
from domain.remarks import Remark
from domain.reports import Report
from services.report_handovers import ReportHandovers
from services.report_rows import the_report
from services.work import Work
from storage import limits, marks, people, reports, serving


@dataclass(frozen=True)
class Record:
    """What is known of a report's author: marks that stand, and messages kept back, in the time that counts."""

    report: Report
    author: Person
    marks: int
    held: int


class Marks:
    """Nothing of a mark is secret: who is marked is told at once, sees it in /me, and may have it looked at again."""

    def __init__(self, most: Limits, handovers: ReportHandovers) -> None:
        self._most = most
        self._handovers = handovers

    async def record(self, work: Work, person: Person, number: int) -> Record:
        """Return what the desk sees before it marks.

        Raises:
            Refused: not this person's to mark.
        """
        report, author = await self._markable(work, person, number)
        since = work.now - self._most.marks_within
        count = await marks.count_of(work.tx, author.id, since, work.now)
        return Record(report, author, count, await limits.count_held_of(work.tx, author.id, since, work.now))

    async def mark(self, work: Work, person: Person, number: int, reason: Abuse) -> Mark:
        """Mark a report, or by it the one who wrote it.

        Raises:
            Refused: not this person's to mark, or it was marked before.
        """
        report, author = await self._markable(work, person, number)
        mark_id = await marks.add(work.tx, report, reason, person.id, work.now)
        if mark_id is None:
            raise Refused("refused-marked")
        await reports.add_history(work.tx, report, person.id, "marked", work.now, reason.value)
        count = await marks.count_of(work.tx, author.id, work.now - self._most.marks_within, work.now)
        key = "mark-watched" if self._most.is_watched(count) else "mark-told"
        days = self._most.marks_within.days
        values: Values = {"number": number, "reason": reason, "count": count, "most": self._most.marks, "days": days}
        choices = (("button-mark-appeal", f"mark:{mark_id}:appeal"),)
        work.owe(*(Said(one, key, values, choices=choices) for one in spoken_to([author])))
        return await self.get(work, mark_id)

    async def list_of(self, work: Work, person: Person) -> list[Mark]:
        """Return a person's own marks in the time that counts."""
        return await marks.list_of(work.tx, person.id, work.now - self._most.marks_within)

    async def appealable(self, work: Work, person: Person, mark_id: int) -> Mark:
        """Return a mark that this person may appeal against now: asked before words are asked for.

        Raises:
            Refused: somebody else's, or it was done before; or nobody could decide it now.
        """
        mark = await self.get(work, mark_id)
        moved(mark, MarkAction.APPEAL, person)
        if not await self._deciders(work, mark):
            raise Refused("refused-mark-nobody")
        return mark

    async def appeal(self, work: Work, person: Person, mark_id: int, remark: Remark) -> Mark:
        """Take an appeal to those who may decide it; once for each mark.

        Raises:
            Refused: as `appealable`, or without words.
        """
        mark = await self.appealable(work, person, mark_id)
        if not remark.words:
            raise Refused("refused-words-needed")
        await self._move(work, mark, MarkAction.APPEAL, person, remark.words)
        await marks.add_appeal(work.tx, mark.id, remark.words, work.now)
        values: Values = {
            "number": mark.report_number,
            "name": person.name,
            "reason": mark.reason,
            "text": remark.words,
        }
        choices = (("button-mark-lift", f"mark:{mark.id}:lift"), ("button-mark-keep", f"mark:{mark.id}:keep"))
        for one in await self._deciders(work, mark):
            work.owe(Said(one, "mark-appealed", values, choices=choices))
        return mark

    async def decide(self, work: Work, person: Person, mark_id: int, action: MarkAction) -> Mark:
        """Lift a mark after an appeal, or keep it; the one marked hears which.

        Raises:
            Refused: not this person's to decide, or it was decided before.
        """
        mark = await self.get(work, mark_id)
        after = await self._move(work, mark, action, person)
        await marks.save_decided(work.tx, mark.id, person.id, work.now)
        author = await people.get(work.tx, mark.person_id)
        values: Values = {"number": mark.report_number, "name": person.name}
        key = f"mark-{after.state.value}"
        work.owe(*(Said(one, key, values) for one in spoken_to([author] if author is not None else [])))
        return after

    async def release(self, work: Work, person: Person, number: int) -> Report:
        """Let a report go the usual way that waited for a look.

        Raises:
            Refused: not this person's, or it does not wait.
        """
        before = await the_report(work, number)
        if not may(person, Permission.MARK, before.grid_id):
            raise Refused("refused-mark-not-yours")
        if not before.waits_for_look or before.answered_at is not None or not before.is_open:
            raise Refused("refused-state", number=number)
        after = await self._handovers.hand(work, replace(before, is_watched=False), None, person)
        if after is None:
            raise Refused("refused-changed-meanwhile", number=number)
        await reports.add_history(work.tx, after, person.id, "released", work.now)
        return after

    async def get(self, work: Work, mark_id: int) -> Mark:
        """Return a mark."""
        found = await marks.get(work.tx, mark_id)
        if found is None:
            raise Refused("refused-button")
        return found

    async def _move(self, work: Work, mark: Mark, action: MarkAction, person: Person, text: str = "") -> Mark:
        after = replace(mark, state=moved(mark, action, person))
        if not await marks.save_state(work.tx, mark, after.state):
            raise Refused("refused-mark-decided")
        report = await the_report(work, mark.report_number)
        await reports.add_history(work.tx, report, person.id, f"mark_{after.state.value}", work.now, text)
        return after

    async def _deciders(self, work: Work, mark: Mark) -> list[Person]:
        """Return those who may decide an appeal: secretaries other than who marked; without one, the sub-district."""
        for role in (Role.SECRETARY, Role.SUBDISTRICT):
            called = await serving.list_called(work.tx, role, mark.grid_id, work.now)
            found = [one for one in called if may_decide(one, mark)]
            if found:
                return found
        return []

    async def _markable(self, work: Work, person: Person, number: int) -> tuple[Report, Person]:
        report = await the_report(work, number)
        if not may_mark(person, report):
            raise Refused("refused-mark-not-yours")
        author = await people.get(work.tx, report.reporter_id)
        if author is None:
            raise Refused("refused-button")
        return report, author
