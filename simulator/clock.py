"""The time in the simulated town: it runs at a speed from an anchor, and it can jump."""

import asyncio
import sys
import time
from datetime import UTC, datetime, timedelta

from aiohttp import ClientError, ClientSession, ClientTimeout

FOLLOWER_PATIENCE = 2.0


class Clock:
    """Simulated time for dates, and an age in seconds for things that expire.

    `age()` is real monotonic time plus every jump forward: a jump ages what waits, a fast clock does not. `zone` is for
    those who show the time; the clock itself counts in UTC.
    """

    def __init__(
        self,
        start: datetime | None = None,
        speed: float = 1.0,
        followers: list[str] | None = None,
        zone: str = "Asia/Shanghai",
    ) -> None:
        self.speed = speed
        self.zone = zone
        self.followers = followers or []
        self._anchor = (start or datetime.now(UTC)).astimezone(UTC)
        self._since = time.monotonic()
        self._jumped = 0.0
        self._jumps = asyncio.Event()

    def now(self) -> datetime:
        """Return the simulated moment, aware."""
        return self._anchor + timedelta(seconds=(time.monotonic() - self._since) * self.speed)

    def timestamp(self) -> int:
        """Return the simulated moment as Telegram writes dates, in whole seconds since 1970."""
        return int(self.now().timestamp())

    def age(self) -> float:
        """Return seconds that grow with real time and with jumps."""
        return time.monotonic() + self._jumped

    async def sleep(self, seconds: float) -> None:
        """Wait for the seconds; a jump shortens the wait."""
        until = self.age() + seconds
        while (left := until - self.age()) > 0:
            try:
                await asyncio.wait_for(self._jumps.wait(), left)
            except TimeoutError:
                return

    def set(self, now: datetime | None, jump: float, speed: float | None) -> None:
        """Move the clock: to a moment, then by seconds, then to a speed."""
        before = self.now()
        target = (now or before).astimezone(UTC) + timedelta(seconds=jump)
        self._anchor, self._since = target, time.monotonic()
        self._jumped += max(0.0, (target - before).total_seconds())
        if speed is not None:
            self.speed = speed
        self._jumps.set()
        self._jumps = asyncio.Event()

    async def tell_followers(self) -> None:
        """Post the time to every follower and return when they answered, or after 2 s."""
        body = {"now": self.now().isoformat(), "speed": self.speed}
        async with ClientSession(timeout=ClientTimeout(total=FOLLOWER_PATIENCE)) as session:
            await asyncio.gather(*(self._tell(session, url, body) for url in self.followers))

    async def _tell(self, session: ClientSession, url: str, body: dict[str, object]) -> None:
        try:
            async with session.post(url, json=body) as answer:
                await answer.read()
        except (ClientError, TimeoutError, OSError) as error:
            sys.stderr.write(f"clock follower {url} did not answer: {error or type(error).__name__}\n")
