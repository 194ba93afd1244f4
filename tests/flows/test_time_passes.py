"""What happens when nobody does anything."""

from tests.town import Town


async def test_a_question_nobody_answers_ends_after_five_days_and_the_clock_runs_on(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    due = (await town.report(1)).solve_due_at
    await worker.taps("问一句")
    await worker.sends("几楼的灯？")

    await town.passes(days=4, hours=23)
    assert await town.report_state(1) == "waiting_resident"
    await worker.news()
    await town.passes(hours=2)

    assert await town.report_state(1) == "in_progress"
    after = (await town.report(1)).solve_due_at
    assert due is not None
    assert after is not None
    assert after > due
    assert "五天没有回话" in (await worker.news())[-1].text, "the worker must act again, so the phone rings"
    await auntie.sends("8号楼门口的垃圾没人收")
    assert await town.count_reports() == 2, "the question is no longer open"


async def test_the_solve_clock_stands_still_while_the_resident_is_asked(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("8号楼2单元下水道堵了")
    await worker.taps("我去")
    due = (await town.report(1)).solve_due_at
    await worker.taps("问一句")
    await worker.sends("几楼？")

    await town.passes(hours=10)
    await auntie.sends("一楼")

    after = (await town.report(1)).solve_due_at
    assert due is not None
    assert after is not None
    assert 9.9 < (after - due).total_seconds() / 3600 < 10.1


async def test_a_result_nobody_rates_closes_after_seven_days_as_unrated(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")

    await town.passes(days=6, hours=23)
    assert await town.report_state(1) == "resolved"
    await town.passes(hours=2)

    report = await town.report(1)
    assert (report.state.value, report.rating) == ("closed", "unrated")
    card = await auntie.last_card("已办结")
    assert "记为“未评价”" in card.text
    assert card.buttons[:4] == ("满意", "基本满意", "不满意", "没修好")
    assert "居民 7 天没有评价（未评价）" in (await worker.last_card("路灯楼道灯")).text
    await town.passes(days=30)
    await auntie.taps("满意")
    assert (await town.report(1)).rating == "good"
    assert "评价：满意" in (await auntie.last_card("已办结")).text
    assert "已办结 满意" in (await worker.last_card("路灯楼道灯")).text


async def test_a_question_from_long_ago_is_no_longer_waited_for(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("楼道灯不亮了")
    await town.passes(hours=25)

    await auntie.sends("3号楼后面的垃圾没人收")

    assert await town.count_reports() == 2


async def test_at_night_files_and_cards_of_ordinary_matters_make_no_sound(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await town.passes(hours=14)

    await auntie.sends("3号楼2单元楼道灯不亮了")
    assert all(seen.is_silent for seen in await worker.news())
    await town.passes(minutes=3)
    await auntie.sends("3号楼2单元煤气泄漏，味道很大")

    assert not (await worker.last_card("🔴")).is_silent
    assert not (await auntie.last_card("先离开")).is_silent
