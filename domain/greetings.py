"""The kind sentence of the day for an elder: of the almanac's day, of the season, of the weekday, or a plain one."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.almanac import occasions_of, season_of

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LEAST_PLAIN, LEAST_OF_SEASON, LEAST_OF_WEEKDAY = 16, 8, 2
"""Sentences that a language needs of each kind, so that an elder hears none twice in 30 days."""

_NAME = "{name}"


@dataclass(frozen=True)
class Sayings:
    """What is said in one language; "{name}" stands for what the elder is called.

    `seasons` and `weekdays` have sentences for each of theirs, `occasions` for those the language knows (their names
    are those of `domain.almanac`).
    """

    plain: Sequence[str]
    seasons: Mapping[str, Sequence[str]]
    weekdays: Mapping[str, Sequence[str]]
    occasions: Mapping[str, Sequence[str]]
    thanks: Sequence[str]


class Greetings:
    """Chooses what an elder hears. `seed` is the same number for a person every day: her id.

    An occasion of the day goes first. Else the days go round in fours: plain, of the season, plain, of the weekday.
    Each kind is walked through to its end before it begins anew, in an order of her own, so that no sentence comes
    twice within 30 days, and neighbours who compare find different ones.
    """

    def __init__(self, sayings: Mapping[str, Sayings], default: str) -> None:
        self._sayings = sayings
        self._default = default

    @classmethod
    def of(cls, loaded: Mapping[str, Mapping[str, Any]], default: str = "zh-CN") -> Greetings:
        """Make them of what `words.greetings` reads; `default` is the language for people whose own has no sentences.

        Raises:
            ValueError: a language has too few sentences for 30 days.
        """
        return cls({language: _sayings(language, words) for language, words in loaded.items()}, default)

    def morning(self, language: str, name: str, day: date, seed: int) -> str:
        """Return the sentence of a date: two lines at most, a question at the end."""
        return _chosen_of(self._of(language), day, seed).replace(_NAME, name)

    def thanks(self, language: str, day: date, seed: int) -> str:
        """Return the words for an elder who said that she is well."""
        return _walked(self._of(language).thanks, day.toordinal(), seed)

    def _of(self, language: str) -> Sayings:
        return self._sayings.get(language) or self._sayings[self._default]


def _chosen_of(sayings: Sayings, day: date, seed: int) -> str:
    for occasion in occasions_of(day):
        if occasion in sayings.occasions:
            return _walked(sayings.occasions[occasion], day.toordinal(), seed)
    turn = day.toordinal() + seed
    if turn % 4 == 1:
        return _walked(sayings.seasons[season_of(day)], turn // 4, seed)
    if turn % 4 == 3:
        return _walked(sayings.weekdays[WEEKDAYS[day.weekday()]], turn // 28, seed)
    return _walked(sayings.plain, turn // 2, seed)


def _walked(sentences: Sequence[str], turn: int, seed: int) -> str:
    """Return the sentence that is due at a turn, in this person's order."""
    order = list(sentences)
    random.Random(seed).shuffle(order)
    return order[turn % len(order)]


def _sayings(language: str, words: Mapping[str, Any]) -> Sayings:
    seasons, weekdays = words["seasons"], words["weekdays"]
    sayings = Sayings(words["plain"], seasons, weekdays, words["occasions"], words["thanks"]["sentences"])
    are_enough = (
        len(sayings.plain) >= LEAST_PLAIN
        and all(len(seasons[season]) >= LEAST_OF_SEASON for season in ("spring", "summer", "autumn", "winter"))
        and all(len(weekdays[weekday]) >= LEAST_OF_WEEKDAY for weekday in WEEKDAYS)
    )
    if not are_enough:
        raise ValueError(f"too few greetings in {language} for 30 days without a sentence twice")
    return sayings
