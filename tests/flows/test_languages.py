"""Everybody reads their own language, and sees in which one the others wrote."""

from domain.codes import CodeKind
from tests.town import Town
from tests.townspeople import Person, Seen

LIGHT = "3-بىنا 1-ئىشىكتە چىراغ يانمايدۇ"
ORIGIN = "🌐 原文是维吾尔语"
LEFT, ISOLATED, FREE = "\u200f", "\u2068", "\u2069"


def lines(seen: Seen) -> list[str]:
    """The lines of a message with the marks of direction that stand in it."""
    return str(seen.raw["text"]).split("\n")


async def choose(person: Person, language: str) -> None:
    await person.sends("/language")
    await person.taps(language)


async def test_a_uyghur_report_is_read_by_each_in_their_own_language_and_the_worker_sees_the_original(
    town: Town,
) -> None:
    gulina, worker = town.person("古丽娜·吐尔逊"), town.person("小王")

    await gulina.sends(LIGHT)

    hers = await gulina.last_card("تاپشۇرۇۋالدىم، نومۇرى 1")
    assert "چىراغ · 3-بىنا 1-ئىشىك" in hers.text
    assert hers.buttons == ("ئۆزگەرتىش", "تولۇقلاش")
    his = await worker.last_card("路灯楼道灯")
    assert "路灯楼道灯 · 3号楼1单元" in his.text, "who reads Chinese finds the door without reading Uyghur"
    assert his.text.split("\n")[1:3] == [LIGHT, ORIGIN]
    assert his.buttons == ("我去", "转交", "改一下", "更多")
    await worker.taps("我去")
    assert "小王 تاپشۇرۇۋالدى" in (await gulina.last_card("1")).text
    assert ORIGIN in (await worker.last_card("路灯楼道灯")).text
    await worker.sends("/queue")
    await worker.sees("1 路灯楼道灯 · 3号楼1单元 ·")


async def test_what_is_asked_and_answered_says_its_language_to_who_reads_another(town: Town) -> None:
    gulina, worker = town.person("古丽娜·吐尔逊"), town.person("小王")
    await gulina.sends(LIGHT)
    await worker.taps("我去")
    await worker.taps("问一句")

    await worker.sends("几楼的灯？")

    asked = await gulina.sees("小王 سىزدىن سوراۋاتىدۇ:\n«几楼的灯？»\n")
    assert asked.text.endswith("\n🌐 ئەسلى خەنزۇچە يېزىلغان")
    await gulina.sends("تۆتىنچى قەۋەت")
    await worker.sees(f"居民回话：\n“تۆتىنچى قەۋەت”\n{ORIGIN}")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")
    await gulina.taps("ئوڭشالدى")
    await gulina.taps("رازى")
    assert "باھايىڭىز: رازى" in (await gulina.last_card("تۈگىدى")).text
    assert await town.report_state(1) == "closed"


async def test_words_in_the_readers_own_language_are_passed_on_without_a_remark(town: Town) -> None:
    auntie, worker, nurlan = town.person("张阿姨"), town.person("小王"), town.person("努尔兰·赛力克")
    await choose(worker, "Қазақша")

    await nurlan.sends("5-үй 2-кіреберісте лифт істемейді")
    await auntie.sends("3号楼2单元楼道灯不亮了")

    assert "🌐" not in (await worker.last_card("Лифт")).text
    assert "🌐 Түпнұсқасы қытайша жазылған" in (await worker.last_card("Шам, жарық")).text
    assert "🌐" not in (await auntie.last_card("收到")).text


