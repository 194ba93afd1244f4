"""Files in both directions."""

import json
from base64 import b64encode

import aiohttp
import pytest

from simulator.media import film, picture, png, silence, size_of
from tests.simulator.conftest import heard
from tests.simulator_client import Refusal

DOT = png(1, 1, b"\0\xff\0\0")


async def upload(telegram, method, fields, **files):
    form = aiohttp.FormData(quote_fields=False)
    for key, value in fields.items():
        form.add_field(key, str(value))
    for key, (data, name) in files.items():
        form.add_field(key, data, filename=name, content_type="application/octet-stream")
    async with telegram.session.post(f"{telegram.url}/bot{telegram.token}/{method}", data=form) as answer:
        return await answer.json()


@pytest.mark.parametrize("kind", ["photo", "voice", "video", "video_note", "document", "sticker", "audio"])
async def test_a_file_of_a_person_can_be_downloaded_and_sent_again(telegram, auntie, http, kind):
    [said] = await telegram.send(auntie, **{kind: True})
    media = said["photo"][-1] if kind == "photo" else said[kind]

    link = (await telegram.api("getFile", file_id=media["file_id"]))["result"]
    async with http.get(f"{telegram.url}/file/bot1000:SIM/{link['file_path']}") as answer:
        data = await answer.read()

    method = "sendVideoNote" if kind == "video_note" else f"send{kind.title()}"
    assert len(data) == media["file_size"] == link["file_size"]
    assert (await telegram.api(method, chat_id=auntie, **{kind: media["file_id"]}))["ok"]


async def test_an_upload_is_kept_and_told_to_the_record_as_a_name_and_a_size(telegram, auntie):
    sent = (
        await upload(
            telegram,
            "sendDocument",
            {"chat_id": auntie, "caption": "<b>表</b>", "parse_mode": "HTML"},
            document=(b"a,b\n1,2\n", "表.csv"),
        )
    )["result"]

    assert sent["document"]["file_name"] == "表.csv"
    assert sent["caption_entities"] == [{"type": "bold", "offset": 0, "length": 1}]
    async with telegram.session.get(f"{telegram.url}/control/file/{sent['document']['file_id']}") as answer:
        assert await answer.read() == b"a,b\n1,2\n"
    [call] = await telegram.calls("sendDocument")
    assert call["params"]["document"]["size"] == 8


async def test_an_album_is_sent_with_attached_files(telegram, auntie):
    media = [{"type": "photo", "media": "attach://one", "caption": "两张"}, {"type": "photo", "media": "attach://two"}]

    answer = await upload(
        telegram,
        "sendMediaGroup",
        {"chat_id": auntie, "media": json.dumps(media)},
        one=(DOT, "1.png"),
        two=(picture(3), "2.png"),
    )

    first, second = answer["result"]
    assert first["media_group_id"] == second["media_group_id"]
    assert (first["photo"][-1]["width"], second["photo"][-1]["width"]) == (1, 320)
    assert first["caption"] == "两张"


@pytest.mark.parametrize("count", [1, 11])
async def test_an_album_has_2_to_10_items(telegram, auntie, count):
    media = [{"type": "photo", "media": "x"}] * count
    answer = await telegram.api("sendMediaGroup", chat_id=auntie, media=media)
    assert answer["description"] == "Bad Request: media group must include 2-10 items"


async def test_an_album_of_a_person_is_several_updates_of_one_group(telegram, auntie):
    await telegram.send(auntie, photos=3, caption="楼道堆物")
    messages = [one["message"] for one in await heard(telegram)]
    assert len({one["media_group_id"] for one in messages}) == 1
    assert [one.get("caption") for one in messages] == ["楼道堆物", None, None]


async def test_a_caption_has_1024_units(telegram, auntie):
    photo = (await telegram.send(auntie, photo=True))[0]["photo"][-1]["file_id"]
    assert (await telegram.api("sendPhoto", chat_id=auntie, photo=photo, caption="好" * 1024))["ok"]
    answer = await telegram.api("sendPhoto", chat_id=auntie, photo=photo, caption="好" * 1025)
    assert answer["description"] == "Bad Request: message caption is too long"


async def test_a_picture_can_take_the_place_of_another_and_captions_change(telegram, auntie):
    one = (await telegram.send(auntie, photo={"data": b64encode(DOT).decode(), "name": "a.png"}))[0]["photo"][0][
        "file_id"
    ]
    two = (await telegram.send(auntie, photo=True))[0]["photo"][0]["file_id"]
    sent = (await telegram.api("sendPhoto", chat_id=auntie, photo=one, caption="前"))["result"]["message_id"]

    caption = await telegram.api("editMessageCaption", chat_id=auntie, message_id=sent, caption="后")
    media = await telegram.api(
        "editMessageMedia", chat_id=auntie, message_id=sent, media={"type": "photo", "media": two, "caption": "新"}
    )
    text = await telegram.api("editMessageText", chat_id=auntie, message_id=sent, text="文")

    assert caption["result"]["caption"] == "后"
    assert media["result"]["photo"][0]["file_id"] == two
    assert text["description"] == "Bad Request: there is no text in the message to edit"


async def test_what_is_no_file_is_refused(telegram, auntie):
    document = (await telegram.send(auntie, document=True))[0]["document"]["file_id"]

    async def why(**params):
        return (await telegram.api("sendPhoto", chat_id=auntie, **params))["description"]

    assert await why(photo="nonsense") == "Bad Request: wrong file identifier/HTTP URL specified"
    assert await why(photo=document) == "Bad Request: can't use file of type Document as Photo"
    assert await why() == "Bad Request: there is no photo in the request"
    assert (await telegram.api("getFile", file_id="x"))["description"] == "Bad Request: invalid file_id"
    with pytest.raises(Refusal, match="must be base64"):
        await telegram.send(auntie, photo={"data": "~"})


async def test_places_and_contacts_go_both_ways(telegram, auntie):
    await telegram.send(auntie, location={"latitude": 39.9, "longitude": 116.4})
    await telegram.send(auntie, contact={"phone_number": "+8613800000000", "first_name": "张", "user_id": auntie})
    place, contact = [one["message"] for one in await heard(telegram)]

    assert place["location"] == {"latitude": 39.9, "longitude": 116.4}
    assert contact["contact"]["user_id"] == contact["from"]["id"] == auntie
    assert (await telegram.api("sendLocation", chat_id=auntie, latitude="39.9", longitude=116.4))["ok"]
    assert (await telegram.api("sendContact", chat_id=auntie, phone_number="12345", first_name="居委会"))["ok"]


def test_made_up_files_are_what_they_claim_to_be():
    assert size_of(picture(0)) == (320, 240)
    assert len({picture(n) for n in range(6)}) == 6
    assert silence().startswith(b"OggS")
    assert b"OpusHead" in silence()
    assert film()[4:8] == b"ftyp"
