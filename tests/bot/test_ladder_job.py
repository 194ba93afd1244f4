"""The ladder's job: what it noted and the disk did not keep is noted again."""

from datetime import UTC, datetime, timedelta

from bot import parts
from bot.config import Config
from bot.ladder import LadderJob
from domain.clock import to_micros
from services.outages import SEEN
from services.work import Work
from storage import settings
from storage.database import Database

NOW = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


class Drained:
    """A backlog that was read; nothing was ever missed."""

    gap = None

    async def is_drained(self, _tx) -> bool:
        return True


class Clock:
    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at


async def test_a_gap_whose_note_the_disk_did_not_keep_is_noted_by_the_next_turn(database: Database) -> None:
    clock = Clock()
    job = LadderJob(parts.make(Config(), NOW), Drained(), clock)
    async with database.transaction() as tx:
        await settings.save(tx, SEEN, str(to_micros(NOW - timedelta(hours=1))))

    try:
        async with database.transaction() as tx:
            await job.run_due(Work(tx, NOW))
            raise OSError("the disk is full")
    except OSError:
        pass
    async with database.transaction() as tx:
        await job.run_due(Work(tx, NOW + timedelta(seconds=1)))

    async with database.reading() as tx:
        assert len(await tx.connection.fetch("SELECT * FROM outage", {})) == 1
    clock.at += timedelta(seconds=1)
    async with database.transaction() as tx:
        await job.run_due(Work(tx, NOW + timedelta(seconds=2)))
    async with database.reading() as tx:
        assert len(await tx.connection.fetch("SELECT * FROM outage", {})) == 1
