"""`/duty`: who is on duty now and this week; the office puts somebody in, swaps, takes off."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards import duties as cards
from cards.card import Card
from domain.people import Role
from domain.refusals import Refused
from domain.serving import ON_DUTY, SHIFTS
from handlers.absences import day_in
from handlers.context import Context, number_in
from services.duties import Duties
from services.work import Reply


class DutyHandlers:
    """One card that changes with each step."""

    def __init__(self, duties: Duties) -> None:
        self._duties = duties
        self._verbs: dict[str, Callable[[Context, list[str]], Awaitable[None]]] = {
            "list": self._list,
            "line": self._line,
            "add": self._add,
            "day": self._day,
            "shift": self._shift,
            "put": self._put,
            "swap": self._swap,
            "to": self._to,
            "remove": self._remove,
        }

    async def duty(self, _update: Update, context: Context) -> None:
        """Who is on duty."""
        await self._show(context, is_fresh=True)

    async def tap(self, update: Update, context: Context) -> None:
        """A button of the card."""
        data = update.callback_query.data or "" if update.callback_query else ""
        verb, *arguments = data.split(":")[1:] or [""]
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](context, [*arguments, "", "", "", ""])

    async def _list(self, context: Context, _arguments: list[str]) -> None:
        await self._show(context)

    async def _line(self, context: Context, arguments: list[str]) -> None:
        duty = await self._duties.get(context.work, context.actor, number_in(arguments[0]))
        self._draw(context, cards.line_card(context.eye, context.language, duty))

    async def _add(self, context: Context, _arguments: list[str]) -> None:
        self._draw(context, cards.days_card(context.eye, context.language, self._duties.days(context.work)))

    async def _day(self, context: Context, arguments: list[str]) -> None:
        self._draw(context, cards.shifts_card(context.eye, context.language, day_in(arguments[0])))

    async def _shift(self, context: Context, arguments: list[str]) -> None:
        day, shift, role = arguments[0], _shift_in(arguments[1]), _role_in(arguments[2])
        found = await self._duties.candidates(context.work, context.actor, role)
        path = f"duty:put:{day_in(day):%Y%m%d}:{shift}:{role.value}"
        self._draw(context, cards.people_card(context.eye, context.language, role, path, found))

    async def _put(self, context: Context, arguments: list[str]) -> None:
        day, shift, role = day_in(arguments[0]), _shift_in(arguments[1]), _role_in(arguments[2])
        await self._duties.put(context.work, context.actor, number_in(arguments[3]), role, day, shift)
        await self._show(context)
        context.toast("toast-duty-put")

    async def _swap(self, context: Context, arguments: list[str]) -> None:
        duty = await self._duties.get(context.work, context.actor, number_in(arguments[0]))
        found = await self._duties.candidates(context.work, context.actor, duty.role)
        others = [one for one in found if one.id != duty.person_id]
        path = f"duty:to:{duty.id}"
        self._draw(context, cards.people_card(context.eye, context.language, duty.role, path, others))

    async def _to(self, context: Context, arguments: list[str]) -> None:
        await self._duties.swap(context.work, context.actor, number_in(arguments[0]), number_in(arguments[1]))
        await self._show(context)
        context.toast("toast-duty-swapped")

    async def _remove(self, context: Context, arguments: list[str]) -> None:
        await self._duties.remove(context.work, context.actor, number_in(arguments[0]))
        await self._show(context)
        context.toast("toast-duty-removed")

    async def _show(self, context: Context, *, is_fresh: bool = False) -> None:
        roster = await self._duties.roster(context.work, context.actor)
        card = cards.roster_card(context.eye, context.language, roster.now, roster.week, may_set=roster.may_set)
        self._draw(context, card, is_fresh=is_fresh)

    def _draw(self, context: Context, card: Card, *, is_fresh: bool = False) -> None:
        chat_id = context.actor.telegram_id
        if chat_id is not None:
            context.work.reply(Reply(chat_id, card, slot=f"duty:{context.actor.id}", is_fresh=is_fresh))


def _shift_in(text: str) -> str:
    if text not in SHIFTS:
        raise Refused("refused-button")
    return text


def _role_in(text: str) -> Role:
    if text not in {role.value for role in ON_DUTY}:
        raise Refused("refused-button")
    return Role(text)
