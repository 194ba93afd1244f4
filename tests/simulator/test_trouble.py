"""Limits and faults: what a sender must live with."""

import asyncio
import time

import aiohttp
import pytest

from tests.simulator_client import Refusal


async def test_a_private_chat_takes_one_message_a_second_and_a_call_inside_the_pause_is_counted(telegram, auntie):
    await telegram.limits(per_chat_per_second=1, retry_after=2)

    answers = [await telegram.api("sendMessage", chat_id=auntie, text="!") for _ in range(3)]

    assert [one.get("error_code", 200) for one in answers] == [200, 429, 429]
    assert answers[1]["description"] == "Too Many Requests: retry after 2"
    assert answers[1]["parameters"] == {"retry_after": 2}
    assert (await telegram.stats())["inside_retry_after"] == 1


async def test_edits_and_answers_do_not_count_in_a_private_chat(telegram, auntie):
    await telegram.limits(per_chat_per_second=1)
    sent = (await telegram.api("sendMessage", chat_id=auntie, text="0"))["result"]["message_id"]

    for text in "123":
        assert (await telegram.api("editMessageText", chat_id=auntie, message_id=sent, text=text))["ok"]
    assert (await telegram.api("sendChatAction", chat_id=auntie, action="typing"))["ok"]


async def test_a_group_takes_so_many_a_minute_and_edits_and_album_items_count(telegram, auntie):
    group = (await telegram.group("三号楼", [auntie]))["id"]
    await telegram.limits(per_group_per_minute=4)
    photo = (await telegram.send(auntie, photo=True))[0]["photo"][-1]["file_id"]
    album = [{"type": "photo", "media": photo}] * 2

    sent = (await telegram.api("sendMessage", chat_id=group, text="0"))["result"]["message_id"]
    assert (await telegram.api("editMessageText", chat_id=group, message_id=sent, text="1"))["ok"]
    assert (await telegram.api("sendMediaGroup", chat_id=group, media=album))["ok"]
    answer = await telegram.api("sendMessage", chat_id=group, text="2")

    assert answer["error_code"] == 429
    assert 58 <= answer["parameters"]["retry_after"] <= 60


async def test_the_overall_limit_slides(telegram):
    people = [(await telegram.person(f"人{n}"))["id"] for n in range(4)]
    await telegram.limits(overall_per_second=3)

    answers = [await telegram.api("sendMessage", chat_id=person, text="!") for person in people]

    assert [one["ok"] for one in answers] == [True, True, True, False]
    await telegram.limits(overall_per_second=None)


async def test_a_limit_is_a_number_above_zero_or_null(telegram):
    with pytest.raises(Refusal, match="A limit is one of"):
        await telegram.limits(per_day=3)
    with pytest.raises(Refusal, match="A limit is one of"):
        await telegram.limits(overall_per_second=0)


@pytest.mark.parametrize(
    ("kind", "code", "description"),
    [
        ("400", 400, "Bad Request: chat not found"),
        ("401", 401, "Unauthorized"),
        ("403", 403, "Forbidden: bot was blocked by the user"),
        ("500", 500, "Internal Server Error"),
        ("502", 502, "Bad Gateway"),
    ],
)
async def test_a_refusal_is_not_delivered_and_ends_after_its_times(telegram, auntie, kind, code, description):
    await telegram.faults(kind, method="send*", times=1)

    first = await telegram.api("sendMessage", chat_id=auntie, text="!")
    second = await telegram.api("sendMessage", chat_id=auntie, text="!")

    assert (first["error_code"], first["description"]) == (code, description)
    assert second["ok"]
    assert [call["delivered"] for call in await telegram.calls("sendMessage")] == [False, True]


async def test_a_fault_of_429_holds_its_chat_until_the_pause_is_over(telegram, auntie):
    await telegram.faults("429", method="sendMessage", chat=auntie, times=1, retry_after=7)

    answers = [await telegram.api("sendMessage", chat_id=auntie, text="!") for _ in range(2)]

    assert [one["parameters"]["retry_after"] for one in answers] == [7, 7]
    assert (await telegram.stats())["inside_retry_after"] == 1


async def test_a_lost_answer_is_delivered_all_the_same(telegram, auntie):
    await telegram.faults("hangup_after", method="sendMessage", times=1)
    with pytest.raises(aiohttp.ClientError):
        await telegram.api("sendMessage", chat_id=auntie, text="到了")

    await telegram.faults("timeout_after", method="sendMessage", times=1, seconds=5)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(telegram.api("sendMessage", chat_id=auntie, text="也到了"), 0.05)

    calls = await telegram.calls("sendMessage")
    assert [(one["status"], one["description"], one["delivered"]) for one in calls] == [
        (0, "hangup_after", True),
        (0, "timeout_after", True),
    ]
    assert [one["text"] for one in await telegram.messages(auntie)][1:] == ["到了", "也到了"]


async def test_a_connection_that_ends_before_delivers_nothing(telegram, auntie):
    await telegram.faults("hangup_before", method="sendMessage", times=1)
    with pytest.raises(aiohttp.ClientError):
        await telegram.api("sendMessage", chat_id=auntie, text="没到")

    assert len(await telegram.messages(auntie)) == 1
    assert [one["delivered"] for one in await telegram.calls("sendMessage")] == [False]


async def test_while_telegram_is_gone_the_control_api_still_answers(telegram, auntie):
    await telegram.faults("gone")
    with pytest.raises(aiohttp.ClientError):
        await telegram.api("getMe")
    await telegram.heal()
    assert (await telegram.api("getMe"))["ok"]


async def test_slow_calls_are_in_flight_together(telegram, auntie):
    await telegram.faults("slow", method="sendMessage", seconds=0.05)
    before = time.monotonic()

    answers = await asyncio.gather(*(telegram.api("sendMessage", chat_id=auntie, text="!") for _ in range(5)))

    assert all(one["ok"] for one in answers)
    assert time.monotonic() - before >= 0.05
    assert (await telegram.stats())["max_in_flight"] == 5


async def test_a_share_of_the_calls_fails(telegram, auntie):
    await telegram.faults("500", method="sendMessage", share=0.5)
    answers = [await telegram.api("sendMessage", chat_id=auntie, text="!") for _ in range(60)]
    assert 5 < sum(one["ok"] for one in answers) < 55


async def test_a_fault_can_be_taken_away_by_its_id(telegram, auntie):
    fault = await telegram.faults("500")
    async with telegram.session.delete(f"{telegram.url}/control/faults/{fault}") as answer:
        assert answer.status == 200
    assert (await telegram.api("getMe"))["ok"]
    with pytest.raises(Refusal, match="A fault is of one of the kinds"):
        await telegram.faults("earthquake")
