"""Becoming known: consent, where somebody lives, whose telephone it is; and what is kept, shown and let go."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from domain.notices import ClaimCard, Said
from domain.people import Kept, Person, Role, spoken_to
from domain.places import Roster, find_place
from domain.refusals import Refused
from domain.remarks import clean_name
from domain.residents import (
    CLAIMS_MOST,
    CLAIMS_WITHIN,
    PRIVACY_VERSION,
    Claim,
    ClaimState,
    Home,
    may_confirm,
    phone_of,
    read_home,
)
from services.care_rows import end_care
from services.work import Work
from storage import care as cared
from storage import claims, merges, people, places, serving
from storage.places import Building

_LONGEST_NAME = 40
_WAITING = 20


class Proven(StrEnum):
    """What a telephone number of one's own proved."""

    LISTED = "listed"
    MOVED = "moved"
    UNLISTED = "unlisted"


class Residents:
    """Nothing of a home or a number is kept without consent. People can report before anybody confirms anything."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster

    async def has_agreed(self, work: Work, person: Person) -> bool:
        """Whether the person agreed to the privacy words as they are now."""
        consent = await claims.get_consent(work.tx, person.id)
        return consent is not None and consent[0] >= PRIVACY_VERSION

    async def agree(self, work: Work, person: Person) -> None:
        """The person agrees to the privacy words."""
        await claims.add_consent(work.tx, person.id, PRIVACY_VERSION, work.now)

    async def building_of(self, work: Work, person: Person, text: str) -> Building | None:
        """Return the building that is named in words, near where the person lives."""
        found = find_place(text, self._roster)
        if found is None or not found.building:
            return None
        return await places.find_building(work.tx, found.building, person.grid_id)

    async def building(self, work: Work, building_id: int) -> Building:
        """Return a building."""
        found = await places.get_building(work.tx, building_id)
        if found is None:
            raise Refused("refused-button")
        return found

    def door(self, text: str, building: Building, unit: int | None, *, is_known: bool) -> Home | None:
        """Return the door that was written for a building, or None if it is none there.

        `is_known`: the building was known before; otherwise the words name it, and a number may be its.
        """
        return read_home(text, self._roster, building.units, unit, building.name if is_known else None)

    async def claim(self, work: Work, person: Person, building_id: int, home: Home) -> Claim:
        """Keep where somebody says to live, and ask those who know.

        Raises:
            Refused: without consent, too often, or it is known already.
        """
        if not await self.has_agreed(work, person):
            raise Refused("refused-consent")
        if (person.building_id, person.unit, person.room) == (building_id, home.unit, home.room):
            raise Refused("refused-home-known")
        if await claims.count_since(work.tx, person.id, work.now - CLAIMS_WITHIN) >= CLAIMS_MOST:
            raise Refused("refused-claims")
        await self._end_open(work, person, ClaimState.REPLACED)
        claim = await claims.get(work.tx, await claims.add(work.tx, person.id, building_id, home, work.now))
        if claim is None:
            raise Refused("refused-button")
        await self._show(work, claim, person, is_fresh=True)
        return claim

    async def asked(self, work: Work, claim: Claim) -> list[Person]:
        """Return those who can say that somebody lives there: the grid's workers, else the desk, else the secretary.

        Whoever is on duty goes before the others, and deputies stand in for those who are away.
        """
        for role in (Role.WORKER, Role.DESK, Role.SECRETARY):
            called = await serving.list_called(work.tx, role, claim.grid_id, work.now)
            found = [person for person in called if person.id != claim.person_id]
            if found:
                return found
        return []

    async def decide(self, work: Work, actor: Person, claim_id: int, *, is_so: bool) -> Claim:
        """Say that somebody lives where they said, or not.

        Raises:
            Refused: not this person's to say, one's own home, or it was said before.
        """
        claim = await claims.get(work.tx, claim_id)
        if claim is None:
            raise Refused("refused-button")
        if not may_confirm(actor, claim.grid_id) or actor.id == claim.person_id:
            raise Refused("refused-role-staff")
        state = ClaimState.CONFIRMED if is_so else ClaimState.REFUSED
        if not await claims.save_decided(work.tx, claim.id, state, work.now, by=actor.id, how="worker"):
            raise Refused("refused-claim-decided")
        if is_so:
            await people.save_home(work.tx, claim.person_id, claim.building_id, claim.home)
        decided, person = await self._again(work, claim)
        await self._show(work, decided, person, actor)
        key = "home-confirmed" if is_so else "home-refused"
        work.owe(*(Said(one, key, {"name": actor.name}, claim=decided) for one in spoken_to([person])))
        return decided

    async def share_contact(self, work: Work, person: Person, contact: str) -> tuple[Person, Proven]:
        """Take a number that the account itself shared; whoever it belongs to on the lists is this person.

        The row of the account may have become one with the list's: use the person that is returned.

        Raises:
            Refused: without consent, no number, or it belongs to another account.
        """
        if not await self.has_agreed(work, person):
            raise Refused("refused-consent")
        number = phone_of(contact)
        if number is None:
            raise Refused("refused-contact-odd")
        owner_id = await people.find_by_phone(work.tx, number)
        if owner_id is None:
            await people.save_phone(work.tx, person.id, number)
            return await self._person(work, person.id), Proven.UNLISTED
        claim = await claims.find_open(work.tx, person.id)
        if owner_id != person.id and not await merges.join(work.tx, person.id, owner_id):
            raise Refused("refused-contact-taken")
        known = await self._person(work, owner_id)
        if claim is None:
            return known, Proven.LISTED if known.building_id else Proven.UNLISTED
        return known, await self._compare(work, known, claim)

    async def withdraw(self, work: Work, person: Person) -> bool:
        """Take consent back: what the person gave is let go. False: the community's lists hold it, not the person.

        Raises:
            Refused: people look for this person just now, and one must have heard of them first.
        """
        care = await cared.get(work.tx, person.id) if person.care is not None else None
        if care is not None:
            await end_care(work, person, care)
        await claims.save_consent_withdrawn(work.tx, person.id, work.now)
        # First: the card before the worker is drawn anew, and shows no door any more.
        await claims.save_forgotten(work.tx, person.id)
        await self._end_open(work, person, ClaimState.WITHDRAWN)
        return await people.save_forgotten(work.tx, person.id)

    async def rename(self, work: Work, person: Person, text: str) -> str:
        """Call a person as they want to be called."""
        name = clean_name(text)
        if not name or len(name) > _LONGEST_NAME:
            raise Refused("refused-name")
        await people.save_name(work.tx, person.id, name)
        return name

    async def kept(self, work: Work, person: Person) -> tuple[Kept, Claim | None, datetime | None]:
        """Return what is kept of a person, for their own eyes: where they say to live, and since when they agree."""
        kept = await people.get_kept(work.tx, person.id)
        if kept is None:
            raise Refused("refused-button")
        consent = await claims.get_consent(work.tx, person.id)
        return kept, await claims.find_open(work.tx, person.id), consent[1] if consent else None

    async def bring_waiting(self, work: Work, staff: Person) -> None:
        """Show a member of staff the homes that wait for their word."""
        for claim in await claims.list_open(work.tx, staff.id, _WAITING):
            if may_confirm(staff, claim.grid_id) and staff.id != claim.person_id:
                person = await self._person(work, claim.person_id)
                work.owe(ClaimCard(staff, claim, person, is_fresh=True))

    async def _compare(self, work: Work, known: Person, claim: Claim) -> Proven:
        """The lists say where the owner of a number lives: if that is what was claimed, nobody need be asked."""
        if known.building_id is None:
            return Proven.UNLISTED
        is_same = known.building_id == claim.building_id and claim.home in (Home(known.unit, known.room), Home())
        if not is_same:
            return Proven.MOVED
        await claims.save_decided(work.tx, claim.id, ClaimState.CONFIRMED, work.now, how="contact")
        decided, person = await self._again(work, claim)
        await self._show(work, decided, person)
        return Proven.LISTED

    async def _end_open(self, work: Work, person: Person, state: ClaimState) -> None:
        before = await claims.find_open(work.tx, person.id)
        if before is not None and await claims.save_decided(work.tx, before.id, state, work.now):
            ended, _ = await self._again(work, before)
            await self._show(work, ended, person)

    async def _show(
        self, work: Work, claim: Claim, person: Person, by: Person | None = None, *, is_fresh: bool = False
    ) -> None:
        name = by.name if by is not None else ""
        seen = await self.asked(work, claim) if is_fresh else await people.list_shown(work.tx, f"claim:{claim.id}")
        for one in spoken_to([*seen, *([by] if by else [])]):
            work.owe(ClaimCard(one, claim, person, by=name, is_fresh=is_fresh))

    async def _again(self, work: Work, claim: Claim) -> tuple[Claim, Person]:
        after = await claims.get(work.tx, claim.id)
        return after or claim, await self._person(work, (after or claim).person_id)

    async def _person(self, work: Work, person_id: int) -> Person:
        person = await people.get(work.tx, person_id)
        if person is None:
            raise Refused("refused-button")
        return person
