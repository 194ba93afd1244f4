"""`linli list`: the list of a day, to be printed for when Telegram is out."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from bot import clocks, parts
from bot.config import Config
from bot.config_parts import ConfigError
from domain.dates import read_date
from domain.people import Person, Role
from domain.refusals import Refused
from domain.residents import phone_of
from services.work import Work
from storage import people
from storage.database import database_at


async def run_list(config: Config, day: str, out: Path, by: str) -> int:
    """Write the list of a day for somebody of the staff, who answers for the copy: without a name the secretary."""
    database = database_at(config.database.secret_url())
    if await database.is_new():
        raise ConfigError(f"there is no database {database.name} yet; import the lists first")
    await database.open(is_exclusive=False)
    try:
        clock = await clocks.open_clock(config.clock, database)
        made = parts.make(config, clock.now())
        wanted = _day(day, clock.now().astimezone(made.zone).date())
        try:
            async with database.transaction() as tx:
                work = Work(tx, clock.now())
                listed = await made.day_lists.of(work, await _holder(work, by), wanted)
                page = made.day_lists.page(work, listed)
                _write(out, "")
            # Only now: no copy lies about whose looks were not kept.
            _write(out, page)
        except Refused as refused:
            raise ConfigError(made.texts.plain(made.texts.default, refused.key, refused.values)) from None
    finally:
        await database.close()
    count = sum(len(page.lines) for page in listed.pages)
    sys.stdout.write(f"{out}: {wanted}, {count} elders in {len(listed.pages)} grids, for {listed.to.name}\n")
    return 0


def _day(written: str, today: date) -> date:
    found = read_date(written, today) if written else today
    if found is None:
        raise ConfigError(f"--day: {written} is no date such as 2026-03-02")
    return found


async def _holder(work: Work, by: str) -> Person:
    if by:
        person = await people.get(work.tx, await people.find_by_phone(work.tx, phone_of(by) or by) or 0)
        if person is None:
            raise ConfigError(f"--by: nobody of the staff has the number {by}")
        return person
    secretaries = [one for one in await people.list_staff(work.tx) if one.has_role(Role.SECRETARY)]
    if len(secretaries) != 1:
        raise ConfigError("say for whom the copy is: --by PHONE of the secretary or of the desk")
    return secretaries[0]


def _write(out: Path, page: str) -> None:
    try:
        out.touch(mode=0o600)  # it says who lives alone and how doors are opened
        out.write_text(page, encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{out}: cannot be written: {error.strerror or error}") from None
