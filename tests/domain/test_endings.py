"""Words in place of a button, and danger where something else was asked for."""

import pytest

from domain.categories import Urgency
from domain.intents import WORK, Asked, Endings, Facts, Intent, intent_of
from domain.reports import Action
from words import lexicon

ENDINGS = Endings(lexicon.load())


@pytest.mark.parametrize("asked", sorted(set(Asked) - WORK))
def test_danger_is_never_an_answer_to_what_a_resident_is_asked(asked: Asked) -> None:
    fresh = Facts(urgency=Urgency.EMERGENCY, is_report=True, asked=asked)
    begun = Facts(urgency=Urgency.EMERGENCY, is_report=True, asked=asked, has_just_begun=True)

    assert intent_of(fresh) is Intent.DANGER
    assert intent_of(begun) is Intent.CONTINUE


@pytest.mark.parametrize(
    ("facts", "intent"),
    [
        (Facts(is_over=True, is_report=True), Intent.OVER),
        (Facts(is_ending=True, is_reply_to_report=True), Intent.ENDING),
        (Facts(is_ending=True, asked=Asked.PLACE), Intent.ANSWER),
    ],
)
def test_what_is_over_and_what_ends_have_their_place_in_the_order(facts: Facts, intent: Intent) -> None:
    assert intent_of(facts) is intent


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("修好了", Action.CONFIRM),
        (" 修好了！谢谢 ", Action.CONFIRM),
        ("Fixed.", Action.CONFIRM),
        ("没修好", Action.REOPEN),
        ("Not yet", Action.REOPEN),
        ("一半。", Action.PARTLY),
        ("没修好，还是一闪一闪", None),
        ("修好了吗", None),
        ("", None),
        ("修" * 10_000, None),
    ],
)
def test_words_in_place_of_a_button_are_the_whole_message(text: str, action: Action | None) -> None:
    assert ENDINGS.action_of(text) is action


def test_still_is_heard_inside_a_sentence() -> None:
    assert ENDINGS.is_told_again("好像还是吵")
    assert ENDINGS.is_told_again("It is STILL dark")
    assert not ENDINGS.is_told_again("谢谢，很亮")
