"""Calls that send a file: which message each became, and an album taken apart when Telegram refuses it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from cards.card import to_json
from storage.outbox import Claimed, Owed

METHODS: Mapping[str, str] = {
    "sendPhoto": "photo",
    "sendVideo": "video",
    "sendVideoNote": "video_note",
    "sendDocument": "document",
    "sendVoice": "voice",
    "sendAudio": "audio",
    "sendMediaGroup": "media",
}
"""Each method with the parameter that names the file."""
_ALONE = {"photo": "sendPhoto", "video": "sendVideo"}


def sent(method: str, params: str, result: object) -> list[tuple[str, int]]:
    """Return each file that a call has sent, with the id of its message."""
    wanted = _files(method, json.loads(params))
    messages = result if isinstance(result, list) else [result]
    pairs = zip(wanted, messages, strict=False)
    return [
        (file_id, one["message_id"])
        for file_id, one in pairs
        if isinstance(one, dict) and isinstance(one.get("message_id"), int)
    ]


def apart(method: str, params: str) -> list[tuple[str, str]]:
    """Return the pictures of an album as calls of their own; none for what is one file already."""
    fields = json.loads(params)
    if method != "sendMediaGroup":
        return []
    kept = {name: value for name, value in fields.items() if name != "media"}
    return [(_ALONE[one["type"]], to_json({one["type"]: one["media"], **kept})) for one in fields["media"]]


def owed(row: Claimed) -> Owed:
    """Return a row as it was owed, to owe another like it."""
    return Owed(row.lane, row.chat_id, row.method, row.params, reply_slot=row.reply_slot, about=row.about)


def _files(method: str, fields: Mapping[str, Any]) -> list[str]:
    if method == "sendMediaGroup":
        return [one["media"] for one in fields["media"]]
    return [fields[METHODS[method]]]
