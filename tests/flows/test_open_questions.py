"""What the bot asked, and what people say instead: typed words, voices, other matters, second thoughts."""

from tests.town import Town
from tests.townspeople import Person


async def _is_asked(town: Town, worker: Person, words: str = "几楼的灯？") -> None:
    await worker.taps("我去")
    await worker.taps("问一句")
    await worker.sends(words)


async def _is_repaired(town: Town, worker: Person) -> None:
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")


async def test_fixed_is_typed_instead_of_tapped(town: Town) -> None:
    grandma, worker = town.person("李奶奶"), town.person("小王")
    await grandma.sends("3号楼2单元楼道灯不亮了")
    await _is_repaired(town, worker)
    await grandma.news()

    await grandma.sends("修好了，谢谢！")

    assert await town.report_state(1) == "closed"
    assert (await grandma.news())[-1].buttons[:3] == ("满意", "基本满意", "不满意")


async def test_not_fixed_is_typed_instead_of_tapped(town: Town) -> None:
    grandma, worker = town.person("李奶奶"), town.person("小王")
    await grandma.sends("3号楼2单元楼道灯不亮了")
    await _is_repaired(town, worker)

    await grandma.sends("没修好！")
    await grandma.sees("还有哪里没好？")
    await grandma.sends("晚上还是黑的")

    assert await town.report_state(1) == "reopened"
    assert "晚上还是黑的" in (await worker.last_card("居民说没好")).text


async def test_a_voice_is_words_wherever_words_are_asked_for(town: Town) -> None:
    grandma, worker = town.person("李奶奶"), town.person("小王")
    await grandma.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("问一句")
    await worker.sends_voice()
    await grandma.sees("小王问您")
    await grandma.sends_voice()
    assert await town.report_state(1) == "in_progress"
    assert [one.kind for one in await worker.news()][-1] == "voice"
    await worker.taps("处理完")
    await worker.sends_voice()
    await worker.sees("有照片吗？")
    await worker.sends_photo()
    assert await town.report_state(1) == "resolved"
    assert sorted(one.kind for one in await grandma.news())[-2:] == ["voice", "voice"]

    await grandma.taps("没修好")
    await grandma.sends_voice()

    assert await town.report_state(1) == "reopened"
    assert "voice" in [one.kind for one in await worker.news()]


