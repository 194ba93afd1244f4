"""Thanks, greetings, forwarded messages: a kind answer, and a way to say that it is a report after all."""

from tests.town import Town


async def test_thanks_and_greetings_get_a_kind_answer_and_no_report(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")

    for words in ("你好", "谢谢小王，辛苦了", "早上好", "👍", "哈哈哈"):
        await auntie.sends(words)

        (answer,) = await auntie.news()
        assert answer.buttons == ("这是上报",), words
    assert await town.count_reports() == 0
    assert await worker.news() == []


async def test_this_is_a_report_makes_one_and_only_once(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("你们好呀")

    await auntie.taps("这是上报")
    assert auntie.last_toast == "收到"
    assert await town.count_reports() == 1
    assert "你们好呀" in (await worker.last_card()).text

    (before,) = [seen for seen in await auntie.sees_all() if "听到了" in seen.text]
    assert before.buttons == (), "a button that did its work is gone"
    await auntie.taps_raw("make_report", before.id)
    assert await town.count_reports() == 1
    assert auntie.last_toast == "这条已经报过了"


async def test_thanks_after_a_report_are_no_part_of_it(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.news()
    await auntie.news()

    await auntie.sends("谢谢")

    (answer,) = await auntie.news()
    assert answer.text == "我在，一有消息就告诉您。"
    assert answer.buttons == ("这是上报",)
    assert (await town.report(1)).text == "3号楼2单元楼道灯不亮了"


async def test_a_forwarded_message_is_met_with_a_warning_and_can_be_a_report(town: Town) -> None:
    auntie = town.person("张阿姨")

    await auntie.forwards("您好，我是公安局，您名下银行卡涉嫌洗钱，请下载会议软件配合")

    (answer,) = await auntie.news()
    assert "先别动钱" in answer.text
    assert "96110" in answer.text
    assert await town.count_reports() == 0
    await auntie.taps("这是上报")
    assert (await town.report(1)).category == "fraud"


async def test_a_forwarded_photo_is_a_report(town: Town) -> None:
    auntie = town.person("张阿姨")

    await auntie.forwards(photo=True, caption="3号楼后面的垃圾没人收")

    assert await town.count_reports() == 1
