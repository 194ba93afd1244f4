"""What nobody answers climbs by itself: from the grid to the community, and from there to the sub-district."""

from tests.town import Town


async def test_what_nobody_answers_is_reminded_of_then_anybodys_then_a_level_up(
    town: Town,
) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元停水了")
    assert "自动升到社区" in (await auntie.last_card("收到")).text
    assert "催一下" not in (await auntie.last_card("收到")).buttons
    await worker.news()
    await desk.news()

    await town.passes(minutes=31)
    reminder = (await worker.news())[-1]
    assert "还没人应" in reminder.text
    assert "我去" in reminder.buttons, "one tap is enough, the card may stand far above"
    assert "催一下" in (await auntie.last_card("收到")).buttons
    assert await desk.news() == [], "half the time is nobody's business but the worker's"

    await auntie.news()
    await town.passes(minutes=30)
    assert "对不住" in (await auntie.news())[-1].text
    card = (await desk.news())[-1]
    assert "我去" in card.buttons, "anybody of the grid and the desk may take it now"

    await town.passes(minutes=61)
    report = await town.report(1)
    assert (report.level, report.owner_name) == (2, "赵敏")
    assert "赵敏" in (await auntie.news())[-1].text
    await auntie.taps("经过")
    assert "升上去，归赵敏" in (await auntie.last_card("经过")).text
    assert "抄送您" in (await worker.last_card("现在归赵敏")).text


async def test_a_resident_hurries_them_and_the_owner_hears_it_once(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元停水了")
    await town.passes(minutes=35)
    await worker.news()

    await auntie.taps("催一下")

    assert "居民在催" in (await worker.news())[-1].text
    assert "催一下" not in (await auntie.last_card("收到")).buttons
    await auntie.taps_raw("report:1:nudge")
    assert auntie.last_toast == "已经催过，或者还没到时候"
    assert await worker.news() == []


async def test_a_worker_makes_an_appointment_and_is_reminded_of_it(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("更多")
    await worker.taps("约时间")
    offered = (await worker.last_card("约什么时候")).buttons
    await auntie.news()

    await worker.taps(offered[0])

    assert "约了" in (await auntie.news())[-1].text
    assert await town.report_state(1) == "scheduled"
    await town.passes(hours=6)
    assert "约的是" in (await worker.news())[-1].text
    await worker.taps("到了")
    assert await town.report_state(1) == "in_progress"


async def test_what_is_not_taken_on_says_why_and_one_appeal_is_looked_at_by_somebody_else(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("更多")
    await worker.taps("不受理")
    await worker.taps("不归社区管")
    await worker.sends("那盏灯是单元里自己装的，请找房东")
    assert await town.report_state(1) == "rejected"
    card = await auntie.last_card("社区办不了")
    assert "请找房东" in card.text
    assert "我有不同意见" in card.buttons

    await auntie.taps("我有不同意见")
    await auntie.sends("灯是物业装的")

    report = await town.report(1)
    assert (report.state.value, report.level, report.owner_name) == ("reopened", 2, "赵敏")
    assert "灯是物业装的" in (await desk.last_card("楼道灯")).text
    await desk.taps("更多")
    await desk.taps("不受理")
    await desk.taps("去看过，没有这事")
    await desk.sends("看过了，灯是好的")
    assert "我有不同意见" not in (await auntie.last_card("社区办不了")).buttons


async def test_another_firm_a_round_table_and_the_way_up(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("更多")
    await worker.taps("转外部")
    await worker.sends("电力公司，周三来换线")
    assert "转外部单位" in (await auntie.last_card("转外部")).text
    await worker.taps("接回来")
    await worker.sends("线换好了，还差灯泡")
    assert await town.report_state(1) == "in_progress"
    await worker.taps("更多")
    await worker.taps("圆桌")
    await worker.sends("明天下午三点，楼长和物业一起看")
    assert await town.report_state(1) == "round_table"
    await worker.taps("更多")

    await worker.taps("升到上级")
    await worker.sends("要动楼里的总线")

    report = await town.report(1)
    assert (report.level, report.owner_name) == (2, "赵敏")
    assert "要动楼里的总线" in (await desk.last_card("楼道灯")).text
    assert "抄送您" in (await worker.last_card("楼道灯")).text


async def test_a_time_that_has_passed_is_promised_no_more_and_nobody_is_said_to_be_on_it_who_is_not(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元停水了")
    assert "会在" in (await auntie.last_card("收到")).text

    await town.passes(minutes=61)
    card = (await auntie.last_card("收到")).text
    assert "还没有人应，对不住。现在归小王" in card
    assert "会在" not in card
    assert "还没有人应" in (await worker.last_card("前要有人应")).text
    for _ in range(8):
        await town.passes(hours=20)

    assert "会在" not in (await auntie.last_card("收到")).text
    await auntie.sees("也还没有人接")
    await auntie.sees_nothing_of("还在办")


async def test_who_takes_on_what_is_late_already_promises_no_time_that_has_passed(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元停水了")
    await worker.taps("我去")
    await town.passes(hours=25)
    await auntie.sees("对不住，1 号没有按时办好")

    await desk.taps("我去")

    card = (await auntie.last_card("1 赵敏已接单")).text
    assert "晚了，对不住。赵敏还在办" in card
    assert "最晚" not in card
