"""Lists of reports, page by page: one's own, what was found, and what a lead may see of a building."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cards.card import Button, Card, Rows, pairs
from cards.look import Look
from cards.places import door
from cards.reports import MARKS, report_list
from domain.reports import Report
from domain.residents import Home
from words.texts import Value


def mine_card(look: Look, language: str, reports: Sequence[Report], page: int, *, has_more: bool) -> Card:
    """Return a page of what concerns somebody."""
    card = report_list(look, language, look.words(language, "mine-title"), reports)
    return replace(card, buttons=(*card.buttons, *_pages(look, language, "mine", page, has_more=has_more)))


def found_card(look: Look, language: str, query: str, reports: Sequence[Report], count: int) -> Card:
    """Return what a search brought; where there is more than fits, that is said."""
    card = report_list(look, language, look.words(language, "find-title", query=query, count=count), reports)
    more = look.words(language, "find-more", count=count - len(reports)) if count > len(reports) else ""
    return replace(card, text="\n".join(line for line in (card.text, more) if line))


def building_card(look: Look, language: str, reports: Sequence[Report], page: int, *, has_more: bool) -> Card:
    """Return a page of what is open where somebody is a lead: no names, no words, no room."""
    lines = [look.words(language, "building-title" if reports else "building-empty")]
    lines += [look.words(language, "list-line-open", **_values(look, language, report)) for report in reports]
    buttons = [Button(str(report.number), f"building:card:{report.number}:{page}") for report in reports]
    return Card("\n".join(lines), (*pairs(buttons, 4), *_pages(look, language, "building", page, has_more=has_more)))


def led_card(look: Look, language: str, report: Report, page: int, *, may_press: bool) -> Card:
    """Return one report as its building's lead sees it."""
    buttons = [Button(look.label(language, "button-back"), f"building:page:{page}")]
    if may_press:
        buttons.insert(0, Button(look.label(language, "button-nudge"), f"building:nudge:{report.number}:{page}"))
    return Card(look.words(language, "building-report", **_values(look, language, report)), (tuple(buttons),))


def _values(look: Look, language: str, report: Report) -> dict[str, Value]:
    due = report.solve_due_at if report.answered_at else report.answer_due_at
    return {
        "mark": MARKS[report.urgency.value],
        "number": report.number,
        "category": look.category(language, report.category),
        # The place as it was written may say the door of a household.
        "place": door(look, language, report.building, Home(report.unit)),
        "state": look.label(language, f"state-{report.state.value}"),
        "due": look.time(language, due),
    }


def _pages(look: Look, language: str, name: str, page: int, *, has_more: bool) -> Rows:
    buttons = [Button(look.label(language, "button-back"), f"{name}:page:{page - 1}")] if page > 0 else []
    if has_more:
        buttons.append(Button(look.label(language, "button-more"), f"{name}:page:{page + 1}"))
    return (tuple(buttons),) if buttons else ()
