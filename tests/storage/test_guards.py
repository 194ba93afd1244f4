"""Guards live in SQL: what two do at once, one of them has done."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.categories import Urgency
from domain.people import Grant, Role
from domain.reports import Report, State
from storage import inbox, outbox, people, reports
from storage.database import Database
from storage.inbox import Received
from storage.outbox import Owed
from storage.people import PersonRow
from tests.engines import INTEGRITY

NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)


async def a_report(database: Database) -> int:
    async with database.transaction() as tx:
        person = await people.add(tx, PersonRow(0, "Ada", "en", telegram_id=5), NOW)
        made = Report(
            0, 1, State.DISPATCHED, 1, "other", Urgency.NORMAL, "x", "", None, None, None, person, None, NOW, NOW
        )
        return await reports.add(tx, made)


async def test_a_stale_version_saves_nothing(database: Database) -> None:
    number = await a_report(database)
    async with database.transaction() as tx:
        seen = await reports.get(tx, number)
    assert seen is not None
    first = replace(seen, version=seen.version + 1, text="first")
    second = replace(seen, version=seen.version + 1, text="second")

    async with database.transaction() as tx:
        assert await reports.save(tx, first)
        assert not await reports.save(tx, second)

    async with database.reading() as tx:
        kept = await reports.get(tx, number)
    assert kept is not None
    assert (kept.text, kept.version) == ("first", seen.version + 1)


async def test_of_many_who_save_at_once_one_does(database: Database) -> None:
    number = await a_report(database)
    async with database.reading() as tx:
        seen = await reports.get(tx, number)
    assert seen is not None

    async def save(text: str) -> bool:
        async with database.transaction() as tx:
            return await reports.save(tx, replace(seen, version=2, text=text))

    assert sorted(await asyncio.gather(*(save(f"{n}") for n in range(10)))) == [False] * 9 + [True]


async def test_an_update_is_done_once(database: Database) -> None:
    async with database.transaction() as tx:
        await inbox.add(tx, [Received(1, 5, "{}"), Received(1, 5, "{}")], NOW)
        await inbox.add(tx, [Received(1, 5, "other")], NOW)
        [queued] = await inbox.list_queued(tx, NOW, 10)
        assert queued.body == "{}"
        assert await inbox.save_done(tx, queued.seq, NOW)
        assert not await inbox.save_done(tx, queued.seq, NOW)


async def test_a_row_is_claimed_once(database: Database) -> None:
    async with database.transaction() as tx:
        await outbox.add(tx, [Owed(1, 5, "sendMessage", "{}")], NOW)
        assert await outbox.claim(tx, 1, 5, 0) is not None
        assert await outbox.claim(tx, 1, 5, 0) is None


async def test_a_row_whose_time_has_not_come_or_whose_chat_has_moved_is_not_claimed(database: Database) -> None:
    async with database.transaction() as tx:
        await outbox.add(tx, [Owed(1, -5, "sendMessage", "{}", not_before=100)], NOW)
        assert await outbox.claim(tx, 1, -5, 99) is None
        await outbox.move_chat(tx, -5, -1005)
        assert await outbox.claim(tx, 1, -5, 100) is None
        waiting = await outbox.get_waiting(tx, 1)
        assert waiting is not None
        assert waiting.chat_id == -1005
        assert await outbox.claim(tx, 1, -1005, 100) is not None


async def test_a_role_is_held_once(database: Database) -> None:
    async with database.transaction() as tx:
        person = await people.add(tx, PersonRow(0, "Ada", "en", telegram_id=5), NOW)
        for _ in range(2):
            await people.add_role(tx, person, Grant(Role.DESK))
        [[count]] = await tx.connection.fetch("SELECT COUNT(*) FROM role")
        assert count == 1


async def test_an_account_is_one_person(database: Database) -> None:
    async with database.transaction() as tx:
        await people.add(tx, PersonRow(0, "Ada", "en", telegram_id=5), NOW)
        with pytest.raises(INTEGRITY):
            async with tx.savepoint():
                await people.add(tx, PersonRow(0, "Ben", "en", telegram_id=5), NOW)


async def test_what_is_done_is_forgotten_in_time_and_what_is_not_is_kept(database: Database) -> None:
    async with database.transaction() as tx:
        await inbox.add(tx, [Received(n, 5, "{}") for n in (1, 2, 3)], NOW)
        await inbox.save_done(tx, 1, NOW)
        await inbox.save_dead(tx, 2, 3, "a bug", NOW)
        await outbox.add(tx, [Owed(1, 5, "sendMessage", "{}") for _ in range(4)], NOW)
        await outbox.save_sent(tx, [(1, 7)], NOW)
        await outbox.save_ended(tx, 2, "failed", "gone", NOW)
        await outbox.save_ended(tx, 3, "uncertain", "lost", NOW)

        later = NOW + timedelta(seconds=1)
        assert await inbox.delete_done(tx, NOW) == 0
        assert await outbox.delete_done(tx, NOW) == 0
        assert await inbox.delete_done(tx, later) == 1
        assert await outbox.delete_done(tx, later) == 3
        assert await inbox.count_dead(tx) == 1, "a person has to look at it first"
        assert await inbox.count_queued(tx) == 1
        assert await outbox.count(tx, "waiting") == 1
