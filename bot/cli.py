"""The `linli` command: run, demo, check, invariants, dead."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
import uvloop

from bot import logs
from bot.config import Config, load
from bot.config_parts import ConfigError

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Linli: a bot for the neighbourhood.")
Settings = Annotated[Path | None, typer.Option("--config", envvar="LINLI_CONFIG", help="settings file (config.yaml)")]


@app.command()
def run(config: Settings = None) -> None:
    """Run the bot until it is stopped (SIGTERM or Ctrl-C)."""
    logs.set_up()
    settings = _load(config)
    _finish(_run(settings))


@app.command()
def demo(
    fresh: Annotated[bool, typer.Option("--fresh", help="begin anew, forgetting the last demo")] = False,
    browser: Annotated[bool, typer.Option(help="open the page in a browser")] = True,
    data: Annotated[Path, typer.Option(help="where the demo keeps its data")] = Path(".linli"),
) -> None:
    """Try Linli on this machine: a simulated Telegram, an invented community, and a page to write in."""
    from bot.demo import run_demo

    logs.set_up("warning")
    _finish(run_demo(data, is_fresh=fresh, opens_browser=browser))


@app.command()
def check(config: Settings = None) -> None:
    """Check the settings, the database and the way to Telegram, without starting anything."""
    from bot.checks import check_all

    logs.set_up("warning")
    _finish(check_all(_load(config)))


@app.command()
def invariants(config: Settings = None) -> None:
    """Check what must always hold in the database; ends with 1 and the rows that break it if something does not."""
    from bot.checks import check_invariants

    logs.set_up("warning")
    _finish(check_invariants(_load(config)))


@app.command()
def dead(
    config: Settings = None,
    retry: Annotated[int | None, typer.Option(help="number of one to be handled once more")] = None,
) -> None:
    """List the updates that could not be handled, with the reason; --retry N puts one back into the queue."""
    from bot.checks import list_dead

    logs.set_up("warning")
    _finish(list_dead(_load(config), retry))


def main() -> None:
    """Run the command line."""
    app()


async def _run(settings: Config) -> int:
    from bot.app import App

    running = App(settings)
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, running.stop)
    await running.run()
    return 0


def _load(path: Path | None) -> Config:
    try:
        return load(path)
    except ConfigError as error:
        _end(str(error))


def _finish(work: Coroutine[Any, Any, int]) -> NoReturn:
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
    }
    return known.get(type(error).__name__, "{}").format(error)


def _end(sentence: str) -> NoReturn:
    print(f"linli: {sentence}", file=sys.stderr)
    raise typer.Exit(2)
