"""What the bot can ask about a chat and do in it: members, pins, topics, reactions."""

from typing import Any

from simulator.api import targets
from simulator.errors import bad
from simulator.params import Params
from simulator.standing import bot_member, member, set_standing
from simulator.telegram import Telegram
from simulator.world import Chat, Stored

Json = dict[str, Any]
GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_invite_users",
)
ICON_COLOUR = 7322096


def get_chat(telegram: Telegram, params: Params) -> Json:
    """Return a Bot API `ChatFullInfo`."""
    chat = targets.known_chat(telegram, params)
    if chat.kind != "private":
        chat = targets.open_chat(telegram, params)
    full: Json = {**chat.brief(), "accent_color_id": abs(chat.id) % 7, "max_reaction_count": 11}
    full["accepted_gift_types"] = dict.fromkeys(GIFTS, False)
    if chat.kind != "private":
        full["permissions"] = dict.fromkeys(PERMISSIONS, True)
    if chat.pinned and (pinned := chat.find(chat.pinned[0])):
        full["pinned_message"] = pinned.message
    return full


def _group(telegram: Telegram, params: Params) -> Chat:
    chat = targets.open_chat(telegram, params)
    if chat.kind == "private":
        raise bad("there are no administrators in the private chat")
    return chat


def get_chat_member(telegram: Telegram, params: Params) -> Json:
    """Return one member; the first member of a group is its creator."""
    chat = targets.open_chat(telegram, params)
    user_id = params.number("user_id")
    if user_id == telegram.bot.id:
        return bot_member(telegram, chat, chat.bot)
    person = telegram.world.people.get(user_id)
    if person is None:
        raise bad("PARTICIPANT_ID_INVALID")
    members = [chat.id] if chat.kind == "private" else chat.members
    if person.id not in members:
        return member(person.user(), "left", chat)
    return member(person.user(), "creator" if chat.kind != "private" and members[0] == user_id else "member", chat)


def get_chat_administrators(telegram: Telegram, params: Params) -> list[Json]:
    """Return the creator, and the bot if it is an administrator."""
    chat = _group(telegram, params)
    found = [member(telegram.world.people[one].user(), "creator", chat) for one in chat.members[:1]]
    return [*found, bot_member(telegram, chat, chat.bot)] if chat.bot == "administrator" else found


def get_chat_member_count(telegram: Telegram, params: Params) -> int:
    """Return how many are in a chat, with the bot."""
    chat = targets.open_chat(telegram, params)
    return 2 if chat.kind == "private" else len(chat.members) + 1


def leave_chat(telegram: Telegram, params: Params) -> bool:
    """Leave a group."""
    chat = _group(telegram, params)
    set_standing(telegram, chat, "left", None)
    telegram.keep(chat, telegram.service(chat, {"left_chat_member": telegram.bot.user()}))
    return True


def send_chat_action(telegram: Telegram, params: Params) -> bool:
    """Show that the bot is typing."""
    chat = targets.open_chat(telegram, params)
    action = params.text("action")
    if not action:
        raise bad("wrong parameter action in request")
    chat.typing = (action, telegram.clock.age())
    telegram.events.add("typing", lambda: {"chat_id": chat.id, "action": action})
    return True


def _pins_changed(telegram: Telegram, chat: Chat) -> None:
    pinned = list(chat.pinned)
    telegram.events.add("pin", lambda: {"chat_id": chat.id, "pinned": pinned})


def _may_pin(telegram: Telegram, params: Params) -> Chat:
    chat = targets.open_chat(telegram, params)
    if chat.kind != "private" and chat.bot != "administrator":
        raise bad("not enough rights to manage pinned messages in the chat")
    return chat


def pin_chat_message(telegram: Telegram, params: Params) -> bool:
    """Pin a message; Telegram says so in a service message."""
    chat = _may_pin(telegram, params)
    stored = chat.find(params.number("message_id"))
    if stored is None:
        raise bad("message to pin not found")
    message_id = stored.message["message_id"]
    if message_id not in chat.pinned:
        chat.pinned.insert(0, message_id)
        _pins_changed(telegram, chat)
        telegram.keep(chat, telegram.service(chat, {"pinned_message": stored.message}))
    return True


