"""A digest as calls: the one that stood pinned goes down, the new one is sent without a sound and pinned."""

from __future__ import annotations

from cards.card import to_json
from cards.look import Look
from cards.queues import digest_card
from domain.notices import DigestCard, Lane
from storage.outbox import Owed


def digest_rows(look: Look, notice: DigestCard) -> list[Owed]:
    """Return the rows of a digest. Which messages to unpin and to pin is known by their slots when the calls leave."""
    chat_id = notice.to.telegram_id
    if chat_id is None:
        return []
    lane, card = int(Lane.BULK), digest_card(look, notice)
    rows = [Owed(lane, chat_id, "unpinChatMessage", "{}", reply_slot=notice.before)] if notice.before else []
    rows.append(Owed(lane, chat_id, "sendMessage", card.to_json(), slot=notice.slot, is_fresh=True))
    silent = to_json({"disable_notification": True})
    rows.append(Owed(lane, chat_id, "pinChatMessage", silent, reply_slot=notice.slot))
    return rows