async def test_a_picture_of_what_is_still_wrong_opens_it_again_and_a_line_is_asked_for(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await _is_repaired(town, worker)
    await worker.news()

    await auntie.taps("没修好")
    await auntie.sends_photo()
    await auntie.sees("照片收到，1 号已经重办")
    assert await town.report_state(1) == "reopened"
    news = await worker.news()
    assert "photo" in [one.kind for one in news]
    assert "见照片" in news[0].text
    await auntie.sends("这一盏还是黑的")

    assert "这一盏还是黑的" in (await worker.last_card("居民说没好")).text
    assert "这一盏还是黑的" in (await worker.news())[-1].text


async def test_a_question_is_answered_after_three_days_as_the_card_promises(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await _is_asked(town, worker)
    await town.passes(days=3)

    await auntie.sends("四楼的")

    assert await town.report_state(1) == "in_progress"
    await worker.sees("“四楼的”")


async def test_two_questions_are_answered_one_after_the_other(town: Town) -> None:
    auntie, worker, other = town.person("张阿姨"), town.person("小王"), town.person("小马")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.passes(minutes=3)
    await auntie.sends("1号楼门口井盖坏了")
    await _is_asked(town, worker)
    await _is_asked(town, other, "哪个门口？")

    await auntie.sends("四楼的")
    await auntie.sends("东边的")

    await worker.sees("“四楼的”")
    await other.sees("“东边的”")
    assert await town.count_reports() == 2


async def test_what_is_added_by_the_button_while_a_question_is_open_answers_it(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await _is_asked(town, worker)

    await auntie.taps("补充")
    await auntie.sends("四楼的")

    assert await town.report_state(1) == "in_progress"


async def test_a_new_matter_while_the_place_of_an_old_one_is_asked_is_a_new_matter(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("楼道灯不亮了")
    await town.passes(minutes=10)

    await auntie.sends("8号楼的下水道堵了，臭得很")

    assert await town.count_reports() == 2
    assert (await town.report(1)).place == ""
    assert (await town.report(2)).category == "drainage"


async def test_after_withdrawing_the_next_report_is_heard(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("楼道灯不亮了")
    await auntie.taps("改一下")
    await auntie.taps("撤回")
    await auntie.taps("撤回")

    await auntie.sends("3号楼后面的垃圾没人收")

    assert await town.count_reports() == 2


async def test_a_worker_s_words_for_a_report_withdrawn_meanwhile_go_nowhere_and_he_is_told(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("处理完")
    await auntie.taps("改一下")
    await auntie.taps("撤回")
    await auntie.taps("撤回")
    await worker.news()

    await worker.sends("灯泡换好了")

    assert "1 刚才变了，这句话没有转出去" in (await worker.news())[-1].text
    assert await town.count_reports() == 1
    await worker.sends("/queue")
    await worker.sees("歇口气")


async def test_a_reply_under_another_card_is_about_that_card(town: Town) -> None:
    auntie, grandma, worker = town.person("张阿姨"), town.person("李奶奶"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await grandma.sends("8号楼门口井盖坏了")
    await worker.taps("我去")
    await worker.taps("处理完")
    about_lamp = await worker.sees("路灯楼道灯")

    await worker.sends("我下午来看灯", reply_to=about_lamp.id)

    await auntie.sees("小王说：\n“我下午来看灯”")
    assert await town.report_state(2) == "accepted"
    await worker.sends_photo("井盖换好了")
    assert await town.report_state(2) == "resolved"


async def test_an_album_is_the_result_and_arrives_as_one(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("处理完")
    await auntie.news()

    await worker.sends_album(4, "四盏都换好了")

    assert await town.report_state(1) == "resolved"
    seen = await auntie.news()
    assert [one.kind for one in seen].count("photo") == 4
    assert len({one.album for one in seen if one.kind == "photo"}) == 1
    assert len(await worker.cards("记下了")) == 1


async def test_that_it_is_not_over_may_be_told_in_one_sentence(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼上天天半夜吵")
    await _is_repaired(town, worker)
    await worker.news()

    await auntie.sends("好像还是吵")

    assert await town.count_reports() == 1
    assert await town.report_state(1) == "reopened"
    assert "好像还是吵" in (await worker.news())[-1].text
    assert "重新办" in (await auntie.last_card()).text


async def test_another_matter_after_a_result_is_another_report(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await _is_repaired(town, worker)

    await auntie.sends("8号楼的下水道又堵了")

    assert await town.report_state(1) == "resolved"
    assert (await town.report(2)).category == "drainage"


async def test_what_is_no_place_does_not_become_one(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("楼道灯不亮了")

    await auntie.sends("没有")
    await auntie.sends("谢谢")
    await auntie.sends("灯还是坏的，都三天了")
    assert (await town.report(1)).place == ""
    await auntie.sends("3号楼2单元")

    assert (await town.report(1)).place == "3号楼2单元"
    assert "3号楼2单元" in (await worker.last_card("路灯楼道灯")).text
    assert await town.count_reports() == 1


async def test_words_after_a_second_report_belong_to_the_second(town: Town) -> None:
    grandma = town.person("李奶奶")
    await grandma.sends("谁来帮我换个楼道灯泡")
    await town.passes(minutes=3)
    await grandma.sends("我摔了，起不来")

    await grandma.sends("在卫生间")

    assert (await town.report(1)).place == ""
    assert (await town.report(2)).text == "我摔了，起不来\n在卫生间"


async def test_danger_is_never_taken_for_a_place(town: Town) -> None:
    auntie, desk = town.person("张阿姨"), town.person("赵敏")
    await auntie.sends("楼上天天半夜吵")

    await auntie.sends("老公打我，救我")

    assert (await town.report(1)).is_emergency
    await auntie.sees("先躲到安全的地方，打 110")
    await desk.sees("🔴")


async def test_a_worker_s_question_goes_before_the_question_of_where(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("我家水管爆了")
    await _is_asked(town, worker, "水阀关了吗？")
    card = await auntie.sees("在等您回话")
    assert "在哪儿" not in card.text, "one question at a time"

    await auntie.sends("关了")
    await worker.sees("“关了”")
    await auntie.sees("📍 在哪儿？")

    await auntie.sends("5号楼1单元")
    await auntie.sees("供水 · 5号楼1单元")


async def test_a_place_in_the_answer_to_a_worker_is_the_place(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("水管爆了")
    await _is_asked(town, worker, "在哪儿？")

    await auntie.sends("5号楼1单元")

    await worker.sees("“5号楼1单元”")
    await auntie.sees("供水 · 5号楼1单元")


async def test_who_takes_it_after_all_is_not_asked_any_more_why_it_is_passed_on(town: Town) -> None:
    auntie, worker, other = town.person("张阿姨"), town.person("小王"), town.person("小马")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("转交")
    await worker.taps("小马 · 网格员")
    await worker.sees("写一句为什么")

    await worker.taps("我去")
    await town.passes(hours=17)
    await worker.sends("我马上到")

    assert (await town.report(1)).owner_name == "小王"
    await worker.sees_nothing_of("已转给")
    await other.sees_nothing_of("楼道灯")


async def test_a_question_about_another_report_stays_open_when_one_is_moved(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.passes(minutes=3)
    await auntie.sends("3号楼下水道堵了")
    await worker.taps("转交")
    await worker.taps("小马 · 网格员")

    await worker.taps_raw("report:1:accept")
    await worker.sends("我今天休息")

    assert (await town.report(2)).owner_name == "小马"
