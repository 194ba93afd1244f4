"""What an elder sees: two lines at most, and keys that stay, each as wide as the telephone."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from html import escape

from cards.card import Card
from cards.look import Look
from domain.care import Way
from domain.check_in_notices import CheckInAsked, ElderTold, keys_of
from domain.greetings import Greetings
from domain.people import Person
from words.greetings import load


def asked_card(look: Look, notice: CheckInAsked) -> Card:
    """Return the question of the morning."""
    language = notice.to.language
    if notice.key == "ask":
        text = escape(_greetings().morning(language, notice.care.name, notice.check_in.day, notice.to.id))
    else:
        text = look.words(language, f"check-in-{notice.key}", name=notice.care.name)
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
    if notice.thanked_on is not None:
        text = escape(_greetings().thanks(language, notice.thanked_on, notice.to.id))
    else:
        text = look.words(language, notice.key, **values)
    return Card(text, keyboard=_keys(look, language, notice.keys))


def with_keys(look: Look, person: Person, card: Card) -> Card:
    """Return a card that takes a keyboard away with the keys that stay, for who has some."""
    keys = keys_of(person)
    if card.keyboard != () or not keys:
        return card
    return replace(card, keyboard=_keys(look, person.language, keys))


def start_card(look: Look, person: Person) -> Card:
    """Return the greeting of somebody who is looked after, with the keys that stay."""
    key = "start-care-sos" if person.care == Way.SOS else "start-care"
    return Card(look.words(person.language, key), keyboard=_keys(look, person.language, keys_of(person)))


@cache
def _greetings() -> Greetings:
    """Return the kind sentences; they are read when the first elder is greeted."""
    return Greetings.of(load())


def _keys(look: Look, language: str, keys: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple((look.label(language, f"button-{key}"),) for key in keys)
