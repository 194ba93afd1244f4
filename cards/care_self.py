"""What those see who are looked after, and their families: few lines, the likeliest button first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cards.card import Button, Card, Rows, pairs
from cards.care import consent_line, told
from cards.look import Look
from domain.care import Care, Way
from domain.care_list import Mine


def own_card(look: Look, language: str, mine: Mine) -> Card:
    """Return what is kept of her own check-ins."""
    care = mine.care
    key = "care-me-sos" if care.way is Way.SOS else "care-me"
    lines = [look.words(language, key, **told(look, language, care)), consent_line(look, language, mine.consent)]
    if mine.contacts:
        names = look.label(language, "list-comma").join(one.name for one in mine.contacts)
        lines.append(look.words(language, "care-contacts", names=names))
    lines.append(look.words(language, "care-me-note" if care.access_note else "care-me-no-note"))
    return Card("\n".join([*lines, *_away(look, language, mine)]), _buttons(look, language, mine, "quit"))


def family_card(look: Look, language: str, mine: Mine) -> Card:
    """Return what family sees of somebody: that she is on the list, and whether she is away."""
    line = look.words(language, "care-me-family", name=mine.care.name)
    return Card("\n".join([line, *_away(look, language, mine)]), _buttons(look, language, mine, "leave"))


def quit_card(look: Look, language: str, elder_id: int) -> Card:
    """Return the question whether she wants it no more."""
    return Card(look.words(language, "care-ask-quit"), _sure(look, language, "quit-now", elder_id))


def leave_card(look: Look, language: str, care: Care) -> Card:
    """Return the question whether family does not want to be called any more."""
    words = look.words(language, "care-ask-leave", name=care.name)
    return Card(words, _sure(look, language, "leave-now", care.person.id))


def views_card(look: Look, language: str, name: str, views: Sequence[tuple[datetime, str]]) -> Card:
    """Return who looked at how her door is opened, the last first."""
    lines = [look.words(language, "care-views" if views else "care-views-none", name=name)]
    lines += [look.words(language, "care-view", at=look.time(language, at), name=by) for at, by in views]
    return Card("\n".join(lines))


def _away(look: Look, language: str, mine: Mine) -> list[str]:
    if mine.pause is None:
        return []
    return [look.words(language, "care-away", until=look.day(language, mine.pause.until_day))]


def _buttons(look: Look, language: str, mine: Mine, last: str) -> Rows:
    away = "back" if mine.pause is not None else "pause"
    verbs = ("views", last) if mine.care.way is Way.SOS else (away, "views", last)
    return pairs(
        [Button(look.label(language, f"button-care-{one}"), f"care:{one}:{mine.care.person.id}") for one in verbs]
    )


def _sure(look: Look, language: str, verb: str, elder_id: int) -> Rows:
    return ((Button(look.label(language, f"button-care-{verb}"), f"care:{verb}:{elder_id}"),),)
