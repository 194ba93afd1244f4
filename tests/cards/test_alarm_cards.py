"""Cards of an alarm fit Telegram whatever stands in it: a card that is too long never leaves, and nobody comes."""

import html
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from cards.alarms import PAUSES, alarm_card, key_card, note_text, pause_card, said_card
from cards.board_courses import course_card
from cards.call_lists import call_list_card
from cards.card import Card
from cards.fitting import LIMIT, fitted
from cards.look import Look
from domain.alarms import Deed
from domain.boards import Called, Course
from domain.call_lists import CallList, Line
from domain.care import Care, Contact, Way
from domain.check_in_changes import called, helped, opened
from domain.check_in_notices import AlarmCard, AlarmKey, AlarmSaid, CallListCard
from domain.check_ins import Event, Responder, Standing
from domain.ladder import Ladder
from domain.people import Grant, Person, Role
from words.texts import Texts

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
LOOK = Look(Texts("zh-CN"), ZoneInfo("Asia/Shanghai"), NOW)
NAMES = ("<b>&amp;</b>" * 5 + "<i>x", "🙂" * 64, "\u202e" + "گۈل" * 21, "x" * 64)
"""Names as people of Telegram have them: tags, pictures of two units each, from right to left."""
IDS = ("tags", "pictures", "right_to_left", "long")
BIG = 10**15 - 1


def one(name: str, number: int = BIG) -> Person:
    home = {"building": "3", "unit": 2, "room": "301", "building_id": 3, "grid_id": 3}
    return Person(number, name, "zh-CN", 701, phone="13900000001", grants=frozenset({Grant(Role.SECRETARY)}), **home)


def worst(name: str) -> AlarmCard:
    """200 were called and all have set out; four lines of history with all that she said; forty contacts."""
    elder = one(name)
    check_in = replace(called(helped(BIG, date(2026, 3, 2), NOW), tuple(range(1, 201))), id=BIG, level=6, is_drill=True)
    past = tuple(Event(NOW, name, "alive", "头晕🙂<" * 3000, 5) for _ in range(4))
    contacts = tuple(Contact(0, BIG, None, name, "13900000001", name, has_key=True) for _ in range(40))
    care = Care(elder, Way.CHAT, access_note="<钥匙>" * 800)
    return AlarmCard(
        elder,
        care,
        check_in,
        Responder(BIG, 6, Standing.GOING),
        tuple(Deed),
        may_see=True,
        has_note=True,
        going=(name,) * 200,
        past=past,
        contacts=contacts,
    )


def shown(text: str) -> int:
    return len(html.unescape(re.sub(r"<[^>]*>", "", text)).encode("utf-16-le")) // 2


def must_fit(card) -> None:
    text = card.to_params()["text"]
    assert shown(text) <= LIMIT
    for tag in ("b", "i", "blockquote", "code"):
        assert len(re.findall(rf"<{tag}[ >]", text)) == text.count(f"</{tag}>")
    for row in card.buttons:
        for button in row:
            assert 1 <= len(button.data.encode()) <= 64


@pytest.mark.parametrize("name", NAMES, ids=IDS)
@pytest.mark.parametrize("language", ["zh-CN", "ug", "kk", "en"])
def test_the_card_of_an_alarm_fits_and_still_says_door_and_telephone(name: str, language: str) -> None:
    notice = worst(name)
    notice = replace(notice, to=replace(notice.to, language=language))

    card = alarm_card(LOOK, notice)

    must_fit(card)
    assert "13900000001" in card.to_params()["text"]
    assert "301" in card.to_params()["text"]


@pytest.mark.parametrize("name", NAMES, ids=IDS)
def test_how_a_door_is_opened_fits_and_so_do_keys_and_questions(name: str) -> None:
    notice = worst(name)
    must_fit(Card(note_text(LOOK, "zh-CN", name, notice.care.access_note * 2)))
    must_fit(pause_card(LOOK, "zh-CN", BIG, name))
    must_fit(key_card(LOOK, AlarmKey(notice.to, tuple(range(BIG - 300, BIG)))))
    values = {"name": name, "by": name, "at": NOW}
    must_fit(said_card(LOOK, AlarmSaid(notice.to, notice.check_in, "alarm-over-seen", values, is_over=True)))
    assert len(PAUSES) == len([one for row in pause_card(LOOK, "zh-CN", BIG, name).buttons for one in row])


@pytest.mark.parametrize("name", NAMES, ids=IDS)
def test_a_course_of_five_hundred_lines_and_a_list_of_three_hundred_calls_fit(name: str) -> None:
    notice = worst(name)
    past = tuple(Event(NOW, name, "help", "头晕🙂<" * 3000, 5 if n % 2 else None) for n in range(500))
    everybody = tuple(Called(name, NOW, 6, Standing.GOING) for _ in range(200))
    must_fit(course_card(LOOK, "zh-CN", Course(notice.care, notice.check_in, past, everybody, name)))
    morning = opened(BIG, Ladder.CALL, date(2026, 3, 2), NOW, NOW, 1.0)
    listed = [replace(called(morning, (BIG,)), id=n) for n in range(300)]
    calls = CallList.of([Line(notice.care, it, Responder(BIG, 1, has_held=True)) for it in listed])
    card = call_list_card(LOOK, CallListCard(notice.to, date(2026, 3, 2), calls))
    must_fit(card)
    assert "13900000001" in card.to_params()["text"], "the one to be rung now"


def test_what_fits_is_left_as_it_is_and_a_pair_of_tags_is_never_torn() -> None:
    assert fitted("<b>a</b> &lt;") == "<b>a</b> &lt;"
    exact = "<b>" + "x" * LIMIT + "</b>"
    assert fitted(exact) == exact
    torn = fitted("<b>" + "\n".join(["y" * 100] * 100) + "</b>")
    assert shown(torn) <= LIMIT
    assert "<b>" not in torn or "</b>" in torn
