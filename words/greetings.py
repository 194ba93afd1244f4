"""The kind sentences of the morning, and the thanks: one file a language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from words.texts import RIGHT_TO_LEFT, TO_LEFT

_FOLDER = Path(__file__).parent / "greetings"


@cache
def load(folder: Path = _FOLDER) -> Mapping[str, Mapping[str, Any]]:
    """Return language → `plain`, `seasons`, `weekdays`, `occasions` and `thanks`, see `domain.greetings`.

    Read when the first elder is greeted, not at the start. A sentence from right to left begins with its mark: it
    begins with a name, which may be written the other way.
    """
    read = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))}
    return {language: _turned(words) if language in RIGHT_TO_LEFT else words for language, words in read.items()}


def _turned(value: Any) -> Any:
    """Begin every sentence with the mark."""
    if isinstance(value, dict):
        return {name: _turned(inner) for name, inner in value.items()}
    return [f"{TO_LEFT}{sentence}" for sentence in value]
