"""The gateway's parts over a real database and a simulated Telegram; nothing runs before a test says so."""

from __future__ import annotations

import asyncio
import functools
import inspect
import itertools
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.ext import Application, BaseHandler, CallbackContext, ContextTypes, ExtBot, TypeHandler

from bot import parts
from bot.config import Config
from domain.people import Grant, Role
from gateway.api import BotApi
from gateway.backlog import Backlog
from gateway.heard import Heard
from gateway.intake import Intake
from gateway.marks import Marks
from gateway.pacer import Limits, Pacer
from gateway.relevance import Me, receive
from gateway.request import GuardedRequest
from gateway.sender import Sender
from gateway.toasts import Toasts
from gateway.turns import Turns
from gateway.worker import Worker, note_error
from handlers.arrival import ArrivalHandlers
from handlers.context import Context
from services.people import Account
from services.work import Reply, Work
from storage import inbox, outbox, people
from storage.database import Database
from storage.inbox import Urgency
from storage.outbox import Owed
from tests.engines import ENGINES
from tests.simulator_client import TOKEN, Telegram

START = datetime(2026, 3, 2, 1, tzinfo=UTC)
ME = Me(1000, "linli_bot")
FAST = Limits(overall_per_second=1000, per_chat_per_second=1000, per_group_per_minute=6000)
_numbers = itertools.count(1)
Json = dict[str, Any]


def hear(text: str) -> Urgency:
    """Two words are urgent, and one is more than can be borne."""
    if text == "unheard of":
        raise ValueError(text)
    return {"help": Urgency.HELP, "fine": Urgency.ANSWER}.get(text, Urgency.NONE)


class StandingClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.at = START

    def now(self) -> datetime:
        return self.at

    def passes(self, **amount: float) -> None:
        self.at += timedelta(**amount)


@functools.cache
def made() -> parts.Parts:
    return parts.make(Config(), START)


class House:
    def __init__(self, database: Database, telegram: Telegram, api: BotApi) -> None:
        self.database = database
        self.telegram = telegram
        self.api = api
        self.clock = StandingClock()
        self.parts = made()
        self.application: Any = None
        self.commits = 0
        database.on_commit(self._count)

    def _count(self) -> None:
        self.commits += 1

    # Rooms

    def worker(self, **options: Any) -> Worker:
        options = {"pauses": (timedelta(), timedelta()), **options}
        made, toasts, people = self.parts, Toasts(self.api), options.pop("people", self.parts.people)
        turns, handled = Turns(self.database, options.pop("backlog", self.read)), self.application
        return Worker(self.database, turns, handled, toasts, made.outbox, people, made.texts, self.clock, **options)

    @property
    def read(self) -> Backlog:
        """Telegram's backlog when it was read."""
        backlog = Backlog(self.clock)
        backlog.counted(0, backlog.now())
        return backlog

    def intake(self, wake: Callable[[], None] = lambda: None, backlog: Backlog | None = None) -> Intake:
        backlog = backlog or Backlog(self.clock)
        return Intake(self.database, self.api, self.clock, ME, wake, backlog, hear, pause=0.01)

    def sender(self, limits: Limits = FAST) -> Sender:
        pacer = Pacer(limits)
        parts = self.parts
        heard = Heard(parts.workspaces, parts.check_ins, parts.alarms, parts.call_lists, parts.outbox)
        marks = Marks(pacer, parts.people, heard, parts.photos)
        sender = Sender(self.database, self.api, pacer, marks, self.parts.outbox, self.clock)
        self.database.on_commit(sender.wake)
        return sender

    async def handlers(self, *handlers: BaseHandler[Any, Any, Any], context: type[CallbackContext] = Context) -> None:
        """Put handlers between the first and the last one."""
        bot: Any = ExtBot(self.telegram.token, base_url=f"{self.telegram.url}/bot", request=GuardedRequest(self.api))
        builder: Any = Application.builder()
        types = ContextTypes(context=context)
        self.application = builder.bot(bot).updater(None).job_queue(None).context_types(types).build()
        arrival = ArrivalHandlers(self.parts.people, self.parts.check_ins, self.parts.texts, self.parts.zone)
        self.application.add_handler(TypeHandler(Update, arrival.arrive), -1)
        for handler in handlers:
            self.application.add_handler(handler, 0)
        self.application.add_handler(TypeHandler(Update, arrival.leave), 1)
        self.application.add_error_handler(note_error)
        await self.application.initialize()

    async def handle(self, do: Callable[[Update, Context], Any]) -> None:
        """Let one function handle every update."""
        await self.handlers(TypeHandler(Update, do))

    # What is there

    async def arrives(self, *updates: Any) -> None:
        """Updates are in the inbox, as the intake writes them."""
        async with self.database.transaction() as tx:
            await inbox.add(tx, [one for raw in updates if (one := receive(raw, ME, hear))], self.clock.now())

    async def owes(self, *rows: Owed | Reply) -> None:
        """Calls are owed, committed."""
        async with self.database.transaction() as tx:
            for row in rows:
                if isinstance(row, Reply):
                    work = Work(tx, self.clock.now())
                    work.reply(row)
                    await self.parts.outbox.settle(work)
                else:
                    await outbox.add(tx, [row], self.clock.now())

    async def knows(self, telegram_id: int, name: str, language: str = "zh-CN", role: Role | None = None) -> int:
        """A person is known to the community."""
        async with self.database.transaction() as tx:
            work = Work(tx, self.clock.now())
            person = await self.parts.people.known(work, Account(telegram_id, name, language))
            if role is not None:
                await people.add_role(tx, person.id, Grant(role))
        return person.id

    async def rows(self, sql: str, **values: object) -> list[Json]:
        """What a query finds in what is committed."""
        async with self.database.reading() as tx:
            return [dict(row) for row in await tx.connection.fetch(sql, values)]

    async def value(self, sql: str, **values: object) -> Any:
        return next(iter((await self.rows(sql, **values))[0].values()))

    async def is_quiet(self) -> bool:
        """Nothing is queued, owed or under way."""
        return not await self.value(
            "SELECT (SELECT COUNT(*) FROM inbox WHERE state = 'queued')"
            " + (SELECT COUNT(*) FROM outbox WHERE state IN ('waiting', 'sending'))"
        )

    async def all_handled(self) -> bool:
        return not await self.value("SELECT COUNT(*) FROM inbox WHERE state = 'queued'")

    async def sends(self, method: str = "sendMessage") -> list[Json]:
        """The calls that Telegram saw."""
        return await self.telegram.calls(method)

    async def texts(self, chat: int) -> list[str]:
        """The words that stand in a chat, the bot's only."""
        return [one["text"] for one in await self.telegram.messages(chat) if one["out"] and "text" in one]


