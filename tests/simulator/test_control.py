"""Steering and watching: people, events, the clock, the page."""

import asyncio

import pytest
from aiohttp import web

from tests.simulator.conftest import heard, running
from tests.simulator_client import Refusal


async def test_adding_a_person_twice_changes_who_is_there(telegram):
    await telegram.person("张阿姨", id=77, started=False, role="resident")
    changed = await telegram.person("张大妈", id=77, started=False)

    [person] = (await telegram.get("state"))["people"]

    assert (person["id"], person["name"], person["role"]) == (77, "张大妈", "resident")
    assert changed == person


@pytest.mark.parametrize(
    ("path", "body", "sentence"),
    [
        ("people", {}, "A person needs a name."),
        ("groups", {"title": "群", "type": "channel"}, "A group is of type group or supergroup."),
        ("groups", {"title": "群", "members": [5]}, "There is no person with the id 5."),
        ("send", {"person": 5, "text": "?"}, "There is no person with the id 5."),
        ("updates", {"updates": {}}, "updates must be a list of JSON objects."),
        ("clock", {"now": "2026-11-24T08:00:00"}, "The time must name its zone."),
        ("clock", {"jump": "soon"}, "The clock needs now as an ISO time, jump and speed as numbers."),
    ],
)
async def test_a_mistake_is_explained_in_one_sentence(telegram, path, body, sentence):
    with pytest.raises(Refusal) as refusal:
        await telegram.post(path, **body)
    assert str(refusal.value) == sentence


async def test_events_are_waited_for_and_show_messages_as_they_stand(telegram, auntie):
    after = (await telegram.events())["next"]
    waiting = asyncio.create_task(telegram.events(after, wait=10))
    await asyncio.sleep(0.02)
    sent = (await telegram.api("sendMessage", chat_id=auntie, text="前"))["result"]["message_id"]
    assert [one["kind"] for one in (await waiting)["events"]] == ["message"]

    await telegram.api("editMessageText", chat_id=auntie, message_id=sent, text="后")
    await telegram.api("deleteMessage", chat_id=auntie, message_id=sent)

    events = (await telegram.events(after))["events"]
    assert [one["kind"] for one in events] == ["message", "edit", "delete"]
    assert events[0]["message"]["text"] == "后"
    assert events[0]["message"]["deleted"]
    assert events[2]["message_ids"] == [sent]


async def test_the_state_says_where_following_the_events_begins(telegram, auntie):
    await telegram.api("sendMessage", chat_id=auntie, text="前")
    last = (await telegram.get("state"))["last_event"]

    await telegram.api("sendMessage", chat_id=auntie, text="后")

    [event] = (await telegram.events(last))["events"]
    assert (event["n"], event["message"]["text"]) == (last + 1, "后")


async def test_who_follows_events_of_an_earlier_simulator_is_told_at_once(telegram):
    last = (await telegram.get("state"))["last_event"]

    assert await telegram.events(last + 1000, wait=20) == {"next": last, "events": []}


async def test_the_wall_clock_is_that_of_a_zone():
    async with running("--timezone", "Asia/Urumqi") as telegram:
        assert (await telegram.get("state"))["timezone"] == "Asia/Urumqi"
    with pytest.raises(SystemExit, match="there is no zone 'Asia/Nowhere'"):
        async with running("--timezone", "Asia/Nowhere"):
            pass


async def test_a_message_that_asks_for_an_answer_is_marked_for_those_who_watch_only(telegram, auntie):
    asking = {"force_reply": True, "input_field_placeholder": "几号楼"}
    sent = (await telegram.api("sendMessage", chat_id=auntie, text="在哪？", reply_markup=asking))["result"]

    [shown] = await telegram.messages(auntie, after=sent["message_id"] - 1)

    assert shown["force_reply"] == asking
    assert not {"reply_markup", "force_reply"} & sent.keys()


async def test_an_answer_without_words_is_an_event_too(telegram, auntie):
    keys = {"inline_keyboard": [[{"text": "好", "callback_data": "x"}]]}
    sent = (await telegram.api("sendMessage", chat_id=auntie, text="?", reply_markup=keys))["result"]["message_id"]
    query = await telegram.tap(auntie, sent, "好")
    after = (await telegram.get("state"))["last_event"]

    await telegram.api("answerCallbackQuery", callback_query_id=query)

    [toast] = (await telegram.events(after))["events"]
    assert (toast["kind"], toast["person"], toast["query_id"], toast["text"]) == ("toast", auntie, query, "")


