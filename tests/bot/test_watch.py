"""The watchdog as an operator meets it: what it finds, whom it tells, what it remembers, how it ends."""

from __future__ import annotations

import asyncio
import json
import secrets
import shutil
import signal
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.config import Config
from bot.config_parts import CommunityConfig, DatabaseConfig, TelegramConfig
from bot.config_watch import WatchConfig
from bot.watching import ALARM, BLIND, FINE, UNHEARD, look, run_watch
from bot.ways import filled
from domain.clock import to_micros
from domain.watching import HEARTBEAT, State
from storage import outbox, settings
from storage.database import Database
from tests.bot.test_cli import Operator, stopped
from tests.engines import ENGINES
from tests.gateway.house import until, words
from tests.simulator.conftest import running as running_telegram

_NOTE = "import sys; open(sys.argv[1], 'a').write(sys.stdin.read() + chr(10) + sys.argv[-1] + chr(10))"


@dataclass
class Robot:
    """A robot of a group chat: it takes JSON."""

    url: str = ""
    bodies: list[Any] = field(default_factory=list)
    answer: Any = field(default_factory=lambda: {"errcode": 0})
    status: int = 200

    async def take(self, request: web.Request) -> web.Response:
        self.bodies.append(await request.json())
        return web.json_response(self.answer, status=self.status)

    @property
    def texts(self) -> list[str]:
        return [body["text"]["content"] for body in self.bodies]


@pytest.fixture
async def robot() -> AsyncIterator[Robot]:
    robot = Robot()
    app = web.Application()
    app.router.add_post("/send", robot.take)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    robot.url = f"http://127.0.0.1:{runner.addresses[0][1]}/send?key=verysecret"
    yield robot
    await runner.cleanup()


def watched(folder: Path, api: str = "http://127.0.0.1:9", **watch: Any) -> Config:
    return Config(
        telegram=TelegramConfig(base_url=api),
        database=DatabaseConfig.model_validate({"url": ENGINES.url(folder)}),
        community=CommunityConfig(name="石榴籽社区"),
        watch=WatchConfig.model_validate({"state": folder / "watch.json", **watch}),
    )


def by(robot: Robot, **more: Any) -> dict[str, Any]:
    return {"webhook": {"url": robot.url}, **more}


async def beats(database: Database, written: str | None = None, **ago: float) -> None:
    beat = written or str(to_micros(datetime.now(UTC) - timedelta(**ago)))
    async with database.transaction() as tx:
        await settings.save(tx, HEARTBEAT, beat)


@asynccontextmanager
async def locked(folder: Path) -> AsyncIterator[None]:
    """Another program lets nobody read."""
    if ENGINES.server:
        async with ENGINES.database(folder).looking() as tx:
            await tx.connection.execute("SET default_transaction_read_only = off")
            await tx.connection.execute("BEGIN")
            await tx.connection.execute("LOCK TABLE setting IN ACCESS EXCLUSIVE MODE")
            yield
        return
    import sqlite3

    other = sqlite3.connect(folder / "linli.db", isolation_level=None)
    other.execute("PRAGMA journal_mode = DELETE")
    other.execute("BEGIN EXCLUSIVE")
    yield
    other.close()


async def test_a_heart_that_beats_is_fine_and_nobody_hears_of_it(database, tmp_path, robot) -> None:
    await beats(database, seconds=3)

    assert await run_watch(watched(tmp_path, **by(robot)), once=True, is_test=False) == FINE
    assert robot.bodies == []
    assert not (tmp_path / "watch.json").exists()


async def test_a_heart_that_stands_still_is_told_once_and_its_end_once(database, tmp_path, robot) -> None:
    config = watched(tmp_path, **by(robot))
    await beats(database, seconds=300)

    codes = [await run_watch(config, once=True, is_test=False) for _ in range(3)]
    await beats(database, seconds=0)
    codes += [await run_watch(config, once=True, is_test=False) for _ in range(2)]

    assert codes == [ALARM, ALARM, ALARM, FINE, FINE]
    assert len(robot.texts) == 2
    assert "石榴籽社区" in robot.texts[0]
    assert "5 分钟前" in robot.texts[0]
    assert robot.texts[1].startswith("【恢复】")


