"""A code at the door, a unit, a room, and somebody who says that it is so. Nobody waits for that to report."""

import pytest

from domain.codes import TRIES, CodeKind

WRONG = "A" * 22


@pytest.fixture
async def newcomer(town):
    return await town.newcomer("阿依古丽", id=790)


async def walks_in(town, person, unit="2单元", room="301", *, agrees=True):
    await person.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    if agrees:
        await person.taps("可以")
    await person.taps(unit)
    await person.sends(room)


async def homes(town, telegram_id=790):
    return await town.rows(
        "SELECT b.name, p.unit, p.room FROM person AS p JOIN building AS b ON b.id = p.building_id "
        "WHERE p.telegram_id = :id",
        id=telegram_id,
    )


async def test_a_stranger_scans_says_the_door_and_the_worker_says_that_it_is_so(town, newcomer):
    worker = town.person("小王")

    await walks_in(town, newcomer)

    await newcomer.sees("记下了：3号楼2单元 301。小王（3号网格）会来确认")
    card = await worker.sees("阿依古丽 说住 3号楼2单元 301")
    assert card.buttons == ("是，住这儿", "不是")
    assert await homes(town) == []

    await worker.taps("是，住这儿")

    await newcomer.sees("小王确认了：您住 3号楼2单元 301")
    assert await homes(town) == [("3", 2, "301")]
    assert (await worker.sees("阿依古丽 住 3号楼2单元 301，小王已确认")).buttons == ()


async def test_one_question_a_message_and_no_more_than_is_needed(town, newcomer):
    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    assert len(await newcomer.news()) == 1
    await newcomer.taps("可以")
    assert [seen.text.count("？") for seen in await newcomer.news()] == [1]
    await newcomer.sends("2单元301")
    assert len(await newcomer.news()) == 1
    await newcomer.sees("记下了：3号楼2单元 301")


async def test_nothing_of_a_home_is_kept_without_consent_and_the_report_has_the_building_all_the_same(town, newcomer):
    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    await newcomer.taps("先不")
    await newcomer.sends("楼道灯不亮了")

    await newcomer.sees("路灯楼道灯 · 3号楼")
    await town.person("小王").sees("路灯楼道灯 · 3号楼")
    assert await town.rows("SELECT 1 FROM claim UNION SELECT 1 FROM consent") == []


async def test_who_is_not_confirmed_yet_can_report_and_the_right_worker_gets_it(town, newcomer):
    await walks_in(town, newcomer)

    await newcomer.sends("楼道灯不亮了")

    assert (await town.report(1)).owner_name == "小王"
    assert (await town.report(1)).grid_name == "3号网格"


async def test_a_report_in_the_middle_of_the_questions_is_a_report_and_the_question_stays(town, newcomer):
    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    await newcomer.taps("可以")

    await newcomer.sends("3号楼2单元楼道灯不亮了")
    await newcomer.sends("2单元301")

    assert await town.count_reports() == 1
    await newcomer.sees("记下了：3号楼2单元 301")


async def test_danger_in_the_middle_of_the_questions_is_danger(town, newcomer):
    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    await newcomer.taps("可以")
    await newcomer.taps("2单元")

    await newcomer.sends("家里煤气味好重，头晕")

    await newcomer.sees("先离开")
    assert (await town.report(1)).is_emergency


async def test_who_stands_on_the_list_is_known_at_once_by_a_number_of_their_own(town):
    async with town.database.transaction() as tx:
        await tx.connection.execute(
            "INSERT INTO person (name, phone, building_id, unit, room, language, is_listed, created_at) "
            "SELECT '古丽', '13900000077', id, 2, '301', 'zh-CN', 1, 0 FROM building WHERE name = '3'"
        )
    person = await town.newcomer("Gül", id=791, phone="+8613900000077")
    await walks_in(town, person)

    await person.presses_key("📱 发我的手机号")

    await person.sees("认出来了，古丽您好。您住 3号楼2单元 301，已经确认")
    await town.person("小王").sees("古丽 住 3号楼2单元 301，手机号已核对")
    assert await town.rows("SELECT name, telegram_id FROM person WHERE phone = '13900000077'") == [("古丽", 791)]
    assert await town.rows("SELECT COUNT(*) FROM person WHERE telegram_id = 791") == [(1,)]


async def test_a_number_that_is_not_ones_own_proves_nothing(town, newcomer):
    await walks_in(town, newcomer)

    await newcomer.shares_contact("+8613900000001", of=701)
    await newcomer.sees("只能发您自己的手机号")
    await newcomer.shares_contact("+8613900000001", of=0)

    assert await homes(town) == []
    assert await town.rows("SELECT phone FROM person WHERE telegram_id = 790") == [("",)]


