"""`linli routes`: the rules, who would get a report and why; nothing is changed, and no number is printed."""

import json
import re

import pytest

from tests.bot.test_import import Office

PLACES = "社区,网格,楼栋\n杏林社区,1号网格,1\n杏林社区,3号网格,3\n桃园社区,5号网格,1\n"
STAFF = (
    "姓名,手机号,角色,范围,telegram_id\n小石,13900000011,网格员,3号网格,711\n赵敏,13900000021,社区值班,,721\n"
    "苏书记,13900000031,书记,,731\n刘师傅,13900000051,伙伴单位,杏林社区/水务,751\n"
)
RULES = """
routing:
  rules:
  - {name: nights, hours: "22:00-06:00", urgencies: [normal], to: desk}
  - {categories: [water, drainage], words: [爆了, 停水], communities: [杏林社区], to: "partner:water"}
  - {name: lifts, categories: [elevator], places: [3, 东门], communities: [杏林], to: "team:急修"}
  - {name: rest, to: secretary}
  - {name: never, to: worker}
  teams: {急修: [13900000021, 13900000051, 13999999999]}
"""


@pytest.fixture
def office(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LINLI_DATABASE__URL", f"sqlite:///{tmp_path / 'linli.db'}")
    return Office(tmp_path)


@pytest.fixture
def ruled(office):
    assert office.types("import", *office.writes(places=PLACES, staff=STAFF)) == 0, office.result.stderr
    (office.folder / "config.yaml").write_text(RULES, encoding="utf-8")
    return office


def says(office, *command):
    assert office.types("routes", *command) == 0, office.result.stderr
    assert not re.search(r"1[39]\d{9}", office.result.stdout), "no number is printed"
    return office.result.stdout.splitlines()


def test_the_rules_are_listed_in_their_order_with_what_is_wrong_with_them(ruled):
    assert says(ruled) == [
        "1. nights → desk",
        "   urgencies: normal",
        "   hours: 22:00-06:00",
        "2. → partner:water",
        "   categories: water, drainage",
        "   words: 爆了, 停水",
        "   communities: 杏林社区",
        "3. lifts → team:急修",
        "   categories: elevator",
        "   places: 3, 东门",
        "   communities: 杏林",
        "   there is no community 杏林",
        "4. rest → secretary",
        "5. never → worker",
        "   nothing comes here: a rule before it takes all",
        "otherwise: the grid's worker, then the desk, then the secretary",
        "team 急修: 赵敏, (no staff has this number), (no staff has this number)",
    ]


def test_it_is_said_who_gets_a_report_who_after_them_and_why_no_rule_before(ruled):
    assert says(ruled, "--explain", "3号楼水管爆了，停水", "--at", "2026-03-02T10:00") == [
        "Monday 2026-03-02 10:00, working hours",
        "category: Water supply (water); urgency: high",
        "place: 3号楼, 3号网格",
        "1. nights → desk: no, the urgency is high, not normal",
        "2. → partner:water: yes",
        "goes to: 刘师傅 (partner unit, water)",
        "then: 小石 (grid worker), 赵敏 (duty desk), 苏书记 (secretary)",
    ]


def test_the_time_and_the_building_that_are_said_count(ruled):
    night = says(ruled, "--explain", "楼道灯不亮", "--at", "2026-03-02T23:30", "--building", "杏林社区/1")
    assert night[0] == "Monday 2026-03-02 23:30, outside working hours"
    assert night[2:5] == ["place: building 1, 1号网格", "1. nights → desk: yes", "goes to: 赵敏 (duty desk)"]

    day = says(ruled, "--explain", "电梯不动了", "--at", "2026-03-02T09:30+08:00", "--building", "3")
    assert "1. nights → desk: no, it is 09:30, not 22:00-06:00" in day
    assert "2. → partner:water: no, the category is elevator, not water or drainage" in day
    assert "3. lifts → team:急修: no, the community is 杏林社区, not 杏林" in day
    assert "goes to: 苏书记 (secretary)" in day


def test_what_a_rule_may_not_have_is_said(ruled):
    (ruled.folder / "config.yaml").write_text('routing: {rules: [{to: "partner:water"}]}', encoding="utf-8")

    private = says(ruled, "--explain", "3号楼王大爷低保怎么申请")
    assert "category: Welfare, disability (welfare), private; urgency: normal" in private
    assert "1. → partner:water: no, welfare is private and does not go to partner:water" in private
    assert "no rule matches" in private
    danger = says(ruled, "--explain", "3号楼水管爆了，有人触电倒下了")
    assert "1. → partner:water: no, a danger goes to partner:water only where the rule names emergency" in danger
    assert danger[-1] == "a danger: the grid's worker and the desk hear of it at once, whoever has it"


def test_chatter_and_a_place_that_nobody_knows_are_said(ruled):
    said = says(ruled, "--explain", "你好", "--at", "2026-03-02T10:00")

    assert "place: not said" in said
    assert "   taken for chatter: it becomes a report only if who wrote it says so" in said
    assert "   without a grid; of a real report the home of who makes it counts" in said


def test_for_programs_the_same_is_told_in_json(ruled):
    told = json.loads("\n".join(says(ruled, "--explain", "3号楼停水了", "--at", "2026-03-02T10:00", "--json")))
    listed = json.loads("\n".join(says(ruled, "--json")))

    assert told["rule"] == {"number": 2, "name": "", "to": "partner:water"}
    assert [one["condition"] for one in told["missed"]] in (["hours"], ["urgency"])
    assert told["asked"][0] == {"name": "刘师傅", "as": "partner unit, water", "to": "partner:water"}
    assert [one["number"] for one in listed["rules"]] == [1, 2, 3, 4, 5]
    assert listed["teams"] == {"急修": ["赵敏", None, None]}


def test_without_rules_the_usual_way_is_told(ruled):
    (ruled.folder / "config.yaml").unlink()

    assert says(ruled) == ["no rules: the grid's worker, then the desk, then the secretary"]
    assert says(ruled, "--explain", "3号楼楼道灯不亮")[-3:] == [
        "no rules",
        "goes to: 小石 (grid worker)",
        "then: 赵敏 (duty desk), 苏书记 (secretary)",
    ]


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (["--building", "3"], "--explain is needed"),
        (["--at", "2026-03-02"], "--explain is needed"),
        (["--explain", " "], "--explain needs the words"),
        (["--explain", "灯", "--at", "tomorrow"], "--at: a time such as"),
        (["--explain", "灯", "--building", "77"], "there is no building 77"),
        (["--explain", "灯", "--building", "1"], "write community/number"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(ruled, command, sentence):
    assert ruled.types("routes", *command) == 2

    assert sentence in ruled.result.stderr


def test_nothing_is_changed(ruled):
    looks = [f"SELECT COUNT(*) FROM {table}" for table in ("report", "outbox", "setting")]  # noqa: S608  # their names
    before = [ruled.rows(sql) for sql in looks], ruled.database.read_bytes()
    says(ruled)
    says(ruled, "--explain", "3号楼煤气味好重")

    assert ([ruled.rows(sql) for sql in looks], ruled.database.read_bytes()) == before


def test_without_a_database_it_says_so(office):
    assert office.types("routes") == 2

    assert "there is no database" in office.result.stderr