async def test_while_it_lasts_it_is_told_again(database, tmp_path, robot) -> None:
    config = watched(tmp_path, **by(robot))
    await beats(database, seconds=300)
    await run_watch(config, once=True, is_test=False)
    kept = json.loads((tmp_path / "watch.json").read_text())
    earlier = {name: str(datetime.fromisoformat(at) - timedelta(minutes=16)) for name, at in kept.items()}
    (tmp_path / "watch.json").write_text(json.dumps(earlier))

    await run_watch(config, once=True, is_test=False)

    assert "还没好，已经 16 分钟" in robot.texts[1]


@pytest.mark.parametrize(
    ("written", "state", "told"),
    [
        (None, State.SILENT, "还没开始"),
        ("soon", State.GARBLED, "读不懂"),
        # Named: a time in the name of a test is another one for each process that runs a part of them.
        pytest.param(str(to_micros(datetime.now(UTC) + timedelta(days=2))), State.AHEAD, "钟不对", id="ahead"),
    ],
)
async def test_whatever_is_no_fresh_beat_has_a_sentence_of_its_own(
    database, tmp_path, robot, written, state, told
) -> None:
    config = watched(tmp_path, **by(robot))
    if written:
        await beats(database, written)

    assert (await look(config, datetime.now(UTC))).state is state
    assert await run_watch(config, once=True, is_test=False) == ALARM
    assert told in robot.texts[0]


@pytest.mark.parametrize(("lane", "age", "code"), [(0, 301, ALARM), (0, 200, FINE), (1, 9999, FINE), (2, 9999, FINE)])
async def test_a_message_about_safety_that_does_not_leave_is_an_alarm(
    database, tmp_path, robot, lane: int, age: int, code: int
) -> None:
    await beats(database, seconds=0)
    async with database.transaction() as tx:
        await outbox.add(tx, [words(5, lane=lane)], datetime.now(UTC) - timedelta(seconds=age))
        await outbox.add(tx, [words(6, lane=0, not_before=2**60)], datetime.now(UTC) - timedelta(hours=9))

    assert await run_watch(watched(tmp_path, **by(robot)), once=True, is_test=False) == code
    assert ["发不出去" in text for text in robot.texts] == [True] * code


async def test_a_database_that_is_locked_is_an_alarm(database, tmp_path, robot, monkeypatch) -> None:
    monkeypatch.setattr("bot.watching._LOCK_SECONDS", 0.1)
    await beats(database, seconds=1)
    await database.close()

    async with locked(tmp_path):
        assert await run_watch(watched(tmp_path, **by(robot)), once=True, is_test=False) == BLIND

    assert "锁着" in robot.texts[0]


async def test_a_database_that_is_not_there_is_an_alarm_and_is_not_made(tmp_path, robot) -> None:
    config = watched(tmp_path, **by(robot))
    away = DatabaseConfig.model_validate({"url": f"sqlite:///{tmp_path / 'no.db'}"})

    assert await run_watch(config.model_copy(update={"database": away}), once=True, is_test=False) == BLIND
    assert "不见了" in robot.texts[0]
    assert not (tmp_path / "no.db").exists()


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
async def test_a_file_that_is_no_database_is_an_alarm_and_stays_as_it_is(tmp_path, robot, content) -> None:
    (tmp_path / "odd.db").write_bytes(content)
    odd = DatabaseConfig.model_validate({"url": f"sqlite:///{tmp_path / 'odd.db'}"})

    config = watched(tmp_path, **by(robot)).model_copy(update={"database": odd})

    assert await run_watch(config, once=True, is_test=False) == BLIND
    assert "打不开" in robot.texts[0]
    assert (tmp_path / "odd.db").read_bytes() == content


