"""Changing and taking back what was sent."""

from typing import Any

from simulator.api import targets
from simulator.api.media import input_media
from simulator.api.sending import caption_content, text_content
from simulator.errors import bad
from simulator.markup import inline_keyboard
from simulator.params import Params
from simulator.telegram import Telegram
from simulator.world import Chat, Stored

Json = dict[str, Any]
DELETABLE_SECONDS = 48 * 3600
TEXT = ("text", "entities")
MEDIA = ("photo", "video", "document", "audio", "animation", "voice")
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def change(telegram: Telegram, chat: Chat, stored: Stored, replaced: tuple[str, ...], content: Json) -> Json:
    """Put new content in the place of the old.

    Raises:
        ApiError: nothing would change.
    """
    old = stored.message
    if all(old.get(key) == content.get(key) for key in (*replaced, "reply_markup")):
        raise bad(NOT_MODIFIED)
    kept = {key: value for key, value in old.items() if key not in replaced and key != "reply_markup"}
    stored.message = {**kept, **content}
    if replaced:
        stored.message["edit_date"] = telegram.clock.timestamp()
    stored.edits += 1
    telegram.changed(chat, stored)
    return stored.message


def _keyboard(params: Params) -> Json:
    keyboard = inline_keyboard(params.json("reply_markup"))
    return {"reply_markup": keyboard} if keyboard else {}


def edit_message_text(telegram: Telegram, params: Params) -> Json:
    """Change a text; without a keyboard in the call the old keyboard goes."""
    chat = targets.open_chat(telegram, params)
    stored = targets.own_message(chat, params)
    content = {**text_content(params), **_keyboard(params)}
    if "text" not in stored.message:
        raise bad("there is no text in the message to edit")
    return change(telegram, chat, stored, TEXT, content)


def edit_message_caption(telegram: Telegram, params: Params) -> Json:
    """Change a caption."""
    chat = targets.open_chat(telegram, params)
    stored = targets.own_message(chat, params)
    content = {**caption_content(params), **_keyboard(params)}
    if not stored.message.keys() & set(MEDIA):
        raise bad("there is no caption in the message to edit")
    return change(telegram, chat, stored, CAPTION, content)


def edit_message_reply_markup(telegram: Telegram, params: Params) -> Json:
    """Change or take away the inline keyboard."""
    chat = targets.open_chat(telegram, params)
    return change(telegram, chat, targets.own_message(chat, params), (), _keyboard(params))


def edit_message_media(telegram: Telegram, params: Params) -> Json:
    """Put another picture or file in the place of the old, or a first one in the place of a text."""
    chat = targets.open_chat(telegram, params)
    stored = targets.own_message(chat, params)
    content = {**input_media(telegram, params, params.json("media")), **_keyboard(params)}
    return change(telegram, chat, stored, (*TEXT, *MEDIA, *CAPTION), content)


def may_delete(telegram: Telegram, chat: Chat, stored: Stored) -> bool:
    """Say whether the bot may still delete a message: 48 h, and others' only in private or as administrator."""
    if telegram.clock.timestamp() - int(stored.message["date"]) > DELETABLE_SECONDS:
        return False
    return stored.out or chat.kind == "private" or chat.bot == "administrator"


def delete_message(telegram: Telegram, params: Params) -> bool:
    """Delete one message."""
    chat = targets.open_chat(telegram, params)
    stored = chat.find(params.number("message_id"))
    if stored is None:
        raise bad("message to delete not found")
    if not may_delete(telegram, chat, stored):
        raise bad("message can't be deleted")
    telegram.delete(chat, stored)
    return True


def delete_messages(telegram: Telegram, params: Params) -> bool:
    """Delete up to 100 messages, skipping those that are not there."""
    chat = targets.open_chat(telegram, params)
    wanted = params.json("message_ids")
    if not isinstance(wanted, list) or not wanted:
        raise bad("message identifiers are not specified")
    if len(wanted) > 100:
        raise bad("too many message identifiers specified")
    for message_id in wanted:
        stored = chat.find(Params({"id": message_id}).number("id"))
        if stored is not None and may_delete(telegram, chat, stored):
            telegram.delete(chat, stored)
    return True
