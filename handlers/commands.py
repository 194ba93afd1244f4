"""The few commands: start, help, cancel."""

from __future__ import annotations

from telegram import Update

from cards.check_ins import start_card
from cards.languages import language_card
from cards.reports import report_list
from cards.representing import help_card
from cards.staff import roles_of
from domain.notices import Menu
from handlers.context import Context
from handlers.queues import QueueHandlers
from services.intents import Intents
from services.people import People
from services.report_views import ReportViews
from words.texts import Texts


class CommandHandlers:
    """Commands are Latin letters only; everything that matters is a button or a plain message."""

    def __init__(
        self, people: People, views: ReportViews, intents: Intents, queues: QueueHandlers, texts: Texts
    ) -> None:
        self._people = people
        self._views = views
        self._intents = intents
        self._queues = queues
        self._texts = texts

    async def start(self, update: Update, context: Context) -> None:
        """Someone presses Start: greet by name, and set the menu of the role."""
        await self.begin(context)
        self.greet(context)
        user = update.effective_user
        if user is not None and self._texts.language_of(user.language_code) is None:
            # The phone does not say what its owner speaks.
            context.answer(language_card(self._texts, context.language))
        await self._bring_what_waits(context)

    async def begin(self, context: Context) -> None:
        """The person can be reached, and has the menu of the role."""
        await self._people.found(context.work, context.actor.telegram_id or 0)
        context.work.owe(Menu(context.actor))

    def greet(self, context: Context) -> None:
        """Greet by name and roles."""
        person = context.actor
        roles = roles_of(context.eye, person.language, person)
        if person.is_staff:
            context.say("start-staff", name=person.name, role=roles)
        elif roles:
            context.say("start-serves", name=person.name, role=roles)
        else:
            context.say("start-resident", name=person.name)
        if person.care is not None:
            context.answer(start_card(context.eye, person))

    async def help(self, _update: Update, context: Context) -> None:
        """How it works, for this role."""
        context.answer(help_card(context.eye, context.actor))

    async def cancel(self, _update: Update, context: Context) -> None:
        """Never mind what the bot asked."""
        was_asked = await self._intents.forget(context.work, context.actor)
        context.say("cancel-done" if was_asked else "cancel-nothing")

    async def _bring_what_waits(self, context: Context) -> None:
        """Whoever could not be reached until now has missed cards: show what is open."""
        if context.actor.is_staff or context.actor.is_partner:
            await self._queues.brought(context)
            return
        reports = [report for report in await self._views.mine(context.work, context.actor) if report.is_open]
        if reports:
            context.answer(report_list(context.eye, context.language, context.words("mine-title"), reports))
