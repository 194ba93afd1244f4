"""The linli command, as an operator meets it: exit codes, sentences, and an end under ten seconds."""

from __future__ import annotations

import asyncio
import os
import secrets
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest

from bench.server import PASSWORD
from storage import places
from storage.database import Database, database_at
from tests.engines import ENGINES, over_tcp
from tests.gateway.house import message, until
from tests.simulator.conftest import running as running_telegram
from tests.simulator_client import Telegram

ROOT = Path(__file__).parent.parent.parent
Process = asyncio.subprocess.Process


@dataclass
class Said:
    code: int | None
    out: str
    err: str


class Operator:
    def __init__(self, folder: Path, telegram: Telegram) -> None:
        self.folder = folder
        self.telegram = telegram
        self.settings = {
            "LINLI_TELEGRAM__TOKEN": telegram.token,
            "LINLI_TELEGRAM__BASE_URL": telegram.url,
            "LINLI_WEB__PORT": str(free_port()),
            "LINLI_DATABASE__URL": ENGINES.url(folder),
        }

    async def starts(self, *arguments: str, **settings: str) -> Process:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("LINLI_")}
        wanted = {name: value for name, value in {**self.settings, **settings}.items() if value}
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *arguments),
            cwd=self.folder,
            env={**kept, **wanted, "PYTHONPATH": str(ROOT)},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def says(self, *arguments: str, **settings: str) -> Said:
        return await ended(await self.starts(*arguments, **settings))

    async def runs(self, **settings: str) -> Process:
        process = await self.starts("run", **settings)
        await until(self.is_ready, seconds=30)
        return process

    async def is_ready(self) -> bool:
        url = f"http://127.0.0.1:{self.settings['LINLI_WEB__PORT']}/readyz"
        try:
            async with self.telegram.session.get(url) as answer:
                return answer.status == 200
        except OSError:
            return False


async def ended(process: Process) -> Said:
    async with asyncio.timeout(30):
        out, err = await process.communicate()
    return Said(process.returncode, out.decode(), err.decode())


async def stopped(process: Process, with_signal: int = signal.SIGTERM) -> Said:
    process.send_signal(with_signal)
    return await ended(process)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
async def at_work(tmp_path: Path) -> AsyncIterator[Operator]:
    # A token of its own: a process locks it on this machine.
    token = f"1000:{secrets.token_hex(8)}"
    async with running_telegram("--token", token) as telegram:
        telegram.token = token
        yield Operator(tmp_path, telegram)


async def test_run_without_a_token_ends_with_two_and_says_what_to_do(at_work: Operator) -> None:
    said = await at_work.says("run", LINLI_TELEGRAM__TOKEN="")

    assert said.code == 2
    assert "@BotFather" in said.err
    assert "Traceback" not in said.err


async def test_run_works_until_sigterm_and_ends_with_zero_under_ten_seconds(at_work: Operator) -> None:
    process = await at_work.runs()
    begun = time.monotonic()

    said = await stopped(process)

    assert said.code == 0, said.err
    assert time.monotonic() - begun < 5
    assert at_work.telegram.token not in said.err


async def test_it_ends_under_ten_seconds_also_while_telegram_hangs(at_work: Operator) -> None:
    ada = await at_work.telegram.person("Ada")
    await at_work.telegram.faults("timeout_after", "sendMessage", seconds=60)
    process = await at_work.runs()
    await until(lambda: at_work.telegram.calls("sendMessage"))
    begun = time.monotonic()

    said = await stopped(process, signal.SIGINT)

    assert said.code == 0, said.err
    assert time.monotonic() - begun < 10
    assert ada["name"] not in said.err, "logs name nobody"


async def test_it_ends_at_once_while_telegram_is_not_reached(at_work: Operator) -> None:
    process = await at_work.starts("run", LINLI_TELEGRAM__BASE_URL="http://127.0.0.1:9")
    assert process.stderr is not None
    await process.stderr.readline()
    begun = time.monotonic()

    said = await stopped(process)

    assert said.code == 0, said.err
    assert time.monotonic() - begun < 5


