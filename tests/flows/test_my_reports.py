"""One's own reports: found again by number or words, and the way that each has gone."""

from tests.town import Town

PHONES = ("13900000001", "13900000011")


async def tells(town: Town, name: str, *matters: str) -> None:
    for matter in matters:
        await town.person(name).sends(matter)
        await town.passes(minutes=13)  # five an hour are the most


async def test_what_is_open_comes_first_and_the_list_turns_its_pages_in_place(town: Town) -> None:
    auntie = town.person("张阿姨")
    await tells(town, "张阿姨", *(f"3号楼{n}单元楼道灯不亮了" for n in (1, 2, 3)))
    await tells(town, "张阿姨", *(f"5号楼{n}单元的垃圾没人收" for n in (1, 2)), *("3号楼门口路面坑了",) * 4)
    await auntie.taps_raw("report:9:withdraw")

    await auntie.sends("/mine")
    first = await auntie.last_card("您报过的事")
    assert first.buttons == ("8", "7", "6", "5", "4", "3", "2", "1", "更多")
    await auntie.taps("更多")

    second = await auntie.last_card("您报过的事")
    assert (second.id, second.buttons) == (first.id, ("9", "返回"))
    assert "已撤回" in second.text
    await auntie.taps("返回")
    assert (await auntie.last_card("您报过的事")).buttons == first.buttons


async def test_a_report_is_found_by_its_number_or_by_words_and_only_among_ones_own(town: Town) -> None:
    auntie, emma = town.person("张阿姨"), town.person("Emma Clarke")
    await tells(town, "张阿姨", "3号楼2单元楼道灯不亮了", "5号楼停水了")
    await tells(town, "Emma Clarke", "the light in building 2 unit 4 is broken")

    await auntie.sends("/mine 燈")
    assert (await auntie.last_card("找到")).buttons == ("1",)
    await auntie.taps("1")
    await auntie.sees("网格员")
    await auntie.sends("/mine ２")
    assert (await auntie.last_card("找到 1 件")).buttons == ("2",)

    for query in ("3", "light", "99", "没有这个词", "灯 停水"):
        await auntie.sends(f"/mine {query}")
        await auntie.sees(f"没找到“{query}”")
    await emma.sends("/mine LIGHT")
    assert (await emma.last_card("found for")).buttons == ("3",)


async def test_staff_find_what_lies_in_their_reach(town: Town) -> None:
    near, far, desk, auntie = (town.person(name) for name in ("小王", "小马", "赵敏", "张阿姨"))
    await tells(town, "张阿姨", "3号楼2单元楼道灯不亮了", "1号楼楼道灯不亮了")

    await near.sends("/find 灯")
    assert (await near.last_card("找到 1 件")).buttons == ("1",)
    await far.sends("/find 灯")
    assert (await far.last_card("找到 1 件")).buttons == ("2",)
    await desk.sends("/find 灯")
    assert (await desk.last_card("找到 2 件")).buttons == ("2", "1")
    await far.sends("/find 1")
    await far.sees("没找到“1”")
    await near.sends("/find 1")
    await near.sends("/find")
    await near.sees("写上编号或几个字")
    await auntie.sends("/find 灯")
    await auntie.sees("由网格员和社区来做")


async def test_the_way_of_a_report_says_when_who_and_what_and_no_words_that_staff_said_among_themselves(
    town: Town,
) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("转交")
    await worker.taps("赵敏 · 社区值班")
    await worker.sends("这家人难缠，打13900000011说")
    await desk.taps("我去")
    await desk.taps("处理完")
    await desk.sends_photo("换了灯，有事打13900000021")
    await auntie.taps("修好了")

    await auntie.taps("经过")
    told = (await auntie.last_card("经过")).text
    await worker.taps("经过")
    known = (await worker.last_card("经过")).text

    assert "09:00 您：上报" in told
    assert "小王 · 网格员：接单" in told
    assert "小王 · 网格员：转给别人\n" in told
    assert "赵敏 · 社区值班：处理完“换了灯，有事打…”" in told
    assert "您：说修好了" in told
    assert "难缠" not in told
    assert "报告人：说修好了" in known
    assert "您：转给别人“这家人难缠，打13900000011说”" in known
    assert "张阿姨" not in known
    await auntie.sees_nothing_of(*PHONES, "13900000021")
    await auntie.taps("返回")
    await auntie.sees("已办结")


async def test_a_long_way_has_pages_and_is_nobody_elses(town: Town) -> None:
    auntie, other = town.person("张阿姨"), town.person("Emma Clarke")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    for n in range(12):
        await town.passes(minutes=3)
        await auntie.replies_to("1", f"补充第{n}句")

    await auntie.taps_raw("report:1:face:past", (await auntie.last_card("收到，编号")).id)
    latest = await auntie.last_card("经过")
    assert "补充第11句" in latest.text
    assert "上报" not in latest.text
    await auntie.taps("更早")
    assert "您：上报" in (await auntie.last_card("经过")).text
    await auntie.taps("更近")
    await other.taps_raw("report:1:face:past")

    assert other.last_toast == "This matter is not yours to see"
    await other.sees_nothing_of("楼道灯")
