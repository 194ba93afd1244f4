"""The same sub-district and the same reports for everybody who is measured."""

from __future__ import annotations

import csv
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Json = dict[str, Any]

COMMUNITY = "石榴籽社区"
GRIDS = 74
BUILDINGS = GRIDS * 12
UNITS = 4
_FIRST_RESIDENT, _FIRST_WORKER = 5_000_000, 4_000_000
_NUMBER = re.compile("第([0-9]+)件")
_MATTERS = ("楼道灯不亮了", "电梯按钮坏了", "下水道堵了", "垃圾没人收", "路面有个坑", "水管漏水")


def residents(count: int) -> range:
    """Return the Telegram ids of those who report, one report each."""
    return range(_FIRST_RESIDENT, _FIRST_RESIDENT + count)


def workers() -> range:
    """Return the Telegram ids of the grid workers, one a grid."""
    return range(_FIRST_WORKER, _FIRST_WORKER + GRIDS)


def is_resident(chat_id: object) -> bool:
    """Whether a chat is that of somebody who reports."""
    return isinstance(chat_id, int) and chat_id >= _FIRST_RESIDENT


def number_of(call: Json) -> int | None:
    """Return which report a call shows to a worker, by its words; None when it shows none."""
    found = _NUMBER.search(str(call["params"].get("text")))
    return None if found is None or is_resident(call["chat_id"]) else int(found[1])


def write_lists(folder: Path, count: int) -> None:
    """Write places.csv, people.csv and staff.csv as `linli import` reads them."""
    _write(folder / "places.csv", ("community", "grid", "building", "units", "group_chat_id"), _places())
    people = ("name", "phone", "building", "unit", "room", "birth_year", "tags", "language", "telegram_id")
    _write(folder / "people.csv", people, _people(count))
    _write(folder / "staff.csv", ("name", "phone", "role", "scope", "telegram_id"), _staff())


def updates(count: int) -> list[Json]:
    """Return a report of each resident about another building, as Telegram would bring them."""
    now = int(time.time())
    return [_update(n, chat_id, now) for n, chat_id in enumerate(residents(count))]


def _update(n: int, chat_id: int, now: int) -> Json:
    name = f"居民{n}"
    matter = _MATTERS[n % len(_MATTERS)]
    text = f"{n * 7 % BUILDINGS + 1}号楼{n % UNITS + 1}单元{matter}（第{n}件）"
    message = {
        "message_id": 1,
        "date": now,
        "chat": {"id": chat_id, "type": "private", "first_name": name},
        "from": {"id": chat_id, "is_bot": False, "first_name": name, "language_code": "zh-hans"},
        "text": text,
    }
    return {"message": message}


def _places() -> Iterator[tuple[object, ...]]:
    for n in range(BUILDINGS):
        yield COMMUNITY, _grid(n % GRIDS), n + 1, UNITS, ""


def _people(count: int) -> Iterator[tuple[object, ...]]:
    for n, chat_id in enumerate(residents(count)):
        yield f"居民{n}", f"+999{n:09d}", n % BUILDINGS + 1, n % UNITS + 1, 101, 1970, "", "zh-CN", chat_id


def _staff() -> Iterator[tuple[object, ...]]:
    for n, chat_id in enumerate(workers()):
        yield f"网格员{n}", f"+999{500_000_000 + n}", "worker", _grid(n), chat_id


def _grid(n: int) -> str:
    return f"{n + 1}号网格"


def _write(path: Path, head: tuple[str, ...], rows: Iterator[tuple[object, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        writer.writerows(rows)
