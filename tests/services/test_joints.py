"""Reports that hang together: merged, taken apart, split; nobody who waits is lost, and nothing is left undone."""

from datetime import timedelta

import pytest

from domain.notices import Face, GroupCard, ReportCard
from domain.people import Role
from domain.refusals import Refused
from domain.remarks import Kind, Remark
from domain.reports import Action, Part, State
from services.reports import More
from storage import duplicates, outbox, people, places, reports

GROUP = -1003
LAMP, WATER, THIEF = "3号楼楼道灯不亮了", "3号楼停水了", "3号楼有小偷撬锁"


@pytest.fixture
async def house(district):
    """Building 3 with its group and three neighbours."""
    await district.someone("李奶奶", 702, building_id=district.buildings["3"])
    await district.someone("王叔", 703, building_id=district.buildings["3"])
    async with district.work() as work:
        await places.add_building(work.tx, district.grids["3号网格"], "3", 4, GROUP)
    district.now += timedelta(minutes=1)  # they have been known for a while
    return district


async def says(district, name, text):
    """Somebody reports something; return the report and what is owed for it."""
    district.said += 1
    person = await district.person(name)
    async with district.work() as work:
        remark = Remark(Kind.TEXT, text, person.telegram_id, district.said, district.now)
        report = await district.reports.begin(work, person, remark)
        return report.number


async def acts(district, name, number, action, text="办好了", into=None):
    async with district.work() as work:
        person = await people.get(work.tx, district.ids[name])
        after = await district.reports.act(work, person, number, action, text, more=More(into=into))
        return after, list(work.notices)


async def follows(district, name, number, chat_id=GROUP):
    async with district.work() as work:
        person = await people.get(work.tx, district.ids[name])
        await district.duplicates.follow(work, person, number, chat_id)
        return list(work.groups.values())


async def waiting_for(district, number):
    report = await district.report(number)
    return {person_id for person_id, part in report.parties if part is Part.FOLLOWER} | {report.reporter_id}


async def test_who_joins_what_was_merged_already_waits_with_all_of_them(house):
    first, second, third = [await says(house, name, LAMP) for name in ("张阿姨", "李奶奶", "王叔")]
    await acts(house, "李奶奶", second, Action.JOIN, into=first)

    merged, _ = await acts(house, "小王", third, Action.MERGE, into=second)

    assert merged.merged_into == first, "the one that stands for it"
    assert await waiting_for(house, first) == {house.ids[name] for name in ("张阿姨", "李奶奶", "王叔")}


async def test_a_merged_report_takes_along_who_hangs_on_it_and_brings_them_back(house):
    first, second, third = [await says(house, name, LAMP) for name in ("张阿姨", "李奶奶", "王叔")]
    await follows(house, "赵敏", third)
    await acts(house, "小王", third, Action.MERGE, into=second)
    await acts(house, "小王", second, Action.MERGE, into=first)
    everybody = {house.ids[name] for name in ("张阿姨", "李奶奶", "王叔", "赵敏")}
    assert await waiting_for(house, first) == everybody

    _, owed = await acts(house, "小王", second, Action.UNMERGE)

    assert await waiting_for(house, first) == {house.ids["张阿姨"]}
    assert await waiting_for(house, second) == everybody - {house.ids["张阿姨"]}
    apart = {one.to.name for one in owed if isinstance(one, ReportCard) and one.face is Face.APART}
    assert apart == {"李奶奶", "王叔", "赵敏"}
    assert (await house.report(second)).state is State.DISPATCHED
    await house.must_be_sound()


async def test_a_ring_is_refused_whichever_way_it_is_closed(house):
    first, second, third = [await says(house, name, LAMP) for name in ("张阿姨", "李奶奶", "王叔")]
    await acts(house, "小王", third, Action.MERGE, into=second)
    await acts(house, "小王", second, Action.MERGE, into=first)

    for number in (first, second, third):
        with pytest.raises(Refused, match="refused-merge"):
            await acts(house, "小王", first, Action.MERGE, into=number)


async def test_two_who_merge_each_other_at_once_make_no_ring(house):
    first, second = [await says(house, name, LAMP) for name in ("张阿姨", "李奶奶")]
    async with house.work() as work:
        stale = await reports.get(work.tx, second)
    await acts(house, "小王", second, Action.MERGE, into=first)

    async with house.work() as work:
        assert not await reports.save(work.tx, stale), "what takes another in is saved, and its version is the guard"


