"""Somebody leaves: access ends at once, and nothing of theirs is nobody's."""

from datetime import timedelta

import pytest

from domain.codes import Code, CodeKind
from domain.notices import ReportCard, Said
from domain.people import Role
from domain.refusals import Refused
from domain.report_moves import actions_for
from domain.reports import Action, State
from domain.serving import Duty
from services.codes import Codes
from storage import codes, dialogues, people, serving
from storage.dialogues import Asked, Dialogue


async def leaves(district, name, to=None, by="周书记"):
    """Let somebody go; return what came of it and all that is owed for it."""
    async with district.work() as work:
        actor = await people.get(work.tx, district.ids[by]) if by else None
        to_id = district.ids[to] if to else None
        left = await district.departures.end(work, actor, district.ids[name], to_id)
        return left, list(work.notices)


async def acts(district, name, number, action, text=""):
    async with district.work() as work:
        person = await people.get(work.tx, district.ids[name])
        return await district.reports.act(work, person, number, action, text)


async def test_the_queue_goes_to_whoever_takes_over_with_its_cards_and_its_history(district):
    new = await district.reported("3号楼2单元楼道灯不亮了")
    begun = await district.reported("3号楼下水道堵了")
    await acts(district, "小王", begun, Action.ACCEPT)

    left, owed = await leaves(district, "小王", to="小马")

    assert left.reports == 2
    assert [await district.owner(number) for number in (new, begun)] == ["小马", "小马"]
    assert (await district.report(begun)).state is State.DISPATCHED, "nobody gets a phone without accepting"
    cards = [one for one in owed if isinstance(one, ReportCard) and one.to.name == "小马"]
    assert {card.report.number for card in cards} == {new, begun}
    assert all(card.is_fresh for card in cards)
    lines = await district.rows(
        "SELECT report_number, actor_id FROM report_history WHERE action = 'handover' ORDER BY id"
    )
    assert lines == [(number, district.ids["周书记"]) for number in (new, begun)]
    await district.must_be_sound()


async def test_access_ends_at_once(district):
    number = await district.reported("3号楼2单元楼道灯不亮了")
    await acts(district, "小王", number, Action.ACCEPT)

    _, owed = await leaves(district, "小王", to="小马")

    gone = await district.person("小王")
    assert gone.grants == frozenset()
    assert actions_for(await district.report(number), gone, district.now) == ()
    with pytest.raises(Refused):
        await acts(district, "小王", number, Action.RESOLVE, "好了")
    (card,) = [one for one in owed if isinstance(one, ReportCard) and one.to.name == "小王"]
    assert card.actions == ()
    assert card.report.owner_name == "小马", "the card shows no phone to who is not the owner"


async def test_without_anybody_named_each_goes_to_whom_it_would_go_now(district):
    number = await district.reported("3号楼2单元楼道灯不亮了")

    left, owed = await leaves(district, "小王")

    assert await district.owner(number) == "赵敏"
    assert left.bare_grids == ["3号网格"]
    told = [one for one in owed if isinstance(one, Said) and one.key == "departure-bare-grid"]
    assert [one.to.name for one in told] == ["周书记"]


async def test_a_second_worker_of_the_grid_takes_over_by_herself_and_the_grid_is_not_bare(district):
    await district.serves("小丁", Role.WORKER, "3号网格", 715)
    number = await district.reported("3号楼2单元楼道灯不亮了")

    left, _ = await leaves(district, "小王")

    assert await district.owner(number) == "小丁"
    assert left.bare_grids == []


async def test_the_last_of_all_leaves_and_what_is_open_waits_for_whoever_comes(district):
    number = await district.reported("3号楼2单元楼道灯不亮了")
    for name in ("小马", "赵敏", "周书记"):
        await leaves(district, name, by="街道老陈")

    left, _ = await leaves(district, "小王", by="街道老陈")

    assert left.reports == 1
    assert (await district.report(number)).owner_id is None


async def test_what_waits_for_its_resident_waits_on_with_the_new_owner(district):
    asked = await district.reported("3号楼2单元楼道灯不亮了")
    done = await district.reported("3号楼下水道堵了")
    for number in (asked, done):
        await acts(district, "小王", number, Action.ACCEPT)
    await acts(district, "小王", asked, Action.ASK, "几楼？")
    await acts(district, "小王", done, Action.RESOLVE, "通了")

    await leaves(district, "小王", to="小马")

    states = [((await district.report(number)).state, await district.owner(number)) for number in (asked, done)]
    assert states == [(State.WAITING_RESIDENT, "小马"), (State.RESOLVED, "小马")]
    answered = await acts(district, "张阿姨", asked, Action.ANSWER, "二楼")
    assert answered.state is State.DISPATCHED, "nobody gets a phone number and a door without saying so"
    await district.must_be_sound()


