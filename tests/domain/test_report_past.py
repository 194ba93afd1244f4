"""Who is told what of a report's history: a table of readers and words, with everything that is not theirs."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.categories import Urgency
from domain.people import Grant, Person, Role
from domain.report_past import Happening, Who, event_for
from domain.reports import Action, Part, Report, Source, State, Step

NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)
GRID, BUILDING = 3, 30
PHONE = "13900000011"
REPORTER = Person(1, "张阿姨", "zh-CN")
FOLLOWER = Person(2, "古丽娜", "zh-CN")
ELDER = Person(3, "李奶奶", "zh-CN")
WORKER = Person(11, "小王", "zh-CN", grants=frozenset({Grant(Role.WORKER, GRID)}))
DESK = Person(12, "赵敏", "zh-CN", grants=frozenset({Grant(Role.DESK)}))
ELSEWHERE = Person(13, "小马", "zh-CN", grants=frozenset({Grant(Role.WORKER, 1)}))
PARTNER = Person(14, "物业老刘", "zh-CN", grants=frozenset({Grant(Role.PARTNER, partner="property")}))
LEAD = Person(15, "楼栋长老赵", "zh-CN", grants=frozenset({Grant(Role.BUILDING_LEAD, building_id=BUILDING)}))
GONE = Person(16, "走了的人", "zh-CN")
REPORT = Report(
    number=1,
    version=9,
    state=State.CLOSED,
    level=1,
    category="lighting",
    urgency=Urgency.NORMAL,
    text="灯不亮",
    place="3号楼",
    building_id=BUILDING,
    unit=2,
    grid_id=GRID,
    reporter_id=REPORTER.id,
    owner_id=WORKER.id,
    created_at=NOW,
    said_at=NOW,
    parties=frozenset({(FOLLOWER.id, Part.FOLLOWER), (ELDER.id, Part.REPRESENTED)}),
)
EVERYBODY = (REPORTER, FOLLOWER, ELDER, WORKER, DESK, ELSEWHERE, PARTNER, LEAD, GONE)
HEARS = {
    **dict.fromkeys(("resolve", "reject", "outside", "convene"), frozenset(EVERYBODY)),
    **dict.fromkeys(("ask", "question"), frozenset({REPORTER, WORKER, DESK})),
    **dict.fromkeys(
        ("pass", "escalate", "return", "result", "handover", "routed", "brand_new"), frozenset({WORKER, DESK})
    ),
}
"""Who hears the words of what a worker did; all others do not."""


def event(action, actor, reader, report=REPORT, text="话"):
    return event_for(report, Happening(NOW, action, text, actor), reader)


@pytest.mark.parametrize("action", HEARS)
def test_words_reach_those_they_are_for_and_nobody_else(action):
    author = replace(WORKER, id=99)

    heard = {reader for reader in EVERYBODY if event(action, author, reader).text}

    assert heard == HEARS[action]


@pytest.mark.parametrize("action", [*Action, *Step, "report", "extend", "edited", "supplement", "nonsense"])
def test_what_a_resident_says_is_heard_by_the_reporter_and_staff_of_the_place_only(action):
    heard = {reader for reader in EVERYBODY if event(str(action), FOLLOWER, reader).text}

    is_for_all = str(action) in ("resolve", "reject", "outside", "convene")
    assert heard - {FOLLOWER, REPORTER, WORKER, DESK} == (set(EVERYBODY) if is_for_all else set()) - {
        FOLLOWER,
        REPORTER,
        WORKER,
        DESK,
    }
    assert FOLLOWER in heard, "everybody may read their own words"


@pytest.mark.parametrize("reader", [REPORTER, FOLLOWER, ELDER, PARTNER, LEAD])
@pytest.mark.parametrize("text", [f"打{PHONE}找我", "打 139 0000 0011 找我", "打+86 139-0000-0011找我"])
@pytest.mark.parametrize("action", HEARS)
def test_nobody_but_staff_reads_a_mobile_number(action, text, reader):
    told = event(action, WORKER, reader, text=text).text

    assert "0011" not in told
    assert "0011" in event(action, WORKER, DESK, text=text).text


def test_a_number_that_is_no_mobile_stays():
    assert event("resolve", WORKER, REPORTER, text="打 96110，单号 20260302001").text == "打 96110，单号 20260302001"


@pytest.mark.parametrize(
    ("actor", "action", "reader", "who", "name"),
    [
        (None, "answer_due", REPORTER, Who.CLOCK, ""),
        (REPORTER, "report", REPORTER, Who.YOU, ""),
        (REPORTER, "report", WORKER, Who.REPORTER, ""),
        (REPORTER, "report", FOLLOWER, Who.REPORTER, ""),
        (ELDER, "confirm", REPORTER, Who.REPRESENTED, ""),
        (FOLLOWER, "partly", REPORTER, Who.NEIGHBOUR, ""),
        (WORKER, "accept", REPORTER, Who.SERVING, "小王"),
        (WORKER, "category", REPORTER, Who.SERVING, "小王"),
        (PARTNER, "resolve", REPORTER, Who.SERVING, "物业老刘"),
        (GONE, "resolve", REPORTER, Who.STAFF, ""),
        (GONE, "partly", REPORTER, Who.NEIGHBOUR, ""),
        (LEAD, "nudge", REPORTER, Who.LEAD, ""),
    ],
)
def test_staff_are_named_with_their_role_and_residents_never(actor, action, reader, who, name):
    told = event(action, actor, reader)

    assert (told.who, told.name) == (who, name)


@pytest.mark.parametrize("reader", EVERYBODY)
@pytest.mark.parametrize("action", [*Action, *Step, "report", "extend", "danger_out"])
def test_no_resident_is_ever_named(action, reader):
    for actor in (REPORTER, FOLLOWER, ELDER, LEAD, GONE):
        assert event(str(action), actor, reader).name == ""


def test_a_worker_who_reports_from_home_is_the_reporter_and_one_who_found_it_is_named():
    at_home = replace(REPORT, reporter_id=WORKER.id)
    found = replace(at_home, source=Source.FOUND)

    assert event("report", WORKER, FOLLOWER, at_home).who is Who.REPORTER
    assert event("accept", WORKER, FOLLOWER, at_home).who is Who.SERVING
    assert event("report", WORKER, FOLLOWER, found).who is Who.SERVING
    assert event("report", WORKER, FOLLOWER, found).role is Role.WORKER


def test_the_role_that_is_said_is_the_one_that_reaches_the_report():
    both = replace(WORKER, grants=frozenset({Grant(Role.WORKER, 1), Grant(Role.SECRETARY, GRID)}))

    assert event("accept", both, REPORTER).role is Role.SECRETARY
    assert event("nudge", LEAD, REPORTER).role is Role.BUILDING_LEAD
