"""Looking without touching: settings, database, the way to Telegram, and what must always hold."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bot import clocks
from bot.config import Config
from gateway.api import BotApi, NotSent, Uncertain
from gateway.marks import Stopped
from storage import inbox
from storage.database import Database, DatabaseBusy, StorageFailed
from storage.invariants import list_breaches
from web.server import PortTaken

EXPLAINED = (DatabaseBusy, StorageFailed, PortTaken, Stopped)
"""Errors that end in one sentence instead of a traceback."""


async def check_all(config: Config) -> int:
    """Print a line for each thing that `linli run` needs; 0 when all is well."""
    _say("settings: well")
    token = config.telegram.secret_token()
    _say(await _look_at_database(config.database.path))
    async with BotApi(config.telegram.base_url, token, timeout=10) as api:
        try:
            answer = await api.call("getMe")
        except (NotSent, Uncertain) as error:
            _say(f"telegram: {config.telegram.base_url} does not answer ({error}). In mainland China it needs a proxy.")
            return 1
    if not answer.is_ok:
        _say(f"telegram: {answer.description}. Check telegram.token.")
        return 1
    _say(f"telegram: well, this is @{answer.result.get('username')}")
    return 0


async def check_invariants(config: Config) -> int:
    """Print the rows that break a promise; 0 when there are none."""
    if not config.database.path.exists():
        _say(f"there is no database {config.database.path} yet")
        return 2
    database = Database(config.database.path)
    await database.open(is_exclusive=False)
    try:
        clock = await clocks.open_clock(config.clock, database)
        async with database.reading() as tx:
            breaches = await list_breaches(tx, clock.now())
    finally:
        await database.close()
    for breach in breaches:
        _say(f"{breach.what} {breach.id}: {breach.why}")
    _say(f"{len(breaches)} broken")
    return 1 if breaches else 0


async def list_dead(config: Config, retry: int | None) -> int:
    """Print the updates that could not be handled, or put one back."""
    database = Database(config.database.path)
    await database.open(is_exclusive=False)
    try:
        async with database.transaction() as tx:
            if retry is not None:
                was_dead = await inbox.save_queued(tx, retry)
                _say(f"{retry}: back in the queue" if was_dead else f"{retry}: not among the dead")
                return 0 if was_dead else 1
            for dead in await inbox.list_dead(tx):
                _say(f"{dead.seq}  {dead.received_at:%Y-%m-%d %H:%M}  tries {dead.attempts}  {dead.error}")
                _say(f"    {dead.body}")
    finally:
        await database.close()
    return 0


def _can_be_made(path: Path) -> bool:
    """Whether there is no database yet.

    Raises:
        StorageFailed: there is none, and none can be made there.
    """
    if path.exists():
        return False
    folder = next(place for place in path.absolute().parents if place.exists())
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        raise StorageFailed(f"{path}: {folder} cannot be written to")
    return True


async def _look_at_database(path: Path) -> str:
    if _can_be_made(path):
        return f"database: well (linli run will make {path})"
    database = Database(path)
    await database.open(is_exclusive=False)
    await database.close()
    return f"database: well ({path})"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
