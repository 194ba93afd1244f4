"""Every row of the table of Telegram's answers: what becomes of the row, and of the chat."""

import json
from typing import Any

import pytest

from domain.people import Role
from gateway.api import Answer, _to_answer
from gateway.failures import Remedy, judge
from gateway.marks import Stopped
from services.work import Call, Work
from storage import places
from storage.outbox import Owed
from tests.gateway.house import House, running, until, words

ADA, DESK, GROUP = 501, 900, -1001
ENDED = "SELECT state, error, attempts, chat_id FROM outbox WHERE chat_id <> 900 ORDER BY id"


async def arrange(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.telegram.person("desk", id=DESK)
    await house.telegram.group("G", [ADA], id=GROUP)
    await house.knows(ADA, "Ada")
    await house.knows(DESK, "desk", role=Role.DESK)
    async with house.database.transaction() as tx:
        grid = await places.add_grid(tx, "C", "1")
        await places.add_building(tx, grid, "3", 1, GROUP)


async def sent(house: House) -> list[dict[str, Any]]:
    async with running(house.sender()):
        await until(house.is_quiet)
    return await house.rows(ENDED)


async def refused(house: House, code: str, description: str, chat: int = ADA, **more: Any) -> list[dict[str, Any]]:
    await arrange(house)
    await house.telegram.faults(code, "sendMessage", chat=chat, description=description, **more)
    await house.owes(words(chat))
    return await sent(house)


@pytest.mark.parametrize(
    ("code", "description"),
    [
        ("403", "Forbidden: bot was blocked by the user"),
        ("403", "Forbidden: user is deactivated"),
        ("403", "Forbidden: bot can't initiate conversation with a user"),
        ("400", "Bad Request: chat not found"),
    ],
)
async def test_a_person_who_cannot_be_reached_is_noted_and_the_row_ends(
    house: House, code: str, description: str
) -> None:
    [row] = await refused(house, code, description)

    assert (row["state"], row["error"]) == ("failed", description)
    [person] = await house.rows("SELECT is_reachable, unreachable_why FROM person WHERE telegram_id = 501")
    assert person == {"is_reachable": 0, "unreachable_why": description}
    assert await house.texts(DESK) == [], "a resident's silence is no news for the desk"


async def test_the_desk_hears_once_of_staff_who_cannot_be_reached(house: House) -> None:
    await arrange(house)
    await house.knows(777, "Wang", role=Role.WORKER)
    await house.owes(words(777), words(777, "again"))

    await sent(house)

    [shown] = await house.texts(DESK)
    assert "Wang" in shown


@pytest.mark.parametrize(
    "description",
    [
        "Forbidden: bot was kicked from the group chat",
        "Forbidden: bot was kicked from the supergroup chat",
        "Forbidden: bot is not a member of the supergroup chat",
        "Forbidden: the group chat was deleted",
    ],
)
async def test_a_group_that_is_lost_is_off_and_staff_are_told_once(house: House, description: str) -> None:
    await arrange(house)
    await house.telegram.faults("403", "sendMessage", chat=GROUP, description=description)
    await house.owes(words(GROUP), words(GROUP, "again"))

    rows = await sent(house)

    assert [row["state"] for row in rows] == ["failed", "failed"]
    assert await house.value("SELECT group_error FROM building") == description
    [shown] = await house.texts(DESK)
    assert "3" in shown


async def test_too_many_requests_stop_the_chat_for_as_long_as_told_and_count_no_attempt(house: House) -> None:
    await arrange(house)
    await house.telegram.faults("429", "sendMessage", chat=ADA, retry_after=1, times=1)
    await house.owes(words(ADA), words(DESK))
    async with running(house.sender()):
        await until(house.is_quiet)

    [row] = await house.rows(ENDED)
    assert (row["state"], row["attempts"]) == ("sent", 1)
    first, second = [call for call in await house.sends() if call["chat_id"] == ADA]
    assert second["at"] - first["at"] >= 1
    [other] = [call for call in await house.sends() if call["chat_id"] == DESK]
    assert other["at"] - first["at"] < 0.9, "the other chat goes on"
    assert (await house.telegram.stats())["inside_retry_after"] == 0


async def test_a_group_that_became_a_supergroup_gets_what_is_owed_under_its_new_number(house: House) -> None:
    await arrange(house)
    await house.telegram.group("small", [ADA], id=-77, type="group")
    async with house.database.transaction() as tx:
        await places.add_building(tx, 1, "4", 1, -77)
    moved = await house.telegram.post("groups/-77/upgrade")
    await house.owes(*(words(-77, f"w{n}") for n in range(4)))

    rows = await sent(house)

    assert [(row["state"], row["chat_id"]) for row in rows] == [("sent", moved["new"])] * 4
    assert await house.texts(moved["new"]) == ["w0", "w1", "w2", "w3"]
    assert await house.value("SELECT group_chat_id FROM building WHERE name = '4'") == moved["new"]


async def test_not_modified_is_success(house: House) -> None:
    await arrange(house)
    await house.telegram.faults("400", "editMessageText", description="Bad Request: message is not modified: same")
    await house.owes(words(ADA, "one", slot="s"))
    await sent(house)
    await house.owes(words(ADA, "two", slot="s"))

    assert [row["state"] for row in await sent(house)] == ["sent", "sent"]


async def test_a_query_that_is_too_old_is_passed_over() -> None:
    for words_ in ("query is too old and response timeout expired", "query ID is invalid"):
        assert judge(Answer(400, description=f"Bad Request: {words_}")).remedy is Remedy.DONE


async def test_a_topic_that_is_gone_becomes_the_general_one(house: House) -> None:
    await arrange(house)
    await house.telegram.faults("400", "sendMessage", description="Bad Request: message thread not found", times=1)
    params = json.dumps({"text": "hello", "message_thread_id": 44})
    await house.owes(Owed(1, GROUP, "sendMessage", params))

    [row] = await sent(house)

    assert row["state"] == "sent"
    assert "message_thread_id" not in (await house.sends())[-1]["params"]


async def test_words_that_cannot_be_parsed_go_as_plain_words(house: House) -> None:
    await arrange(house)
    params = json.dumps({"text": "<b>3 &lt; 4</b> <nonsense>end", "parse_mode": "HTML"})
    await house.owes(Owed(0, ADA, "sendMessage", params))

    [row] = await sent(house)

    assert row["state"] == "sent"
    assert await house.texts(ADA) == ["3 < 4 end"]


@pytest.mark.parametrize("description", ["BUTTON_DATA_INVALID", "message is too long", "something unheard of"])
async def test_what_must_never_happen_ends_the_row_with_its_reason_and_nothing_else(
    house: House, description: str
) -> None:
    [row] = await refused(house, "400", f"Bad Request: {description}", times=1)

    assert row["state"] == "failed"
    assert description in row["error"]
    assert await house.value("SELECT is_reachable FROM person WHERE telegram_id = 501") == 1


async def test_unauthorized_stops_the_sender_with_a_sentence_and_keeps_what_is_owed(house: House) -> None:
    await arrange(house)
    await house.telegram.faults("401", "sendMessage")
    await house.owes(*(words(ADA + n) for n in range(30)))
    sender = house.sender()

    with pytest.raises(Stopped, match=r"^Telegram does not know this token \(401\). Check telegram.token.$"):
        await sender.run()

    rows = await house.rows("SELECT state, attempts FROM outbox")
    assert {(row["state"], row["attempts"]) for row in rows} == {("waiting", 0)}
    assert len(await house.sends()) <= 8, "after the first refusal nothing new leaves"


def test_conflict_and_a_malformed_token_stop_too() -> None:
    assert judge(Answer(409, description="Conflict: terminated by other getUpdates request")).remedy is Remedy.STOP
    assert judge(Answer(404, description="Not Found")).remedy is Remedy.STOP
    assert judge(Answer(404, description="Not Found: method not found")).remedy is Remedy.DEAD


@pytest.mark.parametrize("code", [500, 502, 503, 504])
def test_a_server_error_is_uncertain(code: int) -> None:
    assert judge(Answer(code, description="Bad Gateway")).remedy is Remedy.UNCERTAIN


def test_retry_after_is_read_from_the_parameters_and_else_from_the_words() -> None:
    words_ = "Too Many Requests: retry after 7"
    assert judge(Answer(429, description=words_, parameters={"retry_after": 9})).seconds == 9
    assert judge(Answer(429, description=words_)).seconds == 7
    assert judge(Answer(429, description="Too Many Requests")).seconds == 1


async def test_an_edit_of_a_message_that_was_deleted_goes_out_anew(house: House) -> None:
    await arrange(house)
    await house.owes(words(ADA, "one", slot="s"))
    await sent(house)
    shown = (await house.telegram.messages(ADA))[0]
    await house.telegram.api("deleteMessage", chat_id=ADA, message_id=shown["message_id"])
    await house.owes(words(ADA, "two", slot="s"))

    assert [row["state"] for row in await sent(house)] == ["sent", "sent"]
    assert await house.texts(ADA) == ["two"]


@pytest.mark.parametrize(
    ("status", "code"), [(200, 502), (302, 502), (403, 502), (404, 502), (413, 502), (429, 429), (503, 503)]
)
def test_a_page_of_a_proxy_says_nothing_about_a_chat(status: int, code: int) -> None:
    for body in (b"<html>nginx</html>", b"", b"[]", b'"x"', b"{}", b"[" * 100_000):
        assert _to_answer(status, body).code == code


async def test_calls_that_are_no_messages_leave_too(house: House) -> None:
    async with house.database.transaction() as tx:
        work = Work(tx, house.clock.now())
        work.reply(Call(0, "setMyCommands", '{"commands":[{"command":"help","description":"help"}]}', "menu"))
        work.reply(Call(0, "setMyCommands", '{"commands":[]}', "menu"))
        await house.parts.outbox.settle(work)

    rows = await sent(house)

    assert [row["state"] for row in rows] == ["sent"]
    assert "chat_id" not in (await house.telegram.calls("setMyCommands"))[0]["params"]