@pytest.mark.parametrize(
    ("mine", "theirs", "key"),
    [
        (THIEF, THIEF, "refused-merge-private"),
        (LAMP, THIEF, "refused-merge-private"),
        (THIEF, LAMP, "refused-merge-private"),
        ("3号楼煤气泄漏，味道很大", LAMP, "refused-merge-danger"),
    ],
)
async def test_what_is_private_stays_alone_and_a_danger_is_not_put_behind_what_can_wait(house, mine, theirs, key):
    into, number = await says(house, "张阿姨", theirs), await says(house, "李奶奶", mine)

    with pytest.raises(Refused) as refused:
        await acts(house, "小王", number, Action.MERGE, into=into)

    assert refused.value.key == key
    assert (await house.report(number)).state is State.DISPATCHED


async def test_a_reporter_joins_what_was_offered_and_nothing_else(house):
    first, second, third = await says(house, "张阿姨", LAMP), await says(house, "李奶奶", WATER), None
    third = await says(house, "王叔", LAMP)
    assert (await house.report(third)).maybe_same == first

    for into in (second, third, 99, None):
        with pytest.raises(Refused):
            await acts(house, "王叔", third, Action.JOIN, into=into)
    for name in ("张阿姨", "小王", "赵敏"):
        with pytest.raises(Refused, match="refused-role-reporter"):
            await acts(house, name, third, Action.JOIN, into=first)


async def test_staff_of_another_grid_merge_nothing_into_this_one(house):
    await says(house, "张阿姨", LAMP)
    number = await says(house, "李奶奶", "1号楼楼道灯不亮了")

    with pytest.raises(Refused, match="refused-not-yours"):
        await acts(house, "小马", number, Action.MERGE, into=1)


async def test_what_was_merged_into_a_report_that_is_withdrawn_is_still_to_be_done(house):
    first, second = await says(house, "张阿姨", LAMP), await says(house, "李奶奶", LAMP)
    await acts(house, "李奶奶", second, Action.JOIN, into=first)

    await acts(house, "张阿姨", first, Action.WITHDRAW)

    freed = await house.report(second)
    assert (freed.state, freed.merged_into, freed.owner_name) == (State.DISPATCHED, None, "小王")
    await house.must_be_sound()


async def test_what_was_merged_into_a_report_that_becomes_private_is_one_of_its_own_again(house):
    first, second = await says(house, "张阿姨", LAMP), await says(house, "李奶奶", LAMP)
    await acts(house, "李奶奶", second, Action.JOIN, into=first)

    async with house.work() as work:
        worker = await people.get(work.tx, house.ids["小王"])
        await house.corrections.category(work, worker, first, "security")

    assert (await house.report(second)).state is State.DISPATCHED
    assert await waiting_for(house, first) == {house.ids["张阿姨"]}


async def test_what_is_taken_apart_when_its_owner_serves_no_more_gets_another_owner(house):
    first, second = await says(house, "张阿姨", LAMP), await says(house, "李奶奶", LAMP)
    await acts(house, "赵敏", second, Action.MERGE, into=first)
    async with house.work() as work:
        chief = await people.get(work.tx, house.ids["街道老陈"])
        await house.departures.end(work, chief, house.ids["小王"], None)

    freed, _ = await acts(house, "赵敏", second, Action.UNMERGE)

    assert freed.owner_name == "赵敏"
    await house.must_be_sound()


@pytest.mark.parametrize("is_first", [True, False], ids=["before", "after"])
async def test_one_who_says_not_yet_keeps_it_open_before_and_after_the_reporter_has_confirmed(house, is_first):
    number = await says(house, "张阿姨", LAMP)
    await follows(house, "李奶奶", number)
    await acts(house, "小王", number, Action.ACCEPT)
    await acts(house, "小王", number, Action.RESOLVE)
    if not is_first:
        await acts(house, "张阿姨", number, Action.CONFIRM)

    await acts(house, "李奶奶", number, Action.REOPEN, "我这层还黑着")

    if is_first:
        with pytest.raises(Refused, match="refused-state"):
            await acts(house, "张阿姨", number, Action.CONFIRM)
    assert (await house.report(number)).state is State.REOPENED


async def test_followers_who_left_are_passed_over_and_the_others_hear(house):
    number = await says(house, "张阿姨", LAMP)
    await follows(house, "李奶奶", number)
    await follows(house, "王叔", number)
    await house.goes_out_of_reach("李奶奶")
    await acts(house, "小王", number, Action.ACCEPT)

    _, owed = await acts(house, "小王", number, Action.RESOLVE)

    rung = {one.to.name for one in owed if isinstance(one, ReportCard) and one.is_fresh}
    assert rung == {"张阿姨", "王叔"}


