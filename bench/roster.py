"""Figures: a whole sub-district comes in from its lists, and again; with how much memory, also for a million people.

`python -m bench.roster` prints and keeps them; `--quick` takes small sizes and keeps nothing.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.record import Result, Run, circumstances
from tests.simulator_client import ROOT

_SUB_DISTRICT = 84_000
_MOST_SECONDS, _MOST_SECONDS_AGAIN = 60, 30
_MOST_MEGABYTES = 300
_MOST_GROWTH = 50
"""Megabytes by which the import of the largest may exceed that of the smallest: noise of the allocator, not rows."""


@dataclass(frozen=True)
class Spent:
    """What one command took."""

    seconds: float
    megabytes: float


def run(folder: Path, *command: str) -> Spent:
    """Run `linli` in a folder.

    Raises:
        RuntimeError: it did not end well.
    """
    plain = {name: value for name, value in os.environ.items() if not name.startswith("LINLI_")}
    environment = {**plain, "PYTHONPATH": str(ROOT), "LINLI_DATABASE__URL": f"sqlite:///{folder / 'linli.db'}"}
    with (folder / "said.txt").open("w+", encoding="utf-8") as said:
        files = [(os.POSIX_SPAWN_DUP2, said.fileno(), number) for number in (1, 2)]
        began = time.monotonic()
        process = os.posix_spawn(
            sys.executable, [sys.executable, "-m", "bot", *command], environment, file_actions=files
        )
        _, status, used = os.wait4(process, 0)
        seconds = time.monotonic() - began
        said.seek(0)
        if status:
            raise RuntimeError(f"linli {command[0]}: {said.read()[-1000:]}")
    return Spent(seconds, used.ru_maxrss / 1024)


@dataclass(frozen=True)
class Roundtrip:
    """What it took to invent so many people, to take them in, and again, and to write them out."""

    residents: int
    generated: Spent
    imported: Spent
    again: Spent
    exported: Spent
    is_same: bool


def roundtrip(residents: int) -> Roundtrip:
    """Invent, import twice, export; compare what came out with what went in."""
    folder = Path(tempfile.mkdtemp(prefix="linli-bench-"))
    try:
        made, out = folder / "made", folder / "out"
        generated = run(folder, "generate", "--residents", str(residents), "--out", str(made))
        files = [str(path) for path in sorted(made.iterdir())]
        imported = run(folder, "import", *files)
        again = run(folder, "import", *files)
        exported = run(folder, "export", str(out))
        is_same = all((out / Path(path).name).read_bytes() == Path(path).read_bytes() for path in files)
        return Roundtrip(residents, generated, imported, again, exported, is_same)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def measure(*, is_full: bool) -> list[Result]:
    """Measure a sub-district, and with `is_full` 200,000 and a million people besides."""
    trips = [roundtrip(residents) for residents in ((_SUB_DISTRICT, 200_000, 1_000_000) if is_full else (1_000, 6_000))]
    first, last = trips[0], trips[-1]
    who = f"{first.residents:,} people"
    growth = last.imported.megabytes - first.imported.megabytes
    return [
        _seconds(f"lists of {who} come in", first.imported, _MOST_SECONDS),
        _seconds(f"the same lists of {who} again", first.again, _MOST_SECONDS_AGAIN),
        Result(
            f"memory of an import of {last.residents:,}",
            f"under {_MOST_MEGABYTES} MB, not growing with the lists",
            f"{last.imported.megabytes:.0f} MB",
            last.imported.megabytes < _MOST_MEGABYTES and growth < _MOST_GROWTH,
            "; ".join(f"{trip.residents:,}: {trip.imported.megabytes:.0f} MB" for trip in trips[:-1]),
        ),
        Result(
            "what is invented, imported and exported is the same files",
            "byte for byte",
            "the same" if all(trip.is_same for trip in trips) else "not the same",
            all(trip.is_same for trip in trips),
        ),
        *(_times(trip) for trip in trips),
    ]


def _seconds(figure: str, spent: Spent, most: int) -> Result:
    return Result(figure, f"under {most} s", f"{spent.seconds:.1f} s", spent.seconds < most)


def _times(trip: Roundtrip) -> Result:
    parts = {"generate": trip.generated, "import": trip.imported, "again": trip.again, "export": trip.exported}
    told = ", ".join(f"{name} {spent.seconds:.1f} s at {spent.megabytes:.0f} MB" for name, spent in parts.items())
    return Result(f"{trip.residents:,} people", "-", told, None)


def main() -> int:
    """Make the figure; ends with 1 when a target is missed."""
    is_full = "--quick" not in sys.argv[1:]
    about = circumstances()
    began = time.monotonic()
    results = tuple(asyncio.run(measure(is_full=is_full)))
    for one in results:
        print(one.line(), flush=True)
    if is_full:
        seconds = round(time.monotonic() - began, 1)
        Run("roster", "python -m bench.roster", results, seconds=seconds, **about).save()
    return 0 if all(one.is_met is not False for one in results) else 1


if __name__ == "__main__":
    sys.exit(main())
