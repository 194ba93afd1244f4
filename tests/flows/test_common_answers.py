"""Common answers: offered where a worker is asked for words, read before they go out, kept by the community's staff."""

from tests.town import Town
from tests.townspeople import Person

ASK = "是几单元、几楼的灯？全不亮，还是一闪一闪？"
RESULT = "灯泡换好了，已经亮了。"


async def _has_the_lamp(town: Town) -> tuple[Person, Person]:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await auntie.news()
    return auntie, worker


async def test_a_sentence_is_read_first_and_goes_out_only_when_the_worker_says_so(town: Town) -> None:
    auntie, worker = await _has_the_lamp(town)

    await worker.taps("问一句")
    asked = await worker.last_card("想问居民什么")
    assert asked.buttons == (ASK, "想给您打个电话，几点方便？")
    assert "不会马上发" in asked.text
    await worker.taps(ASK)

    assert worker.last_toast == "看一看再发"
    read = await worker.last_card("就这样发吗")
    assert ASK in read.text
    assert read.buttons == ("就这样发",)
    assert await auntie.news() == [], "nothing has been sent"
    assert await town.report_state(1) == "accepted"

    await worker.taps("就这样发")
    assert f"小王问您：\n“{ASK}”" in (await auntie.news())[-1].text
    assert await town.report_state(1) == "waiting_resident"
    await worker.taps_raw("phrase:send:1:lighting.ask.1")
    assert worker.last_toast == "这句话没有在等了，请从卡片上重新点"
    said = await town.rows("SELECT text FROM remark WHERE purpose = 'question'")
    assert said == [(ASK,)], "once"


async def test_who_would_rather_say_it_otherwise_just_writes(town: Town) -> None:
    auntie, worker = await _has_the_lamp(town)
    await worker.taps("问一句")
    await worker.taps(ASK)

    await worker.sends("灯罩还在吗？")

    assert "灯罩还在吗？" in (await auntie.news())[-1].text
    assert ASK not in await auntie.screen()


async def test_nothing_is_sent_that_was_not_the_last_that_was_read(town: Town) -> None:
    auntie, worker = await _has_the_lamp(town)
    await worker.taps("问一句")

    await worker.taps_raw("phrase:send:1:lighting.ask.1")
    assert worker.last_toast == "这句话没有在等了，请从卡片上重新点", "never read"

    await worker.taps(ASK)
    await worker.taps("想给您打个电话，几点方便？")
    await worker.taps_raw("phrase:send:1:lighting.ask.1")
    assert worker.last_toast == "这句话没有在等了，请从卡片上重新点", "something else was read since"
    assert await auntie.news() == []


async def test_what_was_read_is_what_goes_out_though_somebody_changed_it_meanwhile(town: Town) -> None:
    auntie, worker = await _has_the_lamp(town)
    await worker.taps("问一句")
    await worker.taps(ASK)
    await _changes_the_first(town.person("赵敏"), "问一句", "几楼？")

    await worker.taps("就这样发")

    assert f"“{ASK}”" in (await auntie.news())[-1].text


async def test_a_result_from_a_sentence_still_asks_for_a_photo(town: Town) -> None:
    auntie, worker = await _has_the_lamp(town)
    await worker.taps("处理完")
    await worker.taps(RESULT)
    await worker.taps("就这样发")
    assert await town.report_state(1) == "accepted"

    await worker.sees("有照片吗？")
    await worker.sends_photo()

    assert await town.report_state(1) == "resolved"
    assert RESULT in (await auntie.last_card("修好了吗？")).text


async def test_after_a_photo_the_sentences_stand_below_the_question_too(town: Town) -> None:
    _, worker = await _has_the_lamp(town)
    await worker.taps("处理完")
    await worker.sends_photo()

    await worker.taps(RESULT)
    await worker.taps("就这样发")

    assert await town.report_state(1) == "resolved"


