"""From a row of the outbox to the call that leaves: a card is sent the first time and edited after that."""

from __future__ import annotations

import hashlib
import html
import json
import re
from dataclasses import dataclass
from typing import Any

from cards.card import with_field
from gateway.api import Upload
from gateway.files import METHODS
from storage import files, outbox
from storage.database import Transaction
from storage.outbox import Claimed, Slot

_ON_A_MESSAGE = frozenset({"pinChatMessage", "unpinChatMessage"})
"""What is done with the message that shows a card: without one there is nothing to do."""
TOPIC_METHOD = "createForumTopic"
"""Its slot names the grid: what Telegram opened is no message, and is never edited."""
_WITH_FILE = "sendDocument"
_NOT_IN_EDITS = ("disable_notification", "reply_parameters", "message_thread_id")


@dataclass(frozen=True)
class Prepared:
    """A call ready to leave. `params` is JSON; `before` the message that showed the card until now."""

    row: Claimed
    method: str
    params: str
    before: Slot | None = None
    content: str = ""
    upload: Upload | None = None

    @property
    def is_edit(self) -> bool:
        """Whether doing it twice does no harm."""
        return self.method.startswith(("edit", "get", "set", "delete", "pin", "unpin"))


async def prepare(tx: Transaction, row: Claimed) -> Prepared | None:
    """Return the call that a claimed row makes now; None when the card shows exactly this already."""
    params = with_field(row.params, "chat_id", row.chat_id) if row.chat_id else row.params
    if row.reply_slot is not None:
        target = await outbox.get_slot(tx, row.reply_slot)
        message_id = target.message_id if target is not None and target.chat_id == row.chat_id else None
        if row.method in _ON_A_MESSAGE:
            named = None if message_id is None else with_field(params, "message_id", message_id)
            return None if named is None else Prepared(row, row.method, named)
        if message_id is not None:
            answered = {"message_id": message_id, "allow_sending_without_reply": True}
            params = _to_json({**json.loads(params), "reply_parameters": answered})
    if row.slot is None or row.method == TOPIC_METHOD:
        return Prepared(row, row.method, params, upload=await _upload(tx, row))
    content = hashlib.sha256(row.params.encode()).hexdigest()[:16]
    before = await outbox.get_slot(tx, row.slot)
    if before is None or before.chat_id != row.chat_id or row.is_fresh:
        return Prepared(row, row.method, params, before, content)
    if before.content == content:
        return None
    edited = _to_json(_edited(json.loads(params), before.message_id))
    return Prepared(row, "editMessageText", edited, before, content)


async def _upload(tx: Transaction, row: Claimed) -> Upload | None:
    """Return the file of a row that names one the database keeps.

    Raises:
        ValueError: it is kept no longer.
    """
    if row.method != _WITH_FILE:
        return None
    named = str(json.loads(row.params)[METHODS[_WITH_FILE]])
    if not files.is_stored(named):
        return None
    found = await files.find(tx, named)
    if found is None:
        raise ValueError(f"{named} is kept no longer")
    return Upload(METHODS[_WITH_FILE], found.name, found.kind, found.body)


def as_plain(params: str) -> str | None:
    """Return the parameters with the text as plain words; None when they are plain already."""
    fields = json.loads(params)
    if fields.pop("parse_mode", None) is None:
        return None
    for name in ("text", "caption"):
        if name in fields:
            fields[name] = html.unescape(re.sub(r"</?[a-z][^>]*>", "", fields[name])) or "…"
    return _to_json(fields)


def in_general_topic(params: str) -> str | None:
    """Return the parameters without a topic; None when they name none."""
    fields = json.loads(params)
    return _to_json(fields) if fields.pop("message_thread_id", None) is not None else None


def followed(old: Slot, params: str) -> str | None:
    """Return the parameters that leave of a card only its headline, and no button, when a newer one has followed.

    Phone and door must not stay behind on a card that no later state ever reaches. None for words with keys below the
    chat: Telegram lets nobody edit those.
    """
    newer = json.loads(params)
    if newer.get("reply_markup", {}).keys() - {"inline_keyboard"}:
        return None
    # The arrow says that the matter goes on below: two cards with one headline would puzzle.
    headline = str(newer.get("text", "")).partition("\n")[0] or "…"
    head = {**newer, "chat_id": old.chat_id, "text": f"⬇️ {headline}"}
    head.pop("reply_markup", None)
    return _to_json(_edited(head, old.message_id))


def _edited(params: dict[str, Any], message_id: int) -> dict[str, Any]:
    edited = {name: value for name, value in params.items() if name not in _NOT_IN_EDITS}
    if "inline_keyboard" not in edited.get("reply_markup", {}):
        edited.pop("reply_markup", None)
    return {**edited, "message_id": message_id}


def _to_json(params: dict[str, Any]) -> str:
    return json.dumps(params, ensure_ascii=False, separators=(",", ":"))
