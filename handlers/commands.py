"""The few commands: start, help, queue, cancel."""

from __future__ import annotations

from telegram import Update

from cards.languages import language_card
from cards.reports import report_list
from cards.staff import roles_of
from domain.notices import Menu
from handlers.context import Context
from services.intents import Intents
from services.people import People
from services.report_views import ReportViews
from services.residents import Residents
from words.texts import Texts


class CommandHandlers:
    """Commands are Latin letters only; everything that matters is a button or a plain message."""

    def __init__(
        self, people: People, residents: Residents, views: ReportViews, intents: Intents, texts: Texts
    ) -> None:
        self._people = people
        self._residents = residents
        self._views = views
        self._intents = intents
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

    async def help(self, _update: Update, context: Context) -> None:
        """How it works, for this role."""
        context.say("help-staff" if context.actor.is_staff else "help-resident")

    async def queue(self, _update: Update, context: Context) -> None:
        """What this worker has to do, the most urgent first; and the homes that wait for a word."""
        count, reports = await self._views.queue(context.work, context.actor)
        await self._residents.bring_waiting(context.work, context.actor)
        if not reports:
            context.say("queue-empty")
            return
        title = context.words("queue-title", count=count)
        context.answer(report_list(context.eye, context.language, title, reports))

    async def cancel(self, _update: Update, context: Context) -> None:
        """Never mind what the bot asked."""
        was_asked = await self._intents.forget(context.work, context.actor)
        context.say("cancel-done" if was_asked else "cancel-nothing")

    async def _bring_what_waits(self, context: Context) -> None:
        """Whoever could not be reached until now has missed cards: show what is open."""
        if context.actor.is_staff or context.actor.is_partner:
            count, reports = await self._views.queue(context.work, context.actor)
            title = context.words("queue-title", count=count)
            await self._residents.bring_waiting(context.work, context.actor)
        else:
            reports = [report for report in await self._views.mine(context.work, context.actor) if report.is_open]
            title = context.words("mine-title")
        if reports:
            context.answer(report_list(context.eye, context.language, title, reports))
