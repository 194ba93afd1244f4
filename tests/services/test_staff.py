"""Who serves: brought in by a one-time link, given roles and relieved of them, never beyond the giver's reach."""

import asyncio

import pytest

from domain.codes import LINK_LASTS, CodeKind
from domain.notices import Menu, Said
from domain.people import Grant, Role
from domain.refusals import Refused
from domain.staff import Scope, Service
from services.codes import Codes
from storage import codes, people


async def give(district, giver, name, role, scope, partner=""):
    async with district.work() as work:
        actor = await district_person(work, district, giver)
        return await district.staff.give(work, actor, district.ids[name], role, scope, partner)


async def district_person(work, district, name):
    return await people.get(work.tx, district.ids[name])


async def link(district, giver, name):
    async with district.work() as work:
        actor = await district_person(work, district, giver)
        code = await district.staff.link(work, actor, district.ids[name])
        return await Codes().make(work, code, actor)


async def opens(district, name, token):
    async with district.work() as work:
        opener = await district_person(work, district, name)
        code = await codes.find(work.tx, token, work.now)
        if code is None:
            return None
        return await district.staff.come_in(work, opener, code)


def grid(district, name):
    return Scope("g", district.grids[name])


async def test_a_secretary_brings_somebody_in_and_the_account_becomes_that_person(district):
    async with district.work() as work:
        secretary = await district_person(work, district, "周书记")
        new = await district.staff.find_or_add(work, secretary, "小石", "13900000099")
        district.ids["小石"] = new.id
    await give(district, "周书记", "小石", Role.WORKER, grid(district, "1号网格"))
    token = await link(district, "周书记", "小石")
    await district.someone("Stone", 799)

    came = await opens(district, "Stone", token)

    assert came.id == new.id
    assert came.telegram_id == 799
    assert came.grants == {Grant(Role.WORKER, district.grids["1号网格"])}
    assert await district.rows("SELECT COUNT(*) FROM person WHERE name = 'Stone'") == [(0,)]
    assert await opens(district, "张阿姨", token) is None, "once"
    history = await district.rows("SELECT role, action, by_id FROM role_history")
    assert history == [("worker", "granted", district.ids["周书记"])]


async def test_a_link_that_is_another_s_changes_nothing_and_stays_good(district):
    await district.someone("小石", None, "13900000099")
    await give(district, "周书记", "小石", Role.DESK, grid(district, "1号网格"))
    token = await link(district, "周书记", "小石")

    with pytest.raises(Refused, match="refused-link-yours"):
        await opens(district, "周书记", token)
    with pytest.raises(Refused, match="refused-link-known"):
        await opens(district, "小马", token)
    assert (await district.person("小石")).telegram_id is None

    await district.someone("Stone", 799)
    assert (await opens(district, "Stone", token)).name == "小石"


async def test_two_who_open_a_link_at_once_are_one_who_came_in_and_one_who_is_told(district):
    await district.someone("小石", None, "13900000099")
    await give(district, "周书记", "小石", Role.DESK, grid(district, "1号网格"))
    token = await link(district, "周书记", "小石")
    for name, account in (("A", 801), ("B", 802)):
        await district.someone(name, account)

    came = await asyncio.gather(opens(district, "A", token), opens(district, "B", token))

    assert sorted(one is not None for one in came) == [False, True]
    assert len(await district.rows("SELECT 1 FROM person WHERE telegram_id IN (801, 802)")) == 2


async def test_a_new_link_ends_the_one_before_and_each_ends_by_itself(district):
    await district.someone("小石", None, "13900000099")
    await give(district, "周书记", "小石", Role.DESK, grid(district, "1号网格"))
    await district.someone("Stone", 799)
    first = await link(district, "周书记", "小石")
    second = await link(district, "周书记", "小石")

    assert await opens(district, "Stone", first) is None
    district.now += LINK_LASTS
    assert await opens(district, "Stone", second) is None


async def test_who_has_an_account_needs_no_link_and_is_told_of_the_role(district):
    async with district.work() as work:
        secretary = await district_person(work, district, "周书记")
        found = await district.staff.find_or_add(work, secretary, "张阿姨", "13900000001")
        given = await district.staff.give(work, secretary, found.id, Role.VOLUNTEER, grid(district, "3号网格"))
        told = [(type(one), one.to.name) for one in work.notices]

    assert found.id == district.ids["张阿姨"]
    assert told == [(Menu, "张阿姨"), (Said, "张阿姨")]
    assert not given.is_staff
    with pytest.raises(Refused, match="refused-staff-is-in"):
        await link(district, "周书记", "张阿姨")


async def test_a_number_of_another_name_is_refused_and_tells_nobody_s_name(district):
    async with district.work() as work:
        secretary = await district_person(work, district, "周书记")
        with pytest.raises(Refused) as refused:
            await district.staff.find_or_add(work, secretary, "别人", "13900000001")

    assert "张阿姨" not in str(refused.value.values)


