"""The second ways by which an alarm reaches people when the bot cannot: a program, an address, another bot."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.config_watch import TEXT, WatchConfig
from gateway.api import BotApi, NotSent, Uncertain

SECONDS = 15.0
"""So long a way may take. They are tried at the same time."""


class Failed(Exception):
    """A way did not work; the text is a sentence without addresses and tokens."""


@dataclass(frozen=True)
class Way:
    """A way and its name in the settings; `tell` raises Failed."""

    name: str
    tell: Callable[[str], Awaitable[None]]


def ways_of(config: WatchConfig, telegram_url: str) -> tuple[Way, ...]:
    """Return the ways that are set; `telegram_url`: where the Bot API is."""
    url, token = config.webhook.url.get_secret_value(), config.telegram.token.get_secret_value()

    async def run(text: str) -> None:
        await _run(config.command, text)

    async def post(text: str) -> None:
        await _post(url, filled(config.webhook.body, text))

    async def write(text: str) -> None:
        await _write(BotApi(telegram_url, token, timeout=SECONDS), config.telegram.chat_id, text)

    every = ((config.command, Way("command", run)), (url, Way("webhook", post)), (token, Way("telegram", write)))
    return tuple(way for is_set, way in every if is_set)


async def tell_all(ways: tuple[Way, ...], text: str) -> Mapping[str, str]:
    """Try all ways; return for each "" or why it failed. None stops another."""
    return dict(zip((way.name for way in ways), await asyncio.gather(*(_told(way, text) for way in ways)), strict=True))


def filled(body: Any, text: str) -> Any:
    """Return a body of the settings with the words for {text}, in whatever depth."""
    if isinstance(body, dict):
        return {key: filled(value, text) for key, value in body.items()}
    if isinstance(body, list):
        return [filled(value, text) for value in body]
    return body.replace(TEXT, text) if isinstance(body, str) else body


async def _told(way: Way, text: str) -> str:
    try:
        await way.tell(text)
    except Failed as error:
        return str(error)
    except Exception as error:
        # Whatever is wrong with one way, the others must work. Only its kind: the text may quote an address.
        return type(error).__name__
    return ""


async def _run(command: tuple[str, ...], text: str) -> None:
    try:
        process = await asyncio.create_subprocess_exec(*command, text, stdin=asyncio.subprocess.PIPE)
    except OSError as error:
        raise Failed(f"{command[0]}: {error.strerror}") from None
    try:
        async with asyncio.timeout(SECONDS):
            await process.communicate(text.encode())
    except TimeoutError:
        process.kill()
        await process.wait()
        raise Failed(f"{command[0]}: not done after {SECONDS:g} s") from None
    if process.returncode:
        raise Failed(f"{command[0]}: ended with {process.returncode}")


async def _post(url: str, body: Any) -> None:
    headers = {"Content-Type": "application/json; charset=utf-8"}
    data = json.dumps(body, ensure_ascii=False).encode()
    total = aiohttp.ClientTimeout(total=SECONDS)
    try:
        async with (
            aiohttp.ClientSession(trust_env=url.startswith("https://"), timeout=total) as session,
            session.post(url, data=data, headers=headers) as response,
        ):
            answer = await response.read()
    except TimeoutError:
        raise Failed(f"no answer within {SECONDS:g} s") from None
    except (aiohttp.ClientError, OSError) as error:
        raise Failed(f"not reached ({type(error).__name__})") from None
    if not 200 <= response.status < 300:
        raise Failed(f"HTTP {response.status}")
    if refusal := _refusal(answer):
        raise Failed(f"refused: {refusal}")


def _refusal(answer: bytes) -> str:
    """Robots of 企业微信 and 钉钉 answer 200 to what they refuse, and say so in `errcode`."""
    try:
        fields = json.loads(answer)
    except ValueError:
        return ""
    code = fields.get("errcode") if isinstance(fields, dict) else None
    return f"{code} {fields.get('errmsg', '')}".strip() if code else ""


async def _write(api: BotApi, chat_id: int | None, text: str) -> None:
    try:
        async with api:
            answer = await api.call("sendMessage", {"chat_id": chat_id, "text": text})
    except (NotSent, Uncertain) as error:
        raise Failed(f"not reached ({error})") from None
    if not answer.is_ok:
        raise Failed(f"refused: {answer.code} {answer.description}")
