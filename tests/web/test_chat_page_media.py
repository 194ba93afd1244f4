"""What messages on the chat page carry besides words: from the disk and from the bot, shown and played."""

import pytest
from playwright.async_api import expect

from simulator.media import picture
from tests.simulator_client import Telegram
from tests.web.conftest import AUNTIE, Open, attach, attach_files, bubble, column, write

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_a_ready_made_photo_is_sent_and_opens_in_full(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)

    await attach(page, auntie, "sample")
    await page.locator('[data-sample="lamp"]').click()
    await page.locator('[data-role="confirm"]').click()
    await expect(auntie.locator('[data-role="tray"] img')).to_have_count(1)
    await write(auntie, "楼道灯")

    photo = bubble(auntie, "楼道灯").locator('[data-role="photo"] img')
    await expect(photo).to_have_js_property("complete", True)
    assert await photo.evaluate("image => image.decode().then(() => image.naturalWidth)") == 960
    assert (await telegram.messages(AUNTIE))[-1]["caption"] == "楼道灯"
    await photo.click()
    await expect(page.locator('[data-role="lightbox"]')).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.locator('[data-role="lightbox"]')).to_have_count(0)


async def test_several_photos_stand_as_one_album(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)

    await attach(page, auntie, "sample")
    for name in ("lamp", "leak", "bikes"):
        await page.locator(f'[data-sample="{name}"]').click()
    await page.locator('[data-role="confirm"]').click()
    await expect(auntie.locator('[data-role="tray"] img')).to_have_count(3)
    await write(auntie, "三处")

    await expect(auntie.locator("[data-album] [data-message]")).to_have_count(3)
    sent = [message for message in await telegram.messages(AUNTIE) if message.get("media_group_id")]
    assert len({message["media_group_id"] for message in sent}) == 1


@pytest.mark.parametrize(
    ("kind", "key"), [("voice", "voice"), ("video", "video"), ("location", "location"), ("contact", "contact")]
)
async def test_other_things_from_the_paper_clip_arrive_and_are_drawn(
    open_page: Open, telegram: Telegram, kind: str, key: str
) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)

    await attach(page, auntie, kind)
    if kind in {"location", "contact"}:
        await page.locator('[data-role="confirm"]').click()

    await expect(auntie.locator(f'[data-kind="{kind}"]')).to_be_visible()
    assert key in (await telegram.messages(AUNTIE))[-1]


async def test_a_forwarded_message_says_where_it_came_from(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)

    await attach(page, auntie, "forward")
    await page.get_by_label("Written by").fill("陌生号码")
    await page.get_by_label("Text", exact=True).fill("请把钱转到安全账户")
    await page.locator('[data-role="confirm"]').click()

    await expect(bubble(auntie, "安全账户")).to_contain_text("Forwarded from 陌生号码")
    assert "forward_origin" in (await telegram.messages(AUNTIE))[-1]


async def test_a_photo_from_the_disk_is_sent_as_telegram_sends_photos(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)
    large = {"name": "漏水.png", "mimeType": "image/png", "buffer": picture(1, 3200, 1200)}
    broken = {"name": "坏的.png", "mimeType": "image/png", "buffer": b"no picture"}

    await attach_files(page, auntie, "photo", large, broken)
    await expect(auntie.locator('[data-role="tray"] img')).to_have_count(1)
    await expect(auntie.locator('[data-role="toast"]')).to_have_text("Not a photo, left out: 坏的.png")
    await write(auntie, "水管漏了")

    photo = bubble(auntie, "水管漏了").locator('[data-role="photo"] img')
    assert await photo.evaluate("image => image.decode().then(() => image.naturalWidth)") == 2560
    [sent] = (await telegram.messages(AUNTIE))[-1]["photo"]
    assert (sent["width"], sent["height"]) == (2560, 960)


async def test_a_document_from_the_disk_keeps_its_name_and_can_be_had_again(
    open_page: Open, telegram: Telegram
) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)

    await attach_files(page, auntie, "document", {"name": "说明.txt", "mimeType": "text/plain", "buffer": b"words"})

    card = auntie.locator('[data-kind="document"]')
    await expect(card).to_contain_text("说明.txt")
    assert (await telegram.messages(AUNTIE))[-1]["document"]["file_name"] == "说明.txt"
    async with page.expect_download() as download:
        await card.click()
    assert (await (await download.value).path()).read_bytes() == b"words"


async def test_a_voice_message_plays_to_its_end(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    await telegram.send(AUNTIE, voice=True)
    voice = column(page, AUNTIE).locator('[data-kind="voice"]')

    await voice.get_by_label("Play").click()

    await expect(voice.get_by_label("Pause")).to_be_visible()
    await expect(voice.locator(".heard").first).to_be_visible()
    await expect(voice.get_by_label("Play")).to_be_visible()
    await expect(voice).not_to_contain_text("no sound")


async def test_films_are_real_and_a_round_one_plays_when_it_is_tapped(open_page: Open, telegram: Telegram) -> None:
    page = await open_page()
    auntie = column(page, AUNTIE)
    await telegram.send(AUNTIE, video=True, caption="灯一闪一闪")
    await telegram.send(AUNTIE, video_note=True)

    film = bubble(auntie, "灯一闪一闪").locator("video")
    await expect(film).to_have_js_property("videoWidth", 320)
    note = auntie.locator(".film.round")
    await note.get_by_label("Play").click()
    await expect(note.get_by_label("Pause")).to_be_attached()
    await expect(note.get_by_label("Play")).to_be_visible()
    box = await note.locator("video").bounding_box()
    assert box is not None
    assert box["width"] == box["height"]


async def test_a_poll_of_the_bot_shows_its_question_and_what_one_may_answer(
    open_page: Open, telegram: Telegram
) -> None:
    page = await open_page()

    await telegram.api("sendPoll", chat_id=AUNTIE, question="几点开圆桌会？", options=["九点", "三点"])

    poll = column(page, AUNTIE).locator('[data-kind="poll"]')
    await expect(poll.locator("b")).to_have_text("几点开圆桌会？")
    await expect(poll.locator("li")).to_have_text(["九点", "三点"])
    await expect(poll).to_contain_text("No votes yet")
