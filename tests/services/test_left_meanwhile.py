"""What happens while a report waits, ends or hangs on another: nobody has it unasked, and nobody is forgotten."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cards.look import Look
from cards.reports import report_card
from domain.people import Role
from domain.refusals import Refused
from domain.remarks import Kind, Remark
from domain.reports import Action, Part, State
from services.report_clocks import ReportClocks
from services.report_notices import ReportNotices
from services.reports import More
from storage import people, reports
from tests.services.conftest import RULES, ZONE
from words.texts import Texts

LAMP = "3号楼2单元楼道灯不亮了"


async def acts(district, name, number, action, text="办好了", into=None):
    async with district.work() as work:
        person = await people.get(work.tx, district.ids[name])
        return await district.reports.act(work, person, number, action, text, more=More(into=into))


async def leaves(district, name, to=None):
    async with district.work() as work:
        actor = await people.get(work.tx, district.ids["街道老陈"])
        await district.departures.end(work, actor, district.ids[name], district.ids[to] if to else None)


async def card_of(district, name, number):
    async with district.work() as work:
        report = await reports.get(work.tx, number)
        card = await ReportNotices(RULES).card(work, report, await people.get(work.tx, district.ids[name]))
        return report_card(Look(Texts("zh-CN"), ZONE, work.now), card).text


async def ticks(district):
    clocks = ReportClocks(RULES, ReportNotices(RULES))
    keys = []
    for _ in range(40):
        async with district.work() as work:
            fired = await clocks.run_due(work)
            keys += [getattr(notice, "key", "card") for notice in work.notices]
        if not fired:
            return keys
    raise AssertionError("the clock does not come to rest")


async def asked_and_left_to_nobody(district):
    number = await district.reported(LAMP)
    await acts(district, "小王", number, Action.ACCEPT)
    await acts(district, "小王", number, Action.ASK, "几楼？")
    for name in ("小马", "赵敏", "周书记", "小王"):
        await leaves(district, name)
    return number


async def test_who_answers_when_nobody_has_it_any_more_waits_for_whoever_comes(district):
    number = await asked_and_left_to_nobody(district)

    await acts(district, "张阿姨", number, Action.ANSWER, "二楼")

    assert (await district.report(number)).state is State.SUBMITTED
    await district.serves("小赵", Role.WORKER, "3号网格", 715)
    async with district.work() as work:
        assert await district.handovers.run_due(work) == 1
    assert await district.owner(number) == "小赵"
    await district.must_be_sound()


async def test_who_never_answers_is_not_left_in_the_work_of_nobody(district):
    number = await asked_and_left_to_nobody(district)
    district.now += timedelta(days=5, minutes=1)

    await ticks(district)

    assert (await district.report(number)).state in (State.SUBMITTED, State.DISPATCHED)


@pytest.mark.parametrize("is_done", [False, True])
async def test_who_gets_what_waits_for_its_resident_sees_no_telephone_number_of_hers(district, is_done):
    number = await district.reported(LAMP)
    await acts(district, "小王", number, Action.ACCEPT)
    await acts(district, "小王", number, Action.RESOLVE if is_done else Action.ASK, "几楼？")
    assert "13900000001" in await card_of(district, "小王", number)

    await leaves(district, "小王", to="小马")

    assert "13900000001" not in await card_of(district, "小马", number)


async def test_what_is_opened_again_does_not_go_to_somebody_who_has_left_meanwhile(district):
    number = await district.reported(LAMP)
    for name, action in (("小王", Action.ACCEPT), ("小王", Action.RESOLVE), ("张阿姨", Action.CONFIRM)):
        await acts(district, name, number, action)
    await leaves(district, "小王")

    await acts(district, "张阿姨", number, Action.REOPEN, "又坏了")

    report = await district.report(number)
    assert (report.owner_name, report.state) == ("赵敏", State.REOPENED)
    await district.must_be_sound()


async def test_what_was_put_right_above_gives_those_above_their_time(district):
    number = await district.reported(LAMP)
    district.now += timedelta(hours=1)
    await acts(district, "小王", number, Action.ESCALATE, "要登高车")
    district.now += timedelta(hours=1)
    async with district.work() as work:
        await district.corrections.category(work, await people.get(work.tx, district.ids["赵敏"]), number, "power")

    await ticks(district)

    report = await district.report(number)
    assert (report.level, report.owner_name) == (2, "赵敏")


async def test_what_was_answered_at_last_is_not_called_late_before_it_is(district):
    number = await district.reported(LAMP)
    for _ in range(4):
        district.now += timedelta(hours=24)
        await ticks(district)
    report = await district.report(number)
    assert report.level == 3
    await acts(district, report.owner_name, number, Action.ACCEPT)
    district.now += timedelta(hours=25)

    assert "due-still_late" not in await ticks(district)
    district.now += timedelta(days=30)
    await ticks(district)
    district.now += timedelta(days=2)
    assert "due-still_late" in await ticks(district)


async def test_words_that_make_a_report_private_set_free_what_hangs_on_it(district):
    await district.someone("李奶奶", 702, building_id=district.buildings["3"])
    first, second = await district.reported("3号楼有人吵"), await district.reported("3号楼有人吵")
    await acts(district, "小王", second, Action.MERGE, into=first)
    neighbour = await district.person("张阿姨")
    said = Remark(Kind.TEXT, "3号楼有小偷撬锁", neighbour.telegram_id, 1, district.now)

    async with district.work() as work:
        after = await district.corrections.edited(work, neighbour, said)

    assert RULES.is_private(after)
    assert (await district.report(second)).state is State.DISPATCHED
    await district.must_be_sound()


async def test_a_follower_moves_nothing_any_more_once_it_is_private(district):
    number = await district.reported(LAMP)
    follower = await district.someone("李奶奶", 702, building_id=district.buildings["3"])
    async with district.work() as work:
        report = await reports.get(work.tx, number)
        marked = await reports.add_party(work.tx, report, follower.id, Part.FOLLOWER, work.now)
        await reports.save(work.tx, replace(marked, version=report.version + 1))
    async with district.work() as work:
        await district.corrections.category(work, await people.get(work.tx, district.ids["小王"]), number, "welfare")
    await acts(district, "小王", number, Action.ACCEPT)
    await acts(district, "小王", number, Action.RESOLVE, "办好了")

    with pytest.raises(Refused):
        await acts(district, "李奶奶", number, Action.REOPEN, "没好")
