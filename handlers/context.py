"""What a handler has in its hand: the open work, and the person who acts."""

from __future__ import annotations

from typing import Any

from telegram import Update
from telegram.ext import CallbackContext, ExtBot

from cards.card import Card, to_json
from cards.check_ins import with_keys
from cards.look import Look
from domain.notices import Lane, ReportCard
from domain.people import Person
from domain.refusals import Refused
from services.work import Call, Reply, Work, current_work


def number_in(text: str) -> int:
    """Return the number in a button's data.

    Raises:
        Refused: it is none; data proves nothing.
    """
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise Refused("refused-button")
    return int(text)


class Context(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """PTB's context, reaching the work of this update instead of the network."""

    person: Person | None = None
    look: Look | None = None

    @property
    def work(self) -> Work:
        """Return the open unit of work."""
        work = current_work()
        if work is None:
            raise RuntimeError("a handler runs inside a work only")
        return work

    @property
    def actor(self) -> Person:
        """Return who acts, by numeric Telegram id.

        Raises:
            Refused: an anonymous administrator or a channel has no identity.
        """
        if self.person is None:
            raise Refused("anonymous")
        return self.person

    @property
    def language(self) -> str:
        """Return the language of the one who acts."""
        return self.actor.language

    @property
    def eye(self) -> Look:
        """Return what cards are drawn with."""
        if self.look is None:
            raise RuntimeError("the arrival handler comes first")
        return self.look

    def words(self, key: str, **values: str | int) -> str:
        """Return words in the actor's language, as HTML."""
        return self.eye.words(self.language, key, **values)

    def answer(
        self, card: Card, chat_id: int | None = None, reply_to: int | None = None, thread_id: int | None = None
    ) -> None:
        """Owe the actor (or another chat) a card as a new message."""
        target = chat_id if chat_id is not None else self.actor.telegram_id
        if target is not None:
            card = with_keys(self.eye, self.actor, card) if target == self.actor.telegram_id else card
            self.work.reply(Reply(target, card, Lane.INTERACTIVE, reply_to=reply_to, thread_id=thread_id))

    def say(self, key: str, **values: str | int) -> None:
        """Owe the actor a sentence."""
        self.answer(Card(self.words(key, **values)))

    @property
    def is_answered(self) -> bool:
        """Whether something new for the actor is owed, not only a change of what stands above."""
        me = self.actor
        said = (reply.chat_id == me.telegram_id for reply in self.work.replies)
        told = (
            notice.to.id == me.id and (not isinstance(notice, ReportCard) or notice.is_fresh)
            for notice in self.work.notices
        )
        return any(said) or any(told)

    def is_owed(self, person_id: int) -> bool:
        """Whether a person gets anything of this: who cannot be reached gets nothing."""
        return any(notice.to.id == person_id for notice in self.work.notices)

    def mark(self, message_id: int, chat_id: int | None = None) -> None:
        """Put a small mark under the actor's message: it was written down, and nothing has to be said."""
        reaction = [{"type": "emoji", "emoji": "✍"}]
        params = to_json({"message_id": message_id, "reaction": reaction})
        target = chat_id or self.actor.telegram_id
        if target is not None:
            self.work.reply(Call(target, "setMessageReaction", params, lane=Lane.INTERACTIVE))

    def spend(self, update: Update) -> None:
        """Take the buttons off the message that was tapped: what they did is done. A group's are not one person's."""
        query = update.callback_query
        if query is not None and query.message is not None and query.message.chat.id == self.actor.telegram_id:
            params = to_json({"message_id": query.message.message_id})
            self.work.reply(Call(query.message.chat.id, "editMessageReplyMarkup", params, lane=Lane.INTERACTIVE))

    def toast(self, key: str, **values: str | int) -> None:
        """Answer the tap with a word."""
        self.work.toast = self.eye.label(self.language, key, **values)
