"""Due steps over the database: each once, one broken report holds up none, who is called is told once."""

from datetime import timedelta

from domain.reports import State
from services.report_clocks import ReportClocks
from services.report_notices import ReportNotices
from tests.services.conftest import RULES, District


async def ticks(district: District) -> list[str]:
    """Let everything fire that is due; return the keys of what was owed."""
    clocks = ReportClocks(RULES, ReportNotices(RULES))
    keys: list[str] = []
    for _ in range(40):
        async with district.work() as work:
            fired = await clocks.run_due(work)
            keys += [getattr(notice, "key", "card") for notice in work.notices]
        if not fired:
            return keys
    raise AssertionError("the clock does not come to rest")


async def test_what_nobody_answers_goes_from_the_worker_to_the_desk_and_to_the_sub_district(district: District) -> None:
    number = await district.reported("3号楼2单元停水了")
    owners = [await district.owner(number)]
    for _ in range(3):
        district.now += timedelta(hours=2, minutes=1)
        await ticks(district)
        owners.append(await district.owner(number))

    assert owners == ["小王", "赵敏", "街道老陈", "街道老陈"]
    assert (await district.report(number)).level == 3
    await district.must_be_sound()


async def test_a_report_that_cannot_be_read_holds_up_no_other_and_the_desk_hears_of_it(district: District) -> None:
    broken = await district.reported("3号楼2单元停水了")
    sound = await district.reported("1号楼停水了")
    async with district.work() as work:
        sql = "UPDATE report SET steps = 'nonsense:1' WHERE number = :number RETURNING number"
        await work.tx.connection.fetch(sql, {"number": broken})
    district.now += timedelta(minutes=61)

    keys = await ticks(district)

    assert "trouble-clock" in keys
    actions = {tuple(row) for row in await district.rows("SELECT report_number, action FROM report_history")}
    assert (sound, "answer_due") in actions
    assert (broken, "answer_due") not in actions


async def test_after_days_of_standstill_nobody_is_told_of_each_step_that_was_missed(district: District) -> None:
    number = await district.reported("3号楼2单元停水了")
    district.now += timedelta(days=3)

    keys = await ticks(district)

    report = await district.report(number)
    assert (report.level, report.state) == (3, State.DISPATCHED)
    assert keys.count("due-answer_soon") == 0
    assert sum(key.startswith("sorry") for key in keys) <= 2, keys


async def test_nothing_fires_twice_however_often_the_clock_looks(district: District) -> None:
    await district.reported("3号楼2单元停水了")
    district.now += timedelta(minutes=61)

    await ticks(district)
    again = await ticks(district)

    assert again == []
    rows = await district.rows("SELECT action FROM report_history")
    assert sorted(str(row[0]) for row in rows) == ["answer_due", "answer_soon", "report"]


async def test_what_a_step_that_failed_came_to_owe_is_owed_to_nobody_in_groups_either(district: District) -> None:
    number = await district.reported("3号楼2单元停水了")
    district.now += timedelta(minutes=61)
    await ticks(district)
    async with district.work() as work:
        sql = "UPDATE remark SET kind = 'nonsense' WHERE report_number = :number RETURNING id"
        await work.tx.connection.fetch(sql, {"number": number})
    district.now += timedelta(minutes=61)

    async with district.work() as work:
        await ReportClocks(RULES, ReportNotices(RULES)).run_due(work)
        keys = {getattr(notice, "key", "card") for notice in work.notices}
        assert keys == {"trouble-clock"}
        assert not work.groups
        assert not work.echoes

    assert (await district.report(number)).level == 1, "nothing of the step was kept"
    assert await district.owner(number) == "小王"
