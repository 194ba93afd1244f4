"""What an elder sees: two lines at most, and keys that stay, each as wide as the telephone."""

from __future__ import annotations

from cards.card import Card
from cards.look import Look
from domain.check_in_notices import CheckInAsked, ElderTold


def asked_card(look: Look, notice: CheckInAsked) -> Card:
    """Return the question of the morning."""
    language = notice.to.language
    text = look.words(language, f"check-in-{notice.key}", name=notice.care.name)
    if notice.greeting:
        text = notice.greeting
    if notice.down is not None:
        down = {"from": look.time(language, notice.down[0]), "until": look.time(language, notice.down[1])}
        text = f"{text}\n{look.words(language, 'check-in-down', **down)}"
    return Card(text, keyboard=_keys(look, language, notice.keys))


def told_card(look: Look, notice: ElderTold) -> Card:
    """Return words to her."""
    language = notice.to.language
    values = dict(notice.values)
    if "names" in values:
        values["names"] = look.label(language, "list-comma").join(str(values["names"]).split("\n"))
    text = notice.words or look.words(language, notice.key, **values)
    return Card(text, keyboard=_keys(look, language, notice.keys))


def _keys(look: Look, language: str, keys: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple((look.label(language, f"button-{key}"),) for key in keys)
