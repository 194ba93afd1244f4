"""Figure: the rules of the ladder, by a state machine that does whatever may happen and looks after each step."""

from __future__ import annotations

from dataclasses import dataclass

from bench.record import Result
from tests.domain.test_check_ins_properties import climbing


@dataclass(frozen=True)
class Size:
    """How many runs, of how many steps."""

    runs: int
    steps: int = 50


QUICK = Size(100)
FULL = Size(2000)


async def measure(*, is_full: bool) -> list[Result]:
    """Return the line of the rules."""
    size = FULL if is_full else QUICK
    broken = ""
    try:
        climbing(size.runs, size.steps)
    except AssertionError as error:
        broken = str(error).splitlines()[0]
    return [
        Result(
            f"{size.runs} runs of {size.steps} steps: what she says, who comes or not, lost taps, crashes, clocks",
            "no open check-in without a rung to come, none before its time, only a named person ends level 3 and above",
            "nothing broke" if not broken else f"broke: {broken}",
            not broken,
        )
    ]
