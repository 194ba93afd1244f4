"""`python -m bench.figures --quick|--full [names]`: makes the figures one after the other, writes docs/figures.md."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bench import (
    backlog,
    board,
    databases,
    deadlines,
    fuzz,
    kills,
    ladder_kills,
    ladder_rules,
    million,
    mornings,
    order,
    outages,
    pace,
    quarter,
    rest,
    roster,
    rungs,
    speed,
    storm,
    taps,
    trouble,
)
from bench.record import Result, Run, circumstances, write_page

Measure = Callable[..., Awaitable[list[Result]]]
FIGURES: dict[str, tuple[Measure, str]] = {
    "kills": (kills.measure, "0 lost, every effect once, at most 8 copies a kill, 2 for one recipient"),
    "stops": (kills.measure_terminated, "0 lost, 0 copies, each end under 10 s"),
    "order": (order.measure, "the same state as once in order"),
    "fuzz": (fuzz.measure, "0 unhandled, 0 stuck, nothing lost"),
    "trouble": (trouble.measure, "nothing unsaved acknowledged, recovers by itself, 0 lost"),
    "taps": (taps.measure, "exactly one winner each time"),
    "pace": (pace.measure, "0 answers 429 in every run, at least 29.4/s"),
    "roster": (roster.measure, "84,000 people in under 60 s, again under 30 s, under 300 MB whatever the size"),
    "speed": (speed.measure, "3 times PTB + aiosqlite, 3.5 times aiogram + ORM, 8 % of aiohttp alone"),
    "latency": (speed.measure_latency, "p99 within 3 times that of aiohttp alone"),
    "million": (million.measure, "under 20 ms each; a new report at most 1.3 times that of a small store"),
    "board": (board.measure, "under 20 ms each, after a million mornings"),
    "deadlines": (deadlines.measure, "within 10 s of due, within 60 s of a start"),
    "backlog": (backlog.measure, "within 30 s of the start of the process, whatever waits"),
    "ladder-rules": (ladder_rules.measure, "no open check-in without a rung to come, none before its time"),
    "ladder-kills": (ladder_kills.measure, "0 rungs lost, skipped, doubled or early; the backlog first"),
    "rungs": (rungs.measure, "first sends within 15 s, acted within 10 s of due, within 60 s of a start"),
    "mornings": (mornings.measure, "2,640 questions at the full rate, before any bulk; calls for help overtake them"),
    "outages": (outages.measure, "100 % are asked again, or somebody is called up for them, with the note"),
    "storm": (
        storm.measure,
        "help leaves within 5 s after retry_after lifts; undelivered: the next rung at once",
    ),
    "quarter": (quarter.measure, "0 reports without an owner, 0 clocks missed, 0 fired twice"),
    "rest": (rest.measure, "under 100 MB; under 2 s"),
    "inbound": (rest.measure_handled, "none yet"),
    "outbound": (pace.measure_free, "none yet"),
}


ON_SERVER = ("kills", "stops", "order", "fuzz", "trouble", "deadlines", "backlog", "quarter", "million", "taps")
"""The crash figures are made on PostgreSQL too, under names of their own."""


async def make(name: str, *, is_full: bool, engine: str = "sqlite") -> Run:
    """Make one figure."""
    about = circumstances()
    began = time.monotonic()
    with databases.engine(engine):
        results = tuple(_explained(one) for one in await FIGURES[name][0](is_full=is_full))
    size = "--full" if is_full else "--quick"
    seconds = round(time.monotonic() - began, 1)
    chosen = "" if engine == "sqlite" else f"--engine {engine} "
    command = f"python -m bench.figures {size} {chosen}{name}"
    return Run(_name(name, engine), command, results, seconds=seconds, **about)


def _name(figure: str, engine: str) -> str:
    return figure if engine == "sqlite" else f"{figure}-{engine}"


def _targets() -> dict[str, tuple[str, str]]:
    """Return for each name of a run what makes it, and its target."""
    named = {(name, "sqlite"): target for name, (_, target) in FIGURES.items()}
    named |= {(name, "postgresql"): FIGURES[name][1] for name in ON_SERVER}
    made = {
        _name(name, engine): (name if engine == "sqlite" else f"--engine {engine} {name}", target)
        for (name, engine), target in named.items()
    }
    # Made by a command of its own: messages that nobody who tunes has seen are judged seldom, and each time is noted.
    return {**made, "understanding": ("understanding", "category 85 %, emergencies 98 %, false alarms 3 %, place 95 %")}


def _explained(result: Result) -> Result:
    """A target that was missed says whether the processors were there for it."""
    load, cores = os.getloadavg()[1], os.cpu_count() or 1
    if result.is_met is not False or load <= cores:
        return result
    why = f"(meanwhile {load:.1f} processes wanted {cores} processors: other work ran beside)"
    return replace(result, note=f"{result.note} {why}".strip())


def main() -> int:
    """Make the figures that are named, all of them otherwise; ends with 1 when a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench.figures", description=__doc__)
    size = parser.add_mutually_exclusive_group(required=True)
    size.add_argument("--quick", action="store_true", help="small sizes; nothing is written")
    size.add_argument("--full", action="store_true", help="full sizes; bench/results and docs/figures.md are written")
    size.add_argument("--page", action="store_true", help="only write docs/figures.md from what was measured last")
    parser.add_argument("--engine", choices=databases.ENGINES, default="sqlite", help="the bot's database")
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(FIGURES))
    options = parser.parse_args()
    if unknown := set(options.names) - FIGURES.keys():
        parser.error(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(FIGURES)}")
    there = FIGURES if options.engine == "sqlite" else ON_SERVER
    if foreign := set(options.names) - set(there):
        parser.error(f"not made on {options.engine}: {', '.join(sorted(foreign))}")
    is_met = True
    for name in [] if options.page else options.names or there:
        run = asyncio.run(make(name, is_full=options.full, engine=options.engine))
        for one in run.results:
            print(one.line(), flush=True)
            is_met = is_met and one.is_met is not False
        print(f"  {name}: {run.seconds:.0f} s, load {run.load}", flush=True)
        if options.full:
            run.save()
    if not options.quick:
        write_page(_targets())
    return 0 if is_met else 1


if __name__ == "__main__":
    sys.exit(main())
