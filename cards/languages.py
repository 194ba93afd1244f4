"""Which language is spoken: the choice of one, and the line that says in which one somebody wrote."""

from __future__ import annotations

from collections.abc import Iterable

from cards.card import Button, Card, pairs
from domain.languages import Language, language_of
from words.texts import Texts


def language_card(texts: Texts, language: str) -> Card:
    """Return the question which language to speak: each under its own name, one tap."""
    return Card(texts.html(language, "language-choose"), pairs(language_buttons(texts, Language, "language")))


def language_buttons(texts: Texts, languages: Iterable[Language], verb: str) -> list[Button]:
    """Return a button for each of the languages, under its own name; its data is the verb and the code."""
    return [Button(texts.plain(one, "button-language"), f"{verb}:{one}") for one in languages]


def origin_line(texts: Texts, language: str, *written: str) -> str:
    """Return the line that names the first language among what was written that is not the reader's, or nothing."""
    others = (other for text in written if (other := language_of(text)) not in (None, language))
    other = next(others, None)
    if other is None:
        return ""
    return texts.html(language, "words-origin", {"language": texts.plain(language, f"language-{other}")})
