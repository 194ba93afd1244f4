"""The queue of updates with twenty thousand waiting: each question to it looks at as few rows as with one."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.care import Care, Way
from storage import care, inbox, people
from storage.database import Database
from storage.inbox import Received, Urgency
from storage.people import PersonRow

NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)
MANY = 20_000
BODY = "x" * 400
"""As long as a message's."""
SQL = Path(__file__).parent.parent.parent / "storage" / "sql" / "inbox.sql"


async def many_wait(database: Database) -> None:
    """Every tenth is an answer, of people who wrote two or three times."""
    answer, none = Urgency.ANSWER, Urgency.NONE
    async with database.transaction() as tx:
        await inbox.add(tx, [Received(n, n % 7000, BODY, none if n % 10 else answer) for n in range(MANY)], NOW)


async def test_the_order_with_many_waiting_is_by_urgency_then_by_arrival_and_in_each_chat_by_arrival(
    database: Database,
) -> None:
    await many_wait(database)
    async with database.transaction() as tx:
        await inbox.add(tx, [Received(MANY, 5, "{}", Urgency.HELP)], NOW)

    async with database.reading() as tx:
        queue = await inbox.list_queued(tx, NOW, MANY + 1)

    assert len(queue) == MANY + 1
    assert [one.update_id for one in queue[:4]] == [5, 7005, 14005, MANY]
    assert [(-one.urgency, one.seq) for one in queue] == sorted((-one.urgency, one.seq) for one in queue)
    seen: dict[int, int] = {}
    for one in queue:
        assert seen.get(one.chat_id, 0) < one.seq
        seen[one.chat_id] = one.seq


async def test_whether_something_waits_is_asked_up_to_an_arrival(database: Database) -> None:
    async with database.transaction() as tx:
        assert await inbox.get_last(tx) == 0
        await inbox.add(tx, [Received(n, n, "{}") for n in range(3)], NOW)
        last = await inbox.get_last(tx)
        await inbox.add(tx, [Received(9, 9, "{}", Urgency.HELP)], NOW)

        assert await inbox.has_queued(tx, last)
        for queued in await inbox.list_queued(tx, NOW, 10):
            if queued.update_id != 9:
                await inbox.save_done(tx, queued.seq, NOW)
        assert not await inbox.has_queued(tx, last)
        assert await inbox.has_queued(tx, last + 1)


async def test_whatever_one_who_is_looked_after_sends_is_urgent_with_what_waited_of_hers(database: Database) -> None:
    async with database.transaction() as tx:
        await inbox.add(tx, [Received(n, n, BODY) for n in (1, 2, 3)], NOW)
        for n in (1, 2, 3):
            number = await people.add(tx, PersonRow(0, "Ada", "en", telegram_id=n), NOW)
            person = await people.get(tx, number)
            assert person is not None
            if n < 3:
                await care.add(tx, Care(person, Way.CHAT), None, "visit", NOW)
        await tx.connection.execute("UPDATE care SET ended_at = 1 WHERE person_id = (SELECT MIN(id) FROM person)")

        await inbox.add(tx, [Received(10 + n, n, BODY) for n in (1, 2, 3, -2)], NOW)

        queue = await inbox.list_queued(tx, NOW, 10)
    assert [(one.chat_id, one.urgency) for one in queue] == [(2, 1), (2, 1), (1, 0), (3, 0), (1, 0), (3, 0), (-2, 0)]


@pytest.mark.postgres
async def test_on_a_server_the_queue_is_read_by_its_index_without_sorting(database: Database) -> None:
    await many_wait(database)
    text = SQL.read_text(encoding="utf-8")
    listing = re.search(r"-- name: list_queued_inbox.*?\n(SELECT.*?);", text, re.DOTALL)
    assert listing is not None

    async with database.reading() as tx:
        plan = [row[0] for row in await tx.connection.fetch(f"EXPLAIN {listing[1]}", {"now": 1, "n": 64})]

    assert any("Index Scan using inbox_queued" in step for step in plan), plan
    assert not any("Sort" in step for step in plan), plan
