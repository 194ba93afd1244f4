"""What may come through the border: values of the types that Telegram gives."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.relevance import Me, receive
from gateway.shape import Misshapen, check

PERSON = {"id": 7, "is_bot": False, "first_name": "张阿姨"}
CHAT = {"id": 7, "type": "private"}
MESSAGE: dict[str, Any] = {"message_id": 1, "date": 1, "chat": CHAT, "from": PERSON, "text": "灯坏了"}


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1, "message": MESSAGE},
        {"update_id": 1, "message": {**MESSAGE, "photo": [{"file_id": "a", "width": 1}], "caption": "照片"}},
        {"update_id": 1, "message": {**MESSAGE, "location": {"latitude": 39, "longitude": 116.4}}},
        {"update_id": 1, "callback_query": {"id": "12", "from": PERSON, "message": MESSAGE, "data": "report:1:say"}},
        {"update_id": 1, "message": {**MESSAGE, "something_new": {"id": [None]}}},
    ],
)
def test_what_telegram_gives_comes_through(update):
    check(update)


@pytest.mark.parametrize(
    ("update", "path"),
    [
        ({"message": {**MESSAGE, "chat": {**CHAT, "id": "7"}}}, "message.chat.id"),
        ({"message": {**MESSAGE, "from": {**PERSON, "id": True}}}, "message.from.id"),
        ({"message": {**MESSAGE, "message_id": 2**63}}, "message.message_id"),
        ({"message": {**MESSAGE, "text": ["灯"]}}, "message.text"),
        ({"message": {**MESSAGE, "photo": [{"file_id": 7}]}}, "message.photo.file_id"),
        ({"message": {**MESSAGE, "location": {"latitude": float("nan"), "longitude": 1}}}, "message.location.latitude"),
        ({"message": []}, "message"),
        ({"callback_query": {"id": "1", "from": PERSON, "data": None}}, "callback_query.data"),
    ],
)
def test_a_value_of_another_type_is_named_by_its_path(update, path):
    with pytest.raises(Misshapen, match=rf"^{path}$"):
        check(update)


@pytest.mark.parametrize("update", [None, 7, "update", [{"update_id": 1}]])
def test_what_is_no_object_is_no_update(update):
    with pytest.raises(Misshapen):
        check(update)


def test_updates_without_a_number_are_told_apart_and_known_again():
    me = Me(1000, "linli_bot")
    numbers = [received.update_id for i in range(50_000) if (received := receive({"x": i}, me))]

    assert len(set(numbers)) == 50_000
    assert all(-(2**63) <= number < 0 for number in numbers)
    assert receive({"x": 7}, me) == receive({"x": 7}, me)
