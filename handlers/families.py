"""`/family`: staff make a link for somebody's family; whoever opens it says in one tap whether it is all right."""

from __future__ import annotations

from telegram import Update

from cards import families as cards
from domain.codes import Code
from domain.intents import Asked
from domain.refusals import Refused
from domain.remarks import Remark
from handlers.context import Context, number_in
from services.codes import Codes
from services.families import Families
from services.intents import Intents


class FamilyHandlers:
    """The token was shown by whoever has the question open: a tap without that proves nothing."""

    def __init__(self, families: Families, codes: Codes, intents: Intents, username: str) -> None:
        self._families = families
        self._codes = codes
        self._intents = intents
        self._username = username

    async def family(self, _update: Update, context: Context) -> None:
        """Whose family?"""
        self._families.must_invite(context.actor)
        await self._intents.ask(context.work, context.actor, Asked.KIN, 0)
        context.say("family-ask-whom")

    async def kin(self, context: Context, remark: Remark, _number: int, _data: dict[str, str]) -> None:
        """A name or a door."""
        found = await self._families.find(context.work, context.actor, remark.text)
        if not found:
            context.say("family-nobody")
            return
        await self._intents.forget(context.work, context.actor)
        context.answer(cards.choose_card(context.eye, context.language, found))

    async def opened(self, context: Context, code: Code) -> None:
        """Somebody opened the link that was made for an elder's family."""
        person = await self._families.ready(context.work, context.actor, code)
        await self._intents.ask(context.work, context.actor, Asked.BOND, 0, code=str(code.id))
        context.answer(cards.consent_card(context.eye, context.language, person, code.id))

    async def words(self, context: Context, _remark: Remark, _number: int, _data: dict[str, str]) -> None:
        """Words instead of a tap: a consent is a tap."""
        context.say("family-tap")

    async def tap(self, update: Update, context: Context) -> None:
        """Which of those found; yes; no."""
        data = update.callback_query.data or "" if update.callback_query else ""
        verb, _, text = data.removeprefix("family:").partition(":")
        number = number_in(text)
        if verb == "of":
            await self._send_link(context, number)
        elif verb in ("yes", "no"):
            await self._answer(context, number, is_yes=verb == "yes")
        else:
            raise Refused("refused-button")
        context.spend(update)

    async def _send_link(self, context: Context, person_id: int) -> None:
        person, code = await self._families.link(context.work, context.actor, person_id)
        token = await self._codes.make(context.work, code, context.actor)
        context.say("family-link", name=person.name)
        url = f"https://t.me/{self._username}?start={token}"
        context.answer(cards.invitation(context.eye, context.language, person, url))

    async def _answer(self, context: Context, code_id: int, *, is_yes: bool) -> None:
        asked = await self._intents.asked(context.work, context.actor)
        if asked is None or asked.asked is not Asked.BOND or asked.data.get("code") != str(code_id):
            raise Refused("refused-family-link")
        await self._intents.forget(context.work, context.actor)
        if not is_yes:
            context.say("family-later")
            return
        person = await self._families.bind(context.work, context.actor, code_id)
        context.say("family-bound", name=person.name)
