"""The five ones: the calendar makes what is to be done, its owner hears of it once a week and shows that it is done."""

import pytest

from bot.coverage import run_coverage
from domain.people import Grant, Role
from storage import people
from tests.town import Town

DUTIES = (
    "SELECT d.kind, d.period, d.state, COALESCE(o.name, ''), COALESCE(b.name, ''), d.proof FROM care_duty AS d "
    "LEFT JOIN person AS o ON o.id = d.owner_id LEFT JOIN person AS b ON b.id = d.done_by ORDER BY d.id"
)
FIRST = [
    ("visit", "2026-W10", "open", "小王", "", ""),
    ("help", "2026-03", "open", "张阿姨", "", ""),
    ("doctor", "2026-Q1", "open", "小王", "", ""),
    ("event", "2026-lantern", "open", "赵敏", "", ""),
]


async def visit_of(town: Town, week: str) -> tuple[str, ...]:
    """Return state, owner, who did it, and the proof of a week's visit."""
    return next(row[2:] for row in await town.rows(DUTIES) if row[:2] == ("visit", week))


@pytest.fixture
async def elder(town: Town):
    """李奶奶 of grid 3 may call for help since Monday, 2 March; 张阿姨 is her volunteer."""
    await town.cares_for("李奶奶", volunteer="张阿姨", way="sos")
    await town.passes(minutes=2)
    return town.person("李奶奶")


async def test_the_calendar_makes_each_once_whatever_happens_to_the_process(town: Town, elder) -> None:
    assert await town.rows(DUTIES) == FIRST

    await town.restarts()
    await town.passes(hours=2)

    assert await town.rows(DUTIES) == FIRST


async def test_a_worker_taps_and_a_sentence_is_proof_enough(town: Town, elder) -> None:
    worker, desk = town.person("小王"), town.person("赵敏")

    await worker.sends("/visits")
    assert "李奶奶 3号楼2单元 102 · 本周走访" in (await worker.sees("要办的 2 件")).text
    await worker.taps("去过了 李奶奶")
    await worker.sees("李奶奶怎么样？")
    await worker.sends("楼道灯也修好了，人很精神")

    await worker.sees("李奶奶的记下了。还有 1 件")
    assert await visit_of(town, "2026-W10") == ("done", "小王", "小王", "text")
    assert await town.count_reports() == 0, "what is told of a visit is no report"
    await desk.sends("/visits")
    assert "3号网格 本周走访 1/1 · 本月帮扶 0/1 · 本季看病 0/1" in (await desk.sees("本周走访")).text


async def test_a_photo_without_words_is_proof_too_and_a_second_tap_says_so(town: Town, elder) -> None:
    volunteer = town.person("张阿姨")
    await volunteer.sends("/visits")
    await volunteer.taps("帮过了 李奶奶")

    await volunteer.sends_photo()

    await volunteer.sees("李奶奶的记下了。都办完了")
    assert (await town.rows(DUTIES))[1] == ("help", "2026-03", "done", "张阿姨", "张阿姨", "photo")
    assert await town.count_reports() == 0
    await volunteer.taps_raw("visits:done:2")
    assert volunteer.last_toast == "这一件已经记过了，谢谢。"


async def test_of_an_album_no_picture_becomes_a_report_and_what_is_said_next_is_its_own(town: Town, elder) -> None:
    worker = town.person("小王")
    await worker.sends("/visits")
    await worker.taps("去过了 李奶奶")
    await worker.sends_album(3)
    assert await town.count_reports() == 0
    assert (await visit_of(town, "2026-W10"))[3] == "photo"

    await worker.sends("3号楼2单元楼道灯不亮了")

    assert await town.count_reports() == 1
    assert len(await worker.cards("李奶奶的记下了")) == 1


async def test_who_has_nothing_to_do_with_it_can_record_nothing(town: Town, elder) -> None:
    for name in ("Emma Clarke", "小马", "张阿姨"):
        await town.person(name).taps_raw("visits:done:1")
    assert town.person("小马").last_toast == "这一件不在您手上。"
    await town.person("赵敏").taps_raw("visits:done:1")
    assert town.person("赵敏").last_toast == "", "desk and worker stand in for each other"


async def test_monday_at_20_to_9_each_hears_once_of_all_that_is_theirs(town: Town, elder) -> None:
    worker, volunteer = town.person("小王"), town.person("张阿姨")
    for one in (worker, volunteer):
        await one.news()
    await town.passes(days=6, hours=23, minutes=30)  # Monday, 08:32
    assert await worker.news() == []

    await town.passes(minutes=10)

    news = [one.text for one in await worker.news()]
    assert [text.splitlines()[0] for text in news] == ["📋 这一周，您手上 4 件"]
    assert "本周走访 2：李奶奶\n本季看病 1：李奶奶" in news[0]
    assert [one.text.splitlines()[0] for one in await volunteer.news()] == ["📋 这一周，您手上 1 件"]
    await town.restarts()
    await town.passes(hours=3)
    assert await worker.news() == []


