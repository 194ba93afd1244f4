"""Who lives alone in the demo's community: looked after from the first morning on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from domain.care import Care, Contact, Way, first_morning
from domain.people import Grant, Role
from storage import care, people
from storage.database import Transaction


async def look_after(tx: Transaction, told: Iterable[Mapping[str, Any]], now: datetime, zone: ZoneInfo) -> None:
    """Look after those who stand in demo.toml, once, when the demo begins."""
    for one in told:
        elder = await people.get(tx, await people.find_by_phone(tx, one["person"]) or 0)
        volunteer = await people.get(tx, await people.find_by_phone(tx, one["volunteer"]) or 0)
        if elder is None or volunteer is None:
            raise ValueError(f"demo.toml: nobody on the lists has the number of {one['called_as']} or of the volunteer")
        at = time.fromisoformat(one["at"])
        cared = Care(elder, Way.CHAT, at.hour * 60 + at.minute, called_as=one["called_as"], access_note=one["note"])
        cared = replace(cared, consent_at=now, next_at=first_morning(cared, now, zone))
        await care.add(tx, cared, None, "visit", now)
        await people.add_role(tx, volunteer.id, Grant(Role.VOLUNTEER))
        await care.add_pairing(tx, elder.id, volunteer.id, None, now, is_agreed=True)
        contact = Contact(0, elder.id, None, **one["contact"], verified_at=now)
        await care.add_contact(tx, contact)
