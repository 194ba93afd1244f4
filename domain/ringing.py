"""Whose phone rings when a report moves: whoever must act hears it as a new message, and whoever waits for that."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from domain.reports import BEGUN, Action, Report


class Ear(StrEnum):
    """Who hears it. For everybody else the card changes in silence."""

    OWNER = "owner"
    REPORTER = "reporter"
    WAITING = "waiting"
    """Followers, and whom it was reported for."""
    CALLED = "called"
    """All the staff who have it before them: in danger the desk too."""


_OF_RESIDENTS = frozenset({Ear.REPORTER, Ear.WAITING})
_OF_ALL = _OF_RESIDENTS | {Ear.OWNER}
RINGS: Mapping[Action, frozenset[Ear]] = {
    **dict.fromkeys((Action.PASS, Action.ESCALATE, Action.UNMERGE, Action.APART), frozenset({Ear.OWNER})),
    **dict.fromkeys((Action.RESOLVE, Action.REJECT, Action.SCHEDULE, Action.OUTSIDE), _OF_RESIDENTS),
    **dict.fromkeys((Action.REOPEN, Action.PARTLY, Action.APPEAL), _OF_ALL),
    Action.WITHDRAW: frozenset({Ear.WAITING}),
}
RINGS_IN_DANGER: Mapping[Action, frozenset[Ear]] = {
    # She has just read "nobody has answered": that somebody comes must not stand far above it.
    Action.ACCEPT: _OF_RESIDENTS,
    Action.WITHDRAW: frozenset({Ear.CALLED}),
}
"""Besides, where life is in danger."""
RINGS_ONCE_BEGUN: Mapping[Action, frozenset[Ear]] = {Action.WITHDRAW: frozenset({Ear.OWNER})}
"""Besides, where somebody has taken it on: who stands on the stairs need not go on."""


def ears_of(before: Report, action: Action) -> frozenset[Ear]:
    """Return who hears the phone when an action is taken on a report as it stood before."""
    tables = [RINGS]
    if before.is_emergency:
        tables.append(RINGS_IN_DANGER)
    if before.state in BEGUN:
        tables.append(RINGS_ONCE_BEGUN)
    return frozenset().union(*(table.get(action, frozenset()) for table in tables))
