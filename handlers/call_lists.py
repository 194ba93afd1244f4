"""The morning list of calls in a caller's chat: one card, one tap a call."""

from __future__ import annotations

from telegram import Update

from domain.refusals import Refused
from handlers.context import Context, number_in
from services.call_lists import DEEDS, CallLists


class CallListHandlers:
    """Telegram's side of the list."""

    def __init__(self, call_lists: CallLists) -> None:
        self._call_lists = call_lists

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

    async def _act(self, context: Context, check_in_id: int, verb: str) -> None:
        deed = next((one for one in DEEDS if one.value == verb), None)
        if deed is None:
            raise Refused("refused-button")
        await self._call_lists.act(context.work, context.actor, check_in_id, deed)
        context.toast(f"toast-call-{deed.value.replace('_', '-')}")
