"""Family contacts: whose, the message to be passed on, and the one question they are asked."""

from __future__ import annotations

from collections.abc import Sequence

from cards.card import Button, Card, clip
from cards.look import Look
from cards.places import door_of
from domain.people import Person


def choose_card(look: Look, language: str, found: Sequence[Person]) -> Card:
    """Return the question which of those found is meant."""
    rows = []
    for one in found:
        label = " ".join(part for part in (one.name, door_of(look, language, one)) if part)
        rows.append((Button(clip(label, 60), f"family:of:{one.id}"),))
    return Card(look.words(language, "family-choose"), tuple(rows))


def invitation(look: Look, language: str, person: Person, url: str) -> Card:
    """Return the message to be passed on to the family."""
    return Card(look.words(language, "family-invitation", name=person.name, link=url))


def consent_card(look: Look, language: str, person: Person, code_id: int) -> Card:
    """Return what it means to be somebody's family contact, and whether that is all right."""
    buttons = (
        Button(look.label(language, "button-family-yes"), f"family:yes:{code_id}"),
        Button(look.label(language, "button-family-no"), f"family:no:{code_id}"),
    )
    return Card(look.words(language, "family-consent", name=person.name), (buttons,))
