"""The common sentences: the same shelves in every language, short, and of the language that they stand under."""

import pytest

from domain.categories import CATEGORIES
from domain.languages import Language, language_of
from domain.phrases import ANY, Use
from words.phrases import load

SHIPPED = load()
LONGEST_UNITS = 110


def test_every_language_has_the_same_shelves_and_as_many_sentences_on_each():
    shelves = {
        language: {(category, use): len(listed) for category, uses in found.items() for use, listed in uses.items()}
        for language, found in SHIPPED.items()
    }

    assert set(shelves) == {one.value for one in Language}
    assert all(one == shelves["zh-CN"] for one in shelves.values())


def test_twelve_kinds_of_matter_and_one_shelf_for_all_have_a_sentence_for_every_step():
    found = SHIPPED["zh-CN"]

    assert ANY in found
    assert len(found) == 13
    assert set(found) - {ANY} <= set(CATEGORIES)
    assert all(set(uses) == {use.value for use in Use} for uses in found.values())


@pytest.mark.parametrize("language", SHIPPED)
def test_a_sentence_is_short_one_line_and_stands_once(language):
    said = [text for uses in SHIPPED[language].values() for listed in uses.values() for text in listed]

    assert len(said) == len(set(said))
    for text in said:
        assert text == " ".join(text.split())
        assert 0 < len(text) <= LONGEST_UNITS, text
        assert text[-1] in "。？.?؟", text
        assert "{" not in text
        assert language_of(text) == language, text
