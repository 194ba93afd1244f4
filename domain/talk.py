"""Talk about a report that there is: how is it going, it need not be done any more, its bare number."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.categories import NONE, OTHER, Urgency
from domain.classify import Guess
from domain.matters import SURE
from domain.normal import normalise
from domain.reports import Report

_LONGEST = 20
"""Characters; who says more tells of something."""


class Wish(StrEnum):
    """What somebody wants of a report that they have made."""

    NEWS = "news"
    WITHDRAW = "withdraw"


@dataclass(frozen=True)
class Said:
    """What a message says of one's own reports: a wish, a number, or both; `is_bare`: nothing but a number."""

    wish: Wish | None = None
    number: int | None = None
    is_bare: bool = False


class Talk:
    """Hears it by the words of the lexicon, in short messages only."""

    def __init__(self, lexicon: Mapping[str, Any]) -> None:
        self._variants = str.maketrans(lexicon["variants"]["from"], lexicon["variants"]["to"])
        wishes, numbers = lexicon["talk"]["wishes"], lexicon["talk"]["numbers"]
        self._bare, self._named = re.compile(numbers["bare"][0]), re.compile(numbers["named"][0])
        self._words = {wish: [normalise(word, self._variants) for word in wishes[wish.value]] for wish in Wish}

    def hear(self, text: str) -> Said:
        """Return what a message says of one's own reports; of a longer one nothing."""
        plain = normalise(text, self._variants).strip(" .。!！?？,，")
        if not plain or len(plain) > _LONGEST:
            return Said()
        bare, named = self._bare.fullmatch(plain), self._named.search(plain)
        wish = next((wish for wish, words in self._words.items() if any(word in plain for word in words)), None)
        if bare is not None:
            return Said(number=int(bare[1]), is_bare=True)
        return Said(wish, int(named[1]) if wish is not None and named is not None else None)


def is_about_own(said: Said, guess: Guess, own: Sequence[Report]) -> bool:
    """Whether a message with a wish is about one of somebody's reports, and no report of its own.

    "Nobody comes for the rubbish" is one, unless it is the rubbish that is waited for.
    """
    if said.wish is None or guess.urgency is Urgency.EMERGENCY:
        return False
    of_own = {OTHER, NONE, *(report.category for report in own)}
    return bool(own) and (guess.confidence < SURE or guess.category in of_own)
