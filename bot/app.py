"""The running process: opened in one order, stopped in the other, nothing lost between."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import secrets
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import structlog
from starlette.applications import Starlette
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot import clocks, parts
from bot.care_table import ear
from bot.config import Config
from bot.handlers_table import application
from bot.holding import hold_token
from bot.ladder import LadderJob
from bot.memory import tidy
from bot.parts import Parts
from bot.schedule import Schedule, jobs
from cards.card import to_json
from cards.menus import menu
from domain.clock import Clock, MovingClock, SystemClock
from domain.notices import Lane
from gateway.api import BotApi, NotSent, Uncertain
from gateway.backlog import Backlog
from gateway.heard import Heard
from gateway.intake import Intake
from gateway.marks import UNKNOWN_TOKEN, Marks, Stopped
from gateway.pacer import Limits, Pacer
from gateway.relevance import ALLOWED_UPDATES, Me
from gateway.request import GuardedRequest
from gateway.sender import Sender
from gateway.toasts import Toasts
from gateway.turns import Turns
from gateway.worker import Worker
from services.posters import BOT_NAME
from services.work import Call, Work
from storage import inbox, settings
from storage.database import StorageFailed, database_at
from web.clock import clock_route
from web.health import Facts, health_routes
from web.server import listen, serve
from web.webhook import webhook_app

log = structlog.get_logger()

_RETRY_SECONDS = (0.2, 0.5, 1.0, 2.0, 5.0)
_TIDY_AFTER_SECONDS = 2.0
"""What the start left lying is thrown away when the first who waited have been answered."""
_STOP_SECONDS = 8.5
"""Who stops a service gives it ten seconds as a rule; what is under way at the end is as after a crash: bounded."""


class App:
    """One bot token, one database, one process."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._token = config.telegram.secret_token()
        self._stop = asyncio.Event()
        self._failure: BaseException | None = None
        self.ready = asyncio.Event()
        self._database = database_at(config.database.secret_url())
        self._schedule: Schedule | None = None

    def stop(self) -> None:
        """Finish what is at hand and end."""
        self._stop.set()

    async def run(self) -> None:
        """Run until stopped.

        Raises:
            ConfigError: the token is in use on this machine.
            DatabaseBusy, PortTaken: as their names say.
            Stopped: Telegram refuses the token, or another process polls with it.
        """
        async with AsyncExitStack() as stack:
            stack.callback(hold_token(self._token).close)
            stack.push_async_callback(self._database.close)
            await self._database.open()
            clock = await clocks.open_clock(self._config.clock, self._database)
            made = parts.make(self._config, clock.now())
            await self._serve_pages(stack, clock)
            limits = self._config.telegram.limits
            api = await stack.enter_async_context(
                BotApi(self._config.telegram.base_url, self._token, connections=limits.in_flight + 20)
            )
            me = await self._reach(api)
            if me is not None:
                await self._work(api, me, made, clock)
        if self._failure is not None:
            raise self._failure

    async def _work(self, api: BotApi, me: Me, made: Parts, clock: Clock) -> None:
        limits = self._config.telegram.limits
        paces = (limits.overall_per_second, limits.per_chat_per_second, limits.per_group_per_minute)
        pacer = Pacer(Limits(*paces, limits.in_flight, min(4, limits.in_flight // 2)))
        heard = Heard(made.workspaces, made.check_ins, made.alarms, made.call_lists, made.outbox)
        sender = Sender(self._database, api, pacer, Marks(pacer, made.people, heard, made.photos), made.outbox, clock)
        bot: ExtBot[None] = ExtBot(
            self._token,
            base_url=f"{self._config.telegram.base_url}/bot",
            request=GuardedRequest(api),
            get_updates_request=GuardedRequest(api),
        )
        handled = application(bot, made, me)
        await self._persist("initialize", handled.initialize)
        backlog = Backlog(clock)
        turns, toasts = Turns(self._database, backlog), Toasts(api)
        worker = Worker(self._database, turns, handled, toasts, made.outbox, made.people, made.texts, clock)
        intake = Intake(self._database, api, clock, me, worker.wake, backlog, ear(made).hear)
        self._schedule = Schedule(
            self._database, made.outbox, clock, jobs(made, LadderJob(made, backlog, SystemClock()))
        )
        self._database.on_commit(sender.wake)
        await self._owe_menus(made, clock, me.username)
        await self._run_all(api, intake, worker, sender)
        await handled.shutdown()

    async def _run_all(self, api: BotApi, intake: Intake, worker: Worker, sender: Sender) -> None:
        stop_hook = asyncio.Event()
        receiving = await self._receiving(api, intake, stop_hook)
        working, sending = self._watched(worker.run()), self._watched(sender.run())
        assert self._schedule is not None
        self._schedule.start()
        self.ready.set()
        if not gc.isenabled():  # off since the command began
            asyncio.get_running_loop().call_later(_TIDY_AFTER_SECONDS, tidy)
        log.info("app.ready", mode=self._config.telegram.mode)
        await self._stop.wait()
        self.ready.clear()
        # In the order of the data's way: what came in is handled, what is owed is in the outbox, what left is marked.
        stop_by = asyncio.get_running_loop().time() + _STOP_SECONDS
        stop_hook.set()
        intake.stop()
        await _end(receiving, stop_by)
        worker.stop()
        await self._schedule.stop()
        await _end([working], stop_by)
        sender.stop()
        await _end([sending], stop_by)
        log.info("app.stopped")

    async def _receiving(self, api: BotApi, intake: Intake, stop: asyncio.Event) -> list[asyncio.Task[None]]:
        if self._config.telegram.mode == "polling":
            await self._tell(api, "deleteWebhook", {})
            return [self._watched(intake.poll())]
        hook = self._config.telegram.webhook
        secret = hook.secret.get_secret_value() or secrets.token_urlsafe(32)
        path = urlsplit(hook.url).path or "/"
        opened = listen(hook.listen, hook.port)
        params = {"url": hook.url, "secret_token": secret, "allowed_updates": ALLOWED_UPDATES, "max_connections": 40}
        hearing = serve(webhook_app(path, secret, intake.receive), opened, stop)
        receiving = [self._watched(hearing), self._watched(intake.write()), self._watched(intake.watch())]
        try:
            await self._tell(api, "setWebhook", params)
        except BaseException:
            stop.set()
            intake.stop()
            await asyncio.wait(receiving, timeout=_STOP_SECONDS)
            raise
        return receiving

    def _watched(self, part: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run a part; when it fails, or ends before it is told to, everything stops."""
        task = asyncio.create_task(part)

        def ended(done: asyncio.Task[None]) -> None:
            error = None if done.cancelled() else done.exception()
            if error is None and not self._stop.is_set():
                error = RuntimeError(f"{getattr(part, '__qualname__', 'a part')} ended by itself")
            if error is not None:
                self._failure = self._failure or error
                if not isinstance(error, Stopped):
                    log.error("app.part_failed", error=type(error).__name__, exc_info=error)
                self._stop.set()

        task.add_done_callback(ended)
        return task

    async def _reach(self, api: BotApi) -> Me | None:
        """Ask Telegram who we are, until it answers; None when told to stop before."""
        tries = 0
        while not self._stop.is_set():
            try:
                answer = await api.call("getMe", timeout=10)
            except (NotSent, Uncertain) as error:
                log.warning("app.unreachable", error=str(error))
            else:
                if answer.is_ok:
                    return Me(int(answer.result["id"]), str(answer.result.get("username", "")))
                if answer.code in (401, 404):
                    raise Stopped(UNKNOWN_TOKEN)
                log.warning("app.refused", code=answer.code, description=answer.description)
            pause = _RETRY_SECONDS[min(tries, len(_RETRY_SECONDS) - 1)]
            tries += 1
            await _rest(self._stop, pause)
        return None

    async def _persist(self, name: str, part: Callable[[], Awaitable[None]]) -> None:
        """Do a part of the start that needs Telegram, as often as it takes."""
        while not self._stop.is_set():
            try:
                await part()
            except (NotSent, Uncertain, TelegramError) as error:
                log.warning("app.unreachable", part=name, error=type(error).__name__)
                await _rest(self._stop, 1.0)
            else:
                return

    async def _tell(self, api: BotApi, method: str, params: dict[str, object]) -> None:
        """Make a call of the start that must succeed, as often as it takes."""
        while not self._stop.is_set():
            try:
                answer = await api.call(method, params)
            except (NotSent, Uncertain) as error:
                log.warning("app.unreachable", method=method, error=str(error))
            else:
                if answer.is_ok:
                    return
                if answer.code not in (429, 500, 502, 503, 504):
                    raise Stopped(f"{method} was refused: {answer.description}")
            await _rest(self._stop, 1.0)

    async def _owe_menus(self, made: Parts, clock: Clock, username: str) -> None:
        """Owe Telegram the menu of everybody, once for each content; and keep what the bot is called, for links."""
        async with self._database.transaction() as tx:
            work = Work(tx, clock.now())
            for language in made.texts.languages:
                code = {} if language == made.texts.default else {"language_code": language.split("-")[0]}
                params = to_json({"commands": menu(made.texts, language), **code})
                key = f"menu:{hashlib.sha256(params.encode()).hexdigest()[:16]}"
                work.reply(Call(0, "setMyCommands", params, dedupe_key=key, lane=Lane.BULK))
            await made.outbox.settle(work)
            await settings.save(tx, BOT_NAME, username)

    async def _serve_pages(self, stack: AsyncExitStack, clock: Clock) -> None:
        opened = listen(self._config.web.host, self._config.web.port)
        routes = health_routes(self._ready)
        if isinstance(clock, MovingClock):
            moving = clock
            routes.append(clock_route(lambda now, speed: self._move_clock(moving, now, speed)))
        stop = asyncio.Event()
        serving = asyncio.create_task(serve(Starlette(routes=routes), opened, stop))

        async def close() -> None:
            stop.set()
            await serving

        stack.push_async_callback(close)

    async def _move_clock(self, clock: MovingClock, now: datetime, speed: float) -> None:
        await clocks.move(clock, now, speed, self._database)
        if self._schedule is not None and self.ready.is_set():
            await self._schedule.run_all()

    async def _ready(self) -> Facts:
        try:
            async with self._database.reading() as tx:
                queued = await inbox.count_queued(tx)
        except StorageFailed:
            return {"ready": False, "queued": -1}
        return {"ready": self.ready.is_set(), "queued": queued}


async def _end(tasks: list[asyncio.Task[None]], stop_by: float) -> None:
    """Wait until parts have ended; what does not end in time is cancelled."""
    await asyncio.wait(tasks, timeout=max(0.1, stop_by - asyncio.get_running_loop().time()))
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks, timeout=1)


async def _rest(stop: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        pass
