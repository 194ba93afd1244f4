"""Takes updates in: committed first, acknowledged after that. Nothing that Telegram hands over is lost."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence

import structlog

from domain.clock import Clock
from gateway.api import Answer, BotApi, NotSent, Uncertain
from gateway.marks import Stopped
from gateway.relevance import ALLOWED_UPDATES, Me, receive
from storage import inbox
from storage.database import Database, StorageFailed
from storage.inbox import Received

log = structlog.get_logger()

_POLL_SECONDS = 25
_CONFLICTS_ALLOWED = 5
_LARGEST_BODY = 5_000_000


class Intake:
    """One per bot token: polls, or is handed what the webhook received."""

    def __init__(self, database: Database, api: BotApi, clock: Clock, me: Me, wake: Callable[[], None]) -> None:
        self._database = database
        self._api = api
        self._clock = clock
        self._me = me
        self._wake = wake
        self._waiting: list[tuple[Received, asyncio.Future[None]]] = []
        self._arrived = asyncio.Event()
        self._call: asyncio.Task[Answer] | None = None
        self._is_stopping = False

    def stop(self) -> None:
        """Take nothing more in; what is being written is finished."""
        self._is_stopping = True
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
        pause = 0.5
        while not self._is_stopping:
            answer = await self._ask(offset)
            if answer is None:
                if not self._is_stopping:
                    await asyncio.sleep(pause)
                pause = min(5.0, pause * 2)
                continue
            if not answer.is_ok:
                conflicts = conflicts + 1 if answer.code == 409 else 0
                await self._bear(answer, conflicts)
                continue
            pause, conflicts = 0.5, 0
            updates = answer.result if isinstance(answer.result, list) else []
            if updates and await self._keep(updates):
                offset = _after(updates, offset)

    async def receive(self, body: bytes) -> None:
        """Keep what the webhook was handed; on the disk when this returns. Never refuses: that would block the chat.

        Raises:
            StorageFailed: it could not be kept and must be sent again.
        """
        try:
            raw: object = json.loads(body[:_LARGEST_BODY])
        except (ValueError, RecursionError):
            raw = {"unreadable": body[:1000].decode("utf-8", "replace")}
        received = receive(raw, self._me)
        if received is None:
            return
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((received, kept))
        self._arrived.set()
        await kept

    async def write(self) -> None:
        """Write what the webhook brings: all that came meanwhile in one transaction, until told to stop."""
        while not (self._is_stopping and not self._waiting):
            await self._arrived.wait()
            self._arrived.clear()
            batch, self._waiting = self._waiting, []
            if not batch:
                continue
            try:
                await self._add([received for received, _ in batch])
            except StorageFailed as error:
                log.warning("intake.storage_failed", error=str(error))
                _settle(batch, error)
            else:
                _settle(batch, None)

    async def _ask(self, offset: int | None) -> Answer | None:
        params = {"timeout": _POLL_SECONDS, "limit": 100, "allowed_updates": ALLOWED_UPDATES}
        if offset is not None:
            params["offset"] = offset
        self._call = asyncio.create_task(self._api.call("getUpdates", params, timeout=_POLL_SECONDS + 10))
        try:
            return await self._call
        except asyncio.CancelledError:
            if not self._is_stopping:
                raise
            return None
        except (NotSent, Uncertain) as error:
            log.info("intake.unreachable", error=str(error))
            return None
        finally:
            self._call = None

    async def _bear(self, answer: Answer, conflicts: int) -> None:
        if answer.code in (401, 404):
            raise Stopped("Telegram does not know this token (401). Check telegram.token.")
        if conflicts >= _CONFLICTS_ALLOWED:
            raise Stopped("another process is polling with this token (409). Only one may: stop the other one.")
        log.warning("intake.refused", code=answer.code, description=answer.description)
        wait = answer.parameters.get("retry_after", 1)
        await asyncio.sleep(wait if isinstance(wait, int | float) else 1)

    async def _keep(self, updates: Sequence[object]) -> bool:
        try:
            await self._add([one for raw in updates if (one := receive(raw, self._me)) is not None])
        except StorageFailed as error:
            log.warning("intake.storage_failed", error=str(error))
            await asyncio.sleep(0.5)
            return False
        return True

    async def _add(self, updates: Sequence[Received]) -> None:
        if not updates:
            return
        async with self._database.transaction() as tx:
            await inbox.add(tx, updates, self._clock.now())
        self._wake()


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
