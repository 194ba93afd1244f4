"""Long polls, queues and taps."""

import asyncio

import pytest

from tests.simulator.conftest import heard, until
from tests.simulator_client import Refusal


async def test_an_offset_confirms_everything_below_it(telegram, auntie):
    for text in "一二三":
        await telegram.send(auntie, text)
    first, second, third = (await telegram.api("getUpdates"))["result"]

    rest = (await telegram.api("getUpdates", offset=second["update_id"] + 1))["result"]

    assert second["update_id"] == first["update_id"] + 1
    assert rest == [third]
    assert await telegram.pending() == 1


async def test_a_negative_offset_forgets_the_older_ones(telegram, auntie):
    for text in "一二三":
        await telegram.send(auntie, text)

    last = (await telegram.api("getUpdates", offset=-1))["result"]

    assert [one["message"]["text"] for one in last] == ["三"]
    assert await telegram.pending() == 1


async def test_an_offset_in_the_far_future_counts_from_the_head(telegram, auntie):
    await telegram.send(auntie, "一")

    updates = (await telegram.api("getUpdates", offset=2_000_000_000))["result"]

    assert len(updates) == 1
    assert await telegram.pending() == 1


async def test_a_poll_waits_for_news_and_limit_is_kept(telegram, auntie):
    poll = asyncio.create_task(telegram.api("getUpdates", timeout=10))
    await telegram.send(auntie, "来了")
    assert (await poll)["result"][0]["message"]["text"] == "来了"

    await telegram.send(auntie, "又来了")
    assert len((await telegram.api("getUpdates", limit=1))["result"]) == 1


async def test_a_second_poll_ends_the_first_with_a_conflict(telegram, auntie):
    first = asyncio.create_task(telegram.api("getUpdates", timeout=10))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(telegram.api("getUpdates", timeout=10))

    answer = await first

    assert answer["error_code"] == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    await telegram.send(auntie, "给第二个")
    assert len((await second)["result"]) == 1


async def test_only_the_kinds_asked_for_are_queued(telegram, auntie):
    await telegram.api("getUpdates", allowed_updates=["callback_query"])
    await telegram.send(auntie, "没人听")
    assert await telegram.pending() == 0


async def test_updates_age_with_a_jump_taps_after_150_s_and_messages_after_a_day(telegram, auntie):
    sent = await telegram.api("sendMessage", chat_id=auntie, text="?", reply_markup=keyboard("好", "yes"))
    await telegram.tap(auntie, sent["result"]["message_id"], "好")
    await telegram.send(auntie, "信")
    assert await telegram.pending() == 2

    await telegram.clock(jump=151)
    assert [list(one)[1] for one in (await telegram.api("getUpdates"))["result"]] == ["message"]

    await telegram.clock(jump=24 * 3600)
    assert await telegram.pending() == 0


async def test_a_tap_is_answered_once(telegram, auntie):
    sent = await telegram.api("sendMessage", chat_id=auntie, text="?", reply_markup=keyboard("好", "yes"))
    query = await telegram.tap(auntie, sent["result"]["message_id"], "好")
    [update] = await heard(telegram)

    first = await telegram.api("answerCallbackQuery", callback_query_id=query, text="收到", show_alert=True)
    second = await telegram.api("answerCallbackQuery", callback_query_id=query)

    assert update["callback_query"]["data"] == "yes"
    assert update["callback_query"]["message"]["text"] == "?"
    assert first["ok"]
    assert second["description"] == (
        "Bad Request: query is too old and response timeout expired or query ID is invalid"
    )
    assert await telegram.tapped(query) == {"answered": True, "expired": False, "text": "收到", "show_alert": True}


async def test_a_tap_dies_after_150_s(telegram, auntie):
    sent = await telegram.api("sendMessage", chat_id=auntie, text="?", reply_markup=keyboard("好", "yes"))
    query = await telegram.tap(auntie, sent["result"]["message_id"], "好")
    await telegram.clock(jump=150)

    answer = await telegram.api("answerCallbackQuery", callback_query_id=query)

    assert answer["error_code"] == 400
    assert await telegram.tapped(query) == {"answered": False, "expired": True}


async def test_one_taps_only_what_one_sees_unless_the_tap_is_forged(telegram, auntie):
    sent = await telegram.api("sendMessage", chat_id=auntie, text="?", reply_markup=keyboard("好", "yes"))

    with pytest.raises(Refusal, match="shows no button '坏'; its buttons: 好"):
        await telegram.tap(auntie, sent["result"]["message_id"], "坏")
    await telegram.tap(auntie, 999, data="report:1:accept")

    [update] = await heard(telegram)
    assert update["callback_query"]["message"] == {
        "chat": {"id": auntie, "first_name": "张阿姨", "type": "private"},
        "message_id": 999,
        "date": 0,
    }


