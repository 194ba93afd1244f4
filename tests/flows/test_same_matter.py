"""The same matter twice: asked while reporting, counted in the building's group, merged and taken apart by staff."""

from tests.town import Town


async def test_who_reports_what_is_known_is_asked_and_waits_with_the_first(town: Town) -> None:
    auntie, grandma, worker = town.person("张阿姨"), town.person("李奶奶"), town.person("小王")
    await auntie.sends("3号楼2单元停水了")
    await worker.taps("我去")
    await town.passes(minutes=5)

    await grandma.sends("3号楼没水了，什么时候来水")

    card = await grandma.last_card("收到，编号 2")
    assert "是不是这件事？\n1 供水 · 3号楼 · 09:00 报的 · 已接单" in card.text
    assert card.buttons[:2] == ("是，一起等", "不是")
    assert await town.report_state(2) == "dispatched", "it is a report at once, whatever is answered"
    for hidden in ("张阿姨", "13900000001", "301", "2单元"):
        assert hidden not in card.text
    await grandma.news()
    await auntie.news()

    await grandma.taps("是，一起等")

    assert await town.report_state(2) == "merged"
    (followed,) = await grandma.news()
    assert "1 小王已接单" in followed.text
    assert "还有 1 位邻居一起等" in followed.text
    await grandma.sees("2 和 1 是同一件事")
    assert "还有 1 位邻居一起等" in (await auntie.last_card("小王已接单")).text
    assert await auntie.news() == [], "nobody's phone rings because a neighbour waits too"
    await auntie.sees_nothing_of("李奶奶")
    await worker.sees("已并入 1")


async def test_what_the_readme_says_to_write_is_asked_about(town: Town) -> None:
    auntie, grandma = town.person("张阿姨"), town.person("李奶奶")
    await auntie.sends("3号楼2单元停水了")

    await grandma.sends("3号楼2单元没水了")

    assert "是，一起等" in (await grandma.last_card("收到，编号 2")).buttons


async def test_followers_hear_the_result_and_one_of_them_keeps_it_open_after_the_reporter_confirmed(
    town: Town,
) -> None:
    auntie, grandma, worker = town.person("张阿姨"), town.person("李奶奶"), town.person("小王")
    await auntie.sends("3号楼2单元停水了")
    await grandma.sends("3号楼没水了，什么时候来水")
    await grandma.taps("是，一起等")
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends("阀门换好了")
    await worker.taps("没有照片，直接办结")
    assert "谁说还没好，就接着办" in (await auntie.last_card("修好了吗")).text
    told = await grandma.last_card("1 小王说办好了")
    assert told.buttons == ("没修好", "一半"), "whether it is over the reporter says"
    assert "要是您那儿还没好" in told.text

    await auntie.taps("修好了")
    assert "没修好" in (await grandma.last_card("1 已办结")).buttons
    assert "满意" not in (await grandma.last_card("1 已办结")).buttons
    await grandma.taps("没修好")
    await grandma.sends("六楼还是没水")

    assert await town.report_state(1) == "reopened"
    assert "六楼还是没水" in (await worker.last_card("供水")).text
    await auntie.sees_nothing_of("六楼还是没水", "李奶奶")


async def test_no_is_no_and_the_card_says_nothing_of_it_any_more(town: Town) -> None:
    auntie, grandma = town.person("张阿姨"), town.person("李奶奶")
    await auntie.sends("3号楼停水了")
    await grandma.sends("3号楼没水了，什么时候来水")

    await grandma.taps("不是")

    card = await grandma.last_card("收到，编号 2")
    assert "是不是" not in card.text
    assert "不是" not in card.buttons
    assert await town.report_state(2) == "dispatched"
    await grandma.taps_raw("same:2:yes:1")
    assert await town.report_state(2) == "dispatched", "what was offered is over"


async def test_a_private_matter_is_never_offered_and_never_stands_in_a_group(town: Town) -> None:
    auntie, grandma, group = town.person("张阿姨"), town.person("李奶奶"), town.group("3")
    await auntie.sends("3号楼2单元有小偷撬锁")
    await grandma.sends("3号楼2单元有小偷在撬锁")

    assert (await town.report(1)).category == (await town.report(2)).category == "security"
    await grandma.sees_nothing_of("是不是这件事")
    assert await auntie.news(group) == []


