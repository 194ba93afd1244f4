"""Updates that are wrong in every way that comes to mind; the same seed makes the same ones."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any

from bench import raw
from bench.raw import Json

_DEEP = 400
_VERY_DEEP = 100_000
_CHATS = 400
_NAMES = ("message", "chat", "from", "text", "reply_to_message", "entities", "photo", "venue", "something")


def _deep(levels: int) -> Any:
    value: Any = 1
    for i in range(levels):
        value = [value] if i % 2 else {"reply_to_message": value}
    return value


def _odd(dice: random.Random) -> Any:
    makers: tuple[Callable[[], Any], ...] = (
        *(lambda: None, lambda: True, lambda: 0, lambda: -1, lambda: "", lambda: [], dict, lambda: "\x00"),
        *(lambda: 2**31, lambda: -(2**63), lambda: 2**63, lambda: 10**40, lambda: 1e308, lambda: 0.5),
        *(lambda: float("nan"), lambda: float("inf"), lambda: -float("inf")),
        *(lambda: "\ud800", lambda: "x\udfff\ud800y", lambda: "\u202e\u2066", lambda: "<b>&amp;</i>"),
        *(lambda: "灯" * dice.choice((5_000, 100_000)), lambda: "\n" * 3000, lambda: "/start " + "a" * 300),
        *(lambda: [[[]]] * 50, lambda: {"id": {"id": {"id": []}}}, lambda: [None] * 100, lambda: {"": ""}),
        *(lambda: _deep(_DEEP), lambda: "private", lambda: "report:1:face:edit", lambda: "report:" + "9" * 60),
    )
    return dice.choice(makers)()


def _bases(chat_id: int, n: int) -> tuple[Json, ...]:
    said = raw.message(chat_id, n, text="3号楼2单元楼道灯不亮了")
    member = {"user": {"id": 1000, "is_bot": True, "first_name": "Linli"}, "status": "kicked", "until_date": 0}
    change = {"chat": said["chat"], "from": said["from"], "date": said["date"]}
    file = {"file_id": f"f{n}", "file_unique_id": f"u{n}", "duration": 3}
    return (
        {"message": said},
        {"message": raw.command(chat_id, n, "/start")},
        {"message": raw.command(chat_id, n, "/language")},
        {"message": raw.message(chat_id, n, photo=raw.photo(f"p{n}"), caption="照片", media_group_id="7")},
        {"message": raw.message(chat_id, n, voice=file)},
        {"message": raw.message(chat_id, n, location={"latitude": 39.9, "longitude": 116.4})},
        {"message": raw.message(chat_id, n, contact={"phone_number": "+86", "first_name": "x", "user_id": chat_id})},
        {"message": raw.message(chat_id, n, text="转发", forward_origin={"type": "hidden_user", "date": 1})},
        {"edited_message": {**said, "edit_date": said["date"] + 1}},
        {"callback_query": raw.tap(chat_id, n, f"report:{n}:face:edit", said)},
        {"callback_query": raw.tap(chat_id, n, "make_report", said)},
        {"my_chat_member": {**change, "old_chat_member": {**member, "status": "member"}, "new_chat_member": member}},
        {"message": {**said, "chat": {"id": -100_000 - chat_id, "type": "supergroup", "title": "群"}}},
        {"channel_post": {**said, "chat": {"id": -200_000 - chat_id, "type": "channel", "title": "台"}}},
        {"invented_kind": said},
        {"poll_answer": {"poll_id": "1", "user": said["from"], "option_ids": [0]}},
        {},
    )


def mutated(dice: random.Random, n: int) -> Json:
    """Return an update without a number that is wrong in one to four places."""
    chat_id = 5_000_000_000 + dice.randrange(_CHATS)
    update = copy.deepcopy(dice.choice(_bases(chat_id, n)))
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        _break(update, dice)
    return update


def _break(update: Json, dice: random.Random) -> None:
    """Go down into it for a while, and there take something away, put something odd in, or add what does not belong."""
    place: Any = update
    while True:
        inner = [one for one in (place.values() if isinstance(place, dict) else place) if isinstance(one, dict | list)]
        inner = [one for one in inner if one]
        if not inner or dice.random() < 0.25:
            break
        place = dice.choice(inner)
    keys: list[Any] = list(place) if isinstance(place, dict) else list(range(len(place)))
    chance = dice.random()
    if keys and chance < 0.25:
        del place[dice.choice(keys)]
    elif keys and chance < 0.85:
        place[dice.choice(keys)] = _odd(dice)
    elif isinstance(place, dict):
        place[dice.choice(_NAMES)] = _odd(dice)


def body(dice: random.Random, update: Json) -> bytes:
    """Return an update as a webhook's body, with a number that may be wrong as well."""
    if dice.random() < 0.1:
        update = {**update, "update_id": _odd(dice)}
    return json.dumps(update, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")


def garbage(dice: random.Random, n: int) -> bytes:
    """Return a body that is no update at all. Each is another one."""
    mark = str(n)
    whole = json.dumps({"update_id": 1, "message": raw.message(5_000_000_000, n, text=mark)}).encode()
    makers: tuple[Callable[[], bytes], ...] = (
        lambda: dice.randbytes(dice.randint(1, 300)) + mark.encode(),
        lambda: whole[: dice.randint(60, len(whole) - 1)] + mark.encode(),
        f"[{mark}]".encode,
        f'"{mark}"'.encode,
        mark.encode,
        lambda: b"\xef\xbb\xbf" + whole + mark.encode(),
        lambda: b"[" * _VERY_DEEP + mark.encode(),
        lambda: b'{"a":' * 5000 + mark.encode() + b"}" * 5000,
        lambda: b'{"update_id":' + b"9" * 5000 + b',"message":' + mark.encode() + b"}",
        lambda: b"a=1&b=" + mark.encode(),
        lambda: whole.decode().encode("utf-16") + mark.encode(),
    )
    return dice.choice(makers)()
