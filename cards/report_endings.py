"""The end of a report on its cards: what remains of it, how good it was, and whether it is really to be withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cards.card import Button, Card, Rows, clip, pairs
from cards.look import Look
from cards.report_faces import button
from domain.notices import Face, ReportCard
from domain.remarks import UNHEARD
from domain.reports import Action, Rating, State

_UNITS = 300


def rating_buttons(look: Look, notice: ReportCard) -> list[Button]:
    """Return the three words that a resident has for what was done."""
    language, number = notice.to.language, notice.report.number
    words = (one for one in Rating if one is not Rating.UNRATED)
    return [Button(look.label(language, f"button-rate-{one}"), f"report:{number}:rate:{one}") for one in words]


def closed_buttons(look: Look, notice: ReportCard) -> Rows:
    """Return what may still be said of a closed report: the rating, another rating, or that it is not fixed."""
    is_rater = Action.RATE in notice.actions
    again = [button(look, notice, Action.REOPEN)] if Action.REOPEN in notice.actions else []
    if notice.report.rating in (None, Rating.UNRATED):
        return (tuple(rating_buttons(look, notice) if is_rater else ()), tuple(again))
    label, data = look.label(notice.to.language, "button-rerate"), f"report:{notice.report.number}:face:{Face.RATING}"
    return (tuple([*again, *([Button(label, data)] if is_rater else [])]),)


def closed_line(look: Look, notice: ReportCard, rating: str) -> str:
    """Return how a closed report was rated, or the question; that nobody rated it is said."""
    language = notice.to.language
    if notice.report.rating is Rating.UNRATED:
        return look.words(language, "card-unrated" if Action.RATE in notice.actions else "card-unrated-other")
    if notice.report.rating is not None:
        return look.words(language, "card-rated", rating=rating)
    if Action.RATE in notice.actions:
        return look.words(language, "card-rate")
    return look.words(language, "card-still") if Action.REOPEN in notice.actions else ""


def remaining_lines(look: Look, notice: ReportCard) -> list[str]:
    """Return what of a half-solved report is still to be done, and what was done already."""
    language = notice.to.language
    if not notice.rest:
        return []
    rest = look.label(language, "work-no-words") if notice.rest == UNHEARD else clip(notice.rest, _UNITS)
    key = "card-rest-asked" if notice.report.state is State.RESOLVED else "card-rest"
    done = [look.words(language, "card-done", done=clip(notice.done, _UNITS))] if notice.done else []
    return [look.words(language, key, rest=rest), *done]


def _rating_face(look: Look, notice: ReportCard) -> Card:
    language, number = notice.to.language, notice.report.number
    back = Button(look.label(language, "button-back"), f"report:{number}:face:{Face.FRONT}")
    rows = (tuple(rating_buttons(look, notice)), (back,)) if Action.RATE in notice.actions else ((back,),)
    return Card(look.words(language, "edit-rating", number=number), rows)


def _withdrawing_face(look: Look, notice: ReportCard) -> Card:
    language, number = notice.to.language, notice.report.number
    keep = Button(look.label(language, "button-withdraw-not"), f"report:{number}:face:{Face.FRONT}")
    is_hers = Action.WITHDRAW in notice.actions
    buttons = [Button(look.label(language, "button-withdraw"), f"report:{number}:{Action.WITHDRAW}")] if is_hers else []
    return Card(look.words(language, "edit-withdrawing", number=number), pairs([*buttons, keep]))


ENDINGS: Mapping[Face, Callable[[Look, ReportCard], Card]] = {
    Face.RATING: _rating_face,
    Face.WITHDRAWING: _withdrawing_face,
}
"""The sides of a card that have to do with the end of the report."""
