"""Which raw updates are kept: in groups only what is meant for the bot, the rest is dropped before it is decoded."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gateway.urgency import Hear, deaf, urgency_of
from storage.inbox import Received

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
_MESSAGES = ("message", "edited_message", "channel_post", "edited_channel_post")
_SERVICE = ("migrate_to_chat_id", "migrate_from_chat_id")
_LARGEST_ID = 2**63


@dataclass(frozen=True)
class Me:
    """The bot as Telegram knows it."""

    id: int
    username: str


def receive(raw: object, me: Me, hear: Hear = deaf) -> Received | None:
    """Return an update as it is kept, or None if it is not for the bot. Nothing that can be kept is refused."""
    update = raw if isinstance(raw, dict) else {}
    body = json.dumps(raw, ensure_ascii=False, separators=(",", ":"))
    if not _is_meant(update, me):
        return None
    update_id = update.get("update_id")
    is_numbered = isinstance(update_id, int) and not isinstance(update_id, bool) and abs(update_id) < _LARGEST_ID
    # An update without a number gets one of its own, negative and the same each time it is brought. With 32 bits, two
    # of 10,000 would be the same in one of 86 cases, and the second would be passed over.
    number = update_id if is_numbered else -1 - (_digest(body) >> 1)
    kept = body.encode("utf-8", "replace").decode()
    return Received(int(number or 0), _chat_id(update), kept, urgency_of(update, hear))


def _digest(body: str) -> int:
    return int.from_bytes(hashlib.sha256(body.encode("utf-8", "surrogatepass")).digest()[:8])


def _is_meant(update: Mapping[str, Any], me: Me) -> bool:
    message = next((update[name] for name in _MESSAGES if isinstance(update.get(name), dict)), None)
    if message is None:
        return True
    chat = message.get("chat")
    kind = chat.get("type") if isinstance(chat, dict) else None
    if kind == "channel":
        return False
    if kind not in ("group", "supergroup"):
        return True
    return any(name in message for name in _SERVICE) or _is_addressed(message, me)


def _is_addressed(message: Mapping[str, Any], me: Me) -> bool:
    replied = message.get("reply_to_message")
    author = replied.get("from") if isinstance(replied, dict) else None
    if isinstance(replied, dict) and "forum_topic_created" in replied:
        # What is merely said in a topic answers the message that opened it, which was the bot's own.
        author = None
    if isinstance(author, dict) and author.get("id") == me.id:
        return True
    text = message.get("text") or message.get("caption")
    if not isinstance(text, str):
        return False
    if text.startswith("/"):
        command = text.split(maxsplit=1)[0]
        return "@" not in command or command.lower().endswith(f"@{me.username.lower()}")
    return f"@{me.username.lower()}" in text.lower()


def _chat_id(update: Mapping[str, Any]) -> int:
    for value in update.values():
        if not isinstance(value, dict):
            continue
        inner = value.get("message")
        holder = inner if isinstance(inner, dict) else value
        for chat in (holder.get("chat"), value.get("from")):
            chat_id = chat.get("id") if isinstance(chat, dict) else None
            if isinstance(chat_id, int) and not isinstance(chat_id, bool) and abs(chat_id) < _LARGEST_ID:
                return chat_id
    return 0
