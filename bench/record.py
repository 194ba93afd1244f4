"""What a figure measured, and what docs/figures.md says of it."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import subprocess
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any

from tests.simulator_client import ROOT

RESULTS = ROOT / "bench" / "results"
PAGE = ROOT / "docs" / "figures.md"
_PARTS = ("python-telegram-bot", "aiohttp", "uvloop", "aiosqlite", "asyncpg")


@dataclass(frozen=True)
class Result:
    """One line of the table. `is_met` None: no target has been set yet."""

    figure: str
    target: str
    measured: str
    is_met: bool | None
    note: str = ""

    def line(self) -> str:
        """Return one line for a terminal."""
        word = {True: "met", False: "NOT MET", None: "-"}[self.is_met]
        return f"{word:8} {self.figure}: {self.measured} (target: {self.target}) {self.note}".rstrip()


@dataclass(frozen=True)
class Run:
    """One run of a figure's command."""

    name: str
    command: str
    results: tuple[Result, ...]
    date: str = ""
    commit: str = ""
    machine: str = ""
    versions: str = ""
    load: str = ""
    seconds: float = 0.0

    def save(self) -> None:
        """Keep the run; the one before of the same figure gives way."""
        RESULTS.mkdir(exist_ok=True)
        text = json.dumps(asdict(self), ensure_ascii=False, indent=1)
        (RESULTS / f"{self.name}.json").write_text(text + "\n", encoding="utf-8")


def circumstances() -> dict[str, Any]:
    """Return when and where: date, commit, machine, versions, load average of the last minute."""
    git = ("git", "-C", str(ROOT), "rev-parse", "--short", "HEAD")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    parts = ", ".join(f"{name} {version(name)}" for name in _PARTS)
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "commit": subprocess.run(git, capture_output=True, text=True, check=False).stdout.strip(),
        "machine": f"{os.cpu_count()} cores, {memory:.0f} GB",
        "versions": f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {parts}",
        "load": f"{os.getloadavg()[0]:.1f}",
    }


def load_runs() -> dict[str, Run]:
    """Return the runs that were kept, by name."""
    found = {}
    for path in sorted(RESULTS.glob("*.json")):
        fields = json.loads(path.read_text(encoding="utf-8"))
        fields["results"] = tuple(Result(**one) for one in fields["results"])
        found[path.stem] = Run(**fields)
    return found


def write_page(order: dict[str, tuple[str, str]]) -> None:
    """Write docs/figures.md from the runs that were kept; `order`: for each figure what makes it, and its target."""
    runs = load_runs()
    with_target: list[str] = []
    without: list[str] = []
    for name, (arguments, target) in order.items():
        run = runs.get(name)
        if run is None:
            command = f"`python -m bench.figures --full {arguments}`"
            with_target.append(_row("-", "-", command, name, target, "not run at full size", "**no**"))
            continue
        for one in run.results:
            measured = f"{one.measured} {one.note}".strip()
            row = _row(
                f"{run.date}, {run.commit}",
                run.load,
                f"`{run.command}`",
                one.figure,
                one.target,
                measured,
                _WORDS[one.is_met],
            )
            (without if one.is_met is None else with_target).append(row)
    PAGE.write_text(_page(runs, with_target, without), encoding="utf-8")


_WORDS = {True: "yes", False: "**no**", None: "-"}
_HEAD = "| date, commit | load | command | figure | target | measured | met |\n|---|---|---|---|---|---|---|\n"


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |\n"


def _page(runs: dict[str, Run], with_target: list[str], without: list[str]) -> str:
    machines = sorted({f"{run.machine}; {run.versions}" for run in runs.values()})
    return (
        "# Figures\n\n"
        "Made by `make prove`, or one by one by the command in each row, which writes this page; no number is typed\n"
        "by hand. A target that was missed stands here too, with the reason. All of it runs over HTTP on one machine,\n"
        "with `python -m simulator` and `linli run` as processes of their own. `load`: the load average at the start;\n"
        "other work ran beside. Copies after a kill are counted where nobody said more than one thing (seven of eight\n"
        "chats): a card may rightly go out anew with the same words when its report was added to.\n\n"
        f"Machine: {'; '.join(machines) or '-'}.\n\n"
        f"{_HEAD}{''.join(with_target)}\n"
        "## Without a target yet\n\n"
        f"{_HEAD}{''.join(without)}"
    )
