"""Leave: a deputy stands in for as long as it lasts, and no report is left to somebody who is away."""

from datetime import date, timedelta

import pytest

from domain.notices import Said
from domain.refusals import Refused
from domain.reports import Action, State
from storage import people

TODAY, TOMORROW = date(2026, 3, 2), date(2026, 3, 3)


async def goes(district, name, first, last, deputy=None, by=None):
    async with district.work() as work:
        actor = await people.get(work.tx, district.ids[by or name])
        deputy_id = district.ids[deputy] if deputy else None
        await district.absences.set(work, actor, district.ids[name], first, last, deputy_id)
        return [one for one in work.notices if isinstance(one, Said)]


async def comes_back(district, name, by=None):
    async with district.work() as work:
        actor = await people.get(work.tx, district.ids[by or name])
        await district.absences.end(work, actor, district.ids[name])
        return [one for one in work.notices if isinstance(one, Said)]


async def ticks(district):
    async with district.work() as work:
        await district.absences.run_due(work)
        return [one for one in work.notices if isinstance(one, Said)]


async def acts(district, name, number, action, text=""):
    async with district.work() as work:
        return await district.reports.act(work, await people.get(work.tx, district.ids[name]), number, action, text)


async def test_what_is_new_and_what_is_not_begun_goes_to_the_deputy_and_what_is_begun_is_asked_about(district):
    waiting = await district.reported("3号楼2单元楼道灯不亮了")
    begun = await district.reported("3号楼下水道堵了")
    await acts(district, "小王", begun, Action.ACCEPT)

    told = await goes(district, "小王", None, TODAY, "小马")
    new = await district.reported("3号楼门口井盖坏了")

    assert [await district.owner(number) for number in (waiting, begun, new)] == ["小马", "小王", "小马"]
    assert [(one.to.name, one.key) for one in told] == [("小马", "leave-deputy-begins"), ("小王", "leave-begun-ask")]
    assert [data for _, data in told[1].choices] == ["leave:keep", "leave:hand"]


async def test_what_was_begun_is_handed_over_by_one_tap(district):
    begun = await district.reported("3号楼下水道堵了")
    await acts(district, "小王", begun, Action.ACCEPT)
    await goes(district, "小王", None, TODAY, "小马")

    async with district.work() as work:
        assert await district.absences.hand_over(work, await people.get(work.tx, district.ids["小王"])) == 1

    assert ((await district.report(begun)).state, await district.owner(begun)) == (State.DISPATCHED, "小马")
    with pytest.raises(Refused, match="refused-leave-none"):
        async with district.work() as work:
            await district.absences.hand_over(work, await people.get(work.tx, district.ids["小马"]))


async def test_a_deputy_may_act_in_the_grid_as_long_as_the_leave_lasts(district):
    number = await district.reported("3号楼2单元楼道灯不亮了")
    with pytest.raises(Refused, match="refused-role-staff"):
        await acts(district, "小马", number, Action.ACCEPT)

    await goes(district, "小王", None, TODAY, "小马")
    assert (await acts(district, "小马", number, Action.ACCEPT)).owner_name == "小马"
    other = await district.reported("3号楼门口井盖坏了")
    await comes_back(district, "小王")

    assert await district.owner(other) == "小马", "what a deputy got stays with the deputy"
    after = await district.reported("3号楼大门关不上")
    assert await district.owner(after) == "小王"
    assert (await district.person("小马")).deputed == frozenset()


async def test_a_leave_that_begins_tomorrow_acts_tomorrow_and_ends_by_itself(district):
    number = await district.reported("3号楼2单元楼道灯不亮了")
    told = await goes(district, "小王", TOMORROW, TOMORROW, "小马")
    assert [(one.to.name, one.key) for one in told] == [("小马", "leave-deputy-asked")]
    await ticks(district)
    assert await district.owner(number) == "小王"

    district.now += timedelta(hours=15, minutes=1)  # midnight has passed
    assert [one.to.name for one in await ticks(district)] == ["小马"]
    assert await district.owner(number) == "小马"
    assert await ticks(district) == [], "once"

    district.now += timedelta(days=1)
    assert {(one.to.name, one.key) for one in await ticks(district)} == {
        ("小王", "leave-over"),
        ("小马", "leave-deputy-over"),
    }
    assert await ticks(district) == []
    assert await district.owner(await district.reported("3号楼门口井盖坏了")) == "小王"


