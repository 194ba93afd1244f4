"""Marks of abuse as people meet them: told at once, appealed against once, seen in /me; a danger never waits."""

from tests.flows.test_workspace import bind, standing_in, topics
from tests.town import Town


async def marks(town: Town, person, reason: str = "假报") -> None:
    await person.taps("更多")
    await person.taps("标为滥用")
    await person.taps(reason)


async def reports_and_is_marked(town: Town, times: int) -> None:
    auntie, desk = town.person("张阿姨"), town.person("赵敏")
    for number in range(1, times + 1):
        await auntie.sends("3号楼2单元楼道灯不亮了" if number == 1 else f"3号楼2单元第{number}盏灯坏了")
        await town.passes(minutes=20)
        await desk.taps_raw(f"mark:{number}:why")
        await desk.taps("假报")


async def test_who_is_marked_three_times_waits_for_a_look_and_a_danger_does_not(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await reports_and_is_marked(town, 3)
    assert "第 2 个标记" in (await auntie.cards("被社区标为“假报”"))[1].text
    assert "有危险的事照样马上办" in (await auntie.last_card("被社区标为")).text
    await worker.news()

    await auntie.sends("3号楼2单元下水道堵了")

    await worker.sees_nothing_of("下水道")
    assert "先看一眼" in (await auntie.last_card("先看一眼")).text
    assert "报告人最近被标记多次" in (await desk.last_card("下水道堵了")).text
    await town.passes(hours=1, minutes=1)
    await worker.sees_nothing_of("下水道")  # nobody answers in time: no worker's phone rings all the same
    await desk.taps("放行")
    assert "下水道堵了" in (await worker.news())[-1].text
    await town.passes(minutes=5)
    await auntie.sends("3号楼2单元着火了，烟很大")
    assert "着火了" in (await worker.news())[-1].text


async def test_a_mark_is_appealed_against_once_and_the_secretary_lifts_it(town: Town) -> None:
    auntie, desk, secretary = town.person("张阿姨"), town.person("赵敏"), town.person("周书记")
    await reports_and_is_marked(town, 1)
    await auntie.sends("/me")
    assert "假报" in (await auntie.last_card("社区给您的标记")).text

    await auntie.taps("我不同意")
    await auntie.sends("灯真的坏了")
    assert "灯真的坏了" in (await secretary.last_card("不同意被标为")).text
    await desk.taps_raw("mark:1:lift")
    assert desk.last_toast == "这一步不归您"
    await secretary.taps("撤掉")

    await auntie.sees("撤掉了")
    await auntie.taps_raw("mark:1:appeal")
    assert auntie.last_toast == "已经请人复核过一次了"
    await auntie.sends("/me")
    assert "复核过，撤掉了" in (await auntie.last_card("社区给您的标记")).text


async def test_only_desk_and_secretary_mark_and_nobody_appeals_for_others(town: Town) -> None:
    auntie, granny, worker = town.person("张阿姨"), town.person("李奶奶"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("更多")
    assert "标为滥用" not in (await worker.last_card("还可以")).buttons
    for person in (auntie, granny, worker):
        await person.taps_raw("mark:1:set:false")
        assert person.last_toast == "这一步不归您"

    await town.person("赵敏").taps_raw("mark:1:set:insult")
    await granny.taps_raw("mark:1:appeal")

    assert granny.last_toast == "这一步不归您"
    assert await town.rows("SELECT reason, state FROM mark") == [("insult", "standing")]


async def test_what_waits_for_a_look_has_no_card_where_the_workers_are_until_it_is_let_go(town: Town) -> None:
    auntie, desk = town.person("张阿姨"), town.person("赵敏")
    await reports_and_is_marked(town, 3)
    group = await bind(town)
    thread = (await topics(town, group))["3号网格"]
    before = len(await standing_in(town, group, thread))

    await auntie.sends("3号楼2单元下水道堵了")
    assert len(await standing_in(town, group, thread)) == before
    await desk.taps("放行")

    assert len(await standing_in(town, group, thread)) == before + 1


async def test_words_where_a_reason_is_tapped_are_no_report(town: Town) -> None:
    auntie, desk = town.person("张阿姨"), town.person("赵敏")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await desk.taps_raw("mark:1:why")

    await desk.sends("他天天报假的，楼道灯明明是好的")

    assert await town.count_reports() == 1
    assert "原因请点上面的按钮" in (await desk.last_card()).text
    await desk.taps("假报")
    assert desk.last_toast == "标上了，已告诉本人"
