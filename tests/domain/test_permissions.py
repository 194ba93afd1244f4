"""Who may do what: the table walked, and everything that does not stand in it."""

import itertools

import pytest

from domain.people import STAFF, Grant, Person, Role
from domain.permissions import GIVES, HOLDERS, Permission, may, may_anywhere, may_give, may_in_all

HERE, ELSEWHERE = 3, 9
GRANTED = tuple(role for role in Role if role is not Role.RESIDENT)

# Written out, not computed: whoever changes the table in domain/ must say so here too.
EXPECTED = {
    Permission.CONFIRM: {Role.WORKER, Role.DESK, Role.SECRETARY},
    Permission.INVITE_FAMILY: {Role.WORKER, Role.DESK, Role.SECRETARY},
    Permission.SEE_STAFF: {Role.SECRETARY, Role.SUBDISTRICT},
    Permission.GRANT: {Role.SECRETARY, Role.SUBDISTRICT},
    Permission.END_SERVICE: {Role.SECRETARY, Role.SUBDISTRICT},
    Permission.TAKE_LEAVE: {Role.WORKER, Role.DESK},
    Permission.SET_LEAVE: {Role.SECRETARY, Role.SUBDISTRICT},
    Permission.SEE_DUTY: {Role.WORKER, Role.DESK, Role.SECRETARY, Role.SUBDISTRICT},
    Permission.SET_DUTY: {Role.SECRETARY, Role.SUBDISTRICT},
    Permission.KEEP_PHRASES: {Role.WORKER, Role.DESK, Role.SECRETARY, Role.SUBDISTRICT},
    Permission.BIND_GROUP: {Role.DESK, Role.SECRETARY},
    Permission.MARK: {Role.DESK, Role.SECRETARY},
    Permission.LIFT_MARK: {Role.SECRETARY, Role.SUBDISTRICT},
    Permission.HIDE_PHOTO: {Role.WORKER, Role.DESK, Role.SECRETARY, Role.SUBDISTRICT},
    Permission.UNHIDE_PHOTO: {Role.SECRETARY},
    Permission.CARE: {Role.WORKER, Role.DESK, Role.SECRETARY},
    Permission.PAIR: {Role.WORKER, Role.DESK, Role.SECRETARY},
    Permission.SEE_COVERAGE: {Role.DESK, Role.SECRETARY},
}
LOCAL = {Role.WORKER, Role.DESK, Role.BUILDING_LEAD, Role.HOUSEHOLD_LEAD, Role.VOLUNTEER, Role.PARTNER}
MAY_GIVE = {
    Role.SECRETARY: {*LOCAL, Role.SECRETARY},
    Role.SUBDISTRICT: {*LOCAL, Role.SECRETARY, Role.SUBDISTRICT},
}


def holder(role: Role, grid_id: int | None = HERE, **narrower: int) -> Person:
    return Person(1, "赵敏", "zh-CN", 721, grants=frozenset({Grant(role, grid_id, **narrower)}))


@pytest.mark.parametrize(("permission", "role"), list(itertools.product(Permission, GRANTED)))
def test_a_permission_is_held_by_the_roles_in_the_table_and_by_no_other(permission, role):
    assert may(holder(role), permission, HERE) is (role in EXPECTED[permission])
    assert may_anywhere(holder(role), permission) is (role in EXPECTED[permission])


@pytest.mark.parametrize("permission", Permission)
def test_nobody_may_anything_because_of_living_here(permission):
    neighbour = Person(2, "张阿姨", "zh-CN", 701)

    assert not may(neighbour, permission, HERE)
    assert not may(neighbour, permission, None)
    assert not may_anywhere(neighbour, permission)


@pytest.mark.parametrize(("permission", "role"), list(itertools.product(Permission, GRANTED)))
def test_a_permission_reaches_as_far_as_the_role(permission, role):
    assert not may(holder(role), permission, ELSEWHERE)
    assert not may(holder(role), permission, None)
    assert may(holder(role, None), permission, ELSEWHERE) is (role in EXPECTED[permission])


@pytest.mark.parametrize(("permission", "role"), list(itertools.product(Permission, GRANTED)))
def test_a_role_of_one_building_or_one_person_gives_no_permission_over_a_grid(permission, role):
    assert not may(holder(role, None, building_id=7), permission, HERE)
    assert not may(holder(role, None, about_id=7), permission, HERE)


@pytest.mark.parametrize(("giver", "given"), list(itertools.product(GRANTED, Role)))
def test_a_role_is_given_by_those_in_the_table_and_never_beyond_their_reach(giver, given):
    is_allowed = given in MAY_GIVE.get(giver, set())

    assert may_give(holder(giver), Grant(given, HERE), HERE) is is_allowed
    assert may_give(holder(giver, None), Grant(given), None) is is_allowed
    assert not may_give(holder(giver), Grant(given, ELSEWHERE), ELSEWHERE)
    assert not may_give(holder(giver), Grant(given), None), "everywhere is more than a grid"


def test_nobody_gives_a_role_above_their_own():
    assert not may_give(holder(Role.SECRETARY, None), Grant(Role.SUBDISTRICT), None)
    assert {Role.FAMILY, Role.RESIDENT}.isdisjoint(set().union(*GIVES.values()))


def test_what_is_asked_of_several_grids_is_held_in_each_of_them():
    here = holder(Role.SECRETARY)

    assert may_in_all(here, Permission.GRANT, [HERE])
    assert not may_in_all(here, Permission.GRANT, [HERE, ELSEWHERE])
    assert not may_in_all(here, Permission.GRANT, [HERE, None])
    assert not may_in_all(here, Permission.GRANT, [])


def test_every_permission_stands_in_the_table_and_only_staff_hold_any():
    assert set(HOLDERS) == set(Permission)
    assert set().union(*HOLDERS.values()) <= STAFF
