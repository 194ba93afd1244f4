"""Buttons about the same matter twice: the reporter's answer, staff who merge and split, 我也遇到 in a group."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

from telegram import Update

from domain.intents import Asked
from domain.notices import Face
from domain.refusals import Refused
from domain.remarks import Remark
from domain.reports import Action
from handlers.context import Context
from handlers.reports import parse
from services.duplicates import Duplicates
from services.intents import Intents
from services.report_splits import ReportSplits
from services.report_views import ReportViews
from services.reports import More, Reports

Way = Callable[[Update, Context, int, str], Awaitable[None]]


class DuplicateHandlers:
    """A tap: do it; cards are redrawn by what the services owe."""

    def __init__(
        self,
        duplicates: Duplicates,
        splits: ReportSplits,
        reports: Reports,
        views: ReportViews,
        intents: Intents,
        username: str,
    ) -> None:
        self._duplicates = duplicates
        self._splits = splits
        self._reports = reports
        self._views = views
        self._intents = intents
        self._username = username
        self._verbs: dict[str, Way] = {
            "yes": self._yes,
            "no": self._no,
            "merge": self._offer,
            "into": self._into,
            "number": self._number,
            "split": self._split,
            "apart": self._apart,
            "me_too": self._me_too,
        }

    async def tap(self, update: Update, context: Context) -> None:
        """A button of these."""
        number, verb, argument = parse(update.callback_query.data if update.callback_query else None)
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](update, context, number, argument)

    async def merging(self, context: Context, remark: Remark, number: int, _data: dict[str, str]) -> None:
        """The number that a report is merged into was typed."""
        found = re.search(r"\d{1,15}", remark.text)
        await self._merge(context, number, str(int(found[0])) if found else "")
        await self._intents.forget(context.work, context.actor)

    async def splitting(self, context: Context, remark: Remark, number: int, _data: dict[str, str]) -> None:
        """The parts of a report were written, a line each."""
        made = await self._splits.split(context.work, context.actor, number, remark.text)
        await self._intents.forget(context.work, context.actor)
        await self._views.turn(context.work, context.actor, number, Face.FRONT)
        context.say("done-split", number=number, numbers=" ".join(str(one.number) for one in made))

    async def _yes(self, _update: Update, context: Context, number: int, argument: str) -> None:
        more = More(into=_number_in(argument))
        await self._reports.act(context.work, context.actor, number, Action.JOIN, more=more)
        context.toast("toast-join")

    async def _no(self, _update: Update, context: Context, number: int, _argument: str) -> None:
        await self._duplicates.deny(context.work, context.actor, number)
        context.toast("toast-other")

    async def _offer(self, _update: Update, context: Context, number: int, _argument: str) -> None:
        await self._duplicates.offer(context.work, context.actor, number)

    async def _into(self, _update: Update, context: Context, number: int, argument: str) -> None:
        await self._merge(context, number, argument)

    async def _number(self, _update: Update, context: Context, number: int, _argument: str) -> None:
        await self._ask(context, Asked.MERGING, Action.MERGE, number)

    async def _split(self, _update: Update, context: Context, number: int, _argument: str) -> None:
        await self._ask(context, Asked.SPLITTING, Action.SPLIT, number)

    async def _apart(self, _update: Update, context: Context, number: int, _argument: str) -> None:
        await self._reports.act(context.work, context.actor, number, Action.APART)
        context.toast("toast-other")

    async def _me_too(self, update: Update, context: Context, number: int, _argument: str) -> None:
        query = update.callback_query
        chat_id = query.message.chat.id if query is not None and query.message is not None else 0
        await self._duplicates.follow(context.work, context.actor, number, chat_id)
        key = "toast-me-too" if context.is_owed(context.actor.id) else "toast-me-too-start"
        context.toast(key, number=number, bot=f"@{self._username}")

    async def _merge(self, context: Context, number: int, into: str) -> None:
        root = _number_in(into)
        report = await self._reports.act(context.work, context.actor, number, Action.MERGE, more=More(into=root))
        # Who merged it need not be its owner: the choice goes from that card too.
        await self._views.turn(context.work, context.actor, number, Face.FRONT)
        context.toast("toast-merge")
        context.say("done-merge", number=number, into=report.merged_into or root)

    async def _ask(self, context: Context, asked: Asked, action: Action, number: int) -> None:
        await self._views.ready(context.work, context.actor, number, action)
        await self._intents.ask(context.work, context.actor, asked, number)
        context.say(f"ask-{asked.value}", number=number)
        context.toast("toast-ask")


def _number_in(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise Refused("refused-merge")
    return int(text)
