"""Bringing a community in: what is new, changed, the same; and what is refused as a whole."""

import re
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain.people import Grant, Role
from domain.places import Roster
from domain.roster_cells import Cells
from domain.roster_reasons import Reason
from domain.rosters import Form, RosterWords, Sheet, Table
from services.rosters import Rosters, Watch
from services.work import Work
from storage import care_list, people, places, rosters
from tests.engines import ENGINES
from words import lexicon

NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)
LEXICON = lexicon.rosters()
WORDS = RosterWords.of(LEXICON, Cells(LEXICON, Roster.of(lexicon.load()), NOW.year))
PLACES = ["community,grid,building,units,group_chat_id", "杏林社区,1号网格,1,3,-101", "杏林社区,3号网格,3,4,-103"]
PEOPLE = [
    "name,phone,building,unit,room,birth_year,tags,language,telegram_id",
    "林小满,13900000001,3,2,301,1968,党员,,701",
    "石大山,,3号楼,2,102,1944,独居老人;老年人,ug,",
    "苏禾,13900000003,1,1,,,,,",
]
STAFF = ["name,phone,role,scope,telegram_id", "小石,13900000011,网格员,3号网格,711", "苏禾,13900000003,书记,,"]
TWO = [
    "community,grid,building",
    "杏林社区,1号网格,3",
    "杏林社区,2号网格,4",
    "桃园社区,1号网格,3",
    "桃园社区,9号网格,8",
]


class Undone(Exception):
    pass


class Community:
    def __init__(self, database):
        self.database = database
        self.rosters = Rosters(WORDS, "zh-CN", ZoneInfo("Asia/Shanghai"))

    async def imports(self, *lists, is_dry=False):
        """Take lists in, or nothing of them; `reasons` are then (list, row, column, reason)."""
        self.found = []
        tables = [
            Table(f"list{number}", ((row, line.split(",")) for row, line in enumerate(lines, 1)))
            for number, lines in enumerate(lists, 1)
        ]
        watch = Watch(self.found.append)
        try:
            async with self.database.transaction() as tx:
                arrival = await self.rosters.bring_in(Work(tx, NOW), tables, watch)
                if arrival.findings or is_dry:
                    raise Undone
        except Undone:
            pass
        self.reasons = [(one.table, one.row, one.column, one.reason) for one in self.found]
        return arrival

    async def rows(self, sql):
        async with self.database.reading() as tx:
            return [tuple(row) for row in await tx.connection.fetch(sql)]

    async def person(self, name):
        [found] = await self.rows(f"SELECT id FROM person WHERE name = '{name}'")  # noqa: S608
        async with self.database.reading() as tx:
            return await people.get(tx, found[0])

    async def exported(self):
        async with self.database.snapshot() as tx:
            form = Form(LEXICON, "zh-CN", has_communities=await self.rosters.count_communities(tx) > 1)
            lists = {sheet: getattr(self.rosters, sheet.value) for sheet in Sheet}
            return [
                [
                    ",".join(form.header(sheet)),
                    *[",".join(str(cell) for cell in form.cells(sheet, row)) async for row in rows(tx)],
                ]
                for sheet, rows in lists.items()
            ]


@asynccontextmanager
async def opened(folder):
    database = ENGINES.database(folder)
    await database.open()
    try:
        yield Community(database)
    finally:
        await database.close()


@pytest.fixture
async def community(tmp_path):
    async with opened(tmp_path) as empty:
        yield empty


@pytest.fixture
async def settled(community):
    await community.imports(PLACES, PEOPLE, STAFF)
    assert community.reasons == []
    return community


def with_row(lines, row):
    return [lines[0], row]