async def test_what_is_late_goes_to_the_worker_then_to_the_desk_once_each_and_then_it_was_missed(
    town: Town, elder
) -> None:
    desk, worker = town.person("赵敏"), town.person("小王")
    await town.passes(days=7)  # the visit was due on Sunday at 20:00
    await worker.news()
    assert await visit_of(town, "2026-W10") == ("open", "小王", "", "")
    await worker.sends("/visits")
    assert "⏰ 李奶奶 3号楼2单元 102 · 本周走访 · 过了" in (await worker.sees("要办的")).text
    await desk.news()

    await town.passes(days=2, hours=1)
    late = [one for one in await desk.news() if "过期几天" in one.text]
    assert len(late) == 1
    assert "本周走访 1：李奶奶" in late[0].text
    await town.passes(days=1)
    assert not [one for one in await desk.news() if "过期几天" in one.text]
    await town.passes(days=4)

    assert (await visit_of(town, "2026-W10"))[0] == "missed"
    assert (await visit_of(town, "2026-W11"))[0] == "open"


async def test_help_that_a_volunteer_did_not_get_to_is_the_workers(town: Town, elder) -> None:
    await town.passes(days=30)  # 1 April

    helped = {row[1]: row[2:4] for row in await town.rows(DUTIES) if row[0] == "help"}
    assert helped == {"2026-03": ("open", "小王"), "2026-04": ("open", "张阿姨")}


async def test_who_saw_her_in_an_alarm_has_made_the_visit(town: Town, elder) -> None:
    worker = town.person("小王")
    await elder.sends("我要帮助")
    await worker.taps("我去看看")
    await worker.taps("见到本人")

    await town.passes(minutes=2)

    assert await visit_of(town, "2026-W10") == ("done", "小王", "小王", "alarm")


async def test_a_telephone_call_in_an_alarm_is_no_visit(town: Town, elder) -> None:
    worker = town.person("小王")
    await elder.sends("我要帮助")
    await worker.taps("我去看看")
    await worker.taps("接通，平安")

    await town.passes(minutes=2)

    assert (await visit_of(town, "2026-W10"))[0] == "open"


async def test_a_stop_of_two_weeks_leaves_no_week_out(town: Town, elder) -> None:
    await town.stops()
    await town.passes(days=15)
    await town.starts()
    await town.passes(minutes=1)

    weeks = [row[1] for row in await town.rows(DUTIES) if row[0] == "visit"]
    assert weeks == ["2026-W10", "2026-W11", "2026-W12"]


async def test_for_who_is_away_nothing_is_asked_and_the_reason_stands_there(town: Town, elder) -> None:
    async with town.database.transaction() as tx:
        values = {"elder": (await people.get_by_telegram(tx, elder.id)).id}
        await tx.connection.fetch(
            "INSERT INTO care_pause (elder_id, from_day, until_day, why, set_at) "
            "VALUES (:elder, '2026-03-08', '2026-03-16', 'away', 0) RETURNING id",
            values,
        )

    await town.passes(days=7, hours=1)

    rows = await town.rows("SELECT period, state, why FROM care_duty WHERE kind = 'visit' ORDER BY id")
    assert rows == [("2026-W10", "skipped", "paused"), ("2026-W11", "skipped", "away")]
    await town.passes(days=7)
    assert (await visit_of(town, "2026-W12"))[0] == "open"


async def test_the_hospital_has_the_doctors_round_where_one_is_a_partner(town: Town) -> None:
    async with town.database.transaction() as tx:
        found = await people.get_by_telegram(tx, town.person("Emma Clarke").id)
        assert found is not None
        await people.add_role(tx, found.id, Grant(Role.PARTNER, partner="hospital"))
    await town.cares_for("李奶奶", way="sos")
    await town.passes(minutes=2)

    owners = {row[0]: row[3] for row in await town.rows(DUTIES)}
    assert owners == {"visit": "小王", "help": "小王", "doctor": "Emma Clarke", "event": "赵敏"}


async def test_the_command_line_shows_how_far_each_grid_has_got(town: Town, elder, capsys) -> None:
    assert await run_coverage(town.config, as_json=False) == 0

    assert capsys.readouterr().out.splitlines()[0] == "石榴籽社区 3号网格: visit 2026-W10 0/1"
