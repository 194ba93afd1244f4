"""How soon an update is handled: what somebody in need says overtakes whatever else waits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import structlog

from domain.vital_words import Vital, VitalWords
from storage.inbox import Urgency

log = structlog.get_logger()

Hear = Callable[[str], Urgency]
"""What somebody writes to the bot → how soon it is handled."""
_MESSAGES = ("message", "edited_message")
_TAPS = ("alarm:", "call:")
"""The buttons of those who were called: what they do holds others back, or calls them."""
_LONGEST = 4096


def deaf(_text: str) -> Urgency:
    """Hear nothing: everything is handled by arrival."""
    return Urgency.NONE


class Ear:
    """Hears words of help, answers to a check-in, and the key of those who were called (`is_key`)."""

    def __init__(self, vital: VitalWords, is_key: Callable[[str], object]) -> None:
        self._vital = vital
        self._is_key = is_key

    def hear(self, text: str) -> Urgency:
        """Return how soon a message is handled. Who says it is not looked up: a cry counts whoever it is."""
        vital = self._vital.hear(text)
        if vital is Vital.HELP:
            return Urgency.HELP
        return Urgency.ANSWER if vital is not Vital.UNCLEAR or self._is_key(text) else Urgency.NONE


def urgency_of(update: Mapping[str, Any], hear: Hear) -> Urgency:
    """Return how soon a raw update is handled. Never raises: whatever it is, it must be taken in."""
    for kind in _MESSAGES:
        message = update.get(kind)
        if isinstance(message, dict):
            text = message.get("text") or message.get("caption")
            return _heard(text, hear) if isinstance(text, str) and _is_private(message) else Urgency.NONE
    query = update.get("callback_query")
    return Urgency.ANSWER if isinstance(query, dict) and _is_urgent(query) else Urgency.NONE


def _is_urgent(query: Mapping[str, Any]) -> bool:
    data = query.get("data")
    return isinstance(data, str) and data.startswith(_TAPS) and _is_private(query.get("message"))


def _heard(text: str, hear: Hear) -> Urgency:
    try:
        return hear(text[:_LONGEST])
    except Exception:
        # A word that cannot be understood is no reason to lose the update that it stands in, nor those beside it.
        log.exception("urgency.failed")
        return Urgency.NONE


def _is_private(message: object) -> bool:
    chat = message.get("chat") if isinstance(message, dict) else None
    return isinstance(chat, dict) and chat.get("type") == "private"
