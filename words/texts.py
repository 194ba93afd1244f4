"""Every word that Linli says, in the language of the person who hears it."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

_LOCALES = Path(__file__).parent / "locales"
_RIGHT_TO_LEFT = frozenset({"ug"})
_TO_LEFT, _TO_RIGHT = "\u200f", "\u200e"
_STEERING = {code: None for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
"""Unicode's marks that begin and end a direction. Fluent puts two round a value, which must not end it by itself."""
_MARKS = {**_STEERING, ord(_TO_LEFT): None, ord(_TO_RIGHT): None}
"""All marks of direction: buttons and toasts go without."""
_COMMAND = re.compile(r"(?<![<\w])/(?=[a-z])")
_CODES = {"kz": "kk", "kaz": "kk", "uig": "ug"}
"""What some phones say for a language, besides its own code."""

Value = str | int | datetime


class Texts:
    """The locales: one Fluent file per language, the same keys in each.

    Values are isolated, so that right-to-left names do not turn the line about. In a right-to-left language each line
    begins with a mark: one that begins with a number, a name or an emoji is laid out from the right as well.
    """

    def __init__(self, default: str, folder: Path = _LOCALES) -> None:
        self.default = default
        self._bundles = {path.stem: _bundle(path) for path in sorted(folder.glob("*.ftl"))}
        if default not in self._bundles:
            raise ValueError(f"no words for the language {default}; there are: {', '.join(self._bundles)}")

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages there are words for."""
        return tuple(self._bundles)

    def language_of(self, code: str | None) -> str | None:
        """Return the language for a Telegram language code such as `zh-hans` or `en-GB`; None without words for it."""
        root = (code or "").lower().replace("_", "-").split("-")[0]
        root = _CODES.get(root, root)
        return next((name for name in self._bundles if root and name.lower().split("-")[0] == root), None)

    def plain(self, language: str, key: str, values: Mapping[str, Value] | None = None) -> str:
        """Return words for a button or a toast: no markup, no marks of direction."""
        return self._format(language, key, values or {}).translate(_MARKS)

    def html(self, language: str, key: str, values: Mapping[str, Value] | None = None) -> str:
        """Return words as Telegram's HTML: the locale's own tags stand, values are escaped and keep their direction."""
        safe = {
            name: html.escape(value.translate(_STEERING), quote=False) if isinstance(value, str) else value
            for name, value in (values or {}).items()
        }
        return self._format(language, key, safe)

    def has(self, key: str, language: str | None = None) -> bool:
        """Whether there are words for a key."""
        return self._bundles[language or self.default].has_message(key)

    def _format(self, language: str, key: str, values: Mapping[str, Value]) -> str:
        bundle = self._bundles.get(language) or self._bundles[self.default]
        if not bundle.has_message(key):
            bundle = self._bundles[self.default]
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        text, errors = bundle.format_pattern(pattern, dict(values))
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(text)


def _bundle(path: Path) -> FluentBundle:
    resource = FluentResource(path.read_text(encoding="utf-8"))
    if path.stem in _RIGHT_TO_LEFT:
        for entry in resource.body:
            if isinstance(entry, ast.Message) and entry.value is not None:
                _turn(entry.value)
    bundle = FluentBundle([path.stem], use_isolating=True)
    bundle.add_resource(resource)
    return bundle


def _turn(pattern: ast.Pattern) -> None:
    """Begin each line of a message with a mark to the left, and keep the stroke of a command before its letters."""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            element.value = _COMMAND.sub(f"{_TO_RIGHT}/", element.value).replace("\n", f"\n{_TO_LEFT}")
    pattern.elements.insert(0, ast.TextElement(_TO_LEFT))
