"""The command menu: who has something to do has a queue, and only staff see what is for staff."""

import pytest

from cards.menus import names_for
from domain.people import STAFF, Grant, Person, Role


@pytest.mark.parametrize("role", Role)
def test_staff_and_partners_have_a_queue_and_nobody_else(role):
    names = names_for(Person(1, "刘师傅", "zh-CN", grants=frozenset({Grant(role)})))

    assert ("queue" in names) is (role in STAFF | {Role.PARTNER})
    assert set(names_for(None)) <= set(names)
    if role not in STAFF:
        assert not {"staff", "duty", "leave", "family"} & set(names)
