"""Learns the weights from examples by gradient descent: shares of the kinds of messages, margins of the categories."""

import math
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from domain.features import is_mark
from domain.weights import Kind, Piece, Weights, softmax

_NEAR = 0.01
"""A share so near to what it should be is left alone: that saves most of the work."""


class Lesson(NamedTuple):
    """The pieces of one message, what it should be taken for, and what it is worth (to the shares `grave` times)."""

    pieces: Sequence[str]
    category: str
    level: str
    worth: float = 1.0
    grave: float = 1.0

    @property
    def kind(self) -> Kind:
        """Category and level, as the weights know them."""
        return self.category, self.level


@dataclass(frozen=True, slots=True)
class Learning:
    """How the weights are learned. The same lessons and the same numbers give the same weights.

    A piece counts by its size: the rarer the larger, and what words and rules found `found` as much as what was
    written, since they know best what they were made from. Pieces in fewer than `seen` messages are not learned; of
    the others the `kept` most frequent are. In each of `rounds` every lesson is seen once, for the shares with some
    of its pieces left out (`forget`), so that no one word decides. The weights are the mean of those after each round
    of the second half.
    """

    rounds: int = 20
    pace: float = 3.0
    decay: float = 0.003
    forget: float = 0.45
    smooth: float = 0.05
    margin_rounds: int = 12
    margin_pace: float = 0.6
    seen: int = 2
    found: float = 0.5
    kept: int = 50_000
    seed: int = 7


class _Heard(NamedTuple):
    """A piece while it is learned: its weights, already times its size, and the square of that size."""

    row: list[float]
    square: float


Take = Callable[[Sequence[_Heard], Lesson, float], None]
"""Learns from one lesson: what was heard of it, the lesson, and the pace."""


def learn(lessons: Sequence[Lesson], how: Learning) -> dict[str, Any]:
    """Return the weights in the form in which a lexicon holds them under `learned`."""
    kinds = sorted({lesson.kind for lesson in lessons})
    categories = sorted({lesson.category for lesson in lessons})
    sizes = _sizes(lessons, how)
    dice = random.Random(how.seed)
    shares = _Course(sizes, len(kinds), dice)
    shares.run(lessons, _Shares(kinds, how, dice).take, how.rounds, how.pace, how.decay)
    margins = _Course(sizes, len(categories), dice)
    margins.run(lessons, _Margins(categories).take, how.margin_rounds, how.margin_pace)
    pieces = {piece: Piece(size, shares.mean[piece], margins.mean[piece]) for piece, size in sizes.items()}
    return Weights.packed(pieces, kinds, categories)


def _sizes(lessons: Sequence[Lesson], how: Learning) -> dict[str, float]:
    """Return the size of each piece that is worth learning."""
    counted = Counter(piece for lesson in lessons for piece in set(lesson.pieces))
    often = sorted((-times, piece) for piece, times in counted.items() if times >= how.seen)[: how.kept]
    largest = math.log(1 + len(lessons) / how.seen)
    return {
        piece: math.log(1 - len(lessons) / minus) / largest * (how.found if is_mark(piece) else 1.0)
        for minus, piece in sorted(often, key=lambda one: one[1])
    }


class _Course:
    """Rounds over all lessons for one table of weights; `mean` is what they were after each of the second half."""

    def __init__(self, sizes: Mapping[str, float], width: int, dice: random.Random) -> None:
        self._pieces = {piece: _Heard([0.0] * width, size**2) for piece, size in sizes.items()}
        self._dice = dice
        self.mean: dict[str, list[float]] = {piece: [0.0] * width for piece in sizes}

    def run(self, lessons: Sequence[Lesson], take: Take, rounds: int, pace: float, decay: float = 0.0) -> None:
        """Learn: the pace falls to nothing, the weights fade by `decay` after each round."""
        known = [[found for piece in lesson.pieces if (found := self._pieces.get(piece))] for lesson in lessons]
        order = list(range(len(lessons)))
        last = rounds // 2
        for turn in range(rounds):
            self._dice.shuffle(order)
            for at in order:
                take(known[at], lessons[at], pace * (1 - turn / rounds))
            for piece, heard in self._pieces.items():
                if decay:
                    heard.row[:] = [weight * (1 - decay) for weight in heard.row]
                if turn >= rounds - last:
                    mean = self.mean[piece]
                    mean[:] = [sum_ + weight / last for sum_, weight in zip(mean, heard.row, strict=True)]


class _Shares:
    """One logistic regression over the kinds."""

    def __init__(self, kinds: Sequence[Kind], how: Learning, dice: random.Random) -> None:
        self._places = {kind: at for at, kind in enumerate(kinds)}
        self._how, self._dice = how, dice

    def take(self, heard: Sequence[_Heard], lesson: Lesson, pace: float) -> None:
        """Move the rows of the pieces towards the kind that the lesson is; some pieces are not heard."""
        heard = [piece for piece in heard if self._dice.random() >= self._how.forget]
        if not heard:
            return
        scale, sums = _sums(heard)
        shares, smooth = softmax(sums), self._how.smooth
        others = smooth / max(1, len(shares) - 1)
        aim = self._places[lesson.kind]
        errors = (share - (1 - smooth if at == aim else others) for at, share in enumerate(shares))
        pace *= scale * lesson.worth * lesson.grave
        _move(heard, {at: -pace * error for at, error in enumerate(errors) if abs(error) > _NEAR})


class _Margins:
    """A judge for each category, who is content with 1 or more for what it is and -1 or less for what it is not.

    What is content is left alone: only messages near the border teach.
    """

    def __init__(self, categories: Sequence[str]) -> None:
        self._places = {category: at for at, category in enumerate(categories)}

    def take(self, heard: Sequence[_Heard], lesson: Lesson, pace: float) -> None:
        """Move the rows of the pieces where a judge is not content, by what is lacking."""
        if not heard:
            return
        scale, sums = _sums(heard)
        aim = self._places[lesson.category]
        lacking = {at: 1 - sum_ if at == aim else -1 - sum_ for at, sum_ in enumerate(sums)}
        pace *= scale * lesson.worth
        _move(heard, {at: pace * gap for at, gap in lacking.items() if (gap > 0) == (at == aim)})


def _sums(heard: Sequence[_Heard]) -> tuple[float, list[float]]:
    """Return what the sizes are divided by, so that a long message is no surer than a short one, and the sums."""
    scale = 1 / math.sqrt(sum(piece.square for piece in heard))
    return scale, [sum(column) * scale for column in zip(*(piece.row for piece in heard), strict=True)]


def _move(heard: Sequence[_Heard], changes: Mapping[int, float]) -> None:
    """Add to each row, by the square of the piece's size: once for what it says, once since rows hold it times size."""
    for row, square in heard:
        for column, change in changes.items():
            row[column] += change * square
