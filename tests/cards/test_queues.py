"""A line of a queue tells what, where and by when; it leads to no door and names nobody but who works on it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from cards.look import Look
from cards.queues import line, queue_card, walk_card
from domain.categories import Urgency
from domain.people import Person
from domain.queues import COUNTED, Queue, Sieve, Tally, View
from domain.reports import Report, State
from words.texts import Texts

NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)
LOOK = Look(Texts("zh-CN"), ZoneInfo("Asia/Shanghai"), NOW)
MARKS = {code: None for code in (0x200E, 0x200F, *range(0x2066, 0x206A))}


def report(**more):
    what = {"category": "lighting", "urgency": Urgency.NORMAL, "text": "张阿姨 13900000001", "place": "3号楼2单元301"}
    where = {"building_id": 1, "unit": 2, "grid_id": 3, "building": "3"}
    times = {"created_at": NOW, "said_at": NOW, "answer_due_at": NOW + timedelta(hours=2)}
    return Report(
        7,
        1,
        **{"state": State.DISPATCHED, "level": 1, **what, **where, **times, "reporter_id": 1, "owner_id": 2, **more},
    )


def told(found, language="zh-CN"):
    return line(LOOK, Person(2, "小王", language), found).translate(MARKS)


def test_a_line_says_how_urgent_which_what_where_whether_begun_and_by_when():
    assert told(report()) == "🟡 <b>7</b> 路灯楼道灯 · 3号楼2单元 · 等人接单 ⏱ 11:00"


@pytest.mark.parametrize(("place", "unit"), [("3号楼2单元301", 2), ("3号楼301", None), ("3号楼2单元３０１室", 2)])
def test_no_line_leads_to_a_door(place, unit):
    words = (
        told(report(place=place, unit=unit))
        + walk_card(LOOK, Person(2, "小王", "zh-CN"), [report(place=place)], 0).text
    )

    assert [part for part in ("301", "３０１", "张阿姨", "13900000001") if part in words] == []
    assert "3号楼" in words


def test_others_matters_say_whose_and_how_high_and_what_is_late_says_so():
    found = report(
        owner_id=9, owner_name="小马", level=2, state=State.ACCEPTED, solve_due_at=NOW - timedelta(minutes=1)
    )

    assert told(found).endswith("小马 · 已接单 ⏫社区 ❗08:59 已过")


def test_what_waits_for_the_resident_has_no_clock_and_does_not_ask_the_worker():
    assert told(report(state=State.WAITING_RESIDENT)).endswith("等居民回话")


def test_a_worker_reads_no_markup_of_others():
    assert "&lt;b&gt;" in told(report(place="<b>", building="", building_id=None, unit=None))


@pytest.mark.parametrize("language", ["zh-CN", "en", "ug", "kk"])
@pytest.mark.parametrize("view", View)
def test_every_view_has_a_first_line_and_counts_no_further_than_it_must(language, view):
    to = Person(2, "小王", language)
    card = queue_card(LOOK, to, Queue(Sieve(view), Tally(COUNTED, 2, 3, 4), (report(),), views=(view,)))

    first = card.text.translate(MARKS).splitlines()[0]
    assert f"{COUNTED}+" in first
    assert ("4" in first.replace(f"{COUNTED}+", "")) is (view is not View.LATE)
    assert all(len(button.data.encode()) <= 64 for row in card.buttons for button in row)
