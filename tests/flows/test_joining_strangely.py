"""Becoming known, as attackers and clumsy people do it: forged taps, borrowed numbers, two things at once."""

import pytest

from bot.roster_commands import take_in
from domain.codes import CodeKind
from tests.flows.test_becoming_known import homes, walks_in


@pytest.fixture
async def newcomer(town):
    return await town.newcomer("阿依古丽", id=790)


async def lists(town, phone="13900000077", building="3", unit=2, room="301"):
    """Put somebody on the list who has no account yet."""
    async with town.database.transaction() as tx:
        await tx.connection.execute(
            "INSERT INTO person (name, phone, building_id, unit, room, language, is_listed, created_at) "
            "SELECT '古丽', :phone, id, :unit, :room, 'zh-CN', 1, 0 FROM building WHERE name = :building",
            {"phone": phone, "building": building, "unit": unit, "room": room},
        )


async def test_who_becomes_one_with_the_list_keeps_the_card_of_what_was_reported(town, newcomer):
    await lists(town)
    await walks_in(town, newcomer)
    await newcomer.sends("楼道灯不亮了")
    before = await newcomer.sees("编号 1")

    await newcomer.shares_contact("+8613900000077")
    await town.person("小王").taps("我去")

    assert [seen.id for seen in await newcomer.cards("路灯楼道灯")] == [before.id]
    await newcomer.sees("小王已接单")


async def test_a_number_and_words_in_one_breath_are_of_one_person(town, newcomer):
    await lists(town)
    await walks_in(town, newcomer)
    contact = {"phone_number": "+8613900000077", "first_name": "x", "user_id": 790}

    await newcomer.begins_to_send("楼道灯不亮了")
    await newcomer.begins_to_send(contact=contact)
    await newcomer.begins_to_send("从昨天晚上开始的")
    await newcomer.sends("谢谢")

    assert await town.count_reports() == 1
    assert (await town.report(1)).text == "楼道灯不亮了\n从昨天晚上开始的"
    assert await town.rows("SELECT name FROM person WHERE telegram_id = 790") == [("古丽",)]


async def test_two_who_share_the_same_number_are_not_both_it(town, newcomer):
    await lists(town)
    other = await town.newcomer("Ben", id=791)
    await walks_in(town, newcomer)
    await walks_in(town, other)

    await newcomer.shares_contact("+8613900000077")
    await other.shares_contact("+8613900000077")

    await other.sees("登记在另一个账号上")


async def test_an_old_contact_passed_on_proves_nothing(town, newcomer):
    await lists(town)
    await walks_in(town, newcomer)
    contact = {"phone_number": "+8613900000077", "first_name": "x", "user_id": 790}

    await newcomer.sends(contact=contact, forward_from="阿依古丽")

    assert await homes(town) == []


async def test_a_home_that_a_worker_confirmed_is_not_lost_where_the_list_has_none(town, newcomer):
    async with town.database.transaction() as tx:
        await tx.connection.execute(
            "INSERT INTO person (name, phone, language, is_listed, created_at) "
            "VALUES ('古丽', '13900000077', 'ug', 1, 0)"
        )
    await walks_in(town, newcomer)
    await town.person("小王").taps("是，住这儿")

    await newcomer.shares_contact("+8613900000077")

    assert await homes(town) == [("3", 2, "301")]


@pytest.mark.parametrize("written", ["2-301", "2 301", "3-2-301", "三号楼二单元301", "301"])
async def test_a_door_is_a_door_of_the_building_whose_code_was_scanned(town, newcomer, written):
    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    await newcomer.taps("可以")
    if written == "301":
        await newcomer.taps("2单元")

    await newcomer.sends(written)

    await newcomer.sees("记下了：3号楼2单元 301")


async def test_where_every_community_has_a_building_3_it_is_the_one_whose_code_was_scanned(town, newcomer):
    token = await town.code(CodeKind.BUILDING, place="3号楼")
    async with town.database.transaction() as tx:
        await tx.connection.execute("INSERT INTO grid (community, name) VALUES ('乙社区', '1号网格')")
        await tx.connection.execute(
            "INSERT INTO building (grid_id, community, name, units) "
            "SELECT id, community, '3', 3 FROM grid WHERE community = '乙社区'"
        )
    await newcomer.presses_start(token)
    await newcomer.taps("可以")

    await newcomer.sends("3号楼2单元301")

    await newcomer.sees("记下了：3号楼2单元 301")


