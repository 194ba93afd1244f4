"""`linli release`: what a restore has put aside is shown, and let go by a person."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime

from bot import clocks
from bot.backups import is_answered
from bot.config import Config
from bot.config_parts import ConfigError
from cards.look import Look
from domain.holding import Alarm, Choice, Choices, Hold, Line, goes
from domain.notices import Lane
from storage import holding
from storage.database import Database, Transaction, database_at
from words.texts import Texts

_ENGLISH = "en"
_MOST_NAMED = 20


async def run_release(config: Config, send: Sequence[str], drop: Sequence[str], *, is_dry: bool, is_sure: bool) -> int:
    """Show what waits, ask, and let it go, beside the bot that runs or before it is started; 0 when it is done.

    Raises:
        ConfigError: a kind of messages that there is not, or one that is to be both sent and dropped.
    """
    choices = choices_of(send, drop)
    database = database_at(config.database.secret_url())
    if await database.is_new():
        raise ConfigError(f"there is no database {database.name}")
    await database.open(is_exclusive=False)
    try:
        clock = await clocks.open_clock(config.clock, database)
        async with database.reading() as tx:
            is_held = await _show(config, tx, choices, clock.now())
        if is_dry or not is_held:
            return 0
        if not (is_sure or is_answered("Let it go?")):
            return 1
        return await _let_go(database, choices, clock.now())
    finally:
        await database.close()


def choices_of(send: Sequence[str], drop: Sequence[str]) -> Choices:
    """Return what becomes of each lane.

    Raises:
        ConfigError: as above.
    """
    lanes = {lane.name.lower(): lane for lane in Lane}
    for option, names in (("--send", send), ("--drop", drop)):
        if strange := [name for name in names if name not in lanes]:
            raise ConfigError(f"{option} {strange[0]}: one of {', '.join(lanes)}")
    if both := sorted(set(send) & set(drop)):
        raise ConfigError(f"{both[0]}: either --send or --drop")
    chosen = dict.fromkeys(Lane, Choice.USEFUL)
    return chosen | {lanes[name]: Choice.SEND for name in send} | {lanes[name]: Choice.DROP for name in drop}


async def _let_go(database: Database, choices: Choices, now: datetime) -> int:
    async with database.transaction() as tx:
        # Looked at anew: somebody else may have let it go while the question stood there.
        if await holding.get(tx) is None:
            _say("Nothing is held any more: somebody has let it go.")
            return 0
        released = await holding.release(tx, choices, now)
    _say(f"{released} messages go out now. Alarms and deadlines run by themselves again.")
    return 0


async def _show(config: Config, tx: Transaction, choices: Choices, now: datetime) -> bool:
    hold = await holding.get(tx)
    if hold is None:
        _say("Nothing is held.")
        return False
    look = Look(Texts(_ENGLISH), config.community.zone, now)
    _say(_title(look, hold))
    _show_lines(look, await holding.list_lines(tx, now), choices)
    _show_alarms(look, await holding.list_alarms(tx, now))
    return True


def _title(look: Look, hold: Hold) -> str:
    return f"Held since {look.time(_ENGLISH, hold.at)}, when {hold.source} was restored."


def _show_lines(look: Look, lines: list[Line], choices: Choices) -> None:
    _say(f"{'messages':<14}{'held':>7}{'go out':>9}{'dropped':>9}  oldest")
    for line in lines:
        out = goes(line, choices[line.lane])
        counts = f"{line.count:>7}{out:>9}{line.count - out:>9}"
        _say(f"{line.lane.name.lower():<14}{counts}  {look.time(_ENGLISH, line.oldest)}")
    if not lines:
        _say(f"{'none':<14}")


def _show_alarms(look: Look, alarms: list[Alarm]) -> None:
    _say(f"alarms of check-ins that come due at once: {len(alarms)}")
    for alarm in alarms[:_MOST_NAMED]:
        _say(f"  {alarm.name}, since {look.time(_ENGLISH, alarm.due_at)}")
    if len(alarms) > _MOST_NAMED:
        _say(f"  and {len(alarms) - _MOST_NAMED} more")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
