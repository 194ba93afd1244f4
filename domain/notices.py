"""What someone must hear: to whom, about what, in which lane. The words come later, in the recipient's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum

from domain.check_in_notices import CheckInNotice
from domain.digests import DigestKind
from domain.duplicates import Candidate
from domain.pairing_notices import PairingNotice
from domain.people import Person
from domain.queues import Queue
from domain.remarks import Remark
from domain.report_past import Event
from domain.reports import Action, Report, Source
from domain.residents import Claim


class Lane(IntEnum):
    """Which line a message waits in; the smaller number goes first."""

    SAFETY = 0
    INTERACTIVE = 1
    BULK = 2


class Face(StrEnum):
    """Which side of a report's card is up."""

    FRONT = "front"
    EDIT = "edit"
    CATEGORIES = "categories"
    TARGETS = "targets"
    MORE = "more"
    TIMES = "times"
    REASONS = "reasons"
    RATING = "rating"
    WITHDRAWING = "withdrawing"
    PAST = "past"
    MERGE = "merge"
    APART = "apart"


@dataclass(frozen=True)
class ReportCard:
    """The living card of a report, as one person sees it. `is_fresh`: as a new message, so that the phone rings."""

    to: Person
    report: Report
    reporter: Person
    actions: tuple[Action, ...]
    is_private: bool
    is_fresh: bool = False
    face: Face = Face.FRONT
    page: int = 0
    targets: tuple[Person, ...] = ()
    gist: str = ""
    gist_by: str = ""
    rest: str = ""
    """Of what is half solved: the words of what is still to be done."""
    done: str = ""
    has_photos: bool = False
    """Whether there are pictures that could be hidden. Looked up where that is offered only."""
    represented: Person | None = None
    """For whom it was reported, if somebody else did."""
    rises_at: datetime | None = None
    """When it goes to the next level by itself."""
    past: tuple[Event, ...] = ()
    """What happened to it, as this person may hear it. Only for the side that shows it."""
    alike: Candidate | None = None
    """The report of which its reporter is asked whether it is the same."""
    candidates: tuple[Candidate, ...] = ()
    """What staff may merge it into."""

    @property
    def at_home(self) -> Person | None:
        """Return whose home is the best guess where nobody said a place: not that of whoever reports for others."""
        return self.reporter if self.report.source is Source.RESIDENT else self.represented


@dataclass(frozen=True)
class GroupCard:
    """A common matter in the group of its building: number, kind and building; how many wait besides its reporter."""

    chat_id: int
    report: Report
    waiting: int
    is_closed: bool = False


@dataclass(frozen=True)
class Told:
    """One message of words about a report. A reply to it finds the report again; `choices` names buttons under it."""

    to: Person
    key: str
    report: Report
    values: Mapping[str, str | int] = field(default_factory=dict)
    lane: Lane = Lane.INTERACTIVE
    choices: str = ""
    reporter: Person | None = None


@dataclass(frozen=True)
class Shown:
    """Pictures, voices and places that belong to a report, under its card."""

    to: Person
    report: Report
    remarks: tuple[Remark, ...]
    author: str = ""


@dataclass(frozen=True)
class Trouble:
    """Something of the bot's own went wrong, and staff must know: one card that lives and counts.

    A time among the values is said in words. `is_fresh`: as a new message, so that the phone rings.
    """

    to: Person
    key: str
    values: Mapping[str, str | int | datetime] = field(default_factory=dict)
    lane: Lane = Lane.INTERACTIVE
    is_fresh: bool = False


@dataclass(frozen=True)
class ClaimCard:
    """Where somebody says to live, to those who can say whether it is so. `by`: who has."""

    to: Person
    claim: Claim
    resident: Person
    by: str = ""
    is_fresh: bool = False


Values = Mapping[str, str | int | date]


@dataclass(frozen=True)
class Said:
    """One message of words that is about no report; `claim`: the home it is about.

    A `Role`, a time and a date among the values are said in words.
    """

    to: Person
    key: str
    values: Values = field(default_factory=dict)
    claim: Claim | None = None
    choices: tuple[tuple[str, str], ...] = ()
    """Buttons: the key of the label, and what it brings back."""


@dataclass(frozen=True)
class Menu:
    """The commands that stand in somebody's menu, after their roles changed."""

    to: Person


@dataclass(frozen=True)
class DigestCard:
    """What somebody has to do, in the morning or in the evening; it stands pinned until the next one.

    `slot` is the card of the day, `before` that of the digest which is pinned until now ("" for none); `done` is how
    many matters this person has got done today.
    """

    to: Person
    kind: DigestKind
    queue: Queue
    slot: str
    before: str = ""
    done: int = 0


@dataclass(frozen=True)
class TopicCard:
    """A report's card in the topic of its grid, for those who work there: the number, and no person's words."""

    report: Report
    is_private: bool
    lane: Lane = Lane.INTERACTIVE


@dataclass(frozen=True)
class GroupSaid:
    """One message of words to a group, in a language that somebody there reads."""

    chat_id: int
    language: str
    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)


Echo = TopicCard | GroupSaid
"""What a group hears. It is to no person, and nothing depends on it."""
Notice = ReportCard | Told | Shown | Trouble | ClaimCard | Said | Menu | DigestCard | CheckInNotice | PairingNotice