@pytest.mark.parametrize("room", ["地下室", "301-1", "301A", "阁楼"])
async def test_a_door_without_a_plain_number_is_a_door(town, newcomer, room):
    await walks_in(town, newcomer, room=room)

    await newcomer.sees(f"记下了：3号楼2单元 {room}")


@pytest.mark.parametrize("name", ["水生", "刘暖", "<b>古丽</b>", "=1+1"])
async def test_a_name_is_a_name_whatever_it_means(town, newcomer, name):
    await newcomer.sends("/me")
    await newcomer.taps("改称呼")

    await newcomer.sends(name)

    await newcomer.sees(f"以后叫您{name}")
    assert await town.count_reports() == 0


async def test_a_name_cannot_turn_the_words_around_it(town, newcomer):
    await newcomer.sends("/me")
    await newcomer.taps("改称呼")

    await newcomer.sends("古丽\u202e\u2067\u2066")

    name = (await town.rows("SELECT name FROM person WHERE telegram_id = 790"))[0][0]
    assert name == "古丽"


@pytest.mark.parametrize(
    "data",
    [
        "home:1:agree",
        "home:99999:agree",
        "home:1:unit:99",
        "home:1:unit:٣",
        "home:1:unit:0002",
        "home:1:speak:xx",
        "home:999999999999999:agree",
        "home::",
        "home:1:x:" + "y" * 50,
        "claim:1:yes",
        "claim:999999999999999:yes",
        "claim:1:yes:1",
        "me:phone",
        "me:withdraw_now",
        "me:keep",
        "me:",
        "me:name:x",
        "language:xx",
        "language:",
        "language:en:x",
    ],
)
async def test_a_forged_tap_is_answered_and_breaks_nothing(town, newcomer, data):
    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))

    await newcomer.taps_raw(data)

    assert await homes(town) == []
    assert await town.rows("SELECT 1 FROM inbox WHERE state = 'dead'") == []


async def test_a_tap_that_is_forged_in_a_group_leaves_the_group_as_it_is(town, newcomer):
    group = town.group("3")
    auntie = town.person("张阿姨")
    await auntie.sends("@linli_bot 3号楼2单元楼道灯不亮了", chat=group)
    before = [seen.raw["reply_markup"] for seen in await auntie.cards(chat=group)]
    card = (await auntie.cards(chat=group))[-1]
    await town.code(CodeKind.BUILDING, place="3号楼")

    for data in ("home:1:agree", "home:1:later", "me:home", "me:phone", "me:withdraw", "language:en"):
        await auntie.taps_raw(data, card.id, chat=group)

    assert [seen.raw["reply_markup"] for seen in await auntie.cards(chat=group)] == before
    await auntie.sees_nothing_of("301", "13900000001", chat=group)


async def test_what_was_said_of_a_home_is_deleted_with_the_consent(town, newcomer):
    await walks_in(town, newcomer)
    await town.person("小王").taps("是，住这儿")
    await newcomer.sends("/me")
    await newcomer.taps("改住处")
    await newcomer.sends("5号楼1单元202")
    await newcomer.sends("/me")
    await newcomer.taps("不再同意")
    await newcomer.taps("删掉")

    assert await town.rows("SELECT unit, room FROM claim WHERE unit IS NOT NULL OR room <> ''") == []


async def test_danger_beside_a_link_is_danger(town, newcomer):
    token = await town.code(CodeKind.BUILDING, place="3号楼")

    await newcomer.sends(f"3号楼2单元着火了 https://t.me/linli_bot?start={token}")

    assert (await town.report(1)).is_emergency


async def test_who_waits_is_shown_to_the_grids_own_worker_however_many_wait_elsewhere(town, newcomer):
    worker = town.person("小王")
    await worker.blocks()
    for number in range(21):  # more than are shown at once
        other = await town.newcomer(f"邻居{number}", id=800 + number)
        await other.presses_start(await town.code(CodeKind.BUILDING, "1", place="1号楼"))
        await other.taps("可以")
        await other.taps("2单元")
        await other.sends("301")
    await walks_in(town, newcomer)

    await worker.presses_start()

    await worker.sees("阿依古丽 说住 3号楼2单元 301")


