"""What people send, in how many messages, and what a report is made of."""

from tests.town import Town


async def test_without_a_place_the_bot_asks_where_once_and_takes_the_answer(town: Town) -> None:
    auntie, worker, other = town.person("张阿姨"), town.person("小王"), town.person("小马")

    await auntie.sends("楼道灯不亮了")
    card = await auntie.sees("收到，编号 1")
    assert "📍 在哪儿？" in card.text
    assert len(await auntie.news()) == 1, "the question stands on the receipt"
    await auntie.sends("二号楼一单元")

    report = await town.report(1)
    assert (report.place, report.unit) == ("二号楼一单元", 1)
    assert "在哪儿" not in (await auntie.last_card("收到，编号 1")).text
    assert await town.count_reports() == 1
    # Building 2 belongs to the other grid: its worker gets the report, and the first one hears that it went.
    assert "二号楼一单元" in (await other.last_card()).text
    assert (await worker.last_card("路灯楼道灯")).buttons == ()


async def test_the_place_is_not_asked_for_a_second_time(town: Town) -> None:
    auntie = town.person("张阿姨")

    await auntie.sends("楼道灯不亮了")
    await auntie.sends("就是我们楼下那个")
    await town.passes(minutes=5)
    await auntie.sends("3号楼的下水道堵了，臭得很")

    assert (await town.report(1)).place == "就是我们楼下那个"
    assert (await town.report(2)).category == "drainage"
    assert len(await auntie.cards("在哪儿")) == 0


async def test_category_and_place_are_put_right_and_the_grid_moves(town: Town) -> None:
    auntie, worker, other = town.person("张阿姨"), town.person("小王"), town.person("小马")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await auntie.taps("改一下")
    await auntie.taps("类别")
    await auntie.taps("供电")
    assert auntie.last_toast == "改好了"
    assert "供电 · 3号楼2单元" in (await worker.last_card()).text
    assert "供电 · 3号楼2单元" in (await auntie.last_card("收到，编号 1")).text

    await auntie.taps("改一下")
    await auntie.taps("地点")
    await auntie.sends("1号楼3单元")
    assert (await town.report(1)).owner_name == "小马"
    assert "供电 · 1号楼3单元" in (await other.last_card()).text
    assert "小马（1号网格）" in (await auntie.last_card("收到，编号 1")).text
    assert (await worker.last_card("供电")).buttons == ()


