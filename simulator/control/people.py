"""People and groups: who there is, who belongs where, who has blocked the bot."""

from typing import Any

from simulator.errors import Mistake
from simulator.telegram import Telegram
from simulator.world import ANONYMOUS_ADMIN, Chat, Person

Json = dict[str, Any]
PERSON_FIELDS = ("username", "language_code", "role", "note")
STANDINGS = ("member", "administrator", "left", "kicked")


def person_view(person: Person) -> Json:
    """Return a person as the control API shows them."""
    fields = ("id", "name", *PERSON_FIELDS, "started", "blocked", "deactivated")
    return {key: getattr(person, key) for key in fields}


def chat_view(chat: Chat) -> Json:
    """Return a group as the control API shows it."""
    return {
        "id": chat.id,
        "title": chat.title,
        "type": chat.kind,
        "is_forum": chat.is_forum,
        "members": list(chat.members),
        "bot": chat.bot,
        "topics": list(chat.topics.values()),
        "migrated_to": chat.migrated_to,
    }


def add_person(telegram: Telegram, body: Json) -> Json:
    """Add somebody, or change who has this id."""
    if not isinstance(body.get("name"), str) or not body["name"].strip():
        raise Mistake("A person needs a name.")
    person = telegram.world.people.get(body.get("id") or 0)
    if person is None:
        person = telegram.world.add_person(Person(int(body.get("id") or 0), body["name"]))
    person.name = body["name"]
    for key in PERSON_FIELDS:
        if key in body:
            setattr(person, key, body[key])
    chat = telegram.world.chats[person.id]
    chat.title, chat.username = person.name, person.username
    return _person_changed(telegram, person)


def _person_changed(telegram: Telegram, person: Person) -> Json:
    telegram.events.add("person", lambda: {"person": person_view(person)})
    return person_view(person)


def _chat_changed(telegram: Telegram, chat: Chat) -> Json:
    telegram.events.add("chat", lambda: {"chat": chat_view(chat)})
    return chat_view(chat)


def add_group(telegram: Telegram, body: Json) -> Json:
    """Add a group, or change the title and members of the one with this id."""
    kind = body.get("type", "supergroup")
    if kind not in {"group", "supergroup"}:
        raise Mistake("A group is of type group or supergroup.")
    if not body.get("title"):
        raise Mistake("A group needs a title.")
    standing = body.get("bot", "member")
    if standing not in {*STANDINGS, "absent"}:
        raise Mistake(f"The bot cannot be {standing!r} in a group.")
    members = [telegram.world.person(member).id for member in body.get("members", [])]
    chat = telegram.world.chats.get(body.get("id") or 0)
    if chat is None:
        group_id = int(body.get("id") or telegram.world.new_group_id(kind))
        if group_id >= 0:
            raise Mistake("The id of a group is below zero.")
        chat = Chat(group_id, kind, body["title"], is_forum=bool(body.get("is_forum")), bot="absent")
        telegram.world.chats[group_id] = chat
    chat.title, chat.members = body["title"], members
    set_standing(telegram, chat, standing, members[0] if members else None)
    return _chat_changed(telegram, chat)


def bot_member(telegram: Telegram, chat: Chat, standing: str) -> Json:
    """Return the Bot API `ChatMember` of the bot."""
    return member(telegram.bot.user(), "left" if standing == "absent" else standing, chat)


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


def set_standing(telegram: Telegram, chat: Chat, standing: str, by: int | None) -> None:
    """Change what the bot is in a chat, and tell it with `my_chat_member`."""
    if standing == chat.bot:
        return
    old, chat.bot = chat.bot, standing
    actor = telegram.world.people[by].user() if by else telegram.bot.user()
    if standing == "absent":
        return
    telegram.updates.add("my_chat_member", standing_update(telegram, chat, actor, old, standing), ("chat", chat.id))


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
    _person_changed(telegram, person)


def block(telegram: Telegram, body: Json) -> Json:
    """Let a person block or unblock the bot."""
    set_blocked(telegram, telegram.world.person(body.get("person")), bool(body.get("blocked", True)))
    return {}


def deactivate(telegram: Telegram, body: Json) -> Json:
    """Let a person delete their account."""
    person = telegram.world.person(body.get("person"))
    person.deactivated = True
    _person_changed(telegram, person)
    return {}


def change_members(telegram: Telegram, body: Json) -> Json:
    """Add and remove members of a group, and change what the bot is there."""
    chat = telegram.world.chat(body.get("group"))
    if chat.kind == "private":
        raise Mistake("A private chat has no members.")
    added = [telegram.world.person(one) for one in body.get("add", []) if one not in chat.members]
    removed = [telegram.world.person(one) for one in body.get("remove", []) if one in chat.members]
    standing = body.get("bot", chat.bot)
    if standing not in {*STANDINGS, "absent"}:
        raise Mistake(f"The bot cannot be {standing!r} in a group.")
    by = chat.members[0] if chat.members else None
    set_standing(telegram, chat, standing, by)
    if added:
        chat.members += [person.id for person in added]
        users = [person.user() for person in added]
        telegram.say(chat, added[0], {"new_chat_members": users})
    for person in removed:
        chat.members.remove(person.id)
        telegram.say(chat, person, {"left_chat_member": person.user()})
    return _chat_changed(telegram, chat)


def upgrade(telegram: Telegram, body: Json) -> Json:
    """Turn a group into a supergroup with a new id."""
    old = telegram.world.chat(body.get("group"))
    if old.kind != "group" or old.migrated_to is not None:
        raise Mistake("Only a group that is not yet a supergroup can be upgraded.")
    if not old.members:
        raise Mistake("Nobody is in the group to upgrade it.")
    new = Chat(telegram.world.new_group_id("supergroup"), "supergroup", old.title, bot=old.bot)
    new.members = list(old.members)
    telegram.world.chats[new.id] = new
    person = telegram.world.people[old.members[0]]
    telegram.say(old, person, {"migrate_to_chat_id": new.id})
    old.migrated_to = new.id
    telegram.say(new, person, {"migrate_from_chat_id": old.id}, {"from": ANONYMOUS_ADMIN, "sender_chat": new.brief()})
    for chat in (old, new):
        _chat_changed(telegram, chat)
    return {"old": old.id, "new": new.id}
