"""A hidden picture does not arrive by another way: what waits is not sent, what is on its way is taken back."""

import json
from datetime import timedelta

import pytest

from domain.photos import Hiding
from domain.refusals import Refused
from domain.remarks import Kind, Purpose, Remark
from services.photos import Photos
from storage import outbox, reports
from storage.outbox import Owed

WORKER_CHAT = 711
SERVICE = Photos()


async def with_photo(district):
    number = await district.reported("3号楼2单元楼道灯不亮了")
    async with district.work() as work:
        remark = Remark(Kind.PHOTO, "看这里", 701, 900, district.now, "FILE")
        await reports.add_remark(work.tx, number, district.ids["张阿姨"], Purpose.SUPPLEMENT, remark)
    return number


async def hides(district, number, photo=2):
    worker = await district.person("小王")
    async with district.work() as work:
        hidden = await SERVICE.hide(work, worker, number, photo, Hiding.CARD)
        return hidden, [(call.chat_id, call.method, json.loads(call.params)) for call in work.replies]


async def arrives(district, number, message_id=55):
    async with district.work() as work:
        await SERVICE.sent(work, number, WORKER_CHAT, [("FILE", message_id)])
        return [(call.chat_id, call.method, json.loads(call.params)) for call in work.replies]


async def test_a_copy_that_arrives_after_it_was_hidden_is_taken_back(district):
    number = await with_photo(district)
    await hides(district, number)

    assert await arrives(district, number) == [(WORKER_CHAT, "deleteMessage", {"message_id": 55})]


async def test_each_copy_is_taken_back_once(district):
    number = await with_photo(district)
    assert await arrives(district, number) == []

    hidden, calls = await hides(district, number)

    assert (hidden.taken_back, hidden.left) == (1, 0)
    assert calls == [(WORKER_CHAT, "deleteMessage", {"message_id": 55})]
    with pytest.raises(Refused, match="refused-hidden"):
        await hides(district, number)
    assert await arrives(district, number) == []


async def test_a_copy_of_more_than_two_days_is_counted_and_left(district):
    number = await with_photo(district)
    await arrives(district, number)
    district.now += timedelta(hours=48)

    hidden, calls = await hides(district, number)

    assert (hidden.taken_back, hidden.left, calls) == (0, 1, [])


async def test_what_waits_to_be_sent_goes_without_it_or_not_at_all(district):
    number = await with_photo(district)
    album = {"media": [{"type": "photo", "media": "FILE"}, {"type": "photo", "media": "OTHER"}]}
    async with district.work() as work:
        owed = [("sendPhoto", {"photo": "FILE"}), ("sendMediaGroup", album), ("sendPhoto", {"photo": "FILE2"})]
        rows = [Owed(1, WORKER_CHAT, method, json.dumps(params), about=number) for method, params in owed]
        await outbox.add(work.tx, rows, work.now)

    await hides(district, number)

    left = await district.rows(f"SELECT method, params FROM outbox WHERE about = {number} ORDER BY id")  # noqa: S608
    assert [(method, json.loads(params)) for method, params in left] == [
        ("sendMediaGroup", {"media": [{"type": "photo", "media": "OTHER"}]}),
        ("sendPhoto", {"photo": "FILE2"}),
    ]


async def test_of_what_is_hidden_the_words_stay(district):
    number = await with_photo(district)
    await hides(district, number)

    async with district.work() as work:
        kept = await reports.list_remarks(work.tx, number, Purpose.SUPPLEMENT)

    assert [(one.kind, one.text, one.file_id, one.has_file) for one in kept] == [(Kind.TEXT, "看这里", None, False)]
