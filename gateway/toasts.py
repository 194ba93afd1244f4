"""Answers to taps: given right after the commit, past the outbox, best effort."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass

import structlog

from cards.card import clip
from gateway.api import BotApi, NotSent, Uncertain

log = structlog.get_logger()

_UNITS = 200
_AT_ONCE = 10
"""So many under way: an API that hangs on taps must not use up the connections of the sender."""


@dataclass(frozen=True)
class Toast:
    """The answer to a tap; the text may be empty, the little clock on the button stops all the same."""

    query_id: str
    text: str


class Toasts:
    """Gives the answers, a few at a time."""

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self._places = asyncio.Semaphore(_AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()

    def give(self, toasts: Iterable[Toast]) -> None:
        """Give answers; nobody waits for them."""
        for toast in toasts:
            task = asyncio.create_task(self._give(toast))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def end(self, seconds: float) -> None:
        """Wait for what is under way, for so long at the most."""
        tasks = set(self._tasks)
        if tasks:
            await asyncio.wait(tasks, timeout=seconds)
        for task in tasks:
            task.cancel()

    async def _give(self, toast: Toast) -> None:
        params = {"callback_query_id": toast.query_id, "text": clip(toast.text, _UNITS)}
        try:
            async with self._places:
                await self._api.call("answerCallbackQuery", params, timeout=10)
        except (NotSent, Uncertain):
            # The action counts whether the little word arrives or not.
            log.info("toast.lost")


def query_of(body: str) -> str | None:
    """Return the id of the tap that a body tells of, read from the JSON: the update as such may be unreadable."""
    try:
        update = json.loads(body)
        query_id = update["callback_query"]["id"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return query_id if isinstance(query_id, str) else None
