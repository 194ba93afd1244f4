"""What Telegram answers and somebody waits for: the bot's standing in a group, the topic that was opened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import structlog

from domain.workspaces import Standing, Topic
from gateway.calls import TOPIC_METHOD, Prepared
from gateway.outbox import Outbox
from services.work import Work
from services.workspaces import Workspaces
from storage.database import raise_storage

log = structlog.get_logger()

_STANDING_METHOD = "getChatMember"


class Heard:
    """Passes answers on, in the transaction that marks the call as made. What fails here must not end the sender."""

    def __init__(self, workspaces: Workspaces, settle: Outbox) -> None:
        self._workspaces = workspaces
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

    async def refused(self, work: Work, call: Prepared, reason: str) -> None:
        """A call is given up."""
        if call.method == TOPIC_METHOD:
            chat_id, grid_id = call.row.chat_id, _grid_of(call)
            await self._pass_on(work, lambda own: self._workspaces.refused(own, chat_id, grid_id, reason))

    async def lost(self, work: Work, chat_id: int) -> None:
        """A group has let the bot go."""
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
