"""What is asked about, what may be merged into what, what may stand in a group: each rule and what is outside it."""

from dataclasses import replace

import pytest

from domain.categories import CATEGORIES, Urgency
from domain.duplicates import (
    COMMON,
    TO_DO,
    Candidate,
    is_looked_for,
    is_same_spot,
    likeliest,
    may_stand_in_group,
    must_be_joinable,
    waiting,
)
from domain.places import Roster, find_place
from domain.refusals import Refused
from domain.reports import NOT_BEGUN, OPEN, Part, State
from domain.splits import parts_of
from tests.domain.test_reports import AUNTIE, NEIGHBOUR, NOW, RULES, WORKER, report
from words import lexicon

ROSTER = Roster.of(lexicon.load())


def found_in(text):
    return find_place(text, ROSTER)


PRIVATE = sorted(code for code, one in CATEGORIES.items() if one.private)


def other(**changes) -> Candidate:
    here = {"place": "3号楼", "building": "3", "building_id": 3, "unit": None, "grid_id": 3}
    kind = {"state": State.ACCEPTED, "category": "lighting", "urgency": Urgency.NORMAL, "text": "灯坏了"}
    return Candidate(**{"number": 7, "created_at": NOW, **here, **kind, **changes})


def fresh(state: State = State.DISPATCHED, **changes):
    return report(state, building="3", **changes)


@pytest.mark.parametrize("state", State)
def test_only_what_nobody_has_begun_is_asked_about(state):
    assert is_looked_for(fresh(state), RULES) == (state in NOT_BEGUN)


@pytest.mark.parametrize(
    "changes",
    [
        {"maybe_same": 7},
        {"maybe_same": 0},
        {"reopened": 1},
        {"text": ""},
        {"urgency": Urgency.EMERGENCY},
        {"place": "", "is_place_asked": True},
        {"building_id": None, "grid_id": None},
        *({"category": code} for code in PRIVATE),
    ],
)
def test_nobody_is_asked_twice_or_in_danger_or_of_what_is_private_or_before_the_place_is_known(changes):
    assert not is_looked_for(fresh(**changes), RULES)


@pytest.mark.parametrize("code", sorted(set(CATEGORIES) - set(PRIVATE)))
def test_every_kind_that_is_not_private_is_asked_about(code):
    assert is_looked_for(fresh(category=code), RULES)


@pytest.mark.parametrize(
    ("mine", "theirs", "is_same"),
    [
        ({}, {}, True),
        ({"place": ""}, {"place": ""}, True),
        ({"place": "3号楼2单元", "unit": 2}, {"place": "三号楼2单元", "unit": 2}, True),
        ({"place": "3号楼2单元", "unit": 2}, {"place": "3号楼1单元", "unit": 1}, False),
        ({}, {"building_id": 4, "building": "4", "place": "4号楼"}, False),
        ({"place": "东门"}, {"place": "东门"}, True),
        ({"place": "东门"}, {"place": "西门"}, False),
        ({"place": "东门"}, {}, False),
        ({"place": "东门", "building_id": None}, {"place": "东门", "building_id": 9, "building": "9"}, True),
        ({"place": "东门"}, {"place": "东门", "grid_id": 1}, False),
    ],
)
def test_a_building_or_a_place_of_the_same_name_in_the_grid_is_the_same_spot(mine, theirs, is_same):
    assert is_same_spot(fresh(**{"unit": None, "place": "3号楼", **mine}), other(**theirs), found_in) is is_same


def test_of_several_the_likeliest_is_asked_about_of_equals_the_older_and_never_itself():
    found = [
        other(number=9),
        other(number=8),
        other(number=7, text="井盖没了"),
        other(number=1),
        other(number=5, text=""),
    ]

    def likeness(_one, text):
        return 90 if text == "灯坏了" else 10

    assert likeliest(fresh(unit=None), found, likeness, found_in).number == 8
    assert likeliest(fresh(unit=None), found, lambda _one, _other: 10, found_in) is None


@pytest.mark.parametrize("state", State)
def test_a_report_is_merged_into_what_is_still_to_be_done(state):
    into = replace(fresh(state), number=7)

    if state in TO_DO:
        assert must_be_joinable(fresh(), into, RULES) is into
    else:
        with pytest.raises(Refused, match="refused-merge-ended"):
            must_be_joinable(fresh(), into, RULES)


@pytest.mark.parametrize(
    ("mine", "into", "key"),
    [
        ({}, None, "refused-merge"),
        ({}, {"number": 1}, "refused-merge"),
        *(({"category": code}, {"number": 7}, "refused-merge-private") for code in PRIVATE),
        *(({}, {"number": 7, "category": code}, "refused-merge-private") for code in PRIVATE),
        ({"urgency": Urgency.EMERGENCY}, {"number": 7}, "refused-merge-danger"),
    ],
)
def test_nothing_is_merged_into_nothing_or_itself_or_what_is_private_and_no_danger_is_hidden(mine, into, key):
    with pytest.raises(Refused) as refused:
        must_be_joinable(fresh(**mine), None if into is None else replace(fresh(), **into), RULES)

    assert refused.value.key == key


def test_a_danger_may_be_merged_into_a_danger_and_what_is_calm_into_either():
    danger = replace(fresh(urgency=Urgency.EMERGENCY), number=7)

    assert must_be_joinable(fresh(urgency=Urgency.EMERGENCY), danger, RULES) is danger
    assert must_be_joinable(fresh(), danger, RULES) is danger


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("code", sorted(CATEGORIES))
def test_a_group_sees_what_is_common_open_and_no_danger(code, state):
    is_shown = code in COMMON and state in OPEN

    assert may_stand_in_group(fresh(state, category=code), RULES) is is_shown
    assert not may_stand_in_group(fresh(state, category=code, urgency=Urgency.EMERGENCY), RULES)
    assert not may_stand_in_group(fresh(state, category=code, is_watched=True), RULES), "somebody looks at it first"


def test_nothing_private_is_common():
    assert not COMMON & set(PRIVATE)
    assert set(CATEGORIES) >= COMMON


def test_who_waits_is_counted_once_and_without_the_reporter_and_the_staff():
    parties = {
        (NEIGHBOUR.id, Part.FOLLOWER),
        (NEIGHBOUR.id, Part.REPRESENTED),
        (AUNTIE.id, Part.FOLLOWER),
        (WORKER.id, Part.COPY),
    }

    assert waiting(fresh(parties=frozenset(parties))) == {NEIGHBOUR.id}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("灯不亮\n垃圾没人收", ("灯不亮", "垃圾没人收")),
        ("1. 灯不亮\n\n 2、垃圾没人收 \n（3）电梯坏了", ("灯不亮", "垃圾没人收", "电梯坏了")),
        ("①灯不亮\n② 垃圾", ("灯不亮", "垃圾")),
        ("- 灯\n• 垃圾", ("灯", "垃圾")),
        ("3号楼灯不亮\n10号楼停水", ("3号楼灯不亮", "10号楼停水")),
        ("\n".join(f"{n}. 第{n}件" for n in range(1, 11)), tuple(f"第{n}件" for n in range(1, 11))),
    ],
)
def test_a_line_is_a_part_without_its_number(text, parts):
    assert parts_of(text) == parts


@pytest.mark.parametrize("text", ["", "灯不亮", "灯不亮\n \n", "\n".join("灯" for _ in range(11))])
def test_fewer_than_two_or_more_than_ten_parts_are_refused(text):
    with pytest.raises(Refused, match="refused-split-lines"):
        parts_of(text)
