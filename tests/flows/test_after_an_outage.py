"""The bot was away: what an elder said meanwhile is heard before all else, and before anybody is called for her."""

import pytest

from domain.clock import to_micros
from gateway.backlog import FULL
from services.outages import SEEN
from storage import settings
from tests.gateway.house import message
from tests.town import Town
from tests.townspeople import Person

CALLED = ("张阿姨", "小王", "赵敏", "周书记", "努尔兰·赛力克")
CROWD = ("小王", "小马", "赵敏", "周书记")


@pytest.fixture
async def elder(town: Town) -> Person:
    """李奶奶 was asked at 08:30; at 08:45 the bot goes away."""
    await town.cares_for("李奶奶", volunteer="张阿姨", family="努尔兰·赛力克")
    await town.passes(hours=23, minutes=29)  # 08:29 of the next day
    await town.passes(minutes=2)
    await town.passes(minutes=14)
    for name in ("李奶奶", *CALLED):
        await town.person(name).news()
    await town.stops()
    async with town.database.transaction() as tx:
        await settings.save(tx, SEEN, str(to_micros(await town.now())))  # the town's time jumps, its heart does not
    return town.person("李奶奶")


async def a_crowd_writes(town: Town, times: int) -> None:
    """So much that Telegram hands it over in several parts."""
    people = [town.person(CROWD[n % len(CROWD)]).id for n in range(times)]
    await town.telegram.updates(*({"message": message(person, "早上好")["message"]} for person in people))


async def test_who_said_that_she_is_well_meanwhile_is_heard_and_nobody_is_called(town: Town, elder: Person) -> None:
    await a_crowd_writes(town, 110)
    await town.telegram.send(elder.id, "我很好")
    await town.passes(minutes=100)

    await town.starts()
    await town.settle()
    await town.passes(minutes=1)

    assert await town.check_ins() == [("morning", 1, "answered", None)]
    for name in CALLED:
        await town.person(name).sees_nothing_of("李奶奶")


async def test_who_said_nothing_is_asked_again_when_the_bot_is_back(town: Town, elder: Person) -> None:
    await a_crowd_writes(town, 110)
    await town.passes(minutes=100)

    await town.starts()
    await town.settle()
    await town.passes(minutes=1)

    assert "点一下就行" in (await elder.sees("李奶奶")).text
    assert await town.check_ins() == [("morning", 2, None, None)]


async def test_words_of_help_behind_a_crowd_are_handled_before_it(town: Town, elder: Person) -> None:
    [[last]] = await town.rows("SELECT MAX(id) FROM outbox")
    await a_crowd_writes(town, 160)
    await town.telegram.send(elder.id, "救命，我摔倒了")

    await town.starts()
    await town.settle()

    owed = [chat for (chat,) in await town.rows("SELECT chat_id FROM outbox WHERE id > :last ORDER BY id", last=last)]
    assert len(owed) > 160
    assert owed.index(elder.id) <= FULL, "what came with the first part may have been begun"
    assert "救命" in (await town.person("张阿姨").sees("李奶奶")).text


async def test_a_voice_of_hers_behind_a_crowd_is_heard_before_it_too(town: Town, elder: Person) -> None:
    [[last]] = await town.rows("SELECT MAX(id) FROM outbox")
    await a_crowd_writes(town, 160)
    await town.telegram.send(elder.id, voice=True)

    await town.starts()
    await town.settle()

    owed = [chat for (chat,) in await town.rows("SELECT chat_id FROM outbox WHERE id > :last ORDER BY id", last=last)]
    assert owed.index(elder.id) <= FULL
