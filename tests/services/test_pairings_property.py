"""Whatever is proposed, answered, called off and left, in any order: one volunteer at most, none lost by a change."""

import asyncio
import random
import tempfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.care import Care, Way
from domain.pairings import Ended, Pairing, PairingRules, Stage
from domain.people import Grant, Person, Role
from domain.refusals import Refused
from services.pairings import Pairings
from services.work import Work
from storage import care, pairings, people, staff
from tests.services.conftest import ZONE, District, open_district

ELDERS, VOLUNTEERS = ("李奶奶", "王奶奶", "赵爷爷"), ("张阿姨", "王叔", "古丽娜")
RULES = PairingRules(most=2)
MAY_LEAVE_NOBODY = {Ended.LEFT, Ended.LOST, Ended.CARE_ENDED}


class Stairwell:
    """Three elders, three volunteers, and a worker who proposes."""

    def __init__(self, district: District) -> None:
        self.district = district
        self.pairings = Pairings(RULES, ZONE)
        self.chance = random.Random(0)

    async def one_of(self, work: Work, names: tuple[str, ...]) -> Person:
        found = await people.get(work.tx, self.district.ids[self.chance.choice(names)])
        assert found is not None
        return found

    async def every(self, work: Work) -> list[Pairing]:
        listed = [await pairings.list_of_elder(work.tx, self.district.ids[name], 500) for name in ELDERS]
        return [one for of_elder in listed for one in of_elder]


async def proposes(there: Stairwell, work: Work) -> None:
    worker = await there.one_of(work, ("小王", "小马", "赵敏"))
    elder, volunteer = await there.one_of(work, ELDERS), await there.one_of(work, (*VOLUNTEERS, *ELDERS))
    await there.pairings.propose(work, worker, elder.id, volunteer.id)


async def answers(there: Stairwell, work: Work) -> None:
    """Mostly whoever is asked answers what is asked; else anybody anything."""
    found = await there.every(work)
    if not found:
        return
    asked = [one for one in found if one.stage in (Stage.VOLUNTEER, Stage.ELDER)]
    one = there.chance.choice((asked if there.chance.random() < 0.8 else found) or found)
    person_id = one.volunteer_id if one.stage is Stage.VOLUNTEER else one.elder_id
    person = await people.get(work.tx, person_id) if one in asked else await there.one_of(work, VOLUNTEERS)
    assert person is not None
    await there.pairings.answer(work, person, one.id, is_yes=there.chance.random() < 0.8)


async def records(there: Stairwell, work: Work) -> None:
    found = await there.every(work)
    if found:
        worker = await there.one_of(work, ("小王", "小马"))
        await there.pairings.record(work, worker, there.chance.choice(found).id, is_yes=there.chance.random() < 0.8)


async def calls_off(there: Stairwell, work: Work) -> None:
    elder = await there.one_of(work, ELDERS)
    await there.pairings.call_off(work, await there.one_of(work, ("小王",)), elder.id)


async def steps_back(there: Stairwell, work: Work) -> None:
    found = await there.every(work)
    if found:
        volunteer = await there.one_of(work, VOLUNTEERS)
        await there.pairings.step_back(work, volunteer, there.chance.choice(found).id)


async def comes_or_goes(there: Stairwell, work: Work) -> None:
    volunteer, grant = await there.one_of(work, VOLUNTEERS), Grant(Role.VOLUNTEER)
    change = staff.give if there.chance.random() < 0.8 else staff.take
    await change(work.tx, volunteer.id, [grant], None, work.now)


async def is_lost_or_found(there: Stairwell, work: Work) -> None:
    person = await there.one_of(work, (*VOLUNTEERS, *ELDERS))
    await people.save_reachable(work.tx, person.telegram_id or 0, there.chance.choice([None, "blocked"]))


async def time_passes(there: Stairwell, work: Work) -> None:
    there.district.now += timedelta(hours=there.chance.choice([1, 13, 25, 50]))
    later = Work(work.tx, there.district.now)
    while await there.pairings.run_due(later, 2):
        pass
    for one in await there.every(later):
        assert one.stage in (Stage.IN_FORCE, Stage.ENDED) or one.made_at > there.district.now - timedelta(days=4)


STEPS: dict[str, Callable[[Stairwell, Work], Awaitable[None]]] = {
    one.__name__: one
    for one in (proposes, answers, records, calls_off, steps_back, comes_or_goes, is_lost_or_found, time_passes)
}


def in_force(found: list[Pairing]) -> dict[int, Pairing]:
    """Return the pairing in force of each elder; there is one at most."""
    there = [one for one in found if one.stage is Stage.IN_FORCE]
    assert len({one.elder_id for one in there}) == len(there)
    return {one.elder_id: one for one in there}


def must_hold(before: list[Pairing], after: list[Pairing]) -> None:
    now_in_force, now = in_force(after), {one.id: one for one in after}
    for elder_id, one in in_force(before).items():
        if elder_id not in now_in_force:
            assert now[one.id].ended_why in MAY_LEAVE_NOBODY, "a change never leaves her without"
    for one in before:
        if one.stage is Stage.ENDED:
            assert now[one.id] == one, "what was is not changed"
    for one in now_in_force.values():
        assert one.volunteer_id != one.elder_id
        assert one.volunteer_agreed_at is not None
        assert one.elder_agreed_at is not None
        assert one.made_at <= one.volunteer_agreed_at <= one.elder_agreed_at
    asked = [one.elder_id for one in after if one.stage in (Stage.VOLUNTEER, Stage.ELDER)]
    assert len(set(asked)) == len(asked), "one proposal at a time"
    for volunteer_id in {one.volunteer_id for one in after}:
        have = {one.elder_id for one in after if one.volunteer_id == volunteer_id and one.stage is not Stage.ENDED}
        assert len(have) <= RULES.most


async def live(district: District, steps: list[tuple[str, int]]) -> None:
    home = {"building_id": district.buildings["3"], "unit": 2}
    for account, name in enumerate((*ELDERS, *VOLUNTEERS[1:]), 802):
        await district.someone(name, account, **home)
    there = Stairwell(district)
    async with district.work() as work:
        for name in ELDERS:
            elder = await people.get(work.tx, district.ids[name])
            assert elder is not None
            await care.add(work.tx, Care(elder, Way.SOS, consent_at=work.now), None, "visit", work.now)
        for name in VOLUNTEERS:
            await people.add_role(work.tx, district.ids[name], Grant(Role.VOLUNTEER))
    for what, seed in steps:
        there.chance.seed(seed)
        district.now += timedelta(minutes=3)
        async with district.work() as work:
            before = await there.every(work)
        try:
            async with district.work() as work:
                await STEPS[what](there, work)
        except Refused:
            pass
        async with district.work() as work:
            must_hold(before, await there.every(work))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["proposes", "proposes", "answers", "answers", "answers", *STEPS]), st.integers(0, 100_000)
        ),
        min_size=8,
        max_size=50,
    )
)
def test_one_volunteer_at_most_and_a_change_never_leaves_an_elder_without(steps: list[tuple[str, int]]) -> None:
    async def story() -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with open_district(Path(folder)) as district:
                await live(district, [("proposes", 1), ("answers", 2), *steps])

    asyncio.run(story())
