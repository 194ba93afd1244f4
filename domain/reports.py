"""A report's life: who may do what in which state, and what it is after that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.categories import Urgency

JUST_BEGUN = timedelta(seconds=90)
"""Messages of the same person within this time are one report."""

REOPEN_WITHIN = timedelta(days=14)
UNRATED_AFTER = timedelta(days=7)
ANSWER_WITHIN = timedelta(days=5)
"""How long a report waits for its resident's answer before work goes on without it."""
CHASE_EVERY = timedelta(days=3)
BACK_AFTER = timedelta(days=14)
"""A partner outside is asked again so often, and after so long the report is the community's own again."""
APPOINTMENT_NOTICE = timedelta(minutes=30)
STILL_LATE_EVERY = timedelta(days=1)
NUDGE_AGAIN, NUDGE_AGAIN_DANGER = timedelta(days=1), timedelta(minutes=10)
TOP = 3
"""The levels: 1 grid, 2 community, 3 sub-district."""


class State(StrEnum):
    """Where a report stands."""

    SUBMITTED = "submitted"
    DISPATCHED = "dispatched"
    ACCEPTED = "accepted"
    IN_PROGRESS = "in_progress"
    SCHEDULED = "scheduled"
    WAITING_RESIDENT = "waiting_resident"
    WAITING_PARTNER = "waiting_partner"
    ROUND_TABLE = "round_table"
    RESOLVED = "resolved"
    CLOSED = "closed"
    REOPENED = "reopened"
    MERGED = "merged"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    """What moves a report."""

    ACCEPT = "accept"
    ARRIVE = "arrive"
    ASK = "ask"
    ANSWER = "answer"
    PASS = "pass"
    SCHEDULE = "schedule"
    OUTSIDE = "outside"
    CONVENE = "convene"
    RETURN = "return"
    ESCALATE = "escalate"
    RESOLVE = "resolve"
    CONFIRM = "confirm"
    REOPEN = "reopen"
    PARTLY = "partly"
    RATE = "rate"
    WITHDRAW = "withdraw"
    REJECT = "reject"
    APPEAL = "appeal"
    MERGE = "merge"
    UNMERGE = "unmerge"
    JOIN = "join"
    """The reporter says that it is the one that is known already."""
    APART = "apart"
    """The reporter says that it is another matter than the one it was merged into."""
    SPLIT = "split"
    NUDGE = "nudge"
    EXPIRE = "expire"


class By(StrEnum):
    """Whose move it is."""

    OWNER = "owner"
    STAFF = "staff"
    REPORTER = "reporter"
    VOICE = "voice"
    """The reporter, or whom it was reported for: theirs is the last word."""
    CONCERNED = "concerned"
    """The reporter, whom it was reported for, and those who follow it."""
    CLOCK = "clock"


class Part(StrEnum):
    """What somebody besides reporter and owner has to do with a report."""

    FOLLOWER = "follower"
    REPRESENTED = "represented"
    COPY = "copy"
    """Had it before it rose, and stays informed."""
    ASKED = "asked"
    """Was shown it when its owner had not answered in time."""


class Source(StrEnum):
    """How a report came to be."""

    RESIDENT = "resident"
    BEHALF = "behalf"
    FOUND = "found"
    """Somebody of the staff came upon it."""


class Reason(StrEnum):
    """Why a report is not taken on (不予受理). It is the report's outcome then."""

    NOT_OURS = "not_ours"
    NO_REPORT = "no_report"
    PRIVATE_MATTER = "private_matter"
    UNFOUNDED = "unfounded"
    IN_COURT = "in_court"


class Step(StrEnum):
    """What comes due of a report by itself. The clocks start anew when it is opened again."""

    ANSWER_SOON = "answer_soon"
    ANSWER_DUE = "answer_due"
    ANSWER_LATE = "answer_late"
    SOLVE_HALF = "solve_half"
    SOLVE_SOON = "solve_soon"
    SOLVE_DUE = "solve_due"
    SOLVE_LATE = "solve_late"
    STILL_LATE = "still_late"
    NO_ANSWER = "no_answer"
    APPOINTMENT = "appointment"
    CHASE = "chase"
    BACK = "back"
    UNRATED = "unrated"