async def test_a_second_process_on_one_database_is_refused_in_a_sentence(at_work: Operator) -> None:
    process = await at_work.runs()

    second = await at_work.says("run", LINLI_TELEGRAM__TOKEN="1000:another", LINLI_WEB__PORT=str(free_port()))
    same_token = await at_work.says("run", LINLI_DATABASE__URL="sqlite:///other.db", LINLI_WEB__PORT=str(free_port()))
    await stopped(process)

    assert second.code == same_token.code == 2
    assert "another process has the database" in second.err
    assert "another process on this machine runs with this token" in same_token.err
    assert "Traceback" not in second.err + same_token.err


async def test_a_port_that_is_taken_is_refused_in_a_sentence(at_work: Operator) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        page = await at_work.says("run", LINLI_WEB__PORT=port)
        hook = await at_work.says(
            "run",
            LINLI_TELEGRAM__MODE="webhook",
            LINLI_TELEGRAM__WEBHOOK__URL="http://127.0.0.1/hook",
            LINLI_TELEGRAM__WEBHOOK__PORT=port,
        )

    for said in (page, hook):
        assert said.code == 2
        assert f"127.0.0.1:{port}" in said.err
        assert "Traceback" not in said.err
        assert "never awaited" not in said.err


@pytest.mark.postgres
@pytest.mark.parametrize("command", ["run", "check", "invariants", "dead", "import", "export", "learn"])
async def test_a_server_that_refuses_is_told_in_a_sentence_by_every_command(at_work: Operator, command: str) -> None:
    hidden = at_work.settings["LINLI_DATABASE__URL"].replace("linli@", "nobody:secret@")
    people = at_work.folder / "people.csv"
    people.write_text("name,phone\n", encoding="utf-8")
    more = {"import": [str(people)], "export": ["out"], "learn": ["--out", "weights"]}

    said = await at_work.says(command, *more.get(command, []), LINLI_DATABASE__URL=hidden)

    assert said.code == 2, said.out
    assert "the database cannot be used: postgresql://" in said.err
    assert "nobody" not in said.err.replace("the user or the password", "")
    assert "secret" not in said.err + said.out
    assert "Traceback" not in said.err


@pytest.mark.postgres
async def test_logs_do_not_tell_the_password_when_the_server_goes_away(at_work: Operator) -> None:
    url = over_tcp(at_work.settings["LINLI_DATABASE__URL"])
    process = await at_work.runs(LINLI_DATABASE__URL=url)
    async with opened(at_work) as database, database.reading() as tx:
        others = "pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        await tx.connection.fetch(f"SELECT pg_terminate_backend(pid) FROM {others}")  # noqa: S608
    await at_work.telegram.person("Ada")
    await until(lambda: at_work.telegram.calls("sendMessage"))
    said = await stopped(process)

    assert said.code == 0, said.err
    assert PASSWORD not in said.err
    assert quote(PASSWORD, safe="") not in said.err
    assert "Traceback" not in said.err


async def test_a_token_that_telegram_does_not_know_is_refused_in_a_sentence(at_work: Operator) -> None:
    said = await at_work.says("run", LINLI_TELEGRAM__TOKEN="1000:unknown")

    assert said.code == 2
    assert "Telegram does not know this token (401)" in said.err
    assert "unknown" not in said.err


async def test_a_token_that_is_taken_back_while_it_runs_ends_it_in_a_sentence(at_work: Operator) -> None:
    process = await at_work.runs()
    await at_work.telegram.faults("401", "*")
    await at_work.telegram.person("Ada", started=True)

    said = await ended(process)

    assert said.code == 2
    assert "Telegram does not know this token (401)" in said.err.splitlines()[-1]
    assert "Traceback" not in said.err


@pytest.mark.sqlite
async def test_a_database_that_is_none_is_refused_in_a_sentence(at_work: Operator) -> None:
    (at_work.folder / "linli.db").write_text("words, and no database\n" * 100)

    for command in ("run", "check", "invariants"):
        said = await at_work.says(command)
        assert said.code == 2, said.err
        assert "the database cannot be used" in said.err
        assert "Traceback" not in said.err


