"""A worker on a staircase, one hand free: what is next, the round from building to building, and the pinned digest."""

from datetime import timedelta

from tests.town import START, Town

LAMP, DRAIN, GAS = "3号楼2单元楼道灯不亮了", "8号楼1单元下水道堵了", "5号楼1单元煤气泄漏，味道很大"


async def three_matters(town: Town) -> None:
    """A lamp (1), a drain (2) and gas (3), minutes apart, all of them 小王's."""
    for words in (LAMP, DRAIN, GAS):
        await town.person("张阿姨").sends(words)
        await town.passes(minutes=3)
    await town.person("小王").news()


async def test_the_list_says_in_its_first_line_how_much_presses_and_in_each_other_what_where_and_by_when(
    town: Town,
) -> None:
    worker = town.person("小王")
    await three_matters(town)

    await worker.sends("/queue")

    head, *lines = (await worker.last_card("待办 3")).text.splitlines()
    assert head == "待办 3 · 急 1 · 今天到期 3"
    assert [line.split(" ")[1] for line in lines] == ["3", "2", "1"]
    assert lines[0] == "🔴 3 燃气 · 5号楼1单元 · 等人接单 ⏱ 09:21"
    assert "13900000001" not in "".join(lines)


async def test_one_tap_after_the_other_brings_every_card_once_and_says_when_it_is_the_last(town: Town) -> None:
    worker = town.person("小王")
    await three_matters(town)
    await worker.sends("/queue")
    await worker.news()

    await worker.taps("下一件")
    gas, bar = await worker.news()
    assert "燃气" in gas.text
    assert bar.text == "后面还有 2 件。"

    # The gas is accepted: it is due later then. What comes next is still what came after it.
    await worker.taps("我去")
    await worker.taps("下一件")
    drain, bar = await worker.news()
    assert "下水" in drain.text
    assert bar.text == "后面还有 1 件。"
    assert len(await worker.cards("后面还有")) == 1, "the bar moves down, and does not pile up"

    await worker.taps("下一件")
    lamp, bar = await worker.news()
    assert "路灯" in lamp.text
    assert bar.text == "这是最后一件。"
    assert bar.buttons == ("待办",)
    await worker.taps("待办")
    assert "待办 3" in (await worker.news())[-1].text


