"""What somebody is in a chat, in the words of the Bot API, and how the bot hears of its own changes."""

from typing import Any

from simulator.telegram import Telegram
from simulator.world import Chat, Person

Json = dict[str, Any]
RIGHTS = (
    "can_manage_chat",
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_manage_video_chats",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)


def bot_member(telegram: Telegram, chat: Chat, standing: str) -> Json:
    """Return the Bot API `ChatMember` of the bot."""
    found = member(telegram.bot.user(), "left" if standing == "absent" else standing, chat)
    return {**found, **dict.fromkeys(found.keys() & set(chat.bot_lacks), False)}


def member(user: Json, status: str, chat: Chat) -> Json:
    """Return a Bot API `ChatMember`, with the rights that an administrator has here."""
    if status == "kicked":
        return {"status": status, "user": user, "until_date": 0}
    if status == "creator":
        return {"status": status, "user": user, "is_anonymous": False}
    if status != "administrator":
        return {"status": status, "user": user}
    rights = dict.fromkeys(RIGHTS, True) | {"can_be_edited": False, "is_anonymous": False, "can_promote_members": False}
    if chat.kind == "supergroup":
        rights["can_pin_messages"] = True
        rights["can_manage_topics"] = chat.is_forum
    return {"status": status, "user": user, **rights}


def set_standing(telegram: Telegram, chat: Chat, standing: str, by: int | None) -> None:
    """Change what the bot is in a chat, and tell it with `my_chat_member`."""
    if standing == chat.bot:
        return
    old, chat.bot = chat.bot, standing
    actor = telegram.world.people[by].user() if by else telegram.bot.user()
    if standing == "absent":
        return
    telegram.updates.add("my_chat_member", standing_update(telegram, chat, actor, old, standing), ("chat", chat.id))


def set_rights(telegram: Telegram, chat: Chat, lacks: list[str], by: int | None) -> None:
    """Take rights from the bot as an administrator, or give them back; Telegram tells of that as of a new standing."""
    if lacks == chat.bot_lacks:
        return
    old = bot_member(telegram, chat, chat.bot)
    chat.bot_lacks = lacks
    if chat.bot != "administrator":
        return
    actor = telegram.world.people[by].user() if by else telegram.bot.user()
    update = standing_update(telegram, chat, actor, chat.bot, chat.bot)
    telegram.updates.add("my_chat_member", {**update, "old_chat_member": old}, ("chat", chat.id))


def standing_update(telegram: Telegram, chat: Chat, actor: Json, old: str, new: str) -> Json:
    """Return a Bot API `ChatMemberUpdated` about the bot."""
    return {
        "chat": chat.brief(),
        "from": actor,
        "date": telegram.clock.timestamp(),
        "old_chat_member": bot_member(telegram, chat, old),
        "new_chat_member": bot_member(telegram, chat, new),
    }


def set_blocked(telegram: Telegram, person: Person, blocked: bool) -> None:
    """Let a person block or unblock the bot."""
    if person.blocked == blocked:
        return
    person.blocked = blocked
    chat = telegram.world.chats[person.id]
    old, new = ("member", "kicked") if blocked else ("kicked", "member")
    update = standing_update(telegram, chat, person.user(), old, new)
    telegram.updates.add("my_chat_member", update, ("chat", chat.id))
    telegram.person_changed(person)
