"""What a plain message means: one ordered table, the first line that holds decides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from domain.categories import Urgency


class Intent(StrEnum):
    """What someone wants with a message."""

    SAME_ALBUM = "same_album"
    DANGER = "danger"
    ANSWER = "answer"
    REPLY = "reply"
    FORWARD = "forward"
    CONTINUE = "continue"
    REPORT = "report"
    CHATTER = "chatter"


class Asked(StrEnum):
    """What the bot asked a person for: the dialogue that is open."""

    PLACE = "place"
    CATEGORY = "category"
    SUPPLEMENT = "supplement"
    ANSWER = "answer"
    REOPENING = "reopening"
    PARTLY = "partly"
    QUESTION = "question"
    PASSING = "passing"
    RESULT = "result"


WORK = frozenset({Asked.QUESTION, Asked.PASSING, Asked.RESULT})
"""What only a worker is asked for. Words of danger in it tell of the matter at hand, they are not a new one."""


@dataclass(frozen=True)
class Facts:
    """What is known of a message before its meaning is."""

    urgency: Urgency = Urgency.NORMAL
    is_report: bool = False
    is_surely_chatter: bool = False
    has_content: bool = True
    has_file: bool = False
    is_forwarded: bool = False
    asked: Asked | None = None
    is_of_known_album: bool = False
    is_reply_to_report: bool = False
    has_just_begun: bool = False


INTENTS: tuple[tuple[Intent, Callable[[Facts], bool]], ...] = (
    (Intent.CHATTER, lambda facts: not facts.has_content),
    (Intent.SAME_ALBUM, lambda facts: facts.is_of_known_album),
    (
        Intent.DANGER,
        lambda facts: (
            facts.urgency is Urgency.EMERGENCY
            and facts.asked not in WORK
            and not (facts.is_forwarded or facts.has_just_begun)
        ),
    ),
    (Intent.ANSWER, lambda facts: facts.asked is not None),
    (Intent.REPLY, lambda facts: facts.is_reply_to_report),
    (Intent.FORWARD, lambda facts: facts.is_forwarded and not facts.has_file),
    (Intent.CONTINUE, lambda facts: facts.has_just_begun and not facts.is_surely_chatter),
    (Intent.REPORT, lambda facts: facts.is_report or facts.has_file),
)


def intent_of(facts: Facts) -> Intent:
    """Return the first intent of the table that holds; chatter when none does."""
    return next((intent for intent, holds in INTENTS if holds(facts)), Intent.CHATTER)