async def test_a_leave_that_the_bot_slept_through_neither_begins_nor_disturbs(district):
    await goes(district, "小王", TOMORROW, TOMORROW, "小马")

    district.now += timedelta(days=5)

    assert await ticks(district) == []
    assert await district.rows("SELECT begun_at IS NULL, ended_at IS NULL FROM absence") in ([(1, 0)], [(True, False)])


async def test_without_a_deputy_the_desk_gets_what_is_new(district):
    await goes(district, "小王", None, TODAY)

    assert await district.owner(await district.reported("3号楼门口井盖坏了")) == "赵敏"


async def test_a_deputy_who_goes_too_passes_it_on_to_theirs(district):
    await goes(district, "小王", None, TODAY, "小马")
    async with district.work() as work:
        ma = await people.get(work.tx, district.ids["小马"])
        free = [one.name for one in await district.absences.deputies(work, ma, ma.id)]
    assert free == [], "who is away stands in for nobody"

    await goes(district, "小马", None, TODAY)

    assert await district.owner(await district.reported("3号楼门口井盖坏了")) == "赵敏"


async def test_a_deputy_out_of_reach_is_as_good_as_none(district):
    await goes(district, "小王", None, TODAY, "小马")
    await district.goes_out_of_reach("小马")

    assert await district.owner(await district.reported("3号楼门口井盖坏了")) == "赵敏"


async def test_where_nobody_else_is_there_it_stays_with_the_one_who_is_away(district):
    number = await district.reported("3号楼2单元楼道灯不亮了")
    for name in ("小马", "赵敏", "周书记"):
        await district.goes_out_of_reach(name)

    await goes(district, "小王", None, TODAY)

    assert await district.owner(number) == "小王"


async def test_a_secretary_sets_it_for_somebody_who_is_ill(district):
    told = await goes(district, "小王", None, TOMORROW, "小马", by="周书记")

    assert ("小王", "leave-set-for-you") in [(one.to.name, one.key) for one in told]
    await comes_back(district, "小王", by="周书记")


@pytest.mark.parametrize(
    ("by", "name", "first", "last", "deputy", "refusal"),
    [
        ("小马", "小王", None, TODAY, None, "refused-staff-not-yours"),
        ("周书记", "桃园小李", None, TODAY, None, "refused-staff-not-yours"),
        ("张阿姨", "张阿姨", None, TODAY, None, "refused-leave"),
        ("周书记", "周书记", None, TODAY, None, "refused-leave"),
        ("小王", "小王", None, date(2026, 3, 1), None, "refused-leave-days"),
        ("小王", "小王", TOMORROW, TODAY, None, "refused-leave-days"),
        ("小王", "小王", None, date(2027, 3, 1), None, "refused-leave-days"),
        ("小王", "小王", None, TODAY, "小王", "refused-leave-deputy"),
        ("小王", "小王", None, TODAY, "张阿姨", "refused-leave-deputy"),
        ("小王", "小王", None, TODAY, "桃园小李", "refused-leave-deputy"),
    ],
)
async def test_a_leave_that_is_not_right_is_refused(district, by, name, first, last, deputy, refusal):
    with pytest.raises(Refused, match=refusal):
        await goes(district, name, first, last, deputy, by=by)

    assert await district.rows("SELECT 1 FROM absence") == []


async def test_one_leave_at_a_time(district):
    await goes(district, "小王", TOMORROW, TOMORROW)

    with pytest.raises(Refused, match="refused-leave-twice"):
        await goes(district, "小王", None, TODAY)
    await comes_back(district, "小王")
    with pytest.raises(Refused, match="refused-leave-none"):
        await comes_back(district, "小王")
    await goes(district, "小王", None, TODAY)
