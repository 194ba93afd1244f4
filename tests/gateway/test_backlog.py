"""After a start or a gap Telegram's backlog is read and handled before anybody is taken to be silent; 45 s at most."""

import asyncio
from datetime import timedelta
from typing import Any

from telegram import Update

from gateway.backlog import FULL, GAP_SECONDS, MOST_SECONDS, Backlog
from storage import inbox
from tests.gateway.house import START, House, message, running, until

ADA, BEN = 501, 502


class Seconds:
    """Real seconds, moved by hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


class Waiting:
    """A backlog, and seconds that pass for it and for the community's clock."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.seconds = Seconds()
        self.backlog = Backlog(house.clock, self.seconds)

    def passes(self, seconds: float) -> None:
        self.seconds.at += seconds
        self.house.clock.passes(seconds=seconds)

    def hears(self, waiting: int = 0, *, asked_ago: float = 0.0) -> None:
        """As the intake tells it after a poll."""
        self.backlog.heard()
        self.backlog.counted(waiting, self.seconds.at - asked_ago)

    async def is_drained(self) -> bool:
        async with self.house.database.reading() as tx:
            return await self.backlog.is_drained(tx)


async def handles(house: House, *update_ids: int) -> None:
    """The worker is done with updates."""
    for number in update_ids:
        [row] = await house.rows("SELECT seq FROM inbox WHERE update_id = :number", number=number)
        async with house.database.transaction() as tx:
            assert await inbox.save_done(tx, row["seq"], START)


async def test_at_the_start_it_is_not_known_what_waits(house: House) -> None:
    waiting = Waiting(house)

    assert not await waiting.is_drained()
    assert not waiting.backlog.is_read
    assert not waiting.backlog.is_long, "those who wait in the inbox need not wait for a Telegram that says nothing"


async def test_it_is_drained_when_all_is_read_and_all_of_that_is_handled(house: House) -> None:
    waiting = Waiting(house)
    await house.arrives(message(ADA, "one", update_id=1), message(BEN, "help", update_id=2))

    waiting.hears(FULL)
    await handles(house, 1, 2)
    assert not await waiting.is_drained(), "more is at Telegram"

    await house.arrives(message(ADA, "three", update_id=3), message(BEN, "fine", update_id=4))
    waiting.hears(0)
    assert not await waiting.is_drained(), "two wait"
    await handles(house, 4)
    assert not await waiting.is_drained(), "one waits"

    await house.arrives(message(ADA, "five", update_id=5))
    await handles(house, 3)
    assert await waiting.is_drained(), "what came after the reading does not count"


async def test_it_stays_drained_whatever_comes_later(house: House) -> None:
    waiting = Waiting(house)
    waiting.hears(0)
    assert await waiting.is_drained()

    await house.arrives(*(message(ADA + n, "words") for n in range(50)))
    waiting.hears(FULL)

    assert await waiting.is_drained()
    assert waiting.backlog.is_read


async def test_the_ladder_waits_no_longer_than_its_seconds_whatever_waits(house: House) -> None:
    waiting = Waiting(house)
    await house.arrives(message(ADA, "one"))
    waiting.hears(FULL)

    waiting.passes(MOST_SECONDS - 0.1)
    assert not await waiting.is_drained()
    assert waiting.backlog.is_long
    waiting.passes(0.1)
    assert await waiting.is_drained()
    assert not waiting.backlog.is_long


async def test_a_process_that_slept_reads_first(house: House) -> None:
    waiting = Waiting(house)
    waiting.hears(0)
    assert await waiting.is_drained()

    waiting.passes(GAP_SECONDS)
    assert await waiting.is_drained(), "a quiet spell, no gap"
    waiting.passes(0.1)
    assert not await waiting.is_drained(), "noticed by who asks first, before any poll has returned"

    waiting.hears(0, asked_ago=GAP_SECONDS)
    assert not await waiting.is_drained(), "what that poll says was true before the sleep"
    waiting.passes(1)
    waiting.hears(0)
    assert await waiting.is_drained()


async def test_while_telegram_is_away_nobody_is_silent_and_after_that_the_seconds_count_from_the_end(
    house: House,
) -> None:
    waiting = Waiting(house)
    waiting.hears(0)
    for seconds in (GAP_SECONDS + 1, MOST_SECONDS, 3600):
        waiting.passes(seconds)
        assert not await waiting.is_drained()

    waiting.hears(FULL)
    waiting.passes(MOST_SECONDS - 1)
    assert not await waiting.is_drained()
    waiting.passes(1)
    assert await waiting.is_drained()


