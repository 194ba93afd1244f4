"""`linli qr`: codes for doors, lamps and lifts, as pages to be printed; the same ones again until they are replaced."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot import clocks
from bot.config import Config
from bot.config_parts import ConfigError
from bot.roster_commands import roster_words
from bot.roster_files import open_tables
from cards.posters import Poster, building_page, contents, label_sheet
from domain.clock import SystemClock
from domain.codes import THING_CATEGORIES, Thing
from domain.refusals import Refused
from domain.roster_reasons import Bad
from domain.rosters import RosterWords, folded
from gateway.api import BotApi, NotSent, Uncertain
from services.posters import HungThing, Posters
from services.work import Work
from storage.database import database_at
from storage.places import Building
from words import lexicon
from words.texts import Texts

_NEEDED = ("building", "name")


@dataclass(frozen=True)
class Wish:
    """What to print: one building or all, things from a list, and whether the old codes end first."""

    folder: Path
    building: str = ""
    things: Path | None = None
    replaces: bool = False
    bot: str = ""


async def run_qr(config: Config, wish: Wish) -> int:
    """Make the codes that are missing, and write the pages of all that are asked for."""
    database = database_at(config.database.secret_url())
    if await database.is_new():
        raise ConfigError(f"there is no database {database.name} yet; import places first")
    texts = Texts(config.community.language)
    posters = Posters(lambda key, **values: texts.plain(texts.default, key, values))
    words = roster_words(SystemClock().now())
    listed = list(_read_things(wish.things, words)) if wish.things is not None else []
    await database.open(is_exclusive=False)
    try:
        clock = await clocks.open_clock(config.clock, database)
        async with database.reading() as tx:
            known = await posters.username(tx)
        username = wish.bot.removeprefix("@") or known or await _ask(config)
        async with database.transaction() as tx:
            work = Work(tx, clock.now())
            only = await _chosen(work, posters, words, wish.building) if wish.building else None
            if wish.replaces:
                _say(f"{await posters.replace(work, only)} codes ended: what hangs on walls opens nothing any more")
            await posters.hang(work, only, listed)
        async with database.snapshot() as tx:
            doors = [
                (row["building"], row["community"], _poster(row, username)) async for row in posters.doors(tx, only)
            ]
            things = [_poster(row, username) async for row in posters.things(tx, only)]
    except Refused as refused:
        raise ConfigError(texts.plain(texts.default, refused.key, refused.values)) from None
    finally:
        await database.close()
    _write(wish.folder, texts, doors, things)
    return 0


async def _chosen(work: Work, posters: Posters, words: RosterWords, written: str) -> Building:
    try:
        found = await posters.building(work, words.cells.named_building(written))
    except Bad:
        found = None
    if found is None:
        raise ConfigError(f"--building: there is no building {written}, or several: write community/number")
    return found


def _poster(row: Mapping[str, str], username: str) -> Poster:
    return Poster(row["place"], f"https://t.me/{username}?start={row['token']}")


async def _ask(config: Config) -> str:
    """Ask Telegram what the bot is called: no code works without it."""
    try:
        async with BotApi(config.telegram.base_url, config.telegram.secret_token(), timeout=10) as api:
            answer = await api.call("getMe")
    except (ConfigError, NotSent, Uncertain):
        raise ConfigError("the bot's name is not known yet: start it once, or give --bot NAME") from None
    if not answer.is_ok:
        raise ConfigError(f"telegram: {answer.description}; give --bot NAME")
    return str(answer.result["username"])


def _write(folder: Path, texts: Texts, doors: Sequence[tuple[str, str, Poster]], things: Sequence[Poster]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    pages: list[tuple[str, str]] = []
    used: set[str] = set()
    for building, community, poster in doors:
        name = _file_name(building, used)
        (folder / name).write_text(building_page(texts, community, poster), encoding="utf-8")
        pages.append((name, f"{community} {poster.place}"))
    if things:
        (folder / "things.html").write_text(label_sheet(texts, things), encoding="utf-8")
        pages.append(("things.html", texts.plain(texts.default, "poster-labels", {"count": len(things)})))
    (folder / "index.html").write_text(contents(texts, pages), encoding="utf-8")
    _say(f"{folder / 'index.html'}: {len(doors)} buildings, {len(things)} things")


def _file_name(building: str, used: set[str]) -> str:
    """Return a name that no building, whatever it is called, can lead out of the folder."""
    bare = re.sub(r"[^\w-]", "_", building)[:40]
    name, turn = f"building-{bare}.html", 2
    while name in used:
        name, turn = f"building-{bare}-{turn}.html", turn + 1
    used.add(name)
    return name


def _read_things(path: Path, words: RosterWords) -> Iterator[HungThing]:
    """Read the list of things: building, unit, name, kind. All or nothing."""
    told = lexicon.rosters()
    columns = {folded(text): column for column, texts in told["headers"]["things"].items() for text in (*texts, column)}
    kinds = {text: Thing(kind) for kind, texts in told["things"].items() for text in (*texts, kind)}
    [table, *_] = open_tables([path], words)
    rows = iter(table.rows)
    at, header = next(rows, (1, []))
    known = [columns.get(folded(name), "") for name in header]
    missing = [column for column in _NEEDED if column not in known]
    if missing or "" in known:
        raise ConfigError(f"{table.name}:{at}: a list of things has the columns building, unit, name, kind")
    wrong: list[str] = []
    found: list[HungThing] = []
    for at, cells in rows:
        line = dict(zip(known, (cell.strip() for cell in cells), strict=False))
        try:
            found.append(_read_thing(line, words, kinds))
        except (Bad, ValueError) as bad:
            wrong.append(f"{table.name}:{at}: {bad}")
    if wrong:
        raise ConfigError("\n".join([*wrong, f"{len(wrong)} errors: nothing was made"]))
    yield from found


def _read_thing(line: Mapping[str, str], words: RosterWords, kinds: Mapping[str, Thing]) -> HungThing:
    checks = words.cells.checks("people")
    if not line.get("building") or not line.get("name"):
        raise ValueError("building and name may not be empty")
    kind = kinds.get(line.get("kind") or Thing.OTHER.value)
    if kind is None:
        raise ValueError(f"this kind is not known: {line['kind']}; lamp, lift, door, other")
    unit = checks["unit"](line["unit"]) if line.get("unit") else None
    name = checks["name"](line["name"])
    building = words.cells.named_building(line["building"])
    return HungThing(building, int(str(unit)) if unit else None, str(name), THING_CATEGORIES[kind])


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
