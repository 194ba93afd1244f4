"""One browser for all pages, a simulator in the test's own loop for each, and what hands and eyes do with a page."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, Request, async_playwright, expect

from tests.simulator.conftest import running
from tests.simulator_client import Telegram

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 15_000
AUNTIE, GRANNY, WORKER = 101, 102, 103
MORNING = "2026-11-23T00:30:00+00:00"  # 08:30 on the town's wall

Open = Callable[..., Awaitable[Page]]


def chromium() -> str | None:
    """Return the path of the browser: what LINLI_CHROMIUM names, or the system's own."""
    named = os.environ.get("LINLI_CHROMIUM")
    names = [named] if named else ["chromium", "chromium-browser"]
    return next(filter(None, map(shutil.which, names)), None)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    path = chromium()
    if path is None and os.environ.get("CI") == "true":
        pytest.fail("CI has no chromium: install it, since in CI no browser test may be skipped.", pytrace=False)
    if path is None:
        pytest.skip("no chromium here: the pages are not tried in a browser (make setup installs it where it may)")
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS, timeout=60_000)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def telegram() -> AsyncIterator[Telegram]:
    async with running("--clock-start", MORNING) as telegram:
        await settle(telegram)
        yield telegram


async def settle(telegram: Telegram) -> None:
    """Let the two neighbours move in."""
    await telegram.person("张阿姨", id=AUNTIE, role="resident", language_code="zh-hans")
    await telegram.person("李奶奶", id=GRANNY, role="elder", language_code="zh-hans")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def desk(browser: Browser) -> AsyncIterator[Page]:
    """A page at a desk, for one test after the other: a new one for each costs half a second."""
    page = await new_page(browser, viewport={"width": 1440, "height": 900})
    yield page
    await page.context.close()


async def new_page(browser: Browser, **options: Any) -> Page:
    page = await (await browser.new_context(locale="zh-CN", reduced_motion="reduce", **options)).new_page()
    page.set_default_timeout(PATIENCE)
    return page


@pytest_asyncio.fixture(loop_scope="session")
async def open_page(browser: Browser, desk: Page, telegram: Telegram) -> AsyncIterator[Open]:
    """Open the page as somebody new; what the browser complains of fails the test at the end.

    Options, such as a phone's `viewport`, take a page of their own.
    """
    opened: list[Page] = []
    complaints: list[str] = []
    home = telegram.url

    def hear(error: object) -> None:
        complaints.append(str(error))

    def see(request: Request) -> None:
        if not request.url.startswith((home, "data:", "blob:", "about:")):
            complaints.append(f"the page asked for {request.url}")

    async def open_at(
        query: str = f"?people={AUNTIE},{GRANNY}&lang=en", at: Telegram = telegram, **options: Any
    ) -> Page:
        nonlocal home
        home = at.url
        page = await new_page(browser, **options) if options else desk
        opened.append(page)
        page.on("pageerror", hear)
        page.on("request", see)
        await page.goto(f"{at.url}/{query}")
        return page

    yield open_at
    for page in opened:
        page.remove_listener("pageerror", hear)
        page.remove_listener("request", see)
        if page is desk:
            await page.evaluate("localStorage.clear()")
            await page.goto("about:blank")
        else:
            await page.context.close()
    assert not complaints


def column(page: Page, person: int) -> Locator:
    return page.locator(f'[data-person="{person}"]')


def bubble(place: Locator, text: str) -> Locator:
    return place.locator("[data-message]").filter(has_text=text)


async def write(place: Locator, text: str) -> None:
    await place.locator('[data-role="composer"]').fill(text)
    await place.locator('[data-role="send"]').click()


async def bot_says(telegram: Telegram, chat: int, text: str, **more: Any) -> int:
    answer = await telegram.api("sendMessage", chat_id=chat, text=text, **more)
    assert answer["ok"], answer
    return answer["result"]["message_id"]


def keys(*words: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": word, "callback_data": f"data:{word}"} for word in words]]}


@asynccontextmanager
async def bot_that_answers(telegram: Telegram, **answer: Any) -> AsyncIterator[list[str]]:
    """Poll as the bot does and answer every tap; gives the data of the taps."""
    seen: list[str] = []

    async def run() -> None:
        offset = 0
        while True:
            updates = (await telegram.api("getUpdates", offset=offset, timeout=10))["result"]
            for update in updates:
                offset = update["update_id"] + 1
                if query := update.get("callback_query"):
                    seen.append(query["data"])
                    await telegram.api("answerCallbackQuery", callback_query_id=query["id"], **answer)

    polling = asyncio.create_task(run())
    try:
        yield seen
    finally:
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)


async def attach(page: Page, place: Locator, what: str) -> None:
    await place.locator('[data-role="attach"]').click()
    await page.locator(f'[data-menu="{what}"]').click()


async def attach_files(page: Page, place: Locator, what: str, *files: Any) -> None:
    """Choose files from the disk: paths, or `{name, mimeType, buffer}`."""
    async with page.expect_file_chooser() as asked:
        await attach(page, place, what)
    await (await asked.value).set_files(list(files))
