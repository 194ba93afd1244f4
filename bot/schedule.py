"""What the clock wakes: name, how often, which service method. Rows with a due time decide, APScheduler only wakes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.ladder import LadderJob
from bot.parts import Parts
from domain.clock import Clock
from domain.holding import HELD
from gateway.outbox import Outbox
from services.work import Work
from storage import settings
from storage.database import Database, StorageFailed

log = structlog.get_logger()

_STOP_SECONDS = 4.0


@dataclass(frozen=True)
class Job:
    """A line of the table: `run_due` does a part and returns how much; it is called again until it returns 0."""

    name: str
    every_seconds: float
    run_due: Callable[[Work], Awaitable[int]]
    is_at_start: bool = False
    """Whether it also runs when the process begins: what was missed is made up for at once."""
    rests_while_held: bool = False
    """Whether it does nothing between a restore and its release: what an old state raises would be believed."""


def jobs(made: Parts, ladder: LadderJob) -> tuple[Job, ...]:
    """Return the table."""
    return (
        Job("ladder.due", 1, ladder.run_due),
        Job("reports.due", 1, made.clocks.run_due, rests_while_held=True),
        Job("reports.out_of_reach", 5, made.handovers.run_due, rests_while_held=True),
        Job("absences.due", 5, made.absences.run_due, rests_while_held=True),
        Job("visits.due", 60, made.visit_rounds.run_due, is_at_start=True, rests_while_held=True),
        Job("pairings.due", 5, made.pairings.run_due, rests_while_held=True),
        Job("digests.due", 20, made.digests.run_due, is_at_start=True, rests_while_held=True),
        Job("care.due", 60, made.care_due.run_due, is_at_start=True, rests_while_held=True),
        Job("care.weekly", 60, made.care_due.run_weekly, is_at_start=True, rests_while_held=True),
        Job("call_lists.due", 5, made.call_lists.run_due, rests_while_held=True),
        Job("care.pauses", 60, made.care_pauses.run_due, is_at_start=True, rests_while_held=True),
        Job("rhythms.due", 60, made.rhythms.run_due, rests_while_held=True),
        Job("day_lists.due", 20, made.day_lists.run_due, is_at_start=True, rests_while_held=True),
        Job("workspaces.topics", 60, made.workspaces.run_due, rests_while_held=True),
        Job("holding.tell", 20, made.holding.run_due, is_at_start=True),
        Job("upkeep", 600, made.upkeep.run_due),
    )


class Schedule:
    """Runs the table, each firing in a transaction of its own."""

    def __init__(self, database: Database, settle: Outbox, clock: Clock, table: tuple[Job, ...]) -> None:
        self._database = database
        self._outbox = settle
        self._clock = clock
        self._table = table
        self._scheduler = AsyncIOScheduler()
        self._firing = asyncio.Lock()

    def start(self) -> None:
        """Begin waking."""
        for job in self._table:
            at_start = {"next_run_time": datetime.now(UTC)} if job.is_at_start else {}
            self._scheduler.add_job(
                self._fire,
                "interval",
                (job,),
                seconds=job.every_seconds,
                id=job.name,
                max_instances=1,
                coalesce=True,
                misfire_grace_time=None,
                **at_start,
            )
        self._scheduler.start()

    async def stop(self) -> None:
        """Wake nothing more. What fires now ends first: APScheduler's own shutdown would cancel it."""
        if self._scheduler.running:
            self._scheduler.pause()
            with suppress(TimeoutError):
                async with asyncio.timeout(_STOP_SECONDS), self._firing:
                    self._scheduler.shutdown(wait=False)
                    return
            self._scheduler.shutdown(wait=False)

    async def run_all(self) -> None:
        """Fire every job now: after a jump of the clock."""
        for job in self._table:
            await self._fire(job)

    async def _fire(self, job: Job) -> None:
        async with self._firing:
            await self._run(job)

    async def _run(self, job: Job) -> None:
        try:
            while True:
                async with self._database.transaction() as tx:
                    if job.rests_while_held and await settings.get(tx, HELD) is not None:
                        return
                    work = Work(tx, self._clock.now())
                    done = await job.run_due(work)
                    await self._outbox.settle(work)
                if not done:
                    return
        except StorageFailed as error:
            log.warning("schedule.storage_failed", job=job.name, error=str(error))
        except Exception:
            log.exception("schedule.failed", job=job.name)