async def test_duties_links_questions_and_leaves_go_with_the_one_who_leaves(district):
    wang, ma = district.ids["小王"], district.ids["小马"]
    async with district.work() as work:
        hour = timedelta(hours=1)
        await serving.add_duty(work.tx, Duty(0, wang, Role.WORKER, work.now + hour, work.now + 9 * hour))
        await serving.add_duty(work.tx, Duty(0, wang, Role.WORKER, work.now - 9 * hour, work.now - hour))
        await dialogues.save(work.tx, wang, Dialogue(Asked.RESULT, 1), work.now)
        token = await Codes().make(work, Code(0, CodeKind.FAMILY, person_id=district.ids["张阿姨"]),
                                   await people.get(work.tx, wang))  # fmt: skip
        principal = await people.get(work.tx, ma)
        day = district.absences.today(work)
        await district.absences.set(work, principal, ma, None, day, wang)

    left, owed = await leaves(district, "小王", to="小马")

    assert (left.duties, left.duties_gone) == (1, 0)
    duties = await district.rows("SELECT person_id FROM duty ORDER BY from_at")
    assert duties == [(wang,), (ma,)], "what is past stays as it was"
    assert await district.rows("SELECT 1 FROM dialogue") == []
    async with district.work() as work:
        assert await codes.find(work.tx, token, work.now) is None
        assert await serving.list_away(work.tx) == {ma: None}
    told = [one.to.name for one in owed if isinstance(one, Said) and one.key == "leave-deputy-gone"]
    assert told == ["小马"]


async def test_duties_that_the_next_cannot_do_are_counted_as_gone(district):
    async with district.work() as work:
        duty = Duty(0, district.ids["小王"], Role.WORKER, work.now, work.now + timedelta(hours=8))
        await serving.add_duty(work.tx, duty)

    left, _ = await leaves(district, "小王", to="赵敏")

    assert (left.duties, left.duties_gone) == (0, 1)
    assert await district.rows("SELECT 1 FROM duty") == []


@pytest.mark.parametrize(
    ("by", "name", "to", "refusal"),
    [
        ("周书记", "周书记", None, "refused-staff-oneself"),
        ("周书记", "桃园小李", None, "refused-staff-beyond"),
        ("周书记", "街道老陈", None, "refused-staff-beyond"),
        ("小马", "小王", None, "refused-staff-beyond"),
        ("张阿姨", "小王", None, "refused-staff-beyond"),
        ("周书记", "张阿姨", None, "refused-staff-no-role"),
        ("周书记", "小王", "小王", "refused-staff-taker"),
        ("周书记", "小王", "张阿姨", "refused-staff-taker"),
    ],
)
async def test_who_may_not_end_a_service_ends_nothing(district, by, name, to, refusal):
    number = await district.reported("3号楼2单元楼道灯不亮了")

    with pytest.raises(Refused, match=refusal):
        await leaves(district, name, to=to, by=by)

    assert await district.owner(number) == "小王"
    assert await district.rows("SELECT 1 FROM role_history") == []


async def test_whoever_is_out_of_reach_takes_nothing_over(district):
    await district.goes_out_of_reach("小马")

    with pytest.raises(Refused, match="refused-staff-taker"):
        await leaves(district, "小王", to="小马")


async def test_the_command_line_needs_no_office_and_leaves_no_name(district):
    left, _ = await leaves(district, "周书记", by=None)

    assert left.person.name == "周书记"
    history = await district.rows("SELECT DISTINCT action, by_id FROM role_history")
    assert history == [("taken", None)]


async def test_the_taker_is_asked_for_first_among_those_who_do_the_same(district):
    async with district.work() as work:
        secretary = await people.get(work.tx, district.ids["周书记"])
        person, count, takers = await district.departures.prepare(work, secretary, district.ids["小王"])

    assert (person.name, count) == ("小王", 0)
    assert [one.name for one in takers] == ["小马"], "the same work, the same community"
