"""Sending again what stands in a chat: copied, or forwarded with its origin."""

from typing import Any

from simulator.api import targets
from simulator.api.sending import caption_content, post
from simulator.errors import bad
from simulator.params import Params
from simulator.telegram import Telegram
from simulator.world import Stored

Json = dict[str, Any]
CONTENT = frozenset(
    {
        "text",
        "entities",
        "caption",
        "caption_entities",
        "photo",
        "video",
        "video_note",
        "voice",
        "audio",
        "document",
        "sticker",
        "location",
        "contact",
        "poll",
    }
)


def content_of(message: Json) -> Json:
    """Return what a message says, without where and by whom."""
    return {key: value for key, value in message.items() if key in CONTENT}


def origin_of(message: Json) -> Json:
    """Return the Bot API `MessageOrigin` of a message."""
    if "forward_origin" in message:
        origin: Json = message["forward_origin"]
        return origin
    return {"type": "user", "sender_user": message["from"], "date": message["date"]}


def _source(telegram: Telegram, params: Params, what: str) -> Stored:
    chat = targets.known_chat(telegram, params, "from_chat_id")
    stored = chat.find(params.number("message_id"))
    if stored is None or not content_of(stored.message):
        raise bad(f"message to {what} not found")
    return stored


def copy_message(telegram: Telegram, params: Params) -> Json:
    """Send the same content without saying where it is from."""
    chat = targets.open_chat(telegram, params)
    content = content_of(_source(telegram, params, "copy").message)
    if "caption" in params.values and "text" not in content:
        content = {key: value for key, value in content.items() if not key.startswith("caption")}
        content |= caption_content(params)
    return {"message_id": post(telegram, chat, params, content).message["message_id"]}


def forward_message(telegram: Telegram, params: Params) -> Json:
    """Forward a message."""
    chat = targets.open_chat(telegram, params)
    source = _source(telegram, params, "forward").message
    if source.get("has_protected_content"):
        raise bad("message can't be forwarded")
    content = {**content_of(source), "forward_origin": origin_of(source)}
    return post(telegram, chat, params, content).message
