"""Looking back: the history of a report as one reader may hear it."""

from __future__ import annotations

from domain.people import Person
from domain.report_past import Event, Happening, event_for
from domain.reports import Report
from services.work import Work
from storage import people, report_past

_MOST = 200


async def past_of(work: Work, report: Report, reader: Person) -> tuple[Event, ...]:
    """Return what happened to a report, in order, each line with the words that are this reader's to hear."""
    lines = await report_past.list_past(work.tx, report.number, _MOST)
    actors = {
        actor_id: await people.get(work.tx, actor_id) for actor_id in {line.actor_id for line in lines} if actor_id
    }
    happenings = [Happening(line.at, line.action, line.text, actors.get(line.actor_id or 0)) for line in lines]
    return tuple(event_for(report, happening, reader) for happening in happenings)
