"""A text that Telegram would refuse is shortened: a card that is refused reaches nobody, and she waits."""

from __future__ import annotations

import html
import re

LIMIT = 4096
"""Telegram's limit for a text, in UTF-16 units after the tags are taken out."""
_TAG = re.compile(r"<(/?)([a-z]+)[^>]*>")
_LINE = 200
"""No line is made shorter than this; rather some of the middle go."""


def fitted(text: str) -> str:
    """Return an HTML text that fits: the longest lines lose their end first, then lines of the middle go."""
    if len(text) * 2 <= LIMIT:
        return text
    lines = text.split("\n")
    lengths = [_units(line) + 1 for line in lines]
    while sum(lengths) > LIMIT + 1:
        longest = max(range(len(lines)), key=lengths.__getitem__)
        left = max(_LINE, lengths[longest] - (sum(lengths) - LIMIT))
        if lengths[longest] > _LINE + 1:
            lines[longest] = html.escape(clip(_plain(lines[longest]), left - 1), quote=False)
            lengths[longest] = _units(lines[longest]) + 1
        else:
            middle = len(lines) // 2
            del lines[middle], lengths[middle]
    return _sound("\n".join(lines))


def clip(text: str, units: int) -> str:
    """Return the beginning of a text, at most so many UTF-16 units, with an ellipsis if something is left out."""
    if len(text.encode("utf-16-le")) // 2 <= units:
        return text
    return text.encode("utf-16-le")[: (units - 1) * 2].decode("utf-16-le", errors="ignore") + "…"


def _plain(text: str) -> str:
    return html.unescape(_TAG.sub("", text))


def _units(text: str) -> int:
    return len(_plain(text).encode("utf-16-le", "surrogatepass")) // 2


def _sound(text: str) -> str:
    """Return the text, without its tags where one of a pair was in a line that went."""
    opened: list[str] = []
    for end, name in _TAG.findall(text):
        if not end:
            opened.append(name)
        elif not opened or opened.pop() != name:
            return _TAG.sub("", text)
    return _TAG.sub("", text) if opened else text
