"""A worker is away: three questions, a deputy who acts in the grid, and the way back."""

from pathlib import Path

from domain.codes import CodeKind
from tests.town import Town, open_town


async def asks_for_leave(town: Town, name: str, *taps: str) -> None:
    person = town.person(name)
    await person.sends("/leave")
    for label in taps:
        await person.taps(label)


async def test_a_worker_goes_today_and_the_neighbour_s_report_goes_to_the_deputy(town: Town) -> None:
    auntie, worker, deputy = town.person("张阿姨"), town.person("小王"), town.person("小马")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await asks_for_leave(town, "小王", "现在起", "今天", "小马")

    await worker.sees("小王 请假到 今天。新的事由小马接")
    await deputy.sees("小王请假到 今天，这段时间请您代班")
    assert "小马" in (await auntie.last_card("编号 1")).text
    await deputy.taps("我去")
    await deputy.sees("报告人 张阿姨 · 电话 13900000001")
    await worker.sees_nothing_of("13900000001")


async def test_what_was_begun_is_kept_or_handed_over_by_one_tap(town: Town) -> None:
    auntie, worker, deputy = town.person("张阿姨"), town.person("小王"), town.person("小马")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.sees("13900000001")

    await asks_for_leave(town, "小王", "现在起", "今天", "小马")
    assert "您手上有 1 件已经在办" in (await worker.last_card("已经在办")).text
    await worker.taps("交出去")

    await worker.sees("交出去 1 件")
    await worker.sees_nothing_of("13900000001")
    await deputy.taps("我去")
    await deputy.sees("13900000001")
    assert (await town.report(1)).owner_name == "小马"


async def test_a_leave_from_tomorrow_begins_at_midnight_and_ends_without_anybody_doing_anything(town: Town) -> None:
    auntie, worker, deputy = town.person("张阿姨"), town.person("小王"), town.person("小马")
    await asks_for_leave(town, "小王", "明天起", "明天", "小马")
    await deputy.sees("小王从 明天 到 明天 请假，到时候请您代班")
    await town.passes(hours=12)  # in the evening: nobody has to answer before the morning
    await auntie.sends("3号楼2单元楼道灯不亮了")
    assert (await town.report(1)).owner_name == "小王"
    await deputy.news()

    await town.passes(hours=3, minutes=5)

    assert (await town.report(1)).owner_name == "小马"
    assert all(one.is_silent for one in await deputy.news()), "at night phones make no sound"
    await town.passes(days=1)
    await worker.sees("您的假到了")
    await deputy.sees("代班结束，辛苦您了")
    await auntie.sends("8号楼门口的井盖坏了")
    assert (await town.report(2)).owner_name == "小王"


async def test_coming_back_early_and_a_leave_that_is_called_off(town: Town) -> None:
    auntie, worker, deputy = town.person("张阿姨"), town.person("小王"), town.person("小马")
    await asks_for_leave(town, "小王", "现在起", "3月8日 周日", "小马")
    await worker.sends("/leave")
    await worker.taps("提前回来")
    await worker.sees("小王 回来了")
    await deputy.sees("小王回来了，代班结束")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    assert (await town.report(1)).owner_name == "小王"

    await asks_for_leave(town, "小王", "明天起", "明天", "社区值班")
    await worker.taps("不请了")

    await town.passes(days=1)
    await auntie.sends("8号楼门口的井盖坏了")
    assert (await town.report(2)).owner_name == "小王"


async def test_another_day_is_written_and_one_that_is_none_is_asked_for_again(town: Town) -> None:
    worker = town.person("小王")
    await asks_for_leave(town, "小王", "选日期")
    await worker.sends("后年")
    await worker.sees("日期看不明白")
    await worker.sends("3月5日")
    await worker.taps("选日期")
    await worker.sends("3月6日")
    await worker.taps("社区值班")

    await worker.sees("小王 请假：3月5日 周四 到 3月6日 周五")


async def test_a_secretary_sets_it_for_a_worker_who_is_ill(town: Town) -> None:
    secretary, auntie, worker = town.person("周书记"), town.person("张阿姨"), town.person("小王")
    await secretary.sends("/staff")
    await secretary.taps("小王")
    await secretary.taps("请假")
    await secretary.taps("现在起")
    await secretary.taps("明天")
    await secretary.taps("小马")

    await worker.sees("给您请好了假")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    assert (await town.report(1)).owner_name == "小马"


async def test_who_moves_in_meanwhile_is_confirmed_by_the_deputy(town: Town) -> None:
    worker, deputy = town.person("小王"), town.person("小马")
    await asks_for_leave(town, "小王", "现在起", "今天", "小马")
    newcomer = await town.newcomer("阿依古丽", id=790)

    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    await newcomer.taps("可以")
    await newcomer.sends("2单元301")

    await newcomer.sees("小马（3号网格）会来确认")
    await deputy.sees("阿依古丽 说住 3号楼2单元 301")
    await worker.sees_nothing_of("阿依古丽")
    await deputy.taps("是，住这儿")
    await newcomer.sees("小马确认了：您住 3号楼2单元 301")


async def test_only_those_who_serve_the_grid_have_leave(town: Town) -> None:
    for name in ("张阿姨", "周书记"):
        await town.person(name).sends("/leave")
        await town.person(name).sees("这里只给网格员和社区值班请假")


async def test_a_leave_begins_once_though_the_bot_was_down_at_its_hour(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        auntie, deputy = town.person("张阿姨"), town.person("小马")
        await asks_for_leave(town, "小王", "明天起", "明天", "小马")
        await town.passes(hours=12)  # in the evening: nobody has to answer before the morning
        await auntie.sends("3号楼2单元楼道灯不亮了")
        await town.stops()
        await town.passes(hours=8)
        await town.starts()
        await town.passes(seconds=10)
        await town.restarts()
        await town.passes(seconds=10)

        assert (await town.report(1)).owner_name == "小马"
        assert len(await deputy.cards("这段时间请您代班")) == 1
        await town.must_be_sound()
