"""The duty roster in the chat: seen by those on it, made by the office, and heeded when there is danger."""

from domain.codes import CodeKind
from tests.town import Town


async def puts_in(town: Town, day: str, shift: str, name: str, by: str = "周书记") -> None:
    office = town.person(by)
    await office.sends("/duty")
    for label in ("排班", day, shift, name):
        await office.taps(label)


async def gets_a_second_desk(town: Town) -> None:
    secretary = town.person("周书记")
    await secretary.sends("/staff")
    await secretary.taps("添加")
    await secretary.sends("Emma Clarke")
    await secretary.sends("13900000003")
    await secretary.taps("社区值班")
    await secretary.taps("整个社区")


async def test_the_secretary_puts_somebody_in_who_is_told_and_sees_it(town: Town) -> None:
    desk = town.person("赵敏")
    await desk.sends("/duty")
    await desk.sees("现在没有排班")

    await puts_in(town, "今天", "白班 08–20 · 社区值班", "赵敏")
    await puts_in(town, "明天", "夜班 20–08 · 社区值班", "赵敏")

    await desk.sees("您值班：08:00 – 20:00（社区值班）")
    await desk.sends("/duty")
    card = await desk.last_card("现在值班")
    assert "社区值班 赵敏，到 20:00" in card.text
    assert "3月3日 20:00 – 3月4日 08:00 社区值班 赵敏" in card.text
    assert card.buttons == (), "who makes no roster has no buttons"


async def test_a_shift_is_swapped_and_taken_off(town: Town) -> None:
    secretary = town.person("周书记")
    await puts_in(town, "明天", "白班 08–20 · 网格员", "小王")

    await secretary.taps("3月3日 08:00 小王")
    await secretary.taps("换人")
    await secretary.taps("小马")

    await town.person("小王").sees("3月3日 08:00 – 3月3日 20:00 这一班不用您值了")
    await town.person("小马").sees("您值班")
    await secretary.taps("3月3日 08:00 小马")
    await secretary.taps("撤下")
    assert await town.rows("SELECT 1 FROM duty") == []


async def test_danger_at_night_rings_at_who_is_on_duty_and_not_at_all_others(town: Town) -> None:
    auntie, desk = town.person("张阿姨"), town.person("赵敏")
    await gets_a_second_desk(town)
    second = town.person("Emma Clarke")
    await puts_in(town, "今天", "夜班 20–08 · 社区值班", "Emma Clarke")
    await town.passes(hours=17)  # two at night
    await desk.news()
    await second.news()

    await auntie.sends("3号楼2单元煤气味冲鼻子，有人头疼")

    assert await desk.news() == []
    assert [one.is_silent for one in await second.news()] == [False]


async def test_when_who_is_on_duty_has_blocked_the_bot_everybody_is_told(town: Town) -> None:
    auntie, desk = town.person("张阿姨"), town.person("赵敏")
    await puts_in(town, "今天", "白班 08–20 · 网格员", "小王")
    await town.person("小王").blocks()
    await desk.news()

    await auntie.sends("3号楼2单元煤气味冲鼻子，有人头疼")

    assert (await town.report(1)).owner_name == "赵敏"
    assert len(await desk.news()) == 1


async def test_who_moves_in_is_confirmed_by_the_desk_that_is_on_duty(town: Town) -> None:
    await gets_a_second_desk(town)
    await puts_in(town, "今天", "白班 08–20 · 社区值班", "Emma Clarke")
    await town.person("小王").blocks()
    newcomer = await town.newcomer("阿依古丽", id=790)

    await newcomer.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    await newcomer.taps("可以")
    await newcomer.sends("2单元301")

    await newcomer.sees("Emma Clarke")
    await town.person("Emma Clarke").sees("阿依古丽")
    await town.person("赵敏").sees_nothing_of("阿依古丽")
