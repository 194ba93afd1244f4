"""One update, one savepoint; one batch, one commit; every effect exactly once."""

import asyncio
import json
from datetime import timedelta
from typing import Any

import pytest
from telegram import Update
from telegram.ext import ApplicationHandlerStop, CallbackContext, TypeHandler

from cards.card import Card
from domain.people import Role
from domain.refusals import Refused
from services.work import Work
from storage import settings
from tests.engines import MISTAKES
from tests.gateway.house import House, buttons, message, running, tap, until

ADA, BEN = 501, 502


async def keep(update: Update, context: Any) -> None:
    """Note the words, and answer them."""
    text = update.effective_message.text
    await settings.save(context.work.tx, f"said:{update.update_id}", text)
    context.answer(Card(f"heard {text}"))
    if text == "bug":
        raise ValueError("a bug")


async def handled(house: House) -> None:
    async with running(house.worker()):
        await until(house.all_handled)


async def test_a_batch_is_one_commit_with_every_effect_of_every_update(house: House) -> None:
    await house.handle(keep)
    await house.arrives(*(message(ADA + n, f"words {n}") for n in range(20)))
    before = house.commits

    await handled(house)

    assert house.commits - before == 3, "the mark of the start, the batch, the mark of the end"
    assert await house.value("SELECT COUNT(*) FROM setting WHERE name LIKE 'said:%'") == 20
    assert await house.value("SELECT COUNT(*) FROM outbox WHERE params LIKE '%heard words%'") == 20


async def test_what_is_done_has_no_body_any_more(house: House) -> None:
    await house.handle(keep)
    await house.arrives(message(ADA, "secret"))

    await handled(house)

    assert await house.rows("SELECT state, body, error, done_at FROM inbox") == [
        {"state": "done", "body": "", "error": None, "done_at": 1_772_413_200_000_000}
    ]


async def test_an_exception_undoes_exactly_its_own_update(house: House) -> None:
    await house.handle(keep)
    await house.arrives(message(ADA, "one"), message(BEN, "bug"), message(ADA, "two"))

    await handled(house)

    said = await house.rows("SELECT value FROM setting WHERE name LIKE 'said:%' ORDER BY name")
    assert [row["value"] for row in said] == ["one", "two"]
    assert await house.value("SELECT COUNT(*) FROM outbox WHERE params LIKE '%heard bug%'") == 0


async def test_after_an_error_no_savepoint_is_left_on_the_stack(house: House) -> None:
    await house.handle(keep)
    await house.arrives(*(message(ADA + n, "bug") for n in range(5)), message(BEN, "fine"))

    await handled(house)

    with pytest.raises(MISTAKES, match=r"no such savepoint|does not exist"):
        async with house.database.transaction() as tx:
            await tx.connection.execute("RELEASE unit")


async def test_a_bug_is_tried_three_times_and_then_the_update_is_dead(house: House) -> None:
    tries: list[int] = []

    async def fail(update: Update, context: Any) -> None:
        tries.append(update.update_id)
        raise ValueError("a bug")

    await house.handle(fail)
    await house.arrives(message(ADA, "hello", update_id=7))

    await handled(house)

    assert tries == [7, 7, 7]
    [row] = await house.rows("SELECT state, attempts, error, body FROM inbox")
    assert (row["state"], row["attempts"], row["error"]) == ("dead", 3, "ValueError: a bug")
    assert json.loads(row["body"])["message"]["text"] == "hello"


async def test_a_bug_that_goes_away_counts_for_nothing(house: House) -> None:
    tries: list[int] = []

    async def fail_twice(update: Update, context: Any) -> None:
        tries.append(1)
        if len(tries) < 3:
            raise ValueError("a bug")
        await keep(update, context)

    await house.handle(fail_twice)
    await house.arrives(message(ADA, "hello"))

    await handled(house)

    assert await house.value("SELECT state FROM inbox") == "done"
    assert await house.value("SELECT COUNT(*) FROM outbox") == 1


async def test_the_sender_of_a_dead_update_hears_of_it_in_their_language(house: House) -> None:
    await house.knows(BEN, "Ben", "en")
    await house.handle(keep)
    await house.arrives(message(ADA, "bug"), message(BEN, "bug"))

    await handled(house)

    owed = {row["chat_id"]: row["params"] for row in await house.rows("SELECT chat_id, params FROM outbox")}
    assert "收到了，我这边出了点毛病，会有人来看" in owed[ADA]
    assert "a person will look at it" in owed[BEN]


