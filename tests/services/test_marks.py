"""Marks of abuse: three within thirty days let ordinary reports wait for the desk; an appeal may lift one."""

from datetime import timedelta

import pytest

from domain.limits import Limits
from domain.marks import Abuse, MarkAction, MarkState
from domain.people import Role
from domain.refusals import Refused
from domain.remarks import Kind, Remark
from domain.reports import Action, State
from services.marks import Marks

MOST = Limits()


def service(district):
    return Marks(MOST, district.handovers)


async def marked(district, number, by="赵敏", reason=Abuse.FALSE):
    person = await district.person(by)
    async with district.work() as work:
        return await service(district).mark(work, person, number, reason)


async def appealed(district, mark):
    person = await district.person("张阿姨")
    district.said += 1
    remark = Remark(Kind.TEXT, "真的坏了", 701, district.said, district.now)
    async with district.work() as work:
        await service(district).appeal(work, person, mark.id, remark)
        return [(notice.to.name, notice.key) for notice in work.notices]


async def decided(district, mark, action, by="周书记"):
    person = await district.person(by)
    async with district.work() as work:
        return await service(district).decide(work, person, mark.id, action)


async def reported(district, text="3号楼2单元楼道灯不亮了"):
    return await district.report(await district.reported(text))


async def test_after_three_marks_an_ordinary_report_waits_with_the_desk_and_a_danger_does_not(district):
    for _ in range(3):
        assert (await reported(district)).owner_name == "小王"
    for number in (1, 2):
        await marked(district, number)
    assert (await reported(district)).owner_name == "小王", "two are not three"
    await marked(district, 3)

    waiting = await reported(district)

    assert (waiting.state, waiting.owner_name, waiting.is_watched) == (State.SUBMITTED, "赵敏", True)
    danger = await reported(district, "3号楼2单元着火了，烟很大")
    assert (danger.state, danger.owner_name) == (State.DISPATCHED, "小王")
    await district.must_be_sound()


async def watched(district):
    numbers = [await district.reported("3号楼2单元楼道灯不亮了") for _ in range(3)]
    return [await marked(district, number) for number in numbers]


async def test_marks_count_for_thirty_days_and_not_before_their_time(district):
    await watched(district)
    at = district.now

    district.now = at + timedelta(days=30, minutes=1)
    assert (await reported(district)).owner_name == "小王"
    district.now = at - timedelta(hours=1)
    assert (await reported(district)).owner_name == "小王", "the clock was ahead when they were set"


async def test_where_nobody_can_look_it_goes_the_usual_way(district):
    await watched(district)
    for name in ("赵敏", "周书记", "街道老陈"):
        await district.goes_out_of_reach(name)

    report = await reported(district)

    assert (report.state, report.owner_name, report.is_watched) == (State.DISPATCHED, "小王", False)


async def test_the_desk_lets_it_go_and_the_worker_gets_it(district):
    await watched(district)
    number = (await reported(district)).number
    worker, desk = await district.person("小王"), await district.person("赵敏")

    async with district.work() as work:
        with pytest.raises(Refused, match="refused-mark-not-yours"):
            await service(district).release(work, worker, number)
        await service(district).release(work, desk, number)

    after = await district.report(number)
    assert (after.state, after.owner_name, after.is_watched) == (State.DISPATCHED, "小王", False)
    async with district.work() as work:
        with pytest.raises(Refused, match="refused-state"):
            await service(district).release(work, desk, number)
    await district.must_be_sound()


async def test_whoever_takes_it_has_looked_at_it(district):
    await watched(district)
    number = (await reported(district)).number
    desk = await district.person("赵敏")

    async with district.work() as work:
        await district.reports.act(work, desk, number, Action.ACCEPT)

    after = await district.report(number)
    assert (after.state, after.is_watched) == (State.ACCEPTED, False)


async def test_what_becomes_a_danger_while_it_waits_goes_to_the_worker_at_once(district):
    await watched(district)
    number = (await reported(district)).number
    neighbour = await district.person("张阿姨")
    remark = Remark(Kind.TEXT, "着火了，烟很大", 701, 900, district.now)

    async with district.work() as work:
        await district.reports.extend(work, neighbour, number, remark)

    after = await district.report(number)
    assert (after.state, after.owner_name, after.is_watched) == (State.DISPATCHED, "小王", False)


async def test_a_report_is_marked_once_even_if_two_mark_it_and_even_after_it_was_lifted(district):
    number = await district.reported("3号楼2单元楼道灯不亮了")
    mark = await marked(district, number)

    with pytest.raises(Refused, match="refused-marked"):
        await marked(district, number, by="周书记", reason=Abuse.FLOOD)
    await appealed(district, mark)
    await decided(district, mark, MarkAction.LIFT)
    with pytest.raises(Refused, match="refused-marked"):
        await marked(district, number)


async def test_an_appeal_goes_to_the_secretary_and_a_lifted_mark_counts_no_more(district):
    marks = await watched(district)

    assert await appealed(district, marks[0]) == [("周书记", "mark-appealed")]
    assert (await decided(district, marks[0], MarkAction.LIFT)).state is MarkState.LIFTED

    assert (await reported(district)).owner_name == "小王"
    with pytest.raises(Refused, match="refused-mark-decided"):
        await decided(district, marks[0], MarkAction.KEEP)
    with pytest.raises(Refused, match="refused-mark-appealed"):
        await appealed(district, marks[0])


async def test_a_mark_of_the_secretarys_is_looked_at_by_the_sub_district(district):
    number = await district.reported("3号楼2单元楼道灯不亮了")
    mark = await marked(district, number, by="周书记")

    assert await appealed(district, mark) == [("街道老陈", "mark-appealed")]

    with pytest.raises(Refused, match="refused-mark-not-yours"):
        await decided(district, mark, MarkAction.KEEP, by="周书记")
    assert (await decided(district, mark, MarkAction.KEEP, by="街道老陈")).state is MarkState.KEPT


async def test_where_nobody_can_decide_the_one_appeal_is_not_used_up(district):
    mark = await marked(district, await district.reported("3号楼2单元楼道灯不亮了"))
    for name in ("周书记", "街道老陈"):
        await district.goes_out_of_reach(name)

    with pytest.raises(Refused, match="refused-mark-nobody"):
        await appealed(district, mark)

    await district.serves("新书记", Role.SECRETARY, "3号网格", 739)
    assert await appealed(district, mark) == [("新书记", "mark-appealed")]


async def test_everything_about_a_mark_stands_in_the_history(district):
    mark = await marked(district, await district.reported("3号楼2单元楼道灯不亮了"))
    await appealed(district, mark)
    await decided(district, mark, MarkAction.KEEP)

    rows = await district.rows("SELECT action, text FROM report_history WHERE action LIKE 'mark%' ORDER BY id")

    assert rows == [("marked", "false"), ("mark_appealed", "真的坏了"), ("mark_kept", "")]
    await district.must_be_sound()
