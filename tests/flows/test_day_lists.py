"""The list of a day on paper: for desk and secretary each evening, for a worker the own grid, never in a group."""

from __future__ import annotations

import html
import re

import pytest

from bot.config_parts import ConfigError
from bot.day_lists import run_list
from cards.card import to_json
from domain.care import Contact
from storage import care, outbox
from storage.outbox import Owed
from tests.flows.test_call_lists import rung_each_morning
from tests.town import Town


@pytest.fixture
async def listed(town: Town) -> Town:
    """李奶奶 is asked in the chat, 王奶奶 is rung; both live in building 3."""
    await town.cares_for("李奶奶", volunteer="张阿姨", family="努尔兰·赛力克", note="钥匙在门卫")
    await rung_each_morning(town, "王奶奶", "13900000101", at_minute=540, is_high_risk=True)
    [(elder_id,)] = await town.rows("SELECT id FROM person WHERE name = '王奶奶'")
    async with town.database.transaction() as tx:
        await care.add_contact(tx, Contact(0, elder_id, None, "王强", "13900000199", "儿子", has_key=True))
    return town


async def printed(town: Town, name: str) -> str:
    """Return the words of the last document that somebody was sent."""
    document = [one for one in await town.person(name).sees_all() if one.kind == "document"][-1]
    telegram = town.telegram
    path = (await telegram.api("getFile", file_id=document.raw["document"]["file_id"]))["result"]["file_path"]
    async with telegram.session.get(f"{telegram.url}/file/bot{telegram.token}/{path}") as answer:
        body = re.sub(r"<style>.*?</style>", "", await answer.text(), flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]+>", " ", body)).translate({code: None for code in range(0x2066, 0x206A)})


async def test_each_evening_desk_and_secretary_get_tomorrows_list_once(listed: Town) -> None:
    await listed.passes(hours=11, minutes=1)  # 20:01
    await listed.passes(minutes=30)
    await listed.restarts()

    for name in ("赵敏", "周书记"):
        documents = [one for one in await listed.person(name).news() if one.kind == "document"]
        assert len(documents) == 1, name
        assert documents[0].raw["document"]["file_name"] == "linli-2026-03-03.html"
        words = await printed(listed, name)
        for part in ("李奶奶", "3号楼2单元 102", "13900000002", "08:30", "张阿姨", "努尔兰·赛力克", "钥匙在门卫"):
            assert part in words, part
        for part in ("王奶奶", "高风险", "09:00", "🔑 王强", "13900000199", "小王", "13900000011", "赵敏"):
            assert part in words, part
    for name in ("小王", "刘主任", "张阿姨"):
        assert [one for one in await listed.person(name).news() if one.kind == "document"] == [], name


async def test_each_copy_is_written_down_as_a_look_at_everybody_on_it(listed: Town) -> None:
    await listed.person("赵敏").sends("/list")

    looks = await listed.rows(
        "SELECT e.name, v.name FROM note_view AS n "
        "JOIN person AS e ON e.id = n.elder_id JOIN person AS v ON v.id = n.viewer_id"
    )
    assert sorted(looks) == [("李奶奶", "赵敏"), ("王奶奶", "赵敏")]


async def test_a_worker_gets_the_own_grid_without_how_doors_are_opened(listed: Town) -> None:
    await listed.person("小王").sends("/list")

    words = await printed(listed, "小王")
    assert "李奶奶" in words
    assert "钥匙在门卫" not in words
    await listed.person("小马").sends("/list")
    await listed.person("小马").sees("没有人在名单上")


@pytest.mark.parametrize("name", ["张阿姨", "刘主任", "李奶奶"])
async def test_nobody_else_has_a_list(listed: Town, name) -> None:
    await listed.person(name).sends("/list")

    await listed.person(name).sees("只给")
    assert await listed.rows("SELECT COUNT(*) FROM note_view") == [(0,)]


async def test_in_a_group_there_is_none(listed: Town) -> None:
    desk, group = listed.person("赵敏"), listed.group("3")

    await desk.sends("/list", chat=group)

    assert [one for one in await desk.sees_all(group) if one.kind == "document" or "李奶奶" in one.text] == []
    assert [one for one in await desk.sees_all() if one.kind == "document"] == []


