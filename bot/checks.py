"""Looking without touching: settings, database, the way to Telegram, and what must always hold."""

from __future__ import annotations

import sys

from bot import clocks
from bot.config import Config
from gateway.api import BotApi, NotSent, Uncertain
from gateway.marks import Stopped
from storage import inbox, places
from storage.database import Database, DatabaseBusy, StorageFailed, database_at
from storage.invariants import list_breaches
from web.server import PortTaken

EXPLAINED = (DatabaseBusy, StorageFailed, PortTaken, Stopped)
"""Errors that end in one sentence instead of a traceback."""


async def check_all(config: Config) -> int:
    """Print a line for each thing that `linli run` needs; 0 when all is well."""
    _say("settings: well")
    token = config.telegram.secret_token()
    database = database_at(config.database.secret_url())
    known = await _look_at_database(database)
    _say(f"database: well ({database.name if known is not None else f'linli run will make {database.name}'})")
    strange = sorted(set(config.communities) - set(known)) if known else []
    for name in strange:
        _say(f"communities.{name}: the list of places has {', '.join(known or ())}")
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
    return 1 if strange else 0


async def check_invariants(config: Config) -> int:
    """Print the rows that break a promise; 0 when there are none."""
    database = database_at(config.database.secret_url())
    if await database.is_new():
        _say(f"there is no database {database.name} yet")
        return 2
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
    database = database_at(config.database.secret_url())
    await database.open(is_exclusive=False)
    try:
        async with database.transaction() as tx:
            if retry is not None:
                was_dead = await inbox.save_queued(tx, retry)
                _say(f"{retry}: back in the queue" if was_dead else f"{retry}: not among the dead")
                return 0 if was_dead else 1
            letters = await inbox.list_dead(tx)
            for dead in letters:
                _say(f"{dead.seq}  {dead.received_at:%Y-%m-%d %H:%M}  tries {dead.attempts}  {dead.error}")
                _say(f"    {dead.body}")
            _say(f"{len(letters)} dead")
    finally:
        await database.close()
    return 0


async def _look_at_database(database: Database) -> list[str] | None:
    """Open the database; return the names of the communities in it. None: there is none yet."""
    try:
        if await database.is_new():
            return None
        await database.open(is_exclusive=False)
        async with database.reading() as tx:
            return await places.list_communities(tx)
    finally:
        await database.close()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
