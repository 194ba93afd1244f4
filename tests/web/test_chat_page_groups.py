"""Groups on the chat page, and what stands between a person and a chat."""

import pytest
from playwright.async_api import expect

from tests.simulator_client import Telegram
from tests.web.conftest import AUNTIE, GRANNY, Open, bot_says, bubble, column, write

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_an_anonymous_administrator_sees_so_and_speaks_in_the_groups_name(
    open_page: Open, telegram: Telegram
) -> None:
    group = (await telegram.group("3号楼", [AUNTIE, GRANNY], bot="administrator"))["id"]
    page = await open_page(f"?people={group}&lang=en")
    place = page.locator(f'[data-group="{group}"]')

    await place.locator('[data-role="person-menu"]').click()
    await page.locator('[data-menu="anonymous"]').click()
    await expect(place.locator('[data-role="anonymous"]')).to_contain_text("3号楼")
    await write(place, "明天停水")

    await expect(bubble(place, "明天停水").locator(".sender")).to_have_text("3号楼")
    sent = (await telegram.messages(group))[-1]
    assert (sent["sender_chat"]["id"], sent["from"]["username"]) == (group, "GroupAnonymousBot")
    await place.locator('[data-role="anonymous"] button').click()
    await write(place, "收到")
    await expect(place.locator('[data-role="anonymous"]')).to_have_count(0)
    assert (await telegram.messages(group))[-1]["from"]["id"] == AUNTIE


async def test_messages_are_labelled_with_their_topic_and_an_answer_stays_in_it(
    open_page: Open, telegram: Telegram
) -> None:
    group = (await telegram.group("3号楼", [AUNTIE, GRANNY], bot="administrator", is_forum=True))["id"]
    topic = (await telegram.api("createForumTopic", chat_id=group, name="物业"))["result"]["message_thread_id"]
    await telegram.send(GRANNY, "灯坏了", chat=group, thread=topic)
    page = await open_page(f"?people={group}&lang=en")
    place = page.locator(f'[data-group="{group}"]')
    label = bubble(place, "灯坏了").locator('[data-role="topic"]')
    await expect(label).to_have_text("# 物业")

    await telegram.api("editForumTopic", chat_id=group, message_thread_id=topic, name="报修")

    await expect(label).to_have_text("# 报修")
    await bubble(place, "灯坏了").locator(".bubble").click()
    await page.locator('[data-menu="reply"]').click()
    await write(place, "我去看看")
    await expect(bubble(place, "我去看看").locator('[data-role="topic"]')).to_have_text("# 报修")
    assert (await telegram.messages(group))[-1]["message_thread_id"] == topic


async def test_a_bot_that_asks_for_an_answer_gets_it_to_that_message(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    granny, auntie = column(page, GRANNY), column(page, AUNTIE)
    await granny.locator('[data-role="composer"]').fill("我正在写")

    asking = {"force_reply": True, "input_field_placeholder": "例如：已换灯泡"}
    number = await bot_says(telegram, AUNTIE, "处理结果？", reply_markup=asking)

    await expect(auntie.locator('[data-role="context"]')).to_contain_text("处理结果？")
    await expect(auntie.locator('[data-role="composer"]')).to_have_attribute("placeholder", "例如：已换灯泡")
    await expect(granny.locator('[data-role="composer"]')).to_be_focused()
    await write(auntie, "灯换好了")
    await expect(auntie.locator('[data-role="context"]')).to_have_count(0)
    assert (await telegram.messages(AUNTIE))[-1]["reply_to_message"]["message_id"] == number


async def test_a_deleted_account_can_be_read_but_says_nothing_more(open_page: Open, telegram: Telegram) -> None:
    group = (await telegram.group("3号楼", [AUNTIE, GRANNY]))["id"]
    page = await open_page()
    granny = column(page, GRANNY)

    await telegram.post("deactivate", person=GRANNY)

    for chat in (GRANNY, group):
        await granny.locator(f'[data-tab="{chat}"]').click()
        await expect(granny.locator(".barrier")).to_have_text("This account was deleted.")
        await expect(granny.locator('[data-role="composer"]')).to_have_count(0)
    await granny.locator('[data-role="person-menu"]').click()
    await expect(page.get_by_role("menuitem")).to_have_text(["Hide this column"])


async def test_the_menu_of_commands_is_there_for_a_page_that_comes_later(open_page: Open, telegram: Telegram) -> None:
    await telegram.api("setMyCommands", commands=[{"command": "report", "description": "报修"}])
    for number in range(30):
        await telegram.send(AUNTIE, f"第{number}句")
    page = await open_page()

    await column(page, AUNTIE).locator('[data-role="commands"]').click()

    await expect(page.locator('[data-menu="report"]')).to_contain_text("报修")
    read = await page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")
    assert [url for url in read if "/control/state" in url]
    assert not [url for url in read if "/control/events?after=0&" in url]  # what is old is in the state
