"""Elders without a smartphone: somebody's morning list of calls, one card, one tap a call."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.care import Care, Way, first_morning
from domain.people import Grant, Role
from storage import care, people, places
from storage.people import PersonRow
from tests.flows.test_leave import asks_for_leave
from tests.town import Town

ELDERS = (("王奶奶", "13900000101"), ("赵爷爷", "13900000102"), ("孙奶奶", "13900000103"))


async def rung_each_morning(town: Town, name: str, phone: str, volunteer: str | None = "张阿姨", **more) -> None:
    """Somebody of building 3 who is in no chat, on the volunteer's list."""
    async with town.database.transaction() as tx:
        home = await places.find_building(tx, "3")
        assert home is not None
        now = await town.now()
        row = PersonRow(0, name, "zh-CN", phone=phone, building_id=home.id, unit=2, room="401")
        elder = await people.get(tx, await people.add(tx, row, now))
        assert elder is not None
        cared = Care(elder, Way.CALL, consent_at=now, **more)
        zone = town.config.community.zone
        await care.add(tx, Care(**{**vars(cared), "next_at": first_morning(cared, now, zone)}), None, "visit", now)
        if volunteer is None:
            return
        helper = await people.get_by_telegram(tx, town.person(volunteer).id)
        assert helper is not None
        await people.add_role(tx, helper.id, Grant(Role.VOLUNTEER))
        await care.add_pairing(tx, elder.id, helper.id, None, now, is_agreed=True)


@pytest.fixture
async def caller(town: Town):
    """张阿姨 has three on her list: two at 08:30 and one at 08:45."""
    for at, (name, phone) in zip((510, 510, 525), ELDERS, strict=True):
        await rung_each_morning(town, name, phone, at_minute=at)
    await town.passes(hours=23, minutes=29)  # 08:29 of the next day
    for name in ("张阿姨", "小王", "赵敏", "周书记"):
        await town.person(name).news()
    return town.person("张阿姨")


async def outcomes(town: Town) -> list[tuple[str, int, str | None]]:
    return [
        (name, level, outcome)
        for name, level, outcome in await town.rows(
            "SELECT p.name, c.level, c.outcome FROM check_in AS c JOIN person AS p ON p.id = c.elder_id ORDER BY c.id"
        )
    ]


async def test_one_card_rings_once_and_shows_no_number_before_somebody_begins(town: Town, caller) -> None:
    await town.passes(minutes=2)

    [card] = await caller.news()
    assert "早上的电话 2 位" in card.text
    assert card.buttons == ("开始打", "今天打不了")
    assert "1390000010" not in card.text
    assert not card.is_silent


async def test_one_tap_a_call_and_the_next_one_opens_in_the_same_card(town: Town, caller) -> None:
    await town.passes(minutes=2)
    await caller.news()

    await caller.taps("开始打")
    [key] = await caller.news()
    assert key.is_silent
    assert await caller.keyboard() == [["电话单上有人要帮助"]]
    card = await caller.last_card("早上的电话")
    assert "现在打：王奶奶" in card.text
    assert "13900000101" in card.text
    assert "13900000102" not in card.text
    assert "3号楼2单元 401" in card.text
    assert card.buttons == ("接通，平安", "需要帮助", "没接")
    await caller.taps("接通，平安")
    assert "13900000102" in (await caller.last_card("还有 1 位")).text
    await caller.taps("接通，平安")

    assert "都有着落了" in (await caller.last_card("早上的电话")).text
    [over] = await caller.news()
    assert "没有要您打的了" in over.text, "one card, edited in place, and the key goes"
    assert await caller.keyboard() == []
    assert await outcomes(town) == [("王奶奶", 1, "phone"), ("赵爷爷", 1, "phone")]
    looks = "SELECT COUNT(*) FROM check_in_history WHERE what = 'look'"
    assert await town.rows(looks) == [(2,)], "each look at a number is written down"


async def test_who_does_not_answer_rings_again_after_a_quarter_of_an_hour_and_then_it_climbs(
    town: Town, caller
) -> None:
    worker = town.person("小王")
    await town.passes(minutes=2)
    await caller.taps("开始打")
    await caller.taps("没接")
    assert "王奶奶 没接" in (await caller.last_card("早上的电话")).text
    await caller.taps("接通，平安")
    await caller.news()

    await town.passes(minutes=15)
    again = (await caller.news())[0]
    assert "现在打：王奶奶" in again.text
    assert not again.is_silent
    assert await worker.news() == []
    await caller.taps("没接")

    assert "请上门看看" in (await worker.sees("王奶奶")).text
    assert (await outcomes(town))[0] == ("王奶奶", 4, None)
    await worker.taps("我去看看")
    await worker.taps("见到本人")
    assert (await outcomes(town))[0] == ("王奶奶", 4, "seen")


async def test_needing_help_calls_everybody_at_once_and_the_list_goes_on(town: Town, caller) -> None:
    await town.passes(minutes=2)
    await caller.taps("开始打")

    await caller.taps("需要帮助")

    for name in ("小王", "赵敏"):
        assert any("王奶奶" in one.text and not one.is_silent for one in await town.person(name).news()), name
    assert (await outcomes(town))[0] == ("王奶奶", 5, None)
    card = await caller.last_card("早上的电话")
    assert "现在打：赵爷爷" in card.text
    await caller.taps_raw("call:2:phone", card.id)
    assert (await outcomes(town))[1] == ("赵爷爷", 1, "phone")


