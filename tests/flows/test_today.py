"""The board of a day: who is well, who waits, who is being looked at; names only for those whose role reaches her."""

import json

import pytest

from bot.care_figures import run_care_figures
from tests.town import Town


@pytest.fixture
async def elder(town: Town):
    """李奶奶 is asked at 08:30 each morning; 陈建国, who has no account, is rung; 张阿姨 is the volunteer of both."""
    await town.cares_for("李奶奶", volunteer="张阿姨", family="努尔兰·赛力克", note="钥匙在门卫")
    await town.passes(hours=23, minutes=29)  # 08:29 of the next day
    for name in ("张阿姨", "小王", "小马", "赵敏", "周书记", "刘主任"):
        await town.person(name).news()
    return town.person("李奶奶")


async def test_the_board_counts_first_then_says_who_waits_since_when_and_what_comes_next(town: Town, elder) -> None:
    worker = town.person("小王")
    await worker.sends("/today")
    assert (await worker.last_card("平安")).text.splitlines()[0] == (
        "平安 0 · 在等 0 · 有人在看 0 · 未送达 0 · 暂停 0 · 🆘 求助 0 · 还没到点 1"
    )

    await town.passes(minutes=2)
    await worker.taps("刷新")

    card = await worker.last_card("平安")
    assert card.text.splitlines() == [
        "平安 0 · 在等 1 · 有人在看 0 · 未送达 0 · 暂停 0 · 🆘 求助 0",
        "📋 08:31 的样子",
        "⏳ 李奶奶 3号楼 · 08:31 问的，问过一次 → 09:01 再问一次",
    ]
    assert card.edits == 1, "it changes in place"
    assert card.buttons == ("李奶奶", "刷新", "数字")


async def test_who_is_on_the_way_stands_there_by_name(town: Town, elder) -> None:
    worker = town.person("小王")
    for minutes in (2, 30, 30):
        await town.passes(minutes=minutes)
    await town.person("张阿姨").taps("我来打")

    await worker.sends("/today")

    card = await worker.last_card("有人在看 1")
    assert "👀 李奶奶 3号楼 · 张阿姨 在看" in card.text


async def test_what_never_arrived_is_called_undelivered_and_not_silence(town: Town, elder) -> None:
    await elder.blocks()
    await town.passes(minutes=2)
    await town.passes(seconds=1)

    await town.person("赵敏").sends("/today")

    assert "📵 李奶奶 3号楼 · 08:31 的问候未送达" in (await town.person("赵敏").last_card("未送达 1")).text


async def test_the_well_are_folded_behind_a_button_and_each_opens_to_what_happened(town: Town, elder) -> None:
    worker = town.person("小王")
    for minutes in (2, 30, 30):
        await town.passes(minutes=minutes)
    await town.person("张阿姨").taps("我来打")
    await town.person("张阿姨").taps("接通，平安")
    await worker.sends("/today")

    card = await worker.last_card("平安 1")
    assert "李奶奶" not in card.text
    await worker.taps("平安 1")
    assert "✅ 李奶奶 3号楼 · 09:31 电话里听到" in (await worker.last_card("平安")).text
    await worker.taps("李奶奶")

    lines = (await worker.last_card("今天的经过")).text.splitlines()
    assert lines[2:] == [
        "08:31 问了早安",
        "09:01 又问了一次",
        "09:31 请志愿者打电话：张阿姨（去了）、努尔兰·赛力克（只是告知）",
        "09:31 张阿姨 接下了",
        "09:31 张阿姨 电话里听到她，平安",
    ]
    assert "13900000002" not in "\n".join(lines), "a telephone number is on the card of who was called"
    await worker.taps("今日平安")
    await worker.sees("平安 1 · 在等 0")


async def test_a_worker_sees_the_own_grid_and_no_other(town: Town, elder) -> None:
    other = town.person("小马")  # of grid 1
    await town.passes(minutes=2)

    await other.sends("/today")

    assert "在等 0" in (await other.last_card("平安 0")).text
    await other.sees_nothing_of("李奶奶")
    [(elder_id,)] = await town.rows("SELECT person_id FROM care")
    await other.taps_raw(f"today:one:{elder_id}")
    await other.sees_nothing_of("李奶奶")
    assert "社区工作人员" in other.last_toast


async def test_the_sub_district_sees_numbers_and_opens_only_what_has_come_to_the_door(town: Town, elder) -> None:
    above = town.person("刘主任")
    await town.passes(minutes=2)
    [(elder_id,)] = await town.rows("SELECT person_id FROM care")

    await above.sends("/today")
    assert "3号网格：在等 1" in (await above.last_card("在等 1")).text
    await above.taps_raw(f"today:one:{elder_id}")
    await above.taps_raw("today:list:well:0")
    await above.taps_raw("today:list:waiting:0")
    await above.sees_nothing_of("李奶奶")

    for minutes in (30, 30, 15, 15, 15, 15):
        await town.passes(minutes=minutes)
    await above.sends("/today")
    await above.taps("李奶奶")
    assert "叫了社区值班、家属、有钥匙的人：" in (await above.last_card("今天的经过")).text


async def test_help_comes_first(town: Town, elder) -> None:
    await elder.sends("我要帮助")

    await town.person("周书记").sends("/today")

    card = await town.person("周书记").last_card("求助 1")
    assert card.text.startswith("🆘 求助 1 · ")
    assert "🆘 李奶奶 3号楼 · 08:29 起，还没有人说去" in card.text


