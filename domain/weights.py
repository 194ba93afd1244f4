"""Learned weights: how much each piece of a message speaks for each category and each level of urgency."""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

BIAS = 128
"""A weight is kept in one byte: 128 stands for nothing, one more or less for one step."""

_ENOUGH = 8
"""One piece in so many must be known, or nothing is said: of plain messages about every third is."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A table with a row for each piece and a column for each code.

    `categories` and `levels` name the columns, one after the other. `step` is the worth of one step of a byte.
    """

    categories: tuple[str, ...]
    levels: tuple[str, ...]
    rows: Mapping[str, bytes]
    step: float

    @classmethod
    def of(cls, learned: Mapping[str, Any]) -> "Weights":
        """Cut the table of a lexicon's `learned` into its rows."""
        categories, levels = tuple(learned["categories"]), tuple(learned["levels"])
        width, table = len(categories) + len(levels), learned["table"]
        starts = range(0, len(table), width)
        rows = {piece: table[at : at + width] for piece, at in zip(learned["pieces"], starts, strict=True)}
        return cls(categories, levels, rows, learned["step"])

    @staticmethod
    def packed(rows: Mapping[str, Sequence[float]], categories: Sequence[str], levels: Sequence[str]) -> dict[str, Any]:
        """Put each weight into one byte, in the form that `of` reads; pieces that say nothing are dropped."""
        step = max((abs(weight) for row in rows.values() for weight in row), default=1.0) / (BIAS - 1) or 1.0
        pieces, table = [], bytearray()
        for piece, row in rows.items():
            packed = bytes(BIAS + round(weight / step) for weight in row)
            if max(packed) > BIAS + 1 or min(packed) < BIAS - 1:
                pieces.append(piece)
                table += packed
        head = {"categories": list(categories), "levels": list(levels), "step": step, "pieces": pieces}
        return {**head, "table": bytes(table)}

    def knows(self, pieces: Collection[str]) -> bool:
        """Whether enough of the pieces have weights for a judgement."""
        return sum(map(self.rows.__contains__, pieces)) * _ENOUGH > len(pieces)

    def judge(self, pieces: Iterable[str]) -> tuple[dict[str, float], dict[str, float]]:
        """Return how likely each category is and how likely each level is; each sums to 1."""
        rows = [row for piece in pieces if (row := self.rows.get(piece))]
        if not rows:
            width = len(self.categories) + len(self.levels)
            rows = [bytes([BIAS]) * width]
        scale = self.step / math.sqrt(len(rows))
        sums = [(sum(column) - BIAS * len(rows)) * scale for column in zip(*rows, strict=True)]
        cut = len(self.categories)
        return (
            dict(zip(self.categories, softmax(sums[:cut]), strict=True)),
            dict(zip(self.levels, softmax(sums[cut:]), strict=True)),
        )


def softmax(sums: Sequence[float]) -> list[float]:
    """Return shares of 1 that grow with the exponential of each sum."""
    top = max(sums)
    powers = [math.exp(value - top) for value in sums]
    total = sum(powers)
    return [power / total for power in powers]
