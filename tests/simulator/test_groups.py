"""Groups: what a bot may see and do there, topics, and moving to a new id."""

import pytest

from tests.simulator.conftest import heard


@pytest.fixture
async def group(telegram, auntie):
    group = (await telegram.group("三号楼", [auntie]))["id"]
    await heard(telegram)
    return group


@pytest.fixture
async def forum(telegram, auntie):
    forum = (await telegram.group("社区", [auntie], bot="administrator", is_forum=True))["id"]
    await heard(telegram)
    return forum


def texts(updates):
    return [one["message"]["text"] for one in updates if "message" in one]


async def test_in_privacy_mode_a_member_sees_only_what_is_meant_for_it(telegram, auntie, group):
    card = (await telegram.api("sendMessage", chat_id=group, text="卡片"))["result"]["message_id"]
    [plain] = await telegram.send(auntie, "吃了吗", chat=group)
    await telegram.send(auntie, "/上报", chat=group)
    await telegram.send(auntie, "/help", chat=group)
    await telegram.send(auntie, "/help@other_bot", chat=group)
    await telegram.send(auntie, "看看 @linli_bot", chat=group)
    await telegram.send(auntie, "上报", chat=group, reply_to=card)
    await telegram.send(auntie, "上报", chat=group, reply_to=plain["message_id"])

    assert texts(await heard(telegram)) == ["/help", "看看 @linli_bot", "上报"]


async def test_an_administrator_sees_everything(telegram, auntie, group):
    await telegram.post(f"groups/{group}/members", bot="administrator")
    await telegram.send(auntie, "吃了吗", chat=group)

    updates = await heard(telegram)

    assert updates[0]["my_chat_member"]["new_chat_member"]["status"] == "administrator"
    assert texts(updates) == ["吃了吗"]


async def test_an_anonymous_administrator_has_no_identity(telegram, auntie, group):
    [said] = await telegram.send(auntie, "/help", chat=group, anonymous=True)

    assert (said["from"]["id"], said["from"]["username"]) == (1087968824, "GroupAnonymousBot")
    assert said["sender_chat"]["id"] == group


async def test_who_comes_and_goes_is_a_service_message_that_the_bot_sees(telegram, auntie, group):
    uncle = (await telegram.person("李叔", started=False))["id"]
    await telegram.post(f"groups/{group}/members", add=[uncle])
    await telegram.post(f"groups/{group}/members", remove=[uncle])

    came, went = await heard(telegram)

    assert came["message"]["new_chat_members"][0]["id"] == uncle
    assert went["message"]["left_chat_member"]["id"] == uncle


@pytest.mark.parametrize(
    ("standing", "kind", "answer"),
    [
        ("kicked", "supergroup", (403, "Forbidden: bot was kicked from the supergroup chat")),
        ("kicked", "group", (403, "Forbidden: bot was kicked from the group chat")),
        ("left", "supergroup", (403, "Forbidden: bot is not a member of the supergroup chat")),
        ("absent", "group", (400, "Bad Request: chat not found")),
    ],
)
async def test_a_bot_that_is_not_there_is_told_why(telegram, auntie, standing, kind, answer):
    group = (await telegram.group("三号楼", [auntie], bot=standing, type=kind))["id"]

    got = await telegram.api("sendMessage", chat_id=group, text="?")

    assert (got["error_code"], got["description"]) == answer


async def test_an_upgraded_group_answers_with_its_new_id(telegram, auntie):
    old = (await telegram.group("三号楼", [auntie], type="group"))["id"]
    await heard(telegram)
    moved = await telegram.post(f"groups/{old}/upgrade")

    answer = await telegram.api("sendMessage", chat_id=old, text="?")
    left, came = await heard(telegram)

    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": moved["new"]}
    assert left["message"]["migrate_to_chat_id"] == moved["new"]
    assert came["message"]["migrate_from_chat_id"] == old
    assert (await telegram.api("sendMessage", chat_id=moved["new"], text="?"))["ok"]


async def test_topics_are_opened_renamed_and_closed_and_a_missing_one_is_refused(telegram, forum):
    topic = (await telegram.api("createForumTopic", chat_id=forum, name="物业"))["result"]
    thread = topic["message_thread_id"]

    sent = (await telegram.api("sendMessage", chat_id=forum, message_thread_id=thread, text="!"))["result"]
    missing = await telegram.api("sendMessage", chat_id=forum, message_thread_id=thread + 50, text="!")

    assert (sent["message_thread_id"], sent["is_topic_message"]) == (thread, True)
    assert missing["description"] == "Bad Request: message thread not found"
    assert (await telegram.api("editForumTopic", chat_id=forum, message_thread_id=thread, name="物业组"))["ok"]
    assert (await telegram.api("closeForumTopic", chat_id=forum, message_thread_id=thread))["ok"]
    [group] = (await telegram.get("state"))["chats"]
    assert [(one["name"], one["closed"]) for one in group["topics"]] == [("物业组", True)]


async def test_pins_need_rights_in_a_group(telegram, group, forum):
    here = (await telegram.api("sendMessage", chat_id=group, text="!"))["result"]["message_id"]
    there = (await telegram.api("sendMessage", chat_id=forum, text="!"))["result"]["message_id"]

    assert not (await telegram.api("pinChatMessage", chat_id=group, message_id=here))["ok"]
    assert (await telegram.api("pinChatMessage", chat_id=forum, message_id=there))["ok"]
    assert (await telegram.transcript(forum))["pinned"] == [there]
    assert (await telegram.api("unpinAllChatMessages", chat_id=forum))["ok"]
    assert (await telegram.transcript(forum))["pinned"] == []


async def test_message_ids_grow_in_each_chat_by_itself(telegram, auntie, group):
    ids = [
        (await telegram.api("sendMessage", chat_id=chat, text="!"))["result"]["message_id"]
        for chat in (auntie, auntie, group, group)
    ]
    assert ids == [2, 3, 1, 2]


async def test_the_members_of_a_group_can_be_asked_for(telegram, auntie, forum):
    stranger = (await telegram.person("李叔"))["id"]

    async def status(user):
        return (await telegram.api("getChatMember", chat_id=forum, user_id=user))["result"]["status"]

    assert [await status(user) for user in (auntie, stranger, 1000)] == ["creator", "left", "administrator"]
    assert (await telegram.api("getChatMemberCount", chat_id=forum))["result"] == 2
    assert len((await telegram.api("getChatAdministrators", chat_id=forum))["result"]) == 2
    assert (await telegram.api("leaveChat", chat_id=forum))["ok"]
    assert (await telegram.api("sendMessage", chat_id=forum, text="?"))["error_code"] == 403