async def test_a_community_comes_in_whatever_the_order_of_its_lists(community):
    arrival = await community.imports(STAFF, PEOPLE, PLACES)

    assert arrival.counts == {"places": {"new": 2}, "people": {"new": 3}, "staff": {"new": 2}, "duty": {}, "care": {}}
    elder, secretary, worker = [await community.person(name) for name in ("石大山", "苏禾", "小石")]
    assert (elder.building, elder.grid, elder.unit, elder.room, elder.language) == ("3", "3号网格", 2, "102", "ug")
    assert secretary.may(Role.SECRETARY, None)
    assert worker.may(Role.WORKER, elder.grid_id)
    assert not worker.may(Role.WORKER, secretary.grid_id)


async def test_the_same_lists_again_change_nothing(settled):
    before = await settled.rows("SELECT * FROM person")

    arrival = await settled.imports(PLACES, PEOPLE, STAFF)

    assert arrival.counts == {
        "places": {"same": 2},
        "people": {"same": 3},
        "staff": {"same": 2},
        "duty": {},
        "care": {},
    }
    assert arrival.changes == []
    assert await settled.rows("SELECT * FROM person") == before


async def test_what_is_exported_and_imported_changes_nothing(settled):
    lists = await settled.exported()

    arrival = await settled.imports(*lists)

    assert settled.reasons == []
    assert [set(counts) for counts in arrival.counts.values()] == [{"same"}, {"same"}, {"same"}, set(), set()]
    assert await settled.exported() == lists


async def test_a_dry_run_tells_what_would_change_and_changes_nothing(settled):
    moved = with_row(PEOPLE, "林小满,13900000001,1,1,501,,,en,")
    came = "新禾,13900000009,3,1,101,,,,"

    arrival = await settled.imports([*moved, came], is_dry=True)

    assert arrival.counts["people"] == {"changed": 1, "new": 1}
    changed, new = arrival.changes
    assert changed.columns == {
        "building": ("杏林社区/3", "杏林社区/1"),
        "unit": (2, 1),
        "room": ("301", "501"),
        "language": ("zh-CN", "en"),
    }
    assert (new.is_new, new.title, new.columns["phone"]) == (True, "新禾", (None, "13900000009"))
    assert (await settled.person("林小满")).building == "3"
    assert len(await settled.rows("SELECT id FROM person")) == 4


async def test_no_more_than_twenty_changes_are_listed(settled):
    many = [PEOPLE[0], *(f"人{number},139100000{number:02d},3,1,,,,," for number in range(30))]

    arrival = await settled.imports(many)

    assert len(arrival.changes) == 20
    assert arrival.counts["people"] == {"new": 30}


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("林小满,13900000001,,,,,,,", "by phone"),
        ("林小满,,,,,,,,701", "by account"),
        ("林小满,,三号楼,2,301室,,,,", "by name and home"),
        ("林满,13900000001,3,2,301,,,,", "by phone, with another name at the same door"),
        ("林小满,13900000001,1,1,101,,,,", "by phone, with the same name behind another door"),
        ("林小满,13900009999,3,2,301,,,,", "by name and home, with a new phone"),
        ("林小满,13900009999,,,,,,,701", "by account, with a new phone"),
    ],
)
async def test_a_person_is_known_again(settled, row, why):
    await settled.imports(with_row(PEOPLE, row))

    assert settled.reasons == [], why
    assert len(await settled.rows("SELECT id FROM person")) == 4, why


async def test_an_empty_cell_leaves_what_is_known(settled):
    await settled.imports(with_row(PEOPLE, "林小满,13900000001,,,,,,,"))

    [row] = await settled.rows(
        "SELECT phone, unit, room, birth_year, tags, language, telegram_id FROM person WHERE id = 1"
    )
    assert row == ("13900000001", 2, "301", 1968, "party_member", "zh-CN", 701)


async def test_the_word_for_none_takes_the_tags_away(settled):
    await settled.imports(with_row(PEOPLE, "林小满,13900000001,,,,,无,,"))

    assert await settled.rows("SELECT tags FROM person WHERE id = 1") == [("",)]


