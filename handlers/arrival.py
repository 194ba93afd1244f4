"""The first and the last handler of every update: who is it, and was it handled."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from telegram import Update

from cards.reports import Look
from domain.remarks import clean
from handlers.context import Context
from services.people import Account, People
from words.texts import Texts

_ANONYMOUS_ADMIN = 1087968824
_NAME_LENGTH = 40


class ArrivalHandlers:
    """Marks the beginning and the end: PTB can return silently, without either."""

    def __init__(self, people: People, texts: Texts, zone: ZoneInfo) -> None:
        self._people = people
        self._texts = texts
        self._zone = zone

    async def arrive(self, update: Update, context: Context) -> None:
        """Find out who acts, in this transaction, from the numeric id."""
        context.work.has_begun = True
        context.look = Look(self._texts, self._zone, context.work.now)
        user = update.effective_user
        if user is None or user.is_bot or user.id == _ANONYMOUS_ADMIN:
            return
        name = clean(user.full_name)[:_NAME_LENGTH] or str(user.id)
        account = Account(user.id, name, self._texts.language_of(user.language_code))
        context.person = await self._people.known(context.work, account)

    async def leave(self, _update: Update, context: Context) -> None:
        """The update came all the way through."""
        context.work.is_handled = True
