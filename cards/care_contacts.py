"""Whom to call for somebody who is looked after, as those see it who keep the list; and which grid has a drill."""

from __future__ import annotations

from collections.abc import Sequence

from cards.card import Button, Card, clip, pairs
from cards.look import Look
from domain.care import Care, Contact
from domain.care_list import CHECKED_WITHIN

_LABEL = 60


def contacts_card(look: Look, language: str, care: Care, contacts: Sequence[Contact]) -> Card:
    """Return the contacts in their order, and when each was checked last."""
    elder_id = care.person.id
    lines = [look.words(language, "care-kin" if contacts else "care-kin-none", name=care.name)]
    lines += [_line(look, language, one) for one in contacts]
    first = [Button(look.label(language, "button-care-checked"), f"care:checked:{elder_id}")] if contacts else []
    first.append(Button(look.label(language, "button-care-kin-add"), f"care:kin-add:{elder_id}"))
    each = [Button(clip(one.name, _LABEL), f"care:one:{one.id}") for one in contacts]
    return Card("\n".join(lines), (tuple(first), *pairs(each)))


def contact_card(look: Look, language: str, contact: Contact) -> Card:
    """Return one contact, and what can be changed."""
    key = "button-care-key-off" if contact.has_key else "button-care-key"
    buttons = (
        Button(look.label(language, key), f"care:key:{contact.id}"),
        Button(look.label(language, "button-care-drop"), f"care:drop:{contact.id}"),
    )
    back = Button(look.label(language, "button-back"), f"care:kin:{contact.elder_id}")
    return Card(_line(look, language, contact), (buttons, (back,)))


def drills_card(look: Look, language: str, grids: Sequence[tuple[int, str, int]]) -> Card:
    """Return the question in which grid the next morning is a drill."""
    rows = tuple(
        (
            Button(
                clip(look.label(language, "care-drill-grid", grid=name, count=count), _LABEL),
                f"care:rehearse:{grid_id}",
            ),
        )
        for grid_id, name, count in grids
    )
    return Card(look.words(language, "care-ask-drill" if rows else "care-nobody"), rows)


def _line(look: Look, language: str, contact: Contact) -> str:
    said = " ".join(part for part in (contact.name, contact.relation, contact.phone) if part)
    line = look.words(language, "care-contact-key" if contact.has_key else "care-contact", said=said)
    if contact.person_id is None:
        line += look.words(language, "care-contact-unbound")
    if contact.verified_at is None or contact.verified_at + CHECKED_WITHIN < look.now:
        return line + look.words(language, "care-contact-stale")
    day = look.day(language, contact.verified_at.astimezone(look.zone).date())
    return line + look.words(language, "care-contact-checked", day=day)
