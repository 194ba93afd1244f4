"""Who is on the list: put on at a visit, asked the next morning, away for some days, and off it again at a word."""

import pytest

from domain.people import Grant, Role
from storage import people
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


async def test_she_sees_with_me_what_is_kept_and_ends_it_herself_and_her_worker_hears_it(town: Town, worker) -> None:
    elder = town.person("李奶奶")
    await town.cares_for("李奶奶", note="钥匙在门卫")

    await elder.sends("/me")
    assert "每天 8:30 聊天问" in (await elder.sees("报平安")).text
    await elder.sees_nothing_of("门卫")
    await elder.taps("不要再问了")
    await elder.taps("是，停掉")

    assert "李奶奶 自己停了报平安" in (await worker.news())[-1].text
    assert await town.rows("SELECT next_at FROM care") == [(None,)]
    await elder.taps_raw("care:quit-now:1")
    assert "已经不在" in elder.last_toast


async def test_who_takes_back_all_consent_is_asked_no_more_either(town: Town, worker) -> None:
    elder = town.person("李奶奶")
    await town.cares_for("李奶奶")

    await elder.taps_raw("me:withdraw_now")

    assert await town.rows("SELECT next_at FROM care") == [(None,)]


async def test_contacts_are_written_down_in_one_line_checked_by_a_tap_and_let_go(town: Town, worker) -> None:
    await town.cares_for("李奶奶")
    await worker.sends("/care")
    await worker.taps("李奶奶")
    await worker.taps("联系人")
    await worker.taps("加一位")
    await worker.sends("王强")
    assert "手机号" in (await worker.news())[-1].text
    await worker.sends("王强 儿子 13900000000")
    assert "王强 儿子 13900000000 · 只能打电话 · 今天核对" in (await worker.news())[-1].text

    await town.passes(days=91)
    await worker.sends("/care")
    await worker.taps("李奶奶")
    await worker.taps("联系人")
    assert "该核对了" in (await worker.last_card("王强")).text
    await worker.taps("核对过了")
    assert "今天核对" in (await worker.last_card("王强")).text

    await worker.taps("王强")
    await worker.taps("有钥匙")
    assert "🔑 王强" in (await worker.last_card("王强")).text
    await worker.taps("王强")
    await worker.taps("删掉")
    assert "还没有联系人" in (await worker.news())[-1].text


async def test_family_that_comes_in_by_the_link_is_a_contact_and_whoever_leaves_makes_a_hole_that_is_told(
    town: Town, worker
) -> None:
    family = town.person("Emma Clarke")
    await town.cares_for("李奶奶", note="钥匙在门卫")
    await worker.sends("/family")
    await worker.sends("李奶奶")
    await worker.taps("李奶奶 3号楼2单元 102")
    link = (await worker.last_card("t.me")).text.split("start=")[1].split()[0]
    await family.presses_start(link)
    await family.taps("Yes, I agree")
    assert await town.rows("SELECT name, rank, ended_at FROM care_contact") == [("Emma Clarke", 1, None)]
    await worker.sends("/care")
    await worker.taps("李奶奶")
    await worker.taps("钥匙、进门")

    await family.sends("/me")
    await family.taps("Who looked?")
    assert "小王" in (await family.news())[-1].text
    await worker.news()
    await family.taps("Call me no more")
    await family.taps("Yes, no more")

    assert "现在一位也没有" in (await worker.news())[-1].text
    assert await town.rows("SELECT COUNT(*) FROM care_contact WHERE ended_at IS NULL") == [(0,)]
    assert await town.rows("SELECT COUNT(*) FROM role WHERE role = 'family' AND about_id IS NOT NULL") == [(0,)]


async def test_two_weeks_before_a_consent_runs_out_the_worker_is_asked_to_ask_her(town: Town, worker) -> None:
    await worker.sends("/care")  # the help key only: a year of mornings is another story
    await worker.taps("加一位")
    await worker.sends("李奶奶")
    await worker.taps("她同意")
    await worker.taps("只要求助键")
    await worker.news()
    await town.passes(days=350)
    assert not [one for one in await worker.news() if "到期" in one.text]

    await town.passes(days=2)

    assert len([one for one in await worker.news() if "到期" in one.text]) == 1
    await worker.taps("她又同意一年")
    assert await town.rows("SELECT COUNT(*) FROM care_history WHERE what = 'consent'") == [(1,)]
    assert "2028年2月" in (await worker.last_card("同意：")).text


