"""What a plain message means: one ordered table, the first line that holds decides."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.categories import Urgency
from domain.normal import normalise
from domain.people import Person
from domain.report_moves import is_hers, move_of
from domain.reports import Action, By, Rating, Report
from domain.vital_words import Vital


class Intent(StrEnum):
    """What someone wants with a message."""

    HELP = "help"
    """Somebody who is looked after asks for help."""
    FINE = "fine"
    LATER = "later"
    MISTAKE = "mistake"
    ALIVE = "alive"
    """An answer to "are you well?" that nobody has understood yet."""
    SAME_ALBUM = "same_album"
    DANGER = "danger"
    ANSWER = "answer"
    OVER = "over"
    ENDING = "ending"
    REPLY = "reply"
    FORWARD = "forward"
    CONTINUE = "continue"
    OWN = "own"
    """About a report that its author has made: its card comes."""
    WORK_TALK = "work_talk"
    """Of somebody with work in hand: it may be a danger, and may be talk about the work."""
    WORK_PHOTO = "work_photo"
    """A photo without words, of somebody who has work in hand."""
    REPORT = "report"
    CHATTER = "chatter"


class Asked(StrEnum):
    """What the bot asked a person for: the dialogue that is open."""

    PLACE = "place"
    SUPPLEMENT = "supplement"
    ANSWER = "answer"
    REOPENING = "reopening"
    PARTLY = "partly"
    QUESTION = "question"
    PASSING = "passing"
    RESULT = "result"
    OUTSIDE = "outside"
    CONVENING = "convening"
    RETURNING = "returning"
    ESCALATING = "escalating"
    REJECTING = "rejecting"
    APPEALING = "appealing"
    UNHAPPY = "unhappy"
    DETAIL = "detail"
    HOME = "home"
    NAME = "name"
    SPOT = "spot"
    MEMBER = "member"
    LEAVE = "leave"
    KIN = "kin"
    BOND = "bond"
    MARK = "mark"
    MARKING = "marking"
    """Why somebody is marked: that is tapped."""
    MERGING = "merging"
    SPLITTING = "splitting"
    PHRASE = "phrase"
    WHOM = "whom"
    MATTER = "matter"
    VISIT = "visit"
    """What shows that somebody was visited."""
    CARE = "care"
    VOICE = "voice"
    """Something about somebody who is looked after."""


_LONGEST_ENDING = 30
VOLUNTARY = frozenset({Asked.UNHAPPY, Asked.DETAIL})
"""What nobody has to answer: a message that tells of something else is that."""
PERSONAL = frozenset(
    {
        *(Asked.HOME, Asked.NAME, Asked.SPOT, Asked.MEMBER, Asked.LEAVE, Asked.KIN, Asked.BOND),
        *(Asked.PHRASE, Asked.MARK, Asked.MARKING, Asked.WHOM, Asked.MATTER, Asked.CARE, Asked.VOICE),
        Asked.VISIT,
    }
)
"""What is about the person, or about the next report, and not about one that there is."""
WORK = frozenset(
    {
        *(Asked.QUESTION, Asked.PASSING, Asked.RESULT, Asked.OUTSIDE, Asked.CONVENING, Asked.RETURNING),
        *(Asked.ESCALATING, Asked.REJECTING, Asked.MERGING, Asked.SPLITTING),
    }
)
"""What only a worker is asked for. Words of danger in it tell of the matter at hand, they are not a new one."""


ACTIONS: Mapping[Asked, Action] = {
    Asked.ANSWER: Action.ANSWER,
    Asked.QUESTION: Action.ASK,
    Asked.REOPENING: Action.REOPEN,
    Asked.PARTLY: Action.PARTLY,
    Asked.PASSING: Action.PASS,
    Asked.RESULT: Action.RESOLVE,
    Asked.OUTSIDE: Action.OUTSIDE,
    Asked.CONVENING: Action.CONVENE,
    Asked.RETURNING: Action.RETURN,
    Asked.ESCALATING: Action.ESCALATE,
    Asked.REJECTING: Action.REJECT,
    Asked.APPEALING: Action.APPEAL,
    Asked.MERGING: Action.MERGE,
    Asked.SPLITTING: Action.SPLIT,
}
"""What the answer to a question does to the report."""


def may_answer(asked: Asked, report: Report, person: Person, now: datetime, *, is_wish: bool = False) -> bool:
    """Whether an answer still counts: the report may have been withdrawn, taken over or told more of since.

    `is_wish`: the person asked to be asked, and may put another place in place of the one that is known.
    """
    if asked is Asked.UNHAPPY:
        return report.rating is Rating.BAD and is_hers(report, person, By.VOICE)
    if asked not in ACTIONS:
        return report.is_open and (is_wish or asked is not Asked.PLACE or (report.is_place_asked and not report.place))
    move = move_of(report, ACTIONS[asked], now)
    return move is not None and is_hers(report, person, move.by)


class Endings:
    """Hears "修好了" or "not fixed" where somebody types what stands on a button."""

    def __init__(self, lexicon: Mapping[str, Any]) -> None:
        self._variants = str.maketrans(lexicon["variants"]["from"], lexicon["variants"]["to"])
        words = lexicon["endings"]["words"]
        self._again = [normalise(word, self._variants) for word in lexicon["endings"]["again"]["reopen"]]
        self._thanks = [normalise(word, self._variants) for word in lexicon["talk"]["around"]["thanks"]]
        self._actions = {self._bare(word): Action(name) for name, listed in words.items() for word in listed}

    def action_of(self, text: str) -> Action | None:
        """Return what a whole message says of a result, or None: it says something else, or more."""
        if len(text) > _LONGEST_ENDING:
            return None
        # "Thank you, it is fixed": the thanks say nothing else.
        said = [part for part in re.split(r"[\s,，。.!！~～、;；]+", text) if part and not self._is_thanks(part)]
        return self._actions.get(self._bare(text)) or self._actions.get(self._bare("".join(said)))

    def is_told_again(self, text: str) -> bool:
        """Whether a message tells at more length that it is not over."""
        plain = normalise(text, self._variants)
        return any(word in plain for word in self._again)

    def _is_thanks(self, part: str) -> bool:
        plain = normalise(part, self._variants)
        return any(word in plain for word in self._thanks) and plain not in self._actions

    def _bare(self, text: str) -> str:
        return re.sub(r"[\W_]+", "", normalise(text, self._variants))


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
    is_work_photo: bool = False
    is_over: bool = False
    is_ending: bool = False
    is_of_danger: bool = False
    """It is said about a danger that staff have before them: a reply to its card, the answer to what they asked."""
    vital: Vital | None = None
    """What the words say of how somebody is; None: nobody looks after them."""
    is_awaited: bool = False
    """Whether it is asked at this time how they are."""
    is_other_danger: bool = False
    """A worker was asked about something harmless, and tells of a danger of another kind."""

    is_own: bool = False
    """It is about a report that the writer has made, and says so."""
    has_own: bool = False
    """The writer has made a report that is open."""
    is_work_talk: bool = False
    """Somebody with work in hand says what sounds of danger, but not surely."""

    @property
    def is_danger(self) -> bool:
        """Whether life is in danger, in the writer's own words."""
        return self.urgency is Urgency.EMERGENCY and not self.is_forwarded


