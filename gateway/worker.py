"""Handles what was taken in: one savepoint an update, one transaction a batch, every effect exactly once."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import timedelta

import structlog
from telegram import Update
from telegram.ext import Application, ApplicationHandlerStop, CallbackContext

from cards.card import Card, clip
from domain.clock import Clock
from domain.notices import Lane
from domain.refusals import Refused
from gateway.api import BotApi, NotSent, Uncertain
from gateway.outbox import Outbox
from services.people import People
from services.work import Reply, Work, current_work, working
from storage import inbox, settings
from storage.database import Database, StorageFailed, Transaction, is_storage_failure
from storage.inbox import Queued
from words.texts import Texts

log = structlog.get_logger()

BATCH = 64
TRIES = 3
_SECONDS_EACH = 5.0
_PAUSES = (timedelta(seconds=0.2), timedelta(seconds=1))
_BUG_WORDS_EVERY = 600_000_000
_TOAST_UNITS = 200
_RUNNING = "process.running"


class SilentReturn(Exception):
    """PTB returned without an error and without having called the last handler."""


@dataclass(frozen=True)
class Toast:
    """The answer to a tap, given right after the commit."""

    query_id: str
    text: str


async def note_error(_update: object, context: CallbackContext) -> None:  # type: ignore[type-arg]
    """PTB's error handler: process_update swallows what handlers raise, so the work remembers it."""
    work = current_work()
    if work is not None and work.error is None:
        work.error = context.error
    raise ApplicationHandlerStop


