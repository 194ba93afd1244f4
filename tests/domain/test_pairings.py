"""Who is proposed to an elder: the nearest, then whoever has fewest; and who never is."""

from datetime import UTC, datetime

import pytest

from domain.pairings import Ended, Near, Pairing, PairingRules, Stage, Volunteer, candidates, near_of
from domain.people import Person

RULES = PairingRules(most=5)
AT = datetime(2026, 3, 2, 1, tzinfo=UTC)


def lives(person_id: int, building: str = "3", unit: int | None = 2, **more) -> Person:
    return Person(
        person_id,
        f"p{person_id}",
        "zh-CN",
        700 + person_id,
        building_id=int(building),
        building=building,
        unit=unit,
        **more,
    )


ELDER = lives(1)


def proposed(*volunteers: Volunteer, besides=()) -> list[int]:
    return [one.person.id for one in candidates(ELDER, volunteers, RULES, 2026, besides)]


@pytest.mark.parametrize(
    ("home", "near"),
    [
        (lives(2), Near.STAIRWELL),
        (lives(2, unit=1), Near.BUILDING),
        (lives(2, unit=None), Near.BUILDING),
        (lives(2, "5"), Near.GRID),
        (Person(2, "no home", "zh-CN"), Near.GRID),
    ],
)
def test_how_near_somebody_lives(home, near):
    assert near_of(ELDER, home) is near


def test_an_elder_without_a_home_is_in_nobodys_stairwell():
    nowhere = Person(1, "e", "zh-CN")

    assert near_of(nowhere, Person(2, "v", "zh-CN")) is Near.GRID


def test_the_stairwell_goes_before_the_building_and_the_building_before_the_grid_however_busy_they_are():
    far, near, next_door = Volunteer(lives(4, "5")), Volunteer(lives(3, unit=1), load=3), Volunteer(lives(2), load=4)

    assert proposed(far, near, next_door) == [2, 3, 4]


def test_of_those_as_near_whoever_has_fewest_elders_goes_first():
    assert proposed(Volunteer(lives(2), load=3), Volunteer(lives(3), load=0), Volunteer(lives(4), load=1)) == [3, 4, 2]


def test_the_age_is_a_hint_between_those_who_are_equal_and_shuts_nobody_out():
    young, right, unknown = (
        Volunteer(lives(2), birth_year=2001),
        Volunteer(lives(3), birth_year=1960),
        Volunteer(lives(4)),
    )

    assert proposed(young, right, unknown) == [3, 4, 2]
    assert proposed(Volunteer(lives(2), birth_year=2001), Volunteer(lives(3), load=1, birth_year=1960)) == [2, 3]


@pytest.mark.parametrize(("born", "is_first"), [(1977, False), (1976, True), (1938, True), (1937, False)])
def test_the_ages_of_the_hint_count_with_both_ends(born, is_first):
    assert proposed(Volunteer(lives(2), birth_year=1900), Volunteer(lives(3), birth_year=born))[0] == (
        3 if is_first else 2
    )


def test_of_the_neighbouring_buildings_the_next_number_goes_first():
    assert proposed(Volunteer(lives(2, "12")), Volunteer(lives(3, "5")), Volunteer(lives(4, "1"))) == [3, 4, 2]


@pytest.mark.parametrize(
    "cannot",
    [
        Volunteer(ELDER),
        Volunteer(lives(2), load=5),
        Volunteer(lives(2), is_at_risk=True),
        Volunteer(lives(2, is_reachable=False)),
        Volunteer(Person(2, "no chat", "zh-CN", building_id=3, building="3", unit=2)),
    ],
)
def test_nobody_who_cannot_is_proposed_and_whoever_can_still_is(cannot):
    assert proposed(cannot, Volunteer(lives(9, "5"), load=4)) == [9]


def test_who_was_asked_before_is_left_out():
    assert proposed(Volunteer(lives(2)), Volunteer(lives(3)), besides={2}) == [3]


@pytest.mark.parametrize(
    ("said", "stage"),
    [
        ({}, Stage.VOLUNTEER),
        ({"volunteer_agreed_at": AT}, Stage.ELDER),
        ({"volunteer_agreed_at": AT, "elder_agreed_at": AT}, Stage.IN_FORCE),
        ({"ended_at": AT, "ended_why": Ended.VOLUNTEER_NO}, Stage.ENDED),
        ({"volunteer_agreed_at": AT, "elder_agreed_at": AT, "ended_at": AT}, Stage.ENDED),
    ],
)
def test_the_volunteer_is_asked_first_and_both_have_to_agree(said, stage):
    assert Pairing(1, 1, 2, AT, **said).stage is stage
