"""Elder and volunteer: proposed by a worker, agreed to by both, changed in one step, never a minute without."""

import pytest

from domain.people import Grant, Role
from storage import people
from tests.town import Town

IN_FORCE = (
    "SELECT v.name FROM pairing AS g JOIN person AS v ON v.id = g.volunteer_id WHERE g.ended_at IS NULL "
    "AND g.elder_agreed_at IS NOT NULL AND g.volunteer_agreed_at IS NOT NULL"
)


async def helps(town: Town, *names: str) -> None:
    """Make volunteers of these."""
    async with town.database.transaction() as tx:
        for name in names:
            found = await people.get_by_telegram(tx, town.person(name).id)
            assert found is not None
            await people.add_role(tx, found.id, Grant(Role.VOLUNTEER))


async def is_paired(town: Town, volunteer: str) -> None:
    """小王 proposes, both agree."""
    await town.person("小王").sends("/pairs")
    await town.person("小王").taps(await the_button(town.person("小王"), "李奶奶"))
    await town.person("小王").taps(await the_button(town.person("小王"), volunteer))
    await town.person(volunteer).taps("我愿意")
    await town.person("李奶奶").taps("好，我愿意")


async def the_button(person, part: str) -> str:
    """Return the newest button with these words on it."""
    for seen in reversed(await person.sees_all()):
        for label in seen.buttons:
            if part in label:
                return label
    raise AssertionError(f"no button with {part}:\n{await person.screen()}")


@pytest.fixture
async def elder(town: Town):
    """李奶奶 is looked after and has no volunteer; 张阿姨 of her stairwell and 古丽娜 of her building would help."""
    await town.cares_for("李奶奶")
    await helps(town, "张阿姨", "古丽娜·吐尔逊")
    return town.person("李奶奶")


async def test_a_worker_proposes_both_agree_and_the_volunteer_is_called_when_the_morning_is_silent(
    town: Town, elder
) -> None:
    worker, volunteer = town.person("小王"), town.person("张阿姨")

    await worker.sends("/pairs")
    assert "李奶奶 3号楼2单元 102 · 还没有志愿者" in (await worker.sees("结对")).text
    await worker.taps("提议 李奶奶")
    choices = (await worker.sees("请谁来")).buttons
    assert choices[:2] == ("张阿姨 · 同单元 · 还没有老人", "古丽娜·吐尔逊 · 同楼 · 还没有老人")
    await worker.taps("张阿姨 · 同单元 · 还没有老人")

    asked = await volunteer.sees("一个人住")
    assert asked.text.startswith("3号楼的李奶奶一个人住")
    assert asked.buttons == ("我愿意", "现在不行")
    assert "102" not in asked.text, "no door before she has agreed"
    await elder.sees_nothing_of("张阿姨")
    await volunteer.taps("我愿意")
    assert (await elder.sees("愿意照看您")).buttons == ("好，我愿意", "先不用")
    assert await town.rows(IN_FORCE) == []
    await elder.taps("好，我愿意")

    assert await town.rows(IN_FORCE) == [("张阿姨",)]
    await elder.sees("从今天起，张阿姨会多照看您")
    await volunteer.sees("从今天起，您照看李奶奶")
    await worker.sees("李奶奶和张阿姨结对了")
    assert (await elder.sees("愿意照看您")).buttons == ()
    await volunteer.sends("/elders")
    assert "李奶奶 · 3号楼2单元 102" in (await volunteer.sees("您照看的老人 1 位")).text
    await volunteer.news()
    await town.passes(hours=23, minutes=31)
    await town.passes(minutes=30)
    await town.passes(minutes=31)
    await volunteer.sees("请给 李奶奶 打个电话")
