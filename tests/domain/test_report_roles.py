"""Whose reports are whose, by role: staff of the place, and nobody else."""

import pytest

from domain.people import STAFF, Grant, Person, Role
from domain.refusals import Refused
from domain.report_moves import actions_for, is_hers
from domain.reports import Action, By, State
from tests.domain.test_reports import NOW, WORKER, act, report

OTHERS = tuple(role for role in Role if role not in STAFF and role is not Role.RESIDENT)


def holder(role: Role, **reach) -> Person:
    return Person(9, "老陈", "zh-CN", 709, grants=frozenset({Grant(role, **reach)}))


@pytest.mark.parametrize("role", sorted(STAFF))
def test_staff_of_the_place_may_act_and_staff_of_another_place_may_not(role):
    here, elsewhere, everywhere = holder(role, grid_id=3), holder(role, grid_id=1), holder(role)

    assert is_hers(report(), here, By.STAFF)
    assert is_hers(report(), everywhere, By.STAFF)
    assert not is_hers(report(), elsewhere, By.STAFF)
    assert Action.ACCEPT in actions_for(report(), here, NOW)


@pytest.mark.parametrize("role", OTHERS)
@pytest.mark.parametrize(
    "reach", [{}, {"grid_id": 3}, {"building_id": 3}, {"building_id": 3, "unit": 2}, {"about_id": 1}]
)
def test_neighbours_family_and_partners_have_no_report_by_their_role(role, reach):
    person = holder(role, **reach)

    assert not is_hers(report(), person, By.STAFF)
    for state in State:
        assert actions_for(report(state), person, NOW) == (), state
    with pytest.raises(Refused, match="refused-pass-target"):
        act(report(), Action.PASS, WORKER, to=person)
