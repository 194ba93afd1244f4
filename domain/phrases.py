"""Common sentences (常用语): what ships with the house, and what a community has put in its place or added."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.intents import Asked
from domain.refusals import Refused

ANY = "any"
"""The shelf that fits every category."""
LONGEST = 300
MOST = 12
"""How many of its own a community keeps on one shelf."""
OFFERED = 4


class Use(StrEnum):
    """What a sentence is said for."""

    ASK = "ask"
    RESULT = "result"
    PASS = "pass"
    REJECT = "reject"
    OUTSIDE = "outside"


USES: Mapping[Asked, Use] = {
    Asked.QUESTION: Use.ASK,
    Asked.RESULT: Use.RESULT,
    Asked.PASSING: Use.PASS,
    Asked.REJECTING: Use.REJECT,
    Asked.OUTSIDE: Use.OUTSIDE,
}
"""Where a worker is asked for words, and sentences are offered."""


@dataclass(frozen=True)
class Shelf:
    """Where sentences lie: whose they are, in which language, for what kind of matter, and for what."""

    community: str
    language: str
    category: str
    use: Use


@dataclass(frozen=True)
class Phrase:
    """One sentence. `key` is "lighting.ask.1" for one that ships with the house, and a number for a community's own."""

    key: str
    text: str


@dataclass(frozen=True)
class Change:
    """A community's own sentence, or (`shipped`: its key) what stands in place of one; no text: it is taken away."""

    id: int
    shipped: str
    text: str


def phrases_on(shipped: Iterable[Phrase], changes: Iterable[Change]) -> list[Phrase]:
    """Return what lies on a shelf: the community's own first, then what ships with the house as it was changed."""
    changes = list(changes)
    instead = {one.shipped: one.text for one in changes if one.shipped}
    own = [Phrase(str(one.id), one.text) for one in changes if not one.shipped]
    kept = [Phrase(one.key, instead.get(one.key, one.text)) for one in shipped]
    return [one for one in (*own, *kept) if one.text]


def shelf_of(key: str) -> tuple[str, Use]:
    """Return category and use in the key of a sentence that ships with the house.

    Raises:
        Refused: it is none; data proves nothing.
    """
    category, _, rest = key.partition(".")
    use = rest.partition(".")[0]
    if use not in set(Use):
        raise Refused("refused-button")
    return category, Use(use)


def written(text: str) -> str:
    """Return a sentence as it is kept: one line.

    Raises:
        Refused: nothing is left of it, or it is too long for a message that somebody reads on the stairs.
    """
    line = " ".join(text.split())
    if not line or len(line) > LONGEST:
        raise Refused("refused-phrase-length", most=LONGEST)
    return line
