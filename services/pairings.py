"""Elder and volunteer: proposed by those who serve, agreed to by both, changed in one step."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from domain.care import Care
from domain.notices import Menu, Said
from domain.pairings import ASKS_AGAIN, SHOWN, Candidate, Ended, Paired, Pairing, PairingRules, Stage
from domain.people import Grant, Person, Role, spoken_to
from domain.permissions import Permission, may, may_anywhere
from domain.refusals import Refused
from services.pairing_steps import PairingSteps
from services.work import Work
from storage import care as cared
from storage import pairings, people, serving, staff

PAGE = 8


@dataclass(frozen=True)
class Page:
    """A page of those who are looked after."""

    shown: tuple[Paired, ...]
    number: int
    pages: int
    count: int


@dataclass(frozen=True)
class View:
    """One elder: how it stands, who can be proposed, what was (the latest first)."""

    paired: Paired
    found: tuple[Candidate, ...]
    history: tuple[Pairing, ...]


class Pairings:
    """Both agree, the volunteer first. Who changes the volunteer never leaves the elder without one."""

    def __init__(self, rules: PairingRules, zone: ZoneInfo) -> None:
        self._rules = rules
        self._steps = PairingSteps(rules, zone)

    async def page(self, work: Work, actor: Person, number: int) -> Page:
        """Return a page of those who are looked after where the actor serves: those without a volunteer first.

        Raises:
            Refused: not the actor's to see.
        """
        if not may_anywhere(actor, Permission.PAIR):
            raise Refused("refused-staff")
        count = await pairings.count_elders(work.tx, actor.id)
        pages = max(1, -(-count // PAGE))
        at = min(max(number, 0), pages - 1)
        ids = await pairings.list_elders(work.tx, actor.id, PAGE, at * PAGE)
        found = [await cared.get(work.tx, one) for one in ids]
        shown = [await self._steps.paired(work, one) for one in found if one is not None]
        return Page(tuple(shown), at, pages, count)

    async def view(self, work: Work, actor: Person, elder_id: int) -> View:
        """Return one elder, with the first who can be proposed.

        Raises:
            Refused: nobody of the actor's.
        """
        care = await self._must(work, actor, elder_id)
        history = await pairings.list_of_elder(work.tx, elder_id)
        found = await self._steps.candidates(work, care)
        return View(await self._steps.paired(work, care), tuple(found[:SHOWN]), tuple(history))

    async def propose(self, work: Work, actor: Person, elder_id: int, volunteer_id: int) -> Pairing:
        """Ask a volunteer whether they are willing.

        Raises:
            Refused: not the actor's to do, the volunteer cannot, or somebody is asked already.
        """
        care = await self._must(work, actor, elder_id)
        if (await self._steps.paired(work, care)).proposal is not None:
            raise Refused("refused-pairing-asked")
        if volunteer_id not in {one.person.id for one in await self._steps.candidates(work, care)}:
            raise Refused("refused-pairing-volunteer")
        made = await pairings.add(work.tx, elder_id, volunteer_id, actor.id, work.now, self._rules.most)
        if made is None:
            raise Refused("refused-meanwhile")
        pairing = await self._steps.get(work, made)
        await self._steps.ask(work, pairing)
        return pairing

    async def call_off(self, work: Work, actor: Person, elder_id: int) -> None:
        """Ask nobody any more. The pairing in force stays.

        Raises:
            Refused: not the actor's to do, or nobody is asked.
        """
        care = await self._must(work, actor, elder_id)
        proposal = (await self._steps.paired(work, care)).proposal
        if proposal is None:
            raise Refused("refused-pairing-over")
        await self._steps.end(work, proposal, Ended.CALLED_OFF)

    async def answer(self, work: Work, person: Person, pairing_id: int, *, is_yes: bool) -> Pairing:
        """The volunteer, and then the elder, says yes or no. Return the pairing as it stands.

        Raises:
            Refused: somebody else is asked, or it was answered.
        """
        pairing = await self._steps.get(work, pairing_id)
        if person.id not in (pairing.volunteer_id, pairing.elder_id):
            raise Refused("refused-button")
        asked = {Stage.VOLUNTEER: pairing.volunteer_id, Stage.ELDER: pairing.elder_id}.get(pairing.stage)
        if person.id != asked:
            raise Refused("refused-pairing-over")
        return await self._answered(work, pairing, None, is_yes=is_yes)

    async def record(self, work: Work, actor: Person, pairing_id: int, *, is_yes: bool) -> Pairing:
        """Write down what the elder said, for one who has no telephone or was asked at her door.

        Raises:
            Refused: not the actor's to do, or she is not asked now.
        """
        pairing = await self._steps.get(work, pairing_id)
        await self._must(work, actor, pairing.elder_id)
        if pairing.stage is not Stage.ELDER:
            raise Refused("refused-pairing-over")
        return await self._answered(work, pairing, actor, is_yes=is_yes)

    async def mine(self, work: Work, person: Person) -> list[tuple[Pairing, Person]]:
        """Return a volunteer's elders."""
        listed = await pairings.list_of_volunteer(work.tx, person.id)
        found = [(one, await people.get(work.tx, one.elder_id)) for one in listed]
        return [(one, elder) for one, elder in found if elder is not None]

    async def one_of_mine(self, work: Work, person: Person, pairing_id: int) -> Pairing:
        """Return a pairing in force of a volunteer.

        Raises:
            Refused: it is not.
        """
        pairing = await self._steps.get(work, pairing_id)
        if pairing.volunteer_id != person.id or pairing.stage is not Stage.IN_FORCE:
            raise Refused("refused-pairing-over")
        return pairing

    async def step_back(self, work: Work, person: Person, pairing_id: int) -> None:
        """A volunteer cannot go on: whoever proposes is asked for somebody else, until then it stays as it is.

        Raises:
            Refused: no pairing of this volunteer's.
        """
        pairing = await self.one_of_mine(work, person, pairing_id)
        if await pairings.save_wishes_out(work.tx, pairing.id, work.now):
            await self._steps.propose_next(work, pairing, "wishes_out")

    async def offer(self, work: Work, person: Person) -> None:
        """A resident wants to help: whoever serves where they live is asked whether to take them in.

        Raises:
            Refused: a volunteer already, without a home, or it waits already.
        """
        if person.has_role(Role.VOLUNTEER):
            raise Refused("refused-offer-already")
        if person.grid_id is None:
            raise Refused("refused-offer-home")
        made = await pairings.add_offer(work.tx, person.id, work.now)
        if made is None:
            raise Refused("refused-offer-waits")
        asked = await serving.list_called(work.tx, Role.WORKER, person.grid_id, work.now)
        asked = asked or await serving.list_called(work.tx, Role.DESK, person.grid_id, work.now)
        choices = (("button-offer-yes", f"volunteer:{made}:yes"), ("button-offer-no", f"volunteer:{made}:no"))
        values = {"name": person.name, "building": person.building}
        work.owe(*(Said(one, "offer-asked", values, choices=choices) for one in asked if one.id != person.id))

    async def decide_offer(self, work: Work, actor: Person, offer_id: int, *, is_yes: bool) -> None:
        """Take somebody in as a volunteer, or not.

        Raises:
            Refused: not the actor's to do, one's own, or it was decided.
        """
        person = await people.get(work.tx, await pairings.find_offer(work.tx, offer_id) or 0)
        if person is None:
            raise Refused("refused-pairing-over")
        if actor.id == person.id or not may(actor, Permission.PAIR, person.grid_id):
            raise Refused("refused-pairing-not-yours")
        if not await pairings.save_offer_decided(work.tx, offer_id, actor.id, work.now, is_accepted=is_yes):
            raise Refused("refused-pairing-over")
        if not is_yes:
            work.owe(*(Said(one, "offer-no") for one in spoken_to([person])))
            return
        await staff.give(work.tx, person.id, [Grant(Role.VOLUNTEER, person.grid_id)], actor.id, work.now)
        after = await people.get(work.tx, person.id)
        for one in spoken_to([after] if after is not None else []):
            work.owe(Menu(one), Said(one, "offer-yes"))

    async def run_due(self, work: Work, n: int = 20) -> int:
        """End what has to end, ask silent elders once more; return how many. Called by the clock."""
        await pairings.save_reach(work.tx, work.now)
        asked_before, lost_before = work.now - self._rules.answer_within, work.now - self._rules.lost_after
        over = await pairings.list_over(work.tx, asked_before, lost_before, n)
        for pairing_id, why in over:
            await self._steps.end(work, await self._steps.get(work, pairing_id), why)
        silent = await pairings.list_silent(work.tx, work.now - ASKS_AGAIN, n)
        for pairing_id in silent:
            await pairings.save_reminded(work.tx, pairing_id, work.now)
            await self._steps.ask(work, await self._steps.get(work, pairing_id))
        return len(over) + len(silent)

    async def _answered(self, work: Work, pairing: Pairing, by: Person | None, *, is_yes: bool) -> Pairing:
        is_first = pairing.stage is Stage.VOLUNTEER
        if not is_yes:
            await self._steps.end(work, pairing, Ended.VOLUNTEER_NO if is_first else Ended.ELDER_NO)
        elif not is_first:
            await self._steps.begin(work, pairing, by)
            await self._steps.redraw(work, pairing)
        elif not await pairings.save_volunteer_agreed(work.tx, pairing.id, work.now):
            raise Refused("refused-meanwhile")
        else:
            await self._steps.redraw(work, pairing)
            await self._steps.ask(work, await self._steps.get(work, pairing.id))
        return await self._steps.get(work, pairing.id)

    async def _must(self, work: Work, actor: Person, elder_id: int) -> Care:
        care = await cared.get(work.tx, elder_id)
        if care is None or care.ended_at is not None or not may(actor, Permission.PAIR, care.person.grid_id):
            raise Refused("refused-pairing-not-yours")
        return care
