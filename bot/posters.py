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
from domain.codes import THING_CATEGORIES, Thing, is_username
from domain.refusals import Refused
from domain.roster_reasons import Bad
from domain.rosters import BadTable, RosterWords, folded
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
    named = _bot_of(wish)
    texts = Texts(config.community.language)
    posters = Posters(lambda key, **values: texts.plain(texts.default, key, values))
    words = roster_words(SystemClock().now())
    listed = list(_read_things(wish.things, words)) if wish.things is not None else []
    await database.open(is_exclusive=False)
    try:
        clock = await clocks.open_clock(config.clock, database)
        async with database.reading() as tx:
            known = await posters.username(tx)
        username = named or known or await _ask(config)
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


def _bot_of(wish: Wish) -> str:
    name = wish.bot.removeprefix("@")
    if name and not is_username(name):
        raise ConfigError(f"--bot: {wish.bot} is no bot's name")
    return name


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
    try:
        _write_into(folder, texts, doors, things)
    except OSError as error:
        raise ConfigError(f"{folder}: cannot be written: {error.strerror or error}") from None


def _write_into(folder: Path, texts: Texts, doors: Sequence[tuple[str, str, Poster]], things: Sequence[Poster]) -> None:
    pages: list[tuple[str, str]] = []
    used: set[str] = set()
    folder.mkdir(parents=True, exist_ok=True)
    for building, community, poster in doors:
        name = _file_name(building, used)
        (folder / name).write_text(building_page(texts, community, poster), encoding="utf-8")
        pages.append((name, f"{community} {poster.place}"))
    if things:
        (folder / "things.html").write_text(label_sheet(texts, things), encoding="utf-8")
        pages.append(("things.html", texts.plain(texts.default, "poster-labels", {"count": len(things)})))
    (folder / "index.html").write_text(contents(texts, pages), encoding="utf-8")
    _say(f"{folder / 'index.html'}: buildings {len(doors)}, things {len(things)}")


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
    rows = _rows_of(path, words)
    at, header = next(rows, (1, []))
    known = [columns.get(folded(name), "") for name in header]
    if not set(_NEEDED) <= set(known) or "" in known or len(set(known)) < len(known):
        raise ConfigError(f"{path.name}:{at}: a list of things has the columns building, unit, name, kind")
    wrong: list[str] = []
    found: list[HungThing] = []
    for at, cells in rows:
        try:
            if len(cells) > len(known):
                raise ValueError("there are more cells than columns")
            found.append(_read_thing(dict(zip(known, cells, strict=False)), words, kinds))
        except (Bad, ValueError) as bad:
            wrong.append(f"{path.name}:{at}: {bad}")
    if wrong:
        raise ConfigError("\n".join([*wrong, f"errors: {len(wrong)}; nothing was made"]))
    yield from found


def _rows_of(path: Path, words: RosterWords) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of the first table that say something, without what is empty at their ends."""
    try:
        for at, cells in (row for table in open_tables([path], words)[:1] for row in table.rows):
            bare = [cell.strip() for cell in cells]
            while bare and not bare[-1]:
                bare.pop()
            if bare:
                yield at, bare
    except BadTable as bad:
        raise ConfigError(f"{path.name}:{bad.row}: {bad.reason}") from None


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
