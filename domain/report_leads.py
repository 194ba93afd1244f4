"""What leads of a building or of a unit may see and do: open, not private, and of their own place only."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from domain.people import Person, Role
from domain.refusals import Refused
from domain.report_clocks import ReportRules
from domain.report_moves import move_of
from domain.report_refusals import why_not
from domain.reports import Action, Report

_LEADS = (Role.BUILDING_LEAD, Role.HOUSEHOLD_LEAD)


def led_places(person: Person) -> list[tuple[int, int | None]]:
    """Return what somebody leads, as building and unit; a unit of None is the whole building."""
    grants = [grant for grant in person.grants if grant.role in _LEADS and grant.building_id is not None]
    return sorted(
        {(grant.building_id or 0, grant.unit) for grant in grants}, key=lambda place: (place[0], place[1] or 0)
    )


def may_lead(person: Person, report: Report, *, is_private: bool) -> bool:
    """Whether somebody sees a report as lead of its building or unit."""
    is_there = report.building_id is not None and person.leads(report.building_id, report.unit)
    return is_there and report.is_open and not is_private


def pressed(report: Report, now: datetime, rules: ReportRules) -> Report:
    """Return the report after a lead pressed for it: once the clock is half gone, and not again and again.

    Raises:
        Refused: not now.
    """
    if move_of(report, Action.NUDGE, now) is None:
        raise Refused(why_not(report, Action.NUDGE), number=report.number)
    after = replace(report, nudged_at=now, version=report.version + 1)
    return rules.ticking(after, dict(after.steps))
