"""The morning list of calls in a caller's chat: one card, one tap a call."""

from __future__ import annotations

import re

from telegram import Update

from cards.call_lists import who_card
from domain.refusals import Refused
from handlers.context import Context, number_in
from services.call_lists import DEEDS, CallLists
from words.texts import Texts


class CallListHandlers:
    """Telegram's side of the list."""

    def __init__(self, call_lists: CallLists, texts: Texts) -> None:
        self._call_lists = call_lists
        keys = {texts.plain(language, "key-calls") for language in texts.languages}
        self.key_pattern = re.compile(rf"^\s*(?:{'|'.join(re.escape(key) for key in sorted(keys))})\s*$")

    async def calls(self, _update: Update, context: Context) -> None:
        """Bring the list below everything else."""
        await self._call_lists.bring(context.work, context.actor)

    async def tap(self, update: Update, context: Context) -> None:
        """A button of the list."""
        query = update.callback_query
        _, what, verb, *_ = (*((query.data or "") if query is not None else "").split(":"), "", "")
        if what == "begin":
            await self._call_lists.begin(context.work, context.actor)
            context.toast("toast-call-begin")
        elif what == "pass":
            await self._call_lists.pass_on(context.work, context.actor)
            context.toast("toast-alarm-cannot")
        else:
            await self._act(context, number_in(what), verb)

    async def key(self, _update: Update, context: Context) -> None:
        """The key below the chat, an ordinary message: somebody on the list needs help."""
        asked = await self._call_lists.helping(context.work, context.actor)
        if asked is not None:
            context.answer(who_card(context.eye, context.language, asked))

    async def _act(self, context: Context, check_in_id: int, verb: str) -> None:
        deed = next((one for one in DEEDS if one.value == verb), None)
        if deed is None:
            raise Refused("refused-button")
        await self._call_lists.act(context.work, context.actor, check_in_id, deed)
        context.toast(f"toast-call-{deed.value.replace('_', '-')}")
