"""The duty roster: who is on duty is called first, and never is nobody called because of it."""

from datetime import date, timedelta

import pytest

from domain.notices import ReportCard
from domain.people import Role
from domain.refusals import Refused
from domain.remarks import Kind, Remark
from storage import people, serving

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


@pytest.fixture
async def desks(district):
    """A second desk for all."""
    await district.serves("钱姐", Role.DESK, None, 722)
    return district


async def put(district, name, role=Role.DESK, day=MONDAY, shift="day", by="街道老陈"):
    async with district.work() as work:
        actor = await people.get(work.tx, district.ids[by])
        return await district.duties.put(work, actor, district.ids[name], role, day, shift)


async def rung_by_danger(district):
    """The staff whose phones ring when danger is told of."""
    district.said += 1
    district.now += timedelta(minutes=2)
    async with district.work() as work:
        neighbour = await people.get(work.tx, district.ids["张阿姨"])
        remark = Remark(Kind.TEXT, "3号楼2单元煤气味冲鼻子，有人头疼", 701, district.said, work.now)
        await district.reports.begin(work, neighbour, remark)
        return {one.to.name for one in work.notices if isinstance(one, ReportCard) and one.is_fresh} - {"张阿姨"}


async def test_danger_is_told_to_the_worker_and_to_the_desk_on_duty(desks):
    assert await rung_by_danger(desks) == {"小王", "赵敏", "钱姐"}

    await put(desks, "钱姐")

    assert await rung_by_danger(desks) == {"小王", "钱姐"}


async def test_outside_the_shift_everybody_is_told(desks):
    await put(desks, "钱姐", day=TUESDAY)

    assert await rung_by_danger(desks) == {"小王", "赵敏", "钱姐"}


async def test_when_the_one_on_duty_is_out_of_reach_all_are_told(desks):
    await put(desks, "钱姐")
    await desks.goes_out_of_reach("钱姐")

    assert await rung_by_danger(desks) == {"小王", "赵敏"}


async def test_when_the_one_on_duty_is_on_leave_the_deputy_is_on_duty(desks):
    await put(desks, "钱姐")
    await desks.serves("孙哥", Role.DESK, None, 723)
    async with desks.work() as work:
        qian = await people.get(work.tx, desks.ids["钱姐"])
        await desks.absences.set(work, qian, qian.id, None, MONDAY, desks.ids["孙哥"])

    assert await rung_by_danger(desks) == {"小王", "孙哥"}


async def test_when_all_of_the_desk_are_away_they_are_told_all_the_same(desks):
    for name in ("赵敏", "钱姐"):
        async with desks.work() as work:
            person = await people.get(work.tx, desks.ids[name])
            await desks.absences.set(work, person, person.id, None, MONDAY, None)

    assert await rung_by_danger(desks) == {"小王", "赵敏", "钱姐"}


async def test_what_is_new_goes_to_the_worker_of_the_grid_who_is_on_duty(district):
    await district.serves("小丁", Role.WORKER, "3号网格", 715)
    assert await district.owner(await district.reported("3号楼2单元楼道灯不亮了")) == "小王"

    await put(district, "小丁", Role.WORKER)

    assert await district.owner(await district.reported("3号楼门口井盖坏了")) == "小丁"


async def test_a_duty_reaches_no_further_than_the_role(district):
    await put(district, "小马", Role.WORKER)

    assert await district.owner(await district.reported("3号楼2单元楼道灯不亮了")) == "小王"


async def test_the_night_shift_reaches_into_the_morning(desks):
    await put(desks, "钱姐", shift="night")
    desks.now += timedelta(hours=21)  # six o'clock on Tuesday

    assert await rung_by_danger(desks) == {"小王", "钱姐"}


async def test_again_is_not_twice_a_swap_is_one_for_the_other_and_what_is_taken_off_is_gone(desks):
    await put(desks, "钱姐")
    await put(desks, "钱姐")
    async with desks.work() as work:
        chief = await people.get(work.tx, desks.ids["街道老陈"])
        (line,) = (await desks.duties.roster(work, chief)).now
        await desks.duties.swap(work, chief, line.id, desks.ids["赵敏"])
        (swapped,) = (await desks.duties.roster(work, chief)).now
        assert (swapped.name, swapped.from_at, swapped.until_at) == ("赵敏", line.from_at, line.until_at)
        await desks.duties.remove(work, chief, swapped.id)
        with pytest.raises(Refused, match="refused-duty-gone"):
            await desks.duties.remove(work, chief, swapped.id)

    assert await desks.rows("SELECT 1 FROM duty") == []


@pytest.mark.parametrize(
    ("by", "name", "role", "day", "shift", "refusal"),
    [
        ("小王", "小王", Role.WORKER, MONDAY, "day", "refused-duty"),
        ("张阿姨", "小王", Role.WORKER, MONDAY, "day", "refused-duty"),
        ("周书记", "桃园小李", Role.WORKER, MONDAY, "day", "refused-staff-not-yours"),
        ("周书记", "小王", Role.DESK, MONDAY, "day", "refused-staff-not-yours"),
        ("街道老陈", "张阿姨", Role.DESK, MONDAY, "day", "refused-staff-not-yours"),
        ("街道老陈", "小王", Role.WORKER, date(2026, 3, 1), "day", "refused-duty-over"),
        ("街道老陈", "小王", Role.WORKER, date(2027, 3, 1), "day", "refused-duty-over"),
    ],
)
async def test_who_makes_no_roster_changes_none(district, by, name, role, day, shift, refusal):
    with pytest.raises(Refused, match=refusal):
        await put(district, name, role, day, shift, by=by)

    assert await district.rows("SELECT 1 FROM duty") == []


async def test_everybody_sees_the_roster_of_where_they_serve(district):
    await put(district, "小马", Role.WORKER)
    await put(district, "桃园小李", Role.WORKER)
    async with district.work() as work:
        ma = await people.get(work.tx, district.ids["小马"])
        seen = await district.duties.roster(work, ma)
        with pytest.raises(Refused, match="refused-duty"):
            await district.duties.roster(work, await people.get(work.tx, district.ids["张阿姨"]))

    assert [line.name for line in seen.now] == ["小马"]
    assert not seen.may_set


async def test_the_reach_of_a_shift_is_a_day_at_the_longest(district):
    async with district.work() as work:
        assert await serving.list_on_duty(work.tx, Role.DESK, work.now) == set()
    await put(district, "赵敏", shift="whole")
    district.now += timedelta(hours=22)
    async with district.work() as work:
        assert await serving.list_on_duty(work.tx, Role.DESK, work.now) == {district.ids["赵敏"]}
