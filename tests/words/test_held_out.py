"""The held-out messages are well-formed and were never learned from. A failure names lines, never a message."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from domain.categories import CATEGORIES, NONE, Urgency
from words import corpus

FOLDER = Path(__file__).parent.parent / "data" / "held_out"
FILES = sorted(FOLDER.glob("*.tsv"))
COLUMNS = ["text", "category", "urgency", "place"]
NOISE = re.compile(r"[\W_]+")
FEWEST = {"zh": 620, "en": 120, "ug": 120, "kk": 120}


def rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]


def bare(text: str) -> str:
    """Return the text without what two copies of one message may differ in."""
    return NOISE.sub("", text).casefold()


def lines_where(path: Path, is_wrong: Callable[[list[str]], bool]) -> list[int]:
    return [number for number, row in enumerate(rows(path)[1:], start=2) if is_wrong(row)]


def test_each_language_has_its_file_and_each_file_enough_messages() -> None:
    counts = {path.stem: len(rows(path)) - 1 for path in FILES}

    assert counts.keys() == FEWEST.keys()
    assert [name for name, fewest in FEWEST.items() if counts[name] < fewest] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_line_is_a_message_with_a_known_meaning_and_a_place_out_of_it(path: Path) -> None:
    known, urgencies = {*CATEGORIES, NONE}, set(Urgency)

    assert rows(path)[0] == COLUMNS
    assert lines_where(path, lambda row: len(row) != len(COLUMNS) or not row[0]) == []
    assert lines_where(path, lambda row: row[0] != row[0].strip()) == []
    assert lines_where(path, lambda row: row[1] not in known or row[2] not in urgencies) == []
    assert lines_where(path, lambda row: row[1] == NONE and row[2] != Urgency.NORMAL) == []
    assert lines_where(path, lambda row: row[3] not in row[0] or row[3] != row[3].strip()) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_file_has_every_meaning_and_enough_danger(path: Path) -> None:
    messages = rows(path)[1:]
    urgency = Counter(row[2] for row in messages)

    assert {*CATEGORIES, NONE} - {row[1] for row in messages} == set()
    assert min(urgency["emergency"], urgency["high"]) >= len(messages) / 10


def test_no_message_stands_there_twice() -> None:
    times = Counter(bare(row[0]) or row[0] for path in FILES for row in rows(path)[1:])

    assert [lines_where(path, lambda row: times[bare(row[0]) or row[0]] > 1) for path in FILES] == [[] for _ in FILES]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_message_was_learned_from(path: Path) -> None:
    learned = {bare(example.text) for example in [*corpus.read(), *corpus.read_aside()]}

    assert lines_where(path, lambda row: bare(row[0]) in learned) == []
