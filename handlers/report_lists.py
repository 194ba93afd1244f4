"""`/mine`, `/find` and `/building`: lists of reports, each card one tap away."""

from __future__ import annotations

from telegram import Update

from cards import report_lists as cards
from cards.card import Card
from domain.refusals import Refused
from handlers.context import Context, number_in
from services.report_lists import Found, ReportLists
from services.work import Reply

_MOST_PAGES = 1000
_LONGEST_QUERY = 100


class ReportListHandlers:
    """One card a list, that turns its pages in place."""

    def __init__(self, lists: ReportLists) -> None:
        self._lists = lists

    async def mine(self, update: Update, context: Context) -> None:
        """What concerns this person; with a number or words, what of it has them."""
        query = _query(update)
        if query:
            self._show_found(context, query, await self._lists.search_mine(context.work, context.actor, query))
            return
        await self._mine(context, 0, is_fresh=True)

    async def find(self, update: Update, context: Context) -> None:
        """What has a number or words, in the reach of one of the staff."""
        query = _query(update)
        found = await self._lists.search(context.work, context.actor, query)
        if not query:
            context.say("find-how")
            return
        self._show_found(context, query, found)

    async def building(self, _update: Update, context: Context) -> None:
        """What is open where this person is a lead."""
        await self._building(context, 0, is_fresh=True)

    async def mine_tap(self, update: Update, context: Context) -> None:
        """Another page of what concerns this person."""
        _, page = _arguments(update, "mine:page")
        await self._mine(context, page)

    async def building_tap(self, update: Update, context: Context) -> None:
        """Another page of a lead's list, one of its reports, or a nudge."""
        data = (update.callback_query.data or "") if update.callback_query else ""
        verb = data.split(":")[1:2]
        if verb == ["page"]:
            _, page = _arguments(update, "building:page")
            await self._building(context, page)
        elif verb == ["card"]:
            number, page = _arguments(update, "building:card")
            await self._led(context, number, page)
        else:
            number, page = _arguments(update, "building:nudge")
            await self._lists.press(context.work, context.actor, number)
            await self._led(context, number, page)
            context.toast("toast-nudge")

    async def _mine(self, context: Context, page: int, *, is_fresh: bool = False) -> None:
        found = await self._lists.mine(context.work, context.actor, page)
        if not found.reports:
            context.say("mine-empty")
            return
        card = cards.mine_card(context.eye, context.language, found.reports, page, has_more=found.has_more)
        _draw(context, "mine", card, is_fresh=is_fresh)

    async def _building(self, context: Context, page: int, *, is_fresh: bool = False) -> None:
        found = await self._lists.building(context.work, context.actor, page)
        card = cards.building_card(context.eye, context.language, found.reports, page, has_more=found.has_more)
        _draw(context, "building", card, is_fresh=is_fresh)

    async def _led(self, context: Context, number: int, page: int) -> None:
        report = await self._lists.led(context.work, context.actor, number)
        may_press = self._lists.may_press(context.work, report)
        card = cards.led_card(context.eye, context.language, report, page, may_press=may_press)
        _draw(context, "building", card)

    def _show_found(self, context: Context, query: str, found: Found) -> None:
        if not found.reports:
            context.say("find-nothing", query=query)
            return
        context.answer(cards.found_card(context.eye, context.language, query, found.reports, found.count))


def _query(update: Update) -> str:
    message = update.effective_message
    text = (message.text or "") if message is not None else ""
    return " ".join(text.split()[1:])[:_LONGEST_QUERY]


def _arguments(update: Update, prefix: str) -> tuple[int, int]:
    """Return number and page of a button's data such as "building:card:12:0"; a page alone has the number 0.

    Raises:
        Refused: this is no button of ours; data proves nothing.
    """
    data = (update.callback_query.data or "") if update.callback_query else ""
    head, _, rest = data.partition(f"{prefix}:")
    parts = rest.split(":")
    if head or not rest or len(parts) > 2:
        raise Refused("refused-button")
    number, page = (0, number_in(parts[0])) if len(parts) == 1 else (number_in(parts[0]), number_in(parts[1]))
    return number, min(page, _MOST_PAGES)


def _draw(context: Context, name: str, card: Card, *, is_fresh: bool = False) -> None:
    chat_id = context.actor.telegram_id
    if chat_id is not None:
        context.work.reply(Reply(chat_id, card, slot=f"{name}:{context.actor.id}", is_fresh=is_fresh))
