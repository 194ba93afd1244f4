"""The five ones: the calendar makes what is to be done, its owner hears of it once a week and shows that it is done."""

import pytest

from domain.people import Grant
from storage import people
from tests.town import Town

DUTIES = (
    "SELECT d.kind, d.period, d.state, COALESCE(o.name, ''), COALESCE(b.name, ''), d.proof FROM care_duty AS d "
    "LEFT JOIN person AS o ON o.id = d.owner_id LEFT JOIN person AS b ON b.id = d.done_by ORDER BY d.id"
)


async def gets(town: Town, name: str, grant: Grant) -> None:
    """Give somebody a role."""
    async with town.database.transaction() as tx:
        found = await people.get_by_telegram(tx, town.person(name).id)
        assert found is not None
        await people.add_role(tx, found.id, grant)


@pytest.fixture
async def elder(town: Town):
    """李奶奶 of grid 3 is looked after since Monday, 2 March; 张阿姨 is her volunteer."""
    await town.cares_for("李奶奶", volunteer="张阿姨")
    await town.passes(minutes=2)
    return town.person("李奶奶")


async def test_the_calendar_makes_a_visit_a_week_help_a_month_and_a_doctor_a_quarter_once(town: Town, elder) -> None:
    expected = [
        ("visit", "2026-W10", "open", "小王", "", ""),
        ("help", "2026-03", "open", "张阿姨", "", ""),
        ("doctor", "2026-Q1", "open", "小王", "", ""),
        ("event", "2026-lantern", "open", "赵敏", "", ""),
    ]
    assert await town.rows(DUTIES) == expected

    await town.restarts()
    await town.passes(hours=2)

    assert await town.rows(DUTIES) == expected


async def test_a_worker_taps_and_a_sentence_is_proof_enough(town: Town, elder) -> None:
    worker = town.person("小王")

    await worker.sends("/visits")
    assert "李奶奶 3号楼2单元 102 · 本周走访" in (await worker.sees("要办的 2 件")).text
    await worker.taps("去过了 李奶奶")
    await worker.sees("李奶奶怎么样？")
    await worker.sends("楼道灯也修好了，人很精神")

    await worker.sees("李奶奶的记下了。还有 1 件")
    assert (await town.rows(DUTIES))[0] == ("visit", "2026-W10", "done", "小王", "小王", "text")
    assert await town.count_reports() == 0, "what is told of a visit is no report"
    await town.person("赵敏").sends("/visits")
    assert "3号网格 本周走访 1/1" in (await town.person("赵敏").sees("本周走访")).text
