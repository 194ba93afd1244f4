"""Phone, door and room are for the one who accepted; a tap proves nothing."""

from tests.town import Town

SECRETS = ("13900000001", "301", "13900000003", "502")
NONSENSE = (
    "report:99:accept",
    "report:1:fly",
    "report:1",
    "report:x:accept",
    "report:9999999999999999:accept",
    "report:1:rate:unrated",
    "report:1:rate:wonderful",
    "report:1:category:nonsense",
    "report:1:face:nonsense",
    "report:1:face:categories:999",
    "report:1:to:99",
    "report:1:to:x",
    "report:1:expire",
    "report:1:no_photo",
    "danger:1:out",
    "danger:1:up",
    "danger:x",
    "make_report",
    "nonsense",
    "report:１:accept",
    "'; DROP TABLE report; --",
    "🙂" * 16,
)


async def test_phone_and_door_are_seen_by_the_one_who_accepted_and_from_then_on(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("楼道灯不亮了，3号楼")

    await worker.sees_nothing_of(*SECRETS, "张阿姨")
    await worker.taps("我去")

    card = await worker.last_card("路灯楼道灯")
    assert "报告人 张阿姨 · 电话 13900000001 · 3号楼2单元 301" in card.text
    for name in ("小马", "赵敏", "周书记", "李奶奶"):
        await town.person(name).sees_nothing_of(*SECRETS, "张阿姨")
    assert await auntie.cards("13900000011") == [], "nor does she see his"


async def test_a_closed_report_shows_no_phone_any_more(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")
    await auntie.taps("修好了")

    await worker.sees_nothing_of("13900000001")


async def test_who_passed_it_on_no_longer_sees_the_phone(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("转交")
    await worker.taps("赵敏 · 社区值班")
    await worker.sends("请社区办")

    await worker.sees_nothing_of("13900000001")
    await worker.taps_raw("report:1:bring")
    await worker.sees_nothing_of("13900000001")
    await desk.sees_nothing_of("13900000001")


async def test_a_card_that_a_newer_one_followed_keeps_no_phone(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps_raw("report:1:bring")
    await worker.sees("13900000001")

    await worker.taps("转交")
    await worker.taps("赵敏 · 社区值班")
    await worker.sends("请社区办")

    await worker.sees_nothing_of("13900000001")


async def test_reopened_the_phone_is_covered_on_the_old_card_too(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")

    await auntie.taps("没修好")
    await auntie.sends("还是不亮")

    await worker.sees_nothing_of("13900000001")


async def test_a_resident_who_forges_a_worker_s_tap_is_told_no_and_nothing_changes(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    before = await town.report(1)

    for verb in ("accept", "arrive", "resolve", "ask", "pass", "to:5"):
        await auntie.taps_raw(f"report:1:{verb}")

        assert auntie.last_toast in ("这一步要由网格员来做", "现在不能做这一步，请看最新的卡片"), verb
        assert await town.report(1) == before, verb


async def test_another_grid_s_worker_is_refused_and_sees_nothing(town: Town) -> None:
    auntie, other = town.person("张阿姨"), town.person("小马")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    before = await town.report(1)

    for verb in ("accept", "bring", "face:front", "pass", "confirm", "rate:good", "say", "place"):
        await other.taps_raw(f"report:1:{verb}")

        assert other.last_toast, verb
        assert await town.report(1) == before, verb
    await other.sees_nothing_of("路灯楼道灯", "楼道灯不亮")


async def test_a_neighbour_s_forged_tap_does_nothing(town: Town) -> None:
    auntie, grandma = town.person("张阿姨"), town.person("李奶奶")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    before = await town.report(1)

    for verb in ("confirm", "withdraw", "reopen", "rate:good", "face:edit", "bring", "category:gas"):
        await grandma.taps_raw(f"report:1:{verb}")

        assert grandma.last_toast, verb
        assert await town.report(1) == before, verb
    await grandma.sees_nothing_of("路灯楼道灯")


async def test_nonsense_in_a_button_is_answered_and_harms_nothing(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    before = await town.report(1)

    for data in NONSENSE:
        auntie.last_toast = ""
        await auntie.taps_raw(data)

        assert await town.report(1) == before, data
        assert auntie.last_toast or "face" in data, data


async def test_an_outdated_button_says_so(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")

    await worker.taps_raw("report:1:accept")
    assert worker.last_toast == "已经有人接单了"
    await worker.taps("到了")
    await worker.taps_raw("report:1:arrive")
    assert worker.last_toast == "已经记过到场了"
    await auntie.taps_raw("report:1:confirm")
    assert auntie.last_toast == "现在不能做这一步，请看最新的卡片"


async def test_one_s_own_report_is_not_accepted_by_oneself_unless_one_is_its_worker(town: Town) -> None:
    worker, desk = town.person("小王"), town.person("赵敏")

    await worker.sends("3号楼2单元楼道灯不亮了")

    assert (await town.report(1)).owner_name == "小王"
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("自己换好了")
    assert await town.report_state(1) == "resolved"
    await worker.taps("修好了")
    assert await town.report_state(1) == "closed"
    assert await desk.news() == []


async def test_a_stranger_without_a_phone_number_is_reached_by_a_reply(town: Town) -> None:
    stranger, worker = await town.newcomer("外卖小哥"), town.person("小王")
    await stranger.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")

    assert "没登记电话，回复这张卡片" in (await worker.last_card("报告人 外卖小哥")).text
    await worker.replies_to("报告人 外卖小哥", "几楼？")

    await stranger.sees("小王说：\n“几楼？”")
