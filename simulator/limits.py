"""Telegram's limits, over sliding windows of real time."""

import time
from collections import deque
from dataclasses import dataclass, fields
from math import ceil
from typing import Any

from simulator.errors import ApiError, Mistake, too_many

Json = dict[str, Any]
ALL = 0
TELEGRAM = {"overall_per_second": 30, "per_chat_per_second": 1, "per_group_per_minute": 20}


@dataclass(slots=True)
class Settings:
    """How much is allowed; None switches a limit off. Without `retry_after` the pause lasts until there is room."""

    overall_per_second: int | None = None
    per_chat_per_second: int | None = None
    per_group_per_minute: int | None = None
    retry_after: int | None = None


def is_send(method: str) -> bool:
    """Say whether a method brings a new message."""
    return (method.startswith("send") and method != "sendChatAction") or method in {"copyMessage", "forwardMessage"}


def is_edit(method: str) -> bool:
    """Say whether a method changes a message: edits count overall and in groups."""
    return method.startswith("editMessage")


class Limits:
    """The windows, and who has been told to wait until when."""

    def __init__(self) -> None:
        self.settings = Settings()
        self._windows: dict[int, deque[float]] = {}
        self._waits: dict[int, float] = {}

    def change(self, wanted: Json) -> Json:
        """Set limits and return them all.

        Raises:
            Mistake: a name or a value is not one of a limit.
        """
        known = [field.name for field in fields(Settings)]
        for key, value in wanted.items():
            if key not in known or not (value is None or (isinstance(value, int) and value > 0)):
                raise Mistake(f"A limit is one of {', '.join(known)}, and its value is null or a number above zero.")
        for key, value in wanted.items():
            setattr(self.settings, key, value)
        return {name: getattr(self.settings, name) for name in known}

    def forget(self) -> None:
        """Forget what was counted and who must wait; the limits stay."""
        self._windows.clear()
        self._waits.clear()

    def block(self, chat_id: int, seconds: int) -> None:
        """Answer 429 in a chat until the seconds are over."""
        self._waits[chat_id] = time.monotonic() + seconds

    def waiting(self, method: str, chat_id: int) -> ApiError | None:
        """Return the 429 for a call that comes inside a `retry_after`."""
        if not self._waits or not (is_send(method) or is_edit(method)):
            return None
        now = time.monotonic()
        for key in (ALL, chat_id):
            until = self._waits.get(key)
            if until is not None:
                if until > now:
                    return too_many(ceil(until - now))
                del self._waits[key]
        return None

    def admit(self, method: str, chat_id: int, items: int) -> ApiError | None:
        """Count a call, or return the 429 that it gets; an album counts its items in a group."""
        sends = is_send(method)
        if not sends and not is_edit(method):
            return None
        rules: list[tuple[int, int | None, float, int]] = [(ALL, self.settings.overall_per_second, 1.0, 1)]
        if chat_id < 0:
            rules.append((chat_id, self.settings.per_group_per_minute, 60.0, items))
        elif sends:
            rules.append((chat_id, self.settings.per_chat_per_second, 1.0, 1))
        now = time.monotonic()
        for key, limit, span, count in rules:
            if limit is not None and (pause := self._pause(key, limit, span, count, now)) > 0:
                wait = self.settings.retry_after or ceil(pause)
                self.block(key, wait)
                return too_many(wait)
        for key, limit, _, count in rules:
            if limit is not None:
                self._windows[key].extend([now] * count)
        return None

    def _pause(self, key: int, limit: int, span: float, count: int, now: float) -> float:
        window = self._windows.setdefault(key, deque())
        while window and window[0] <= now - span:
            window.popleft()
        over = len(window) + count - limit
        return 0.0 if over <= 0 or not window else window[min(over, len(window)) - 1] + span - now
