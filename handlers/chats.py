"""What happens to chats: blocked and back, groups that move, and words for the bot in a group."""

from __future__ import annotations

from telegram import ChatMember, Message, Update

from cards.card import Button, Card
from domain.categories import Urgency
from domain.intents import Asked, Intent
from domain.remarks import Remark
from domain.workspaces import Standing
from handlers.context import Context
from handlers.limits import LimitHandlers
from handlers.remarks import remark_of, thread_of, without
from handlers.workspaces import WorkspaceHandlers
from services.alarms import Alarms
from services.intents import Intents, Understood
from services.limits import Held
from services.people import People
from services.reports import Reports
from services.workspaces import Workspaces

_AWAY = (ChatMember.LEFT, ChatMember.BANNED)


class ChatHandlers:
    """In a group the bot says a number at the most; everything else it says in private."""

    def __init__(
        self,
        people: People,
        alarms: Alarms,
        workspaces: Workspaces,
        reports: Reports,
        intents: Intents,
        topics: WorkspaceHandlers,
        gate: LimitHandlers,
        username: str,
    ) -> None:
        self._people = people
        self._alarms = alarms
        self._workspaces = workspaces
        self._topics = topics
        self._gate = gate
        self._reports = reports
        self._intents = intents
        self._username = username

    async def member(self, update: Update, context: Context) -> None:
        """The bot was blocked, started again, taken out of a group or put into it."""
        change = update.my_chat_member
        if change is None:
            return
        is_away = change.new_chat_member.status in _AWAY
        if change.chat.type == "private":
            if is_away:
                await self._people.lost(context.work, change.chat.id, "blocked by the user")
                await self._alarms.lost(context.work, change.chat.id)
            else:
                await self._people.found(context.work, change.chat.id)
        else:
            await self._people.group_lost(context.work, change.chat.id, "taken out" if is_away else None)
            may_manage = getattr(change.new_chat_member, "can_manage_topics", None) is True
            standing = Standing(str(change.new_chat_member.status), may_manage)
            await self._workspaces.stands(context.work, change.chat.id, standing)

    async def moved(self, update: Update, context: Context) -> None:
        """A group became a supergroup. Two messages tell of it; the second changes nothing more."""
        message = update.effective_message
        if message is None:
            return
        if message.migrate_to_chat_id is not None:
            await self._people.group_moved(context.work, message.chat_id, message.migrate_to_chat_id)
        elif message.migrate_from_chat_id is not None:
            await self._people.group_moved(context.work, message.migrate_from_chat_id, message.chat_id)

    async def pass_over(self, _update: Update, _context: Context) -> None:
        """A service message of a group that changes nothing for the bot."""

    async def spoken_to(self, update: Update, context: Context) -> None:
        """Someone speaks to the bot in a group: a report is taken, and the rest is said in private."""
        message = update.effective_message
        if message is None:
            return
        if context.person is None:
            card = Card(context.eye.words(context.eye.texts.default, "anonymous"))
            context.answer(card, message.chat_id, message.message_id, thread_of(message))
            return
        remark = remark_of(message)
        is_cry = remark is not None and not context.actor.is_staff and self._intents.is_danger(remark)
        if not is_cry and await self._topics.take(message, context):
            return
        if remark is not None and not remark.text.startswith("/") and self._is_meant(remark):
            await self._take(context, message, without(remark, self._username))
        else:
            self._point(context, message, context.words("group-hint"))

    def _is_meant(self, remark: Remark) -> bool:
        """Whether the bot is named; danger is heard in a mere reply to the bot too."""
        return f"@{self._username}".lower() in remark.text.lower() or self._intents.is_danger(remark)

    async def _take(self, context: Context, message: Message, remark: Remark) -> None:
        understood = await self._intents.understand(context.work, context.actor, remark)
        is_danger = understood.guess.urgency is Urgency.EMERGENCY
        if _goes_on(understood):
            report = await self._reports.extend(context.work, context.actor, understood.number or 0, remark)
            if is_danger:
                self._point(context, message, context.words("group-danger", number=report.number))
            else:
                context.mark(message.message_id, message.chat_id)
            return
        is_fit = is_danger or not self._reports.is_private(understood.guess.category)
        if understood.guess.is_report and is_fit:
            made = await self._gate.begin(context, remark)
            if isinstance(made, Held):
                self._point(context, message, context.words("group-held"))
                return
            key = "group-danger" if made.is_emergency else "group-taken"
            self._point(context, message, context.words(key, number=made.number))
            return
        self._point(context, message, context.words("group-hint"))

    def _point(self, context: Context, message: Message, text: str) -> None:
        """Show the way to the private chat: who never pressed Start there cannot be written to."""
        url = f"https://t.me/{self._username}?start=group"
        button = Button(context.eye.label(context.language, "button-private"), url=url)
        context.answer(Card(text, ((button,),)), message.chat_id, message.message_id, thread_of(message))


def _goes_on(understood: Understood) -> bool:
    """Whether a message adds to the report just begun, or names the place that was asked for."""
    if understood.intent is Intent.CONTINUE:
        return True
    return understood.dialogue is not None and understood.dialogue.asked is Asked.PLACE
