"""The chat page in languages that run from either side."""

import pytest

from tests.simulator_client import Telegram
from tests.web.conftest import AUNTIE, Open, bot_says, bubble, column, keys

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_uyghur_runs_from_right_to_left_and_chinese_does_not(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)
    await bot_says(telegram, AUNTIE, "ياخشىمۇسىز؟ 3-بىنا")
    await bot_says(telegram, AUNTIE, "您好")

    direction = "e => getComputedStyle(e).direction"
    uyghur = await bubble(auntie, "ياخشىمۇسىز").locator('[data-role="text"]').evaluate(direction)
    chinese = await bubble(auntie, "您好").locator('[data-role="text"]').evaluate(direction)

    assert (uyghur, chinese) == ("rtl", "ltr")


async def test_each_line_is_laid_out_by_its_own_letters_and_a_command_keeps_its_stroke_in_front(
    open_page: Open, telegram: Telegram
) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)
    text = "🟡 1 路灯\n<blockquote>3-بىنا</blockquote>\n\u200fياردەم: \u200e/help"

    await bot_says(telegram, AUNTIE, text, parse_mode="HTML", reply_markup=keys("Қазақша", "English"))

    shown = bubble(auntie, "路灯").locator('[data-role="text"]')
    quote, command = shown.locator("blockquote"), shown.get_by_role("button", name="/help")
    direction = "e => getComputedStyle(e).direction"
    assert [await one.evaluate(direction) for one in (shown, quote, command)] == ["ltr", "rtl", "ltr"]
    # What the eye meets first in the quote is its number, on the right.
    spot = """e => { const r = document.createRange(); r.setStart(e.firstChild, 0); r.setEnd(e.firstChild, 1);
        return r.getBoundingClientRect().left - e.getBoundingClientRect().left - e.clientWidth / 2; }"""
    assert await quote.evaluate(spot) > 0
    assert await auntie.get_by_role("button", name="Қазақша").evaluate("e => e.scrollWidth <= e.clientWidth")