@pytest.mark.postgres
async def test_a_server_that_does_not_answer_is_an_alarm(tmp_path, robot) -> None:
    gone = DatabaseConfig.model_validate({"url": "postgresql://linli:secret@127.0.0.1:9/linli"})
    config = watched(tmp_path, **by(robot)).model_copy(update={"database": gone})

    assert await run_watch(config, once=True, is_test=False) == BLIND
    assert "打不开" in robot.texts[0]


async def test_who_looks_keeps_nobody_from_writing_and_can_write_nothing(database, tmp_path) -> None:
    async with ENGINES.database(tmp_path).looking() as tx:
        await tx.connection.execute("BEGIN")
        assert await settings.get(tx, HEARTBEAT) is None
        await asyncio.wait_for(beats(database, seconds=0), 2)
        with pytest.raises(Exception, match=r"read.?only"):
            await settings.save(tx, HEARTBEAT, "0")


async def test_every_way_is_tried_and_one_that_fails_stops_no_other(database, tmp_path, robot, capsys) -> None:
    await beats(database, seconds=300)
    note = tmp_path / "note.txt"
    async with running_telegram() as telegram:
        desk = await telegram.person("赵敏")
        second = {"token": telegram.token, "chat_id": desk["id"]}
        command = (sys.executable, "-c", _NOTE, str(note))
        robot.status = 500

        code = await run_watch(
            watched(tmp_path, telegram.url, **by(robot, command=command, telegram=second)), once=True, is_test=False
        )

        assert code == ALARM
        words = [one["text"] for one in await telegram.messages(desk["id"]) if one["out"]]
    assert len(words) == 1
    assert words[0].startswith("【报警】")
    assert note.read_text().splitlines() == [words[0], words[0]], "on standard input, and as the last argument"
    assert "watch.webhook failed: HTTP 500" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("ways", "why"),
    [
        ({"command": ("/no/such/program",)}, "/no/such/program: No such file"),
        ({"command": ("false",)}, "false: ended with 1"),
        ({"command": (sys.executable, "-c", "import time; time.sleep(60)")}, "not done after 0.5 s"),
        ({"webhook": {"url": "http://127.0.0.1:9/?key=verysecret"}}, "not reached"),
        ({"telegram": {"token": "1:verysecret", "chat_id": 5}}, "not reached"),
    ],
)
async def test_what_nobody_heard_is_said_on_the_spot_and_tried_again(
    database, tmp_path, capsys, monkeypatch, ways, why
) -> None:
    monkeypatch.setattr("bot.ways.SECONDS", 0.5)
    await beats(database, seconds=300)

    codes = [await run_watch(watched(tmp_path, **ways), once=True, is_test=False) for _ in range(2)]

    said = capsys.readouterr().err
    assert codes == [UNHEARD, UNHEARD]
    assert said.count("NOBODY WAS TOLD") == 2
    assert why in said
    assert "verysecret" not in said


async def test_a_robot_that_refuses_with_200_has_not_told_anybody(database, tmp_path, robot, capsys) -> None:
    await beats(database, seconds=300)
    robot.answer = {"errcode": 310000, "errmsg": "keywords not in content"}

    assert await run_watch(watched(tmp_path, **by(robot)), once=True, is_test=False) == UNHEARD
    assert "310000 keywords not in content" in capsys.readouterr().err


async def test_a_memory_that_cannot_be_read_or_kept_makes_nobody_miss_an_alarm(
    database, tmp_path, robot, capsys
) -> None:
    await beats(database, seconds=300)
    (tmp_path / "torn.json").write_text('{"since": ')

    for state in (tmp_path / "torn.json", tmp_path / "no" / "folder.json"):
        assert await run_watch(watched(tmp_path, **by(robot, state=state)), once=True, is_test=False) == ALARM

    said = capsys.readouterr().err
    assert len(robot.texts) == 2
    assert "cannot be read" in said
    assert "cannot be written" in said
    assert json.loads((tmp_path / "torn.json").read_text())["told_at"]


