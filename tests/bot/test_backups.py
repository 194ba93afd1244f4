"""Backups: made beside a bot that runs, whole or not there, and what is no backup takes no database's place."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.backups import run_backup, run_restore
from bot.config import Config
from bot.config_parts import ConfigError, DatabaseConfig, ModerationConfig
from domain.holding import HELD
from storage import backups, copies, holding, inbox, invariants, outbox, settings
from storage.database import Database, DatabaseBusy, database_at
from storage.inbox import Received
from tests.engines import ENGINES
from tests.gateway.house import until, words
from tests.town import open_town

ROOT = Path(__file__).parent.parent.parent
NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)
Rows = dict[str, list[tuple[object, ...]]]


def configured(url: str) -> Config:
    return Config(database=DatabaseConfig.model_validate({"url": url}))


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return configured(ENGINES.url(tmp_path))


@pytest.fixture
async def lived_in(database: Database) -> Database:
    """A database in which something is owed, under way, and not read yet."""
    async with database.transaction() as tx:
        await outbox.add(tx, [words(5, f"{lane}", lane=lane) for lane in (0, 1, 2)], NOW)
        await outbox.claim(tx, 1, 5, 2**60)
        await inbox.add(tx, [Received(1, 5, "{}")], NOW)
        await settings.save(tx, "a", "b")
    return database


async def rows_of(url: str) -> Rows:
    database = database_at(url)
    await database.open(is_exclusive=False)
    found: Rows = {}
    async with database.snapshot() as tx:
        for table in await copies.list_tables(tx):
            found[table.name] = sorted([tuple(row) async for rows in copies.read(tx, table) for row in rows], key=repr)
        found["counters"] = sorted((await copies.get_counters(tx)).items())
    await database.close()
    return found


async def restored(config: Config, file: Path, folder: Path) -> Config:
    """Restore; on a server into an empty database beside. Return the settings that name what was restored."""
    target = configured(ENGINES.empty_url(folder, "target.db")) if ENGINES.server else config
    assert await run_restore(target, file, is_sure=True) == 0
    return target


async def test_a_backup_holds_every_row_and_can_be_read_by_its_owner_only(lived_in, config, tmp_path, capsys) -> None:
    before = await rows_of(ENGINES.url(tmp_path))

    assert await run_backup(config, tmp_path / "one.db") == 0

    after = await rows_of(f"sqlite:///{tmp_path / 'one.db'}")
    made_at = [row for row in after["setting"] if row[0] == "backup.made_at"]
    after["setting"].remove(made_at[0])
    assert after == before
    assert (tmp_path / "one.db").stat().st_mode & 0o777 == 0o600
    assert "read back and whole" in capsys.readouterr().out
    assert not list(tmp_path.glob("*.partial*"))


async def _read_of(file: Path, now: datetime) -> tuple[int, list[invariants.Breach]]:
    """How many updates had been handled in a backup, and what is wrong with it."""
    copy = database_at(f"sqlite:///{file}")
    await copy.open()
    async with copy.reading() as tx:
        [row] = await tx.connection.fetch("SELECT COUNT(*) FROM inbox WHERE state = 'done'")
        breaches = await invariants.list_breaches(tx, now)
    await copy.close()
    return int(row[0]), breaches


async def test_backups_beside_two_hundred_messages_are_each_one_moment(tmp_path: Path) -> None:
    async with open_town(tmp_path, limits=ModerationConfig(reports_per_hour=1000)) as town:
        people = [town.person(name) for name in ("张阿姨", "李奶奶", "小王", "小马")]

        async def all_report() -> None:
            for number in range(50):
                for person in people:
                    await person.begins_to_send(f"3号楼{number % 4 + 1}单元楼道灯不亮了 {number}")

        async def handled() -> int:
            return int((await town.rows("SELECT COUNT(*) FROM inbox WHERE state = 'done'"))[0][0])

        before, files = await handled(), []
        reporting = asyncio.create_task(all_report())
        async with asyncio.timeout(90):
            while await handled() < before + 200:
                files.append(tmp_path / f"{len(files)}.db")
                await run_backup(town.config, files[-1])
                await asyncio.sleep(0.5)
        await reporting
        now = await town.now()

    read = [await _read_of(file, now) for file in files]
    assert any(before < done < before + 200 for done, _ in read), "none was made meanwhile"
    assert [breaches for _, breaches in read if breaches] == []


async def _linli(folder: Path, *arguments: str) -> asyncio.subprocess.Process:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LINLI_")}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        cwd=folder,
        env={**kept, "LINLI_DATABASE__URL": ENGINES.url(folder), "PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def test_a_backup_that_is_killed_leaves_nothing_under_its_name_and_the_next_one_is_whole(
    database: Database, config: Config, tmp_path: Path
) -> None:
    async with database.transaction() as tx:
        await inbox.add(tx, [Received(n, 5, "x" * 2000) for n in range(30_000)], NOW)
    partial, file = tmp_path / "one.db.partial", tmp_path / "one.db"

    process = await _linli(tmp_path, "backup", "one.db")
    await until(lambda: partial.exists() and partial.stat().st_size > 10_000, seconds=30)
    process.send_signal(signal.SIGKILL)
    await process.communicate()

    assert partial.exists()
    assert not file.exists()
    assert await run_backup(config, file) == 0
    assert not partial.exists()
    assert len((await rows_of(f"sqlite:///{file}"))["inbox"]) == 30_000


async def test_a_file_that_is_there_is_not_written_over(lived_in, config, tmp_path) -> None:
    (tmp_path / "one.db").write_text("mine")

    with pytest.raises(ConfigError, match="is there already"):
        await run_backup(config, tmp_path / "one.db")

    assert (tmp_path / "one.db").read_text() == "mine"


async def test_a_folder_that_is_not_there_is_told_in_a_sentence(lived_in, config, tmp_path) -> None:
    with pytest.raises(ConfigError, match="No such file or directory"):
        await run_backup(config, tmp_path / "no" / "one.db")


async def test_what_is_restored_is_the_backup_with_all_that_it_owes_held(lived_in, config, tmp_path, capsys) -> None:
    await run_backup(config, tmp_path / "one.db")
    await lived_in.close()

    target = await restored(config, tmp_path / "one.db", tmp_path)

    after = await rows_of(target.database.secret_url())
    backup = await rows_of(f"sqlite:///{tmp_path / 'one.db'}")
    database = database_at(target.database.secret_url())
    await database.open(is_exclusive=False)
    async with database.reading() as tx:
        assert await holding.count(tx) == 3, "also what was under way"
        hold = await holding.get(tx)
        assert [row[0] for row in await tx.connection.fetch("SELECT state FROM inbox")] == ["dead"]
        assert await settings.get(tx, HELD) == "1"
        assert await settings.get(tx, "a") == "b"
    await database.close()
    assert hold is not None
    assert hold.source.startswith("one.db of 20")
    changed = {table for table in after if after[table] != backup[table]}
    assert changed == {"outbox", "inbox", "setting", "counters"}
    before, now = dict(backup["counters"]), dict(after["counters"])
    leaps = [now[table] - before[table] for table in ("report", "check_in", "remark")]
    assert leaps == [1000, 1000, 100_000]
    said = capsys.readouterr().out
    assert "3 messages" in said
    assert "1 messages to the bot were not read yet" in said


@pytest.mark.sqlite
async def test_the_old_database_is_kept_beside_with_what_was_written_last(lived_in, config, tmp_path) -> None:
    await run_backup(config, tmp_path / "one.db")
    async with lived_in.transaction() as tx:
        await settings.save(tx, "a", "later")
    await lived_in.close()

    await run_restore(config, tmp_path / "one.db", is_sure=True)

    [old] = tmp_path.glob("linli.db.before-*")
    assert ("a", "later") in (await rows_of(f"sqlite:///{old}"))["setting"]
    assert ("a", "b") in (await rows_of(ENGINES.url(tmp_path)))["setting"]
    assert not list(tmp_path.glob("*.restoring*"))


@pytest.mark.sqlite
async def test_a_damaged_database_is_replaced_and_kept_as_it_is(lived_in, config, tmp_path) -> None:
    await run_backup(config, tmp_path / "one.db")
    await lived_in.close()
    (tmp_path / "linli.db").write_bytes(b"rubbish" * 1000)
    (tmp_path / "linli.db-wal").write_bytes(b"old log")

    await run_restore(config, tmp_path / "one.db", is_sure=True)

    [old] = [one for one in tmp_path.glob("linli.db.before-*") if not one.name.endswith("-wal")]
    assert old.read_bytes() == b"rubbish" * 1000
    assert ("a", "b") in (await rows_of(ENGINES.url(tmp_path)))["setting"]


@pytest.mark.sqlite
async def test_a_database_that_is_lost_is_restored(lived_in, config, tmp_path) -> None:
    await run_backup(config, tmp_path / "one.db")
    await lived_in.close()
    for left in tmp_path.glob("linli.db*"):
        left.unlink()

    await run_restore(config, tmp_path / "one.db", is_sure=True)

    assert ("a", "b") in (await rows_of(ENGINES.url(tmp_path)))["setting"]


@pytest.mark.postgres
async def test_a_server_takes_a_backup_into_an_empty_database_only(lived_in, config, tmp_path) -> None:
    await run_backup(config, tmp_path / "one.db")
    await lived_in.close()

    with pytest.raises(ConfigError, match=r"database\.url: there is something in it already"):
        await run_restore(config, tmp_path / "one.db", is_sure=True)


async def test_while_the_bot_runs_nothing_is_restored(lived_in, config, tmp_path) -> None:
    await run_backup(config, tmp_path / "one.db")

    with pytest.raises(DatabaseBusy):
        await run_restore(config, tmp_path / "one.db", is_sure=True)


def _newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("INSERT INTO migration (number, name) VALUES (9999, '9999_later')")


def _torn(file: Path) -> None:
    size = file.stat().st_size
    with file.open("rb+") as torn:
        torn.seek(size // 2)
        torn.write(b"\xff" * (size // 4))


def _cut(file: Path) -> None:
    with file.open("rb+") as cut:
        cut.truncate(file.stat().st_size // 2)


def _orphaned(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("INSERT INTO role (person_id, role) VALUES (12345, 'desk')")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda file: file.write_bytes(b""), "is no backup of Linli's"),
        (lambda file: file.write_bytes(b"rubbish" * 999), "is no backup of Linli's"),
        (lambda file: file.unlink(), "no such file"),
        (_newer, "comes from a newer Linli .it knows 9999_later"),
        (_torn, "damaged"),
        (_cut, "damaged"),
        (_orphaned, "rows refer to what is not there"),
    ],
)
async def test_what_is_no_whole_backup_of_this_version_is_refused_and_changes_nothing(
    lived_in, config, tmp_path, spoil: Any, told: str
) -> None:
    await run_backup(config, tmp_path / "one.db")
    await lived_in.close()
    before = await rows_of(ENGINES.url(tmp_path))
    spoil(tmp_path / "one.db")

    with pytest.raises(ConfigError, match=told):
        await run_restore(config, tmp_path / "one.db", is_sure=True)

    assert await rows_of(ENGINES.url(tmp_path)) == before
    assert not list(tmp_path.glob("*.before-*"))


@pytest.mark.parametrize("answer", ["", "y\n", "no\n", "YES\n"])
async def test_without_a_typed_yes_nothing_is_restored(lived_in, config, tmp_path, monkeypatch, answer) -> None:
    await run_backup(config, tmp_path / "one.db")
    await lived_in.close()
    monkeypatch.setattr(sys, "stdin", io.StringIO(answer))

    assert await run_restore(config, tmp_path / "one.db", is_sure=False) == 1

    assert not list(tmp_path.glob("*.before-*"))
    assert all(row[0] != HELD for row in (await rows_of(ENGINES.url(tmp_path)))["setting"])


@pytest.mark.sqlite
async def test_a_backup_of_an_older_version_is_brought_up_to_date(lived_in, config, tmp_path) -> None:
    await run_backup(config, tmp_path / "one.db")
    await lived_in.close()
    with closing(sqlite3.connect(tmp_path / "one.db")) as database, database:
        for statement in ("DROP INDEX report_open_in_building", "DROP INDEX report_in_grid"):
            database.execute(statement)
        database.execute("DELETE FROM migration WHERE number = 11")
    names = {path.stem for path in (ROOT / "storage" / "migrations").glob("*.sql")}

    await run_restore(config, tmp_path / "one.db", is_sure=True)

    with closing(sqlite3.connect(tmp_path / "linli.db")) as database:
        assert {name for (name,) in database.execute("SELECT name FROM migration")} == names


@pytest.mark.sqlite
@pytest.mark.parametrize("step", range(5))
async def test_a_restore_that_dies_at_any_step_leaves_a_whole_database_under_the_name(
    lived_in, config, tmp_path, monkeypatch, step: int
) -> None:
    await run_backup(config, tmp_path / "one.db")
    async with lived_in.transaction() as tx:
        await settings.save(tx, "a", "later")
    await lived_in.close()
    steps = ("_close", "_keep", "_sync", "_sync", "_sync")
    name, nth = steps[step], steps[: step + 1].count(steps[step])
    real, calls = getattr(backups, name), []

    def dies(*arguments: Any) -> None:
        calls.append(arguments)
        if len(calls) == nth:
            raise OSError(5, "the machine lost its power here")
        real(*arguments)

    monkeypatch.setattr(backups, name, dies)
    with pytest.raises(ConfigError, match="lost its power"):
        await run_restore(config, tmp_path / "one.db", is_sure=True)
    monkeypatch.undo()

    there = (await rows_of(ENGINES.url(tmp_path)))["setting"]
    is_new = any(row[0] == HELD for row in there)
    assert ("a", "b" if is_new else "later") in there
    assert is_new == (step == 4)
    assert await run_restore(config, tmp_path / "one.db", is_sure=True) == 0
