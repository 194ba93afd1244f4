"""Contacts of those who are looked after: written down at a visit, checked every 90 days, let go when they say so."""

from __future__ import annotations

from domain.care import Care, Contact
from domain.care_list import read_contact
from domain.notices import Said, Values
from domain.people import Grant, Person, Role
from domain.refusals import Refused
from services.care_rows import kept_by, workers_of
from services.work import Work
from storage import care as cared
from storage import care_contacts, care_list, claims, staff

_MOST = 6


class CareContacts:
    """A name and a number at the least. Who shall be written to comes in by the link for family."""

    async def list_of(self, work: Work, actor: Person, elder_id: int) -> tuple[Care, list[Contact]]:
        """Return the contacts of somebody whom the actor keeps."""
        care = await kept_by(work, actor, elder_id)
        return care, await cared.list_contacts(work.tx, elder_id)

    async def get(self, work: Work, actor: Person, contact_id: int) -> tuple[Care, Contact]:
        """Return a contact of somebody whom the actor keeps.

        Raises:
            Refused: it is gone, or not the actor's.
        """
        contact = await care_contacts.get(work.tx, contact_id)
        if contact is None:
            raise Refused("refused-button")
        return await kept_by(work, actor, contact.elder_id), contact

    async def add(self, work: Work, actor: Person, elder_id: int, text: str) -> int:
        """Keep a contact, from "name, relation, telephone", and return its number; whoever writes it has checked it.

        Raises:
            Refused: no name and number in it, or there are many already.
        """
        _, known = await self.list_of(work, actor, elder_id)
        read = read_contact(text)
        if read is None:
            raise Refused("refused-care-contact")
        if len(known) >= _MOST:
            raise Refused("refused-care-contacts", most=_MOST)
        name, relation, phone = read
        rank = await care_contacts.next_rank(work.tx, elder_id)
        contact = Contact(0, elder_id, None, name, phone, relation, rank=rank, verified_at=work.now)
        contact_id = await cared.add_contact(work.tx, contact, actor.id)
        await care_list.add_event(work.tx, elder_id, work.now, actor.id, "contact")
        return contact_id

    async def check(self, work: Work, actor: Person, elder_id: int) -> None:
        """Somebody has rung the contacts: they are right."""
        await kept_by(work, actor, elder_id)
        await care_contacts.save_checked(work.tx, elder_id, actor.id, work.now)
        await care_list.add_event(work.tx, elder_id, work.now, actor.id, "checked")

    async def turn_key(self, work: Work, actor: Person, contact_id: int) -> Contact:
        """Write down that a contact has a key, or has none any more."""
        _, contact = await self.get(work, actor, contact_id)
        await care_contacts.save_key(work.tx, contact_id, has_key=not contact.has_key)
        return contact

    async def drop(self, work: Work, actor: Person, contact_id: int) -> Contact:
        """Call a contact no more. Who is bound as family stays family."""
        _, contact = await self.get(work, actor, contact_id)
        await care_contacts.end(work.tx, contact_id, work.now)
        await care_list.add_event(work.tx, contact.elder_id, work.now, actor.id, "contact_ended")
        return contact

    async def leave(self, work: Work, family: Person, elder_id: int) -> Care:
        """Family takes the consent back: called for her no more. Her worker hears who is left.

        Raises:
            Refused: not family of hers.
        """
        care = await cared.get(work.tx, elder_id)
        grant = Grant(Role.FAMILY, about_id=elder_id)
        if care is None or not await staff.take(work.tx, family.id, [grant], family.id, work.now):
            raise Refused("refused-button")
        await care_contacts.end_of(work.tx, elder_id, family.id, work.now)
        if not any(one.role is Role.FAMILY and one != grant for one in family.grants):
            await claims.save_family_withdrawn(work.tx, family.id, work.now)
        await care_list.add_event(work.tx, elder_id, work.now, family.id, "contact_ended")
        left = len(await cared.list_contacts(work.tx, elder_id))
        values: Values = {"name": care.name, "by": family.name, "count": left}
        key = "care-family-left" if left else "care-family-left-none"
        work.owe(*(Said(one, key, values) for one in await workers_of(work, care)))
        return care
