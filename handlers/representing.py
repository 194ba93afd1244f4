"""`/for` and `/found`: for whom, then what happened. The next message is the report."""

from __future__ import annotations

from telegram import Update

from cards import representing as cards
from domain.intents import Asked
from domain.people import Person
from domain.refusals import Refused
from domain.remarks import Remark
from domain.reports import Report, Source
from handlers.context import Context, number_in
from handlers.limits import LimitHandlers
from services.intents import Intents
from services.representing import Representing

_LONGEST = 200


class RepresentingHandlers:
    """What is asked stays open for half an hour: a later message is one's own again."""

    def __init__(self, representing: Representing, gate: LimitHandlers, intents: Intents) -> None:
        self._representing = representing
        self._gate = gate
        self._intents = intents

    async def represent(self, update: Update, context: Context) -> None:
        """For whom? `/for` may be followed by that on the same line."""
        self._representing.must_represent(context.actor)
        message = update.message
        typed = (message.text or "").partition(" ")[2] if message is not None else ""
        if message is not None and typed.strip():
            await self._named(context, typed, message.message_id)
            return
        elders = await self._representing.elders(context.work, context.actor)
        await self._intents.ask(context.work, context.actor, Asked.WHOM, 0)
        context.answer(cards.whom_card(context.eye, context.language, elders))

    async def found(self, _update: Update, context: Context) -> None:
        """What did you come upon?"""
        self._representing.must_find(context.actor)
        await self._intents.ask(context.work, context.actor, Asked.MATTER, 0, source=Source.FOUND.value)
        context.say("found-ask")

    async def tap(self, update: Update, context: Context) -> None:
        """A button of the help, or the elder whose family one is."""
        data = (update.callback_query.data or "") if update.callback_query else ""
        verb, _, text = data.removeprefix("for:").partition(":")
        if verb == "of":
            person = await self._representing.chosen(context.work, context.actor, number_in(text))
            await self._ask_matter(context, person.name, person)
            context.spend(update)
        elif data == "for:new":
            await self.represent(update, context)
        elif data == "for:found":
            await self.found(update, context)
        else:
            raise Refused("refused-button")

    async def whom(self, context: Context, remark: Remark, _number: int, _data: dict[str, str]) -> None:
        """A name, with the door."""
        await self._named(context, remark.text, remark.message_id)

    async def matter(self, context: Context, remark: Remark, _number: int, data: dict[str, str]) -> None:
        """What happened: the report."""
        birth = await self._representing.birth(context.work, context.actor, remark, data)
        await self._intents.forget(context.work, context.actor)
        made = await self._gate.begin(context, remark, birth=birth)
        if birth.represented is not None and isinstance(made, Report):
            is_told = context.is_owed(birth.represented.id)
            context.say("for-told" if is_told else "for-untold", name=birth.represented.name)

    async def _named(self, context: Context, text: str, message_id: int) -> None:
        typed = " ".join(text.split())[:_LONGEST]
        if not typed:
            context.say("for-ask-whom")
            return
        person = await self._representing.named(context.work, context.actor, typed)
        # The same words, whether there is such a person or not.
        await self._ask_matter(context, typed, person, message=str(message_id), said=typed)

    async def _ask_matter(self, context: Context, name: str, person: Person | None, **typed: str) -> None:
        who = {"who": str(person.id)} if person is not None else typed
        await self._intents.ask(context.work, context.actor, Asked.MATTER, 0, source=Source.BEHALF.value, **who)
        context.say("for-ask-matter", name=name)