async def test_more_categories_are_a_page_away_and_the_way_back_leads_to_the_card(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await auntie.taps("改一下")
    await auntie.taps("类别")
    for _ in range(3):
        await auntie.taps("更多")
    assert "其他" in (await auntie.last_card()).buttons
    await auntie.taps("返回")

    assert (await auntie.last_card()).buttons == ("改一下", "补充")


async def test_messages_within_ninety_seconds_are_one_report_and_later_ones_another(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")

    await auntie.sends("楼道灯不亮了")
    await auntie.sends("3号楼2单元")
    await auntie.sends("晚上看不见路")
    assert await town.count_reports() == 1
    assert (await town.report(1)).place == "3号楼2单元"
    assert "晚上看不见路" in (await worker.last_card("3号楼2单元")).text
    assert len(await worker.news()) == 1
    await town.passes(seconds=100)
    await auntie.sends("3号楼门口的垃圾没人收")

    assert await town.count_reports() == 2


async def test_each_further_message_gives_ninety_seconds_more(town: Town) -> None:
    auntie = town.person("张阿姨")

    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.passes(seconds=70)
    await auntie.sends("晚上看不见路")
    await town.passes(seconds=70)
    await auntie.sends("摔了怎么办")

    assert await town.count_reports() == 1


async def test_a_photo_comes_first_and_the_words_later(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")

    await auntie.sends_photo()
    assert "地点待定" in (await auntie.sees("收到，编号 1")).text
    await auntie.sends("3号楼2单元的墙皮掉了")

    report = await town.report(1)
    assert (report.category, report.place) == ("building", "3号楼2单元")
    assert await town.count_reports() == 1
    card, photo = await worker.news()
    assert "3号楼2单元的墙皮掉了" in card.text
    assert photo.kind == "photo"


async def test_an_album_of_ten_arrives_as_one_album(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")

    await auntie.sends_album(10, "3号楼后面的垃圾堆成山了")

    assert await town.count_reports() == 1
    assert len(await auntie.news()) == 1
    card, *photos = await worker.news()
    assert "垃圾" in card.text
    assert [one.kind for one in photos] == ["photo"] * 10
    assert len({one.album for one in photos}) == 1
    assert photos[0].album is not None


async def test_every_form_of_file_reaches_the_worker_in_its_form(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.news()

    await auntie.sends_voice()
    await auntie.sends(video=True)
    await auntie.sends(document={"data": "aGVsbG8=", "name": "电费单.txt", "mime": "text/plain"})
    await auntie.sends(video_note=True)
    await auntie.sends_location()

    assert [one.kind for one in await worker.news()] == ["voice", "video", "document", "video_note", "location"]
    assert await town.count_reports() == 1


async def test_a_voice_message_alone_is_a_report(town: Town) -> None:
    grandma, worker = town.person("李奶奶"), town.person("小王")

    await grandma.sends_voice()

    await grandma.sees("收到，编号 1")
    card, voice = await worker.news()
    assert "没有文字" in card.text
    assert voice.kind == "voice"


async def test_an_edited_message_changes_the_card(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await auntie.edits("8号楼1单元下水道堵了")

    report = await town.report(1)
    assert (report.category, report.place) == ("drainage", "8号楼1单元")
    assert "8号楼1单元下水道堵了" in (await worker.last_card()).text
    assert "下水积水 · 8号楼1单元" in (await auntie.last_card()).text


async def test_what_is_added_later_reaches_the_worker(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.passes(minutes=10)
    await worker.news()

    await auntie.taps("补充")
    await auntie.sends_photo("还有三楼的")
    assert [(one.kind, one.text) for one in await worker.news()] == [
        ("text", "💬 1 居民说：\n“还有三楼的”"),
        ("photo", ""),
    ]
    await auntie.sees("已转给小王")
    await worker.replies_to("居民说", "知道了，下午一起换")
    await auntie.sees("小王说：\n“知道了，下午一起换”")
    await auntie.replies_to("小王说", "辛苦了，家里有梯子")
    await worker.sees("家里有梯子")
    assert await town.count_reports() == 1


async def test_a_place_on_the_map_is_a_place_and_none_is_asked_for(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")

    await auntie.sends_location()
    await auntie.sends("这里的井盖坏了")

    await auntie.sees_nothing_of("在哪儿")
    assert [one.kind for one in await worker.news()] == ["text", "location"]
    assert (await town.report(1)).text == "这里的井盖坏了"


async def test_where_is_answered_with_a_place_on_the_map(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("井盖坏了")
    await auntie.sees("📍 在哪儿？")

    await auntie.sends_location()

    await auntie.sees_nothing_of("在哪儿")
    await auntie.sends("就在大门口那里，小心点")
    assert (await town.report(1)).text == "井盖坏了\n就在大门口那里，小心点"


async def test_a_photo_sent_while_a_new_place_is_asked_for_leaves_the_question_open(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await auntie.taps("改一下")
    await auntie.taps("地点")

    await auntie.sends_photo()
    await auntie.sends("8号楼1单元")

    assert (await town.report(1)).place == "8号楼1单元"


async def test_what_only_adds_to_a_report_is_marked_as_written_down(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await auntie.news()

    await auntie.sends("好几天了")

    assert await auntie.news() == []
    assert (await auntie.sees_all())[-1].raw["reactions"]


async def test_a_question_about_papers_is_not_answered_with_where(town: Town) -> None:
    auntie = town.person("张阿姨")

    await auntie.sends("怎么办老年证")

    receipt = await auntie.sees("收到，编号 1")
    assert "在哪儿" not in receipt.text
    assert "地点待定" not in receipt.text
