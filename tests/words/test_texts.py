"""Words with values in them, and words that choose between forms."""

from pathlib import Path

import pytest

from words.texts import Texts

WORDS = """
plain = Done.
matter = <b>{ $number }</b> { $place }, 100%
alone = { $place }
waiting = { $count ->
    [one] One report waits.
   *[other] { $count } reports wait.
}
"""


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    (tmp_path / "en.ftl").write_text(WORDS, encoding="utf-8")
    return Texts("en", tmp_path)


def test_values_are_escaped_and_keep_their_direction(texts: Texts) -> None:
    said = texts.html("en", "matter", {"number": 12, "place": "<lift> \u202edlo\u202c"})

    assert said == "<b>\u206812\u2069</b> \u2068&lt;lift&gt; dlo\u2069, 100%"


def test_a_number_is_written_as_people_type_it(texts: Texts) -> None:
    assert texts.plain("en", "matter", {"number": 12345, "place": "x"}) == "<b>12345</b> x, 100%"
    assert texts.plain("en", "waiting", {"count": 12345}) == "12345 reports wait."


def test_words_choose_the_form_that_a_number_wants(texts: Texts) -> None:
    assert [texts.plain("en", "waiting", {"count": count}) for count in (1, 2)] == [
        "One report waits.",
        "2 reports wait.",
    ]


def test_a_value_that_stands_alone_needs_no_marks(texts: Texts) -> None:
    assert texts.html("en", "alone", {"place": "gate"}) == "gate"


def test_a_value_that_is_missing_is_an_error_and_no_gap(texts: Texts) -> None:
    for key in ("matter", "waiting"):
        with pytest.raises(KeyError):
            texts.html("en", key, {"place": "x"})
