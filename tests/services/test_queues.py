"""Queues over a database: the order of SQL is the order of the rules, and each sees what the roles reach."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from domain.calendar import WorkingHours
from domain.categories import CATEGORIES, Urgency
from domain.deadlines import DeadlineRules
from domain.notices import DigestCard
from domain.people import Grant, Partner, Role
from domain.queues import BEGINNING, PAGE, Mark, Sieve, View, mark_of
from domain.refusals import Refused
from domain.report_clocks import ReportRules
from domain.reports import Action, Report, State
from services.digests import Digests
from services.queues import Queues
from services.report_notices import ReportNotices
from storage import people, reports
from tests.services.conftest import START, ZONE

RULES = ReportRules(CATEGORIES, DeadlineRules(WorkingHours(ZONE)))
QUEUES = Queues(ReportNotices(RULES), ZONE)
DIGESTS = Digests(RULES, ZONE)
STATES = [*State]
MORNING = datetime(2026, 3, 3, 0, 30, tzinfo=UTC)  # Tuesday, 8:30 in Shanghai


async def put(district, n, owner="小王", grid="3号网格", state=State.DISPATCHED, urgency=Urgency.NORMAL, **more):
    """A report in some state, answered for n minutes later than the last one."""
    due = district.now + timedelta(minutes=n)
    ids = {"reporter_id": district.ids["张阿姨"], "owner_id": district.ids[owner] if owner else None}
    times = {"answer_due_at": due, "solve_due_at": due + timedelta(hours=3), "created_at": START, "said_at": START}
    building = more.pop("building", None)
    where = {"grid_id": district.grids[grid], "building_id": district.buildings[building] if building else None}
    what = {"category": "lighting", "text": "灯", "place": "", "unit": None}
    made = Report(0, 1, state, 1, urgency=urgency, **{**what, **ids, **times, **where, **more})
    async with district.work() as work:
        number = await reports.add(work.tx, made)
        await work.tx.connection.execute(
            "UPDATE report SET appointed_at = :at WHERE number = :number AND state = 'scheduled'",
            {"at": int((due + timedelta(minutes=7)).timestamp() * 1_000_000), "number": number},
        )
    return number


async def numbers(district, name, view=View.MINE, **narrow):
    async with district.work() as work:
        person = await people.get(work.tx, district.ids[name])
        page = await QUEUES.page(work, person, Sieve(view, **narrow))
        return [report.number for report in page.reports]


async def test_the_order_in_sql_is_that_of_the_rules_whatever_the_state_and_what_is_done_is_not_in_it(district):
    for n, state in enumerate(STATES * 3):
        await put(district, (n * 37) % 90, state=state, urgency=[*Urgency][n % 3])

    async with district.work() as work:
        worker = await people.get(work.tx, district.ids["小王"])
        shown = [
            report for page in range(4) for report in (await QUEUES.page(work, worker, Sieve(View.MINE), page)).reports
        ]

    seen = list({report.number: report for report in shown}.values())
    todo = {state for state in State if state not in ("resolved", "closed", "withdrawn", "merged", "rejected")}
    assert {report.state for report in seen} == todo
    assert len(seen) == 3 * len(todo)
    marks = [tuple(vars(mark_of(report)).values()) for report in seen]
    assert all(a < b for a, b in pairwise(marks)), "the marks of the rules grow as SQL orders them"


async def test_next_after_next_comes_to_every_matter_once(district):
    made = {await put(district, (n * 37) % 50, urgency=[*Urgency][n % 3]) for n in range(20)}

    seen, mark, left = [], BEGINNING, []
    async with district.work() as work:
        worker = await people.get(work.tx, district.ids["小王"])
        while (found := await QUEUES.next(work, worker, Sieve(View.MINE), mark, mark.number)) is not None:
            seen.append(found.number)
            mark = mark_of(found)
            left.append(work.notices[-1].values.get("count", 0))

    assert set(seen) == made
    assert len(seen) == len(made)
    assert left == list(range(19, -1, -1))


async def test_a_card_that_was_accepted_does_not_follow_itself(district):
    first, second = await put(district, 1), await put(district, 2)
    async with district.work() as work:
        worker = await people.get(work.tx, district.ids["小王"])
        shown = await QUEUES.next(work, worker, Sieve(View.MINE), BEGINNING)
        mark = mark_of(shown)
        await district.reports.act(work, worker, first, Action.ACCEPT)
        after = await QUEUES.next(work, worker, Sieve(View.MINE), mark, mark.number)

    assert (shown.number, after.number) == (first, second)


async def test_each_sees_what_the_roles_reach(district):
    mine = await put(district, 1)
    begun = await put(district, 2, state=State.ACCEPTED)
    other = await put(district, 3, owner="小马", grid="1号网格")
    peach = await put(district, 4, owner="桃园小李", grid="5号网格")
    nobodys = await put(district, 5, owner=None, grid="5号网格", state=State.SUBMITTED)

    assert await numbers(district, "小王") == [mine, begun]
    assert await numbers(district, "小王", View.FREE) == [mine]
    assert await numbers(district, "周书记", View.ALL) == [mine, other, begun]
    assert await numbers(district, "周书记", View.FREE) == [mine, other]
    assert await numbers(district, "街道老陈", View.ALL) == [mine, other, peach, nobodys, begun]
    assert await numbers(district, "街道老陈", View.FREE) == [mine, other, peach, nobodys]
    assert await numbers(district, "桃园小李", View.FREE) == [peach, nobodys]


async def test_what_somebody_has_outside_their_grids_is_theirs_all_the_same_and_stands_there_once(district):
    outside = await put(district, 1, owner="周书记", grid="5号网格")
    inside = await put(district, 2, owner="周书记")

    assert await numbers(district, "周书记", View.ALL) == [outside, inside]


async def test_a_deputy_sees_the_free_ones_of_whom_they_stand_in_for_as_long_as_that_lasts(district):
    free = await put(district, 1, owner="周书记")
    assert free not in await numbers(district, "小马", View.FREE)
    async with district.work() as work:
        worker = await people.get(work.tx, district.ids["小王"])
        await district.absences.set(work, worker, worker.id, None, date(2026, 3, 2), district.ids["小马"])

    assert free in await numbers(district, "小马", View.FREE)
    district.now += timedelta(days=1)
    async with district.work() as work:
        await district.absences.run_due(work)
    assert free not in await numbers(district, "小马", View.FREE)


async def test_late_is_what_should_have_been_done_and_a_clock_that_stands_still_is_never_late(district):
    late = await put(district, -5)
    await put(district, 5)
    await put(district, -5000, state=State.WAITING_RESIDENT)

    assert await numbers(district, "小王", View.LATE) == [late]
    async with district.work() as work:
        worker = await people.get(work.tx, district.ids["小王"])
        tally = (await QUEUES.first(work, worker)).tally
    assert (tally.count, tally.urgent, tally.today, tally.late) == (3, 0, 1, 1)


async def test_a_queue_is_narrowed_to_a_building_or_a_category(district):
    here = await put(district, 1, building="3")
    gas = await put(district, 2, building="3", category="gas")
    await put(district, 3)

    building = district.buildings["3"]
    assert await numbers(district, "小王", building_id=building) == [here, gas]
    assert await numbers(district, "小王", category="gas") == [gas]
    async with district.work() as work:
        for name in ("小王", "周书记", "街道老陈"):
            person = await people.get(work.tx, district.ids[name])
            choices = await QUEUES.choices(work, person, View.FREE)
            assert choices.buildings == ((building, "3", 2),)
            assert choices.categories == (("lighting", 2), ("gas", 1))


@pytest.mark.parametrize(
    ("name", "view"), [("小王", View.ALL), ("水务", View.FREE), ("水务", View.ALL), ("张阿姨", View.MINE)]
)
async def test_a_view_that_somebody_does_not_have_is_refused(district, name, view):
    await district.someone("水务", 799)
    async with district.work() as work:
        await people.add_role(work.tx, district.ids["水务"], Grant(Role.PARTNER, partner=Partner.WATER))
    with pytest.raises(Refused, match=r"refused-(button|queue)"):
        await numbers(district, name, view)


async def test_past_the_last_page_is_the_last_page(district):
    made = [await put(district, n) for n in range(PAGE + 1)]
    async with district.work() as work:
        worker = await people.get(work.tx, district.ids["小王"])
        page = await QUEUES.page(work, worker, Sieve(View.MINE), 99)
        empty = await QUEUES.page(work, worker, Sieve(View.MINE, category="gas"), 99)

    assert (page.page, [report.number for report in page.reports]) == (1, made[-1:])
    assert (empty.page, empty.reports) == (0, ())


async def test_a_mark_that_points_nowhere_brings_what_comes_after_it(district):
    await put(district, 1)
    second = await put(district, 2)
    async with district.work() as work:
        worker = await people.get(work.tx, district.ids["小王"])
        first = await reports.get(work.tx, 1)
        mark = replace(mark_of(first), number=10**14)
        found = await QUEUES.next(work, worker, Sieve(View.MINE), mark)
        nothing = await QUEUES.next(work, worker, Sieve(View.MINE), Mark(9, 0, 0))

    assert found.number == second
    assert nothing is None


# Digests


async def told(district, at):
    """Who gets a digest at a time, and what stood pinned until then."""
    district.now = at
    async with district.work() as work:
        while await DIGESTS.run_due(work, 2):
            pass
        return {one.to.name: one for one in work.notices if isinstance(one, DigestCard)}


async def test_everybody_who_has_something_to_do_gets_one_digest_in_the_morning_and_one_in_the_evening(district):
    await put(district, 1)

    assert await told(district, MORNING - timedelta(seconds=1)) == {}
    morning = await told(district, MORNING)
    assert set(morning) == {"小王", "赵敏", "街道老陈", "周书记"}
    assert await told(district, MORNING + timedelta(minutes=10)) == {}
    assert await told(district, MORNING - timedelta(hours=1)) == {}, "a clock that goes back"
    assert await told(district, MORNING) == {}
    evening = await told(district, MORNING.replace(hour=10, minute=0))
    assert set(evening) == set(morning)
    assert evening["小王"].before == evening["小王"].slot == morning["小王"].slot
    next_day = await told(district, MORNING + timedelta(days=1))
    assert next_day["小王"].before == morning["小王"].slot != next_day["小王"].slot


async def test_what_comes_after_the_hour_rings_by_itself_and_brings_no_digest(district):
    assert await told(district, MORNING) == {}
    await put(district, 1)

    assert await told(district, MORNING + timedelta(minutes=20)) == {}


async def test_on_a_day_off_only_what_does_not_wait_for_a_working_day_is_told(district):
    saturday = MORNING + timedelta(days=4)
    await put(district, 1)
    assert await told(district, saturday) == {}
    await put(district, 2, owner="小马", grid="1号网格", category="water")

    assert "小马" in await told(district, saturday + timedelta(days=1))
    assert await district.rows("SELECT COUNT(*) FROM digest WHERE is_sent = 1") == [(4,)]


async def test_who_is_away_or_out_of_reach_gets_none(district):
    await put(district, 1)
    await put(district, 1, owner="小马", grid="1号网格")
    await district.goes_out_of_reach("小马")
    district.now = MORNING - timedelta(minutes=5)
    async with district.work() as work:
        worker = await people.get(work.tx, district.ids["小王"])
        await district.absences.set(work, worker, worker.id, None, date(2026, 3, 4), None)

    assert not {"小王", "小马"} & set(await told(district, MORNING))


async def test_the_evening_says_how_much_was_done_today(district):
    number = await put(district, 1, state=State.IN_PROGRESS)
    await put(district, 2)
    district.now = MORNING
    async with district.work() as work:
        worker = await people.get(work.tx, district.ids["小王"])
        await district.reports.act(work, worker, number, Action.RESOLVE, "换好了")

    assert (await told(district, MORNING.replace(hour=10, minute=0)))["小王"].done == 1
