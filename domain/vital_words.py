"""What an elder says of herself in a few words: that she needs help, that she is well, or neither for certain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise, product
from typing import Any

from domain.letters import latin_sounds
from domain.normal import IDEOGRAPH, normalise, normalise_all
from domain.scan import Scanner


class Vital(StrEnum):
    """What somebody who is looked after says with a message."""

    HELP = "help"
    FINE = "fine"
    LATER = "later"
    MISTAKE = "mistake"
    UNCLEAR = "unclear"
    """She is alive, and somebody must read it."""


class Kind(StrEnum):
    """What a word does in a message: the tables of the lexicon, which tells of each."""

    CRY = "cry"
    MISHAP = "mishap"
    PART = "part"
    PAIN = "pain"
    SIDE = "side"
    NUMB = "numb"
    ALONE = "alone"
    NOT = "not"
    DENIED = "denied"
    OTHER = "other"
    SELF = "self"
    CALL = "call"
    TALE = "tale"
    IF = "if"
    FEAR = "fear"
    PAST = "past"
    ONCE = "once"
    NOW = "now"
    OVER = "over"
    HOLLOW = "hollow"
    FINE = "fine"
    ASIDE = "aside"
    LATER = "later"
    MISTAKE = "mistake"
    BESIDE = "beside"


HELPING = frozenset({Kind.CRY, Kind.MISHAP})
PAIRS: Mapping[Kind, Kind] = {Kind.PART: Kind.PAIN, Kind.SIDE: Kind.NUMB}
"""What is help together: the second soon after the first."""
_OPEN = HELPING | {*PAIRS, *PAIRS.values(), Kind.HOLLOW}
"""Words of these kinds take endings, where a language has them."""

WHOLES: tuple[tuple[Vital, Kind, frozenset[Kind]], ...] = (
    (Vital.HELP, Kind.ALONE, frozenset({Kind.ALONE, Kind.ASIDE})),
    (Vital.MISTAKE, Kind.MISTAKE, frozenset({Kind.MISTAKE, Kind.FINE, Kind.ASIDE, Kind.BESIDE})),
    (Vital.FINE, Kind.FINE, frozenset({Kind.FINE, Kind.ASIDE})),
    (Vital.FINE, Kind.FINE, frozenset({Kind.FINE, Kind.LATER, Kind.ASIDE})),
    (Vital.LATER, Kind.LATER, frozenset({Kind.LATER, Kind.ASIDE, Kind.BESIDE})),
)
"""What a message says of which every word is of these kinds, one of them at least of the first. The first row holds."""


@dataclass(frozen=True)
class Telling:
    """A kind of word that makes help of which it stands near a telling, unless a word of `stops` is between them."""

    stops: Kind
    reach: int
    helping: frozenset[Kind]
    is_either_side: bool = False


TELLINGS: Mapping[Kind, Telling] = {
    Kind.OTHER: Telling(Kind.SELF, 6, HELPING),
    Kind.TALE: Telling(Kind.SELF, 14, HELPING),
    Kind.ONCE: Telling(Kind.NOW, 14, HELPING, is_either_side=True),
    Kind.PAST: Telling(Kind.NOW, 14, frozenset({Kind.MISHAP}), is_either_side=True),
    Kind.IF: Telling(Kind.NOW, 5, HELPING),
    Kind.FEAR: Telling(Kind.NOW, 4, frozenset({Kind.MISHAP})),
}
"""How far, in signs, a word reaches that tells of others, of what is not, or of what was."""

_SPACES = re.compile(r"\s+")
_SKIN = re.compile("[\U0001f3fb-\U0001f3ff\u200d]")
_IGNORED = re.compile(r"[\s,.!;:~…、。·'\"()^_\-–—]*")
_LATIN = re.compile(r"[a-zà-ž]{2}")
_IDEOGRAPHS = re.compile(f"[{IDEOGRAPH}]")
_CHOICE = re.compile(r"(?:\[([^\]]+)\]|([^\[\]?]))(\?)?")
_LONGEST = 1000
_LONGEST_WHOLE = 80
_NEAR = 15
"""Words on each side that are looked at for a telling: none reaches further, and a long message costs no more."""
_APART = 10
"""Signs between the words of a pair."""
_PARTICIPLE = re.compile(r"(?:.{0,9}[гк][ае]н)? ")
"""What may stand between a Uyghur or Kazakh verb and its denial, in the letters of `domain.letters.sounds`."""


@dataclass(frozen=True)
class _Found:
    """A word in a message: what it may be, and where it stands."""

    kinds: frozenset[Kind]
    start: int
    end: int

    def is_of(self, kinds: Iterable[Kind]) -> bool:
        return not self.kinds.isdisjoint(kinds)


class VitalWords:
    """Hears what an elder writes, in any of the languages and whatever she writes them with.

    `lexicon` is what `words.lexicon` reads: `vital` holds kind → language → words, and `alike`, characters that stand
    for others; `variants` as for the classifiers.

    Words of help make a message help, unless a word beside them tells that it is not so, not of her or not of now;
    such a message is unclear, whatever else is in it. For anything else each word of the message must be known, so
    that "fine, only my head spins" is not fine.
    """

    def __init__(self, lexicon: Mapping[str, Any]) -> None:
        vital, variants = lexicon["vital"], lexicon["variants"]
        alike = ("".join(vital["alike"][end]) for end in ("from", "to"))
        self._variants = str.maketrans(variants["from"], variants["to"]) | str.maketrans(*alike)
        self._vital = vital

    def hear(self, text: str) -> Vital:
        """Return what a message says; unclear when in doubt, but help when in doubt about a life."""
        readings = [(plain, self._found(plain)) for plain in self._readings(text[:_LONGEST])]
        if any(_is_help(plain, found) for plain, found in readings):
            return Vital.HELP
        if len(text) > _LONGEST_WHOLE or any(one.is_of(HELPING) for _, found in readings for one in found):
            return Vital.UNCLEAR
        heard = (_whole(plain, found) for plain, found in readings)
        return next((vital for vital in heard if vital is not Vital.UNCLEAR), Vital.UNCLEAR)

    @cached_property
    def _words(self) -> Scanner[frozenset[Kind]]:
        """The words, made ready when the first message is heard: a start has no time for them (0.05 s)."""
        kinds: dict[str, set[Kind]] = {}
        for kind in Kind:
            written = [one for words in self._vital[kind].values() for word in words for one in _choices(word)]
            for word in normalise_all(written, self._variants):
                kinds.setdefault(word, set()).add(kind)
        return Scanner({_key(word, of): frozenset(of) for word, of in kinds.items()})

    def _readings(self, text: str) -> Iterator[str]:
        """Yield the message in one written form, and once more as Uyghur or Kazakh if it is in Latin letters."""
        plain = self._normalised(text)
        yield plain
        if _LATIN.search(plain):
            yield self._normalised(latin_sounds(text.lower()))

    def _normalised(self, text: str) -> str:
        return _SKIN.sub("", _SPACES.sub(" ", normalise(text, self._variants))).strip()

    def _found(self, plain: str) -> list[_Found]:
        return _paired([_Found(kinds, start, end) for start, end, kinds in self._words.spans(plain)])


def _key(word: str, kinds: set[Kind]) -> str:
    """Return a word as the scanner wants it: where it takes no endings with a stroke."""
    is_open = kinds & _OPEN or not word[-1].isalpha() or _IDEOGRAPHS.match(word[-1])
    return word if is_open else f"{word}|"


def _choices(word: str) -> Iterator[str]:
    """Yield what a word with brackets stands for: one of the characters in each; what a ? follows may be missing."""
    if "[" not in word and "?" not in word:
        return iter((word,))
    parts = [(*(several or one), *(("",) if optional else ())) for several, one, optional in _CHOICE.findall(word)]
    return map("".join, product(*parts))


def _paired(found: Sequence[_Found]) -> list[_Found]:
    """Put one word of help in the place of each pair, with what stands between; not if that denies it."""
    paired: list[_Found] = []
    for one in found:
        near = range(len(paired) - 1, max(-1, len(paired) - 1 - _NEAR), -1)
        first = next((place for place in near if _is_pair(paired[place], one)), None)
        if first is not None and not any(other.is_of({Kind.NOT}) for other in paired[first:]):
            paired[first:] = [_Found(frozenset({Kind.CRY}), paired[first].start, one.end)]
        else:
            paired.append(one)
    return paired


def _is_pair(first: _Found, second: _Found) -> bool:
    is_near = second.start - first.end <= _APART
    return is_near and any(kind in first.kinds and PAIRS[kind] in second.kinds for kind in PAIRS)


def _is_help(plain: str, found: Sequence[_Found]) -> bool:
    for place, one in enumerate(found):
        if one.is_of(HELPING):
            first = max(0, place - _NEAR)
            if not _is_told(plain, found[first : place + _NEAR + 1], place - first):
                return True
    return False


def _is_told(plain: str, found: Sequence[_Found], place: int) -> bool:
    """Whether a word of help among those near it is denied, or told of others, of what was, or of what may be."""
    here, before, after = found[place], found[:place], found[place + 1 :]
    if before and before[-1].is_of({Kind.NOT}) and plain[before[-1].end : here.start] in ("", " "):
        return True
    if after and after[0].is_of({Kind.DENIED}) and _PARTICIPLE.fullmatch(plain[here.end : after[0].start]):
        return True
    is_over = any(one.is_of({Kind.OVER, Kind.FINE}) for one in after)
    if is_over and (here.is_of({Kind.MISHAP}) or any(one.is_of({Kind.PAST}) for one in before)):
        return True
    tellings = [other for other, one in enumerate(found) if one.is_of(TELLINGS)]
    return any(_makes_telling(plain, found, place, other) for other in tellings)


def _makes_telling(plain: str, found: Sequence[_Found], place: int, other: int) -> bool:
    """Whether the word at `other` makes a telling of the word of help at `place`."""
    here, there = found[place], found[other]
    first, last = (there, here) if other < place else (here, there)
    between = found[min(place, other) + 1 : max(place, other)]
    gap = plain[first.end : last.start]
    for kind, telling in TELLINGS.items():
        if kind not in there.kinds or not here.is_of(telling.helping) or len(gap) > telling.reach:
            continue
        if any(one.is_of({telling.stops}) for one in between) or (other > place and not telling.is_either_side):
            continue
        if kind is not Kind.OTHER or not (_is_called(found, other) or re.search(r"[,.;!。]", gap)):
            return True
    return False


def _is_called(found: Sequence[_Found], other: int) -> bool:
    """Whether somebody is named as one to be called: she needs them."""
    before = [pair[0] for pair in pairwise(found[: other + 1])][-1:]
    return any(one.is_of({Kind.CALL}) and found[other].start - one.end <= 2 for one in before)


def _whole(plain: str, found: Sequence[_Found]) -> Vital:
    """Return what a message says of which every word is known."""
    reached, seen = 0, set()
    for one in found:
        if not _IGNORED.fullmatch(plain[reached : one.start]):
            return Vital.UNCLEAR
        reached = max(reached, one.end)
        seen.add(one.kinds)
    if not _IGNORED.fullmatch(plain[reached:]):
        return Vital.UNCLEAR
    for vital, needed, allowed in WHOLES:
        if any(needed in kinds for kinds in seen) and not any(kinds.isdisjoint(allowed) for kinds in seen):
            return vital
    return Vital.UNCLEAR
