"""Whose turn it is: which updates are handled next, and which of them alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

import structlog

from domain.clock import SystemClock
from gateway.backlog import Backlog
from storage import inbox, settings
from storage.database import Database, StorageFailed, Transaction
from storage.inbox import Queued

log = structlog.get_logger()

BATCH = 64
SUSPECTS = 2 * BATCH
"""What ended the process was in the batch under way: among the first 64 that had their turn. Others may stand before
them by now (urgent ones, or a chat that was held by a failure), so twice as many run alone. Should it be none of them,
the next end of the process finds it nearer to the front, by all that was handled meanwhile."""
_RUNNING = "process.running"


class Turns:
    """The queue as the worker sees it."""

    def __init__(self, database: Database, backlog: Backlog) -> None:
        self._database = database
        self._backlog = backlog
        self._real = SystemClock()
        self._suspects: set[int] = set()

    async def begin(self) -> None:
        """Note that the process works. After a crash, whatever may have caused it is to run alone."""
        async with self._database.transaction() as tx:
            if await settings.get(tx, _RUNNING) == "1":
                await self._suspect(tx)
            await settings.save(tx, _RUNNING, "1")

    async def end(self) -> None:
        """Note that the process came to its end."""
        try:
            async with self._database.transaction() as tx:
                await settings.save(tx, _RUNNING, "0")
        except StorageFailed as error:
            log.warning("worker.storage_failed", error=str(error))

    async def failed(self) -> None:
        """A batch was aborted: what was in it goes on in small steps."""
        try:
            async with self._database.reading() as tx:
                await self._suspect(tx)
        except StorageFailed:
            pass

    async def head(self) -> Queued | None:
        """Return the update that is next, or None."""
        async with self._database.reading() as tx:
            return next(iter(await self._list(tx, 1)), None)

    def is_alone(self, queued: Queued) -> bool:
        """Whether an update must run alone."""
        return queued.seq in self._suspects

    async def batch(self, tx: Transaction) -> Sequence[Queued]:
        """Return what is handled next in one transaction: at most 64 of one urgency, and none that must run alone.

        What is urgent is committed, and so leaves, before anything else is begun.
        """
        queue = await self._list(tx, BATCH)
        return list(takewhile(lambda one: one.urgency == queue[0].urgency and not self.is_alone(one), queue))

    async def _list(self, tx: Transaction, n: int) -> list[Queued]:
        queue = await inbox.list_queued(tx, self._real.now(), n)
        if not self._backlog.is_long:
            return queue
        # Each batch keeps the intake from the writer, and words of help may stand at the end of all that waits there.
        return [queued for queued in queue if queued.urgency]

    async def _suspect(self, tx: Transaction) -> None:
        self._suspects = {queued.seq for queued in await inbox.list_queued(tx, self._real.now(), SUSPECTS)}
