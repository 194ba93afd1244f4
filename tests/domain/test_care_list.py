"""The list of those who are looked after: holes, consents, pauses, contacts, as values."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.care import Way
from domain.care_list import (
    CONSENT_LASTS,
    Around,
    Hole,
    Pause,
    ask_again_at,
    holes_of,
    may_pause,
    read_contact,
    remind_at,
    week_of,
)
from domain.people import Grant, Person, Role

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)
WHOLE = Around(1, 3, "3号网格", Way.CHAT, True, True, NOW, 2, 1, 0, 1, 1, 1)
ELDER = Person(5, "李奶奶", "zh-CN", 700, grid_id=3)

HOLED = {
    Hole.NO_WORKER: {"workers": 0},
    Hole.ELDER_LOST: {"is_reachable": False},
    Hole.NO_CHAT: {"has_chat": False},
    Hole.NO_CONTACT: {"contacts": 0, "contacts_reached": 0},
    Hole.CONTACT_LOST: {"contacts_reached": 0},
    Hole.NO_VOLUNTEER: {"volunteers": 0, "volunteers_reached": 0},
    Hole.VOLUNTEER_LOST: {"volunteers_reached": 0},
    Hole.CONSENT_OVER: {"consent_at": NOW - CONSENT_LASTS},
    Hole.UNCHECKED: {"unchecked": 1},
}


def test_where_everything_is_in_place_there_is_no_hole():
    assert holes_of(WHOLE, NOW) == ()


@pytest.mark.parametrize("hole", Hole)
def test_each_hole_is_found_and_no_other(hole):
    assert holes_of(replace(WHOLE, **HOLED[hole]), NOW) == (hole,)


def test_who_is_rung_needs_no_chat():
    assert holes_of(replace(WHOLE, way=Way.CALL, has_chat=False), NOW) == ()


def test_a_consent_counts_until_its_last_moment():
    assert holes_of(replace(WHOLE, consent_at=NOW - CONSENT_LASTS + timedelta(seconds=1)), NOW) == ()
    assert holes_of(replace(WHOLE, consent_at=None), NOW) == (Hole.CONSENT_OVER,)


def test_a_consent_is_asked_for_again_two_weeks_before_at_ten():
    assert ask_again_at(NOW, ZONE) == datetime(2027, 2, 16, 10, tzinfo=ZONE)


def test_of_a_pause_one_is_reminded_on_the_day_before_its_last():
    assert remind_at(Pause(1, 5, date(2026, 3, 2), date(2026, 3, 4)), ZONE) == datetime(2026, 3, 3, 10, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("at", "week"),
    [
        ("2026-03-02T08:59", None),
        ("2026-03-02T09:00", "2026-W10"),
        ("2026-03-08T19:59", "2026-W10"),
        ("2026-03-08T20:00", None),
        ("2027-01-01T10:00", "2026-W53"),
    ],
)
def test_a_week_has_its_name_in_the_hours_in_which_it_may_be_told(at, week):
    assert week_of(datetime.fromisoformat(at).replace(tzinfo=ZONE), ZONE) == week


@pytest.mark.parametrize(
    ("grant", "may"),
    [
        (Grant(Role.WORKER, 3), True),
        (Grant(Role.WORKER, 9), False),
        (Grant(Role.DESK, 3), True),
        (Grant(Role.SECRETARY), True),
        (Grant(Role.SUBDISTRICT), False),
        (Grant(Role.VOLUNTEER, 3), False),
        (Grant(Role.PARTNER, 3), False),
        (Grant(Role.BUILDING_LEAD, building_id=1), False),
        (Grant(Role.FAMILY, about_id=5), True),
        (Grant(Role.FAMILY, about_id=6), False),
    ],
)
def test_away_is_said_by_herself_her_family_and_who_keeps_the_list(grant, may):
    assert may_pause(Person(9, "小王", "zh-CN", grants=frozenset({grant})), ELDER) is may
    assert may_pause(ELDER, ELDER)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("王强 儿子 13900000000", ("王强", "儿子", "13900000000")),
        ("王强，13900000000", ("王强", "", "13900000000")),
        ("13900000000、王强、二女婿", ("王强", "二女婿", "13900000000")),
        ("Wang Qiang son +77010000000", ("Wang", "Qiang son", "+77010000000")),
        ("王强 儿子", None),
        ("13900000000", None),
        ("王强 13900000000 13900000001", None),
        ("", None),
        ("a b c d 13900000000", None),
        ("她的儿子在北京工作过年才回来一次平时打电话也不接 13900000000", None),
    ],
)
def test_a_contact_is_a_name_a_relation_and_one_number(text, read):
    assert read_contact(text) == read