async def test_a_number_on_the_list_that_another_account_has_is_refused_without_a_name(town, newcomer):
    await walks_in(town, newcomer)

    await newcomer.shares_contact("+8613900000001")

    await newcomer.sees("登记在另一个账号上")
    await newcomer.sees_nothing_of("张阿姨")


async def test_whose_number_is_on_no_list_waits_for_the_worker(town, newcomer):
    await walks_in(town, newcomer)

    await newcomer.shares_contact("+8613900000088")

    await newcomer.sees("名册上还没有它")
    assert await town.rows("SELECT phone FROM person WHERE telegram_id = 790") == [("13900000088",)]
    assert await town.rows("SELECT state FROM claim") == [("open",)]


async def test_the_list_says_another_door_then_the_worker_is_still_asked(town):
    async with town.database.transaction() as tx:
        await tx.connection.execute(
            "INSERT INTO person (name, phone, building_id, unit, room, language, is_listed, created_at) "
            "SELECT '古丽', '13900000077', id, 1, '101', 'zh-CN', 1, 0 FROM building WHERE name = '5'"
        )
    person = await town.newcomer("Gül", id=791, phone="+8613900000077")
    await walks_in(town, person)

    await person.presses_key("📱 发我的手机号")

    await person.sees("名册上您住 5号楼1单元 101，和刚才说的不一样")
    assert await town.rows("SELECT state FROM claim") == [("open",)]
    await town.person("小王").taps("是，住这儿")
    assert await homes(town, 791) == [("3", 2, "301")]


async def test_only_the_grids_own_staff_can_say_who_lives_there_and_nobody_says_it_of_themselves(town, newcomer):
    await walks_in(town, newcomer)

    await town.person("小马").taps_raw("claim:1:yes")
    assert town.person("小马").last_toast == "这一步要由网格员来做"
    await newcomer.taps_raw("claim:1:yes")
    assert newcomer.last_toast == "这一步要由网格员来做"
    assert await homes(town) == []


async def test_two_who_decide_at_once_one_has_decided(town, newcomer):
    await walks_in(town, newcomer)

    await town.person("小王").taps("不是")
    await town.person("赵敏").taps_raw("claim:1:yes")

    assert town.person("赵敏").last_toast == "已经有人确认过了"
    assert await homes(town) == []
    await newcomer.sees("小王没能确认 3号楼2单元 301")


async def test_who_writes_another_door_is_asked_about_once_and_the_worker_sees_which_counts(town, newcomer):
    await walks_in(town, newcomer)
    await walks_in(town, newcomer, unit="1单元", room="402", agrees=False)

    worker = town.person("小王")
    assert (await worker.sees("不用管 3号楼2单元 301 了")).buttons == ()
    await worker.taps("是，住这儿")
    assert await homes(town) == [("3", 1, "402")]


async def test_a_door_that_the_building_does_not_have_is_asked_for_again(town, newcomer):
    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    await newcomer.taps("可以")

    await newcomer.sends("9单元301")

    await newcomer.sees("没看明白")
    await newcomer.sends("2单元301")
    await newcomer.sees("记下了：3号楼2单元 301")


async def test_a_code_on_a_lift_presets_the_place_and_what_it_is(town):
    auntie = town.person("张阿姨")
    await auntie.presses_start(await town.code(CodeKind.THING, place="3号楼2单元电梯", unit=2, category="elevator"))
    await auntie.sees("3号楼2单元电梯。怎么了？")

    await auntie.sends("又坏了，等了半天")

    report = await town.report(1)
    assert (report.category, report.place, report.unit, report.grid_name) == (
        "elevator",
        "3号楼2单元电梯",
        2,
        "3号网格",
    )


async def test_a_picture_is_enough_after_a_code_was_scanned(town):
    auntie = town.person("张阿姨")
    await auntie.presses_start(await town.code(CodeKind.THING, place="3号楼2单元电梯", unit=2, category="elevator"))

    await auntie.sends_photo()

    report = await town.report(1)
    assert (report.category, report.place) == ("elevator", "3号楼2单元电梯")


async def test_a_picture_in_the_middle_of_the_questions_is_a_report(town, newcomer):
    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    await newcomer.taps("可以")
    await newcomer.taps("2单元")

    await newcomer.sends_photo("3号楼2单元灯不亮")

    assert await town.count_reports() == 1
    await newcomer.sends("301")
    await newcomer.sees("记下了：3号楼2单元 301")


