"""Handles what was taken in: one savepoint an update, one transaction a batch, every effect exactly once."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import structlog
from telegram import Update
from telegram.ext import Application, ApplicationHandlerStop, CallbackContext

from cards.card import Card
from domain.clock import EPOCH, Clock, SystemClock
from domain.refusals import Refused
from gateway import shape
from gateway.outbox import Outbox
from gateway.toasts import Toast, Toasts, query_of
from gateway.turns import Turns
from services.people import People
from services.work import Reply, Work, current_work, working
from storage import inbox, outbox
from storage.database import Database, StorageFailed, Transaction, raise_storage
from storage.inbox import Queued
from words.texts import Texts

log = structlog.get_logger()

TRIES = 3
PAUSES = (timedelta(seconds=0.2), timedelta(seconds=1))
"""What a failed update waits before its second and its third try; real time."""
_SECONDS_EACH = 5.0
_SECONDS_A_BATCH = 1.0
"""A batch that takes longer ends early: intake and sender wait for the writer's turn."""
_BUG_WORDS_EVERY = timedelta(minutes=10)


class SilentReturn(Exception):
    """PTB returned without an error and without having called the last handler."""


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
        turns: Turns,
        application: Application,  # type: ignore[type-arg]
        toasts: Toasts,
        settle: Outbox,
        people: People,
        texts: Texts,
        clock: Clock,
        *,
        seconds_each: float = _SECONDS_EACH,
        pauses: Sequence[timedelta] = PAUSES,
    ) -> None:
        self._database = database
        self._turns = turns
        self._application = application
        self._toasts = toasts
        self._outbox = settle
        self._people = people
        self._texts = texts
        self._clock = clock
        self._real = SystemClock()
        self._seconds_each = seconds_each
        self._pauses = pauses
        self._woken = asyncio.Event()
        self._begun: int | None = None
        self._is_stopping = False

    def wake(self) -> None:
        """Updates were committed."""
        self._woken.set()

    def stop(self) -> None:
        """Finish the batch at hand, begin no other."""
        self._is_stopping = True
        self._woken.set()

    async def run(self) -> None:
        """Handle updates until told to stop. After a crash what may have caused it runs alone."""
        started = False
        while not self._is_stopping:
            try:
                if not started:
                    await self._turns.begin()
                    started = True
                count = await self._batch()
            except StorageFailed as error:
                log.warning("worker.storage_failed", error=str(error))
                await self._turns.failed()
                await self._rest(0.5)
                continue
            if not count:
                await self._rest(0.2)
        await self._toasts.end(2)
        if started:
            await self._turns.end()

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            pass
        if not self._is_stopping:
            self._woken.clear()

    async def _batch(self) -> int:
        head = await self._turns.head()
        if head is None:
            return 0
        if self._turns.is_alone(head):
            await self._alone(head)
            return 1
        toasts: list[Toast] = []
        stop_by = time.monotonic() + _SECONDS_A_BATCH
        async with self._database.transaction() as tx:
            queue = await self._turns.batch(tx)
            behind: set[int] = set()
            for queued in queue:
                if queued.chat_id in behind:
                    continue
                if not await self._handle(tx, replace(queued, attempts=queued.attempts + 1), toasts):
                    behind.add(queued.chat_id)
                if time.monotonic() >= stop_by:
                    break
                # A handler need never wait: between two of them the answers to calls come in.
                await asyncio.sleep(0)
        self._toasts.give(toasts)
        return len(queue)

    async def _alone(self, queued: Queued) -> None:
        """One update in a transaction of its own, its attempt counted first: if it kills the process, it ends."""
        # What the storage failed on was no attempt: it is not counted a second time.
        if self._begun != queued.seq:
            queued = replace(queued, attempts=queued.attempts + 1)
            async with self._database.transaction() as tx:
                await inbox.save_attempt(tx, queued.seq, queued.attempts, "begun", EPOCH)
            self._begun = queued.seq
        toasts: list[Toast] = []
        async with self._database.transaction() as tx:
            if queued.attempts > TRIES:
                await self._give_up(tx, queued, None, "ended the process too often", toasts)
            else:
                await self._handle(tx, queued, toasts)
        self._begun = None
        self._toasts.give(toasts)

    async def _handle(self, tx: Transaction, queued: Queued, toasts: list[Toast]) -> bool:
        """Handle one update (its `attempts` count this one); False when it waits for another try.

        Raises:
            StorageFailed: the database's trouble, not the update's: no attempt is counted.
        """
        work = Work(tx, self._clock.now())
        update = None
        try:
            raw = json.loads(queued.body)
            shape.check(raw)
            update = Update.de_json(raw, self._application.bot)
            try:
                async with tx.savepoint():
                    await self._process(work, update)
                    await self._outbox.settle(work)
                    await inbox.save_done(tx, queued.seq, work.now)
            except Refused as refused:
                work.discard()
                await self._refuse(work, queued, update, refused)
        except Exception as error:
            raise_storage(tx, error)
            return await self._count(tx, queued, update, error, toasts)
        if update.callback_query is not None:
            toasts.append(Toast(update.callback_query.id, work.toast))
        return True

    async def _process(self, work: Work, update: Update) -> None:
        with working(work):
            try:
                async with asyncio.timeout(self._seconds_each):
                    await self._application.process_update(update)
            except asyncio.CancelledError:
                task = asyncio.current_task()
                if task is not None and task.cancelling():
                    raise
                raise RuntimeError("a handler let a CancelledError out") from None
        if work.error is not None:
            raise work.error
        if not work.tx.is_open:
            # Whoever swallowed the error of a full disk went on in autocommit: nothing more may be written.
            raise StorageFailed("the transaction ended inside a handler")
        if not (work.has_begun and work.is_handled):
            raise SilentReturn

    async def _refuse(self, work: Work, queued: Queued, update: Update, refused: Refused) -> None:
        # All of it in a savepoint: on a server, what fails outside of one leaves nothing that could still be written.
        async with work.tx.savepoint():
            language = await self._language(work, queued, update)
            if update.callback_query is not None:
                work.toast = self._texts.plain(language, refused.key, refused.values)
            else:
                _answer(work, queued, update, self._texts.html(language, refused.key, refused.values))
            await self._outbox.settle(work)
            await inbox.save_done(work.tx, queued.seq, work.now)

    async def _count(
        self, tx: Transaction, queued: Queued, update: Update | None, error: Exception, toasts: list[Toast]
    ) -> bool:
        reason = f"{type(error).__name__}: {error}"[:500]
        if update is not None and queued.attempts < TRIES:
            log.warning("worker.failed", seq=queued.seq, error=type(error).__name__, attempt=queued.attempts)
            pause = self._pauses[min(queued.attempts, len(self._pauses)) - 1]
            await inbox.save_attempt(tx, queued.seq, queued.attempts, reason, self._real.now() + pause)
            return False
        log.error("worker.dead", seq=queued.seq, error=type(error).__name__, exc_info=error if update else None)
        await self._give_up(tx, queued, update, reason, toasts)
        return True

    async def _give_up(
        self, tx: Transaction, queued: Queued, update: Update | None, reason: str, toasts: list[Toast]
    ) -> None:
        """The update is dead: staff see it, and its sender is told. Never silence."""
        work = Work(tx, self._clock.now())
        attempts = min(queued.attempts, TRIES)
        try:
            async with tx.savepoint():
                await inbox.save_dead(tx, queued.seq, attempts, reason, work.now)
                await self._tell_sender(work, queued, update)
                await self._people.bot_failed(work, await inbox.count_dead(tx))
                await self._outbox.settle(work)
        except Exception as error:
            raise_storage(tx, error)
            log.exception("worker.dead_untold", seq=queued.seq)
            await inbox.save_dead(tx, queued.seq, attempts, reason, work.now)
        query_id = query_of(queued.body)
        if query_id is not None:
            toasts.append(Toast(query_id, work.toast))

    async def _tell_sender(self, work: Work, queued: Queued, update: Update | None) -> None:
        language = await self._language(work, queued, update)
        work.toast = self._texts.plain(language, "bug-sender", {"number": queued.seq})
        # Once in ten minutes is enough to be told that something is broken.
        key = f"bug:{queued.chat_id}"
        await outbox.release_dedupe_key(work.tx, key, work.now - _BUG_WORDS_EVERY)
        _answer(work, queued, update, self._texts.html(language, "bug-sender", {"number": queued.seq}), key)

    async def _language(self, work: Work, queued: Queued, update: Update | None) -> str:
        user = update.effective_user if update is not None else None
        # A private chat has its person's number.
        known = await self._people.language(work, user.id if user is not None else queued.chat_id)
        told = self._texts.language_of(user.language_code if user is not None else None)
        return known or told or self._texts.default


def _answer(work: Work, queued: Queued, update: Update | None, text: str, key: str | None = None) -> None:
    """Owe the sender words: in their private chat, in a group under what they said."""
    message = update.message if update is not None else None
    if queued.chat_id > 0:
        work.reply(Reply(queued.chat_id, Card(text), dedupe_key=key))
    elif message is not None and (message.text or message.caption):
        thread = message.message_thread_id if message.is_topic_message else None
        work.reply(Reply(queued.chat_id, Card(text), dedupe_key=key, reply_to=message.message_id, thread_id=thread))
