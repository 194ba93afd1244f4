"""What Telegram answers and somebody waits for: the bot's standing in a group, the topic that was opened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import structlog

from domain.workspaces import Standing, Topic
from gateway.calls import TOPIC_METHOD, Prepared
from gateway.check_ins import ALARM, ASKED, CALLS
from gateway.outbox import Outbox
from services.alarms import Alarms
from services.call_lists import CallLists
from services.check_ins import CheckIns
from services.work import Work
from services.workspaces import Workspaces
from storage.database import raise_storage

log = structlog.get_logger()

_STANDING_METHOD = "getChatMember"


class Heard:
    """Passes answers on, in the transaction that marks the call as made. What fails here must not end the sender."""

    def __init__(
        self, workspaces: Workspaces, check_ins: CheckIns, alarms: Alarms, call_lists: CallLists, settle: Outbox
    ) -> None:
        self._workspaces = workspaces
        self._check_ins = check_ins
        self._alarms = alarms
        self._call_lists = call_lists
        self._outbox = settle

    async def answered(self, work: Work, call: Prepared, result: object) -> None:
        """A call was made, with this result."""
        fields = result if isinstance(result, dict) else {}
        chat_id = call.row.chat_id
        thread_id = fields.get("message_thread_id")
        if call.method == _STANDING_METHOD:
            standing = Standing(str(fields.get("status", "")), fields.get("can_manage_topics") is True)
            await self._pass_on(work, lambda own: self._workspaces.checked(own, chat_id, standing))
        elif call.method == TOPIC_METHOD and isinstance(thread_id, int):
            topic = Topic(_grid_of(call), chat_id, thread_id)
            await self._pass_on(work, lambda own: self._workspaces.opened(own, topic))
        elif (asked := _named(call, ASKED)) is not None:
            await self._pass_on(work, lambda own: self._check_ins.delivered(own, asked[0]))

    async def refused(self, work: Work, call: Prepared, reason: str) -> None:
        """A call is given up."""
        if call.method == TOPIC_METHOD:
            chat_id, grid_id = call.row.chat_id, _grid_of(call)
            await self._pass_on(work, lambda own: self._workspaces.refused(own, chat_id, grid_id, reason))
        elif (asked := _named(call, ASKED)) is not None:
            await self._pass_on(work, lambda own: self._check_ins.undelivered(own, asked[0]))
        elif (alarm := _named(call, ALARM)) is not None:
            await self._pass_on(work, lambda own: self._alarms.unreached(own, *alarm))
        elif (calls := _named(call, CALLS)) is not None:
            await self._pass_on(work, lambda own: self._call_lists.unreached(own, calls[1]))

    async def lost(self, work: Work, chat_id: int) -> None:
        """A group has let the bot go, or a person has."""
        if chat_id > 0:
            await self._pass_on(work, lambda own: self._alarms.lost(own, chat_id))
            return
        await self._pass_on(work, lambda own: self._workspaces.stands(own, chat_id, Standing("left")))

    async def _pass_on(self, work: Work, tell: Callable[[Work], Awaitable[None]]) -> None:
        own = Work(work.tx, work.now)
        try:
            async with work.tx.savepoint():
                await tell(own)
                await self._outbox.settle(own)
        except Exception as error:
            raise_storage(work.tx, error)
            log.exception("heard.failed")


def _grid_of(call: Prepared) -> int:
    return int((call.row.slot or "topic:0").partition(":")[2])


def _named(call: Prepared, what: str) -> tuple[int, int] | None:
    """Return the numbers in the name of a check-in's card: which, and (of a responder's) whose."""
    kind, _, rest = (call.row.slot or "").partition(":")
    number, _, person = rest.partition(":")
    return (int(number), int(person) if person.isdigit() else 0) if kind == what and number.isdigit() else None
