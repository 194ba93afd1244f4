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


async def proposes(town: Town, volunteer: str, label: str = "提议 李奶奶") -> None:
    """小王 proposes somebody."""
    worker = town.person("小王")
    await worker.sends("/pairs")
    await worker.taps(label)
    await worker.taps(await the_button(worker, volunteer))


async def is_paired(town: Town, volunteer: str, yes: str) -> None:
    """小王 proposes, both agree."""
    await proposes(town, volunteer)
    await town.person(volunteer).taps(yes)
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
    await town.cares_for("李奶奶", way="sos")
    await helps(town, "张阿姨", "古丽娜·吐尔逊")
    return town.person("李奶奶")


async def test_a_worker_proposes_both_agree_and_the_volunteer_is_called_when_the_morning_is_silent(
    town: Town, elder
) -> None:
    worker, volunteer = town.person("小王"), town.person("张阿姨")
    await town.cares_for("李奶奶")

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


async def test_a_volunteer_who_cannot_says_so_and_the_worker_sees_the_next_at_once(town: Town, elder) -> None:
    worker, volunteer = town.person("小王"), town.person("张阿姨")
    await proposes(town, "张阿姨")

    await volunteer.taps("现在不行")

    card = await worker.sees("张阿姨现在不能照看李奶奶")
    assert card.buttons == ("古丽娜·吐尔逊 · 同楼 · 还没有老人",)
    await worker.taps(card.buttons[0])
    await town.person("古丽娜·吐尔逊").taps("ماقۇل")
    await elder.taps("好，我愿意")
    assert await town.rows(IN_FORCE) == [("古丽娜·吐尔逊",)]


async def test_an_elder_who_says_no_stays_as_she_is_and_nobody_is_in_force(town: Town, elder) -> None:
    await proposes(town, "张阿姨")
    await town.person("张阿姨").taps("我愿意")

    await elder.taps("先不用")

    assert await town.rows(IN_FORCE) == []
    await town.person("张阿姨").sees("李奶奶这次先不用人照看")
    await town.person("小王").sees("李奶奶没同意由张阿姨照看")


async def test_a_change_is_one_step_and_never_a_moment_without(town: Town, elder) -> None:
    before, after = town.person("张阿姨"), town.person("古丽娜·吐尔逊")
    await is_paired(town, "张阿姨", "我愿意")
    await proposes(town, "古丽娜", "换人 李奶奶")
    assert await town.rows(IN_FORCE) == [("张阿姨",)]
    await after.taps("ماقۇل")
    assert await town.rows(IN_FORCE) == [("张阿姨",)], "until the elder has agreed too"

    await elder.taps("好，我愿意")

    assert await town.rows(IN_FORCE) == [("古丽娜·吐尔逊",)]
    assert await town.rows(
        "SELECT a.ended_at = b.elder_agreed_at, a.ended_why FROM pairing AS a JOIN pairing AS b ON b.id = a.id + 1"
    ) == [(True, "replaced")]
    await before.sees("从今天起，李奶奶由古丽娜·吐尔逊照看")
    await before.sends("/elders")
    await before.sees("您现在没有结对的老人")
    await town.person("小王").sends("/pairs")
    await town.person("小王").taps("换人 李奶奶")
    assert "张阿姨：换了人" in (await town.person("小王").sees("以前：")).text


async def test_who_is_no_volunteer_any_more_has_no_elder_and_the_worker_is_asked_for_another(town: Town, elder) -> None:
    await is_paired(town, "张阿姨", "我愿意")
    secretary = town.person("周书记")
    await secretary.sends("/staff")
    await secretary.taps("张阿姨")
    await secretary.taps("去角色")
    await secretary.taps(await the_button(secretary, "志愿者"))

    await town.passes(seconds=10)

    assert await town.rows(IN_FORCE) == []
    await elder.sees("张阿姨以后不能来照看您了")
    assert (await town.person("小王").sees("张阿姨不再是志愿者")).buttons == ("古丽娜·吐尔逊 · 同楼 · 还没有老人",)


