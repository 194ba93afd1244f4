"""The list of those who are looked after, in and out: cells become what is kept, and back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from domain.care import Care, Way, first_morning
from domain.care_list import ask_again_at
from domain.clock import from_micros, to_micros
from domain.dates import begins
from domain.people import Person
from domain.roster_care import CONTACTS, NO, YES, minute_of
from services.work import Work
from storage import roster_care
from storage.database import Transaction

_KEPT = ("name", "phone", "community", "building", "unit", "room", "days", "way", "called_as", "access_note")
Line = Mapping[str, Any]
_FLAG = {YES: 1, NO: 0, None: None}


def staged(line: Line, zone: ZoneInfo) -> dict[str, Any]:
    """Return a line as it is staged: moments for days, flags for words, its contacts apart."""
    day = date.fromisoformat(str(line["consent_date"]))
    kept = {column: line[column] for column in _KEPT}
    contacts = [
        {
            "rank": n,
            "name": line[f"contact{n}_name"],
            "relation": line[f"contact{n}_relation"],
            "phone": line[f"contact{n}_phone"],
            "has_key": _FLAG[line[f"contact{n}_key"]],
        }
        for n in range(1, CONTACTS + 1)
        if line[f"contact{n}_name"]
    ]
    return {
        **kept,
        "at_minute": minute_of(line["time"]) if line["time"] else None,
        "is_high_risk": _FLAG[line["high_risk"]],
        "consent_at": to_micros(begins(day, zone)),
        "consent_how": line["consent_how"],
        "volunteer_phone": line["volunteer_phone"],
        "contacts": contacts,
    }


async def save(work: Work, zone: ZoneInfo) -> None:
    """Take the staged list over, with the next morning of each and when each consent is asked for again."""
    times, terms = [], []
    for row in await roster_care.list_to_time(work.tx):
        terms.append(
            {"elder_id": row["elder_id"], "due_at": to_micros(ask_again_at(from_micros(row["consent_at"]), zone))}
        )
        if row["is_moved"]:
            care = Care(Person(row["elder_id"], "", ""), Way(row["way"]), row["at_minute"], row["days"])
            at = first_morning(care, work.now, zone)
            times.append({"elder_id": row["elder_id"], "next_at": None if at is None else to_micros(at)})
    await roster_care.save(work.tx, work.now, times, terms)


async def lines(tx: Transaction, zone: ZoneInfo) -> AsyncIterator[Line]:
    """Yield everybody on the list as the list has them."""
    async for row, contacts in roster_care.list_out(tx, CONTACTS):
        minute, at = row["at_minute"], row["consent_at"]
        line: dict[str, Any] = {
            **row,
            "time": f"{minute // 60:02d}:{minute % 60:02d}",
            "high_risk": YES if row["is_high_risk"] else NO,
            "consent_date": None if at is None else from_micros(at).astimezone(zone).date().isoformat(),
        }
        for n in range(CONTACTS):
            one = contacts[n] if n < len(contacts) else None
            for what in ("name", "relation", "phone"):
                line[f"contact{n + 1}_{what}"] = one[what] if one else None
            line[f"contact{n + 1}_key"] = (YES if one["has_key"] else NO) if one else None
        yield line
