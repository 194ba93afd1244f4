"""What several use cases of the list share: whose it is, ending it, and binding a contact."""

from __future__ import annotations

from domain.care import Care, Contact
from domain.check_in_changes import cancelled
from domain.check_in_notices import ElderTold
from domain.notices import Said
from domain.people import Person, Role, spoken_to
from domain.permissions import Permission, may
from domain.refusals import Refused
from services import alarm_notices
from services.check_in_rows import write_down
from services.work import Work
from storage import care as cared
from storage import care_contacts, care_list, check_ins, serving


async def kept_by(work: Work, actor: Person, elder_id: int) -> Care:
    """Return how somebody is looked after, whom the actor keeps.

    Raises:
        Refused: not the actor's, or not on the list.
    """
    care = await cared.get(work.tx, elder_id)
    if care is None or not may(actor, Permission.CARE, care.person.grid_id):
        raise Refused("refused-staff-not-yours")
    if care.ended_at is not None:
        raise Refused("refused-care-ended", name=care.name)
    return care


async def workers_of(work: Work, care: Care) -> list[Person]:
    """Return the workers of the grid who can be written to, else the desk; never herself."""
    for role in (Role.WORKER, Role.DESK):
        found = spoken_to(await serving.list_called(work.tx, role, care.person.grid_id, work.now))
        found = [one for one in found if one.id != care.person.id]
        if found:
            return found
    return []


async def cancel_open(work: Work, care: Care, actor: Person) -> None:
    """End what is asked just now.

    Raises:
        Refused: people look for her, and one must have heard of her first.
    """
    before = await check_ins.find_open(work.tx, care.person.id)
    if before is None:
        return
    after = await write_down(work, before, cancelled(before, actor.id, work.now), actor.id, "cancelled")
    if after.responders:
        await alarm_notices.show(work, care, after)
        await alarm_notices.stand_down(work, care, after)


async def end_care(work: Work, actor: Person, care: Care) -> None:
    """Look after somebody no longer: it ends at once, and what was kept for it goes.

    Raises:
        Refused: people look for her, and one must have heard of her first.
    """
    await cancel_open(work, care, actor)
    if not await care_list.end(work.tx, care.person.id, work.now):
        raise Refused("refused-meanwhile")
    await care_list.add_event(work.tx, care.person.id, work.now, actor.id, "ended")
    work.owe(*(ElderTold(to, "care-ended", keys=()) for to in spoken_to([care.person])))
    if actor.id == care.person.id:
        work.owe(*(Said(one, "care-ended-by-her", {"name": care.name}) for one in await workers_of(work, care)))


async def bind_contact(work: Work, elder_id: int, person: Person) -> None:
    """Somebody has just become family of an elder: who is looked after has a contact more, checked by themselves."""
    care = await cared.get(work.tx, elder_id)
    if care is None or care.ended_at is not None:
        return
    found = await care_contacts.find_like(work.tx, elder_id, person)
    if found is None:
        rank = await care_contacts.next_rank(work.tx, elder_id)
        contact = Contact(0, elder_id, person.id, person.name, person.phone, rank=rank, verified_at=work.now)
        await cared.add_contact(work.tx, contact, person.id)
    else:
        await care_contacts.bind(work.tx, found, person.id, work.now)