async def test_danger_told_after_a_lifts_code_has_its_place(town):
    auntie = town.person("张阿姨")
    await auntie.presses_start(await town.code(CodeKind.THING, place="3号楼2单元电梯", unit=2, category="elevator"))

    await auntie.sends("我妈卡电梯里了 按铃没人理")

    report = await town.report(1)
    assert report.is_emergency
    assert report.place == "3号楼2单元电梯"


async def test_a_lamps_code_is_over_after_half_an_hour(town):
    auntie = town.person("张阿姨")
    await auntie.presses_start(await town.code(CodeKind.THING, place="5号楼门灯", category="lighting", building="5"))

    await town.passes(minutes=31)
    await auntie.sends("3号楼2单元下水堵了")

    assert (await town.report(1)).place == "3号楼2单元"


async def test_after_five_wrong_codes_nothing_is_looked_at_for_an_hour_and_reports_go_on(town, newcomer):
    right = await town.code(CodeKind.BUILDING, place="3号楼")
    for _ in range(TRIES):
        await newcomer.presses_start(WRONG)
    await newcomer.sees("这个码用不了")

    await newcomer.presses_start(right)
    await newcomer.sees("试错的次数太多了")
    await newcomer.sends("3号楼2单元楼道灯不亮了")
    assert await town.count_reports() == 1

    await town.passes(minutes=61)
    await newcomer.presses_start(right)
    await newcomer.sees("这里是 3号楼")


async def test_who_cannot_scan_sends_the_link(town, newcomer):
    token = await town.code(CodeKind.BUILDING, place="3号楼")

    await newcomer.sends(f"https://t.me/linli_bot?start={token}")

    await newcomer.sees("这里是 3号楼")


async def test_who_lives_there_already_is_only_greeted(town):
    auntie = town.person("张阿姨")

    await auntie.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))

    await auntie.sees("您登记的就是 3号楼2单元 301")


async def test_who_moved_says_so_and_is_confirmed_anew(town):
    auntie = town.person("张阿姨")
    await auntie.presses_start(await town.code(CodeKind.BUILDING, "5", place="5号楼"))
    await auntie.taps("可以")
    await auntie.taps("1单元")
    await auntie.sends("101")
    await town.person("小王").taps("是，住这儿")

    assert await homes(town, 701) == [("5", 1, "101")]


async def test_everybody_sees_what_is_kept_and_can_put_it_right(town, newcomer):
    await walks_in(town, newcomer)
    await town.person("小王").taps("是，住这儿")

    await newcomer.sends("/me")
    card = await newcomer.sees("我这里记着您的这些")
    assert "住处：3号楼2单元 301" in card.text
    await newcomer.taps("改称呼")
    await newcomer.sends("古丽姐")
    await newcomer.sees("以后叫您古丽姐")
    await newcomer.taps("改住处")
    await newcomer.sends("5号楼1单元202")
    await newcomer.sees("记下了：5号楼1单元 202")


async def test_who_takes_consent_back_is_forgotten_and_can_still_report(town, newcomer):
    await walks_in(town, newcomer)
    await town.person("小王").taps("是，住这儿")
    await newcomer.shares_contact("+8613900000088")

    await newcomer.sends("/me")
    await newcomer.taps("不再同意")
    await newcomer.taps("删掉")

    await newcomer.sees("删掉了")
    assert await town.rows("SELECT phone, building_id, room FROM person WHERE telegram_id = 790") == [("", None, "")]
    await newcomer.sends("3号楼2单元楼道灯不亮了")
    assert await town.count_reports() == 1


async def test_what_the_communitys_list_says_is_not_deleted_by_a_tap_and_that_is_said(town):
    auntie = town.person("张阿姨")
    await auntie.sends("/me")
    assert "出生年份：1968" in (await auntie.sees("我这里记着您的这些")).text
    await auntie.taps("同意记住处")
    await auntie.taps("不再同意")
    await auntie.sees("社区名册上的")
    await auntie.taps("删掉")

    await auntie.sees("名册上的内容请找社区改")
    assert await homes(town, 701) == [("3", 2, "301")]


async def test_what_waits_is_shown_to_who_comes_back(town, newcomer):
    worker = town.person("小王")
    await worker.blocks()
    await town.person("赵敏").blocks()
    await town.person("周书记").blocks()
    await walks_in(town, newcomer)
    await newcomer.sees("社区还没有人能确认")

    await worker.presses_start()

    await worker.sees("阿依古丽 说住 3号楼2单元 301")
