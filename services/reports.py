"""Reports, there and back: begun, added to, moved on, rated, and ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from domain.categories import OTHER, PLACELESS, Urgency
from domain.intents import WORK, Asked
from domain.notices import Lane, Told
from domain.people import Person
from domain.refusals import Refused
from domain.remarks import UNHEARD, Purpose, Remark
from domain.report_changes import Deed, advance, placed
from domain.report_clocks import ReportRules
from domain.report_moves import waits_for
from domain.reports import Action, Part, Reason, Report, Source, State
from domain.representing import OWN, Birth, born, found_by, is_at_home
from services.report_joints import MERGING, ReportJoints
from services.report_levels import person_at
from services.report_notices import ReportNotices
from services.report_routing import ReportRouting
from services.report_rows import the_report, write_down
from services.work import Work
from storage import dialogues, marks, people, reports
from storage.dialogues import Dialogue

RISING = frozenset({Action.ESCALATE, Action.APPEAL, Action.REOPEN, Action.PARTLY})
"""What may bring a report to the next level: whoever is there is looked up."""


@dataclass(frozen=True)
class More:
    """What some actions need besides words: when, why, or which other report."""

    at: datetime | None = None
    reason: Reason | None = None
    into: int | None = None
    first: int | None = None
    """The message with which a result begins: pictures of one that was given up do not come with it."""


NOTHING_MORE = More()
_EVER = datetime.fromtimestamp(0, UTC)
_PURPOSES = {
    Action.ASK: Purpose.QUESTION,
    Action.ANSWER: Purpose.ANSWER,
    Action.PASS: Purpose.PASSING,
    Action.RESOLVE: Purpose.RESULT,
    Action.REOPEN: Purpose.REOPENING,
    Action.PARTLY: Purpose.REOPENING,
    Action.APPEAL: Purpose.REOPENING,
}


class Reports:
    """What people do with reports. The rules stand in domain; here they meet the database."""

    def __init__(self, rules: ReportRules, routing: ReportRouting, notices: ReportNotices) -> None:
        self._rules = rules
        self._routing = routing
        self._notices = notices
        self._joints = ReportJoints(rules, routing, notices)

    async def begin(
        self, work: Work, person: Person, remark: Remark, code_id: int | None = None, birth: Birth = OWN
    ) -> Report:
        """Make a report of a message. It has a number, an owner and two clocks when this returns.

        `code_id`: the code that was scanned just before; it says the place, and what it probably is.
        """
        draft, likely = await self._routing.at(work, born(_draft(work, person, remark), birth, person), code_id)
        limits = self._rules.limits
        count = await marks.count_of(work.tx, person.id, work.now - limits.marks_within, work.now)
        draft = replace(draft, is_watched=limits.is_watched(count))
        report = found_by(await self._routing.route(work, draft, person, likely), person)
        is_somewhere = report.category not in PLACELESS and remark.latitude is None
        asks = is_somewhere and not report.place and not (report.is_emergency or is_at_home(report))
        if asks:
            report = replace(report, is_place_asked=True)
        report = await self._routing.likeness.asked(work, self._rules.ticking(placed(report), dict(report.steps)))
        report = replace(report, number=await reports.add(work.tx, report))
        for one in (remark, *([birth.said_of] if birth.said_of is not None else [])):
            await reports.add_remark(work.tx, report.number, person.id, Purpose.REPORT, one)
        for party_id, part in report.parties:
            await reports.add_party(work.tx, report, party_id, part, work.now)
        await reports.add_history(work.tx, report, person.id, "report", work.now, remark.text)
        await self._routing.note(work, report)
        if report.is_emergency:
            await self._notices.alarm(work, report)
        await self._notices.begin(work, report, person)
        await self._notices.files(work, report, person, remark)
        if asks:
            await dialogues.save(work.tx, person.id, Dialogue(Asked.PLACE, report.number), work.now)
        return report

    async def extend(self, work: Work, person: Person, number: int, remark: Remark) -> Report:
        """Add a message to the report just begun: what it tells of category, place and danger counts."""
        before = await the_report(work, number)
        await reports.add_remark(work.tx, number, person.id, Purpose.REPORT, remark)
        text = "\n".join(part for part in (before.text, remark.text) if part)
        after = replace(before, text=text, said_at=remark.at, version=before.version + 1)
        if remark.latitude is not None:
            after = replace(after, is_place_asked=False)  # it stands on the map
        if remark.text:
            after = await self._routing.likeness.asked(work, await self._routing.route(work, after, person))
        await write_down(work, after, person, "extend", remark.text)
        await self._routing.note(work, after, before)
        await self._notices.of_change(work, before, after, remark)
        await self._notices.files(work, after, person, remark)
        await self._joints.changed(work, after)
        return after

    async def add(self, work: Work, person: Person, number: int, remark: Remark, purpose: Purpose) -> Report:
        """Keep one more message about a report, and pass it on to the others it concerns."""
        report = await the_report(work, number)
        self._notices.must_concern(report, person)
        await reports.add_remark(work.tx, number, person.id, purpose, remark)
        await reports.add_history(work.tx, report, person.id, purpose.value, work.now, remark.text)
        # A result that is still being gathered goes out when it is complete.
        if purpose is not Purpose.RESULT or report.state is State.RESOLVED:
            await self._notices.words(work, report, person, remark, purpose)
        return report

    async def talk(self, work: Work, person: Person, number: int, remark: Remark) -> Report:
        """Someone replied to a message about a report: the reporter answers or adds, staff write to the reporter."""
        report = await the_report(work, number)
        self._notices.must_concern(report, person)
        if not report.is_open:
            # Not lost: it stands in the history, and may become a report of its own.
            await reports.add_history(work.tx, report, person.id, "said_after_end", work.now, remark.words)
            return report
        if person.id != report.reporter_id:
            purpose = Purpose.SUPPLEMENT if waits_for(report, person) else Purpose.QUESTION
            return await self.add(work, person, number, remark, purpose)
        if report.state is State.WAITING_RESIDENT:
            return await self.act(work, person, number, Action.ANSWER, remark=remark)
        return await self.add(work, person, number, remark, Purpose.SUPPLEMENT)

    async def act(
        self,
        work: Work,
        person: Person,
        number: int,
        action: Action,
        text: str = "",
        remark: Remark | None = None,
        to: Person | None = None,
        more: More = NOTHING_MORE,
    ) -> Report:
        """Take one action on a report; whoever must hear of it is owed a notice.

        Raises:
            Refused: not this person's, not now, or words are missing.
        """
        before = await the_report(work, number)
        self._notices.must_not_be_hidden(before, person)
        words = text or (remark.words if remark else "")
        if action is Action.ANSWER and remark is not None:
            words = words or UNHEARD  # a photo alone is an answer too
        above = to or (await person_at(work, before, before.level + 1) if action in RISING else None)
        root = await self._joints.target(work, person, before, action, more.into) if action in MERGING else None
        deed = Deed(action, person, work.now, words, above, more.at, more.reason, root.number if root else None)
        after = await self._keep_in_copy(work, before, advance(before, deed, self._rules))
        if after.is_open and not before.is_open:
            # Whoever had it may have left while it was at an end.
            after = await self._joints.owned(work, after)
        if action is Action.ANSWER and after.is_place_asked and not after.place:
            after = await self._routing.place(work, after, words, home=None)
        if remark is not None:
            purpose = _PURPOSES.get(action, Purpose.PASSING)
            await reports.add_remark(work.tx, number, person.id, purpose, remark)
        await write_down(work, after, person, action.value, words)
        await self._ask_or_forget(work, before, after, action)
        await self._end_question(work, person, number)
        if action is Action.RESOLVE:
            # The picture first: the question with its buttons must stand last.
            await self._show_result(work, before, after, person, more.first)
        await self._notices.of_move(work, before, after, person, action, words)
        await self._notices.catch_up(work, before, after, remark)
        if action is not Action.RESOLVE and remark is not None:
            await self._notices.files(work, after, person, remark)
        await self._go_on_together(work, person, before, after, root)
        return after

    async def danger_told(self, work: Work, person: Person, number: int, news: str) -> Report:
        """In an emergency the resident says `out` or `inside`: those who come must know at once."""
        report = await the_report(work, number)
        if person.id != report.reporter_id or not report.is_emergency or news not in ("out", "inside"):
            raise Refused("refused-button")
        await reports.add_history(work.tx, report, person.id, f"danger_{news}", work.now)
        for other in await self._notices.called(work, report):
            key, values = f"told-danger-{news}", {"number": number}
            at_home = person if report.source is Source.RESIDENT else None
            work.owe(Told(other, key, report, values, lane=Lane.SAFETY, reporter=at_home))
        return report

    async def is_kept(self, work: Work, remark: Remark) -> bool:
        """Whether a message belongs to a report already."""
        return await reports.find_remark(work.tx, remark.chat_id, remark.message_id) is not None

    def is_private(self, category: str) -> bool:
        """Whether matters of this kind stay out of groups."""
        kind = self._rules.categories.get(category)
        return kind is not None and kind.private

    async def _go_on_together(
        self, work: Work, person: Person, before: Report, after: Report, root: Report | None
    ) -> None:
        """What hangs on it, or on which it hangs, goes on too."""
        if root is not None:
            await self._joints.taken_in(work, person, before, root)
        elif before.state is State.MERGED:
            await self._joints.parted(work, before, after)
        elif after.state is State.WITHDRAWN:
            await self._joints.free(work, after)

    async def _keep_in_copy(self, work: Work, before: Report, after: Report) -> Report:
        """Whoever had it before it rose stays informed."""
        if after.level == before.level or before.owner_id in (None, after.owner_id):
            return after
        return await reports.add_party(work.tx, after, before.owner_id or 0, Part.COPY, work.now)

    async def _show_result(self, work: Work, before: Report, after: Report, person: Person, first: int | None) -> None:
        # Telegram's dates are whole seconds.
        since = (before.answered_at or before.created_at).replace(microsecond=0)
        for remark in await reports.list_remarks(work.tx, after.number, Purpose.RESULT):
            is_of_this = first is None or (remark.chat_id == person.telegram_id and remark.message_id >= first)
            if remark.at >= since and is_of_this:
                await self._notices.files(work, after, person, remark)

    async def _ask_or_forget(self, work: Work, before: Report, after: Report, action: Action) -> None:
        """A question to the resident opens a dialogue, if she is in none; what ends the question closes it.

        Only "where?" waits behind it: what she says next is meant for the worker who asks.
        """
        reporter = await people.get(work.tx, before.reporter_id)
        if reporter is None:
            return
        current = await dialogues.get(work.tx, reporter.id, before.created_at)
        where = Dialogue(Asked.PLACE, before.number)
        if action is Action.ASK and current in (None, where):
            await dialogues.save(work.tx, reporter.id, Dialogue(Asked.ANSWER, before.number), work.now)
        elif action is not Action.ASK and current == Dialogue(Asked.ANSWER, before.number):
            await dialogues.delete(work.tx, reporter.id)
            if action is Action.ANSWER and after.is_place_asked and not after.place:
                await dialogues.save(work.tx, reporter.id, where, work.now)

    async def _end_question(self, work: Work, person: Person, number: int) -> None:
        """Who has moved a report is not asked any more how to move it: what they say next is no answer to that."""
        open_ = await dialogues.get(work.tx, person.id, _EVER)
        if open_ is not None and open_.number == number and open_.asked in WORK:
            await dialogues.delete(work.tx, person.id)


def _draft(work: Work, person: Person, remark: Remark) -> Report:
    return Report(
        number=0,
        version=1,
        state=State.DISPATCHED,
        level=1,
        category=OTHER,
        urgency=Urgency.NORMAL,
        text=remark.text,
        place="",
        building_id=None,
        unit=None,
        grid_id=None,
        reporter_id=person.id,
        owner_id=None,
        created_at=work.now,
        said_at=remark.at,
    )
