"""The languages that Linli speaks, and in which one a text is written: told by script and letters alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import lru_cache

from domain.normal import IDEOGRAPH


class Language(StrEnum):
    """A language there are words for, in the order in which they are offered."""

    CHINESE = "zh-CN"
    UYGHUR = "ug"
    KAZAKH = "kk"
    ENGLISH = "en"


RUSSIAN = "ru"
"""Written here too, though Linli does not speak it."""

_LONGEST = 500
"""Characters that are looked at: the beginning says enough."""
_FEWEST = 3
"""Fewer letters of a script make no text of a language: an abbreviation, a plate number."""
_IDEOGRAPH_WEIGHS = 3
"""An ideograph says about as much as three letters."""

_IDEOGRAPHS = re.compile(f"[{IDEOGRAPH}]")
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d5\u06ee-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+")
_CYRILLIC = re.compile("[\u0400-\u052f]+")
_LATIN = re.compile("[a-z\u00df-\u024f]+")

# Both are written with Arabic letters. A vowel that begins a word has ئ before it in Uyghur and stands bare in Kazakh;
# ې, ۈ, غ, خ and چ are Uyghur's, ٴ, ع and ح Kazakh's; where one begins a word with ي the other does with ج; and ۋ can be
# a vowel in Kazakh only.
_UYGHUR = re.compile("[ئېۈغخچھ]|^ي")
_KAZAKH_IN_ARABIC = re.compile("[ٴءعح]|^[اەىوۇۆج]|[^اەېىوۇۆۈ]ۋ(?![اەېىوۇۆۈ])")
# Kazakh has letters of its own. Russian has some that Kazakh keeps for loans, and о behind another vowel, where no
# Kazakh word has it. The loan подъезд is in everybody's mouth: ъ tells nothing.
_KAZAKH = re.compile("[әғқңөұүһі]")
_RUSSIAN = re.compile("[вцчщьэёюя]|[аеиоуы][бгджзйклмнпрстфхш]+о")
_NOT_ENGLISH = re.compile("[^a-z]|q(?!u)")


@lru_cache(16)
def language_of(text: str) -> str | None:
    """Return the code of the language a text is written in, such as "ug" or "ru", or None when its letters do not say.

    The script with the most letters decides: a Chinese word in a Uyghur sentence does not make it Chinese. Kazakh is
    "kk" in either of its scripts.
    """
    small = text[:_LONGEST].lower()
    arabic, cyrillic, latin = _ARABIC.findall(small), _CYRILLIC.findall(small), _LATIN.findall(small)
    found: tuple[tuple[int, Callable[[], str | None]], ...] = (
        (_IDEOGRAPH_WEIGHS * len(_IDEOGRAPHS.findall(small)), lambda: Language.CHINESE),
        (_letters(arabic), lambda: _either(arabic, (_UYGHUR, Language.UYGHUR), (_KAZAKH_IN_ARABIC, Language.KAZAKH))),
        (_letters(cyrillic), lambda: _either(cyrillic, (_KAZAKH, Language.KAZAKH), (_RUSSIAN, RUSSIAN))),
        (_letters(latin), lambda: None if any(map(_NOT_ENGLISH.search, latin)) else Language.ENGLISH),
    )
    weight, told = max(found, key=lambda one: one[0])
    return told() if weight >= _FEWEST else None


def _letters(words: Sequence[str]) -> int:
    return sum(map(len, words))


def _either(words: Sequence[str], one: tuple[re.Pattern[str], str], other: tuple[re.Pattern[str], str]) -> str:
    """Return the first language, unless more than twice as many words speak for the other: loans do."""
    for_one, for_other = (sum(1 for word in words if sign.search(word)) for sign, _ in (one, other))
    return other[1] if for_other > 2 * for_one else one[1]
