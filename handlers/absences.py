"""Leave: three questions with buttons, a card with the way back, and what to do with what was begun."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date

from telegram import Update

from cards import absences as cards
from cards.card import Card
from domain.dates import read_date
from domain.intents import Asked
from domain.refusals import Refused
from domain.remarks import Remark
from handlers.context import Context, number_in
from services.absences import Absences, Leave
from services.intents import Intents
from services.work import Reply

_PICK, _NOW = "pick", "now"


def day_in(text: str) -> date:
    """Return the date in a button's data.

    Raises:
        Refused: it is none.
    """
    if len(text) != 8 or not (text.isascii() and text.isdigit()):
        raise Refused("refused-button")
    found = read_date(f"{text[:4]}-{text[4:6]}-{text[6:]}")
    if found is None:
        raise Refused("refused-button")
    return found


class AbsenceHandlers:
    """`/leave`, and the same for somebody who is ill, from the office's list."""

    def __init__(self, absences: Absences, intents: Intents) -> None:
        self._absences = absences
        self._intents = intents
        self._verbs: dict[str, Callable[[Context, list[str]], Awaitable[None]]] = {
            "of": self._of,
            "from": self._from,
            "until": self._until,
            "deputy": self._deputy,
            "back": self._back,
            "hand": self._hand,
        }

    async def leave(self, _update: Update, context: Context) -> None:
        """One's own leave."""
        await self._show(context, context.actor.id, is_fresh=True)

    async def tap(self, update: Update, context: Context) -> None:
        """A button of the card."""
        data = update.callback_query.data or "" if update.callback_query else ""
        verb, *arguments = data.split(":")[1:] or [""]
        if verb == "keep":
            context.spend(update)
            context.toast("toast-leave-keep")
            return
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](context, [*arguments, "", "", "", ""])
        if verb == "hand":
            context.spend(update)

    async def day(self, context: Context, remark: Remark, _number: int, data: dict[str, str]) -> None:
        """A date that was asked for."""
        day = read_date(remark.text, self._absences.today(context.work))
        if day is None:
            raise Refused("refused-leave-date")
        await self._intents.forget(context.work, context.actor)
        written = f"{day:%Y%m%d}"
        if data.get("from"):
            await self._until(context, [data["who"], data["from"], written], is_fresh=True)
        else:
            await self._from(context, [data["who"], written], is_fresh=True)

    async def _of(self, context: Context, arguments: list[str]) -> None:
        await self._show(context, number_in(arguments[0]), is_fresh=True)

    async def _from(self, context: Context, arguments: list[str], *, is_fresh: bool = False) -> None:
        person_id, text = number_in(arguments[0]), arguments[1]
        person, _ = await self._absences.find(context.work, context.actor, person_id)
        if text == _PICK:
            await self._ask_day(context, who=str(person_id))
            return
        first = None if text == _NOW else day_in(text)
        today = self._absences.today(context.work)
        self._draw(context, cards.until_card(context.eye, context.language, person, first, today), is_fresh=is_fresh)

    async def _until(self, context: Context, arguments: list[str], *, is_fresh: bool = False) -> None:
        person_id, begin, text = number_in(arguments[0]), arguments[1], arguments[2]
        person, _ = await self._absences.find(context.work, context.actor, person_id)
        first = None if begin == _NOW else day_in(begin)
        if text == _PICK:
            await self._ask_day(context, who=str(person_id), **{"from": begin})
            return
        deputies = await self._absences.deputies(context.work, context.actor, person_id)
        card = cards.deputy_card(context.eye, context.language, person, first, day_in(text), deputies)
        self._draw(context, card, is_fresh=is_fresh)

    async def _deputy(self, context: Context, arguments: list[str]) -> None:
        person_id, begin, last = number_in(arguments[0]), arguments[1], day_in(arguments[2])
        first = None if begin == _NOW else day_in(begin)
        deputy_id = number_in(arguments[3]) or None
        leave = await self._absences.set(context.work, context.actor, person_id, first, last, deputy_id)
        self._draw(context, self._card(context, leave))
        context.toast("toast-leave-set")

    async def _back(self, context: Context, arguments: list[str]) -> None:
        person = await self._absences.end(context.work, context.actor, number_in(arguments[0]))
        self._draw(context, Card(context.words("leave-ended", name=person.name)))
        context.toast("toast-leave-back")

    async def _hand(self, context: Context, _arguments: list[str]) -> None:
        count = await self._absences.hand_over(context.work, context.actor)
        context.say("leave-handed", count=count)

    async def _show(self, context: Context, person_id: int, *, is_fresh: bool = False) -> None:
        person, leave = await self._absences.find(context.work, context.actor, person_id)
        if leave is not None:
            self._draw(context, self._card(context, leave), is_fresh=is_fresh)
            return
        today = self._absences.today(context.work)
        self._draw(context, cards.from_card(context.eye, context.language, person, today), is_fresh=is_fresh)

    async def _ask_day(self, context: Context, **data: str) -> None:
        await self._intents.ask(context.work, context.actor, Asked.LEAVE, 0, **data)
        context.say("leave-ask-date")

    def _card(self, context: Context, leave: Leave) -> Card:
        last = self._absences.last_day(leave.absence)
        return cards.leave_card(context.eye, context.language, leave.absence, last, leave.person, leave.deputy)

    def _draw(self, context: Context, card: Card, *, is_fresh: bool = False) -> None:
        chat_id = context.actor.telegram_id
        if chat_id is not None:
            context.work.reply(Reply(chat_id, card, slot=f"leave:{context.actor.id}", is_fresh=is_fresh))