async def test_a_gap_is_told_from_when_to_when_in_the_communitys_time(house: House) -> None:
    waiting = Waiting(house)
    waiting.hears(0)
    waiting.passes(GAP_SECONDS)
    assert waiting.backlog.gap is None

    waiting.passes(150)
    assert waiting.backlog.gap == (START, START + timedelta(seconds=300)), "it lasts"
    waiting.passes(300)
    waiting.hears(0)
    waiting.passes(60)
    waiting.hears(0)

    assert waiting.backlog.gap == (START, START + timedelta(seconds=600))


async def test_the_intake_reads_what_waits_without_a_pause_and_says_when_it_has(house: House) -> None:
    backlog = Backlog(house.clock)
    await house.telegram.updates(*(message(ADA + n, "words", update_id=800_000_000 + n) for n in range(2 * FULL)))

    async with running(house.intake(backlog=backlog), part="poll"):
        await until(lambda: backlog.is_read)
        await asyncio.sleep(0.05)
        await house.telegram.updates(message(ADA, "words", update_id=810_000_000))
        await until(lambda: polled(house, 4))

    polls = [call["params"] for call in await house.telegram.calls("getUpdates")]
    assert [int(poll["timeout"]) for poll in polls] == [0, 0, 0, 25], "two full ones, an empty one, then patience"
    assert await house.value("SELECT COUNT(*) FROM inbox") == 2 * FULL + 1


async def polled(house: House, times: int) -> bool:
    return len(await house.telegram.calls("getUpdates")) >= times


async def test_a_telegram_that_cannot_be_reached_is_not_taken_for_an_empty_one(house: House) -> None:
    backlog = Backlog(house.clock)
    await house.telegram.faults("gone")

    async with running(house.intake(backlog=backlog), part="poll"):
        await asyncio.sleep(0.2)
        assert not backlog.is_read
        await house.telegram.heal()
        await until(lambda: backlog.is_read)


async def test_what_could_not_be_kept_was_not_read(house: House) -> None:
    backlog = Backlog(house.clock)
    await house.telegram.updates(message(ADA, "words", update_id=800_000_000))
    await house.telegram.faults("500", "getUpdates", times=3)

    async with running(house.intake(backlog=backlog), part="poll"):
        await until(lambda: backlog.is_read)

    assert await house.value("SELECT COUNT(*) FROM inbox") == 1


async def test_where_a_webhook_brings_updates_telegram_is_asked_how_many_wait(house: House) -> None:
    backlog = Backlog(house.clock)
    await house.telegram.updates(*(message(ADA, "words", update_id=800_000_000 + n) for n in range(2)))

    async with running(house.intake(backlog=backlog), part="watch"):
        await until(lambda: asked(house))
        assert not backlog.is_read, "two wait"
        await house.telegram.api("getUpdates", offset=800_000_002)
        await until(lambda: backlog.is_read)


async def asked(house: House) -> bool:
    return bool(await house.telegram.calls("getWebhookInfo"))


async def test_a_webhook_that_nothing_reaches_is_a_gap_though_telegram_answers(house: House) -> None:
    waiting = Waiting(house)
    waiting.hears(0)
    await house.telegram.updates(message(ADA, "words"))

    async with running(house.intake(backlog=waiting.backlog), part="watch"):
        await until(lambda: asked(house))
        waiting.passes(GAP_SECONDS + 1)
        assert not await waiting.is_drained()
        assert waiting.backlog.gap == (START, START + timedelta(seconds=GAP_SECONDS + 1))


async def test_an_update_that_a_webhook_brought_ends_the_gap(house: House) -> None:
    waiting = Waiting(house)
    waiting.hears(0)
    waiting.passes(1000)
    intake = house.intake(backlog=waiting.backlog)

    async with running(intake, part="write"):
        await intake.receive(b'{"update_id": 5}')

    assert waiting.backlog.gap == (START, START + timedelta(seconds=1000))
    waiting.passes(1)
    assert waiting.backlog.gap == (START, START + timedelta(seconds=1000))


async def test_her_words_at_the_end_of_a_backlog_are_handled_before_what_waited_longer(house: House) -> None:
    said: list[str] = []

    async def note(update: Update, context: Any) -> None:
        said.append(update.effective_message.text)

    await house.handle(note)
    backlog = Backlog(house.clock)
    flood = [message(10_000 + n, "words", update_id=800_000_000 + n) for n in range(20 * FULL)]
    await house.telegram.updates(*flood, message(ADA, "help", update_id=810_000_000))

    async with running(house.worker(backlog=backlog)), running(house.intake(backlog=backlog), part="poll"):
        await until(lambda: "help" in said, seconds=20)

    assert said.index("help") <= 64, "at most the batch that was under way comes before"
