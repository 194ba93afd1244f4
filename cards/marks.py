"""Marks of abuse, as the desk sets them and as the one marked sees them."""

from __future__ import annotations

from collections.abc import Sequence

from cards.card import Button, Card, pairs
from cards.look import Look
from domain.marks import Abuse, Mark, MarkState
from domain.people import Person
from domain.reports import Report


def reasons_card(look: Look, language: str, report: Report, author: Person, marks: int, held: int) -> Card:
    """Return what is known of the one who wrote a report, and the reasons to choose from."""
    text = look.words(language, "mark-why", number=report.number, name=author.name, marks=marks, held=held)
    buttons = [
        Button(look.label(language, f"abuse-{one.value}"), f"mark:{report.number}:set:{one.value}") for one in Abuse
    ]
    return Card(text, pairs(buttons))


def marks_card(look: Look, language: str, marks: Sequence[Mark]) -> Card:
    """Return a person's own marks, with the word against each that was not said yet."""
    lines = [look.words(language, "me-marks")]
    buttons = []
    for mark in marks:
        reason = look.label(language, f"abuse-{mark.reason.value}")
        state = look.label(language, f"mark-state-{mark.state.value}")
        at = look.time(language, mark.at)
        lines.append(look.words(language, "me-mark", number=mark.report_number, reason=reason, at=at, state=state))
        if mark.state is MarkState.STANDING:
            label = look.label(language, "button-mark-appeal-of", number=mark.report_number)
            buttons.append(Button(label, f"mark:{mark.id}:appeal"))
    return Card("\n".join(lines), pairs(buttons))
