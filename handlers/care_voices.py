"""A voice she knows says good morning: recorded once by those who keep the list, and sent again each day."""

from __future__ import annotations

from telegram import Update

from domain.intents import Asked
from domain.refusals import Refused
from domain.remarks import Kind, Remark
from handlers.context import Context, number_in
from services.care import CareList
from services.intents import Intents


class CareVoiceHandlers:
    """Asks for a voice message, and keeps it."""

    def __init__(self, care: CareList, intents: Intents) -> None:
        self._care = care
        self._intents = intents

    async def tap(self, update: Update, context: Context) -> None:
        """〔录一句早安〕, or back to words."""
        data = (update.callback_query.data or "") if update.callback_query else ""
        _, verb, number, *_ = [*data.split(":"), "", ""]
        elder_id = number_in(number)
        if verb == "voice-off":
            care = await self._care.speak(context.work, context.actor, elder_id, None)
            context.say("care-voice-gone", name=care.name)
            return
        care = await self._care.theirs(context.work, context.actor, elder_id)
        await self._intents.ask(context.work, context.actor, Asked.VOICE, elder_id)
        context.say("care-ask-voice", name=care.name)

    async def voice(self, context: Context, remark: Remark, number: int, _data: dict[str, str]) -> None:
        """The voice that was asked for."""
        if remark.kind is not Kind.VOICE or remark.file_id is None:
            raise Refused("care-voice-needed")
        care = await self._care.speak(context.work, context.actor, number, remark.file_id)
        await self._intents.forget(context.work, context.actor)
        context.say("care-voice-kept", name=care.name)
