"""How much one person reports is counted in the transaction, by the community's clock, and never for ever."""

from datetime import timedelta

import pytest

from domain.limits import Limits as Most
from domain.remarks import Kind, Remark
from domain.reports import Action
from services.limits import Limits


def said(district, text):
    district.said += 1
    return Remark(Kind.TEXT, text, 701, district.said, district.now)


async def holds(district, text="3号楼2单元楼道灯不亮了", most=5):
    neighbour = await district.person("张阿姨")
    async with district.work() as work:
        return await Limits(Most(most), district.routing).hold(work, neighbour, said(district, text))


@pytest.mark.parametrize("most", [1, 2, 5])
async def test_so_many_go_through_and_the_next_waits_until_the_first_is_an_hour_old(district, most):
    first = district.now + timedelta(minutes=2)
    for _ in range(most):
        assert await holds(district, most=most) is None
        await district.reported("3号楼2单元楼道灯不亮了")

    held = await holds(district, most=most)

    assert held is not None
    assert held.next_at == first + timedelta(hours=1)
    district.now = held.next_at
    assert await holds(district, most=most) is None


async def test_what_was_reported_while_the_clock_was_ahead_counts_only_when_the_clock_is_there(district):
    start = district.now
    district.now = start + timedelta(days=30)
    for _ in range(5):
        await district.reported("3号楼2单元楼道灯不亮了")
    ahead = district.now
    assert await holds(district) is not None

    district.now = start
    assert await holds(district) is None

    district.now = ahead + timedelta(hours=1)
    assert await holds(district) is None, "and there it lasts an hour, as always"


@pytest.mark.parametrize("text", ["3号楼2单元着火了，烟很大", "3号楼灯坏了\n3号楼2单元煤气味很大"])
async def test_a_danger_in_any_line_is_not_held_back(district, text):
    for _ in range(5):
        await district.reported("3号楼2单元楼道灯不亮了")

    assert await holds(district, text) is None


async def test_withdrawing_makes_no_room(district):
    numbers = [await district.reported("3号楼2单元楼道灯不亮了") for _ in range(5)]
    neighbour = await district.person("张阿姨")
    async with district.work() as work:
        for number in numbers:
            await district.reports.act(work, neighbour, number, Action.WITHDRAW)

    assert await holds(district) is not None
