"""The chat page in a real browser, against a real simulator; the tests play the bot."""

import pytest
from playwright.async_api import Locator, expect

from tests.simulator_client import Telegram
from tests.web.conftest import (
    AUNTIE,
    GRANNY,
    WORKER,
    Open,
    bot_says,
    bot_that_answers,
    bubble,
    column,
    keys,
    settle,
    write,
)

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

EVIL = "<img src=x onerror=\"document.title='stolen'\">"


async def test_two_people_stand_side_by_side_and_an_elder_reads_larger_letters(open_page: Open) -> None:
    page = await open_page()

    await expect(page.locator("[data-person]")).to_have_count(2)
    await expect(column(page, AUNTIE).get_by_role("heading")).to_have_text("张阿姨")
    sizes = [
        await column(page, who).evaluate("e => parseFloat(getComputedStyle(e).fontSize)") for who in (AUNTIE, GRANNY)
    ]

    assert sizes[1] > sizes[0]


async def test_words_that_stand_ready_are_sent_with_one_click_and_do_not_come_back(
    open_page: Open, telegram: Telegram
) -> None:
    await telegram.person("张阿姨", id=AUNTIE, started=False, draft="三号楼二单元楼道灯不亮了")
    page = await open_page()
    auntie = column(page, AUNTIE)

    await auntie.locator('[data-role="send"]').click()
    await expect(bubble(auntie, "楼道灯不亮了")).to_be_visible()
    await page.reload()

    await expect(bubble(auntie, "楼道灯不亮了")).to_be_visible()
    await expect(auntie.locator('[data-role="composer"]')).to_have_value("")


async def test_a_quote_ends_its_line_without_an_empty_one(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    text = "<b>灯</b>\n<blockquote>不亮了</blockquote>\n11:00 前"

    await bot_says(telegram, AUNTIE, text, parse_mode="HTML")

    words = bubble(column(page, AUNTIE), "11:00 前").locator('[data-role="text"]')
    assert await words.evaluate("e => [...e.childNodes].map((one) => one.textContent)") == [
        "灯",
        "\n",
        "不亮了",
        "11:00 前",
    ]


async def test_what_a_person_writes_reaches_the_bot_and_what_it_answers_is_seen(
    open_page: Open, telegram: Telegram
) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)

    await write(auntie, "三号楼二单元楼道灯又不亮了")

    await expect(bubble(auntie, "楼道灯又不亮了")).to_be_visible()
    assert (await telegram.messages(AUNTIE))[-1]["text"] == "三号楼二单元楼道灯又不亮了"
    await bot_says(telegram, AUNTIE, "✅ 收到，编号 <b>1024</b>", parse_mode="HTML")
    await expect(bubble(auntie, "收到").locator("b")).to_have_text("1024")
    await expect(bubble(column(page, GRANNY), "收到")).to_have_count(0)


