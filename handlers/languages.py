"""Which language a person is spoken to in: asked with one card, answered with one tap."""

from __future__ import annotations

from telegram import Update

from cards.card import Card
from cards.languages import language_card
from domain.languages import Language
from domain.notices import Menu
from domain.refusals import Refused
from handlers.context import Context
from services.people import People
from services.report_views import ReportViews
from words.texts import Texts


class LanguageHandlers:
    """Whoever opens the list must find their own language in it, whatever the bot speaks now."""

    def __init__(self, people: People, views: ReportViews, texts: Texts) -> None:
        self._people = people
        self._views = views
        self._texts = texts

    async def ask(self, _update: Update, context: Context) -> None:
        """/language: show them all."""
        context.answer(language_card(self._texts, context.language))

    async def choose(self, update: Update, context: Context) -> None:
        """One was tapped: speak it from now on, on the cards that stand already as well, and say so in it."""
        data = update.callback_query.data if update.callback_query is not None else None
        await self.speak(context, (data or "").partition(":")[2])
        context.answer(Card(context.words("language-set")))

    async def speak(self, context: Context, code: str) -> None:
        """From here on the actor is spoken to in this language.

        Raises:
            Refused: nobody offered it.
        """
        if code not in set(Language):
            raise Refused("refused-button")
        context.person = person = await self._people.speak(context.work, context.actor, code)
        context.work.owe(Menu(person))
        await self._views.redraw(context.work, person)
        context.toast("toast-face")
