"""People who block the bot, a bot that restarts, a community without staff."""

import re
from pathlib import Path

from tests.town import Town, open_town


async def test_a_worker_blocks_the_bot_the_desk_is_told_once_and_gets_what_is_new(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")

    await worker.blocks()
    (told,) = await desk.news()
    assert "小王收不到机器人的消息了" in told.text
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.passes(minutes=3)
    await auntie.sends("8号楼门口的井盖坏了")

    assert [(await town.report(number)).owner_name for number in (1, 2)] == ["赵敏", "赵敏"]
    assert len(await desk.cards("收不到机器人的消息")) == 1
    assert len(await desk.news()) == 2


async def test_a_worker_who_returns_gets_reports_again(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await worker.blocks()
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.passes(minutes=3)

    await worker.presses_start()
    await auntie.sends("8号楼门口的井盖坏了")

    assert (await town.report(2)).owner_name == "小王"
    await worker.sees("道路井盖")
    assert (await town.report(1)).owner_name == "赵敏"
    await desk.taps("我去")


async def test_what_a_lost_worker_had_not_answered_goes_to_the_desk(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.passes(minutes=3)
    await auntie.sends("8号楼门口的井盖坏了")
    await worker.taps("我去")

    await worker.blocks()
    await town.passes(seconds=10)

    assert (await town.report(1)).owner_name == "赵敏"
    assert "路灯楼道灯" in (await desk.last_card("⏱")).text
    assert "赵敏" in (await auntie.last_card("编号 1")).text
    assert (await town.report(2)).owner_name == "小王", "what is begun stays with the one who began it"


async def test_a_worker_found_to_be_lost_while_sending_loses_the_report_to_the_desk(tmp_path: Path) -> None:
    async with open_town(tmp_path, started=False) as town:
        auntie, desk, secretary = town.person("张阿姨"), town.person("赵敏"), town.person("周书记")
        for person in (auntie, desk, secretary):
            await person.presses_start()
        town.may_be_refused = re.compile("chat not found")

        await auntie.sends("3号楼2单元楼道灯不亮了")
        await town.passes(seconds=10)

        assert (await town.report(1)).owner_name == "赵敏"
        await desk.taps("我去")
        await town.must_be_sound()


async def test_a_resident_who_blocked_the_bot_harms_nobody(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await auntie.blocks()

    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")

    assert await town.report_state(1) == "resolved"
    assert await desk.news() == [], "a resident is no staff"
    await auntie.presses_start()
    await auntie.sends("/mine")
    await auntie.taps("1")
    await auntie.taps("修好了")
    assert await town.report_state(1) == "closed"


async def test_a_restart_in_the_middle_keeps_the_dialogue_and_the_cards(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("楼道灯不亮了")
    await town.restarts()
    await auntie.sends("3号楼2单元")
    assert (await town.report(1)).place == "3号楼2单元"
    await worker.taps("我去")
    await worker.taps("处理完")

    await town.restarts()
    await worker.sends_photo("换好了")

    assert await town.report_state(1) == "resolved"
    assert len(await worker.cards("路灯楼道灯")) == 1, "the card of before is the card of now"
    await auntie.taps("修好了")
    assert await town.report_state(1) == "closed"


async def test_what_was_said_while_the_bot_was_down_is_heard_in_order(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.stops()

    await auntie.sends("晚上看不见路")
    await worker.begins_to_send("/queue")
    await town.starts()
    await town.settle()

    assert (await town.report(1)).text == "3号楼2单元楼道灯不亮了\n晚上看不见路"
    await worker.sees("待办 1")


async def test_words_that_came_late_count_from_when_they_were_written(town: Town) -> None:
    auntie = town.person("张阿姨")
    await town.stops()

    await auntie.sends("3号楼2单元楼道灯不亮了")
    await town.telegram.clock(jump=600)
    await auntie.sends("8号楼门口的垃圾没人收")
    await town.telegram.clock(jump=600)
    await town.starts()
    await town.settle()

    assert await town.count_reports() == 2


async def test_a_menu_is_set_once_and_not_at_every_start(town: Town) -> None:
    before = len(await town.telegram.calls("setMyCommands"))

    await town.restarts()
    await town.settle()

    assert len(await town.telegram.calls("setMyCommands")) == before


async def test_without_staff_a_report_is_kept_and_the_first_desk_finds_it(tmp_path: Path) -> None:
    async with open_town(tmp_path, staff=False) as town:
        auntie, desk = town.person("张阿姨"), town.person("赵敏")
        await auntie.sends("3号楼2单元楼道灯不亮了")
        assert "社区还没有登记工作人员" in (await auntie.sees("编号 1")).text

        async with town.database.transaction() as tx:
            await tx.connection.execute(
                "INSERT INTO role (person_id, role, grid_id) SELECT id, 'desk', NULL FROM person WHERE name = '赵敏'"
            )
        await desk.sends("/queue")
        await desk.taps("1")
        await desk.taps("我去")

        assert await town.report_state(1) == "accepted"
        await desk.sees("13900000001")
        assert "赵敏已接单" in (await auntie.last_card("1")).text
        await town.must_be_sound()


async def test_a_worker_is_not_told_that_words_arrived_which_did_not(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await auntie.blocks()

    await worker.replies_to("路灯", "几楼？")
    await worker.sees("这句话没有送到")
    await worker.taps("问一句")
    await worker.sends("几楼的灯？")

    await worker.sees_nothing_of("已转给居民")
