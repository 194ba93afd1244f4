"""Holding and letting go, on either engine: all or nothing, once, and under new numbers."""

from __future__ import annotations

import itertools
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain.categories import Urgency
from domain.holding import HELD, Choice, Line, dropped_until, goes, is_told
from domain.notices import Lane
from domain.remarks import Kind, Purpose, Remark
from domain.reports import Report, State
from storage import holding, outbox, people, reports, settings
from storage.database import Database, Transaction
from storage.outbox import Owed, Waiting
from storage.people import PersonRow
from tests.gateway.house import words

NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)
DAY = timedelta(days=1)
ALL_USEFUL = dict.fromkeys(Lane, Choice.USEFUL)


async def owes(database: Database, *rows: Any, age: timedelta = timedelta()) -> None:
    async with database.transaction() as tx:
        await outbox.add(tx, rows, NOW - age)


async def states(database: Database) -> list[tuple[str, str | None]]:
    async with database.reading() as tx:
        rows = await tx.connection.fetch("SELECT state, dedupe_key FROM outbox ORDER BY id")
    return [(row[0], row[1]) for row in rows]


async def waiting_in(tx: Transaction) -> list[Waiting]:
    lanes = [await outbox.list_waiting(tx, lane, 0, 99) for lane in Lane]
    return sorted((row for rows in lanes for row in rows), key=lambda row: row.id)


def reported(person: int) -> Report:
    return Report(0, 1, State.DISPATCHED, 1, "other", Urgency.HIGH, "", "", None, None, None, person, None, NOW, NOW)


class Died(Exception):
    """The process ended here."""


async def dies_while_releasing(database: Database) -> None:
    async with database.transaction() as tx:
        await holding.release(tx, ALL_USEFUL, NOW)
        raise Died


async def test_what_is_held_goes_out_in_its_order_under_new_numbers_and_keeps_its_keys(database: Database) -> None:
    await owes(database, words(5, "a", dedupe_key="one"), words(5, "b"), words(6, "c", lane=0, dedupe_key="two"))
    async with database.transaction() as tx:
        last = max(row.id for row in await waiting_in(tx))
        await holding.hold(tx, "one.db", NOW)
        assert await waiting_in(tx) == []

    async with database.transaction() as tx:
        assert await holding.release(tx, ALL_USEFUL, NOW) == 3

    async with database.transaction() as tx:
        waiting = await waiting_in(tx)
        sent = [await outbox.claim(tx, row.id, row.chat_id, 2**60) for row in waiting]
        assert await settings.get(tx, HELD) is None
        assert await holding.get(tx) is None
        assert await holding.release(tx, ALL_USEFUL, NOW) == 0
    assert all(row.id > last for row in waiting)
    assert [row.params for row in sent if row] == ['{"text": "a"}', '{"text": "b"}', '{"text": "c"}']
    assert [key for _, key in await states(database)] == ["one", None, "two"]


async def test_what_was_owed_anew_while_it_was_held_is_not_said_twice(database: Database) -> None:
    await owes(database, words(5, dedupe_key="one"), words(5, "old", slot="card"))
    async with database.transaction() as tx:
        await holding.hold(tx, "one.db", NOW)
    await owes(database, words(5, dedupe_key="one"), words(5, "new", slot="card"))

    async with database.transaction() as tx:
        await holding.release(tx, ALL_USEFUL, NOW)

    assert [state for state, _ in await states(database)] == ["failed", "waiting", "waiting"]


async def test_what_is_dropped_can_be_owed_anew(database: Database) -> None:
    await owes(database, words(5, dedupe_key="one"), age=2 * DAY)
    async with database.transaction() as tx:
        await holding.hold(tx, "one.db", NOW)
        assert await holding.release(tx, ALL_USEFUL, NOW) == 0

    await owes(database, words(5, dedupe_key="one"))

    assert await states(database) == [("failed", None), ("waiting", "one")]


async def test_a_picture_that_was_hidden_while_it_was_held_is_not_shown(database: Database) -> None:
    async with database.transaction() as tx:
        person = await people.add(tx, PersonRow(0, "Ada", "en", telegram_id=5), NOW)
        number = await reports.add(tx, reported(person))
        photo = Remark(Kind.PHOTO, "", 5, number, NOW, file_id="AgAC_1")
        await reports.add_remark(tx, number, person, Purpose.REPORT, photo)
        await tx.connection.execute("UPDATE remark SET hidden_at = 1, hidden_by = :by", {"by": person})
    shown = [Owed(1, 6, "sendPhoto", json.dumps({"photo": name}), about=number) for name in ("AgAC_1", "AgAC_2")]
    await owes(database, *shown)

    async with database.transaction() as tx:
        await holding.hold(tx, "one.db", NOW)
        assert await holding.release(tx, ALL_USEFUL, NOW) == 1

    assert [state for state, _ in await states(database)] == ["failed", "waiting"]


async def test_a_release_that_does_not_commit_lets_nothing_go(database: Database) -> None:
    await owes(database, words(5), words(6, dedupe_key="one"))
    async with database.transaction() as tx:
        await holding.hold(tx, "one.db", NOW)
    before = await states(database)

    with pytest.raises(Died):
        await dies_while_releasing(database)

    assert await states(database) == before
    async with database.reading() as tx:
        assert await holding.count(tx) == 2
        assert (await holding.get(tx)) is not None


async def test_what_is_told_beforehand_is_what_goes(database: Database) -> None:
    for lane, age in itertools.product(Lane, (0, 0.9, 1, 1.1, 30)):
        await owes(database, words(5, lane=int(lane)), age=age * DAY)
    async with database.transaction() as tx:
        await holding.hold(tx, "one.db", NOW)
        lines = await holding.list_lines(tx, NOW)
        told = {line.lane: goes(line, Choice.USEFUL) for line in lines}
        oldest = {line.oldest for line in lines}

        await holding.release(tx, ALL_USEFUL, NOW)

        went = {lane: len(await outbox.list_waiting(tx, lane, 0, 99)) for lane in Lane}
    assert told == went == {Lane.SAFETY: 5, Lane.INTERACTIVE: 2, Lane.BULK: 2}
    assert oldest == {NOW - 30 * DAY}


# Written out, not computed: how many of ten, of which four are young, go out; and until when is dropped.
@pytest.mark.parametrize(
    ("lane", "choice", "out", "until"),
    [
        (Lane.SAFETY, Choice.USEFUL, 10, None),
        (Lane.SAFETY, Choice.SEND, 10, None),
        (Lane.SAFETY, Choice.DROP, 0, NOW),
        (Lane.INTERACTIVE, Choice.USEFUL, 4, NOW - DAY),
        (Lane.INTERACTIVE, Choice.SEND, 10, None),
        (Lane.INTERACTIVE, Choice.DROP, 0, NOW),
        (Lane.BULK, Choice.USEFUL, 4, NOW - DAY),
        (Lane.BULK, Choice.SEND, 10, None),
        (Lane.BULK, Choice.DROP, 0, NOW),
    ],
)
def test_a_choice_is_kept(lane: Lane, choice: Choice, out: int, until: datetime | None) -> None:
    assert goes(Line(lane, 10, 4, NOW), choice) == out
    assert dropped_until(lane, choice, NOW) == until


@pytest.mark.parametrize(("minutes", "told"), [(0, True), (59, True), (60, False), (600, False), (-1, False)])
def test_the_desk_is_told_again_after_an_hour_and_when_the_clock_went_back(minutes: int, told: bool) -> None:
    assert is_told(NOW - timedelta(minutes=minutes), NOW) is told
    assert not is_told(None, NOW)