async def test_neighbours_say_me_too_in_the_group_and_hear_the_rest_in_private(town: Town) -> None:
    auntie, grandma = town.person("张阿姨"), town.person("李奶奶")
    worker, group = town.person("小王"), town.group("3")
    await auntie.sends("3号楼2单元301停水了")
    (card,) = await auntie.news(group)
    assert card.text == "🔧 1 供水 · 3号楼 ― 等人接单"
    assert card.buttons == ("我也遇到",)
    await grandma.news()

    await grandma.taps("我也遇到", chat=group)

    assert grandma.last_toast == "记下了，有进展私下告诉您"
    assert (await auntie.last_card("供水", chat=group)).buttons == ("我也遇到 · 1",)
    assert "收到，编号 1" in (await grandma.news())[-1].text
    await grandma.taps("我也遇到 · 1", chat=group)
    assert grandma.last_toast == "1 您已经在等了"
    await worker.taps("我去")
    await grandma.sees("1 小王已接单")
    assert "已接单" in (await auntie.last_card("供水", chat=group)).text
    await worker.taps("处理完")
    await worker.sends("阀门换好了")
    await worker.taps("没有照片，直接办结")
    assert "1 小王说办好了" in (await grandma.news())[-1].text
    await auntie.taps("修好了")

    closed = await auntie.last_card(chat=group)
    assert (closed.id, closed.text, closed.buttons) == (card.id, "✅ 1 已办结", ())
    for hidden in ("张阿姨", "李奶奶", "小王", "301"):
        await auntie.sees_nothing_of(hidden, chat=group)
    assert await auntie.news(group) == []


async def test_who_never_started_the_bot_is_counted_and_shown_the_way(town: Town) -> None:
    auntie, group = town.person("张阿姨"), town.group("3")
    stranger = await town.newcomer("外卖小哥")
    await town.telegram.post(f"groups/{group}/members", add=[stranger.id])
    await auntie.sends("3号楼停水了")

    await stranger.taps("我也遇到", chat=group)

    assert stranger.last_toast.startswith("已记下一位。想听进展，先私聊")
    assert (await auntie.last_card("供水", chat=group)).buttons == ("我也遇到 · 1",)
    await stranger.presses_start()
    await town.person("小王").taps("我去")
    await stranger.sees("1 小王已接单")


async def test_a_tap_forged_in_another_group_or_in_private_follows_nothing(town: Town) -> None:
    auntie, grandma = town.person("张阿姨"), town.person("李奶奶")
    await auntie.sends("3号楼停水了")

    await grandma.taps_raw("same:1:me_too")

    assert (await town.report(1)).parties == frozenset()


async def test_staff_merge_by_a_button_or_a_number_and_take_apart_again(town: Town) -> None:
    auntie, grandma, worker = town.person("张阿姨"), town.person("李奶奶"), town.person("小王")
    await auntie.sends("3号楼下水道堵了")
    await grandma.sends("3号楼臭得很，污水流到门口")
    await grandma.news()
    await auntie.news()

    await worker.taps("更多")
    await worker.taps("并单")
    offered = await worker.last_card("2 并到哪一件")
    assert "1 下水积水 · 3号楼" in offered.text
    await worker.taps("1")

    assert (await town.report(2)).merged_into == 1
    await worker.sees("2 已并入 1")
    assert "1" in (await grandma.news())[-1].text
    await worker.taps("更多")
    await worker.taps("拆开并单")

    assert (await town.report(2)).merged_into is None
    assert await town.report_state(2) == "dispatched"
    await grandma.sees("1 和您的分开办了")
    assert "收到，编号 2" in (await grandma.news())[-1].text
    assert (await town.report(1)).parties == frozenset()


