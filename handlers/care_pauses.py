"""Somebody who is looked after is away for some days: said by herself, her family, or who keeps the list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards import care as cards
from domain.dates import read_date
from domain.intents import Asked
from domain.refusals import Refused
from handlers.absences import day_in
from handlers.context import Context, number_in
from services.care_pauses import CarePauses
from services.intents import Intents


class CarePauseHandlers:
    """Three questions at the most: away, until when, and a tap when she is back."""

    def __init__(self, pauses: CarePauses, intents: Intents) -> None:
        self._pauses = pauses
        self._intents = intents
        self._verbs: dict[str, Callable[[Context, list[str]], Awaitable[None]]] = {
            **{"pause": self._pause, "date": self._date, "rest": self._rest, "back": self._back},
        }

    async def tap(self, update: Update, context: Context) -> None:
        """A button about a pause."""
        data = update.callback_query.data or "" if update.callback_query else ""
        verb, *arguments = data.split(":")[1:]
        await self._verbs[verb](context, [*arguments, "", ""])
        if verb in ("rest", "back"):
            context.spend(update)

    async def _pause(self, context: Context, arguments: list[str]) -> None:
        care, pause = await self._pauses.paused(context.work, context.actor, number_in(arguments[0]))
        today = self._pauses.today(context.work)
        context.answer(cards.pause_card(context.eye, context.language, care, pause, today))

    async def _date(self, context: Context, arguments: list[str]) -> None:
        elder_id = number_in(arguments[0])
        await self._pauses.paused(context.work, context.actor, elder_id)
        await self._intents.ask(context.work, context.actor, Asked.CARE, elder_id, what="date")
        context.say("care-ask-date")

    async def date(self, context: Context, text: str, number: int) -> None:
        """The last day that was asked for."""
        day = read_date(text, self._pauses.today(context.work))
        if day is None:
            raise Refused("refused-leave-date")
        await self._rest(context, [str(number), f"{day:%Y%m%d}"])
        await self._intents.forget(context.work, context.actor)

    async def _rest(self, context: Context, arguments: list[str]) -> None:
        day = day_in(arguments[1])
        care = await self._pauses.set(context.work, context.actor, number_in(arguments[0]), day)
        is_hers = care.person.id == context.actor.id
        key = "care-paused-by-you" if is_hers else "care-paused-done"
        context.say(key, name=care.name, until=context.eye.day(context.language, day))

    async def _back(self, context: Context, arguments: list[str]) -> None:
        care = await self._pauses.end(context.work, context.actor, number_in(arguments[0]))
        is_hers = care.person.id == context.actor.id
        context.say("care-back-by-you" if is_hers else "care-back-done", name=care.name)
