"""A message as a value: text, buttons under it, and the keyboard that stays."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cards import fitting

clip = fitting.clip
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True)
class Button:
    """A button under a message: it brings `data` back (1-64 bytes), or opens a `url`."""

    label: str
    data: str = ""
    url: str = ""

    def to_api(self) -> dict[str, str]:
        """Return the button as the Bot API wants it."""
        return {"text": self.label, "url": self.url} if self.url else {"text": self.label, "callback_data": self.data}


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class ContactKey:
    """A key of the keyboard below the chat that hands over the person's own telephone number."""

    label: str


@dataclass(frozen=True)
class Card:
    """A message. `text` is HTML.

    `keyboard` is rows of words that stay under the chat: None leaves it as it is, an empty one takes it away.
    """

    text: str
    buttons: Rows = ()
    keyboard: tuple[tuple[str | ContactKey, ...], ...] | None = None
    is_silent: bool = False

    def to_params(self) -> dict[str, Any]:
        """Return the parameters of sendMessage without the chat."""
        params: dict[str, Any] = {
            "text": fitting.fitted(self.text),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        markup = self._markup()
        if markup is not None:
            params["reply_markup"] = markup
        if self.is_silent:
            params["disable_notification"] = True
        return params

    def to_json(self) -> str:
        """Return the parameters as the outbox keeps them."""
        return to_json(self.to_params())

    def _markup(self) -> Mapping[str, Any] | None:
        if self.buttons:
            return {"inline_keyboard": [[button.to_api() for button in row] for row in self.buttons if row]}
        if self.keyboard == ():
            return {"remove_keyboard": True}
        if self.keyboard is not None:
            rows = [[_key(key) for key in row] for row in self.keyboard]
            return {"keyboard": rows, "is_persistent": True, "resize_keyboard": True}
        return None


def _key(key: str | ContactKey) -> dict[str, str | bool]:
    if isinstance(key, ContactKey):
        return {"text": key.label, "request_contact": True}
    return {"text": key}


@dataclass(frozen=True)
class Media:
    """Files and places to be sent under a card: what fits an album together, the rest one by one."""

    calls: tuple[tuple[str, dict[str, Any]], ...] = field(default_factory=tuple)


def to_json(params: Mapping[str, Any]) -> str:
    """Return parameters as compact JSON."""
    return _ENCODE(params)


def with_field(params: str, name: str, value: int) -> str:
    """Return an object's JSON with one more field; one that is there stays. The rest is read, and not written anew.

    Raises:
        ValueError: it is no object.
    """
    fields = json.loads(params)
    if not isinstance(fields, dict):
        raise ValueError("no object")
    if not fields or name in fields or not params.endswith("}"):
        return to_json({name: value, **fields})
    return f'{params[:-1]},"{name}":{json.dumps(value)}}}'


def pairs(buttons: list[Button], width: int = 2) -> Rows:
    """Lay buttons out in rows, two a row as a rule."""
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))
