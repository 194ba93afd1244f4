"""In a group the bot says a number at the most; everything personal is said in private."""

import re

from tests.town import BOT, Town


async def test_a_mention_in_a_group_makes_a_report_and_says_only_the_number(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    group = town.group("3")

    await auntie.sends(f"@{BOT} 3号楼2单元楼道灯不亮了", chat=group)

    answer, card = await auntie.news(group)
    assert card.text == "🔧 1 路灯楼道灯 · 3号楼 ― 等人接单"
    assert answer.text == "✅ 收到，编号 1。后面的事私下跟您说。"
    assert answer.buttons == ("私聊告诉我",)
    assert (await town.report(1)).text == "3号楼2单元楼道灯不亮了"
    await auntie.sees("收到，编号 1")
    await worker.taps("我去")
    await worker.sees("13900000001")
    await auntie.sees_nothing_of("13900000001", "张阿姨", "301", chat=group)
    assert await auntie.news(group) == []


async def test_a_private_matter_in_a_group_is_only_pointed_to_the_private_chat(town: Town) -> None:
    auntie, group = town.person("张阿姨"), town.group("3")

    await auntie.sends(f"@{BOT} 隔壁老李家两口子又打架了，邻里纠纷谁来调解", chat=group)

    (answer,) = await auntie.news(group)
    assert "私聊" in answer.text
    assert answer.buttons == ("私聊告诉我",)
    assert "老李" not in answer.text
    assert await town.count_reports() == 0


async def test_a_photo_with_a_mention_is_a_report_from_the_group(town: Town) -> None:
    auntie, worker, group = town.person("张阿姨"), town.person("小王"), town.group("3")

    await auntie.sends_photo(f"@{BOT} 3号楼后面的垃圾没人收", chat=group)

    assert await town.count_reports() == 1
    assert [one.kind for one in await worker.news()] == ["text", "photo"]


async def test_danger_in_a_group_is_answered_in_private_and_the_group_sees_the_number(town: Town) -> None:
    auntie, desk, group = town.person("张阿姨"), town.person("赵敏"), town.group("3")

    await auntie.sends(f"@{BOT} 3号楼2单元煤气泄漏，味道很大", chat=group)

    await auntie.sees("先离开")
    await desk.sees("🔴")
    (answer,) = await auntie.news(group)
    assert answer.text.startswith("🚨 人有危险，先打 119、120、110。收到，编号 1")


async def test_the_place_that_is_named_in_the_group_belongs_to_the_report_of_before(town: Town) -> None:
    auntie, group = town.person("张阿姨"), town.group("3")
    await auntie.sends(f"@{BOT} 楼道灯不亮了", chat=group)
    await auntie.news(group)

    await auntie.sends(f"@{BOT} 3号楼2单元的", chat=group)

    assert (await town.report(1)).place == "3号楼2单元"
    (card,) = await auntie.news(group)
    assert card.text == "🔧 1 路灯楼道灯 · 3号楼 ― 等人接单", "a mark under the message is answer enough"
    assert [one for one in await auntie.sees_all(group) if not one.is_bots][-1].raw["reactions"]


async def test_talk_among_neighbours_is_none_of_the_bot_s_business(town: Town) -> None:
    auntie, group = town.person("张阿姨"), town.group("3")

    await auntie.sends("3号楼2单元楼道灯不亮了，大家小心", chat=group)

    assert await auntie.news(group) == []
    assert await town.count_reports() == 0
    assert await town.rows("SELECT COUNT(*) FROM inbox WHERE chat_id < 0 AND body <> ''") == [(0,)]


async def test_a_command_in_a_group_points_to_the_private_chat(town: Town) -> None:
    auntie, group = town.person("张阿姨"), town.group("3")

    await auntie.sends(f"/mine@{BOT}", chat=group)

    (answer,) = await auntie.news(group)
    assert answer.buttons == ("私聊告诉我",)


async def test_a_greeting_with_a_mention_is_pointed_to_the_private_chat(town: Town) -> None:
    auntie, group = town.person("张阿姨"), town.group("3")

    await auntie.sends(f"@{BOT} 你好呀", chat=group)

    assert len(await auntie.news(group)) == 1
    assert await town.count_reports() == 0


async def test_a_reply_to_the_bot_in_a_group_is_heard(town: Town) -> None:
    auntie, group = town.person("张阿姨"), town.group("3")
    await auntie.sends(f"@{BOT} 3号楼2单元楼道灯不亮了", chat=group)
    answer, _card = await auntie.news(group)

    await auntie.sends("谢谢", chat=group, reply_to=answer.id)

    assert await town.count_reports() == 1


async def test_an_anonymous_administrator_is_told_why_not(town: Town) -> None:
    auntie, group = town.person("张阿姨"), town.group("3")

    await auntie.sends(f"@{BOT} 3号楼2单元楼道灯不亮了", chat=group, anonymous=True)

    (answer,) = await auntie.news(group)
    assert "匿名管理员的身份我认不出来" in answer.text
    assert await town.count_reports() == 0


async def test_someone_else_s_tap_in_a_group_does_nothing(town: Town) -> None:
    auntie, grandma, group = town.person("张阿姨"), town.person("李奶奶"), town.group("3")
    await auntie.sends(f"@{BOT} 3号楼2单元楼道灯不亮了", chat=group)
    before = await town.report(1)

    await grandma.taps_raw("report:1:withdraw", chat=group)
    await grandma.taps_raw("make_report", chat=group)

    assert await town.report(1) == before
    assert await town.count_reports() == 1


async def test_who_never_started_the_bot_is_told_the_number_in_the_group_and_how_to_hear_the_rest(town: Town) -> None:
    stranger, worker, group = await town.newcomer("外卖小哥"), town.person("小王"), town.group("3")
    town.may_be_refused = re.compile("chat not found")
    await town.telegram.post(f"groups/{group}/members", add=[stranger.id])

    await stranger.sends(f"@{BOT} 3号楼2单元楼道灯不亮了", chat=group)

    assert await town.count_reports() == 1
    await worker.sees("路灯楼道灯")
    answer = await stranger.last_card("收到", chat=group)
    assert "编号 1" in answer.text
    assert answer.buttons == ("私聊告诉我",)
    await stranger.presses_start("group")
    await stranger.sees("您报过的事")
    await stranger.taps("1")
    await stranger.sees("收到，编号 1")


async def test_a_group_becomes_a_supergroup_and_the_building_knows_its_new_address(town: Town) -> None:
    auntie, group = town.person("张阿姨"), town.group("3")
    old = await town.telegram.group("8号楼邻里群", [auntie.id], type="group")
    async with town.database.transaction() as tx:
        await tx.connection.execute("UPDATE building SET group_chat_id = :id WHERE name = '8'", {"id": old["id"]})

    moved = await town.telegram.post(f"groups/{old['id']}/upgrade")
    await town.settle()

    assert await town.rows("SELECT group_chat_id FROM building WHERE name = '8'") == [(moved["new"],)]
    await auntie.sends(f"@{BOT} 8号楼1单元下水道堵了", chat=moved["new"])
    await auntie.sees("编号 1", chat=moved["new"])
    assert group != moved["new"]


async def test_the_bot_is_taken_out_of_a_group_and_the_desk_is_told_once(town: Town) -> None:
    desk, group = town.person("赵敏"), town.group("3")

    await town.telegram.post(f"groups/{group}/members", bot="kicked")
    await town.settle()
    (told,) = await desk.news()
    assert "3号楼的群" in told.text
    await town.telegram.post(f"groups/{group}/members", bot="member")
    await town.settle()

    assert await desk.news() == []
    assert await town.rows("SELECT group_error FROM building WHERE name = '3'") == [(None,)]


async def test_danger_in_a_group_is_heard_whatever_its_category(town: Town) -> None:
    auntie, desk, group = town.person("张阿姨"), town.person("赵敏"), town.group("3")

    await auntie.sends(f"@{BOT} 3号楼楼下有人拿刀砍人，快来", chat=group)

    await desk.sees("🔴")
    (answer,) = await auntie.news(group)
    assert "119" in answer.text
    assert "治安" not in answer.text


async def test_danger_in_a_reply_to_the_bot_needs_no_mention(town: Town) -> None:
    auntie, desk, group = town.person("张阿姨"), town.person("赵敏"), town.group("3")
    await auntie.sends(f"@{BOT} 3号楼2单元楼道灯不亮了", chat=group)
    answer = await auntie.sees("编号 1", chat=group)

    await auntie.sends("着火了！3号楼着火了快来人", chat=group, reply_to=answer.id)

    await desk.sees("🔴")
    assert "119" in (await auntie.news(group))[-1].text


async def test_a_group_message_that_makes_a_report_a_danger_is_answered_in_words(town: Town) -> None:
    auntie, group = town.person("张阿姨"), town.group("3")
    await auntie.sends(f"@{BOT} 3号楼2单元有味道", chat=group)
    await auntie.news(group)

    await auntie.sends(f"@{BOT} 煤气泄漏，有人晕倒了", chat=group)

    assert "119" in (await auntie.news(group))[-1].text
