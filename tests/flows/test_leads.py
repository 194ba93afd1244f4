"""Leads of a building or of a unit: what is open at home, without names, and nothing that is private."""

import pytest

from domain.people import Grant, Role
from storage import people, places
from tests.town import Town

PRIVATE = (
    "我被骗了三万块钱，3号楼2单元",
    "3号楼2单元邻居打架吵架",
    "3号楼2单元想咨询离婚的法律问题",
    "3号楼2单元低保怎么申请",
)


async def make_lead(town: Town, name: str, building: str, unit: int | None = None) -> None:
    role = Role.BUILDING_LEAD if unit is None else Role.HOUSEHOLD_LEAD
    async with town.database.transaction() as tx:
        person = await people.get_by_telegram(tx, town.person(name).id)
        found = await places.find_building(tx, building)
        assert person is not None
        assert found is not None
        await people.add_role(tx, person.id, Grant(role, building_id=found.id, unit=unit))


async def tells(town: Town, name: str, *matters: str) -> None:
    for matter in matters:
        await town.person(name).sends(matter)
        await town.passes(minutes=3)


async def test_a_building_lead_sees_what_is_open_there_and_a_household_lead_that_of_the_unit(town: Town) -> None:
    lead, household = town.person("李奶奶"), town.person("努尔兰·赛力克")
    await make_lead(town, "李奶奶", "3")
    await make_lead(town, "努尔兰·赛力克", "3", 2)
    await tells(
        town,
        "张阿姨",
        "3号楼2单元301楼道灯不亮了，我是张阿姨",
        "3号楼1单元门口垃圾没人收",
        "5号楼停水了",
        "3号楼2单元停水了",
    )
    await town.person("张阿姨").taps_raw("report:4:withdraw")

    await lead.sends("/building")
    seen = await lead.last_card("楼里还没办好的事")
    await household.sends("/building")

    assert seen.buttons == ("1", "2")
    assert "路灯楼道灯 · 3号楼2单元 · 等人接单 ⏱" in seen.text
    assert (await household.sees_all())[-1].raw["reply_markup"]["inline_keyboard"] == [
        [{"text": "1", "callback_data": "building:card:1:0"}]
    ]
    await lead.sees_nothing_of("张阿姨", "301", "13900000001", "小王")
    await lead.taps("1")
    assert "路灯楼道灯" in (await lead.last_card("1")).text
    await lead.sees_nothing_of("张阿姨", "301", "小王")
    await lead.taps("返回")
    assert (await lead.last_card("楼里还没办好的事")).id == seen.id


@pytest.mark.parametrize("matter", PRIVATE)
async def test_a_private_matter_is_in_no_leads_list_on_no_card_and_under_no_forged_tap(town: Town, matter: str) -> None:
    lead = town.person("李奶奶")
    await make_lead(town, "李奶奶", "3")
    await tells(town, "张阿姨", matter)
    assert (await town.rows("SELECT category FROM report"))[0][0] in {"fraud", "dispute", "counselling", "welfare"}

    await lead.sends("/building")
    await lead.sees("楼里现在没有没办好的事")
    for data in (
        *("building:card:1:0", "building:nudge:1:0", "report:1:nudge", "report:1:bring", "report:1:face:past"),
        *("report:99:nudge", "building:card:99:0"),
    ):
        lead.last_toast = ""
        await lead.taps_raw(data)
        assert lead.last_toast, data
    await lead.sends("/mine 1")

    assert len(await lead.cards("楼里")) == 1
    await lead.sees("没找到“1”")
    assert await town.rows("SELECT COUNT(*) FROM report WHERE nudged_at IS NOT NULL") == [(0,)]


async def test_a_lead_presses_once_the_clock_is_half_gone_and_not_again_and_again(town: Town) -> None:
    lead, worker, auntie = town.person("李奶奶"), town.person("小王"), town.person("张阿姨")
    await make_lead(town, "李奶奶", "3")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await lead.taps_raw("building:nudge:1:0")
    assert lead.last_toast == "已经催过，或者还没到时候"
    await town.passes(hours=1, minutes=10)

    await lead.sends("/building")
    await lead.taps("1")
    await lead.taps("催一下")

    assert lead.last_toast == "已经催了"
    await worker.sees("楼里的负责人在催：路灯楼道灯 · 3号楼2单元")
    await worker.sees_nothing_of("李奶奶")
    assert "催一下" not in (await lead.last_card("1")).buttons
    await auntie.taps("经过")
    assert "楼栋长：催了一下" in (await auntie.last_card("经过")).text


async def test_who_leads_nothing_or_something_else_sees_nothing(town: Town) -> None:
    neighbour, elsewhere = town.person("张阿姨"), town.person("努尔兰·赛力克")
    await make_lead(town, "努尔兰·赛力克", "5")
    await tells(town, "张阿姨", "3号楼2单元楼道灯不亮了")

    await neighbour.sends("/building")
    await neighbour.sees("这里给楼栋长和联户长看")
    for data in ("building:card:1:0", "building:nudge:1:0", "building:page:0", "building:fly", "building:card:1:2:3"):
        for person in (neighbour, elsewhere):
            await person.taps_raw(data)

    await elsewhere.sees_nothing_of("Шам, жарық", "路灯")
    assert await town.rows("SELECT COUNT(*) FROM report WHERE nudged_at IS NOT NULL") == [(0,)]
