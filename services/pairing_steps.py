"""Steps of a pairing: a question is put, it comes into force, it ends, and whoever proposes hears of it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from domain.care import Care
from domain.notices import Said, Values
from domain.pairing_notices import PairingAsked, PairingProposed
from domain.pairings import DECLINED_LASTS, SHOWN, Candidate, Ended, Paired, Pairing, PairingRules, Stage, candidates
from domain.people import Person, Role, spoken_to
from domain.permissions import Permission, may
from domain.refusals import Refused
from services.work import Work
from storage import care as cared
from storage import pairings, people, serving, visits


class PairingSteps:
    """Shared by what people do and by what comes due."""

    def __init__(self, rules: PairingRules, zone: ZoneInfo) -> None:
        self._rules = rules
        self._zone = zone

    async def get(self, work: Work, pairing_id: int) -> Pairing:
        """Return a pairing.

        Raises:
            Refused: there is none.
        """
        found = await pairings.get(work.tx, pairing_id)
        if found is None:
            raise Refused("refused-button")
        return found

    async def paired(self, work: Work, care: Care) -> Paired:
        """Return how it stands with an elder."""
        found = await pairings.list_of_elder(work.tx, care.person.id)
        current = next((one for one in found if one.stage is Stage.IN_FORCE), None)
        proposal = next((one for one in found if one.stage in (Stage.VOLUNTEER, Stage.ELDER)), None)
        return Paired(care, current, proposal)

    async def candidates(self, work: Work, care: Care) -> list[Candidate]:
        """Return who can be proposed to an elder, the best first."""
        paired = await self.paired(work, care)
        besides = await pairings.list_declined(work.tx, care.person.id, work.now - DECLINED_LASTS)
        besides |= {one.volunteer_id for one in (paired.current, paired.proposal) if one is not None}
        volunteers = await pairings.list_volunteers(work.tx, care.person.grid_id)
        year = work.now.astimezone(self._zone).year
        return candidates(care.person, volunteers, self._rules, year, besides)

    async def ask(self, work: Work, pairing: Pairing) -> None:
        """Put the question of the stage. For an elder without a chat whoever proposed is told to ask at her door."""
        is_first = pairing.stage is Stage.VOLUNTEER
        to, about, named = await self._sides(work, pairing, is_first=is_first)
        asked = spoken_to([to])
        work.owe(*(PairingAsked(one, pairing, pairing.stage, about, named) for one in asked))
        if not asked and not is_first:
            choices = tuple((f"button-pairs-word-{verb}", f"pairs:word:{pairing.id}:{verb}") for verb in ("yes", "no"))
            for one in await self.proposers(work, pairing):
                work.owe(Said(one, "pairing-ask-at-door", _names(pairing), choices=choices))

    async def redraw(self, work: Work, asked: Pairing) -> None:
        """Take the buttons off the question that was put, wherever it stands."""
        if asked.stage not in (Stage.VOLUNTEER, Stage.ELDER):
            return
        after = await self.get(work, asked.id)
        to, about, named = await self._sides(work, asked, is_first=asked.stage is Stage.VOLUNTEER)
        work.owe(*(PairingAsked(one, after, asked.stage, about, named, is_fresh=False) for one in spoken_to([to])))

    async def begin(self, work: Work, pairing: Pairing, by: Person | None) -> None:
        """Both have agreed: it is in force from now on, and the one before has ended in the same step.

        Raises:
            Refused: somebody was faster; all of it is to be undone.
        """
        before = [one for one in await pairings.list_of_elder(work.tx, pairing.elder_id) if one.stage is Stage.IN_FORCE]
        if not await pairings.save_in_force(work.tx, pairing, by.id if by is not None else None, work.now):
            raise Refused("refused-meanwhile")
        await visits.pass_help(work.tx, pairing.elder_id, pairing.volunteer_id)
        await self._say(work, pairing.elder_id, "pairing-begun-elder", pairing)
        await self._say(work, pairing.volunteer_id, "pairing-begun-volunteer", pairing)
        for one in before:
            await self._say(work, one.volunteer_id, "pairing-replaced", pairing)
        for to in await self.proposers(work, pairing):
            work.owe(Said(to, "pairing-begun-worker", _names(pairing)))

    async def end(self, work: Work, pairing: Pairing, why: Ended) -> None:
        """It is over: who is left is told, and whoever proposes gets the next ones at once.

        Raises:
            Refused: somebody was faster.
        """
        if not await pairings.end(work.tx, pairing.id, why, work.now):
            raise Refused("refused-meanwhile")
        await self.redraw(work, pairing)
        is_in_force = pairing.stage is Stage.IN_FORCE
        if why is Ended.CALLED_OFF:
            return
        if why is Ended.CARE_ENDED:
            await self._say(work, pairing.volunteer_id if is_in_force else 0, "pairing-care-ended", pairing)
            return
        if why is Ended.ELDER_NO:
            await self._say(work, pairing.volunteer_id, "pairing-elder-no", pairing)
        await self._say(work, pairing.elder_id if is_in_force else 0, "pairing-left-elder", pairing)
        await self.propose_next(work, pairing, why.value)

    async def propose_next(self, work: Work, pairing: Pairing, why: str) -> None:
        """Show whoever proposes who could be asked now."""
        care = await cared.get(work.tx, pairing.elder_id)
        if care is None or care.ended_at is not None:
            return
        found = tuple((await self.candidates(work, care))[:SHOWN])
        for to in await self.proposers(work, pairing):
            work.owe(PairingProposed(to, pairing.elder_id, pairing.elder, why, pairing.volunteer, found))

    async def proposers(self, work: Work, pairing: Pairing) -> list[Person]:
        """Return whoever proposed it and still may; else the grid's workers, else the desk."""
        elder = await self._person(work, pairing.elder_id)
        maker = await people.get(work.tx, pairing.made_by or 0)
        if maker is not None and may(maker, Permission.PAIR, elder.grid_id) and spoken_to([maker]):
            return [maker]
        found = await serving.list_called(work.tx, Role.WORKER, elder.grid_id, work.now)
        return found or await serving.list_called(work.tx, Role.DESK, elder.grid_id, work.now)

    async def _sides(self, work: Work, pairing: Pairing, *, is_first: bool) -> tuple[Person, Person, str]:
        """Return who is asked, about whom, and by which name: the volunteer first, then the elder."""
        elder, volunteer = await self._person(work, pairing.elder_id), await self._person(work, pairing.volunteer_id)
        return (volunteer, elder, pairing.elder) if is_first else (elder, volunteer, pairing.volunteer)

    async def _say(self, work: Work, person_id: int, key: str, pairing: Pairing) -> None:
        person = await people.get(work.tx, person_id)
        work.owe(*(Said(one, key, _names(pairing)) for one in spoken_to([person] if person is not None else [])))

    async def _person(self, work: Work, person_id: int) -> Person:
        person = await people.get(work.tx, person_id)
        assert person is not None  # rows of those who are paired refer to them
        return person


def _names(pairing: Pairing) -> Values:
    return {"name": pairing.elder, "volunteer": pairing.volunteer}
