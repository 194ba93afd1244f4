"""Whatever happens to those who serve, in whatever order: no open report is left to somebody who cannot act."""

import asyncio
import random
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.people import Grant, Person, Role, spoken_to
from domain.refusals import Refused
from domain.reports import Action
from domain.routing import NO_ROUTES, Hours, Routes, Rule, Target
from services.work import Work
from storage import people, reports, serving
from tests.services.conftest import District, open_district

STAFF = ("小王", "小马", "小丁", "赵敏", "钱姐", "周书记", "水务刘师傅")
RULED = Routes(
    (
        Rule(Target.parse("partner:water"), categories=frozenset({"drainage"})),
        Rule(Target.parse("team:急修"), places=("3",), hours=Hours.parse("off")),
        Rule(Target.parse("desk"), words=("井盖",)),
    ),
    {"急修": ("13900000012", "13900000013")},
)
"""Rules that send what the neighbour reports to a partner, to a team and to the desk."""
TEXTS = ("3号楼2单元楼道灯不亮了", "1号楼下水道堵了", "门口井盖坏了")


async def accepts(district: District, work: Work, person: Person, chance: random.Random) -> None:
    owned = await reports.list_owned(work.tx, person.id)
    if owned:
        await district.reports.act(work, person, chance.choice(owned).number, Action.ACCEPT)


async def leaves(district: District, work: Work, person: Person, chance: random.Random) -> None:
    chief = await people.get(work.tx, district.ids["街道老陈"])
    to = chance.choice([None, *(district.ids[one] for one in STAFF)])
    await district.departures.end(work, chief, person.id, to)


async def goes(district: District, work: Work, person: Person, chance: random.Random) -> None:
    deputies = [one.id for one in await district.absences.deputies(work, person, person.id)]
    last = district.absences.today(work) + timedelta(days=chance.randint(0, 2))
    await district.absences.set(work, person, person.id, None, last, chance.choice([None, *deputies]))


async def returns(district: District, work: Work, person: Person, _chance: random.Random) -> None:
    await district.absences.end(work, person, person.id)


async def hands(district: District, work: Work, person: Person, _chance: random.Random) -> None:
    await district.absences.hand_over(work, person)


async def is_lost(_district: District, work: Work, person: Person, _chance: random.Random) -> None:
    await people.save_reachable(work.tx, person.telegram_id or 0, "blocked")


async def is_found(_district: District, work: Work, person: Person, _chance: random.Random) -> None:
    await people.save_reachable(work.tx, person.telegram_id or 0, None)


STEPS: dict[str, Callable[[District, Work, Person, random.Random], Awaitable[None]]] = {
    one.__name__: one for one in (accepts, leaves, goes, returns, hands, is_lost, is_found)
}


async def live(district: District, steps: list[tuple[str, int]]) -> None:
    await district.serves("小丁", Role.WORKER, "3号网格", 715)
    await district.serves("钱姐", Role.DESK, None, 722)
    await district.someone("水务刘师傅", 751, "13900000051")
    async with district.work() as work:
        await people.add_role(work.tx, district.ids["水务刘师傅"], Grant(Role.PARTNER, partner="water"))
    for what, seed in steps:
        chance = random.Random(seed)
        if what == "reports":
            await district.reported(chance.choice(TEXTS))
        elif what == "passes":
            district.now += timedelta(hours=chance.randint(1, 30))
        else:
            with suppress(Refused):
                async with district.work() as work:
                    person = await people.get(work.tx, district.ids[chance.choice(STAFF)])
                    assert person is not None
                    await STEPS[what](district, work, person, chance)
        async with district.work() as work:
            await district.absences.run_due(work)
            await district.handovers.run_due(work)
        await must_hold(district)


async def must_hold(district: District) -> None:
    """An open report has an owner who serves; one not begun is with somebody who is there, if anybody is."""
    async with district.work() as work:
        away = await serving.list_away(work.tx)
        for number in range(1, district.said + 1):
            report = await reports.get(work.tx, number)
            assert report is not None
            owner = await people.get(work.tx, report.owner_id or 0)
            assert owner is None or owner.is_staff or owner.is_partner, (number, owner)
            if report.answered_at is None and await _is_anybody_there(work, report.grid_id):
                assert owner is not None, number
                assert spoken_to([owner]), (number, owner.name)
                assert owner.id not in away, (number, owner.name)


async def _is_anybody_there(work: Work, grid_id: int | None) -> bool:
    roles = [Role.DESK, Role.SECRETARY, *([Role.WORKER] if grid_id is not None else [])]
    return any([await serving.list_called(work.tx, role, grid_id, work.now) for role in roles])


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.tuples(st.sampled_from(["reports", "passes", *STEPS]), st.integers(0, 10_000)), min_size=5, max_size=40
    ),
    st.sampled_from([NO_ROUTES, RULED]),
)
def test_no_open_report_is_left_to_somebody_who_cannot_act(steps: list[tuple[str, int]], routes: Routes) -> None:
    async def story() -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with open_district(Path(folder), routes) as district:
                await live(district, steps)

    asyncio.run(story())
