"""`/pairs`: those who serve propose a volunteer to an elder; both say yes or no. `/elders`: a volunteer's own list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards import pairings as cards
from cards.card import Card
from domain.pairings import Stage
from domain.refusals import Refused
from handlers.context import Context, number_in
from services.pairings import Pairings
from services.work import Reply


class PairingHandlers:
    """One card that changes with each step, and two questions."""

    def __init__(self, pairings: Pairings) -> None:
        self._pairings = pairings
        self._verbs: dict[str, Callable[[Context, list[str]], Awaitable[None]]] = {
            "page": self._page,
            "of": self._of,
            "ask": self._ask,
            "off": self._off,
            "word": self._word,
        }

    async def pairs(self, _update: Update, context: Context) -> None:
        """Who is looked after here, those without a volunteer first."""
        await self._list(context, 0, is_fresh=True)

    async def elders(self, _update: Update, context: Context) -> None:
        """A volunteer's elders."""
        found = await self._pairings.mine(context.work, context.actor)
        context.answer(cards.elders_card(context.eye, context.language, found))

    async def tap(self, update: Update, context: Context) -> None:
        """A button of the list, of an elder, or of a proposal."""
        data = update.callback_query.data or "" if update.callback_query else ""
        verb, *arguments = data.split(":")[1:] or [""]
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](context, [*arguments, "", ""])
        if verb == "word":
            context.spend(update)

    async def answer(self, update: Update, context: Context) -> None:
        """A volunteer or an elder answers; a volunteer cannot go on."""
        data = update.callback_query.data or "" if update.callback_query else ""
        _, number, verb = [*data.split(":"), "", ""][:3]
        pairing_id = number_in(number)
        if verb in ("yes", "no"):
            pairing = await self._pairings.answer(context.work, context.actor, pairing_id, is_yes=verb == "yes")
            context.toast(f"toast-pairing-{verb}")
            if pairing.stage is Stage.ELDER:
                context.say("pairing-elder-is-asked", name=pairing.elder)
        elif verb == "out":
            pairing = await self._pairings.one_of_mine(context.work, context.actor, pairing_id)
            context.answer(cards.out_card(context.eye, context.language, pairing))
        elif verb == "out_now":
            await self._pairings.step_back(context.work, context.actor, pairing_id)
            context.spend(update)
            context.say("elders-out")
        elif verb == "stay":
            context.spend(update)
            context.toast("toast-pairing-yes")
        else:
            raise Refused("refused-button")

    async def offer(self, update: Update, context: Context) -> None:
        """A resident offers to help, and those who serve take them in."""
        data = update.callback_query.data or "" if update.callback_query else ""
        _, number, verb = [*data.split(":"), "", ""][:3]
        if number == "offer":
            await self._pairings.offer(context.work, context.actor)
            context.say("offer-made")
            return
        if verb not in ("yes", "no"):
            raise Refused("refused-button")
        await self._pairings.decide_offer(context.work, context.actor, number_in(number), is_yes=verb == "yes")
        context.spend(update)
        context.toast(f"toast-offer-{verb}")

    async def _page(self, context: Context, arguments: list[str]) -> None:
        await self._list(context, number_in(arguments[0]))

    async def _of(self, context: Context, arguments: list[str]) -> None:
        await self._show(context, number_in(arguments[0]))

    async def _ask(self, context: Context, arguments: list[str]) -> None:
        elder_id = number_in(arguments[0])
        pairing = await self._pairings.propose(context.work, context.actor, elder_id, number_in(arguments[1]))
        context.toast("toast-pairs-asked", volunteer=pairing.volunteer)
        await self._show(context, elder_id)

    async def _off(self, context: Context, arguments: list[str]) -> None:
        elder_id = number_in(arguments[0])
        await self._pairings.call_off(context.work, context.actor, elder_id)
        context.toast("toast-pairs-off")
        await self._show(context, elder_id)

    async def _word(self, context: Context, arguments: list[str]) -> None:
        pairing_id, is_yes = number_in(arguments[0]), arguments[1] == "yes"
        pairing = await self._pairings.record(context.work, context.actor, pairing_id, is_yes=is_yes)
        context.toast("toast-pairs-word")
        await self._show(context, pairing.elder_id)

    async def _list(self, context: Context, number: int, *, is_fresh: bool = False) -> None:
        page = await self._pairings.page(context.work, context.actor, number)
        card = cards.pairs_page(context.eye, context.language, page.shown, page.number, page.pages, page.count)
        self._draw(context, card, is_fresh=is_fresh)

    async def _show(self, context: Context, elder_id: int) -> None:
        view = await self._pairings.view(context.work, context.actor, elder_id)
        self._draw(context, cards.pair_card(context.eye, context.language, view.paired, view.found, view.history))

    def _draw(self, context: Context, card: Card, *, is_fresh: bool = False) -> None:
        chat_id = context.actor.telegram_id
        if chat_id is not None:
            context.work.reply(Reply(chat_id, card, slot=f"pairs:{context.actor.id}", is_fresh=is_fresh))
