"""Keeps the town in a directory, so that a second start shows the same chats, ids and files."""

import asyncio
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from simulator.files import File
from simulator.telegram import Telegram
from simulator.updates import Pending
from simulator.webhook import Settings
from simulator.world import Chat, Person, Stored

Json = dict[str, Any]
DEBOUNCE = 1.0
NAME = "town.json"


def _fields(thing: Any, without: tuple[str, ...] = ()) -> Json:
    return {key: getattr(thing, key) for key in thing.__slots__ if key not in without}


def to_json(telegram: Telegram) -> Json:
    """Return everything that a second start needs, without the bytes of files."""
    world, updates = telegram.world, telegram.updates
    offset = (telegram.clock.now() - datetime.now(UTC)).total_seconds()
    return {
        "clock": {"offset": offset, "speed": telegram.clock.speed},
        "ids": {"media_group": telegram.media_groups, "tap": telegram.taps.next_id, "update": updates.next_number},
        "bot": _fields(telegram.bot, ("id", "token", "username", "reads_all", "menu_buttons")),
        "menu_buttons": list(telegram.bot.menu_buttons.items()),
        "people": [_fields(person) for person in world.people.values()],
        "chats": [_chat_to_json(chat) for chat in world.chats.values()],
        "files": [_fields(file, ("data", "link_until")) for file in telegram.files.by_id.values()],
        "updates": [_update_to_json(pending, telegram.clock.age()) for pending in updates.waiting()],
        "allowed": updates.allowed,
        "confirmed": updates.confirmed,
        "webhook": _fields(telegram.webhook.settings),
    }


def _chat_to_json(chat: Chat) -> Json:
    messages = [_fields(stored) for stored in chat.messages.values()]
    return {
        **_fields(chat, ("messages", "typing", "topics")),
        "topics": list(chat.topics.items()),
        "messages": messages,
    }


def _update_to_json(pending: Pending, age: float) -> Json:
    return {**_fields(pending, ("dies_at", "gone")), "left": pending.dies_at - age}


def restore(telegram: Telegram, saved: Json, data: dict[str, bytes], keep_clock: bool) -> None:
    """Bring a fresh Telegram to the state that was saved; `data` holds the files' bytes by id."""
    if not keep_clock:
        now = datetime.now(UTC) + timedelta(seconds=saved["clock"]["offset"])
        telegram.clock.set(now, 0, saved["clock"]["speed"])
    telegram.media_groups, telegram.taps.next_id = saved["ids"]["media_group"], saved["ids"]["tap"]
    for key, value in saved["bot"].items():
        setattr(telegram.bot, key, value)
    telegram.bot.menu_buttons.update(dict(saved["menu_buttons"]))
    for one in saved["people"]:
        telegram.world.people[one["id"]] = Person(**one)
    for one in saved["chats"]:
        telegram.world.chats[one["id"]] = _chat_from_json(one)
    for one in saved["files"]:
        if one["file_id"] in data:
            telegram.files.restore(File(**one, data=data[one["file_id"]]))
    _restore_updates(telegram, saved)


def _chat_from_json(saved: Json) -> Chat:
    messages = {one["message"]["message_id"]: Stored(**one) for one in saved.pop("messages")}
    return Chat(**{**saved, "topics": dict(saved["topics"]), "messages": messages})


def _restore_updates(telegram: Telegram, saved: Json) -> None:
    updates, age = telegram.updates, telegram.clock.age()
    for one in saved["updates"]:
        left, queue = one.pop("left"), tuple(one.pop("queue"))
        updates.put_back(Pending(**one, queue=queue, dies_at=age + left))
    updates.next_number = saved["ids"]["update"]
    updates.allowed, updates.confirmed = saved["allowed"], saved["confirmed"]
    telegram.webhook.use(Settings(**saved["webhook"]))


class Snapshot:
    """One directory: a JSON file that is replaced in one step, and the files beside it."""

    def __init__(self, telegram: Telegram, directory: Path) -> None:
        self._telegram = telegram
        self._directory = directory
        self._files = directory / "files"
        self._files.mkdir(parents=True, exist_ok=True)
        self._saved: tuple[object, ...] = ()

    def load(self, keep_clock: bool) -> None:
        """Restore what an earlier process saved, if anything."""
        path = self._directory / NAME
        if path.exists():
            data = {file.name: file.read_bytes() for file in self._files.iterdir()}
            restore(self._telegram, json.loads(path.read_text("utf-8")), data, keep_clock)
        self._saved = self._state()

    def save(self) -> None:
        """Write everything, if something has changed."""
        state = self._state()
        if state == self._saved:
            return
        for file in self._telegram.files.by_id.values():
            path = self._files / file.file_id
            if not path.exists():
                path.write_bytes(file.data)
        new = self._directory / f"{NAME}.new"
        new.write_text(json.dumps(to_json(self._telegram), ensure_ascii=False), "utf-8", "surrogatepass")
        os.replace(new, self._directory / NAME)
        self._saved = state

    async def run(self) -> None:
        """Save about once a second, for ever."""
        while True:
            await asyncio.sleep(DEBOUNCE)
            self.save()

    def _state(self) -> tuple[object, ...]:
        telegram = self._telegram
        updates = telegram.updates
        texts = tuple(telegram.bot.texts.items())
        numbers = (telegram.events.last, updates.next_number, updates.confirmed, telegram.clock.speed)
        return (*numbers, len(telegram.files.by_id), telegram.webhook.url, texts)
