"""The few commands: start, help, mine, queue, cancel."""

from __future__ import annotations

from telegram import Update

from cards.card import to_json
from cards.languages import language_card
from cards.reports import report_list
from domain.notices import Lane
from domain.people import Person
from handlers.context import Context
from services.intents import Intents
from services.people import People
from services.report_views import ReportViews
from services.residents import Residents
from services.work import Call
from words.texts import Texts

_EVERYBODY = ("mine", "me", "help", "cancel", "language")
_STAFF = ("queue", *_EVERYBODY)


def menu(texts: Texts, language: str, is_staff: bool) -> list[dict[str, str]]:
    """Return the command menu of a role, as setMyCommands wants it."""
    names = _STAFF if is_staff else _EVERYBODY
    return [{"command": name, "description": texts.plain(language, f"command-{name}")} for name in names]


def menu_call(texts: Texts, person: Person) -> Call:
    """Return the call that sets the menu of a person's own chat."""
    commands = menu(texts, person.language, person.is_staff)
    params = to_json({"commands": commands, "scope": {"type": "chat", "chat_id": person.telegram_id}})
    # Chat 0: a menu is no message, and must not hold up the greeting.
    return Call(0, "setMyCommands", params, lane=Lane.BULK)


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
        person = context.actor
        await self.begin(context)
        if person.is_staff:
            role = sorted(grant.role.value for grant in person.grants)[0]
            context.say("start-staff", name=person.name, role=context.eye.label(person.language, f"role-{role}"))
        else:
            context.say("start-resident", name=person.name)
        user = update.effective_user
        if user is not None and self._texts.language_of(user.language_code) is None:
            # The phone does not say what its owner speaks.
            context.answer(language_card(self._texts, context.language))
        await self._bring_what_waits(context)

    async def begin(self, context: Context) -> None:
        """The person can be reached, and has the menu of the role."""
        await self._people.found(context.work, context.actor.telegram_id or 0)
        context.work.reply(menu_call(self._texts, context.actor))

    async def help(self, _update: Update, context: Context) -> None:
        """How it works, for this role."""
        context.say("help-staff" if context.actor.is_staff else "help-resident")

    async def mine(self, _update: Update, context: Context) -> None:
        """What this person reported."""
        reports = await self._views.mine(context.work, context.actor)
        if not reports:
            context.say("mine-empty")
            return
        context.answer(report_list(context.eye, context.language, context.words("mine-title"), reports))

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
        if context.actor.is_staff:
            count, reports = await self._views.queue(context.work, context.actor)
            title = context.words("queue-title", count=count)
            await self._residents.bring_waiting(context.work, context.actor)
        else:
            reports = [report for report in await self._views.mine(context.work, context.actor) if report.is_open]
            title = context.words("mine-title")
        if reports:
            context.answer(report_list(context.eye, context.language, title, reports))
