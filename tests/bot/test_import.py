"""`linli import`, `linli export`, `linli generate`: files as offices have them, from the command line."""

import fcntl
import os
import signal
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from typer.testing import CliRunner

from bot.cli import app

ROOT = Path(__file__).parent.parent.parent
PLACES = "社区,网格,楼栋,单元数,群号\n杏林社区,1号网格,1号楼,3,-1000000000101\n杏林社区,3号网格,三号楼,4,\n"
PEOPLE = (
    "姓名,手机号,楼栋,单元,房号,出生年份,标签,语言,telegram_id\n"
    "林小满,13900000001,3,2,301,1968,党员,汉语,701\n"
    "石大山,,3,2,102,1944,独居老人;老年人,维吾尔语,\n"
)
STAFF = "姓名,手机号,角色,范围,telegram_id\n小石,13900000011,网格员,3号网格,711\n苏书记,13900000031,书记,,731\n"
TEXTS = {"places.csv": PLACES, "people.csv": PEOPLE, "staff.csv": STAFF}
NAMES = ["林小满", "石大山", "小石", "苏书记"]


class Office:
    """Somebody at a desk with files and a command line."""

    def __init__(self, folder):
        self.folder = folder
        self.database = folder / "linli.db"

    def types(self, *command):
        self.result = CliRunner().invoke(app, [str(part) for part in command], catch_exceptions=False)
        return self.result.exit_code

    def writes(self, encoding="utf-8", **texts):
        paths = []
        for name, text in (texts or TEXTS).items():
            paths.append(self.folder / (name if "." in name else f"{name}.csv"))
            paths[-1].write_bytes(text.encode(encoding))
        return paths

    def rows(self, sql):
        with closing(sqlite3.connect(self.database)) as connection:
            return connection.execute(sql).fetchall()

    def names(self):
        return [name for (name,) in self.rows("SELECT name FROM person ORDER BY id")]


@pytest.fixture
def office(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LINLI_DATABASE__URL", f"sqlite:///{tmp_path / 'linli.db'}")
    return Office(tmp_path)


def book(path, **sheets):
    made = openpyxl.Workbook()
    made.remove(made.active)
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    made.save(path)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_any_encoding_separator_and_line_ending_comes_in(office, encoding, separator, ending):
    texts = {
        name: text.replace(";", "、").replace(",", separator).replace("\n", ending) for name, text in TEXTS.items()
    }
    files = office.writes(encoding, **texts)

    assert office.types("import", *reversed(files)) == 0, office.result.output

    assert office.names() == NAMES
    assert office.rows("SELECT tags, language, birth_year FROM person WHERE id = 2") == [
        ("lives_alone;elder", "ug", 1944)
    ]
    assert office.rows("SELECT name FROM building ORDER BY id") == [("1",), ("3",)]


def test_a_workbook_with_three_sheets_comes_in_with_numbers_as_spreadsheets_keep_them(office):
    rows = {name.removesuffix(".csv"): [line.split(",") for line in text.splitlines()] for name, text in TEXTS.items()}
    rows["people"][1] = ["林小满", 13900000001, 3.0, 2, 301, 1968, "党员", None, 701]
    rows["people"].insert(2, [None] * 9)
    rows["empty"] = []

    assert office.types("import", book(office.folder / "lists.xlsx", **rows)) == 0, office.result.output

    assert office.names() == NAMES
    [row] = office.rows("SELECT phone, unit, room, birth_year, telegram_id FROM person WHERE id = 1")
    assert row == ("13900000001", 2, "301", 1968, 701)


def test_a_date_that_a_spreadsheet_made_of_a_door_is_refused(office):
    rows = [["姓名", "楼栋", "单元", "房号"], ["林小满", 3, 2, date(2026, 3, 2)]]
    places = office.writes(**{"places.csv": PLACES})

    assert office.types("import", *places, book(office.folder / "people.xlsx", people=rows)) == 1

    assert "people.xlsx:2: room: 表格软件把它改成了日期" in office.result.stderr
    assert office.names() == []


def test_every_error_is_listed_with_file_row_and_column_and_nothing_comes_in(office, monkeypatch):
    monkeypatch.setenv("LINLI_COMMUNITY__LANGUAGE", "en")
    bad = PEOPLE + '\n=1+1,13900000002,3,1,101,,,,\n新禾,1390,99,0,"1\n01",1800,猫,火星语,x\n甲,,3\n'
    files = office.writes(**{**TEXTS, "people.csv": bad})

    assert office.types("import", *files) == 1

    assert office.result.stderr.splitlines() == [
        'people.csv:5: name: a name cannot begin with = ("=1+1")',
        'people.csv:6: phone: 11 digits, or + and country code, or nothing ("1390")',
        'people.csv:6: unit: a number from 1-99 is needed ("0")',
        'people.csv:6: room: a line break or an invisible control character ("1␣01")',
        f'people.csv:6: birth_year: a number from 1900-{datetime.now(UTC).year} is needed ("1800")',
        'people.csv:6: tags: this tag is not known ("猫")',
        'people.csv:6: language: this language is not known ("火星语")',
        'people.csv:6: telegram_id: not a number ("x")',
        'people.csv:8: the row has fewer cells than the first row ("3 < 9")',
    ]
    assert office.result.stdout == "errors: 9; nothing was imported\n"
    assert office.rows("SELECT 1 FROM grid UNION ALL SELECT 1 FROM building UNION ALL SELECT 1 FROM person") == []


def test_a_quotation_mark_that_is_never_closed_is_found_where_it_opens(office):
    files = office.writes(**{"places.csv": PLACES, "people.csv": PEOPLE + '"新禾,13900000002,3,1,101,,,,\n' * 3})

    assert office.types("import", *files) == 1
    assert "people.csv:4: 引号没有配对" in office.result.stderr


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("people.csv", b"\xff\xff\x80\x00,", "neither UTF-8 nor GB18030"),
        ("people.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Excel format"),
        ("people.xlsx", b"PK\x03\x04 nothing behind it", "cannot be read as a workbook"),
        (".", b"", "cannot be read"),
        ("none.csv", None, "cannot be read"),
    ],
)
def test_a_file_that_is_no_list_ends_in_one_sentence(office, name, content, said):
    path = office.folder / name
    if content:
        path.write_bytes(content)

    assert office.types("import", path) == 2

    assert said in office.result.stderr
    assert len(office.result.stderr.splitlines()) == 1


