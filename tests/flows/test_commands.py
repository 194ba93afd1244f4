"""The few commands, the menus, and two languages side by side."""

from tests.town import Town


async def test_start_greets_residents_and_staff_and_sets_the_menu_of_each(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")

    for person in (auntie, worker, desk):
        await person.presses_start()

    assert "张阿姨您好，我是邻里。" in (await auntie.last_card()).text
    assert "小王您好，您是网格员。" in (await worker.last_card()).text
    assert "赵敏您好，您是社区值班。" in (await desk.last_card()).text
    menus = {
        menu["scope"].get("chat_id"): [one["command"] for one in menu["commands"]]
        for menu in (await town.telegram.get("state"))["commands"]
        if menu["scope"]["type"] == "chat"
    }
    assert menus[auntie.id] == ["mine", "me", "help", "cancel", "language"]
    common = ["mine", "me", "help", "cancel", "language"]
    assert menus[worker.id] == [
        "queue",
        "today",
        "list",
        "find",
        "care",
        "duty",
        "leave",
        "family",
        "visits",
        "pairs",
        "answers",
        *common,
    ]


async def test_the_menu_for_everybody_stands_in_every_language(town: Town) -> None:
    menus = (await town.telegram.get("state"))["commands"]

    everybody = {menu["language_code"]: menu for menu in menus if menu["scope"]["type"] == "default"}

    assert everybody[""]["commands"][0]["description"] == "我报过的事"
    assert everybody["en"]["commands"][0]["description"] == "my reports"
    assert everybody["ug"]["commands"][0]["description"] == "مېنىڭ خەۋەرلىرىم"
    assert everybody["kk"]["commands"][0]["description"] == "менің хабарларым"


async def test_a_start_from_a_group_s_link_greets_as_well(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.news()

    await auntie.presses_start("group")

    (greeting,) = await auntie.news()
    assert "张阿姨您好" in greeting.text


async def test_help_tells_a_resident_and_a_worker_what_each_needs(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")

    await auntie.sends("/help")
    await worker.sends("/help")

    assert "119" in (await auntie.last_card()).text
    assert "/me 我的资料" in (await auntie.last_card()).text
    assert "/queue" not in (await auntie.last_card()).text
    assert "转交" in (await worker.last_card()).text


async def test_mine_lists_what_was_reported_and_a_number_brings_the_card(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("/mine")
    await auntie.sees("您还没有报过事")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.passes(minutes=3)
    await auntie.sends("8号楼门口的井盖坏了")

    await auntie.sends("/mine")
    listed = await auntie.last_card("您报过的事")
    assert listed.buttons == ("2", "1")
    assert "1 路灯楼道灯 · 3号楼2单元 · 等人接单 ⏱ 11:00" in listed.text
    await auntie.news()
    await auntie.taps("1")

    assert auntie.last_toast == "卡片发在下面"
    (card,) = await auntie.news()
    assert "收到，编号 1" in card.text
    await auntie.taps("补充")
    await auntie.sends("三楼也不亮")
    await town.person("小王").sees("三楼也不亮")


async def test_the_queue_shows_the_dangerous_first(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await worker.sends("/queue")
    await worker.sees("现在没有归您办的事，歇口气。")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.passes(minutes=3)
    await auntie.sends("8号楼1单元煤气泄漏，味道很大")

    await worker.sends("/queue")

    listed = await worker.last_card("待办 2")
    assert listed.buttons == ("下一件", "按楼走", "2", "1", "筛选")
    await worker.taps("2")
    assert "燃气" in (await worker.last_card()).text


async def test_the_queue_is_not_for_residents(town: Town) -> None:
    auntie = town.person("张阿姨")

    await auntie.sends("/queue")

    await auntie.sees("待办只有网格员和社区有")


async def test_cancel_gives_up_what_was_asked(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("/cancel")
    await auntie.sees("没有在等您说什么")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("处理完")

    await worker.sends("/cancel")

    await worker.sees("好，这一步不做了。")
    assert await town.report_state(1) == "accepted"


async def test_a_command_nobody_knows_is_met_with_the_help(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.news()

    await auntie.sends("/foo")

    (answer,) = await auntie.news()
    assert "发一句话" in answer.text
    assert await town.count_reports() == 0


async def test_a_command_is_no_answer_to_an_open_question(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("楼道灯不亮了")

    await auntie.sends("/foo")
    await auntie.sends("/mine")

    assert (await town.report(1)).place == ""
    await auntie.sends("3号楼2单元")
    assert (await town.report(1)).place == "3号楼2单元"


async def test_an_english_speaker_and_a_chinese_worker_each_read_their_own_language(town: Town) -> None:
    emma, worker = town.person("Emma Clarke"), town.person("小马")

    await emma.sends("The light in building 2 unit 4 is out")
    assert "Got it, number 1" in (await emma.last_card()).text
    assert "路灯楼道灯" in (await worker.last_card()).text
    await worker.taps("我去")
    assert "小马 has taken it on" in (await emma.last_card()).text
    await worker.taps("问一句")
    await worker.sends("几楼？")
    await emma.sees("小马 asks you:\n“几楼？”")
    await emma.sends("4th floor")
    await worker.sees("居民回话：\n“4th floor”")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")
    await emma.taps("Fixed")
    await emma.taps("Satisfied")

    assert "Your rating: satisfied" in (await emma.last_card("is closed")).text
    words = "".join(seen.text for seen in await emma.cards())
    assert not any(
        "\u4e00" <= char <= "\u9fff"
        for char in words.replace("小马", "")
        .replace("几楼", "")
        .replace("换好了", "")
        .replace("3号网格", "")
        .replace("1号网格", "")
    ), words
