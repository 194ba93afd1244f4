"""Something a person said: words, a picture, a voice, a place; one message each."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """In what form it was said."""

    TEXT = "text"
    PHOTO = "photo"
    VOICE = "voice"
    AUDIO = "audio"
    VIDEO = "video"
    VIDEO_NOTE = "video_note"
    DOCUMENT = "document"
    LOCATION = "location"


class Purpose(StrEnum):
    """What it was said for."""

    REPORT = "report"
    SUPPLEMENT = "supplement"
    QUESTION = "question"
    ANSWER = "answer"
    RESULT = "result"
    REOPENING = "reopening"
    PASSING = "passing"
    UNHAPPY = "unhappy"
    """Why somebody is not satisfied with what was done."""


FILES = frozenset(Kind) - {Kind.TEXT, Kind.LOCATION}
SPOKEN = frozenset({Kind.VOICE, Kind.AUDIO, Kind.VIDEO_NOTE})
UNHEARD = "…"
"""Stands for words that are in a voice, or that somebody left out."""
ALBUM_KINDS = frozenset({Kind.PHOTO, Kind.VIDEO})
"""What Telegram lets stand together in one album."""


@dataclass(frozen=True)
class Remark:
    """One message about a report. `file_id` is Telegram's and can be sent again without an upload."""

    kind: Kind
    text: str
    chat_id: int
    message_id: int
    at: datetime
    file_id: str | None = None
    album: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    is_forwarded: bool = False
    reply_to: int | None = None

    @property
    def has_file(self) -> bool:
        """Whether there is something to look at or listen to."""
        return self.kind in FILES

    @property
    def is_spoken(self) -> bool:
        """Whether it is a voice: who speaks has used words."""
        return self.kind in SPOKEN

    @property
    def words(self) -> str:
        """Return what was said; for a voice without a caption an ellipsis: listen to it."""
        return self.text or (UNHEARD if self.is_spoken else "")


_SIGN = re.compile(r"\w")
_TURNS = dict.fromkeys((0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Marks that turn the direction of what follows."""


def clean_name(text: str) -> str:
    """Return a name as one line without marks of direction: one that is left open would turn the words around it."""
    return " ".join(clean(text.translate(_TURNS)).split())


def says_enough(text: str) -> bool:
    """Whether words tell anybody anything: a dot and a single sign do not; a voice does, by itself."""
    return text.strip() == UNHEARD or len(_SIGN.findall(text)) > 1


def clean(text: str) -> str:
    """Return the words without control characters (line breaks and tabs stay) and without blank edges.

    Marks that only steer direction or joining stay: Uyghur and Kazakh need them.
    """
    kept = (char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs"))
    return "".join(kept).strip()
