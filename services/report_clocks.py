"""What comes due of reports by itself: reminders, the climb to the next level, the end of questions and results."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import structlog

from domain.categories import Clock
from domain.intents import Asked
from domain.notices import Lane, Told, Trouble
from domain.people import Role, spoken_to
from domain.refusals import Refused
from domain.report_clocks import ReportRules
from domain.report_moves import has_had, is_concerned
from domain.report_steps import fired, is_overtaken, level_after
from domain.reports import NOT_BEGUN, Part, Report, Step
from services.report_levels import person_at
from services.report_notices import ReportNotices
from services.report_rows import write_down
from services.work import Work
from storage import dialogues, people, reports, serving
from storage.database import raise_storage
from storage.dialogues import Dialogue

log = structlog.get_logger()

_QUIET = frozenset({Step.SOLVE_HALF, Step.UNRATED})
"""Nobody has to do anything: cards are redrawn."""
_AGAIN = timedelta(minutes=10)
_BREACHES = frozenset({Step.ANSWER_DUE, Step.ANSWER_LATE, Step.SOLVE_DUE, Step.SOLVE_LATE})
"""A promise was broken: the reporter is told so, and that it goes on."""


class ReportClocks:
    """Fires what is due, each once: the version of the report is the guard."""

    def __init__(self, rules: ReportRules, notices: ReportNotices) -> None:
        self._rules = rules
        self._notices = notices

    async def run_due(self, work: Work, n: int = 50) -> int:
        """Fire one step of each of the reports that are longest overdue; return how many. Called by the clock."""
        numbers = await reports.list_due(work.tx, work.now, n)
        for number in numbers:
            part = Work(work.tx, work.now)
            try:
                async with work.tx.savepoint():
                    await self._run(part, number)
            except Refused:
                continue  # somebody was faster: all of the step is undone, and the report is looked at again
            except Exception as error:
                raise_storage(work.tx, error)
                # One report whose rows are wrong must not hold up the clocks of all the others.
                log.exception("report_clocks.failed", number=number)
                await reports.save_due(work.tx, number, work.now + _AGAIN)
                for person in spoken_to(await serving.list_called(work.tx, Role.DESK, None, work.now)):
                    work.owe(Trouble(person, "trouble-clock", {"what": str(number)}))
            else:
                # Cards in groups and topics too: what a step that failed came to owe goes with it.
                work.take_over(part)
        return len(numbers)

    async def _run(self, work: Work, number: int) -> None:
        before = await reports.get(work.tx, number)
        step = self._rules.due(before, work.now) if before is not None else None
        if before is not None and step is not None:
            await self._fire(work, before, step)
        elif before is not None:
            # Its time moved, say into the morning, by a change of the rules: it is set anew.
            await reports.save(work.tx, self._set_anew(before))

    def _set_anew(self, report: Report) -> Report:
        return replace(self._rules.ticking(report, dict(report.steps)), version=report.version + 1)

    async def _fire(self, work: Work, before: Report, step: Step) -> None:
        level = level_after(before, step)
        above = await person_at(work, before, level) if level > before.level else None
        after = fired(before, step, work.now, self._rules, above)
        if after.owner_id != before.owner_id and before.owner_id is not None:
            after = await reports.add_party(work.tx, after, before.owner_id, Part.COPY, work.now)
        is_overtaken_now = is_overtaken(before, step, work.now, self._rules)
        if step is Step.ANSWER_DUE and not is_overtaken_now:
            after = await self._ask_others(work, after)
        # The history says with whom it is now.
        await write_down(work, after, None, step.value, after.owner_name if after.owner_id != before.owner_id else "")
        if step is Step.NO_ANSWER:
            await self._forget_question(work, before)
        if not is_overtaken_now:
            await self._tell(work, before, after, step)
        elif after.owner_id != before.owner_id:
            await self._notices.show(work, after, gone_from=before.owner_id)

    async def _ask_others(self, work: Work, report: Report) -> Report:
        """Nobody answered in time: the other workers of the grid and the desk see it, and any of them may take it."""
        for role in (Role.WORKER, Role.DESK):
            if role is Role.WORKER and (report.grid_id is None or report.waits_for_look):
                continue
            for other in await serving.list_called(work.tx, role, report.grid_id, work.now):
                if other.id not in (report.owner_id, report.reporter_id) and not report.has_part(other.id, Part.ASKED):
                    report = await reports.add_party(work.tx, report, other.id, Part.ASKED, work.now)
        return report

    async def _tell(self, work: Work, before: Report, after: Report, step: Step) -> None:
        owner = await people.get(work.tx, after.owner_id or 0)
        newly = [one for one in await self._notices.parties(work, after) if (one.id, Part.ASKED) not in before.parties]
        asked = [one for one in newly if after.has_part(one.id, Part.ASKED)]
        ringing = [*asked, *([owner] if owner is not None and after.owner_id != before.owner_id else [])]
        await self._notices.show(work, after, *ringing, gone_from=before.owner_id)
        await self._notices.catch_up(work, before, after)
        if step in _QUIET:
            return
        # What is urgent rings at night too.
        is_urgent = after.is_emergency or self._rules.clock(after) is Clock.URGENT
        lane = Lane.SAFETY if is_urgent else Lane.INTERACTIVE
        if owner is not None and after.owner_id == before.owner_id:
            work.owe(*(Told(one, f"due-{step.value}", after, lane=lane, choices="due") for one in spoken_to([owner])))
        if step in _BREACHES:
            await self._apologise(work, before, after, step, lane)

    async def _apologise(self, work: Work, before: Report, after: Report, step: Step, lane: Lane) -> None:
        reporter = await people.get(work.tx, after.reporter_id)
        is_answer = step in (Step.ANSWER_DUE, Step.ANSWER_LATE)
        # Whoever has it and has not taken it on is not "on it".
        same = "free" if after.state in NOT_BEGUN and not is_answer else "same"
        rose = "up" if after.level > before.level else same
        key = f"sorry-{'answer' if is_answer else 'solve'}-{rose}"
        if after.is_emergency and is_answer:
            key = "sorry-danger"  # whoever is in it must not wait for us
        concerned = [reporter] if reporter is not None else []
        concerned += [one for one in await self._notices.parties(work, after) if is_concerned(after, one)]
        # Nobody is told sorry for what they themselves did not do.
        work.owe(*(Told(one, key, after, lane=lane) for one in spoken_to(concerned) if not has_had(after, one)))

    async def _forget_question(self, work: Work, before: Report) -> None:
        asked = Dialogue(Asked.ANSWER, before.number)
        if await dialogues.get(work.tx, before.reporter_id, before.created_at) == asked:
            await dialogues.delete(work.tx, before.reporter_id)
