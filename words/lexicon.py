"""The words that the classifiers know: read from words/lexicon/*.toml as plain mappings."""

import json
import tomllib
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent / "lexicon"
WEIGHTS = _FOLDER / "learned.bin"
"""Where the learned weights are kept."""
_NOT_LISTS = {"places", "variants"}
_APART = {"rosters", "names", "vital"}
"""Files that the classifiers do not need: their time at the start is not spent on them."""
_TONGUES = ("ug", "kk", "en")
"""Files with the words of one language for all the others: who speaks it finds them together."""


def load(folder: Path = _FOLDER) -> Mapping[str, Any]:
    """Return the lexicon: the name of each file → what stands in it.

    A string in a file of words is a list of words, one after the other with 、 or a line break between them. The files
    of places and variants hold patterns and tables of characters: their strings are left alone. A file named after a
    language has a table for each of the other files: its words are added to theirs.
    """
    paths = (path for path in sorted(folder.glob("*.toml")) if path.stem not in _APART)
    files = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in paths}
    words = {name: content if name in _NOT_LISTS else _with_lists(content) for name, content in files.items()}
    for tongue in _TONGUES:
        _join(words, words.pop(tongue, {}))
    kept = folder / WEIGHTS.name
    return {**words, "learned": unpacked(kept.read_bytes())} if kept.exists() else words


def vital(folder: Path = _FOLDER) -> Mapping[str, Any]:
    """Return the words by which an elder is heard: kind → language → words."""
    return _with_lists(tomllib.loads((folder / "vital.toml").read_text(encoding="utf-8")))  # type: ignore[no-any-return]


def packed(learned: Mapping[str, Any]) -> bytes:
    """Return learned weights as they are kept: compressed, a line of JSON and then the bytes of the table."""
    head = {name: value for name, value in learned.items() if name != "table"}
    return zlib.compress(json.dumps(head, ensure_ascii=False).encode() + b"\n" + learned["table"], 9)


def unpacked(kept: bytes) -> dict[str, Any]:
    """Return weights that were kept by `packed`."""
    head, table = zlib.decompress(kept).split(b"\n", 1)
    return {**json.loads(head), "table": table}


def rosters(folder: Path = _FOLDER) -> Mapping[str, Any]:
    """Return how a community's lists are written, and under `sentences` what is said of them in each language."""
    told = tomllib.loads((folder / "rosters.toml").read_text(encoding="utf-8"))
    sentences = told.pop("sentences")
    return {**_with_lists(told), "sentences": sentences}


def names(folder: Path = _FOLDER) -> Mapping[str, Any]:
    """Return names for people and places that do not exist."""
    return _with_lists(tomllib.loads((folder / "names.toml").read_text(encoding="utf-8")))  # type: ignore[no-any-return]


def _join(words: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Add lists of words to the lists that stand in the same place."""
    for name, value in more.items():
        if isinstance(value, dict):
            _join(words.setdefault(name, {}), value)
        else:
            words[name] = [*words.get(name, []), *value]


def _with_lists(value: Any) -> Any:
    """Replace every string below a table by its list of words; arrays and numbers stay as they are."""
    if isinstance(value, dict):
        return {key: _with_lists(item) for key, item in value.items()}
    if isinstance(value, str):
        return [word for part in value.replace("\n", "、").split("、") if (word := part.strip())]
    return value
