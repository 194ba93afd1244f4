"""What somebody does who was called for somebody else: the buttons under the card, and the key below the chat."""

from __future__ import annotations

import re
from datetime import date, timedelta

from telegram import Update

from cards.alarms import PAUSES, note_text, pause_card
from cards.card import Card
from domain.alarms import ENDS, PAUSING, Deed
from domain.refusals import Refused
from handlers.context import Context, number_in
from services.alarms import Alarms
from words.texts import Texts


class AlarmHandlers:
    """Telegram's side of what responders do."""

    def __init__(self, alarms: Alarms, texts: Texts) -> None:
        self._alarms = alarms
        labels = {texts.plain(language, "key-go", {"number": "0"}) for language in texts.languages}
        keys = "|".join(re.escape(label).replace("0", r"\s*(\d{1,15})") for label in sorted(labels))
        self.key_pattern = re.compile(rf"^\s*(?:{keys})\s*$")

    async def tap(self, update: Update, context: Context) -> None:
        """A button under the card of a check-in."""
        query = update.callback_query
        _, number, verb, *more = [*((query.data or "") if query is not None else "").split(":"), "", ""]
        more = [one for one in more if one]
        check_in_id = number_in(number)
        if verb == "note":
            await self._note(context, check_in_id)
            return
        deed = next((one for one in Deed if one.value == verb), None)
        if deed is None:
            raise Refused("refused-button")
        if deed in PAUSING and not more:
            await self._ask_until(context, check_in_id)
            return
        await self._act(context, check_in_id, deed, self._until(context, deed, more[0]) if more else None)
        if more:
            context.spend(update)

    async def key(self, update: Update, context: Context) -> None:
        """The key below the chat, which is an ordinary message: who presses it sets out."""
        message = update.effective_message
        found = self.key_pattern.match(message.text or "") if message is not None else None
        number = next((one for one in found.groups() if one), "") if found is not None else ""
        check_in = await self._alarms.act(context.work, context.actor, number_in(number), Deed.GO, None)
        if check_in.is_open:
            context.say("alarm-thanks")

    async def _act(self, context: Context, check_in_id: int, deed: Deed, until: date | None) -> None:
        await self._alarms.act(context.work, context.actor, check_in_id, deed, until)
        context.toast(f"toast-alarm-{'over' if deed in ENDS else deed.value.replace('_', '-')}")

    def _until(self, context: Context, deed: Deed, days: str) -> date:
        if (deed.value, number_in(days)) not in PAUSES:
            raise Refused("refused-button")
        return context.work.now.astimezone(context.eye.zone).date() + timedelta(days=int(days))

    async def _ask_until(self, context: Context, check_in_id: int) -> None:
        care = await self._alarms.must_concern(context.work, context.actor, check_in_id)
        context.answer(pause_card(context.eye, context.language, check_in_id, care.name))

    async def _note(self, context: Context, check_in_id: int) -> None:
        care = await self._alarms.note(context.work, context.actor, check_in_id)
        context.answer(Card(note_text(context.eye, context.language, care.name, care.access_note)))
