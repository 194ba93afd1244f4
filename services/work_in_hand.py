"""What somebody says who has work in hand: it is more often about the work than a report of their own."""

from __future__ import annotations

from domain.categories import Urgency
from domain.classify import Guess
from domain.people import Person
from domain.remarks import ALBUM_KINDS, Remark
from domain.reports import BEGUN, IN_WORK
from services.work import Work
from storage import reports

_NEARLY_SURE = 0.7


async def is_work_photo(work: Work, person: Person, remark: Remark) -> bool:
    """Whether it is one photo without words of somebody with work in hand; each one of an album would be asked for."""
    if remark.kind not in ALBUM_KINDS or remark.text or remark.album or not (person.is_staff or person.is_partner):
        return False
    return any(one.state in IN_WORK for one in await reports.list_owned(work.tx, person.id))


async def is_work_talk(work: Work, person: Person, remark: Remark, guess: Guess) -> bool:
    """Whether somebody with work in hand says what may be danger ("is she at home? I go up"): it is asked about."""
    if guess.urgency is not Urgency.EMERGENCY or guess.confidence >= _NEARLY_SURE or not remark.text:
        return False
    is_at_work = person.is_staff or person.is_partner
    return is_at_work and any(one.state in BEGUN for one in await reports.list_owned(work.tx, person.id))
