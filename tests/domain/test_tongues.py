"""Danger, and what only sounds like it, in Uyghur, Kazakh and English: by the words, whatever weights are learned."""

import pytest

from domain.categories import Urgency
from domain.classify import Classifier
from words.lexicon import load

LEXICON = load()
CLASSIFIER = Classifier({**LEXICON, "learned": None})


@pytest.mark.parametrize(
    "message",
    [
        "ياردەم قىلىڭلار",
        "یاردەم قیلیڭلار",
        "yardem qilinglar",
        "قۇتقۇزۇڭلار",
        "ئوت كەتتى",
        "وت كەتتى",
        "ئۆيدە گاز پۇرىقى بار",
        "بىز لىفىتتا قامىلىپ قالدۇق",
        "دادام ھوشىدىن كەتتى",
        "يۈرىكىم سانجىۋاتىدۇ",
        "يىقىلىپ چۈشتۈم، قوپالمايمەن",
        "بالامنى توك سوقۇۋەتتى",
        "ياشىغۇم يوق",
        "بىرسى پىچاق كۆتۈرۈپ ۋارقىراۋاتىدۇ",
        "بالا سۇغا غەرق بولۇۋاتىدۇ",
        "قىزىم يوقاپ كەتتى",
        "ئۆگزە ئۆرۈلۈپ ئادەم بېسىلىپ قالدى",
        "كۆمۈر مەشتىن ھەممىمىزنىڭ بېشى ئاغرىۋاتىدۇ",
        "көмектесіңдер",
        "комектесиндер",
        "كومەكتەسىڭدەر",
        "kömektesiñder",
        "құтқарыңыздар",
        "үй өртеніп жатыр",
        "ءۇي ءورتەنىپ جاتىر",
        "үйде газдың иісі бар",
        "лифтте қамалып қалдық",
        "ليفتتە قامالىپ قالدىق",
        "әкем есінен танып қалды",
        "журегим ауырып тур",
        "әжем құлап қалды, тұра алмайды",
        "баланы ток ұрды",
        "өмір сүргім келмейді",
        "пышақ ұстаған адам жүр",
        "бала суға батып жатыр",
        "ұлым жоғалып кетті",
        "үйдің төбесі құлап адам басып қалды",
        "көмір пештен басымыз айналып құсып жатырмыз",
        "the kitchen is on fire",
        "I smell gas",
        "we are stuck in the lift",
        "my mother fell and can't get up",
        "chest pain, can't breathe",
        "he has a knife and threatens people",
        "I want to end my life",
        "a child fell into the canal",
        "my son got an electric shock",
        "child locked in the car",
        "tree fell, a man is under it",
    ],
)
def test_words_of_danger_are_an_emergency_in_each_language(message):
    assert CLASSIFIER.guess(message).urgency is Urgency.EMERGENCY


@pytest.mark.parametrize(
    "message",
    [
        "ئوت ئۆچۈرگۈچنىڭ ۋاقتى ئۆتۈپ كېتىپتۇ",
        "دەرۋازا ئالدىغا ماشىنا قويۇپتۇ",
        "دوختۇرغا تېلېفون ئۇرۇپ قويۇڭلار",
        "گاز پۇرىقى ئەمەس ئىكەن",
        "ئىسسىق سۇ يوق، گاز ئوچاق يانمايدۇ",
        "ئوتتۇرىدىكى چىراغ يانمايدۇ",
        "ياردەم پۇلىنى قانداق ئالىمەن",
        "لامپا كۆيۈپ كېتىپتۇ",
        "кухня ортасында шам жанбайды",
        "шам күндіз де жанып тұр",
        "құлағым ауырады, дәрігер қашан болады",
        "жол белгісі құлап қалған",
        "жәрдемақыны қалай рәсімдеймін",
        "отбасылық дәрігер керек",
        "жұмыс таба алмай жүрмін",
        "can you help me with the gate card",
        "my daughter can't find work",
        "fire extinguisher expired",
        "homework help for kids",
    ],
)
def test_what_only_sounds_like_danger_is_no_emergency(message):
    assert CLASSIFIER.guess(message).urgency is not Urgency.EMERGENCY


@pytest.mark.parametrize(
    ("message", "category"),
    [
        ("چىراغ يانمايدۇ", "lighting"),
        ("سۇ كەلمەيدۇ", "water"),
        ("su kelmidi su yoq", "water"),
        ("ۋۇيې تېلېفون ئالمايدۇ", "property"),
        ("ئەخلەت تولۇپ كەتتى", "sanitation"),
        ("نوپۇسىمنى قانداق يۆتكەيمەن", "documents"),
        ("шам жанбайды", "lighting"),
        ("شام جانبايدى", "lighting"),
        ("уйде су жок", "water"),
        ("ۇيدە سۋ جوق", "water"),
        ("uide su joq", "water"),
        ("қоқыс толып кетті", "sanitation"),
        ("балабақшаға орын бар ма", "education"),
    ],
)
def test_a_matter_is_the_same_in_every_script(message, category):
    assert CLASSIFIER.guess(message).category == category
