"""`python -m bench.understanding`: how well messages are understood that nothing was learned from; bench/results."""

from __future__ import annotations

import csv
import sys
import time
import tracemalloc
from collections.abc import Iterable, Sequence
from pathlib import Path

from bench.record import Result, Run, circumstances
from domain.classify import Classifier
from domain.places import Roster, find_place
from domain.understanding import Shares
from services.learning import measured
from tests.simulator_client import ROOT
from words import corpus, lexicon
from words.corpus import Example

DATA = ROOT / "tests" / "data"


def _tsv(path: Path) -> list[Example]:
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Example(row["text"], row["category"], row["urgency"], row["place"]) for row in rows]


def batches() -> dict[str, list[Example]]:
    """Return the messages by batch; what is clean about each stands in tests/data/README.md."""
    return {
        "plain, kept aside": _tsv(DATA / "reports_kept_aside.tsv"),
        "roundabout, looked at while learning": corpus.read_aside(),
        "roundabout, judged once (later messages resemble it)": list(corpus.read_file(DATA / "roundabout.txt")),
        "cold, judged once": list(corpus.read_file(DATA / "cold.txt")),
    }


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def lines(name: str, examples: Sequence[Example], shares: Shares, places: float) -> Iterable[Result]:
    """Yield one line for each target."""
    category = _share(shares.category_right, shares.messages)
    found, alarmed = _share(shares.found, shares.emergencies), _share(shares.alarmed, shares.calm)
    chatter = _share(shares.taken_for_chatter, shares.reports)
    yield Result(f"{name} ({len(examples)}): category", ">= 85 %", f"{category:.1%}", category >= 0.85)
    note = f"({shares.found} of {shares.emergencies}; {shares.missed_as_normal} taken for normal)"
    yield Result(f"{name}: emergencies found", ">= 98 %", f"{found:.1%}", found >= 0.98, note)
    yield Result(f"{name}: false alarms", "<= 3 %", f"{alarmed:.1%}", alarmed <= 0.03, f"of {shares.calm}")
    yield Result(f"{name}: reports taken for chatter", "<= 1 %", f"{chatter:.1%}", chatter <= 0.01)
    yield Result(f"{name}: place as written", ">= 95 %", f"{places:.1%}", places >= 0.95)


def _cost(classifier: Classifier, examples: Sequence[Example]) -> Result:
    began = time.process_time()
    for example in examples:
        classifier.guess(example.text)
    spent = (time.process_time() - began) / len(examples) * 1000
    return Result("One message", "< 2 ms", f"{spent:.2f} ms", spent < 2)


def _start() -> Iterable[Result]:
    began = time.process_time()
    words = lexicon.load()
    Classifier(words)
    Roster.of(words)
    spent = time.process_time() - began
    tracemalloc.start()
    words = lexicon.load()
    kept = (Classifier(words), Roster.of(words), words)
    size = tracemalloc.get_traced_memory()[0] / 2**20
    tracemalloc.stop()
    del kept
    yield Result("Words and weights ready", "< 0.25 s", f"{spent:.2f} s", spent < 0.25)
    yield Result("Memory of words and weights", "< 25 MB", f"{size:.1f} MB", size < 25)


def main() -> int:
    """Measure, print, and keep the result; ends with 1 when a target is missed."""
    about, began = circumstances(), time.monotonic()
    results = list(_start())
    words = lexicon.load()
    classifier, roster = Classifier(words), Roster.of(words)
    for name, examples in batches().items():
        places = [find_place(example.text, roster) for example in examples]
        right = sum(
            (place.text if place else "") == example.place for place, example in zip(places, examples, strict=True)
        )
        results += lines(name, examples, measured(classifier, examples), right / len(examples))
    results.append(_cost(classifier, [example for batch in batches().values() for example in batch]))
    for one in results:
        print(one.line())
    seconds = round(time.monotonic() - began, 1)
    Run("understanding", "python -m bench.understanding", tuple(results), seconds=seconds, **about).save()
    return 0 if all(one.is_met for one in results) else 1


if __name__ == "__main__":
    sys.exit(main())