async def test_who_moves_leaves_the_old_door_behind(settled):
    await settled.imports(with_row(PEOPLE, "林小满,13900000001,1,,,,,,"))

    moved = await settled.person("林小满")
    assert (moved.building, moved.unit, moved.room) == ("1", None, "")


async def test_a_new_account_can_be_reached_again(settled):
    async with settled.database.transaction() as tx:
        await people.save_reachable(tx, 701, "blocked")

    await settled.imports(PEOPLE)
    assert not (await settled.person("林小满")).is_reachable

    await settled.imports(with_row(PEOPLE, "林小满,13900000001,,,,,,,702"))
    assert (await settled.person("林小满")).is_reachable


async def test_who_wrote_to_the_bot_first_gets_name_and_home_from_the_list(settled):
    async with settled.database.transaction() as tx:
        await people.add(tx, people.PersonRow(0, "Sunny ☀", "en", telegram_id=799), NOW)

    await settled.imports(with_row(PEOPLE, "禾苗,13900000007,1,1,101,,,,799"))

    assert settled.reasons == []
    found = await settled.person("禾苗")
    assert (found.telegram_id, found.building, found.language) == (799, "1", "en")


async def test_buildings_change_their_grid_units_and_group(settled):
    arrival = await settled.imports(with_row(PLACES, "杏林社区,1号网格,三号楼,5,-909"))

    assert arrival.counts["places"] == {"changed": 1}
    assert arrival.changes[0].columns == {
        "grid": ("3号网格", "1号网格"),
        "units": (4, 5),
        "group_chat_id": (-103, -909),
    }
    async with settled.database.reading() as tx:
        building = await places.find_building(tx, "3")
    assert (building.grid_name, building.units, building.group_chat_id) == ("1号网格", 5, -909)


@pytest.mark.parametrize(
    ("lists", "reasons"),
    [
        ([[*PLACES, "杏林社区,2号网格,3号楼,1,"]], [("list1", 4, "building", Reason.TWICE)]),
        ([[*PLACES, "杏林社区,2号网格,9,1,-101"]], [("list1", 4, "group_chat_id", Reason.TWICE)]),
        ([with_row(PLACES, "杏林社区,2号网格,9,1,-101")], [("list1", 2, "group_chat_id", Reason.OTHER_BUILDING)]),
        ([with_row(PEOPLE, "新禾,,77,1,101,,,,")], [("list1", 2, "building", Reason.UNKNOWN_BUILDING)]),
        ([with_row(PEOPLE, "新禾,,梨园社区/3,1,101,,,,")], [("list1", 2, "building", Reason.UNKNOWN_COMMUNITY)]),
        ([[*PEOPLE, "新禾,13900000001,1,1,101,,,,"]], [("list1", 5, "phone", Reason.TWICE)]),
        ([[*PEOPLE, "新禾,,1,1,101,,,,701"]], [("list1", 5, "telegram_id", Reason.TWICE)]),
        ([[*PEOPLE, "石大山,13900000008,3,2,102,,,,"]], [("list1", 5, "name", Reason.TWICE)]),
        ([with_row(PEOPLE, "新禾,13900000001,1,1,101,,,,")], [("list1", 2, "phone", Reason.OTHER_PERSON)]),
        ([with_row(PEOPLE, "新禾,,1,1,101,,,,701")], [("list1", 2, "telegram_id", Reason.OTHER_PERSON)]),
        ([with_row(PEOPLE, "苏禾,13900000003,1,1,,,,,701")], [("list1", 2, "telegram_id", Reason.OTHER_PERSON)]),
        (
            [[PEOPLE[0], "林小满,,3,2,301,,,,", "林满,13900000001,3,2,301,,,,"]],
            [("list1", 3, "name", Reason.SAME_PERSON)],
        ),
        ([with_row(STAFF, "小石,13900000011,网格员,7号网格,")], [("list1", 2, "scope", Reason.UNKNOWN_GRID)]),
        ([[*STAFF, "小石,13900000011,网格员,3号网格,"]], [("list1", 4, "role", Reason.TWICE)]),
        (
            [[STAFF[0], "甲,13900000099,网格员,,", "乙,13900000099,书记,,"]],
            [("list1", 3, "phone", Reason.OTHER_PERSON)],
        ),
        ([with_row(STAFF, "小石头,13900000011,网格员,,")], [("list1", 2, "phone", Reason.OTHER_PERSON)]),
        ([with_row(STAFF, "小石,13900000011,网格员,,701")], [("list1", 2, "telegram_id", Reason.OTHER_PERSON)]),
    ],
)
async def test_what_clashes_is_refused_with_row_column_and_reason_and_nothing_is_kept(settled, lists, reasons):
    before = await settled.exported()

    await settled.imports(*lists)

    assert settled.reasons == reasons
    assert await settled.exported() == before