def test_a_workbook_with_a_broken_sheet_ends_in_one_sentence_and_nothing_comes_in(office):
    whole = book(office.folder / "whole.xlsx", people=[line.split(",") for line in PEOPLE.splitlines()])
    broken = office.folder / "broken.xlsx"
    with zipfile.ZipFile(whole) as parts, zipfile.ZipFile(broken, "w") as made:
        for part in parts.namelist():
            content = parts.read(part)
            made.writestr(part, content[:-40] if part.endswith("sheet1.xml") else content)

    assert office.types("import", *office.writes(**{"places.csv": PLACES}), broken) == 2

    assert "cannot be read as a workbook" in office.result.stderr
    assert office.rows("SELECT 1 FROM building") == []


@pytest.mark.parametrize("content", ["", "\n\n", "你好\n", "\ufeff"])
def test_an_empty_file_is_told_what_a_list_needs(office, content):
    assert office.types("import", *office.writes(**{"people.csv": content})) == 1
    assert "第一行看不出是哪种表" in office.result.stderr


def test_a_dry_run_says_what_would_change_and_changes_nothing(office):
    office.types("import", *office.writes())
    moved = PEOPLE.replace("党员", "党员;志愿者").replace("301", "302")
    new = "新禾,,1,1,101,,,,\n"

    assert office.types("import", "--dry-run", *office.writes(**{"people.csv": moved + new})) == 0

    assert office.result.stdout.splitlines() == [
        "people: 1 new, 1 changed, 1 same",
        "* people.csv:2: 林小满: room 301 -> 302; tags party_member -> party_member;volunteer",
        "+ people.csv:4: 新禾: name 新禾; building 杏林社区/1; unit 1; room 101; language zh-CN",
        "dry run: nothing was imported",
    ]
    assert office.names() == NAMES


def test_a_dry_run_of_a_long_list_says_how_many_changes_it_does_not_show(office):
    office.types("import", *office.writes())
    crowd = PEOPLE + "".join(f"新禾{i},,1,1,{i},,,,\n" for i in range(101, 141))

    assert office.types("import", "--dry-run", *office.writes(**{"people.csv": crowd})) == 0

    told = office.result.stdout.splitlines()
    shown = [line for line in told if line.startswith("+ ")]
    assert told[-2:] == [f"and {40 - len(shown)} more", "dry run: nothing was imported"]


