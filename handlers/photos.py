"""Hiding pictures: which one, why, and showing it again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards.photos import hiding_card, photos_card
from domain.photos import Hiding
from domain.refusals import Refused
from handlers.context import Context
from handlers.reports import parse
from services.photos import Photos


class PhotoHandlers:
    """The buttons `photo:...`."""

    def __init__(self, photos: Photos) -> None:
        self._photos = photos
        self._verbs: dict[str, Callable[[Update, Context, int, str], Awaitable[None]]] = {
            "list": self._list,
            "pick": self._pick,
            "hide": self._hide,
            "unhide": self._unhide,
        }

    async def tap(self, update: Update, context: Context) -> None:
        """A button about a picture."""
        number, verb, argument = parse(update.callback_query.data if update.callback_query else None)
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](update, context, number, argument)

    async def _list(self, _update: Update, context: Context, number: int, _argument: str) -> None:
        report, found = await self._photos.list_of(context.work, context.actor, number)
        context.answer(photos_card(context.eye, context.actor, report, found))

    async def _pick(self, update: Update, context: Context, number: int, argument: str) -> None:
        await self._photos.list_of(context.work, context.actor, number)
        context.spend(update)
        context.answer(hiding_card(context.eye, context.language, number, _id(argument)))

    async def _hide(self, update: Update, context: Context, number: int, argument: str) -> None:
        photo, _, why = argument.partition(".")
        if why not in set(Hiding):
            raise Refused("refused-button")
        hidden = await self._photos.hide(context.work, context.actor, number, _id(photo), Hiding(why))
        context.spend(update)
        key = "photo-done-left" if hidden.left else "photo-done"
        context.say(key, number=number, count=hidden.taken_back, left=hidden.left)

    async def _unhide(self, update: Update, context: Context, number: int, argument: str) -> None:
        await self._photos.unhide(context.work, context.actor, number, _id(argument))
        context.spend(update)
        context.toast("toast-unhidden")


def _id(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise Refused("refused-button")
    return int(text)
