"""Codes that are scanned or opened: each kind has its way, and a wrong one is answered without a hint."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from telegram import Update

from cards.card import Card
from domain.codes import Code, CodeKind, token_in
from domain.intents import Asked
from handlers.commands import CommandHandlers
from handlers.context import Context
from handlers.remarks import remark_of
from services.codes import Codes
from services.intents import Intents

Way = Callable[[Context, Code], Awaitable[None]]
_PLAIN_STARTS = frozenset({"", "group"})
"""Start without a code: pressed, or by the button under the bot's words in a group."""


class CodeHandlers:
    """`/start TOKEN`, or the bot's own link sent as words by who cannot scan."""

    def __init__(
        self,
        codes: Codes,
        intents: Intents,
        commands: CommandHandlers,
        say: Callable[[Update, Context], Awaitable[None]],
        username: str,
        ways: Mapping[CodeKind, Way],
    ) -> None:
        self._codes = codes
        self._intents = intents
        self._commands = commands
        self._say = say
        self._username = username
        self._ways = {CodeKind.THING: self._thing, **ways}

    async def start(self, update: Update, context: Context) -> None:
        """Someone presses Start, perhaps with a code."""
        payload = (context.args or [""])[0]
        if payload in _PLAIN_STARTS:
            await self._commands.start(update, context)
        else:
            await self._commands.begin(context)
            await self._open(context, payload)

    async def link(self, update: Update, context: Context) -> None:
        """The bot's own link as words; beside danger it is not what matters."""
        message = update.effective_message
        remark = remark_of(message) if message is not None else None
        if remark is not None and self._intents.is_danger(remark):
            await self._say(update, context)
            return
        await self._open(context, token_in(message.text or "" if message else "", self._username) or "")

    async def _open(self, context: Context, token: str) -> None:
        opened = await self._codes.open(context.work, context.actor, token)
        if opened.code is None:
            context.say("code-barred" if opened.is_barred else "code-unknown")
        else:
            await self._ways[opened.code.kind](context, opened.code)

    async def _thing(self, context: Context, code: Code) -> None:
        """A lamp, a lift, a door: what is said next is said about it."""
        await self._intents.ask(context.work, context.actor, Asked.SPOT, 0, code=str(code.id))
        context.answer(Card(context.words("ask-spot", place=code.place)))