async def test_enter_sends_and_shift_enter_makes_a_line(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    field = column(page, AUNTIE).locator('[data-role="composer"]')

    await field.press_sequentially("一")
    await field.press("Shift+Enter")
    await field.press_sequentially("二")
    await field.press("Enter")

    await expect(field).to_have_value("")
    assert (await telegram.messages(AUNTIE))[-1]["text"] == "一\n二"


async def test_a_tap_on_a_button_shows_the_bots_toast_to_the_one_who_tapped(
    open_page: Open, telegram: Telegram
) -> None:
    page = await open_page()
    await bot_says(telegram, AUNTIE, "修好了吗？", reply_markup=keys("修好了", "没修好"))

    async with bot_that_answers(telegram, text="谢谢您") as seen:
        await column(page, AUNTIE).locator('[data-role="inline-button"]', has_text="没修好").click()
        await expect(column(page, AUNTIE).locator('[data-role="toast"]')).to_have_text("谢谢您")

    assert seen == ["data:没修好"]
    await expect(column(page, GRANNY).locator('[data-role="toast"]')).to_have_count(0)


async def test_an_alert_waits_to_be_closed_and_escape_closes_it(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    await bot_says(telegram, AUNTIE, "撤回吗？", reply_markup=keys("撤回"))
    alert = column(page, AUNTIE).get_by_role("alertdialog")

    async with bot_that_answers(telegram, text="已经办结，不能撤回", show_alert=True):
        await column(page, AUNTIE).locator('[data-role="inline-button"]').click()
        await expect(alert).to_contain_text("不能撤回")

    await page.keyboard.press("Escape")
    await expect(alert).to_have_count(0)


async def test_the_reply_keyboard_stays_after_a_tap_and_is_wide_for_an_elder(
    open_page: Open, telegram: Telegram
) -> None:
    page = await open_page()
    granny = column(page, GRANNY)
    keyboard = {"keyboard": [[{"text": "我很好"}], [{"text": "我要帮助"}]], "is_persistent": True}
    await bot_says(telegram, GRANNY, "您还好吗？", reply_markup=keyboard)
    button = granny.locator('[data-role="keyboard-button"]', has_text="我很好")

    await button.click()

    await expect(bubble(granny, "我很好")).to_be_visible()
    await expect(granny.locator('[data-role="keyboard-button"]')).to_have_text(["我很好", "我要帮助"])
    box, house = await button.bounding_box(), await granny.bounding_box()
    assert box is not None
    assert house is not None
    assert box["width"] > 0.85 * house["width"]
    assert box["height"] >= 60


async def test_an_edit_takes_the_place_of_the_old_words_and_a_deleted_message_is_gone(
    open_page: Open, telegram: Telegram
) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)
    number = await bot_says(telegram, AUNTIE, "等人接单", reply_markup=keys("补充"))
    await expect(bubble(auntie, "等人接单")).to_be_visible()

    await telegram.api("editMessageText", chat_id=AUNTIE, message_id=number, text="小王已接单")

    card = auntie.locator(f'[data-message="{number}"]')
    await expect(card).to_contain_text("小王已接单")
    await expect(card.locator('[data-role="edited"]')).to_have_text("edited")
    await expect(card.locator('[data-role="inline-button"]')).to_have_count(0)
    await telegram.api("deleteMessage", chat_id=AUNTIE, message_id=number)
    await expect(card).to_have_count(0)


async def test_a_reply_quotes_the_message_and_the_quote_leads_back(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)
    number = await bot_says(telegram, AUNTIE, "灯在几楼？")

    await bubble(auntie, "灯在几楼？").locator(".bubble").click()
    await page.locator('[data-menu="reply"]').click()
    await write(auntie, "三楼")

    await expect(bubble(auntie, "三楼").locator('[data-role="quote"]')).to_contain_text("灯在几楼？")
    assert (await telegram.messages(AUNTIE))[-1]["reply_to_message"]["message_id"] == number


async def test_the_slash_button_offers_the_bots_commands(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    await telegram.api("setMyCommands", commands=[{"command": "report", "description": "报修"}])
    auntie = column(page, AUNTIE)

    async def offered() -> Locator:
        await auntie.locator('[data-role="commands"]').click()
        return page.locator('[data-menu="report"]')

    await bot_says(telegram, AUNTIE, "在这里")  # the menu came before this, so it is known by now
    await expect(bubble(auntie, "在这里")).to_be_visible()
    await (await offered()).click()

    await expect(bubble(auntie, "/report")).to_be_visible()


async def test_a_jump_moves_the_towns_clock_and_the_dates_of_messages(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    await expect(page.locator('[data-role="clock"]')).to_contain_text("08:3")

    await page.locator('[data-role="jump"][data-jump="86400"]').click()

    await expect(page.locator('[data-role="clock"]')).to_contain_text("24 Nov")
    await page.locator('[data-role="jump"][data-jump="morning"]').click()
    await expect(page.locator('[data-role="clock"]')).to_contain_text("25 Nov")
    assert (await telegram.get("state"))["now"].startswith("2026-11-25T00:30")
    await bot_says(telegram, AUNTIE, "李奶奶早上好")
    await expect(bubble(column(page, AUNTIE), "李奶奶早上好").locator("time")).to_have_text("08:30")


async def test_the_clock_stands_still_and_runs_again(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()

    await page.locator('[data-role="speed"][data-speed="0"]').click()

    await expect(page.locator('[data-role="speed"][data-speed="0"]')).to_have_attribute("aria-pressed", "true")
    assert (await telegram.get("state"))["speed"] == 0


async def test_a_phone_shows_one_column_and_nothing_hangs_over_the_side(open_page: Open, telegram: Telegram) -> None:
    page = await open_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    await bot_says(telegram, AUNTIE, "很长的网址 https://example.com/" + "a" * 200, reply_markup=keys("改一下", "补充"))
    await expect(bubble(column(page, AUNTIE), "很长的网址")).to_be_visible()

    assert await page.evaluate("document.documentElement.scrollWidth") <= 390
    await expect(column(page, GRANNY)).to_be_hidden()
    await bot_says(telegram, GRANNY, "您还好吗？")
    granny = page.locator(f'[data-role="switch"][data-key="{GRANNY}"]')
    await expect(granny.locator('[data-role="unread"]')).to_have_text("1")
    await granny.tap()
    await expect(bubble(column(page, GRANNY), "您还好吗？")).to_be_visible()
    await expect(granny.locator('[data-role="unread"]')).to_have_count(0)
    assert await page.evaluate("document.documentElement.scrollWidth") <= 390


async def test_names_and_texts_are_never_run_as_html(open_page: Open, telegram: Telegram) -> None:
    await telegram.person(EVIL, id=WORKER, role=EVIL, username="evil")
    group = await telegram.group(EVIL, [AUNTIE, WORKER], bot="administrator")
    await telegram.send(WORKER, EVIL, chat=group["id"])
    await telegram.send(WORKER, EVIL)
    await telegram.send(WORKER, EVIL, forward_from=EVIL)
    markup = {"inline_keyboard": [[{"text": EVIL, "callback_data": "x"}, {"text": "url", "url": "https://e.invalid/"}]]}
    await bot_says(telegram, WORKER, EVIL, reply_markup=markup)

    page = await open_page(f"?people={WORKER},{group['id']}&lang=en")

    await expect(bubble(column(page, WORKER), EVIL).first).to_be_visible()
    await expect(
        page.locator(f'[data-group="{group["id"]}"] [data-message]').filter(has_text=EVIL).first
    ).to_be_visible()
    assert await page.locator("[onerror]").count() == 0
    assert await page.title() != "stolen"


async def test_entities_count_utf16_units_and_a_javascript_link_is_no_link(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    entities = [
        {"type": "bold", "offset": 2, "length": 2},
        {"type": "italic", "offset": 3, "length": 1},
        {"type": "spoiler", "offset": 5, "length": 2},
    ]
    await bot_says(telegram, AUNTIE, "😀加粗 秘密 结束", entities=entities)
    text = bubble(column(page, AUNTIE), "结束").locator('[data-role="text"]')

    await expect(text.locator("b")).to_have_text("加粗")
    await expect(text.locator("b i")).to_have_text("粗")
    await expect(text.locator(".spoiler")).to_have_text("秘密")
    await text.locator(".spoiler").click()
    await expect(text.locator(".spoiler.open")).to_have_count(1)


async def test_a_pin_stands_above_a_silent_message_is_marked_and_typing_passes_when_the_message_comes(
    open_page: Open, telegram: Telegram
) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)
    number = await bot_says(telegram, AUNTIE, "明天停水", disable_notification=True)
    await expect(auntie.locator(f'[data-message="{number}"] [data-role="silent"]')).to_be_visible()

    await telegram.api("pinChatMessage", chat_id=AUNTIE, message_id=number)
    await telegram.api("sendChatAction", chat_id=AUNTIE, action="typing")

    await expect(auntie.locator('[data-role="pinned"]')).to_contain_text("明天停水")
    await expect(auntie.locator('[data-role="typing"]')).to_be_visible()
    await bot_says(telegram, AUNTIE, "请存水")
    await expect(auntie.locator('[data-role="typing"]')).to_be_hidden()
    await telegram.api("unpinChatMessage", chat_id=AUNTIE, message_id=number)
    await expect(auntie.locator('[data-role="pinned"]')).to_have_count(0)


async def test_a_link_to_the_bot_presses_start_here_with_its_payload(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    address = "https://t.me/linli_bot?start=join_3"
    markup = {"inline_keyboard": [[{"text": "加入3号楼", "url": address}]]}
    await bot_says(telegram, AUNTIE, "请加入", reply_markup=markup)

    await column(page, AUNTIE).locator('[data-role="inline-button"]').click()

    await expect(bubble(column(page, AUNTIE), "/start join_3")).to_be_visible()


async def test_the_keyboard_alone_is_enough_to_answer_a_message(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)
    number = await bot_says(telegram, AUNTIE, "几号楼？")
    await expect(bubble(auntie, "几号楼？")).to_be_visible()

    await auntie.get_by_role("log").focus()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.locator('[data-menu="reply"]')).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.locator('[data-menu="reply"]')).to_have_count(0)
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await page.keyboard.type("三号楼")
    await page.keyboard.press("Enter")

    await expect(bubble(auntie, "三号楼")).to_be_visible()
    assert (await telegram.messages(AUNTIE))[-1]["reply_to_message"]["message_id"] == number


async def test_own_words_are_corrected_in_place(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)
    await write(auntie, "四号楼")

    await bubble(auntie, "四号楼").locator(".bubble").click()
    await page.locator('[data-menu="edit"]').click()
    await write(auntie, "三号楼")

    await expect(bubble(auntie, "三号楼")).to_contain_text("edited")
    await expect(bubble(auntie, "四号楼")).to_have_count(0)
    assert (await telegram.messages(AUNTIE))[-1]["text"] == "三号楼"


async def test_a_long_chat_opens_at_its_end_and_a_quote_finds_the_beginning(
    open_page: Open, telegram: Telegram
) -> None:
    first = (await telegram.send(AUNTIE, "最早的一句"))[0]["message_id"]
    for number in range(160):
        await telegram.send(AUNTIE, f"第{number}句")
    await telegram.send(AUNTIE, "还记得吗", reply_to=first)
    page = await open_page()
    auntie = column(page, AUNTIE)

    await expect(bubble(auntie, "还记得吗")).to_be_in_viewport()
    await expect(auntie.locator(f'[data-message="{first}"]')).to_have_count(0)
    await auntie.locator('[data-role="quote"]').click()

    await expect(auntie.locator(f'[data-message="{first}"]')).to_be_in_viewport()


async def test_a_phone_brings_in_somebody_who_was_not_shown(open_page: Open, telegram: Telegram) -> None:
    page = await open_page(f"?people={AUNTIE}&lang=en", viewport={"width": 390, "height": 844})
    await page.locator('[data-role="choose-people"]').click()

    await page.get_by_role("dialog").locator(f'[data-key="{GRANNY}"]').click()
    await page.keyboard.press("Escape")
    await page.locator(f'[data-role="switch"][data-key="{GRANNY}"]').click()

    await expect(column(page, GRANNY)).to_be_visible()
    await expect(column(page, AUNTIE)).to_be_hidden()


async def test_somebody_new_presses_start_and_may_block_the_bot_again(open_page: Open, telegram: Telegram) -> None:
    await telegram.person("小王", id=WORKER, role="worker", started=False)
    page = await open_page(f"?people={WORKER}&lang=en")
    worker = column(page, WORKER)

    await worker.locator('[data-role="start"]').click()

    await expect(bubble(worker, "/start")).to_be_visible()
    await worker.locator('[data-role="person-menu"]').click()
    await page.locator('[data-menu="block"]').click()
    await expect(worker.locator('[data-role="unblock"]')).to_be_visible()
    assert (await telegram.api("sendMessage", chat_id=WORKER, text="x"))["error_code"] == 403


async def test_a_neighbour_is_added_by_name_and_stays_in_the_address(open_page: Open) -> None:
    page = await open_page()

    await page.locator('[data-role="add-person"]').click()
    await page.get_by_label("Name").fill("赵叔")
    await page.locator('[data-role="confirm"]').click()

    await expect(page.get_by_role("heading", name="赵叔")).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("heading", name="赵叔")).to_be_visible()


async def test_a_group_counts_what_was_not_read_until_its_tab_is_opened(open_page: Open, telegram: Telegram) -> None:
    group = (await telegram.group("3号楼", [AUNTIE, GRANNY]))["id"]
    page = await open_page()
    tab = column(page, AUNTIE).locator(f'[data-tab="{group}"]')
    await expect(tab).to_be_visible()

    await telegram.send(GRANNY, "停水了", chat=group)

    await expect(tab.locator('[data-role="unread"]')).to_have_text("1")
    await tab.click()
    await expect(bubble(column(page, AUNTIE), "停水了")).to_contain_text("李奶奶")
    await expect(tab.locator('[data-role="unread"]')).to_have_count(0)


async def test_the_page_speaks_the_browsers_language_and_can_be_turned(open_page: Open) -> None:
    page = await open_page(f"?people={AUNTIE}")
    await expect(page.locator('[data-role="add-person"]')).to_contain_text("添一个人")

    await page.locator('[data-role="language"]').click()

    await expect(page.locator('[data-role="add-person"]')).to_contain_text("Add a person")
    await expect(page.locator("html")).to_have_attribute("lang", "en")


async def test_the_page_outlives_a_restart_of_the_simulator(open_page: Open) -> None:
    first = await Telegram.start()
    await settle(first)
    page = await open_page(at=first)
    port = int(first.url.rsplit(":", 1)[1])
    await bot_says(first, AUNTIE, "旧的")
    await expect(bubble(column(page, AUNTIE), "旧的")).to_be_visible()

    await first.stop()

    await expect(page.locator("#offline")).to_be_visible()
    async with await Telegram.start(port) as again:
        await again.person("张阿姨", id=AUNTIE, role="resident")
        await bot_says(again, AUNTIE, "新的")
        await expect(bubble(column(page, AUNTIE), "新的")).to_be_visible()
        await expect(page.locator("#offline")).to_be_hidden()
        await expect(bubble(column(page, AUNTIE), "旧的")).to_have_count(0)
