"""The demo as a newcomer meets it: started by its command, used on its page, ended with Ctrl-C."""

import asyncio
import fcntl
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import psutil
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from tests.simulator_client import ROOT, Telegram
from tests.web.conftest import attach, column, new_page, write

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AUNTIE, WORKER, GRANNY, DESK = 701, 711, 702, 721
UYGHUR, LISTED = 706, 707
LINLI = Path(sys.executable).parent / "linli"
START_SECONDS, END_SECONDS = 40, 10


async def begin(data: Path, *flags: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(LINLI, "demo", "--no-browser", "--data", data, *flags),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


class Demo:
    """One run of `linli demo`."""

    def __init__(self, process: asyncio.subprocess.Process, address: str) -> None:
        self.process = process
        self.address = address
        self.telegram = Telegram(address.partition("/?")[0])
        self.family = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]

    @classmethod
    async def start(cls, data: Path, *flags: str) -> "Demo":
        process = await begin(data, *flags)
        assert process.stdout is not None
        said = ""
        async with asyncio.timeout(START_SECONDS):
            while (found := re.search(r"http://\S+", said)) is None:
                line = (await process.stdout.readline()).decode()
                assert line, f"the demo ended without an address:\n{said}"
                said += line
        return cls(process, found.group())

    async def ends_with_ctrl_c(self) -> None:
        """Press Ctrl-C; the demo and all that it started must be gone in time."""
        await self.telegram.stop()
        self.process.send_signal(signal.SIGINT)
        async with asyncio.timeout(END_SECONDS):
            said, _ = await self.process.communicate()
        assert self.process.returncode in (0, 130), said.decode()
        assert "Traceback" not in said.decode()
        assert not [one for one in self.family if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]

    async def is_killed(self) -> None:
        """After a test that failed: leave nothing behind."""
        await self.telegram.stop()
        for one in self.family:
            if one.is_running():
                one.kill()
        await self.process.communicate()


Run = Callable[..., Awaitable[Demo]]
See = Callable[..., Awaitable[Page]]


@pytest_asyncio.fixture(loop_scope="session")
async def run_demo(tmp_path: Path) -> AsyncIterator[Run]:
    started: list[Demo] = []

    async def run(*flags: str) -> Demo:
        started.append(await Demo.start(tmp_path, *flags))
        return started[-1]

    yield run
    for demo in started:
        if demo.process.returncode is None:
            await demo.is_killed()


@pytest_asyncio.fixture(loop_scope="session")
async def see(browser: Browser) -> AsyncIterator[See]:
    pages: list[Page] = []

    async def open_at(demo: Demo, *people: int) -> Page:
        page = await new_page(browser, viewport={"width": 1440, "height": 900})
        pages.append(page)
        shown = ",".join(map(str, people))
        await page.goto(re.sub(r"people=[\d,]+", f"people={shown}", demo.address) if people else demo.address)
        return page

    yield open_at
    for page in pages:
        await page.context.close()


def seen(text: str) -> re.Pattern[str]:
    """Return the words as eyes see them: marks of direction may stand between any two."""
    return re.compile("[\u200e\u200f\u2066-\u2069]*".join(map(re.escape, text)))


def bubble(place: Locator, text: str) -> Locator:
    return place.locator("[data-message]").filter(has_text=seen(text))


async def add_photo(page: Page, place: Locator, sample: str) -> None:
    await attach(page, place, "sample")
    await page.locator(f'[data-sample="{sample}"]').click()
    await page.locator('[data-role="confirm"]').click()
    # It is drawn first: who presses "send" sooner than it lies there sends words alone.
    await expect(place.locator('[data-role="tray"]')).to_be_visible()


async def tap(place: Locator, label: str) -> None:
    await place.locator('[data-role="inline-button"]').get_by_text(label, exact=True).last.click()


