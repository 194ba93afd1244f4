"""The watchdog's words: plain text, for whatever way they take."""

from __future__ import annotations

from cards.look import Look
from domain.watching import Finding, Memory, Word


def alarm_text(look: Look, language: str, community: str, word: Word, finding: Finding, memory: Memory) -> str:
    """Return what is said when an alarm begins, lasts or is over; `memory` knows since when."""
    since = memory.since or look.now
    values = {
        "community": community,
        "since": look.time(language, since),
        "lasted": look.left(language, look.now + (look.now - since)),
        "what": _what(look, language, finding),
    }
    return look.label(language, f"watch-{word}", **values)


def test_text(look: Look, language: str, community: str) -> str:
    """Return what is said to try the ways."""
    return look.label(language, "watch-test", community=community, at=look.time(language, look.now))


def _what(look: Look, language: str, finding: Finding) -> str:
    at = finding.at or look.now
    ago = look.left(language, look.now + (look.now - at))
    return look.part(language, f"watch-what-{finding.state}", at=look.time(language, at), ago=ago)
