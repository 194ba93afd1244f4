"""Common sentences (常用语) that ship with the house: one file a language, the same shelves in each."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "phrases"
Shelves = Mapping[str, Mapping[str, list[str]]]
"""The category (`any` fits all) → what it is used for → its sentences."""


@cache
def load(folder: Path = _FOLDER) -> Mapping[str, Shelves]:
    """Return the sentences of each language. Read when somebody is first offered one, not at the start."""
    paths = sorted(folder.glob("*.toml"))
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in paths}
