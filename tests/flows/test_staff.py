"""The office brings somebody in by a link, gives and takes roles, and lets somebody go: tapped as it is seen."""

import re

import pytest

from bot.staff_commands import run_invite
from domain.people import Grant, Role
from storage import people
from storage.people import PersonRow
from tests.town import BOT, START, Town
from tests.townspeople import Person

FORGED = (
    "staff:page:0",
    "staff:who:4",
    "staff:add",
    "staff:role:4",
    "staff:for:4:worker",
    "staff:in:4:worker::g1",
    "staff:give:1:secretary::e",
    "staff:give:1:desk::g1",
    "staff:drop:4",
    "staff:take:4:worker:g2:",
    "staff:link:4",
    "staff:end:4",
    "staff:bye:4:0",
    "leave:of:5",
    "leave:back:5",
    "leave:deputy:5:now:20260302:0",
    "duty:list",
    "duty:line:1",
    "duty:put:20260302:day:desk:6",
    "duty:remove:1",
)
NONSENSE = (
    "staff:",
    "staff:fly",
    "staff:who:x",
    "staff:who:999999",
    "staff:give:4:emperor::e",
    "staff:give:4:worker::z9",
    "staff:give:4:worker::g9999",
    "staff:give:4:building_lead::b999999999999999999",
    "staff:give:4:partner:soup:e",
    "staff:give:1:worker::g1.2",
    "staff:take:4:worker:g1",
    "staff:in:4:worker:soup:g1",
    "staff:bye:4:999999",
    "staff:bye:4:-1",
    "leave:",
    "leave:until:4:now:20269999",
    "leave:until:4:yesterday:20260303",
    "leave:deputy:4:now:20260301:0",
    "leave:of:１",
    "duty:",
    "duty:day:tomorrow",
    "duty:shift:20260302:brunch:desk",
    "duty:put:20260302:day:secretary:7",
    "duty:to:1:1",
)


async def brings_in(secretary: Person, name: str, phone: str, *taps: str) -> str:
    """The secretary adds somebody, choosing what is to be seen; return what the link carries."""
    await secretary.sends("/staff")
    await secretary.taps("添加")
    await secretary.sends(name)
    await secretary.sends(phone)
    for label in taps:
        await secretary.taps(label)
    return link_of((await secretary.sees(f"t.me/{BOT}")).text)


def link_of(text: str) -> str:
    found = re.search(rf"https://t\.me/{BOT}\?start=([\w-]+)", text)
    assert found is not None, text
    return found[1]


async def test_a_new_worker_comes_in_by_the_link_and_gets_what_is_reported(town: Town) -> None:
    secretary, auntie = town.person("周书记"), town.person("张阿姨")
    token = await brings_in(secretary, "石小兵", "13911112222", "网格员", "1号网格")
    new = await town.newcomer("Stone")

    await new.presses_start(token)

    assert "石小兵您好，您是网格员" in (await new.last_card()).text
    await secretary.sees("石小兵已经进来了")
    await secretary.sends("/staff")
    assert "石小兵 · 网格员\n" in f"{(await secretary.last_card('做事的人')).text}\n"
    await town.person("小马").blocks()
    await auntie.sends("1号楼楼道灯不亮了")
    assert (await town.report(1)).owner_name == "石小兵"
    await new.taps("我去")
    await new.sees("报告人 张阿姨")


async def test_a_link_works_once_and_for_nobody_who_is_somebody(town: Town) -> None:
    secretary, auntie = town.person("周书记"), town.person("张阿姨")
    token = await brings_in(secretary, "石小兵", "13911112222", "志愿者", "整个社区")

    await secretary.presses_start(token)
    await secretary.sees("这是给石小兵的链接，请转给本人")
    await auntie.presses_start(token)
    await auntie.sees("已经登记在自己名下")
    new = await town.newcomer("Stone")
    await new.presses_start(token)
    await new.sees("石小兵您好，您是志愿者")
    late = await town.newcomer("Late")
    await late.presses_start(token)

    assert "石小兵" not in await late.screen()
    assert (await town.rows("SELECT COUNT(*) FROM person WHERE name = '石小兵'")) == [(1,)]


