"""`linli staff`, `linli invite`: who serves, the link of the first one, and a service that ends without a chat."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot import clocks, parts
from bot.config import Config
from bot.config_parts import ConfigError
from bot.parts import Parts
from domain.refusals import Refused
from domain.residents import phone_of
from services.posters import BOT_NAME
from services.work import Work
from storage import people, settings
from storage.database import database_at


async def run_invite(config: Config, phone: str, bot: str) -> int:
    """Print the one-time link by which somebody on the list of staff comes in; those made before end."""
    async with _opened(config) as (made, work):
        username = bot.removeprefix("@") or await settings.get(work.tx, BOT_NAME)
        if not username:
            raise ConfigError("the bot has never run here: say its name on Telegram with --bot")
        person_id = await _find(work, phone)
        code = await made.staff.link(work, None, person_id)
        token = await made.codes.make(work, code)
        person = await people.get(work.tx, person_id)
        _say(f"{person.name if person else ''}: once, within three days, on their own phone:")
        _say(f"https://t.me/{username}?start={token}")
    return 0


async def run_staff(config: Config, leave: str, to: str) -> int:
    """Print who serves; or end somebody's service, with all that is theirs going to somebody else."""
    if to and not leave:
        raise ConfigError("--to says who takes over from whom: --leave is needed")
    async with _opened(config) as (made, work):
        if not leave:
            for person in await people.list_staff(work.tx):
                roles = ", ".join(sorted({grant.role.value for grant in person.grants}))
                state = "" if person.telegram_id is not None else " (not in yet)"
                _say(f"{person.name} {person.phone or '-'}: {roles}{state}")
            return 0
        to_id = await _find(work, to) if to else None
        left = await made.departures.end(work, None, await _find(work, leave), to_id)
        _say(f"{left.person.name} has left: {left.reports} open reports and {left.duties} shifts went to others")
        if left.duties_gone:
            _say(f"{left.duties_gone} shifts are empty now")
        for grid in left.bare_grids:
            _say(f"{grid} has no grid worker now")
    return 0


@asynccontextmanager
async def _opened(config: Config) -> AsyncIterator[tuple[Parts, Work]]:
    """Give the parts and one work: all of it is kept, with what is owed, or nothing. The bot may run beside."""
    database = database_at(config.database.secret_url())
    if await database.is_new():
        raise ConfigError(f"there is no database {database.name} yet; import the lists first")
    await database.open(is_exclusive=False)
    try:
        clock = await clocks.open_clock(config.clock, database)
        made = parts.make(config, clock.now())
        async with database.transaction() as tx:
            work = Work(tx, clock.now())
            yield made, work
            await made.outbox.settle(work)
    except Refused as refused:
        language = made.texts.default
        raise ConfigError(made.texts.plain(language, refused.key, refused.values)) from None
    finally:
        await database.close()


async def _find(work: Work, phone: str) -> int:
    number = phone_of(phone)
    found = await people.find_by_phone(work.tx, number) if number else None
    if found is None:
        raise ConfigError(f"nobody on the lists has the number {phone}")
    return found


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
