"""`/me`, for those who are looked after and their families: what is kept, who looked, and how it stops."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards import care_self as cards
from domain.refusals import Refused
from handlers.context import Context, number_in
from services.care_contacts import CareContacts
from services.care_self import CareSelf


class CareSelfHandlers:
    """What ends something asks once."""

    def __init__(self, own: CareSelf, contacts: CareContacts) -> None:
        self._own = own
        self._contacts = contacts
        self._verbs: dict[str, Callable[[Context, int], Awaitable[None]]] = {
            **{"quit": self._quit, "quit-now": self._quit_now, "views": self._views},
            **{"leave": self._leave, "leave-now": self._leave_now},
        }

    async def kept(self, _update: Update, context: Context) -> None:
        """What is kept of one's own check-ins, and of those whose family one is."""
        mine = await self._own.own(context.work, context.actor)
        if mine is not None:
            context.answer(cards.own_card(context.eye, context.language, mine))
        for one in await self._own.of_family(context.work, context.actor):
            context.answer(cards.family_card(context.eye, context.language, one))

    async def tap(self, update: Update, context: Context) -> None:
        """A button under it."""
        data = update.callback_query.data or "" if update.callback_query else ""
        verb, number = (*data.split(":")[1:], "", "")[:2]
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](context, number_in(number))
        if verb.endswith("-now"):
            context.spend(update)

    async def _quit(self, context: Context, _number: int) -> None:
        context.answer(cards.quit_card(context.eye, context.language, context.actor.id))

    async def _quit_now(self, context: Context, _number: int) -> None:
        await self._own.end(context.work, context.actor)
        context.toast("toast-care-ended")

    async def _views(self, context: Context, elder_id: int) -> None:
        care, views = await self._own.views(context.work, context.actor, elder_id)
        context.answer(cards.views_card(context.eye, context.language, care.name, views))

    async def _leave(self, context: Context, elder_id: int) -> None:
        care, _ = await self._own.views(context.work, context.actor, elder_id)
        context.answer(cards.leave_card(context.eye, context.language, care))

    async def _leave_now(self, context: Context, elder_id: int) -> None:
        care = await self._contacts.leave(context.work, context.actor, elder_id)
        context.say("care-left", name=care.name)