async def test_one_bad_row_in_one_list_keeps_all_the_lists_out(community):
    await community.imports(PLACES, [*PEOPLE, "新禾,12,3,,,,,,"], STAFF)

    assert community.reasons == [("list2", 5, "phone", Reason.PHONE)]
    assert (
        await community.rows("SELECT 1 FROM grid UNION ALL SELECT 1 FROM person UNION ALL SELECT 1 FROM building") == []
    )


async def test_a_finding_names_the_row_it_clashes_with(settled):
    await settled.imports([*PEOPLE, "新禾,13900000001,1,1,101,,,,"], with_row(PEOPLE, "石,13900000003,1,1,109,,,,"))

    assert [one.other for one in settled.found if one.reason is Reason.TWICE] == ["list1:2", "list1:4"]


async def test_two_of_one_name_in_a_building_are_two_while_their_phones_tell_them_apart(settled):
    namesakes = [PEOPLE[0], "王平,13900000051,3,,,,,,", "王平,13900000052,3,,,,,,"]

    await settled.imports(namesakes)
    again = await settled.imports(namesakes)

    assert settled.reasons == []
    assert again.counts["people"] == {"same": 2}

    await settled.imports(with_row(PEOPLE, "王平,,3,,,,,,"))
    assert settled.reasons == [("list1", 2, "name", Reason.AMBIGUOUS_PERSON)]


async def test_every_community_has_its_own_building_of_a_number(community):
    who = [
        "name,phone,community,building",
        "甲,13900000001,杏林社区,3",
        "乙,13900000002,,桃园社区/3",
        "丙,13900000003,,8",
    ]

    await community.imports(TWO, who)

    assert community.reasons == []
    homes = [await community.person(name) for name in "甲乙丙"]
    assert [person.building for person in homes] == ["3", "3", "8"]
    assert len({person.building_id for person in homes}) == 3

    await community.imports(["name,phone,building", "丁,13900000004,3"])
    assert community.reasons == [("list1", 2, "building", Reason.AMBIGUOUS_BUILDING)]


async def test_a_building_number_means_the_one_of_the_own_community_and_else_none(community):
    await community.imports(TWO)
    async with community.database.reading() as tx:
        grids = dict(map(tuple, await tx.connection.fetch("SELECT community, id FROM grid")))
        near = {name: await places.find_building(tx, "3", grid) for name, grid in grids.items()}
        nobody = await places.find_building(tx, "3")
        only_one = await places.find_building(tx, "8", grids["杏林社区"])

    assert near["杏林社区"].id != near["桃园社区"].id
    assert nobody is None
    assert only_one is not None


