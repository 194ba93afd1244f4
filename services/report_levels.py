"""Who has a report above the grid: the community at level 2, the sub-district at level 3."""

from __future__ import annotations

from collections.abc import Mapping

from domain.people import Person, Role
from domain.reports import Report
from services.work import Work
from storage import serving

LEVELS: Mapping[int, tuple[Role, ...]] = {2: (Role.DESK, Role.SECRETARY), 3: (Role.SUBDISTRICT, Role.SECRETARY)}
"""The roles of each level; the first of them that can be reached has the report."""


async def person_at(work: Work, report: Report, level: int) -> Person | None:
    """Return who has a report at a level; None: nobody but its owner is there, or there is no such level."""
    for role in LEVELS.get(level, ()):
        called = await serving.list_called(work.tx, role, report.grid_id, work.now)
        others = [one for one in called if one.id != report.owner_id]
        if others:
            return others[0]
    return None
