"""The demo's invented community: read from `demo/`, and made known to the simulated Telegram."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

import aiohttp

from bot.calendars import working_hours
from bot.config import Config
from bot.config_parts import ConfigError
from bot.roster_commands import read_lines
from domain.rosters import Line, Sheet
from services.posters import HungThing

_FILES = Path(__file__).parent.parent / "demo"
_PHONES = {"zh-CN": "zh-hans"}
"""What a phone says for a language, where that is not its code here."""


@dataclass(frozen=True)
class Town:
    """Who lives there, what things are called, and what is shown first."""

    lists: Mapping[Sheet, list[Line]]
    community: str
    bot_name: str
    group_title: str
    workspace: Mapping[str, Any]
    hello: str
    begins_at: time
    shown: list[int]
    newcomers: list[Mapping[str, Any]]
    things: list[Mapping[str, Any]]
    care: list[Mapping[str, Any]]
    roles: Mapping[str, str]
    drafts: Mapping[str, str]

    @property
    def people(self) -> list[Line]:
        """Return everybody on the list who has an account."""
        return [line for line in self.lists[Sheet.PEOPLE] if line["telegram_id"] is not None]

    def hung(self) -> list[HungThing]:
        """Return what codes hang on besides doors."""
        return [HungThing(("", one["building"]), one["unit"], one["name"], one["category"]) for one in self.things]

    def morning(self, now: datetime) -> datetime:
        """Return the morning of today, or of the next day that is worked: then promises are hours away, not days."""
        config = Config()
        local = now.astimezone(config.community.zone)
        hours, day = working_hours(config, local.year), local.date()
        while not hours.spans_on(day):
            day += timedelta(days=1)
        return datetime.combine(day, self.begins_at, config.community.zone)

    def card(self, person: Line, *, is_new: bool) -> dict[str, Any]:
        """Return a person as the simulator wants one; words lie ready in a new demo only."""
        key = str(person["telegram_id"])
        return {
            "name": person["name"],
            "id": person["telegram_id"],
            "language_code": _PHONES.get(str(person["language"]), person["language"]),
            "phone": f"+86{person['phone']}" if person["phone"] else None,
            "role": self.roles.get(key, "resident"),
            "note": f"{person['building']}-{person['unit']}-{person['room']}",
            **({"draft": self.drafts.get(key)} if is_new else {}),
        }

    def group(self, place: Line) -> dict[str, Any]:
        """Return a building's group as the simulator wants one; an empty building's has the staff in it."""
        members = [person["telegram_id"] for person in self.people if person["building"] == place["building"]]
        return {
            "title": self.group_title.format(building=place["building"]),
            "id": place["group_chat_id"],
            "type": "supergroup",
            "members": members or [line["telegram_id"] for line in self.lists[Sheet.STAFF] if not line["scope"]],
            "bot": "member",
        }

    def staff_group(self) -> dict[str, Any]:
        """Return the group of those who work, with topics, as the simulator wants one: nobody has bound it yet."""
        members = [line["telegram_id"] for line in self.lists[Sheet.STAFF] if line["telegram_id"] is not None]
        group = {"type": "supergroup", "is_forum": True, "bot": "administrator", "members": members}
        return {**self.workspace, **group}


FILES = tuple(_FILES / f"{sheet.value}.csv" for sheet in Sheet)
"""The demo's lists."""


def read_town() -> Town:
    """Read the demo's files."""
    told = tomllib.loads((_FILES / "demo.toml").read_text(encoding="utf-8"))
    return Town(lists=read_lines(FILES), **{**told, "begins_at": time.fromisoformat(told["begins_at"])})


class Control:
    """The control API of the simulated Telegram."""

    def __init__(self, address: str) -> None:
        self._address = f"{address}/control"

    async def __aenter__(self) -> Control:
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        await self._session.close()

    async def move_in(self, town: Town, *, is_new: bool) -> None:
        """Make people and groups known. Twice does no harm."""
        for person in town.people:
            await self._ask("POST", "people", town.card(person, is_new=is_new))
        for newcomer in town.newcomers:
            code = _PHONES.get(newcomer["language"], newcomer["language"])
            await self._ask("POST", "people", {**newcomer, "language_code": code})
        known = {chat["id"] for chat in (await self._ask("GET", "state"))["chats"]}
        for place in town.lists[Sheet.PLACES]:
            if place["group_chat_id"] is not None and place["group_chat_id"] not in known:
                await self._ask("POST", "groups", town.group(place))
        if town.workspace["id"] not in known:
            await self._ask("POST", "groups", town.staff_group())

    async def hang(self, posters: list[dict[str, str]]) -> None:
        """Hang codes on the walls."""
        await self._ask("POST", "posters", {"posters": posters})

    async def share_clock(self) -> None:
        """Let those who follow the clock know what it says now."""
        state = await self._ask("GET", "state")
        await self._ask("POST", "clock", {"now": state["now"], "speed": state["speed"]})

    async def press_start(self, town: Town) -> None:
        """Press Start for everybody of the town who has not: a bot may not write first."""
        ours = {person["telegram_id"] for person in town.people}
        for person in (await self._ask("GET", "state"))["people"]:
            if person["id"] in ours and not person["started"]:
                await self._ask("POST", "start", {"person": person["id"]})

    async def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        try:
            async with self._session.request(method, f"{self._address}/{path}", json=body) as response:
                answer = await response.json()
        except aiohttp.ClientError as error:
            raise ConfigError(f"the simulated Telegram does not answer: {error}") from None
        if response.status != 200:
            raise ConfigError(f"the simulated Telegram refused {path}: {json.dumps(answer, ensure_ascii=False)}")
        return answer
