"""`/answers`: the common sentences of a community, listed, added, changed and taken away by its staff."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards import phrases as cards
from cards.card import Card
from domain.categories import CATEGORIES
from domain.intents import Asked
from domain.phrases import ANY, Shelf, Use
from domain.refusals import Refused
from domain.remarks import Remark
from handlers.context import Context, number_in
from services.intents import Intents
from services.phrases import Phrases
from services.work import Reply


class PhraseHandlers:
    """One card that changes with each step."""

    def __init__(self, phrases: Phrases, intents: Intents) -> None:
        self._phrases = phrases
        self._intents = intents
        self._verbs: dict[str, Callable[[Context, int, list[str]], Awaitable[None]]] = {
            "uses": self._uses,
            "use": self._use,
            "list": self._list,
            "one": self._one,
            "add": self._add,
            "edit": self._edit,
            "drop": self._drop,
        }

    async def answers(self, _update: Update, context: Context) -> None:
        """The command: whose sentences, or at once what for."""
        found = await self._phrases.communities(context.work, context.actor)
        if len(found) == 1:
            self._draw(context, cards.uses_card(context.eye, context.language, *found[0]), is_fresh=True)
        else:
            self._draw(context, cards.communities_card(context.eye, context.language, found), is_fresh=True)

    async def tap(self, update: Update, context: Context) -> None:
        """A button of the card."""
        data = (update.callback_query.data or "") if update.callback_query else ""
        verb, number, *arguments = [*data.split(":")[1:], "", ""]
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](context, number_in(number), [*arguments, "", ""])

    async def words(self, context: Context, remark: Remark, _number: int, data: dict[str, str]) -> None:
        """A sentence that was asked for, new or in the place of another."""
        grid, key = int(data["grid"]), data.get("key", "")
        if key:
            shelf = await self._phrases.change(context.work, context.actor, grid, key, remark.text)
        else:
            use, category = Use(data["use"]), data["category"]
            shelf = await self._phrases.add(context.work, context.actor, grid, category, use, remark.text)
        await self._intents.forget(context.work, context.actor)
        await self._show(context, grid, shelf, is_fresh=True)

    async def _uses(self, context: Context, grid: int, _arguments: list[str]) -> None:
        community = await self._phrases.community(context.work, context.actor, grid)
        self._draw(context, cards.uses_card(context.eye, context.language, grid, community))

    async def _use(self, context: Context, grid: int, arguments: list[str]) -> None:
        await self._phrases.community(context.work, context.actor, grid)
        page = number_in(arguments[1])
        self._draw(context, cards.categories_card(context.eye, context.language, grid, _use_in(arguments[0]), page))

    async def _list(self, context: Context, grid: int, arguments: list[str]) -> None:
        community = await self._phrases.community(context.work, context.actor, grid)
        shelf = Shelf(community, context.language, _category_in(arguments[1]), _use_in(arguments[0]))
        await self._show(context, grid, shelf)

    async def _one(self, context: Context, grid: int, arguments: list[str]) -> None:
        shelf, phrase = await self._phrases.find(context.work, context.actor, grid, arguments[0])
        self._draw(context, cards.phrase_card(context.eye, context.language, grid, shelf, phrase))

    async def _add(self, context: Context, grid: int, arguments: list[str]) -> None:
        await self._phrases.community(context.work, context.actor, grid)
        use, category = _use_in(arguments[0]), _category_in(arguments[1])
        await self._ask(context, grid=str(grid), use=use.value, category=category)

    async def _edit(self, context: Context, grid: int, arguments: list[str]) -> None:
        await self._phrases.find(context.work, context.actor, grid, arguments[0])
        await self._ask(context, grid=str(grid), key=arguments[0])

    async def _drop(self, context: Context, grid: int, arguments: list[str]) -> None:
        shelf = await self._phrases.remove(context.work, context.actor, grid, arguments[0])
        await self._show(context, grid, shelf)
        context.toast("toast-phrase-dropped")

    async def _ask(self, context: Context, **data: str) -> None:
        await self._intents.ask(context.work, context.actor, Asked.PHRASE, 0, **data)
        context.say("ask-phrase")
        context.toast("toast-ask")

    async def _show(self, context: Context, grid: int, shelf: Shelf, *, is_fresh: bool = False) -> None:
        found = await self._phrases.on(context.work, shelf)
        card = cards.shelf_card(context.eye, context.language, grid, shelf, found)
        self._draw(context, card, is_fresh=is_fresh)

    def _draw(self, context: Context, card: Card, *, is_fresh: bool = False) -> None:
        chat_id = context.actor.telegram_id
        if chat_id is not None:
            context.work.reply(Reply(chat_id, card, slot=f"phrases:{context.actor.id}", is_fresh=is_fresh))


def _use_in(text: str) -> Use:
    if text not in set(Use):
        raise Refused("refused-button")
    return Use(text)


def _category_in(text: str) -> str:
    if text != ANY and text not in CATEGORIES:
        raise Refused("refused-button")
    return text
