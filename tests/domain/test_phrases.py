"""Common sentences: a community's own beside what ships with the house, and in place of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from domain.intents import WORK
from domain.phrases import LONGEST, USES, Change, Phrase, Use, phrases_on, shelf_of, written
from domain.refusals import Refused

SHIPPED = [Phrase("lighting.ask.1", "几楼的灯？"), Phrase("lighting.ask.2", "几盏？")]


def test_sentences_are_offered_only_where_a_worker_is_asked_for_words():
    assert set(USES) <= WORK
    assert set(USES.values()) == set(Use)


@pytest.mark.parametrize(
    ("changes", "texts"),
    [
        ([], ["几楼的灯？", "几盏？"]),
        ([Change(1, "", "哪一层？")], ["哪一层？", "几楼的灯？", "几盏？"]),
        ([Change(1, "lighting.ask.1", "哪一层的灯？")], ["哪一层的灯？", "几盏？"]),
        ([Change(1, "lighting.ask.1", "")], ["几盏？"]),
        ([Change(1, "lighting.ask.9", "没有这一句")], ["几楼的灯？", "几盏？"]),
    ],
)
def test_a_shelf_is_what_ships_with_the_house_as_the_community_changed_it(changes, texts):
    assert [one.text for one in phrases_on(SHIPPED, changes)] == texts


@pytest.mark.parametrize("key", ["", "lighting", "lighting.nonsense.1", "7", "lighting.resolve.1"])
def test_a_key_that_is_none_is_refused(key):
    with pytest.raises(Refused):
        shelf_of(key)


def test_a_key_says_where_a_sentence_lies():
    assert shelf_of("counselling.outside.12") == ("counselling", Use.OUTSIDE)


@given(st.text(max_size=LONGEST * 2))
def test_what_is_kept_is_one_line_that_can_be_read(text):
    try:
        kept = written(text)
    except Refused:
        assert not text.split() or len(" ".join(text.split())) > LONGEST
        return
    assert kept == written(kept)
    assert 0 < len(kept) <= LONGEST
    assert "\n" not in kept


class OneShelf(RuleBasedStateMachine):
    """Staff add, change and take away; what lies on the shelf is what was last said of each."""

    def __init__(self):
        super().__init__()
        self.changes: dict[int, Change] = {}
        self.own: dict[str, str] = {}
        self.shipped = {one.key: one.text for one in SHIPPED}

    @rule(text=st.sampled_from(["一", "二", "三"]))
    def add(self, text):
        number = len(self.changes) + 1
        self.changes[number] = Change(number, "", text)
        self.own[str(number)] = text

    @rule(key=st.sampled_from([one.key for one in SHIPPED]), text=st.sampled_from(["", "四"]))
    def say_otherwise(self, key, text):
        kept = next((one for one in self.changes.values() if one.shipped == key), None)
        number = kept.id if kept else len(self.changes) + 1
        self.changes[number] = Change(number, key, text)
        self.shipped[key] = text

    @invariant()
    def the_shelf_holds_each_once_and_nothing_empty(self):
        found = {one.key: one.text for one in phrases_on(SHIPPED, self.changes.values())}

        assert len(found) == len(phrases_on(SHIPPED, self.changes.values()))
        assert found == {key: text for key, text in {**self.own, **self.shipped}.items() if text}


TestOneShelf = OneShelf.TestCase