@asynccontextmanager
async def open_house(folder: Path, telegram: Telegram, *, lock_wait: float = 60.0) -> AsyncIterator[House]:
    database = ENGINES.database(folder, lock_wait)
    await database.open()
    try:
        async with BotApi(telegram.url, TOKEN, timeout=5) as api:
            yield House(database, telegram, api)
    finally:
        await database.close()


@asynccontextmanager
async def running(*rooms: Any, part: str = "run") -> AsyncIterator[list[asyncio.Task[None]]]:
    """Run rooms; they are stopped at the end, and what they raised is raised."""
    tasks = [asyncio.create_task(getattr(room, part)()) for room in rooms]
    try:
        yield tasks
    finally:
        for room in rooms:
            room.stop()
        async with asyncio.timeout(10):
            await asyncio.gather(*tasks)


async def until(condition: Callable[[], Any], seconds: float = 8.0) -> Any:
    """Wait until a condition holds and return what it returned."""
    deadline = asyncio.get_running_loop().time() + seconds
    while True:
        value = condition()
        if inspect.isawaitable(value):
            value = await value
        if value:
            return value
        assert asyncio.get_running_loop().time() < deadline, "it never came true"
        await asyncio.sleep(0.005)


def message(person: int, text: str, *, chat: int | None = None, update_id: int | None = None, **more: Any) -> Json:
    """A raw update: somebody says something."""
    number = next(_numbers)
    kind = {"type": "private", "first_name": "A"} if chat is None else {"type": "supergroup", "title": "G"}
    said = {
        "message_id": number,
        "date": 1_772_413_200,
        "chat": {"id": person if chat is None else chat, **kind},
        "from": {"id": person, "is_bot": False, "first_name": "A", "language_code": "zh-hans"},
        "text": text,
        **more,
    }
    return {"update_id": 1000 + number if update_id is None else update_id, "message": said}


def tap(person: int, query_id: str, data: str = "x", update_id: int | None = None) -> Json:
    """A raw update: somebody taps a button."""
    shown = message(person, "card")["message"]
    query = {"id": query_id, "from": shown["from"], "chat_instance": "1", "data": data, "message": shown}
    return {"update_id": 5000 + next(_numbers) if update_id is None else update_id, "callback_query": query}


def words(chat: int, text: str = "hello", *, lane: int = 1, **more: Any) -> Owed:
    """A row of the outbox: a text."""
    return Owed(lane, chat, "sendMessage", json.dumps({"text": text}), **more)


def buttons(label: str) -> Json:
    return {"inline_keyboard": [[{"text": label, "callback_data": "x"}]]}