async def test_a_newcomer_goes_the_whole_way_on_the_page(run_demo: Run, see: See) -> None:
    demo = await run_demo("--fresh")
    page = await see(demo)
    auntie, worker, granny = (column(page, who) for who in (AUNTIE, WORKER, GRANNY))

    await expect(page.locator("[data-person]")).to_have_count(3)
    for place in (auntie, worker, granny):
        await expect(bubble(place, "您好")).to_be_visible()
        await expect(place.locator('[data-role="start"]')).to_have_count(0)
    await expect(auntie.locator('[data-role="composer"]')).to_have_value("3号楼2单元楼道灯不亮了")

    await add_photo(page, auntie, "lamp")
    await auntie.locator('[data-role="send"]').click()
    await expect(bubble(auntie, "收到，编号 1")).to_contain_text(seen("小王（3号网格）会在 11:10 前回您"))
    await expect(bubble(worker, "11:10 前要有人应")).to_contain_text(seen("路灯楼道灯 · 3号楼2单元"))
    await expect(worker.locator('[data-role="photo"]')).to_have_count(1)

    await tap(worker, "我去")
    await expect(bubble(auntie, "小王已接单")).to_be_visible()
    await expect(bubble(worker, "13900000001")).to_contain_text(seen("3号楼2单元 301"))

    await tap(worker, "处理完")
    await expect(bubble(worker, "请发一张照片")).to_be_visible()
    await add_photo(page, worker, "lit")
    await write(worker, "灯泡换了，亮了")
    question = bubble(auntie, "修好了吗？").last
    await expect(question).to_contain_text(seen("小王：“灯泡换了，亮了”"))
    await expect(auntie.locator("[data-message]").last).to_contain_text(seen("修好了吗？"))

    await tap(auntie, "修好了")
    await expect(bubble(auntie, "这次办得怎么样？")).to_be_visible()
    await tap(auntie, "满意")
    await expect(bubble(auntie, "评价：满意")).to_contain_text(seen("已办结"))
    await expect(bubble(worker, "已办结 满意")).to_be_visible()

    await granny.locator('[data-role="send"]').click()
    await expect(bubble(granny, "先离开，别开关电器，到外面打 119。")).to_be_visible()
    await expect(bubble(worker, "危险。先打电话，马上去。")).to_contain_text(seen("燃气 · 3号楼2单元（住处）"))

    await take_picture(page, "demo.png")
    await demo.ends_with_ctrl_c()


async def take_picture(page: Page, name: str) -> None:
    """Keep a picture for the README, if asked to (make pictures)."""
    await expect(page.locator('[data-role="toast"]')).to_have_count(0)
    if os.environ.get("LINLI_PICTURES"):
        await page.screenshot(path=ROOT / "docs" / name)


async def scan(page: Page, place: Locator, poster: str) -> None:
    await place.locator('[data-role="scan"]').click()
    await page.locator(f'[data-poster="{poster}"]').click()


async def test_a_newcomer_scans_the_code_at_the_door_in_uyghur_and_the_worker_reads_it_in_chinese(
    run_demo: Run, see: See
) -> None:
    demo = await run_demo("--fresh")
    page = await see(demo, UYGHUR, WORKER, LISTED)
    uyghur, worker, listed = (column(page, who) for who in (UYGHUR, WORKER, LISTED))

    await scan(page, uyghur, "3号楼")
    await expect(bubble(uyghur, "بۇ يەر 3-بىنا")).to_be_visible()
    await tap(uyghur, "بولىدۇ")
    await tap(uyghur, "1-ئىشىك")
    await write(uyghur, "502")
    await expect(bubble(uyghur, "يېزىۋالدىم: 3-بىنا 1-ئىشىك 502")).to_be_visible()

    await expect(bubble(worker, "Mihrigul 说住 3号楼1单元 502")).to_be_visible()
    await tap(worker, "是，住这儿")
    await expect(bubble(uyghur, "小王 جەزملىدى")).to_be_visible()

    await write(uyghur, "كارىدوردا چىراغ يانمايدۇ")
    await expect(bubble(uyghur, "小王 (3号网格)")).to_be_visible()
    await expect(bubble(worker, "原文是维吾尔语")).to_contain_text(seen("كارىدوردا چىراغ يانمايدۇ"))
    await expect(bubble(worker, "路灯楼道灯")).to_be_visible()

    await scan(page, listed, "8号楼")
    await tap(listed, "可以")
    await tap(listed, "2单元")
    await write(listed, "101")
    await listed.locator('[data-role="keyboard-button"]').get_by_text("发我的手机号").click()
    await expect(bubble(listed, "认出来了，陈建国您好。您住 8号楼2单元 101，已经确认。")).to_be_visible()

    await take_picture(page, "joining.png")
    await demo.ends_with_ctrl_c()