async def test_a_role_reaches_a_grid_a_community_or_everything(community):
    staff = [
        "name,phone,role,scope",
        "甲,13900000001,worker,桃园社区/1号网格",
        "乙,13900000002,desk,杏林社区",
        "丙,13900000003,secretary,",
        "丁,13900000004,worker,9号网格",
    ]

    await community.imports(TWO, staff)

    assert community.reasons == []
    told = await community.rows(
        "SELECT p.name, g.community, g.name FROM role r JOIN person p ON p.id = r.person_id "
        "LEFT JOIN grid g ON g.id = r.grid_id"
    )
    assert set(told) == {
        ("甲", "桃园社区", "1号网格"),
        ("乙", "杏林社区", "1号网格"),
        ("乙", "杏林社区", "2号网格"),
        ("丙", None, None),
        ("丁", "桃园社区", "9号网格"),
    }
    lists = await community.exported()
    arrival = await community.imports(*lists)
    assert arrival.counts["staff"] == {"same": 4}
    assert lists[2][2] == "乙,13900000002,社区值班,杏林社区,,"

    await community.imports(["name,phone,role,scope", "戊,13900000005,worker,1号网格"])
    assert community.reasons == [("list1", 2, "scope", Reason.AMBIGUOUS_GRID)]


async def test_one_member_of_staff_may_hold_two_roles(settled):
    await settled.imports([STAFF[0], "小禾,13900000021,网格员,1号网格,", "小禾,13900000021,网格员,3号网格,721"])

    assert settled.reasons == []
    found = await settled.person("小禾")
    assert len(found.grants) == 2
    assert found.telegram_id == 721


async def test_nothing_staged_is_left_behind(settled):
    async with settled.database.transaction() as tx:
        await rosters.open_staging(tx)
        await rosters.close_staging(tx)
        left = await tx.connection.fetch(ENGINES.tables)
    assert [name for (name,) in left if name.startswith("roster_")] == []


@pytest.mark.parametrize(
    "lines", [with_row(PEOPLE, "石大山,,3,2,102,,,,799"), with_row(STAFF, "苏禾,13900000003,书记,,799")]
)
async def test_an_account_that_wrote_first_becomes_the_persons_whose_it_is_with_all_that_was_said(settled, lines):
    async with settled.database.transaction() as tx:
        stranger = await people.add(tx, people.PersonRow(0, "Sunny ☀", "en", telegram_id=799), NOW)
        await tx.connection.execute(
            "INSERT INTO report (state, category, urgency, text, reporter_id, created_at, said_at) "
            "VALUES ('dispatched', 'lighting', 'normal', '灯不亮', :id, 0, 0)",
            {"id": stranger},
        )
        await tx.connection.execute(
            "INSERT INTO dialogue (person_id, kind, opened_at) VALUES (:id, 'place', 0)", {"id": stranger}
        )

    await settled.imports(lines)

    assert settled.reasons == []
    [(owner, name)] = await settled.rows("SELECT id, name FROM person WHERE telegram_id = 799")
    assert name == lines[1].split(",")[0]
    assert await settled.rows("SELECT reporter_id FROM report UNION SELECT person_id FROM dialogue") == [(owner,)]
    assert await settled.rows("SELECT 1 FROM person WHERE name LIKE 'Sunny%'") == []


async def test_whoever_becomes_one_with_another_is_moved_in_every_table_that_names_people(settled):
    named = set(await settled.rows(ENGINES.references.replace("?", "person")))

    sql = (Path(rosters.__file__).parent / "sql" / "merges.sql").read_text(encoding="utf-8")
    moved = set(re.findall(r"UPDATE (\w+) SET (\w+) = \(SELECT m\.to_id", sql))
    beside = {("role", "person_id"), ("care", "person_id")}
    to_care = set(await settled.rows(ENGINES.references.replace("?", "care")))
    assert (named - beside) | to_care == moved, (
        "storage/sql/merges.sql: a move_ query for each (not for who has a role; care is written anew)"
    )