def test_again_is_the_same_and_what_changed_is_changed(office):
    files = office.writes()
    office.types("import", *files)
    assert office.types("import", *files) == 0
    assert office.result.stdout == (
        "places: 0 new, 0 changed, 2 same\npeople: 0 new, 0 changed, 2 same\nstaff: 0 new, 0 changed, 2 same\n"
    )

    office.types("import", *office.writes(**{"people.csv": PEOPLE.replace("13900000001", "13900000009")}))
    assert office.result.stdout == "people: 0 new, 1 changed, 1 same\n"
    assert office.names() == NAMES


@pytest.mark.parametrize("form", [(), ("--language", "en"), ("--xlsx",), ("--xlsx", "--language", "en")])
def test_what_is_exported_is_imported_without_a_change(office, form):
    office.types("import", *office.writes())
    with closing(sqlite3.connect(office.database)) as connection:
        connection.execute("INSERT INTO person (telegram_id, name, language, created_at) VALUES (9, '=cmd()', 'en', 0)")
        connection.execute("UPDATE person SET room = '-1' WHERE id = 1")
        connection.commit()

    assert office.types("export", office.folder / "out", *form) == 0
    files = sorted((office.folder / "out").iterdir())
    assert office.types("import", *files) == 0, office.result.stderr

    assert office.result.stdout == (
        "places: 0 new, 0 changed, 2 same\npeople: 0 new, 0 changed, 3 same\nstaff: 0 new, 0 changed, 2 same\n"
    )
    assert [path.stem for path in files] == ["care", "duty", "people", "places", "staff"]
    assert all(path.stat().st_mode & 0o077 == 0 for path in files)


def test_no_cell_of_an_export_is_a_formula_to_a_spreadsheet(office):
    office.types("import", *office.writes())
    with closing(sqlite3.connect(office.database)) as connection:
        connection.execute("UPDATE person SET name = '=cmd()', room = '@x', phone = '+999000000001' WHERE id = 1")
        connection.commit()

    office.types("export", office.folder / "csv")
    office.types("export", office.folder / "xlsx", "--xlsx")

    text = (office.folder / "csv" / "people.csv").read_text(encoding="utf-8-sig")
    assert "'=cmd(),'+999000000001,3,2,'@x," in text
    with closing(openpyxl.load_workbook(office.folder / "xlsx" / "people.xlsx")) as made:
        assert {cell.data_type for row in made.active.iter_rows() for cell in row if cell.value} == {"s"}


def test_an_export_never_writes_over_a_list(office):
    office.types("import", *office.writes())

    assert office.types("export", office.folder) == 2

    assert (
        "people.csv is there already" in office.result.stderr or "places.csv is there already" in office.result.stderr
    )
    assert (office.folder / "people.csv").read_text(encoding="utf-8") == PEOPLE
    assert not list(office.folder.glob(".*.part"))


@pytest.mark.parametrize("residents", [50, 900, 9000])
def test_what_is_invented_comes_in_and_goes_out_as_the_same_files(office, residents):
    assert office.types("generate", "--residents", residents, "--seed", 3, "--out", "made") == 0
    made = sorted((office.folder / "made").iterdir())

    assert office.types("import", *made) == 0, office.result.stderr
    assert office.types("export", "out") == 0

    for path in made:
        assert (office.folder / "out" / path.name).read_bytes() == path.read_bytes()


@pytest.mark.parametrize("residents", [49, 1_000_001])
def test_too_few_and_too_many_are_not_invented(office, residents):
    assert office.types("generate", "--residents", residents, "--out", "made") == 2
    assert "50 to 1000000" in office.result.stderr


def test_while_another_process_holds_the_database_an_import_says_so(office):
    with (office.folder / "linli.db.lock").open("a") as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)

        assert office.types("import", *office.writes()) == 2

    assert "another process has the database" in office.result.stderr


def test_an_export_needs_a_database(office):
    assert office.types("export", "out") == 2
    assert "there is no database" in office.result.stderr
    assert not (office.folder / "out").exists()


@pytest.mark.crash
def test_an_import_that_is_killed_leaves_nothing_half(office):
    office.types("generate", "--residents", 21_000, "--out", "made")
    files = [str(path) for path in sorted((office.folder / "made").iterdir())]
    office.types("import", *office.writes())
    before = office.rows("SELECT * FROM person"), office.rows("SELECT * FROM building")
    command = [sys.executable, "-m", "bot", "import", *files]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        lines = iter(process.stderr.readline, "")
        assert any("20,000" in line for line in lines)
        process.send_signal(signal.SIGKILL)

    assert (office.rows("SELECT * FROM person"), office.rows("SELECT * FROM building")) == before
    assert office.types("import", *files) == 0
    assert office.rows("SELECT COUNT(*) FROM person WHERE building_id > 2") == [(21_000,)]
