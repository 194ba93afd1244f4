"""Weights that are learned from examples."""

import re

from domain.categories import CATEGORIES, NONE
from domain.features import pieces
from domain.learning import Learning, Lesson, learn
from domain.weights import Weights
from words.corpus import read, read_aside
from words.lexicon import load, packed, unpacked

DOORS = re.compile(load()["places"]["house"])
LESSONS = [
    Lesson(sorted(pieces(text)), category, level)
    for text, category, level in [
        ("楼道灯坏了", "lighting", "normal"),
        ("路灯不亮", "lighting", "normal"),
        ("灯灭了", "lighting", "normal"),
        ("着火了", "fire", "emergency"),
        ("屋里着火", "fire", "emergency"),
        ("谢谢", "none", "normal"),
        ("谢谢大家", "none", "normal"),
    ]
]


def test_what_was_learned_is_known_in_new_words_around_it():
    weights = Weights.of(learn(LESSONS, Learning()))

    categories, levels = weights.judge(pieces("车库灯不着"))
    _, grave = weights.judge(pieces("厨房着火啦"))

    assert max(categories, key=categories.__getitem__) == "lighting"
    assert levels["normal"] > 0.5
    assert grave["emergency"] > 0.5


def test_the_same_lessons_give_the_same_weights():
    assert learn(LESSONS, Learning()) == learn(LESSONS, Learning())


def test_weights_are_kept_and_read_again():
    learned = learn(LESSONS, Learning())

    assert unpacked(packed(learned)) == learned


def test_numbers_are_one_number_and_punctuation_is_passed_over():
    assert pieces("3路，灯") == pieces("12路灯")
    assert {"leak ", "leak-"} <= pieces("leak leaking")


def test_the_number_of_a_house_is_no_piece():
    said = ("3号楼2单元灯", "十二栋灯", "3-2-401灯", "灯")
    assert len({frozenset(pieces(text, DOORS)) for text in said}) == 1
    assert pieces("light out, building 3 unit 2", DOORS) == pieces("light out", DOORS)


def test_every_example_has_a_known_category_and_marks_a_piece_of_itself():
    for example in read() + read_aside():
        assert example.category in CATEGORIES or example.category == NONE
        assert example.place in example.text
        assert "{" not in example.text
        assert not example.text.startswith("!")


def test_what_measures_is_not_learned_from():
    assert not {example.text for example in read()} & {example.text for example in read_aside()}


def test_the_kept_weights_know_every_category():
    learned = Weights.of(load()["learned"])

    assert {category for category, _ in learned.kinds} == CATEGORIES.keys() | {NONE}
    assert {level for _, level in learned.kinds} == {"emergency", "high", "normal"}
