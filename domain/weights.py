"""Learned weights: how much each piece of a message speaks for each kind of message, and for each category."""

import math
import struct
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

BIAS = 128
"""A weight is kept in one byte: 128 stands for nothing, one more or less for one step."""
FULL = 255
"""A piece's size is kept in one byte too: its square in so many parts."""

_ENOUGH = 8
"""One piece in so many must be known, or nothing is said: of plain messages about every third is."""
_CLEAR, _ALSO = 1.7, 0.5
"""What a margin and the logarithm of a share count for, so that a share of 0.6 is right about six times in ten."""
_LEAST = 1e-5

Kind = tuple[str, str]
"""A category and a level of urgency, taken together: what a danger in the lift sounds like, the lift in need of repair
does not, and neither does any other danger."""


class Piece(NamedTuple):
    """What a piece says: its size (0 to 1, the rarer the larger), and what it adds for each kind and each category."""

    size: float
    kinds: Sequence[float]
    categories: Sequence[float]


@dataclass(frozen=True, slots=True)
class Weights:
    """A table with a row for each piece: a byte for each kind, a byte for each category, and one for the size.

    The kinds are shares (softmax), the categories margins (1 for what it is, -1 for what it is not): shares tell
    dangers best, margins what it is about. `steps`: the worth of one step of a byte in either.
    """

    kinds: tuple[Kind, ...]
    categories: tuple[str, ...]
    starts: Mapping[str, int]
    table: bytes
    steps: tuple[float, float]

    @classmethod
    def of(cls, learned: Mapping[str, Any]) -> "Weights":
        """Find the rows in the table of a lexicon's `learned`."""
        kinds = tuple((category, level) for category, level in learned["kinds"])
        categories, table = tuple(learned["categories"]), learned["table"]
        width = len(kinds) + len(categories) + 1
        starts = dict(zip(learned["pieces"], range(0, len(table), width), strict=True))
        return cls(kinds, categories, starts, table, tuple(learned["steps"]))

    @staticmethod
    def packed(pieces: Mapping[str, Piece], kinds: Iterable[Kind], categories: Iterable[str]) -> dict[str, Any]:
        """Put each weight into one byte, in the form that `of` reads."""
        steps = (_step(piece.kinds for piece in pieces.values()), _step(piece.categories for piece in pieces.values()))
        table = bytearray()
        for piece in pieces.values():
            table += bytes(BIAS + round(weight / steps[0]) for weight in piece.kinds)
            table += bytes(BIAS + round(weight / steps[1]) for weight in piece.categories)
            table.append(max(1, round(piece.size**2 * FULL)))
        return {
            "kinds": [list(kind) for kind in kinds],
            "categories": list(categories),
            "steps": list(steps),
            "pieces": list(pieces),
            "table": bytes(table),
        }

    def knows(self, pieces: Collection[str]) -> bool:
        """Whether enough of the pieces have weights for a judgement."""
        return sum(map(self.starts.__contains__, pieces)) * _ENOUGH > len(pieces)

    def judge(self, pieces: Iterable[str]) -> tuple[dict[str, float], dict[str, float]]:
        """Return how likely each category is and how likely each level is; each sums to 1."""
        width = len(self.kinds) + len(self.categories) + 1
        starts = [start for piece in pieces if (start := self.starts.get(piece)) is not None]
        rows = [self.table[start : start + width] for start in starts] or [bytes([BIAS]) * width]
        totals = _totals(rows)
        nothing, length = BIAS * len(rows), math.sqrt(totals[-1] / FULL)
        share, margin = (step / length for step in self.steps)
        kinds = softmax([(total - nothing) * share for total in totals[: len(self.kinds)]])
        margins = [(total - nothing) * margin for total in totals[len(self.kinds) : -1]]
        shares: dict[str, float] = {}
        levels: dict[str, float] = {}
        for (category, level), part in zip(self.kinds, kinds, strict=True):
            shares[category] = shares.get(category, 0.0) + part
            levels[level] = levels.get(level, 0.0) + part
        return self._together(shares, margins), levels

    def _together(self, shares: Mapping[str, float], margins: Sequence[float]) -> dict[str, float]:
        pairs = zip(self.categories, margins, strict=True)
        sums = [_CLEAR * margin + _ALSO * math.log(shares[category] + _LEAST) for category, margin in pairs]
        return dict(zip(self.categories, softmax(sums), strict=True))


def _step(rows: Iterable[Sequence[float]]) -> float:
    return max((abs(weight) for row in rows for weight in row), default=1.0) / (BIAS - 1) or 1.0


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