async def test_the_sender_of_dead_updates_is_told_once_in_ten_minutes(house: House) -> None:
    await house.handle(keep)
    for minutes in (0, 9.5, 0.4, 0.2):
        house.clock.passes(minutes=minutes)
        await house.arrives(message(ADA, "bug"))
        await handled(house)

    assert await house.value("SELECT COUNT(*) FROM outbox WHERE chat_id = :chat", chat=ADA) == 2


async def test_staff_see_one_living_card_that_counts_the_dead(house: House) -> None:
    await house.telegram.person("desk", id=900)
    await house.knows(900, "desk", role=Role.DESK)
    await house.handle(keep)
    sender = house.sender()
    async with running(sender):
        for person in (ADA, BEN):
            await house.arrives(message(person, "bug"))
            await handled(house)
            await until(lambda: house.value("SELECT COUNT(*) = 0 FROM outbox WHERE chat_id = 900 AND state <> 'sent'"))

    [shown] = await house.texts(900)
    assert "2" in shown
    assert "linli dead" in shown


async def test_one_who_speaks_in_a_group_is_told_there(house: House) -> None:
    await house.handle(keep)
    await house.arrives(message(ADA, "/bug", chat=-100, update_id=1))

    async def fail(update: Update, context: Any) -> None:
        raise ValueError

    await house.handle(fail)
    await handled(house)

    [row] = await house.rows("SELECT chat_id, params FROM outbox")
    assert row["chat_id"] == -100
    assert "reply_parameters" in row["params"]


async def test_ptb_that_returns_without_a_word_is_noticed(house: House) -> None:
    class Unbuildable(CallbackContext):  # type: ignore[type-arg]
        @classmethod
        def from_update(cls, update: object, application: Any) -> "Unbuildable":
            raise KeyError("no context")

    await house.handlers(TypeHandler(Update, keep), context=Unbuildable)
    await house.arrives(message(ADA, "hello"))

    await handled(house)

    [row] = await house.rows("SELECT state, error FROM inbox")
    assert row["state"] == "dead"
    assert row["error"].startswith("SilentReturn")


async def test_handlers_that_end_before_the_last_one_did_not_handle_it(house: House) -> None:
    async def leave_early(update: Update, context: Any) -> None:
        raise ApplicationHandlerStop

    await house.handle(leave_early)
    await house.arrives(message(ADA, "hello"))

    await handled(house)

    assert (await house.value("SELECT error FROM inbox")).startswith("SilentReturn")


async def test_a_refusal_keeps_nothing_but_the_answer(house: House) -> None:
    async def refuse(update: Update, context: Any) -> None:
        await keep(update, context)
        raise Refused("anonymous")

    await house.handle(refuse)
    await house.arrives(message(ADA, "hello"))

    await handled(house)

    assert await house.value("SELECT COUNT(*) FROM setting WHERE name LIKE 'said:%'") == 0
    [row] = await house.rows("SELECT chat_id, params FROM outbox")
    assert row["chat_id"] == ADA
    assert "匿名管理员" in row["params"]
    assert await house.rows("SELECT state, body, attempts FROM inbox") == [{"state": "done", "body": "", "attempts": 0}]


async def test_a_refusal_in_a_group_is_said_there(house: House) -> None:
    async def refuse(update: Update, context: Any) -> None:
        raise Refused("anonymous")

    await house.handle(refuse)
    await house.arrives(message(ADA, "/report", chat=-100))

    await handled(house)

    assert await house.value("SELECT chat_id FROM outbox") == -100


async def test_a_refusal_without_words_is_a_bug_of_that_update_only(house: House) -> None:
    async def refuse(update: Update, context: Any) -> None:
        if update.effective_user.id == ADA:
            raise Refused("no-such-key")
        await keep(update, context)

    await house.handle(refuse)
    await house.arrives(message(ADA, "hello"), message(BEN, "hello"))

    await handled(house)

    assert [row["state"] for row in await house.rows("SELECT state FROM inbox ORDER BY seq")] == ["dead", "done"]


async def test_one_update_has_its_seconds_and_no_more(house: House) -> None:
    async def hang(update: Update, context: Any) -> None:
        await keep(update, context)
        if update.effective_user.id == ADA:
            await asyncio.Event().wait()

    await house.handle(hang)
    await house.arrives(message(ADA, "hello"), message(BEN, "hello"))

    async with running(house.worker(seconds_each=0.03)):
        await until(house.all_handled)

    rows = await house.rows("SELECT state, error FROM inbox ORDER BY seq")
    assert (rows[0]["state"], rows[1]["state"]) == ("dead", "done")
    assert rows[0]["error"].startswith("TimeoutError")
    assert await house.value("SELECT COUNT(*) FROM setting WHERE name LIKE 'said:%'") == 1


