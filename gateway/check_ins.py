"""Check-ins as rows: the question, the cards of those who were called, what she sent."""

from __future__ import annotations

from dataclasses import replace

from cards.alarms import alarm_card, key_card, said_card
from cards.card import Card, to_json, with_field
from cards.check_ins import asked_card, told_card
from cards.look import Look
from cards.notices import media_call
from domain.check_in_notices import (
    AlarmCard,
    AlarmKey,
    AlarmSaid,
    AlarmShown,
    CheckInAsked,
    CheckInNotice,
    ElderTold,
)
from domain.notices import Lane
from storage.outbox import Owed

ASKED, ALARM = "asked", "alarm"
"""What slots of a question, and of the card of somebody who was called, begin with."""


def check_in_row(look: Look, notice: CheckInNotice) -> Owed | None:
    """Return the row of a notice, or None where nobody can be written to. Quiet hours do not apply to any of it."""
    chat_id = notice.to.telegram_id
    if chat_id is None:
        return None
    match notice:
        case CheckInAsked():
            return _asked(look, notice, chat_id)
        case ElderTold(is_help=is_help):
            return _row(Lane.SAFETY if is_help else Lane.INTERACTIVE, chat_id, told_card(look, notice))
        case AlarmCard(check_in=check_in, to=to):
            lane = Lane.SAFETY if check_in.is_open else Lane.INTERACTIVE
            row = _row(lane, chat_id, alarm_card(look, notice))
            return replace(row, slot=f"{ALARM}:{check_in.id}:{to.id}", is_fresh=notice.is_fresh)
        case AlarmKey():
            return Owed(int(Lane.SAFETY), chat_id, "sendMessage", key_card(look, notice).to_json())
        case AlarmSaid():
            return _row(Lane.INTERACTIVE, chat_id, said_card(look, notice))
        case AlarmShown(remark=remark):
            method, params = media_call(remark)
            return Owed(int(Lane.SAFETY), chat_id, method, to_json({**params, "disable_notification": True}))


def _asked(look: Look, notice: CheckInAsked, chat_id: int) -> Owed:
    card = asked_card(look, notice)
    # One slot a question: whether it arrived is what the ladder has to know.
    slot = f"{ASKED}:{notice.check_in.id}:{notice.key}"
    row = _row(Lane.INTERACTIVE, chat_id, card)
    voice = notice.care.voice_file_id
    if voice is None or notice.key != "ask":
        return replace(row, slot=slot, is_fresh=True)
    params = {**card.to_params(), "voice": voice, "disable_notification": False}
    params["caption"] = params.pop("text")
    params.pop("link_preview_options")
    return replace(row, method="sendVoice", params=to_json(params), slot=slot, is_fresh=True)


def _row(lane: Lane, chat_id: int, card: Card) -> Owed:
    return Owed(int(lane), chat_id, "sendMessage", with_field(card.to_json(), "disable_notification", False))
