"""Messages with what they mean, written for learning: read from words/corpus/*.txt."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_FOLDER = Path(__file__).parent / "corpus"
_LEVELS = (("!!", "emergency"), ("!", "high"), ("", "normal"))
_PLACE = re.compile(r"[{}]")


class Example(NamedTuple):
    """A message as somebody might type it, and what it should be taken for. `place` is a piece of the text, or ""."""

    text: str
    category: str
    urgency: str
    place: str


def read(folder: Path = _FOLDER) -> list[Example]:
    """Return every example, file after file. How a file is written stands in words/corpus/README.md."""
    return [example for path in sorted(folder.glob("*.txt")) for example in read_file(path)]


def read_aside(folder: Path = _FOLDER / "aside") -> list[Example]:
    """Return the examples that are never learned from, but measure what was learned."""
    return read(folder)


def read_file(path: Path) -> Iterator[Example]:
    """Yield the examples of one file."""
    category = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and line[1:-1].isascii():
            category = line[1:-1]
        elif line and not line.startswith("# "):
            yield _example(line, category)


def _example(line: str, category: str) -> Example:
    mark, level = next(one for one in _LEVELS if line.startswith(one[0]))
    text = line.removeprefix(mark)
    place = text[text.index("{") + 1 : text.index("}")] if "{" in text and "}" in text else ""
    return Example(_PLACE.sub("", text), category, level, place)
