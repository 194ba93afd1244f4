"""The `linli` command: run, demo, check, the lists and codes of a community, who serves in it, and its words."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot import keeping_commands, logs
from bot.command import Language, Settings, app
from bot.command import finish as _finish
from bot.command import load_settings as _load
from bot.config import Config


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


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="places, people, staff: CSV or xlsx, any of them, in any order")],
    config: Settings = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="say what would change, and change nothing")] = False,
) -> None:
    """Take a community in from its lists. Again: what changed is changed, nothing is doubled."""
    from bot.roster_commands import run_import

    logs.set_up("warning")
    _finish(run_import(_load(config), files, is_dry=dry_run))


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(help="where to; it must not hold such lists yet")],
    config: Settings = None,
    language: Language = "zh-CN",
    xlsx: Annotated[bool, typer.Option("--xlsx", help="workbooks instead of CSV")] = False,
) -> None:
    """Write places, people and staff into a folder, as lists that can be imported."""
    from bot.roster_commands import run_export

    logs.set_up("warning")
    _finish(run_export(_load(config), folder, language=language, as_workbooks=xlsx))


@app.command()
def copy(
    source: Annotated[str, typer.Option("--from", envvar="LINLI_COPY_FROM", help="database.url to read")],
    target: Annotated[str, typer.Option("--to", envvar="LINLI_COPY_TO", help="database.url of an empty one")],
) -> None:
    """Move a community to another database, SQLite or PostgreSQL, and compare every row. The bot must not run.

    A url with a password is better told by the environment: other users of the machine see command lines.
    """
    from bot.copying import run_copy

    logs.set_up("warning")
    _finish(run_copy(source, target))


@app.command()
def generate(
    residents: Annotated[int, typer.Option(help="how many people: 50 to 1,000,000")],
    out: Annotated[Path, typer.Option(help="folder to write the lists into")],
    seed: Annotated[int, typer.Option(help="the same number gives the same people")] = 1,
    language: Language = "zh-CN",
) -> None:
    """Invent a sub-district, to try things with; nobody in it is real."""
    from bot.roster_commands import run_generate

    _finish(run_generate(out, residents, seed, language=language))


@app.command()
def qr(
    out: Annotated[Path, typer.Option(help="folder to write the pages into")],
    config: Settings = None,
    building: Annotated[str, typer.Option(help="only this one: a number, or community/number")] = "",
    things: Annotated[Path | None, typer.Option(help="list of lamps, lifts, doors: building, unit, name, kind")] = None,
    replace: Annotated[bool, typer.Option("--replace", help="end the old codes, make new ones")] = False,
    bot: Annotated[str, typer.Option(help="the bot's name on Telegram, if it has never run here")] = "",
) -> None:
    """Write the pages with codes for doors, lamps and lifts, to be printed. Again: the same codes."""
    from bot.posters import Wish, run_qr

    logs.set_up("warning")
    _finish(run_qr(_load(config), Wish(out, building, things, replace, bot)))


@app.command(name="list")
def day_list(
    out: Annotated[Path, typer.Option(help="file to write: an HTML page to be printed")],
    config: Settings = None,
    day: Annotated[str, typer.Option(help="such as 2026-03-02; without it: today")] = "",
    by: Annotated[str, typer.Option(help="phone of who has the copy: secretary, desk or worker")] = "",
) -> None:
    """Write the list of a day for when Telegram is out: who lives alone, who rings, who has a key.."""
    from bot.day_lists import run_list

    logs.set_up("warning")
    _finish(run_list(_load(config), day, out, by))


@app.command()
def invite(
    phone: Annotated[str, typer.Option(help="of somebody on the list of staff who has not come in yet")],
    config: Settings = None,
    bot: Annotated[str, typer.Option(help="the bot's name on Telegram, if it has never run here")] = "",
) -> None:
    """Print the one-time link by which somebody comes in: the first secretary; others are brought in in the chat."""
    from bot.staff_commands import run_invite

    logs.set_up("warning")
    _finish(run_invite(_load(config), phone, bot))


@app.command()
def staff(
    config: Settings = None,
    leave: Annotated[str, typer.Option(help="phone of somebody whose service ends now")] = "",
    to: Annotated[str, typer.Option(help="phone of who takes over; without it each report goes its usual way")] = "",
) -> None:
    """List who serves; --leave PHONE ends a service: access, queue and duties move in one transaction."""
    from bot.staff_commands import run_staff

    logs.set_up("warning")
    _finish(run_staff(_load(config), leave, to))


@app.command()
def routes(
    config: Settings = None,
    explain: Annotated[str | None, typer.Option(help="words of a report: who would get it, and why")] = None,
    building: Annotated[str, typer.Option(help="where it is: a number, or community/number")] = "",
    at: Annotated[str, typer.Option(help="when it comes, such as 2026-03-02T23:00; without it: now")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="for programs")] = False,
) -> None:
    """List the rules by which reports go to people; --explain "WORDS" says who would get such a report, and why."""
    from bot.routing_commands import Question, run_routes

    logs.set_up("warning")
    _finish(run_routes(_load(config), Question(explain, building, at), as_json=as_json))


@app.command("care-figures")
def care_figures(
    config: Settings = None,
    days: Annotated[int, typer.Option(min=1, max=3660, help="how many, until today")] = 30,
    as_json: Annotated[bool, typer.Option("--json", help="for programs")] = False,
) -> None:
    """Print how well the mornings do, of each grid: false alarms, median minute of an answer, what never arrived."""
    from bot.care_figures import run_care_figures

    logs.set_up("warning")
    _finish(run_care_figures(_load(config), days, as_json=as_json))


@app.command()
def coverage(
    config: Settings = None, as_json: Annotated[bool, typer.Option("--json", help="for programs")] = False
) -> None:
    """Show how many visits, helps, doctor's rounds and events were done this period, grid by grid."""
    from bot.coverage import run_coverage

    logs.set_up("warning")
    _finish(run_coverage(_load(config), as_json=as_json))


@app.command()
def classify() -> None:
    """Read a message per line from standard input; print what each seems to be, a line of JSON for each."""
    from bot.understanding import classified

    # Whatever a line holds, it gets its answer: bytes that are no UTF-8, and a line break that only Unicode knows.
    lines = (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
    for line in classified(lines):
        sys.stdout.buffer.write(f"{line}\n".encode())
        sys.stdout.buffer.flush()


@app.command()
def learn(
    config: Settings = None, out: Annotated[Path | None, typer.Option(help="where the weights go")] = None
) -> None:
    """Learn the weights anew from the corpus and from what people put right; worse ones are refused."""
    from bot.understanding import learn_from
    from words.lexicon import WEIGHTS

    _finish(learn_from(_load(config), out or WEIGHTS))


for keeping in keeping_commands.COMMANDS:
    app.command()(keeping)


def main() -> None:
    """Run the command line."""
    # What is imported stays: a collector that walks over it again and again costs a tenth of the start. See App.
    gc.disable()
    app()


async def _run(settings: Config) -> int:
    from bot.app import App

    running = App(settings)
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, running.stop)
    await running.run()
    return 0
