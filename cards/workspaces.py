"""What stands in the group of those who work together: a report's number, what it is and which building; no words of
anybody's, no name but the worker's, no telephone number, no door."""

from __future__ import annotations

from cards.card import Button, Card
from cards.look import Look
from cards.places import door
from domain.reports import NOT_BEGUN, Report, State
from domain.residents import Home

_MARKS = {"emergency": "🔴", "high": "🟠", "normal": "🟡"}


def topic_card(look: Look, report: Report, language: str) -> Card:
    """Return a report's card in the topic of its grid."""
    mark = _MARKS[report.urgency.value] if report.is_open else "✅"
    building = door(look, language, report.building, Home()) if report.building else ""
    matter = " · ".join(part for part in (look.category(language, report.category), building) if part)
    owner = report.owner_name or look.label(language, "owner-nobody")
    lines = [
        look.words(language, "topic-head", mark=mark, number=report.number, matter=matter),
        look.words(language, f"topic-{report.state.value}", owner=owner),
    ]
    if report.level > 1 and report.is_open:
        lines.append(look.words(language, f"work-level-{report.level}"))
    lines.append(_due(look, report, language))
    return Card("\n".join(line for line in lines if line))


def _due(look: Look, report: Report, language: str) -> str:
    is_begun = report.state not in NOT_BEGUN
    at = report.solve_due_at if is_begun else report.answer_due_at
    if not report.is_open or report.state in (State.RESOLVED, State.WAITING_RESIDENT) or at is None:
        return ""
    return look.words(language, "topic-due-solve" if is_begun else "topic-due-answer", at=look.time(language, at))


def private_card(look: Look, report: Report, language: str) -> Card:
    """Return the card of a matter that is not for a group: the number, so that nobody looks for it in vain."""
    return Card(look.words(language, "topic-private", number=report.number))


def moved_card(look: Look, report: Report, language: str) -> Card:
    """Return what is left of a card in the topic of a grid that has the matter no longer."""
    grid = report.grid_name or look.label(language, "grid-none")
    return Card(look.words(language, "topic-moved", number=report.number, grid=grid))


def note_card(look: Look, language: str, number: int, note_id: int) -> Card:
    """Return what is said under words that staff wrote below a card: who reads them, and who else could."""
    button = Button(look.label(language, "button-note-send"), f"note:{note_id}:send")
    return Card(look.words(language, "note-kept", number=number), ((button,),))


def sent_card(look: Look, language: str, number: int, *, is_out: bool) -> Card:
    """Return the same when the words have been sent; `is_out` False: the resident cannot be reached."""
    return Card(look.words(language, "note-sent" if is_out else "done-unsaid", number=number))
