"""Who is meant by a party of the ladder today: duty roster, deputies, the same stairwell; whoever a message reaches."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from domain.care import Care, nearest
from domain.check_ins import CheckIn, Standing
from domain.ladder import Party
from domain.people import Person, Role, spoken_to
from services.work import Work
from storage import care as cared
from storage import people, serving, staff

_HERS = frozenset({Party.FAMILY, Party.CONTACTS, Party.KEYS})
"""A drill does not alarm them."""
_ONE = frozenset({Party.VOLUNTEER, Party.FAMILY, Party.WORKER, Party.CALLER})
_NEXT = frozenset({Party.NEIGHBOURS, Party.WORKERS, Party.NEXT_CALLER})
"""The next of several who was not called yet."""
_LAST = frozenset({Party.DESK, Party.SECRETARY})
"""Those behind whom nobody stands: where all have said no they are called again."""


async def people_of(work: Work, care: Care, party: Party, check_in: CheckIn) -> list[Person]:
    """Return who is called for a party: reachable, not herself, and nobody who has said no, unless nobody is left.

    Who was called before may be among them: they are called again.
    """
    if check_in.is_drill and party in _HERS:
        return []
    standing = {one.person_id: one.standing for one in check_in.responders}
    found = [one for one in spoken_to(await _FINDERS[party](work, care)) if one.id != care.person.id]
    willing = [one for one in found if standing.get(one.id) is not Standing.DECLINED]
    found = willing or (found if party in _LAST else [])
    if party in _NEXT:
        return [one for one in found if standing.get(one.id, Standing.TOLD) is Standing.TOLD][:1]
    return found[:1] if party in _ONE else found


async def _volunteers(work: Work, care: Care) -> list[Person]:
    near = nearest(care.person, await cared.list_volunteers_near(work.tx, care.person.building_id))
    return await _paired(work, care) + near


async def _paired(work: Work, care: Care) -> list[Person]:
    """Return her own volunteer, unless what they were was taken a moment ago."""
    paired = await cared.find_volunteer(work.tx, care.person.id)
    return [paired] if paired is not None and paired.has_role(Role.VOLUNTEER) else []


async def _contacts(work: Work, care: Care) -> list[Person]:
    listed = [one for one in await cared.list_contacts(work.tx, care.person.id) if one.person_id is not None]
    known = [await people.get(work.tx, one.person_id or 0) for one in listed]
    return [one for one in known if one is not None] + await cared.list_family(work.tx, care.person.id)


async def _keys(work: Work, care: Care) -> list[Person]:
    listed = [one for one in await cared.list_contacts(work.tx, care.person.id) if one.has_key]
    known = [await people.get(work.tx, one.person_id or 0) for one in listed]
    return [one for one in known if one is not None]


async def _workers(work: Work, care: Care) -> list[Person]:
    own = await serving.list_called(work.tx, Role.WORKER, care.person.grid_id, work.now)
    others = await staff.list_colleagues(work.tx, Role.WORKER, care.person.grid_id, care.person.id)
    return own + [one for one in others if one.id not in {mine.id for mine in own}]


async def _worker(work: Work, care: Care) -> list[Person]:
    found = await serving.list_called(work.tx, Role.WORKER, care.person.grid_id, work.now)
    return found if _others(care, found) else await _desk(work, care)


async def _desk(work: Work, care: Care) -> list[Person]:
    found = await serving.list_called(work.tx, Role.DESK, care.person.grid_id, work.now)
    return found if _others(care, found) else await _secretary(work, care)


async def _desks(work: Work, care: Care) -> list[Person]:
    return await people.list_with_role(work.tx, Role.DESK, care.person.grid_id)


async def _secretary(work: Work, care: Care) -> list[Person]:
    """The secretary; where none can be reached the sub-district, and in the end whoever of the staff can."""
    for role in (Role.SECRETARY, Role.SUBDISTRICT, Role.DESK):
        found = await serving.list_called(work.tx, role, care.person.grid_id, work.now)
        if _others(care, found):
            return found
    return [one for one in await people.list_staff(work.tx) if one.is_staff]


def _others(care: Care, found: list[Person]) -> list[Person]:
    """Return who can be reached besides herself: she may serve here too."""
    return [one for one in spoken_to(found) if one.id != care.person.id]


async def _caller(work: Work, care: Care) -> list[Person]:
    return await _paired(work, care) + await _worker(work, care)


async def _next_caller(work: Work, care: Care) -> list[Person]:
    return await _workers(work, care) + await _desk(work, care)


async def _nobody(_work: Work, _care: Care) -> list[Person]:
    return []


_FINDERS: Mapping[Party, Callable[[Work, Care], Awaitable[list[Person]]]] = {
    Party.ELDER: _nobody,
    Party.CALLER: _caller,
    Party.NEXT_CALLER: _next_caller,
    Party.VOLUNTEER: _volunteers,
    Party.NEIGHBOURS: _volunteers,
    Party.FAMILY: _contacts,
    Party.CONTACTS: _contacts,
    Party.KEYS: _keys,
    Party.WORKER: _worker,
    Party.WORKERS: _workers,
    Party.DESK: _desk,
    Party.DESKS: _desks,
    Party.SECRETARY: _secretary,
}