async def test_who_is_paused_is_counted_and_folded(town: Town, elder) -> None:
    worker = town.person("小王")
    for minutes in (2, 30, 30, 15, 16):
        await town.passes(minutes=minutes)
    await worker.taps("我去看看")
    await worker.taps("她或家属说外出")
    await worker.taps("外出 3 天")

    await worker.sends("/today")
    await worker.taps("暂停 1")

    assert "⬜ 李奶奶 3号楼 · 到 3月6日" in (await worker.last_card("暂停")).text


@pytest.mark.parametrize("name", ["张阿姨", "Emma Clarke", "李奶奶"])
async def test_mornings_are_nobody_elses_business(town: Town, elder, name: str) -> None:
    await town.passes(minutes=2)
    person = town.person(name)
    seen = len(await person.cards("李奶奶"))

    await person.sends("/today")
    await person.taps_raw("today:board")

    assert len(await person.cards("李奶奶")) == seen
    assert not await person.cards("在等")


async def test_in_a_group_it_says_only_where_to_write(town: Town, elder) -> None:
    await town.passes(minutes=2)
    group = town.group("3")

    await town.person("小王").sends("/today@linli_bot", chat=group)

    assert "私聊" in (await town.person("小王").last_card(chat=group)).text
    await town.person("小王").sees_nothing_of("李奶奶", "在等", chat=group)


async def a_false_alarm(town: Town) -> None:
    for minutes in (2, 30, 30):
        await town.passes(minutes=minutes)
    await town.person("张阿姨").taps("我来打")
    await town.person("张阿姨").taps("接通，平安")


async def test_the_figures_say_how_often_people_were_called_for_nothing_and_how_soon_she_answers(
    town: Town, elder
) -> None:
    worker = town.person("小王")
    await a_false_alarm(town)
    for _ in range(3):
        await town.passes(hours=22, minutes=58)
        await town.passes(minutes=2)
        await town.passes(minutes=7, seconds=30)
        await elder.presses_key("我很好")
        await town.passes(minutes=52, seconds=30)

    await worker.sends("/today")
    await worker.taps("数字")

    lines = (await worker.last_card("报平安的数字")).text.splitlines()
    assert lines[1:3] == [
        "7 天：问了 4 次 · 虚惊 1（25.0 %） · 回信中位数 7 分钟 · 未送达 0.0 %",
        "30 天：问了 4 次 · 虚惊 1（25.0 %） · 回信中位数 7 分钟 · 未送达 0.0 %",
    ]
    await town.person("小马").sends("/today")
    await town.person("小马").taps("数字")
    assert "问了" not in (await town.person("小马").last_card("报平安的数字")).text.replace("问了 0 次", "")


async def test_a_help_call_from_a_morning_is_no_false_alarm(town: Town, elder) -> None:
    volunteer = town.person("张阿姨")
    for minutes in (2, 30, 30):
        await town.passes(minutes=minutes)
    await volunteer.taps("我来打")
    await volunteer.taps("需要帮助")
    await town.person("小王").taps("我去看看")
    await town.person("小王").taps("见到本人")

    await town.person("赵敏").sends("/today")
    await town.person("赵敏").taps("数字")

    assert "问了 1 次 · 虚惊 0（0.0 %）" in (await town.person("赵敏").last_card("报平安的数字")).text


async def test_a_month_is_read_without_its_colours(town: Town, elder) -> None:
    worker = town.person("小王")
    await a_false_alarm(town)
    await worker.sends("/today")
    await worker.taps("平安 1")
    await worker.taps("李奶奶")

    await worker.taps("30 天")

    lines = (await worker.last_card("最近")).text.splitlines()
    assert lines[0] == "🗓 李奶奶 最近 30 天"
    assert lines[-3] == "▫️🟥 3/2", "Monday and Tuesday of this week"
    assert lines[-2:] == ["🟥 叫过人 1 天：3/3", "▫️ 没有问 29 天"]
    await worker.taps("返回")
    await worker.sees("今天的经过")


async def test_the_sub_district_sees_a_grids_month_and_nobodys_own(town: Town, elder) -> None:
    above = town.person("刘主任")
    await a_false_alarm(town)
    [(elder_id,)] = await town.rows("SELECT person_id FROM care")

    await above.sends("/today")
    await above.taps("数字")
    await above.taps("3号网格 30 天")
    assert "🟥 叫过人 1 天：3/3" in (await above.last_card("3号网格 最近")).text
    await above.taps_raw(f"today:month:{elder_id}")

    assert "社区工作人员" in above.last_toast
    await above.sees_nothing_of("李奶奶")


async def test_the_command_prints_the_same_figures_for_programs(town: Town, elder, capsys) -> None:
    await a_false_alarm(town)

    assert await run_care_figures(town.config, 30, as_json=True) == 0

    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["grids"] == [{"grid": "3号网格", **told["all"]}]
    assert told["all"] == {
        "mornings": 1,
        "false_alarms": 1,
        "false_alarm_share": 1.0,
        "median_answer_minute": None,
        "undelivered": 0,
        "undelivered_share": 0.0,
    }
    assert await run_care_figures(town.config, 30, as_json=False) == 0
    assert "3号网格: 1 mornings, 1 false alarms (100.0 %)" in capsys.readouterr().out
