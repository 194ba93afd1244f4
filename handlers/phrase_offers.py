"""Where a worker is asked for words, common sentences stand below: one is read first, and sent only then."""

from __future__ import annotations

from telegram import Update

from cards.phrases import read_card
from domain.intents import Asked
from domain.phrases import USES
from domain.refusals import Refused
from domain.remarks import Kind, Remark
from handlers.answers import AnswerHandlers
from handlers.context import Context, number_in
from handlers.phrase_asking import READ, READ_KEY
from services.intents import Intents
from services.phrases import Phrases


class PhraseOffers:
    """A tap on a sentence shows it; a tap on 〔就这样发〕 sends what was shown, and nothing else."""

    def __init__(self, phrases: Phrases, intents: Intents, answers: AnswerHandlers) -> None:
        self._phrases = phrases
        self._intents = intents
        self._answers = answers

    async def tap(self, update: Update, context: Context) -> None:
        """A sentence below a question, or 〔就这样发〕 below the sentence."""
        data = (update.callback_query.data or "") if update.callback_query else ""
        _, verb, number, *key = [*data.split(":"), "", ""]
        if verb == "send":
            await self._send(update, context, number_in(number), key[0])
        else:
            await self._read(context, number_in(number), key[0])

    async def _read(self, context: Context, number: int, key: str) -> None:
        """Show a sentence as it would go out. What was shown is noted: it may be changed by somebody meanwhile."""
        dialogue = await self._intents.asked(context.work, context.actor)
        if dialogue is None or dialogue.number != number or dialogue.asked not in USES:
            raise Refused("refused-phrase-late")
        offer = await self._phrases.offer(context.work, context.actor, number, dialogue.asked, key)
        data = {**dialogue.data, READ: offer.whole, READ_KEY: key}
        await self._intents.ask(context.work, context.actor, dialogue.asked, number, **data)
        context.answer(read_card(context.eye, context.language, number, offer.key, offer.text, offer.theirs))
        context.toast("toast-phrase")

    async def _send(self, update: Update, context: Context, number: int, key: str) -> None:
        """Say what was read, as if it had been typed."""
        dialogue = await self._intents.asked(context.work, context.actor)
        message = update.callback_query.message if update.callback_query else None
        if dialogue is None or message is None or dialogue.number != number or dialogue.data.get(READ_KEY) != key:
            raise Refused("refused-phrase-late")
        data = {name: value for name, value in dialogue.data.items() if name not in (READ, READ_KEY)}
        words = str(dialogue.data[READ])
        remark = Remark(Kind.TEXT, words, message.chat.id, message.message_id, context.work.now)
        await self._answers.give(context, remark, Asked(dialogue.asked), number, data)
        context.spend(update)
        context.toast("toast-phrase-sent")
