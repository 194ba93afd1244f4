"""Updates as Telegram writes them, made by hand: numbers, order and copies are the bench's to choose."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterable, Mapping
from typing import Any

import aiohttp

from bench.house import SECRET, House

Json = dict[str, Any]
_BOT = {"id": 1000, "is_bot": True, "first_name": "Linli Bot", "username": "linli_bot"}


def user(chat_id: int) -> Json:
    """Return a person."""
    return {"id": chat_id, "is_bot": False, "first_name": f"居民{chat_id}", "language_code": "zh-hans"}


def message(chat_id: int, message_id: int, **content: object) -> Json:
    """Return a private message."""
    person = user(chat_id)
    chat = {"id": chat_id, "type": "private", "first_name": person["first_name"]}
    return {"message_id": message_id, "date": int(time.time()), "chat": chat, "from": person, **content}


def command(chat_id: int, message_id: int, text: str) -> Json:
    """Return a private message that is a command."""
    entity = {"type": "bot_command", "offset": 0, "length": len(text)}
    return message(chat_id, message_id, text=text, entities=[entity])


def photo(name: str) -> list[Json]:
    """Return a picture in one size."""
    return [{"file_id": name, "file_unique_id": f"u{name}", "width": 90, "height": 90, "file_size": 1000}]


def tap(chat_id: int, number: int, data: str, answered: Json) -> Json:
    """Return a tap on a button under the bot's answer to a message."""
    shown = {**message(chat_id, 900_000 + number, text="…"), "from": _BOT, "reply_to_message": answered}
    return {"id": f"{chat_id}{number}", "from": user(chat_id), "message": shown, "chat_instance": "1", "data": data}


async def post(house: House, chains: Iterable[list[bytes]], at_once: int = 20) -> int:
    """Bring bodies to the bot's webhook, chains beside each other, each in its order; return how often it refused."""
    places = asyncio.Semaphore(at_once)
    async with aiohttp.ClientSession() as session:
        refused = await asyncio.gather(*(_post_chain(session, places, house.hook, chain) for chain in chains))
    return sum(refused)


async def _post_chain(session: aiohttp.ClientSession, places: asyncio.Semaphore, url: str, chain: list[bytes]) -> int:
    refused = 0
    async with places:
        for body in chain:
            for attempt in range(4):
                if await _is_taken(session, url, body):
                    break
                refused += 1
                await asyncio.sleep(0.1 * 2**attempt)
    return refused


async def _is_taken(session: aiohttp.ClientSession, url: str, body: bytes) -> bool:
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}
    try:
        async with session.post(url, data=body, headers=headers) as answer:
            return 200 <= answer.status < 300
    except aiohttp.ClientError:
        return False


def to_body(update: Mapping[str, Any]) -> bytes:
    """Return an update as a webhook's body."""
    return json.dumps(update, ensure_ascii=False).encode("utf-8", "surrogatepass")
