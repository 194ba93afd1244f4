"""The question whether somebody is to be asked at a better time."""

from __future__ import annotations

from cards.card import Button, Card
from cards.look import Look
from domain.check_in_notices import RhythmCard
from domain.rhythms import clock


def rhythm_card(look: Look, notice: RhythmCard) -> Card:
    """Return the question, or what was decided."""
    language, rhythm = notice.to.language, notice.rhythm
    values = {"name": notice.care.name, "from": clock(rhythm.from_minute), "to": clock(rhythm.to_minute)}
    if notice.decided is not None:
        key = "rhythm-agreed" if notice.decided else "rhythm-left"
        return Card(look.words(language, key, by=notice.by, **values))
    key = "rhythm-later" if rhythm.to_minute > rhythm.from_minute else "rhythm-earlier"
    counts = {"answers": rhythm.answers, "heard": notice.heard, "saved": rhythm.saved}
    buttons = (
        Button(look.label(language, "button-rhythm-agree", to=values["to"]), f"rhythm:{rhythm.id}:agree"),
        Button(look.label(language, "button-rhythm-leave"), f"rhythm:{rhythm.id}:leave"),
    )
    return Card(look.words(language, key, **values, **counts), (buttons,))
