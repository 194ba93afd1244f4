"""How a worker says what was done: the photo may come first, and what was given up does not come along."""

from tests.town import Town
from tests.townspeople import Person


async def _has_the_lamp(town: Town) -> tuple[Person, Person]:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await auntie.news()
    return auntie, worker


async def test_a_photo_before_the_button_is_asked_about_and_becomes_the_result(town: Town) -> None:
    auntie, worker = await _has_the_lamp(town)

    await worker.sends_photo()
    asked = await worker.last_card("哪件事办完的")
    assert asked.buttons == ("1 路灯楼道灯 · 3号楼2单元", "都不是，新上报")
    assert asked.raw["reply_to_message"]["message_id"] == worker.last_sent
    assert await town.count_reports() == 1
    await worker.taps("1 路灯楼道灯 · 3号楼2单元")
    await worker.sees("照片收到。再写一句怎么处理的")
    await worker.sends("灯泡换好了")

    assert await town.report_state(1) == "resolved"
    photo, result = await auntie.news()
    assert photo.kind == "photo"
    assert "灯泡换好了" in result.text
    assert (await worker.last_card("哪件事办完的")).buttons == ()


async def test_the_same_photo_is_taken_once(town: Town) -> None:
    _, worker = await _has_the_lamp(town)
    await worker.sends_photo()
    question = (await worker.last_card("哪件事办完的")).id

    await worker.taps("1 路灯楼道灯 · 3号楼2单元")
    await worker.taps_raw("result:1", question)

    assert worker.last_toast == "这条已经报过了"
    assert len(await town.rows("SELECT id FROM remark WHERE purpose = 'result'")) == 1


async def test_a_photo_of_something_new_is_a_report_with_one_more_tap(town: Town) -> None:
    _, worker = await _has_the_lamp(town)
    await worker.sends_photo()

    await worker.taps("都不是，新上报")

    assert await town.count_reports() == 2
    assert (await town.report(1)).state.value == "accepted"


async def test_a_photo_with_words_and_one_of_a_resident_are_reports_as_ever(town: Town) -> None:
    auntie, worker = await _has_the_lamp(town)
    await worker.sends_photo("3号楼后面垃圾没人收")
    await auntie.sends_photo()

    assert await town.count_reports() >= 2
    await worker.sees_nothing_of("哪件事办完的")
    await auntie.sees_nothing_of("哪件事办完的")


async def test_nobody_makes_somebody_elses_report_done_with_a_photo(town: Town) -> None:
    auntie, _ = await _has_the_lamp(town)
    await auntie.taps_raw("result:1")
    assert await town.report_state(1) == "accepted"

    other = town.person("小马")
    await town.passes(minutes=5)
    await auntie.sends("1号楼门口井盖坏了")
    await other.taps("我去")
    await other.sends_photo()
    await other.taps_raw("result:1")

    assert other.last_toast == "这件事不归您看"
    assert await town.rows("SELECT id FROM remark WHERE purpose = 'result'") == []


async def test_the_photo_of_a_result_that_was_given_up_does_not_come_with_the_next(town: Town) -> None:
    auntie, worker = await _has_the_lamp(town)
    await worker.taps("处理完")
    await worker.sends_photo()
    await worker.sends("/cancel")
    await town.passes(minutes=1)

    await worker.taps("处理完")
    await worker.sends_photo("这回真换好了")

    assert [one.kind for one in await auntie.news()] == ["photo", "text"]


async def test_a_result_without_a_photo_shows_none_of_one_that_was_given_up(town: Town) -> None:
    auntie, worker = await _has_the_lamp(town)
    await worker.taps("处理完")
    await worker.sends_photo()
    await worker.sends("/cancel")

    await worker.taps("处理完")
    await worker.sends("换好了")
    await worker.taps("没有照片，直接办结")

    assert [one.kind for one in await auntie.news()] == ["text"]


async def test_a_dot_and_a_single_sign_are_no_result(town: Town) -> None:
    auntie, worker = await _has_the_lamp(town)
    await worker.taps("处理完")

    for words in (".", "好", "👍"):
        await worker.sends(words)
        assert "要写一句话才行" in (await worker.last_card()).text, words
    await worker.sends_photo(".")
    await worker.sees("照片收到。再写一句怎么处理的")
    assert await town.report_state(1) == "accepted"
    await worker.sends("换了灯泡")

    assert await town.report_state(1) == "resolved"
    assert "小王：“换了灯泡”" in (await auntie.last_card("修好了吗")).text
