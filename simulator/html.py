"""Telegram's HTML: tags become entities, and mistakes are refused in its words."""

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from simulator.entities import units
from simulator.errors import ApiError, bad

Json = dict[str, Any]

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
TOKEN = re.compile(r"<[^>]*>?|&(?:#\d+|#[xX][0-9a-fA-F]+|lt|gt|amp|quot);|[^<&]+|&")
TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[^>]*)?)\s*/?>\Z")
ATTRIBUTE = re.compile(r"([A-Za-z-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    at: int
    byte: int


class _Reader:
    def __init__(self) -> None:
        self.text: list[str] = []
        self.length = 0
        self.byte = 0
        self.open: list[_Open] = []
        self.entities: list[Json] = []

    def read(self, source: str) -> None:
        for match in TOKEN.finditer(source):
            token = match.group()
            if token.startswith("<"):
                self._tag(token)
            else:
                plain = unescape(token) if token.startswith("&") and len(token) > 1 else token
                self.text.append(plain)
                self.length += units(plain)
            self.byte += len(token.encode())
        if self.open:
            raise _unreadable(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')

    def _tag(self, token: str) -> None:
        match = TAG.match(token)
        if match is None:
            name = token[1:].split(">", maxsplit=1)[0].split(" ", maxsplit=1)[0]
            problem = "Unclosed start tag" if not token.endswith(">") else f'Unsupported start tag "{name}"'
            raise _unreadable(f"{problem} at byte offset {self.byte}")
        closing, name, rest = match.group(1), match.group(2).lower(), match.group(3)
        if closing:
            self._end(name)
            return
        attributes = {found[0].lower(): unescape(found[1] or found[2] or found[3]) for found in ATTRIBUTE.findall(rest)}
        if name not in KINDS:
            raise _unreadable(f'Unsupported start tag "{name}" at byte offset {self.byte}')
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _unreadable(f'Tag "span" must have class "tg-spoiler" at byte offset {self.byte}')
        self.open.append(_Open(name, attributes, self.length, self.byte))

    def _end(self, name: str) -> None:
        if not self.open:
            raise _unreadable(f"Unexpected end tag at byte offset {self.byte}")
        opened = self.open.pop()
        if opened.tag != name:
            wanted, got = f'"</{opened.tag}>"', f'"</{name}>"'
            raise _unreadable(f"Unmatched end tag at byte offset {self.byte}, expected {wanted}, found {got}")
        if self.length > opened.at:
            self._add(opened)

    def _add(self, opened: _Open) -> None:
        entity: Json = {"type": KINDS[opened.tag], "offset": opened.at, "length": self.length - opened.at}
        if opened.tag == "a":
            href = opened.attributes.get("href", "")
            if not href:
                return
            entity["url"] = href
        elif opened.tag == "tg-emoji":
            entity["custom_emoji_id"] = opened.attributes.get("emoji-id", "")
        elif opened.tag == "blockquote" and "expandable" in opened.attributes:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "code" and self.open and self.open[-1].tag == "pre" and "class" in opened.attributes:
            self.open[-1].attributes["language"] = opened.attributes["class"].removeprefix("language-")
            return
        elif opened.tag == "pre" and "language" in opened.attributes:
            entity["language"] = opened.attributes["language"]
        self.entities.append(entity)


def _unreadable(problem: str) -> ApiError:
    return bad(f"can't parse entities: {problem}")


def parse(source: str) -> tuple[str, list[Json]]:
    """Return the plain text and its entities.

    Raises:
        ApiError: a tag is unknown, unclosed or closed in the wrong order.
    """
    reader = _Reader()
    reader.read(source)
    return "".join(reader.text), sorted(reader.entities, key=lambda e: (e["offset"], -e["length"]))


def trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Cut the blanks at both ends, as Telegram does, and move the entities with the text."""
    kept = text.strip()
    if kept == text:
        return text, entities
    shift, end = units(text[: len(text) - len(text.lstrip())]), units(kept)
    moved: list[Json] = []
    for entity in entities:
        start = max(0, entity["offset"] - shift)
        stop = min(end, entity["offset"] + entity["length"] - shift)
        if stop > start:
            moved.append({**entity, "offset": start, "length": stop - start})
    return kept, moved