async def test_who_has_blocked_the_bot_for_days_is_not_counted_on_but_a_day_is_forgiven(town: Town, elder) -> None:
    await is_paired(town, "张阿姨", "我愿意")
    await town.person("张阿姨").blocks()
    await town.passes(seconds=10)
    await town.passes(days=2)
    assert await town.rows(IN_FORCE) == [("张阿姨",)]

    await town.passes(days=1, hours=1)

    assert await town.rows(IN_FORCE) == []
    await town.person("小王").sees("张阿姨好几天联系不上")


async def test_a_volunteer_who_wants_out_stays_until_somebody_else_is_there(town: Town, elder) -> None:
    volunteer, worker = town.person("张阿姨"), town.person("小王")
    await is_paired(town, "张阿姨", "我愿意")
    await volunteer.sends("/elders")
    await volunteer.taps("照看不了李奶奶")
    await volunteer.taps("请换人")

    assert await town.rows(IN_FORCE) == [("张阿姨",)]
    card = await worker.sees("张阿姨想换人照看李奶奶")
    await worker.taps(card.buttons[0])
    await town.person("古丽娜·吐尔逊").taps("ماقۇل")
    await elder.taps("好，我愿意")
    assert await town.rows(IN_FORCE) == [("古丽娜·吐尔逊",)]


async def test_who_does_not_answer_for_two_days_is_let_be_and_the_elder_is_asked_twice_at_most(
    town: Town, elder
) -> None:
    await proposes(town, "张阿姨")
    await town.passes(days=1)
    await town.person("张阿姨").taps("我愿意")
    await town.passes(days=1, minutes=1)
    assert len(await elder.cards("愿意照看您")) == 2
    await town.passes(days=1)

    await town.person("小王").sees("一直没有回音")
    assert len(await elder.cards("愿意照看您")) == 2
    await elder.taps_raw("pairing:1:yes")
    assert elder.last_toast == "这件事已经定好了，不用再点。"
    assert await town.rows(IN_FORCE) == []


async def test_what_an_elder_without_a_chat_says_is_written_down_by_the_worker(town: Town, elder) -> None:
    worker = town.person("小王")
    await elder.blocks()
    await proposes(town, "张阿姨")
    await town.person("张阿姨").taps("我愿意")

    await worker.sees("请当面或打电话问一声")
    await worker.taps("老人同意")

    assert await town.rows(IN_FORCE) == [("张阿姨",)]
    assert await town.rows("SELECT p.name FROM pairing AS g JOIN person AS p ON p.id = g.elder_said_by") == [("小王",)]


async def test_nobody_proposes_or_answers_what_is_not_theirs(town: Town, elder) -> None:
    await proposes(town, "张阿姨")
    stranger, neighbour = town.person("Emma Clarke"), town.person("小马")

    await stranger.taps_raw("pairing:1:yes")
    await stranger.taps_raw("pairs:ask:2:1")
    assert stranger.last_toast != ""
    await neighbour.taps_raw("pairs:of:2")
    assert neighbour.last_toast == "这位老人不归您这里管。"
    await elder.taps_raw("pairing:1:yes")
    assert elder.last_toast == "这件事已经定好了，不用再点。", "the volunteer is asked first"
    await stranger.sends("/pairs")
    await stranger.sees_nothing_of("李奶奶")
    assert await town.rows("SELECT COUNT(*) FROM pairing") == [(1,)]
    assert await town.rows(IN_FORCE) == []


async def test_a_resident_offers_to_help_and_is_one_when_the_worker_says_so(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("/me")
    await auntie.taps("我想当志愿者")
    await auntie.sees("网格员点了头，您就是志愿者了")
    await auntie.taps("我想当志愿者")
    assert "已经报过名了" in auntie.last_toast

    await worker.sees("3号楼的张阿姨想当志愿者")
    await worker.taps("行，加上")

    await auntie.sees("您是志愿者了")
    assert await town.rows(
        "SELECT r.role, g.name FROM role AS r JOIN grid AS g ON g.id = r.grid_id "
        "JOIN person AS p ON p.id = r.person_id WHERE p.name = '张阿姨'"
    ) == [("volunteer", "3号网格")]
    await auntie.sends("/me")
    assert "我想当志愿者" not in (await auntie.last_card("张阿姨")).buttons