def unpin_chat_message(telegram: Telegram, params: Params) -> bool:
    """Unpin a message, or the newest pinned one."""
    chat = _may_pin(telegram, params)
    message_id = params.number("message_id") or next(iter(chat.pinned), 0)
    if message_id not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(message_id)
    _pins_changed(telegram, chat)
    return True


def unpin_all_chat_messages(telegram: Telegram, params: Params) -> bool:
    """Unpin everything."""
    chat = _may_pin(telegram, params)
    chat.pinned.clear()
    _pins_changed(telegram, chat)
    return True


def set_message_reaction(telegram: Telegram, params: Params) -> bool:
    """Put the bot's reaction under a message, or take it away."""
    chat = targets.open_chat(telegram, params)
    stored = chat.find(params.number("message_id"))
    if stored is None:
        raise bad("message to react not found")
    reactions = params.json("reaction") or []
    if not isinstance(reactions, list) or any(not isinstance(one, dict) or "type" not in one for one in reactions):
        raise bad("can't parse reaction types JSON object")
    if len(reactions) > 1:
        raise bad("REACTIONS_TOO_MANY")
    stored.reactions = reactions
    telegram.changed(chat, stored)
    return True


def _forum(telegram: Telegram, params: Params) -> Chat:
    chat = targets.open_chat(telegram, params)
    if not chat.is_forum:
        raise bad("the chat is not a forum")
    if chat.bot != "administrator" or "can_manage_topics" in chat.bot_lacks:
        raise bad("not enough rights to create a topic")
    return chat


def _topic_changed(telegram: Telegram, chat: Chat, thread: int, content: Json) -> Stored:
    marks = {"message_thread_id": thread, "is_topic_message": True}
    stored = telegram.service(chat, {**marks, **content}, thread if "forum_topic_created" in content else None)
    telegram.keep(chat, stored)
    telegram.chat_changed(chat)
    return stored


def create_forum_topic(telegram: Telegram, params: Params) -> Json:
    """Open a topic; its id is that of the service message that opens it."""
    chat = _forum(telegram, params)
    name, colour = params.text("name"), params.number("icon_color", ICON_COLOUR)
    if not 1 <= len(name) <= 128:
        raise bad("TOPIC_TITLE_EMPTY" if not name else "topic name is too long")
    thread = chat.next_id()
    chat.topics[thread] = {"message_thread_id": thread, "name": name, "icon_color": colour, "closed": False}
    _topic_changed(telegram, chat, thread, {"forum_topic_created": {"name": name, "icon_color": colour}})
    return {"message_thread_id": thread, "name": name, "icon_color": colour}


def _topic(chat: Chat, params: Params) -> Json:
    topic = chat.topics.get(params.number("message_thread_id"))
    if topic is None:
        raise bad("message thread not found")
    return topic


def edit_forum_topic(telegram: Telegram, params: Params) -> bool:
    """Rename a topic."""
    chat = _forum(telegram, params)
    topic = _topic(chat, params)
    name = params.text("name")
    if not name or name == topic["name"]:
        raise bad("TOPIC_NOT_MODIFIED")
    topic["name"] = name
    _topic_changed(telegram, chat, topic["message_thread_id"], {"forum_topic_edited": {"name": name}})
    return True


def close_forum_topic(telegram: Telegram, params: Params) -> bool:
    """Close a topic."""
    chat = _forum(telegram, params)
    topic = _topic(chat, params)
    if topic["closed"]:
        raise bad("TOPIC_NOT_MODIFIED")
    topic["closed"] = True
    _topic_changed(telegram, chat, topic["message_thread_id"], {"forum_topic_closed": {}})
    return True


def reopen_forum_topic(telegram: Telegram, params: Params) -> bool:
    """Open a closed topic again."""
    chat = _forum(telegram, params)
    topic = _topic(chat, params)
    if not topic["closed"]:
        raise bad("TOPIC_NOT_MODIFIED")
    topic["closed"] = False
    _topic_changed(telegram, chat, topic["message_thread_id"], {"forum_topic_reopened": {}})
    return True
