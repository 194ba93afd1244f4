"""Reports, what was said about them, and their history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from domain.categories import Urgency
from domain.clock import from_micros, to_micros
from domain.remarks import Kind, Purpose, Remark
from domain.reports import Part, Rating, Report, Source, State, Step, Steps
from storage.database import Transaction, queries

_sql = queries("reports")
_TIMES = frozenset(
    field.name for field in fields(Report) if field.name.endswith("_at") or field.name == "waiting_since"
)
_JOINED = frozenset({"owner_name", "grid_name", "community", "building", "parties", "group_chat_id"})
_BORN_WITH = (
    "state",
    "level",
    "category",
    "urgency",
    "text",
    "place",
    "building_id",
    "unit",
    "grid_id",
    "reporter_id",
    "owner_id",
    "is_place_asked",
    "doubts",
    "answer_due_at",
    "solve_due_at",
    "steps",
    "due_at",
    "source",
    "part_of",
    "maybe_same",
    "is_watched",
    "has_parties",
    "created_at",
    "said_at",
)


@dataclass(frozen=True)
class HistoryLine:
    """One thing that happened to a report; `actor` is empty when it was the clock."""

    at: datetime
    action: str
    state: str
    text: str
    actor: str


@dataclass(frozen=True)
class KeptRemark:
    """A remark that is kept, as far as an edit of its message needs it."""

    id: int
    report_number: int
    author_id: int
    purpose: Purpose
    text: str


async def add(tx: Transaction, report: Report) -> int:
    """Add a report (its `number` is not looked at); return its number."""
    columns = _columns(report)
    return int(await _sql.add_report(tx.connection, **{name: columns[name] for name in _BORN_WITH}))


async def get(tx: Transaction, number: int) -> Report | None:
    """Return a report with its owner's and its grid's names, and with the others that it concerns."""
    row = await _sql.get_report(tx.connection, number=number)
    report = None if row is None else to_report(row)
    if report is None or not report.has_parties:
        return report
    found = [(row[0], Part(row[1])) async for row in _sql.list_parties(tx.connection, number=number)]
    return replace(report, parties=frozenset(found))


async def save(tx: Transaction, report: Report) -> bool:
    """Save the next version of a report; False when someone else saved one first."""
    columns = _columns(report)
    for name in ("reporter_id", "created_at", "source", "part_of"):
        del columns[name]
    return bool(await _sql.save_report(tx.connection, **columns))


async def add_history(
    tx: Transaction, report: Report, actor_id: int | None, action: str, at: datetime, text: str = ""
) -> None:
    """Write down what happened, who did it (None: the clock) and the state it led to."""
    await _sql.add_history(
        tx.connection,
        number=report.number,
        at=to_micros(at),
        actor_id=actor_id,
        action=action,
        state=report.state.value,
        text=text,
    )


async def list_history(tx: Transaction, number: int) -> list[HistoryLine]:
    """Return what happened to a report, in order."""
    return [HistoryLine(from_micros(row[0]), *row[1:]) async for row in _sql.list_history(tx.connection, number=number)]


async def find_just_begun(tx: Transaction, reporter_id: int, since: datetime) -> Report | None:
    """Return the open report that the person last added to, if not before `since`."""
    row = await _sql.find_just_begun(tx.connection, reporter_id=reporter_id, since=to_micros(since))
    return None if row is None else to_report(row)


async def find_waiting_for(tx: Transaction, reporter_id: int) -> Report | None:
    """Return the report that waits for the person's answer, or for the word whether it is fixed."""
    row = await _sql.find_waiting_for(tx.connection, reporter_id=reporter_id)
    return None if row is None else to_report(row)


async def list_of_reporter(tx: Transaction, reporter_id: int, n: int) -> list[Report]:
    """Return a person's own reports, the latest first."""
    return [to_report(row) async for row in _sql.list_reports_of(tx.connection, reporter_id=reporter_id, n=n)]


async def list_open_of_reporter(tx: Transaction, reporter_id: int) -> list[Report]:
    """Return what a person reported and what has not ended, in the order of their numbers."""
    return [to_report(row) async for row in _sql.list_open_of_reporter(tx.connection, reporter_id=reporter_id)]


async def list_owned(tx: Transaction, owner_id: int) -> list[Report]:
    """Return all that somebody has and that has not ended, in the order of their numbers."""
    return [to_report(row) async for row in _sql.list_owned(tx.connection, owner_id=owner_id)]


async def list_due(tx: Transaction, now: datetime, n: int) -> list[int]:
    """Return the numbers of reports of which something has come due, the longest overdue first."""
    return [int(row[0]) async for row in _sql.list_due_reports(tx.connection, now=to_micros(now), n=n)]


