"""The same matter twice: the question to the reporter, the choice of staff, the card in a building's group."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cards.card import Button, Card, Rows, clip, pairs
from cards.look import Look
from domain.duplicates import Candidate, waiting
from domain.notices import Face, GroupCard, ReportCard
from domain.reports import State


def same_line(look: Look, notice: ReportCard) -> str:
    """Return the question whether it is the one that is known already: what, where, since when, how far; not whose."""
    one, language = notice.alike, notice.to.language
    if one is None:
        return ""
    return look.words(
        language,
        "card-same",
        into=one.number,
        category=look.category(language, one.category),
        place=_building(look, language, one),
        since=look.time(language, one.created_at),
        state=look.label(language, f"state-{one.state.value}"),
    )


def same_buttons(look: Look, notice: ReportCard) -> list[Button]:
    """Return the answers to the question, the likelier first."""
    one, language, number = notice.alike, notice.to.language, notice.report.number
    if one is None:
        return []
    return [
        Button(look.label(language, "button-join"), f"same:{number}:yes:{one.number}"),
        Button(look.label(language, "button-other"), f"same:{number}:no"),
    ]


def together_line(look: Look, notice: ReportCard) -> str:
    """Return how many wait besides its reporter, and what they can do when it is given up."""
    if notice.report.state is State.WITHDRAWN and notice.to.id != notice.report.reporter_id:
        return look.words(notice.to.language, "card-withdrawn-other")
    count = len(waiting(notice.report))
    if not count or not notice.report.is_open:
        return ""
    key = "card-together-resolved" if notice.report.state is State.RESOLVED else "card-together"
    return look.words(notice.to.language, key, count=count)


def _apart_card(look: Look, notice: ReportCard) -> Card:
    return Card(look.words(notice.to.language, "card-apart", number=notice.report.number))


def _merge_card(look: Look, notice: ReportCard) -> Card:
    """Return what a report may be merged into, a button each, and the way to another number."""
    language, number = notice.to.language, notice.report.number
    back = Button(look.label(language, "button-back"), f"report:{number}:face:front")
    lines = [look.words(language, "edit-merge" if notice.candidates else "edit-merge-none", number=number)]
    for one in notice.candidates:
        text = clip(one.text, 40) or "—"
        place, category = one.place or _building(look, language, one), look.category(language, one.category)
        lines.append(look.words(language, "merge-line", number=one.number, category=category, place=place, text=text))
    buttons = [Button(str(one.number), f"same:{number}:into:{one.number}") for one in notice.candidates]
    other = Button(look.label(language, "button-merge-number"), f"same:{number}:number")
    return Card("\n".join(lines), (*pairs(buttons, 4), (other, back)))


SAME: Mapping[Face, Callable[[Look, ReportCard], Card]] = {Face.MERGE: _merge_card, Face.APART: _apart_card}
"""The sides of a card on which reports are merged, or were taken apart."""


def group_card(look: Look, card: GroupCard) -> Card:
    """Return the card in a building's group, in the community's language: building and number at the most."""
    report, language = card.report, look.texts.default
    if card.is_closed:
        is_done = report.state is State.CLOSED
        key = "group-card-done" if is_done else "group-card-merged" if report.merged_into else "group-card-over"
        return Card(look.words(language, key, number=report.number, into=report.merged_into or 0), ())
    text = look.words(
        language,
        "group-card",
        category=look.category(language, report.category),
        place=look.part(language, "door-building", building=report.building, unit=0),
        state=look.label(language, f"state-{report.state.value}"),
        number=report.number,
        waiting=card.waiting,
    )
    label = look.label(language, "button-me-too", count=card.waiting)
    buttons: Rows = ((Button(label, f"same:{report.number}:me_too"),),)
    return Card(text, buttons)


def _building(look: Look, language: str, one: Candidate) -> str:
    if one.building:
        return look.part(language, "door-building", building=one.building, unit=0)
    return clip(one.place, 30) or look.label(language, "place-unknown")
