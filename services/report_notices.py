"""Who hears what about a report: cards, files and words, owed in the transaction that makes them true."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from domain.categories import OTHER
from domain.notices import Face, Lane, ReportCard, Shown, Told
from domain.people import Person, Role, spoken_to
from domain.refusals import Refused
from domain.remarks import Purpose, Remark
from domain.report_endings import DETAIL, PARTLY, what_remains
from domain.report_moves import actions_for, waits_for
from domain.reports import Action, Part, Report, State
from domain.ringing import Ear, ears_of
from services.report_groups import show_in_group
from services.report_likeness import asked_about
from services.report_sight import ReportSight
from services.work import Work
from storage import people, reports, serving

_LATER = (Purpose.SUPPLEMENT, Purpose.ANSWER, Purpose.REOPENING)
"""What the reporter says when the card has been written: it is passed on, and stands on no card."""
_TODO = ("pass", "reopen", "partly", DETAIL, "escalate", "appeal", "return")
_GIST = {
    State.DISPATCHED: ("pass", "escalate"),
    State.ACCEPTED: _TODO,
    State.IN_PROGRESS: _TODO,
    State.WAITING_RESIDENT: _TODO,
    State.SCHEDULED: _TODO,
    State.WAITING_PARTNER: ("outside",),
    State.ROUND_TABLE: ("convene",),
    State.REJECTED: ("reject",),
    State.RESOLVED: ("resolve",),
    State.REOPENED: ("reopen", "partly", DETAIL, "appeal", "escalate"),
}


class ReportNotices(ReportSight):
    """Shared by the services of reports: finds the people and owes them what they must hear."""

    async def show(self, work: Work, report: Report, *ringing: Person, gone_from: int | None = None) -> None:
        """Bring the cards of reporter and owner (in an emergency also the desk's) up to date; some ring.

        `gone_from` is who had it before: that card must say so, and lose its buttons.
        """
        await show_in_group(work, report, self._rules, report.group_chat_id)
        shown = await self.concerned(work, report)
        work.owe(*await self.cards(work, report, shown, {person.id for person in ringing}))
        if gone_from is not None and all(person.id != gone_from for person in shown):
            gone = await self._person(work, gone_from)
            work.owe(*await self.cards(work, self._left_to(report, gone), spoken_to([gone])))

    async def begin(self, work: Work, report: Report, reporter: Person) -> None:
        """Bring everybody their card of a report just made; all of them ring."""
        await show_in_group(work, report, self._rules, report.group_chat_id)
        shown = spoken_to([reporter, *await self.called(work, report), *await self.parties(work, report)])
        work.owe(*await self.cards(work, report, shown, {person.id for person in shown}))

    async def card(
        self,
        work: Work,
        report: Report,
        person: Person,
        face: Face = Face.FRONT,
        page: int = 0,
        targets: tuple[Person, ...] = (),
    ) -> ReportCard:
        """Return the card as this person sees it, with the buttons that are this person's now."""
        (card,) = await self.cards(work, report, [person])
        return replace(card, face=face, page=page, targets=targets)

    async def cards(
        self, work: Work, report: Report, eyes: Sequence[Person], rings: Collection[int] = ()
    ) -> list[ReportCard]:
        """Return the card as each of these people sees it; what all of them show is looked up once.

        `rings`: ids of those whom it reaches as a new message.
        """
        if not eyes:
            return []
        by_id = {person.id: person for person in eyes}
        reporter = by_id.get(report.reporter_id) or await self._person(work, report.reporter_id)
        represented = await self._represented(work, report)
        gist, gist_by, rest, done = await self._gist(work, report)
        alike = await asked_about(work, report) if report.reporter_id in by_id else None
        return [
            ReportCard(
                to=person,
                report=report,
                reporter=reporter,
                represented=represented,
                actions=actions_for(report, person, work.now),
                is_private=self._rules.is_private(report),
                is_fresh=person.id in rings,
                gist=gist,
                gist_by=gist_by,
                rest=rest,
                done=done,
                rises_at=self._rules.rises_at(report),
                alike=alike if person.id == report.reporter_id else None,
            )
            for person in eyes
        ]

    async def alarm(self, work: Work, report: Report) -> None:
        """Answer danger at once: what to do now, to the one who is in it."""
        called = [person for person in await self.called(work, report) if person.id != report.reporter_id]
        others = [person for person in called if person.id != report.owner_id]
        key = f"danger-{report.category}" if called else "danger-nobody"
        is_desk = any(person.has_role(Role.DESK) for person in others)
        who = "desk" if len(others) == len(called) else "both" if is_desk else "owner"
        values = {"called": who} if called else {}
        for person in spoken_to([await self._person(work, report.reporter_id)]):
            work.owe(Told(person, key, report, values, lane=Lane.SAFETY, choices="danger"))

    async def files(self, work: Work, report: Report, author: Person, remark: Remark) -> None:
        """Pass a picture, a voice or a place on to the others."""
        if remark.has_file or remark.latitude is not None:
            for person in await self.hearers(work, report, author):
                work.owe(Shown(person, report, (remark,), author.name))

    async def catch_up(self, work: Work, before: Report, after: Report, said: Remark | None = None) -> None:
        """Show those who have just got a report what came before and stands on no card: pictures, later words."""
        knew = {person.id for person in await self.called(work, before)}
        newcomers = [one for one in await self.called(work, after) if one.id not in knew | {after.reporter_id}]
        if not newcomers:
            return
        kept = [one for one in await reports.list_remarks(work.tx, after.number) if not _is_same(one, said)]
        files = tuple(one for one in kept if one.has_file or one.latitude is not None)
        later = [one for one in await reports.list_remarks(work.tx, after.number, *_LATER) if not _is_same(one, said)]
        words = "\n".join(one.text for one in later if one.text)
        values: dict[str, str | int] = {"number": after.number, "text": words}
        for person in newcomers:
            work.owe(*([Shown(person, after, files)] if files else []))
            work.owe(*([Told(person, "told-by-resident", after, values)] if words else []))

    async def words(self, work: Work, report: Report, author: Person, remark: Remark, purpose: Purpose) -> None:
        """Pass words on to the others, and what came with them."""
        key = "told-by-resident" if waits_for(report, author) else "told-by-worker"
        if remark.text:
            lane = Lane.SAFETY if report.is_emergency else Lane.INTERACTIVE
            values: dict[str, str | int] = {
                "name": author.name,
                "text": remark.text,
                "number": report.number,
                "purpose": purpose.value,
            }
            for person in await self.hearers(work, report, author):
                work.owe(Told(person, key, report, values, lane))
        await self.files(work, report, author, remark)

    async def of_change(self, work: Work, before: Report, after: Report, said: Remark | None = None) -> None:
        """Tell of words that were added or changed: a danger or a new owner makes phones ring, the rest is quiet.

        `said` is the message that changed it, which is passed on to all by itself.
        """
        is_new_danger = after.is_emergency and not before.is_emergency
        if is_new_danger:
            await self.alarm(work, after)
        rings = is_new_danger or after.owner_id != before.owner_id
        await self.show(work, after, *(await self.called(work, after) if rings else []), gone_from=before.owner_id)
        await self.catch_up(work, before, after, said)

    async def of_move(
        self, work: Work, before: Report, after: Report, author: Person, action: Action, words: str
    ) -> None:
        """Tell everyone concerned of a move: cards are redrawn, and who must act now hears the phone."""
        values: dict[str, str | int] = {"name": author.name, "text": words, "number": after.number}
        reporter = await self._person(work, after.reporter_id)
        owner = await self._person(work, after.owner_id) if after.owner_id else None
        ears = ears_of(before, action)
        ringing = [owner] if owner and Ear.OWNER in ears else []
        ringing += [reporter] if Ear.REPORTER in ears else []
        ringing += await self.called(work, after) if Ear.CALLED in ears else []
        if Ear.WAITING in ears:
            ringing += [one for one in await self.parties(work, after) if waits_for(after, one)]
        await self.show(work, after, *ringing, gone_from=before.owner_id)
        if action in (Action.PASS, Action.ESCALATE, Action.REJECT) and author.id not in (
            before.owner_id,
            after.owner_id,
        ):
            work.owe(await self.card(work, after, author))
        lane = Lane.SAFETY if after.is_emergency and after.is_open else Lane.INTERACTIVE
        told = {
            Action.ASK: (reporter, "told-question"),
            Action.ANSWER: (owner, "told-answer"),
            Action.NUDGE: (owner, "told-nudge"),
        }.get(action)
        if told is not None and told[0] is not None and (words or action is Action.NUDGE):
            choices = "due" if action is Action.NUDGE else ""
            work.owe(*(Told(person, told[1], after, values, lane, choices) for person in spoken_to([told[0]])))

    async def concerned(self, work: Work, report: Report) -> list[Person]:
        """Return those who have a card: reporter, owner, others it concerns, and in danger the desk."""
        found = [await self._person(work, report.reporter_id), *await self.called(work, report)]
        return spoken_to([*found, *await self.parties(work, report)])

    async def parties(self, work: Work, report: Report) -> list[Person]:
        """Return the others that a report concerns: followers, whom it is for, who had it, who was asked besides.

        Staff who have lost their role, or a follower of what has become private, see no more of it.
        """
        found = []
        for person_id in sorted({person_id for person_id, _ in report.parties}):
            person = await people.get(work.tx, person_id)
            if person is not None and self.may_see(report, person):
                found.append(person)
        return spoken_to(found)

    async def called(self, work: Work, report: Report) -> list[Person]:
        """Return the staff who have the report before them."""
        found = [await self._person(work, report.owner_id)] if report.owner_id else []
        if report.is_emergency:
            if found and report.grid_id is not None and not found[0].may(Role.WORKER, report.grid_id):
                # A rule has given it to somebody else: who is nearest hears of a danger all the same.
                found += await serving.list_called(work.tx, Role.WORKER, report.grid_id, work.now)
            found += await self._desk(work, report)
        return spoken_to(found)

    def _left_to(self, report: Report, gone: Person) -> Report:
        """Return what somebody who had the report still sees of it: of a private matter a partner sees its end only."""
        if gone.is_staff or not self._rules.is_private(report):
            return report
        return replace(report, text="", category=OTHER)

    async def _desk(self, work: Work, report: Report) -> list[Person]:
        """Return the desk that hears of a danger: on duty when it was told of, and now; if there is none, all of it."""
        found = []
        for at in (report.created_at, work.now):
            found += await serving.list_called(work.tx, Role.DESK, report.grid_id, at)
        return found or await people.list_with_role(work.tx, Role.DESK, report.grid_id)

    async def hearers(self, work: Work, report: Report, author: Person) -> list[Person]:
        """Return those to whom words go on: of who waits to the staff alone, neighbours do not read each other."""
        others = [person for person in await self.concerned(work, report) if person.id != author.id]
        return [one for one in others if not waits_for(report, one)] if waits_for(report, author) else others

    async def _gist(self, work: Work, report: Report) -> tuple[str, str, str, str]:
        """Return the words that led to this state and, where they need it, whose they are; what remains, what was done.

        The words: what was done, what is still wrong, why it was passed on.
        """
        # Nothing has led to the first version.
        actions = _GIST.get(report.state, ()) if report.version > 1 else ()
        is_half_done = report.outcome == PARTLY and report.is_open
        history = await reports.list_history(work.tx, report.number) if actions or is_half_done else []
        rest, done = what_remains([(line.action, line.text) for line in history]) if is_half_done else ("", "")
        said = (line for line in reversed(history) if line.action in actions and line.text)
        gist = next(((line.text, line.actor if line.action in ("pass", "escalate") else "") for line in said), ("", ""))
        return (*(("", "") if gist[0] == rest else gist), rest, done)

    async def _represented(self, work: Work, report: Report) -> Person | None:
        """Return for whom a report was made, if that is somebody known."""
        found = next((person_id for person_id, part in report.parties if part is Part.REPRESENTED), None)
        return None if found is None else await people.get(work.tx, found)

    async def _person(self, work: Work, person_id: int | None) -> Person:
        person = await people.get(work.tx, person_id or 0)
        if person is None:
            raise Refused("refused-button")
        return person


def _is_same(one: Remark, other: Remark | None) -> bool:
    return other is not None and (one.chat_id, one.message_id) == (other.chat_id, other.message_id)