async def save_due(tx: Transaction, number: int, at: datetime) -> None:
    """Look at a report's clock again at a time, whatever its row says otherwise: it could not be read."""
    await _sql.save_due(tx.connection, number=number, at=to_micros(at))


async def add_party(tx: Transaction, report: Report, person_id: int, part: Part, at: datetime) -> Report:
    """Let a report concern somebody else too; return it as it is then, to be saved with what else has changed."""
    await _sql.add_party(tx.connection, number=report.number, person_id=person_id, part=part.value, at=to_micros(at))
    return replace(report, has_parties=True, parties=report.parties | {(person_id, part)})


async def delete_party(tx: Transaction, report: Report, person_id: int, part: Part) -> Report:
    """It concerns somebody no longer."""
    await _sql.delete_party(tx.connection, number=report.number, person_id=person_id, part=part.value)
    return replace(report, parties=report.parties - {(person_id, part)})


async def add_remark(tx: Transaction, number: int, author_id: int, purpose: Purpose, remark: Remark) -> None:
    """Keep what someone said about a report; the same message is kept once."""
    await _sql.add_remark(
        tx.connection,
        report_number=number,
        at=to_micros(remark.at),
        author_id=author_id,
        purpose=purpose.value,
        kind=remark.kind.value,
        text=remark.text,
        file_id=remark.file_id,
        album=remark.album,
        latitude=remark.latitude,
        longitude=remark.longitude,
        chat_id=remark.chat_id,
        message_id=remark.message_id,
    )


async def find_remark(tx: Transaction, chat_id: int, message_id: int) -> KeptRemark | None:
    """Return the remark that a message became."""
    row = await _sql.find_remark(tx.connection, chat_id=chat_id, message_id=message_id)
    return None if row is None else KeptRemark(**{**dict(row), "purpose": Purpose(row["purpose"])})


async def find_album(tx: Transaction, chat_id: int, album: str, author_id: int) -> KeptRemark | None:
    """Return the first remark of an album."""
    row = await _sql.find_album(tx.connection, chat_id=chat_id, album=album, author_id=author_id)
    return None if row is None else KeptRemark(**{**dict(row), "purpose": Purpose(row["purpose"])})


async def save_remark_text(tx: Transaction, remark_id: int, text: str) -> None:
    """The author changed the message."""
    await _sql.save_remark_text(tx.connection, id=remark_id, text=text)


async def delete_remark(tx: Transaction, remark_id: int) -> None:
    """A message is no part of its report any more."""
    await _sql.delete_remark(tx.connection, id=remark_id)


async def list_remarks(tx: Transaction, number: int, *purposes: Purpose) -> list[Remark]:
    """Return what was said about a report for these purposes (all, if none is named), in order."""
    return [
        _to_remark(row)
        async for row in _sql.list_remarks(tx.connection, number=number)
        if not purposes or row["purpose"] in purposes
    ]


def _columns(report: Report) -> dict[str, Any]:
    return {
        field.name: _to_column(getattr(report, field.name)) for field in fields(Report) if field.name not in _JOINED
    }


def _to_column(value: object) -> object:
    if isinstance(value, datetime):
        return to_micros(value)
    if isinstance(value, tuple):
        return " ".join(f"{step}:{to_micros(at)}" for step, at in value)
    return int(value) if isinstance(value, bool) else value


def to_report(row: Mapping[str, Any]) -> Report:
    """Turn a row of the table, with the names joined in, into a report."""
    values: dict[str, Any] = {
        name: from_micros(value) if name in _TIMES and value is not None else value for name, value in dict(row).items()
    }
    values.update(
        state=State(values["state"]),
        urgency=Urgency(values["urgency"]),
        rating=Rating(values["rating"]) if values["rating"] else None,
        is_place_asked=bool(values["is_place_asked"]),
        is_corrected=bool(values["is_corrected"]),
        is_appealed=bool(values["is_appealed"]),
        has_parties=bool(values["has_parties"]),
        is_watched=bool(values["is_watched"]),
        source=Source(values["source"]),
        steps=_to_steps(values["steps"]),
    )
    return Report(**values)


def _to_steps(text: str) -> Steps:
    pairs = (one.split(":") for one in text.split())
    return tuple((Step(name), from_micros(int(at))) for name, at in pairs)


def _to_remark(row: Mapping[str, Any]) -> Remark:
    return Remark(
        kind=Kind(row["kind"]),
        text=row["text"],
        chat_id=row["chat_id"],
        message_id=row["message_id"],
        at=from_micros(row["at"]),
        file_id=row["file_id"],
        album=row["album"],
        latitude=row["latitude"],
        longitude=row["longitude"],
    )
