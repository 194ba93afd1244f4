"""Whatever is merged, taken apart, split, followed and withdrawn, in whatever order: nobody who waits is lost."""

import asyncio
import random
import tempfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.people import Person
from domain.refusals import Refused
from domain.remarks import Kind, Remark
from domain.reports import OPEN, Action, Part, Report, State
from services.reports import More
from services.work import Work
from storage import duplicates, people, places, reports
from tests.services.conftest import District, open_district

NEIGHBOURS, STAFF = ("张阿姨", "李奶奶", "王叔"), ("小王", "赵敏")
TEXTS = ("3号楼楼道灯不亮了", "3号楼2单元楼道灯又坏了", "3号楼停水了", "3号楼下水道堵了，水往外冒")
GROUP = -1003


class House:
    """A building in which things happen, and what must not be forgotten of it."""

    def __init__(self, district: District, chance: random.Random) -> None:
        self.district = district
        self.chance = chance
        self.numbers: list[int] = []
        self.reporters: dict[int, int] = {}
        self.followed: set[tuple[int, int]] = set()

    async def anybody(self, work: Work, *names: str) -> Person:
        found = await people.get(work.tx, self.district.ids[self.chance.choice(names or (*NEIGHBOURS, *STAFF))])
        assert found is not None
        return found

    async def any_report(self, work: Work) -> Report:
        if not self.numbers:
            raise Refused("refused-button")
        found = await reports.get(work.tx, self.chance.choice(self.numbers))
        assert found is not None
        return found

    def note(self, report: Report) -> None:
        if report.number not in self.reporters:
            self.numbers.append(report.number)
            self.reporters[report.number] = report.reporter_id


async def says(house: House, work: Work) -> None:
    house.district.said += 1
    person = await house.anybody(work, *NEIGHBOURS)
    text = house.chance.choice(TEXTS)
    remark = Remark(Kind.TEXT, text, person.telegram_id or 0, house.district.said, work.now)
    house.note(await house.district.reports.begin(work, person, remark))


async def acts(house: House, work: Work) -> None:
    report, person = await house.any_report(work), await house.anybody(work)
    action = house.chance.choice([*Action])
    into = report.maybe_same if action is Action.JOIN else house.chance.choice(house.numbers)
    await house.district.reports.act(work, person, report.number, action, "好", more=More(into=into))


async def joins(house: House, work: Work) -> None:
    report = await house.any_report(work)
    person = await people.get(work.tx, report.reporter_id)
    assert person is not None
    if house.chance.random() < 0.3:
        await house.district.duplicates.deny(work, person, report.number)
    else:
        await house.district.reports.act(
            work, person, report.number, Action.JOIN, more=More(into=report.maybe_same or 1)
        )


async def merges(house: House, work: Work) -> None:
    report, staff = await house.any_report(work), await house.anybody(work, *STAFF)
    action = Action.UNMERGE if report.state is State.MERGED else Action.MERGE
    more = More(into=house.chance.choice(house.numbers))
    await house.district.reports.act(work, staff, report.number, action, more=more)


async def follows(house: House, work: Work) -> None:
    report, person = await house.any_report(work), await house.anybody(work)
    await house.district.duplicates.follow(work, person, report.number, GROUP)
    house.followed.add((person.id, report.number))


async def splits(house: House, work: Work) -> None:
    report, staff = await house.any_report(work), await house.anybody(work, *STAFF)
    for one in await house.district.splits.split(work, staff, report.number, "楼道灯不亮\n3号楼停水"):
        house.note(one)
        house.followed |= {(person, one.number) for person, number in house.followed if number == report.number}


async def withdraws(house: House, work: Work) -> None:
    report = await house.any_report(work)
    person = await people.get(work.tx, report.reporter_id)
    assert person is not None
    await house.district.reports.act(work, person, report.number, Action.WITHDRAW)


async def becomes_private(house: House, work: Work) -> None:
    report = await house.any_report(work)
    kind = house.chance.choice(["security", "lighting", "water"])
    await house.district.corrections.category(work, await house.anybody(work, *STAFF), report.number, kind)


async def leaves(house: House, work: Work) -> None:
    person = await house.anybody(work, *NEIGHBOURS)
    await people.save_reachable(work.tx, person.telegram_id or 0, house.chance.choice([None, "blocked"]))


STEPS: dict[str, Callable[[House, Work], Awaitable[None]]] = {
    one.__name__: one for one in (says, acts, joins, merges, follows, splits, withdraws, becomes_private, leaves)
}


async def live(district: District, steps: list[tuple[str, int]]) -> None:
    for name, account in (("李奶奶", 702), ("王叔", 703)):
        await district.someone(name, account, building_id=district.buildings["3"])
    async with district.work() as work:
        await places.add_building(work.tx, district.grids["3号网格"], "3", 4, GROUP)
    house = House(district, random.Random(0))
    for what, seed in steps:
        house.chance.seed(seed)
        district.now += timedelta(minutes=3)
        noted = (list(house.numbers), dict(house.reporters), set(house.followed))
        try:
            async with district.work() as work:
                await STEPS[what](house, work)
        except Refused:
            house.numbers, house.reporters, house.followed = noted
        await must_hold(house)


async def must_hold(house: House) -> None:
    await house.district.must_be_sound()
    async with house.district.work() as work:
        found = {number: await reports.get(work.tx, number) for number in house.numbers}
        roots = {number: await duplicates.get_root(work.tx, number) for number in house.numbers}
    for number, report in found.items():
        root = roots[number]
        assert report is not None
        assert root is not None, f"{number} hangs on nothing or in a ring"
        assert root.state is not State.MERGED
        assert report.reporter_id == house.reporters[number]
        if report.state in OPEN:
            assert report.owner_id is not None, number
            assert report.due_at is not None, number
        waits = {person for person, part in root.parties if part is Part.FOLLOWER} | {root.reporter_id}
        assert report.reporter_id in waits, f"who reported {number} does not hear of {root.number}"
        followers = {person for person, followed in house.followed if followed == number}
        assert followers <= waits, number


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.tuples(st.sampled_from(["says", "merges", "joins", *STEPS]), st.integers(0, 100_000)),
        min_size=5,
        max_size=40,
    )
)
def test_nobody_who_waits_is_lost_and_every_open_report_has_an_owner(steps: list[tuple[str, int]]) -> None:
    async def story() -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with open_district(Path(folder)) as district:
                await live(district, [("says", 1), ("says", 2), *steps])

    asyncio.run(story())
