"""From what is owed to rows: rendered in the recipients' languages just before the commit."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from cards import notices
from cards.card import Card, to_json, with_field
from cards.duplicates import group_card
from cards.look import Look
from cards.menus import menu
from cards.reports import report_card
from cards.residents import claim_card, said_card
from domain import calendar
from domain.clock import to_micros
from domain.notices import ClaimCard, DigestCard, GroupCard, Lane, Menu, Notice, ReportCard, Said, Shown, Told, Trouble
from domain.people import Person
from domain.remarks import Remark
from gateway.care import CareNotice, care_row
from gateway.digests import digest_rows
from gateway.echoes import echo_rows
from services.call_list_rows import draw_lists
from services.report_groups import group_slot
from services.work import Call, Reply, Work
from storage import outbox
from storage.outbox import Owed
from words.texts import Texts

_ALBUM_GATHERS = timedelta(seconds=1.5)
_ALBUM_MOST = 10


class Outbox:
    """Settles a work: its notices and replies become rows in its own transaction."""

    def __init__(self, texts: Texts, zone: ZoneInfo, numbers: Mapping[str, str]) -> None:
        self._texts = texts
        self._zone = zone
        self._numbers = numbers

    async def settle(self, work: Work) -> None:
        """Write down everything that is owed, in order, and owe it no longer."""
        await draw_lists(work)
        if not (work.notices or work.replies or work.groups or work.echoes):
            return
        look = Look(self._texts, self._zone, work.now)
        is_quiet = calendar.is_quiet(work.now, self._zone)
        rows = [_reply_row(reply) for reply in work.replies if isinstance(reply, Reply)]
        rows += [_call_row(call) for call in work.replies if isinstance(call, Call)]
        for notice in work.notices:
            if isinstance(notice, Shown):
                await outbox.add(work.tx, _hushed(rows) if is_quiet else rows, work.now)
                rows = []
                await self._show(work, notice)
            elif isinstance(notice, DigestCard):
                rows += digest_rows(look, notice)
            elif (row := self._row(look, notice)) is not None:
                rows.append(row)
        rows += [_group_row(look, card) for card in work.groups.values()]
        rows += await echo_rows(work, look)
        await outbox.add(work.tx, _hushed(rows) if is_quiet else rows, work.now)
        work.discard()

    def _row(self, look: Look, notice: Notice) -> Owed | None:
        if isinstance(notice, CareNotice):
            return care_row(look, notice)
        match notice:
            case ReportCard(to=Person(telegram_id=int(chat_id)) as to, report=report):
                # That a danger is over is heard at night too by those whom it rings for.
                is_heard = report.is_open or notice.is_fresh
                lane = Lane.SAFETY if report.is_emergency and is_heard else Lane.INTERACTIVE
                slot = f"report:{report.number}:{to.id}"
                return _card_row(chat_id, report_card(look, notice), lane, slot, notice.is_fresh, report.number)
            case Told(to=Person(telegram_id=int(chat_id)), report=report, lane=lane):
                return _card_row(chat_id, notices.told_card(look, notice, self._numbers), lane, about=report.number)
            case Trouble(to=Person(telegram_id=int(chat_id)) as to, key=key, lane=lane):
                card = notices.trouble_card(look, notice)
                return _card_row(chat_id, card, lane, f"{key}:{to.id}", notice.is_fresh)
            case ClaimCard(to=Person(telegram_id=int(chat_id)) as to, claim=claim):
                slot = f"claim:{claim.id}:{to.id}"
                return _card_row(chat_id, claim_card(look, notice), Lane.INTERACTIVE, slot, notice.is_fresh)
            case Said(to=Person(telegram_id=int(chat_id))):
                return _card_row(chat_id, said_card(look, notice), Lane.INTERACTIVE)
            case Menu(to=Person(telegram_id=int(chat_id)) as to):
                commands = menu(self._texts, to.language, to)
                params = to_json({"commands": commands, "scope": {"type": "chat", "chat_id": chat_id}})
                # Chat 0: a menu is no message, and must not hold up the greeting.
                return Owed(int(Lane.BULK), 0, "setMyCommands", params)
            case _:
                return None

    async def _show(self, work: Work, notice: Shown) -> None:
        chat_id = notice.to.telegram_id
        if chat_id is None:
            return
        lane = Lane.SAFETY if notice.report.is_emergency else Lane.INTERACTIVE
        alone = []
        for remark in notice.remarks:
            item = notices.album_item(remark) if remark.album else None
            if item is None:
                alone.append(remark)
            else:
                await self._gather(work, notice, chat_id, lane, remark, item)
        for method, params in notices.shown_media(Shown(notice.to, notice.report, tuple(alone), notice.author)).calls:
            await outbox.add(work.tx, [_media_row(notice, chat_id, lane, method, params)], work.now)

    async def _gather(
        self, work: Work, notice: Shown, chat_id: int, lane: Lane, remark: Remark, item: dict[str, Any]
    ) -> None:
        """Put a picture to the others of its album: they come as updates of their own, one after the other."""
        key = f"album:{notice.report.number}:{remark.album}:{chat_id}"
        not_before = to_micros(work.now + _ALBUM_GATHERS)
        waiting = await outbox.find_waiting_album(work.tx, key)
        if waiting is not None:
            row_id, params = waiting
            media = json.loads(params)["media"]
            if len(media) < _ALBUM_MOST:
                await outbox.save_album(work.tx, row_id, to_json({"media": [*media, item]}), not_before)
                return
            # The full one goes as it is; the next ones gather under the key.
            await outbox.release_dedupe_key(work.tx, key, work.now)
        row = _media_row(notice, chat_id, lane, "sendMediaGroup", {"media": [item]})
        await outbox.add(work.tx, [Owed(**{**vars(row), "dedupe_key": key, "not_before": not_before})], work.now)


def _hushed(rows: list[Owed]) -> list[Owed]:
    """At night only safety makes a sound, and what says for itself that it does."""
    return [
        replace(row, params=with_field(row.params, "disable_notification", True))
        if row.lane != Lane.SAFETY and row.method.startswith("send") and not _must_sound(row)
        else row
        for row in rows
    ]


def _must_sound(row: Owed) -> bool:
    return json.loads(row.params).get("disable_notification") is False


def _card_row(
    chat_id: int, card: Card, lane: Lane, slot: str | None = None, is_fresh: bool = False, about: int | None = None
) -> Owed:
    return Owed(int(lane), chat_id, "sendMessage", card.to_json(), slot=slot, is_fresh=is_fresh, about=about)


def _group_row(look: Look, card: GroupCard) -> Owed:
    # Behind all else: a group takes 20 messages a minute, and its card is nobody's only news.
    return _card_row(card.chat_id, group_card(look, card), Lane.BULK, group_slot(card.report))


def _media_row(notice: Shown, chat_id: int, lane: Lane, method: str, params: dict[str, Any]) -> Owed:
    number = notice.report.number
    slot = f"report:{number}:{notice.to.id}"
    silent = {**params, "disable_notification": True} if lane is not Lane.SAFETY else params
    return Owed(int(lane), chat_id, method, to_json(silent), reply_slot=slot, about=number)


def _reply_row(reply: Reply) -> Owed:
    params = reply.card.to_params()
    if reply.thread_id is not None:
        params["message_thread_id"] = reply.thread_id
    if reply.reply_to is not None:
        params["reply_parameters"] = {"message_id": reply.reply_to, "allow_sending_without_reply": True}
    return Owed(
        int(reply.lane),
        reply.chat_id,
        "sendMessage",
        to_json(params),
        dedupe_key=reply.dedupe_key,
        slot=reply.slot,
        is_fresh=reply.is_fresh,
    )


def _call_row(call: Call) -> Owed:
    return Owed(int(call.lane), call.chat_id, call.method, call.params, dedupe_key=call.dedupe_key, slot=call.slot)
