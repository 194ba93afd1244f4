"""The town as Telegram knows it: the bot, people, chats and what was said in them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from simulator.errors import Mistake

Json = dict[str, Any]
KEPT_PER_CHAT = 50_000
FIRST_PERSON = 7_000_000_001
ANONYMOUS_ADMIN: Json = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


@dataclass(slots=True)
class Person:
    """Somebody with a Telegram account."""

    id: int
    name: str
    username: str | None = None
    language_code: str | None = "zh-hans"
    phone: str | None = None
    role: str | None = None
    note: str | None = None
    draft: str | None = None
    started: bool = False
    blocked: bool = False
    deactivated: bool = False

    def view(self) -> Json:
        """Return the person as the control API shows them."""
        return {key: getattr(self, key) for key in self.__slots__}

    def user(self) -> Json:
        """Return the Bot API `User`."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.name}
        if self.username:
            user["username"] = self.username
        if self.language_code:
            user["language_code"] = self.language_code
        return user


@dataclass(slots=True)
class Stored:
    """A message of a chat: the Bot API object, and what that object does not say."""

    message: Json
    out: bool
    silent: bool = False
    edits: int = 0
    deleted: bool = False
    fixed: bool = False
    reactions: list[Json] = field(default_factory=list)
    force_reply: Json | None = None

    def view(self) -> Json:
        """Return the message as the transcript shows it."""
        marks: Json = {"out": self.out, "edits": self.edits, "deleted": self.deleted, "silent": self.silent}
        if self.reactions:
            marks["reactions"] = self.reactions
        if self.force_reply:
            marks["force_reply"] = self.force_reply
        return {**self.message, **marks}


@dataclass(slots=True)
class Chat:
    """A private chat or a group; `bot` is the bot's status there, `bot_lacks` the rights that it has not."""

    id: int
    kind: str
    title: str = ""
    username: str | None = None
    is_forum: bool = False
    members: list[int] = field(default_factory=list)
    bot: str = "member"
    bot_lacks: list[str] = field(default_factory=list)
    migrated_to: int | None = None
    topics: dict[int, Json] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    keyboard: Json | None = None
    typing: tuple[str, float] | None = None
    messages: dict[int, Stored] = field(default_factory=dict)
    last_id: int = 0
    sends: int = 0

    def brief(self) -> Json:
        """Return the Bot API `Chat` as it stands in messages."""
        if self.kind == "private":
            chat: Json = {"id": self.id, "first_name": self.title, "type": "private"}
            return {**chat, "username": self.username} if self.username else chat
        chat = {"id": self.id, "title": self.title, "type": self.kind}
        return {**chat, "is_forum": True} if self.is_forum else chat

    def view(self) -> Json:
        """Return a group as the control API shows it."""
        return {
            "id": self.id,
            "title": self.title,
            "type": self.kind,
            "is_forum": self.is_forum,
            "members": list(self.members),
            "bot": self.bot,
            "topics": list(self.topics.values()),
            "migrated_to": self.migrated_to,
        }

    def next_id(self) -> int:
        """Return a message id that this chat has not had."""
        self.last_id += 1
        return self.last_id

    def keep(self, stored: Stored) -> None:
        """Add a message, and forget the oldest beyond 50,000."""
        self.messages[stored.message["message_id"]] = stored
        if len(self.messages) > KEPT_PER_CHAT:
            del self.messages[next(iter(self.messages))]

    def find(self, message_id: int) -> Stored | None:
        """Return a message that stands in the chat; a deleted one does not."""
        stored = self.messages.get(message_id)
        return None if stored is None or stored.deleted else stored


@dataclass(slots=True)
class Bot:
    """The bot's own account and what it has set about itself."""

    id: int
    name: str
    username: str
    token: str
    reads_all: bool = False
    commands: dict[str, Json] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)

    def menus(self) -> list[Json]:
        """Return the commands of each scope and language that has any."""
        return list(self.commands.values())

    def user(self) -> Json:
        """Return the Bot API `User` as it stands in messages."""
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}


class World:
    """Everybody and every chat, by id."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self._next_person = FIRST_PERSON
        self._next_group = 4_000_001

    def person(self, person_id: Any) -> Person:
        """Return the person.

        Raises:
            Mistake: nobody has this id.
        """
        person = self.people.get(person_id) if isinstance(person_id, int) else None
        if person is None:
            raise Mistake(f"There is no person with the id {person_id!r}.")
        return person

    def chat(self, chat_id: Any) -> Chat:
        """Return the chat.

        Raises:
            Mistake: no chat has this id.
        """
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise Mistake(f"There is no chat with the id {chat_id!r}.")
        return chat

    def add_person(self, person: Person) -> Person:
        """Add somebody, with their private chat; an id of 0 takes a free one."""
        while not person.id or person.id in self.people:
            person.id, self._next_person = self._next_person, self._next_person + 1
        self.people[person.id] = person
        self.chats[person.id] = Chat(person.id, "private", person.name, person.username)
        return person

    def new_group_id(self, kind: str) -> int:
        """Return a free id: -100… for a supergroup, as Telegram has it."""
        while True:
            self._next_group += 1
            group = -self._next_group if kind == "group" else -1_002_000_000_000 - self._next_group
            if group not in self.chats:
                return group

    def groups(self) -> Iterator[Chat]:
        """Go through the chats that are not private."""
        return (chat for chat in self.chats.values() if chat.kind != "private")
