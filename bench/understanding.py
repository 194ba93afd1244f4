"""`python -m bench.understanding`: how well messages are understood that nothing was learned from; bench/results.

Only counts are printed and kept, never a message: who tunes may read them and the held-out messages stay unseen.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
import tracemalloc
from collections.abc import Iterable, Sequence
from dataclasses import replace
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
HELD_OUT = DATA / "held_out"
Batches = dict[str, list[Example]]


def _tsv(path: Path) -> list[Example]:
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Example(row["text"], row["category"], row["urgency"], row["place"]) for row in rows]


def held_out() -> Batches:
    """Return the messages that nobody who tunes has seen, by language; tests/data/held_out/README.md."""
    return {f"held out, {path.stem}": _tsv(path) for path in sorted(HELD_OUT.glob("*.tsv"))}


def looked_at() -> Batches:
    """Return the older messages by batch; what is clean about each stands in tests/data/README.md."""
    return {
        "in the manner of a chat, for tuning": _tsv(DATA / "dev.tsv"),
        "plain, kept aside": _tsv(DATA / "reports_kept_aside.tsv"),
        "roundabout, looked at while learning": corpus.read_aside(),
        "roundabout, judged once (later messages resemble it)": list(corpus.read_file(DATA / "roundabout.txt")),
        "cold, judged once": list(corpus.read_file(DATA / "cold.txt")),
    }


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def lines(name: str, shares: Shares, places: float) -> Iterable[Result]:
    """Yield one line for each target. `places`: the share of messages whose place was cut out as it was written."""
    category = _share(shares.category_right, shares.messages)
    found, alarmed = _share(shares.found, shares.emergencies), _share(shares.alarmed, shares.calm)
    chatter = _share(shares.taken_for_chatter, shares.reports)
    missed, as_normal = shares.emergencies - shares.found, shares.missed_as_normal
    yield Result(f"{name} ({shares.messages}): category", ">= 85 %", f"{category:.1%}", category >= 0.85)
    note = f"({shares.found} of {shares.emergencies})"
    yield Result(f"{name}: emergencies found", ">= 98 %", f"{found:.1%}", found >= 0.98, note)
    note = f"of {missed} missed"
    yield Result(f"{name}: emergencies taken for normal", "0", f"{as_normal}", as_normal == 0, note)
    yield Result(f"{name}: false alarms", "<= 3 %", f"{alarmed:.1%}", alarmed <= 0.03, f"of {shares.calm}")
    yield Result(f"{name}: reports taken for chatter", "<= 1 %", f"{chatter:.1%}", chatter <= 0.01)
    yield Result(f"{name}: place as written", ">= 95 %", f"{places:.1%}", places >= 0.95)


def judged(batches: Batches, classifier: Classifier, roster: Roster) -> Iterable[Result]:
    """Yield the lines of every batch."""
    for name, examples in batches.items():
        places = [find_place(example.text, roster) for example in examples]
        right = sum(
            (place.text if place else "") == example.place for place, example in zip(places, examples, strict=True)
        )
        yield from lines(name, measured(classifier, examples), _share(right, len(examples)))


def _without_target(results: Iterable[Result]) -> Iterable[Result]:
    """What was looked at while tuning proves nothing, met or not."""
    return (replace(one, target="none: looked at", is_met=None) for one in results)


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


def _everything(classifier: Classifier, roster: Roster) -> Iterable[Result]:
    yield from _start()
    yield from judged(held_out(), classifier, roster)
    yield from _without_target(judged(looked_at(), classifier, roster))
    yield _cost(classifier, [example for batch in (held_out() | looked_at()).values() for example in batch])


def main() -> int:
    """Measure, print, and keep the result; ends with 1 when a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench.understanding")
    parser.add_argument("--held-out", action="store_true", help="judge only the held-out messages; nothing is written")
    options = parser.parse_args()
    about, began = circumstances(), time.monotonic()
    words = lexicon.load()
    classifier, roster = Classifier(words), Roster.of(words)
    if options.held_out:
        results = tuple(judged(held_out(), classifier, roster))
    else:
        results = tuple(_everything(classifier, roster))
    for one in results:
        print(one.line())
    if not options.held_out:
        seconds = round(time.monotonic() - began, 1)
        Run("understanding", "python -m bench.understanding", results, seconds=seconds, **about).save()
    return 1 if any(one.is_met is False for one in results) else 0


if __name__ == "__main__":
    sys.exit(main())
