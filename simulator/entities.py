"""What Telegram finds in a text by itself: commands, names, links. Offsets count UTF-16 units."""

import re
from typing import Any

Json = dict[str, Any]

FOUND = (
    (
        "url",
        re.compile(
            r"(?:https?|tg)://[^\s<>\"'，。！？、；：（）《》【】“”]+|(?<![\w@./])(?:www\.|t\.me/)[\w./?=&%#-]+"
        ),
    ),
    ("email", re.compile(r"(?<![\w.])[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)),
    ("bot_command", re.compile(r"(?<![\w/@.])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![A-Za-z0-9_/])")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z0-9_]{3,32}(?![A-Za-z0-9_])")),
    ("hashtag", re.compile(r"(?<![\w&#])#(?=\w*[^\W\d_])\w{1,256}")),
)


def units(text: str) -> int:
    """Return the length in UTF-16 units, as Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, offset: int, length: int) -> str:
    """Return the part of a text between two UTF-16 offsets."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")


def find(text: str, taken: list[Json] | None = None) -> list[Json]:
    """Return the entities of a text: those given, and what Telegram finds outside code and links."""
    entities = list(taken or [])
    if not any(mark in text for mark in "/@#.:"):
        return entities
    closed = [e for e in entities if e["type"] in {"code", "pre", "text_link", "text_mention"}]
    for kind, pattern in FOUND:
        for match in pattern.finditer(text):
            entity = {"type": kind, "offset": units(text[: match.start()]), "length": units(match.group())}
            if not any(_overlap(entity, other) for other in closed):
                entities.append(entity)
                closed.append(entity)
    return sorted(entities, key=lambda e: (e["offset"], -e["length"]))


def _overlap(one: Json, other: Json) -> bool:
    first, second = sorted((one, other), key=lambda e: int(e["offset"]))
    return bool(first["offset"] + first["length"] > second["offset"])


def split(text: str, limit: int = 4096) -> list[str]:
    """Cut a long text as a person's app does, into messages of at most 4096 units."""
    parts: list[str] = []
    while units(text) > limit:
        size = limit
        while units(text[:size]) > limit:
            size -= 1
        parts.append(text[:size])
        text = text[size:]
    return [*parts, text]
