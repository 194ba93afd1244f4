"""The duty roster, as those see it who are on it, and who make it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cards.card import Button, Card, clip, pairs
from cards.look import Look
from domain.people import Person, Role
from domain.serving import ON_DUTY, SHIFTS, Duty

_NAME_UNITS = 30
_LINES_MOST = 30


def roster_card(look: Look, language: str, now: Sequence[Duty], week: Sequence[Duty], *, may_set: bool) -> Card:
    """Return who is on duty now and in the days to come; who may change it has a button for each line."""
    lines = [look.words(language, "duty-now" if now else "duty-now-nobody")]
    lines += [look.words(language, "duty-line-now", **_told(look, language, duty)) for duty in now]
    shown = week[:_LINES_MOST]
    lines += [look.words(language, "duty-week")] if shown else []
    lines += [look.words(language, "duty-line", **_told(look, language, duty)) for duty in shown]
    if not may_set:
        return Card("\n".join(lines))
    buttons = [Button(clip(_label(look, language, duty), 60), f"duty:line:{duty.id}") for duty in (*now, *shown)]
    add = Button(look.label(language, "button-duty-add"), "duty:add")
    return Card("\n".join(lines), (*pairs(buttons), (add,)))


def line_card(look: Look, language: str, duty: Duty) -> Card:
    """Return one line, and what can be done with it."""
    buttons = [
        Button(look.label(language, "button-duty-swap"), f"duty:swap:{duty.id}"),
        Button(look.label(language, "button-duty-remove"), f"duty:remove:{duty.id}"),
    ]
    return Card(
        look.words(language, "duty-one", **_told(look, language, duty)), (tuple(buttons), (_back(look, language),))
    )


def days_card(look: Look, language: str, days: Sequence[date]) -> Card:
    """Return the question which day."""
    buttons = [Button(look.day(language, day), f"duty:day:{day:%Y%m%d}") for day in days]
    return Card(look.words(language, "duty-ask-day"), (*pairs(buttons), (_back(look, language),)))


def shifts_card(look: Look, language: str, day: date) -> Card:
    """Return the question which shift, as which role."""
    buttons = [
        Button(
            f"{look.label(language, f'shift-{shift}')} · {look.label(language, f'role-{role.value}')}",
            f"duty:shift:{day:%Y%m%d}:{shift}:{role.value}",
        )
        for role in ON_DUTY
        for shift in SHIFTS
    ]
    rows = (*((button,) for button in buttons), (_back(look, language),))
    return Card(look.words(language, "duty-ask-shift", day=look.day(language, day)), rows)


def people_card(look: Look, language: str, role: Role, path: str, people: Sequence[Person]) -> Card:
    """Return the question who. `path` is the data of a button without the person."""
    buttons = [Button(clip(one.name, _NAME_UNITS), f"{path}:{one.id}") for one in people[:80]]
    key = "duty-ask-who" if buttons else "duty-ask-nobody"
    words = look.words(language, key, role=look.label(language, f"role-{role.value}"))
    return Card(words, (*pairs(buttons), (_back(look, language),)))


def _told(look: Look, language: str, duty: Duty) -> dict[str, str]:
    return {
        "name": duty.name,
        "role": look.label(language, f"role-{duty.role.value}"),
        "from": look.time(language, duty.from_at),
        "until": look.time(language, duty.until_at),
    }


def _label(look: Look, language: str, duty: Duty) -> str:
    return f"{look.time(language, duty.from_at)} {duty.name}"


def _back(look: Look, language: str) -> Button:
    return Button(look.label(language, "button-back"), "duty:list")
