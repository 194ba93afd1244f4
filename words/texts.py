"""Every word that Linli says, in the language of the person who hears it."""

from __future__ import annotations

import html
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

_LOCALES = Path(__file__).parent / "locales"
_MARKS = {code: None for code in range(0x2066, 0x206A)}
"""Unicode's marks of direction: Fluent puts them round values; buttons and toasts go without."""

Value = str | int | datetime


class Texts:
    """The locales: one Fluent file per language, the same keys in each.

    Values are isolated, so that right-to-left names do not turn the line about.
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

    def language_of(self, code: str | None) -> str:
        """Return the language for a Telegram language code such as `zh-hans` or `en-GB`; the default if unknown."""
        root = (code or "").lower().split("-")[0]
        return next((name for name in self._bundles if root and name.lower().split("-")[0] == root), self.default)

    def plain(self, language: str, key: str, values: Mapping[str, Value] | None = None) -> str:
        """Return words for a button or a toast: no markup, no marks of direction."""
        return self._format(language, key, values or {}).translate(_MARKS)

    def html(self, language: str, key: str, values: Mapping[str, Value] | None = None) -> str:
        """Return words as Telegram's HTML: the locale's own tags stand, values are escaped."""
        safe = {
            name: html.escape(value, quote=False) if isinstance(value, str) else value
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
    bundle = FluentBundle([path.stem], use_isolating=True)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
