"""Takes updates in: committed first, acknowledged after that. Nothing that Telegram hands over is lost."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence

import structlog

from domain.clock import Clock
from gateway.api import Answer, BotApi, NotSent, Uncertain
from gateway.backlog import FULL, Backlog
from gateway.marks import UNKNOWN_TOKEN, Stopped
from gateway.relevance import ALLOWED_UPDATES, Me, receive
from gateway.urgency import Hear
from storage import inbox
from storage.database import Database, StorageFailed
from storage.inbox import Received

log = structlog.get_logger()

_POLL_SECONDS = 25
_CONFLICTS_ALLOWED = 5
"""In a row, a pause apart: a process that is just being stopped may still be polling."""
_PAUSE = 1.0
_LOOK_SECONDS = 30.0
_LARGEST_BODY = 5_000_000


class Intake:
    """One per bot token: polls, or is handed what the webhook received."""

    def __init__(
        self,
        database: Database,
        api: BotApi,
        clock: Clock,
        me: Me,
        wake: Callable[[], None],
        backlog: Backlog,
        hear: Hear,
        *,
        pause: float = _PAUSE,
    ) -> None:
        self._database = database
        self._api = api
        self._clock = clock
        self._me = me
        self._wake = wake
        self._backlog = backlog
        self._hear = hear
        self._pause = pause
        self._waiting: list[tuple[Received, asyncio.Future[None]]] = []
        self._arrived = asyncio.Event()
        self._call: asyncio.Task[Answer] | None = None
        self._stop = asyncio.Event()

    def stop(self) -> None:
        """Take nothing more in; what is being written is finished."""
        self._stop.set()
        self._arrived.set()
        if self._call is not None:
            self._call.cancel()

    async def poll(self) -> None:
        """Ask Telegram for updates until told to stop. The offset moves when they are on the disk, not before.

        Raises:
            Stopped: the token is refused, or another process polls with it.
        """
        offset: int | None = None
        conflicts = 0
        pause = self._pause / 2
        while not self._stop.is_set():
            asked_at = self._backlog.now()
            answer = await self._ask(offset)
            if answer is None:
                await self._rest(pause)
                pause = min(5 * self._pause, pause * 2)
                continue
            if not answer.is_ok:
                conflicts = conflicts + 1 if answer.code == 409 else 0
                await self._bear(answer, conflicts)
                continue
            pause, conflicts = self._pause / 2, 0
            updates = answer.result if isinstance(answer.result, list) else []
            if await self._keep(updates):
                offset = _after(updates, offset)
                self._backlog.heard()
                self._backlog.counted(FULL if len(updates) >= FULL else 0, asked_at)

    async def watch(self) -> None:
        """Ask, where a webhook brings updates, how many still wait: often until none do, then now and again."""
        while not self._stop.is_set():
            asked_at = self._backlog.now()
            answer = await self._call_for("getWebhookInfo", {}, 10)
            if answer is not None and answer.is_ok:
                waiting = int(answer.result.get("pending_update_count", 0))
                if not waiting:
                    # That Telegram answers does not say that its updates reach us. That it has none left does.
                    self._backlog.heard()
                self._backlog.counted(waiting, asked_at)
            await self._rest(_LOOK_SECONDS if self._backlog.is_read else self._pause)

    async def receive(self, body: bytes) -> None:
        """Keep what the webhook was handed; on the disk when this returns. Never refuses: that would block the chat.

        Raises:
            StorageFailed: it could not be kept and must be sent again.
        """
        received = _read(body, self._me, self._hear)
        if received is None:
            return
        if self._stop.is_set():
            raise StorageFailed("stopping")
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((received, kept))
        self._arrived.set()
        await kept

    async def write(self) -> None:
        """Write what the webhook brings: all that came meanwhile in one transaction, until told to stop."""
        while not (self._stop.is_set() and not self._waiting):
            await self._arrived.wait()
            self._arrived.clear()
            batch, self._waiting = self._waiting, []
            error: StorageFailed | None = StorageFailed("not written")
            try:
                await self._add([received for received, _ in batch])
                self._backlog.heard()
                error = None
            except StorageFailed as failure:
                log.warning("intake.storage_failed", error=str(failure))
                error = failure
            finally:
                _settle(batch, error)

    async def _ask(self, offset: int | None) -> Answer | None:
        # What waits is there at once; with nothing waiting, that is known at once too.
        seconds = _POLL_SECONDS if self._backlog.is_read else 0
        params: dict[str, object] = {"timeout": seconds, "limit": FULL, "allowed_updates": ALLOWED_UPDATES}
        if offset is not None:
            params["offset"] = offset
        return await self._call_for("getUpdates", params, seconds + 10)

    async def _call_for(self, method: str, params: dict[str, object], seconds: float) -> Answer | None:
        self._call = asyncio.create_task(self._api.call(method, params, timeout=seconds))
        try:
            return await self._call
        except asyncio.CancelledError:
            if not self._stop.is_set():
                raise
            return None
        except (NotSent, Uncertain) as error:
            log.warning("intake.unreachable", error=str(error))
            return None
        finally:
            self._call = None

    async def _bear(self, answer: Answer, conflicts: int) -> None:
        if answer.code in (401, 404):
            raise Stopped(UNKNOWN_TOKEN)
        if conflicts >= _CONFLICTS_ALLOWED:
            raise Stopped(_conflict(answer.description))
        log.warning("intake.refused", code=answer.code, description=answer.description)
        wait = answer.parameters.get("retry_after")
        await self._rest(wait if isinstance(wait, int | float) else self._pause)

    async def _keep(self, updates: Sequence[object]) -> bool:
        try:
            await self._add([one for raw in updates if (one := _take(raw, self._me, self._hear)) is not None])
        except StorageFailed as error:
            log.warning("intake.storage_failed", error=str(error))
            await self._rest(self._pause / 2)
            return False
        return True

    async def _add(self, updates: Sequence[Received]) -> None:
        if not updates:
            return
        async with self._database.transaction() as tx:
            await inbox.add(tx, updates, self._clock.now())
        self._wake()

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._stop.wait()
        except TimeoutError:
            pass


def _read(body: bytes, me: Me, hear: Hear) -> Received | None:
    """Return what a webhook's body holds; one that cannot be read is kept as it stands."""
    try:
        return receive(json.loads(body[:_LARGEST_BODY]), me, hear)
    except (ValueError, RecursionError):
        return receive({"unreadable": body[:1000].decode("utf-8", "replace")}, me)


def _take(raw: object, me: Me, hear: Hear) -> Received | None:
    """Return a polled update as it is kept; one too deep to be written down again keeps its number only."""
    try:
        return receive(raw, me, hear)
    except RecursionError:
        number = raw.get("update_id") if isinstance(raw, dict) else None
        return receive({"update_id": number, "unreadable": "too deep"}, me)


def _conflict(description: str) -> str:
    if "webhook" in description:
        return "a webhook was set for this token while this process polls (409). Only one process may use it."
    return "another process is polling with this token (409). Only one may: stop the other one."


def _after(updates: Sequence[object], offset: int | None) -> int | None:
    """The number after the last in the order given, not after the largest: numbers may begin anew."""
    numbers = [raw["update_id"] for raw in updates if isinstance(raw, dict) and isinstance(raw.get("update_id"), int)]
    return numbers[-1] + 1 if numbers else offset


def _settle(batch: Sequence[tuple[Received, asyncio.Future[None]]], error: StorageFailed | None) -> None:
    for _, kept in batch:
        if kept.done():
            continue
        if error is None:
            kept.set_result(None)
        else:
            kept.set_exception(error)
