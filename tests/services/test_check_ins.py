"""The ladder over a database: what goes wrong on its way ends in a named person's hands, or with a plain no."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from domain.alarms import Deed
from domain.care import Care, Contact, Way, first_morning
from domain.check_in_notices import AlarmCard, CheckInAsked
from domain.check_ins import CheckIn, Outcome, Standing
from domain.notices import Notice, Trouble
from domain.people import Grant, Person, Role
from domain.refusals import Refused
from domain.remarks import Kind, Remark
from gateway.outbox import Outbox
from services.alarms import Alarms
from services.check_ins import CheckIns
from services.mornings import Mornings
from services.outages import Outages
from services.work import Work
from storage import care as cared
from storage import check_ins, invariants, people
from storage.database import Database
from tests.engines import ENGINES
from tests.services.conftest import ZONE, District, open_district
from words.texts import Texts

EARLY = timedelta(minutes=20)


@dataclass
class Watch:
    """A district whose elders are asked at 09:20; what is owed is kept to be looked at, and drawn as well."""

    district: District
    owed: list[Notice] = field(default_factory=list)
    poison: int = 0

    def __post_init__(self) -> None:
        self._outbox = Outbox(Texts("zh-CN"), ZONE, {"gas_phone": "119"})
        self.check_ins = CheckIns(ZONE, self.settle)
        self.mornings = Mornings(ZONE, self.settle)
        self.alarms = Alarms(ZONE)
        self.outages = Outages(ZONE, self.settle)

    async def settle(self, work: Work) -> None:
        for one in work.notices:
            if isinstance(one, AlarmCard | CheckInAsked) and one.care.person.id == self.poison:
                raise ValueError("a card that cannot be drawn")
        self.owed += work.notices
        await self._outbox.settle(work)

    async def cares_for(self, name: str, account: int, *, volunteer: str = "", family: str = "", **more) -> Person:
        elder = await self.district.someone(name, account, building_id=self.district.buildings["3"], unit=2)
        await self.looks_after(name, volunteer=volunteer, family=family, **more)
        return elder

    async def looks_after(self, name: str, *, volunteer: str = "", family: str = "", **more) -> None:
        elder = await self.district.person(name)
        at = self.district.now + EARLY
        care = Care(
            elder, more.pop("way", Way.CHAT), at.astimezone(ZONE).hour * 60 + at.astimezone(ZONE).minute, **more
        )
        async with self.district.work() as work:
            next_at = first_morning(care, work.now, ZONE)
            await cared.add(work.tx, Care(**{**vars(care), "next_at": next_at}), None, "visit", work.now)
            if volunteer:
                await people.add_role(work.tx, self.district.ids[volunteer], Grant(Role.VOLUNTEER))
                ids = (elder.id, self.district.ids[volunteer])
                await cared.add_pairing(work.tx, *ids, None, work.now, is_agreed=True)
            if family:
                contact = Contact(0, elder.id, self.district.ids[family], family, has_key=True)
                await cared.add_contact(work.tx, contact)

    async def passes(self, minutes: float, step: float = 5) -> None:
        """Time passes; the clock fires every five minutes, and all that is due then."""
        while minutes > 0:
            self.district.now += timedelta(minutes=min(step, minutes))
            minutes -= step
            await self.fires()

    async def fires(self) -> None:
        for _ in range(40):
            async with self.district.work() as work:
                done = await self.check_ins.run_due(work) or await self.mornings.run_due(work)
                await self.settle(work)
            if not done:
                return
        raise AssertionError("it fires for ever")

    async def says(self, name: str, verb: str, *, at: datetime | None = None) -> None:
        person = await self.district.person(name)
        remark = Remark(Kind.TEXT, verb, person.telegram_id or 0, 1, at or self.district.now)
        async with self.district.work() as work:
            if verb == "later":
                await self.check_ins.later(work, person)
            else:
                await getattr(self.check_ins, verb)(work, person, remark)
            await self.settle(work)

    async def does(self, name: str, deed: Deed, check_in_id: int = 1) -> None:
        person = await self.district.person(name)
        async with self.district.work() as work:
            await self.alarms.act(work, person, check_in_id, deed)
            await self.settle(work)

    async def it(self, check_in_id: int = 1) -> CheckIn:
        async with self.district.work() as work:
            found = await check_ins.get(work.tx, check_in_id)
        assert found is not None
        return found

    async def called(self, check_in_id: int = 1) -> set[str]:
        names = {id_: name for name, id_ in self.district.ids.items()}
        it = await self.it(check_in_id)
        return {names[one.person_id] for one in it.responders if one.standing in (Standing.CALLED, Standing.GOING)}

    async def gone(self, *names: str) -> None:
        for name in names:
            await self.district.goes_out_of_reach(name)

    async def back(self, name: str) -> None:
        person = await self.district.person(name)
        async with self.district.work() as work:
            await people.save_reachable(work.tx, person.telegram_id or 0, None)

    async def tells(self, sql: str) -> None:
        async with self.district.work() as work:
            await work.tx.connection.execute(sql)


STAFF = ("小王", "小马", "桃园小李", "赵敏", "街道老陈", "周书记")


@pytest.fixture
async def watch(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_district(tmp_path) as district:
        made = Watch(district)
        yield made
        async with district.work() as work:
            breaches = await invariants.list_breaches(work.tx, work.now)
        assert [one for one in breaches if one.what != "outbox"] == [], "nothing is sent here, all else must be sound"


@pytest.fixture
async def elder(watch: Watch) -> Person:
    return await watch.cares_for("李奶奶", 801, volunteer="张阿姨")


async def _is_asked(watch: Watch) -> None:
    await watch.passes(20)
    async with watch.district.work() as work:
        await watch.check_ins.delivered(work, 1)


async def test_a_rung_whose_card_cannot_be_drawn_stops_no_other_and_a_person_is_told_to_ring_her(
    watch: Watch, elder: Person
) -> None:
    await watch.cares_for("王奶奶", 802)
    watch.poison = elder.id

    await watch.passes(20)

    rows = await watch.district.rows("SELECT elder_id FROM check_in")
    assert rows == [(watch.district.ids["王奶奶"],)]
    troubles = [one for one in watch.owed if isinstance(one, Trouble)]
    assert {(one.key, one.to.name, one.values["what"]) for one in troubles} == {("trouble-ladder", "赵敏", "李奶奶")}
    watch.poison = 0
    await watch.passes(5)
    assert len(await watch.district.rows("SELECT 1 FROM check_in")) == 2


async def test_a_check_in_whose_row_is_wrong_stops_no_other(watch: Watch, elder: Person) -> None:
    await watch.cares_for("王奶奶", 802)
    await _is_asked(watch)
    await watch.tells("UPDATE check_in SET sign = 'garbled' WHERE id = 1")

    await watch.passes(30)

    assert (await watch.it(2)).step is not None
    assert (await watch.it(2)).level >= 2
    assert next(one.values["what"] for one in watch.owed if isinstance(one, Trouble)) == "李奶奶"
    await watch.tells("UPDATE check_in SET sign = 'none' WHERE id = 1")
    await watch.passes(5)
    assert (await watch.it()).level == 2


async def test_two_processes_at_once_let_each_rung_act_once_and_refuse_nothing_that_she_says(
    watch: Watch, elder: Person, tmp_path: Path
) -> None:
    others = [await watch.cares_for(f"奶奶{n}", 810 + n) for n in range(8)]
    await _is_asked(watch)
    second = ENGINES.database(tmp_path)
    await second.open(is_exclusive=False)
    try:
        watch.district.now += timedelta(minutes=30)
        await asyncio.gather(*(_fire(watch, database) for database in (watch.district.database, second)))
        answering = [_answer(watch, database, one) for one in others for database in (second,)]
        watch.district.now += timedelta(minutes=31)
        await asyncio.gather(_fire(watch, watch.district.database), *answering)
    finally:
        await second.close()

    acted = await watch.district.rows(
        "SELECT check_in_id, step, COUNT(*) FROM rung WHERE acted_at IS NOT NULL GROUP BY check_in_id, step"
    )
    assert {times for _, _, times in acted} == {1}
    for number in range(2, 10):
        it = await watch.it(number)
        assert it.outcome is Outcome.ANSWERED or it.is_calm, "her word counts, whoever was first"


async def _fire(watch: Watch, database: Database) -> None:
    async with database.transaction() as tx:
        work = Work(tx, watch.district.now)
        await watch.check_ins.run_due(work)
        await watch.settle(work)


async def _answer(watch: Watch, database: Database, elder: Person) -> None:
    async with database.transaction() as tx:
        work = Work(tx, watch.district.now)
        remark = Remark(Kind.TEXT, "我很好", elder.telegram_id or 0, 1, watch.district.now)
        await watch.check_ins.fine(work, elder, remark)
        await watch.settle(work)


async def test_of_two_who_change_it_at_the_same_moment_the_second_looks_again(watch: Watch, elder: Person) -> None:
    await _is_asked(watch)
    before = await watch.it()

    async with watch.district.work() as work:
        assert await check_ins.save(work.tx, before, before, work.now)
        assert not await check_ins.save(work.tx, before, before, work.now)


async def test_two_neighbours_who_are_elder_volunteer_and_family_of_each_other_are_called_for_each_other(
    watch: Watch,
) -> None:
    await watch.cares_for("李奶奶", 801, volunteer="张阿姨", family="张阿姨")
    await watch.looks_after("张阿姨", volunteer="李奶奶", family="李奶奶")
    await watch.passes(20)
    async with watch.district.work() as work:
        for one in (1, 2):
            await watch.check_ins.delivered(work, one)

    await watch.passes(61)

    mine, hers = [(await watch.it(one)).elder_id for one in (1, 2)]
    assert {mine, hers} == {watch.district.ids["李奶奶"], watch.district.ids["张阿姨"]}
    number = 1 if mine == watch.district.ids["李奶奶"] else 2
    assert await watch.called(number) == {"张阿姨"}
    assert await watch.called(3 - number) == {"李奶奶"}
    with pytest.raises(Refused, match="alarm-not-yours"):
        await watch.does("李奶奶", Deed.PHONE, number)
    await watch.does("张阿姨", Deed.PHONE, number)
    assert (await watch.it(number)).outcome_by == watch.district.ids["张阿姨"]
    assert (await watch.it(3 - number)).is_open, "she has helped another, and has not been heard of herself"
    await watch.says("张阿姨", "help")
    assert {"李奶奶", "小王", "赵敏"} <= await watch.called(3 - number)


async def test_when_everybody_has_blocked_the_bot_it_climbs_at_once_and_waits_for_the_first_who_is_back(
    watch: Watch, elder: Person
) -> None:
    await _is_asked(watch)
    await watch.gone("张阿姨", *STAFF)

    await watch.passes(65)

    it = await watch.it()
    assert (it.level, it.is_open) == (6, True)
    assert await watch.called() == set()
    await watch.back("周书记")
    await watch.passes(15)
    assert await watch.called() == {"周书记"}
    await watch.does("周书记", Deed.SEEN)
    assert (await watch.it()).outcome_by == watch.district.ids["周书记"]


async def test_an_elder_with_nobody_is_the_workers_as_soon_as_her_hour_is_over(watch: Watch) -> None:
    await watch.cares_for("王奶奶", 802)
    await _is_asked(watch)

    await watch.passes(60)

    assert await watch.called() == {"小王"}
    assert (await watch.it()).level == 4


async def test_the_secretary_who_has_declined_is_rung_again_when_nobody_else_is_left(
    watch: Watch, elder: Person
) -> None:
    await watch.gone("张阿姨", "小王", "小马", "桃园小李", "赵敏", "街道老陈")
    await watch.passes(85)
    await watch.does("周书记", Deed.CANNOT)

    watch.owed.clear()
    await watch.passes(16)

    assert any(isinstance(one, AlarmCard) and one.is_fresh and one.to.name == "周书记" for one in watch.owed)
    assert (await watch.it()).is_open


async def test_a_confirming_call_is_somebodys_where_no_worker_and_no_desk_can_be_reached(
    watch: Watch, elder: Person
) -> None:
    await watch.says("李奶奶", "help")
    await watch.gone("张阿姨", "小王", "小马", "赵敏")
    await watch.says("李奶奶", "mistake")

    await watch.passes(50)

    assert "周书记" in await watch.called()


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=1)])
async def test_a_clock_that_is_set_back_lets_nothing_wait_longer(watch: Watch, elder: Person, back: timedelta) -> None:
    await _is_asked(watch)
    await _beat(watch)
    waits = (await watch.it()).due_at - watch.district.now

    watch.district.now -= back
    await _beat(watch)

    assert (await watch.it()).due_at - watch.district.now == waits
    await watch.passes(150)
    assert (await watch.it()).level >= 5


async def _beat(watch: Watch) -> None:
    async with watch.district.work() as work:
        await watch.outages.set_back(work)
        await watch.outages.pulse(work, watch.district.now)


async def test_a_morning_that_was_asked_a_day_early_by_a_wrong_clock_is_asked_again_on_its_day(
    watch: Watch, elder: Person
) -> None:
    await _is_asked(watch)
    await watch.says("李奶奶", "fine")
    watch.district.now += timedelta(days=1)  # by mistake
    await watch.fires()
    await _beat(watch)
    await watch.says("李奶奶", "fine", at=watch.district.now - timedelta(days=1))
    await watch.does("赵敏", Deed.PHONE, 2)
    watch.district.now -= timedelta(days=1)
    await _beat(watch)
    watch.owed.clear()

    await watch.passes(24 * 60 - 10, step=30)
    await watch.passes(15)

    assert [one.key for one in watch.owed if isinstance(one, CheckInAsked)] == ["ask"]
    assert (await watch.it(2)).is_open
    assert (await watch.it(2)).responders == ()


async def test_words_of_yesterday_say_nothing_of_today(watch: Watch, elder: Person) -> None:
    await _is_asked(watch)

    await watch.says("李奶奶", "fine", at=watch.district.now - timedelta(days=1))

    assert (await watch.it()).is_open
    assert isinstance(watch.owed[-1], CheckInAsked), "she is asked again, now"


async def test_who_answers_twice_or_after_the_outcome_is_thanked_and_changes_nothing(
    watch: Watch, elder: Person
) -> None:
    await _is_asked(watch)
    await watch.says("李奶奶", "fine")
    over = await watch.it()

    await watch.says("李奶奶", "fine")
    await watch.says("李奶奶", "mistake")
    with pytest.raises(Refused, match="later-nothing"):
        await watch.says("李奶奶", "later")
    with pytest.raises(Refused, match="alarm-over"):
        await watch.does("小王", Deed.NO_DOOR)

    assert await watch.it() == over
    assert over.outcome is Outcome.ANSWERED


async def test_what_she_wrote_before_her_call_for_help_takes_nothing_back_although_it_comes_after(
    watch: Watch, elder: Person
) -> None:
    await _is_asked(watch)
    wrote = watch.district.now
    watch.district.now += timedelta(minutes=3)
    await watch.says("李奶奶", "help", at=wrote + timedelta(minutes=2))

    await watch.says("李奶奶", "fine", at=wrote)
    await watch.says("李奶奶", "mistake", at=wrote)
    assert (await watch.it()).is_help

    await watch.says("李奶奶", "mistake", at=wrote + timedelta(minutes=2, seconds=30))
    assert (await watch.it()).is_calm


async def test_a_volunteer_who_sets_out_and_is_never_heard_of_again_is_followed_by_all_the_others(
    watch: Watch, elder: Person
) -> None:
    await _is_asked(watch)
    await watch.passes(61)
    await watch.does("张阿姨", Deed.GO)

    await watch.passes(29)
    assert await watch.called() == {"张阿姨"}
    await watch.passes(100)

    assert {"张阿姨", "小王", "赵敏", "周书记"} <= await watch.called()
    await watch.does("周书记", Deed.SEEN)
    assert (await watch.it()).outcome_by == watch.district.ids["周书记"]


async def test_family_that_withdraws_is_not_called_any_more_and_the_others_are(watch: Watch) -> None:
    await watch.district.someone("儿子", 850, "13900000050")
    await watch.cares_for("李奶奶", 801, volunteer="张阿姨", family="儿子")
    await _is_asked(watch)
    await watch.passes(61)
    assert (await watch.it()).responder(watch.district.ids["儿子"]) is not None, "told, before"

    await watch.tells("UPDATE care_contact SET ended_at = 1")
    watch.owed.clear()
    await watch.passes(95)

    assert "儿子" not in await watch.called()
    fresh = {one.to.name for one in watch.owed if isinstance(one, AlarmCard) and one.is_fresh}
    assert fresh == {"小王", "小马", "赵敏", "周书记"}


async def test_when_nobody_can_listen_to_her_voice_somebody_rings_at_once(watch: Watch, elder: Person) -> None:
    await _is_asked(watch)
    await watch.gone("小王", "小马", "赵敏", "周书记", "街道老陈", "桃园小李")

    await watch.says("李奶奶", "alive")
    await watch.fires()

    assert await watch.called() == {"张阿姨"}


async def test_a_step_that_dies_in_the_middle_is_undone_and_acts_when_the_process_is_back(
    watch: Watch, elder: Person
) -> None:
    await _is_asked(watch)
    watch.district.now += timedelta(minutes=31)
    before = await watch.it()
    with pytest.raises(KeyboardInterrupt):
        await _dies(watch)
    assert await watch.it() == before

    await watch.fires()

    assert (await watch.it()).level == 2


async def _dies(watch: Watch) -> None:
    async with watch.district.work() as work:
        await watch.check_ins.run_due(work)
        raise KeyboardInterrupt
