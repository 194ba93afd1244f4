"""Learns the weights from examples: one logistic regression over the kinds of messages, by gradient descent."""

import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from domain.weights import Kind, Weights, softmax

_LONG = 4
"""Pieces of so many characters and more must be seen once more often: most of them are somebody's way of speaking."""
_NEAR = 0.01
"""A share so near to what it should be is left alone: that saves most of the work."""


class Lesson(NamedTuple):
    """The pieces of one message, and what it should be taken for."""

    pieces: Sequence[str]
    category: str
    level: str
    worth: float = 1.0

    @property
    def kind(self) -> Kind:
        """Category and level, as the weights know them."""
        return self.category, self.level


@dataclass(frozen=True, slots=True)
class Learning:
    """How the weights are learned. The same lessons and the same numbers give the same weights.

    In each round every lesson is seen once, with some of its pieces left out (`forget`), so that no one word decides;
    pieces in fewer than `seen` messages are not learned. The weights are the mean of those after each round of the
    second half; of these the `kept` pieces that say most are kept.
    """

    rounds: int = 20
    pace: float = 3.0
    decay: float = 0.003
    forget: float = 0.45
    smooth: float = 0.05
    seen: int = 2
    kept: int = 30_000
    seed: int = 7


Table = dict[str, list[float]]


def learn(lessons: Sequence[Lesson], how: Learning) -> dict[str, Any]:
    """Return the weights in the form in which a lexicon holds them under `learned`."""
    kinds = sorted({lesson.kind for lesson in lessons})
    table = _blank(lessons, len(kinds), how)
    known = [[row for piece in lesson.pieces if (row := table.get(piece))] for lesson in lessons]
    aims = [kinds.index(lesson.kind) for lesson in lessons]
    dice = random.Random(how.seed)
    total: Table = {piece: list(row) for piece, row in table.items()}
    order = list(range(len(lessons)))
    last = how.rounds // 2
    for turn in range(how.rounds):
        dice.shuffle(order)
        pace = how.pace * (1 - turn / how.rounds)
        for at in order:
            heard = [row for row in known[at] if dice.random() >= how.forget]
            if heard:
                _take(heard, aims[at], pace * lessons[at].worth, how.smooth)
        for piece, row in table.items():
            row[:] = [weight * (1 - how.decay) for weight in row]
            if turn >= how.rounds - last:
                total[piece] = [one + more for one, more in zip(total[piece], row, strict=True)]
    mean = {piece: [weight / last for weight in row] for piece, row in total.items()}
    telling = sorted(mean, key=lambda piece: -max(map(abs, mean[piece])))[: how.kept]
    return Weights.packed({piece: mean[piece] for piece in sorted(telling)}, kinds)


def _blank(lessons: Sequence[Lesson], width: int, how: Learning) -> Table:
    """Return a row of nothing for each piece that is worth one."""
    counted = Counter(piece for lesson in lessons for piece in set(lesson.pieces))
    kept = sorted(piece for piece, times in counted.items() if times >= how.seen + (len(piece) >= _LONG))
    return {piece: [0.0] * width for piece in kept}


def _take(rows: Sequence[list[float]], aim: int, pace: float, smooth: float) -> None:
    """Learn from one lesson: move the rows of its pieces towards the kind that it is."""
    scale = 1 / math.sqrt(len(rows))
    shares = softmax([sum(column) * scale for column in zip(*rows, strict=True)])
    step, others = pace * scale, smooth / max(1, len(shares) - 1)
    for column, share in enumerate(shares):
        error = share - (1 - smooth if column == aim else others)
        if abs(error) > _NEAR:
            change = step * error
            for row in rows:
                row[column] -= change