async def test_the_first_secretary_comes_in_by_the_link_of_the_command_line(
    town: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    async with town.database.transaction() as tx:
        listed = await people.add(tx, PersonRow(0, "吴书记", "zh-CN", phone="13911114444"), START)
        await people.add_role(tx, listed, Grant(Role.SECRETARY))

    assert await run_invite(town.config, "13911114444", "") == 0

    new = await town.newcomer("Wu")
    await new.presses_start(link_of(capsys.readouterr().out))
    await new.sees("吴书记您好，您是书记")
    await new.sends("/staff")
    await new.sees("做事的人")


async def test_who_wrote_before_keeps_what_was_reported(town: Town) -> None:
    new = await town.newcomer("Stone")
    await new.sends("3号楼2单元楼道灯不亮了")
    token = await brings_in(town.person("周书记"), "石小兵", "13911112222", "志愿者", "整个社区")

    await new.presses_start(token)
    await new.sends("/mine")

    await new.sees("您报过的事")
    assert await town.rows("SELECT p.name FROM report AS r JOIN person AS p ON p.id = r.reporter_id") == [("石小兵",)]


async def test_a_lead_is_given_a_building_and_a_unit_by_buttons_and_sees_no_report(town: Town) -> None:
    secretary, auntie = town.person("周书记"), town.person("张阿姨")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    token = await brings_in(secretary, "李姐", "13911113333", "联户长", "3号网格", "3号楼", "3号楼2单元")
    lead = await town.newcomer("Li")
    await lead.presses_start(token)
    await lead.sees("李姐您好，您是联户长")

    for data in ("report:1:bring", "report:1:accept", "report:1:face:front", "report:1:pass"):
        await lead.taps_raw(data)
        assert lead.last_toast, data
    await lead.sends("/queue")

    await lead.sees_nothing_of("楼道灯", "13900000001")
    await town.person("小王").taps("转交")
    assert not any("李姐" in button for seen in await town.person("小王").sees_all() for button in seen.buttons)


async def test_a_neighbour_with_an_account_is_given_a_role_at_once(town: Town) -> None:
    secretary, auntie = town.person("周书记"), town.person("张阿姨")
    await secretary.sends("/staff")
    await secretary.taps("添加")
    await secretary.sends("张阿姨")
    await secretary.sends("139 0000 0001")
    await secretary.taps("楼栋长")
    await secretary.taps("3号网格")
    await secretary.taps("3号楼")

    await auntie.sees("从现在起，您是楼栋长")
    assert "楼栋长 · 3号楼" in (await secretary.last_card("13900000001")).text
    await secretary.taps("去角色")
    await secretary.taps("楼栋长 · 3号楼")
    await auntie.sees("您不再是楼栋长")


async def test_a_number_that_is_wrong_or_another_s_is_asked_for_again(town: Town) -> None:
    secretary = town.person("周书记")
    await secretary.sends("/staff")
    await secretary.taps("添加")
    await secretary.sends("石小兵")

    await secretary.sends("一三九")
    await secretary.sees("手机号看不明白")
    await secretary.sends("13900000001")
    await secretary.sees("登记的是别的名字")
    await secretary.sends("13911112222")

    await secretary.sees("石小兵 做什么？")


async def test_danger_told_while_a_name_is_asked_for_is_danger(town: Town) -> None:
    secretary = town.person("周书记")
    await secretary.sends("/staff")
    await secretary.taps("添加")

    await secretary.sends("5号楼着火了，快来人")

    await secretary.sees("119")
    assert (await town.report(1)).is_emergency


async def test_somebody_leaves_and_an_old_button_does_nothing_any_more(town: Town) -> None:
    secretary, auntie, worker = town.person("周书记"), town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.sees("13900000001")

    await secretary.sends("/staff")
    await secretary.taps("小王")
    await secretary.taps("离岗")
    await secretary.sees("手上还有 1 件")
    await secretary.taps("小马")

    await secretary.sees("小王 已离岗")
    await secretary.sees("3号网格现在没有网格员")
    await worker.sees("您在社区的工作今天结束了")
    await worker.sees_nothing_of("13900000001", "301")
    for verb in ("accept", "arrive", "resolve", "bring", "ask"):
        await worker.taps_raw(f"report:1:{verb}")
        assert worker.last_toast in ("这一步要由网格员来做", "现在不能做这一步，请看最新的卡片", "这件事不归您看"), verb
    await worker.sends("/queue")
    await worker.sees("待办只有网格员和社区有")
    other = town.person("小马")
    await other.sees("小王离岗了，手上的 1 件归您")
    await other.taps("我去")
    await other.sees("报告人 张阿姨 · 电话 13900000001")
    assert "小马" in (await auntie.last_card("1")).text


async def test_who_left_is_a_neighbour_like_others(town: Town) -> None:
    secretary, worker = town.person("周书记"), town.person("小王")
    await secretary.sends("/staff")
    await secretary.taps("小王")
    await secretary.taps("离岗")
    await secretary.taps("按规定分")

    await worker.sends("8号楼1单元下水道堵了")

    assert (await town.report(1)).owner_name == "赵敏"
    menus = [call for call in await town.telegram.calls() if call["method"].lower() == "setmycommands"]
    last = [call for call in menus if '"chat_id":711' in str(call).replace(" ", "").replace("'", '"')][-1]
    assert "queue" not in str(last)


async def test_taps_that_no_card_of_theirs_shows_are_refused(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    before = await town.rows("SELECT person_id, role, grid_id FROM role ORDER BY 1, 2, 3")

    for person in (auntie, worker):
        await person.sends("/staff")
        await person.sees("这里由书记和街道来管")
        for data in FORGED:
            if person is worker and data == "duty:list":
                continue
            person.last_toast = ""
            await person.taps_raw(data)
            assert person.last_toast, (person.name, data)

    assert await town.rows("SELECT person_id, role, grid_id FROM role ORDER BY 1, 2, 3") == before
    assert await town.rows("SELECT 1 FROM absence UNION ALL SELECT 1 FROM duty UNION ALL SELECT 1 FROM code") == []
    await auntie.sees_nothing_of("13900000011", "13900000021")


async def test_nonsense_in_a_button_of_the_office_is_answered_and_harms_nothing(town: Town) -> None:
    secretary = town.person("周书记")
    before = await town.rows("SELECT person_id, role, grid_id FROM role ORDER BY 1, 2, 3")

    for data in NONSENSE:
        secretary.last_toast = ""
        await secretary.taps_raw(data)
        assert secretary.last_toast, data

    assert await town.rows("SELECT person_id, role, grid_id FROM role ORDER BY 1, 2, 3") == before
    assert await town.rows("SELECT 1 FROM absence UNION ALL SELECT 1 FROM duty") == []
