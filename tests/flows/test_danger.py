"""When life is in danger: what to do now comes first, and everybody who must come knows at once."""

from tests.town import Town

GAS = "2栋4单元煤气味冲鼻子 有人头疼"


async def test_gas_what_to_do_comes_first_and_worker_and_desk_know_at_once(town: Town) -> None:
    auntie, worker, desk, other = (town.person(name) for name in ("张阿姨", "小马", "赵敏", "小王"))

    await auntie.sends(GAS)

    safety, receipt = await auntie.news()
    assert safety.text.startswith("🚨 先离开，别开关电器，到外面打 119。\n燃气抢修：0990-6660000")
    assert "已同时通知小马和社区值班（编号 1）" in safety.text
    assert safety.buttons == ("我已离开", "有人没出来")
    assert "会在 09:15 前" in receipt.text
    assert "在哪儿" not in receipt.text
    for staff in (worker, desk):
        (card,) = await staff.news()
        assert card.text.startswith("🔴 1 燃气 · 2栋4单元")
        assert "🚨 危险。先打电话，马上去。" in card.text
        assert not card.is_silent
        assert "我去" in card.buttons
    assert await other.news() == [], "another grid's worker is left in peace"


async def test_the_one_in_danger_says_that_all_are_out_or_that_someone_is_not(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小马"), town.person("赵敏")
    await auntie.sends(GAS)

    await auntie.taps("有人没出来")
    assert auntie.last_toast == "已告诉来的人"
    for staff in (worker, desk):
        await staff.sees("居民说还有人没出来！")
    await auntie.taps("我已离开")
    for staff in (worker, desk):
        await staff.sees("居民说已经离开。")


async def test_the_owner_of_a_danger_is_told_even_when_another_accepts(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小马"), town.person("赵敏")
    await auntie.sends(GAS)

    await desk.taps("我去")

    assert "赵敏已接单" in (await worker.last_card("燃气")).text
    assert "我去" not in (await worker.last_card("燃气")).buttons
    await worker.sees_nothing_of("13900000001")


async def test_without_a_place_danger_is_still_answered_first_and_the_words_after_it_belong_to_it(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")

    await auntie.sends("救命，屋里着火了")
    await auntie.sees("快离开，弯腰走楼梯")
    await auntie.sends("8号楼2单元")

    assert await town.count_reports() == 1
    assert (await town.report(1)).place == "8号楼2单元"
    assert "8号楼2单元" in (await worker.last_card("🔴")).text


async def test_danger_told_in_the_second_message_raises_the_report(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元电梯停了")
    await worker.news()

    await auntie.sends("有人被困在电梯里出不来")

    assert (await town.report(1)).is_emergency
    await auntie.sees("别扒门")
    assert (await worker.news())[-1].text.startswith("🔴")
    assert (await desk.news())[-1].text.startswith("🔴")


async def test_an_edit_that_tells_of_danger_raises_the_report(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元灶打不着火")

    await auntie.edits("3号楼2单元煤气泄漏，味道很大")

    await auntie.sees("先离开")
    assert (await desk.news())[-1].text.startswith("🔴")
    assert (await worker.news())[-1].text.startswith("🔴")


async def test_danger_goes_before_an_open_question(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("问一句")
    await worker.sends("几楼的灯？")
    await town.passes(minutes=5)

    await auntie.sends("3号楼着火了，快来人")

    await auntie.sees("快离开")
    assert await town.count_reports() == 2
    assert await town.report_state(1) == "waiting_resident"


async def test_a_figure_of_speech_is_no_danger(town: Town) -> None:
    auntie, desk = town.person("张阿姨"), town.person("赵敏")

    for words in ("楼道灯闪得我都要死了", "昨天消防演练真不错", "等电梯等得急死人", "这物业气死我了，垃圾三天没收"):
        await auntie.sends(words)

        await auntie.sees_nothing_of("🚨")
        assert await desk.news() == [], words


async def test_despair_is_answered_with_a_help_line_and_not_with_a_fire_brigade(town: Town) -> None:
    auntie, desk = town.person("张阿姨"), town.person("赵敏")

    await auntie.sends("我不想活了")

    await auntie.sees("12356")
    await desk.sees("🔴")


async def test_the_danger_is_over_in_a_worker_s_words_and_no_new_report(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小马")
    await auntie.sends(GAS)
    await worker.taps("我去")
    await worker.taps("处理完")

    await worker.sends("煤气泄漏已关阀，人都没事")
    await worker.taps("没有照片，直接办结")

    assert await town.count_reports() == 1
    assert await town.report_state(1) == "resolved"


async def test_another_danger_a_moment_later_is_answered_for_itself(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小马")
    await auntie.sends(GAS)
    await auntie.news()
    await worker.news()

    await auntie.sends("2栋4单元有人打老婆，快来")

    safety, receipt = await auntie.news()
    assert "110" in safety.text
    assert receipt.text.startswith("✅ 收到，编号 2")
    (card,) = await worker.news()
    assert not card.is_silent


async def test_what_was_called_done_does_not_send_anybody_running(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小马")
    await auntie.sends(GAS)
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends("阀门换了")
    await worker.taps("没有照片，直接办结")

    card = await worker.sees("已处理，等居民评价")
    assert "马上去" not in card.text


async def test_danger_in_a_reply_to_the_card_raises_the_report_just_begun(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元灶打不着火")
    await worker.news()

    await auntie.replies_to("编号 1", "煤气泄漏，味道很大，有人晕倒了")

    assert await town.count_reports() == 1
    await auntie.sees("先离开")
    for staff in (worker, desk):
        assert (await staff.news())[-1].text.startswith("🔴")


async def test_the_place_told_after_a_danger_is_no_answer_to_an_older_question(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("问一句")
    await worker.sends("几楼的灯？")
    await town.passes(minutes=5)

    await auntie.sends("着火了，快来人")
    await auntie.sends("8号楼2单元")

    assert (await town.report(2)).place == "8号楼2单元"
    assert await town.report_state(1) == "waiting_resident"


async def test_a_place_in_a_reply_to_the_danger_s_card_is_the_place(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("着火了，快来人")

    await auntie.replies_to("编号 1", "8号楼2单元")

    assert "8号楼2单元" in (await worker.last_card("🔴")).text


async def test_a_worker_s_warning_in_danger_reaches_the_resident_and_is_no_new_report(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小马")
    await auntie.sends(GAS)
    await worker.taps("我去")
    await town.passes(minutes=2)

    await worker.replies_to("燃气", "煤气泄漏很厉害，你先出来，别开灯")

    await auntie.sees("你先出来")
    assert await town.count_reports() == 1


async def test_a_fire_told_by_a_worker_who_was_asked_about_a_lamp_is_a_fire(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("处理完")

    await worker.sends("8号楼着火了，快来人")

    await desk.sees("🔴")
    assert await town.report_state(1) == "accepted"


async def test_that_somebody_is_inside_is_told_with_the_home_where_no_place_was_named(town: Town) -> None:
    grandma, desk = town.person("李奶奶"), town.person("赵敏")
    await grandma.sends("家里煤气味好重，头晕")

    await grandma.taps("有人没出来")

    assert "3号楼2单元" in (await desk.sees("居民说还有人没出来！")).text


async def test_danger_written_into_an_older_message_is_heard(town: Town) -> None:
    auntie, desk = town.person("张阿姨"), town.person("赵敏")
    await auntie.sends("你好")
    await auntie.edits("3号楼着火了，快来人")
    await auntie.sees("快离开")
    await desk.sees("🔴")

    await auntie.edits("3号楼2单元着火了，快来人")
    assert await town.count_reports() == 1


async def test_danger_written_into_a_supplement_raises_its_report(town: Town) -> None:
    auntie, desk = town.person("张阿姨"), town.person("赵敏")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.passes(minutes=5)
    await auntie.taps("补充")
    await auntie.sends("在三楼")

    await auntie.edits("三楼电线着火了，快来人")

    await auntie.sees("119")
    await desk.sees("🔴")


async def test_a_forwarded_danger_is_answered_with_the_numbers_first(town: Town) -> None:
    auntie, desk = town.person("张阿姨"), town.person("赵敏")
    await auntie.forwards("救命，3号楼着火了，有人困在里面")
    await auntie.sees("先打 119、120、110")

    await auntie.taps("这是上报")

    await desk.sees("🔴")


async def test_at_night_question_and_answer_in_danger_make_a_sound(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小马")
    await town.passes(hours=15)
    await auntie.sends(GAS)
    await worker.taps("我去")
    await worker.taps("问一句")
    await worker.sends("家里几个人？")
    await auntie.sends("三个人")

    assert not (await auntie.sees("家里几个人")).is_silent
    assert not (await worker.sees("三个人")).is_silent


async def test_nobody_is_said_to_know_who_was_not_told(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await worker.sends("3号楼2单元煤气泄漏，味道很大")
    await worker.sees("已同时通知社区值班（编号 1）")

    await desk.blocks()
    await auntie.sends(GAS)

    await auntie.sees("已同时通知小马（编号 2）")


async def test_a_danger_that_comes_to_an_older_report_is_not_due_in_the_past(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("3号楼2单元灶打不着火")
    await town.passes(hours=3)

    await auntie.edits("3号楼2单元煤气泄漏，味道很大")

    due = (await town.report(1)).answer_due_at
    assert due is not None
    assert due > await town.now()


async def test_who_reaches_nobody_is_not_told_that_they_know(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小马"), town.person("赵敏")
    await auntie.sends(GAS)
    await worker.taps("我去")
    await worker.blocks()
    await desk.blocks()

    await auntie.taps("有人没出来")

    assert auntie.last_toast == "现在没有人能收到，请马上打 119、120 或 110"


async def test_that_somebody_comes_rings_in_danger_and_that_it_is_over_rings_on_the_stairs(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小马"), town.person("赵敏")
    await auntie.sends(GAS)
    await town.passes(minutes=16)
    await auntie.sees("还没有人应")
    await auntie.news()

    await worker.taps("我去")
    (card,) = await auntie.news()
    assert "小马正赶过来" in card.text
    assert not card.is_silent
    for staff in (worker, desk):
        await staff.news()
    await town.passes(hours=13)
    await worker.news()
    await desk.news()
    await auntie.taps("改一下")
    await auntie.taps("撤回")
    await auntie.taps("撤回")

    for staff in (worker, desk):
        (card,) = await staff.news()
        assert "居民已撤回" in card.text
        assert not card.is_silent, "at night too"


async def test_without_a_place_the_home_is_named_in_reminder_list_and_digest_too(town: Town) -> None:
    grandma, worker = town.person("李奶奶"), town.person("小王")
    await grandma.sends("救命，屋里着火了")
    assert "3号楼2单元（住处）" in (await worker.last_card("🔴")).text

    await town.passes(minutes=8)
    assert "3号楼（住处）" in (await worker.last_card("⏰")).text
    await worker.sends("/queue")
    assert "3号楼（住处）" in (await worker.last_card("待办")).text
    await worker.sees_nothing_of("地点待定")
