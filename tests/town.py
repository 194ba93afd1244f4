"""A town for tests: a simulated Telegram, the bot with the demo's community, and the people who live there."""

from __future__ import annotations

import asyncio
import re
import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.app import App
from bot.care_table import CareTable, care_table
from bot.config import Config
from bot.config_parts import ClockConfig, CommunityConfig, DatabaseConfig, LimitsConfig, TelegramConfig, WebConfig
from bot.parts import make
from bot.roster_commands import read_lines, take_in
from domain.care import Care, Contact, Way, first_morning
from domain.clock import from_micros, to_micros
from domain.codes import Code, CodeKind
from domain.people import Grant, Role
from domain.reports import Report
from domain.rosters import Sheet
from gateway.relevance import Me
from services.codes import Codes
from services.work import Work
from simulator.__main__ import make_telegram, read_arguments
from simulator.server import make_app
from storage import care, invariants, people, places, reports
from storage.database import database_at
from tests.engines import ENGINES
from tests.simulator_client import Telegram
from tests.townspeople import Person

START = datetime.fromisoformat("2026-03-02T09:00:00+08:00")
"""A Monday morning, an ordinary working day."""
BOT = "linli_bot"
_FILES = Path(__file__).parent.parent / "demo"
_PATIENCE = 10.0
_HARMLESS = re.compile("message is not modified|query is too old")
_FAST = LimitsConfig(overall_per_second=1000, per_chat_per_second=50, per_group_per_minute=6000, in_flight=16)
_IDLE = """
SELECT (SELECT COUNT(*) FROM inbox WHERE state = 'queued') + (SELECT COUNT(*) FROM outbox WHERE state = 'sending')
        + (SELECT COUNT(*) FROM outbox WHERE state = 'waiting' AND not_before <= :now),
    (SELECT MIN(not_before) FROM outbox WHERE state = 'waiting' AND not_before > :now)
"""


