"""Reporting for somebody else (代报): who may, whom it reaches, and what is never told to them."""

import pytest

from domain.people import Grant, Role
from storage import people, places, report_lists
from tests.town import START, Town

WHO = "李奶奶 3号楼2单元102"


async def grant(town: Town, name: str, role: Role, building: str | None = None, about: str | None = None) -> None:
    async with town.database.transaction() as tx:
        person = await people.get_by_telegram(tx, town.person(name).id)
        assert person is not None
        where = await places.find_building(tx, building) if building else None
        whom = await people.get_by_telegram(tx, town.person(about).id) if about else None
        reach = {"building_id": where.id if where else None, "about_id": whom.id if whom else None}
        await people.add_role(tx, person.id, Grant(role, **reach))


async def reports_for(town: Town, name: str, whom: str, matter: str) -> None:
    teller = town.person(name)
    await teller.sends("/for")
    await teller.sends(whom)
    await teller.sends(matter)


async def sources(town: Town) -> list[tuple[str, str]]:
    found = await town.rows(
        "SELECT r.source, p.name FROM report r JOIN person p ON p.id = r.reporter_id ORDER BY number"
    )
    return [(source, name) for source, name in found]


async def test_a_lead_reports_for_an_elder_who_is_told_by_whom_and_has_the_last_word(town: Town) -> None:
    lead, elder, worker = town.person("张阿姨"), town.person("李奶奶"), town.person("小王")
    await grant(town, "张阿姨", Role.BUILDING_LEAD, "3")

    await reports_for(town, "张阿姨", WHO, "厨房水管漏水，地上全是水，3号楼2单元")
    await lead.sees("替李奶奶报的")
    await lead.sees("已告诉李奶奶本人")
    card = await elder.sees("张阿姨替您报的")
    assert "收到，编号 1" in card.text
    assert "改一下" not in card.buttons
    assert "代报：报告人不是当事人" in (await worker.last_card("1")).text
    await worker.sees_nothing_of("13900000002", "102")

    await worker.taps("我去")
    assert "当事人 李奶奶 · 电话 13900000002 · 3号楼2单元 102" in (await worker.last_card("1")).text
    await worker.taps("处理完")
    await worker.sends_photo("水管换了")
    await elder.taps("修好了")
    await elder.taps("满意")

    assert await town.report_state(1) == "closed"
    assert await sources(town) == [("behalf", "张阿姨")]
    await lead.taps("经过")
    assert "当事人：说修好了" in (await lead.last_card("经过")).text
    await elder.sends("/mine")
    assert (await elder.last_card("您报过的事")).buttons == ("1",)


