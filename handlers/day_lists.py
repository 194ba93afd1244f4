"""`/list`: the list of a day as a file to be printed, in private."""

from __future__ import annotations

from telegram import Update

from domain.dates import read_date
from domain.refusals import Refused
from handlers.context import Context
from services.day_lists import DayLists


class DayListHandlers:
    """Telegram's side of the lists that are printed."""

    def __init__(self, day_lists: DayLists) -> None:
        self._day_lists = day_lists

    async def list(self, _update: Update, context: Context) -> None:
        """Bring the list of today, or of the day that is written behind the command."""
        words = " ".join(context.args or ())
        day = read_date(words, context.work.now.astimezone(context.eye.zone).date()) if words else None
        if words and day is None:
            raise Refused("day-list-day")
        await self._day_lists.bring(context.work, context.actor, day)