async def test_once_a_week_the_secretary_hears_of_holes_and_pages_through_them(town: Town, worker) -> None:
    secretary, elder = town.person("周书记"), town.person("李奶奶")
    await town.cares_for("李奶奶")
    await town.passes(days=7)

    told = [one for one in await secretary.news() if "缺口" in one.text]

    assert len(told) == 1, "once a week, and not for the first hour of the story"
    assert "没有联系人 1" in told[0].text
    assert "李奶奶" not in told[0].text
    await secretary.taps("看是谁")
    assert "李奶奶" in (await secretary.last_card("缺口")).text
    await town.passes(days=1)
    await town.passes(days=-1)
    assert not [one for one in await secretary.news() if "缺口</b> ·" in one.text]
    await worker.news()
    await elder.blocks()
    await town.passes(hours=24)
    assert [one for one in await worker.news() if "收不到消息" in one.text]


async def test_a_drill_alarms_no_family_ends_that_evening_and_a_call_for_help_is_real(town: Town, worker) -> None:
    elder, family = town.person("李奶奶"), town.person("努尔兰·赛力克")
    await town.cares_for("李奶奶", volunteer="张阿姨", family="努尔兰·赛力克")
    await worker.sends("/care")
    await worker.taps("演练")
    await worker.taps("3号网格 · 1 位")
    assert "演练" in (await elder.news())[-1].text
    await town.passes(hours=23, minutes=31)
    for minutes in (30, 30):
        await town.passes(minutes=minutes)

    assert "【演练】" in (await town.person("张阿姨").sees("李奶奶")).text
    assert await family.news() == []
    await elder.sends("我要帮助")
    assert await family.news() != []
    assert "【演练】" not in (await town.person("张阿姨").last_card("要帮助")).text
    await town.person("张阿姨").taps("我去看看")
    await town.person("张阿姨").taps("见到本人")
    await town.passes(hours=11)
    assert await town.rows("SELECT is_drill FROM care") == [(0,)]


async def test_with_the_help_key_only_no_morning_comes_and_a_call_for_help_is_heard(town: Town, worker) -> None:
    elder = town.person("李奶奶")
    await worker.sends("/care")
    await worker.taps("加一位")
    await worker.sends("3号楼2单元102")
    await worker.taps("她同意")
    await worker.taps("只要求助键")

    assert await elder.keyboard() == [["我要帮助"]]
    await elder.news()
    await town.passes(days=2)
    assert await elder.news() == []
    await elder.presses_key("我要帮助")
    assert "要帮助" in (await worker.sees("李奶奶（")).text


async def test_family_says_that_she_is_away_and_she_and_her_worker_hear_it(town: Town, worker) -> None:
    family, elder = town.person("Emma Clarke"), town.person("李奶奶")
    await town.cares_for("李奶奶")
    (elder_id,) = (await town.rows("SELECT person_id FROM care"))[0]
    await family.taps_raw(f"care:rest:{elder_id}:20260304")
    assert await town.rows("SELECT COUNT(*) FROM care_pause") == [(0,)], "no family of hers yet"
    async with town.database.transaction() as tx:
        person = await people.get_by_telegram(tx, family.id)
        assert person is not None
        await people.add_role(tx, person.id, Grant(Role.FAMILY, about_id=elder_id))

    await family.sends("/me")
    await family.taps("Away for days")
    await family.taps("Wed 3/4")

    assert "周四" in (await elder.news())[-1].text
    assert "Emma Clarke 说的" in (await worker.news())[-1].text


async def test_while_people_look_for_her_she_cannot_end_it_herself_either(town: Town, worker) -> None:
    elder = town.person("李奶奶")
    await town.cares_for("李奶奶")
    await elder.sends("我要帮助")

    await elder.taps_raw("care:quit-now:0")

    assert "先要有人见到或打通电话" in elder.last_toast
    assert await town.rows("SELECT ended_at FROM care") == [(None,)]
