"""`python -m simulator`: starts a Telegram on this machine and says where it listens."""

import argparse
import asyncio
import contextlib
import gc
import signal
import sys
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import uvloop
from aiohttp import web

from simulator.clock import Clock
from simulator.limits import TELEGRAM
from simulator.server import make_app
from simulator.snapshot import Snapshot
from simulator.telegram import Telegram
from simulator.world import Bot


def read_arguments(arguments: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="simulator", description="A Telegram on this machine.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default="1000:SIM")
    parser.add_argument("--bot-name", default="Linli Bot")
    parser.add_argument("--bot-username", default="linli_bot")
    parser.add_argument("--reads-all", action="store_true", help="privacy mode off: the bot sees all of a group")
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep the town here")
    parser.add_argument("--clock-follower", action="append", default=[], metavar="URL")
    parser.add_argument("--clock-start", type=datetime.fromisoformat, metavar="ISO")
    parser.add_argument("--clock-speed", type=float, default=1.0)
    parser.add_argument("--timezone", default="Asia/Shanghai", metavar="ZONE", help="what the chat page's clock shows")
    parser.add_argument("--limits", choices=("off", "telegram"), default="off", help="telegram: 30/s, 1/s, 20/min")
    return parser.parse_args(arguments)


def make_telegram(options: argparse.Namespace) -> Telegram:
    """Return a Telegram as the command line wants it."""
    start = options.clock_start
    if start is not None and start.tzinfo is None:
        raise SystemExit("--clock-start must name its zone, for example 2026-11-24T08:00:00+08:00")
    try:
        ZoneInfo(options.timezone)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        raise SystemExit(f"--timezone: there is no zone {options.timezone!r}; one is Asia/Shanghai") from None
    bot_id = int(options.token.partition(":")[0])
    bot = Bot(bot_id, options.bot_name, options.bot_username, options.token, reads_all=options.reads_all)
    telegram = Telegram(bot, Clock(start, options.clock_speed, options.clock_follower, options.timezone))
    if options.limits == "telegram":
        telegram.limits.change(dict(TELEGRAM))
    return telegram


async def serve(options: argparse.Namespace) -> None:
    """Serve until SIGTERM or SIGINT."""
    telegram = make_telegram(options)
    async with keeping(telegram, options):
        await listen(telegram, options)


@contextlib.asynccontextmanager
async def keeping(telegram: Telegram, options: argparse.Namespace) -> AsyncIterator[None]:
    """Load the town before and save it meanwhile and after, if a directory is given."""
    if options.data is None:
        yield
        return
    snapshot = Snapshot(telegram, options.data)
    snapshot.load(keep_clock=options.clock_start is not None)
    saving = asyncio.create_task(snapshot.run())
    try:
        yield
    finally:
        saving.cancel()
        snapshot.save()


async def listen(telegram: Telegram, options: argparse.Namespace) -> None:
    """Take requests until SIGTERM or SIGINT."""
    runner = web.AppRunner(make_app(telegram), access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, options.host, options.port).start()
    host, port = runner.addresses[0][:2]
    sys.stdout.write(f"listening http://{host}:{port}\n")
    sys.stdout.flush()
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    await stopped.wait()
    await runner.cleanup()


def main() -> None:
    """Run the simulator."""
    gc.set_threshold(200_000, 20, 1_000)  # what is kept is plain data: scanning it all again finds nothing
    with contextlib.suppress(KeyboardInterrupt):
        uvloop.run(serve(read_arguments()))


if __name__ == "__main__":
    main()
