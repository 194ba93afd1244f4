"""Reporting for somebody else: the question for whom, and the ways that stand below the help."""

from __future__ import annotations

from collections.abc import Sequence

from cards.card import Button, Card, clip, pairs
from cards.look import Look
from cards.places import door_of
from domain.notices import ReportCard
from domain.people import Person
from domain.reports import Source
from domain.representing import may_represent_anybody

_NAME_UNITS = 40


def whom_card(look: Look, language: str, elders: Sequence[Person]) -> Card:
    """Return the question for whom; those whose family one is are a tap away."""
    buttons = [Button(clip(elder.name, _NAME_UNITS), f"for:of:{elder.id}") for elder in elders]
    return Card(look.words(language, "for-ask-whom"), pairs(buttons))


def help_card(look: Look, person: Person) -> Card:
    """Return how it works for this person, with the ways that only some have."""
    language = person.language
    buttons = []
    if may_represent_anybody(person):
        buttons.append(Button(look.label(language, "button-for"), "for:new"))
    if person.is_staff:
        buttons.append(Button(look.label(language, "button-found"), "for:found"))
    return Card(look.words(language, "help-staff" if person.is_staff else "help-resident"), pairs(buttons))


def for_line(look: Look, notice: ReportCard) -> str:
    """Return who reported it for whom, to these two; nothing on other cards."""
    report, to = notice.report, notice.to
    if report.source is not Source.BEHALF or notice.represented is None:
        return ""
    if to.id == notice.represented.id:
        return look.words(to.language, "card-for-you", name=notice.reporter.name)
    is_reporters = to.id == report.reporter_id
    return look.words(to.language, "card-for", name=notice.represented.name) if is_reporters else ""


def source_line(look: Look, notice: ReportCard) -> str:
    """Return how a report came to be, where a neighbour did not say it of themselves."""
    source = notice.report.source
    return "" if source is Source.RESIDENT else look.words(notice.to.language, f"work-source-{source.value}")


def represented_line(look: Look, notice: ReportCard) -> str:
    """Return whom it is for, with number and door, to the one who has accepted it."""
    person, language = notice.represented, notice.to.language
    if person is None:
        return ""
    values = {"name": person.name, "phone": person.phone or "—", "door": door_of(look, language, person) or "—"}
    return look.words(language, "work-represented", **values)
