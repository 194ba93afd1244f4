"""After a restore an old state stands there and does not speak, until somebody lets it go."""

from __future__ import annotations

import io
import json
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.backups import run_backup, run_restore
from bot.config_parts import ConfigError
from bot.releasing import choices_of, run_release
from domain.holding import Choice
from domain.notices import Lane
from storage import outbox
from storage.outbox import Owed
from tests.town import Town

pytestmark = pytest.mark.sqlite
ELDER, AUNTIE, DESK = 702, 701, 721
OLD, YOUNG = timedelta(days=3), timedelta(hours=20)


def says(chat: int, text: str, lane: Lane, **more: Any) -> Owed:
    return Owed(int(lane), chat, "sendMessage", json.dumps({"text": text}), **more)


OWED = (
    (OLD, says(DESK, "old danger", Lane.SAFETY)),
    (OLD, says(AUNTIE, "old answer", Lane.INTERACTIVE, dedupe_key="an old answer")),
    (OLD, says(AUNTIE, "card, old state", Lane.INTERACTIVE, slot="card")),
    (OLD, says(AUNTIE, "old notice", Lane.BULK)),
    (YOUNG, says(AUNTIE, "young answer", Lane.INTERACTIVE, dedupe_key="a young answer")),
    (YOUNG, says(AUNTIE, "young notice", Lane.BULK)),
    (YOUNG, says(ELDER, "under way", Lane.INTERACTIVE)),
)
USEFUL = {"old danger", "young answer", "young notice", "under way"}


async def _owes(town: Town) -> None:
    """What stood in the outbox when the backup was made, of several ages."""
    now = await town.now()
    async with town.database.transaction() as tx:
        for age, row in OWED:
            await outbox.add(tx, [row], now - age)
        await tx.connection.execute("UPDATE outbox SET state = 'sending' WHERE params LIKE '%under way%'")


async def _restores(town: Town, backup: Path) -> None:
    """Restore a backup, and start the bot again."""
    await town.database.close()
    await run_restore(town.config, backup, is_sure=True)
    await town.database.open(is_exclusive=False)
    await town.starts()
    await town.passes(seconds=1)


@pytest.fixture
async def restored(town: Town, tmp_path: Path) -> Town:
    """The town after a restore at 08:51, with the bot at work again until 09:06; nobody has let anything go.

    An elder was asked at 08:30, and has not answered when the backup is made: at 09:00 she would be asked again.
    """
    await town.cares_for("李奶奶", volunteer="张阿姨", family="努尔兰·赛力克")
    await town.passes(hours=23, minutes=29)
    await town.passes(minutes=2)
    await town.passes(minutes=20)
    await town.stops()
    await _owes(town)
    await run_backup(town.config, tmp_path / "backup.db")
    await _restores(town, tmp_path / "backup.db")
    await town.passes(minutes=15)
    return town


async def _said(town: Town) -> list[str]:
    """What of the old state reached anybody, each time that it did."""
    known = {json.loads(row.params)["text"] for _, row in OWED}
    calls = await town.telegram.calls("sendMessage")
    return sorted(call["params"]["text"] for call in calls if call["params"]["text"] in known)


async def test_nothing_of_the_old_state_leaves_and_whoever_writes_is_answered(restored: Town) -> None:
    auntie = restored.person("张阿姨")

    await restored.passes(hours=3)
    await auntie.sends("3号楼2单元楼道灯不亮了")

    assert await _said(restored) == []
    await auntie.sees("收到")
    assert await restored.report_state(1001) == "dispatched"
    assert await restored.check_ins() == [("morning", 1, None, None)], "no rung has acted"
    await auntie.sees_nothing_of("李奶奶")
    await restored.person("李奶奶").sees_nothing_of("点一下就行")


async def test_no_deadline_rises_by_itself_while_it_is_held(restored: Town, tmp_path: Path) -> None:
    await restored.person("张阿姨").sends("3号楼2单元楼道灯不亮了")
    await restored.passes(hours=8)
    before = await restored.report(1001)

    await run_release(restored.config, [], [], is_dry=False, is_sure=True)
    await restored.passes(minutes=1)

    assert before.level == 1
    assert (await restored.report(1001)).level == 2


async def test_the_desk_hears_that_it_is_held_and_again_each_hour_until_it_is_let_go(restored: Town) -> None:
    desk = restored.person("赵敏")

    first = await desk.sees("用备份恢复过")
    await restored.passes(minutes=44)
    assert len(await desk.cards("用备份恢复过")) == 1
    await restored.passes(minutes=2)
    both = await desk.cards("用备份恢复过")
    await run_release(restored.config, [], [], is_dry=False, is_sure=True)
    await restored.passes(minutes=1)
    await restored.passes(hours=3)

    assert "恢复前欠的 7 条消息、0 个" in first.text
    assert "恢复前欠的 7 条消息、1 个" in both[-1].text
    assert len(both) == 2, "the phone rang again"
    assert len(await desk.cards("用备份恢复过")) == 2
    assert len(await desk.cards("已放行")) == 1