async def test_a_button_of_a_list_that_is_empty_by_now_says_so(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends(LAMP)
    await worker.sends("/queue")
    await auntie.taps("改一下")
    await auntie.taps("撤回")
    await auntie.taps("撤回")
    await worker.news()

    await worker.taps("下一件")

    assert worker.last_toast == "到头了，后面没有了"
    assert await worker.news() == []


async def test_the_round_goes_building_by_building_and_on_from_where_one_stands(town: Town) -> None:
    worker = town.person("小王")
    await three_matters(town)
    await worker.sends("/queue")

    await worker.taps("按楼走")

    lines = (await worker.last_card("按楼走 3")).text.splitlines()
    assert [line for line in lines if line.endswith("号楼")] == ["3号楼", "5号楼", "8号楼"]
    assert lines[2].startswith("🟡 1 路灯楼道灯 · 2单元")
    await worker.news()
    await worker.taps("下一件")
    assert "路灯" in (await worker.news())[0].text
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("灯换好了")
    await worker.taps("下一件")
    assert "燃气" in (await worker.last_card("5号楼1单元")).text
    assert (await worker.last_card("后面还有")).text == "后面还有 1 件。"


async def test_the_list_is_narrowed_to_a_building_or_a_category_and_to_what_nobody_has_begun(town: Town) -> None:
    worker = town.person("小王")
    await three_matters(town)
    await worker.sends("/queue")
    await worker.taps("3")
    await worker.taps("我去")

    await worker.taps("筛选")
    assert (await worker.last_card("看哪些")).buttons == ("我的", "没人接", "过期", "按楼", "按类别", "返回")
    await worker.taps("没人接")
    free = await worker.last_card("没人接 2")
    assert "燃气" not in free.text

    await worker.taps("筛选")
    await worker.taps("按楼")
    await worker.taps("8号楼 · 1")
    assert (await worker.last_card("8号楼")).text.startswith("没人接 1 · 8号楼")

    await worker.taps("筛选")
    await worker.taps("我的")
    await worker.taps("筛选")
    await worker.taps("按类别")
    await worker.taps("燃气 · 1")
    assert (await worker.last_card("待办 1 · 燃气")).buttons == ("下一件", "3", "筛选")


async def test_what_a_view_can_be_narrowed_to_is_counted_in_that_view(town: Town) -> None:
    worker = town.person("小王")
    await three_matters(town)
    await town.passes(minutes=13)  # the gas is late now, and nothing else
    await worker.sends("/queue")
    await worker.taps("筛选")
    await worker.taps("过期")

    await worker.taps("筛选")
    await worker.taps("按类别")
    assert (await worker.last_card("哪一类")).buttons == ("燃气 · 1", "返回")
    await worker.taps("返回")
    await worker.taps("按楼")

    assert (await worker.last_card("哪栋楼")).buttons == ("5号楼 · 1", "返回")


async def test_a_digest_of_more_than_a_page_says_how_many_are_left_out(town: Town) -> None:
    auntie, desk = town.person("张阿姨"), town.person("赵敏")
    for unit in range(1, 11):
        await auntie.sends(f"3号楼{unit}单元楼道灯不亮了")
        await town.passes(minutes=20)

    await until(town, "18:00")

    assert "后面还有 2 件。" in (await digests(desk))[-1]


async def test_a_long_list_has_pages_and_next_goes_on_from_the_page(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    for n in range(10):
        await auntie.sends(f"3号楼{n % 3 + 1}单元楼道灯不亮了")
        await town.passes(minutes=2)
        if n == 4:
            await town.passes(hours=1)
    await worker.sends("/queue")

    assert (await worker.last_card("待办 10")).buttons[-2:] == ("下一页", "筛选")
    await worker.taps("下一页")
    page = await worker.last_card("待办 10")
    assert len(page.text.splitlines()) == 3
    assert page.buttons[-2:] == ("上一页", "筛选")
    await worker.news()
    await worker.taps("下一件")
    card, bar = await worker.news()
    assert card.text.split()[1] == "9"
    assert bar.text == "后面还有 1 件。"


async def test_desk_and_secretary_see_what_a_worker_has_and_how_high_it_rose(town: Town) -> None:
    worker, desk = town.person("小王"), town.person("赵敏")
    await three_matters(town)
    await worker.taps("我去")

    await desk.sends("/queue")

    listed = (await desk.last_card("全部待办 3")).text.splitlines()
    assert listed[1].startswith("🔴 3 燃气 · 5号楼1单元 · 小王 · 已接单")
    await town.passes(hours=3)
    await desk.sends("/queue")
    assert "⏫社区" in (await desk.last_card("全部待办 3")).text
    await desk.taps("下一件")
    assert "燃气" in (await desk.last_card("5号楼1单元")).text


async def test_a_worker_sees_nothing_of_other_grids_and_forged_buttons_show_nothing(town: Town) -> None:
    other, auntie = town.person("小马"), town.person("张阿姨")
    await three_matters(town)

    await other.sends("/queue")
    await other.sees("现在没有归您办的事")
    await other.news()
    for forged in ("queue:list:all:", "queue:next:all::", "queue:list:mine:x", "queue:next:mine::1", "queue:step:x"):
        await other.taps_raw(forged)
        assert other.last_toast == "这个按钮用不了，请看最新的卡片", forged
    await other.taps_raw("queue:list:free:")
    await other.taps_raw("queue:step:3")
    await other.taps_raw("queue:next:mine::0:0:0")
    await auntie.taps_raw("queue:list:mine:")
    assert auntie.last_toast.startswith("待办只有网格员和社区有")

    await other.sees_nothing_of("燃气", "路灯", "下水")


async def test_the_digest_comes_in_the_morning_and_in_the_evening_without_a_sound_and_is_the_one_that_is_pinned(
    town: Town,
) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends(LAMP)
    await worker.taps("我去")
    await worker.news()

    await until(town, "18:00")
    (evening,) = [one for one in await worker.news() if one.text]
    assert evening.text.splitlines()[:2] == ["待办 1", "今天还没完的："]
    assert evening.is_silent
    assert await pinned(town, worker.id) == [evening.id]

    await until(town, "08:31", days=1)
    (morning,) = [one for one in await worker.news() if "早上好" in one.text]
    assert morning.text.startswith("待办 1\n小王早上好。")
    assert morning.buttons == ("下一件", "按楼走")
    assert await pinned(town, worker.id) == [morning.id]
    await town.person("小马").sees_nothing_of("早上好")

    await worker.taps("下一件")
    assert "路灯" in (await worker.news())[0].text


async def test_a_restart_or_a_clock_that_goes_back_brings_no_digest_twice_and_an_hour_missed_is_made_up_for(
    town: Town,
) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends(LAMP)
    await worker.taps("我去")
    await town.stops()
    await town.telegram.clock(jump=9.5 * 3600)
    await town.starts()
    await town.settle()
    await until(town, "18:40")
    assert len(await digests(worker)) == 1

    await town.restarts()
    await town.passes(minutes=10)
    await town.passes(hours=-1)
    await town.passes(minutes=40)

    assert len(await digests(worker)) == 1


async def test_who_is_away_and_who_has_nothing_to_do_is_left_in_peace(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends(LAMP)
    await worker.taps("我去")
    await worker.sends("/leave")
    for label in ("现在起", "今天", "小马"):
        await worker.taps(label)

    await until(town, "18:01")

    assert await digests(town.person("小马")) == []
    assert len(await digests(desk)) == 1, "who looks after others' work hears of it"


async def digests(person) -> list[str]:
    return [one.text for one in await person.cards("还没完")]


async def pinned(town: Town, chat: int) -> list[int]:
    """What stands pinned in a chat."""
    calls = await town.telegram.calls()
    found: list[int] = []
    for call in calls:
        params = call["params"]
        if call["method"] in ("pinChatMessage", "unpinChatMessage") and int(params["chat_id"]) == chat:
            message = int(params["message_id"])
            found = (
                [message, *found] if call["method"] == "pinChatMessage" else [one for one in found if one != message]
            )
    return found


async def until(town: Town, time: str, days: int = 0) -> None:
    """Let time pass until a time of day, some days on."""
    now = (await town.now()).astimezone(START.tzinfo)
    hour, minute = map(int, time.split(":"))
    await town.passes((now.replace(hour=hour, minute=minute) + timedelta(days=days)) - now)
    await town.settle()
