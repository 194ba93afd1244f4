"""Privacy and authority in a check-in: a tap proves nothing, and who was called may be that no more."""

from __future__ import annotations

import pytest

from tests.town import Town

PHONE, ROOM, NOTE = "13900000002", "102", "钥匙在门卫"
ELDER = "李奶奶"


@pytest.fixture
async def elder(town: Town):
    """李奶奶 lives alone: 张阿姨 of her stairwell is her volunteer, 努尔兰 her family with a key."""
    await town.cares_for(ELDER, volunteer="张阿姨", family="努尔兰·赛力克", note=NOTE)
    return town.person(ELDER)


KEPT = (
    "SELECT * FROM check_in ORDER BY id",
    "SELECT * FROM rung ORDER BY id",
    "SELECT * FROM responder ORDER BY check_in_id, person_id",
    "SELECT * FROM check_in_history ORDER BY id",
    "SELECT * FROM note_view ORDER BY id",
    "SELECT * FROM care ORDER BY person_id",
    "SELECT * FROM care_pause ORDER BY id",
    "SELECT * FROM care_contact ORDER BY id",
    "SELECT * FROM pairing ORDER BY id",
)


async def number_of(town: Town, name: str) -> int:
    return int((await town.rows("SELECT id FROM person WHERE name = :name", name=name))[0][0])


async def standing(town: Town, name: str) -> str:
    sql = "SELECT r.standing FROM responder AS r JOIN person AS p ON p.id = r.person_id WHERE p.name = :name"
    return str((await town.rows(sql, name=name))[-1][0])


async def everything(town: Town) -> list[list[tuple]]:
    """What no stranger may change: all that is written down of those who are looked after."""
    return [await town.rows(sql) for sql in KEPT]


async def test_whose_role_was_taken_loses_door_card_and_key_and_the_next_one_is_called_at_once(
    town: Town, elder
) -> None:
    worker, secretary, desk = town.person("小王"), town.person("周书记"), town.person("赵敏")
    await elder.sends("我要帮助")
    await worker.taps("我去看看")
    assert ROOM in (await worker.last_card(ELDER)).text

    who = await number_of(town, "小王")
    grid = (await town.rows("SELECT grid_id FROM role WHERE role = 'worker' AND person_id = :who", who=who))[0][0]
    await secretary.taps_raw(f"staff:take:{who}:worker:g{grid}")

    assert await standing(town, "小王") == "lost"
    await worker.sees_nothing_of(PHONE, NOTE, f"{ROOM}")
    for data in ("alarm:1:note", "alarm:1:go", "alarm:1:seen", "alarm:1:away"):
        await worker.taps_raw(data)
        assert worker.last_toast == "这件事没有叫您，您不用管。"
    await worker.sends("我去看看 1")
    await worker.sees_nothing_of(PHONE, NOTE)
    assert await town.rows("SELECT COUNT(*) FROM note_view") == [(0,)]
    await desk.taps("我去看看")
    await desk.taps("见到本人")
    await worker.sees_nothing_of("赵敏 见到李奶奶")
    assert await town.check_ins() == [("help", 5, "seen", "赵敏")]


async def test_who_blocks_the_bot_on_the_way_holds_nothing(town: Town, elder) -> None:
    volunteer, worker = town.person("张阿姨"), town.person("小王")
    await town.passes(hours=23, minutes=31)
    await town.passes(minutes=30)
    await town.passes(minutes=30)
    await volunteer.taps("我来打")
    await worker.news()

    await volunteer.blocks()
    await town.passes(seconds=2)
    await town.passes(seconds=2)

    assert await standing(town, "张阿姨") != "going"
    assert ELDER in (await worker.sees(ELDER)).text, "nobody waits half an hour for who is gone"


async def test_who_says_no_to_a_call_for_help_keeps_neither_door_nor_voice(town: Town, elder) -> None:
    volunteer = town.person("张阿姨")
    await elder.sends("我要帮助")
    assert ROOM in (await volunteer.last_card(ELDER)).text, "in a call for help who is called sees the door"

    await volunteer.taps("我现在不行")

    await volunteer.sees_nothing_of(PHONE, f"单元 {ROOM}")
    await volunteer.taps_raw("alarm:1:note")
    assert "先点" in volunteer.last_toast
    await elder.sends_voice()
    assert [one for one in await volunteer.sees_all() if one.kind == "voice"] == []
    assert [one for one in await town.person("小王").sees_all() if one.kind == "voice"] != []


async def test_an_old_question_how_long_she_is_away_ends_no_call_for_help(town: Town, elder) -> None:
    worker = town.person("小王")
    await town.passes(hours=23, minutes=31)
    for _ in range(4):
        await town.passes(minutes=30)
    await worker.taps("我去看看")
    await worker.taps("她或家属说外出")
    question = await worker.last_card("到哪")
    await elder.sends("我要帮助")

    await worker.taps(question.buttons[0])

    assert (await town.check_ins())[-1][2] is None, "she asked for help after that question was drawn"
    assert await town.rows("SELECT COUNT(*) FROM care_pause") == [(0,)]
    assert "求助" in worker.last_toast


async def test_the_secretary_who_lives_alone_is_not_the_last_one_called_for_herself(town: Town) -> None:
    await town.cares_for("周书记")
    secretary = town.person("周书记")
    await secretary.sends("我要帮助")
    await town.passes(minutes=6)
    await town.passes(minutes=11)

    assert "周书记" in (await town.person("刘主任").sees("周书记")).text
    await secretary.taps_raw("alarm:1:seen")
    assert (await town.check_ins())[-1][2] is None, "nobody ends their own"


