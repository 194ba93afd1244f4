"""Letters that stand for one another: Uyghur and Kazakh in Arabic and Cyrillic script, typed carefully or not.

Kazakh is written letter by letter alike in both scripts, and most keyboards lack some letters of either language
(қ is typed к, ئ is left out, ي stands for ى). So both scripts are brought to one row of plain Cyrillic letters, in
which what people confuse is one letter.
"""

import re
from collections.abc import Mapping

_ALIKE = {
    "ا": "أإآٱ",
    "ى": "يیې",
    "ك": "ک",
    "ە": "ھهة",
    "و": "ۆۇۈۋ",
    "ن": "ڭ",
    "а": "ә",
    "г": "ғ",
    "е": "ё",
    "и": "ійы",
    "к": "қ",
    "н": "ң",
    "о": "ө",
    "у": "ұү",
    "х": "һ",
}
_DIGITS = {chr(start + value): str(value) for start in (0x660, 0x6F0) for value in range(10)}

ALIKE: Mapping[int, str] = str.maketrans({other: one for one, others in _ALIKE.items() for other in others} | _DIGITS)
"""A letter for each that it is confused with, in its own script: every text keeps its length."""

_SOUNDS = {
    "а": "اأإآٱә",
    "б": "ب",
    "в": "ۆ",
    "г": "گغعғ",
    "д": "د",
    "е": "ەةэё",
    "ж": "جژ",
    "з": "زذضظ",
    "и": "ىيیېійы",
    "к": "كکقқ",
    "л": "ل",
    "м": "م",
    "н": "نڭң",
    "о": "وө",
    "п": "پ",
    "р": "ر",
    "с": "سصث",
    "т": "تط",
    "у": "ۇۈۋұү",
    "ф": "ف",
    "х": "خھحһ",
    "ч": "چ",
    "ш": "ش",
    "шш": "щ",
    "иа": "я",
    "иу": "ю",
    "тс": "ц",
    "": "ئءٴـъь" + "".join(map(chr, (*range(0x64B, 0x660), 0x670))),
    ",": "،",
    ";": "؛",
    "?": "؟",
}
# ۆ is a Kazakh в, and an Uyghur ö that must not become an o: كۆيۈپ (burning) is not قويۇپ (put there).
_SOUND_OF = str.maketrans({letter: sound for sound, letters in _SOUNDS.items() for letter in letters} | _DIGITS)
_H = re.compile(r"(?<!\w)ه|ه(?=[اوۇۆۈېىە])")
"""Where U+0647 stands for the consonant h; elsewhere it is the vowel that it looks like."""


def sounds(text: str) -> str:
    """Return a text in small letters with its Arabic and Cyrillic ones in one row of letters; others stay."""
    told = _H.sub("ھ", text).replace("ه", "ە") if "ه" in text else text
    return told.translate(_SOUND_OF).replace("нг", "н")


_WRITTEN = re.compile(r"[a-zà-žǵƀ-ɏ'ʼ’]{2,}", re.IGNORECASE)
_PAIRS = {"zh": "ж", "gh": "г", "ch": "ч", "sh": "ш", "kh": "х"}
_PAIR = re.compile("|".join(_PAIRS))
_LATIN = {
    "а": "aäə",
    "б": "b",
    "г": "gğǵ",
    "д": "d",
    "е": "e",
    "ж": "j",
    "з": "z",
    "и": "iıïyýéë",
    "к": "kq",
    "л": "l",
    "м": "m",
    "н": "nñńŋ",
    "о": "oöó",
    "п": "p",
    "р": "r",
    "с": "s",
    "т": "t",
    "у": "uüúūvw",
    "ф": "f",
    "х": "hx",
    "ч": "cç",
    "ш": "ş",
    "": "'ʼ’",
}
_SOUND_OF_LATIN = str.maketrans({letter: sound for sound, letters in _LATIN.items() for letter in letters})


def latin_sounds(low: str) -> str:
    """Return small Latin letters as the letters of `sounds` that Uyghur and Kazakh are spelled with in them."""
    return _PAIR.sub(lambda pair: _PAIRS[pair[0]], low).translate(_SOUND_OF_LATIN)


_LONG = 6
"""Letters from which a word's ending says something."""


class Latin:
    """Reads Uyghur and Kazakh that somebody typed in Latin letters.

    `words` are told apart from English with certainty, `endings` only where no word of `english` stands beside them.
    """

    def __init__(self, words: str, endings: str, english: str) -> None:
        self._words = frozenset(words.split())
        self._endings = tuple(endings.split())
        self._english = frozenset(english.split())

    def read(self, text: str) -> str:
        """Return the text in the letters of `sounds` if at least a third of it is Uyghur or Kazakh; or as it is."""
        low = text.lower()
        found = _WRITTEN.findall(low)
        english = sum(word in self._english for word in found)
        known = sum(word in self._words or (not english and self._has_ending(word)) for word in found)
        if 3 * known < len(found) or english >= known:
            return text
        return latin_sounds(low)

    def _has_ending(self, word: str) -> bool:
        return len(word) >= _LONG and word.endswith(self._endings)
