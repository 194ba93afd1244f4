"""A better time to ask, from her own rhythm: proposed to her worker, changed when a person agrees, and she is told."""

from datetime import date, datetime, timedelta

import pytest

from domain.clock import to_micros
from tests.town import Town


@pytest.fixture
async def elder(town: Town):
    """李奶奶 is asked at 08:30, and has answered at 09:05 on forty mornings, after the second question."""
    await town.cares_for("李奶奶", volunteer="张阿姨")
    [(elder_id,)] = await town.rows("SELECT person_id FROM care")
    async with town.database.transaction() as tx:
        for n in range(1, 41):
            day = date(2026, 3, 2) - timedelta(days=n)
            asked = datetime.fromisoformat(f"{day}T08:30:00+08:00")
            at = {"asked": to_micros(asked), "answered": to_micros(asked + timedelta(minutes=35)), "day": str(day)}
            await tx.connection.execute(
                "INSERT INTO check_in (elder_id, kind, ladder, day, asked_at, level, sign, delivery, outcome,"
                " answered_at, closed_at) VALUES (:elder, 'morning', 'chat', :day, :asked, 2, 'fine', 'sent',"
                " 'answered', :answered, :answered)",
                {"elder": elder_id, **at},
            )
    for name in ("李奶奶", "小王", "赵敏"):
        await town.person(name).news()
    return town.person("李奶奶")


async def until_asked(town: Town) -> None:
    """Let a week of afternoons pass: each is looked at once a week."""
    for _ in range(8):
        await town.passes(hours=24 - 18)  # 15:00, then the day after
        await town.passes(hours=18)


async def test_a_person_agrees_and_she_is_asked_at_her_better_time_and_told_in_one_line(town: Town, elder) -> None:
    worker = town.person("小王")
    await until_asked(town)

    card = await worker.sees("一般 9:05 前有回信")
    assert "多催了 40 次" in card.text
    assert card.buttons == ("改成 9:05", "不改")
    await worker.taps("改成 9:05")

    assert worker.last_toast == "改好了"
    assert "小王 同意" in (await worker.last_card("早上改成 9:05 问")).text
    assert "早上 9:05 问您好" in (await elder.sees("9:05")).text
    assert await town.rows("SELECT at_minute FROM care") == [(545,)]
    [(is_agreed, by)] = await town.rows("SELECT r.is_agreed, p.name FROM rhythm r JOIN person p ON p.id = r.decided_by")
    assert (is_agreed, by) == (1, "小王")


async def test_who_does_not_agree_is_not_asked_again_and_nothing_changes(town: Town, elder) -> None:
    worker = town.person("小王")
    await until_asked(town)
    await worker.taps("不改")
    await until_asked(town)
    await until_asked(town)

    assert await town.rows("SELECT at_minute FROM care") == [(510,)]
    assert len(await worker.cards("一般 9:05")) == 0, "the card says what was decided"
    assert await town.rows("SELECT COUNT(*) FROM rhythm") == [(1,)]
    await elder.sees_nothing_of("问您好，跟")


async def test_it_is_decided_once_and_by_who_serves_her_grid(town: Town, elder) -> None:
    await until_asked(town)
    other, desk, worker = town.person("小马"), town.person("赵敏"), town.person("小王")

    await other.taps_raw("rhythm:1:agree")
    await elder.taps_raw("rhythm:1:agree")
    assert await town.rows("SELECT decided_at FROM rhythm") == [(None,)]
    await desk.taps_raw("rhythm:1:leave")
    await worker.taps("改成 9:05")

    assert "已经有人定了" in worker.last_toast
    assert await town.rows("SELECT at_minute FROM care") == [(510,)]


async def test_a_time_that_was_changed_meanwhile_stays(town: Town, elder) -> None:
    await until_asked(town)
    async with town.database.transaction() as tx:
        await tx.connection.execute("UPDATE care SET at_minute = 480")

    await town.person("小王").taps("改成 9:05")

    assert "刚刚改过" in town.person("小王").last_toast
    assert await town.rows("SELECT at_minute FROM care") == [(480,)]
    assert await town.rows("SELECT decided_at FROM rhythm") == [(None,)]


async def test_a_sign_before_she_is_asked_is_kept_with_its_time(town: Town, elder) -> None:
    await town.passes(hours=22)  # 07:00
    await elder.sends("我很好")
    await town.passes(hours=1, minutes=30)

    [(outcome, before)] = await town.rows(
        "SELECT outcome, (asked_at - answered_at) / 60000000 FROM check_in ORDER BY id DESC LIMIT 1"
    )
    assert (outcome, before) == ("sign", 90)
