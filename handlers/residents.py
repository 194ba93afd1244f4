"""Becoming known, from both sides of the door: a resident says where they live, a worker says whether it is so."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards import residents as cards
from cards.card import Card
from cards.places import door, door_of
from domain.codes import Code
from domain.intents import Asked
from domain.refusals import Refused
from domain.remarks import Remark
from domain.residents import Home
from handlers.context import Context
from handlers.languages import LanguageHandlers
from handlers.reports import parse
from services.codes import Codes
from services.intents import Intents
from services.residents import Proven, Residents


class ResidentHandlers:
    """One question a message: may this be kept, which unit, which room."""

    def __init__(self, residents: Residents, codes: Codes, intents: Intents, languages: LanguageHandlers) -> None:
        self._residents = residents
        self._languages = languages
        self._codes = codes
        self._intents = intents
        self._home_verbs: dict[str, Callable[[Context, Code, str], Awaitable[None]]] = {
            "agree": self._agree,
            "later": self._later,
            "unit": self._unit,
            "speak": self._speak,
        }
        self._me_verbs: dict[str, Callable[[Context], Awaitable[None]]] = {
            "name": self._me_name,
            "home": self._me_home,
            "phone": self._me_phone,
            "agree": self._me_agree,
            "withdraw": self._me_withdraw,
            "withdraw_now": self._me_withdraw_now,
            "keep": self._me_keep,
        }

    async def door(self, context: Context, code: Code) -> None:
        """The code of a building was scanned."""
        person, language = context.actor, context.language
        if person.building_id == code.building_id:
            where = door_of(context.eye, language, person)
            context.say("home-known", name=person.name, door=where)
        elif not await self._residents.has_agreed(context.work, person):
            context.answer(cards.privacy_card(context.eye, language, code.building, code.id))
        elif person.building_id is not None:
            context.answer(cards.moved_card(context.eye, language, code.building, code.id))
        else:
            await self._ask_unit(context, code)

    async def tap(self, update: Update, context: Context) -> None:
        """A button of the way in: agree, not now, a unit."""
        number, verb, argument = parse(update.callback_query.data if update.callback_query else None)
        code = await self._codes.get(context.work, number)
        if code is None or code.building_id is None or verb not in self._home_verbs:
            raise Refused("refused-button")
        context.spend(update)
        await self._home_verbs[verb](context, code, argument)

    async def _speak(self, context: Context, code: Code, language: str) -> None:
        await self._languages.speak(context, language)
        await self.door(context, code)

    async def decide(self, update: Update, context: Context) -> None:
        """A worker says whether somebody lives there."""
        number, verb, _ = parse(update.callback_query.data if update.callback_query else None)
        if verb not in ("yes", "no"):
            raise Refused("refused-button")
        await self._residents.decide(context.work, context.actor, number, is_so=verb == "yes")
        context.toast(f"toast-lives-{verb}")

    async def contact(self, update: Update, context: Context) -> None:
        """A telephone number was shared. Only one's own proves anything, and only now: numbers change hands."""
        message = update.effective_message
        contact = message.contact if message is not None and message.forward_origin is None else None
        if contact is None or contact.user_id != context.actor.telegram_id:
            raise Refused("refused-contact-other")
        person, proven = await self._residents.share_contact(context.work, context.actor, contact.phone_number)
        context.person = person
        where = door_of(context.eye, person.language, person)
        words = context.words(f"contact-{proven.value}", name=person.name, door=where if person.building else "")
        context.answer(Card(words, keyboard=()))
        if proven is not Proven.MOVED:
            await self._intents.forget(context.work, person)

    async def home(self, context: Context, remark: Remark, _number: int, data: dict[str, str]) -> None:
        """The door that was asked for."""
        is_known = bool(data.get("building"))
        named = None if is_known else await self._residents.building_of(context.work, context.actor, remark.text)
        chosen = int(data["building"]) if is_known else named.id if named else None
        if chosen is None:
            context.say("home-unclear")
            return
        building = await self._residents.building(context.work, chosen)
        unit = int(data["unit"]) if data.get("unit") else None
        home = self._residents.door(remark.text, building, unit, is_known=is_known)
        if home is None:
            context.say("home-unclear")
            return
        claim = await self._residents.claim(context.work, context.actor, building.id, home)
        await self._intents.forget(context.work, context.actor)
        asked = await self._residents.asked(context.work, claim)
        context.answer(cards.claimed_card(context.eye, context.language, claim, asked))

    async def name(self, context: Context, remark: Remark, _number: int, _data: dict[str, str]) -> None:
        """What the person wants to be called."""
        name = await self._residents.rename(context.work, context.actor, remark.text)
        await self._intents.forget(context.work, context.actor)
        context.say("me-renamed", name=name)

    async def me(self, _update: Update, context: Context) -> None:
        """All that is kept of the one who asks."""
        await self._show_me(context)

    async def me_tap(self, update: Update, context: Context) -> None:
        """A button under what is kept."""
        verb = (update.callback_query.data or "" if update.callback_query else "").partition(":")[2]
        if verb not in self._me_verbs:
            raise Refused("refused-button")
        await self._me_verbs[verb](context)

    async def _agree(self, context: Context, code: Code, _argument: str) -> None:
        await self._residents.agree(context.work, context.actor)
        await self._ask_unit(context, code)

    async def _later(self, context: Context, code: Code, _argument: str) -> None:
        """Nothing of a home is kept; what is said next is said about this building all the same."""
        await self._intents.ask(context.work, context.actor, Asked.SPOT, 0, code=str(code.id))
        context.say("home-later", place=code.place)

    async def _unit(self, context: Context, code: Code, argument: str) -> None:
        is_unit = argument.isascii() and argument.isdigit() and 1 <= int(argument[:3]) <= max(1, code.units)
        if not is_unit:
            raise Refused("refused-button")
        await self._ask_room(context, code, unit=argument)

    async def _ask_unit(self, context: Context, code: Code) -> None:
        if code.unit is None and code.units > 1:
            await self._intents.ask(context.work, context.actor, Asked.HOME, 0, building=str(code.building_id))
            context.answer(cards.unit_card(context.eye, context.language, code.building, code.id, code.units))
        else:
            await self._ask_room(context, code, unit=str(code.unit or ""))

    async def _ask_room(self, context: Context, code: Code, unit: str) -> None:
        data = {"building": str(code.building_id), "unit": unit}
        await self._intents.ask(context.work, context.actor, Asked.HOME, 0, **data)
        where = door(context.eye, context.language, code.building, Home(int(unit) if unit else None))
        context.say("ask-room", door=where)

    async def _show_me(self, context: Context) -> None:
        kept, claim, agreed_at = await self._residents.kept(context.work, context.actor)
        context.answer(cards.me_card(context.eye, context.actor, kept, claim, agreed_at))

    async def _me_name(self, context: Context) -> None:
        await self._intents.ask(context.work, context.actor, Asked.NAME, 0)
        context.say("ask-name")

    async def _me_home(self, context: Context) -> None:
        await self._must_agree(context)
        await self._intents.ask(context.work, context.actor, Asked.HOME, 0)
        context.say("ask-home")

    async def _me_phone(self, context: Context) -> None:
        await self._must_agree(context)
        context.answer(cards.phone_card(context.eye, context.language))

    async def _me_agree(self, context: Context) -> None:
        await self._residents.agree(context.work, context.actor)
        context.toast("toast-agree")
        await self._show_me(context)

    async def _me_withdraw(self, context: Context) -> None:
        kept, _, _ = await self._residents.kept(context.work, context.actor)
        context.answer(cards.withdraw_card(context.eye, context.language, kept.is_listed))

    async def _me_withdraw_now(self, context: Context) -> None:
        is_gone = await self._residents.withdraw(context.work, context.actor)
        await self._intents.forget(context.work, context.actor)
        context.answer(Card(context.words("me-withdrawn" if is_gone else "me-withdrawn-listed"), keyboard=()))

    async def _me_keep(self, context: Context) -> None:
        context.toast("toast-kept")

    async def _must_agree(self, context: Context) -> None:
        if not await self._residents.has_agreed(context.work, context.actor):
            raise Refused("refused-consent")