EVERY_ROLE = [
    "name,phone,role,community,scope",
    "a,+999000000001,subdistrict,,",
    "b,+999000000002,secretary,杏林社区,",
    "b,+999000000002,volunteer,,2号网格",
    "c,+999000000003,worker,杏林社区,1号网格",
    "d,+999000000004,building_lead,桃园社区,3号楼",
    "d,+999000000004,household_lead,桃园社区,3号楼2单元",
    "e,+999000000005,household_lead,,8/1",
    "f,+999000000006,partner,,供水",
    "f,+999000000006,partner,桃园社区,物业",
    "g,+999000000007,desk,,",
]


async def test_every_role_is_taken_in_with_its_reach_and_comes_out_as_it_went_in(community):
    await community.imports(TWO, EVERY_ROLE)
    assert community.reasons == []
    held = await community.rows(
        "SELECT p.name, r.role, g.name, b.name, r.unit, r.partner FROM role AS r "
        "JOIN person AS p ON p.id = r.person_id LEFT JOIN grid AS g ON g.id = r.grid_id "
        "LEFT JOIN building AS b ON b.id = r.building_id"
    )

    assert set(held) == {
        ("d", "building_lead", None, "3", None, ""),
        ("g", "desk", None, None, None, ""),
        ("d", "household_lead", None, "3", 2, ""),
        ("e", "household_lead", None, "8", 1, ""),
        ("f", "partner", "1号网格", None, None, "property"),
        ("f", "partner", "9号网格", None, None, "property"),
        ("f", "partner", None, None, None, "water"),
        ("b", "secretary", "1号网格", None, None, ""),
        ("b", "secretary", "2号网格", None, None, ""),
        ("a", "subdistrict", None, None, None, ""),
        ("b", "volunteer", "2号网格", None, None, ""),
        ("c", "worker", "1号网格", None, None, ""),
    }
    granted = await community.rows("SELECT COUNT(*) FROM role_history WHERE action = 'granted' AND by_id IS NULL")
    assert granted == [(len(held),)]
    written = await community.exported()
    await community.imports(*written)
    assert community.reasons == []
    assert await community.exported() == written
    assert await community.rows("SELECT COUNT(*) FROM role") == [(len(held),)]
    assert await community.rows("SELECT COUNT(*) FROM role_history") == [(len(held),)]


@pytest.mark.parametrize(
    ("line", "column", "reason"),
    [
        ("x,+999000000008,building_lead,,3", "scope", Reason.AMBIGUOUS_BUILDING),
        ("x,+999000000008,building_lead,,77", "scope", Reason.UNKNOWN_BUILDING),
        ("x,+999000000008,household_lead,杏林社区,3/9", "scope", Reason.REACH_UNIT),
        ("x,+999000000008,partner,火星社区,供水", "community", Reason.UNKNOWN_COMMUNITY),
        ("x,+999000000008,subdistrict,,1号网格", "scope", Reason.REACH_EVERYWHERE),
        ("x,+999000000008,volunteer,,7号网格", "scope", Reason.UNKNOWN_GRID),
    ],
)
async def test_a_reach_that_is_not_there_is_told_with_row_and_column(community, line, column, reason):
    places = [TWO[0] + ",units", *(f"{row},3" for row in TWO[1:])]

    await community.imports(places, [EVERY_ROLE[0], line])

    assert community.reasons == [("list2", 2, column, reason)]
    assert await community.rows("SELECT 1 FROM role") == []


async def test_who_is_family_of_whom_is_on_no_list_but_the_person_is(community):
    await community.imports(PLACES, PEOPLE)
    async with community.database.transaction() as tx:
        kin = await people.add(tx, people.PersonRow(0, "女儿", "zh-CN", telegram_id=808, phone="13900000088"), NOW)
        (elder,) = [one for (one,) in await community.rows("SELECT id FROM person WHERE name = '石大山'")]
        await people.add_role(tx, kin, Grant(Role.FAMILY, about_id=elder))

    _, residents, staff, *_ = await community.exported()

    assert any("女儿" in line for line in residents)
    assert len(staff) == 1


