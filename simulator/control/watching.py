"""What can be looked at: the state, a chat, what happened, what the bot called."""

from typing import Any

from aiohttp import web

from simulator.errors import Mistake
from simulator.telegram import Telegram

Json = dict[str, Any]
LONGEST_WAIT = 25.0
TYPING_SECONDS = 5.0


def number_in(query: Json, key: str) -> int:
    """Return a whole number of the query, 0 when it is missing.

    Raises:
        Mistake: it is no number.
    """
    try:
        return int(query.get(key) or 0)
    except ValueError:
        raise Mistake(f"{key} must be a number.") from None


def state(telegram: Telegram, _: Json) -> Json:
    """Return the bot, the time, the people and the groups; `last_event` is the number of the newest event in it."""
    bot = telegram.bot
    return {
        "bot": {"id": bot.id, "name": bot.name, "username": bot.username},
        "now": telegram.clock.now().isoformat(),
        "speed": telegram.clock.speed,
        "timezone": telegram.clock.zone,
        "commands": bot.menus(),
        "last_event": telegram.events.last,
        "people": [person.view() for person in telegram.world.people.values()],
        "chats": [chat.view() for chat in telegram.world.groups()],
        "posters": telegram.posters,
    }


def transcript(telegram: Telegram, query: Json) -> Json:
    """Return the messages of a chat above `after`, and what is shown around them."""
    chat = telegram.world.chat(number_in(query, "chat"))
    after = number_in(query, "after")
    typing = chat.typing
    return {
        "messages": [stored.view() for message_id, stored in chat.messages.items() if message_id > after],
        "keyboard": chat.keyboard,
        "pinned": list(chat.pinned),
        "typing": typing[0] if typing and telegram.clock.age() - typing[1] < TYPING_SECONDS else None,
    }


async def events(telegram: Telegram, query: Json) -> Json:
    """Return what happened after an event, waiting for something if asked to."""
    after = max(number_in(query, "after"), 0)
    wait = min(float(query.get("wait") or 0), LONGEST_WAIT)
    if wait > 0:
        await telegram.events.wait(after, wait)
    found = telegram.events.read(after)
    return {"next": found[-1]["n"] if found else min(after, telegram.events.last), "events": found}


def calls(telegram: Telegram, query: Json) -> Json:
    """Return what the bot called."""
    after = number_in(query, "after")
    found = telegram.calls.read(after, str(query.get("method") or ""))
    return {"next": found[-1]["n"] if found else after, "calls": found}


def stats(telegram: Telegram, _: Json) -> Json:
    """Return counts over everything the bot called."""
    record = telegram.calls
    return {
        "calls": record.count,
        "by_status": {str(status): count for status, count in record.by_status.items()},
        "by_method": dict(record.by_method),
        "pending_updates": len(telegram.updates),
        "webhook": telegram.webhook.info(),
        "unknown_methods": record.unknown,
        "max_in_flight": record.max_in_flight,
        "inside_retry_after": record.inside_retry_after,
        "sends_by_chat": {str(chat.id): chat.sends for chat in telegram.world.chats.values() if chat.sends},
    }


def pending(telegram: Telegram, _: Json) -> Json:
    """Return how many updates wait and how many were confirmed."""
    return {"pending": len(telegram.updates), "confirmed": telegram.updates.confirmed}


def tap_outcome(telegram: Telegram, query: Json) -> Json:
    """Return what became of a tap."""
    view = telegram.taps.view(str(query["query_id"]))
    if view is None:
        raise Mistake("There was no tap with this query id.")
    return view


def file_bytes(telegram: Telegram, query: Json) -> web.Response:
    """Return the bytes of a file."""
    file = telegram.files.by_id.get(str(query["file_id"]))
    if file is None:
        raise Mistake("There is no file with this id.")
    return web.Response(body=file.data, content_type=file.mime.partition(";")[0])
