"""A report there and back, and all the ways in which it can end."""

import asyncio

from tests.town import Town
from tests.townspeople import Person


async def test_a_lamp_is_reported_with_a_photo_repaired_and_rated(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")

    await auntie.sends_photo("3号楼2单元楼道灯不亮了")
    receipt = await auntie.sees("收到，编号 1")
    assert "路灯楼道灯 · 3号楼2单元" in receipt.text
    assert "小王（3号网格）会在 11:00 前回您。" in receipt.text
    card, photo = await worker.news()
    assert card.buttons == ("我去", "转交", "改一下", "更多")
    assert (photo.kind, photo.is_silent, photo.raw["reply_to_message"]["message_id"]) == ("photo", True, card.id)

    await worker.taps("我去")
    assert worker.last_toast == "已接单，电话和门牌在卡片里"
    assert "小王已接单" in (await auntie.last_card()).text
    await worker.taps("到了")
    assert "小王正在处理" in (await auntie.last_card()).text
    assert len(await auntie.news()) == 1, "the card lives: nothing new had to be said"

    await worker.taps("问一句")
    await worker.sends("是几楼的灯？")
    assert await town.report_state(1) == "waiting_resident"
    assert "小王问您：\n“是几楼的灯？”" in (await auntie.last_card()).text
    await auntie.sends("四楼的")
    await worker.sees("居民回话：\n“四楼的”")
    assert await town.report_state(1) == "in_progress"

    await auntie.news()
    await worker.taps("处理完")
    await worker.sends_photo("灯泡换好了")
    photo, result = await auntie.news()
    assert photo.kind == "photo", "the question with its buttons stands last"
    assert "修好了吗？" in result.text
    assert "小王：“灯泡换好了”" in result.text
    assert result.buttons == ("修好了", "没修好", "一半")
    await auntie.taps("修好了")
    assert auntie.last_toast == "太好了，谢谢"
    await auntie.taps("基本满意")
    assert "评价：基本满意" in (await auntie.sees("已办结")).text
    assert "已办结 基本满意" in (await worker.last_card("路灯楼道灯")).text
    assert await town.report_state(1) == "closed"
    assert await town.count_reports() == 1


async def test_whoever_writes_is_answered_at_the_end_of_the_chat(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("问一句")
    for person, words in ((worker, "是几楼的灯？"), (auntie, "四楼的")):
        await person.news()
        await person.sends(words)
        assert await person.news(), f"{person.name} wrote and heard nothing:\n{await person.screen()}"
    await worker.taps("处理完")
    await worker.news()
    await worker.sends_photo("换好了")
    assert [seen.text for seen in await worker.news()] == ["1 记下了，等居民说修好了没有。"]


async def _is_repaired(town: Town, auntie: Person, worker: Person) -> None:
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends("换了灯泡")
    await worker.taps("没有照片，直接办结")
    await auntie.sees("修好了吗？")


async def test_not_fixed_opens_the_report_again_with_the_residents_words(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await _is_repaired(town, auntie, worker)

    await auntie.taps("没修好")
    assert await town.report_state(1) == "resolved", "the words come first"
    await worker.news()
    await auntie.sends("还是不亮，一闪一闪")

    assert await town.report_state(1) == "reopened"
    card = (await worker.news())[-1]
    assert "居民说没好" in card.text
    assert "还是不亮，一闪一闪" in card.text
    assert card.buttons == ("我去", "转交", "改一下", "更多", "经过")
    mine = (await auntie.cards())[-1]
    assert "重新办" in mine.text
    assert "前回您" in mine.text
    assert (await town.report(1)).level == 1


async def test_a_second_reopening_raises_the_level(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    for words in ("还是不亮", "又不亮了"):
        await _is_repaired(town, auntie, worker)
        await auntie.taps("没修好")
        await auntie.sends(words)

    assert (await town.report(1)).level == 2
    assert (await town.report(1)).reopened == 2


async def test_half_done_says_what_is_left(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await _is_repaired(town, auntie, worker)

    await auntie.taps("一半")
    await auntie.sends("五楼的还没换")

    report = await town.report(1)
    assert (report.state.value, report.outcome) == ("reopened", "partly")
    assert "五楼的还没换" in (await worker.last_card()).text


async def test_a_closed_report_can_be_opened_again_within_fourteen_days_only(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await _is_repaired(town, auntie, worker)
    await auntie.taps("修好了")
    await auntie.taps("满意")
    await town.passes(days=13)

    await auntie.taps("没修好")
    await auntie.sends("又坏了")
    assert await town.report_state(1) == "reopened"

    await _is_repaired(town, auntie, worker)
    await auntie.taps("修好了")
    await town.passes(days=15)
    await auntie.taps("没修好")
    assert auntie.last_toast == "办结超过 14 天了，请重新发一条"
    assert await town.report_state(1) == "closed"


async def test_a_report_is_withdrawn_and_the_worker_sees_it(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await auntie.taps("改一下")
    await auntie.taps("撤回")
    assert await town.report_state(1) == "dispatched", "it is asked first"
    assert (await auntie.last_card("不用办了吗")).buttons == ("撤回", "不撤，接着办")
    await auntie.taps("不撤，接着办")
    assert "改一下" in (await auntie.last_card("收到，编号 1")).buttons

    await auntie.taps("改一下")
    await auntie.taps("撤回")
    await auntie.taps("撤回")

    assert auntie.last_toast == "已撤回"
    assert await town.report_state(1) == "withdrawn"
    card = await worker.last_card("路灯楼道灯")
    assert "居民已撤回" in card.text
    assert card.buttons == ("经过",)
    assert (await auntie.last_card("已撤回")).buttons == ("经过",)


async def test_a_worker_passes_a_report_on_to_another_worker_with_the_reason(town: Town) -> None:
    auntie, worker, other = town.person("张阿姨"), town.person("小王"), town.person("小马")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    due = (await town.report(1)).answer_due_at

    await worker.taps("转交")
    assert "小马 · 网格员" in (await worker.last_card()).buttons
    await worker.taps("小马 · 网格员")
    assert (await worker.last_card("路灯楼道灯")).buttons == ("我去", "转交", "改一下", "更多"), "a card again"
    await worker.news()
    await worker.sends("我今天在外头开会")

    assert await worker.news(), "the worker hears that it is done"
    card = (await other.news())[-1]
    assert "路灯楼道灯 · 3号楼2单元" in card.text
    assert "小王：“我今天在外头开会”" in card.text
    assert "13900000001" not in card.text
    assert "小马" in (await auntie.last_card("收到，编号 1")).text
    assert (await town.report(1)).answer_due_at == due, "passing on wins nobody time"
    await other.taps("我去")
    assert "13900000001" in (await other.last_card()).text
    await worker.sees_nothing_of("13900000001")


async def test_an_accepted_report_is_passed_on_to_the_desk(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")

    await worker.taps("转交")
    await worker.taps("赵敏 · 社区值班")
    await worker.sends("要换整条线路，社区才行")

    assert await town.report_state(1) == "dispatched"
    assert (await desk.last_card("路灯楼道灯")).buttons == ("我去", "转交", "改一下", "更多", "经过")
    await worker.sees_nothing_of("13900000001")
    await desk.taps("我去")
    await desk.sees("13900000001")


async def test_two_workers_tap_at_once_and_one_has_it(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("二栋四单元煤气味冲鼻子，有人头疼")
    await auntie.sees("先离开")
    worker = town.person("小马")

    await asyncio.gather(worker.taps("我去"), desk.taps("我去"))

    toasts = sorted((worker.last_toast, desk.last_toast))
    assert toasts == ["已接单，电话和门牌在卡片里", "已经有人接单了"]
    winner, loser = (worker, desk) if worker.last_toast.startswith("已接单") else (desk, worker)
    await winner.sees("13900000001")
    await loser.sees_nothing_of("13900000001")


async def test_who_gets_a_report_from_another_gets_its_pictures_and_what_was_said_since(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends_photo("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")
    await auntie.taps("没修好")
    await auntie.sends("还是一闪一闪")
    await desk.news()

    await worker.taps("转交")
    await worker.taps("赵敏 · 社区值班")
    await worker.sends("要叫电工")

    news = await desk.news()
    assert [one.kind for one in news].count("photo") == 2
    assert any("还是一闪一闪" in one.text for one in news)
    await desk.taps("我去")
    assert "小王：“要叫电工”" in (await desk.sees("赵敏已接单")).text, "why he has it stays on his card"


async def test_what_is_still_wrong_stays_on_the_card_of_the_one_who_goes(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")
    await auntie.taps("没修好")
    await auntie.sends("还是一闪一闪")

    await worker.taps("我去")

    assert "还是一闪一闪" in (await worker.sees("小王已接单")).text


async def test_who_has_taken_it_on_hears_that_it_is_withdrawn(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.news()

    await auntie.taps("改一下")
    await auntie.taps("撤回")
    await auntie.taps("撤回")

    assert "居民已撤回" in (await worker.news())[-1].text
