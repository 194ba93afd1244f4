"""Check-ins, their rungs, and those who were called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from domain.check_ins import CheckIn, Delivery, Event, Kind, Outcome, Responder, Sign, Standing
from domain.clock import from_micros, to_micros
from domain.ladder import Ladder, Step
from storage.database import Transaction, queries

_sql = queries("check_ins")


async def add(tx: Transaction, check_in: CheckIn) -> CheckIn | None:
    """Keep a new check-in with its first rung to come; None: one is open, or this morning's has been."""
    found = await _sql.add_check_in(
        tx.connection,
        elder_id=check_in.elder_id,
        kind=check_in.kind.value,
        ladder=check_in.ladder.value,
        day=check_in.day.isoformat(),
        asked_at=to_micros(check_in.asked_at),
        pace=check_in.pace,
        is_drill=int(check_in.is_drill),
        level=check_in.level,
        sign=check_in.sign.value,
        delivery=check_in.delivery.value,
        outcome=check_in.outcome and check_in.outcome.value,
        answered_at=_micros(check_in.answered_at),
        closed_at=_micros(check_in.closed_at),
        **_down(check_in),
    )
    if found is None:
        return None
    if check_in.next is not None and check_in.due_at is not None:
        await _add_rung(tx, found, check_in.next, check_in.due_at)
    return replace(check_in, id=found)


async def find_morning(tx: Transaction, elder_id: int, day: date) -> CheckIn | None:
    """Return somebody's morning of a day."""
    found = await _sql.find_morning(tx.connection, elder_id=elder_id, day=day.isoformat())
    return None if found is None else await get(tx, found)


async def begin_again(tx: Transaction, before: CheckIn, began: CheckIn) -> CheckIn | None:
    """Let a morning that is over begin anew, with nobody called; its history stays. None: it cannot."""
    if began.next is None or began.due_at is None or await find_open(tx, before.elder_id) is not None:
        return None
    again = {"id": before.id, "asked_at": to_micros(began.asked_at), "delivery": began.delivery.value}
    await _sql.save_begun_again(tx.connection, **again, ladder=began.ladder.value, pace=began.pace, **_down(began))
    await _sql.delete_responders(tx.connection, check_in_id=before.id)
    await _add_rung(tx, before.id, began.next, began.due_at)
    return await get(tx, before.id)


async def save(tx: Transaction, before: CheckIn, after: CheckIn, now: datetime, acted: Step | None = None) -> bool:
    """Keep a changed check-in; `acted`: the rung that did. False: somebody else was faster, and nothing is changed."""
    saved = await _sql.save_check_in(
        tx.connection,
        id=before.id,
        version=before.version,
        kind=after.kind.value,
        ladder=after.ladder.value,
        pace=after.pace,
        is_drill=int(after.is_drill),
        level=after.level,
        step=after.step and after.step.value,
        sign=after.sign.value,
        delivery=after.delivery.value,
        later=int(after.later),
        outcome=after.outcome and after.outcome.value,
        outcome_by=after.outcome_by,
        answered_at=_micros(after.answered_at),
        closed_at=_micros(after.closed_at),
        **_down(after),
    )
    if not saved:
        return False
    await _save_rung(tx, before, after, now, acted)
    known = set(before.responders)
    changed = [_responder(after.id, one, now) for one in after.responders if one not in known]
    if changed:
        await _sql.save_responder(tx.connection, changed)
    return True


async def _save_rung(tx: Transaction, before: CheckIn, after: CheckIn, now: datetime, acted: Step | None) -> None:
    if acted is not None:
        await _sql.save_rung_acted(tx.connection, check_in_id=after.id, step=acted.value, now=to_micros(now))
        if after.next is not None and after.due_at is not None:
            await _add_rung(tx, after.id, after.next, after.due_at)
    elif after.next is None or after.due_at is None:
        await _sql.save_rung_ended(tx.connection, check_in_id=after.id, why="closed")
    elif (after.next, after.due_at) != (before.next, before.due_at):
        values = {"step": after.next.value, "due_at": to_micros(after.due_at)}
        await _sql.save_rung_due(tx.connection, check_in_id=after.id, **values)


async def _add_rung(tx: Transaction, check_in_id: int, step: Step, due_at: datetime) -> None:
    await _sql.add_rung(tx.connection, check_in_id=check_in_id, step=step.value, due_at=to_micros(due_at))


async def get(tx: Transaction, check_in_id: int) -> CheckIn | None:
    """Return a check-in with those who were called."""
    row = await _sql.get_check_in(tx.connection, id=check_in_id)
    if row is None:
        return None
    called = [_to_responder(one) async for one in _sql.list_responders(tx.connection, check_in_id=check_in_id)]
    return _to_check_in(row, called)


async def lock(tx: Transaction, check_in_id: int) -> None:
    """Let nobody else change a check-in until the commit."""
    await _sql.lock_check_in(tx.connection, id=check_in_id)


async def find_open(tx: Transaction, elder_id: int) -> CheckIn | None:
    """Return the open check-in of somebody, which nobody else changes until the commit."""
    found = await _sql.find_open_check_in(tx.connection, elder_id=elder_id)
    return None if found is None else await get(tx, found)