async def test_who_comes_later_stands_at_the_end_of_the_same_card(town: Town, caller) -> None:
    await town.passes(minutes=2)
    await caller.taps("开始打")
    await caller.news()

    await town.passes(minutes=15)

    card = await caller.last_card("早上的电话 3 位")
    assert "现在打：王奶奶" in card.text
    assert await caller.news() == [], "who is at it hears no bell"
    for _ in range(3):
        await caller.taps("接通，平安")
    assert [one[2] for one in await outcomes(town)] == ["phone"] * 3


async def test_a_list_that_is_not_begun_moves_as_a_whole_and_the_first_is_told(town: Town, caller) -> None:
    worker = town.person("小王")
    await town.passes(minutes=2)
    await town.passes(minutes=15)
    await caller.news()

    await town.passes(minutes=15)

    card = (await worker.news())[0]
    assert "早上的电话 3 位" in card.text
    assert "从 张阿姨 那里转来" in card.text
    assert card.buttons == ("开始打", "今天打不了")
    told = (await caller.news())[0]
    assert "已请 小王 打" in told.text
    assert told.buttons == ()
    await worker.taps("开始打")
    for _ in range(3):
        await worker.taps("接通，平安")
    assert [one[2] for one in await outcomes(town)] == ["phone"] * 3


async def test_who_begins_keeps_the_list_for_as_long_as_the_taps_go_on_but_not_beyond_an_hour(
    town: Town, caller
) -> None:
    worker = town.person("小王")
    await town.passes(minutes=2)
    await caller.taps("开始打")
    await town.passes(minutes=28)
    await caller.taps("接通，平安")

    await town.passes(minutes=20)
    assert await worker.news() == []
    await town.passes(minutes=11)
    assert "赵爷爷" in (await worker.sees("早上的电话")).text


async def test_who_cannot_ring_today_gives_the_whole_list_on_at_once(town: Town, caller) -> None:
    await town.passes(minutes=2)

    await caller.taps("今天打不了")

    await town.passes(seconds=2)
    card = (await town.person("小王").news())[0]
    assert "早上的电话 2 位" in card.text
    assert "张阿姨 今天打不了" in card.text


async def test_a_caller_who_has_blocked_the_bot_is_no_caller(town: Town, caller) -> None:
    await caller.blocks()

    await town.passes(minutes=2)

    assert "早上的电话 2 位" in (await town.person("小王").sees("早上的电话")).text


async def test_without_a_volunteer_it_is_the_grid_workers_list(town: Town) -> None:
    await rung_each_morning(town, "王奶奶", "13900000101", volunteer=None)
    await town.passes(hours=23, minutes=31)

    assert "早上的电话 1 位" in (await town.person("小王").sees("早上的电话")).text


async def test_a_tap_for_somebody_on_another_list_does_nothing(town: Town, caller) -> None:
    await town.passes(minutes=2)
    stranger = town.person("Emma Clarke")

    await stranger.taps_raw("call:1:phone")

    assert "not called" in stranger.last_toast
    assert (await outcomes(town))[0] == ("王奶奶", 1, None)


async def test_a_key_that_no_lost_tap_can_take_away_asks_who_needs_help_and_calls_at_once(town: Town, caller) -> None:
    await town.passes(minutes=2)
    await caller.taps("开始打")

    await caller.presses_key("电话单上有人要帮助")
    assert (await caller.sees("谁需要帮助")).buttons == ("王奶奶", "赵爷爷")
    await caller.taps("赵爷爷")

    assert any("赵爷爷" in one.text for one in await town.person("小王").news())
    assert await outcomes(town) == [("王奶奶", 1, None), ("赵爷爷", 5, None)]
    await caller.presses_key("电话单上有人要帮助")
    assert await outcomes(town) == [("王奶奶", 5, None), ("赵爷爷", 5, None)], "one alone is nobody else"


async def test_who_blocks_the_bot_in_the_middle_is_followed_by_the_next_at_once(town: Town, caller) -> None:
    await town.passes(minutes=2)
    await caller.taps("开始打")

    await caller.blocks()
    await town.passes(seconds=10)
    await town.passes(seconds=1)

    card = await town.person("小王").sees("早上的电话 2 位")
    assert "联系不上张阿姨" in card.text


async def test_after_the_bot_was_down_the_list_rings_anew_and_says_so(town: Town, caller) -> None:
    await town.passes(minutes=2)
    await caller.taps("开始打")
    await caller.news()

    await town.stops()
    await town.passes(timedelta(minutes=10))
    await town.starts()
    await town.passes(seconds=10)

    card = (await caller.news())[0]
    assert "停过" in card.text
    assert "现在打：王奶奶" in card.text
    assert not card.is_silent


async def test_an_elder_who_is_rung_and_says_herself_that_she_is_well_need_not_be_rung(town: Town) -> None:
    await town.cares_for("李奶奶", way="call", volunteer="张阿姨")
    await town.passes(hours=23, minutes=31)
    caller = town.person("张阿姨")
    await caller.taps("开始打")

    await town.person("李奶奶").sends("我很好")

    assert "李奶奶 自己回了信" in (await caller.last_card("早上的电话")).text
    assert await outcomes(town) == [("李奶奶", 1, "answered")]


async def test_the_deputy_of_a_worker_on_leave_has_the_list(town: Town) -> None:
    await rung_each_morning(town, "王奶奶", "13900000101", volunteer=None)
    await asks_for_leave(town, "小王", "明天起", "明天", "小马")
    await town.passes(hours=16)  # 01:00
    await town.passes(hours=7, minutes=31)

    assert "早上的电话 1 位" in (await town.person("小马").sees("早上的电话")).text
    await town.person("小王").sees_nothing_of("早上的电话")
