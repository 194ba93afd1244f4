"""Check-ins as rows: the question, the cards of those who were called, what she sent."""

from __future__ import annotations

from dataclasses import replace

from cards.alarms import alarm_card, key_card, said_card
from cards.call_lists import call_list_card
from cards.card import Card, to_json, with_field
from cards.care import holes_told_card
from cards.check_ins import asked_card, told_card
from cards.look import Look
from cards.notices import media_call
from cards.rhythms import rhythm_card
from domain.check_in_notices import (
    AlarmCard,
    AlarmKey,
    AlarmSaid,
    AlarmShown,
    CallListCard,
    CheckInAsked,
    CheckInNotice,
    ElderTold,
    HolesTold,
    RhythmCard,
)
from domain.notices import Lane
from storage.outbox import Owed

ASKED, ALARM, CALLS = "asked", "alarm", "calls"
"""What slots of a question, of the card of somebody who was called, and of a caller's list begin with."""


def check_in_row(look: Look, notice: CheckInNotice) -> Owed | None:
    """Return the row of a notice, or None where nobody can be written to. Quiet hours do not apply to any of it."""
    chat_id = notice.to.telegram_id
    if chat_id is None:
        return None
    match notice:
        case CheckInAsked():
            return _asked(look, notice, chat_id)
        case ElderTold() | HolesTold():
            return _told(look, notice, chat_id)
        case AlarmCard() | RhythmCard():
            return _living(look, notice, chat_id)
        case AlarmKey() | AlarmSaid():
            return _said(look, notice, chat_id)
        case CallListCard():
            return _calls(look, notice, chat_id)
        case AlarmShown(remark=remark):
            method, params = media_call(remark)
            return Owed(int(Lane.SAFETY), chat_id, method, to_json({**params, "disable_notification": True}))


def _told(look: Look, notice: ElderTold | HolesTold, chat_id: int) -> Owed:
    if isinstance(notice, HolesTold):
        return _row(Lane.INTERACTIVE, chat_id, holes_told_card(look, notice))
    return _row(Lane.SAFETY if notice.is_help else Lane.INTERACTIVE, chat_id, told_card(look, notice))


def _living(look: Look, notice: AlarmCard | RhythmCard, chat_id: int) -> Owed:
    """Return a card that changes in place."""
    if isinstance(notice, RhythmCard):
        row, about = _row(Lane.INTERACTIVE, chat_id, rhythm_card(look, notice)), notice.rhythm.id
        return replace(row, slot=f"rhythm:{about}:{notice.to.id}")
    lane = Lane.SAFETY if notice.check_in.is_open else Lane.INTERACTIVE
    row = _row(lane, chat_id, alarm_card(look, notice))
    return replace(row, slot=f"{ALARM}:{notice.check_in.id}:{notice.to.id}", is_fresh=notice.is_fresh)


def _said(look: Look, notice: AlarmKey | AlarmSaid, chat_id: int) -> Owed:
    if isinstance(notice, AlarmKey):
        # Behind the cards of all who are called at the same moment: those ring.
        return Owed(int(Lane.INTERACTIVE), chat_id, "sendMessage", key_card(look, notice).to_json())
    # In the line of the cards: what takes a key away must not come after what brings the next one.
    return _row(Lane.SAFETY, chat_id, said_card(look, notice))


def _calls(look: Look, notice: CallListCard, chat_id: int) -> Owed:
    slot = f"{CALLS}:{notice.day:%Y%m%d}:{notice.to.id}"
    return replace(_row(Lane.SAFETY, chat_id, call_list_card(look, notice)), slot=slot, is_fresh=notice.is_fresh)


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
