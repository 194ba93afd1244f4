"""The question which matter a photo shows."""

from __future__ import annotations

from collections.abc import Sequence

from cards.card import Button, Card, clip
from cards.look import Look
from cards.places import place_for
from domain.reports import Report

_LABEL_UNITS = 44
_MOST = 5


def whose_card(look: Look, language: str, reports: Sequence[Report]) -> Card:
    """Return a button for each of the matters in hand, and one for something new."""
    labels = [
        (f"{one.number} {look.category(language, one.category)} · {place_for(look, one, None, language)}", one.number)
        for one in reports[:_MOST]
    ]
    rows = [(Button(clip(label, _LABEL_UNITS), f"result:{number}"),) for label, number in labels]
    new = Button(look.label(language, "button-new-report"), "make_report")
    return Card(look.words(language, "photo-whose"), (*rows, (new,)))
