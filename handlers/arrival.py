"""The first and the last handler of every update: who is it, and was it handled."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from telegram import Update

from cards.look import Look
from domain.languages import language_of
from domain.remarks import clean_name
from handlers.context import Context
from services.check_ins import CheckIns
from services.people import Account, People
from words.texts import Texts

_ANONYMOUS_ADMIN = 1087968824
_NAME_LENGTH = 40


def _is_private(update: Update) -> bool:
    return update.effective_chat is not None and update.effective_chat.type == "private"


def _is_a_touch(update: Update) -> bool:
    """Whether somebody touched the bot without words of their own: a button, a command.

    Not Start: whoever sets the telephone up for her presses it.
    """
    message = update.message
    text = (message.text or "") if message is not None else ""
    return update.callback_query is not None or (text.startswith("/") and not text.startswith("/start"))


class ArrivalHandlers:
    """Marks the beginning and the end: PTB can return silently, without either."""

    def __init__(self, people: People, check_ins: CheckIns, texts: Texts, zone: ZoneInfo) -> None:
        self._people = people
        self._check_ins = check_ins
        self._texts = texts
        self._zone = zone

    async def arrive(self, update: Update, context: Context) -> None:
        """Find out who acts, in this transaction, from the numeric id."""
        context.work.has_begun = True
        context.look = Look(self._texts, self._zone, context.work.now)
        user = update.effective_user
        if user is None or user.is_bot or user.id == _ANONYMOUS_ADMIN:
            return
        name = clean_name(user.full_name)[:_NAME_LENGTH] or str(user.id)
        account = Account(user.id, name, self._guess(update, user.language_code))
        person = await self._people.known(context.work, account)
        if not person.is_reachable and update.effective_message is not None and _is_private(update):
            # Who writes to the bot can be written to.
            await self._people.found(context.work, user.id)
            person = replace(person, is_reachable=True)
        context.person = person
        if person.care is not None and _is_a_touch(update):
            await self._check_ins.touched(context.work, person)

    def _guess(self, update: Update, code: str | None) -> str:
        """Return what somebody new is spoken to in: the phone's language, else that of the words, else ours."""
        spoken = self._texts.language_of(code)
        if spoken is not None:
            return spoken
        message = update.effective_message
        written = language_of((message.text or message.caption or "") if message is not None else "")
        return written if written in self._texts.languages else self._texts.default

    async def leave(self, _update: Update, context: Context) -> None:
        """The update came all the way through."""
        context.work.is_handled = True