DUTY = [
    "date,from,to,name,phone,role",
    "2026-03-08,08:00,20:00,小石,13900000011,worker",
    "2026-03-08,20:00,08:00,小石,13900000011,网格员",
    "2026年3月9日,8点,24:00,小石,,grid worker",
]


async def test_the_duty_roster_is_taken_in_once_and_comes_out_as_it_went_in(settled):
    arrival = await settled.imports(DUTY)

    assert settled.reasons == []
    assert arrival.counts["duty"] == {"new": 3}
    hours = "SELECT from_at / 3600000000 % 24, (until_at - from_at) / 3600000000 FROM duty ORDER BY from_at"
    assert await settled.rows(hours) == [(0, 12), (12, 12), (0, 16)]
    written = await settled.exported()
    assert written[3][1:] == [
        "2026-03-08,08:00,20:00,小石,13900000011,网格员",
        "2026-03-08,20:00,08:00,小石,13900000011,网格员",
        "2026-03-09,08:00,00:00,小石,13900000011,网格员",
    ]
    again = await settled.imports(*written)
    assert settled.reasons == []
    assert again.counts["duty"] == {"same": 3}
    assert await settled.exported() == written


async def test_a_shift_that_ends_at_another_time_is_changed_and_not_doubled(settled):
    await settled.imports(DUTY)

    arrival = await settled.imports([DUTY[0], "2026-03-08,08:00,18:00,小石,13900000011,worker"])

    assert arrival.counts["duty"] == {"changed": 1}
    assert await settled.rows("SELECT COUNT(*) FROM duty") == [(3,)]


async def test_staff_and_their_duties_come_in_together(community):
    await community.imports(DUTY, STAFF, PEOPLE, PLACES)

    assert community.reasons == []
    assert await community.rows("SELECT COUNT(*) FROM duty") == [(3,)]


@pytest.mark.parametrize(
    ("line", "column", "reason"),
    [
        ("2026-13-08,08:00,20:00,小石,13900000011,worker", "date", Reason.DAY),
        ("tomorrow,08:00,20:00,小石,13900000011,worker", "date", Reason.DAY),
        ("2026-03-08,25:00,20:00,小石,13900000011,worker", "from", Reason.TIME),
        ("2026-03-08,08:00,late,小石,13900000011,worker", "to", Reason.TIME),
        ("2026-03-08,08:00,20:00,小石,13900000011,书记", "role", Reason.DUTY_ROLE),
        ("2026-03-08,08:00,20:00,小石,13900000011,desk", "phone", Reason.NOBODY_SERVES),
        ("2026-03-08,08:00,20:00,林小满,,worker", "name", Reason.NOBODY_SERVES),
        ("2026-03-08,08:00,20:00,小林,13900000011,worker", "phone", Reason.OTHER_PERSON),
        ("2026-03-08,08:00,,小石,13900000011,worker", "to", Reason.EMPTY),
    ],
)
async def test_a_shift_that_is_not_right_is_told_and_nothing_is_taken(settled, line, column, reason):
    await settled.imports([*DUTY, line])

    assert settled.reasons == [("list1", 5, column, reason)]
    assert await settled.rows("SELECT 1 FROM duty") == []


async def test_a_shift_that_stands_twice_is_refused(settled):
    await settled.imports([*DUTY, DUTY[1]])

    assert settled.reasons == [("list1", 5, "from", Reason.TWICE)]


CARE = [
    "姓名,手机号,时间,星期,方式,高风险,称呼,进门,同意日期,同意方式,志愿者手机号,联系人1姓名,联系人1关系,联系人1手机,联系人1钥匙",
    "石大山,,8点,每天,聊天,是,石爷爷,钥匙在门卫,2026-02-01,上门,13900000001,石小刚,儿子,13900000077,有",
]
HELPER = [STAFF[0], "林小满,13900000001,志愿者,1号网格,"]


