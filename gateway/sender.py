"""Sends what is owed. One turn is one transaction: the marks of what came back, the claims of what goes next."""

from __future__ import annotations

import asyncio
import time

import structlog

from domain.clock import Clock, to_micros
from gateway import calls
from gateway.api import Answer, BotApi, NotSent, Uncertain
from gateway.calls import Prepared
from gateway.lines import LANES, Lines
from gateway.marks import Marks, Outcome, Stopped, refusal_in
from gateway.outbox import Outbox
from gateway.pacer import Pacer
from gateway.probe import Probe
from services.work import Work
from storage import outbox
from storage.database import Database, StorageFailed, Transaction, raise_storage
from storage.outbox import Claimed, Waiting

log = structlog.get_logger()

_LOOK_EVERY = 1.0
_PAGE = 1000
_MOST_PER_TURN = 64
_STOP_SECONDS = 8.0
_BREATH = 0.05


class Sender:
    """The one sender of a bot token."""

    def __init__(
        self, database: Database, api: BotApi, pacer: Pacer, marks: Marks, settle: Outbox, clock: Clock
    ) -> None:
        self._database = database
        self._api = api
        self._pacer = pacer
        self._probe = Probe(api, pacer, self.wake)
        self._marks = marks
        self._outbox = settle
        self._clock = clock
        self._lines = Lines()
        self._woken = asyncio.Event()
        self._back: list[tuple[Prepared, Outcome]] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._looked_at = 0.0
        self._tidied_at = 0.0
        self._is_dirty = True
        self._is_stopping = False

    def wake(self) -> None:
        """Something was committed: look whether there is more to send."""
        self._is_dirty = True
        self._woken.set()

    def stop(self) -> None:
        """Send nothing new; what is under way is waited for and marked."""
        self._is_stopping = True
        self._woken.set()

    async def run(self) -> None:
        """Send until told to stop.

        Raises:
            Stopped: Telegram refuses the token.
        """
        try:
            await self._send_all()
        finally:
            self._probe.close()
            for task in self._tasks:
                task.cancel()

    async def _send_all(self) -> None:
        await self._recover()
        stop_by = float("inf")
        refusal: Stopped | None = None
        while not (self._is_stopping and not self._tasks and not self._back):
            if self._is_stopping:
                stop_by = min(stop_by, time.monotonic() + _STOP_SECONDS)
                if time.monotonic() >= stop_by:
                    break
            try:
                await self._turn()
            except StorageFailed as error:
                log.warning("sender.storage_failed", error=str(error))
                await asyncio.sleep(0.5)
            except Stopped as error:
                refusal = error
                self.stop()
            await self._rest()
        if refusal is not None:
            raise refusal

    async def _recover(self) -> None:
        while not self._is_stopping:
            try:
                await self._recover_all()
            except StorageFailed as error:
                log.warning("sender.storage_failed", error=str(error))
                await asyncio.sleep(0.5)
            else:
                return

    async def _recover_all(self) -> None:
        async with self._database.transaction() as tx:
            for row in await outbox.list_sending(tx):
                await self._marks.recover(Work(tx, self._clock.now()), row)

    async def _turn(self) -> None:
        await self._look()
        back, self._back = self._back, []
        refusal = refusal_in(back)
        picked = [] if self._is_stopping or refusal is not None else self._pick(time.monotonic())
        if not back and not picked:
            return
        try:
            async with self._database.transaction() as tx:
                waiting = await self._mark_all(tx, back)
                prepared, missed = await self._claim_all(tx, picked)
        except BaseException:
            # Nothing was committed: the answers are still to be marked, the picked rows still wait.
            self._back = back + self._back
            for lane, chat_id, row_id in picked:
                self._pacer.back(chat_id)
                self._lines.put_back(lane, chat_id, row_id)
            raise
        for call, _ in back:
            self._pacer.back(call.row.chat_id)
        for row in waiting:
            self._lines.put_back(row.lane, row.chat_id, row.id)
        self._lines.set_aside(missed, time.monotonic() + _BREATH)
        self._pacer.correct([chat_id for _, chat_id, _ in picked], time.monotonic())
        self._let_go(picked, prepared)
        if refusal is not None:
            raise refusal

    async def _look(self) -> None:
        now = time.monotonic()
        if self._is_dirty or now - self._looked_at >= _LOOK_EVERY:
            self._is_dirty, self._looked_at = False, now
            async with self._database.reading() as tx:
                for lane in LANES:
                    await self._look_at(tx, lane)
        if now - self._tidied_at >= _LOOK_EVERY:
            self._tidied_at = now
            self._pacer.forget_idle(now)
        self._lines.ripen(self._micros(), now)

    async def _look_at(self, tx: Transaction, lane: int) -> None:
        while True:
            rows = await outbox.list_waiting(tx, lane, self._lines.cursor[lane], _PAGE)
            self._lines.add(rows, self._micros())
            if lane == 0 or len(rows) < _PAGE:
                return

    def _pick(self, now: float) -> list[tuple[int, int, int]]:
        picked: list[tuple[int, int, int]] = []
        slot = self._pacer.next_slot(now)
        while slot <= now and len(picked) < _MOST_PER_TURN:
            choice = self._choose(now)
            if choice is None:
                break
            lane, chat_id = choice
            picked.append((lane, chat_id, self._lines.take(lane, chat_id)))
            self._pacer.reserve(chat_id)
            self._pacer.left(chat_id, now)
            slot = self._pacer.next_slot(now)
        return picked

    def _choose(self, now: float) -> tuple[int, int] | None:
        for lane in LANES:
            if self._lines.is_empty(lane) or not self._pacer.has_place(lane):
                continue
            for chat_id in self._lines.chats(lane):
                if self._pacer.chat_ready_at(chat_id, lane, now) <= now:
                    return lane, chat_id
        return None

    async def _mark_all(self, tx: Transaction, back: list[tuple[Prepared, Outcome]]) -> list[Claimed]:
        """Mark what came back; return the rows that wait again."""
        done, waiting = [], []
        for call, outcome in back:
            if isinstance(outcome, Answer) and outcome.is_ok:
                done.append((call, outcome.result))
            elif await self._mark_trouble(tx, call, outcome):
                waiting.append(call.row)
        if done:
            work = Work(tx, self._clock.now())
            await self._marks.done(work, done)
            await self._outbox.settle(work)
        return waiting

    async def _mark_trouble(self, tx: Transaction, call: Prepared, outcome: Outcome) -> bool:
        """Mark what did not go well. A row whose trouble is beyond us ends: it must not end the sender."""
        try:
            async with tx.savepoint():
                work = Work(tx, self._clock.now())
                waits = await self._marks.mark(work, call, outcome)
                await self._outbox.settle(work)
                return waits
        except Exception as error:
            raise_storage(tx, error)
            log.exception("sender.mark_failed", row=call.row.id)
            await outbox.save_ended(tx, call.row.id, "failed", f"could not be marked: {error!r}", self._clock.now())
            return False

    async def _claim_all(
        self, tx: Transaction, picked: list[tuple[int, int, int]]
    ) -> tuple[list[Prepared | None], list[Waiting]]:
        """Return the calls to make, one for each pick or None, and the rows that wait but could not go like this."""
        prepared: list[Prepared | None] = []
        missed: list[Waiting] = []
        for _lane, chat_id, row_id in picked:
            row = await outbox.claim(tx, row_id, chat_id, self._micros())
            prepared.append(None if row is None else await self._prepare(tx, row))
            if row is None and (waiting := await outbox.get_waiting(tx, row_id)) is not None:
                missed.append(waiting)
        return prepared, missed

    async def _prepare(self, tx: Transaction, row: Claimed) -> Prepared | None:
        try:
            call = await calls.prepare(tx, row)
        except Exception as error:
            raise_storage(tx, error)
            log.exception("sender.unreadable", row=row.id)
            await outbox.save_ended(tx, row.id, "parked", f"could not be prepared: {error!r}", self._clock.now())
            return None
        if call is None:
            await outbox.save_sent(tx, [(row.id, None)], self._clock.now())
        return call

    def _let_go(self, picked: list[tuple[int, int, int]], prepared: list[Prepared | None]) -> None:
        for (_lane, chat_id, _row_id), call in zip(picked, prepared, strict=True):
            if call is None:
                self._pacer.back(chat_id)
                continue
            task = asyncio.create_task(self._send(call))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _send(self, call: Prepared) -> None:
        outcome: Outcome
        try:
            outcome = await self._api.call(call.method, call.params, upload=call.upload)
        except NotSent as error:
            outcome = error
        except Uncertain as error:
            self._probe.begin()
            outcome = error
        except Exception as error:
            log.exception("sender.call_failed", row=call.row.id)
            outcome = Uncertain(type(error).__name__)
        self._marks.pace(call, outcome, time.monotonic())
        self._back.append((call, outcome))
        self._woken.set()

    async def _rest(self) -> None:
        if self._back:
            # One breath, so that answers which come together are marked together.
            await asyncio.sleep(0)
            return
        try:
            async with asyncio.timeout(self._until_next(time.monotonic())):
                await self._woken.wait()
        except TimeoutError:
            pass
        self._woken.clear()

    def _until_next(self, now: float) -> float:
        if self._is_stopping:
            return 0.1
        next_look = self._looked_at + _LOOK_EVERY
        soonest = max(self._soonest(now), self._pacer.next_slot(now))
        pause = _BREATH if self._lines.has_later() else _LOOK_EVERY
        return max(0.0005, min(soonest - now, next_look - now, pause))

    def _soonest(self, now: float) -> float:
        """Return when the first of the waiting chats may get something; the search ends at one that may at once."""
        soonest = float("inf")
        for lane in LANES:
            if not self._pacer.has_place(lane):
                continue
            for chat_id in self._lines.chats(lane):
                soonest = min(soonest, self._pacer.chat_ready_at(chat_id, lane, now))
                if soonest <= now:
                    return now
        return soonest

    def _micros(self) -> int:
        return to_micros(self._clock.now())