async def test_raw_updates_are_queued_as_they_are(telegram):
    strange = {"message": "not an object", "更多": [1, None]}

    assert await telegram.updates({"update_id": 5, "message": {"text": 7}}, strange) == 2

    first, second = (await telegram.api("getUpdates", offset=3))["result"]
    assert first == {"update_id": 5, "message": {"text": 7}}
    assert {key: second[key] for key in strange} == strange


async def test_an_injected_number_that_was_confirmed_before_is_handed_out_once_more(telegram, auntie):
    await telegram.send(auntie, "一")
    [update] = await heard(telegram)
    await telegram.updates(update)

    again = (await telegram.api("getUpdates", offset=update["update_id"] + 1))["result"]
    after = (await telegram.api("getUpdates", offset=update["update_id"] + 1))["result"]

    assert again == [update]
    assert after == []


async def test_a_webhook_gets_updates_with_its_secret_and_polling_is_refused(telegram, auntie, listener):
    await telegram.api("setWebhook", url=listener.url, secret_token="s3cret", max_connections=4)
    await telegram.send(auntie, "到")
    await until(lambda: listener.got)

    refused = await telegram.api("getUpdates")
    info = (await telegram.api("getWebhookInfo"))["result"]

    assert listener.secrets == ["s3cret"]
    assert refused["error_code"] == 409
    assert refused["description"].startswith("Conflict: can't use getUpdates method while webhook is active")
    assert (info["url"], info["max_connections"]) == (listener.url, 4)


async def test_a_refused_update_is_repeated_and_blocks_its_own_chat_only(telegram, auntie, listener):
    uncle = (await telegram.person("李叔"))["id"]
    await heard(telegram)
    listener.answers = [500, 500]
    await telegram.api("setWebhook", url=listener.url)
    await telegram.send(auntie, "一")
    await until(lambda: len(listener.got) == 2)
    await telegram.send(auntie, "二")
    await telegram.send(uncle, "我的")
    await until(lambda: len(listener.got) == 3)

    await telegram.clock(jump=1)
    await until(lambda: len(listener.got) == 5)

    assert [one["message"]["text"] for one in listener.got] == ["一", "一", "我的", "一", "二"]
    assert "500" in (await telegram.api("getWebhookInfo"))["result"]["last_error_message"]


async def test_a_webhook_is_called_side_by_side_for_chats_and_one_by_one_within_a_chat(telegram, listener):
    people = [(await telegram.person(f"人{n}"))["id"] for n in range(5)]
    await heard(telegram)
    listener.open.clear()
    for person in people:
        await telegram.send(person, "一")
        await telegram.send(person, "二")
    await telegram.api("setWebhook", url=listener.url, max_connections=3)

    await until(lambda: listener.at_once == 3)
    listener.open.set()
    await until(lambda: len(listener.got) == 10)

    assert listener.most_at_once <= 3
    for person in people:
        mine = [one["message"]["text"] for one in listener.got if one["message"]["chat"]["id"] == person]
        assert mine == ["一", "二"]


async def test_a_tap_may_overtake_a_message_that_is_stuck(telegram, auntie, listener):
    sent = await telegram.api("sendMessage", chat_id=auntie, text="?", reply_markup=keyboard("好", "yes"))
    listener.answers = [500, 500]
    await telegram.api("setWebhook", url=listener.url)
    await telegram.send(auntie, "一")
    await until(lambda: len(listener.got) == 2)

    await telegram.tap(auntie, sent["result"]["message_id"], "好")

    await until(lambda: len(listener.got) == 3)
    assert "callback_query" in listener.got[2]


async def test_dropping_pending_updates_drops_them(telegram, auntie):
    await telegram.send(auntie, "一")
    await telegram.api("deleteWebhook", drop_pending_updates=True)
    assert await telegram.pending() == 0


def keyboard(text, data):
    return {"inline_keyboard": [[{"text": text, "callback_data": data}]]}


async def test_an_update_without_sense_goes_through_a_webhook_unchanged(telegram, listener):
    nonsense = {"update_id": 9, "message": {"chat": {"id": [1]}, "from": "nobody"}, "callback_query": 3}
    await telegram.api("setWebhook", url=listener.url)
    await telegram.updates(nonsense)
    await until(lambda: listener.got)
    assert listener.got == [nonsense]


async def test_a_webhook_that_hangs_up_is_called_again(telegram, auntie, listener):
    port = listener.url.rsplit(":", 1)[1].strip("/")
    seen = []

    async def hang_up(reader, writer):
        seen.append(await reader.readline())
        writer.transport.abort()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    await telegram.api("setWebhook", url=f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/")
    await telegram.send(auntie, "在吗")
    await until(lambda: len(seen) >= 2)
    assert await telegram.pending() == 1

    await telegram.api("setWebhook", url=f"http://127.0.0.1:{port}/")
    await until(lambda: listener.got)
    server.close()
    await server.wait_closed()
    assert listener.got[0]["message"]["text"] == "在吗"
