"""What of a group is meant for the bot; where an update belongs; what number it has."""

from typing import Any

import pytest

from gateway.relevance import Me, receive
from tests.gateway.house import message, tap

ME = Me(1000, "linli_bot")
GROUP = -100
OURS = {"message_id": 1, "date": 1, "from": {"id": 1000, "is_bot": True}, "chat": {"id": GROUP, "type": "group"}}


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("/help", {}),
        ("/help@linli_bot", {}),
        ("/help@LINLI_BOT now", {}),
        ("the lamp is out @Linli_Bot", {}),
        ("yes", {"reply_to_message": OURS}),
        ("", {"caption": "@linli_bot look", "photo": []}),
        ("", {"migrate_to_chat_id": -1001}),
        ("", {"migrate_from_chat_id": -99}),
    ],
)
def test_a_group_message_that_is_meant_for_the_bot_is_kept(text: str, more: dict[str, Any]) -> None:
    assert receive(message(5, text, chat=GROUP, **more), ME) is not None


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("good morning", {}),
        ("/help@another_bot", {}),
        ("", {"photo": []}),
        ("yes", {"reply_to_message": {**OURS, "from": {"id": 77}}}),
        ("yes", {"reply_to_message": {**OURS, "forum_topic_created": {"name": "3", "icon_color": 1}}}),
        ("", {"new_chat_members": [{"id": 5}]}),
        (" ", {}),
        ("/", {"chat": {"id": GROUP, "type": "channel"}}),
    ],
)
def test_a_group_message_that_is_not_is_dropped(text: str, more: dict[str, Any]) -> None:
    if text != "/":
        assert receive(message(5, text, chat=GROUP, **more), ME) is None
    else:
        assert receive({"update_id": 1, "channel_post": {**message(5, text)["message"], **more}}, ME) is None


@pytest.mark.parametrize("raw", [None, 5, "x", [], {}, {"update_id": True}, {"update_id": 2**63}, {"message": 5}])
def test_what_is_no_update_is_kept_under_a_number_of_its_own(raw: object) -> None:
    received = receive(raw, ME)

    assert received is not None
    assert received.update_id < 0
    assert received == receive(raw, ME), "coming again it is the same"


def test_a_number_of_sixty_four_bits_stays_what_it_is() -> None:
    big = message(2**62, "hi", update_id=2**62)

    received = receive(big, ME)

    assert received is not None
    assert (received.update_id, received.chat_id) == (2**62, 2**62)


def test_a_tap_belongs_to_the_chat_of_its_message() -> None:
    query = tap(5, "q")
    query["callback_query"]["message"]["chat"]["id"] = -500

    received = receive(query, ME)

    assert received is not None
    assert received.chat_id == -500


def test_a_tap_without_a_message_belongs_to_who_tapped() -> None:
    query = tap(5, "q")
    del query["callback_query"]["message"]

    received = receive(query, ME)

    assert received is not None
    assert received.chat_id == 5


def test_half_a_surrogate_does_no_harm() -> None:
    received = receive(message(5, "\ud800 hi"), ME)

    assert received is not None
    received.body.encode()