async def test_a_jump_moves_dates_and_the_followers_are_told_before_the_answer(telegram):
    told = []

    async def listen(request: web.Request) -> web.Response:
        told.append(await request.json())
        return web.Response()

    app = web.Application()
    app.router.add_post("/clock", listen)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    follower = f"http://127.0.0.1:{runner.addresses[0][1]}/clock"
    async with running("--clock-follower", follower, "--clock-follower", "http://127.0.0.1:9/gone") as sim:
        time = await sim.clock(now="2026-11-24T08:00:00+08:00", speed=60)
        person = await sim.person("张阿姨")
        [update] = await heard(sim)
    await runner.cleanup()

    assert told[0]["speed"] == time["speed"] == 60
    assert told[0]["now"].startswith("2026-11-24T00:00:00")
    assert 0 <= update["message"]["date"] - 1_795_478_400 <= 600
    assert person["id"]


async def test_a_reset_forgets_what_was_said_and_keeps_who_is_there(telegram, auntie):
    await telegram.group("三号楼", [auntie])
    await telegram.send(auntie, "忘了我")
    await telegram.faults("500")

    await telegram.post("reset")

    state = await telegram.get("state")
    assert (len(state["people"]), len(state["chats"])) == (1, 1)
    assert (await telegram.transcript(auntie))["messages"] == []
    assert await telegram.pending() == 0
    assert await telegram.calls() == []
    assert (await telegram.api("sendMessage", chat_id=auntie, text="!"))["result"]["message_id"] == 3


async def test_commands_belong_to_a_scope_and_a_language(telegram):
    commands = [{"command": "help", "description": "帮助"}]
    await telegram.api("setMyCommands", commands=commands, scope={"type": "all_private_chats"}, language_code="zh")

    async def ask(**params):
        return (await telegram.api("getMyCommands", **params))["result"]

    assert await ask(scope={"type": "all_private_chats"}, language_code="zh") == commands
    assert await ask() == []
    refused = await telegram.api("setMyCommands", commands=[{"command": "上报", "description": "!"}])
    assert refused["description"] == "Bad Request: BOT_COMMAND_INVALID"


async def test_counts_are_kept_for_each_chat(telegram, auntie):
    for _ in range(3):
        await telegram.api("sendMessage", chat_id=auntie, text="!")
    stats = await telegram.stats()
    assert stats["sends_by_chat"] == {str(auntie): 3}
    assert stats["by_method"]["sendMessage"] == 3


async def test_the_page_is_served_and_never_kept_by_the_browser(telegram, http):
    async with http.get(f"{telegram.url}/") as answer:
        assert answer.status == 200
        assert answer.headers["Cache-Control"] == "no-cache"
    async with http.get(f"{telegram.url}/../server.py") as answer:
        assert answer.status == 404
    async with http.get(f"{telegram.url}/%2e%2e/server.py") as answer:
        assert answer.status == 404


async def test_a_link_carries_up_to_64_plain_characters(telegram, auntie):
    assert (await telegram.post("start", person=auntie, payload="b-3_" * 16))["text"] == f"/start {'b-3_' * 16}"
    with pytest.raises(Refusal, match="The payload of a link"):
        await telegram.post("start", person=auntie, payload="三号楼")


async def test_who_is_not_in_a_group_cannot_speak_there(telegram, auntie):
    group = (await telegram.group("三号楼", []))["id"]
    with pytest.raises(Refusal, match="张阿姨 is not a member of 三号楼"):
        await telegram.send(auntie, "在吗", chat=group)


async def test_a_control_path_that_does_not_exist_says_so(telegram):
    with pytest.raises(Refusal, match="There is no POST /control/earthquake"):
        await telegram.post("earthquake")


async def test_typing_and_reactions_are_seen(telegram, auntie):
    [said] = await telegram.send(auntie, "谢谢")
    await telegram.api("sendChatAction", chat_id=auntie, action="typing")
    heart = [{"type": "emoji", "emoji": "❤"}]
    await telegram.api("setMessageReaction", chat_id=auntie, message_id=said["message_id"], reaction=heart)

    transcript = await telegram.transcript(auntie)

    assert transcript["typing"] == "typing"
    assert transcript["messages"][-1]["reactions"] == heart
    await telegram.clock(jump=6)
    assert (await telegram.transcript(auntie))["typing"] is None