async def test_what_nobody_answers_climbs_before_everybodys_eyes(run_demo: Run, see: See) -> None:
    demo = await run_demo("--fresh")
    page = await see(demo, AUNTIE, WORKER, DESK)
    auntie, worker, desk = (column(page, who) for who in (AUNTIE, WORKER, DESK))

    await write(auntie, "3号楼2单元停水了")
    await expect(bubble(auntie, "收到，编号 1")).to_contain_text(seen("小时"))
    await expect(bubble(worker, "供水 · 3号楼2单元")).to_be_visible()
    for _ in range(4):
        await jump(page, 600)
    await expect(bubble(worker, "还没人应")).to_be_visible()
    await tap(auntie, "催一下")
    await expect(bubble(worker, "居民在催")).to_be_visible()
    await jump(page, 3600)
    await expect(bubble(auntie, "对不住").last).to_contain_text(seen("网格"))
    await expect(bubble(desk, "供水 · 3号楼2单元")).to_be_visible()
    await jump(page, 3600)
    await expect(bubble(auntie, "现在归赵敏")).to_be_visible()
    await expect(bubble(worker, "抄送您")).to_be_visible()

    await tap(desk, "我去")
    await expect(bubble(auntie, "赵敏已接单")).to_be_visible()
    await tap(desk, "更多")
    await tap(desk, "约时间")
    await desk.locator('[data-role="inline-button"]').filter(has_text=":00").first.click()
    await expect(bubble(auntie, "赵敏约了")).to_be_visible()

    await take_picture(page, "climbing.png")
    await demo.ends_with_ctrl_c()


async def test_a_morning_is_answered_and_the_next_one_becomes_an_alarm_that_a_named_person_ends(
    run_demo: Run, see: See
) -> None:
    demo = await run_demo("--fresh")
    page = await see(demo, GRANNY, AUNTIE, WORKER)
    granny, volunteer, worker = (column(page, who) for who in (GRANNY, AUNTIE, WORKER))

    await jump(page, 600)
    await expect(granny.locator('[data-role="keyboard-button"]')).to_have_text(["我很好", "我要帮助", "稍后"])
    said = await granny.locator("[data-message]").count() + 2
    await press(granny, "我很好")
    await expect(granny.locator("[data-message]")).to_have_count(said)

    await jump(page, 86_400)
    await expect(granny.locator("[data-message]")).to_have_count(said + 1)
    await page.wait_for_timeout(MARKED)
    for _ in range(3):
        await jump(page, 600)
    await expect(granny.locator("[data-message]")).to_have_count(said + 2)
    await page.wait_for_timeout(MARKED)
    for _ in range(4):
        await jump(page, 600)
    await expect(bubble(volunteer, "请给 李奶奶 打个电话")).to_be_visible()
    await press(volunteer, "我去看看 2")
    await expect(bubble(volunteer, "13900000002")).to_be_visible()
    await tap(volunteer, "没接")
    for _ in range(4):
        await jump(page, 600)
    await expect(bubble(worker, "请上门看看")).to_be_visible()
    await tap(worker, "我去看看")
    await expect(bubble(worker, "3号楼2单元 102").last).to_contain_text(seen("张阿姨 打过，没接"))
    await take_picture(page, "alarm.png")
    await tap(worker, "见到本人")
    await expect(bubble(volunteer, "小王 见到李奶奶").last).to_be_visible()
    await expect(bubble(granny, "小王 已经知道您平安")).to_be_visible()

    await press(granny, "我要帮助")
    await expect(bubble(granny, "要急救就打 120")).to_be_visible()
    for place in (volunteer, worker):
        await expect(bubble(place, "李奶奶（3号楼）要帮助，请马上去").last).to_be_visible()
    await take_picture(page, "help.png")
    await press(granny, "按错了，我没事")
    await expect(bubble(worker, "说是按错了")).to_be_visible()
    await tap(worker, "接通，平安")
    await expect(bubble(granny, "小王 已经知道您平安").last).to_be_visible()
    await demo.ends_with_ctrl_c()


