"""Telegram's side of the group where staff work together: binding it, words under a card, and sending these on."""

from __future__ import annotations

from telegram import Message, Update

from cards.card import Card
from cards.workspaces import note_card, sent_card
from domain.refusals import Refused
from handlers.context import Context
from handlers.remarks import remark_of, thread_of, without
from services.reports import Reports
from services.work import Reply
from services.workspaces import Workspaces


class WorkspaceHandlers:
    """What is written there stays there, until its author taps 〔发给居民〕."""

    def __init__(self, workspaces: Workspaces, reports: Reports, bot_id: int, username: str) -> None:
        self._workspaces = workspaces
        self._reports = reports
        self._bot_id = bot_id
        self._username = username

    async def bind(self, update: Update, context: Context) -> None:
        """`/bind` in a group; where there are several communities, with the name of one."""
        message = update.effective_message
        if message is None:
            return
        named = (message.text or "").partition(" ")[2].strip()
        is_forum = bool(message.chat.is_forum)
        await self._workspaces.bind(
            context.work, context.actor, message.chat_id, named, self._bot_id, is_forum=is_forum
        )

    async def bind_elsewhere(self, _update: Update, context: Context) -> None:
        """`/bind` in private, where there is nothing to bind."""
        context.say("bind-in-group")

    async def take(self, message: Message, context: Context) -> bool:
        """Take a reply to a report's card; False: it is none.

        Raises:
            Refused: an anonymous administrator, no staff, or a report that is out of reach or has ended.
        """
        replied, remark = message.reply_to_message, remark_of(message)
        if replied is None or remark is None or remark.text.startswith("/"):
            return False
        number = await self._workspaces.about(context.work, message.chat_id, replied.message_id)
        if number is None:
            return False
        words = without(remark, self._username)
        note_id = await self._workspaces.note(context.work, context.actor, number, words) if words.text else None
        if note_id is None:
            context.mark(message.message_id, message.chat_id)
            return True
        card = note_card(context.eye, context.language, number, note_id)
        context.work.reply(_under(message.chat_id, message.message_id, thread_of(message), card, note_id, number))
        return True

    async def reword(self, update: Update, context: Context) -> None:
        """A message in a group was changed."""
        message = update.effective_message
        remark = remark_of(message) if message is not None else None
        if remark is not None:
            await self._workspaces.reworded(context.work, without(remark, self._username))

    async def tap(self, update: Update, context: Context) -> None:
        """〔发给居民〕. Anybody in the group can tap: who it is decides."""
        parts = (update.callback_query.data or "").split(":") if update.callback_query else []
        if len(parts) != 3 or not (parts[1].isascii() and parts[1].isdigit() and len(parts[1]) < 16):
            raise Refused("refused-button")
        note = await self._workspaces.release(context.work, context.actor, int(parts[1]))
        report = await self._reports.talk(context.work, context.actor, note.number, note.remark)
        is_out = context.is_owed(report.reporter_id)
        card = sent_card(context.eye, context.language, note.number, is_out=is_out)
        context.work.reply(_under(note.remark.chat_id, note.remark.message_id, None, card, note.id, note.number))
        context.toast("toast-note-sent" if is_out else "toast-note-unsent")


def _under(chat_id: int, message_id: int, thread_id: int | None, card: Card, note_id: int, number: int) -> Reply:
    """Return what stands under a message, and lives: sending the words changes it."""
    slot = f"note:{note_id}:{number}"
    return Reply(chat_id, card, slot=slot, reply_to=message_id, thread_id=thread_id)
