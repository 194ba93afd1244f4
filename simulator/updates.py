"""What the bot has yet to hear: the queue of updates, and who may take from it."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from math import inf
from typing import Any

from simulator.clock import Clock
from simulator.errors import ApiError

Json = dict[str, Any]
Queue = tuple[str, int]

FIRST_UPDATE = 700_000_001
KEPT_SECONDS = 24 * 3600.0
CALLBACK_SECONDS = 150.0
FUTURE = 10
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
RAW: Queue = ("raw", 0)


@dataclass(slots=True)
class Pending:
    """An update that waits. Telegram orders messages by chat and callbacks by person: `queue` says which."""

    update: Any
    number: int
    queue: Queue
    dies_at: float
    injected: bool = False
    handed_out: bool = False
    gone: bool = False


class Updates:
    """The updates in order of arrival; confirmed ones are forgotten."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.next_number = FIRST_UPDATE
        self.confirmed = 0
        self.allowed: list[str] | None = None
        self.listener: Callable[[Queue], None] | None = None
        self._waiting: deque[Pending] = deque()
        self._queues: dict[Queue, deque[Pending]] = {}
        self._next_death = inf
        self._disordered = False
        self._poll: asyncio.Future[str] | None = None

    def __len__(self) -> int:
        return len(self.waiting())

    def add(self, kind: str, content: Json, queue: Queue) -> None:
        """Queue an update of one kind, unless the bot asked not to have that kind."""
        if not self._wanted(kind):
            return
        life = CALLBACK_SECONDS if kind == "callback_query" else KEPT_SECONDS
        update = {"update_id": self.next_number, kind: content}
        self._push(Pending(update, self.next_number, queue, self.clock.age() + life))
        self.next_number += 1

    def inject(self, update: Any) -> None:
        """Queue a raw object as it is; it gets an `update_id` only when it has none."""
        number = update.get("update_id")
        if number is None:
            number = self.next_number
            update = {"update_id": number, **update}
        if not isinstance(number, int):
            number = self.next_number
        self._disordered = self._disordered or number < self.next_number
        self.next_number = max(self.next_number, number + 1)
        self._push(Pending(update, number, _queue_of(update), self.clock.age() + KEPT_SECONDS, injected=True))

    def _wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT

    def _push(self, pending: Pending) -> None:
        self._waiting.append(pending)
        self._queues.setdefault(pending.queue, deque()).append(pending)
        self._next_death = min(self._next_death, pending.dies_at)
        if self._poll is not None and not self._poll.done():
            self._poll.set_result("")
        if self.listener is not None:
            self.listener(pending.queue)

    def _drop_dead(self) -> None:
        now = self.clock.age()
        if now >= self._next_death:
            self._keep(lambda pending: pending.dies_at > now)

    def _keep(self, stays: Callable[[Pending], bool]) -> None:
        for pending in self._waiting:
            pending.gone = pending.gone or not stays(pending)
        self._waiting = deque(pending for pending in self._waiting if not pending.gone)
        self._queues = {}
        for pending in self._waiting:
            self._queues.setdefault(pending.queue, deque()).append(pending)
        self._next_death = min((pending.dies_at for pending in self._waiting), default=inf)

    def waiting(self) -> list[Pending]:
        """Return everything that waits, oldest first."""
        self._drop_dead()
        return [pending for pending in self._waiting if not pending.gone]

    def put_back(self, pending: Pending) -> None:
        """Queue an update that waited before."""
        self._disordered = self._disordered or pending.injected
        self._push(pending)

    def queues(self) -> list[Queue]:
        """Return the queues in which something waits."""
        self._drop_dead()
        return list(self._queues)

    def head(self, queue: Queue) -> Pending | None:
        """Return the oldest living update of a queue."""
        self._drop_dead()
        waiting = self._queues.get(queue)
        return waiting[0] if waiting else None

    def confirm(self, pending: Pending) -> None:
        """Forget the update: the bot has it."""
        if pending.gone:
            return
        self.confirmed += 1
        pending.gone = True
        waiting = self._queues[pending.queue]
        while waiting and waiting[0].gone:
            waiting.popleft()
        if not waiting:
            del self._queues[pending.queue]
        while self._waiting and self._waiting[0].gone:
            self._waiting.popleft()

    def clear(self) -> None:
        """Forget everything that waits."""
        self._keep(lambda _: False)

    def _confirm_below(self, offset: int) -> None:
        while self._waiting and not self._disordered and self._waiting[0].number < offset:
            self.confirm(self._waiting[0])
        if self._disordered:
            below = [pending for pending in self._waiting if pending.number < offset]
            for pending in below:
                if pending.handed_out or not pending.injected:
                    self.confirm(pending)
        self._disordered = self._disordered and bool(self._waiting)

    def _take(self, offset: int, limit: int) -> list[Any]:
        self._drop_dead()
        if offset < 0:
            offset = max(0, self.next_number + offset)
        if 0 < offset <= self.next_number + FUTURE:
            self._confirm_below(offset)
        taken = list(islice((pending for pending in self._waiting if not pending.gone), limit))
        for pending in taken:
            pending.handed_out = True
        return [pending.update for pending in taken]

    def end_poll(self, reason: str) -> None:
        """End a waiting `getUpdates` with a conflict."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(reason)

    async def poll(self, offset: int, limit: int, timeout: float) -> list[Any]:
        """Confirm what is below the offset and return what waits, or wait for it.

        Raises:
            ApiError: another call took over while this one waited.
        """
        self.end_poll("terminated by other getUpdates request; make sure that only one bot instance is running")
        taken = self._take(offset, limit)
        if taken or timeout <= 0:
            return taken
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            reason = await asyncio.wait_for(poll, timeout)
        except TimeoutError:
            return []
        finally:
            if self._poll is poll:
                self._poll = None
        if reason:
            raise ApiError(409, f"Conflict: {reason}")
        return self._take(offset, limit)


def _queue_of(update: Json) -> Queue:
    """Return where Telegram would queue a raw update; what names no chat goes to one queue."""
    query = update.get("callback_query")
    if isinstance(query, dict) and isinstance(query.get("from"), dict):
        return ("person", _id_in(query["from"]))
    for content in update.values():
        if isinstance(content, dict) and isinstance(content.get("chat"), dict):
            return ("chat", _id_in(content["chat"]))
    return RAW


def _id_in(thing: Json) -> int:
    number = thing.get("id")
    return number if isinstance(number, int) else 0
