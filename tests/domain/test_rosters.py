"""A community's lists: what a cell may say, and the reason why another may not."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.invention import Invention, Names
from domain.places import Roster
from domain.roster_cells import DATE, Cells, guarded, plain
from domain.roster_reasons import Reason
from domain.rosters import COLUMNS, BadTable, Form, RosterWords, Sheet, Table, read_table
from words import lexicon

YEAR = 2026
LEXICON = lexicon.rosters()
WORDS = RosterWords.of(LEXICON, Cells(LEXICON, Roster.of(lexicon.load()), YEAR))
PLACE = {"community": "杏林社区", "grid": "1号网格", "building": "3", "units": "4", "group_chat_id": "-1000000000101"}
PERSON = {
    **{"name": "林小满", "phone": "13900000001", "community": "", "building": "3", "unit": "2", "room": "301"},
    **{"birth_year": "1968", "tags": "党员;志愿者", "language": "汉语", "telegram_id": "701"},
}
MEMBER = {
    **{"name": "小石", "phone": "13900000011", "role": "网格员", "community": "", "scope": "1号网格"},
    "telegram_id": "711",
}
SHIFT = {
    **{"date": "2026-03-08", "from": "20:00", "to": "08:00", "name": "赵敏", "phone": "13900000021"},
    "role": "社区值班",
}
KIN = {"name": "石小刚", "relation": "儿子", "phone": "13900000077", "key": "有"}
CARED = {
    **{"name": "石大山", "phone": "13900000003", "community": "杏林社区", "building": "3号楼", "unit": "2单元"},
    **{"room": "102室", "time": "8点", "days": "每天", "way": "聊天", "high_risk": "是", "called_as": "石爷爷"},
    **{"access_note": "钥匙在门卫", "consent_date": "2026年2月1日", "consent_how": "上门"},
    **{"volunteer_phone": "13900000001"},
    **{f"contact{n}_{what}": text for n in (1, 2, 3) for what, text in KIN.items()},
}
ROWS = {
    **{Sheet.PLACES: PLACE, Sheet.PEOPLE: PERSON, Sheet.STAFF: MEMBER, Sheet.DUTY: SHIFT},
    Sheet.CARE: CARED,
}


def read(*rows):
    found = []
    lines = list(read_table(Table("list", enumerate(rows, 1)), WORDS, found.append))
    return [line for _, _, line in lines], found


def read_cell(sheet, column, text):
    row = {**ROWS[sheet], column: text}
    lines, found = read(list(row), list(row.values()))
    return (lines[0] if lines else None), [(one.column, one.reason) for one in found]


@pytest.mark.parametrize("sheet", Sheet)
def test_a_row_is_read_under_english_and_under_chinese_headers(sheet):
    chinese = [LEXICON["headers"][sheet.value][column][0] for column in ROWS[sheet]]

    in_english, found = read(list(ROWS[sheet]), list(ROWS[sheet].values()))
    in_chinese, found_in_chinese = read(chinese, list(ROWS[sheet].values()))

    assert (found, found_in_chinese) == ([], [])
    assert in_english == in_chinese
    assert len(in_english) == 1


@pytest.mark.parametrize(
    "header", ["姓名*", " 姓 名 ", "姓名（必填）", "ＮＡＭＥ", "Full Name", "full_name", "Name", "居民姓名"]
)
def test_a_header_may_be_written_loosely(header):
    lines, found = read([header, "楼栋"], ["林小满", "3"])

    assert found == []
    assert lines[0]["name"] == "林小满"


@pytest.mark.parametrize(
    ("column", "written", "kept"),
    [
        *(
            ("building", text, "3")
            for text in ("3", "03", "３", "3号楼", "三号楼", "3栋", "三幢", "3#", "3#楼", "3 号楼", "3號樓")
        ),
        ("building", "十二号楼", "12"),
        ("building", "building 12", "12"),
        ("building", "A座", "A"),
        ("building", "b", "B"),
        ("building", "4-2", "4-2"),
        ("building", "4号院2栋", "4-2"),
        ("building", "幼儿园楼", "幼儿园楼"),
        ("unit", "2单元", 2),
        ("unit", "二单元", 2),
        ("unit", "２", 2),
        ("unit", "2.0", 2),
        ("unit", "99", 99),
        ("room", "301室", "301"),
        ("room", "东户", "东户"),
        ("room", "-1", "-1"),
        ("room", "'-1", "-1"),
        ("room", "+1", "+1"),
        ("room", "=1+1", "=1+1"),
        ("room", "@home", "@home"),
        ("phone", "139 0000 0001", "13900000001"),
        ("phone", "139-0000-0001", "13900000001"),
        ("phone", "+8613900000001", "13900000001"),
        ("phone", "13900000001.0", "13900000001"),
        ("phone", "１３９００００\uff10００１", "13900000001"),
        ("phone", "'+999000000001", "+999000000001"),
        ("phone", "+999000000001", "+999000000001"),
        ("birth_year", "1968年", 1968),
        ("birth_year", "1900", 1900),
        ("birth_year", "2026", 2026),
        ("tags", "独居老人；老年人", "lives_alone;elder"),
        ("tags", "老年人、独居老人", "lives_alone;elder"),
        ("tags", "elder; elder;", "elder"),
        ("tags", "无", ""),
        ("tags", "", None),
        ("language", "维吾尔语", "ug"),
        ("language", "қазақша", "kk"),
        ("language", "EN", "en"),
        ("language", "zh-CN", "zh-CN"),
        ("telegram_id", "9223372036854775807", 9223372036854775807),
        ("name", "-小满", "-小满"),
        ("name", "'=SUM(A1)", "=SUM(A1)"),
        ("name", "O'Neil", "O'Neil"),
        ("name", "阿依古丽·买买提", "阿依古丽·买买提"),
    ],
)
def test_a_cell_may_be_written_in_many_ways(column, written, kept):
    line, found = read_cell(Sheet.PEOPLE, column, written)

    assert found == []
    assert line[column] == kept


@pytest.mark.parametrize(
    ("sheet", "column", "text", "reason"),
    [
        (Sheet.PEOPLE, "name", "", Reason.EMPTY),
        (Sheet.PEOPLE, "name", "  \u3000", Reason.EMPTY),
        (Sheet.PEOPLE, "name", "=HYPERLINK(1)", Reason.FORMULA),
        (Sheet.PEOPLE, "name", "＝1", Reason.FORMULA),
        (Sheet.PEOPLE, "name", "林" * 41, Reason.OVERLONG),
        (Sheet.PEOPLE, "name", "林\n小满", Reason.CONTROL),
        (Sheet.PEOPLE, "name", "林\x00小满", Reason.CONTROL),
        (Sheet.PEOPLE, "name", "林\ufffd满", Reason.CONTROL),
        (Sheet.PEOPLE, "name", "#N/A", Reason.CELL_ERROR),
        (Sheet.PEOPLE, "phone", "1390000000", Reason.PHONE),
        (Sheet.PEOPLE, "phone", "139000000011", Reason.PHONE),
        (Sheet.PEOPLE, "phone", "没有", Reason.PHONE),
        (Sheet.PEOPLE, "phone", "+0999000000", Reason.PHONE),
        (Sheet.PEOPLE, "phone", "+1234567890123456", Reason.PHONE),
        (Sheet.PEOPLE, "phone", "1.39E+10", Reason.SHORTENED),
        (Sheet.PEOPLE, "phone", "#REF!", Reason.CELL_ERROR),
        (Sheet.PEOPLE, "building", "楼" * 21, Reason.OVERLONG),
        (Sheet.PEOPLE, "building", DATE, Reason.DATE),
        (Sheet.PEOPLE, "unit", "0", Reason.RANGE),
        (Sheet.PEOPLE, "unit", "100", Reason.RANGE),
        (Sheet.PEOPLE, "unit", "-1", Reason.RANGE),
        (Sheet.PEOPLE, "unit", "东", Reason.NUMBER),
        (Sheet.PEOPLE, "unit", "2.5", Reason.NUMBER),
        (Sheet.PEOPLE, "room", "3" * 21, Reason.OVERLONG),
        (Sheet.PEOPLE, "room", DATE, Reason.DATE),
        (Sheet.PEOPLE, "birth_year", "1899", Reason.RANGE),
        (Sheet.PEOPLE, "birth_year", "2027", Reason.RANGE),
        (Sheet.PEOPLE, "birth_year", "1968-05-01", Reason.NUMBER),
        (Sheet.PEOPLE, "birth_year", DATE, Reason.DATE),
        (Sheet.PEOPLE, "tags", "独居老人;猫", Reason.TAG),
        (Sheet.PEOPLE, "tags", "老年人\n党员", Reason.CONTROL),
        (Sheet.PEOPLE, "language", "火星语", Reason.LANGUAGE),
        (Sheet.PEOPLE, "telegram_id", "0", Reason.RANGE),
        (Sheet.PEOPLE, "telegram_id", "-5", Reason.RANGE),
        (Sheet.PEOPLE, "telegram_id", "9223372036854775808", Reason.RANGE),
        (Sheet.PEOPLE, "telegram_id", "9" * 5000, Reason.OVERLONG),
        (Sheet.PEOPLE, "telegram_id", "@xiaoman", Reason.NUMBER),
        (Sheet.PLACES, "community", "", Reason.EMPTY),
        (Sheet.PLACES, "grid", "", Reason.EMPTY),
        (Sheet.PLACES, "building", " ", Reason.EMPTY),
        (Sheet.PLACES, "units", "-1", Reason.RANGE),
        (Sheet.PLACES, "units", "many", Reason.NUMBER),
        (Sheet.PLACES, "group_chat_id", "1000000000101", Reason.RANGE),
        (Sheet.PLACES, "group_chat_id", "0", Reason.RANGE),
        (Sheet.PLACES, "group_chat_id", "-1.00123E+12", Reason.SHORTENED),
        (Sheet.PLACES, "group_chat_id", "-9223372036854775809", Reason.RANGE),
        (Sheet.STAFF, "name", "", Reason.EMPTY),
        (Sheet.STAFF, "role", "", Reason.EMPTY),
        (Sheet.STAFF, "role", "皇帝", Reason.ROLE),
        (Sheet.STAFF, "role", "resident", Reason.ROLE),
    ],
)
def test_a_bad_cell_is_refused_with_its_reason(sheet, column, text, reason):
    line, found = read_cell(sheet, column, text)

    assert found == [(column, reason)]
    assert line is None


@pytest.mark.parametrize(
    ("header", "column", "reason"),
    [
        (["姓名", "楼栋", "血型"], "血型", Reason.UNKNOWN_COLUMN),
        (["姓名", "楼栋", "", "房号"], "", Reason.UNKNOWN_COLUMN),
        (["姓名", "楼栋", "name"], "name", Reason.DOUBLE_COLUMN),
        (["姓名", "手机号"], "building", Reason.MISSING_COLUMN),
        (["楼栋", "手机号", "房号"], "name", Reason.MISSING_COLUMN),
        (["社区", "楼栋", "单元数"], "grid", Reason.MISSING_COLUMN),
        (["角色", "范围"], "name", Reason.MISSING_COLUMN),
        (["你好", "世界"], "", Reason.NO_HEADER),
        (["林小满", "13900000001", "3"], "", Reason.NO_HEADER),
        ([], "", Reason.NO_HEADER),
    ],
)
def test_a_first_row_that_names_the_wrong_columns_is_refused_and_nothing_below_it_is_read(header, column, reason):
    lines, found = read(header, ["a", "b", "c"])

    assert [(one.column, one.reason) for one in found] == [(column, reason)]
    assert lines == []


def test_a_row_has_as_many_cells_as_the_first_but_empty_ones_may_follow():
    lines, found = read(
        ["姓名", "楼栋"], ["林小满"], ["石榴", "3", "", ""], ["杏子", "3", "红"], [], ["", " "], ["枣", "3"]
    )

    assert [line["name"] for line in lines] == ["石榴", "枣"]
    assert [(one.row, one.reason) for one in found] == [(2, Reason.FEW_CELLS), (4, Reason.MANY_CELLS)]


def test_every_bad_cell_of_a_row_is_told():
    _, found = read(list(PERSON), ["", "12", "", "3", "0", "", "1800", "猫", "火星", "x"])

    assert [one.column for one in found] == ["phone", "unit", "birth_year", "tags", "language", "telegram_id", "name"]


def test_a_community_before_a_building_or_a_grid_goes_into_its_column():
    person, _ = read_cell(Sheet.PEOPLE, "building", "杏林社区/3号楼")
    member, _ = read_cell(Sheet.STAFF, "scope", "杏林社区／1号网格")

    assert (person["community"], person["building"]) == ("杏林社区", "3")
    assert (member["community"], member["scope"]) == ("杏林社区", "1号网格")


def read_member(role, scope, community=""):
    row = {**MEMBER, "role": role, "scope": scope, "community": community}
    lines, found = read(list(row), list(row.values()))
    return (lines[0] if lines else None), [(one.column, one.reason) for one in found]


@pytest.mark.parametrize(
    ("role", "scope", "community", "read"),
    [
        ("网格员", "1号网格", "", ("worker", None, "1号网格", None, None, None)),
        ("书记", "", "杏林社区", ("secretary", "杏林社区", None, None, None, None)),
        ("社区值班", "", "", ("desk", None, None, None, None, None)),
        ("街道", "", "", ("subdistrict", None, None, None, None, None)),
        ("志愿者", "杏林社区/3号网格", "", ("volunteer", "杏林社区", "3号网格", None, None, None)),
        ("楼栋长", "3号楼", "", ("building_lead", None, None, "3", None, None)),
        ("楼长", "杏林社区/三栋", "", ("building_lead", "杏林社区", None, "3", None, None)),
        ("building_lead", "3", "杏林社区", ("building_lead", "杏林社区", None, "3", None, None)),
        ("联户长", "3号楼2单元", "", ("household_lead", None, None, "3", 2, None)),
        ("联户长", "杏林社区/3号楼2单元", "", ("household_lead", "杏林社区", None, "3", 2, None)),
        ("household_lead", "3/2", "杏林社区", ("household_lead", "杏林社区", None, "3", 2, None)),
        ("household_lead", "杏林社区/4-1/2", "", ("household_lead", "杏林社区", None, "4-1", 2, None)),
        ("伙伴单位", "物业", "杏林社区", ("partner", "杏林社区", None, None, None, "property")),
        ("伙伴单位", "供水", "", ("partner", None, None, None, None, "water")),
        ("partner", "杏林社区/police", "", ("partner", "杏林社区", None, None, None, "police")),
    ],
)
def test_what_a_scope_means_is_said_by_the_role(role, scope, community, read):
    line, found = read_member(role, scope, community)

    assert found == []
    names = ("role", "community", "scope", "building", "unit", "partner")
    assert tuple(line[name] for name in names) == read


@pytest.mark.parametrize(
    ("role", "scope", "community", "reason"),
    [
        ("街道", "1号网格", "", Reason.REACH_EVERYWHERE),
        ("街道", "", "杏林社区", Reason.REACH_EVERYWHERE),
        ("楼栋长", "", "", Reason.REACH_BUILDING),
        ("楼栋长", "3号楼2单元", "", Reason.REACH_BUILDING),
        ("联户长", "", "", Reason.REACH_UNIT),
        ("联户长", "3号楼", "", Reason.REACH_UNIT),
        ("联户长", "3号楼2单元301", "", Reason.REACH_UNIT),
        ("伙伴单位", "", "", Reason.REACH_PARTNER),
        ("伙伴单位", "1号网格", "", Reason.REACH_PARTNER),
        ("伙伴单位", "保险", "杏林社区", Reason.REACH_PARTNER),
    ],
)
def test_a_scope_that_the_role_cannot_have_is_refused(role, scope, community, reason):
    line, found = read_member(role, scope, community)

    assert found == [("scope", reason)]
    assert line is None


@pytest.mark.parametrize(
    ("sheet", "reason"), [(Sheet.PEOPLE, Reason.NO_KEY), (Sheet.STAFF, Reason.NO_CONTACT)], ids=["person", "staff"]
)
def test_who_could_not_be_told_from_others_of_the_name_is_refused(sheet, reason):
    row = {**ROWS[sheet], "phone": "", "telegram_id": "", "building": ""}
    row = {column: row[column] for column in ROWS[sheet]}

    _, found = read(list(row), list(row.values()))

    assert [one.reason for one in found] == [reason]


def test_a_table_that_breaks_off_tells_where():
    def rows():
        yield 1, ["姓名", "楼栋"]
        yield 2, ["林小满", "3"]
        raise BadTable(3, Reason.QUOTE)

    found = []
    lines = list(read_table(Table("list", rows()), WORDS, found.append))

    assert len(lines) == 1
    assert [(one.row, one.reason) for one in found] == [(3, Reason.QUOTE)]


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "'=1", "''=1", "'a", "'", "＝1", "a=1", "", "林", "''"])
def test_the_mark_against_formulas_comes_off_again(text):
    assert plain(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "＝"))


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_what_is_written_is_read_as_it_was(language):
    form = Form(LEXICON, language, has_communities=True)
    row = {
        **{"name": "=林", "phone": "+999000000001", "community": "@杏", "building": "3", "unit": 2, "room": "-1"},
        **{"birth_year": 1968, "tags": "lives_alone;volunteer", "language": "kk", "telegram_id": 701},
    }

    lines, found = read(form.header(Sheet.PEOPLE), [str(cell) for cell in form.cells(Sheet.PEOPLE, row)])

    assert found == []
    assert lines == [row]


def test_every_reason_has_a_sentence_in_both_languages():
    for language in ("zh-CN", "en"):
        assert set(LEXICON["sentences"][language]) == {reason.value for reason in Reason}


def invented(residents, seed=1):
    told = lexicon.names()
    lists = {sheet: [] for sheet in Sheet}
    for sheet, row in Invention(Names(told["places"], told["people"]), residents, seed).rows():
        lists[sheet].append(row)
    return lists


def test_an_invented_sub_district_has_the_proportions_of_real_ones():
    lists = invented(21_316)
    people = lists[Sheet.PEOPLE]

    def share(holds):
        return sum(holds(person) for person in people) / len(people)

    doors = {(one["community"], one["building"], one["unit"], one["room"]) for one in people}
    grids = {(one["community"], one["grid"]) for one in lists[Sheet.PLACES]}
    workers = [one for one in lists[Sheet.STAFF] if one["role"] == "worker"]
    assert len(people) == 21_316
    assert len({one["community"] for one in people}) == 4
    assert len(doors) / 4 == pytest.approx(2638, rel=0.03)
    assert len(grids) == len(workers) == round(21_316 * 74 / 84_000)
    assert share(lambda one: YEAR - one["birth_year"] >= 60) == pytest.approx(0.26, abs=0.015)
    assert share(lambda one: "moved_in" in one["tags"]) == pytest.approx(1 / 3, abs=0.015)
    assert share(lambda one: "volunteer" in one["tags"]) == pytest.approx(2000 / 84_000, abs=0.004)
    assert {one["language"] for one in people} == {"zh-CN", "ug", "kk", "en"}
    staff = Counter(one["role"] for one in lists[Sheet.STAFF])
    assert staff["building_lead"] == len(lists[Sheet.PLACES]), "a lead for each building"
    assert staff["household_lead"] == pytest.approx(sum(one["units"] for one in lists[Sheet.PLACES]), rel=0.03)
    assert staff["volunteer"] / len(people) == pytest.approx(2000 / 84_000, abs=0.005)
    assert (staff["secretary"], staff["desk"], staff["subdistrict"], staff["partner"]) == (4, 5, 1, 4 + 6)
    assert share(lambda one: one["language"] == "zh-CN") > 0.75


def test_the_same_seed_invents_the_same_people_and_another_seed_others():
    assert invented(500, 7) == invented(500, 7)
    assert invented(500, 7) != invented(500, 8)


@pytest.mark.parametrize("residents", [50, 51, 333, 1200, 8000])
def test_whatever_is_invented_can_be_read_and_nobody_stands_twice_behind_a_door(residents):
    form = Form(LEXICON, "zh-CN", has_communities=residents > 7993)
    lists = invented(residents)

    for sheet, rows in lists.items():
        lines, found = read(form.header(sheet), *([str(cell) for cell in form.cells(sheet, row)] for row in rows))
        assert found == []
        assert len(lines) == len(rows)
    homes = [(one["name"], one["community"], one["building"], one["unit"], one["room"]) for one in lists[Sheet.PEOPLE]]
    assert len(homes) == len(set(homes)) == residents


def test_nothing_invented_can_be_a_real_telephone_account_or_group():
    lists = invented(2000)
    people = [*lists[Sheet.PEOPLE], *lists[Sheet.STAFF]]

    assert all(one["phone"] is None or one["phone"].startswith("+999") for one in people)
    assert all(one["telegram_id"] is None or one["telegram_id"] > 4 * 10**15 for one in people)
    assert all(one["group_chat_id"] is None or one["group_chat_id"] < -1_997_852_516_352 for one in lists[Sheet.PLACES])


CELL = st.one_of(
    st.text(max_size=60),
    st.sampled_from(["3号楼", "1.0", "-1", "'=x", "#N/A", "٣", "½", "院", "号楼", "/", "'", "1/2/3"]),
)


@given(st.sampled_from(Sheet), st.lists(st.dictionaries(st.integers(0, 9), CELL, max_size=3), max_size=5), st.data())
def test_whatever_stands_in_a_list_is_read_or_refused_and_what_was_read_is_written_and_read_the_same(
    sheet, changes, data
):
    whole = [ROWS[sheet][column] for column in COLUMNS[sheet]]
    rows = [[change.get(at, cell) for at, cell in enumerate(whole)] for change in changes]
    rows += data.draw(st.lists(st.lists(CELL, max_size=12), max_size=2))

    lines, found = read(list(COLUMNS[sheet]), *rows)

    assert len(lines) + len({one.row for one in found}) == sum(any(cell.strip() for cell in row) for row in rows)
    form = Form(LEXICON, "zh-CN", has_communities=True)
    written = [[str(cell) for cell in form.cells(sheet, line)] for line in lines]
    again, found_again = read(form.header(sheet), *written)
    kept = [{**line, "tags": line["tags"] or None} if "tags" in line else line for line in lines]
    assert found_again == []
    assert again == kept


@given(st.lists(CELL, max_size=12))
def test_whatever_the_first_row_says_it_is_a_list_or_refused(header):
    lines, found = read(header, ["1"] * len(header))

    assert lines or found
