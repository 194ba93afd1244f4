"""Finds the words of a lexicon in a text, in one pass."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, TypeVar

from domain.normal import IDEOGRAPH

Value = TypeVar("Value")

_START = re.compile(rf"[{IDEOGRAPH}]|[^\W{IDEOGRAPH}]+|[^\w\s]")
_WORD = re.compile(rf"[{IDEOGRAPH}]|[^\W{IDEOGRAPH}]+")
_LETTERS_GO_ON = re.compile(rf"[^\W{IDEOGRAPH}]")
_MARKS = "*|"
_WHOLE = frozenset("abcdefghijklmnopqrstuvwxyz0123456789|")


class Scanner(Generic[Value]):
    """Words and what each of them means.

    A word of a script with spaces begins where a written word begins. A Latin word also ends where the written word
    ends, unless it is given with a star ("leak*"); Arabic and Cyrillic words take endings, unless they are given with a
    stroke ("су|"). Ideographs have no such limits.
    """

    def __init__(self, words: Mapping[str, Value]) -> None:
        self._values = {word.rstrip(_MARKS): value for word, value in words.items()}
        self._whole = {word.rstrip("|") for word in words if word[-1:] in _WHOLE}
        sizes: dict[str, set[int]] = {}
        for word in self._values:
            sizes.setdefault(word[:2], set()).add(len(word))
        self._sizes = {opening: sorted(found, reverse=True) for opening, found in sizes.items()}

    def longest(self, plain: str, starts: Iterable[int] | None = None) -> Iterator[Value]:
        """Yield the value of each word in the text, once per word, but not of words inside longer ones.

        `starts`: what `word_starts` gives for the text, where it is known already.
        """
        covered = 0
        seen: set[str] = set()
        for start in word_starts(plain) if starts is None else starts:
            if plain[start : start + 2] not in self._sizes and plain[start] not in self._sizes:
                continue
            word = self._longest_at(plain, start)
            if word and start + len(word) > covered:
                covered = start + len(word)
                if word not in seen:
                    seen.add(word)
                    yield self._values[word]

    def spans(self, plain: str) -> Iterator[tuple[int, int, Value]]:
        """Yield start, end and value of each word in the text, in order, but not of words inside longer ones."""
        covered = 0
        for start in word_starts(plain):
            word = self._longest_at(plain, start)
            if word and start + len(word) > covered:
                covered = start + len(word)
                yield start, covered, self._values[word]

    def _longest_at(self, plain: str, start: int) -> str:
        """Return the longest word that stands at this place, or ""."""
        for opening in (plain[start : start + 2], plain[start]):
            for size in self._sizes.get(opening, ()):
                word = plain[start : start + size]
                if word in self._values and not (word in self._whole and _LETTERS_GO_ON.match(plain, start + size)):
                    return word
        return ""


def word_starts(plain: str) -> list[int]:
    """Return where words may begin: at each ideograph, at each written word of other scripts, at signs."""
    return [match.start() for match in _START.finditer(plain)]


def ngrams(plain: str, sizes: Iterable[int]) -> set[str]:
    """Return the pieces of the text of these lengths."""
    return {plain[start : start + size] for size in sizes for start in range(len(plain) - size + 1)}


def count_words(plain: str) -> int:
    """Return how many ideographs and words of other scripts the text has."""
    return len(_WORD.findall(plain))
