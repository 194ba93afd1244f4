"""The morning: who lives alone is asked, and when no answer comes people are called until one has seen her."""

import pytest

from tests.town import Town

KEYS = [["我很好"], ["我要帮助"], ["稍后"]]


@pytest.fixture
async def elder(town: Town):
    """李奶奶 is asked at 08:30 each morning; 张阿姨 of her stairwell is her volunteer, 努尔兰 her family with a key."""
    await town.cares_for("李奶奶", volunteer="张阿姨", family="努尔兰·赛力克", note="钥匙在门卫")
    await town.passes(hours=23, minutes=29)  # 08:29 of the next day
    for name in ("李奶奶", "张阿姨", "小王", "赵敏", "周书记", "努尔兰·赛力克"):
        await town.person(name).news()
    return town.person("李奶奶")


async def test_she_is_asked_at_her_time_and_says_that_she_is_well(town: Town, elder) -> None:
    await town.passes(minutes=2)

    asked = (await elder.news())[-1]
    assert asked.text.startswith("李奶奶")
    assert asked.text.endswith("？")
    assert not asked.is_silent
    assert await elder.keyboard() == KEYS
    await elder.presses_key("我很好")

    assert await town.check_ins() == [("morning", 1, "answered", None)]
    assert len(await elder.news()) == 1
    await town.passes(hours=3)
    for name in ("张阿姨", "小王", "赵敏", "周书记", "努尔兰·赛力克"):
        await town.person(name).sees_nothing_of("李奶奶")


async def test_who_was_heard_of_since_dawn_is_not_asked(town: Town, elder) -> None:
    await elder.sends("我很好")
    await elder.news()

    await town.passes(minutes=5)

    assert await elder.news() == []
    assert await town.check_ins() == [("morning", 0, "sign", None)]


async def test_silence_climbs_from_the_stairwell_to_the_secretary_and_nobody_is_put_in_anothers_place(
    town: Town, elder
) -> None:
    volunteer, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    secretary, family = town.person("周书记"), town.person("努尔兰·赛力克")
    await town.passes(minutes=2)
    await town.passes(minutes=30)
    assert "点一下就行" in (await elder.news())[-1].text

    await town.passes(minutes=30)
    assert "请给 李奶奶 打个电话" in (await volunteer.sees("请给")).text
    assert "3号楼2单元" not in (await volunteer.sees("请给")).text, "door and phone only for who sets out"
    assert await family.news() != []
    assert await worker.news() == []

    await town.passes(minutes=15)
    await town.passes(minutes=15)
    assert "请上门看看" in (await worker.sees("李奶奶")).text
    await town.passes(minutes=15)
    await town.passes(minutes=15)
    card = await desk.sees("李奶奶")
    assert "3号楼2单元 102" in card.text, "who holds the upper levels sees the door at once"
    await town.passes(minutes=15)
    await town.passes(minutes=15)
    assert "机器人没有打过 120" in (await secretary.sees("李奶奶")).text
    await secretary.news()
    await town.passes(minutes=16)
    assert await secretary.news() != [], "again every fifteen minutes"

    await worker.taps("我去看看")
    assert "3号楼2单元 102" in (await worker.last_card("李奶奶")).text
    await worker.taps("钥匙、进门")
    assert "钥匙在门卫" in (await worker.sees("门卫")).text
    assert await town.rows("SELECT COUNT(*) FROM note_view") == [(1,)]
    await worker.taps("见到本人")

    assert await town.check_ins() == [("morning", 6, "seen", "小王")]
    assert "小王 көрді" in (await family.news())[-1].text
    for one in (volunteer, desk, secretary):
        assert "小王 见到李奶奶" in (await one.news())[-1].text
    await town.passes(hours=2)
    assert await secretary.news() == []


async def test_who_sets_out_holds_the_climb_and_the_key_below_the_chat_does_the_same(town: Town, elder) -> None:
    volunteer, worker = town.person("张阿姨"), town.person("小王")
    await town.passes(minutes=2)
    await town.passes(minutes=30)
    await town.passes(minutes=30)

    assert await volunteer.keyboard() == [["我去看看 1"]]
    await volunteer.presses_key("我去看看 1")

    assert "13900000002" in (await volunteer.sees("李奶奶")).text
    await town.passes(minutes=29)
    assert await worker.news() == []
    await volunteer.taps("接通，平安")
    assert await town.check_ins() == [("morning", 3, "phone", "张阿姨")]


async def test_a_late_answer_calls_nobody_else_and_somebody_still_rings(town: Town, elder) -> None:
    volunteer, worker = town.person("张阿姨"), town.person("小王")
    await town.passes(minutes=2)
    await town.passes(minutes=30)
    await town.passes(minutes=30)
    await volunteer.news()

    await elder.presses_key("我很好")

    assert "打个电话" in (await volunteer.news())[-1].text
    assert await town.check_ins() == [("morning", 3, None, None)]
    await town.passes(minutes=10)
    assert await worker.news() == []
    await volunteer.taps("接通，平安")
    assert await town.check_ins() == [("morning", 3, "phone", "张阿姨")]


async def test_unclear_words_are_read_by_a_named_person_within_a_quarter_of_an_hour_else_it_climbs(
    town: Town, elder
) -> None:
    worker, volunteer = town.person("小王"), town.person("张阿姨")
    await town.passes(minutes=2)

    await elder.sends("头晕")

    assert "“头晕”" in (await worker.sees("李奶奶")).text
    assert await elder.keyboard() == KEYS[:2]
    await town.passes(minutes=16)
    assert "请给 李奶奶 打个电话" in (await volunteer.sees("李奶奶")).text


