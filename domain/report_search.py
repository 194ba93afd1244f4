"""Finding a report again: by its number, or by words that stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.normal import normalise, normalise_all

_LONGEST_NUMBER = 15


@dataclass(frozen=True)
class Searched:
    """A report as far as it is searched in."""

    number: int
    said: str
    """What the searcher may search in: never words that the searcher may not read."""


def number_in(query: str) -> int | None:
    """Return the number that a query is ("1024", "#1024", "１０２４"), or None: it is words."""
    plain = query.strip().lstrip("#＃№").strip()
    return int(plain) if plain.isdecimal() and len(plain) <= _LONGEST_NUMBER else None


def found(query: str, reports: Iterable[Searched], variants: Mapping[int, int]) -> list[int]:
    """Return the numbers of the reports in which every word of a query stands, in their order.

    Case, width, traditional characters and spellings do not count; `variants` as for `domain.normal.normalise`.
    """
    words = [word for word in (normalise(part, variants) for part in query.split()) if word]
    if not words:
        return []
    listed: Sequence[Searched] = list(reports)
    texts = normalise_all([" ".join(one.said.split()) or "-" for one in listed], variants)
    return [one.number for one, text in zip(listed, texts, strict=True) if all(word in text for word in words)]