async def test_a_handler_that_lets_a_cancellation_out_does_not_end_the_worker(house: House) -> None:
    async def give_in(update: Update, context: Any) -> None:
        if update.effective_user.id == ADA:
            raise asyncio.CancelledError
        await keep(update, context)

    await house.handle(give_in)
    await house.arrives(message(ADA, "hello"), message(BEN, "hello"))

    await handled(house)

    assert [row["state"] for row in await house.rows("SELECT state FROM inbox ORDER BY seq")] == ["dead", "done"]


async def test_an_update_that_cannot_be_read_is_dead_at_once_and_its_sender_told(house: House) -> None:
    broken = message(ADA, "hello")
    broken["message"]["date"] = "yesterday"
    await house.handle(keep)
    await house.arrives(broken, ["no", "update"], {"strange": 1}, message(BEN, "fine"))

    await handled(house)

    rows = await house.rows("SELECT state, attempts FROM inbox ORDER BY seq")
    assert [tuple(row.values()) for row in rows] == [("dead", 1), ("dead", 1), ("dead", 1), ("done", 0)]
    assert await house.value("SELECT COUNT(*) FROM outbox WHERE chat_id = :chat", chat=ADA) == 1


async def test_a_chat_keeps_its_order_while_one_waits_for_a_retry_and_other_chats_go_on(house: House) -> None:
    order: list[str] = []

    async def stumble(update: Update, context: Any) -> None:
        text = update.effective_message.text
        order.append(text)
        if order.count("a1") == 1 and text == "a1":
            raise ValueError

    await house.handle(stumble)
    await house.arrives(message(ADA, "a1"), message(BEN, "b1"), message(ADA, "a2"), message(BEN, "b2"))

    async with running(house.worker(pauses=[timedelta(seconds=0.05)] * 2)):
        await until(lambda: "b2" in order)
        assert order == ["a1", "b1", "b2"]
        await house.arrives(message(ADA, "a3"), message(BEN, "b3"))
        await until(house.all_handled)

    assert [text for text in order if text[0] == "a"] == ["a1", "a1", "a2", "a3"]
    assert [text for text in order if text[0] == "b"] == ["b1", "b2", "b3"]


async def test_a_handler_cannot_reach_the_network_while_its_work_is_open(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)

    async def call(update: Update, context: Any) -> None:
        await context.bot.send_message(ADA, "too early")

    await house.handle(call)
    await house.arrives(message(ADA, "hello"))

    await handled(house)

    assert (await house.value("SELECT error FROM inbox")).startswith("NetworkInTransaction: sendMessage")
    assert await house.sends() == []


async def test_every_tap_is_answered_once_whatever_became_of_it(house: House) -> None:
    async def act(update: Update, context: Any) -> None:
        data = update.callback_query.data
        if data == "refuse":
            raise Refused("anonymous")
        if data == "bug":
            raise ValueError
        if data == "long":
            context.work.toast = "长" * 500
        if data == "say":
            context.work.toast = "done"

    await house.handle(act)
    ways = ("nothing", "say", "long", "refuse", "bug")
    person = await house.telegram.person("Ada", id=ADA)
    shown = (await house.telegram.api("sendMessage", chat_id=ADA, text="card", reply_markup=buttons("go")))["result"]
    queries = {way: await house.telegram.tap(person["id"], shown["message_id"], data=way) for way in ways}
    await house.arrives(*(tap(ADA, queries[way], way) for way in ways))

    async with running(house.worker()):
        await until(lambda: _all_answered(house, queries.values()))

    said = {way: await house.telegram.tapped(queries[way]) for way in ways}
    assert said["nothing"].get("text") in (None, "")
    assert said["say"]["text"] == "done"
    assert len(said["long"]["text"]) == 200
    assert "匿名管理员" in said["refuse"]["text"]
    assert "出了点毛病" in said["bug"]["text"]
    assert len(await house.telegram.calls("answerCallbackQuery")) == len(ways)


async def test_words_of_a_dead_update_that_cannot_be_made_leave_it_dead_all_the_same(house: House) -> None:
    await house.handle(keep)
    await house.arrives(message(ADA, "bug"))
    people = house.parts.people

    class Speechless:
        async def language(self, work: Work, telegram_id: int) -> str | None:
            return await people.language(work, telegram_id)

        async def bot_failed(self, work: Work, count: int) -> None:
            raise KeyError("no words")

    async with running(house.worker(people=Speechless())):
        await until(house.all_handled)

    assert await house.value("SELECT state FROM inbox") == "dead"


async def _all_answered(house: House, queries: Any) -> bool:
    return all([(await house.telegram.tapped(query))["answered"] for query in queries])
