"""Who of those who were called is still trusted with it: asked anew each time, since roles are taken in a minute."""

from __future__ import annotations

from domain.alarm_rights import is_trusted, serves
from domain.care import Care
from domain.check_ins import CheckIn
from domain.people import Person
from domain.refusals import Refused
from services.check_in_rows import the_care
from services.work import Work
from storage import care as cared


async def must_concern(work: Work, check_in: CheckIn, person: Person) -> Care:
    """Return who a check-in is about, for somebody who was called and is still trusted, or who serves where she lives.

    Raises:
        Refused: neither; or it is herself.
    """
    care = await the_care(work, check_in.elder_id)
    is_called = check_in.responder(person.id) is not None and await trusts(work, care, person)
    if person.id == care.person.id or not (is_called or serves(check_in, person, care.person)):
        raise Refused("alarm-not-yours")
    return care


async def trusts(work: Work, care: Care, person: Person) -> bool:
    """Whether somebody who was called may still know of it."""
    is_contact = await cared.is_contact(work.tx, care.person.id, person.id)
    return is_trusted(person, care.person, is_contact=is_contact)
