"""What the clock wakes: nothing takes somebody for silent while what they may have said is unread."""

from datetime import UTC, datetime

from bot import parts
from bot.config import Config
from bot.schedule import Job, Schedule
from gateway.backlog import MOST_SECONDS, Backlog
from services.work import Work
from storage.database import Database
from tests.gateway.house import StandingClock


async def test_a_job_that_acts_on_silence_waits_for_the_backlog_and_no_other_job_does(database: Database) -> None:
    ran: list[str] = []
    seconds = [0.0]
    backlog = Backlog(StandingClock(), lambda: seconds[0])
    outbox = parts.make(Config(), datetime(2026, 3, 2, 1, tzinfo=UTC)).outbox

    async def ladder(work: Work) -> int:
        ran.append("ladder")
        return 0

    async def clocks(work: Work) -> int:
        ran.append("clocks")
        return 0

    table = (Job("ladder", 1, ladder, acts_on_silence=True), Job("clocks", 1, clocks))
    schedule = Schedule(database, outbox, StandingClock(), table, backlog)

    await schedule.run_all()
    assert ran == ["clocks"]

    seconds[0] = MOST_SECONDS
    await schedule.run_all()
    assert ran == ["clocks", "ladder", "clocks"]
