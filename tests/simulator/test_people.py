"""Who can be reached, what people say, and how a call may be written."""

import json

import pytest

from tests.simulator.conftest import heard
from tests.simulator_client import Refusal


def keyboard(text="好", data="yes"):
    return {"inline_keyboard": [[{"text": text, "callback_data": data}]]}


async def refusal(telegram, method, **params):
    answer = await telegram.api(method, **params)
    assert not answer["ok"], answer
    return answer["error_code"], answer["description"]


async def test_a_bot_cannot_write_first(telegram):
    stranger = (await telegram.person("陌生人", started=False))["id"]

    assert await refusal(telegram, "sendMessage", chat_id=stranger, text="您好") == (400, "Bad Request: chat not found")
    await telegram.send(stranger, "在吗")
    assert (await telegram.api("sendMessage", chat_id=stranger, text="您好"))["ok"]


async def test_who_blocks_the_bot_or_leaves_telegram_gets_nothing(telegram, auntie):
    await telegram.post("block", person=auntie, blocked=True)
    assert await refusal(telegram, "sendMessage", chat_id=auntie, text="?") == (
        403,
        "Forbidden: bot was blocked by the user",
    )
    [update] = await heard(telegram)
    assert update["my_chat_member"]["new_chat_member"]["status"] == "kicked"

    await telegram.post("start", person=auntie, payload="building-3")
    assert (await telegram.api("sendMessage", chat_id=auntie, text="?"))["ok"]
    assert (await heard(telegram))[-1]["message"]["text"] == "/start building-3"

    await telegram.post("deactivate", person=auntie)
    assert await refusal(telegram, "sendMessage", chat_id=auntie, text="?") == (403, "Forbidden: user is deactivated")


async def test_a_wrong_token_and_an_unknown_method_are_said_to_be_so(telegram, http):
    async with http.get(f"{telegram.url}/bot1000:WRONG/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized")

    assert (await telegram.api("sendTelepathy"))["error_code"] == 404
    assert (await telegram.stats())["unknown_methods"] == ["sendTelepathy"]


async def test_every_form_of_body_is_read_and_names_in_any_case(telegram, auntie, http):
    url = f"{telegram.url}/bot1000:SIM"
    params = {"chat_id": str(auntie), "text": "好", "reply_markup": json.dumps(keyboard())}
    async with http.get(f"{url}/SENDmessage", params=params) as answer:
        by_query = (await answer.json())["result"]
    async with http.post(f"{url}/sendmessage", data=params) as answer:
        by_form = (await answer.json())["result"]
    async with http.post(f"{url}/sendMessage", json={**params, "reply_markup": keyboard()}) as answer:
        by_json = (await answer.json())["result"]

    assert by_query["reply_markup"] == by_form["reply_markup"] == by_json["reply_markup"] == keyboard()
    assert [call["chat_id"] for call in await telegram.calls("sendMessage")] == [auntie] * 3


async def test_a_person_edits_what_they_said(telegram, auntie):
    [said] = await telegram.send(auntie, "三号楼")
    await telegram.send(auntie, "5号楼", edit=said["message_id"])

    update = (await heard(telegram))[-1]

    assert update["edited_message"]["text"] == "5号楼"
    with pytest.raises(Refusal, match="no message 999"):
        await telegram.send(auntie, "?", edit=999)


async def test_what_a_person_writes_has_entities_in_utf16_units(telegram, auntie):
    [said] = await telegram.send(auntie, "👵 /help 看 https://x.cn/a?b=1，问 @linli_bot")

    found = [(one["type"], one["offset"], one["length"]) for one in said["entities"]]

    assert found == [("bot_command", 3, 5), ("url", 11, 18), ("mention", 32, 10)]


async def test_a_very_long_text_of_a_person_becomes_several_messages(telegram, auntie):
    assert [len(one["text"]) for one in await telegram.send(auntie, "好" * 5000)] == [4096, 904]


async def test_a_forwarded_message_says_where_it_is_from(telegram, auntie):
    [hidden] = await telegram.send(auntie, "中奖了", forward_from="某某客服")
    forwarded = (
        await telegram.api("forwardMessage", chat_id=auntie, from_chat_id=auntie, message_id=hidden["message_id"])
    )["result"]
    copied = await telegram.api("copyMessage", chat_id=auntie, from_chat_id=auntie, message_id=hidden["message_id"])

    assert hidden["forward_origin"]["type"] == "hidden_user"
    assert forwarded["forward_origin"]["sender_user_name"] == "某某客服"
    last = (await telegram.messages(auntie))[-1]
    assert last["message_id"] == copied["result"]["message_id"]
    assert "forward_origin" not in last
    assert last["text"] == "中奖了"


async def test_the_body_must_be_json_when_it_says_so(telegram, http):
    headers = {"Content-Type": "application/json"}
    async with http.post(f"{telegram.url}/bot1000:SIM/getMe", data=b"[1]", headers=headers) as answer:
        assert (answer.status, (await answer.json())["ok"]) == (400, False)


async def test_a_parameter_of_the_wrong_shape_is_refused_and_recorded(telegram, auntie, capsys):
    entities = await refusal(telegram, "sendMessage", chat_id=auntie, text="?", entities=["bold"])
    answer = await refusal(telegram, "setMyCommands", commands=[{"command": 5, "description": "!"}])

    assert entities[1].startswith("Bad Request: can't parse MessageEntity")
    assert answer[0] == 400
    assert answer[1].startswith("Bad Request: can't parse request")
    assert [call["status"] for call in await telegram.calls()][-1] == 400
    assert "Traceback" in capsys.readouterr().err


async def test_words_that_stand_ready_are_there_until_the_person_sends_something(telegram):
    person = await telegram.person("张阿姨", started=False, draft="楼道灯不亮了")
    await telegram.post("start", person=person["id"])
    assert await draft_of(telegram, person["id"]) == "楼道灯不亮了"

    await telegram.send(person["id"], "楼道灯不亮了，三天了")

    assert await draft_of(telegram, person["id"]) is None


async def draft_of(telegram, person):
    people = (await telegram.get("state"))["people"]
    return next(one["draft"] for one in people if one["id"] == person)
