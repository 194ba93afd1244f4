"""Two matters in one breath: each gets its number, or its author hears where the second one went."""

from domain.people import Role
from tests.flows.test_for_somebody import grant
from tests.town import Town


async def test_a_second_matter_at_another_building_has_a_number_of_its_own(town: Town) -> None:
    grandma, worker, other = town.person("李奶奶"), town.person("小王"), town.person("小马")

    await grandma.sends("3号楼2单元楼道灯不亮了")
    await grandma.sends("1号楼门口井盖没了")

    await grandma.sees("收到，编号 2")
    assert ((await town.report(2)).category, (await town.report(2)).place) == ("road", "1号楼门口")
    await other.sees("道路井盖")
    await worker.sees_nothing_of("井盖")


async def test_a_danger_at_another_building_is_not_sent_to_the_first_one(town: Town) -> None:
    auntie, other = town.person("张阿姨"), town.person("小马")

    await auntie.sends("3号楼2单元楼道灯不亮了")
    await auntie.sends("1号楼煤气味很大")

    assert (await town.report(1)).urgency != "emergency"
    assert "1号楼" in (await other.last_card("燃气")).text


async def test_what_may_be_another_matter_says_where_it_went_and_a_tap_makes_it_one(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await auntie.sends("家里停水了")
    assert (await auntie.last_card()).text == "这句记在 1 号里了。"
    assert "停水" in (await worker.last_card("路灯楼道灯")).text
    await auntie.taps("另外一件")

    first, second = await town.report(1), await town.report(2)
    assert (first.text, first.category, first.place) == ("3号楼2单元楼道灯不亮了", "lighting", "3号楼2单元")
    assert (second.text, second.category) == ("家里停水了", "water")
    assert "停水" not in (await worker.last_card("路灯楼道灯")).text
    await worker.sees("供水")


async def test_the_tap_counts_once_and_takes_nothing_away_that_is_all_there_is(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await auntie.sends("家里停水了")
    tapped = (await auntie.last_card()).id
    await auntie.taps("另外一件")

    await auntie.taps_raw("another_matter", tapped)

    assert auntie.last_toast == "这个按钮用不了，请看最新的卡片"
    assert await town.count_reports() == 2
    assert (await town.report(2)).text == "家里停水了"


async def test_who_is_asked_for_whom_and_tells_the_matter_adds_it_to_nothing(town: Town) -> None:
    lead = town.person("张阿姨")
    await grant(town, "张阿姨", Role.BUILDING_LEAD, "3")
    await lead.sends("我老公打我")
    await lead.sends("/for")

    await lead.sends("她家马桶堵了")

    assert (await town.report(1)).text == "我老公打我"
    assert (await town.report(2)).category == "drainage"
