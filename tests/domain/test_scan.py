"""Words of a lexicon in a text."""

from hypothesis import example, given
from hypothesis import strategies as st

from domain.normal import fold, normalise, normalise_all
from domain.scan import Scanner, count_words, ngrams

SCANNER = Scanner({word: word for word in ("灯", "路灯", "路灯杆", "rat", "leak*", "no water", "су", "fire!")})


def found(plain: str) -> list[str]:
    return list(SCANNER.longest(plain))


def test_a_word_inside_a_longer_one_does_not_count():
    assert found("路灯杆歪了") == ["路灯杆"]
    assert found("路灯杆和灯") == ["路灯杆", "灯"]


def test_a_word_counts_once():
    assert found("灯灯灯") == ["灯"]


def test_a_latin_word_stands_alone_unless_it_has_a_star():
    assert found("separate rate") == []
    assert found("a rat!") == ["rat"]
    assert found("leaking pipes") == ["leak*"]


def test_a_latin_word_next_to_ideographs_is_found():
    assert found("有rat啊") == ["rat"]


def test_cyrillic_words_take_endings_but_not_beginnings():
    assert found("суды") == ["су"]
    assert found("басу") == []


def test_a_word_with_a_stroke_takes_no_ending():
    scanner = Scanner({word: word for word in ("от|", "отын")})

    assert list(scanner.longest("от кетті, отыр")) == ["от|"]
    assert list(scanner.longest("отын")) == ["отын"]


def test_a_phrase_is_found_over_its_spaces():
    assert found("there is no water here") == ["no water"]


def test_ideographs_and_written_words_are_counted():
    assert count_words("灯坏了 no light!") == 5


def test_pieces_of_a_text_have_the_sizes_asked_for():
    assert ngrams("abc", [0, 2]) == {"", "ab", "bc"}


def test_width_case_repeats_and_gaps_make_no_difference():
    variants = str.maketrans("電", "电")

    assert normalise("電 梯 坏了！！！！", variants) == normalise("电梯坏了!!", variants)
    assert normalise("HEEELPPPP", variants) == "help"
    assert normalise("灯\u200b坏", variants) == "灯坏"


@given(st.text())
def test_folding_keeps_every_position(text):
    assert len(fold(text, str.maketrans("電", "电"))) == len(text)


@given(st.lists(st.text() | st.sampled_from(["ΣΑΣ", "电 梯", "ﷺ", "\u200b", "啊\n啊", "!!!", " ", "\n"])))
@example(["\n0", "", "", ""])
def test_words_together_get_the_form_that_each_gets_alone(words):
    variants = str.maketrans("電", "电")

    assert normalise_all(words, variants) == [normalise(word, variants) for word in words]
