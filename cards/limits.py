"""What somebody is told who reports more than fits into an hour: nothing is lost, and when the next may come."""

from __future__ import annotations

from datetime import datetime

from cards.card import Button, Card
from cards.look import Look


def held_card(look: Look, language: str, next_at: datetime, *, is_private: bool) -> Card:
    """Return the kind word, with the button that makes a report of the message as soon as it may.

    What was said in a group stands elsewhere: no button here could answer it, and it is sent anew.
    """
    if not is_private:
        return Card(look.words(language, "held-in-group", at=look.time(language, next_at)))
    button = Button(look.label(language, "button-is-report"), "make_report")
    return Card(look.words(language, "held", at=look.time(language, next_at)), ((button,),))