@pytest.mark.parametrize(
    ("name", "text", "chat_id", "key"),
    [
        ("张阿姨", LAMP, GROUP, "refused-already-follows"),
        ("李奶奶", LAMP, -1, "refused-button"),
        ("李奶奶", LAMP, 702, "refused-button"),
        ("李奶奶", THIEF, GROUP, "refused-button"),
        ("李奶奶", "1号楼楼道灯不亮了", GROUP, "refused-button"),
        ("李奶奶", "3号楼煤气泄漏，味道很大", GROUP, "refused-ended"),
    ],
)
async def test_me_too_is_for_neighbours_in_the_group_of_the_building(house, name, text, chat_id, key):
    number = await says(house, "张阿姨", text)

    with pytest.raises(Refused) as refused:
        await follows(house, name, number, chat_id)

    assert refused.value.key == key
    assert (await house.report(number)).parties == frozenset()


async def test_the_group_counts_and_does_not_name(house):
    number = await says(house, "张阿姨", LAMP)
    async with house.work() as work:
        shown = outbox.Slot(f"group:{number}:{house.buildings['3']}", GROUP, 1, "")
        await outbox.save_slots(work.tx, [shown])

    (card,) = await follows(house, "李奶奶", number)

    assert isinstance(card, GroupCard)
    assert (card.chat_id, card.waiting, card.is_closed) == (GROUP, 1, False)
    assert len((await house.report(number)).parties) == 1


async def test_a_new_report_costs_one_read_more_at_the_most(house, monkeypatch):
    await says(house, "张阿姨", LAMP)
    asked = []
    list_near = duplicates.list_near

    async def counted(*arguments):
        asked.append(arguments)
        return await list_near(*arguments)

    monkeypatch.setattr(duplicates, "list_near", counted)

    await says(house, "李奶奶", "3号楼路面塌了个坑")
    await says(house, "李奶奶", THIEF)

    assert len(asked) == 1, "and none for what is private"


async def test_parts_have_owners_clocks_and_kinds_of_their_own_and_take_along_who_waits(house):
    number = await says(house, "张阿姨", "3号楼2单元灯不亮，1号楼停水，还有小偷")
    await follows(house, "李奶奶", number)

    async with house.work() as work:
        worker = await people.get(work.tx, house.ids["小王"])
        made = await house.splits.split(work, worker, number, "楼道灯不亮了\n1号楼停水了\n有小偷撬锁")

    mother, water, thief = [await house.report(one.number) for one in made]
    assert [one.category for one in (mother, water, thief)] == ["lighting", "water", "security"]
    assert [one.building for one in (mother, water, thief)] == ["3", "1", "3"]
    assert [one.owner_name for one in (mother, water, thief)] == ["小王", "小马", "小王"]
    assert [one.part_of for one in (mother, water, thief)] == [None, number, number]
    assert {one.reporter_id for one in (mother, water, thief)} == {house.ids["张阿姨"]}
    assert all(one.due_at for one in (mother, water, thief))
    assert water.solve_due_at != mother.solve_due_at
    waiting = [await waiting_for(house, one.number) for one in (mother, water)]
    assert all(house.ids["李奶奶"] in one for one in waiting)
    await house.must_be_sound()


async def test_nobody_but_staff_of_the_grid_splits_and_of_what_has_begun_its_owner_alone(house):
    number = await says(house, "张阿姨", LAMP)

    for name in ("张阿姨", "李奶奶", "小马"):
        async with house.work() as work:
            person = await people.get(work.tx, house.ids[name])
            with pytest.raises(Refused, match="refused-role-staff"):
                await house.splits.split(work, person, number, "灯\n水")
    await acts(house, "小王", number, Action.ACCEPT)
    async with house.work() as work:
        desk = await people.get(work.tx, house.ids["赵敏"])
        with pytest.raises(Refused, match="refused-role-staff"):
            await house.splits.split(work, desk, number, "灯\n水")
    async with house.work() as work:
        first, second = await house.splits.split(
            work, await people.get(work.tx, house.ids["小王"]), number, "楼道灯不亮\n3号楼停水"
        )
    assert (first.state, second.state) == (State.ACCEPTED, State.DISPATCHED)


async def test_the_desk_is_offered_the_same_kind_first_the_same_building_first_and_nothing_private(house):
    lamp, water = await says(house, "张阿姨", LAMP), await says(house, "张阿姨", WATER)
    await says(house, "张阿姨", THIEF)
    number = await says(house, "李奶奶", "3号楼灯泡坏了，楼道黑")

    async with house.work() as work:
        await house.duplicates.offer(work, await people.get(work.tx, house.ids["赵敏"]), number)
        (card,) = [one for one in work.notices if isinstance(one, ReportCard)]

    assert [one.number for one in card.candidates] == [lamp, water]
    async with house.work() as work:
        with pytest.raises(Refused):
            await house.duplicates.offer(work, await people.get(work.tx, house.ids["李奶奶"]), number)


async def test_two_roles_may_follow_as_neighbours_do(house):
    await house.serves("楼长", Role.DESK, None, 799)
    number = await says(house, "张阿姨", LAMP)

    await follows(house, "楼长", number)

    assert house.ids["楼长"] in await waiting_for(house, number)
