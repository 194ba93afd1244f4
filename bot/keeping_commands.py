"""The `linli` command for whoever keeps the machine: the watchdog, backups, and what comes after a restore."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot import logs
from bot.command import Settings, finish, load_settings


def watch(
    config: Settings = None,
    once: Annotated[bool, typer.Option("--once", help="look once: 0 fine, 1 alarm, 2 it could not look")] = False,
    test: Annotated[bool, typer.Option("--test", help="send a test alarm by every way that is set")] = False,
) -> None:
    """Watch over the check-ins from outside the bot, and alarm people by a second way when their ladder stands still.

    With --once it ends with 3 when an alarm was due and none of the ways worked.
    """
    from bot.watching import run_watch

    logs.set_up("warning")
    finish(run_watch(load_settings(config), once=once, is_test=test))


def backup(
    file: Annotated[Path, typer.Argument(help="a file that is not there yet; it will hold personal data")],
    config: Settings = None,
) -> None:
    """Write the whole database into a file while the bot runs, and read it back."""
    from bot.backups import run_backup

    logs.set_up("warning")
    finish(run_backup(load_settings(config), file))


def restore(
    file: Annotated[Path, typer.Argument(help="a file that linli backup has written")],
    config: Settings = None,
    yes: Annotated[bool, typer.Option("--yes", help="do not ask")] = False,
) -> None:
    """Put a backup in place of the database, which is kept. The bot must not run; what it owed waits."""
    from bot.backups import run_restore

    logs.set_up("warning")
    finish(run_restore(load_settings(config), file, is_sure=yes))


def release(
    config: Settings = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="show what waits, and change nothing")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="do not ask")] = False,
    send: Annotated[list[str] | None, typer.Option(help="send all of these: safety, interactive, bulk")] = None,
    drop: Annotated[list[str] | None, typer.Option(help="send none of these")] = None,
) -> None:
    """After a restore: show what waits, and let it go. Without choices safety goes, and what is younger than a day."""
    from bot.releasing import run_release

    logs.set_up("warning")
    finish(run_release(load_settings(config), send or [], drop or [], is_dry=dry_run, is_sure=yes))


COMMANDS = (watch, backup, restore, release)
