"""Those who work together have a group: one topic for each grid, cards without anybody's words, and what goes out."""

from __future__ import annotations

import json
import re

from bot import parts
from domain.reports import Action
from services.work import Work
from storage import people
from tests.town import BOT, Town
from tests.townspeople import Person, Seen

_SECRET = ("张阿姨", "李奶奶", "13900000", "301", "102", "2单元", "不亮", "门口", "煤气泄漏")
FORUM = "工作群"


async def make_group(town: Town, bot: str = "administrator", **more: object) -> int:
    """The staff's group, with the bot in it."""
    staff = [town.person(name).id for name in ("周书记", "赵敏", "小王", "小马", "张阿姨")]
    group = await town.telegram.group(FORUM, staff, bot=bot, is_forum=True, **more)
    await town.settle()
    return int(group["id"])


async def bind(town: Town, **more: object) -> int:
    """The group, bound by the secretary."""
    group = await make_group(town, **more)
    await town.person("周书记").sends(f"/bind@{BOT}", chat=group)
    return group


async def topics(town: Town, group: int) -> dict[str, int]:
    """Return the topics of the group, by name."""
    chats = (await town.telegram.get("state"))["chats"]
    found = next(chat for chat in chats if chat["id"] == group)
    return {topic["name"]: topic["message_thread_id"] for topic in found["topics"]}


async def standing_in(town: Town, group: int, thread: int) -> list[Seen]:
    """Return the bot's messages in a topic, without the one that opened it."""
    seen = await town.person("周书记").cards(chat=group)
    return [one for one in seen if one.raw.get("message_thread_id") == thread and one.text]


async def replies(town: Town, person: Person, group: int, part: str, text: str) -> None:
    """Reply to the bot's newest message with these words in it, in its topic."""
    card = await person.sees(part, group)
    await person.sends(text, chat=group, reply_to=card.id, thread=card.raw["message_thread_id"])


async def sent_to(town: Town, group: int) -> str:
    """Return everything that the bot has ever sent to the group, as it was sent."""
    calls = await town.telegram.calls()
    sent = [call["params"] for call in calls if str(call["params"].get("chat_id")) == str(group)]
    return re.sub("[\u2066-\u2069]", "", json.dumps(sent, ensure_ascii=False))


async def test_the_secretary_binds_a_group_and_each_grid_has_its_topic(town: Town) -> None:
    group = await bind(town)

    assert set(await topics(town, group)) == {"1号网格", "3号网格"}
    await town.person("周书记").sees("石榴籽社区的工作群绑好了", group)


