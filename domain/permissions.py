"""Who may do what with whom: one table from permission to roles, each as far as the role reaches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from domain.people import Grant, Person, Role


class Permission(StrEnum):
    """What only some may do. What is done with reports stands in domain/reports.py."""

    CONFIRM = "confirm"
    """Say that somebody lives where they say to live."""
    INVITE_FAMILY = "invite_family"
    """Make the link that binds a family contact to somebody."""
    SEE_STAFF = "see_staff"
    GRANT = "grant"
    """Give roles and take them, and make the link by which their holder comes in."""
    END_SERVICE = "end_service"
    """Let somebody go, with all that was theirs going to somebody else."""
    TAKE_LEAVE = "take_leave"
    """Be away, and name a deputy."""
    SET_LEAVE = "set_leave"
    """Say so for somebody else, who is ill."""
    SEE_DUTY = "see_duty"
    SET_DUTY = "set_duty"
    KEEP_PHRASES = "keep_phrases"
    """Say what sentences are offered to the staff of a community."""
    BIND_GROUP = "bind_group"
    """Say which group those who work in the community see its reports in."""
    MARK = "mark"
    """Mark a report, or who wrote it, as abuse; let a report go that waits for a look."""
    LIFT_MARK = "lift_mark"
    """Decide an appeal against a mark that somebody else has set."""
    HIDE_PHOTO = "hide_photo"
    UNHIDE_PHOTO = "unhide_photo"
    CARE = "care"
    """Keep the list of those who are looked after."""
    PAIR = "pair"
    """Propose a volunteer to somebody who is looked after, and take in who offers to help."""
    SEE_COVERAGE = "see_coverage"
    """See how many of the visits were made, grid by grid."""


_OFFICE = frozenset({Role.SECRETARY, Role.SUBDISTRICT})
_COMMUNITY = frozenset({Role.WORKER, Role.DESK, Role.SECRETARY})

HOLDERS: Mapping[Permission, frozenset[Role]] = {
    Permission.CONFIRM: _COMMUNITY,
    Permission.INVITE_FAMILY: _COMMUNITY,
    Permission.SEE_STAFF: _OFFICE,
    Permission.GRANT: _OFFICE,
    Permission.END_SERVICE: _OFFICE,
    Permission.TAKE_LEAVE: frozenset({Role.WORKER, Role.DESK}),
    Permission.SET_LEAVE: _OFFICE,
    Permission.SEE_DUTY: _COMMUNITY | _OFFICE,
    Permission.SET_DUTY: _OFFICE,
    Permission.KEEP_PHRASES: _COMMUNITY | _OFFICE,
    Permission.BIND_GROUP: frozenset({Role.DESK, Role.SECRETARY}),
    Permission.MARK: frozenset({Role.DESK, Role.SECRETARY}),
    Permission.LIFT_MARK: _OFFICE,
    Permission.HIDE_PHOTO: _COMMUNITY | _OFFICE,
    Permission.UNHIDE_PHOTO: frozenset({Role.SECRETARY}),
    Permission.CARE: _COMMUNITY,
    Permission.PAIR: _COMMUNITY,
    Permission.SEE_COVERAGE: frozenset({Role.DESK, Role.SECRETARY}),
}

_BELOW_OFFICE = frozenset(
    {Role.WORKER, Role.DESK, Role.BUILDING_LEAD, Role.HOUSEHOLD_LEAD, Role.VOLUNTEER, Role.PARTNER}
)
GIVES: Mapping[Role, frozenset[Role]] = {
    Role.SECRETARY: _BELOW_OFFICE | {Role.SECRETARY},
    Role.SUBDISTRICT: _BELOW_OFFICE | _OFFICE,
}
"""Which roles each may give and take: nobody gives more than they hold. Family is bound by a consent only."""


def may(person: Person, permission: Permission, grid_id: int | None) -> bool:
    """Whether a person may do something where the grid lies; None is everywhere."""
    return any(person.may(role, grid_id) for role in HOLDERS[permission])


def may_in_all(person: Person, permission: Permission, grid_ids: Iterable[int | None]) -> bool:
    """Whether a person may do something in each of several grids; in none at all nobody may."""
    grids = set(grid_ids)
    return bool(grids) and all(may(person, permission, grid_id) for grid_id in grids)


def may_anywhere(person: Person, permission: Permission) -> bool:
    """Whether a person may do something in some part of the sub-district."""
    return any(grant.role in HOLDERS[permission] and grant.is_wide for grant in person.held)


def may_give(person: Person, grant: Grant, grid_id: int | None) -> bool:
    """Whether a person may give a role, or take it. `grid_id` is where it reaches: a lead's is that of the building."""
    return any(grant.role in given and person.may(role, grid_id) for role, given in GIVES.items())