async def test_who_is_away_stands_on_it_and_is_not_rung(listed: Town) -> None:
    [(elder_id,)] = await listed.rows("SELECT id FROM person WHERE name = '王奶奶'")
    async with listed.database.transaction() as tx:
        now = await listed.now()
        await care.add_pause(tx, elder_id, (now.date(), now.date()), "away", None, now)

    await listed.person("赵敏").sends("/list")

    words = await printed(listed, "赵敏")
    assert "暂停到 2026-03-02" in words
    assert "13900000199" not in words


async def test_a_day_may_be_named_and_nonsense_is_said(listed: Town) -> None:
    desk = listed.person("赵敏")

    await desk.sends("/list 2026-03-08")
    assert "2026-03-08" in await printed(listed, "赵敏")
    await desk.sends("/list 什么时候")

    await desk.sees("请写日期")


async def test_a_list_that_was_owed_when_the_process_ended_is_sent_after_the_start(listed: Town) -> None:
    await listed.telegram.faults("429", method="sendDocument", retry_after=1)
    await listed.telegram.clock(jump=11 * 3600 + 60)
    owed = "SELECT COUNT(*) FROM outbox WHERE method = 'sendDocument' AND state = 'waiting'"
    await listed.stops()
    assert await listed.rows(owed) == [(2,)]

    await listed.telegram.heal()
    await listed.starts()
    await listed.settle()

    assert "李奶奶" in await printed(listed, "赵敏")
    assert "李奶奶" in await printed(listed, "周书记")


async def test_on_the_machine_it_is_written_into_a_file_that_only_its_owner_reads(listed: Town, tmp_path) -> None:
    out = tmp_path / "list.html"

    assert await run_list(listed.config, "2026-03-03", out, "") == 0

    written = out.read_text(encoding="utf-8")
    assert "李奶奶" in written
    assert "钥匙在门卫" in written
    assert out.stat().st_mode & 0o077 == 0
    viewers = "SELECT DISTINCT p.name FROM note_view AS v JOIN person AS p ON p.id = v.viewer_id"
    assert await listed.rows(viewers) == [("周书记",)], "who answers for the copy"


@pytest.mark.parametrize(
    ("day", "by", "why"),
    [
        ("2026-02-31", "", "--day"),
        ("", "13900000099", "--by"),
        ("", "13900000001", "名单只给"),
        ("", "13900000012", "没有人在名单上"),
    ],
)
async def test_what_cannot_be_printed_is_said_and_nobody_has_looked(listed: Town, tmp_path, day, by, why) -> None:
    with pytest.raises(ConfigError, match=why):
        await run_list(listed.config, day, tmp_path / "list.html", by)

    assert not (tmp_path / "list.html").exists()
    assert await listed.rows("SELECT COUNT(*) FROM note_view") == [(0,)]


async def test_where_nothing_can_be_written_nobody_has_looked(listed: Town, tmp_path) -> None:
    with pytest.raises(ConfigError, match="cannot be written"):
        await run_list(listed.config, "", tmp_path / "nowhere" / "list.html", "")

    assert await listed.rows("SELECT COUNT(*) FROM note_view") == [(0,)]


async def test_a_file_that_is_kept_no_longer_is_parked_and_holds_nobody_up(listed: Town) -> None:
    desk = listed.person("赵敏")
    async with listed.database.transaction() as tx:
        params = to_json({"document": "stored:999", "caption": "gone"})
        await outbox.add(tx, [Owed(1, desk.id, "sendDocument", params)], await listed.now())

    await desk.sends("/list")

    assert "李奶奶" in await printed(listed, "赵敏")
    assert await listed.rows("SELECT COUNT(*) FROM outbox WHERE state = 'parked'") == [(1,)]


async def test_files_are_forgotten_after_two_days(listed: Town) -> None:
    await listed.person("赵敏").sends("/list")
    assert await listed.rows("SELECT COUNT(*) FROM stored_file") == [(1,)]

    await listed.passes(days=2, minutes=1)

    assert await listed.rows("SELECT name FROM stored_file WHERE name = 'linli-2026-03-02.html'") == []
