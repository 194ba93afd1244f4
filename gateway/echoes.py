"""What groups hear: the cards of reports in the topics of their grids, and words of the bot's own."""

from __future__ import annotations

from cards.card import Card, to_json
from cards.look import Look
from cards.workspaces import moved_card, private_card, topic_card
from domain.notices import GroupSaid, Lane, TopicCard
from domain.reports import Report
from domain.workspaces import Topic
from services.work import Work
from storage import reports, workspaces
from storage.outbox import Owed


async def echo_rows(work: Work, look: Look) -> list[Owed]:
    """Return the calls that a work owes to groups; each report's card once, in the state it has now."""
    rows = [
        Owed(int(Lane.INTERACTIVE), one.chat_id, "sendMessage", _words(look, one).to_json())
        for one in work.echoes
        if isinstance(one, GroupSaid)
    ]
    for echo in {one.report.number: one for one in work.echoes if isinstance(one, TopicCard)}.values():
        rows += await _card_rows(work, look, echo)
    return rows


def _words(look: Look, said: GroupSaid) -> Card:
    return Card(look.words(said.language, said.key, **said.values))


async def _card_rows(work: Work, look: Look, echo: TopicCard) -> list[Owed]:
    """Return the card's next state, and the last one of a card that stands where the report is no longer."""
    number, grid_id = echo.report.number, echo.report.grid_id
    topic = await workspaces.get_topic(work.tx, grid_id) if grid_id is not None else None
    stood_in = await workspaces.get_card(work.tx, number)
    if topic is None and stood_in is None:
        return []
    # Names are joined in: what the services have in hand may still name the owner of before.
    report = await reports.get(work.tx, number)
    if report is None:
        return []
    rows = []
    language = look.texts.default
    if stood_in is not None and stood_in != grid_id:
        old = await workspaces.get_topic(work.tx, stood_in)
        left = private_card(look, report, language) if echo.is_private else moved_card(look, report, language)
        rows += [_row(old, report, left, echo.lane)] if old is not None else []
        await workspaces.save_card(work.tx, number, None)
        stood_in = None
    # What waits for a look has no card where the workers are before somebody has looked.
    is_unseen = echo.is_private or report.waits_for_look
    if topic is None or (is_unseen and stood_in is None):
        return rows
    card = private_card(look, report, language) if echo.is_private else topic_card(look, report, language)
    if stood_in is None:
        await workspaces.save_card(work.tx, number, topic.grid_id)
    return [*rows, _row(topic, report, card, echo.lane)]


def _row(topic: Topic, report: Report, card: Card, lane: Lane) -> Owed:
    params = to_json({**card.to_params(), "message_thread_id": topic.thread_id})
    slot = f"echo:{topic.grid_id}:{report.number}"
    return Owed(int(lane), topic.chat_id, "sendMessage", params, slot=slot)
