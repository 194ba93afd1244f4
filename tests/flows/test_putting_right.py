"""What the bot took wrongly is put right by those who know better, and kept to learn from."""

from services.learning import read_corrections
from storage import corrections
from tests.town import Town


async def kept(town: Town, number: int) -> list[tuple[str, str, str, str]]:
    async with town.database.reading() as tx:
        return [(one.what, one.was, one.became, one.role) for one in await corrections.list_of_report(tx, number)]


async def test_who_reported_it_names_another_category(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await auntie.taps_raw("report:1:category:power")

    assert (await town.report(1)).category == "power"
    assert await kept(town, 1) == [("category", "lighting", "power", "reporter")]


async def test_the_worker_says_that_it_is_urgent_and_the_weights_hear_of_it(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await worker.taps("改一下")
    await worker.taps("急")

    assert (await town.report(1)).urgency == "high"
    assert await kept(town, 1) == [("urgency", "normal", "high", "worker")]
    async with town.database.reading() as tx:
        assert [one[:3] for one in await read_corrections(tx)] == [("3号楼2单元楼道灯不亮了", "lighting", "high")]


async def test_nobody_but_staff_says_how_urgent_it_is(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await auntie.taps_raw("report:1:urgency:emergency")

    assert (await town.report(1)).urgency == "normal"
    assert await kept(town, 1) == []


async def test_a_worker_who_sees_danger_makes_the_phones_ring(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.news()

    await worker.taps_raw("report:1:urgency:emergency")

    assert (await town.report(1)).urgency == "emergency"
    assert await worker.news()


async def test_another_place_is_kept_beside_the_one_that_was_understood(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await auntie.taps_raw("report:1:place")
    await auntie.sends("1号楼1单元")

    assert await kept(town, 1) == [("place", "3号楼2单元", "1号楼1单元", "reporter")]


async def test_a_place_that_was_asked_for_puts_nothing_right(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("路灯不亮了")

    await auntie.sends("3号楼2单元")

    assert (await town.report(1)).place == "3号楼2单元"
    assert await kept(town, 1) == []


async def test_a_message_taken_for_chatter_that_was_a_report_is_kept(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("好的收到")

    await auntie.taps("这是上报")

    assert [one[:2] for one in await kept(town, 1)] == [("chatter", "none")]