class Worker:
    """The one that runs handlers. It holds the writer's turn for a batch at the most."""

    def __init__(
        self,
        database: Database,
        application: Application,  # type: ignore[type-arg]
        api: BotApi,
        settle: Outbox,
        people: People,
        texts: Texts,
        clock: Clock,
    ) -> None:
        self._database = database
        self._application = application
        self._api = api
        self._outbox = settle
        self._people = people
        self._texts = texts
        self._clock = clock
        self._woken = asyncio.Event()
        self._toasts: set[asyncio.Task[None]] = set()
        self._alone_up_to = 0
        self._is_stopping = False

    def wake(self) -> None:
        """Updates were committed."""
        self._woken.set()

    def stop(self) -> None:
        """Finish the batch at hand, begin no other."""
        self._is_stopping = True
        self._woken.set()

    async def run(self) -> None:
        """Handle updates until told to stop. After a crash the ones that waited run one by one."""
        started = False
        while not self._is_stopping:
            try:
                if not started:
                    await self._begin()
                    started = True
                count = await self._batch()
            except StorageFailed as error:
                log.warning("worker.storage_failed", error=str(error))
                await self._alone_from_here()
                await asyncio.sleep(0.5)
                continue
            if not count:
                await self._rest()
        if self._toasts:
            await asyncio.wait(self._toasts, timeout=2)
        if started:
            await self._end()

    async def _begin(self) -> None:
        async with self._database.transaction() as tx:
            if await settings.get(tx, _RUNNING) == "1":
                self._alone_up_to = await inbox.get_last_queued(tx) or 0
            await settings.save(tx, _RUNNING, "1")

    async def _end(self) -> None:
        try:
            async with self._database.transaction() as tx:
                await settings.save(tx, _RUNNING, "0")
        except StorageFailed as error:
            log.warning("worker.storage_failed", error=str(error))

    async def _alone_from_here(self) -> None:
        try:
            async with self._database.reading() as tx:
                self._alone_up_to = await inbox.get_last_queued(tx) or 0
        except StorageFailed:
            pass

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(0.2):
                await self._woken.wait()
        except TimeoutError:
            pass
        self._woken.clear()

    async def _batch(self) -> int:
        now = self._clock.now()
        async with self._database.reading() as tx:
            head = await inbox.list_queued(tx, now, 1)
        if not head:
            return 0
        if head[0].seq <= self._alone_up_to:
            await self._alone(head[0])
            return 1
        toasts: list[Toast] = []
        async with self._database.transaction() as tx:
            queue = await inbox.list_queued(tx, now, BATCH)
            behind: set[int] = set()
            for queued in queue:
                if queued.chat_id in behind:
                    continue
                if not await self._handle(tx, queued, toasts):
                    behind.add(queued.chat_id)
        self._answer(toasts)
        return len(queue)

    async def _alone(self, queued: Queued) -> None:
        """One update in a transaction of its own, its attempt counted first: if it kills the process, it ends."""
        toasts: list[Toast] = []
        async with self._database.transaction() as tx:
            await inbox.save_attempt(tx, queued.seq, "begun", self._clock.now())
        async with self._database.transaction() as tx:
            if queued.attempts >= TRIES:
                await self._give_up(tx, queued, None, "ended the process too often")
            else:
                await self._handle(tx, queued, toasts)
        self._answer(toasts)

    async def _handle(self, tx: Transaction, queued: Queued, toasts: list[Toast]) -> bool:
        """Handle one update; False when it waits for another try.

        Raises:
            StorageFailed: the database's trouble, not the update's: no attempt is counted.
        """
        work = Work(tx, self._clock.now())
        update = None
        try:
            async with tx.savepoint():
                update = Update.de_json(json.loads(queued.body), self._application.bot)
                await self._process(work, update)
                await self._outbox.settle(work)
                await inbox.save_done(tx, queued.seq, work.now)
        except Refused as refused:
            work.discard()
            await self._refuse(work, queued, update, refused)
        except Exception as error:
            if is_storage_failure(error) or not tx.is_open:
                raise StorageFailed(str(error)) from error
            return await self._count(tx, queued, update, error)
        if update is not None and update.callback_query is not None:
            toasts.append(Toast(update.callback_query.id, work.toast))
        return True

    async def _process(self, work: Work, update: Update | None) -> None:
        if update is None:
            raise ValueError("no update")
        with working(work):
            async with asyncio.timeout(_SECONDS_EACH):
                await self._application.process_update(update)
        if work.error is not None:
            raise work.error
        if not (work.has_begun and work.is_handled):
            raise SilentReturn

    async def _refuse(self, work: Work, queued: Queued, update: Update | None, refused: Refused) -> None:
        language = await self._language(work, update)
        if update is not None and update.callback_query is not None:
            work.toast = clip(self._texts.plain(language, refused.key, refused.values), _TOAST_UNITS)
        elif queued.chat_id > 0:
            text = self._texts.html(language, refused.key, refused.values)
            work.reply(Reply(queued.chat_id, Card(text)))
        async with work.tx.savepoint():
            await self._outbox.settle(work)
            await inbox.save_done(work.tx, queued.seq, work.now)

    async def _count(self, tx: Transaction, queued: Queued, update: Update | None, error: Exception) -> bool:
        reason = f"{type(error).__name__}: {error}"[:500]
        is_unreadable = update is None
        if queued.attempts + 1 >= TRIES or is_unreadable:
            log.error("worker.dead", seq=queued.seq, error=type(error).__name__, exc_info=not is_unreadable)
            await self._give_up(tx, queued, update, reason)
            return True
        log.warning("worker.failed", seq=queued.seq, error=type(error).__name__, attempt=queued.attempts + 1)
        await inbox.save_attempt(tx, queued.seq, reason, self._clock.now() + _PAUSES[min(queued.attempts, 1)])
        return False

    async def _give_up(self, tx: Transaction, queued: Queued, update: Update | None, reason: str) -> None:
        """The update is dead: staff see it, and its sender is told. Never silence."""
        work = Work(tx, self._clock.now())
        async with tx.savepoint():
            await inbox.save_dead(tx, queued.seq, reason, work.now)
            if queued.chat_id > 0:
                language = await self._language(work, update)
                # Once in ten minutes is enough to be told that something is broken.
                key = f"bug:{queued.chat_id}:{int(work.now.timestamp() * 1_000_000) // _BUG_WORDS_EVERY}"
                card = Card(self._texts.html(language, "bug-sender", {"number": queued.seq}))
                work.reply(Reply(queued.chat_id, card, Lane.INTERACTIVE, dedupe_key=key))
            await self._people.bot_failed(work, await inbox.count_dead(tx))
            await self._outbox.settle(work)

    async def _language(self, work: Work, update: Update | None) -> str:
        user = update.effective_user if update is not None else None
        if user is None:
            return self._texts.default
        return await self._people.language(work, user.id) or self._texts.language_of(user.language_code)

    def _answer(self, toasts: list[Toast]) -> None:
        for toast in toasts:
            task = asyncio.create_task(self._tell(toast))
            self._toasts.add(task)
            task.add_done_callback(self._toasts.discard)

    async def _tell(self, toast: Toast) -> None:
        params = {"callback_query_id": toast.query_id, "text": toast.text}
        try:
            await self._api.call("answerCallbackQuery", params, timeout=10)
        except (NotSent, Uncertain):
            # Best effort: the action counts whether the little word arrives or not.
            log.info("worker.toast_lost")
