"""Whatever people send, they are answered, and what they said arrives as they said it."""

from tests.town import Town

WORDS = (
    ("3号楼灯坏了 <b>急</b> & <script>", "3号楼灯坏了 <b>急</b> & <script>"),
    ("3号楼灯坏了 &lt;", "3号楼灯坏了 &lt;"),
    ("3号楼灯\x00坏\x07了\x1b[31m", "3号楼灯坏了[31m"),
    ("3号楼灯坏了 {name} %s $number", "3号楼灯坏了 {name} %s $number"),
    ("3号楼灯坏了 👨‍👩‍👧‍👦🇨🇳", "3号楼灯坏了 👨‍👩‍👧‍👦🇨🇳"),
    ("3号楼灯坏了\n\n\n第二行", "3号楼灯坏了\n\n\n第二行"),
    ("3号楼 چىراغ بۇزۇلۇپ قالدى", "3号楼 چىراغ بۇزۇلۇپ قالدى"),
    ("\u202e3号楼灯坏了", "3号楼灯坏了"),
    ("3号楼灯坏了 https://example.invalid/x?a=1&b=2", "https://example.invalid/x?a=1&b=2"),
)


async def test_a_sticker_is_met_with_what_can_be_read(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.news()

    await auntie.sends(sticker=True)

    (answer,) = await auntie.news()
    assert "这种消息我看不懂" in answer.text
    assert await town.count_reports() == 0


async def test_a_contact_is_no_report(town: Town) -> None:
    auntie = town.person("张阿姨")

    await auntie.sends(contact={"phone_number": "+8613800000000", "first_name": "师傅"})

    await auntie.sees("只能发您自己的手机号")
    assert await town.count_reports() == 0


async def test_a_picture_without_words_asks_where(town: Town) -> None:
    auntie = town.person("张阿姨")

    await auntie.sends_photo()

    assert "什么事、在哪儿？" in (await auntie.sees("编号 1")).text


async def test_twenty_thousand_characters_are_one_report(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")

    await auntie.sends("3号楼下水道堵了，" + "臭得受不了。" * 3400)

    assert await town.count_reports() == 1
    assert len((await town.report(1)).text) > 20_000
    card = await worker.last_card("下水积水")
    assert "…" in card.text
    assert len(card.text) < 1500


async def test_words_arrive_as_they_were_said(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")

    for number, (words, shown) in enumerate(WORDS, start=1):
        await auntie.sends(words)
        if await town.count_reports() < number:
            await auntie.taps("这是上报")
        assert shown in (await worker.last_card("⏱")).text, words
        await auntie.sends("/cancel")
        await town.passes(minutes=15)  # five reports an hour


async def test_markup_in_words_that_are_passed_on_stays_words(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")

    await worker.taps("问一句")
    await worker.sends("<b>几楼</b> & 哪边 {x}？")
    await auntie.sees("“<b>几楼</b> & 哪边 {x}？”")
    await auntie.sends("<i>四楼</i> 东边 >")
    await worker.sees("“<i>四楼</i> 东边 >”")


async def test_a_name_full_of_markup_is_shown_as_it_is(town: Town) -> None:
    odd, worker = await town.newcomer("<b>Ivan</b> & {x}\u202e"), town.person("小王")

    await odd.presses_start()
    await odd.sees("<b>Ivan</b> & {x}")
    await odd.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")

    assert "<b>Ivan</b> & {x}" in (await worker.last_card("报告人")).text


async def test_only_blanks_and_marks_are_chatter(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.news()

    await auntie.sends("\u200b\u200d")

    assert len(await auntie.news()) == 1
    assert await town.count_reports() == 0


async def test_a_service_message_in_private_is_passed_over(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.news()

    await town.telegram.updates(
        {
            "message": {
                "message_id": 900,
                "date": 1_772_413_200,
                "chat": {"id": auntie.id, "type": "private", "first_name": "张阿姨"},
                "from": {"id": auntie.id, "is_bot": False, "first_name": "张阿姨"},
                "write_access_allowed": {},
            }
        }
    )
    await town.settle()

    assert await auntie.news() == []


async def test_an_update_that_cannot_be_read_is_kept_for_a_person_and_the_desk_is_told(town: Town) -> None:
    desk = town.person("赵敏")
    town.dead_updates = 1

    await town.telegram.updates({"message": {"message_id": "x", "chat": 5}})
    await town.settle()

    await desk.sees("有 1 条消息机器人没处理成")