class Rating(StrEnum):
    """The resident's last word. UNRATED is said honestly when there was none."""

    GOOD = "good"
    FAIR = "fair"
    BAD = "bad"
    UNRATED = "unrated"


NOT_BEGUN = (State.SUBMITTED, State.DISPATCHED, State.REOPENED)
"""Nobody has accepted it, or nobody of those who have it now."""
IN_WORK = (State.ACCEPTED, State.IN_PROGRESS)
ELSEWHERE = (State.SCHEDULED, State.WAITING_PARTNER, State.ROUND_TABLE)
BEGUN = (*IN_WORK, *ELSEWHERE, State.WAITING_RESIDENT)

OPEN = frozenset(State) - {State.CLOSED, State.WITHDRAWN, State.MERGED, State.REJECTED}

Steps = tuple[tuple[Step, datetime], ...]


@dataclass(frozen=True)
class Report:
    """A matter that someone reported. Times are aware, in UTC; names are joined in for those who look."""

    number: int
    version: int
    state: State
    level: int
    category: str
    urgency: Urgency
    text: str
    place: str
    building_id: int | None
    unit: int | None
    grid_id: int | None
    reporter_id: int
    owner_id: int | None
    created_at: datetime
    said_at: datetime
    answer_due_at: datetime | None = None
    solve_due_at: datetime | None = None
    waiting_since: datetime | None = None
    due_at: datetime | None = None
    answered_at: datetime | None = None
    resolved_at: datetime | None = None
    closed_at: datetime | None = None
    steps: Steps = ()
    """What comes due and when, as the clocks stood when they were set. `due_at` is when the next of it fires."""
    appointed_at: datetime | None = None
    nudged_at: datetime | None = None
    merged_into: int | None = None
    part_of: int | None = None
    maybe_same: int | None = None
    """The report that the reporter is asked about; 0: was asked, and it is another matter."""
    source: Source = Source.RESIDENT
    is_appealed: bool = False
    reopened: int = 0
    reopened_at: datetime | None = None
    """When it was last opened again: its clocks count from there."""
    outcome: str | None = None
    rating: Rating | None = None
    is_place_asked: bool = False
    is_corrected: bool = False
    doubts: str = ""
    """The likeliest categories with spaces between, while the reporter has not said which."""
    has_parties: bool = False
    is_watched: bool = False
    """Its reporter was marked for abuse too often: somebody looks at it before it goes to a worker."""
    owner_name: str = ""
    grid_name: str = ""
    community: str = ""
    building: str = ""
    parties: frozenset[tuple[int, Part]] = frozenset()
    """Others that it concerns, by id; who waits for what was merged into it is among them. Only where one report is
    looked up: lists come without."""
    group_chat_id: int | None = None
    """The group of the building that has just been named, for the first card there; nothing that is kept."""

    def has_part(self, person_id: int, *parts: Part) -> bool:
        """Whether somebody has one of these parts in it."""
        return any((person_id, part) in self.parties for part in parts)

    def step_at(self, step: Step) -> datetime | None:
        """Return when a step is set for; None: it is not, or it is over."""
        return next((at for one, at in self.steps if one is step), None)

    @property
    def is_open(self) -> bool:
        """Whether someone still has to do something."""
        return self.state in OPEN

    @property
    def waits_for_look(self) -> bool:
        """Whether no worker hears of it before somebody has looked at it. A danger never waits."""
        return self.is_watched and not self.is_emergency

    @property
    def is_emergency(self) -> bool:
        """Whether life is in danger."""
        return self.urgency is Urgency.EMERGENCY

    def is_unanswered(self, now: datetime) -> bool:
        """Whether nobody has taken it on in the time that was promised."""
        return self.state in NOT_BEGUN and self.answer_due_at is not None and self.answer_due_at <= now

    def is_overdue(self, now: datetime) -> bool:
        """Whether it was to be done by now, and somebody is still on it."""
        is_running = self.state in (*IN_WORK, *ELSEWHERE)
        return is_running and self.solve_due_at is not None and self.solve_due_at <= now
