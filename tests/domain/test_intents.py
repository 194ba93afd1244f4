"""What a plain message means: the order of the table is the rule."""

from itertools import product

import pytest

from domain.categories import Urgency
from domain.intents import INTENTS, WORK, Asked, Facts, Intent, intent_of

DANGER = {"urgency": Urgency.EMERGENCY}


@pytest.mark.parametrize(
    ("facts", "intent"),
    [
        (Facts(is_report=True), Intent.REPORT),
        (Facts(has_file=True), Intent.REPORT),
        (Facts(), Intent.CHATTER),
        (Facts(has_content=False, is_report=True), Intent.CHATTER),
        (Facts(is_of_known_album=True, asked=Asked.PLACE), Intent.SAME_ALBUM),
        (Facts(**DANGER, is_report=True, asked=Asked.PLACE), Intent.DANGER),
        (Facts(**DANGER, is_report=True, is_reply_to_report=True), Intent.DANGER),
        (Facts(**DANGER, is_report=True, has_just_begun=True), Intent.CONTINUE),
        (Facts(**DANGER, is_report=True, is_forwarded=True), Intent.FORWARD),
        (Facts(asked=Asked.PLACE, is_report=True), Intent.ANSWER),
        (Facts(asked=Asked.ANSWER, is_reply_to_report=True), Intent.ANSWER),
        (Facts(is_reply_to_report=True, is_report=True, has_just_begun=True), Intent.REPLY),
        (Facts(is_forwarded=True, is_report=True), Intent.FORWARD),
        (Facts(is_forwarded=True, has_file=True), Intent.REPORT),
        (Facts(has_just_begun=True), Intent.CONTINUE),
        (Facts(has_just_begun=True, is_surely_chatter=True), Intent.CHATTER),
    ],
)
def test_the_first_line_that_holds_decides(facts, intent):
    assert intent_of(facts) is intent


@pytest.mark.parametrize("asked", sorted(WORK))
def test_a_worker_who_writes_of_danger_when_asked_answers_and_begins_nothing(asked):
    assert intent_of(Facts(**DANGER, is_report=True, asked=asked)) is Intent.ANSWER


def test_a_worker_who_tells_of_a_danger_of_another_kind_is_heard_at_once():
    facts = Facts(**DANGER, is_report=True, asked=Asked.RESULT, is_other_danger=True)

    assert intent_of(facts) is Intent.DANGER


@pytest.mark.parametrize(
    ("facts", "intent"),
    [
        (Facts(**DANGER, is_reply_to_report=True, has_just_begun=True), Intent.CONTINUE),
        (Facts(**DANGER, is_reply_to_report=True, is_of_danger=True), Intent.REPLY),
        (Facts(**DANGER, asked=Asked.ANSWER, is_of_danger=True), Intent.ANSWER),
        (Facts(**DANGER, is_ending=True, has_just_begun=True), Intent.CONTINUE),
        (Facts(**DANGER, is_over=True, has_just_begun=True), Intent.CONTINUE),
    ],
)
def test_danger_is_neither_passed_on_as_mere_words_nor_told_of_twice(facts, intent):
    assert intent_of(facts) is intent


def test_nothing_that_says_something_is_left_without_a_meaning():
    flags = (False, True)
    for is_report, sure, file, forwarded, album, reply, begun in product(flags, repeat=7):
        for asked, urgency in product((None, *Asked), Urgency):
            facts = Facts(urgency, is_report, sure, True, file, forwarded, asked, album, reply, begun)
            assert intent_of(facts) in Intent
            if is_report and not forwarded:
                assert intent_of(facts) is not Intent.CHATTER or (sure and begun and not is_report) or sure


def test_every_intent_but_chatter_has_its_line():
    assert {intent for intent, _ in INTENTS} == set(Intent)
