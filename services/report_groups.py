"""The card of a common matter in its building's group: one message that changes with it, and counts who waits."""

from __future__ import annotations

from domain.duplicates import may_stand_in_group, waiting
from domain.notices import GroupCard, TopicCard
from domain.report_clocks import ReportRules
from domain.reports import Report
from services.work import Work
from storage import outbox, places


def group_slot(report: Report) -> str:
    """Return the name under which the card lives: in the group of another building it is another one."""
    return f"group:{report.number}:{report.building_id}"


async def leave_group(work: Work, report: Report) -> None:
    """Close the card in the group of a building where the matter is not after all."""
    if report.building_id is not None and await outbox.has_card(work.tx, group_slot(report)):
        chat_id = await places.get_group(work.tx, report.building_id)
        if chat_id is not None:
            work.owe_group(GroupCard(chat_id, report, 0, is_closed=True))


async def show_in_group(work: Work, report: Report, rules: ReportRules, chat_id: int | None = None) -> None:
    """Bring the card in the group up to date; `chat_id`: put it there, if it may stand there.

    A card that stands there is closed when the report ends or has become private; one that never stood there is not
    missed. Those who work in the grid see each change in their own group.
    """
    work.echo(TopicCard(report, rules.is_private(report)))
    may_stand = may_stand_in_group(report, rules)
    if chat_id is None and report.building_id is not None and await outbox.has_card(work.tx, group_slot(report)):
        chat_id = await places.get_group(work.tx, report.building_id)
    elif not may_stand or report.maybe_same:
        # While its reporter is asked whether it is another one, that one stands there.
        return
    if chat_id is not None:
        work.owe_group(GroupCard(chat_id, report, len(waiting(report)), is_closed=not may_stand))
