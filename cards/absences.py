"""Leave, asked step by step: from when, until when, who stands in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from cards.card import Button, Card, clip, pairs
from cards.look import Look
from domain.people import Person
from domain.serving import Absence

_NAME_UNITS = 30
_DAY = timedelta(days=1)


def from_card(look: Look, language: str, person: Person, today: date) -> Card:
    """Return the first question: from when?"""
    path = f"leave:from:{person.id}"
    buttons = [
        Button(look.label(language, "button-leave-now"), f"{path}:now"),
        Button(look.label(language, "button-leave-from-tomorrow"), f"{path}:{today + _DAY:%Y%m%d}"),
        Button(look.label(language, "button-leave-pick"), f"{path}:pick"),
    ]
    return Card(look.words(language, "leave-ask-from", name=person.name), pairs(buttons))


def until_card(look: Look, language: str, person: Person, first: date | None, today: date) -> Card:
    """Return the second question: until when? `first` None: from now on."""
    begin = first or today
    path = f"leave:until:{person.id}:{_written(first)}"
    sunday = begin + timedelta(days=6 - begin.weekday())
    days = list(dict.fromkeys((begin, begin + _DAY, sunday)))
    buttons = [Button(look.day(language, day), f"{path}:{day:%Y%m%d}") for day in days]
    buttons.append(Button(look.label(language, "button-leave-pick"), f"{path}:pick"))
    return Card(look.words(language, "leave-ask-until", name=person.name), pairs(buttons))


def deputy_card(
    look: Look, language: str, person: Person, first: date | None, last: date, deputies: Sequence[Person]
) -> Card:
    """Return the third question: who stands in?"""
    path = f"leave:deputy:{person.id}:{_written(first)}:{last:%Y%m%d}"
    buttons = [Button(clip(one.name, _NAME_UNITS), f"{path}:{one.id}") for one in deputies[:10]]
    buttons.append(Button(look.label(language, "button-leave-no-deputy"), f"{path}:0"))
    return Card(look.words(language, "leave-ask-deputy", name=person.name), pairs(buttons))


def leave_card(look: Look, language: str, absence: Absence, last: date, person: Person, deputy: Person | None) -> Card:
    """Return a leave that is or will be, and the way back."""
    values = {
        "name": person.name,
        "from": look.day(language, absence.from_at.astimezone(look.zone).date()),
        "until": look.day(language, last),
        "deputy": deputy.name if deputy is not None else look.label(language, "role-desk"),
    }
    key = "leave-is" if absence.begun_at is not None else "leave-will-be"
    label = "button-leave-back" if absence.begun_at is not None else "button-leave-call-off"
    return Card(
        look.words(language, key, **values), ((Button(look.label(language, label), f"leave:back:{person.id}"),),)
    )


def _written(day: date | None) -> str:
    return "now" if day is None else f"{day:%Y%m%d}"