async def test_a_question_that_cannot_arrive_is_no_silence(town: Town, elder) -> None:
    await elder.blocks()

    await town.passes(minutes=2)
    await town.passes(seconds=1)

    assert "未送达" in (await town.person("张阿姨").sees("李奶奶")).text


@pytest.mark.parametrize("words", ["我要帮助", "我摔倒了起不来"])
async def test_who_asks_for_help_gets_three_people_at_once_whatever_the_hour(town: Town, elder, words) -> None:
    await town.passes(hours=18)  # 02:29 at night
    for name in ("张阿姨", "小王", "赵敏", "努尔兰·赛力克"):
        await town.person(name).news()

    await elder.sends(words)

    assert "120" in (await elder.last_card("听到了")).text
    for name in ("张阿姨", "小王", "赵敏"):
        news = await town.person(name).news()
        assert any("要帮助" in one.text and not one.is_silent for one in news), name
    assert any("көмек сұрады" in one.text for one in await town.person("努尔兰·赛力克").news())


async def test_a_mistake_takes_back_the_noise_and_one_call_is_still_made(town: Town, elder) -> None:
    worker = town.person("小王")
    await elder.sends("我要帮助")

    await elder.presses_key("按错了，我没事")

    assert "按错了" in (await worker.news())[-1].text
    await town.passes(minutes=20)
    assert (await town.check_ins())[0][2] is None
    await worker.taps("接通，平安")
    assert (await town.check_ins())[0][2:] == ("phone", "小王")


async def test_somebody_who_was_not_called_can_do_nothing(town: Town, elder) -> None:
    stranger = town.person("Emma Clarke")
    await elder.sends("我要帮助")

    await stranger.taps_raw("alarm:1:phone")

    assert "not called" in stranger.last_toast
    assert (await town.check_ins())[0][2] is None


async def test_away_needs_an_end_and_no_morning_comes_meanwhile(town: Town, elder) -> None:
    worker = town.person("小王")
    for minutes in (2, 30, 30, 15, 16):
        await town.passes(minutes=minutes)
    await worker.taps("我去看看")
    await worker.taps("她或家属说外出")
    await worker.taps("外出 3 天")

    assert (await town.check_ins())[0][2:] == ("away", "小王")
    await elder.news()
    await town.passes(days=3)
    assert [one for one in await elder.news() if one.text.endswith("？")] == []
    await town.passes(days=1)
    assert (await elder.news())[-1].text.endswith("？")


async def test_who_is_called_for_two_has_a_key_for_each_until_it_is_over(town: Town, elder) -> None:
    await town.cares_for("张阿姨", way="sos")
    worker = town.person("小王")
    await elder.sends("我要帮助")
    await town.person("张阿姨").sends("我要帮助")

    assert await worker.keyboard() == [["我去看看 2"], ["我去看看 1"]]
    await worker.presses_key("我去看看 2")
    await worker.taps("见到本人")

    assert await worker.keyboard() == [["我去看看 1"]]
    assert "小王" in (await town.person("张阿姨").last_card("您平安")).text
    assert await town.person("张阿姨").keyboard() == [["我要帮助"]]


async def test_who_has_used_the_bot_since_dawn_is_not_asked(town: Town, elder) -> None:
    await elder.sends("/mine")
    await elder.news()

    await town.passes(minutes=5)

    assert await elder.news() == []
    assert await town.check_ins() == [("morning", 0, "sign", None)]


async def test_a_report_is_a_report_also_while_she_is_asked_and_she_is_asked_again(town: Town, elder) -> None:
    await town.passes(minutes=2)

    await elder.sends("3号楼2单元楼道灯不亮了")

    assert await town.count_reports() == 1
    assert "您现在怎么样" in (await elder.last_card("您现在怎么样")).text
    await elder.presses_key("我很好")
    assert await town.check_ins() == [("morning", 1, "answered", None)]


async def test_a_voice_note_is_passed_on_to_whoever_listens(town: Town, elder) -> None:
    worker = town.person("小王")
    await town.passes(minutes=2)

    await elder.sends_voice()

    assert "voice" in [one.kind for one in await worker.news()]
    await worker.taps("听了，平安")
    assert await town.check_ins() == [("morning", 1, "heard", "小王")]
    assert "小王" in (await elder.last_card("您平安")).text


async def test_a_sticker_is_a_sign_too(town: Town, elder) -> None:
    await town.passes(minutes=2)

    await elder.sends(sticker=True)

    assert "您现在怎么样" in (await elder.last_card("您现在怎么样")).text


async def test_who_says_something_unclear_at_any_hour_is_shown_the_key_for_help(town: Town, elder) -> None:
    await elder.sends("头晕")

    assert [one for one in await elder.news() if "马上有人来" in one.text] != []
    assert await elder.keyboard() == [["我很好"], ["我要帮助"]]


async def test_what_she_says_after_calling_for_help_reaches_those_who_come(town: Town, elder) -> None:
    worker = town.person("小王")
    await elder.sends("我要帮助")

    await elder.sends("在厕所里")
    await elder.sends_location()

    assert "“在厕所里”" in (await worker.sees("要帮助")).text
    assert "location" in [one.kind for one in await worker.news()]
    assert await elder.keyboard() == [["按错了，我没事"], ["我要帮助"]]


async def test_after_days_without_the_bot_she_is_asked_once_and_somebody_is_called(town: Town, elder) -> None:
    await town.stops()
    await town.passes(days=5, minutes=30)  # 08:59 of the sixth day
    await town.starts()
    await town.passes(seconds=5)
    await town.passes(seconds=5)

    asked = [one for one in await elder.news() if "？" in one.text]
    assert 1 <= len(asked) <= 2, "for the morning that was missed, and for today's"
    assert "李奶奶" in (await town.person("小王").sees("李奶奶")).text
