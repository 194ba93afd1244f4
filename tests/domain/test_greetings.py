"""The sentence of the day: kind, short, a question, and never the one that she heard lately."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.almanac import LUNAR, SOLAR, TERMS, season_of
from domain.greetings import WEEKDAYS, Greetings
from words.greetings import load
from words.texts import Texts

LOADED = load()
GREETINGS = Greetings.of(LOADED)
LANGUAGES = sorted(LOADED)
OCCASIONS = {*TERMS, *LUNAR.values(), *SOLAR.values(), "new_years_eve"}
LEAST = {"zh-CN": (120, 40), "en": (60, 20), "ug": (40, 20), "kk": (40, 20)}
DAYS = st.dates(date(2026, 1, 1), date(2044, 11, 30))
UNKNOWABLE = re.compile(
    r"今天(?:下雨|下雪|晴|阴|刮风|降温|很冷|很热)|外头(?:凉|冷|热)|药|医|团圆"
    r"|rain|snow|sunny|windy|cold outside|https?|www|medicine|doctor"
)
"""What nobody can know, what is not the bot's to say, and what hurts somebody who is alone."""


def mornings_of(words):
    grouped = [group for kind in ("seasons", "weekdays", "occasions") for group in words[kind].values()]
    return [*words["plain"], *(sentence for group in grouped for sentence in group)]


def test_there_are_sentences_for_every_language_that_is_spoken():
    assert set(LANGUAGES) == set(Texts("zh-CN").languages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_sentences_and_none_stands_twice(language):
    mornings, thanks = mornings_of(LOADED[language]), LOADED[language]["thanks"]["sentences"]

    assert len(set(mornings)) == len(mornings) >= LEAST[language][0]
    assert len(set(thanks)) == len(thanks) >= LEAST[language][1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_calls_her_by_her_name_first_and_asks_one_thing_at_the_end(language):
    for sentence in mornings_of(LOADED[language]):
        assert sentence.lstrip("\u200f").startswith("{name}"), sentence
        assert sentence.count("{name}") == 1, sentence
        assert len(re.findall("[?？؟]", sentence)) == 1, sentence
        assert sentence[-1] in "?？؟", sentence
        assert sentence.count("\n") <= 1, sentence
        assert len(sentence) <= (40 if language == "zh-CN" else 110), sentence
        assert not UNKNOWABLE.search(sentence), sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_thanks_ask_nothing_and_are_short(language):
    for sentence in LOADED[language]["thanks"]["sentences"]:
        assert not re.search(r"[?？؟{}\n]", sentence), sentence
        assert len(sentence) <= (25 if language == "zh-CN" else 60), sentence
        assert not UNKNOWABLE.search(sentence), sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_season_weekday_and_occasion_is_one_that_the_calendar_knows(language):
    words = LOADED[language]

    assert set(words["seasons"]) == {"spring", "summer", "autumn", "winter"}
    assert set(words["weekdays"]) == set(WEEKDAYS)
    assert set(words["occasions"]) <= OCCASIONS


def test_chinese_has_a_sentence_for_each_term_and_each_festival_but_nauryz():
    assert set(LOADED["zh-CN"]["occasions"]) == OCCASIONS - {"nauryz"}


@given(st.sampled_from(LANGUAGES), DAYS, st.integers(0, 10**12))
def test_no_elder_hears_a_sentence_twice_in_thirty_days(language, first, seed):
    heard = [GREETINGS.morning(language, "李奶奶", first + timedelta(days=count), seed) for count in range(31)]

    assert len(set(heard)) == len(heard)


@given(st.sampled_from(LANGUAGES), DAYS, st.integers(0, 10**12))
def test_the_same_morning_has_the_same_sentence(language, day, seed):
    other = Greetings.of(LOADED)

    assert GREETINGS.morning(language, "李奶奶", day, seed) == other.morning(language, "李奶奶", day, seed)
    assert GREETINGS.thanks(language, day, seed) == other.thanks(language, day, seed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_goes_through_every_sentence_that_is_not_of_an_occasion(language):
    words, year = LOADED[language], [date(2027, 1, 1) + timedelta(days=count) for count in range(365)]
    everyday = set(mornings_of({**words, "occasions": {}}))

    heard = {GREETINGS.morning(language, "{name}", day, seed) for day in year for seed in range(20)}

    assert everyday <= heard


@pytest.mark.parametrize("language", LANGUAGES)
def test_thanks_differ_from_day_to_day(language):
    days = [date(2026, 11, 25) + timedelta(days=count) for count in range(20)]

    assert len({GREETINGS.thanks(language, day, 7) for day in days}) == 20


def test_neighbours_hear_different_sentences_on_the_same_morning():
    heard = {GREETINGS.morning("zh-CN", "李奶奶", date(2026, 11, 25), seed) for seed in range(40)}

    assert len(heard) >= 15


@pytest.mark.parametrize(
    ("language", "day", "said"),
    [
        ("zh-CN", date(2026, 11, 7), "立冬"),
        ("zh-CN", date(2026, 10, 18), "重阳"),
        ("zh-CN", date(2027, 2, 6), "新年好|过年好"),
        ("zh-CN", date(2026, 9, 25), "中秋"),
        ("kk", date(2027, 3, 22), "Наурыз|ұлыс"),
        ("ug", date(2027, 3, 21), "نورۇز"),
        ("en", date(2026, 12, 22), "the days grow longer"),
    ],
)
def test_an_occasion_is_named_on_its_day(language, day, said):
    assert re.search(said, GREETINGS.morning(language, "李奶奶", day, 5))


def test_a_season_is_greeted_in_its_own_months_only():
    for season in ("spring", "summer", "autumn", "winter"):
        for day in (date(2027, 1, 1) + timedelta(days=count) for count in range(365)):
            said = GREETINGS.morning("zh-CN", "{name}", day, 3)
            assert said not in LOADED["zh-CN"]["seasons"][season] or season_of(day) == season


def test_a_name_may_be_anything_at_all():
    assert GREETINGS.morning("zh-CN", "{0}%s{name}", date(2026, 11, 7), 1).startswith("{0}%s{name}早上好")


def test_who_speaks_a_language_without_sentences_is_greeted_in_the_default():
    assert GREETINGS.morning("fr", "李奶奶", date(2026, 11, 7), 1) == GREETINGS.morning(
        "zh-CN", "李奶奶", date(2026, 11, 7), 1
    )


def test_an_uyghur_sentence_runs_from_the_right_even_if_it_begins_with_a_chinese_name():
    assert GREETINGS.morning("ug", "李奶奶", date(2026, 11, 25), 1).startswith("\u200f李奶奶")


def test_too_few_sentences_for_thirty_days_are_refused():
    with pytest.raises(ValueError, match="too few greetings in en"):
        Greetings.of({"en": {**LOADED["en"], "plain": LOADED["en"]["plain"][:15]}})
