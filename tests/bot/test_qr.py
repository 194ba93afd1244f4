"""Pages for walls: every building has a code, the same again each time, until it is replaced."""

import re

import pytest
from openpyxl import Workbook
from typer.testing import CliRunner

from bot.cli import app

TOKEN = re.compile(r"start=([A-Za-z0-9_-]{22})")


@pytest.fixture
def linli(tmp_path, monkeypatch):
    (tmp_path / "places.csv").write_text(
        "community,grid,building,units,group_chat_id\n甲社区,1号网格,3,3,\n甲社区,1号网格,5,2,\n乙社区,1号网格,3,1,\n",
        encoding="utf-8",
    )

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LINLI_DATABASE__URL", f"sqlite:///{tmp_path / 'linli.db'}")

    def run(*arguments):
        return CliRunner().invoke(app, arguments, catch_exceptions=False)

    assert run("import", "places.csv").exit_code == 0
    return run


def tokens(folder):
    pages = sorted(folder.glob("building-*.html"))
    return {page.name: set(TOKEN.findall(page.read_text(encoding="utf-8"))) for page in pages}


def test_each_building_has_a_page_and_printing_again_gives_the_same_codes(linli, tmp_path):
    first = linli("qr", "--out", "a", "--bot", "@linli_bot")
    linli("qr", "--out", "b", "--bot", "linli_bot")

    assert first.exit_code == 0, first.stderr
    assert list(tokens(tmp_path / "a")) == ["building-3-2.html", "building-3.html", "building-5.html"]
    assert tokens(tmp_path / "a") == tokens(tmp_path / "b")
    assert len({token for found in tokens(tmp_path / "a").values() for token in found}) == 3
    page = (tmp_path / "a" / "building-5.html").read_text(encoding="utf-8")
    assert "5号楼" in page
    assert "甲社区" in page
    assert page.count("<svg") == 1
    assert 'lang="ug" dir="auto"' in page


def test_replaced_codes_are_other_codes_and_only_of_that_building(linli, tmp_path):
    linli("qr", "--out", "a", "--bot", "linli_bot")
    replaced = linli("qr", "--out", "b", "--bot", "linli_bot", "--building", "5号楼", "--replace")
    linli("qr", "--out", "c", "--bot", "linli_bot")

    assert "1 codes ended" in replaced.stdout
    before, after = tokens(tmp_path / "a"), tokens(tmp_path / "c")
    assert before["building-5.html"] != after["building-5.html"]
    assert before["building-3.html"] == after["building-3.html"]
    assert list(tokens(tmp_path / "b")) == ["building-5.html"]


def test_a_number_that_two_communities_have_must_say_which(linli):
    doubtful = linli("qr", "--out", "a", "--bot", "linli_bot", "--building", "3")
    clear = linli("qr", "--out", "a", "--bot", "linli_bot", "--building", "乙社区/3")

    assert doubtful.exit_code == 2
    assert "write community/number" in doubtful.stderr
    assert clear.exit_code == 0


def test_lamps_lifts_and_doors_come_from_a_list(linli, tmp_path):
    rows = "楼栋,单元,名称,类型\n5号楼,2,2单元电梯,电梯\n5,,大门灯,灯\n"
    (tmp_path / "things.csv").write_text(rows, encoding="gb18030")

    made = linli("qr", "--out", "a", "--bot", "linli_bot", "--things", "things.csv")
    again = linli("qr", "--out", "b", "--bot", "linli_bot", "--things", "things.csv")

    assert made.exit_code == 0, made.stderr
    sheet = (tmp_path / "a" / "things.html").read_text(encoding="utf-8")
    assert "5号楼2单元电梯" in sheet, "a unit that the name says too is said once"
    assert "5号楼大门灯" in sheet
    assert sheet == (tmp_path / "b" / "things.html").read_text(encoding="utf-8"), again.stderr


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("楼栋,名称\n,灯", "building and name may not be empty"),
        ("楼栋,名称,类型\n5,灯,火箭", "this kind is not known"),
        ("楼栋,单元,名称\n5,x,灯", "number"),
        ("楼栋,名称\n77,灯", "没有 77 这栋楼"),
        ("楼栋\n5", "columns building, unit, name, kind"),
        ("楼栋,楼栋,名称\n5,3,灯", "columns building, unit, name, kind"),
        ("", "columns building, unit, name, kind"),
        ("楼栋,名称\n5,灯,9", "more cells than columns"),
        ('楼栋,名称\n5,"灯', "things.csv:2: quote"),
    ],
)
def test_of_a_list_with_a_wrong_row_nothing_is_made(linli, tmp_path, rows, said):
    (tmp_path / "things.csv").write_text(f"{rows}\n", encoding="utf-8")

    refused = linli("qr", "--out", "a", "--bot", "linli_bot", "--things", "things.csv")

    assert refused.exit_code == 2
    assert said in refused.stderr
    assert not (tmp_path / "a").exists()


def test_empty_cells_and_rows_at_the_ends_of_a_list_are_nothing(linli, tmp_path):
    (tmp_path / "things.csv").write_text("楼栋,名称,类型,\n5,灯,,\n,,,\n\n", encoding="utf-8-sig")

    made = linli("qr", "--out", "a", "--bot", "linli_bot", "--things", "things.csv")

    assert "things 1" in made.stdout, made.stderr


def test_an_empty_workbook_and_a_folder_that_is_a_file_are_told_in_a_sentence(linli, tmp_path):
    Workbook().save(tmp_path / "things.xlsx")

    empty = linli("qr", "--out", "a", "--bot", "linli_bot", "--things", "things.xlsx")
    taken = linli("qr", "--out", "places.csv", "--bot", "linli_bot")

    assert "columns building, unit, name, kind" in empty.stderr
    assert "places.csv: cannot be written" in taken.stderr


def test_replaced_codes_of_things_are_printed_anew_without_their_list(linli, tmp_path):
    (tmp_path / "things.csv").write_text("楼栋,单元,名称,类型\n5,2,电梯,电梯\n", encoding="utf-8")
    linli("qr", "--out", "a", "--bot", "linli_bot", "--things", "things.csv")

    linli("qr", "--out", "b", "--bot", "linli_bot", "--building", "5", "--replace")

    before, after = ((tmp_path / one / "things.html").read_text(encoding="utf-8") for one in "ab")
    assert "5号楼2单元电梯" in after
    assert before != after


def test_what_buildings_are_called_leads_out_of_no_folder_and_into_no_page(linli, tmp_path):
    (tmp_path / "more.csv").write_text(
        'community,grid,building,units\n甲社区,1号网格,"../x<b>&""",1\n', encoding="utf-8"
    )
    linli("import", "more.csv")

    linli("qr", "--out", "a/b", "--bot", "linli_bot")

    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b"]
    pages = [path.read_text(encoding="utf-8") for path in (tmp_path / "a" / "b").iterdir()]
    assert len(pages) == 5
    assert not any("<b>" in page for page in pages)


def test_a_mistaken_name_of_the_bot_is_not_printed(linli, tmp_path):
    refused = linli("qr", "--out", "a", "--bot", 'x"><script>')

    assert "is no bot's name" in refused.stderr
    assert not (tmp_path / "a").exists()


def test_without_the_bots_name_no_code_is_printed(linli):
    refused = linli("qr", "--out", "a")

    assert refused.exit_code == 2
    assert "give --bot NAME" in refused.stderr
