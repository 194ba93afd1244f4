"""Who is on the list: put on at a visit, asked the next morning, away for some days, and off it again at a word."""

import pytest

from tests.town import Town

KEYS = [["我很好"], ["我要帮助"], ["稍后"]]


@pytest.fixture
async def worker(town: Town):
    """小王, grid worker of 李奶奶's grid, who is on no list yet."""
    return town.person("小王")


async def put_on(worker, name: str = "李奶奶", time: str = "8:30", way: str = "聊天里问") -> None:
    """小王 visits her and puts her on the list."""
    await worker.sends("/care")
    await worker.taps("加一位")
    await worker.sends(name)
    await worker.taps("她同意")
    await worker.taps(time)
    await worker.taps(way)


async def test_at_a_visit_she_agrees_is_told_what_is_kept_and_is_asked_the_next_morning(town: Town, worker) -> None:
    elder = town.person("李奶奶")

    await put_on(worker)

    told = (await elder.news())[-1]
    assert "8:30" in told.text
    assert "/me" in told.text
    assert len(told.text.splitlines()) == 2
    assert await elder.keyboard() == KEYS[:2]
    card = await worker.sees("3号楼2单元 102")
    assert "2026年3月2日 上门，小王 记" in card.text
    assert await town.rows("SELECT way, at_minute, consent_how, ended_at FROM care") == [("chat", 510, "visit", None)]
    await town.passes(hours=23, minutes=31)
    assert "您还好吗" in (await elder.news())[-1].text


async def test_who_does_not_agree_is_kept_nowhere(town: Town, worker) -> None:
    await worker.sends("/care")
    await worker.taps("加一位")
    await worker.sends("李奶奶")
    await worker.taps("不同意")

    assert await town.rows("SELECT COUNT(*) FROM care") == [(0,)]
    assert await town.person("李奶奶").news() == []


async def test_the_list_is_for_those_who_keep_it_and_a_worker_sees_their_grid_only(town: Town, worker) -> None:
    await town.cares_for("李奶奶", note="钥匙在门卫")
    stranger = town.person("Emma Clarke")

    await stranger.sends("/care")
    assert "grid worker" in (await stranger.last_card()).text
    await stranger.taps_raw("care:note:1")
    await stranger.taps_raw("care:who:1")
    await stranger.sees_nothing_of("门卫", "李奶奶")

    await worker.sends("/care")
    assert "李奶奶" in (await worker.sees("报平安名单")).text


async def test_how_a_door_is_opened_is_behind_a_button_and_each_look_is_kept(town: Town, worker) -> None:
    await town.cares_for("李奶奶", note="钥匙在门卫")
    await worker.sends("/care")
    await worker.taps("李奶奶")
    await worker.sees_nothing_of("门卫")

    await worker.taps("钥匙、进门")

    assert "钥匙在门卫" in (await worker.sees("门卫")).text
    assert await town.rows("SELECT COUNT(*) FROM note_view") == [(1,)]


async def test_who_is_away_is_asked_again_the_morning_after_the_last_day_and_reminded_the_day_before(
    town: Town, worker
) -> None:
    elder = town.person("李奶奶")
    await town.cares_for("李奶奶")
    await worker.sends("/care")
    await worker.taps("李奶奶")
    await worker.taps("外出几天")
    await worker.taps("3月4日 周三")
    assert "周四" in (await elder.news())[-1].text

    await town.passes(hours=23)
    assert await elder.news() == []
    await town.passes(hours=3)
    assert "早上再问您" in (await elder.news())[-1].text
    assert "外出到" in (await worker.news())[-1].text
    await town.passes(days=1)
    assert await elder.news() == []
    await town.passes(days=1)
    assert "您还好吗" in (await elder.news())[-1].text


async def test_back_earlier_is_one_tap_and_the_next_morning_comes(town: Town, worker) -> None:
    elder = town.person("李奶奶")
    await town.cares_for("李奶奶")
    await worker.sends("/care")
    await worker.taps("李奶奶")
    await worker.taps("外出几天")
    await worker.taps("3月15日 周日")

    await elder.taps("回来了")

    assert "李奶奶 回来了" in (await worker.news())[-1].text
    await elder.news()
    await town.passes(days=1)
    assert "您还好吗" in (await elder.news())[-1].text


async def test_who_wants_no_more_is_asked_no_more_and_what_was_kept_goes(town: Town, worker) -> None:
    elder = town.person("李奶奶")
    await town.cares_for("李奶奶", note="钥匙在门卫", family="努尔兰·赛力克")
    await worker.sends("/care")
    for label in ("李奶奶", "改一下", "她不愿意了", "是，停掉"):
        await worker.taps(label)

    assert "不再问您" in (await elder.news())[-1].text
    assert await elder.keyboard() == []
    assert await town.rows("SELECT next_at, access_note FROM care") == [(None, "")]
    assert await town.rows("SELECT COUNT(*) FROM care_contact WHERE ended_at IS NULL") == [(0,)]
    await town.passes(days=2)
    assert await elder.news() == []


async def test_while_people_look_for_her_nobody_takes_her_off_the_list(town: Town, worker) -> None:
    await town.cares_for("李奶奶", volunteer="张阿姨")
    await town.passes(hours=23, minutes=31)
    for minutes in (30, 30):
        await town.passes(minutes=minutes)
    await worker.sends("/care")
    for label in ("李奶奶", "改一下", "她不愿意了", "是，停掉"):
        await worker.taps(label)

    assert "先要有人见到或打通电话" in worker.last_toast
    assert await town.rows("SELECT ended_at FROM care") == [(None,)]