async def test_a_release_sends_what_is_still_useful_once_and_drops_the_rest_with_the_reason(restored: Town) -> None:
    for _ in range(2):
        await run_release(restored.config, [], [], is_dry=False, is_sure=True)
        await restored.settle()
    await restored.restarts()
    await restored.settle()

    assert await _said(restored) == sorted(USEFUL)
    dropped = await restored.rows("SELECT COUNT(*) FROM outbox WHERE state = 'failed' AND error LIKE 'dropped at%'")
    assert dropped == [(3,)]
    assert await restored.rows("SELECT COUNT(*) FROM outbox WHERE state = 'held'") == [(0,)]


async def test_what_came_due_meanwhile_is_made_up_for_after_the_release_as_after_an_outage(restored: Town) -> None:
    elder = restored.person("李奶奶")
    await elder.news()

    await run_release(restored.config, [], [], is_dry=False, is_sure=True)
    await restored.passes(seconds=1)

    assert await restored.check_ins() == [("morning", 2, None, None)]
    assert [one for one in await elder.news() if "under way" not in one.text] != []
    assert await restored.rows("SELECT COUNT(*) FROM outage") == [(1,)]
    await restored.passes(minutes=31)
    await restored.person("张阿姨").sees("请给 李奶奶 打个电话")


async def test_who_asks_for_help_while_it_is_held_is_heard_and_the_help_climbs(restored: Town) -> None:
    await restored.person("李奶奶").presses_key("我要帮助")

    for name in ("张阿姨", "小王", "赵敏"):
        await restored.person(name).sees("李奶奶")
    await restored.passes(minutes=6)
    await restored.passes(minutes=11)
    await restored.person("周书记").sees("李奶奶")
    assert await _said(restored) == []


@pytest.mark.parametrize(
    ("send", "drop", "texts"),
    [
        (["interactive", "bulk"], [], {json.loads(row.params)["text"] for _, row in OWED}),
        ([], ["safety", "bulk"], {"young answer", "under way"}),
        (["bulk"], ["interactive"], {"old danger", "old notice", "young notice"}),
    ],
)
async def test_a_person_can_choose_otherwise_by_kind(restored: Town, send, drop, texts) -> None:
    await run_release(restored.config, send, drop, is_dry=False, is_sure=True)
    await restored.settle()

    assert await _said(restored) == sorted(texts)


async def test_a_dry_run_shows_what_waits_and_changes_nothing(restored: Town, capsys) -> None:
    await run_release(restored.config, [], [], is_dry=True, is_sure=True)
    await restored.settle()

    said = capsys.readouterr().out
    lines = {line.split()[0]: line.split()[1:4] for line in said.splitlines() if line}
    assert "backup.db of 20" in said
    assert lines["safety"] == ["1", "1", "0"]
    assert lines["interactive"] == ["4", "2", "2"]
    assert lines["bulk"] == ["2", "1", "1"]
    assert "come due at once: 1\n  李奶奶, since 09:0" in said
    assert await _said(restored) == []
    assert await restored.rows("SELECT COUNT(*) FROM outbox WHERE state = 'held'") == [(7,)]


async def test_without_a_typed_yes_nothing_is_let_go(restored: Town, monkeypatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("sure\n"))

    assert await run_release(restored.config, [], [], is_dry=False, is_sure=False) == 1
    await restored.settle()
    assert await _said(restored) == []


async def test_an_old_state_of_a_card_is_dropped_when_a_newer_one_is_known(restored: Town) -> None:
    async with restored.database.transaction() as tx:
        await outbox.add(tx, [says(AUNTIE, "card, new state", Lane.INTERACTIVE, slot="card")], await restored.now())
    await restored.settle()

    await run_release(restored.config, ["interactive", "bulk"], [], is_dry=False, is_sure=True)
    await restored.settle()

    assert "card, old state" not in await _said(restored)
    assert len(await restored.person("张阿姨").cards("card, new state")) == 1


async def test_a_card_that_the_restored_state_does_not_know_acts_on_no_other_matter(town: Town, tmp_path: Path) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await run_backup(town.config, tmp_path / "backup.db")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    lost = await worker.last_card("楼道灯")
    await town.stops()

    await _restores(town, tmp_path / "backup.db")
    await town.passes(minutes=5)
    await auntie.sends("路面有个大坑，容易摔倒")
    await worker.taps_raw("report:1:accept", lost.id)

    assert worker.last_toast != ""
    assert await town.rows("SELECT number, state FROM report") == [(1001, "dispatched")]


async def test_nothing_is_held_before_a_restore(town: Town, capsys) -> None:
    assert await run_release(town.config, [], [], is_dry=False, is_sure=True) == 0
    assert capsys.readouterr().out == "Nothing is held.\n"


def test_kinds_that_there_are_not_and_contradictions_are_refused() -> None:
    assert choices_of(["bulk"], ["safety"]) == {
        Lane.SAFETY: Choice.DROP,
        Lane.INTERACTIVE: Choice.USEFUL,
        Lane.BULK: Choice.SEND,
    }
    for send, drop, told in ((["all"], [], "--send all"), ([], ["x"], "--drop x"), (["bulk"], ["bulk"], "either")):
        with pytest.raises(ConfigError, match=told):
            choices_of(send, drop)