async def list_due(tx: Transaction, now: datetime, n: int, after: int = 0) -> list[int]:
    """Return the check-ins whose rung is due and past a number: calls for help first, then the longest overdue."""
    return [row[0] async for row in _sql.list_rungs_due(tx.connection, now=to_micros(now), n=n, after=after)]


async def save_later(tx: Transaction, check_in_id: int, due_at: datetime) -> None:
    """Put a rung off that could not act."""
    await _sql.save_rung_later(tx.connection, check_in_id=check_in_id, due_at=to_micros(due_at))


async def save_set_back(tx: Transaction, by: timedelta) -> None:
    """Let all that is to come be due sooner by so much: the clock was set back."""
    await _sql.save_rungs_set_back(tx.connection, by=by // timedelta(microseconds=1))


async def get_elder(tx: Transaction, check_in_id: int) -> int:
    """Return who a check-in is about."""
    return int(await _sql.get_elder(tx.connection, id=check_in_id))


async def list_open(tx: Transaction) -> list[int]:
    """Return all check-ins that are open."""
    return [row[0] async for row in _sql.list_open_check_ins(tx.connection)]


async def list_open_of(tx: Transaction, person_id: int) -> list[int]:
    """Return the open check-ins that somebody was called in; those of a morning list are apart."""
    return [row[0] async for row in _sql.list_open_of_responder(tx.connection, person_id=person_id)]


async def has_calls(tx: Transaction, person_id: int) -> bool:
    """Return whether somebody has anybody to ring on a morning list."""
    return bool(await _sql.has_calls(tx.connection, person_id=person_id))


async def has_begun_calls(tx: Transaction, person_id: int) -> bool:
    """Return whether somebody works on a morning list just now."""
    return bool(await _sql.has_begun_calls(tx.connection, person_id=person_id))


async def list_lost_callers(tx: Transaction) -> list[int]:
    """Return those with a morning list whom no message reaches any more."""
    return [row[0] async for row in _sql.list_lost_callers(tx.connection)]


async def list_call_list(tx: Transaction, person_id: int, day: date) -> list[int]:
    """Return the check-ins of a morning that stand, or stood, on somebody's list of calls."""
    rows = _sql.list_call_list(tx.connection, person_id=person_id, day=day.isoformat())
    return [row[0] async for row in rows]


async def add_history(
    tx: Transaction, check_in_id: int, at: datetime, actor_id: int | None, what: str, text: str = ""
) -> None:
    """Write a line of what happened."""
    values = {"check_in_id": check_in_id, "at": to_micros(at), "actor_id": actor_id, "what": what, "text": text}
    await _sql.add_check_in_history(tx.connection, **values)


async def list_history(tx: Transaction, check_in_id: int) -> list[Event]:
    """Return what happened, in order."""
    rows = _sql.list_check_in_history(tx.connection, check_in_id=check_in_id)
    return [Event(from_micros(row["at"]), row["name"], row["what"], row["text"], row["actor_id"]) async for row in rows]


async def add_outage(tx: Transaction, from_at: datetime, until_at: datetime) -> None:
    """Keep when the bot was down; what is open says so from now on."""
    span = {"from_at": to_micros(from_at), "until_at": to_micros(until_at)}
    await _sql.add_outage(tx.connection, **span)
    await _sql.save_down(tx.connection, **span)


async def find_outage(tx: Transaction, at: datetime) -> tuple[datetime, datetime] | None:
    """Return from when until when the bot was down at a time, if it was."""
    row = await _sql.get_outage_over(tx.connection, at=to_micros(at))
    return None if row is None else (from_micros(row[0]), from_micros(row[1]))


def _micros(at: datetime | None) -> int | None:
    return None if at is None else to_micros(at)


def _down(check_in: CheckIn) -> Mapping[str, int | None]:
    down = check_in.outage
    return {
        "down_from": None if down is None else to_micros(down[0]),
        "down_until": None if down is None else to_micros(down[1]),
    }


def _responder(check_in_id: int, one: Responder, now: datetime) -> Mapping[str, object]:
    return {
        "check_in_id": check_in_id,
        "person_id": one.person_id,
        "level": one.level,
        "standing": one.standing.value,
        "has_held": int(one.has_held),
        "now": to_micros(now),
    }


def _to_responder(row: Mapping[str, Any]) -> Responder:
    return Responder(row["person_id"], row["level"], Standing(row["standing"]), bool(row["has_held"]))


def _to_check_in(row: Mapping[str, Any], called: Iterable[Responder]) -> CheckIn:
    fields = dict(row)
    down = (fields.pop("down_from"), fields.pop("down_until"))
    for name in ("asked_at", "due_at", "answered_at", "closed_at"):
        fields[name] = None if fields[name] is None else from_micros(fields[name])
    kinds = {"kind": Kind, "ladder": Ladder, "sign": Sign, "delivery": Delivery}
    maybe = {"step": Step, "next": Step, "outcome": Outcome}
    return CheckIn(
        **{
            **fields,
            **{name: kind(fields[name]) for name, kind in kinds.items()},
            **{name: None if fields[name] is None else kind(fields[name]) for name, kind in maybe.items()},
            "day": date.fromisoformat(fields["day"]),
            "is_drill": bool(fields["is_drill"]),
            "later": bool(fields["later"]),
            "outage": None if down[0] is None else (from_micros(down[0]), from_micros(down[1])),
            "responders": tuple(called),
        }
    )
