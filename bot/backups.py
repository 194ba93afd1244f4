"""`linli backup` and `linli restore`: a state that can be gone back to, and that does not speak when one does."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bot import clocks, copying
from bot.config import Config
from bot.config_parts import ConfigError
from bot.progress import Progress
from storage import backups, holding
from storage.backups import Facts, Unusable
from storage.database import Database, database_at


async def run_backup(config: Config, file: Path) -> int:
    """Write all of the database into a file, beside the bot that runs, and read it back; 0 when both are the same.

    Raises:
        ConfigError: it cannot be done; under the file's name nothing stands.
    """
    if await asyncio.to_thread(file.exists):
        raise ConfigError(f"{file} is there already: name another file")
    database = database_at(config.database.secret_url())
    if await database.is_new():
        raise ConfigError(f"there is no database {database.name}")
    partial, made_at = file.with_name(f"{file.name}.partial"), datetime.now(UTC)
    try:
        backups.prepare(partial)
        source = backups.file_of(config.database.secret_url())
        if source is None:
            await _copied(database, database_at(f"sqlite:///{partial}"))
        else:
            counts = await asyncio.to_thread(backups.copy, source, partial)
            if table := await asyncio.to_thread(backups.differs, counts, partial):
                raise Unusable(f"{partial}: table {table} reads back otherwise than it was")
        await asyncio.to_thread(backups.sign, partial, made_at)
        facts = await asyncio.to_thread(backups.read, partial)
        backups.finish(partial, file)
    except Unusable as error:
        raise ConfigError(str(error)) from None
    except OSError as error:
        raise ConfigError(f"{error.filename or file}: {error.strerror}") from None
    finally:
        backups.remove(partial)
    _say(f"{facts.rows:,} rows in {facts.tables} tables, read back and whole: {file}")
    return 0


async def run_restore(config: Config, file: Path, *, is_sure: bool) -> int:
    """Put a backup in place of the database, and hold all that it owes; 0 when it stands there.

    Raises:
        ConfigError: it cannot be done; the database is as it was.
        DatabaseBusy: the bot runs.
    """
    database = database_at(config.database.secret_url())
    try:
        facts = await asyncio.to_thread(backups.read, file)
        source = _named(config, file, facts)
        path = backups.file_of(config.database.secret_url())
        if path is None:
            return await _restore_there(config, file, source, database, is_sure=is_sure)
        return await _restore_here(config, file, source, path, is_sure=is_sure)
    except Unusable as error:
        raise ConfigError(str(error)) from None
    except OSError as error:
        raise ConfigError(f"{error.filename or database.name}: {error.strerror}") from None


async def _restore_here(config: Config, file: Path, source: str, path: Path, *, is_sure: bool) -> int:
    from storage.sqlite import hold_file

    with closing(hold_file(path)):
        if not _is_wanted(str(path), source, is_sure=is_sure):
            return 1
        fresh = path.with_name(f"{path.name}.restoring")
        try:
            messages, unread = await _held_copy(config, file, source, fresh)
            old = await asyncio.to_thread(backups.put, fresh, path, f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}")
        finally:
            backups.remove(fresh)
    _tell(str(path), messages, unread, f"The old one is kept: {old}" if old else "There was none before.")
    return 0


async def _restore_there(config: Config, file: Path, source: str, target: Database, *, is_sure: bool) -> int:
    """On a server the old database is not touched: an empty one takes the backup in, in one transaction."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "restoring.db"
        messages, unread = await _held_copy(config, file, source, fresh)
        await target.open()
        try:
            if not _is_wanted(target.name, source, is_sure=is_sure):
                return 1
            await _copied(database_at(f"sqlite:///{fresh}"), target, is_target_open=True)
        finally:
            await target.close()
    _tell(target.name, messages, unread, "The old one is the one that database.url named before.")
    return 0


async def _held_copy(config: Config, file: Path, source: str, fresh: Path) -> tuple[int, int]:
    """Copy a backup, bring it up to date, and hold what it owes; return how much, and how much nobody had read."""
    backups.prepare(fresh)
    await asyncio.to_thread(backups.copy, file, fresh)
    opened = database_at(f"sqlite:///{fresh}")
    await opened.open()
    try:
        clock = await clocks.open_clock(config.clock, opened)
        async with opened.transaction() as tx:
            return await holding.hold(tx, source, clock.now())
    finally:
        await opened.close()


async def _copied(source: Database, target: Database, *, is_target_open: bool = False) -> None:
    await source.open(is_exclusive=False, migrates=False)
    try:
        if not is_target_open:
            await target.open()
        async with source.snapshot() as old, target.transaction() as new:
            tables = await copying.must_fit(source, old, new, "the backup", "database.url")
            await copying.copy_all(old, new, tables, Progress(sys.stderr))
    finally:
        await source.close()
        if not is_target_open:
            await target.close()


def _named(config: Config, file: Path, facts: Facts) -> str:
    made = facts.made_at or datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return f"{file.name} of {made.astimezone(config.community.zone):%Y-%m-%d %H:%M}"


def _is_wanted(name: str, source: str, *, is_sure: bool) -> bool:
    return is_sure or is_answered(f"Put {source} in place of {name}? What happened since then will not be known.")


def is_answered(question: str) -> bool:
    """Ask on the terminal; True when the answer is `yes`, whole."""
    sys.stdout.write(f"{question} Type yes: ")
    sys.stdout.flush()
    if sys.stdin.readline().strip() == "yes":
        return True
    _say("Nothing was done.")
    return False


def _tell(name: str, messages: int, unread: int, old: str) -> None:
    _say(f"{name} is restored. {old}")
    _say(f"Held, and not sent: {messages} messages. No alarm of the check-ins is raised, and no deadline rises.")
    if unread:
        _say(f"{unread} messages to the bot were not read yet when the backup was made: linli dead")
    _say("Start the bot. Then: linli release --dry-run, and linli release")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
