"""Finding a report again: by number, or by words however they are written."""

import pytest

from domain.report_search import Searched, found, number_in
from words import lexicon

_WORDS = lexicon.load()
VARIANTS = str.maketrans(_WORDS["variants"]["from"], _WORDS["variants"]["to"])
REPORTS = [
    Searched(5, "路灯楼道灯 3号楼2单元楼道\n灯不亮"),
    Searched(4, "供水 No water in Building 5"),
    Searched(3, "电梯 電梯壞了"),
    Searched(2, ""),
    Searched(1, "路灯楼道灯 门口的灯闪"),
]


@pytest.mark.parametrize(
    ("query", "number"),
    [
        *(("1024", 1024), ("#1024", 1024), (" １０２４ ", 1024), ("0", 0)),
        *(("灯", None), ("", None), ("12a", None), ("-5", None), ("1" * 16, None), ("3号楼", None), ("²", None)),
    ],
)
def test_a_query_is_a_number_or_words(query, number):
    assert number_in(query) == number


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("灯", [5, 1]),
        ("燈", [5, 1]),
        ("灯 2单元", [5]),
        ("灯 5号楼", []),
        ("WATER", [4]),
        ("ｗａｔｅｒ building", [4]),
        ("电梯", [3]),
        ("坏了", [3]),
        ("煤气", []),
        ("", []),
        ("   ", []),
        ("%", []),
        ("\u200f", []),
    ],
)
def test_every_word_must_stand_in_it_however_it_is_written(query, numbers):
    assert found(query, REPORTS, VARIANTS) == numbers
