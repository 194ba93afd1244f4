"""What waits for somebody who cannot be reached goes to the next one, however much else waits before it."""

from domain.people import Role
from storage import reports


async def looks(district, n=2):
    async with district.work() as work:
        return await district.handovers.run_due(work, n)


async def test_what_nobody_can_take_hides_nothing_that_somebody_can(district):
    for name in ("赵敏", "周书记"):
        await district.goes_out_of_reach(name)
    movable = "桃园小李"
    stuck = [await district.reported("3号楼2单元楼道灯不亮了") for _ in range(3)]
    later = await district.reported("7号楼门口井盖坏了")
    await district.serves("桃园小赵", Role.WORKER, "5号网格", 714)
    for name in ("小王", movable):
        await district.goes_out_of_reach(name)
    assert [await district.owner(number) for number in (*stuck, later)] == ["小王"] * 3 + [movable]

    assert await looks(district) == 1

    assert [await district.owner(number) for number in (*stuck, later)] == ["小王"] * 3 + ["桃园小赵"]
    assert await looks(district) == 0


async def test_page_after_page_everything_is_handed_over_once(district):
    numbers = [await district.reported("3号楼2单元楼道灯不亮了") for _ in range(5)]
    await district.goes_out_of_reach("小王")

    assert [await looks(district) for _ in range(4)] == [2, 2, 1, 0]

    assert {await district.owner(number) for number in numbers} == {"赵敏"}
    lines = await district.rows("SELECT report_number FROM report_history WHERE action = 'handover' ORDER BY id")
    assert lines == [(number,) for number in numbers]
    await district.must_be_sound()


async def test_where_very_many_wait_for_nobody_a_look_goes_on_where_the_last_one_ended(district):
    for name in ("赵敏", "周书记"):
        await district.goes_out_of_reach(name)
    stuck = await district.report(await district.reported("3号楼2单元楼道灯不亮了"))
    movable = await district.report(await district.reported("7号楼门口井盖坏了"))
    async with district.work() as work:
        for one in (*[stuck] * 25, movable):
            await reports.add(work.tx, one)
    await district.serves("桃园小赵", Role.WORKER, "5号网格", 714)
    for name in ("小王", "桃园小李"):
        await district.goes_out_of_reach(name)

    first, *others = [await looks(district) for _ in range(5)]

    assert first == 1, "the early one, past the one that is stuck"
    assert others == [0, 1, 0, 0], "twenty at a time, the late one at the end"
    assert await district.rows("SELECT owner_id, COUNT(*) FROM report GROUP BY owner_id ORDER BY owner_id") == [
        (district.ids["小王"], 26),
        (district.ids["桃园小赵"], 2),
    ]
