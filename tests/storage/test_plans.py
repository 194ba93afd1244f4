"""Every statement of the hot path runs on an index: it costs the same on the first day and after a year."""

import re
from pathlib import Path

import pytest

from storage.database import Database
from storage.sqlite import resolve

pytestmark = pytest.mark.sqlite

SQL = Path(__file__).parent.parent.parent / "storage" / "sql"
NOUNS = (
    "boards",
    "care",
    "check_ins",
    "rhythms",
    "inbox",
    "outbox",
    "people",
    "reports",
    "report_handovers",
    "report_past",
    "report_lists",
    "dialogues",
    "settings",
    "serving",
    "duplicates",
    "queues",
    "digests",
    "workspaces",
    "limits",
    "marks",
    "photos",
)
REFERRING = (
    "rhythm",
    "care_history",
    "note_view",
    "check_in_history",
    "check_in",
    "responder",
    "rung",
    "care",
    "care_pause",
    "care_contact",
    "care_sign",
    "pairing",
    "volunteer_offer",
    "care_duty",
    "appeal",
    "mark",
    "remark",
    "report_history",
    "report",
    "claim",
    "code",
    "consent",
    "role_history",
    "absence",
    "duty",
    "correction",
    "topic",
    "topic_card",
    "topic_note",
    "phrase",
    "workspace",
    "held",
)
ALLOWED = re.compile(r"USING|CONSTANT|SCAN (?:role|mine)|SCAN (?:q|seen)$")
"""Roles are few; mine, q and seen are what a statement has found itself."""
RARE = {
    "clear_other_workspaces": "a group that is bound, once for each community",
    "save_live": "the same",
    "list_live_workspaces": "once a minute; there is one for each community",
    "list_grids_without_topic": "the same; grids are few",
    "move_workspace": "a group that becomes a supergroup, once in its life",
    "clear_topics_of": "the same; topics are as few as grids",
    "clear_unopened": "a group that is bound, or a right that is given back",
    "list_topics": "the same",
    "count_queued_inbox": "the health page and the command line",
    "count_outbox": "the command line",
    "move_chat": "a group that becomes a supergroup, once in its life",
    "move_slots": "the same",
    "list_staff": "the command line; roles are few",
    "list_people_with_role": "roles are few",
    "list_searched": "backwards along the primary key, as far as it reads",
    "count_by_source": "a statistic, asked for by hand",
}


def statements() -> list[tuple[str, str, str]]:
    found = []
    for noun in NOUNS:
        for part in (SQL / f"{noun}.sql").read_text(encoding="utf-8").split("-- name: ")[1:]:
            head, _, body = part.partition("\n")
            name = re.match(r"\w+", head)
            assert name is not None
            bare = re.sub(r"--.*", "", body).strip().rstrip(";")
            if name[0] not in RARE:
                found.append((noun, name[0], resolve(bare)))
    return found


@pytest.mark.parametrize(("noun", "name", "sql"), statements(), ids=lambda value: value if "\n" not in value else "")
async def test_no_statement_of_the_hot_path_scans_a_table(database: Database, noun: str, name: str, sql: str) -> None:
    values = dict.fromkeys(re.findall(r"(?<!:):(\w+)", sql), 1)
    async with database.reading() as tx:
        plan = await tx.connection.fetch(f"EXPLAIN QUERY PLAN {sql}", values)

    steps = [row["detail"] for row in plan]
    scans = [step for step in steps if step.startswith("SCAN") and not ALLOWED.search(step)]
    # What a statement gathers itself is as long as what it found.
    scans = [step for step in scans if step.removeprefix("SCAN ") not in re.findall(r"(\w+) \([\w, ]+\) AS \(", sql)]
    if sql.startswith("INSERT"):
        # SQLite lists the tables that refer to this one; it looks there only while a deferred key is open.
        scans = [step for step in scans if step.removeprefix("SCAN ") not in REFERRING]
    assert scans == [], f"{noun}.{name}: {steps}"


async def test_the_queue_is_read_by_the_index_of_what_is_queued(database: Database) -> None:
    [sql] = [sql for _, name, sql in statements() if name == "list_queued_inbox"]
    async with database.reading() as tx:
        plan = await tx.connection.fetch(f"EXPLAIN QUERY PLAN {sql}", {"now": 1, "n": 64})

    steps = [row["detail"] for row in plan]
    assert any("inbox_queued" in step for step in steps)
    assert any("inbox_retry" in step for step in steps)
    assert not any("TEMP B-TREE" in step for step in steps), "by urgency and arrival without sorting"


