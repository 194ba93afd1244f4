"""People and groups: who there is, who belongs where, who has blocked the bot."""

from typing import Any

from simulator.errors import Mistake
from simulator.standing import set_blocked, set_rights, set_standing
from simulator.telegram import Telegram
from simulator.world import ANONYMOUS_ADMIN, Chat, Person

Json = dict[str, Any]
PERSON_FIELDS = ("username", "language_code", "phone", "role", "note", "draft", "started")
STANDINGS = ("member", "administrator", "left", "kicked")


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
    telegram.person_changed(person)
    return person.view()


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
        chat.last_id = 1 if chat.is_forum else 0  # 1 is the general topic
        telegram.world.chats[group_id] = chat
    chat.title, chat.members = body["title"], members
    chat.bot_lacks = list(body.get("lacks", chat.bot_lacks))
    set_standing(telegram, chat, standing, members[0] if members else None)
    telegram.chat_changed(chat)
    return chat.view()


def block(telegram: Telegram, body: Json) -> Json:
    """Let a person block or unblock the bot."""
    set_blocked(telegram, telegram.world.person(body.get("person")), bool(body.get("blocked", True)))
    return {}


def deactivate(telegram: Telegram, body: Json) -> Json:
    """Let a person delete their account."""
    person = telegram.world.person(body.get("person"))
    person.deactivated = True
    telegram.person_changed(person)
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
    if "lacks" in body:
        set_rights(telegram, chat, list(body["lacks"]), by)
    if added:
        chat.members += [person.id for person in added]
        users = [person.user() for person in added]
        telegram.say(chat, added[0], {"new_chat_members": users})
    for person in removed:
        chat.members.remove(person.id)
        telegram.say(chat, person, {"left_chat_member": person.user()})
    telegram.chat_changed(chat)
    return chat.view()


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
        telegram.chat_changed(chat)
    return {"old": old.id, "new": new.id}
