"""After an answer that was lost: is anybody there? Asked with a call that harms nobody, before more is risked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from gateway.api import BotApi, NotSent, Uncertain
from gateway.pacer import Pacer

_SECONDS = 5.0
_PAUSE = 0.5


class Probe:
    """Holds everything back until Telegram has answered a getMe.

    A message whose answer is lost goes out once more at the most. When Telegram is silent for a minute, the second try
    would be lost like the first, and after it every next message of the line.
    """

    def __init__(self, api: BotApi, pacer: Pacer, wake: Callable[[], None]) -> None:
        self._api = api
        self._pacer = pacer
        self._wake = wake
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Hold everything back and ask, unless it is being asked already."""
        if self._task is None or self._task.done():
            self._pacer.pause()
            self._task = asyncio.create_task(self._ask())

    def close(self) -> None:
        """Ask no more."""
        if self._task is not None:
            self._task.cancel()

    async def _ask(self) -> None:
        while True:
            try:
                await self._api.call("getMe", timeout=_SECONDS)
            except (NotSent, Uncertain):
                await asyncio.sleep(_PAUSE)
            else:
                break
        self._pacer.resume()
        self._wake()
