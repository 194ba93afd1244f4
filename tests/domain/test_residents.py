"""What is a door, whose number it is, and who may say that somebody lives there."""

import pytest

from domain.people import Grant, Person, Role
from domain.places import Roster
from domain.residents import Home, may_confirm, phone_of, read_home
from words import lexicon

ROSTER = Roster.of(lexicon.load())


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("301", Home(None, "301")),
        ("301室", Home(None, "301")),
        ("2单元301", Home(2, "301")),
        ("二单元301", Home(2, "301")),
        ("2-301", Home(2, "301")),
        ("2 301", Home(2, "301")),
        ("3号楼2单元301", Home(2, "301")),
        ("3-2-301", Home(2, "301")),
        ("2-ئىشىك 301", Home(2, "301")),
        ("2-кіреберіс 301", Home(2, "301")),
        ("unit 2", None),
        ("B12", Home(None, "B12")),
        ("9单元301", None),
        ("301-1", Home(None, "301-1")),
        ("2-301-1", Home(2, "301-1")),
        ("2单元301A", Home(2, "301A")),
        ("地下室", Home(None, "地下室")),
        ("2单元地下室", Home(2, "地下室")),
        ("负一层", Home(None, "负一层")),
        ("5号楼2单元301", None),
        ("不知道", None),
        ("灯坏了301", None),
        ("", None),
    ],
)
def test_a_door_is_read_as_people_write_it(text, home):
    assert read_home(text, ROSTER, units=4, building="3") == home


def test_the_unit_that_was_chosen_need_not_be_written_again_and_may_be_put_right():
    assert read_home("301", ROSTER, units=4, unit=3, building="3") == Home(3, "301")
    assert read_home("2单元301", ROSTER, units=4, unit=3, building="3") == Home(2, "301")


def test_without_a_building_that_is_known_the_words_must_name_it():
    assert read_home("2-301", ROSTER, units=4) == Home(None, "301")
    assert read_home("3号楼2单元301", ROSTER, units=4) == Home(2, "301")
    assert read_home("2单元 楼下", ROSTER, units=4) is None


@pytest.mark.parametrize(
    ("contact", "number"),
    [
        ("+8613900000001", "13900000001"),
        ("8613900000001", "13900000001"),
        ("13900000001", "13900000001"),
        ("+86 139-0000-0001", "13900000001"),
        ("77010000000", "+77010000000"),
        ("+77010000000", "+77010000000"),
        ("12", None),
        ("anything", None),
        ("", None),
    ],
)
def test_telegrams_numbers_are_read_as_the_lists_keep_them(contact, number):
    assert phone_of(contact) == number


@pytest.mark.parametrize("role", list(Role))
def test_only_the_grids_worker_the_desk_and_the_secretary_say_who_lives_there(role):
    person = Person(1, "x", "zh-CN", grants=frozenset({Grant(role, 3)}))

    assert may_confirm(person, 3) is (role in (Role.WORKER, Role.DESK, Role.SECRETARY))
    assert not may_confirm(person, 4)