FORGED = {
    r"^alarm:": (
        "alarm:1:go",
        "alarm:1:cannot",
        "alarm:1:phone",
        "alarm:1:seen",
        "alarm:1:heard",
        "alarm:1:note",
        "alarm:1:hospital",
        "alarm:1:away",
        "alarm:1:away:3",
        "alarm:1:ward:7",
        "alarm:1:no_door",
        "alarm:1:help",
        "alarm:",
    ),
    r"^today:": ("today:board", "today:list:waiting:0", "today:list:well:0", "today:one:{elder}"),
    r"^rhythm:": ("rhythm:1:agree", "rhythm:1:leave"),
    r"^call:": ("call:begin", "call:pass", "call:1:phone", "call:1:no_reply", "call:1:help"),
    r"^care:(pause|date|rest|back):": (
        "care:pause:{elder}",
        "care:date:{elder}",
        "care:rest:{elder}:20260305",
        "care:back:{elder}",
    ),
    r"^care:voice": ("care:voice:{elder}", "care:voice-off:{elder}"),
    r"^care:(kin|kin-add|checked|one|key|drop|drill|drill-off|drills|rehearse):": (
        "care:kin:{elder}",
        "care:drills:0",
        "care:kin-add:{elder}",
        "care:checked:1",
        "care:one:1",
        "care:key:1",
        "care:drop:1",
        "care:drill:{elder}",
        "care:drill-off:{elder}",
        "care:rehearse:{elder}",
        "care:rehearse:3",
    ),
    r"^care:(quit|quit-now|views|leave|leave-now):": (
        "care:quit:{elder}",
        "care:quit-now:{elder}",
        "care:views:{elder}",
        "care:leave:{elder}",
        "care:leave-now:{elder}",
    ),
    r"^visits:": ("visits:page:0", "visits:done:1"),
    r"^care:": (
        "care:page:0",
        "care:find",
        "care:add",
        "care:who:{elder}",
        "care:holes:0",
        "care:new:{elder}",
        "care:yes:{elder}",
        "care:at:{elder}:510",
        "care:way:{elder}:510:chat",
        "care:edit:{elder}",
        "care:when:{elder}",
        "care:time:{elder}:600",
        "care:days:{elder}",
        "care:on:{elder}:12345",
        "care:how:{elder}",
        "care:by:{elder}:sos",
        "care:risk:{elder}",
        "care:risk-off:{elder}",
        "care:called:{elder}",
        "care:note:{elder}",
        "care:write:{elder}",
        "care:renew:{elder}",
        "care:stop:{elder}",
        "care:end:{elder}",
    ),
    r"^pairs:": ("pairs:page:0", "pairs:of:{elder}", "pairs:ask:{elder}:1", "pairs:off:{elder}", "pairs:word:1:yes"),
    r"^pairing:": ("pairing:1:yes", "pairing:1:no", "pairing:1:out", "pairing:1:out_now"),
    r"^volunteer:": ("volunteer:1:yes", "volunteer:1:no"),
}
"""Every button about those who are looked after, as somebody forges it whose business none of it is."""
OTHERS = ("Emma Clarke", "小马", "古丽娜·吐尔逊")
"""A resident of the same building, the worker of another grid, a lead's neighbour: none was called."""


async def test_a_forged_button_shows_and_changes_nothing_for_who_was_not_called(town: Town, elder) -> None:
    await elder.sends("我要帮助")
    number = await number_of(town, ELDER)
    before = await everything(town)

    for name in OTHERS:
        person = town.person(name)
        for data in (one for forged in FORGED.values() for one in forged):
            await person.begins_to_forge(data.format(elder=number))
        await town.settle()
        await person.sees_nothing_of(PHONE, NOTE, ELDER, f"2单元 {ROOM}")
        await person.sends("我去看看 1")
        for command in ("/today", "/calls", "/care", "/pairs", "/list"):
            await person.sends(command)
        await person.sees_nothing_of(PHONE, NOTE, ELDER)

    assert await everything(town) == before


async def test_every_button_of_those_looked_after_stands_in_the_table_above(town: Town) -> None:
    assert set(town.care_table().tapped) == set(FORGED), "a new button needs its row of forged data"


async def test_in_groups_nothing_names_her(town: Town, elder) -> None:
    group = town.group("3")
    await elder.sends("@linli_bot 我要帮助", chat=group)
    await elder.sends("我要帮助")
    for command in ("/today", "/care", "/calls", "/elders", "/list", "我去看看 1"):
        await town.person("小王").sends(command, chat=group)

    await town.person("小王").sees_nothing_of(ELDER, PHONE, NOTE, f"单元 {ROOM}", chat=group)


async def test_help_pressed_fifty_times_is_one_call_and_rings_nobody_fifty_times(town: Town, elder) -> None:
    worker = town.person("小王")
    for _ in range(50):
        await elder.begins_to_send("我要帮助")
    await town.settle()

    assert await town.check_ins() == [("help", 5, None, None)]
    assert await town.rows("SELECT COUNT(*) FROM rung WHERE acted_at IS NULL AND ended = ''") == [(1,)]
    rang = [one for one in await worker.news() if not one.is_silent]
    assert 1 <= len(rang) <= 3
