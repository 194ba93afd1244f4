"""Cards as values: what they hold fits Telegram, whoever looks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.card import Button, Card, clip, pairs
from cards.look import Look
from cards.reports import report_card, report_list
from cards.times import clock_time, time_left
from domain.categories import Urgency
from domain.notices import Face, ReportCard
from domain.people import Grant, Person, Role
from domain.reports import Action, Rating, Report, State
from words.texts import Texts

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
LOOK = Look(Texts("zh-CN"), ZoneInfo("Asia/Shanghai"), NOW)
AUNTIE = Person(1, "张阿姨", "zh-CN", 701, phone="13900000001", building="3", unit=2, room="301")
WORKER = Person(2, "小王", "zh-CN", 711, grants=frozenset({Grant(Role.WORKER, 3)}))


def report(state=State.DISPATCHED, **changes):
    made = Report(
        number=10**12,
        version=1,
        state=state,
        level=1,
        category="lighting",
        urgency=Urgency.NORMAL,
        text="灯不亮",
        place="3号楼2单元",
        building_id=3,
        unit=2,
        grid_id=3,
        reporter_id=1,
        owner_id=2,
        created_at=NOW,
        said_at=NOW,
        answer_due_at=NOW + timedelta(hours=2),
        solve_due_at=NOW + timedelta(days=3),
        owner_name="小王",
        grid_name="3号网格",
    )
    return replace(made, **changes)


def card(person, shown, actions=(), **changes):
    return report_card(LOOK, ReportCard(person, shown, AUNTIE, tuple(actions), False, **changes))


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("person", [AUNTIE, WORKER], ids=["resident", "worker"])
@pytest.mark.parametrize("face", Face)
def test_every_side_of_every_card_fits_telegram(state, person, face):
    shown = card(
        person, report(state, text="<b>&\U0001f6ae" * 6000), Action, face=face, targets=(WORKER,) * 30, gist="好" * 5000
    )

    assert 0 < len(shown.text.encode("utf-16-le")) // 2 <= 4096
    for row in shown.buttons:
        assert len(row) <= 4
        for button in row:
            assert 1 <= len(button.data.encode()) <= 64
            assert button.label


def test_a_resident_sees_who_comes_and_by_when_in_the_communitys_clock():
    text = card(AUNTIE, report()).text

    assert "小王" in text
    assert "12:00" in text


@pytest.mark.parametrize(
    ("person", "shown", "is_seen"),
    [
        (WORKER, report(State.DISPATCHED), False),
        (WORKER, report(State.ACCEPTED, answered_at=NOW), True),
        (replace(WORKER, id=9), report(State.ACCEPTED, answered_at=NOW), False),
        (WORKER, report(State.CLOSED, answered_at=NOW), False),
    ],
    ids=["before he accepts", "who accepted", "another one", "when it is over"],
)
def test_phone_and_door_are_for_the_one_who_accepted_while_it_is_open(person, shown, is_seen):
    text = card(person, shown).text

    assert ("13900000001" in text) is is_seen
    assert ("301" in text) is is_seen


@pytest.mark.parametrize("person", [AUNTIE, WORKER], ids=["resident", "worker"])
def test_in_danger_without_a_place_the_home_is_named_but_not_the_door(person):
    urgent = report(place="", urgency=Urgency.EMERGENCY)

    assert "3号楼2单元（住处）" in _plain(card(person, urgent).text)
    assert "301" not in card(person, urgent).text
    assert "（住处）" not in card(person, report(place="")).text
    assert "（住处）" not in card(person, replace(urgent, place="5号楼")).text


def _plain(text):
    return text.translate({code: None for code in range(0x2066, 0x206A)})


def test_a_resident_is_asked_for_the_place_only_when_it_is_not_known():
    asked = report(place="", is_place_asked=True)

    assert "3号楼2单元灯不亮" not in card(AUNTIE, report()).text
    assert LOOK.words("zh-CN", "card-where") in card(AUNTIE, asked).text
    assert LOOK.words("zh-CN", "card-what-where") in card(AUNTIE, replace(asked, text="")).text


def test_a_rated_report_offers_to_change_the_rating_and_no_second_one():
    open_rating = card(AUNTIE, report(State.CLOSED), [Action.RATE, Action.REOPEN])
    rated = card(AUNTIE, report(State.CLOSED, rating=Rating.GOOD), [Action.RATE, Action.REOPEN])

    assert len(open_rating.buttons[0]) == 3
    assert [button.label for row in rated.buttons for button in row] == ["没修好", "改评价"]
    assert card(AUNTIE, report(State.CLOSED), []).buttons == ((), ()), "who may not rate sees no rating"


def test_a_list_has_one_line_and_one_button_a_report():
    shown = report_list(LOOK, "zh-CN", "标题", [report(), report(State.CLOSED)])

    assert shown.text.count("\n") == 2
    assert sum(len(row) for row in shown.buttons) == 2


@given(st.text(), st.integers(1, 50))
def test_clipping_never_breaks_a_character_and_never_exceeds(text, units):
    clipped = clip(text.encode("utf-8", "replace").decode(), units)

    assert len(clipped.encode("utf-16-le")) // 2 <= units


def test_another_day_is_named():
    zone = ZoneInfo("Asia/Shanghai")

    assert clock_time(LOOK.texts, "zh-CN", NOW, NOW, zone) == "10:00"
    assert clock_time(LOOK.texts, "zh-CN", NOW + timedelta(days=1), NOW, zone) == "3月3日 10:00"


def test_buttons_stand_two_a_row_and_a_keyboard_that_stays_is_no_inline_one():
    buttons = [Button(str(n), f"x:{n}") for n in range(3)]

    assert [len(row) for row in pairs(buttons)] == [2, 1]
    assert Card("好", keyboard=(("我很好",),)).to_params()["reply_markup"]["is_persistent"] is True
    assert "inline_keyboard" in Card("好", pairs(buttons)).to_params()["reply_markup"]


def test_a_guess_in_doubt_is_asked_about_after_the_place_and_until_somebody_has_begun():
    unsure = report(doubts="lighting power")

    asked = card(AUNTIE, unsure)
    where = card(AUNTIE, replace(unsure, place="", is_place_asked=True))
    begun = card(AUNTIE, replace(unsure, state=State.ACCEPTED))

    assert [button.label for row in asked.buttons for button in row] == ["路灯楼道灯", "供电", "改一下", "补充"]
    assert "哪一类" in asked.text
    assert "哪一类" not in where.text + begun.text + card(AUNTIE, report()).text
    assert "在哪儿" in where.text


def test_only_staff_are_offered_to_say_how_urgent_it_is():
    labels = {
        person.name: {button.label for row in card(person, report(), face=Face.EDIT).buttons for button in row}
        for person in (AUNTIE, WORKER)
    }

    assert labels["小王"] - labels["张阿姨"] == {"有危险", "急"}


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (timedelta(seconds=5), "1 分钟"),
        (timedelta(minutes=59), "59 分钟"),
        (timedelta(hours=1, minutes=59, seconds=40), "2 小时"),
        (timedelta(hours=2, minutes=20), "2 小时"),
        (timedelta(hours=33), "33 小时"),
        (timedelta(days=2, hours=13), "3 天"),
    ],
)
def test_what_is_left_is_said_in_the_largest_unit_and_rounded_to_the_nearest(left, said):
    assert time_left(LOOK.texts, "zh-CN", left) == said