async def test_who_is_looked_after_is_taken_in_once_and_comes_out_as_it_went_in(settled):
    await settled.imports(HELPER)

    arrival = await settled.imports(CARE)

    assert settled.reasons == []
    assert arrival.counts["care"] == {"new": 1}
    assert await settled.rows("SELECT at_minute, is_high_risk, access_note, consent_how FROM care") == [
        (480, 1, "钥匙在门卫", "visit")
    ]
    assert await settled.rows("SELECT COUNT(*) FROM care WHERE next_at IS NOT NULL") == [(1,)]
    assert await settled.rows("SELECT COUNT(*) FROM care_term") == [(1,)]
    written = await settled.exported()
    again = await settled.imports(*written)
    assert settled.reasons == []
    assert again.counts["care"] == {"same": 1}
    assert await settled.exported() == written
    assert await settled.rows("SELECT COUNT(*) FROM care_contact") == [(1,)]
    assert await settled.rows("SELECT COUNT(*) FROM pairing") == [(1,)]


async def test_again_changes_and_never_doubles_and_an_empty_cell_changes_nothing(settled):
    await settled.imports(HELPER)
    await settled.imports(CARE)

    arrival = await settled.imports(
        [
            CARE[0],
            "石大山,,9:00,,,,,,2026-02-01,上门,,石小刚,,13900000078,",
        ]
    )

    assert arrival.counts["care"] == {"changed": 1}
    assert await settled.rows("SELECT at_minute, access_note FROM care") == [(540, "钥匙在门卫")]
    assert await settled.rows("SELECT phone, has_key FROM care_contact") == [("13900000078", 1)]
    assert await settled.rows("SELECT COUNT(*) FROM pairing WHERE ended_at IS NULL") == [(1,)]


@pytest.mark.parametrize(
    ("line", "column", "reason"),
    [
        ("石大山,,4:00,,,,,,2026-02-01,上门,,,,,", "time", Reason.MORNING),
        ("石大山,,,8,,,,,2026-02-01,上门,,,,,", "days", Reason.DAYS),
        ("石大山,,,,鸽子,,,,2026-02-01,上门,,,,,", "way", Reason.WAY),
        ("石大山,,,,,大概,,,2026-02-01,上门,,,,,", "high_risk", Reason.YES_NO),
        ("石大山,,,,,,,,,上门,,,,,", "consent_date", Reason.EMPTY),
        ("石大山,,,,,,,,2026-02-01,梦里,,,,,", "consent_how", Reason.HOW),
        ("石大山,,,,,,,,2036-02-01,上门,,,,,", "consent_date", Reason.FUTURE_DAY),
        ("石大山,13900000099,,,,,,,2026-02-01,上门,,,,,", "phone", Reason.NO_PERSON),
        ("石小山,13900000003,,,,,,,2026-02-01,上门,,,,,", "phone", Reason.OTHER_PERSON),
        ("没有人,,,,,,,,2026-02-01,上门,,,,,", "name", Reason.NO_PERSON),
        ("石大山,,,,,,,,2026-02-01,上门,13900000011,,,,", "volunteer_phone", Reason.NOBODY_SERVES),
    ],
)
async def test_a_row_of_who_is_looked_after_that_is_not_right_is_told_and_nothing_is_taken(
    settled, line, column, reason
):
    await settled.imports([CARE[0], line])

    assert settled.reasons == [("list1", 2, column, reason)]
    assert await settled.rows("SELECT 1 FROM care") == []


async def test_who_has_said_no_since_is_not_put_on_again_by_an_old_list(settled):
    await settled.imports(HELPER)
    await settled.imports(CARE)
    async with settled.database.transaction() as tx:
        (elder,) = (await settled.rows("SELECT person_id FROM care"))[0]
        await care_list.end(tx, elder, NOW)

    await settled.imports(CARE)

    assert [reason for *_, reason in settled.reasons] == [Reason.WITHDRAWN]
    assert await settled.rows("SELECT next_at FROM care") == [(None,)]
