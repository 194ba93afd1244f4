"""Whose phone rings: tables, and all that is not in them."""

from itertools import product

import pytest

from domain.categories import Urgency
from domain.reports import BEGUN, Action, State
from domain.ringing import RINGS, RINGS_IN_DANGER, RINGS_ONCE_BEGUN, Ear, ears_of
from tests.domain.test_reports import report


@pytest.mark.parametrize(
    ("state", "urgency", "action", "ears"),
    [
        (State.DISPATCHED, Urgency.NORMAL, Action.ACCEPT, ""),
        (State.DISPATCHED, Urgency.EMERGENCY, Action.ACCEPT, "reporter waiting"),
        (State.DISPATCHED, Urgency.NORMAL, Action.WITHDRAW, "waiting"),
        (State.ACCEPTED, Urgency.NORMAL, Action.WITHDRAW, "owner waiting"),
        (State.WAITING_RESIDENT, Urgency.NORMAL, Action.WITHDRAW, "owner waiting"),
        (State.DISPATCHED, Urgency.EMERGENCY, Action.WITHDRAW, "called waiting"),
        (State.ACCEPTED, Urgency.EMERGENCY, Action.WITHDRAW, "called owner waiting"),
        (State.ACCEPTED, Urgency.NORMAL, Action.RESOLVE, "reporter waiting"),
        (State.RESOLVED, Urgency.NORMAL, Action.REOPEN, "owner reporter waiting"),
        (State.ACCEPTED, Urgency.EMERGENCY, Action.ARRIVE, ""),
    ],
)
def test_it_rings_where_somebody_must_act_or_is_waited_for(state, urgency, action, ears):
    assert " ".join(sorted(ears_of(report(state, urgency=urgency), action))) == ears


def test_what_stands_in_no_table_is_silent():
    named = {*RINGS, *RINGS_IN_DANGER, *RINGS_ONCE_BEGUN}
    for state, urgency, action in product(State, Urgency, set(Action) - named):
        assert ears_of(report(state, urgency=urgency), action) == frozenset()


def test_danger_and_work_begun_only_add_ears():
    for state, action in product(State, Action):
        calm = ears_of(report(state, urgency=Urgency.NORMAL), action)
        assert calm <= ears_of(report(state, urgency=Urgency.EMERGENCY), action)
        assert RINGS.get(action, frozenset()) <= calm
        assert state in BEGUN or calm == RINGS.get(action, frozenset())
    assert all(isinstance(ear, Ear) for table in (RINGS, RINGS_IN_DANGER) for ears in table.values() for ear in ears)
