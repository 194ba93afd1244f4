"""Reporting for somebody else (代报), and what staff come upon (主动发现): who may, and what the report is then."""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.categories import OTHER
from domain.people import STAFF, Person, Role
from domain.remarks import Remark
from domain.report_moves import is_in_reach
from domain.reports import Part, Report, Source

_NEIGHBOURS = (Role.BUILDING_LEAD, Role.HOUSEHOLD_LEAD, Role.VOLUNTEER)


@dataclass(frozen=True)
class Birth:
    """How a report comes to be. `represented` is known; `said_of` is the message that names somebody who is not."""

    source: Source = Source.RESIDENT
    represented: Person | None = None
    said_of: Remark | None = None


OWN = Birth()


def may_represent_anybody(actor: Person) -> bool:
    """Whether somebody may report for others at all."""
    return actor.is_staff or any(grant.role in (*_NEIGHBOURS, Role.FAMILY) for grant in actor.grants)


def may_represent(actor: Person, person: Person) -> bool:
    """Whether somebody may report for another in their name, so that the other hears of it."""
    if actor.id == person.id:
        return False
    is_staffs = any(actor.may(role, person.grid_id) for role in STAFF)
    is_next_door = person.building_id is not None and person.building_id == actor.building_id
    is_volunteers = is_next_door and any(grant.role is Role.VOLUNTEER for grant in actor.grants)
    is_leads = person.building_id is not None and actor.leads(person.building_id, person.unit)
    return is_staffs or is_volunteers or is_leads or actor.is_family_of(person.id)


def elders_of(actor: Person) -> list[int]:
    """Return the ids of those whose family somebody is."""
    return sorted(
        {grant.about_id for grant in actor.grants if grant.role is Role.FAMILY and grant.about_id is not None}
    )


def is_clear(report: Report) -> bool:
    """Whether it is known well enough what it is to tell whom it is for: read by somebody, or told without a doubt.

    Until then it may yet turn out to be private.
    """
    return report.answered_at is not None or (report.category != OTHER and not report.doubts)


def is_at_home(report: Report) -> bool:
    """Whether it is taken to be at the home of whom it is for, as long as nobody has said another place."""
    return report.source is Source.BEHALF and not report.place and report.building_id is not None


def born(draft: Report, birth: Birth, reporter: Person) -> Report:
    """Return the draft of a report that comes to be in this way."""
    report = replace(draft, source=birth.source)
    if birth.said_of is not None:
        report = replace(report, text="\n".join(part for part in (report.text, birth.said_of.text) if part))
    if birth.represented is not None:
        parties = frozenset({(birth.represented.id, Part.REPRESENTED)})
        report = replace(report, parties=parties, has_parties=True)
    grids = {grant.grid_id for grant in reporter.grants if grant.role in STAFF}
    if birth.source is Source.FOUND and len(grids) == 1:
        report = replace(report, grid_id=grids.pop())
    return report


def found_by(report: Report, finder: Person) -> Report:
    """Return what staff came upon as theirs, if it lies in their reach; else it stays with whom it is given to."""
    if report.source is not Source.FOUND or not is_in_reach(report, finder):
        return report
    return replace(report, owner_id=finder.id, owner_name=finder.name)
