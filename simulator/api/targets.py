"""Where a call goes: its chat, its topic, the message it answers or changes."""

from typing import Any

from simulator.errors import ApiError, bad, forbidden
from simulator.params import Params
from simulator.telegram import Telegram
from simulator.world import Chat, Stored

Json = dict[str, Any]
NOUN = {"group": "group chat", "supergroup": "supergroup chat"}


def known_chat(telegram: Telegram, params: Params, key: str = "chat_id") -> Chat:
    """Return a chat that the bot knows.

    Raises:
        ApiError: it is missing, unknown or moved, or the person never pressed Start.
    """
    if params.values.get(key) in (None, ""):
        raise bad(f"{key} is empty")
    chat = telegram.world.chats.get(params.number(key))
    if chat is None or chat.bot == "absent":
        raise bad("chat not found")
    if chat.migrated_to is not None:
        parameters = {"migrate_to_chat_id": chat.migrated_to}
        raise ApiError(400, "Bad Request: group chat was upgraded to a supergroup chat", parameters)
    if chat.kind == "private" and not telegram.world.people[chat.id].started:
        raise bad("chat not found")
    return chat


def open_chat(telegram: Telegram, params: Params) -> Chat:
    """Return a chat in which the bot may act.

    Raises:
        ApiError: as `known_chat`; or the bot is blocked, kicked or not a member.
    """
    chat = known_chat(telegram, params)
    if chat.kind == "private":
        person = telegram.world.people[chat.id]
        if person.deactivated:
            raise forbidden("user is deactivated")
        if person.blocked:
            raise forbidden("bot was blocked by the user")
    elif chat.bot == "kicked":
        raise forbidden(f"bot was kicked from the {NOUN[chat.kind]}")
    elif chat.bot == "left":
        raise forbidden(f"bot is not a member of the {NOUN[chat.kind]}")
    return chat


def topic(chat: Chat, params: Params) -> Json:
    """Return the topic's marks for a new message.

    Raises:
        ApiError: there is no such topic, or it is closed.
    """
    thread = params.number("message_thread_id")
    if not thread or (chat.is_forum and thread == 1):
        return {}
    if thread not in chat.topics:
        raise bad("message thread not found")
    if chat.topics[thread].get("closed") and chat.bot != "administrator":
        raise bad("TOPIC_CLOSED")
    return {"message_thread_id": thread, "is_topic_message": True}


def reply(chat: Chat, params: Params) -> Json:
    """Return the replied message for a new message.

    Raises:
        ApiError: it does not stand in the chat, and the call does not allow that.
    """
    wish = params.json("reply_parameters")
    wish = wish if isinstance(wish, dict) else {}
    message_id = Params(wish).number("message_id") or params.number("reply_to_message_id")
    if not message_id:
        return {}
    stored = chat.find(message_id)
    if stored is not None:
        return {"reply_to_message": {k: v for k, v in stored.message.items() if k != "reply_to_message"}}
    if wish.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
        return {}
    raise bad("message to be replied not found")


def own_message(chat: Chat, params: Params) -> Stored:
    """Return the message that an edit changes.

    Raises:
        ApiError: it does not stand in the chat, is not the bot's, or carries another keyboard than an inline one.
    """
    stored = chat.find(params.number("message_id"))
    if stored is None:
        raise bad("message to edit not found")
    if not stored.out or stored.fixed:
        raise bad("message can't be edited")
    return stored