async def test_passing_on_and_not_taking_on_have_sentences_as_well(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("转交")
    await worker.taps("赵敏 · 社区值班")
    await worker.taps("要换线路，请懂电的同事接。")
    await worker.taps("就这样发")
    assert "要换线路，请懂电的同事接。" in (await desk.last_card("路灯楼道灯")).text

    await desk.taps("更多")
    await desk.taps("不受理")
    await desk.taps("不归社区管")
    await desk.taps("这盏灯在您家门里，请找电工上门，物业可以介绍。"[:43])
    await desk.taps("就这样发")

    assert await town.report_state(1) == "rejected"
    assert "请找电工上门" in (await auntie.last_card("社区办不了")).text


async def test_who_reads_another_language_gets_the_sentence_in_it_too(town: Town) -> None:
    auntie, worker = await _has_the_lamp(town)
    await auntie.sends("/language")
    await auntie.taps("Қазақша")
    await worker.taps("问一句")
    await worker.taps(ASK)
    assert "用他自己的语言：“Қай кіреберіс" in (await worker.last_card("就这样发吗")).text

    await worker.taps("就这样发")

    told = (await auntie.news())[-1].text
    assert "Қай кіреберіс" in told
    assert ASK in told


async def _opens_the_shelf(person: Person, use: str) -> None:
    await person.sends("/answers")
    await person.taps(use)
    await person.taps("路灯楼道灯")


async def _changes_the_first(person: Person, use: str, words: str) -> None:
    await _opens_the_shelf(person, use)
    await person.taps("1")
    await person.taps("改")
    await person.sends(words)


async def test_staff_list_add_change_and_remove_the_answers_of_their_community(town: Town) -> None:
    _, worker = await _has_the_lamp(town)
    desk = town.person("赵敏")
    await _opens_the_shelf(desk, "问一句")
    assert f"1. {ASK}" in (await desk.last_card("问一句 · 路灯楼道灯")).text

    await desk.taps("添加")
    await desk.sends("灯不亮了多久？")
    listed = await desk.last_card("问一句 · 路灯楼道灯")
    assert "1. 灯不亮了多久？" in listed.text
    assert f"2. {ASK}" in listed.text
    assert await town.count_reports() == 1, "a sentence about a lamp is no report of one"
    await worker.taps("问一句")
    assert (await worker.last_card("想问居民什么")).buttons[:2] == ("灯不亮了多久？", ASK)

    await desk.taps("1")
    await desk.taps("改")
    await desk.sends("几天了？")
    await desk.taps("2")
    await desk.taps("删掉")
    assert desk.last_toast == "删掉了"
    await worker.taps_raw("report:1:ask")
    assert (await worker.last_card("想问居民什么")).buttons[:1] == ("几天了？",)
    assert ASK not in (await worker.last_card("想问居民什么")).buttons

    await desk.taps("1")
    await desk.taps("删掉")
    assert "还没有" in (await desk.last_card("问一句 · 路灯楼道灯")).text


async def test_a_resident_keeps_no_answers_and_forged_taps_change_nothing(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("/answers")
    await auntie.sees("常用语由社区工作人员来管")

    for data in ("phrase:drop:1:lighting.ask.1", "phrase:add:1:ask:lighting", "phrase:edit:1:7", "phrase:uses:1"):
        await auntie.taps_raw(data)
        assert auntie.last_toast == "常用语由社区工作人员来管", data
    for data in ("phrase:", "phrase:one", "phrase:list:1:nonsense:lighting", "phrase:read:9:lighting.ask.1"):
        await town.person("赵敏").taps_raw(data)
    assert await town.rows("SELECT id FROM phrase") == []


async def test_an_answer_that_is_empty_or_endless_is_not_kept(town: Town) -> None:
    desk = town.person("赵敏")
    await _opens_the_shelf(desk, "问一句")
    await desk.taps("添加")

    await desk.sends("长" * 301)

    await desk.sees("要写 1 到 300 个字")
    assert await town.rows("SELECT id FROM phrase") == []


async def test_a_shelf_has_room_for_twelve(town: Town) -> None:
    desk = town.person("赵敏")
    await _opens_the_shelf(desk, "问一句")
    for number in range(13):
        await desk.taps("添加")
        await desk.sends(f"第{number}句怎么样？")

    await desk.sees("这里最多 12 句")
    assert len(await town.rows("SELECT id FROM phrase")) == 12
