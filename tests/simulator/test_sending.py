"""What may be sent and changed, and Telegram's words when it may not."""

import json

import pytest

from tests.simulator.conftest import heard

TOO_LONG_DATA = "好" * 22


def keyboard(text="好", data="yes"):
    return {"inline_keyboard": [[{"text": text, "callback_data": data}]]}


async def refusal(telegram, method, **params):
    answer = await telegram.api(method, **params)
    assert not answer["ok"], answer
    return answer["error_code"], answer["description"]


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("<b>好</b>", "好", [("bold", 0, 1)]),
        ("👵<i>奶奶</i>", "👵奶奶", [("italic", 2, 2)]),
        ("a &lt;b&gt; &amp; &#20320;", "a <b> & 你", []),
        ("<b>一<i>二</i></b>三", "一二三", [("bold", 0, 2), ("italic", 1, 1)]),
        ('<a href="https://x.cn/?a=1&amp;b=2">链</a>', "链", [("text_link", 0, 1)]),
        ("<pre><code class='language-python'>x</code></pre>", "x", [("pre", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("  <b>两边</b>  ", "两边", [("bold", 0, 2)]),
        (
            "<tg-spoiler>s</tg-spoiler> /help@linli_bot",
            "s /help@linli_bot",
            [("spoiler", 0, 1), ("bot_command", 2, 15)],
        ),
        (
            "<code>/not</code> @somebody #社区",
            "/not @somebody #社区",
            [("code", 0, 4), ("mention", 5, 9), ("hashtag", 15, 3)],
        ),
    ],
)
async def test_html_becomes_text_and_entities(telegram, auntie, html, text, entities):
    message = (await telegram.api("sendMessage", chat_id=auntie, text=html, parse_mode="HTML"))["result"]

    assert message["text"] == text
    assert [(one["type"], one["offset"], one["length"]) for one in message.get("entities", [])] == entities


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ("<b>好", 'Can\'t find end tag corresponding to start tag "b"'),
        ("好</b>", "Unexpected end tag at byte offset 3"),
        ("<b>好</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("<h1>好</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("3 < 5", "Unclosed start tag at byte offset 2"),
    ],
)
async def test_html_that_cannot_be_read_is_refused(telegram, auntie, html, problem):
    answer = await refusal(telegram, "sendMessage", chat_id=auntie, text=html, parse_mode="HTML")
    assert answer == (400, f"Bad Request: can't parse entities: {problem}")


async def test_a_text_has_1_to_4096_units_after_its_entities(telegram, auntie):
    assert (await telegram.api("sendMessage", chat_id=auntie, text=f"<b>{'好' * 4096}</b>", parse_mode="HTML"))["ok"]

    assert await refusal(telegram, "sendMessage", chat_id=auntie, text="👵" * 2049) == (
        400,
        "Bad Request: message is too long",
    )
    assert await refusal(telegram, "sendMessage", chat_id=auntie, text=" \n ") == (
        400,
        "Bad Request: message text is empty",
    )


@pytest.mark.parametrize("data", ["", TOO_LONG_DATA])
async def test_the_data_of_a_button_has_1_to_64_bytes(telegram, auntie, data):
    answer = await refusal(telegram, "sendMessage", chat_id=auntie, text="?", reply_markup=keyboard(data=data))
    assert answer == (400, "Bad Request: BUTTON_DATA_INVALID")


async def test_an_edit_without_a_keyboard_takes_the_keyboard_away(telegram, auntie):
    sent = (await telegram.api("sendMessage", chat_id=auntie, text="?", reply_markup=keyboard()))["result"]

    edited = (await telegram.api("editMessageText", chat_id=auntie, message_id=sent["message_id"], text="!"))["result"]

    assert "reply_markup" not in edited
    assert edited["edit_date"] >= edited["date"]


async def test_an_edit_that_changes_nothing_is_an_error(telegram, auntie):
    sent = (
        await telegram.api("sendMessage", chat_id=auntie, text="<b>?</b>", parse_mode="HTML", reply_markup=keyboard())
    )["result"]

    answer = await refusal(
        telegram,
        "editMessageText",
        chat_id=auntie,
        message_id=sent["message_id"],
        text="<b>?</b>",
        parse_mode="HTML",
        reply_markup=keyboard(),
    )

    assert answer == (
        400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message",
    )


