"""Who sees whom on the board, and how it is counted."""

from datetime import UTC, date, datetime

import pytest

from domain.boards import Stand, by_grid, is_named_for, must_see
from domain.check_ins import CheckIn, Kind
from domain.ladder import Ladder
from domain.people import Grant, Person, Role
from domain.refusals import Refused

NOW = datetime(2026, 3, 3, 1, tzinfo=UTC)
HERE, THERE = 3, 1
ELDER = Person(7, "李奶奶", "zh-CN", grid_id=HERE)
NAMED = {Role.WORKER, Role.DESK, Role.SECRETARY}


def who(role: Role, grid_id: int | None = None, **more) -> Person:
    return Person(1, "刘师傅", "zh-CN", grants=frozenset({Grant(role, grid_id, **more)}))


def climbed(level: int, ladder: Ladder = Ladder.CHAT) -> CheckIn:
    return CheckIn(1, 7, Kind.MORNING, ladder, date(2026, 3, 3), NOW, level=level)


@pytest.mark.parametrize("role", Role)
def test_the_community_sees_names_the_sub_district_numbers_and_others_nothing(role):
    if role in NAMED:
        assert is_named_for(who(role, HERE)) is True
    elif role is Role.SUBDISTRICT:
        assert is_named_for(who(role)) is False
    else:
        with pytest.raises(Refused, match="today-not-yours"):
            is_named_for(who(role, HERE))


def test_a_role_that_reaches_one_building_only_sees_no_board():
    with pytest.raises(Refused):
        is_named_for(who(Role.WORKER, HERE, building_id=5))


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("grid_id", [HERE, THERE, None])
@pytest.mark.parametrize(
    ("check_in", "has_risen"),
    [
        (None, False),
        *((climbed(level), level >= 5) for level in range(7)),
        (climbed(1, Ladder.HELP), True),
        (climbed(4, Ladder.CALM), False),
    ],
)
def test_her_course_is_seen_where_the_role_reaches_and_from_above_only_at_the_door(role, grid_id, check_in, has_risen):
    reaches = grid_id in (HERE, None)
    may = reaches and (role in NAMED or (role is Role.SUBDISTRICT and has_risen))

    if may:
        must_see(who(role, grid_id), ELDER, check_in)
    else:
        with pytest.raises(Refused, match="today-not-yours"):
            must_see(who(role, grid_id), ELDER, check_in)


def test_who_is_not_asked_today_is_counted_nowhere():
    grids = by_grid([("3号网格", "well", 4), ("3号网格", "none", 9), ("1号网格", "help", 1)])

    assert [(one.grid, dict(one.counts)) for one in grids] == [
        ("1号网格", {Stand.HELP: 1}),
        ("3号网格", {Stand.WELL: 4}),
    ]
