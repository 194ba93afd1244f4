"""What those see who are on the list, and their families: what is kept, who looked, and how it stops."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.care import Care
from domain.care_list import Mine
from domain.people import Person, Role
from domain.refusals import Refused
from services.care_rows import end_care
from services.work import Work
from storage import care as cared
from storage import care_list


class CareSelf:
    """She sees all of it; family sees that she is on the list, and who looked at how her door is opened."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    async def own(self, work: Work, person: Person) -> Mine | None:
        """Return what is kept of somebody's own check-ins; None: nothing."""
        care = await cared.get(work.tx, person.id)
        return None if care is None or care.ended_at is not None else await self._whole(work, care)

    async def of_family(self, work: Work, person: Person) -> list[Mine]:
        """Return those whose family somebody is, as far as they are looked after."""
        ids = sorted({grant.about_id for grant in person.grants if grant.role is Role.FAMILY and grant.about_id})
        cares = [await cared.get(work.tx, one) for one in ids]
        return [await self._whole(work, one) for one in cares if one is not None and one.ended_at is None]

    async def views(self, work: Work, person: Person, elder_id: int) -> tuple[Care, list[tuple[datetime, str]]]:
        """Return who looked last at how somebody's door is opened.

        Raises:
            Refused: neither one's own nor one's family's.
        """
        care = await cared.get(work.tx, elder_id)
        if care is None or not (person.id == elder_id or person.is_family_of(elder_id)):
            raise Refused("refused-staff-not-yours")
        return care, await cared.list_views(work.tx, elder_id)

    async def end(self, work: Work, person: Person) -> Care:
        """She wants it no more.

        Raises:
            Refused: it has ended, or people look for her.
        """
        care = await cared.get(work.tx, person.id)
        if care is None or care.ended_at is not None:
            raise Refused("refused-care-ended", name=person.name)
        await end_care(work, person, care)
        return care

    async def _whole(self, work: Work, care: Care) -> Mine:
        today = work.now.astimezone(self._zone).date()
        return Mine(
            care,
            await care_list.get_consent(work.tx, care.person.id),
            await care_list.find_pause(work.tx, care.person.id, today),
            tuple(await cared.list_contacts(work.tx, care.person.id)),
        )
