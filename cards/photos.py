"""Pictures of a report, as those see them who may hide one: when, whose, and why it is hidden."""

from __future__ import annotations

from collections.abc import Sequence

from cards.card import Button, Card, pairs
from cards.look import Look
from domain.people import Person
from domain.photos import Hiding, Photo, may_unhide
from domain.reports import Report


def photos_card(look: Look, person: Person, report: Report, photos: Sequence[Photo]) -> Card:
    """Return a report's pictures in their order, each with what this person may do with it."""
    language = person.language
    lines = [look.words(language, "photos-which", number=report.number)]
    buttons = []
    for place, photo in enumerate(photos, 1):
        by = look.label(language, "photo-by-reporter" if photo.by_reporter else "photo-by-other")
        why = look.label(language, f"hiding-{photo.why.value}") if photo.why else ""
        key = "photo-hidden" if photo.why else "photo-shown"
        lines.append(look.words(language, key, place=place, at=look.time(language, photo.at), by=by, why=why))
        if photo.why is None:
            label = look.label(language, "button-hide-photo", place=place)
            buttons.append(Button(label, f"photo:{report.number}:pick:{photo.id}"))
        elif may_unhide(person, report):
            label = look.label(language, "button-unhide-photo", place=place)
            buttons.append(Button(label, f"photo:{report.number}:unhide:{photo.id}"))
    return Card("\n".join(lines), pairs(buttons))


def hiding_card(look: Look, language: str, number: int, photo_id: int) -> Card:
    """Return the reasons for which a picture can be hidden."""
    buttons = [
        Button(look.label(language, f"hiding-{one.value}"), f"photo:{number}:hide:{photo_id}.{one.value}")
        for one in Hiding
    ]
    return Card(look.words(language, "photo-why", number=number), pairs(buttons, 3))
