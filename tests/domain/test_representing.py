"""Who may report for whom, with everybody who may not; and what a report made so is."""

from dataclasses import replace
from itertools import product

import pytest

from domain.people import STAFF, Grant, Person, Role
from domain.refusals import Refused
from domain.report_moves import MOVES, actions_for, is_hers
from domain.reports import Action, By, Part, Source, State
from domain.representing import Birth, born, elders_of, found_by, is_clear, may_represent, may_represent_anybody
from tests.domain.test_reports import NOW, act, report

HERE, THERE = 30, 40
ELDER = Person(3, "李奶奶", "zh-CN", building_id=HERE, building="3", grid_id=3, unit=2, room="102")
NOBODY_KNOWS = Person(4, "新来的", "zh-CN")


def holder(*grants: Grant, building_id: int | None = None) -> Person:
    return Person(9, "老陈", "zh-CN", 709, grants=frozenset(grants), building_id=building_id)


MAY = {
    "staff of the grid": holder(Grant(Role.WORKER, 3)),
    "staff of everywhere": holder(Grant(Role.DESK)),
    "lead of the building": holder(Grant(Role.BUILDING_LEAD, building_id=HERE)),
    "lead of the unit": holder(Grant(Role.HOUSEHOLD_LEAD, building_id=HERE, unit=2)),
    "volunteer of the same building": holder(Grant(Role.VOLUNTEER, 3), building_id=HERE),
    "family": holder(Grant(Role.FAMILY, about_id=ELDER.id)),
}
MAY_NOT = {
    "a neighbour": holder(building_id=HERE),
    "staff of another grid": holder(Grant(Role.WORKER, 1)),
    "lead of another building": holder(Grant(Role.BUILDING_LEAD, building_id=THERE), building_id=HERE),
    "lead of another unit": holder(Grant(Role.HOUSEHOLD_LEAD, building_id=HERE, unit=1), building_id=HERE),
    "volunteer of another building": holder(Grant(Role.VOLUNTEER, 3), building_id=THERE),
    "volunteer without a home": holder(Grant(Role.VOLUNTEER, 3)),
    "family of somebody else": holder(Grant(Role.FAMILY, about_id=77), building_id=HERE),
    "a partner": holder(Grant(Role.PARTNER, partner="property"), building_id=HERE),
    "oneself": replace(ELDER, grants=frozenset({Grant(Role.BUILDING_LEAD, building_id=HERE)})),
}


@pytest.mark.parametrize("name", MAY)
def test_who_may_report_for_somebody(name):
    assert may_represent(MAY[name], ELDER)
    assert may_represent_anybody(MAY[name])


@pytest.mark.parametrize("name", MAY_NOT)
def test_who_may_not(name):
    assert not may_represent(MAY_NOT[name], ELDER)


@pytest.mark.parametrize("role", Role)
def test_each_role_may_report_for_others_or_not(role):
    expected = role in STAFF | {Role.BUILDING_LEAD, Role.HOUSEHOLD_LEAD, Role.VOLUNTEER, Role.FAMILY}

    assert may_represent_anybody(holder(Grant(role))) is expected
    assert not may_represent_anybody(holder())


@pytest.mark.parametrize("name", {**MAY, **MAY_NOT})
def test_somebody_without_a_home_is_represented_by_those_who_reach_everywhere_only(name):
    assert may_represent({**MAY, **MAY_NOT}[name], NOBODY_KNOWS) is (name == "staff of everywhere")


def test_whose_family_somebody_is():
    assert elders_of(MAY["family"]) == [ELDER.id]
    assert elders_of(MAY["lead of the building"]) == []


@pytest.mark.parametrize(("state", "action"), MOVES)
def test_whom_it_is_for_has_the_last_word_and_may_press_and_no_more(state, action):
    for_her = replace(report(state), source=Source.BEHALF, parties=frozenset({(ELDER.id, Part.REPRESENTED)}))
    by = MOVES[state, action].by

    assert is_hers(for_her, ELDER, by) is (by in (By.VOICE, By.CONCERNED))
    assert not is_hers(report(state), ELDER, by)


def test_a_follower_has_not_the_last_word():
    followed = replace(report(State.RESOLVED), parties=frozenset({(ELDER.id, Part.FOLLOWER)}))

    assert Action.CONFIRM not in actions_for(followed, ELDER, NOW)
    with pytest.raises(Refused, match="refused-role-reporter"):
        act(followed, Action.CONFIRM, ELDER)


@pytest.mark.parametrize(
    ("category", "doubts", "is_answered"),
    list(product(("lighting", "other"), ("", "noise dispute"), (True, False))),
)
def test_what_is_not_clear_yet_is_told_when_somebody_has_read_it(category, doubts, is_answered):
    one = replace(report(), category=category, doubts=doubts, answered_at=NOW if is_answered else None)

    assert is_clear(one) is (is_answered or (category != "other" and not doubts))


def test_what_staff_find_in_their_reach_is_theirs_and_elsewhere_goes_the_usual_way():
    worker, other = holder(Grant(Role.WORKER, 3)), holder(Grant(Role.WORKER, 1))
    found = born(replace(report(), grid_id=None), Birth(Source.FOUND), worker)

    assert (found.source, found.grid_id) == (Source.FOUND, 3)
    assert found_by(found, worker).owner_id == worker.id
    assert found_by(found, other).owner_id == found.owner_id
    assert found_by(replace(found, source=Source.RESIDENT), worker).owner_id == found.owner_id
    several = holder(Grant(Role.WORKER, 3), Grant(Role.WORKER, 1))
    assert born(replace(report(), grid_id=None), Birth(Source.FOUND), several).grid_id is None
