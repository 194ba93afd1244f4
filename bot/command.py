"""What all commands have in common: the settings, and an end in a sentence."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any, Literal, NoReturn

import typer
import uvloop

from bot.config import Config, load
from bot.config_parts import ConfigError

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Linli: a bot for the neighbourhood.")
Settings = Annotated[Path | None, typer.Option("--config", envvar="LINLI_CONFIG", help="settings file (config.yaml)")]
Language = Annotated[Literal["zh-CN", "en"], typer.Option(help="of the headers and words that are written")]


def load_settings(path: Path | None) -> Config:
    """Return the settings; ends the command with 2 and a sentence when they cannot be used."""
    try:
        return load(path)
    except ConfigError as error:
        _end(str(error))


def finish(work: Coroutine[Any, Any, int]) -> NoReturn:
    """Do the work of a command and end with what it returns; what is no bug ends in a sentence."""
    from bot.checks import EXPLAINED

    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            code = runner.run(work)
    except (ConfigError, *EXPLAINED) as error:
        _end(_sentence(error))
    except KeyboardInterrupt:
        code = 130
    raise typer.Exit(code)


def _sentence(error: BaseException) -> str:
    known = {
        "DatabaseBusy": "another process has the database {} open. Stop it first, or name another database.url.",
        "PortTaken": "the address {} cannot be listened on. Choose another port (web.port, telegram.webhook.port).",
        "StorageFailed": "the database cannot be used: {}",
        "StorageLocked": "the database cannot be used: {}",
    }
    return known.get(type(error).__name__, "{}").format(error)


def _end(sentence: str) -> NoReturn:
    sys.stderr.write(f"linli: {sentence}\n")
    raise typer.Exit(2)
