"""The community's own rules at work: who gets what, who gets it when they cannot, and what leaves a partner again."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import time, timedelta

import pytest

from domain.calendar import WorkingHours
from domain.categories import Urgency
from domain.notices import ReportCard, Told
from domain.people import Grant, Role
from domain.refusals import Refused
from domain.remarks import Kind, Remark
from domain.reports import Action, State
from domain.routing import Condition, Hours, Match, Routes, Rule, Target
from services.work import Work
from storage import people, reports
from storage.database import Transaction
from tests.services.conftest import ZONE, District, open_district

WATER, POLICE, TEAM = (Target.parse(text) for text in ("partner:water", "partner:police", "team:急修"))
PIPES = Rule(WATER, "水管", categories=frozenset({"water", "drainage"}))
PIPE, LAMP = "3号楼2单元水管爆了，停水了", "3号楼2单元楼道灯不亮了"
FRAUD = "我被骗了，有人冒充公安让我转账"
GAS = "3号楼2单元煤气味冲鼻子，有人头疼"


@asynccontextmanager
async def ruled(folder, *rules: Rule, team: Sequence[str] = ()) -> AsyncIterator[District]:
    """A district with rules, and with partner units that its staff lists name."""
    async with open_district(folder, Routes(rules, {"急修": team})) as made:
        await made.someone("水务刘师傅", 751, "13900000051")
        await made.someone("片警老何", 752, "13900000052")
        async with made.work() as work:
            await people.add_role(
                work.tx, made.ids["水务刘师傅"], Grant(Role.PARTNER, made.grids["3号网格"], partner="water")
            )
            await people.add_role(work.tx, made.ids["片警老何"], Grant(Role.PARTNER, partner="police"))
        yield made


async def acts(district: District, name: str, number: int, action: Action, text: str = "", to: str = ""):
    async with district.work() as work:
        target = await people.get(work.tx, district.ids[to]) if to else None
        person = await people.get(work.tx, district.ids[name])
        return await district.reports.act(work, person, number, action, text, to=target)


async def routed(district: District, number: int) -> list[str]:
    async with district.work() as work:
        return [one.text for one in await reports.list_history(work.tx, number) if one.action == "routed"]


async def test_what_a_rule_names_goes_there_and_the_history_says_by_which_rule(tmp_path):
    async with ruled(tmp_path, PIPES) as district:
        pipe, lamp = await district.reported(PIPE), await district.reported(LAMP)

        assert [await district.owner(one) for one in (pipe, lamp)] == ["水务刘师傅", "小王"]
        assert [await routed(district, one) for one in (pipe, lamp)] == [["水管"], []]
        await district.must_be_sound()


async def test_a_partner_of_another_grid_is_not_asked(tmp_path):
    async with ruled(tmp_path, PIPES) as district:
        number = await district.reported("1号楼水管爆了，停水了")

        assert await district.owner(number) == "小马"
        assert await routed(district, number) == []


async def test_where_nobody_of_the_target_can_be_reached_it_goes_as_if_there_were_no_rule(tmp_path):
    async with ruled(tmp_path, PIPES) as district:
        await district.goes_out_of_reach("水务刘师傅")
        number = await district.reported(PIPE)
        assert (await district.owner(number), await routed(district, number)) == ("小王", [])

        await district.goes_out_of_reach("小王")
        async with district.work() as work:
            await district.handovers.run_due(work)
        assert await district.owner(number) == "赵敏"


async def test_a_partner_who_blocked_the_bot_loses_what_is_not_begun(tmp_path):
    async with ruled(tmp_path, PIPES) as district:
        number = await district.reported(PIPE)
        await district.goes_out_of_reach("水务刘师傅")

        async with district.work() as work:
            assert await district.handovers.run_due(work) == 1

        assert await district.owner(number) == "小王"
        await district.must_be_sound()


@pytest.mark.parametrize(
    ("to", "owner"),
    [
        ("desk", "赵敏"),
        ("secretary", "周书记"),
        ("subdistrict", "街道老陈"),
        ("worker", "小王"),
        ("team:急修", "桃园小李"),
    ],
)
async def test_every_target_of_the_staff_is_asked(tmp_path, to, owner):
    async with ruled(tmp_path, Rule(Target.parse(to)), team=["13911111111", "13900000013", "13900000021"]) as district:
        number = await district.reported(LAMP)

        assert await district.owner(number) == owner
        assert await routed(district, number) == [to], "a rule without a name is called by its target"


async def test_of_a_team_the_deputy_is_asked_then_the_next_and_who_is_no_staff_never(tmp_path):
    phones = ["13900000051", "13900000012", "13900000013"]
    async with ruled(tmp_path, Rule(TEAM), team=phones) as district:
        assert await district.owner(await district.reported(LAMP)) == "小马", "a partner is in no team"
        async with district.work() as work:
            pony = await people.get(work.tx, district.ids["小马"])
            last = district.absences.today(work)
            await district.absences.set(work, pony, pony.id, None, last, district.ids["小王"])

        assert await district.owner(await district.reported(LAMP)) == "小王"

        await district.goes_out_of_reach("小王")
        assert await district.owner(await district.reported(LAMP)) == "桃园小李"


async def test_hours_follow_the_working_calendar_and_the_wall_clock(tmp_path):
    rules = Rule(Target(Role.SECRETARY), hours=Hours.parse("22:00-06:00")), Rule(Target(Role.DESK), hours=Hours("off"))
    async with ruled(tmp_path, *rules) as district:
        owners = []
        for hour in (9, 12, 22):  # Monday 9:02 in Shanghai, lunch, night
            district.now = district.now.replace(hour=hour - 8, minute=0)
            owners.append(await district.owner(await district.reported(LAMP)))

        assert owners == ["小王", "赵敏", "周书记"]


async def test_each_community_works_by_its_own_hours(tmp_path):
    early = WorkingHours(ZONE, week={day: ((time(6), time(8)),) for day in range(5)})
    routes = Routes((Rule(Target(Role.SUBDISTRICT), hours=Hours("working")),))
    async with open_district(tmp_path, routes, {"桃园": early}) as district:
        there, here = await district.reported("7号楼楼道灯不亮了"), await district.reported(LAMP)  # 9:02, 9:04

        assert [await district.owner(one) for one in (there, here)] == ["桃园小李", "街道老陈"]


async def test_a_rule_for_one_community_leaves_the_others_alone(tmp_path):
    async with ruled(tmp_path, Rule(Target(Role.DESK), communities=frozenset({"桃园"}))) as district:
        assert await district.owner(await district.reported(LAMP)) == "小王"
        assert await district.owner(await district.reported("7号楼楼道灯不亮了")) == "赵敏"


async def test_words_are_compared_in_one_form(tmp_path):
    async with ruled(tmp_path, Rule(Target(Role.DESK), words=("爆了",))) as district:
        assert await district.owner(await district.reported("3号楼水管 爆 了")) == "赵敏"


async def test_a_second_message_that_another_rule_is_for_moves_the_report_until_somebody_has_begun(tmp_path):
    burst = Rule(WATER, "爆管", categories=frozenset({"water"}), words=("爆",))
    async with ruled(tmp_path, burst) as district:
        number = await district.reported("3号楼2单元停水了")
        assert await district.owner(number) == "小王"

        async def adds(text):
            async with district.work() as work:
                auntie = await people.get(work.tx, district.ids["张阿姨"])
                await district.reports.extend(work, auntie, number, Remark(Kind.TEXT, text, 701, 900, work.now))

        await adds("水管爆了")
        assert (await district.owner(number), await routed(district, number)) == ("水务刘师傅", ["爆管"])
        await adds("水管爆得厉害")
        assert await routed(district, number) == ["爆管"], "told once"

    async with ruled(tmp_path / "begun", burst) as district:
        number = await district.reported("3号楼2单元停水了")
        await acts(district, "小王", number, Action.ACCEPT)
        async with district.work() as work:
            auntie = await people.get(work.tx, district.ids["张阿姨"])
            await district.reports.extend(work, auntie, number, Remark(Kind.TEXT, "水管爆了", 701, 900, work.now))
        assert await district.owner(number) == "小王"


async def test_who_puts_the_category_right_puts_the_way_right(tmp_path):
    async with ruled(tmp_path, PIPES) as district:
        number = await district.reported(LAMP)
        async with district.work() as work:
            auntie = await people.get(work.tx, district.ids["张阿姨"])
            await district.corrections.category(work, auntie, number, "water")
            rung = {one.to.name for one in work.notices if isinstance(one, ReportCard) and one.is_fresh}

        assert (await district.owner(number), await routed(district, number)) == ("水务刘师傅", ["水管"])
        assert rung == {"水务刘师傅"}


@pytest.mark.parametrize("is_begun", [False, True])
async def test_what_becomes_private_leaves_a_partner_begun_or_not_and_nothing_more_of_it_is_shown(tmp_path, is_begun):
    async with ruled(tmp_path, PIPES) as district:
        number = await district.reported(PIPE)
        if is_begun:
            await acts(district, "水务刘师傅", number, Action.ACCEPT)

        async with district.work() as work:
            auntie = await people.get(work.tx, district.ids["张阿姨"])
            await district.corrections.category(work, auntie, number, "welfare")
            [seen] = [one for one in work.notices if isinstance(one, ReportCard) and one.to.name == "水务刘师傅"]

        report = await district.report(number)
        assert (report.owner_name, report.state) == ("小王", State.DISPATCHED)
        assert (seen.report.text, seen.report.category, seen.actions) == ("", "other", ())
        with pytest.raises(Refused, match="refused-role-staff"):
            await acts(district, "水务刘师傅", number, Action.ACCEPT)
        await district.must_be_sound()


async def test_private_matters_go_past_every_rule_for_partners_but_fraud_may_go_to_the_police(tmp_path):
    danger = frozenset(Urgency)
    async with ruled(tmp_path, Rule(WATER, urgencies=danger), Rule(POLICE, urgencies=danger)) as district:
        assert await district.owner(await district.reported(FRAUD)) == "片警老何"
        assert await district.owner(await district.reported("3号楼王大爷低保怎么申请")) == "小王"
        assert await district.owner(await district.reported(LAMP)) == "水务刘师傅"


@pytest.mark.parametrize(
    ("rule", "owner"),
    [
        (Rule(WATER), "小王"),
        (Rule(WATER, urgencies=frozenset({Urgency.EMERGENCY})), "水务刘师傅"),
        (Rule(Target(Role.SECRETARY)), "周书记"),
        (Rule(TEAM), "桃园小李"),
    ],
)
async def test_in_danger_the_grids_worker_and_the_desk_hear_of_it_whoever_has_it(tmp_path, rule, owner):
    async with ruled(tmp_path, rule, team=["13900000013"]) as district:
        async with district.work() as work:
            auntie = await people.get(work.tx, district.ids["张阿姨"])
            report = await district.reports.begin(work, auntie, Remark(Kind.TEXT, GAS, 701, 1, work.now))
            rung = {one.to.name for one in work.notices if isinstance(one, ReportCard) and one.is_fresh}

        assert report.owner_name == owner
        assert rung == {"张阿姨", "小王", "赵敏", owner}
        assert (await acts(district, "小王", report.number, Action.ACCEPT)).owner_name == "小王"


@pytest.mark.parametrize("is_desk_there", [True, False])
async def test_who_is_in_danger_is_told_of_the_desk_only_where_the_desk_was_told(tmp_path, is_desk_there):
    async with ruled(tmp_path, Rule(TEAM), team=["13900000013"]) as district:
        if not is_desk_there:
            await district.goes_out_of_reach("赵敏")
        async with district.work() as work:
            auntie = await people.get(work.tx, district.ids["张阿姨"])
            await district.reports.begin(work, auntie, Remark(Kind.TEXT, GAS, 701, 1, work.now))
            [said] = [one for one in work.notices if isinstance(one, Told) and one.key == "danger-gas"]

        assert said.values == {"called": "both" if is_desk_there else "owner"}


async def test_a_partner_may_do_with_what_is_theirs_what_an_owner_may_and_with_nothing_else(tmp_path):
    async with ruled(tmp_path, PIPES) as district:
        theirs, other = await district.reported(PIPE), await district.reported(LAMP)
        with pytest.raises(Refused, match="refused-role-staff"):
            await acts(district, "水务刘师傅", other, Action.ACCEPT)
        with pytest.raises(Refused, match="refused-role-staff"):
            await acts(district, "片警老何", theirs, Action.ACCEPT)

        for action, text in ((Action.ACCEPT, ""), (Action.ARRIVE, ""), (Action.ASK, "总阀在哪")):
            await acts(district, "水务刘师傅", theirs, action, text)
        await acts(district, "张阿姨", theirs, Action.ANSWER, "楼下")
        after = await acts(district, "水务刘师傅", theirs, Action.PASS, "这是户内的管子", to="小王")

        assert (after.owner_name, after.state) == ("小王", State.DISPATCHED)
        with pytest.raises(Refused, match="refused-role-staff"):
            await acts(district, "水务刘师傅", theirs, Action.ACCEPT)


async def test_a_partner_whose_role_is_taken_loses_what_was_theirs(tmp_path):
    async with ruled(tmp_path, PIPES) as district:
        number = await district.reported(PIPE)
        async with district.work() as work:
            await district.departures.end(work, None, district.ids["水务刘师傅"], None)

        assert await district.owner(number) == "小王"
        await district.must_be_sound()


async def test_why_is_explained_without_keeping_anything(tmp_path):
    rules = Rule(Target(Role.DESK), hours=Hours("off")), PIPES
    async with ruled(tmp_path, *rules) as district:
        async with district.work() as work:
            said = await district.routing.explain(work, PIPE, None)

        assert said.match == Match(1, (Condition.HOURS,))
        assert (said.report.category, said.report.building, said.report.owner_name) == ("water", "3", "水务刘师傅")
        assert [(str(to), [one.name for one in who]) for to, who in said.asked] == [
            ("partner:water", ["水务刘师傅"]),
            ("worker", ["小王"]),
            ("desk", ["赵敏"]),
            ("secretary", ["周书记"]),
        ]
        assert await district.rows("SELECT 1 FROM report") == []


class Counting:
    """A connection that counts what it is asked."""

    def __init__(self, connection):
        self._connection = connection
        self.asked = 0

    def __getattr__(self, name):
        if name in ("fetch", "execute", "execute_many"):
            self.asked += 1
        return getattr(self._connection, name)


async def test_rules_that_do_not_match_cost_no_statement_more_than_none(tmp_path):
    asked = []
    for folder, rules in (("none", ()), ("some", (PIPES, Rule(WATER, words=("x",)), Rule(TEAM, hours=Hours("off"))))):
        async with ruled(tmp_path / folder, *rules) as district, district.work() as work:
            counting = Counting(work.tx.connection)
            counted = Work(Transaction(counting), work.now + timedelta(minutes=5))
            auntie = await people.get(work.tx, district.ids["张阿姨"])
            await district.reports.begin(counted, auntie, Remark(Kind.TEXT, LAMP, 701, 1, counted.now))
            asked.append(counting.asked)

    assert asked[0] == asked[1] > 0
