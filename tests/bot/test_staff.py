"""`linli invite` and `linli staff`: the first secretary comes in, and a service ends without a chat."""

import re

import pytest

from tests.bot.test_import import Office

STAFF = (
    "姓名,手机号,角色,范围,telegram_id\n小石,13900000011,网格员,3号网格,711\n小杏,13900000012,网格员,1号网格,712\n"
    "苏书记,13900000031,书记,,\n"
)


@pytest.fixture
def office(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LINLI_DATABASE__URL", f"sqlite:///{tmp_path / 'linli.db'}")
    return Office(tmp_path)


@pytest.fixture
def staffed(office):
    places = "社区,网格,楼栋\n杏林社区,1号网格,1\n杏林社区,3号网格,3\n"
    assert office.types("import", *office.writes(places=places, staff=STAFF)) == 0, office.result.stderr
    return office


def test_the_link_of_the_first_secretary_is_printed_and_kept_as_a_hash_only(staffed):
    assert staffed.types("invite", "--phone", "139 0000 0031", "--bot", "@linli_bot") == 0

    found = re.search(r"https://t\.me/linli_bot\?start=([\w-]{22})\n", staffed.result.stdout)
    assert found is not None
    assert "苏书记" in staffed.result.stdout
    assert found[1] not in str(staffed.rows("SELECT * FROM code"))
    assert staffed.types("invite", "--phone", "13900000031", "--bot", "linli_bot") == 0
    assert staffed.rows("SELECT COUNT(*) FROM code WHERE revoked_at IS NULL") == [(1,)], "the one before has ended"


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (["invite", "--phone", "13900000031"], "--bot"),
        (["invite", "--phone", "13911111111", "--bot", "x"], "nobody on the lists has the number 13911111111"),
        (["invite", "--phone", "13900000011", "--bot", "x"], "小石已经进来了"),
        (["staff", "--to", "13900000012"], "--leave is needed"),
        (["staff", "--leave", "13900000011", "--to", "13900000031"], "这个人接不了"),
        (["staff", "--leave", "12"], "nobody on the lists"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence_and_changes_nothing(staffed, command, sentence):
    before = staffed.rows("SELECT * FROM role")

    assert staffed.types(*command) == 2

    assert sentence in staffed.result.stderr
    assert staffed.rows("SELECT * FROM role") == before
    assert staffed.rows("SELECT 1 FROM code") == []


def test_who_serves_is_listed(staffed):
    assert staffed.types("staff") == 0

    assert staffed.result.stdout.splitlines() == [
        "小石 13900000011: worker",
        "小杏 13900000012: worker",
        "苏书记 13900000031: secretary (not in yet)",
    ]


def test_a_service_ends_from_the_command_line_and_all_is_told(staffed):
    assert staffed.types("staff", "--leave", "13900000011", "--to", "13900000012") == 0

    assert "小石 has left: 0 open reports and 0 shifts" in staffed.result.stdout
    assert "3号网格 has no grid worker now" in staffed.result.stdout
    assert staffed.rows("SELECT name FROM person WHERE id IN (SELECT person_id FROM role)") == [("小杏",), ("苏书记",)]
    told = staffed.rows("SELECT chat_id, method FROM outbox WHERE chat_id > 0 ORDER BY id")
    assert told == [(711, "sendMessage"), (712, "sendMessage")]
    assert staffed.types("invariants") == 0


def test_without_a_database_both_say_so(office):
    for command in (["staff"], ["invite", "--phone", "13900000031", "--bot", "x"]):
        assert office.types(*command) == 2
        assert "there is no database" in office.result.stderr
