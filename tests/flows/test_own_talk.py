"""People talk about what they have reported instead of tapping its card."""

import pytest

from tests.town import Town


@pytest.mark.parametrize("words", ["1号怎么样了", "什么时候来修啊", "怎么还没人来", "1"])
async def test_who_asks_how_it_goes_gets_the_card_and_no_second_report(town: Town, words: str) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await town.passes(minutes=10)
    await auntie.news()

    await auntie.sends(words)

    answer, card = await auntie.news()
    assert "卡片在下面" in answer.text
    assert "1 小王已接单" in card.text
    assert await town.count_reports() == 1


async def test_who_asks_when_somebody_comes_has_not_said_where_it_is(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("楼道灯不亮了")
    await town.passes(minutes=10)

    await auntie.sends("怎么还没人来")
    assert (await town.report(1)).place == ""
    await auntie.sends("3号楼2单元")

    assert (await town.report(1)).place == "3号楼2单元"


@pytest.mark.parametrize("words", ["我想撤回", "打错了，不用来了"])
async def test_who_wants_nothing_any_more_is_shown_the_button_for_it(town: Town, words: str) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await auntie.sends(words)
    await auntie.taps("撤回")
    await auntie.sees("不用办了吗")
    await auntie.taps("撤回")

    assert await town.report_state(1) == "withdrawn"
    assert words not in (await worker.last_card("路灯楼道灯")).text


async def test_thanks_with_the_good_news_close_it(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")

    await auntie.sends("谢谢小王，修好了")

    assert await town.report_state(1) == "closed"


async def test_words_that_say_too_little_are_asked_about_and_may_be_a_report(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.passes(minutes=5)

    await auntie.sends("拖了一天才来")
    assert "您说的是 1 号吗？" in (await auntie.last_card("卡片在下面")).text
    await auntie.taps("这是上报")

    assert (await town.report(2)).text == "拖了一天才来"


async def test_another_persons_number_is_no_key_to_their_report(town: Town) -> None:
    auntie, stranger = town.person("张阿姨"), town.person("李奶奶")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    for words in ("1", "1号怎么样了"):
        await stranger.sends(words)

    await stranger.sees_nothing_of("路灯楼道灯", "编号 1")


async def test_what_a_worker_says_on_the_stairs_raises_nothing_before_they_say_so(town: Town) -> None:
    grandma, worker, desk = town.person("李奶奶"), town.person("小王"), town.person("赵敏")
    await grandma.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await desk.news()

    await worker.sends("李奶奶在家吗？我现在上楼")
    assert await town.count_reports() == 1
    assert await desk.news() == []
    assert "没有转给谁" in (await worker.last_card()).text
    await worker.taps("这是上报")

    assert (await town.report(2)).is_emergency


async def test_a_worker_who_surely_tells_of_danger_is_heard_at_once(town: Town) -> None:
    grandma, worker, desk = town.person("李奶奶"), town.person("小王"), town.person("赵敏")
    await grandma.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")

    await worker.sends("3号楼2单元着火了")

    assert (await town.report(2)).is_emergency
    await desk.sees("🔴 2")