INTENTS: tuple[tuple[Intent, Callable[[Facts], bool]], ...] = (
    (Intent.HELP, lambda facts: facts.vital is Vital.HELP and not facts.is_forwarded),
    (Intent.MISTAKE, lambda facts: facts.is_awaited and facts.vital is Vital.MISTAKE),
    (Intent.LATER, lambda facts: facts.is_awaited and facts.vital is Vital.LATER),
    (
        Intent.FINE,
        # Of a report "it is well now" is said in the same words.
        lambda facts: (
            facts.vital is Vital.FINE
            and not facts.is_forwarded
            and (facts.is_awaited or not (facts.asked or facts.is_ending or facts.is_reply_to_report))
        ),
    ),
    (Intent.ALIVE, lambda facts: facts.is_awaited and not facts.has_content),
    (Intent.CHATTER, lambda facts: not facts.has_content),
    (Intent.SAME_ALBUM, lambda facts: facts.is_of_known_album),
    (
        Intent.DANGER,
        lambda facts: (
            facts.is_danger
            and (facts.asked not in WORK or facts.is_other_danger)
            and not (facts.has_just_begun or facts.is_of_danger or (facts.is_work_talk and not facts.is_other_danger))
        ),
    ),
    (
        Intent.OWN,
        # "When do you come?" is no place; asked by a worker it is an answer.
        lambda facts: (
            facts.is_own
            and facts.asked in (None, Asked.PLACE)
            and not (facts.is_danger or facts.is_ending or facts.is_reply_to_report or facts.is_forwarded)
        ),
    ),
    (
        Intent.ANSWER,
        lambda facts: (
            facts.asked is not None
            and not facts.is_other_danger
            # Danger is no place and no supplement: it goes to the report just begun.
            and (not facts.is_danger or facts.asked in WORK or facts.is_of_danger)
        ),
    ),
    (Intent.OVER, lambda facts: facts.is_over and not facts.is_danger),
    (Intent.ENDING, lambda facts: facts.is_ending and not facts.is_danger),
    (
        Intent.REPLY,
        # A reply would only be passed on: danger in it must raise the report just begun.
        lambda facts: (
            facts.is_reply_to_report and (facts.is_of_danger or not (facts.is_danger and facts.has_just_begun))
        ),
    ),
    (Intent.FORWARD, lambda facts: facts.is_forwarded and not facts.has_file),
    (Intent.CONTINUE, lambda facts: facts.has_just_begun and not facts.is_surely_chatter),
    (Intent.WORK_TALK, lambda facts: facts.is_work_talk),
    (Intent.WORK_PHOTO, lambda facts: facts.is_work_photo and not facts.is_forwarded),
    (Intent.ALIVE, lambda facts: facts.is_awaited and not facts.is_report),
    (Intent.REPORT, lambda facts: facts.is_report or facts.has_file),
    (Intent.OWN, lambda facts: facts.has_own and not facts.is_surely_chatter),
)


def intent_of(facts: Facts) -> Intent:
    """Return the first intent of the table that holds; chatter when none does."""
    return next((intent for intent, holds in INTENTS if holds(facts)), Intent.CHATTER)
