"""Learns the weights from examples: two logistic regressions over the same pieces, by gradient descent."""

import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from domain.weights import Weights, softmax


class Lesson(NamedTuple):
    """The pieces of one message, and what it should be taken for."""

    pieces: Sequence[str]
    category: str
    level: str
    worth: float = 1.0


@dataclass(frozen=True, slots=True)
class Learning:
    """How the weights are learned. The same lessons and the same numbers give the same weights.

    In each round every lesson is seen once, with some of its pieces left out (`forget`), so that no one word decides;
    pieces in fewer than `seen` messages are not kept.
    """

    rounds: int = 20
    pace: float = 1.2
    decay: float = 0.004
    forget: float = 0.35
    smooth: float = 0.06
    seen: int = 2
    seed: int = 7


Table = dict[str, list[float]]


def learn(lessons: Sequence[Lesson], how: Learning) -> dict[str, Any]:
    """Return the weights in the form in which a lexicon holds them under `learned`."""
    categories = sorted({lesson.category for lesson in lessons})
    levels = sorted({lesson.level for lesson in lessons})
    counted = Counter(piece for lesson in lessons for piece in set(lesson.pieces))
    table: Table = {
        piece: [0.0] * (len(categories) + len(levels)) for piece, times in sorted(counted.items()) if times >= how.seen
    }
    dice = random.Random(how.seed)
    total: Table = {piece: list(row) for piece, row in table.items()}
    order = list(range(len(lessons)))
    kept = how.rounds // 2
    for turn in range(how.rounds):
        dice.shuffle(order)
        pace = how.pace * (1 - turn / how.rounds)
        for at in order:
            _take(table, lessons[at], categories, levels, pace, how, dice)
        for piece, row in table.items():
            row[:] = [weight * (1 - how.decay) for weight in row]
            if turn >= how.rounds - kept:
                total[piece] = [one + more for one, more in zip(total[piece], row, strict=True)]
    mean = {piece: [weight / kept for weight in row] for piece, row in total.items()}
    return Weights.packed(mean, categories, levels)


def _take(
    table: Table,
    lesson: Lesson,
    categories: Sequence[str],
    levels: Sequence[str],
    pace: float,
    how: Learning,
    dice: random.Random,
) -> None:
    """Learn from one lesson: move the weights of its pieces towards what it is."""
    chance = dice.random
    rows = [row for piece in lesson.pieces if (row := table.get(piece)) and chance() >= how.forget]
    if not rows:
        return
    scale = 1 / math.sqrt(len(rows))
    sums = [sum(column) * scale for column in zip(*rows, strict=True)]
    cut = len(categories)
    shares = softmax(sums[:cut]) + softmax(sums[cut:])
    wanted = {categories.index(lesson.category): cut, cut + levels.index(lesson.level): len(levels)}
    step = pace * lesson.worth * scale
    for column, share in enumerate(shares):
        width = cut if column < cut else len(levels)
        aim = 1 - how.smooth if column in wanted else how.smooth / (width - 1)
        error = share - aim
        if abs(error) > 0.004:
            change = step * error
            for row in rows:
                row[column] -= change
