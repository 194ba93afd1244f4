"""Whether a raw update has the types that Telegram gives. Everything behind the border relies on them.

PTB takes whatever stands there. A chat id that was a text once went through to a row of the outbox, and the sender fell
over it at every start: a value of the wrong type must end at the border, with the update it came in.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite

_LARGEST = 2**63
_WHOLE = frozenset(
    {"update_id", "message_id", "message_thread_id", "date", "edit_date", "until_date", "user_id", "migrate_to_chat_id"}
    | {"migrate_from_chat_id", "offset", "length", "file_size", "width", "height", "duration"}
)
_TEXTS = frozenset(
    {"text", "caption", "data", "title", "first_name", "last_name", "username", "language_code", "type", "status"}
    | {"media_group_id", "file_id", "file_unique_id", "file_name", "mime_type", "phone_number", "address"}
)
_NUMBERS = frozenset({"latitude", "longitude"})
_OBJECTS = frozenset(
    {"message", "edited_message", "callback_query", "my_chat_member", "old_chat_member", "new_chat_member", "chat"}
    | {"from", "user", "sender_chat", "reply_to_message", "forward_origin", "location", "venue", "contact", "voice"}
    | {"audio", "video", "video_note", "document", "animation", "sticker", "quote", "external_reply"}
)
_LISTS = frozenset({"entities", "caption_entities", "photo", "new_chat_members"})
_NUMBERED = frozenset({"chat", "from", "user", "sender_chat", "sender_user", "via_bot", "left_chat_member"})
"""What these hold as `id` is a number; the id of a tap is a text."""


class Misshapen(ValueError):
    """A value is not of the type that Telegram gives; the text is its path."""


def check(update: object) -> None:
    """Let an update through whose values are of the right types; those nobody reads are not looked at.

    Raises:
        Misshapen: one is not.
    """
    if not isinstance(update, dict):
        raise Misshapen("an update is an object")
    for path, holder, name, value in _values(update):
        if not _is_right(holder, name, value):
            raise Misshapen(path)


def _values(update: dict[str, object]) -> Iterator[tuple[str, str, str, object]]:
    """Give every value with its path, the name of what holds it, and its own; without recursion, however deep."""
    waiting: list[tuple[str, str, object]] = [("", "update", update)]
    while waiting:
        path, holder, thing = waiting.pop()
        named = thing.items() if isinstance(thing, dict) else ((holder, one) for one in thing)  # type: ignore[attr-defined]
        for name, value in named:
            inner = path
            if isinstance(thing, dict):
                inner = f"{path}.{name}" if path else name
                yield inner, holder, name, value
            if isinstance(value, dict | list) and len(inner) < 1000:
                waiting.append((inner, name, value))


def _is_right(holder: str, name: str, value: object) -> bool:
    if name in _WHOLE or (name == "id" and holder in _NUMBERED):
        return isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST
    if name in _TEXTS:
        return isinstance(value, str)
    if name in _NUMBERS:
        return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
    if name in _OBJECTS:
        return isinstance(value, dict)
    return isinstance(value, list) if name in _LISTS else True
