"""Whether two texts tell of the same: a small table in four languages, of what is asked and what is not."""

import csv
from pathlib import Path

import pytest

from domain.duplicates import ALIKE
from domain.places import Roster
from domain.report_clocks import ReportRules
from services.report_likeness import Likeness
from tests.domain.test_reports import RULES
from tests.services.conftest import _CLASSIFIER, _WORDS

_TABLE = Path(__file__).parent.parent / "data" / "alike.tsv"
with _TABLE.open(encoding="utf-8", newline="") as lines:
    ROWS = list(csv.DictReader(lines, delimiter="\t"))


@pytest.fixture(scope="module")
def likeness() -> Likeness:
    rules: ReportRules = RULES
    return Likeness(rules, _CLASSIFIER, Roster.of(_WORDS, ()))


@pytest.mark.parametrize("row", [row for row in ROWS if row["alike"] == "no"], ids=lambda row: row["other"][:20])
def test_what_is_another_matter_is_not_asked_about(likeness: Likeness, row: dict[str, str]) -> None:
    assert likeness.of(row["one"], row["other"]) < ALIKE


def test_of_what_is_the_same_four_of_five_are_found(likeness: Likeness) -> None:
    same = [row for row in ROWS if row["alike"] == "yes"]

    found = [row for row in same if likeness.of(row["one"], row["other"]) >= ALIKE]

    assert len(found) >= 0.8 * len(same), [row["other"] for row in same if row not in found]


def test_the_place_the_number_and_the_signs_do_not_count(likeness: Likeness) -> None:
    assert likeness.of("3号楼2单元停水了！", "停水了") == 100
    assert likeness.of("3号楼2单元", "停水了") == 0
    assert likeness.of("", "停水了") == 0
