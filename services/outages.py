"""The ladder's heartbeat, and what is owed after the bot was down: those who were asked or called hear of it."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.check_ins import NAMED, CheckIn, Sign, Standing
from domain.clock import from_micros, to_micros
from domain.ladder import Ladder, Step
from domain.watching import HEARTBEAT
from services import alarm_notices, check_in_rungs
from services.check_in_rows import the_care, the_check_in
from services.work import Work
from storage import check_ins, settings

SEEN = "ladder.seen"
"""The community's time of the last heartbeat: from then on until the next one the bot was down."""
DOWN_AFTER = timedelta(seconds=150)
"""Telegram keeps a tap no longer than this: whoever tapped in a longer gap may have tapped in vain."""
_RINGING = (Standing.CALLED, Standing.GOING)


class Outages:
    """Written down once for each gap; open check-ins bear it from then on, and new ones whose T0 lay in it."""

    async def pulse(self, work: Work, beat_at: datetime, *, is_held: bool = False) -> None:
        """Write the heartbeat; `beat_at` is the system's time, by which it is watched from outside.

        While a restore waits for its release the bot is down for all that was open then.
        """
        await settings.save(work.tx, HEARTBEAT, str(to_micros(beat_at)))
        if not is_held:
            await settings.save(work.tx, SEEN, str(to_micros(work.now)))

    async def since_last(self, work: Work) -> tuple[datetime, datetime] | None:
        """Return from when until now the bot was down before it started, if it was for long."""
        seen = await settings.get(work.tx, SEEN)
        last = None if seen is None else from_micros(int(seen))
        return None if last is None or work.now - last <= DOWN_AFTER else (last, work.now)

    async def note(self, work: Work, gap: tuple[datetime, datetime]) -> None:
        """Write a gap down; who waits for an answer asks again, and who may have tapped in vain sees the card anew."""
        await check_ins.add_outage(work.tx, *gap)
        for check_in_id in await check_ins.list_open(work.tx):
            check_in = await the_check_in(work, check_in_id)
            care = await the_care(work, check_in.elder_id)
            await check_ins.add_history(work.tx, check_in.id, work.now, None, "down")
            if _asks_anyway(check_in, work.now):
                continue
            if check_in.ladder is Ladder.CHAT and check_in.level < NAMED and check_in.sign is Sign.NONE:
                check_in_rungs.ask(work, care, check_in, "again")
            else:
                ringing = [one.person_id for one in check_in.responders if one.standing in _RINGING]
                await alarm_notices.show(work, care, check_in, ringing)


def _asks_anyway(check_in: CheckIn, now: datetime) -> bool:
    """Whether the rung that is overdue asks her in a moment, with the note."""
    is_due = check_in.due_at is not None and check_in.due_at <= now
    return is_due and check_in.next is Step.ASK_AGAIN
