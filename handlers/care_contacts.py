"""Whom to call for somebody who is looked after, and drills: buttons for those who keep the list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards import care_contacts as cards
from domain.intents import Asked
from domain.refusals import Refused
from handlers.context import Context, number_in
from services.care_contacts import CareContacts
from services.care_drills import CareDrills
from services.intents import Intents


class CareContactHandlers:
    """〔核对过了〕 is the first button: it is what has to be done most often."""

    def __init__(self, contacts: CareContacts, drills: CareDrills, intents: Intents) -> None:
        self._contacts = contacts
        self._drills = drills
        self._intents = intents
        self._verbs: dict[str, Callable[[Context, int], Awaitable[None]]] = {
            **{"kin": self._kin, "checked": self._checked, "kin-add": self._ask, "one": self._one},
            **{"key": self._key, "drop": self._drop},
            **{"drill": self._drill, "drill-off": self._no_drill, "drills": self._grids, "rehearse": self._rehearse},
        }

    async def tap(self, update: Update, context: Context) -> None:
        """A button about contacts or drills."""
        data = update.callback_query.data or "" if update.callback_query else ""
        verb, number = (*data.split(":")[1:], "", "")[:2]
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](context, number_in(number))

    async def contact(self, context: Context, text: str, number: int) -> None:
        """A name, a relation and a telephone number."""
        contact_id = await self._contacts.add(context.work, context.actor, number, text)
        await self._intents.forget(context.work, context.actor)
        await self._kin(context, number)
        await self._one(context, contact_id)  # whether there is a key is asked at once

    async def _kin(self, context: Context, elder_id: int) -> None:
        care, found = await self._contacts.list_of(context.work, context.actor, elder_id)
        context.answer(cards.contacts_card(context.eye, context.language, care, found))

    async def _checked(self, context: Context, elder_id: int) -> None:
        await self._contacts.check(context.work, context.actor, elder_id)
        await self._kin(context, elder_id)
        context.toast("toast-care-checked")

    async def _ask(self, context: Context, elder_id: int) -> None:
        await self._contacts.list_of(context.work, context.actor, elder_id)
        await self._intents.ask(context.work, context.actor, Asked.CARE, elder_id, what="contact")
        context.say("care-ask-contact")

    async def _one(self, context: Context, contact_id: int) -> None:
        _, contact = await self._contacts.get(context.work, context.actor, contact_id)
        context.answer(cards.contact_card(context.eye, context.language, contact))

    async def _key(self, context: Context, contact_id: int) -> None:
        contact = await self._contacts.turn_key(context.work, context.actor, contact_id)
        await self._kin(context, contact.elder_id)
        context.toast("toast-care-changed")

    async def _drop(self, context: Context, contact_id: int) -> None:
        contact = await self._contacts.drop(context.work, context.actor, contact_id)
        await self._kin(context, contact.elder_id)
        context.toast("toast-care-changed")

    async def _drill(self, context: Context, elder_id: int) -> None:
        care = await self._drills.start(context.work, context.actor, elder_id)
        context.say("care-drill-set", name=care.name)

    async def _no_drill(self, context: Context, elder_id: int) -> None:
        care = await self._drills.stop(context.work, context.actor, elder_id)
        context.say("care-drill-off", name=care.name)

    async def _grids(self, context: Context, _number: int) -> None:
        found = await self._drills.grids(context.work, context.actor)
        context.answer(cards.drills_card(context.eye, context.language, found))

    async def _rehearse(self, context: Context, grid_id: int) -> None:
        count = await self._drills.start_grid(context.work, context.actor, grid_id)
        context.say("care-drills-set", count=count)
