"""Five reports an hour: what comes beyond is kept, its author is told when, and a danger always gets through."""

from tests.town import Town
from tests.townspeople import Person

MATTERS = ("楼道灯不亮了", "电梯按钮坏了", "下水道堵了", "垃圾没人收", "路面有个坑")


async def five(town: Town, person: Person) -> None:
    for matter in MATTERS:
        await person.sends(f"3号楼2单元{matter}")
        await town.passes(minutes=2)


async def test_the_sixth_within_an_hour_is_kept_and_may_come_when_the_first_is_an_hour_old(town: Town) -> None:
    auntie, desk, worker = town.person("张阿姨"), town.person("赵敏"), town.person("小王")
    await five(town, auntie)
    await worker.news()

    await auntie.sends("3号楼2单元水管漏水")

    assert await town.count_reports() == 5
    held = await auntie.sees("没有丢")
    assert "10:00" in held.text, "an hour after the first"
    assert "危险的事随时发" in held.text
    assert await worker.news() == []
    assert "1 条消息" in (await desk.last_card("报得太密")).text
    assert await town.rows("SELECT text FROM held") == [("3号楼2单元水管漏水",)]

    await auntie.taps("这是上报")
    assert auntie.last_toast == "还没到时候，10:00 以后再点"
    assert await town.count_reports() == 5
    assert await town.rows("SELECT COUNT(*) FROM held") == [(1,)], "kept once, however often it is tried"

    await town.passes(minutes=51)
    await auntie.taps("这是上报")

    assert await town.count_reports() == 6
    assert (await town.report(6)).text == "3号楼2单元水管漏水"
    assert await town.rows("SELECT COUNT(*) FROM held") == [(0,)]


async def test_danger_is_never_held_back_and_never_counted(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("3号楼2单元着火了，烟很大")
    await town.passes(minutes=2)
    await five(town, auntie)
    assert await town.count_reports() == 6, "the danger took no place"

    await auntie.sends("3号楼2单元水管漏水")
    await town.passes(minutes=2)
    assert await town.count_reports() == 6
    await auntie.sends("楼上有声音\n3号楼2单元煤气味很大")

    assert (await town.report(7)).is_emergency
    await auntie.sees("119")


async def test_a_picture_after_the_limit_is_kept_and_an_album_is_told_of_once(town: Town) -> None:
    auntie = town.person("张阿姨")
    await five(town, auntie)

    await auntie.sends_album(3, caption="3号楼2单元水管漏水")

    assert await town.rows("SELECT COUNT(*) FROM held") == [(3,)]
    assert len(await auntie.cards("没有丢")) == 1


async def test_staff_who_report_for_others_are_not_limited(town: Town) -> None:
    worker = town.person("小王")
    await five(town, worker)

    await worker.sends("3号楼2单元水管漏水")

    assert await town.count_reports() == 6


async def test_each_person_has_five_of_their_own(town: Town) -> None:
    auntie, emma = town.person("张阿姨"), town.person("Emma Clarke")
    await five(town, auntie)

    await emma.sends("2号楼4单元水管漏水")

    assert await town.count_reports() == 6


async def test_in_a_group_the_number_is_not_told_and_the_rest_is_said_in_private(town: Town) -> None:
    auntie = town.person("张阿姨")
    await five(town, auntie)
    group = town.group("3")

    await auntie.sends("@linli_bot 3号楼2单元水管漏水", chat=group)

    assert await town.count_reports() == 5
    await auntie.sees("私聊里说了", chat=group)
    assert "10:00 以后请在这里再发一次" in (await auntie.last_card("没有丢")).text
