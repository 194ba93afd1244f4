"""Every word that Linli says, in the language of the person who hears it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from fluent.syntax import FluentParser, ast

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

_LOCALES = Path(__file__).parent / "locales"
RIGHT_TO_LEFT = frozenset({"ug"})
TO_LEFT, _TO_RIGHT = "\u200f", "\u200e"
_STEERING = {code: None for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
"""Unicode's marks that begin and end a direction. Fluent puts two round a value, which must not end it by itself."""
_MARKS = {**_STEERING, ord(TO_LEFT): None, ord(_TO_RIGHT): None}
"""All marks of direction: buttons and toasts go without."""
_COMMAND = re.compile(r"(?<![<\w])/(?=[a-z])")
_CODES = {"kz": "kk", "kaz": "kk", "uig": "ug"}
"""What some phones say for a language, besides its own code."""

Value = str | int


class Texts:
    """The locales: one Fluent file per language, the same keys in each.

    Values are isolated, so that right-to-left names do not turn the line about. In a right-to-left language each line
    begins with a mark: one that begins with a number, a name or an emoji is laid out from the right as well.
    """

    def __init__(self, default: str, folder: Path = _LOCALES) -> None:
        self.default = default
        self._bundles = {path.stem: _words(path) for path in sorted(folder.glob("*.ftl"))}
        self._labels: dict[tuple[str, str], str] = {}
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
        if values:
            return self._format(language, key, values).translate(_MARKS)
        if (language, key) not in self._labels:
            self._labels[language, key] = self._format(language, key, {}).translate(_MARKS)
        return self._labels[language, key]

    def part(self, language: str, key: str, values: Mapping[str, Value] | None = None) -> str:
        """Return words that become a value in a sentence: what they begin with does not say how they are laid out."""
        return self._format(language, key, values or {}).translate(_STEERING)

    def html(self, language: str, key: str, values: Mapping[str, Value] | None = None) -> str:
        """Return words as Telegram's HTML: the locale's own tags stand, values are escaped and keep their direction."""
        return self._format(language, key, _Escaped(values or {}))

    def has(self, key: str, language: str | None = None) -> bool:
        """Whether there are words for a key."""
        return self._bundles[language or self.default].has(key)

    def _format(self, language: str, key: str, values: Mapping[str, Value]) -> str:
        bundle = self._bundles.get(language) or self._bundles[self.default]
        if not bundle.has(key):
            bundle = self._bundles[self.default]
        return bundle.format(key, values)


class _Escaped(Mapping[str, Value]):
    """Values for HTML, each made when it is asked for: a card has many more than each of its lines says."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        self._values = values

    def __getitem__(self, name: str) -> Value:
        value = self._values[name]
        if not isinstance(value, str):
            return value
        return html.escape(value if value.isprintable() else value.translate(_STEERING), quote=False)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


class _Words:
    """The words of one language.

    They are text with values in it, for which Fluent takes 0.3 ms each time: so they become templates at the start,
    and what was read is let go. Words that choose between forms are left to Fluent, loaded when one is first said.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        messages = (entry for entry in _read(path).body if isinstance(entry, ast.Message))
        self._templates = {one.id.name: _template(one.value) if one.value else None for one in messages}

    def has(self, key: str) -> bool:
        """Whether there are words for a key."""
        return key in self._templates

    def format(self, key: str, values: Mapping[str, Value]) -> str:
        """Return the words with the values in them; numbers are written as people type them, "1234".

        Raises:
            KeyError: there are no such words, or they need another value.
        """
        template = self._templates[key]
        return self._chosen(key, values) if template is None else template % values

    @cached_property
    def _bundle(self) -> FluentBundle:
        from fluent.runtime import FluentBundle

        bundle = FluentBundle([self._path.stem], use_isolating=True)
        bundle.add_resource(_read(self._path))
        return bundle

    def _chosen(self, key: str, values: Mapping[str, Value]) -> str:
        from fluent.runtime.types import fluent_number

        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        fluent = {
            name: fluent_number(value, useGrouping=False) if isinstance(value, int) else value
            for name, value in values.items()
        }
        text, errors = self._bundle.format_pattern(pattern, fluent)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(text)


@cache
def _words(path: Path) -> _Words:
    """Read a file of words once: they do not change while a process lives, however often it begins anew."""
    return _Words(path)


def _read(path: Path) -> ast.Resource:
    resource = FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8"))
    if path.stem in RIGHT_TO_LEFT:
        for entry in resource.body:
            if isinstance(entry, ast.Message) and entry.value is not None:
                _turn(entry.value)
    return resource


def _turn(pattern: ast.Pattern) -> None:
    """Begin each line of a message with a mark to the left, and keep the stroke of a command before its letters."""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            element.value = _COMMAND.sub(f"{_TO_RIGHT}/", element.value).replace("\n", f"\n{TO_LEFT}")
    pattern.elements.insert(0, ast.TextElement(TO_LEFT))


def _template(pattern: ast.Pattern) -> str | None:
    """Return a pattern as a template for `%`, values between marks of direction; None where Fluent has to choose."""
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(element.value.replace("%", "%%"))
        elif isinstance(element.expression, ast.VariableReference):
            value = f"%({element.expression.id.name})s"
            # A value that stands alone needs no marks: Fluent sets none either.
            parts.append(value if len(pattern.elements) == 1 else f"\u2068{value}\u2069")
        elif isinstance(element.expression, ast.StringLiteral):
            parts.append(element.expression.parse()["value"].replace("%", "%%"))
        else:
            return None
    return "".join(parts)