async def test_what_is_still_wrong_says_its_language_on_the_card_of_the_worker(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo("换好了")
    await auntie.taps("没修好")

    await auntie.sends("يەنىلا يانمايۋاتىدۇ")

    assert "🌐 原文是维吾尔语" in (await worker.last_card("居民说没好")).text


async def test_a_desk_that_reads_kazakh_gets_the_alarm_in_kazakh(town: Town) -> None:
    gulina, desk, worker = town.person("古丽娜·吐尔逊"), town.person("赵敏"), town.person("小王")
    await choose(desk, "Қазақша")
    await desk.news()

    await gulina.sends("3-بىنا 1-ئىشىكتە گاز پۇرىقى بار، بېشىم ئايلىنىۋاتىدۇ")

    (alarm,) = await desk.news()
    assert "🔴 1 Газ · 3-үй 1-кіреберіс" in alarm.text
    assert "🌐 Түпнұсқасы ұйғырша жазылған" in alarm.text
    assert "🚨 Қауіп. Алдымен қоңырау шалыңыз, бірден барыңыз." in alarm.text
    assert not alarm.is_silent
    assert "🚨 危险" in (await worker.last_card("燃气")).text
    told = await gulina.last_card("🚨")
    assert "سىرتتا 119 غا تېلېفون قىلىڭ" in told.text
    assert "شۇ ھامان خەۋەر قىلىندى: 小王 ۋە مەھەللە نۆۋەتچىسى (نومۇرى 1)" in told.text
    await gulina.taps("ئىچىدە ئادەم بار")
    await desk.sees("іште әлі адам бар!")


async def test_every_language_is_offered_under_its_own_name_and_taken_with_one_tap(town: Town) -> None:
    auntie = town.person("张阿姨")

    await auntie.sends("/language")

    asked = await auntie.last_card("说哪种话")
    assert asked.buttons == ("中文", "ئۇيغۇرچە", "Қазақша", "English")
    assert [len(row) for row in asked.raw["reply_markup"]["inline_keyboard"]] == [2, 2]
    for name, toast, sentence in (
        ("ئۇيغۇرچە", "بولىدۇ", "بولىدۇ، بۇنىڭدىن كېيىن ئۇيغۇرچە سۆزلەيمەن."),
        ("Қазақша", "Жарайды", "Жарайды, бұдан былай қазақша сөйлеймін."),
        ("English", "OK", "All right, English from now on."),
        ("中文", "好", "好的，以后说中文。"),
    ):
        await auntie.taps(name)
        assert auntie.last_toast == toast
        assert (await auntie.last_card()).text == sentence
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await auntie.sees("收到，编号 1")


async def test_the_menu_of_the_chat_follows_the_language(town: Town) -> None:
    auntie = town.person("张阿姨")

    await choose(auntie, "Қазақша")

    menus = {menu["scope"].get("chat_id"): menu["commands"] for menu in (await town.telegram.get("state"))["commands"]}
    assert menus[auntie.id][0]["description"] == "менің хабарларым"


async def test_a_language_that_nobody_offers_is_refused(town: Town) -> None:
    auntie = town.person("张阿姨")
    await auntie.sends("/language")

    for forged in ("language:xx", "language:", "language:ug:1"):
        await auntie.taps_raw(forged)
        assert auntie.last_toast == "这个按钮用不了，请看最新的卡片"

    await auntie.sends("/help")
    assert "发一句话" in (await auntie.last_card()).text


async def test_cards_that_stand_already_turn_into_the_new_language_and_still_work(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await auntie.news()

    await choose(auntie, "ئۇيغۇرچە")
    await choose(worker, "English")

    assert [seen.text.split("\n")[0] for seen in await auntie.news()] == [
        "🌐 说哪种话？",
        "بولىدۇ، بۇنىڭدىن كېيىن ئۇيغۇرچە سۆزلەيمەن.",
    ]
    hers = await auntie.last_card("تاپشۇرۇۋالدىم")
    assert hers.edits == 1
    await worker.taps("I'll go")
    assert "小王 تاپشۇرۇۋالدى" in (await auntie.last_card("1")).text
    await auntie.taps("ئۆزگەرتىش")
    await auntie.taps("تۈرى")
    await auntie.taps("گاز")
    assert auntie.last_toast == "ئۆزگەرتىلدى"
    assert (await town.report(1)).category == "gas"


async def test_choosing_a_language_brings_nobody_a_card_they_never_had(town: Town) -> None:
    auntie, secretary = town.person("张阿姨"), town.person("周书记")
    await auntie.sends("楼道灯不亮了")
    await secretary.news()

    await choose(secretary, "English")

    assert [seen.text for seen in await secretary.news()] == ["🌐 说哪种话？", "All right, English from now on."]


async def test_a_stranger_is_spoken_to_in_the_language_of_the_phone(town: Town) -> None:
    john = await town.newcomer("John", language_code="en-GB")
    aigul = await town.newcomer("Айгүл", language_code="kk")
    memet = await town.newcomer("مەمەت", language_code="ug-CN")

    for one in (john, aigul, memet):
        await one.sends("你好")

    await john.sees("I hear you")
    await aigul.sees("Естідім")
    await memet.sees("ئاڭلىدىم")


async def test_a_stranger_whose_phone_does_not_tell_is_answered_in_what_they_write(town: Town) -> None:
    memet = await town.newcomer("مەمەت", language_code="tr")
    serik = await town.newcomer("Серік", language_code=None)
    ivan = await town.newcomer("Иван", language_code="ru")

    await memet.sends("3-بىنادا چىراغ يانمايدۇ")
    await serik.sends("5-үй 2-кіреберісте шам жанбайды")
    await ivan.sends("Лифт не работает, 5号楼")

    await memet.sees("تاپشۇرۇۋالدىم، نومۇرى 1")
    await serik.sees("Қабылдадым, нөмірі 2")
    await ivan.sees("收到，编号 3")
    assert "🌐 原文是俄语" in (await town.person("小王").last_card("电梯")).text


async def test_who_starts_on_a_phone_that_does_not_tell_is_asked_which_language(town: Town) -> None:
    serik = await town.newcomer("Серік", language_code="ru")
    john = await town.newcomer("John", language_code="en")

    await serik.presses_start()
    await john.presses_start()

    assert (await serik.last_card()).buttons == ("中文", "ئۇيغۇرچە", "Қазақша", "English")
    await serik.taps("Қазақша")
    await serik.sees("бұдан былай қазақша сөйлеймін")
    assert len(await john.cards()) == 1


async def test_who_writes_another_language_than_the_phone_speaks_is_asked_once_in_what_they_wrote(town: Town) -> None:
    memet = await town.newcomer("مەمەت", language_code="zh-hans")

    await memet.sends(LIGHT)

    asked = await memet.last_card("قايسى تىلدا سۆزلەي؟")
    assert asked.buttons == ("中文", "ئۇيغۇرچە", "Қазақша", "English")
    await memet.taps("ئۇيغۇرچە")
    assert (await memet.last_card("نومۇرى 1")).edits == 1
    await memet.taps("中文")
    await town.passes(minutes=3)
    await memet.news()
    await memet.sends("3-بىنا 2-ئىشىكتە سۇ يوق")
    assert [seen.text.split("\n")[0] for seen in await memet.news()] == ["✅ 收到，编号 2"]


async def test_a_code_is_opened_in_chinese_and_everything_after_one_tap_is_uyghur(town: Town) -> None:
    memet, worker = await town.newcomer("مەمەت", language_code="zh-hans"), town.person("小王")
    await memet.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    assert (await memet.last_card("可以吗？")).buttons == ("可以", "先不", "ئۇيغۇرچە", "Қазақша", "English")

    await memet.taps("ئۇيغۇرچە")

    assert (await memet.last_card()).buttons == ("بولىدۇ", "ھازىرچە ياق", "中文", "Қазақша", "English")
    assert (await memet.last_card("可以吗？")).buttons == ()
    await memet.taps("بولىدۇ")
    await memet.taps("2-ئىشىك")
    await memet.sends("301")
    await memet.sees("يېزىۋالدىم: 3-بىنا 2-ئىشىك 301")
    await worker.sees("مەمەت 说住 3号楼2单元 301，是吗？")
    await worker.taps("是，住这儿")
    await memet.sees("小王 جەزملىدى")
    await memet.sends("چىراغ يانمايدۇ")
    assert ORIGIN in (await worker.last_card("路灯楼道灯")).text


async def test_a_language_that_nobody_offers_at_the_door_is_refused(town: Town) -> None:
    memet = await town.newcomer("مەمەت", language_code="zh-hans")
    await memet.presses_start(await town.code(CodeKind.BUILDING, place="3号楼"))
    (code,) = (await town.rows("SELECT MAX(id) FROM code"))[0]

    await memet.taps_raw(f"home:{code}:speak:xx")

    assert memet.last_toast == "这个按钮用不了，请看最新的卡片"
    assert len((await memet.last_card("可以吗？")).buttons) == 5


async def test_in_danger_nobody_is_asked_which_language(town: Town) -> None:
    memet = await town.newcomer("مەمەت", language_code="zh-hans")

    await memet.sends("3-بىنا 1-ئىشىكتە گاز پۇرىقى بار، بېشىم ئايلىنىۋاتىدۇ")

    await memet.sees("🚨")
    await memet.sees_nothing_of("قايسى تىلدا")


async def test_no_line_of_a_uyghur_card_starts_from_the_left_and_what_is_foreign_is_set_apart(town: Town) -> None:
    gulina, worker = town.person("古丽娜·吐尔逊"), town.person("小王")

    await gulina.sends("3号楼1单元 چىراغ يانمايدۇ")

    hers = await gulina.last_card("تاپشۇرۇۋالدىم")
    assert all(line.startswith(LEFT) for line in lines(hers))
    assert f" · {ISOLATED}3号楼1单元{FREE}" in lines(hers)[1]
    assert f"{ISOLATED}小王{FREE} ({ISOLATED}3号网格{FREE})" in lines(hers)[2]
    his = await worker.last_card("路灯楼道灯")
    quoted = [part for part in his.raw["entities"] if part["type"] == "blockquote"]
    assert len(quoted) == 1
    assert LEFT not in str(his.raw["text"])