async def test_a_report_of_three_matters_becomes_three_with_owners_and_clocks_of_their_own(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends_photo("3号楼2单元灯不亮，垃圾也没人收，电梯还老停")
    await auntie.news()
    await worker.taps("更多")
    await worker.taps("拆成几件")

    await worker.sends("1. 3号楼2单元楼道灯不亮\n2. 垃圾没人收\n3. 电梯坏了")

    await worker.sees("拆好了，现在是：1 2 3")
    found = [await town.report(number) for number in (1, 2, 3)]
    assert [one.category for one in found] == ["lighting", "sanitation", "elevator"]
    assert [one.part_of for one in found] == [None, 1, 1]
    assert all(one.owner_name == "小王" and one.due_at and one.building == "3" for one in found)
    assert len({one.reporter_id for one in found}) == 1
    cards = [one.text for one in await auntie.news()]
    assert any("收到，编号 2" in text for text in cards)
    assert any("收到，编号 3" in text for text in cards)
    assert all("是从 1 号里拆出来的" in text for text in cards if "编号" in text)
    await worker.taps("更多")
    await worker.taps("拆成几件")
    await worker.sends("只有一行")
    await worker.sees("要 2 到 10 行")


async def test_the_desk_merges_by_a_number_that_is_typed_and_its_card_says_so(town: Town) -> None:
    auntie, grandma, desk = town.person("张阿姨"), town.person("李奶奶"), town.person("赵敏")
    await auntie.sends("3号楼下水道堵了")
    await grandma.sends("3号楼门口臭得很，污水流出来")
    await town.passes(hours=2)
    await desk.news()
    await desk.taps_raw("report:2:bring")
    await desk.taps("更多")
    await desk.taps("并单")
    await desk.taps("写编号")

    await desk.sends("并到１号吧")

    assert (await town.report(2)).merged_into == 1
    assert "已并入 1" in (await desk.last_card("2 下水积水")).text
    await desk.sees("2 已并入 1，报的人两边都听得到")


async def test_a_place_that_is_told_later_is_looked_at_then(town: Town) -> None:
    auntie, stranger = town.person("张阿姨"), await town.newcomer("外卖小哥")
    await stranger.presses_start()
    await auntie.sends("3号楼楼道灯不亮了")
    await stranger.sends("楼道的灯不亮")
    assert "是不是这件事" not in (await stranger.last_card("收到，编号 2")).text

    await stranger.sends("3号楼")

    assert "是不是这件事" in (await stranger.last_card("收到，编号 2")).text


async def test_who_waits_is_rung_when_it_is_withdrawn_or_not_taken_on(town: Town) -> None:
    auntie, grandma = town.person("张阿姨"), town.person("李奶奶")
    worker, group = town.person("小王"), town.group("3")
    for text in ("3号楼停水了", "3号楼路面塌了个坑"):
        await auntie.sends(text)
        await grandma.taps("我也遇到", chat=group)
        await town.passes(minutes=3)
    await grandma.news()

    await auntie.taps_raw("report:1:withdraw")
    await worker.taps("更多")
    await worker.taps("不受理")
    await worker.taps("不归社区管")
    await worker.sends("这条路归市政，已经转告")

    withdrawn, rejected = await grandma.news()
    assert "您那儿还没好，就发一句话给我" in withdrawn.text
    assert "这条路归市政" in rejected.text
    assert (await auntie.last_card(chat=group)).text == "▫️ 2 不在这里办了"


async def test_the_card_in_the_group_makes_no_sound_at_night(town: Town) -> None:
    auntie, group = town.person("张阿姨"), town.group("3")
    await auntie.sends("3号楼停水了")
    await town.passes(hours=13, minutes=30)

    await auntie.sends("3号楼楼道灯不亮了")

    by_day, by_night = await auntie.news(group)
    assert (by_day.is_silent, by_night.is_silent) == (False, True)


async def test_who_was_merged_wrongly_says_so_and_is_not_asked_again(town: Town) -> None:
    auntie, grandma, worker = town.person("张阿姨"), town.person("李奶奶"), town.person("小王")
    await auntie.sends("3号楼停水了")
    await grandma.sends("3号楼没水了，什么时候来水")
    await grandma.taps("是，一起等")
    await worker.news()

    await grandma.taps("不是一件事")

    assert await town.report_state(2) == "dispatched"
    card = await grandma.last_card("收到，编号 2")
    assert "是不是这件事" not in card.text
    await grandma.sees("1 和您的分开办了")
    assert "供水" in (await worker.news())[-1].text, "it is the worker's to do again"
    await auntie.taps_raw("report:2:apart")
    assert await town.report_state(2) == "dispatched"
