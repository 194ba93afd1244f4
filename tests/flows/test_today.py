"""The board of a day: who is well, who waits, who is being looked at; names only for those whose role reaches her."""

import pytest

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
    assert card.buttons == ("李奶奶", "刷新")


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