async def test_in_webhook_mode_updates_come_through_the_door(at_work: Operator) -> None:
    port = free_port()
    process = await at_work.runs(
        LINLI_TELEGRAM__MODE="webhook",
        LINLI_TELEGRAM__WEBHOOK__URL=f"http://127.0.0.1:{port}/hook",
        LINLI_TELEGRAM__WEBHOOK__PORT=str(port),
    )
    await at_work.telegram.person("Ada")
    await until(lambda: at_work.telegram.calls("sendMessage"))
    said = await stopped(process)

    assert said.code == 0, said.err
    assert (await at_work.telegram.stats())["pending_updates"] == 0


async def test_check_says_line_by_line_what_is_well(at_work: Operator) -> None:
    nowhere = ENGINES.empty_url(at_work.folder, "empty.db")
    said = await at_work.says("check", LINLI_DATABASE__URL=nowhere)

    assert said.code == 0, said.err
    assert [line.split(":")[0] for line in said.out.splitlines()] == ["settings", "database", "telegram"]
    assert await database_at(nowhere).is_new(), "it looks and does not touch"


async def test_check_ends_with_one_when_telegram_does_not_answer_or_refuses(at_work: Operator) -> None:
    away = await at_work.says("check", LINLI_TELEGRAM__BASE_URL="http://127.0.0.1:9")
    unknown = await at_work.says("check", LINLI_TELEGRAM__TOKEN="1000:unknown")

    assert (away.code, unknown.code) == (1, 1)
    assert "does not answer" in away.out
    assert "Check telegram.token" in unknown.out


async def test_check_names_a_community_of_the_settings_that_the_lists_do_not_have(at_work: Operator) -> None:
    database = ENGINES.database(at_work.folder)
    await database.open()
    async with database.transaction() as tx:
        await places.add_grid(tx, "石榴籽社区", "1号网格")
    await database.close()

    said = await at_work.says("check", LINLI_COMMUNITIES='{"杏林": {}, "石榴籽社区": {}}')

    assert said.code == 1
    assert "communities.杏林: the list of places has 石榴籽社区" in said.out
    assert "telegram: well" in said.out


async def test_check_ends_with_two_on_settings_that_are_wrong(at_work: Operator) -> None:
    said = await at_work.says("check", LINLI_WEB__PORT="many")

    assert said.code == 2
    assert "web.port" in said.err


async def test_invariants_ends_with_two_zero_and_one(at_work: Operator) -> None:
    nowhere = ENGINES.empty_url(at_work.folder, "empty.db")
    assert (await at_work.says("invariants", LINLI_DATABASE__URL=nowhere)).code == 2, "there is no database"
    await stopped(await at_work.runs())
    well = await at_work.says("invariants")
    async with opened(at_work) as database, database.transaction() as tx:
        await tx.connection.execute(
            "INSERT INTO inbox (update_id, chat_id, body, state, received_at) VALUES (1, 1, 'x', 'done', 1)"
        )
    broken = await at_work.says("invariants")

    assert (well.code, well.out.strip()) == (0, "0 broken")
    assert broken.code == 1
    assert "update 1: done without a time" in broken.out


async def test_dead_lists_what_could_not_be_handled_and_puts_it_back(at_work: Operator) -> None:
    broken = message(501, "hello", update_id=700_000_500)
    broken["message"]["date"] = "yesterday"
    process = await at_work.runs()
    await at_work.telegram.updates(broken)
    await until(lambda: rows(at_work, "SELECT 1 FROM inbox WHERE state = 'dead'"))

    listed = await at_work.says("dead")
    retried = await at_work.says("dead", "--retry", "1")
    nothing = await at_work.says("dead", "--retry", "99")
    await until(lambda: rows(at_work, "SELECT 1 FROM inbox WHERE state = 'dead' AND attempts = 1"))
    await stopped(process)

    assert (listed.code, retried.code, nothing.code) == (0, 0, 1), listed.err + retried.err
    assert "yesterday" in listed.out
    assert "1: back in the queue" in retried.out


@asynccontextmanager
async def opened(operator: Operator) -> AsyncIterator[Database]:
    """The operator's database, beside the bot."""
    database = database_at(operator.settings["LINLI_DATABASE__URL"])
    await database.open(is_exclusive=False)
    try:
        yield database
    finally:
        await database.close()


async def rows(operator: Operator, sql: str) -> list[tuple[object, ...]]:
    async with opened(operator) as database, database.reading() as tx:
        return [tuple(row) for row in await tx.connection.fetch(sql)]
