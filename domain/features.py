"""The pieces of a message that the learned weights know: characters in a row, words and their beginnings."""

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import combinations

from domain.normal import IDEOGRAPH

_DIGITS = re.compile(r"\d+")
_RUN = re.compile(rf"[{IDEOGRAPH}0]+|[^\W\d{IDEOGRAPH}_]+")
_IDEOGRAPHS = re.compile(rf"[{IDEOGRAPH}0]")
_PAUSE = re.compile(rf"(?<=[{IDEOGRAPH}])[\W_]+(?=[{IDEOGRAPH}])")
_LONGEST = 2
_MARKS = frozenset("#@&!~")
_STEMS = (3, 4, 5)
_BARS = (1, 2.5, 6)
"""Scores of words at which a category counts once more."""
_SIZES = (2, 4, 7, 12)


def pieces(plain: str, doors: re.Pattern[str] | None = None) -> set[str]:
    """Return the pieces of a normalised text.

    Of ideographs: one and two in a row, over punctuation, since many people use none. Of other scripts: each word,
    its beginnings (endings carry little) and each two words in a row. All numbers are one number (0). `doors`
    finds building, unit and door: they are no pieces, since in a lift or in a fire it is the same house.
    """
    together = _PAUSE.sub("", _without(doors, _DIGITS.sub("0", plain)))
    found: set[str] = set()
    before = ""
    for run in _RUN.findall(together):
        if _IDEOGRAPHS.match(run):
            found.update(_rows(run))
            before = ""
        else:
            found.update(_words(run, before))
            before = run
    return found


def _rows(run: str) -> Iterator[str]:
    for size in range(1, _LONGEST + 1):
        for start in range(len(run) - size + 1):
            yield run[start : start + size]


def _words(word: str, before: str) -> Iterator[str]:
    yield f"{word} "
    for size in _STEMS:
        if len(word) >= size:
            yield f"{word[:size]}-"
    if before:
        yield f"{before} {word}"


def marks(
    scores: Mapping[str, float], best: str, level: str, groups: Collection[str], ideas: Collection[str], size: int
) -> set[str]:
    """Return what words and rules found in a message as pieces: weights are learned for these as for its letters.

    Ideas also count two and two: "child" and "deep water" together are more than each alone.
    """
    found = {f"#{bar} {code}" for code, score in scores.items() for bar in _BARS if score >= bar}
    found |= {f"@{group}" for group in groups}
    found |= {f"&{idea}" for idea in ideas}
    found |= {f"&{one}&{other}" for one, other in combinations(sorted(ideas), 2)}
    found |= {f"#best {best}", f"!{level}", f"!{level} {best}", f"~{sum(size >= bar for bar in _SIZES)}"}
    return found


def is_mark(piece: str) -> bool:
    """Whether a piece is what words and rules found (`marks`), not what was written."""
    return len(piece) > 1 and piece[0] in _MARKS


def _without(doors: re.Pattern[str] | None, text: str) -> str:
    return text if doors is None else doors.sub(" ", text)
