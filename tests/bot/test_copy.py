"""A community moves to another database and back: every row, every number, or nothing."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.config_parts import CommunityConfig
from bot.roster_commands import take_in
from domain.categories import Urgency
from domain.remarks import Kind, Purpose, Remark
from domain.reports import Report, State
from domain.rosters import Sheet
from storage import copies, inbox, outbox, people, reports, settings
from storage.database import database_at
from storage.inbox import Received
from storage.outbox import Owed, Slot
from storage.people import PersonRow
from tests.engines import ENGINES

DEMO = [Path(__file__).parent.parent.parent / "demo" / f"{sheet.value}.csv" for sheet in Sheet]
NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)
Rows = dict[str, list[tuple[object, ...]]]


def copied(source: str, target: str) -> Result:
    return CliRunner().invoke(app, ["copy", "--from", source, "--to", target])


async def _lived_in(url: str) -> None:
    database = database_at(url)
    await database.open()
    async with database.transaction() as tx:
        await take_in(tx, DEMO, CommunityConfig(), NOW)
        person = await people.add(tx, PersonRow(0, "Ада 'O''Neil' \\ \n 灯 🙂", "en", telegram_id=2**52), NOW)
        made = Report(
            0, 1, State.DISPATCHED, 1, "other", Urgency.HIGH, "", "", None, None, None, person, None, NOW, NOW
        )
        for _ in range(3):
            number = await reports.add(tx, made)
            remark = Remark(Kind.LOCATION, "", 5, number, NOW, latitude=43.82567, longitude=-0.1 + 0.3)
            await reports.add_remark(tx, number, person, Purpose.REPORT, remark)
        await inbox.add(tx, [Received(n, -(10**13), '{"a": "\\u0000"}') for n in range(2500)], NOW)
        await outbox.add(tx, [Owed(2, 5, "sendMessage", "{}") for _ in range(9)], NOW)
        await outbox.save_slots(tx, [Slot("report:1", 5, 7, "words")])
        await settings.save(tx, "a", "")
    async with database.transaction() as tx:
        await tx.connection.execute("DELETE FROM outbox WHERE id > 4")
        await tx.connection.execute("DELETE FROM remark WHERE report_number = 3")
        await tx.connection.execute("DELETE FROM report WHERE number = 3")
    await database.close()


async def _rows(url: str) -> Rows:
    database = database_at(url)
    await database.open()
    found: Rows = {}
    async with database.snapshot() as tx:
        for table in await copies.list_tables(tx):
            found[table.name] = sorted([tuple(row) async for rows in copies.read(tx, table) for row in rows], key=repr)
        found["counters"] = sorted((await copies.get_counters(tx)).items())
    await database.close()
    return found


async def _next_report(url: str) -> int:
    database = database_at(url)
    await database.open()
    async with database.transaction() as tx:
        person = await people.add(tx, PersonRow(0, "Ben", "en"), NOW)
        made = Report(
            0, 1, State.DISPATCHED, 1, "other", Urgency.HIGH, "", "", None, None, None, person, None, NOW, NOW
        )
        number = await reports.add(tx, made)
    await database.close()
    return number


@pytest.fixture
def source(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'source.db'}"
    asyncio.run(_lived_in(url))
    return url


@pytest.fixture
def target(tmp_path: Path) -> str:
    return ENGINES.empty_url(tmp_path, "target.db")


def test_there_and_back_everything_is_as_it_was(source: str, target: str, tmp_path: Path) -> None:
    back = f"sqlite:///{tmp_path / 'back.db'}"
    before = asyncio.run(_rows(source))

    there = copied(source, target)
    home = copied(target, back)

    assert (there.exit_code, home.exit_code) == (0, 0), there.output + home.output
    assert asyncio.run(_rows(target)) == before
    assert asyncio.run(_rows(back)) == before
    rows = sum(len(rows) for table, rows in before.items() if table != "counters")
    assert f"{rows:,} rows in {len(before) - 1} tables, read back from both and the same" in there.stdout


def test_numbers_go_on_after_the_highest_that_was_ever_given(source: str, target: str) -> None:
    copied(source, target)

    assert asyncio.run(_next_report(target)) == 4


def test_a_long_copy_says_how_far_it_is(source: str, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.progress.SAID_EVERY", 1000)

    told = copied(source, target).stderr

    assert "inbox: 1,000\ninbox: 2,000\n" in told
    assert "inbox, read back: 2,000\n" in told


def test_a_target_with_something_in_it_is_refused_and_left_as_it_is(source: str, target: str) -> None:
    assert asyncio.run(_next_report(target)) == 1
    before = asyncio.run(_rows(target))

    said = copied(source, target)

    assert said.exit_code == 2
    assert "there is something in it already" in said.stderr
    assert asyncio.run(_rows(target)) == before


@pytest.mark.parametrize("used", ["source", "target"])
def test_a_database_in_use_is_refused(source: str, target: str, used: str) -> None:
    async def copy_beside() -> Result:
        database = database_at(source if used == "source" else target)
        await database.open()
        try:
            return await asyncio.to_thread(copied, source, target)
        finally:
            await database.close()

    said = asyncio.run(copy_beside())

    assert said.exit_code == 2
    assert "another process has the database" in said.stderr


def test_a_source_of_another_version_is_refused(source: str, target: str) -> None:
    async def grow_old() -> None:
        database = database_at(source)
        await database.open()
        async with database.transaction() as tx:
            await tx.connection.execute("INSERT INTO migration (number, name) VALUES (9999, '9999_later')")
        await database.close()

    asyncio.run(grow_old())

    said = copied(source, target)

    assert said.exit_code == 2
    assert "9999_later" in said.stderr
    assert all(rows == [] for table, rows in asyncio.run(_rows(target)).items() if table != "counters")


def test_a_row_that_does_not_arrive_as_it_was_undoes_everything(
    source: str, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = copies.add

    async def spoil(tx, table, rows):
        await add(tx, table, [(row[0], "?", *row[2:]) if table.name == "setting" else row for row in rows])

    monkeypatch.setattr(copies, "add", spoil)

    said = copied(source, target)

    assert said.exit_code == 2
    assert "table setting reads back otherwise" in said.stderr
    assert all(rows == [] for table, rows in asyncio.run(_rows(target)).items() if table != "counters")


@pytest.mark.parametrize(
    ("where", "told"),
    [("nothing", "there is no database"), ("itself", "the same database"), ("nonsense", "sqlite:///FILE")],
)
def test_what_cannot_be_copied_is_told_in_a_sentence(source: str, tmp_path: Path, where: str, told: str) -> None:
    from_, to = {
        "nothing": (f"sqlite:///{tmp_path / 'no.db'}", f"sqlite:///{tmp_path / 'new.db'}"),
        "itself": (source, source),
        "nonsense": ("mysql://linli:secret@x/y", source),
    }[where]

    said = copied(from_, to)

    assert said.exit_code == 2
    assert told in said.stderr
    assert "secret" not in said.output
    assert not (tmp_path / "no.db").exists()


@pytest.mark.postgres
def test_no_password_is_told(source: str, target: str) -> None:
    hidden = f"postgresql://linli:secret@127.0.0.1:1/{urlsplit(target).path[1:]}"

    for said in (copied(source, hidden), copied(hidden, source)):
        assert said.exit_code == 2
        assert "secret" not in said.output
        assert "cannot be reached" in said.stderr
