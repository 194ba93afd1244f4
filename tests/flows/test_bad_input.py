"""What people do that cannot be: refused or led on in plain words; the history tells where it matters."""

import asyncio

from domain.reports import Part
from storage import people, reports
from tests.town import Town

LAMP = "3号楼2单元楼道灯不亮了"


async def happened(town: Town, action: str) -> int:
    query = "SELECT COUNT(*) FROM report_history WHERE action = :action"
    return int((await town.rows(query, action=action))[0][0])


async def test_a_worker_of_another_grid_neither_acts_nor_looks(town: Town) -> None:
    auntie, other = town.person("张阿姨"), town.person("小马")
    await auntie.sends(LAMP)

    for verb in ("accept", "resolve", "ask", "escalate", "reject", "bring", "face:more"):
        await other.taps_raw(f"report:1:{verb}")
        assert other.last_toast in ("这一步要由网格员来做", "这件事不归您看")

    assert await town.report_state(1) == "dispatched"
    await other.sees_nothing_of("楼道灯")


async def test_a_resident_does_not_say_that_their_own_report_is_done(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends(LAMP)
    await worker.taps("我去")

    await auntie.taps_raw("report:1:resolve")

    assert auntie.last_toast == "这一步要由网格员来做"
    assert await town.report_state(1) == "accepted"


async def test_of_two_workers_at_once_one_has_it_and_the_other_is_told(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends(LAMP)

    await asyncio.gather(worker.taps("我去"), desk.taps_raw("report:1:accept"))

    assert sorted((worker.last_toast, desk.last_toast)) == ["已接单，电话和门牌在卡片里", "已经有人接单了"]
    assert await happened(town, "accept") == 1


async def test_a_follower_who_left_holds_nothing_up(town: Town) -> None:
    auntie, granny, worker = town.person("张阿姨"), town.person("李奶奶"), town.person("小王")
    await auntie.sends(LAMP)
    async with town.database.transaction() as tx:
        follower = await people.get_by_telegram(tx, granny.id)
        before = await reports.get(tx, 1)
        assert follower is not None
        assert before is not None
        after = await reports.add_party(tx, before, follower.id, Part.FOLLOWER, await town.now())
        assert await reports.save(tx, type(after)(**{**vars(after), "version": after.version + 1}))
    await granny.blocks()

    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")
    await auntie.taps("修好了")

    assert await town.report_state(1) == "closed"


async def test_whose_reporter_is_gone_the_owner_is_told_and_it_goes_on_to_its_end(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends(LAMP)
    await worker.taps("我去")
    await worker.news()

    await auntie.blocks()

    assert "收不到机器人的消息" in (await worker.news())[-1].text
    assert await happened(town, "reporter_lost") == 1
    await worker.taps("处理完")
    await worker.sends_photo("换好了")
    assert await town.report_state(1) == "resolved"
    await town.passes(days=7, minutes=1)
    assert await town.report_state(1) == "closed"


async def test_a_building_that_no_grid_owns_comes_to_the_desk(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await worker.news()

    await auntie.sends("99号楼2单元楼道灯不亮了")

    assert (await town.report(1)).owner_name == "赵敏"
    assert (await town.report(1)).grid_id is None
    assert "99号楼" in (await desk.last_card("楼道灯")).text
    assert "赵敏" in (await auntie.last_card("收到")).text
    assert await worker.news() == []


async def test_a_reply_to_a_card_that_is_long_closed_is_kept_and_led_on(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends(LAMP)
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")
    await auntie.taps("修好了")
    await town.passes(days=20)
    await worker.news()

    await auntie.replies_to("已办结", "那盏灯又不亮了，三号楼二单元")

    assert "没有转给谁" in (await auntie.last_card("已经结束")).text
    assert await town.report_state(1) == "closed"
    assert await happened(town, "said_after_end") == 1
    await auntie.taps("这是上报")
    assert "那盏灯又不亮了" in (await town.report(2)).text
    assert "那盏灯又不亮了" in (await worker.news())[-1].text


async def test_a_danger_in_a_reply_to_a_closed_card_is_a_danger(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends(LAMP)
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")
    await auntie.taps("修好了")
    await town.passes(days=20)

    await auntie.replies_to("已办结", "3号楼2单元着火了，烟很大")

    assert (await town.report(2)).is_emergency