MARKED = 1500
"""Milliseconds in which a message that is to be seen is marked as sent: a jump of the clock must not come between."""


async def press(place: Locator, label: str) -> None:
    """Press a key of the keyboard below a chat."""
    await place.locator('[data-role="keyboard-button"]').get_by_text(label, exact=True).click()


async def test_a_second_start_goes_on_with_the_clock_of_the_page_and_fresh_begins_anew(run_demo: Run, see: See) -> None:
    first = await run_demo("--fresh")
    page = await see(first)
    await column(page, AUNTIE).locator('[data-role="send"]').click()
    await tap(column(page, WORKER), "我去")
    await tap(column(page, WORKER), "处理完")
    await write(column(page, WORKER), "换了灯泡")
    await tap(column(page, WORKER), "没有照片，直接办结")
    await expect(bubble(column(page, AUNTIE), "修好了吗？").last).to_be_visible()
    await first.ends_with_ctrl_c()

    second = await run_demo()
    page = await see(second)
    auntie = column(page, AUNTIE)
    await expect(bubble(auntie, "修好了吗？").last).to_be_visible()
    await expect(auntie.locator('[data-role="composer"]')).to_have_value("")
    await expect(auntie.locator("[data-message]").filter(has_text="/start")).to_have_count(1)
    for _ in range(8):
        await jump(page, 86_400)
    await expect(bubble(auntie, "已办结")).to_contain_text(seen("未评价"))
    await write(auntie, "3号楼1单元门坏了")
    await expect(bubble(auntie, "收到，编号 2")).to_be_visible()
    await second.ends_with_ctrl_c()

    third = await run_demo("--fresh")
    page = await see(third)
    auntie = column(page, AUNTIE)
    await expect(bubble(auntie, "您好")).to_be_visible()
    await expect(auntie.locator("[data-message]")).to_have_count(2)
    await third.ends_with_ctrl_c()


async def jump(page: Page, seconds: int) -> None:
    """Press a jump of the clock, and wait until the page shows it."""
    face = page.locator('[data-role="clock"]')
    before = (await face.get_attribute("data-now") or "")[: 10 if seconds >= 86_400 else 15]
    await page.locator(f'[data-jump="{seconds}"]').click()
    await expect(face).not_to_have_attribute("data-now", re.compile(re.escape(before)))


async def test_a_demo_whose_data_are_in_use_says_so_and_erases_nothing(tmp_path: Path) -> None:
    kept = tmp_path / "demo" / "kept"
    kept.parent.mkdir()
    kept.touch()
    with (tmp_path / "demo.lock").open("a") as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)

        second = await begin(tmp_path, "--fresh")
        said, _ = await asyncio.wait_for(second.communicate(), START_SECONDS)

    assert second.returncode == 2
    assert "is running. End it first, or choose --data." in said.decode()
    assert kept.exists()
