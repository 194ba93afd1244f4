"""What happened, in order, for whoever watches: the chat page and the tests."""

import asyncio
from collections import deque
from collections.abc import Callable
from itertools import islice
from typing import Any

Json = dict[str, Any]
KEPT = 50_000
PAGE = 2_000


class Events:
    """A numbered log with a long poll; an event is made JSON only when somebody reads it."""

    def __init__(self) -> None:
        self.last = 0
        self._log: deque[tuple[int, str, Callable[[], Json]]] = deque(maxlen=KEPT)
        self._news = asyncio.Event()

    def add(self, kind: str, content: Callable[[], Json]) -> None:
        """Note an event; `content` is called when it is read."""
        self.last += 1
        self._log.append((self.last, kind, content))
        self._news.set()

    def read(self, after: int) -> list[Json]:
        """Return up to 2,000 events with a number above `after`."""
        if not self._log:
            return []
        skip = max(0, after + 1 - self._log[0][0])
        return [{"n": n, "kind": kind, **content()} for n, kind, content in islice(self._log, skip, skip + PAGE)]

    async def wait(self, after: int, seconds: float) -> None:
        """Return when there is an event above `after`, at the latest after the seconds; at once if none was `after`."""
        if self.last != after:
            return
        self._news.clear()
        try:
            await asyncio.wait_for(self._news.wait(), seconds)
        except TimeoutError:
            return
