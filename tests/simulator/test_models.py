"""Two other libraries read everything that the simulator says."""

import asyncio
import contextlib

import aiogram
import pytest
import telegram as ptb
from aiogram import types
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from pydantic import ConfigDict
from telegram.ext import ApplicationBuilder, MessageHandler, filters

from tests.simulator.conftest import heard, until

CALLS = [
    ("getMe", types.User, ptb.User, {}),
    ("sendMessage", types.Message, ptb.Message, {"text": "<b>好</b>", "parse_mode": "HTML"}),
    ("sendLocation", types.Message, ptb.Message, {"latitude": 1.5, "longitude": 2.5}),
    ("sendContact", types.Message, ptb.Message, {"phone_number": "1", "first_name": "张"}),
    ("sendPoll", types.Message, ptb.Message, {"question": "?", "options": ["是", {"text": "否"}]}),
    ("getChat", types.ChatFullInfo, ptb.ChatFullInfo, {}),
    ("getChatMember", types.ChatMemberMember, ptb.ChatMember, {"user_id": 1000}),
    ("getWebhookInfo", types.WebhookInfo, ptb.WebhookInfo, {}),
    ("getMyName", types.BotName, ptb.BotName, {}),
    ("getMyDescription", types.BotDescription, ptb.BotDescription, {}),
    ("getMyShortDescription", types.BotShortDescription, ptb.BotShortDescription, {}),
]


@pytest.mark.parametrize(("method", "model", "other", "params"), CALLS)
async def test_every_answer_is_what_both_libraries_expect(telegram, auntie, method, model, other, params):
    result = (await telegram.api(method, chat_id=auntie, **params))["result"]

    assert model.model_validate(result)
    assert not getattr(other.de_json(result, None), "api_kwargs", None)


async def talk(telegram, auntie):
    """Let about everything happen that a bot can hear of."""
    group = (await telegram.group("三号楼", [auntie], bot="administrator"))["id"]
    uncle = (await telegram.person("李叔", username="uncle_li"))["id"]
    await telegram.post(f"groups/{group}/members", add=[uncle])
    await telegram.post(f"groups/{group}/members", remove=[uncle])
    for kind in ("photo", "voice", "video", "video_note", "document", "sticker", "audio"):
        await telegram.send(auntie, chat=group, **{kind: True})
    await telegram.send(auntie, photos=2, caption="图")
    await telegram.send(auntie, location={"latitude": 1.5, "longitude": 2.5})
    await telegram.send(auntie, contact={"phone_number": "1", "first_name": "张", "user_id": auntie})
    await telegram.send(auntie, "转", forward_from="某人")
    await telegram.send(auntie, "转", forward_from=uncle)
    [said] = await telegram.send(auntie, "匿名 /help https://x.cn", chat=group, anonymous=True)
    await telegram.send(auntie, "改", chat=group, edit=said["message_id"])
    await telegram.send(auntie, "回", chat=group, reply_to=said["message_id"])
    keys = {"inline_keyboard": [[{"text": "好", "callback_data": "y"}, {"text": "看", "url": "https://x.cn"}]]}
    card = (await telegram.api("sendMessage", chat_id=auntie, text="卡", reply_markup=keys))["result"]["message_id"]
    await telegram.tap(auntie, card, "好")
    await telegram.tap(auntie, 999, data="forged")
    await telegram.post("block", person=auntie, blocked=True)
    await telegram.post("start", person=auntie, payload="x")
    old = (await telegram.group("小群", [auntie], type="group"))["id"]
    await telegram.post(f"groups/{old}/upgrade")
    await telegram.post(f"groups/{group}/members", bot="kicked")


async def test_every_update_is_what_both_libraries_expect(telegram, auntie):
    await talk(telegram, auntie)

    updates = await heard(telegram)

    kinds = {kind for update in updates for kind in update} - {"update_id"}
    assert kinds == {"message", "edited_message", "callback_query", "my_chat_member"}
    for update in updates:
        assert types.Update.model_validate(update)
        read = ptb.Update.de_json(update, None)
        assert not read.api_kwargs
        assert read.effective_chat


async def test_every_message_of_a_chat_has_no_field_that_aiogram_does_not_know(telegram, auntie):
    class Strict(types.Message):
        model_config = ConfigDict(extra="forbid")

    await talk(telegram, auntie)

    for update in await heard(telegram):
        if "message" in update:
            Strict.model_validate(update["message"])


async def test_a_groups_answers_are_what_both_libraries_expect(telegram, auntie):
    group = (await telegram.group("社区", [auntie], bot="administrator", is_forum=True))["id"]
    sent = (await telegram.api("sendMessage", chat_id=group, text="!"))["result"]["message_id"]
    await telegram.api("pinChatMessage", chat_id=group, message_id=sent)

    full = (await telegram.api("getChat", chat_id=group))["result"]
    topic = (await telegram.api("createForumTopic", chat_id=group, name="物业"))["result"]
    members = (await telegram.api("getChatAdministrators", chat_id=group))["result"]
    transcript = (await telegram.transcript(group))["messages"]

    assert types.ChatFullInfo.model_validate(full).pinned_message.message_id == sent
    assert ptb.ChatFullInfo.de_json(full, None).pinned_message.message_id == sent
    assert types.ForumTopic.model_validate(topic)
    assert ptb.ForumTopic.de_json(topic, None)
    owner, bot = members
    assert types.ChatMemberOwner.model_validate(owner)
    assert types.ChatMemberAdministrator.model_validate(bot)
    assert [ptb.ChatMember.de_json(one, None).status for one in members] == ["creator", "administrator"]
    for message in transcript:
        assert types.Message.model_validate(message)


async def test_an_aiogram_echo_bot_runs_on_it(telegram, auntie):
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.url))
    bot, dispatcher = aiogram.Bot("1000:SIM", session=session), aiogram.Dispatcher()

    @dispatcher.message()
    async def echo(message: types.Message) -> None:
        await message.answer(f"<b>{message.text}</b>", parse_mode="HTML")

    running = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False, polling_timeout=1))
    await telegram.send(auntie, "回声")
    await until(lambda: said(telegram, auntie, "回声", 2))
    await dispatcher.stop_polling()
    with contextlib.suppress(asyncio.CancelledError):
        await running


async def test_a_ptb_echo_bot_runs_on_it(telegram, auntie):
    application = ApplicationBuilder().token("1000:SIM").base_url(f"{telegram.url}/bot").build()

    async def echo(update: ptb.Update, _: object) -> None:
        await update.message.reply_text(update.message.text)

    application.add_handler(MessageHandler(filters.TEXT, echo))
    async with application:
        await application.start()
        await application.updater.start_polling(timeout=1)
        await telegram.send(auntie, "回声")
        await until(lambda: said(telegram, auntie, "回声", 2))
        await application.updater.stop()
        await application.stop()
    assert (await telegram.stats())["unknown_methods"] == []


async def said(telegram, chat, text, times):
    return sum(one.get("text") == text for one in await telegram.messages(chat)) == times