async def test_who_was_asked_sees_it_settled_though_somebody_else_would_be_asked_now(town, newcomer):
    worker, desk = town.person("小王"), town.person("赵敏")
    await worker.blocks()
    await walks_in(town, newcomer)
    await desk.sees("阿依古丽 说住 3号楼2单元 301")
    await worker.presses_start()

    await worker.taps("是，住这儿")

    assert (await desk.last_card("阿依古丽")).buttons == ()


async def test_a_claim_that_the_phone_settled_while_the_worker_taps(town, newcomer):
    await lists(town)
    await walks_in(town, newcomer)
    await newcomer.shares_contact("+8613900000077")

    await town.person("小王").taps_raw("claim:1:no")

    assert town.person("小王").last_toast == "已经有人确认过了"
    assert await homes(town) == [("3", 2, "301")]


async def test_a_building_that_moved_into_another_grid_is_confirmed_there(town, newcomer):
    await walks_in(town, newcomer)
    async with town.database.transaction() as tx:
        await tx.connection.execute(
            "UPDATE building SET grid_id = (SELECT id FROM grid WHERE name = '1号网格') WHERE name = '3'"
        )

    await town.person("小王").taps_raw("claim:1:yes")
    assert await homes(town) == []
    await town.person("小马").presses_start()
    await town.person("小马").taps("是，住这儿")

    assert await homes(town) == [("3", 2, "301")]
    assert (await town.person("小王").last_card("阿依古丽")).buttons == ()


async def test_a_code_that_ended_between_scan_and_tap(town, newcomer):
    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    async with town.database.transaction() as tx:
        await tx.connection.execute("UPDATE code SET revoked_at = 1")

    await newcomer.taps("可以")

    assert await town.rows("SELECT 1 FROM consent") == []


async def test_wrong_codes_are_counted_over_a_restart(town, newcomer):
    for _ in range(3):
        await newcomer.presses_start("A" * 22)
    await town.restarts()
    for payload in ("B" * 64, "", "x"):
        await newcomer.presses_start(payload)
    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))

    await newcomer.sees("试错的次数太多了")


@pytest.mark.parametrize("units", [0, 1, 30])
async def test_a_building_with_any_number_of_units(town, newcomer, units):
    async with town.database.transaction() as tx:
        await tx.connection.execute("UPDATE building SET units = :units WHERE name = '3'", {"units": units})
    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    await newcomer.taps("可以")
    await newcomer.sends("25单元301" if units == 30 else "301")

    await newcomer.sees("记下了：3号楼25单元 301" if units == 30 else "记下了：3号楼 301")


async def test_a_sixth_home_in_a_day_is_not_asked_about_and_the_question_is_over(town, newcomer):
    await walks_in(town, newcomer)
    for room in ("302", "303", "304", "305", "306"):
        await walks_in(town, newcomer, room=room, agrees=False)

    await newcomer.sends("/me")
    await newcomer.taps("不再同意")
    await newcomer.taps("删掉")
    await walks_in(town, newcomer)

    assert len(await town.rows("SELECT 1 FROM claim")) == 5


async def test_a_worker_who_moves_in_is_confirmed_by_somebody_else(town):
    worker = town.person("小王")
    await worker.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    await worker.taps("可以")
    await worker.taps("2单元")
    await worker.sends("301")
    before = await homes(town, worker.id)

    await worker.taps_raw("claim:1:yes")

    assert worker.last_toast == "这一步要由网格员来做"
    assert await homes(town, worker.id) == before
    await town.person("赵敏").taps("是，住这儿")
    assert await homes(town, worker.id) == [("3", 2, "301")]


async def test_a_long_text_with_marks_for_a_room(town, newcomer):
    await walks_in(town, newcomer, room="<b>" * 1500)

    await newcomer.sees("没看明白")


async def test_a_list_may_name_the_account_of_somebody_whom_a_worker_confirmed(town, newcomer, tmp_path):
    await lists(town)
    await walks_in(town, newcomer)
    await town.person("小王").taps("是，住这儿")
    await newcomer.sends("楼道灯不亮了")
    listed = tmp_path / "people.csv"
    listed.write_text("name,phone,building,unit,room,telegram_id\n古丽,13900000077,3,2,301,790\n", encoding="utf-8")
    async with town.database.transaction() as tx:
        await take_in(tx, [listed], town.config.community, await town.now())

    assert await town.rows("SELECT name, phone FROM person WHERE telegram_id = 790") == [("古丽", "13900000077")]
