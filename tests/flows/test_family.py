"""A daughter far away is bound to her mother by a link from the grid worker and one tap of her own."""

import re

from tests.town import BOT, Town
from tests.townspeople import Person


async def gets_link(worker: Person, words: str, label: str) -> str:
    """A worker makes a link for the family of somebody; return what it carries."""
    await worker.sends("/family")
    await worker.sends(words)
    await worker.taps(label)
    found = re.search(rf"https://t\.me/{BOT}\?start=([\w-]+)", (await worker.sees(f"t.me/{BOT}")).text)
    assert found is not None
    return found[1]


async def bonds(town: Town) -> list[tuple[object, ...]]:
    return await town.rows(
        "SELECT p.name, e.name FROM role AS r JOIN person AS p ON p.id = r.person_id "
        "JOIN person AS e ON e.id = r.about_id WHERE r.role = 'family'"
    )


async def test_a_daughter_agrees_and_is_bound_and_both_are_told(town: Town) -> None:
    worker, elder = town.person("小王"), town.person("李奶奶")
    token = await gets_link(worker, "李奶奶", "李奶奶 3号楼2单元 102")
    daughter = await town.newcomer("李燕")

    await daughter.presses_start(token)
    assert "您是 李奶奶 的家属吗？" in (await daughter.last_card()).text
    assert await bonds(town) == [], "nothing without her consent"
    await daughter.taps("是，同意")

    await daughter.sees("您是 李奶奶 的家属")
    await elder.sees("李燕已登记为您的家属")
    await worker.sees("李燕已登记为李奶奶的家属")
    assert await bonds(town) == [("李燕", "李奶奶")]
    assert await town.rows("SELECT kind FROM consent") == [("family",)]
    other = await town.newcomer("别人")
    await other.presses_start(token)
    await other.sees("这个码用不了")
    assert await bonds(town) == [("李燕", "李奶奶")]


async def test_whoever_says_no_is_bound_to_nobody_and_the_link_stays_good(town: Town) -> None:
    token = await gets_link(town.person("小王"), "3号楼2单元102", "李奶奶 3号楼2单元 102")
    stranger = await town.newcomer("路人")
    await stranger.presses_start(token)
    await stranger.sends("什么意思")
    await stranger.sees("请点上面的按钮")
    await stranger.taps("不是")
    await stranger.sees("没有记下什么")

    daughter = await town.newcomer("李燕")
    await daughter.presses_start(token)
    await daughter.taps("是，同意")

    assert await bonds(town) == [("李燕", "李奶奶")]


async def test_a_tap_without_the_link_binds_nobody(town: Town) -> None:
    await gets_link(town.person("小王"), "李奶奶", "李奶奶 3号楼2单元 102")
    auntie = town.person("张阿姨")

    for data in ("family:yes:1", "family:no:1", "family:of:2", "family:yes:x", "family:fly:1", "family:"):
        auntie.last_toast = ""
        await auntie.taps_raw(data)
        assert auntie.last_toast, data

    assert await bonds(town) == []
    assert await town.rows("SELECT COUNT(*) FROM code") == [(1,)]


async def test_the_link_is_not_for_the_one_who_made_it_nor_for_the_elder(town: Town) -> None:
    worker, elder = town.person("小王"), town.person("李奶奶")
    token = await gets_link(worker, "李奶奶", "李奶奶 3号楼2单元 102")

    await worker.presses_start(token)
    await worker.sees("请转给家属，您自己不用点")
    await elder.presses_start(token)
    await elder.sees("这是给您家属的链接")

    assert await bonds(town) == []


async def test_only_staff_of_the_place_make_such_links(town: Town) -> None:
    auntie, other = town.person("张阿姨"), town.person("小马")
    await auntie.sends("/family")
    await auntie.sees("由网格员和社区来办")

    await other.sends("/family")
    await other.sends("李奶奶")

    await other.sees("没找到")
    await other.sees_nothing_of("102")


async def test_family_sees_no_report_by_that(town: Town) -> None:
    token = await gets_link(town.person("小王"), "李奶奶", "李奶奶 3号楼2单元 102")
    daughter = await town.newcomer("李燕")
    await daughter.presses_start(token)
    await daughter.taps("是，同意")
    await town.person("李奶奶").sends("3号楼2单元楼道灯不亮了")

    for data in ("report:1:bring", "report:1:accept", "report:1:pass"):
        await daughter.taps_raw(data)
        assert daughter.last_toast, data

    await daughter.sees_nothing_of("楼道灯", "13900000002")
