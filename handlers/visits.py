"""`/visits`: what somebody has to do this week, one tap when it was done, and a sentence or a photo to show it."""

from __future__ import annotations

from telegram import Update

from cards.visits import visits_page
from domain.intents import Asked
from domain.refusals import Refused
from domain.remarks import Remark
from handlers.context import Context, number_in
from services.intents import Intents
from services.visits import Visits
from services.work import Reply


class VisitHandlers:
    """A list, a tap, a sentence."""

    def __init__(self, visits: Visits, intents: Intents) -> None:
        self._visits = visits
        self._intents = intents

    async def visits(self, _update: Update, context: Context) -> None:
        """One's own list; desk and secretary see how far each grid has got."""
        await self._list(context, 0, is_fresh=True)

    async def tap(self, update: Update, context: Context) -> None:
        """The next page, or: it was done."""
        data = update.callback_query.data or "" if update.callback_query else ""
        _, verb, number = [*data.split(":"), "", ""][:3]
        if verb == "page":
            await self._list(context, number_in(number))
        elif verb == "done":
            duty = await self._visits.get(context.work, context.actor, number_in(number))
            await self._intents.ask(context.work, context.actor, Asked.VISIT, 0, duty=str(duty.id))
            context.say(f"visits-ask-{duty.kind.value}", name=duty.elder)
        else:
            raise Refused("refused-button")

    async def words(self, context: Context, remark: Remark, _number: int, data: dict[str, str]) -> None:
        """What shows that it was done. Of an album the first picture does; the others are taken without a word."""
        if data.get("album"):
            return
        duty = await self._visits.done(context.work, context.actor, int(data["duty"]), remark)
        if remark.album:
            await self._intents.ask(context.work, context.actor, Asked.VISIT, 0, duty=data["duty"], album=remark.album)
        else:
            await self._intents.forget(context.work, context.actor)
        left = await self._visits.of(context.work, context.actor)
        context.say("visits-done" if left else "visits-done-all", name=duty.elder, left=len(left))
        if left:
            await self._list(context, 0)

    async def _list(self, context: Context, page: int, *, is_fresh: bool = False) -> None:
        person, chat_id = context.actor, context.actor.telegram_id
        duties = await self._visits.of(context.work, person)
        covered = await self._visits.coverage(context.work, person)
        card = visits_page(context.eye, context.language, duties, covered, page, is_staff=person.is_staff)
        if chat_id is not None:
            context.work.reply(Reply(chat_id, card, slot=f"visits:{person.id}", is_fresh=is_fresh))