@pytest.mark.parametrize(
    ("giver", "role", "scope", "refusal"),
    [
        ("周书记", Role.SUBDISTRICT, "e", "refused-staff-not-yours"),
        ("周书记", Role.WORKER, "e", "refused-staff-not-yours"),
        ("周书记", Role.WORKER, "5号网格", "refused-staff-not-yours"),
        ("周书记", Role.BUILDING_LEAD, "7号楼", "refused-staff-not-yours"),
        ("周书记", Role.BUILDING_LEAD, "3号网格", "refused-staff-scope"),
        ("周书记", Role.HOUSEHOLD_LEAD, "3号楼", "refused-staff-scope"),
        ("周书记", Role.PARTNER, "3号网格", "refused-staff-scope"),
        ("小王", Role.VOLUNTEER, "3号网格", "refused-staff-not-yours"),
        ("赵敏", Role.DESK, "e", "refused-staff-not-yours"),
        ("张阿姨", Role.WORKER, "3号网格", "refused-staff-not-yours"),
        ("街道老陈", Role.FAMILY, "e", "refused-staff-scope"),
        ("街道老陈", Role.RESIDENT, "e", "refused-staff-scope"),
    ],
)
async def test_nobody_gives_what_is_not_theirs_to_give(district, giver, role, scope, refusal):
    await district.someone("小石", None, "13900000099")
    written = Scope("e") if scope == "e" else None
    if scope.endswith("网格"):
        written = grid(district, scope)
    if scope.endswith("号楼"):
        written = Scope("b", district.buildings[scope.removesuffix("号楼")])

    with pytest.raises(Refused, match=refusal):
        await give(district, giver, "小石", role, written)

    assert (await district.person("小石")).grants == frozenset()


@pytest.mark.parametrize(
    ("role", "scope", "partner", "count"),
    [
        (Role.SUBDISTRICT, Scope("e"), "", 1),
        (Role.SECRETARY, "c", "", 2),
        (Role.PARTNER, "c", "water", 2),
        (Role.PARTNER, Scope("e"), "police", 1),
        (Role.VOLUNTEER, "c", "", 2),
    ],
)
async def test_the_sub_district_gives_everything_but_family(district, role, scope, partner, count):
    await district.someone("小石", None, "13900000099")
    written = Scope("c", district.grids["1号网格"]) if scope == "c" else scope

    given = await give(district, "街道老陈", "小石", role, written, partner)

    assert len(given.grants) == count
    assert {grant.role for grant in given.grants} == {role}


async def test_a_whole_community_is_read_as_one_role_and_taken_as_one(district):
    async with district.work() as work:
        chief = await district_person(work, district, "街道老陈")
        member = await district.staff.member(work, chief, district.ids["周书记"])
        (held,) = member.services
        assert (held.role, held.scope.kind, held.community) == (Role.SECRETARY, "c", "杏林")
        after = await district.staff.take(work, chief, district.ids["周书记"], held)

    assert after.grants == frozenset()


async def test_one_s_own_office_is_taken_by_others_only(district):
    async with district.work() as work:
        secretary = await district_person(work, district, "周书记")
        (held,) = (await district.staff.member(work, secretary, secretary.id)).services
        with pytest.raises(Refused, match="refused-staff-oneself"):
            await district.staff.take(work, secretary, secretary.id, held)


async def test_a_worker_who_loses_the_last_role_loses_the_queue_with_it(district):
    number = await district.reported("3号楼2单元楼道灯不亮了")
    assert await district.owner(number) == "小王"

    async with district.work() as work:
        secretary = await district_person(work, district, "周书记")
        role = Service(Role.WORKER, grid(district, "3号网格"))
        await district.staff.take(work, secretary, district.ids["小王"], role)

    assert await district.owner(number) == "赵敏"
    await district.must_be_sound()


async def test_who_serves_is_seen_by_those_whose_office_reaches_there(district):
    await district.someone("李姐", None, "13900000077")
    await give(district, "周书记", "李姐", Role.BUILDING_LEAD, Scope("b", district.buildings["3"]))
    async with district.work() as work:
        secretary = await district_person(work, district, "周书记")
        chief = await district_person(work, district, "街道老陈")
        seen = [one.name for one in (await district.staff.page(work, secretary, 0)).people]
        everybody = (await district.staff.page(work, chief, 0)).count
        with pytest.raises(Refused, match="refused-staff-not-yours"):
            await district.staff.member(work, secretary, district.ids["桃园小李"])
        for name in ("小王", "赵敏", "张阿姨"):
            with pytest.raises(Refused, match="refused-staff"):
                await district.staff.page(work, await district_person(work, district, name), 0)

    assert seen == ["周书记", "小王", "小马", "李姐"]
    assert everybody == 7


async def test_a_link_is_for_staff_only_and_kept_as_a_hash(district):
    await district.someone("小石", None, "13900000099")
    with pytest.raises(Refused, match="refused-staff-not-yours"):
        await link(district, "周书记", "小石")
    await give(district, "周书记", "小石", Role.DESK, grid(district, "1号网格"))
    token = await link(district, "周书记", "小石")

    kept = await district.rows("SELECT token, kind FROM code")
    assert kept[0][1] == CodeKind.STAFF
    assert token not in kept[0]
