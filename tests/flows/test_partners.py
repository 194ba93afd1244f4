"""A rule sends burst pipes to the water company: its worker takes it to its end in the chat, and sees nothing else."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.config_routing import RoutingConfig
from domain.people import Grant, Role
from storage import people
from storage.people import PersonRow
from tests.town import Town, open_town

PIPE = "3号楼2单元水管爆了，停水了"
LAMP = "3号楼2单元楼道灯不亮了"
RULES = RoutingConfig.model_validate(
    {"rules": [{"name": "水管", "categories": ["water", "drainage"], "to": "partner:water"}]}
)
PARTNERS = {"水务刘师傅": ("13900000051", "water"), "供电钱师傅": ("13900000052", "power")}


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """The demo's community with a rule, and two partner units."""
    async with open_town(tmp_path, routing=RULES) as town:
        for name, (phone, unit) in PARTNERS.items():
            partner = await town.newcomer(name)
            async with town.database.transaction() as tx:
                row = PersonRow(0, name, "zh-CN", telegram_id=partner.id, phone=phone)
                person_id = await people.add(tx, row, await town.now())
                await people.add_role(tx, person_id, Grant(Role.PARTNER, partner=unit))
            await partner.presses_start()
            await partner.news()
        yield town
        await town.must_be_sound()


async def test_a_partner_takes_a_report_to_its_end(town: Town) -> None:
    auntie, water, worker = town.person("张阿姨"), town.person("水务刘师傅"), town.person("小王")

    await auntie.sends(PIPE)

    assert "水务刘师傅" in (await auntie.last_card("编号 1")).text
    await water.sees("水管爆了")
    await water.sees_nothing_of("13900000001")
    await worker.sees_nothing_of("水管爆了")
    await water.taps("我去")
    await water.sees("13900000001")
    await water.taps("到了")
    await water.taps("问一句")
    await water.sends("总阀在哪里？")
    await auntie.sees("总阀在哪里")
    await auntie.sends("在一楼楼梯下面")
    await water.sees("在一楼楼梯下面")
    await water.taps("处理完")
    await water.sends_photo("管子换好了，水通了")
    await auntie.sees("管子换好了")
    await auntie.taps("修好了")
    assert await town.report_state(1) == "closed"
    assert await town.rows("SELECT text FROM report_history WHERE action = 'routed'") == [("水管",)]


async def test_another_partner_and_what_is_not_theirs_are_refused(town: Town) -> None:
    auntie, water, power = town.person("张阿姨"), town.person("水务刘师傅"), town.person("供电钱师傅")
    await auntie.sends(PIPE)
    await town.passes(minutes=5)
    await auntie.sends(LAMP)
    assert (await town.report(2)).owner_name == "小王"

    for partner, number in ((power, 1), (power, 2), (water, 2)):
        for verb in ("accept", "arrive", "resolve", "ask", "pass", "bring", "face:edit", "category:road", "say"):
            await partner.taps_raw(f"report:{number}:{verb}")
            assert partner.last_toast, f"{partner.name} {verb} {number}"
        await partner.sees_nothing_of("楼道灯", "13900000001")
    await power.sees_nothing_of("水管")

    assert [(await town.report(number)).state.value for number in (1, 2)] == ["dispatched", "dispatched"]
    assert [(await town.report(number)).version for number in (1, 2)] == [1, 1]


async def test_a_partner_has_a_queue_of_what_is_theirs_and_gives_back_to_the_staff_of_the_place(town: Town) -> None:
    auntie, water, worker = town.person("张阿姨"), town.person("水务刘师傅"), town.person("小王")
    await auntie.sends(PIPE)
    await town.passes(minutes=5)
    await auntie.sends(LAMP)

    await water.sends("/queue")
    queue = await water.last_card("待办 1")
    assert "楼道灯" not in queue.text

    await water.taps("转交")
    names = (await water.last_card("转给谁")).buttons
    assert "小王" in " ".join(names)
    assert "小马" not in " ".join(names), "who serves elsewhere is not offered"
    await water.taps(next(one for one in names if "小王" in one))
    await water.sends("这是户内的管子，归物业")

    await worker.sees("这是户内的管子")
    assert (await town.report(1)).owner_name == "小王"
    await water.taps_raw("report:1:accept")
    assert (await town.report(1)).state.value == "dispatched"


async def test_a_partner_who_blocked_the_bot_loses_it_and_is_shown_what_is_theirs_when_they_are_back(
    town: Town,
) -> None:
    auntie, water, worker = town.person("张阿姨"), town.person("水务刘师傅"), town.person("小王")
    await auntie.sends(PIPE)
    await water.taps("我去")
    await town.passes(minutes=5)
    await water.blocks()
    await auntie.sends("5号楼停水了，水管也爆了")
    await town.passes(minutes=1)

    assert [(await town.report(number)).owner_name for number in (1, 2)] == ["水务刘师傅", "小王"]
    await worker.sees("5号楼")
    await water.news()
    await water.presses_start()
    assert any("待办 1" in one.text for one in await water.news())


async def test_what_turns_out_to_be_private_leaves_the_partner(town: Town) -> None:
    auntie, water, worker = town.person("张阿姨"), town.person("水务刘师傅"), town.person("小王")
    await auntie.sends(PIPE)
    await water.taps("我去")

    await auntie.taps_raw("report:1:category:welfare")

    report = await town.report(1)
    assert (report.owner_name, report.state.value) == ("小王", "dispatched")
    await worker.sees("水管爆了")
    await water.sees_nothing_of("水管爆了", "13900000001", "低保")
