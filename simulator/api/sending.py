"""Sending a text, and what every send has in common."""

from typing import Any

from simulator.api import targets
from simulator.entities import find, units
from simulator.errors import bad
from simulator.html import parse, trim
from simulator.markup import inline_keyboard, reply_keyboard
from simulator.params import Params
from simulator.telegram import Telegram
from simulator.world import Chat, Stored

Json = dict[str, Any]
TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024


def formatted(params: Params, key: str = "text", entities_key: str = "entities") -> tuple[str, list[Json]]:
    """Return a text of the call and its entities, trimmed, with those that Telegram finds itself.

    Raises:
        ApiError: the formatting cannot be read.
    """
    text = params.text(key)
    mode = params.text("parse_mode").lower()
    entities: list[Json] = []
    if mode == "html":
        text, entities = parse(text)
    elif mode:
        raise bad("unsupported parse_mode")
    elif given := params.json(entities_key):
        entities = _checked(given)
    text, entities = trim(text, entities)
    return text, find(text, entities)


def _checked(given: Any) -> list[Json]:
    for entity in given if isinstance(given, list) else [given]:
        if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
            raise bad("can't parse MessageEntity: an object with a type is expected")
        if not all(isinstance(entity.get(key), int) for key in ("offset", "length")):
            raise bad("can't parse MessageEntity: offset and length must be numbers")
    return list(given)


def text_content(params: Params) -> Json:
    """Return the text part of a message.

    Raises:
        ApiError: it is empty or longer than 4096 units.
    """
    text, entities = formatted(params)
    if not text:
        raise bad("message text is empty")
    if units(text) > TEXT_LIMIT:
        raise bad("message is too long")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_content(params: Params) -> Json:
    """Return the caption part of a message.

    Raises:
        ApiError: it is longer than 1024 units.
    """
    caption, entities = formatted(params, "caption", "caption_entities")
    if units(caption) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    content: Json = {"caption": caption} if caption else {}
    if entities:
        content["caption_entities"] = entities
    if params.flag("show_caption_above_media"):
        content["show_caption_above_media"] = True
    return content


def post(telegram: Telegram, chat: Chat, params: Params, content: Json) -> Stored:
    """Put a message of the bot into a chat, with its keyboard, topic and reply.

    Raises:
        ApiError: the keyboard is wrong, or the topic or the replied message is missing.
    """
    markup = params.json("reply_markup")
    inline, fixed = None, False
    if markup:
        fixed = isinstance(markup, dict) and "inline_keyboard" not in markup
        inline = None if fixed else inline_keyboard(markup)
        if fixed and "keyboard" in markup:
            markup = reply_keyboard(markup)
    message: Json = {
        "message_id": 0,
        "from": telegram.bot.user(),
        "chat": chat.brief(),
        "date": telegram.clock.timestamp(),
        **targets.topic(chat, params),
        **targets.reply(chat, params),
        **content,
    }
    message["message_id"] = chat.next_id()
    if inline:
        message["reply_markup"] = inline
    if params.flag("protect_content"):
        message["has_protected_content"] = True
    stored = Stored(message, out=True, silent=params.flag("disable_notification"), fixed=fixed)
    if fixed and markup.get("force_reply"):
        stored.force_reply = markup
    telegram.keep(chat, stored)
    chat.sends += 1
    chat.typing = None
    if fixed:
        _show_keyboard(telegram, chat, markup)
    return stored


def _show_keyboard(telegram: Telegram, chat: Chat, markup: Json) -> None:
    if "keyboard" in markup:
        telegram.set_keyboard(chat, markup)
    elif markup.get("remove_keyboard"):
        telegram.set_keyboard(chat, None)


def send_message(telegram: Telegram, params: Params) -> Json:
    """Send a text."""
    chat = targets.open_chat(telegram, params)
    return post(telegram, chat, params, text_content(params)).message
