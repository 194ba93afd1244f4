"""Pairings and visits as rows: questions whose card lives, proposals, the list of a week."""

from __future__ import annotations

from cards.card import Card
from cards.look import Look
from cards.pairings import asked_card, proposed_card
from cards.visits import told_card
from domain.notices import Lane
from domain.pairing_notices import PairingAsked, PairingNotice, PairingProposed, VisitsTold
from storage.outbox import Owed


def pairing_row(look: Look, notice: PairingNotice) -> Owed | None:
    """Return the row of a notice, or None where nobody can be written to."""
    chat_id = notice.to.telegram_id
    if chat_id is None:
        return None
    match notice:
        case PairingAsked(pairing=pairing, to=to, is_fresh=is_fresh):
            slot = f"pairing:{pairing.id}:{to.id}"
            return _row(chat_id, asked_card(look, notice), slot, is_fresh=is_fresh)
        case PairingProposed(to=to):
            return _row(chat_id, proposed_card(look, notice), f"pairs:{to.id}", is_fresh=True)
        case VisitsTold(to=to):
            return _row(chat_id, told_card(look, notice), f"visits:{to.id}", is_fresh=True)


def _row(chat_id: int, card: Card, slot: str, *, is_fresh: bool) -> Owed:
    return Owed(int(Lane.INTERACTIVE), chat_id, "sendMessage", card.to_json(), slot=slot, is_fresh=is_fresh)