async def test_whom_it_is_for_may_say_it_is_not_fixed_and_so_may_the_reporter(town: Town) -> None:
    elder, worker = town.person("李奶奶"), town.person("小王")
    await grant(town, "张阿姨", Role.VOLUNTEER)
    await reports_for(town, "张阿姨", WHO, "3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("好了")

    await elder.taps("没修好")
    await elder.sends("还是黑的")

    assert await town.report_state(1) == "reopened"
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("又换了")
    await town.person("张阿姨").taps("修好了")
    assert await town.report_state(1) == "closed"


PRIVATE = ("她被骗了三万块钱", "她跟邻居吵架打架", "她想咨询离婚的法律问题", "她的低保怎么申请")


@pytest.mark.parametrize("matter", PRIVATE)
async def test_of_a_private_matter_whom_it_is_for_is_never_told_whatever_happens_to_it(town: Town, matter: str) -> None:
    lead, elder, worker = town.person("张阿姨"), town.person("李奶奶"), town.person("小王")
    await grant(town, "张阿姨", Role.BUILDING_LEAD, "3")
    before = await elder.sees_all()

    await reports_for(town, "张阿姨", WHO, f"3号楼2单元，{matter}")
    await lead.sees("没有告诉李奶奶本人")
    await town.passes(minutes=3)
    await worker.taps_raw("report:1:accept")
    await worker.taps_raw("report:1:resolve")
    await worker.sends_photo("谈过了")
    await town.passes(days=8)

    assert await elder.sees_all() == before
    state = await town.report_state(1)
    for verb in ("bring", "confirm", "reopen", "nudge", "rate:good", "face:past", "say", "face:edit"):
        elder.last_toast = ""
        await elder.taps_raw(f"report:1:{verb}")
        assert elder.last_toast, verb
    await elder.sends("/mine")
    await elder.sends("/mine 1")
    await elder.sees("没找到“1”")
    await elder.sees("您还没有报过事")
    assert await town.report_state(1) == state
    await elder.sees_nothing_of("张阿姨", "三万", "打架", "离婚", "低保")


async def test_what_is_not_clear_yet_waits_until_it_is_and_a_private_one_stays_untold(town: Town) -> None:
    lead, elder = town.person("张阿姨"), town.person("李奶奶")
    await grant(town, "张阿姨", Role.BUILDING_LEAD, "3")
    before = await elder.sees_all()
    await lead.sends("/for")
    await lead.sends(WHO)
    await lead.sends_voice()
    await lead.sees("没有告诉李奶奶本人")
    assert await elder.sees_all() == before

    await lead.taps_raw("report:1:category:dispute")
    await town.person("小王").taps("我去")
    assert await elder.sees_all() == before

    await lead.taps_raw("report:1:category:lighting")
    await elder.sees("张阿姨替您报的")


async def test_family_taps_the_elder_and_the_elders_home_is_the_place_in_danger(town: Town) -> None:
    daughter, worker = town.person("Emma Clarke"), town.person("小王")
    await grant(town, "Emma Clarke", Role.FAMILY, about="李奶奶")
    await daughter.sends("/for")
    await daughter.taps("李奶奶")
    await daughter.sends("She has fallen and cannot get up")

    assert (await town.report(1)).is_emergency
    card = await worker.last_card("1")
    assert "3号楼2单元" in card.text
    assert "2号楼" not in card.text
    assert await sources(town) == [("behalf", "Emma Clarke")]


async def test_somebody_unknown_is_written_down_as_typed_with_the_same_words_and_no_list_is_shown(town: Town) -> None:
    lead, worker = town.person("张阿姨"), town.person("小王")
    await grant(town, "张阿姨", Role.BUILDING_LEAD, "3")
    await lead.sends("/for")
    await lead.sends("王大爷 3号楼1单元401")
    unknown = (await lead.last_card()).text
    await lead.sends("家里停电了")
    await town.passes(minutes=3)
    await lead.sends("/for")
    await lead.sends(WHO)

    assert (await lead.last_card()).text == unknown.replace("王大爷 3号楼1单元401", WHO)
    await lead.sends("/cancel")
    report = await town.report(1)
    assert (report.source, report.text, report.unit, report.building) == (
        "behalf",
        "家里停电了\n王大爷 3号楼1单元401",
        1,
        "3",
    )
    assert report.parties == frozenset()
    await worker.sees("王大爷")


@pytest.mark.parametrize("typed", ["李奶奶", "3号楼2单元102", "李奶奶 3号楼2单元301", "陈建国 8号楼2单元101"])
async def test_a_name_without_the_door_or_a_door_outside_ones_building_reaches_nobody(town: Town, typed: str) -> None:
    await grant(town, "张阿姨", Role.BUILDING_LEAD, "3")

    await reports_for(town, "张阿姨", typed, "3号楼2单元楼道灯不亮了")

    assert (await town.report(1)).parties == frozenset()
    await town.person("李奶奶").sees_nothing_of("张阿姨")


async def test_who_may_not_is_told_so_and_a_forged_tap_names_nobody(town: Town) -> None:
    neighbour = town.person("张阿姨")
    await neighbour.sends("/for")
    await neighbour.sees("代报由楼栋长")
    for data in ("for:new", "for:of:2", "for:of:x", "for:found", "for:", "for:fly"):
        neighbour.last_toast = ""
        await neighbour.taps_raw(data)
        assert neighbour.last_toast, data
    await neighbour.sends("/found")
    await neighbour.sees("主动发现由工作人员来报")
    await grant(town, "张阿姨", Role.BUILDING_LEAD, "5")
    await neighbour.taps_raw("for:of:2")
    assert neighbour.last_toast == "不能替这个人报"
    assert await town.count_reports() == 0


async def test_a_role_that_was_taken_meanwhile_counts_no_more(town: Town) -> None:
    lead = town.person("张阿姨")
    await grant(town, "张阿姨", Role.BUILDING_LEAD, "3")
    await lead.sends("/for")
    await lead.sends(WHO)
    async with town.database.transaction() as tx:
        await tx.connection.fetch("DELETE FROM role WHERE role = 'building_lead' RETURNING person_id", {})

    await lead.sends("3号楼2单元楼道灯不亮了")

    await lead.sees("代报由楼栋长")
    assert await town.count_reports() == 0


async def test_what_is_said_half_an_hour_later_is_ones_own_again(town: Town) -> None:
    lead = town.person("张阿姨")
    await grant(town, "张阿姨", Role.BUILDING_LEAD, "3")
    await lead.sends("/for")
    await lead.sends(WHO)
    await town.passes(minutes=31)

    await lead.sends("3号楼2单元楼道灯不亮了")

    assert await sources(town) == [("resident", "张阿姨")]


async def test_danger_told_before_the_name_is_a_report_at_once(town: Town) -> None:
    lead = town.person("张阿姨")
    await grant(town, "张阿姨", Role.BUILDING_LEAD, "3")
    await lead.sends("/for")

    await lead.sends("3号楼2单元着火了，有人困在里面")

    assert await town.count_reports() == 1
    await lead.sees("119")
    await town.passes(minutes=3)
    await lead.sends("3号楼1单元停水了")
    assert await sources(town) == [("resident", "张阿姨")] * 2


async def test_what_staff_find_is_theirs_and_counted_apart(town: Town) -> None:
    worker, auntie = town.person("小王"), town.person("张阿姨")
    await worker.sends("/help")
    await worker.taps("主动发现")
    await worker.sends("3号楼门口井盖坏了")
    await town.passes(minutes=3)
    await auntie.sends("3号楼2单元楼道灯不亮了")

    report = await town.report(1)
    assert (report.source, report.owner_name) == ("found", "小王")
    assert "工作人员主动发现" in (await worker.last_card("道路井盖")).text
    await worker.taps("主动发现")
    await worker.sends("1号楼门口井盖坏了")
    assert (await town.report(3)).owner_name == "小马", "elsewhere it is the place's"
    async with town.database.reading() as tx:
        now = await town.now()
        assert await report_lists.count_by_source(tx, START, now) == {"found": 2, "resident": 1, "behalf": 0}
        assert await report_lists.count_by_source(tx, now, now) == {"found": 0, "resident": 0, "behalf": 0}


async def test_what_names_no_place_is_at_the_door_that_was_asked_for(town: Town) -> None:
    lead, worker = town.person("张阿姨"), town.person("小王")
    await grant(town, "张阿姨", Role.BUILDING_LEAD, "3")

    await reports_for(town, "张阿姨", WHO, "她家马桶堵了")

    assert "下水积水 · 3号楼2单元（住处）" in (await lead.last_card("收到，编号 1")).text
    await lead.sees_nothing_of("在哪儿")
    assert "3号楼2单元（住处）" in (await worker.last_card("下水积水")).text
    await worker.sees_nothing_of("102", "地点待定")


async def test_whom_it_is_for_stands_on_the_same_line_as_the_command(town: Town) -> None:
    worker, elder = town.person("小王"), town.person("李奶奶")

    await worker.sends("/for 李奶奶")
    assert (await worker.last_card()).text == "替李奶奶报。什么事？一句话、照片、语音都行。"
    await worker.sends("3号楼2单元楼道灯不亮了")

    await elder.sees("小王替您报的")


async def test_whom_it_is_for_is_no_neighbour_who_waits_too(town: Town) -> None:
    lead, elder = town.person("张阿姨"), town.person("李奶奶")
    await grant(town, "张阿姨", Role.BUILDING_LEAD, "3")

    await reports_for(town, "张阿姨", WHO, "3号楼2单元楼道灯不亮了")

    await lead.sees_nothing_of("位邻居一起等")
    await elder.sees_nothing_of("位邻居一起等")


async def test_who_reports_for_somebody_and_does_not_answer_is_not_told_sorry(town: Town) -> None:
    worker, elder = town.person("小王"), town.person("李奶奶")
    await reports_for(town, "小王", "李奶奶", "3号楼2单元停水了")
    assert (await town.report(1)).owner_name == "小王"

    await town.passes(minutes=61)
    await town.passes(minutes=61)

    await worker.sees_nothing_of("对不住")
    await elder.sees("还是没人回您")
