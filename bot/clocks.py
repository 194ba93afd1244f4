"""The process's clock: the real one, or one that moves, with its anchor kept over restarts."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from bot.config_parts import ClockConfig
from domain.clock import Anchor, Clock, MovingClock, SystemClock
from storage import settings
from storage.database import Database

_NAME = "clock.anchor"


async def open_clock(config: ClockConfig | None, database: Database) -> Clock:
    """Return the clock; one that moves goes on from where it stood when the process ended."""
    if config is None:
        return SystemClock()
    async with database.reading() as tx:
        stored = await settings.get(tx, _NAME)
    if stored is not None:
        fields = json.loads(stored)
        real = datetime.fromisoformat(fields["real"])
        return MovingClock(Anchor(datetime.fromisoformat(fields["at"]), real, fields["speed"]))
    real = datetime.now(UTC)
    clock = MovingClock(Anchor(config.start or real, real, config.speed))
    await _keep(clock.anchor, database)
    return clock


async def move(clock: MovingClock, now: datetime, speed: float, database: Database) -> None:
    """Jump, and keep the new anchor."""
    await _keep(clock.move(now, speed), database)


async def _keep(anchor: Anchor, database: Database) -> None:
    fields = {"at": anchor.at.isoformat(), "real": anchor.real.isoformat(), "speed": anchor.speed}
    async with database.transaction() as tx:
        await settings.save(tx, _NAME, json.dumps(fields))
