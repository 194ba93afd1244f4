"""Uyghur and Kazakh, however their letters are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.letters import ALIKE, Latin, sounds
from domain.normal import fold, normalise
from words.lexicon import load

LATIN = Latin(**load()["variants"]["latin"])


@pytest.mark.parametrize(
    ("careful", "typed"),
    [
        ("көмектесіңдер", "комектесиндер"),
        ("құтқарыңыз", "куткарыныз"),
        ("Үйде өрт шықты", "уйде орт шыкты"),
        ("көмектесіңдер", "كومەكتەسىڭدەر"),
        ("үй өртеніп жатыр", "ءۇي ءورتەنىپ جاتىر"),
        ("Жүрегім қатты ауырып тұр", "جۇرەگىم قاتتى اۋىرىپ تۇر"),
        ("полиция", "پوليتسيا"),
        ("автобус", "اۆتوبۋس"),
        ("қараңғы", "قاراڭعى"),
        ("су жоооқ", "سۋ جوق"),
        ("ياردەم قىلىڭلار", "يارده‌م قيليڭلار"),
        ("ياردەم قىلىڭلار", "یاردەم قىلىنگلار"),
        ("ئوت كەتتى", "وت کەتتى"),
        ("ئـــۆي", "ۆي"),
        ("ھاۋا", "هاۋا"),
        ("مەھەللە", "مەهەللە"),
        ("ھەممە", "هه‌ممه"),
        ("قۇتقۇزۇڭلار", "قۈتقۈزۈڭلار"),
        ("قاچان كېلىدۇ؟", "قاچان كىلىدۇ?"),
        ("3-بىنا", "٣-بىنا"),
        ("ﺳﯘ ﻳﻮﻕ", "سۇ يوق"),
    ],
)
def test_words_typed_with_other_letters_are_the_same_words(careful, typed):
    assert normalise(careful, {}) == normalise(typed, {})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("سۇ", "سا"),
        ("от", "ат"),
        ("өрт", "арт"),
        ("бала", "шала"),
        ("توك", "توي"),
        ("жоқ", "шоқ"),
        ("قان", "نان"),
        ("كۆيۈپ", "قويۇپ"),
        ("ئوت", "ئۆت"),
    ],
)
def test_words_that_differ_in_more_than_what_people_confuse_stay_apart(one, other):
    assert normalise(one, {}) != normalise(other, {})


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], max_codepoint=0x3FF)) | st.text("灯楼aZ9 !،"))
def test_letters_of_other_scripts_stay_as_they_are(text):
    assert sounds(text).replace(",", "،") == text.replace(",", "،")


def test_confused_letters_are_folded_place_by_place():
    text = "٣-بینا، ۇی қырғыз"

    assert len(fold(text, {})) == len(text)
    assert fold("٣-بينا", {}) == fold("3-بىنا", {})
    assert fold("кыргыз", {}) == fold("қырғыз", {})


def test_no_letter_stands_for_one_that_stands_for_another():
    assert not set(map(chr, ALIKE)) & set(ALIKE.values())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("su yoq", "سۇ يوق"),
        ("Yardem qilinglar!", "ياردەم قىلىڭلار!"),
        ("ot ketti tez kelinglar", "ئوت كەتتى تېز كەلىڭلار"),
        ("exlet tolup ketti", "ئەخلەت تولۇپ كەتتى"),
        ("chiragh yanmaydu", "چىراغ يانمايدۇ"),
        ("Su joq keshe beri", "Су жоқ кеше бері"),
        ("kömektesiñder tez", "көмектесіңдер тез"),
        ("uide jaryq joq", "үйде жарық жоқ"),
        ("3-podezd sham janbaidy", "3-подезд шам жанбайды"),
    ],
)
def test_words_in_latin_letters_are_read_as_uyghur_and_kazakh(typed, meant):
    assert normalise(LATIN.read(typed), {}) == normalise(meant, {}).replace("тиз", "тез")


@pytest.mark.parametrize(
    "text",
    [
        "the lift is stuck",
        "lift broken",
        "no water",
        "Good morning",
        "gas smell",
        "men at work",
        "help",
        "三栋 ok",
        "3号楼",
        "",
        "ـ",
    ],
)
def test_english_and_all_else_is_left_as_it_is(text):
    assert LATIN.read(text) == text
