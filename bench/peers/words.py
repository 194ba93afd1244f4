"""What the peers say and guess: words in the code, as a small bot has them."""

from __future__ import annotations

import re

_KEYWORDS = {
    "灯": "lighting",
    "电梯": "elevator",
    "下水": "drainage",
    "垃圾": "sanitation",
    "路面": "road",
    "水管": "water",
}
_PLACE = re.compile(r"(\d+)号楼(?:(\d+)单元)?")


def category_of(text: str) -> str:
    """Return the category of the first keyword in a text."""
    return next((code for word, code in _KEYWORDS.items() if word in text), "other")


def place_of(text: str) -> tuple[str, int | None] | None:
    """Return building and unit, if a text names a building."""
    found = _PLACE.search(text)
    return None if found is None else (found[1], int(found[2]) if found[2] else None)


def receipt(number: int, category: str, place: str, owner: str) -> str:
    """Return what the resident is told."""
    return f"<b>#{number} 已收到</b>\n{category} · {place}\n{owner} 会在 2 小时内回复您。"


def card(number: int, category: str, place: str, text: str) -> str:
    """Return what the worker is shown."""
    return f"<b>🟡 #{number} {category}</b>\n{place}\n<blockquote>{text}</blockquote>\n请接单。"


BUTTONS = (("接单", "accept"), ("转派", "pass"))
EDIT = (("修改", "edit"), ("补充", "say"))