async def test_a_test_alarm_goes_by_every_way_and_says_which_failed(tmp_path, robot, capsys) -> None:
    works = await run_watch(watched(tmp_path, **by(robot)), once=False, is_test=True)
    fails = await run_watch(watched(tmp_path, **by(robot, command=("false",))), once=False, is_test=True)

    assert (works, fails) == (FINE, ALARM)
    assert robot.texts[0].startswith("【试一下】")
    assert capsys.readouterr().out.splitlines() == ["webhook: well", "command: false: ended with 1", "webhook: well"]


def test_words_with_any_signs_stand_whole_in_a_body_of_any_shape() -> None:
    text = 'a "quoted" {text}\nline'

    assert filled({"to": [1, "x {text}"], "deep": {"is": "{text}!"}, "n": None}, text) == {
        "to": [1, f"x {text}"],
        "deep": {"is": f"{text}!"},
        "n": None,
    }


async def _watch(folder: Path, config: dict[str, Any], *arguments: str) -> asyncio.subprocess.Process:
    path = folder / "config.yaml"
    path.write_text(json.dumps(config), encoding="utf-8")
    root = Path(__file__).parent.parent.parent
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "watch", "--config", str(path), *arguments),
        cwd=root,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def test_as_a_service_it_watches_until_it_is_stopped(database, tmp_path, robot) -> None:
    await beats(database, seconds=0)
    watch = {"webhook": {"url": robot.url}, "every": "1s", "state": str(tmp_path / "watch.json")}
    process = await _watch(tmp_path, {"database": {"url": ENGINES.url(tmp_path)}, "watch": watch})
    try:
        await asyncio.sleep(3)
        assert robot.texts == []
        await beats(database, seconds=61)
        await until(lambda: len(robot.texts) == 1, seconds=20)
        await beats(database, seconds=0)
        await until(lambda: len(robot.texts) == 2, seconds=20)
    finally:
        begun = time.monotonic()
        process.send_signal(signal.SIGTERM)
        _, said = await process.communicate()

    assert process.returncode == 0, said.decode()
    assert time.monotonic() - begun < 5
    assert [text[:4] for text in robot.texts] == ["【报警】", "【恢复】"]


async def test_without_any_way_it_says_so_and_ends_with_two(tmp_path) -> None:
    process = await _watch(tmp_path, {"database": {"url": ENGINES.url(tmp_path)}}, "--once")
    _, said = await process.communicate()

    assert process.returncode == 2
    assert "name at least one way" in said.decode()
    assert shutil.which("false"), "the other tests need it"


async def test_a_bot_that_is_killed_is_noticed_and_its_return_too(tmp_path, robot) -> None:
    token = f"1000:{secrets.token_hex(8)}"
    async with running_telegram("--token", token) as telegram:
        telegram.token = token
        bot = Operator(tmp_path, telegram)
        process = await bot.runs()
        config = watched(tmp_path, **by(robot, older_than="15s"))

        async def found() -> int:
            return await run_watch(config, once=True, is_test=False)

        async def is_fine() -> bool:
            return await found() == FINE

        await until(is_fine, seconds=30)
        process.kill()
        await process.communicate()
        killed_at = time.monotonic()
        robot.bodies.clear()
        await until(lambda: _is(found, ALARM), seconds=30)
        noticed = time.monotonic() - killed_at
        process = await bot.runs()
        await until(is_fine, seconds=60)
        await stopped(process)

    assert noticed < 20
    assert [text[:4] for text in robot.texts] == ["【报警】", "【恢复】"]


async def _is(found: Callable[[], Awaitable[int]], code: int) -> bool:
    return await found() == code