class Town:
    """The whole bot and everybody it talks with. A step of a story is over when nothing moves any more."""

    def __init__(self, telegram: Telegram, config: Config) -> None:
        self.telegram = telegram
        self.config = config
        self.database = database_at(config.database.secret_url())
        self.app: App | None = None
        self.may_be_refused = re.compile("(?!)")
        """What the simulator may answer 400 to in this story, besides what is harmless."""
        self.dead_updates = 0
        self._running: asyncio.Task[None] | None = None
        self._people: dict[str, Person] = {}
        self._groups: dict[str, int] = {}

    # The bot's life

    async def starts(self) -> None:
        """Start the bot; it is ready when this returns."""
        self.app = App(self.config)
        self._running = asyncio.create_task(self.app.run())
        ready = asyncio.create_task(self.app.ready.wait())
        await asyncio.wait([self._running, ready], return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        self.must_run()

    async def stops(self) -> None:
        """Stop the bot as an operator does; raises what it failed with."""
        if self.app is not None and self._running is not None:
            self.app.stop()
            await self._running
        self.app = self._running = None

    async def restarts(self) -> None:
        """Stop and start."""
        await self.stops()
        await self.starts()

    def must_run(self) -> None:
        """Raise what the bot ended with, if it ended by itself."""
        if self._running is not None and self._running.done():
            self._running.result()
            raise AssertionError("the bot has ended")

    async def settle(self) -> None:
        """Wait until nothing moves: nothing pending, queued, owed or under way. What may go later, goes."""
        deadline = asyncio.get_running_loop().time() + _PATIENCE
        while self._running is not None and not await self._is_quiet():
            self.must_run()
            assert asyncio.get_running_loop().time() < deadline, f"it does not come to rest: {await self._loads()}"
            await asyncio.sleep(0.005)

    async def _is_quiet(self) -> bool:
        if await self.telegram.pending():
            return False
        now = await self.now()
        async with self.database.reading() as tx:
            rows = await tx.connection.fetch(_IDLE, {"now": to_micros(now)})
        busy, later = next(iter(rows))
        if busy:
            return False
        if later is not None:
            await self.passes(from_micros(later) - now)
        return later is None

    async def _loads(self) -> list[tuple[Any, ...]]:
        return await self.rows(
            "SELECT 'inbox', state, error FROM inbox WHERE state = 'queued' UNION ALL "
            "SELECT 'outbox ' || method, state, error FROM outbox WHERE state IN ('waiting', 'sending')"
        )

    # Time

    async def now(self) -> datetime:
        """Return the town's time."""
        return datetime.fromisoformat((await self.telegram.get("state"))["now"])

    async def passes(self, time: timedelta | None = None, **amount: float) -> None:
        """Let time pass: `minutes=2`, `days=5`. What is due happens."""
        await self.telegram.clock(jump=(time or timedelta(**amount)).total_seconds())
        if time is None:
            await self.settle()

    # People and groups

    def person(self, name: str) -> Person:
        """Return somebody from the demo's list, or who has moved in since."""
        return self._people[name]

    async def newcomer(self, name: str, **more: Any) -> Person:
        """Somebody nobody knows yet."""
        raw = await self.telegram.person(name, started=False, **more)
        person = self._people[name] = Person(self, name, raw["id"])
        return person

    def group(self, building: str) -> int:
        """Return the chat id of a building's group."""
        return self._groups[building]

    async def load(self, *, staff: bool = True) -> None:
        """Take in the demo's community, in the database and on the simulated Telegram."""
        files = [_FILES / f"{sheet.value}.csv" for sheet in Sheet if staff or sheet is not Sheet.STAFF]
        async with self.database.transaction() as tx:
            await take_in(tx, files, self.config.community, START)
        lists = read_lines(files)
        for line in (*lists[Sheet.PEOPLE], *lists.get(Sheet.STAFF, ())):
            if line["telegram_id"] is None or line["name"] in self._people:
                continue
            code = str(line.get("language", "zh-CN")).replace("zh-CN", "zh-hans")
            await self.telegram.person(line["name"], started=False, id=line["telegram_id"], language_code=code)
            self._people[line["name"]] = Person(self, line["name"], line["telegram_id"])
        everybody = [person.id for person in self._people.values()]
        for place in lists[Sheet.PLACES]:
            if place["group_chat_id"] is not None:
                title = f"{place['building']}号楼邻里群"
                await self.telegram.group(title, everybody, id=place["group_chat_id"])
                self._groups[place["building"]] = place["group_chat_id"]

    async def everybody_starts(self) -> None:
        """All have pressed Start before the story begins, and nobody remembers it."""
        for person in self._people.values():
            await self.telegram.post("start", person=person.id)
        await self.settle()
        for person in self._people.values():
            await person.news()

    async def code(self, kind: CodeKind, building: str = "3", **more: Any) -> str:
        """Hang up a code; return its token."""
        async with self.database.transaction() as tx:
            found = await places.find_building(tx, building)
            assert found is not None
            work = Work(tx, await self.now())
            return await Codes().make(work, Code(0, kind, building_id=found.id, **more))

    async def cares_for(self, name: str, **more: Any) -> None:
        """Look after somebody from now on, with a volunteer, family with a key, and how the door is opened."""
        async with self.database.transaction() as tx:
            elder, volunteer, family = [
                await people.get_by_telegram(tx, self._people[one].id) if one else None
                for one in (name, more.pop("volunteer", None), more.pop("family", None))
            ]
            assert elder is not None
            now, note = await self.now(), more.pop("note", "")
            cared = Care(elder, Way(more.pop("way", "chat")), access_note=note, consent_at=now, **more)
            cared = replace(cared, next_at=first_morning(cared, now, self.config.community.zone))
            await care.add(tx, cared, None, "visit", now)
            if volunteer is not None:
                await people.add_role(tx, volunteer.id, Grant(Role.VOLUNTEER))
                await care.add_pairing(tx, elder.id, volunteer.id, None, now, is_agreed=True)
            if family is not None:
                contact = Contact(0, elder.id, family.id, family.name, family.phone, "儿子", has_key=True)
                await care.add_contact(tx, contact)

    def care_table(self) -> CareTable:
        """Return the table of what is said and tapped about those who are looked after."""
        return care_table(make(self.config, START), Me(0, BOT))

    # What is written down

    async def check_ins(self) -> list[tuple[Any, ...]]:
        """Return kind, level, outcome and who recorded it of every check-in, in order."""
        return await self.rows(
            "SELECT c.kind, c.level, c.outcome, p.name FROM check_in AS c "
            "LEFT JOIN person AS p ON p.id = c.outcome_by ORDER BY c.id"
        )

    async def report(self, number: int) -> Report:
        """Return a report."""
        async with self.database.reading() as tx:
            found = await reports.get(tx, number)
        assert found is not None, f"there is no report {number}"
        return found

    async def report_state(self, number: int) -> str:
        """Return where a report stands."""
        return (await self.report(number)).state.value

    async def count_reports(self) -> int:
        """Return how many reports there are."""
        return int((await self.rows("SELECT COUNT(*) FROM report"))[0][0])

    async def rows(self, sql: str, **values: object) -> list[tuple[Any, ...]]:
        """Return what a query finds."""
        async with self.database.reading() as tx:
            return [tuple(row) for row in await tx.connection.fetch(sql, values)]

    async def must_be_sound(self) -> None:
        """Assert what must hold after every story: no promise broken, nothing refused, nothing left over."""
        async with self.database.reading() as tx:
            breaches = await invariants.list_breaches(tx, await self.now())
        assert breaches == []
        assert (await self.telegram.stats())["unknown_methods"] == []
        refused = [call for call in await self.telegram.calls() if call["status"] == 400]
        allowed = (_HARMLESS, self.may_be_refused)
        assert [call for call in refused if not any(one.search(call["description"]) for one in allowed)] == []
        left = await self.rows("SELECT state, error, body FROM inbox WHERE state = 'queued'")
        assert left == []
        dead = await self.rows("SELECT state, error, body FROM inbox WHERE state = 'dead'")
        assert len(dead) == self.dead_updates, dead


@asynccontextmanager
async def open_town(
    folder: Path, *, staff: bool = True, started: bool = True, telegram: tuple[str, ...] = (), **settings: Any
) -> AsyncIterator[Town]:
    """Run a town. `telegram` are options of the simulator, `settings` parts of the Config."""
    # A token of its own, so that several towns can stand on one machine: the process locks it.
    token, port = f"1000:{secrets.token_hex(8)}", _free_port()
    options = ("--token", token, "--bot-username", BOT, "--clock-start", START.isoformat())
    follower = ("--clock-follower", f"http://127.0.0.1:{port}/clock")
    simulated = make_telegram(read_arguments([*options, *follower, *telegram]))
    runner = web.AppRunner(make_app(simulated), access_log=None, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    client = Telegram(f"http://127.0.0.1:{runner.addresses[0][1]}", token=token)
    parts: dict[str, Any] = {
        "telegram": TelegramConfig.model_validate({"token": token, "base_url": client.url, "limits": _FAST}),
        "database": DatabaseConfig.model_validate({"url": ENGINES.url(folder)}),
        "community": CommunityConfig(name="石榴籽社区", gas_phone="0990-6660000"),
        "web": WebConfig(port=port),
        "clock": ClockConfig(start=START),
    }
    town = Town(client, Config(**{**parts, **settings}))
    try:
        # Not the process's own lock: the town looks on beside the bot.
        await town.database.open(is_exclusive=False)
        await town.load(staff=staff)
        await town.starts()
        if started:
            await town.everybody_starts()
        yield town
    finally:
        try:
            await town.stops()
        finally:
            await town.database.close()
            await client.stop()
            await runner.cleanup()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
