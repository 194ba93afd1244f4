"""What somebody in need says overtakes whatever else waits, and no chat loses its order by that."""

import time
from typing import Any

import pytest
from telegram import Update

from bot.care_table import ear
from gateway.backlog import FULL
from gateway.relevance import receive
from gateway.urgency import urgency_of
from storage.inbox import MOST_AHEAD, Urgency
from tests.gateway.house import ME, House, hear, made, message, running, tap, until

ADA, BEN, EVE = 501, 502, 503
NONE, ANSWER, HELP = Urgency


def edited(update: dict[str, Any]) -> dict[str, Any]:
    return {"update_id": update["update_id"], "edited_message": update["message"]}


def tapped(data: str, chat: int | None = None) -> dict[str, Any]:
    query = tap(ADA, "q", data)
    query["callback_query"]["message"] = message(ADA, "card", chat=chat)["message"]
    return query


@pytest.mark.parametrize(
    ("update", "urgency"),
    [
        (message(ADA, "help"), HELP),
        (message(ADA, "fine"), ANSWER),
        (message(ADA, "good morning"), NONE),
        (message(ADA, "", caption="help", photo=[]), HELP),
        (edited(message(ADA, "help")), HELP),
        (message(ADA, "/help@linli_bot", chat=-100), NONE),
        (message(ADA, "help", chat=-100), NONE),
        (message(ADA, "unheard of"), NONE),
        (tapped("alarm:12:going"), ANSWER),
        (tapped("report:12:accept"), NONE),
        (tapped("alarm:12:going", chat=-100), NONE),
        (tapped("an alarm:"), NONE),
    ],
)
def test_words_of_help_come_first_and_answers_next_in_private_chats_only(
    update: dict[str, Any], urgency: Urgency
) -> None:
    assert urgency_of(update, hear) == urgency


@pytest.mark.parametrize(
    "update",
    [
        {},
        {"message": None},
        {"message": "help"},
        {"message": {"text": "help"}},
        {"message": {"text": "help", "chat": "private"}},
        {"message": {"text": ["help"], "chat": {"type": "private"}}},
        {"callback_query": None},
        {"callback_query": {"data": "alarm:1"}},
        {"callback_query": {"data": 5, "message": {"chat": {"type": "private"}}}},
    ],
)
def test_what_is_no_message_is_not_urgent_and_does_no_harm(update: dict[str, Any]) -> None:
    assert urgency_of(update, hear) == NONE


def test_of_a_text_without_end_the_length_of_a_message_is_heard() -> None:
    heard: list[int] = []

    def listen(text: str) -> Urgency:
        heard.append(len(text))
        return NONE

    receive(message(ADA, "x" * 3_000_000), ME, listen)

    assert heard == [4096]


async def order(house: House, *updates: dict[str, Any]) -> list[str]:
    """Let updates arrive together, and return the words in the order in which they were handled."""
    said: list[str] = []

    async def note(update: Update, context: Any) -> None:
        said.append(f"{update.effective_user.id} {update.effective_message.text}")

    await house.handle(note)
    await house.arrives(*updates)
    async with running(house.worker()):
        await until(house.all_handled)
    return said


async def test_help_comes_before_answers_and_those_before_everything_else(house: House) -> None:
    said = await order(house, message(1, "a"), message(2, "fine"), message(3, "b"), message(4, "help"), message(5, "c"))

    assert said == ["4 help", "2 fine", "1 a", "3 b", "5 c"]


async def test_what_a_chat_said_before_its_urgent_words_goes_ahead_with_them_and_what_it_said_after_does_not(
    house: House,
) -> None:
    said = await order(
        house,
        message(BEN, "b1"),
        message(ADA, "a1"),
        message(ADA, "fine"),
        message(BEN, "b2"),
        message(ADA, "a2"),
        message(EVE, "fine"),
        message(ADA, "help"),
        message(ADA, "a3"),
    )

    assert said == ["501 a1", "501 fine", "501 a2", "501 help", "503 fine", "502 b1", "502 b2", "501 a3"]


async def test_urgent_words_that_arrive_later_take_along_what_waited(house: House) -> None:
    await house.arrives(message(BEN, "b1"), message(ADA, "a1"))

    said = await order(house, message(BEN, "b2"), message(ADA, "help"))

    assert said == ["501 a1", "501 help", "502 b1", "502 b2"]


async def test_urgent_words_that_are_brought_again_move_nothing(house: House) -> None:
    words = message(ADA, "help", update_id=77)
    await order(house, words)

    said = await order(house, message(BEN, "b"), message(ADA, "a"), words)

    assert said == ["502 b", "501 a"]


@pytest.mark.parametrize(("before", "first"), [(MOST_AHEAD, ADA), (MOST_AHEAD + 1, BEN)])
async def test_who_floods_the_bot_and_ends_with_words_of_help_has_their_turn_by_arrival(
    house: House, before: int, first: int
) -> None:
    flood = [message(ADA, "more") for _ in range(before)]

    said = await order(house, message(BEN, "b"), *flood, message(ADA, "help"))

    assert said[0].startswith(str(first))
    assert said[-1] == ("502 b" if first == ADA else "501 help")


async def test_who_cries_for_help_again_and_again_keeps_the_place_of_the_first_cry(house: House) -> None:
    cries = [message(ADA, "help") for _ in range(MOST_AHEAD + 40)]

    said = await order(house, message(BEN, "b"), *cries)

    assert said[: MOST_AHEAD + 1] == ["501 help"] * (MOST_AHEAD + 1)
    assert said.count("501 help") == MOST_AHEAD + 40


async def test_a_failure_holds_the_chat_of_an_urgent_update_too(house: House) -> None:
    said: list[str] = []

    async def stumble(update: Update, context: Any) -> None:
        said.append(update.effective_message.text)
        if said == ["a1"]:
            raise ValueError

    await house.handle(stumble)
    await house.arrives(message(BEN, "b1"), message(ADA, "a1"), message(ADA, "help"))
    async with running(house.worker()):
        await until(house.all_handled)

    assert [text for text in said if text != "b1"] == ["a1", "a1", "help"]


@pytest.mark.parametrize("language", made().texts.languages)
def test_the_keys_below_a_chat_are_urgent_in_every_language(language: str) -> None:
    parts = made()
    keys = ("fine", "help", "later", "mistake")
    said = {key: parts.texts.plain(language, f"button-{key}", {}) for key in keys}
    going = parts.texts.plain(language, "key-go", {"number": 12})

    heard = {key: ear(parts).hear(label) for key, label in said.items()}

    assert heard == {"fine": ANSWER, "help": HELP, "later": ANSWER, "mistake": ANSWER}
    assert ear(parts).hear(going) == ANSWER


@pytest.mark.parametrize("text", ["早上好", "3号楼2单元楼道灯不亮了", "我去看看", "12", "谢谢你们", ""])
def test_ordinary_words_are_not_urgent(text: str) -> None:
    assert ear(made()).hear(text) == NONE


def test_a_poll_full_of_messages_is_heard_in_a_moment() -> None:
    hearing = ear(made()).hear
    hearing("the words are made ready by the first")
    said = ["3号楼2单元楼道灯不亮了，晚上老人下楼看不见，麻烦来修一下"] * FULL

    began = time.process_time()
    for text in said:
        hearing(text)

    assert time.process_time() - began < 0.3e-3 * FULL