@pytest.mark.parametrize(
    ("name", "index"),
    [
        ("raise_inbox_urgency", "inbox_of_chat"),
        ("raise_inbox_of_cared", "inbox_of_chat"),
        ("has_queued_inbox", "inbox_queued"),
    ],
)
async def test_what_is_urgent_and_what_still_waits_are_found_among_what_is_queued(
    database: Database, name: str, index: str
) -> None:
    [sql] = [sql for _, one, sql in statements() if one == name]
    values = dict.fromkeys(re.findall(r"(?<!:):(\w+)", sql), 1)
    async with database.reading() as tx:
        plan = await tx.connection.fetch(f"EXPLAIN QUERY PLAN {sql}", values)

    steps = [row["detail"] for row in plan]
    by_number = ("sqlite_autoindex", "PRIMARY KEY")
    found = [step for step in steps if step.startswith("SEARCH") and not any(one in step for one in by_number)]
    assert found, steps
    assert all(index in step for step in found), steps
    assert not any("TEMP B-TREE" in step for step in steps), steps


@pytest.mark.parametrize(("name", "index"), [("list_here", "report_here"), ("list_around", "report_around")])
async def test_the_same_matter_is_looked_for_among_what_is_open_in_order_without_sorting(
    database: Database, name: str, index: str
) -> None:
    [sql] = [sql for noun, one, sql in statements() if noun == "duplicates" and one == name]
    async with database.reading() as tx:
        values = {"building_id": 1, "grid_id": 1, "category": "water", "n": 20}
        plan = await tx.connection.fetch(f"EXPLAIN QUERY PLAN {sql}", values)

    steps = [row["detail"] for row in plan]
    assert any(index in step for step in steps), steps
    assert not any("TEMP B-TREE" in step for step in steps), steps


@pytest.mark.parametrize(
    ("name", "indexes"),
    [
        ("list_queue_owned", ["report_todo_of_owner"]),
        ("tally_queue_owned", ["report_todo_of_owner"]),
        ("tally_queue_reach", ["COVERING INDEX report_todo_of_grid", "report_todo_of_owner"]),
        ("list_queue_everywhere", ["report_todo "]),
        ("tally_queue_everywhere", ["report_todo "]),
    ],
)
async def test_a_queue_is_read_by_an_index_of_what_is_open(database: Database, name: str, indexes: list[str]) -> None:
    [sql] = [sql for _, one, sql in statements() if one == name]
    values = dict.fromkeys(re.findall(r"(?<!:):(\w+)", sql), 1)
    async with database.reading() as tx:
        plan = await tx.connection.fetch(f"EXPLAIN QUERY PLAN {sql}", values)

    of_reports = [row["detail"] for row in plan if row["detail"].startswith(("SEARCH report ", "SCAN report "))]
    assert len(of_reports) == len(indexes), of_reports
    assert all(index in f"{step} " for index, step in zip(indexes, of_reports, strict=True)), of_reports


@pytest.mark.parametrize(
    ("name", "indexes"),
    [
        ("count_board", {"care_in_force", "check_in_open", "check_in_morning"}),
        ("list_board_open", {"check_in_open", "rung_waiting"}),
        ("list_board_closed", {"check_in_of_day", "check_in_open"}),
        ("list_board_paused", {"care_in_force", "check_in_open", "check_in_morning"}),
    ],
)
async def test_the_board_looks_at_who_is_looked_after_and_at_today_never_at_what_is_past(
    database: Database, name: str, indexes: set[str]
) -> None:
    [sql] = [sql for _, one, sql in statements() if one == name]
    values = dict.fromkeys(re.findall(r"(?<!:):(\w+)", sql), 1)
    async with database.reading() as tx:
        plan = await tx.connection.fetch(f"EXPLAIN QUERY PLAN {sql}", values)

    steps = [row["detail"] for row in plan]
    assert indexes <= set(re.findall(r"INDEX (\w+)", " ".join(steps))), steps
    past = [step for step in steps if re.match(r"SCAN (?:o|m)\b", step) and "check_in_open" not in step]
    assert past == [], steps


async def test_figures_go_from_who_is_looked_after_to_their_days_and_read_no_others(database: Database) -> None:
    text = (SQL / "care_figures.sql").read_text(encoding="utf-8")
    for part in text.split("-- name: ")[1:]:
        head, _, body = part.partition("\n")
        sql = resolve(re.sub(r"--.*", "", body).strip().rstrip(";"))
        values = dict.fromkeys(re.findall(r"(?<!:):(\w+)", sql), 1)
        async with database.reading() as tx:
            steps = [row["detail"] for row in await tx.connection.fetch(f"EXPLAIN QUERY PLAN {sql}", values)]

        scans = [step for step in steps if step.startswith("SCAN") and not ALLOWED.search(step)]
        assert scans in ([], ["SCAN c"]), f"{head}: {steps}"
        by_day = "check_in_morning (elder_id=? AND day>? AND day<?)"
        if "check_in" in sql:
            assert any(by_day in step for step in steps), f"{head}: {steps}"
