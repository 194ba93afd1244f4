"""Delivery to a webhook: parallel over chats, one after the other within a chat."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from simulator.clock import Clock
from simulator.updates import Pending, Queue, Updates

Json = dict[str, Any]
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 120.0
PATIENCE = 60.0


@dataclass(slots=True)
class Settings:
    """What `setWebhook` set."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40


@dataclass(slots=True)
class Trouble:
    """The last delivery that failed."""

    date: int = 0
    message: str = ""
    failures: int = 0


@dataclass
class Webhook:
    """One task for each queue in which something waits; a refused update blocks its own queue only."""

    updates: Updates
    clock: Clock
    settings: Settings = field(default_factory=Settings)
    trouble: Trouble = field(default_factory=Trouble)
    _tasks: dict[Queue, asyncio.Task[None]] = field(default_factory=dict)
    _places: asyncio.Semaphore | None = None
    _session: ClientSession | None = None

    def __post_init__(self) -> None:
        self.updates.listener = self.wake

    @property
    def url(self) -> str:
        """The address, or nothing."""
        return self.settings.url

    def info(self) -> Json:
        """Return the Bot API `WebhookInfo`."""
        info: Json = {"url": self.url, "has_custom_certificate": False, "pending_update_count": len(self.updates)}
        if self.url:
            info |= {"max_connections": self.settings.max_connections, "ip_address": "127.0.0.1"}
        if self.updates.allowed:
            info["allowed_updates"] = self.updates.allowed
        if self.url and self.trouble.date:
            info |= {"last_error_date": self.trouble.date, "last_error_message": self.trouble.message}
        return info

    def use(self, settings: Settings) -> None:
        """Deliver to another address from now on; an empty one stops delivery."""
        self._stop_tasks()
        self.settings, self.trouble = settings, Trouble()
        self._places = asyncio.Semaphore(settings.max_connections)
        for queue in self.updates.queues():
            self.wake(queue)

    def wake(self, queue: Queue) -> None:
        """See to it that a queue is being delivered."""
        if self.url and queue not in self._tasks:
            self._tasks[queue] = asyncio.get_running_loop().create_task(self._deliver_queue(queue))

    async def close(self) -> None:
        """Stop delivering; the address stays set."""
        self._stop_tasks()
        if self._session is not None:
            await self._session.close()

    def _stop_tasks(self) -> None:
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()

    async def _deliver_queue(self, queue: Queue) -> None:
        failures = 0
        while (pending := self.updates.head(queue)) is not None:
            if await self._post(pending):
                self.updates.confirm(pending)
                failures = 0
                continue
            failures += 1
            if failures > 1:
                await self.clock.sleep(min(FIRST_PAUSE * 2 ** (failures - 2), LONGEST_PAUSE))
        del self._tasks[queue]

    async def _post(self, pending: Pending) -> bool:
        if self._session is None:
            self._session = ClientSession(timeout=ClientTimeout(total=PATIENCE))
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.settings.secret} if self.settings.secret else {}
        assert self._places is not None
        async with self._places:
            try:
                async with self._session.post(
                    self.url, json=pending.update, headers=headers, allow_redirects=False
                ) as answer:
                    await answer.read()
                    if 200 <= answer.status < 300:
                        return True
                    problem = f"Wrong response from the webhook: {answer.status} {answer.reason}"
            except (ClientError, OSError, TimeoutError) as error:
                problem = str(error) or "Connection closed"
        self.trouble = Trouble(self.clock.timestamp(), problem, self.trouble.failures + 1)
        return False
