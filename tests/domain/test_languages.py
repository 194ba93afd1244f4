"""In which language a text is written: a table of what people write."""

import re

import pytest

from domain.languages import Language, language_of

WRITTEN = {
    "zh-CN": [
        "楼道灯不亮了",
        "3号楼2单元WiFi坏了",
        "放AED",
        "電梯壞了",
        "好",
        "新疆话里有个词叫ياخشى，灯不亮了",
    ],
    "ug": [
        "چىراغ يانمايدۇ",
        "3-بىنا 2-ئىشىكنىڭ چىرىغى ئۆچۈپ قالدى",
        "3号楼2单元 چىراغ يانمايدۇ",
        "گاز پۇرىقى بار",
        "سۇ يوق",
        "رەھمەت",
        "لىفىتتا قامىلىپ قالدۇق",
        "WiFi بۇزۇلۇپ قالدى",
        "ئوت كەتتى",
        "\u202bچىراغ يانمايدۇ\u202c",
    ],
    "kk": [
        "Шам жанбайды",
        "3-үй 2-кіреберісте шам жанбайды",
        "СУ ЖОҚ",
        "су жок",
        "Подъезд лас",
        "Лифт істемейді",
        "Басқарушы компания телефон алмайды",
        "كوشە شامى جانبايدى",
        "سۋ جوق",
        "ليفت ىستەمەيدى",
        "ءورت شىقتى",
        "گاز ءيسى شىعىپ تۇر",
    ],
    "ru": ["нет воды", "Помогите, у нас пожар", "Лифт не работает третий день", "Свет отключили", "СВЕТ ОТКЛЮЧИЛИ"],
    "en": ["The light in building 3 is out", "help", "no water", "lift 3 stuck", "Emma's door is open"],
    None: ["", "666", "👍🙏", "3-2-401", "OK", "su yoq", "。", "۳-۲", "A3", "\u200f\u2068"],
}


@pytest.mark.parametrize(
    ("text", "language"), [(text, language) for language, texts in WRITTEN.items() for text in texts]
)
def test_a_text_is_known_by_its_letters(text, language):
    assert language_of(text) == language


def test_every_language_that_is_spoken_is_recognised():
    assert set(Language) <= WRITTEN.keys()


def test_a_very_long_text_is_judged_by_its_beginning():
    assert language_of("灯" * 400 + "light " * 100_000) == "zh-CN"


@pytest.mark.parametrize("code", ["ug", "kk", "en"])
def test_messages_of_a_language_are_taken_for_it(code, corpus_lines):
    """What the classifier learns from is told apart as well, but for some short ones without a letter of their own."""
    lines = corpus_lines(code)

    wrong = [line for line in lines if language_of(line) != code]

    assert len(lines) > 100
    assert len(wrong) <= len(lines) // 50, wrong


@pytest.fixture
def corpus_lines():
    from pathlib import Path

    folder = Path(__file__).parent.parent.parent / "words" / "corpus"

    def read(code):
        lines = (folder / f"{code}.txt").read_text(encoding="utf-8").splitlines()
        plain = (re.sub(r"^!+", "", line).strip() for line in lines)
        return [line for line in plain if len(line) > 5 and line[0] not in "#["]

    return read
