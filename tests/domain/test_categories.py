"""The table of categories."""

import pytest

from domain.categories import CATEGORIES, Category, Clock, Urgency, clock_of

PRIVATE = {"fraud", "dispute", "counselling", "welfare", "medical", "eldercare", "security"}
URGENT = {"gas", "fire", "security", "fraud"}
UTILITY = {"drainage", "water", "power", "heating", "elevator"}
COMPLEX = {"traffic", "dispute", "property", "building"}


def test_there_are_thirty_categories_and_other():
    assert len(CATEGORIES) == 31
    assert "other" in CATEGORIES


def test_every_category_stands_under_its_own_code():
    assert all(category.code == code for code, category in CATEGORIES.items())


def test_what_is_private_is_exactly_the_list_of_the_house():
    assert {code for code, category in CATEGORIES.items() if category.private} == PRIVATE


def test_each_clock_class_has_the_categories_of_the_table():
    by_clock = {clock: {code for code, found in CATEGORIES.items() if found.group is clock} for clock in Clock}

    assert by_clock[Clock.URGENT] == URGENT
    assert by_clock[Clock.UTILITY] == UTILITY
    assert by_clock[Clock.COMPLEX] == COMPLEX
    assert by_clock[Clock.NORMAL] == CATEGORIES.keys() - URGENT - UTILITY - COMPLEX


@pytest.mark.parametrize("category", CATEGORIES.values(), ids=lambda category: category.code)
def test_an_emergency_is_urgent_whatever_its_category(category: Category):
    assert clock_of(category, Urgency.EMERGENCY) is Clock.URGENT
    assert clock_of(category, Urgency.HIGH) is category.group
    assert clock_of(category, Urgency.NORMAL) is category.group
