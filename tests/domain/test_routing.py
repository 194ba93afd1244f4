"""Who is asked first: each condition with what it lets through and what it does not, and the order of the rules."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.categories import CATEGORIES, Urgency
from domain.people import STAFF, Grant, Partner, Person, Role
from domain.routing import (
    FIRST_ASKED,
    Condition,
    Facts,
    Hours,
    Match,
    Rule,
    Target,
    first_match,
    missing,
    takes_all,
    ways,
)

DESK, WATER, POLICE = Target(Role.DESK), Target(Role.PARTNER, "water"), Target(Role.PARTNER, "police")
LIFTS = Target(None, team="lifts")
FACTS = Facts(
    category="water",
    urgency=Urgency.HIGH,
    is_private=False,
    text="3号楼水管爆了",
    place="3号楼2单元",
    building="3",
    community="杏林社区",
    wall=time(10),
    is_working=True,
)


@pytest.mark.parametrize(
    ("rule", "holds", "fails", "condition"),
    [
        ({"categories": frozenset({"water", "drainage"})}, {}, {"category": "lighting"}, Condition.CATEGORY),
        ({"urgencies": frozenset({Urgency.HIGH})}, {}, {"urgency": Urgency.NORMAL}, Condition.URGENCY),
        ({"places": ("3",)}, {}, {"building": "13"}, Condition.PLACE),
        ({"places": ("3",)}, {"place": "楼下"}, {"building": "", "place": "3号"}, Condition.PLACE),
        ({"places": ("4-2",)}, {"building": "4-2"}, {"building": "2"}, Condition.PLACE),
        ({"places": ("东门", "5")}, {"place": "小区东门口"}, {"place": "小区西门口"}, Condition.PLACE),
        ({"words": ("停水", "爆了")}, {}, {"text": "水龙头滴水"}, Condition.WORDS),
        ({"hours": Hours("working")}, {}, {"is_working": False}, Condition.HOURS),
        ({"hours": Hours("off")}, {"is_working": False}, {}, Condition.HOURS),
        ({"hours": Hours.parse("9:00-12:00")}, {}, {"wall": time(12)}, Condition.HOURS),
        ({"communities": frozenset({"杏林社区"})}, {}, {"community": "桃园社区"}, Condition.COMMUNITY),
        ({"communities": frozenset({"杏林社区"})}, {}, {"community": ""}, Condition.COMMUNITY),
    ],
)
def test_each_condition_lets_through_what_it_names_and_nothing_else(rule, holds, fails, condition):
    assert missing(Rule(DESK, **rule), replace(FACTS, **holds)) is None
    assert missing(Rule(DESK, **rule), replace(FACTS, **fails)) is condition


def test_a_rule_without_conditions_matches_everything_that_may_go_there():
    for category in CATEGORIES:
        for urgency in Urgency:
            assert missing(Rule(DESK), replace(FACTS, category=category, urgency=urgency, is_private=True)) is None


@pytest.mark.parametrize("to", [*(Target(Role.PARTNER, unit) for unit in Partner), DESK, LIFTS], ids=str)
@pytest.mark.parametrize("category", sorted(code for code, kind in CATEGORIES.items() if kind.private))
def test_what_is_private_goes_outside_only_to_the_police_for_fraud_and_security(to, category):
    said = missing(Rule(to), replace(FACTS, category=category, is_private=True))

    allowed = not to.is_outside or (to == POLICE and category in ("fraud", "security"))
    assert said is (None if allowed else Condition.PRIVATE)
    assert missing(Rule(to), replace(FACTS, category=category, is_private=False)) is None, "the community decides that"


@pytest.mark.parametrize("urgency", Urgency)
def test_a_danger_goes_outside_only_by_a_rule_that_names_it(urgency):
    facts = replace(FACTS, urgency=urgency)

    assert (missing(Rule(WATER), facts) is Condition.DANGER) is (urgency is Urgency.EMERGENCY)
    assert missing(Rule(WATER, urgencies=frozenset(Urgency)), facts) is None
    assert missing(Rule(LIFTS), facts) is None


@pytest.mark.parametrize(
    ("text", "holds", "fails"),
    [
        ("22:00-06:00", [(22, 0), (23, 59), (0, 0), (5, 59)], [(6, 0), (12, 0), (21, 59)]),
        ("08:30-20:00", [(8, 30), (19, 59)], [(8, 29), (20, 0), (0, 0)]),
        ("0:00-0:01", [(0, 0)], [(0, 1), (23, 59)]),
    ],
)
def test_a_span_has_its_first_minute_and_not_its_last_and_may_go_over_midnight(text, holds, fails):
    hours = Hours.parse(text)

    for is_working in (True, False):
        assert all(hours.has(time(*one), is_working=is_working) for one in holds)
        assert not any(hours.has(time(*one), is_working=is_working) for one in fails)


@pytest.mark.parametrize(
    "text", ["", "9-5", "09:00", "9:00-9:00", "24:00-6:00", "9:60-10:00", "always", "9:00-10:00-11:00"]
)
def test_hours_that_are_none_are_refused(text):
    with pytest.raises(ValueError, match="22:00-06:00"):
        Hours.parse(text)


def test_every_target_is_written_as_it_is_read():
    written = [*("worker", "desk", "secretary", "subdistrict"), *(f"partner:{one}" for one in Partner), "team:电梯"]

    assert [str(Target.parse(one)) for one in written] == written
    assert {Target.parse(one).role for one in written} == {*STAFF, Role.PARTNER, None}


@pytest.mark.parametrize(
    "text",
    ["", "boss", "resident", "volunteer", "partner", "partner:", "partner:sun", "team", "team: ", "worker:3", ":"],
)
def test_a_target_that_is_none_is_refused(text):
    with pytest.raises(ValueError, match=r"unknown partner|one of worker"):
        Target.parse(text)


def test_the_first_that_matches_counts_and_for_those_before_it_is_said_why_not():
    rules = [
        Rule(DESK, categories=frozenset({"lighting"})),
        Rule(WATER, hours=Hours("off")),
        Rule(WATER, words=("爆了",)),
        Rule(LIFTS),
    ]

    assert first_match(rules, FACTS) == Match(2, (Condition.CATEGORY, Condition.HOURS))
    assert first_match(rules[:2], FACTS) == Match(None, (Condition.CATEGORY, Condition.HOURS))
    assert first_match([], FACTS) == Match(None)


def test_whom_the_rule_names_is_asked_and_then_who_is_always_asked_first():
    assert ways([Rule(WATER)], Match(0)) == (WATER, *FIRST_ASKED)
    assert ways([Rule(DESK)], Match(0)) == (DESK, Target(Role.WORKER), Target(Role.SECRETARY))
    assert ways([Rule(WATER)], Match(None)) == FIRST_ASKED


def test_a_partner_looks_after_its_own_kind_where_its_role_reaches():
    of_all, of_grid = Grant(Role.PARTNER, partner="water"), Grant(Role.PARTNER, 3, partner="water")
    other, worker = Grant(Role.PARTNER, partner="gas"), Grant(Role.WORKER, 3)

    def looks(grant, grid):
        return Person(1, "刘师傅", "zh-CN", grants=frozenset({grant})).looks_after("water", grid)

    assert [looks(one, 3) for one in (of_all, of_grid, other, worker)] == [True, True, False, False]
    assert [looks(one, 1) for one in (of_all, of_grid)] == [True, False]
    assert [looks(one, None) for one in (of_all, of_grid)] == [True, False], "where nobody knows the place"


HOURS = st.sampled_from([None, *(Hours.parse(one) for one in ("working", "off", "22:00-06:00", "9:00-11:00"))])
CODES = st.frozensets(st.sampled_from(["water", "gas", "fraud", "lighting"]), max_size=2)
TARGETS = st.sampled_from([DESK, WATER, POLICE, LIFTS, Target(Role.SUBDISTRICT)])
RULES = st.lists(
    st.builds(
        Rule,
        TARGETS,
        categories=CODES,
        urgencies=st.frozensets(st.sampled_from(Urgency), max_size=2),
        places=st.lists(st.sampled_from(["3", "东门"]), max_size=1).map(tuple),
        words=st.lists(st.sampled_from(["爆", "水"]), max_size=2).map(tuple),
        hours=HOURS,
        communities=st.frozensets(st.sampled_from(["杏林社区", "桃园社区"]), max_size=1),
    ),
    max_size=6,
)
SEEN = st.builds(
    Facts,
    category=st.sampled_from(["water", "gas", "fraud", "lighting"]),
    urgency=st.sampled_from(Urgency),
    is_private=st.booleans(),
    text=st.sampled_from(["水管爆了", "灯不亮", ""]),
    place=st.sampled_from(["3号楼", "东门", ""]),
    building=st.sampled_from(["3", "13", ""]),
    community=st.sampled_from(["杏林社区", "桃园社区", ""]),
    wall=st.times(),
    is_working=st.booleans(),
)


@given(RULES, SEEN)
def test_what_stands_after_the_match_does_not_count_and_what_stands_before_it_did_not_match(rules, facts):
    match = first_match(rules, facts)

    at = len(rules) if match.index is None else match.index
    assert len(match.why) == at
    assert first_match(rules[: at + 1], facts) == match
    for before in range(at):
        left = first_match(rules[:before] + rules[before + 1 :], facts)
        assert left.index == (None if match.index is None else match.index - 1)
    assert all(missing(rule, facts) is why for rule, why in zip(rules, match.why, strict=False))
    assert first_match([*rules, Rule(DESK)], facts).index == at, "a last rule without conditions catches what is left"


@given(RULES, SEEN)
def test_whatever_the_rules_no_private_matter_and_no_unmeant_danger_leaves_the_community(rules, facts):
    match = first_match(rules, facts)

    to = ways(rules, match)
    assert set(FIRST_ASKED) <= set(to)
    assert len(set(to)) == len(to)
    if match.index is not None and to[0].is_outside:
        assert not facts.is_private or (to[0] == POLICE and facts.category == "fraud")
        assert facts.urgency is not Urgency.EMERGENCY or Urgency.EMERGENCY in rules[match.index].urgencies


@given(RULES, SEEN)
def test_nothing_gets_past_a_rule_that_takes_all(rules, facts):
    for rule in rules:
        assert not takes_all(rule) or missing(rule, facts) is None
    assert takes_all(Rule(DESK, "all"))
    assert not takes_all(Rule(WATER))


@given(SEEN, RULES, st.data())
def test_a_condition_more_never_makes_a_rule_match_more(facts, rules, data):
    for rule in rules:
        narrower = replace(
            rule, categories=rule.categories or frozenset({data.draw(st.sampled_from(["gas", "water"]))})
        )

        assert missing(narrower, facts) is not None or missing(rule, facts) is None
