"""`linli care-figures`: how well the mornings do, of each grid."""

from __future__ import annotations

import json
import sys

from bot import clocks, parts
from bot.config import Config
from bot.config_parts import ConfigError
from cards.care_figures import percent
from domain.care_figures import Figures
from services.care_figures import GridFigures, together
from services.work import Work
from storage.database import database_at


async def run_care_figures(config: Config, days: int, *, as_json: bool) -> int:
    """Print mornings, false alarms, the median minute of an answer and what never arrived; the bot may run beside."""
    database = database_at(config.database.secret_url())
    if await database.is_new():
        raise ConfigError(f"there is no database {database.name} yet; import the lists first")
    await database.open(is_exclusive=False)
    try:
        clock = await clocks.open_clock(config.clock, database)
        made = parts.make(config, clock.now())
        async with database.reading() as tx:
            grids = await made.care_figures.figures(Work(tx, clock.now()), None, (days, days))
    finally:
        await database.close()
    lines = _json(grids, days) if as_json else _text(grids, days)
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _json(grids: list[GridFigures], days: int) -> list[str]:
    told = [{"grid": one.grid or None, **_values(one.spans[days])} for one in grids]
    return [json.dumps({"days": days, "all": _values(together(grids, days)), "grids": told}, ensure_ascii=False)]


def _values(one: Figures) -> dict[str, int | float | None]:
    return {
        "mornings": one.mornings,
        "false_alarms": one.alarms,
        "false_alarm_share": one.alarm_share,
        "median_answer_minute": one.median_minute,
        "undelivered": one.lost,
        "undelivered_share": one.lost_share,
    }


def _text(grids: list[GridFigures], days: int) -> list[str]:
    named = [(one.grid or "(no grid)", one.spans[days]) for one in grids]
    lines = [f"{days} days; drills and cancelled mornings do not count"]
    for name, one in [("all", together(grids, days)), *named]:
        median = "-" if one.median_minute is None else str(one.median_minute)
        lines.append(
            f"{name}: {one.mornings} mornings, {one.alarms} false alarms ({percent(one.alarm_share)}), "
            f"median answer after {median} min, {one.lost} undelivered ({percent(one.lost_share)})"
        )
    return lines
