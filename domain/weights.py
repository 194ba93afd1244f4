"""Learned weights: how much each piece of a message speaks for each kind of message."""

import math
import struct
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

BIAS = 128
"""A weight is kept in one byte: 128 stands for nothing, one more or less for one step."""

_ENOUGH = 8
"""One piece in so many must be known, or nothing is said: of plain messages about every third is."""

Kind = tuple[str, str]
"""A category and a level of urgency, taken together: what a danger in the lift sounds like, the lift in need of repair
does not, and neither does any other danger."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A table with a row for each piece and a column for each kind. `step` is the worth of one step of a byte."""

    kinds: tuple[Kind, ...]
    rows: Mapping[str, bytes]
    step: float

    @classmethod
    def of(cls, learned: Mapping[str, Any]) -> "Weights":
        """Cut the table of a lexicon's `learned` into its rows."""
        kinds = tuple((category, level) for category, level in learned["kinds"])
        width, table = len(kinds), learned["table"]
        starts = range(0, len(table), width)
        rows = {piece: table[at : at + width] for piece, at in zip(learned["pieces"], starts, strict=True)}
        return cls(kinds, rows, learned["step"])

    @staticmethod
    def packed(rows: Mapping[str, Sequence[float]], kinds: Iterable[Kind]) -> dict[str, Any]:
        """Put each weight into one byte, in the form that `of` reads; pieces that say nothing are dropped."""
        step = max((abs(weight) for row in rows.values() for weight in row), default=1.0) / (BIAS - 1) or 1.0
        pieces, table = [], bytearray()
        for piece, row in rows.items():
            packed = bytes(BIAS + round(weight / step) for weight in row)
            if max(packed) > BIAS + 1 or min(packed) < BIAS - 1:
                pieces.append(piece)
                table += packed
        return {"kinds": [list(kind) for kind in kinds], "step": step, "pieces": pieces, "table": bytes(table)}

    def knows(self, pieces: Collection[str]) -> bool:
        """Whether enough of the pieces have weights for a judgement."""
        return sum(map(self.rows.__contains__, pieces)) * _ENOUGH > len(pieces)

    def judge(self, pieces: Iterable[str]) -> tuple[dict[str, float], dict[str, float]]:
        """Return how likely each category is and how likely each level is; each sums to 1."""
        rows = [row for piece in pieces if (row := self.rows.get(piece))] or [bytes([BIAS]) * len(self.kinds)]
        scale = self.step / math.sqrt(len(rows))
        sums = [(total - BIAS * len(rows)) * scale for total in _totals(rows)]
        categories: dict[str, float] = {}
        levels: dict[str, float] = {}
        for (category, level), share in zip(self.kinds, softmax(sums), strict=True):
            categories[category] = categories.get(category, 0.0) + share
            levels[level] = levels.get(level, 0.0) + share
        return categories, levels


def _totals(rows: Sequence[bytes]) -> tuple[int, ...]:
    """Return the sum of each column. Rows are added as whole numbers, four bytes a column: six times as fast."""
    width = len(rows[0])
    total = sum(map(_widened, rows))
    return struct.unpack(f"<{width}I", total.to_bytes(4 * width, "little"))


@lru_cache(4096)
def _widened(row: bytes) -> int:
    wide = bytearray(4 * len(row))
    wide[::4] = row
    return int.from_bytes(wide, "little")


def softmax(sums: Sequence[float]) -> list[float]:
    """Return shares of 1 that grow with the exponential of each sum."""
    top = max(sums)
    powers = [math.exp(value - top) for value in sums]
    total = sum(powers)
    return [power / total for power in powers]
