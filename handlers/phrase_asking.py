"""The question for a worker's words, with common sentences below it as buttons."""

from __future__ import annotations

from cards.card import Card
from cards.phrases import offered_rows
from domain.intents import Asked
from handlers.context import Context
from services.phrases import Phrases

READ, READ_KEY = "read", "read_key"
"""In the data of an open question: the sentence that was shown, and which it is."""


class PhraseAsking:
    """Asks; what is tapped or typed then is taken elsewhere."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    async def ask(self, context: Context, asked: Asked, number: int, key: str = "", **values: str) -> None:
        """Ask for words about a report; `key`: in other words than the question's own."""
        offered = await self._phrases.offered(context.work, context.actor, number, asked)
        lines = [context.words(key or f"ask-{asked.value}", number=number, **values)]
        lines += [context.words("phrases-hint")] if offered else []
        context.answer(Card("\n".join(lines), offered_rows(number, offered)))
