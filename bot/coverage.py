"""`linli coverage`: how many visits, helps, doctor's rounds and events were done, grid by grid. Nothing is changed."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from bot import clocks, parts
from bot.config import Config
from bot.config_parts import ConfigError
from domain.visits import Coverage
from services.work import Work
from storage.database import database_at


async def run_coverage(config: Config, *, as_json: bool) -> int:
    """Print a line for each grid and kind of the periods that run now. The bot may run beside."""
    database = database_at(config.database.secret_url())
    if await database.is_new():
        raise ConfigError(f"there is no database {database.name} yet; import the lists first")
    await database.open(is_exclusive=False)
    try:
        now = (await clocks.open_clock(config.clock, database)).now()
        async with database.snapshot() as tx:
            found = await parts.make(config, now).visits.coverage_of_all(Work(tx, now))
    finally:
        await database.close()
    if as_json:
        sys.stdout.write(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2) + "\n")
        return 0
    for one in found:
        sys.stdout.write(_line(one) + "\n")
    if not found:
        sys.stdout.write("Nothing has been asked for yet: nobody is looked after, or the bot has not run.\n")
    return 0


def _line(one: Coverage) -> str:
    skipped = f", {one.skipped} not asked for" if one.skipped else ""
    return f"{one.community} {one.grid}: {one.kind.value} {one.period} {one.done}/{one.asked}{skipped}"