async def test_a_card_says_number_category_and_building_and_follows_the_report_in_its_place(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    group = await bind(town)
    thread = (await topics(town, group))["3号网格"]

    await auntie.sends("3号楼2单元楼道灯不亮了")

    (card,) = await standing_in(town, group, thread)
    assert card.text.splitlines()[0] == "🟡 1 路灯楼道灯 · 3号楼"
    assert card.text.splitlines()[1] == "等人接单"
    await worker.taps("我去")
    (card,) = await standing_in(town, group, thread)
    assert "小王已接单" in card.text
    assert card.edits > 0
    await worker.taps("处理完")
    await worker.sends("灯换好了")
    await worker.taps("没有照片，直接办结")
    (card,) = await standing_in(town, group, thread)
    assert "等居民评价" in card.text
    await auntie.taps("修好了")
    (card,) = await standing_in(town, group, thread)
    assert card.text.splitlines() == ["✅ 1 路灯楼道灯 · 3号楼", "已办结"]


async def test_a_private_matter_is_never_in_the_group(town: Town) -> None:
    group = await bind(town)
    threads = await topics(town, group)

    await town.person("张阿姨").sends("邻居老李家两口子又打架了，邻里纠纷谁来调解，3号楼")

    assert (await town.report(1)).category == "dispute"
    for thread in threads.values():
        assert await standing_in(town, group, thread) == []


async def test_what_turns_out_to_be_private_leaves_a_lock_and_no_details(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    group = await bind(town)
    thread = (await topics(town, group))["3号网格"]
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await worker.taps_raw("report:1:category:dispute", (await worker.sees("1")).id)

    (card,) = await standing_in(town, group, thread)
    assert card.text == "🔒 1 详情不在群里说"


async def test_what_goes_to_another_grid_leaves_its_number_behind(town: Town) -> None:
    auntie = town.person("张阿姨")
    group = await bind(town)
    threads = await topics(town, group)
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await auntie.taps("改一下")
    await auntie.taps("地点")
    await auntie.sends("1号楼2单元")

    (old,) = await standing_in(town, group, threads["3号网格"])
    (new,) = await standing_in(town, group, threads["1号网格"])
    assert old.text == "➡️ 1 转到了1号网格"
    assert "1号楼" in new.text


async def test_what_was_open_before_the_group_was_bound_gets_its_card(town: Town) -> None:
    await town.person("张阿姨").sends("3号楼2单元楼道灯不亮了")

    group = await bind(town)

    (card,) = await standing_in(town, group, (await topics(town, group))["3号网格"])
    assert card.text.startswith("🟡 1 路灯楼道灯 · 3号楼")


async def test_a_grid_that_is_added_later_gets_its_topic(town: Town) -> None:
    group = await bind(town)
    async with town.database.transaction() as tx:
        await tx.connection.execute("INSERT INTO grid (community, name) VALUES ('石榴籽社区', '5号网格')", {})

    await town.passes(minutes=2)

    assert set(await topics(town, group)) == {"1号网格", "3号网格", "5号网格"}


async def test_words_under_a_card_stay_in_the_group_until_their_author_sends_them(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    group = await bind(town)
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await auntie.news()

    await replies(town, worker, group, "路灯楼道灯", "下午三点带灯泡过去")

    assert await auntie.news() == []
    said = await worker.sees("这句话只在群里，居民看不到", group)
    assert said.raw["message_thread_id"] == (await topics(town, group))["3号网格"]
    await worker.taps("发给居民", group)
    assert worker.last_toast == "已发给居民"
    told = await auntie.sees("下午三点带灯泡过去")
    assert "小王说" in told.text
    done = await worker.sees("已发给居民", group)
    assert done.id == said.id
    assert done.buttons == ()


async def test_resident_and_worker_talk_through_the_bot_and_see_no_number_of_the_other(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    group = await bind(town)
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await replies(town, worker, group, "路灯楼道灯", "是一楼那盏吗")
    await worker.taps("发给居民", group)

    await auntie.replies_to("是一楼那盏吗", "二楼的，一楼的好着呢")

    await worker.sees("二楼的，一楼的好着呢")
    await worker.replies_to("二楼的，一楼的好着呢", "好，这就带梯子来")
    await auntie.sees("好，这就带梯子来")
    await auntie.sees_nothing_of("13900000011")
    await worker.sees_nothing_of("13900000001")
    assert "二楼的" not in await sent_to(town, group)


async def test_anybody_can_tap_and_only_the_author_is_heard(town: Town) -> None:
    auntie, worker, other = town.person("张阿姨"), town.person("小王"), town.person("小马")
    group = await bind(town)
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await replies(town, worker, group, "路灯楼道灯", "下午三点带灯泡过去")

    for tapper in (auntie, other):
        await tapper.taps("发给居民", group)
        assert tapper.last_toast == "谁写的，谁才能发给居民"

    await auntie.sees_nothing_of("下午三点带灯泡过去")


async def test_what_has_gone_out_does_not_go_out_twice(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    group = await bind(town)
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await replies(town, worker, group, "路灯楼道灯", "下午三点带灯泡过去")
    said = await worker.sees("这句话只在群里", group)
    await worker.taps("发给居民", group)

    await worker.taps_raw("note:1:send", said.id, group)

    assert worker.last_toast == "这句话已经发过了"
    assert len(await auntie.cards("下午三点带灯泡过去")) == 1


async def test_what_was_put_right_before_it_went_out_goes_out_right(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    group = await bind(town)
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await replies(town, worker, group, "路灯楼道灯", "下午两点带灯泡过去")

    await worker.sends("下午三点带灯泡过去", edit=worker.last_sent, chat=group)
    await worker.taps("发给居民", group)

    await auntie.sees("下午三点带灯泡过去")
    await auntie.sees_nothing_of("下午两点")


async def test_who_is_no_staff_or_has_no_say_in_that_grid_is_told_so(town: Town) -> None:
    auntie, other = town.person("张阿姨"), town.person("小马")
    group = await bind(town)
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await replies(town, auntie, group, "路灯楼道灯", "几点修好")
    await auntie.sees("这里只有工作人员能回", group)
    await replies(town, other, group, "路灯楼道灯", "我去吧")
    await other.sees("这件事不归您看", group)

    assert await town.rows("SELECT COUNT(*) FROM topic_note") == [(0,)]


async def test_an_anonymous_administrator_is_refused_kindly(town: Town) -> None:
    auntie, secretary = town.person("张阿姨"), town.person("周书记")
    group = await bind(town)
    await auntie.sends("3号楼2单元楼道灯不亮了")
    card = await secretary.sees("路灯楼道灯", group)

    thread = card.raw["message_thread_id"]
    await secretary.sends("我来", chat=group, reply_to=card.id, thread=thread, anonymous=True)
    await secretary.sends(f"/bind@{BOT}", chat=group, anonymous=True)

    told = await secretary.cards("请用自己的账号", group)
    assert [one.raw.get("message_thread_id") for one in told] == [thread, None]
    assert await town.rows("SELECT COUNT(*) FROM topic_note") == [(0,)]


async def test_talk_in_a_topic_is_none_of_the_bot_s_business(town: Town) -> None:
    worker = town.person("小王")
    group = await bind(town)
    thread = (await topics(town, group))["3号网格"]
    before = len(await worker.cards(chat=group))

    # Telegram says of every message in a topic that it answers the one that opened it: here the bot's.
    await worker.sends("3号楼2单元楼道灯不亮了", chat=group, thread=thread, reply_to=thread)

    assert len(await worker.cards(chat=group)) == before
    assert await town.count_reports() == 0
    assert await town.rows("SELECT COUNT(*) FROM inbox WHERE body LIKE '%楼道灯%'") == [(0,)]


async def test_nothing_of_anybody_s_words_names_or_doors_ever_goes_to_the_group(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    group = await bind(town)

    await auntie.sends("3号楼2单元301门口的灯不亮了，我电话13900000001")
    await auntie.sends_photo("就是这盏，不亮")
    await worker.taps("我去")
    await worker.taps("问一句")
    await worker.sends("张阿姨，晚上在家吗")
    await auntie.sends("在家，李奶奶也在")
    await replies(town, worker, group, "3号楼", "张阿姨家301晚上在")
    await worker.taps("发给居民", group)
    await worker.taps("处理完")
    await worker.sends("张阿姨家门口换好了")
    await worker.taps("没有照片，直接办结")
    await auntie.taps("没修好")
    await auntie.sends("还是不亮，301")
    await town.passes(days=2)
    await auntie.sends("3号楼2单元煤气泄漏，味道很大")
    await desk.sees("🔴")

    sent = await sent_to(town, group)
    assert "🔴 <b>2 燃气 · 3号楼</b>" in sent
    assert [secret for secret in _SECRET if secret in sent] == []


async def test_what_is_missing_is_said_in_plain_words_and_goes_on_by_itself(town: Town) -> None:
    secretary = town.person("周书记")
    group = await make_group(town, bot="member")

    await secretary.sends(f"/bind@{BOT}", chat=group)
    await secretary.sees("请把我设为管理员，打开“管理话题”", group)
    await town.telegram.post(f"groups/{group}/members", lacks=["can_manage_topics"])
    await town.telegram.post(f"groups/{group}/members", bot="administrator")
    await town.settle()
    await secretary.sees("请给我“管理话题”的权限", group)
    assert await topics(town, group) == {}
    await town.telegram.post(f"groups/{group}/members", lacks=[])
    await town.settle()

    await secretary.sees("工作群绑好了", group)
    assert set(await topics(town, group)) == {"1号网格", "3号网格"}


async def test_a_group_without_topics_one_of_residents_and_who_has_no_say_are_refused(town: Town) -> None:
    secretary, worker = town.person("周书记"), town.person("小王")
    group = await make_group(town)
    plain = int((await town.telegram.group("闲聊", [secretary.id]))["id"])

    await secretary.sends(f"/bind@{BOT}", chat=plain)
    await secretary.sees("请先在群设置里打开“话题”", plain)
    await secretary.sends(f"/bind@{BOT}", chat=town.group("3"))
    await secretary.sees("这是 3号楼的居民群", town.group("3"))
    await worker.sends(f"/bind@{BOT}", chat=group)
    await worker.sees("只有社区书记或社区值班", group)

    assert await town.rows("SELECT COUNT(*) FROM workspace") == [(0,)]


async def test_a_bot_that_is_taken_out_is_said_to_the_secretary_once_and_comes_back_to_everything(town: Town) -> None:
    auntie, worker, secretary = town.person("张阿姨"), town.person("小王"), town.person("周书记")
    group = await bind(town)
    thread = (await topics(town, group))["3号网格"]
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await town.telegram.post(f"groups/{group}/members", bot="kicked")
    await town.settle()
    await worker.taps("我去")
    await town.person("李奶奶").sends("3号楼门口的垃圾没人收")

    assert len(await secretary.cards("机器人被移出了石榴籽社区的工作群")) == 1
    await town.telegram.post(f"groups/{group}/members", bot="administrator")
    await town.settle()
    assert [one.text.splitlines()[1] for one in await standing_in(town, group, thread)] == ["小王已接单", "等人接单"]


async def test_a_right_that_is_lost_is_said_once_and_cards_go_on(town: Town) -> None:
    auntie, secretary = town.person("张阿姨"), town.person("周书记")
    group = await bind(town)

    await town.telegram.post(f"groups/{group}/members", lacks=["can_manage_topics"])
    await town.settle()
    await town.passes(minutes=5)
    await auntie.sends("3号楼2单元楼道灯不亮了")

    assert len(await secretary.cards("没有“管理话题”的权限")) == 1
    assert len(await standing_in(town, group, (await topics(town, group))["3号网格"])) == 1


async def test_the_last_group_that_is_bound_counts(town: Town) -> None:
    first = await bind(town)
    second = await bind(town)

    await town.person("张阿姨").sends("3号楼2单元楼道灯不亮了")

    assert await standing_in(town, first, (await topics(town, first))["3号网格"]) == []
    assert len(await standing_in(town, second, (await topics(town, second))["3号网格"])) == 1


async def test_changes_that_wait_for_the_group_s_minute_become_one_edit(town: Town) -> None:
    group = await bind(town)
    await town.person("张阿姨").sends("3号楼2单元楼道灯不亮了")
    made, now = parts.make(town.config, await town.now()), await town.now()

    async with town.database.transaction() as tx:
        worker = await people.get_by_telegram(tx, town.person("小王").id)
        assert worker is not None
        for action in (Action.ACCEPT, Action.ARRIVE):
            work = Work(tx, now)
            await made.reports.act(work, worker, 1, action)
            await made.outbox.settle(work)
        waiting = await tx.connection.fetch(
            "SELECT params FROM outbox WHERE state = 'waiting' AND chat_id = :chat", {"chat": group}
        )

    assert len(waiting) == 1
    assert "正在办" in waiting[0]["params"]


async def test_a_cry_for_help_under_a_card_is_heard_even_from_who_is_no_staff(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    group = await bind(town)
    await auntie.sends("3号楼2单元楼道灯不亮了")

    await replies(town, town.person("张阿姨"), group, "路灯楼道灯", "不对，着火了！3号楼2单元着火了")

    await worker.sees("🔴")
    await auntie.sees("人有危险，先打", group)


async def test_a_group_that_gets_another_id_stays_bound(town: Town) -> None:
    group = await bind(town)
    new = await make_group(town)

    sender = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    chat = {"id": new, "type": "supergroup", "title": FORUM, "is_forum": True}
    moved = {"message_id": 1, "date": 1772413200, "from": sender, "chat": chat, "migrate_from_chat_id": group}
    await town.telegram.updates({"update_id": 900_001, "message": moved})
    await town.settle()
    await town.passes(minutes=2)
    await town.person("张阿姨").sends("3号楼2单元楼道灯不亮了")

    assert len(await standing_in(town, new, (await topics(town, new))["3号网格"])) == 1
    assert await standing_in(town, group, (await topics(town, group))["3号网格"]) == []


async def test_a_topic_that_is_refused_is_asked_for_when_the_right_is_there(town: Town) -> None:
    group = await bind(town)
    secretary = town.person("周书记")
    await town.telegram.faults("400", "createForumTopic", times=1, description="Bad Request: the chat is not a forum")
    town.may_be_refused = re.compile("the chat is not a forum")
    async with town.database.transaction() as tx:
        await tx.connection.execute("INSERT INTO grid (community, name) VALUES ('石榴籽社区', '5号网格')", {})

    await town.passes(minutes=2)
    await town.passes(minutes=5)
    assert len(await secretary.cards("工作群关了“话题”")) == 1
    await secretary.sends(f"/bind@{BOT}", chat=group)

    assert "5号网格" in await topics(town, group)


async def test_what_only_reads_as_a_button_is_none(town: Town) -> None:
    worker = town.person("小王")

    for data in ("note:", "note:1", "note:x:send", "note:99:send", "note:99999999999999999999:send"):
        await worker.taps_raw(data)
        assert worker.last_toast == "这个按钮用不了，请看最新的卡片", data


async def test_bind_in_private_says_where_it_belongs(town: Town) -> None:
    secretary = town.person("周书记")

    await secretary.sends("/bind")

    assert "在工作群里发" in (await secretary.last_card()).text


async def test_of_what_is_open_when_a_group_is_bound_the_urgent_stands_first(town: Town) -> None:
    auntie = town.person("张阿姨")
    for words in ("3号楼2单元楼道灯不亮了", "3号楼1单元煤气味很大", "3号楼3单元下水道堵了"):
        await auntie.sends(words)
        await town.passes(minutes=3)

    group = await bind(town)

    cards = await standing_in(town, group, (await topics(town, group))["3号网格"])
    assert [one.text.split()[1] for one in cards] == ["2", "3", "1"]
