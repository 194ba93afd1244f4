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
    "о": "وۆөв",
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
# ۆ is a Kazakh в and an Uyghur ö: they cannot be told apart, and no word is lost by it.
_SOUND_OF = str.maketrans({letter: sound for sound, letters in _SOUNDS.items() for letter in letters} | _DIGITS)
_H = re.compile(r"(?<!\w)ه|ه(?=[اوۇۆۈېىە])")
"""Where U+0647 stands for the consonant h; elsewhere it is the vowel that it looks like."""


def sounds(text: str) -> str:
    """Return a text in small letters with its Arabic and Cyrillic ones in one row of letters; others stay."""
    told = _H.sub("ھ", text).replace("ه", "ە") if "ه" in text else text
    return told.translate(_SOUND_OF).replace("нг", "н")
