"""Reports, there and back: begun, added to, moved, corrected, and shown to those they concern."""

from __future__ import annotations

from dataclasses import replace

from domain.categories import OTHER, Urgency
from domain.classify import Classifier, Guess
from domain.intents import Asked
from domain.notices import Face, Lane, ReportCard, Shown, Told
from domain.people import Person, Role, spoken_to
from domain.places import Roster, find_place
from domain.refusals import Refused
from domain.remarks import Kind, Purpose, Remark
from domain.report_moves import ReportRules, advance, corrected, expire
from domain.reports import Action, By, Rating, Report, State, actions_for, is_hers, move_of
from services.work import Work
from storage import dialogues, people, places, reports
from storage.dialogues import Dialogue

QUEUE_PAGE = 10
_RINGS = frozenset({Action.PASS, Action.REOPEN, Action.PARTLY, Action.WITHDRAW})
"""What the owner must hear at once, as a new message; the reporter's phone rings when the result is there."""


class Reports:
    """What can be done with reports. The rules stand in domain.reports; here they meet the database."""

    def __init__(self, rules: ReportRules, classifier: Classifier, roster: Roster) -> None:
        self._rules = rules
        self._classifier = classifier
        self._roster = roster

    async def begin(self, work: Work, person: Person, remark: Remark) -> Report:
        """Make a report of a message. It has a number, an owner and two clocks when this returns."""
        guess = self._classifier.guess(remark.text)
        draft = Report(
            number=0,
            version=1,
            state=State.DISPATCHED,
            level=1,
            category=guess.category if guess.category in self._rules.categories else OTHER,
            urgency=guess.urgency,
            text=remark.text,
            place="",
            building_id=None,
            unit=None,
            grid_id=None,
            reporter_id=person.id,
            owner_id=None,
            created_at=work.now,
            said_at=work.now,
        )
        draft = await self._owned(work, await self._placed(work, draft, person, remark.text))
        draft = self._rules.started(draft, work.now)
        asks = _must_ask_place(draft)
        draft = replace(draft, is_place_asked=asks)
        report = replace(draft, number=await reports.add(work.tx, draft))
        await reports.add_remark(work.tx, report.number, person.id, Purpose.REPORT, remark)
        await reports.add_history(work.tx, report, person.id, "report", work.now, remark.text)
        await self._show(work, report, person, rings=True)
        await self._show_files(work, report, person, remark)
        await self._alarm(work, report, person)
        if asks:
            await dialogues.save(work.tx, person.id, Dialogue(Asked.PLACE, report.number), work.now)
        return report

    async def continue_(self, work: Work, person: Person, number: int, remark: Remark) -> Report:
        """Add a message to the report just begun; what it tells of category, place and danger counts."""
        before = await self._get(work, number)
        await reports.add_remark(work.tx, number, person.id, Purpose.REPORT, remark)
        text = "\n".join(part for part in (before.text, remark.text) if part)
        after = replace(before, text=text, said_at=work.now, version=before.version + 1)
        after = await self._judged(work, after, person)
        await self._save(work, after, person, "continue", remark.text)
        if not before.is_emergency and after.is_emergency:
            await self._show(work, after, person, rings=True)
            await self._alarm(work, after, person)
        else:
            await self._show(work, after, person)
        await self._show_files(work, after, person, remark)
        return after

    async def add(self, work: Work, person: Person, number: int, remark: Remark, purpose: Purpose) -> Report:
        """Keep one more message about a report and pass it on to the others it concerns: talk, supplement, result."""
        report = await self._get(work, number)
        self._must_concern(report, person)
        await reports.add_remark(work.tx, number, person.id, purpose, remark)
        if purpose is Purpose.SUPPLEMENT:
            await reports.add_history(work.tx, report, person.id, "supplement", work.now, remark.text)
        if purpose is not Purpose.RESULT or report.state is State.RESOLVED:
            await self._pass_on(work, report, person, remark, purpose)
        return report

    async def talk(self, work: Work, person: Person, number: int, remark: Remark) -> Report:
        """Someone replied to a message about a report: the reporter answers or adds, the staff write to the reporter."""
        report = await self._get(work, number)
        self._must_concern(report, person)
        if not report.is_open:
            raise Refused("refused-ended", number=number)
        if person.id != report.reporter_id:
            return await self.add(work, person, number, remark, Purpose.QUESTION)
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
    ) -> Report:
        """Take one action on a report; whoever must hear of it is owed a notice.

        Raises:
            Refused: not this person's, not now, or words are missing.
        """
        before = await self._get(work, number)
        words = text or (remark.text if remark else "")
        if remark is not None and action is Action.ANSWER and not words:
            words = "…"  # a photo or a voice is an answer too
        after = advance(before, action, person, work.now, self._rules, words, to)
        if remark is not None:
            await reports.add_remark(work.tx, number, person.id, _PURPOSES[action], remark)
        await self._save(work, after, person, action.value, words)
        await self._close_questions(work, before, action)
        await self._tell_of_move(work, before, after, person, action, words)
        if remark is not None:
            await self._show_files(work, after, person, remark)
        return after

    async def rate(self, work: Work, person: Person, number: int, rating: Rating) -> Report:
        """Keep the resident's rating; a second one takes the place of the first."""
        before = await self._get(work, number)
        after = replace(advance(before, Action.RATE, person, work.now, self._rules), rating=rating)
        await self._save(work, after, person, "rate", rating.value)
        await self._show(work, after, person)
        return after

    async def correct_category(self, work: Work, person: Person, number: int, category: str) -> Report:
        """Put a report under another category; its clocks are that category's, since it was made."""
        before = await self._get(work, number)
        self._must_concern(before, person)
        after = corrected(before, work.now, self._rules, category)
        await self._save(work, after, person, "category", category)
        await self._show(work, after, person)
        return after

    async def correct_place(self, work: Work, person: Person, number: int, text: str) -> Report:
        """Take the place from words; if another grid looks after it and nobody has begun, that grid gets the report."""
        before = await self._get(work, number)
        self._must_concern(before, person)
        if not before.is_open:
            raise Refused("refused-ended", number=number)
        if not text:
            raise Refused("refused-place-words", number=number)
        named = await self._placed(work, replace(before, place="", building_id=None, unit=None), None, text)
        after = replace(named, place=named.place or text[:100], is_corrected=True, version=before.version + 1)
        if after.building_id is None:
            after = replace(after, building_id=before.building_id, grid_id=before.grid_id)
        has_moved = after.grid_id != before.grid_id and before.answered_at is None
        if has_moved:
            after = await self._owned(work, after)
        await self._save(work, after, person, "place", text)
        await self._show(work, after, person, rings=has_moved and after.owner_id != before.owner_id)
        return after

    async def edited(self, work: Work, person: Person, remark: Remark) -> Report | None:
        """A message was changed after it was sent: the report says what it says now. None: it was about no report."""
        kept = await reports.find_remark(work.tx, remark.chat_id, remark.message_id)
        if kept is None or kept.author_id != person.id or kept.text == remark.text:
            return None
        before = await self._get(work, kept.report_number)
        await reports.save_remark_text(work.tx, kept.id, remark.text)
        if kept.purpose is not Purpose.REPORT or not before.is_open:
            await self._pass_on(work, before, person, remark, kept.purpose)
            return before
        said = await reports.list_remarks(work.tx, before.number, Purpose.REPORT)
        text = "\n".join(one.text for one in said if one.text)
        after = await self._judged(work, replace(before, text=text, version=before.version + 1), person)
        await self._save(work, after, person, "edited", remark.text)
        await self._show(work, after, person, rings=after.is_emergency and not before.is_emergency)
        if after.is_emergency and not before.is_emergency:
            await self._alarm(work, after, person)
        return after

    async def danger_told(self, work: Work, person: Person, number: int, news: str) -> Report:
        """In an emergency the resident says `out` or `inside`: those who come must know at once."""
        report = await self._get(work, number)
        if person.id != report.reporter_id or not report.is_emergency or news not in ("out", "inside"):
            raise Refused("refused-button")
        await reports.add_history(work.tx, report, person.id, f"danger_{news}", work.now)
        for other in await self._called(work, report):
            work.owe(Told(other, f"told-danger-{news}", report, lane=Lane.SAFETY))
        return report

    async def show(self, work: Work, person: Person, number: int, face: Face = Face.FRONT, page: int = 0) -> Report:
        """Turn a person's own card to another side, or bring it up as a new message (FRONT)."""
        report = await self._get(work, number)
        self._must_concern(report, person)
        if face in (Face.EDIT, Face.CATEGORIES) and not report.is_open:
            raise Refused("refused-ended", number=number)
        if face is Face.TARGETS:
            self._must_be_able(work, report, person, Action.PASS)
        targets = await self.targets(work, report) if face is Face.TARGETS else ()
        work.owe(await self._card(work, report, person, face=face, page=page, targets=targets))
        return report

    async def bring(self, work: Work, person: Person, number: int) -> Report:
        """Send a person's card again, as a new message at the end of the chat."""
        report = await self._get(work, number)
        self._must_concern(report, person)
        work.owe(replace(await self._card(work, report, person), is_fresh=True))
        return report

    async def check(self, work: Work, person: Person, number: int, action: Action) -> Report:
        """Return the report if this person may take the action now: asked before words are asked for.

        Raises:
            Refused: the action is not to be had.
        """
        report = await self._get(work, number)
        self._must_be_able(work, report, person, action)
        return report

    async def concern(self, work: Work, person: Person, number: int) -> Report:
        """Return an open report that concerns this person.

        Raises:
            Refused: it does not, or it has ended.
        """
        report = await self._get(work, number)
        self._must_concern(report, person)
        if not report.is_open:
            raise Refused("refused-ended", number=number)
        return report

    async def targets(self, work: Work, report: Report) -> tuple[Person, ...]:
        """Return the staff to whom a report can be passed on."""
        staff = spoken_to(await people.list_staff(work.tx))
        return tuple(person for person in staff if person.is_staff and person.id != report.owner_id)

    async def target(self, work: Work, person_id: int) -> Person:
        """Return the person to whom a report is passed on."""
        person = await people.get(work.tx, person_id)
        if person is None or not person.is_staff:
            raise Refused("refused-pass-target", number=0)
        return person

    async def mine(self, work: Work, person: Person) -> list[Report]:
        """Return a person's own latest reports."""
        return await reports.list_of_reporter(work.tx, person.id, QUEUE_PAGE)

    async def queue(self, work: Work, person: Person) -> tuple[int, list[Report]]:
        """Return how much a worker has to do, and the most urgent of it."""
        if not person.is_staff:
            raise Refused("refused-queue")
        mine = await reports.list_queue(work.tx, person.id, QUEUE_PAGE)
        count = await reports.count_queue(work.tx, person.id)
        if person.has_role(Role.DESK) or person.has_role(Role.SECRETARY):
            nobodys = await reports.list_unowned(work.tx, QUEUE_PAGE)
            return count + len(nobodys), (nobodys + mine)[:QUEUE_PAGE]
        return count, mine

    async def run_due(self, work: Work, n: int = 50) -> int:
        """End what nobody answered or rated in time; return how many. Called by the clock."""
        due = await reports.list_due(work.tx, work.now, n)
        for before in due:
            after = expire(before, work.now, self._rules)
            if not await reports.save(work.tx, after):
                continue
            await reports.add_history(work.tx, after, None, Action.EXPIRE.value, work.now)
            await dialogues.delete(work.tx, before.reporter_id)
            await self._show(work, after, None)
        return len(due)

    # What the methods above share.

    async def _get(self, work: Work, number: int) -> Report:
        report = await reports.get(work.tx, number)
        if report is None:
            raise Refused("refused-unknown-report", number=number)
        return report

    async def _save(self, work: Work, after: Report, person: Person, action: str, text: str) -> None:
        if not await reports.save(work.tx, after):
            raise Refused("refused-changed-meanwhile", number=after.number)
        await reports.add_history(work.tx, after, person.id, action, work.now, text)