async def test_only_what_is_the_bots_and_stands_there_can_be_edited(telegram, auntie):
    [mine] = await telegram.send(auntie, "我的")
    keys = {"keyboard": [["我很好"]]}
    sent = (await telegram.api("sendMessage", chat_id=auntie, text="按", reply_markup=keys))["result"]

    assert (await refusal(telegram, "editMessageText", chat_id=auntie, message_id=mine["message_id"], text="!"))[1] == (
        "Bad Request: message can't be edited"
    )
    assert (await refusal(telegram, "editMessageText", chat_id=auntie, message_id=sent["message_id"], text="!"))[1] == (
        "Bad Request: message can't be edited"
    )
    assert (await refusal(telegram, "editMessageText", chat_id=auntie, message_id=999, text="!"))[1] == (
        "Bad Request: message to edit not found"
    )


async def test_an_edit_takes_inline_keyboards_only(telegram, auntie):
    sent = (await telegram.api("sendMessage", chat_id=auntie, text="?"))["result"]
    answer = await refusal(
        telegram,
        "editMessageText",
        chat_id=auntie,
        message_id=sent["message_id"],
        text="!",
        reply_markup={"keyboard": [["好"]]},
    )
    assert answer == (400, "Bad Request: inline keyboard expected")


async def test_a_reply_keyboard_stays_until_it_is_removed_and_its_buttons_are_messages(telegram, auntie):
    keys = {"keyboard": [[{"text": "我很好"}], ["我要帮助"]], "is_persistent": True, "resize_keyboard": True}
    await telegram.api("sendMessage", chat_id=auntie, text="按", reply_markup=json.dumps(keys))
    shown = (await telegram.transcript(auntie))["keyboard"]

    await telegram.post("tap", person=auntie, button="我要帮助")
    await telegram.api("sendMessage", chat_id=auntie, text="收", reply_markup={"remove_keyboard": True})

    assert shown["keyboard"] == [[{"text": "我很好"}], [{"text": "我要帮助"}]]
    assert (await heard(telegram))[0]["message"]["text"] == "我要帮助"
    assert (await telegram.transcript(auntie))["keyboard"] is None


async def test_a_message_can_be_deleted_for_48_hours(telegram, auntie):
    old = (await telegram.api("sendMessage", chat_id=auntie, text="旧"))["result"]["message_id"]
    await telegram.clock(jump=48 * 3600 + 1)
    new = (await telegram.api("sendMessage", chat_id=auntie, text="新"))["result"]["message_id"]

    assert (await telegram.api("deleteMessage", chat_id=auntie, message_id=new))["ok"]
    assert await refusal(telegram, "deleteMessage", chat_id=auntie, message_id=old) == (
        400,
        "Bad Request: message can't be deleted",
    )
    assert await refusal(telegram, "deleteMessage", chat_id=auntie, message_id=new) == (
        400,
        "Bad Request: message to delete not found",
    )
    assert [one["deleted"] for one in (await telegram.transcript(auntie))["messages"]] == [False, False, True]


async def test_a_reply_needs_its_message_unless_the_call_can_do_without(telegram, auntie):
    [asked] = await telegram.send(auntie, "问")
    reply = (
        await telegram.api(
            "sendMessage", chat_id=auntie, text="答", reply_parameters={"message_id": asked["message_id"]}
        )
    )["result"]
    lonely = {"message_id": 999, "allow_sending_without_reply": True}

    assert reply["reply_to_message"]["text"] == "问"
    assert await refusal(telegram, "sendMessage", chat_id=auntie, text="答", reply_to_message_id=999) == (
        400,
        "Bad Request: message to be replied not found",
    )
    assert (await telegram.api("sendMessage", chat_id=auntie, text="答", reply_parameters=lonely))["ok"]


async def test_several_messages_are_deleted_at_once_and_missing_ones_are_skipped(telegram, auntie):
    ids = [(await telegram.api("sendMessage", chat_id=auntie, text=text))["result"]["message_id"] for text in "一二"]

    assert (await telegram.api("deleteMessages", chat_id=auntie, message_ids=[*ids, 999]))["ok"]
    assert len(await telegram.messages(auntie)) == 1
    assert (await refusal(telegram, "deleteMessages", chat_id=auntie, message_ids=[]))[0] == 400


@pytest.mark.parametrize(
    "markup",
    [
        {"inline_keyboard": [[{"text": "好"}]]},
        {"inline_keyboard": [[{"callback_data": "x"}]]},
        {"inline_keyboard": "x"},
        {"inline_keyboard": [{"text": "好", "callback_data": "x"}]},
        {"inline_keyboard": [[{"text": "看", "url": "nowhere"}]]},
        {"keyboard": [[{}]]},
        "{not json",
    ],
)
async def test_a_keyboard_that_makes_no_sense_is_refused_and_nothing_is_sent(telegram, auntie, markup):
    assert (await refusal(telegram, "sendMessage", chat_id=auntie, text="?", reply_markup=markup))[0] == 400
    assert len(await telegram.messages(auntie)) == 1
