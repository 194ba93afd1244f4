"""The simulated Telegram: everything that has a state, in one place."""

from typing import Any

from simulator.calls import Calls
from simulator.clock import Clock
from simulator.entities import cut, find
from simulator.events import Events
from simulator.faults import Faults
from simulator.files import Files
from simulator.limits import Limits
from simulator.taps import Taps
from simulator.updates import Updates
from simulator.webhook import Webhook
from simulator.world import Bot, Chat, Person, Stored, World

Json = dict[str, Any]
SERVICE = frozenset(
    {
        "new_chat_members",
        "left_chat_member",
        "new_chat_title",
        "group_chat_created",
        "supergroup_chat_created",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "pinned_message",
        "forum_topic_created",
        "forum_topic_closed",
        "forum_topic_reopened",
        "forum_topic_edited",
    }
)


class Telegram:
    """The parts of the simulator, and the few things that touch several of them."""

    def __init__(self, bot: Bot, clock: Clock) -> None:
        self.bot = bot
        self.clock = clock
        self.world = World(bot)
        self.updates = Updates(clock)
        self.events = Events()
        self.calls = Calls()
        self.taps = Taps(clock)
        self.limits = Limits()
        self.faults = Faults()
        self.files = Files()
        self.posters: list[Json] = []
        self.media_groups = 13_900_000_000_000_000
        self.webhook = Webhook(self.updates, clock)

    def say(self, chat: Chat, person: Person, content: Json, sender: Json | None = None) -> Stored:
        """Put a person's message into a chat and tell the bot, if it may see it; `sender` overrides who it is from."""
        message: Json = {
            "message_id": chat.next_id(),
            "from": person.user(),
            "chat": chat.brief(),
            "date": self.clock.timestamp(),
            **(sender or {}),
            **content,
        }
        stored = Stored(message, out=False)
        self.keep(chat, stored)
        if self.bot_sees(chat, message):
            self.updates.add("message", message, ("chat", chat.id))
        return stored

    def keep(self, chat: Chat, stored: Stored) -> None:
        """Put a message into its chat and tell those who watch."""
        chat.keep(stored)
        self.events.add("message", lambda: {"chat_id": chat.id, "message": stored.view()})

    def changed(self, chat: Chat, stored: Stored) -> None:
        """Tell those who watch that a message looks different now."""
        self.events.add("edit", lambda: {"chat_id": chat.id, "message": stored.view()})

    def delete(self, chat: Chat, stored: Stored) -> None:
        """Take a message out of its chat."""
        stored.deleted = True
        message_id = stored.message["message_id"]
        if message_id in chat.pinned:
            chat.pinned.remove(message_id)
        self.events.add("delete", lambda: {"chat_id": chat.id, "message_ids": [message_id]})

    def set_keyboard(self, chat: Chat, keyboard: Json | None) -> None:
        """Show a reply keyboard in a chat, or take it away."""
        chat.keyboard = keyboard
        self.events.add("keyboard", lambda: {"chat_id": chat.id, "keyboard": keyboard})

    def service(self, chat: Chat, content: Json, message_id: int | None = None) -> Stored:
        """Return a service message about what the bot did; the bot itself is not told."""
        message: Json = {
            "message_id": message_id or chat.next_id(),
            "from": self.bot.user(),
            "chat": chat.brief(),
            "date": self.clock.timestamp(),
            **content,
        }
        return Stored(message, out=True, fixed=True)

    def new_media_group(self) -> str:
        """Return an id that no album and no poll has had."""
        self.media_groups += 1
        return str(self.media_groups)

    def person_changed(self, person: Person) -> None:
        """Tell those who watch about a person."""
        self.events.add("person", lambda: {"person": person.view()})

    def chat_changed(self, chat: Chat) -> None:
        """Tell those who watch about a group."""
        self.events.add("chat", lambda: {"chat": chat.view()})

    def menu_changed(self) -> None:
        """Tell those who watch about commands and the menu button."""
        bot = self.bot
        self.events.add("menu", lambda: {"commands": bot.menus(), "menu_button": bot.menu_buttons.get(0)})

    def bot_sees(self, chat: Chat, message: Json) -> bool:
        """Say whether the bot gets a message: in groups, privacy mode hides what is not meant for it."""
        if chat.kind == "private" or chat.bot == "administrator":
            return True
        if chat.bot != "member":
            return False
        return self.bot.reads_all or bool(message.keys() & SERVICE) or self._is_meant_for_bot(message)

    def _is_meant_for_bot(self, message: Json) -> bool:
        replied = message.get("reply_to_message", {})
        if replied.get("from", {}).get("id") == self.bot.id:
            return True
        text = message.get("text") or message.get("caption") or ""
        name = f"@{self.bot.username}".lower()
        for entity in message.get("entities") or message.get("caption_entities") or []:
            part = cut(text, entity["offset"], entity["length"]).lower()
            if entity["type"] == "mention" and part == name:
                return True
            if entity["type"] == "bot_command" and ("@" not in part or part.endswith(name)):
                return True
        return False

    def spoken(self, text: str) -> Json:
        """Return a text with the entities that Telegram finds in it."""
        entities = find(text)
        return {"text": text, "entities": entities} if entities else {"text": text}
